"""Changing many pages at once, and taking an action or a letter up again: nothing is lost on the way."""

from datetime import time

import pytest
from django.contrib.auth.models import Group, User
from django.utils.http import urlencode

from networks.contributions.roles import EDITORS
from networks.models import ActionPage, ActionPartner, ProgrammeChapter, Session
from newsletters.models import Campaign, CarriedItem, NewsletterPage
from portal.models import Theme
from tests import factories as make

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(client):
    user = User.objects.create_user("editrice")
    user.groups.add(Group.objects.get(name=EDITORS))
    client.force_login(user)
    return user


def bulk(client, action, pages, chosen):
    query = urlencode({"id": [page.pk for page in pages], "next": "/admin/articles/"}, doseq=True)
    address = f"/admin/bulk/wagtailcore/page/{action}/?{query}"
    confirmation = client.get(address).content.decode()
    assert all(page.title in confirmation for page in pages)
    return client.post(address, {"chosen": chosen.pk})


def slugs(page) -> set[str]:
    return set(page.networks.values_list("slug", flat=True))


def drafted_slugs(page) -> set[str]:
    return {network.slug for network in page.get_latest_revision_as_object().networks.all()}


def test_pages_join_a_network_at_once_each_with_a_revision(client, editor):
    pages = [make.article("reaap"), make.action("clas"), make.article("reaap", live=False)]
    clas = make.networks("clas")[0]
    assert bulk(client, "add_network", pages, clas).status_code == 302
    live, same, draft = (type(page).objects.get(pk=page.pk) for page in pages)
    assert slugs(live) == {"reaap", "clas"} and live.live and not live.has_unpublished_changes
    assert live.latest_revision.user == editor and live.live_revision == live.latest_revision
    assert slugs(same) == {"clas"} and same.latest_revision is None
    assert drafted_slugs(draft) == {"reaap", "clas"} and not draft.live


def test_a_pending_draft_is_neither_published_nor_lost(client, editor):
    page = make.article("reaap", title="Le titre en ligne")
    page.title = "Le titre en préparation"
    page.save_revision()
    [clas] = make.networks("clas")
    bulk(client, "add_network", [page], clas)
    page = type(page).objects.get(pk=page.pk)
    assert page.title == "Le titre en ligne" and slugs(page) == {"reaap", "clas"}
    assert page.has_unpublished_changes
    assert page.get_latest_revision_as_object().title == "Le titre en préparation"
    assert drafted_slugs(page) == {"reaap", "clas"}


def test_pages_leave_a_network_and_gain_a_theme(client, editor):
    page = make.article("reaap", "clas")
    [clas] = make.networks("clas")
    theme = Theme.objects.first()
    bulk(client, "remove_network", [page], clas)
    bulk(client, "add_theme", [page], theme)
    page.refresh_from_db()
    assert slugs(page) == {"reaap"} and list(page.themes.all()) == [theme]
    earlier = page.revisions.order_by("created_at").first().as_object()
    assert {network.slug for network in earlier.networks.all()} == {"reaap"}


def test_pages_without_networks_or_locked_ones_are_left_alone(client, editor):
    programme, locked = make.programme(), make.article("reaap", title="Verrouillé")
    locked.locked, locked.locked_by = True, User.objects.create_user("autre")
    locked.save()
    [clas] = make.networks("clas")
    query = urlencode({"id": [programme.pk, locked.pk]}, doseq=True)
    html = client.get(f"/admin/bulk/wagtailcore/page/add_network/?{query}").content.decode()
    assert "ne seront pas changées" in html and "Verrouillé" in html
    client.post(f"/admin/bulk/wagtailcore/page/add_network/?{query}", {"chosen": clas.pk})
    assert slugs(type(locked).objects.get(pk=locked.pk)) == {"reaap"}


def test_an_action_is_taken_up_again_as_a_draft(client, editor):
    action = make.action("reaap", "clas", year=2025, title="Se réunir", codes="A12", chapter="1.1")
    funder = make.organisation("Caf")
    action.partners.add(ActionPartner(organisation=funder, role="financeur", status="confirme"))
    action.save()
    make.session(action, start=time(9, 30), place="Salle 2", title="Première rencontre")
    target = make.programme(2026)
    target.chapters.add(ProgrammeChapter(number="1.1", title="Appuyer", locale=target.locale))
    target.save()
    address = f"/admin/programme/{action.pk}/reprendre/"
    assert f'href="{address}"' in client.get(f"/admin/pages/{action.pk}/edit/").content.decode()
    assert "Programme 2026" in client.get(address).content.decode()
    answer = client.post(address, {"programme": target.pk})
    copy = ActionPage.objects.child_of(target).get()
    assert answer.url == f"/admin/pages/{copy.pk}/edit/"
    assert (copy.title, copy.codes, copy.chapter, copy.slug) == ("Se réunir", "A12", "1.1", action.slug)
    assert not copy.live and copy.first_published_at is None and copy.owner == editor
    assert copy.translation_key != action.translation_key
    assert slugs(copy) == {"reaap", "clas"}
    assert [(partner.organisation, partner.role, partner.status) for partner in copy.partners.all()] == [
        (funder, "financeur", "pressenti")
    ]
    assert not copy.sessions.exists()
    action.refresh_from_db()
    assert action.live and action.partners.get().status == "confirme" and action.sessions.count() == 1


def test_what_is_copied_is_what_was_last_saved(client, editor):
    action = make.action(year=2025, title="Ancien titre", codes="A1", chapter="9")
    action.title = "Nouveau titre"
    action.save_revision()
    target = make.programme(2026)
    make.action(year=2026, codes="A1", slug=action.slug)
    client.post(f"/admin/programme/{action.pk}/reprendre/", {"programme": target.pk, "with_sessions": "on"})
    copy = ActionPage.objects.child_of(target).latest("pk")
    assert copy.get_latest_revision_as_object().title == "Nouveau titre"
    # The other action has the code and the address; the programme has no such chapter.
    assert (copy.codes, copy.chapter, copy.slug) == ("", "", f"{action.slug}-2")


def test_sessions_come_along_only_when_asked_never_with_their_dates(client, editor):
    action = make.action(year=2025)
    make.session(action, start=time(9, 30), place="Salle 2", title="Première rencontre")
    target = make.programme(2026)
    client.post(f"/admin/programme/{action.pk}/reprendre/", {"programme": target.pk, "with_sessions": "on"})
    session = Session.objects.exclude(action=action).get()
    assert (session.title, session.place, session.when) == (
        "Première rencontre",
        "Salle 2",
        "date à préciser",
    )
    assert session.date.year == 2026 and session.start is None


def test_an_action_is_not_taken_up_by_somebody_who_may_not(client):
    action = make.action(year=2025)
    target = make.programme(2026)
    client.force_login(User.objects.create_user("passante"))
    client.post(f"/admin/programme/{action.pk}/reprendre/", {"programme": target.pk})
    assert not target.get_children().exists()


def test_a_letter_s_structure_is_taken_up_without_what_was_carried(client, editor):
    article, later = make.article(title="Déjà annoncé"), make.article(title="Pas encore annoncé")
    session = make.session(make.action())
    issue = make.issue(
        make.section(
            make.page_item(article),
            make.page_item(later),
            make.session_item(session),
            make.text_item("<p>La permanence du mercredi.</p>"),
            heading="Parentalité",
            slugs=["reaap"],
            introduction="<p>Ce mois-ci.</p>",
        ),
        make.section(make.link_item(), heading="Ailleurs"),
        title="N° 1",
        introduction="<p>L’éditorial du numéro 1.</p>",
        subject="Un objet",
    )
    campaign = Campaign.objects.create(
        newsletter=issue, service="local", state="sent", from_email="a@example.org"
    )
    for key in (f"page:{article.translation_key}", f"session:{session.pk}"):
        CarriedItem.objects.create(campaign=campaign, title_page=issue.title_page, key=key)
    address = f"/admin/lettres/{issue.pk}/reprendre/"
    assert f'href="{address}"' in client.get(f"/admin/pages/{issue.pk}/edit/").content.decode()
    assert "Créer le brouillon" in client.get(address).content.decode()
    client.post(address)
    copy = NewsletterPage.objects.exclude(pk=issue.pk).get().get_latest_revision_as_object()
    assert not copy.live and copy.get_parent().pk == issue.get_parent().pk
    first, second = (section.value for section in copy.sections)
    assert (first["heading"], list(first["networks"]), second["heading"]) == (
        "Parentalité",
        ["reaap"],
        "Ailleurs",
    )
    assert [item.block_type for item in first["items"]] == ["page", "text"]
    assert first["items"][0].value["page"].pk == later.pk
    assert [item.block_type for item in second["items"]] == ["link"]
    assert (copy.subject, copy.introduction, copy.preheader) == ("", "", "")
    assert copy.latest_revision.user == editor
    untouched = issue.get_latest_revision_as_object()
    assert [item.block_type for item in untouched.sections[0].value["items"]] == [
        "page",
        "page",
        "session",
        "text",
    ]
