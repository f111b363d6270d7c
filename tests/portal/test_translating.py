"""Translations start as drafts, and the team may make them."""

from urllib.parse import urlencode

import pytest
from django.urls import reverse
from wagtail.models import DraftStateMixin, Locale, Page, TranslatableMixin
from wagtail.snippets.models import get_snippet_models
from wagtail_localize.models import LocaleSynchronization, StringSegment, Translation
from wagtail_localize.synctree import synchronize_tree

from tests import factories, people

pytestmark = pytest.mark.django_db


@pytest.fixture
def english() -> Locale:
    return Locale.objects.get(language_code="en")


@pytest.fixture
def editor(db):
    """The client of somebody of the team, who is no administrator."""
    return people.client_of(people.editor())


def submit(client, page, locale: Locale, **more):
    """« Traduire cette page »."""
    address = reverse("wagtail_localize:submit_page_translation", args=[page.pk])
    return client.post(address, {"locales": [locale.pk], **more})


def test_editors_translate_and_nothing_goes_live_by_itself(editor, client, home, english):
    page = factories.article(title="Une lettre pour deux réseaux")
    explorer = reverse("wagtailadmin_explore", args=[page.pk])
    assert "localize/submit/page" in editor.get(explorer).content.decode()
    for source in (home, page.get_parent(), page):
        assert submit(editor, source, english).status_code == 302
    translated = page.get_translation(english)
    assert not translated.live
    for address in ("/en/", "/en/articles/", f"/en{page.url}"):
        answer = client.get(address)
        assert answer.status_code == 404, address
        assert 'content="noindex"' in answer.content.decode()
    assert "/en/" not in client.get("/sitemap.xml").content.decode()
    assert "hreflang" not in client.get(page.url).content.decode().split("</head>")[0]


def test_a_translation_is_published_by_who_translated_it(
    editor, client, home, english, django_capture_on_commit_callbacks
):
    page = factories.article(title="Une lettre pour deux réseaux", summary="Ce qui change.")
    for source in (home, page.get_parent(), page):
        submit(editor, source, english)
    task = Translation.objects.get(source__object_id=page.translation_key)
    for segment in StringSegment.objects.filter(source=task.source).select_related("string"):
        address = reverse("wagtail_localize:edit_string_translation", args=[task.pk, segment.pk])
        said = {"Une lettre pour deux réseaux": "One letter for two networks"}.get(
            segment.string.data, "What changes."
        )
        assert editor.put(
            address, urlencode({"value": said}), content_type="application/x-www-form-urlencoded"
        ).status_code in {200, 201}
    translated = page.get_translation(english)
    edit = reverse("wagtailadmin_pages:edit", args=[translated.pk])
    assert client.get(f"/en{page.url}").status_code == 404
    with django_capture_on_commit_callbacks(execute=True):
        editor.post(edit, {"action": "publish"})
    html = client.get(f"/en{page.url}").content.decode()
    assert (
        "One letter for two networks" in html
        and "Une lettre" not in html.split("<main")[1].split("</main")[0]
    )


def test_publishing_what_is_not_translated_asks_once_more(
    editor, client, home, english, django_capture_on_commit_callbacks
):
    page = factories.article(title="Une lettre pour deux réseaux")
    for source in (home, page.get_parent(), page):
        submit(editor, source, english)
    edit = reverse("wagtailadmin_pages:edit", args=[page.get_translation(english).pk])
    with django_capture_on_commit_callbacks(execute=True):
        asked = editor.post(edit, {"action": "publish"}).content.decode()
    assert "Une lettre pour deux réseaux" in asked and "Publier malgré tout" in asked
    assert client.get(f"/en{page.url}").status_code == 404
    with django_capture_on_commit_callbacks(execute=True):
        editor.post(edit, {"action": "publish", "malgre-tout": "1"})
    assert client.get(f"/en{page.url}").status_code == 200


def test_a_page_is_read_in_its_language_before_the_home_page_is_translated(client, english):
    page = factories.article(title="Une lettre")
    translated = page.copy_for_translation(english, copy_parents=True)
    translated.title = "One letter"
    translated.save_revision().publish()
    assert "One letter" in client.get(translated.url).content.decode()
    assert f'href="{translated.url}"' in client.get("/en/recherche/?q=letter").content.decode()
    assert client.get("/en/articles/").status_code == 404
    assert page.title not in client.get("/en/").content.decode().split('class="row"')[0]


def test_without_a_home_page_in_english_nothing_french_stands_under_its_address(client):
    page = factories.article(title="Une lettre")
    for address in ("/en/", "/en/articles/", f"/en{page.url}"):
        assert client.get(address).status_code == 404, address


def test_a_placeholder_that_is_translated_starts_as_a_draft(editor, client, home, english):
    """wagtail-localize's synchronised trees hold an alias for each page; « Traduire » turns it into a page."""
    LocaleSynchronization.objects.create(locale=english, sync_from=home.locale)
    page = factories.article(title="Un texte français")
    synchronize_tree(home.locale, english)
    placeholder = page.get_translation(english)
    assert placeholder.alias_of_id == page.pk and not placeholder.live
    submit(editor, page, english)
    placeholder.refresh_from_db()
    assert placeholder.alias_of_id is None and not placeholder.live
    assert client.get(f"/en{page.url}").status_code == 404


def test_sub_pages_translated_along_are_drafts_too(editor, client, home, english):
    page = factories.article()
    submit(editor, home, english)
    submit(editor, page.get_parent(), english, include_subtree="on")
    assert not Page.objects.filter(locale=english, live=True).exists()


def test_synchronising_a_draft_without_publishing_leaves_it_a_draft(editor, client, home, english):
    page = factories.article()
    for source in (home, page.get_parent(), page):
        submit(editor, source, english)
    page.title = "Un nouveau titre"
    page.save_revision().publish()
    source = Translation.objects.get(source__object_id=page.translation_key).source
    editor.post(reverse("wagtail_localize:update_translations", args=[source.pk]), {})
    assert not page.get_translation(english).live


def test_no_snippet_shows_french_words_as_english():
    """A snippet without drafts would be online in French at once: what is translated has drafts, or is no snippet."""
    translated = [model for model in get_snippet_models() if issubclass(model, TranslatableMixin)]
    assert [model for model in translated if not issubclass(model, DraftStateMixin)] == []


@pytest.mark.parametrize("role", ["contributor", "animator", "reader"])
def test_others_do_not_translate(role, english):
    section = factories.centre()
    person = people.contributor(section) if role == "contributor" else getattr(people, role)()
    client = people.client_of(person)
    for page in (section, factories.article()):
        submit(client, page, english)
        assert not page.get_translations().exists()


def test_people_of_a_centre_edit_its_translation_and_no_other(home, english):
    section, other = factories.centre(), factories.centre()
    contributor = people.client_of(people.contributor(section))
    for page in (section, other):
        submit(people.client_of(people.administrator()), page, english)
    mine, theirs = section.get_translation(english), other.get_translation(english)
    assert contributor.get(reverse("wagtailadmin_pages:edit", args=[mine.pk])).status_code == 200
    assert contributor.get(reverse("wagtailadmin_pages:edit", args=[theirs.pk])).status_code == 302
