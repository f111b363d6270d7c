"""« Faire relire »: what a reader without account sees, and when they no longer do."""

from datetime import timedelta
from urllib.parse import unquote

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from networks.contributions import proofreading
from networks.models import ProofLink
from tests import factories as make
from tests import people

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home")]


@pytest.fixture
def draft():
    """An article online, with a newer draft."""
    page = make.article(title="Ce que tout le monde lit")
    page.title = "Ce que l’on prépare"
    page.save_revision()
    return page


def path(link: ProofLink) -> str:
    return proofreading.address(link).removeprefix("http://testserver")


def desk(page) -> str:
    return reverse("proof_desk", args=[page.pk])


def test_an_editor_makes_a_link_and_anybody_reads_the_draft(draft):
    editor = people.client_of(people.editor(first_name="Camille", last_name="Martin"))
    answer = editor.post(desk(draft), {"days": "3", "note": "Les chiffres sont-ils bons ?"}, follow=True)
    html = answer.content.decode()
    link = ProofLink.objects.get()
    assert proofreading.address(link) in html and "Les chiffres sont-ils bons ?" in html
    assert "Pas encore ouvert." in html and "Camille Martin" in html
    message = unquote(html.split('href="mailto:')[1].split('"')[0])
    assert proofreading.address(link) in message and "Ce que l’on prépare" in message

    reader = Client()
    answer = reader.get(path(link))
    html = answer.content.decode()
    assert answer.status_code == 200
    assert "Ce que l’on prépare</h1>" in html and "Ce que tout le monde lit" not in html
    assert "Brouillon à relire" in html and "Les chiffres sont-ils bons" in html
    assert timezone.localtime(link.expires_at).strftime("%H h %M") in html.replace("\u00a0", " ")
    assert "Ouvert 1 fois" in editor.get(desk(draft)).content.decode()


def test_what_is_read_is_the_draft_at_that_moment(draft):
    link = proofreading.create(draft, None)
    draft.title = "Encore autre chose"
    draft.save_revision()
    assert "Encore autre chose</h1>" in Client().get(path(link)).content.decode()


def test_nothing_is_kept_and_nobody_is_recognised(draft):
    link = proofreading.create(draft, None)
    for client in (Client(), people.client_of(people.administrator())):
        answer = client.get(path(link))
        assert answer.status_code == 200
        assert answer["Cache-Control"] == "no-store, private"
        assert answer["X-Robots-Tag"] == "noindex, nofollow"
        assert answer["Referrer-Policy"] == "no-referrer"
        assert not answer.cookies and "ETag" not in answer
        html = answer.content.decode()
        assert "wagtail-userbar" not in html and "/admin/" not in html


def test_a_draft_that_was_read_stays_out_of_the_site(draft):
    Client().get(path(proofreading.create(draft, None)))
    assert "Ce que tout le monde lit</h1>" in Client().get(draft.url).content.decode()


def test_looking_is_all_that_one_may_do(draft):
    url = path(proofreading.create(draft, None))
    for method in ("post", "put", "patch", "delete"):
        assert getattr(Client(), method)(url).status_code == 405
    assert Client().head(url).status_code == 200
    assert ProofLink.objects.get().opened_count == 0


def test_a_page_never_published_can_be_read():
    page = make.article(live=False, title="Pas encore né")
    page.save_revision()
    assert Client().get(page.url).status_code == 404
    assert "Pas encore né</h1>" in Client().get(path(proofreading.create(page, None))).content.decode()


@pytest.mark.parametrize("how", ["expired", "revoked", "deleted"])
def test_a_closed_link_says_so(draft, how):
    link = proofreading.create(draft, None)
    url = path(link)
    if how == "expired":
        ProofLink.objects.update(expires_at=timezone.now() - timedelta(seconds=1))
    elif how == "revoked":
        editor = people.client_of(people.editor())
        editor.post(reverse("proof_revoke", args=[draft.pk, link.pk]))
        assert "Révoqué le" in editor.get(desk(draft)).content.decode()
    else:
        draft.delete()
        assert not ProofLink.objects.exists()
    answer = Client().get(url)
    assert answer.status_code == 410
    html = answer.content.decode()
    assert "Ce lien de relecture est fermé" in html and "Ce que l’on prépare" not in html
    assert answer["Cache-Control"] == "no-store, private" and not answer.cookies


@pytest.mark.parametrize(
    "change", [lambda token: token[:-4], lambda token: "0" + token[1:], lambda token: "relu"]
)
def test_an_address_that_was_changed_opens_nothing(draft, change):
    link = proofreading.create(draft, None)
    token = proofreading.token(link)
    url = path(link).replace(token, change(token) if change(token) != token else "1" + token[1:])
    answer = Client().get(url)
    assert answer.status_code == 404
    assert "n’est pas complet" in answer.content.decode()


def test_a_letter_shows_its_three_forms():
    issue = make.issue(make.section(make.text_item("<p>Une nouvelle.</p>")), title="Numéro à relire")
    url = path(proofreading.create(issue, None))
    web, mail, text = (Client().get(url + mode) for mode in ("", "email/", "text/"))
    assert f'href="{url}email/"' in web.content.decode() and f'href="{url}text/"' in web.content.decode()
    assert "Numéro à relire" in mail.content.decode() and "<table" in mail.content.decode()
    assert text["Content-Type"].startswith("text/plain") and "Une nouvelle." in text.content.decode()
    assert {answer["Cache-Control"] for answer in (web, mail, text)} == {"no-store, private"}
    assert ProofLink.objects.get().opened_count == 1
    assert Client().get(url + "autre/").status_code == 404


@pytest.mark.parametrize("days", ["0", "31", "", "sept"])
def test_a_length_out_of_bounds_is_refused_and_the_note_kept(draft, days):
    answer = people.client_of(people.editor()).post(desk(draft), {"days": days, "note": "Merci de relire"})
    html = answer.content.decode()
    assert answer.status_code == 200 and not ProofLink.objects.exists()
    assert "Merci de relire" in html and 'class="error-message"' in html


def test_the_edit_screen_leads_there_and_saves_first(draft):
    editor = people.client_of(people.editor())
    html = editor.get(reverse("wagtailadmin_pages:edit", args=[draft.pk])).content.decode()
    assert 'name="action-proofread"' in html and desk(draft) in html


def test_one_page_s_links_cannot_be_closed_from_another(draft):
    other = make.article()
    link = proofreading.create(draft, None)
    url = reverse("proof_revoke", args=[other.pk, link.pk])
    assert people.client_of(people.editor()).post(url).status_code == 404
    assert ProofLink.objects.open().count() == 1


def test_links_closed_long_ago_are_forgotten(draft):
    old, recent = proofreading.create(draft, None), proofreading.create(draft, None)
    ProofLink.objects.filter(pk=old.pk).update(expires_at=timezone.now() - timedelta(days=91))
    ProofLink.objects.filter(pk=recent.pk).update(expires_at=timezone.now() - timedelta(days=1))
    proofreading.prune()
    assert list(ProofLink.objects.all()) == [recent]
    assert Client().get(path(old)).status_code == 410
