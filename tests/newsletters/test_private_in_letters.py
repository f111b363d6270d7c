"""A letter carries no word of what only some may read, whenever that was decided."""

import pytest
from django.core.management import CommandError, call_command
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Collection, CollectionViewRestriction, PageViewRestriction, Site

from newsletters import campaigns
from newsletters.campaigns import CannotSend
from newsletters.check import check, errors
from newsletters.compose import create_draft
from newsletters.models import Campaign, CarriedItem, NewsletterPage
from newsletters.models.campaign import State
from newsletters.privacy import may_not_leave
from newsletters.push import push
from newsletters.services import local
from tests import factories

pytestmark = pytest.mark.django_db


def restrict(page) -> PageViewRestriction:
    return PageViewRestriction.objects.create(page_id=page.pk, restriction_type="login")


def letter(*pages, of=None):
    items = [*map(factories.page_item, pages), factories.text_item("<p>Bonjour à vous.</p>")]
    return factories.issue(factories.section(*items), of=of)


def test_what_an_editor_put_in_by_hand_is_named_and_blocks():
    page = factories.article(title="Une page réservée")
    issue = letter(page)
    assert not errors(check(issue, "local")) or "réservée" not in str(errors(check(issue, "local")))
    restrict(page.get_parent())
    [finding] = [found for found in errors(check(issue, "local")) if "réservée" in str(found)]
    assert "mot de passe" in str(finding) and finding.page == page.pk
    with pytest.raises(CannotSend, match="Une page réservée"):
        campaigns.prepare(issue)


def test_a_preheader_that_names_a_private_page_blocks_and_leaves_the_site(client):
    page = factories.article(title="Une page réservée")
    title = factories.title("reaap")
    issue, _proposal = create_draft(title, list(title.networks.all()))
    assert page.title in issue.preheader
    issue.get_latest_revision().publish()
    restrict(page)
    assert any("citée" in str(finding) for finding in errors(check(campaigns.latest(issue), "local")))
    for address in ("/", "/lettres/", title.url, issue.url):
        assert page.title not in client.get(address).content.decode(), address


def test_a_link_to_a_private_page_is_named():
    page = factories.article(slug="reservee")
    text = f'<p><a href="http://testserver{page.url}">Lire</a></p>'
    issue = factories.issue(factories.section(factories.text_item(text)))
    restrict(page)
    assert "/articles/reservee/ ne mène" in " ".join(map(str, errors(check(issue, "local"))))


def test_a_scheduled_letter_waits_when_its_page_became_private(smtp):
    page = factories.article(title="Une page réservée")
    factories.subscriber()
    campaign = campaigns.prepare(letter(page))
    row = restrict(page)
    campaign = push(campaign.pk)
    assert campaign.state == State.PAUSED and "Une page réservée" in campaign.error
    assert not smtp.mails
    row.delete()
    campaigns.send_now(campaign)
    assert push(campaign.pk).state == State.SENT
    assert len(smtp.mails) == 1


def test_a_session_of_an_action_that_became_private_keeps_the_letter_too(smtp):
    action = factories.action(title="Une action réservée")
    session = factories.session(action)
    factories.subscriber()
    issue = factories.issue(factories.section(factories.session_item(session)))
    campaign = campaigns.prepare(issue)
    restrict(action.get_parent())
    campaign = push(campaign.pk)
    assert campaign.state == State.PAUSED and "Une action réservée" in campaign.error
    assert not smtp.mails


def test_a_scheduled_letter_waits_when_its_page_left_the_site(smtp):
    page = factories.article(title="Une inscription close")
    factories.subscriber()
    campaign = campaigns.prepare(letter(page))
    page.unpublish()
    campaign = push(campaign.pk)
    assert campaign.state == State.PAUSED and "Une inscription close" in campaign.error
    assert not smtp.mails
    page.save_revision().publish()
    campaigns.send_now(campaign)
    assert push(campaign.pk).state == State.SENT
    assert len(smtp.mails) == 1


@pytest.mark.parametrize("linked", [False, True], ids=["announced", "linked in a text"])
def test_a_scheduled_letter_waits_when_its_page_was_deleted(smtp, linked):
    page = factories.article(slug="fanfare")
    text = f'<p><a href="http://testserver{page.url}?de=lettre#texte">Lire</a></p>'
    issue = factories.issue(factories.section(factories.text_item(text))) if linked else letter(page)
    factories.subscriber()
    campaign = campaigns.prepare(issue)
    page.delete()
    campaign = push(campaign.pk)
    assert campaign.state == State.PAUSED and "/articles/fanfare/" in campaign.error
    assert not smtp.mails


@pytest.mark.parametrize("change", ["restrict", "unpublish"])
def test_a_scheduled_letter_waits_for_a_page_that_only_a_text_links_to(smtp, change):
    page = factories.article(title="Une page liée")
    text = f'<p><a href="http://testserver{page.url}">Lire</a></p>'
    issue = factories.issue(factories.section(factories.text_item(text)))
    factories.subscriber()
    campaign = campaigns.prepare(issue)
    restrict(page) if change == "restrict" else page.unpublish()
    campaign = push(campaign.pk)
    assert campaign.state == State.PAUSED and "Une page liée" in campaign.error
    assert not smtp.mails


def test_a_page_that_moved_is_followed_to_its_new_address(smtp, django_capture_on_commit_callbacks):
    page = factories.article(slug="fanfare")
    factories.subscriber()
    issue = letter(page)
    campaign = campaigns.prepare(issue)
    page.slug = "harmonie"
    with django_capture_on_commit_callbacks(execute=True):
        page.save_revision().publish()
    assert push(campaign.pk).state == State.SENT
    assert len(smtp.mails) == 1
    text = '<p><a href="http://testserver/articles/fanfare/">Lire</a></p>'
    again = factories.issue(factories.section(factories.text_item(text)))
    assert "fanfare" not in " ".join(map(str, errors(check(again, "local"))))


def findings_of(address: str) -> str:
    text = f'<p><a href="{address}">Lire</a></p>'
    return " ".join(
        map(str, errors(check(factories.issue(factories.section(factories.text_item(text))), "local")))
    )


def redirect(old: str, page=None, link: str = "") -> None:
    site = Site.objects.get(is_default_site=True)
    path = Redirect.normalise_path(old)
    Redirect.objects.create(old_path=path, site=site, redirect_page=page, redirect_link=link)


@pytest.mark.parametrize(
    "path",
    [
        "/articles/fanfare",
        "/fanfare.html",
        "/spip.php?article12",
        "/vieux/a.pdf",
        "/ici/",
        "/articles/partie/?a=1",
    ],
)
def test_a_link_that_leads_to_a_page_in_a_roundabout_way_is_good(client, path):
    """What the site answers to it decides: without its last slash, at an address of the site before this one."""
    page = factories.article(slug="fanfare")
    factories.article(slug="partie").unpublish()
    for old in ("/fanfare.html", "/spip.php?article12", "/vieux/a.pdf", "/articles/partie/"):
        redirect(old, page)
    redirect("/ici/", link="/fanfare.html")
    assert client.get(path, follow=True).status_code == 200
    assert path not in findings_of(f"http://testserver{path}")
    page.unpublish()
    assert path in findings_of(f"http://testserver{path}")


def test_redirects_that_turn_in_a_circle_lead_nowhere():
    redirect("/un/", link="http://testserver/deux/")
    redirect("/deux/", link="/un/")
    assert "/un/" in findings_of("http://testserver/un/")


def test_a_scheduled_letter_waits_when_its_document_was_deleted(smtp):
    document = factories.document("plaquette.pdf")
    address = f"http://testserver{document.url}"
    assert "plaquette" not in findings_of(address)
    text = f'<p><a href="{address}">Lire</a></p>'
    factories.subscriber()
    campaign = campaigns.prepare(factories.issue(factories.section(factories.text_item(text))))
    document.delete()
    campaign = push(campaign.pk)
    assert campaign.state == State.PAUSED and "plaquette" in campaign.error
    assert not smtp.mails


def test_a_document_of_a_private_collection_is_named():
    document = factories.document("interne.pdf")
    document.collection = Collection.get_first_root_node().add_child(name="Interne")
    document.save()
    CollectionViewRestriction.objects.create(collection=document.collection, restriction_type="login")
    assert "interne" in findings_of(f"http://testserver{document.url}")


def test_a_letter_half_sent_goes_on_when_its_page_leaves_the_site(smtp):
    page = factories.article()
    factories.subscriber()
    campaign = campaigns.prepare(letter(page))
    assert push(campaign.pk).state == State.SENT
    page.unpublish()
    assert may_not_leave(Campaign.objects.get(pk=campaign.pk)) == ""


def test_a_letter_that_is_leaving_stops_at_once(django_capture_on_commit_callbacks):
    page = factories.article(title="Une page réservée")
    other = factories.article()
    factories.subscriber()
    campaign, untouched = campaigns.prepare(letter(page)), campaigns.prepare(letter(other))
    with django_capture_on_commit_callbacks(execute=True):
        restrict(page)
    states = dict(Campaign.objects.values_list("pk", "state"))
    assert states == {campaign.pk: State.PAUSED, untouched.pk: State.SENDING}


def test_a_letter_may_be_taken_back_and_sent_without_the_page(smtp):
    page = factories.article(title="Une page réservée")
    factories.subscriber()
    issue = letter(page)
    campaign = campaigns.prepare(issue)
    restrict(page)
    campaigns.cancel(push(campaign.pk))
    issue = NewsletterPage.objects.get(pk=issue.pk)
    draft = campaigns.latest(issue)
    draft.sections = draft.sections.stream_block.to_python(
        [factories.section(factories.text_item("<p>Bonjour à vous.</p>"))]
    )
    draft.save_revision()
    issue = NewsletterPage.objects.get(pk=issue.pk)
    campaign = push(campaigns.prepare(issue).pk)
    assert campaign.state == State.SENT and not CarriedItem.objects.counted().exists()
    [message] = smtp.mails
    assert "réservée" not in message.message.get_body(("html",)).get_content()


def test_no_test_message_carries_it(smtp):
    page = factories.article(title="Une page réservée")
    issue = letter(page)
    factories.subscriber()
    restrict(page)
    with pytest.raises(CommandError, match="Une page réservée"):
        call_command("push_newsletter", issue.slug, "--test", "equipe@example.org")
    local.send_test(campaigns.latest(issue), "equipe@example.org")
    [message] = smtp.mails
    text = message.message.get_body(("plain",)).get_content()
    assert "Bonjour à vous." in text and "réservée" not in text
