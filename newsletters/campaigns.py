"""Campaigns: freezing an issue, reading where it stands, cancelling in time."""

import logging
from datetime import datetime, timedelta

from django.conf import settings
from django.db import transaction
from django.db.models import Count
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override

from portal.typography import NBSP, typeset

from . import deliveries, recipients, services
from .check import Finding, check, errors
from .deliveries import LEFT
from .models import Campaign, CarriedItem, Delivery, NewsletterPage, Rendering, Subscriber
from .models.campaign import State
from .models.delivery import DeliveryState
from .rendering.letter import Letter, build_letter
from .rendering.mail import render_message

logger = logging.getLogger("newsletters.campaigns")
# Time to change one's mind after « Envoyer ».
GRACE = timedelta(minutes=10)


class CannotSend(Exception):
    """The issue may not leave; `findings` says why."""

    def __init__(self, findings: list[Finding]):
        super().__init__(" ".join(str(finding) for finding in findings))
        self.findings = findings


def latest(page: NewsletterPage) -> NewsletterPage:
    """The issue as its editors last saved it."""
    return page.get_latest_revision_as_object()


def prepare(page: NewsletterPage, when: datetime | None = None, user=None) -> Campaign:
    """The issue's campaign, created on first call: checked, published (that is approval), frozen.

    Safe to repeat: an existing campaign is returned as it is; a cancelled one that sent nothing is frozen anew.
    `when` schedules it, else it is due at once. Raises `CannotSend`; nothing is changed then.
    """
    campaign = Campaign.objects.filter(newsletter=page).first()
    if campaign and not _can_start_over(campaign):
        return campaign
    draft = latest(page)
    service = settings.MAILING_SERVICE
    blocking = errors(check(draft, service))
    if blocking:
        raise CannotSend(blocking)
    with transaction.atomic():
        # Locks the issue: of two people who press « Envoyer » at the same moment, the second finds the first's campaign.
        NewsletterPage.objects.select_for_update().get(pk=page.pk)
        campaign = Campaign.objects.filter(newsletter=page).first()
        if campaign and not _can_start_over(campaign):
            return campaign
        if campaign:
            campaign.deliveries.all().delete()  # they protect the renderings
            campaign.delete()
        publish(draft, user)
        return _freeze(draft, service, when, user)


def refuse_wrong_audience(page: NewsletterPage) -> None:
    """Ask a remote service about its audience before an issue is published for it: not in a web request.

    Raises `services.WrongAudience`. A service that doesn't answer now is asked again when the letter leaves.
    """
    campaign = Campaign.objects.filter(newsletter=page).first()
    service = services.get(settings.MAILING_SERVICE)
    if not service.IS_REMOTE or (campaign and not _can_start_over(campaign)):
        return
    draft = latest(page)
    if errors(check(draft, settings.MAILING_SERVICE)):
        return  # `prepare` says them
    try:
        service.check_audience(draft)
    except services.WrongAudience:
        raise
    except (services.Blocked, services.Later) as error:
        logger.warning("The audience could not be compared before sending: %s", error)


def _can_start_over(campaign: Campaign) -> bool:
    return campaign.state == State.CANCELLED and not has_begun(campaign)


def has_begun(campaign: Campaign) -> bool:
    """Whether anything may have left: a message on its way, or a request to send."""
    return (
        campaign.deliveries.exclude(state=DeliveryState.PENDING).exists()
        or campaign.intents.filter(step="send").exists()
    )


def publish(draft: NewsletterPage, user=None) -> None:
    """Publish the latest revision where it is not what readers see."""
    if draft.live and not draft.has_unpublished_changes:
        return
    revision = draft.latest_revision or draft.save_revision(user=user)
    revision.publish(user=user)


def _freeze(page: NewsletterPage, service: str, when: datetime | None, user) -> Campaign:
    page = NewsletterPage.objects.get(pk=page.pk)
    letter = build_letter(page).published()
    title = page.title_page
    sender = title.sender_email or settings.DEFAULT_FROM_EMAIL
    with override(letter.language):
        subject, preheader = (typeset(text, thin=NBSP) for text in (letter.subject, letter.preheader))
    campaign = Campaign.objects.create(
        newsletter=page,
        service=service,
        state=State.SCHEDULED if when else State.SENDING,
        scheduled_at=when,
        started_at=None if when else timezone.now(),
        # Setting spaces may lengthen a text that fills its column.
        subject=subject[:255],
        preheader=preheader[:150],
        from_name=title.sender_name or settings.WAGTAIL_SITE_NAME,
        from_email=sender,
        reply_to=title.reply_to or sender,
        created_by=user,
    )
    if service == "local":
        freeze_deliveries(campaign, page, letter)
    else:
        message = render_message(letter, service)
        Rendering.objects.create(campaign=campaign, html=message.html, text=message.text)
    CarriedItem.objects.bulk_create(
        CarriedItem(campaign=campaign, title_page=title, key=key) for key in sorted(letter.item_keys())
    )
    return campaign


def freeze_deliveries(campaign: Campaign, page: NewsletterPage, letter: Letter) -> None:
    """One rendering per combination of reserved sections, one row per recipient. Raises `CannotSend` for nobody."""
    renderings: dict[frozenset[str], Rendering] = {}

    def rows():
        for subscriber, audience in recipients.with_audience(page, letter):
            if audience not in renderings:
                message = render_message(letter.for_audience(audience))
                renderings[audience] = Rendering.objects.create(
                    campaign=campaign,
                    audience=",".join(sorted(audience)),
                    html=message.html,
                    text=message.text,
                )
            yield renderings[audience].pk, subscriber.uuid, subscriber.email

    deliveries.write(campaign, rows())
    if not renderings:
        message = _("personne n’est abonné à cette lettre : elle n’aurait aucun destinataire.")
        raise CannotSend([Finding("error", message, _("Destinataires"))])


def cancel(campaign: Campaign) -> bool:
    """Cancel a campaign that has not started, or that was stopped before anything left; False when it is too late."""
    allowed = [State.SCHEDULED]
    if campaign.state == State.PAUSED and not has_begun(campaign):
        allowed.append(State.PAUSED)
    changed = Campaign.objects.filter(pk=campaign.pk, state__in=allowed).update(
        state=State.CANCELLED, finished_at=timezone.now(), error=""
    )
    campaign.refresh_from_db()
    return bool(changed)


def pause(campaign: Campaign) -> bool:
    """Stop between two messages; False when it is not under way, or at a service that has it already."""
    if campaign.service != "local":
        return False
    changed = Campaign.objects.filter(pk=campaign.pk, state=State.SENDING).update(
        state=State.PAUSED, next_try_at=None, error=_("Envoi mis en pause par l’équipe.")
    )
    campaign.refresh_from_db()
    return bool(changed)


def stop(campaign: Campaign) -> bool:
    """End a paused campaign for good: who was not written to yet will not be. False when it is not paused."""
    changed = Campaign.objects.filter(pk=campaign.pk, state=State.PAUSED, service="local").update(
        state=State.FAILED, finished_at=timezone.now(), error=""
    )
    campaign.refresh_from_db()
    return bool(changed)


def retry_refused(campaign: Campaign) -> int:
    """Write again to who was refused, but to those who left or whose address is on the list of opposition; how many."""
    refused = campaign.deliveries.filter(state=DeliveryState.FAILED).exclude(code=LEFT)
    readers = Subscriber.objects.active().filter(uuid__in=refused.values("subscriber")).values_list("uuid")
    with transaction.atomic():
        number = refused.filter(subscriber__in=readers).update(**AGAIN)
        _wake(campaign, number)
    return number


def resolve(delivery: Delivery, arrived: bool) -> bool:
    """A person says what nobody could know: it arrived, or it is sent again. False when that was said before."""
    unknown = Delivery.objects.filter(pk=delivery.pk, state=DeliveryState.UNCERTAIN)
    with transaction.atomic():
        if arrived:
            return bool(unknown.update(state=DeliveryState.SENT, sent_at=timezone.now(), error=""))
        number = unknown.update(**AGAIN)
        _wake(delivery.campaign, number)
    return bool(number)


AGAIN = {
    "state": DeliveryState.PENDING,
    "attempts": 0,
    "not_before": None,
    "tried_at": None,
    "code": "",
    "error": "",
}


def _wake(campaign: Campaign, number: int) -> None:
    """A letter that was over goes on for those who wait again; one that is paused stays so."""
    if number:
        Campaign.objects.filter(pk=campaign.pk, state__in=[State.SENT, State.FAILED]).update(
            state=State.SENDING, finished_at=None, next_try_at=None, error=""
        )


def send_now(campaign: Campaign) -> bool:
    """Let a scheduled campaign leave at once, or a paused one go on; False when it is neither."""
    changed = Campaign.objects.filter(pk=campaign.pk, state__in=[State.SCHEDULED, State.PAUSED]).update(
        state=State.SENDING, started_at=timezone.now(), next_try_at=None, error=""
    )
    campaign.refresh_from_db()
    return bool(changed)


def status(page: NewsletterPage) -> dict:
    """Where the issue stands, as `push_newsletter --status` prints it.

    `recipients = sent + failed + pending + len(uncertain)`; `uncertain` lists addresses.
    """
    campaign = Campaign.objects.filter(newsletter_id=page.pk).first()
    answer = {"state": "draft", "service": settings.MAILING_SERVICE, "campaign": None}
    counts = {"recipients": 0, "sent": 0, "failed": 0, "pending": 0, "uncertain": []}
    if campaign is None:
        return answer | counts
    answer = {
        "state": campaign.state,
        "service": campaign.service,
        "campaign": campaign.remote_id or str(campaign.mark),
    }
    return answer | (_local_counts(campaign) if campaign.service == "local" else _remote_counts(campaign))


def _local_counts(campaign: Campaign) -> dict:
    by_state = dict(campaign.deliveries.values_list("state").annotate(count=Count("pk")))
    unknown = campaign.deliveries.filter(state=DeliveryState.UNCERTAIN)
    sent, failed = by_state.get(DeliveryState.SENT, 0), by_state.get(DeliveryState.FAILED, 0)
    pending = by_state.get(DeliveryState.PENDING, 0) + by_state.get(DeliveryState.SENDING, 0)
    uncertain = list(unknown.order_by("address").values_list("address", flat=True))
    return {
        "recipients": sent + failed + pending + len(uncertain),
        "sent": sent,
        "failed": failed,
        "pending": pending,
        "uncertain": uncertain,
    }


def _remote_counts(campaign: Campaign) -> dict:
    sent = campaign.remote_sent
    total = max(campaign.remote_recipients, sent)
    if campaign.state == State.SENT:
        total = sent
    return {"recipients": total, "sent": sent, "failed": 0, "pending": total - sent, "uncertain": []}
