"""The Mailchimp service: find or create one campaign by its mark, set it, read it back, send it.

Before each remote call an intent is stored; whatever its answer was, the next step starts by asking Mailchimp where
the campaign stands. Mailchimp sends a campaign once: asking again is safe as long as it is the same campaign.
"""

import re
from contextlib import contextmanager
from datetime import timedelta
from html import unescape

from django.conf import settings
from django.utils import timezone

from ..models import Campaign, Intent
from ..push import finish
from ..rendering.letter import build_letter
from ..rendering.mail import inert, render_message
from . import Blocked, Later
from .mailchimp_audience import check_audience
from .mailchimp_connection import client, translated

IS_REMOTE = True
# Far enough back to find what an earlier test or a lost answer created.
LOOK_BACK = timedelta(days=400)
LEFT = {"sending", "sent"}
EDITABLE = {"save", "paused"}
# How long Mailchimp may say that a letter is sent without saying that anybody got it.
COUNTING = timedelta(minutes=10)
# How often a campaign that Mailchimp is distributing is asked about, in seconds.
POLL_SECONDS = 3


def mark_of(page) -> str:
    """The stable name of an issue's campaign at Mailchimp: the same for tests, for sending and after a crash."""
    return f"portail-{page.translation_key}"


def advance(campaign: Campaign, keep_going) -> bool:
    """Take the campaign from nothing to sent; each step first asks Mailchimp. Returns True when it has left."""
    api = client()
    with translated(campaign):
        remote = locate(api, campaign)
        if remote and remote.status in LEFT:
            return _left(campaign, remote)
        if remote and remote.status not in EDITABLE:
            raise Blocked(
                f"Sur Mailchimp, la campagne est dans l’état « {remote.status} » : rien n’a été envoyé."
            )
        check_audience(campaign.newsletter)
        rendering = campaign.renderings.get()
        envelope = _envelope(campaign, mark_of(campaign.newsletter))
        if remote is None and campaign.intents.filter(step="send").exists():
            raise Blocked(
                "La campagne a disparu de Mailchimp après une demande d’envoi : elle est peut-être partie."
            )
        if remote is None:
            with intent(campaign, "create"):
                remote = api.create_campaign(**envelope)
            remember(campaign, remote)
        else:
            with intent(campaign, "settings"):
                api.update_settings(remote.id, **envelope)
        if not keep_going():
            return False
        with intent(campaign, "content"):
            api.set_content(remote.id, rendering.html, rendering.text)
        verify_content(api, remote.id, rendering.html, rendering.text)
        if not keep_going():
            return False
        with intent(campaign, "send"):
            api.send(remote.id)
        return _left(campaign, api.campaign(remote.id))


def locate(api, campaign: Campaign):
    """The campaign at Mailchimp: by its id, else by its mark; None when there is none."""
    from .mailchimp_client import Refused

    remote = None
    if campaign.remote_id:
        try:
            remote = api.campaign(campaign.remote_id)
        except Refused as error:
            if error.status != 404:
                raise
    remote = remote or newest_state(
        api.find_campaigns(mark_of(campaign.newsletter), timezone.now() - LOOK_BACK)
    )
    if remote:
        remember(campaign, remote)
    return remote


def newest_state(found: list):
    """Of several campaigns with the same mark (a lost answer may leave one behind): the one that left, else the oldest."""
    return next((remote for remote in found if remote.status in LEFT), found[0] if found else None)


def remember(campaign: Campaign, remote) -> None:
    campaign.remote_id = remote.id
    Campaign.objects.filter(pk=campaign.pk).update(remote_id=remote.id)


def verify_content(api, remote_id: str, html: str, text: str) -> None:
    """Read the content back: a save that failed must never send what stood there before. Raises `Later`."""
    stored_html, stored_text = api.content(remote_id)
    if not same_letter(html, stored_html) or squeeze(stored_text) != squeeze(text):
        raise Later("Mailchimp n’a pas gardé le contenu de la lettre : rien n’est envoyé.", 1)


def same_letter(ours: str, theirs: str) -> bool:
    """Same words in the same order, and all our links: Mailchimp may rewrite markup, never what is read."""
    if squeeze(ours) == squeeze(theirs):
        return True
    return words(ours) == words(theirs) and links(ours) <= links(theirs)


def words(html: str) -> str:
    body = re.sub(r"(?is)^.*?<body|<(style|script)\b.*?</\1>", "<", html)
    return squeeze(unescape(re.sub(r"<[^>]*>", "", body)))


def links(html: str) -> set[str]:
    return {unescape(href) for href in re.findall(r'href="([^"]*)"', html)}


def squeeze(content: str) -> str:
    """Text without its white space, which a service may fold."""
    return re.sub(r"\s+", "", content)


@contextmanager
def intent(campaign: Campaign, step: str):
    """Write down a remote call before making it, and how it ended."""
    row = Intent.objects.create(campaign=campaign, step=step)
    try:
        yield
    except Exception as error:
        _close(row, "error", str(error))
        raise
    _close(row, "done")


def _close(row: Intent, outcome: str, detail: str = "") -> None:
    Intent.objects.filter(pk=row.pk).update(finished_at=timezone.now(), outcome=outcome, detail=detail[:1000])


def _envelope(campaign: Campaign, mark: str) -> dict[str, str]:
    return {
        "mark": mark,
        "subject": inert(campaign.subject)[:150],
        "preview_text": inert(campaign.preheader)[:150],
        "from_name": inert(campaign.from_name),
        "reply_to": campaign.reply_to,
    }


def _left(campaign: Campaign, remote) -> bool:
    """Record Mailchimp's counts. While it distributes, the campaign stays `sending` and is asked about again."""
    counts = {"remote_recipients": remote.recipients or 0, "remote_sent": remote.emails_sent}
    asked = campaign.intents.filter(step="send").order_by("pk").first()
    is_counted = remote.emails_sent or not remote.recipients
    if remote.status == "sent" and (is_counted or not asked or asked.started_at < timezone.now() - COUNTING):
        finish(campaign, is_empty=not remote.emails_sent, **counts)
        return True
    Campaign.objects.filter(pk=campaign.pk).update(**counts)
    raise Later("Mailchimp a accepté la lettre et la distribue.", POLL_SECONDS)


def send_test(page, address: str) -> None:
    """Let Mailchimp itself send a test of the issue, from the campaign that will be sent later. Raises `Blocked`."""
    letter = build_letter(page)
    message = render_message(letter, "mailchimp")
    title = page.title_page
    sender = title.reply_to or title.sender_email or settings.DEFAULT_FROM_EMAIL
    envelope = {
        "mark": mark_of(page),
        "subject": inert(letter.subject)[:150],
        "preview_text": inert(letter.preheader)[:150],
        "from_name": inert(title.sender_name or settings.WAGTAIL_SITE_NAME),
        "reply_to": sender,
    }
    api = client()
    try:
        with translated():
            remote = newest_state(api.find_campaigns(envelope["mark"], timezone.now() - LOOK_BACK))
            if remote and remote.status not in EDITABLE:
                raise Blocked("Cette lettre est déjà partie par Mailchimp : elle ne peut plus être testée.")
            if remote:
                api.update_settings(remote.id, **envelope)
            else:
                remote = api.create_campaign(**envelope)
            api.set_content(remote.id, message.html, message.text)
            verify_content(api, remote.id, message.html, message.text)
            api.send_test(remote.id, [address])
    except Later as error:
        raise Blocked(f"Le test n’est pas parti. {error}") from error
