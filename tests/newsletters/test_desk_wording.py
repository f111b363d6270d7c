"""What the sending desk says before and after an issue leaves, and where it leads to mend it."""

from datetime import UTC, datetime

import pytest
from django.utils import timezone
from wagtail.users.models import UserProfile

from newsletters import campaigns, compose
from newsletters.models import Campaign
from tests import factories as make

pytestmark = pytest.mark.django_db


def desk(client, issue) -> str:
    response = client.get(f"/admin/lettres/{issue.pk}/envoi/")
    assert response.status_code == 200
    return response.content.decode().replace("\u00a0", " ").replace("\u202f", " ")


def test_a_finding_leads_to_the_page_to_mend_and_to_its_section(admin_client):
    draft = make.article(title="Pas encore en ligne", live=False)
    bare = make.article(title="Sans un mot", summary="")
    section = make.section(make.page_item(draft), make.page_item(bare)) | {"id": "une-rubrique"}
    make.subscriber()
    issue = make.issue(section, preheader="")
    html = desk(admin_client, issue)
    for page in (draft, bare):
        assert f'href="/admin/pages/{page.pk}/edit/"' in html
    assert f'href="/admin/pages/{issue.pk}/edit/#block-une-rubrique-section"' in html
    assert f'href="/admin/pages/{issue.pk}/edit/#id_preheader"' in html
    form = admin_client.get(f"/admin/pages/{issue.pk}/edit/").content.decode()
    assert 'id="id_preheader"' in form and "une-rubrique" in form


def test_nobody_to_send_to_is_said_plainly(admin_client):
    html = desk(admin_client, make.issue())
    assert "Personne ne la recevrait pour l’instant" in html
    assert "La lettre partira" not in html and "0 personne" not in html.split("<button")[0]


def test_a_letter_that_left_says_when_and_leads_to_its_page(admin_client):
    issue = make.issue()
    issue.save_revision(clean=False).publish()
    issue.refresh_from_db()
    Campaign.objects.create(
        newsletter=issue,
        service="local",
        state="sent",
        finished_at=datetime(2026, 6, 12, 8, 5, tzinfo=UTC),
        from_email="a@example.org",
    )
    html = desk(admin_client, issue)
    assert "le vendredi 12 juin 2026 à 10 h 05." in html
    assert "Voir en ligne" in html and f'href="{issue.get_url()}"' in html


def test_what_is_left_out_is_named():
    title = make.title()
    for number in range(compose.MAX_SHEETS + 5):
        make.sheet(title=f"Fiche {number:02d}")
    text = compose.propose(title, make.networks("reaap")).left_out_text
    assert text.startswith("Faute de place, pas proposé")
    assert text.count("« Fiche") == 3 and "et 2 autres" in text


def test_a_letter_that_waits_counts_down_in_the_language_of_who_looks(admin_client, admin_user):
    make.subscriber()
    issue = make.issue()
    campaigns.prepare(issue, timezone.now() + campaigns.GRACE)
    assert 'data-countdown="Départ dans {minutes} min {seconds} s."' in desk(admin_client, issue)
    UserProfile.objects.update_or_create(user=admin_user, defaults={"preferred_language": "en"})
    assert 'data-countdown="Leaves in {minutes} min {seconds} s."' in desk(admin_client, issue)


def test_after_a_stop_nobody_waits_any_more(admin_client):
    make.subscriber()
    issue = make.issue()
    campaigns.prepare(issue, timezone.now() + campaigns.GRACE)
    assert "En attente" in desk(admin_client, issue)
    Campaign.objects.update(state="failed")
    html = desk(admin_client, issue)
    assert "Jamais partis" in html and "En attente" not in html
