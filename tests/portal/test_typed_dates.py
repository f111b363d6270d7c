"""Every date and hour of the admin: what is typed is understood or refused with words, never replaced."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from django.apps import apps
from django.forms import DateField, DateTimeField, TimeField
from django.forms.fields import MultiValueField
from wagtail.blocks import Block, FieldBlock
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail.snippets.models import get_snippet_models

from networks.models import ArticlePage, Brief
from portal import date_fields
from tests import factories as make

pytestmark = pytest.mark.django_db
PARIS = ZoneInfo("Europe/Paris")


def saved(client, page, **fields):
    """Save a page's draft through its form, with these fields changed."""
    address = f"/admin/pages/{page.pk}/edit/"
    form = client.get(address).context["form"]
    data = {"title": page.title, "slug": page.slug, "kind": page.kind, "body-count": "0"}
    data |= {"date": "14/06/2027", "summary": "", "go_live_at": "", "expire_at": ""} | fields
    for formset in form.formsets.values():
        data |= {f"{formset.prefix}-{name}": "0" for name in ("TOTAL_FORMS", "INITIAL_FORMS")}
    for name in form.fields:
        if name not in data and isinstance(getattr(page, name, None), str):
            data[name] = getattr(page, name)
    return client.post(address, data)


@pytest.mark.parametrize("text", ["14/06/2027", "2027-06-14", "lundi 14 juin 2027", "14.6.27"])
def test_the_date_of_an_article_is_read(admin_client, text):
    page = make.article(live=False)
    assert saved(admin_client, page, date=text).status_code == 302
    assert ArticlePage.objects.get(pk=page.pk).date == date(2027, 6, 14)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("mai 2027", "ne dit pas le jour"),
        ("2e trimestre 2027", "ne dit pas le jour"),
        ("à préciser", "ne dit pas le jour"),
        ("31/02/2027", "le 31 février 2027 n’existe pas"),
        ("14/06/2027 9h", "dit aussi une heure"),
        ("demain", "n’est pas une date"),
    ],
)
def test_what_is_no_day_is_refused_and_kept(admin_client, text, said):
    page = make.article(live=False)
    before = ArticlePage.objects.get(pk=page.pk).date
    html = saved(admin_client, page, date=text).content.decode()
    assert f"« {text} »" in html and said in html and f'value="{text}"' in html
    assert ArticlePage.objects.get(pk=page.pk).date == before


@pytest.mark.parametrize(
    "text",
    [
        "14/06/2027 09:30",
        "14/06/2027 9 h 30",
        "14 juin 2027 à 9h30",
        "le lundi 14 juin 2027, 9 h 30",
        "2027-06-14T09:30",
        "2027-06-14 09:30:00",
        "14.06.27 9.30",
        "lundi 14 juin 2027 - 9h30",
    ],
)
def test_the_moment_of_a_publication_is_read(admin_client, text):
    page = make.article(live=False)
    assert saved(admin_client, page, go_live_at=text, expire_at="1er janvier 2030 à 18 h").status_code == 302
    draft = ArticlePage.objects.get(pk=page.pk).get_latest_revision_as_object()
    assert draft.go_live_at == datetime(2027, 6, 14, 9, 30, tzinfo=PARIS)
    assert draft.expire_at == datetime(2030, 1, 1, 18, tzinfo=PARIS)
    html = admin_client.get(f"/admin/pages/{page.pk}/edit/").content.decode()
    assert 'value="14/06/2027 09:30"' in html


def test_an_hour_that_comes_twice_is_the_first_of_the_two(admin_client):
    page = make.article(live=False)
    assert saved(admin_client, page, go_live_at="31/10/2027 02:30").status_code == 302
    draft = ArticlePage.objects.get(pk=page.pk).get_latest_revision_as_object()
    assert draft.go_live_at == datetime(2027, 10, 31, 2, 30, tzinfo=PARIS, fold=0)


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"go_live_at": "14/06/2027"}, "ne dit pas l’heure : écrivez par exemple 14/06/2027 9 h 30"),
        ({"go_live_at": "mai 2027 à 9 h"}, "ne dit pas le jour"),
        ({"go_live_at": "31/02/2027 9:00"}, "le 31 février 2027 n’existe pas"),
        ({"go_live_at": "14/06/2027 25:00"}, "« 25:00 » n’est pas une heure"),
        ({"go_live_at": "14/06/2027 à minuit"}, "écrivez 0 h ou 23 h 59"),
        ({"go_live_at": "28/03/2027 02:30"}, "les horloges avancent"),
        ({"expire_at": "demain"}, "n’est pas une date"),
        ({"go_live_at": "14/06/2029 9 h", "expire_at": "14/06/2028 9 h"}, "expiration"),
    ],
)
def test_a_moment_that_cannot_be_is_refused_and_kept(admin_client, fields, said):
    page = make.article(live=False)
    html = saved(admin_client, page, **fields).content.decode()
    assert said in html
    assert all(f'value="{text}"' in html for text in fields.values())


def test_a_note_s_last_day_is_read_or_refused(admin_client):
    fields = {
        "title": "Un colloque",
        "text": "Deux jours.",
        "kind": "information",
        "link": "",
        "until": "14 juin 2027",
    }
    address = "/admin/snippets/networks/brief/add/"
    html = admin_client.post(address, fields | {"until": "printemps 2027"}).content.decode()
    assert "« printemps 2027 » ne dit pas le jour" in html and not Brief.objects.exists()
    assert admin_client.post(address, fields).status_code == 302
    assert Brief.objects.get().until == date(2027, 6, 14)


@pytest.mark.parametrize(
    ("address", "field"),
    [
        ("/admin/pages/", "latest_revision_created_at"),
        ("/admin/reports/site-history/", "timestamp"),
        ("/admin/users/", "last_login"),
    ],
)
def test_a_listing_is_narrowed_by_dates_in_words(admin_client, address, field):
    response = admin_client.get(address, {f"{field}_from": "31/02/2027"})
    assert "le 31 février 2027 n’existe pas" in response.content.decode()
    backwards = {f"{field}_from": "14 juin 2027", f"{field}_to": "1er juin 2027"}
    assert "La seconde date vient avant" in admin_client.get(address, backwards).content.decode()
    response = admin_client.get(address, {f"{field}_from": "1er juin 2027", f"{field}_to": "2027-06-14"})
    assert "n’est pas une date" not in response.content.decode()
    assert len(response.context["object_list"]) == 0


def date_fields_of(fields):
    """The fields of a form that read dates or hours, those inside others included."""
    for field in fields:
        if isinstance(field, MultiValueField):
            yield from date_fields_of(field.fields)
        elif isinstance(field, (DateField, TimeField, DateTimeField)):
            yield field


def blocks_below(block: Block, seen: set[int]):
    """A block and every block inside it, once each."""
    if id(block) in seen:
        return
    seen.add(id(block))
    yield block
    inner = list(getattr(block, "child_blocks", {}).values())
    if child := getattr(block, "child_block", None):
        inner.append(child)
    for one in inner:
        yield from blocks_below(one, seen)


def test_no_form_of_the_admin_reads_dates_in_another_way():
    ours = (date_fields.DateField, date_fields.DateTimeField, date_fields.TimeField)
    seen: set[int] = set()
    found = 0
    for model in apps.get_models():
        fields = []
        if issubclass(model, Page) and model is not Page and not model._meta.abstract:
            fields += model.get_edit_handler().get_form_class().base_fields.values()
        elif model in get_snippet_models():
            view_set = model.snippet_viewset
            fields += view_set.get_form_class().base_fields.values()
            if getattr(view_set.filterset_class, "base_filters", None):
                fields += [one.field for one in view_set.filterset_class.base_filters.values()]
        for stream in (one for one in model._meta.get_fields() if isinstance(one, StreamField)):
            fields += [
                block.field
                for block in blocks_below(stream.stream_block, seen)
                if isinstance(block, FieldBlock)
            ]
        for field in date_fields_of(fields):
            assert isinstance(field, ours), (model, field)
            found += 1
    assert found >= 10
