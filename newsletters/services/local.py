"""The local service: one message per recipient through the portal's own mail server, over several connections."""

import smtplib
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from email.utils import make_msgid
from itertools import chain, islice

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from .. import deliveries, refusals
from ..bounces import policy
from ..deliveries import Reader
from ..models import Campaign, Rendering
from ..models.delivery import DeliveryState
from ..push import finish
from ..rendering.letter import build_letter
from ..rendering.mail import READER_TOKEN, render_message
from . import Blocked, Later, pacing
from .disorder import Answers
from .lines import Event, Lines
from .stencil import Outgoing, Stencil, build, host, written
from .transport import (
    ConnectionLost,
    Ready,
    Refusal,
    SenderRefused,
    ServerBusy,
    ServerRefused,
    Unknown,
    connect,
)

IS_REMOTE = False
# Seconds before each new try of a message that the server put off; after the last it is given up.
RETRY_DELAYS = (5, 30, 120, 600, 3600)
# Seconds before a server that took nobody in is called again, after one time, two times …; a message that it takes
# starts anew.
DOOR_DELAYS = (5, 10, 20, 40, 80, 160, 300)
# The step that such a failure is noted under.
DOOR = "door"
# How often lease, pause and hours are looked at while messages leave.
CHECK_SECONDS = 0.5


def advance(campaign: Campaign, keep_going: Callable[[], bool]) -> bool:
    """Send what is pending. True when every delivery has an end; raises `Later` while some must wait."""
    deliveries.interrupted(campaign)
    if not Sending(campaign, keep_going).run():
        return False
    now = timezone.now()
    if deliveries.due(campaign, now).exists():
        # Somebody who was put off has come to their hour, or a person had one written to again meanwhile.
        return False
    waiting = campaign.deliveries.filter(state=DeliveryState.PENDING).order_by("not_before").first()
    if waiting:
        seconds = (waiting.not_before - now).total_seconds()
        raise Later(f"Le serveur de courrier fait attendre : {waiting.error}", delay=max(0.05, seconds))
    reached = campaign.deliveries.filter(state__in=[DeliveryState.SENT, DeliveryState.UNCERTAIN])
    finish(campaign, is_empty=not reached.exists())
    policy.condemn_refused(campaign)
    return True


class Sending:
    """One slice of one campaign. This thread has the database, a thread for each connection has the wire.

    A turn is one transaction: how messages ended, and the claims of those that come next. A claim is committed before
    its message goes on the wire, and a connection holds one claim: that is what a killed process leaves unknown.

    How messages ended is written down before the next ones are looked for: a message that a lost connection gave back
    is then among them, also when it was the last and every other connection has nothing left to do.
    """

    def __init__(self, campaign: Campaign, keep_going: Callable[[], bool]):
        self.campaign = campaign
        self.keep_going = keep_going
        self.checked = float("-inf")
        self.is_stopped = False
        self.pace = pacing.Pace(campaign)
        self.queue: Iterator[Reader] = deliveries.waiting(campaign)
        # Somebody was given back, whom the queue may have passed already: it is read again once it is at its end.
        self.has_given_back = False
        self.stencils: dict[int, Stencil] = {}
        self.answers = Answers(campaign)
        self.problem: Exception | None = None
        self.lost: Exception | None = None
        self.has_sent = False

    def run(self) -> bool:
        """True when nobody is left to write to now; False when it was asked to stop. Raises `Later` and `Blocked`."""
        self._check()
        first = [] if self.is_stopped else list(islice(self.queue, settings.NEWSLETTER_CONNECTIONS))
        if first:
            self.queue = chain(first, self.queue)
            lines = Lines([connect() for _ in first] if is_smtp() else [connect()])
            try:
                while self._turn(lines):
                    self._check()
            finally:
                self._drain(lines)
            if self.lost and not lines.alive and not self.problem:
                self.problem = self._call_again(self.lost)
        if self.problem:
            raise self.problem
        return not self.is_stopped

    def _call_again(self, error: Exception) -> Later:
        """The server took nobody in: later, and each time later still. Noted, for whichever process comes next."""
        failures = self.campaign.intents.filter(step=DOOR, started_at__gte=self.campaign.started_at)
        delay = DOOR_DELAYS[min(failures.count(), len(DOOR_DELAYS) - 1)]
        self.campaign.intents.create(
            step=DOOR, outcome="error", finished_at=timezone.now(), detail=str(error)[:1000]
        )
        says = "fait attendre" if isinstance(error, ServerBusy) else "ne répond pas"
        return Later(f"Le serveur de courrier {says} : {error}", delay)

    def _check(self) -> None:
        """Time left, lease ours, nobody paused, hours open."""
        if time.monotonic() - self.checked < CHECK_SECONDS:
            return
        self.checked = time.monotonic()
        if not self.keep_going():
            self.is_stopped = True
        elif opens := pacing.opening(timezone.now()):
            self._stop(Later(pacing.closed_text(opens), delay=pacing.delay(opens)))

    def _stop(self, problem: Exception) -> None:
        """Claim nothing more, and say why once the messages on their way have ended."""
        self.is_stopped = True
        self.problem = self.problem or problem

    def _turn(self, lines: Lines) -> bool:
        """Write down how messages ended and send the next; False when there is nothing to wait for."""
        events = lines.reports(self.pace.patience)
        with transaction.atomic():
            self._record(events)
            wanted = 0 if self.is_stopped else self.pace.allow(len(lines.idle))
            ready = self._next(wanted)
            mine = {} if self.is_stopped or not ready else deliveries.claim(reader.pk for reader, _ in ready)
        for reader, outgoing in ready:
            # Taken out: the queue may name a reader twice, whom a lost connection gave back.
            address = mine.pop(reader.pk, None)
            if address == reader.address:
                lines.send(reader, outgoing)
            elif address:  # moved meanwhile
                self._back([reader.pk])
        if lines.busy:
            return True
        if self.is_stopped or not lines.alive:
            return False
        return not lines.idle or bool(ready) or wanted < len(lines.idle)

    def _next(self, wanted: int) -> list[tuple[Reader, Outgoing]]:
        """Messages of those who come next; who cannot be written to at all is refused here."""
        ready: list[tuple[Reader, Outgoing]] = []
        while len(ready) < wanted and (reader := self._next_reader()):
            try:
                ready.append((reader, self._stencil(reader.rendering).fill(reader, timezone.now())))
            except Refusal as error:
                self._refused(reader, error)
        return ready

    def _next_reader(self) -> Reader | None:
        """Return who comes next; None when nobody is waiting, those who were given back included."""
        reader = next(self.queue, None)
        if reader is None and self.has_given_back:
            self.has_given_back = False
            self.queue = deliveries.waiting(self.campaign)
            reader = next(self.queue, None)
        return reader

    def _stencil(self, rendering: int) -> Stencil:
        if rendering not in self.stencils:
            self.stencils[rendering] = Stencil(self.campaign, Rendering.objects.get(pk=rendering))
        return self.stencils[rendering]

    def _record(self, events: list[Event]) -> None:
        """Write down how messages ended."""
        sent = []
        for event in events:
            reader, error = event.reader, event.error
            if reader is None:  # a connection that did not open
                self._no_server(error)
            elif error is None:
                sent.append(reader.pk)
                self.answers.accepted()
            elif isinstance(error, Refusal):
                self._refused(reader, error)
            elif isinstance(error, ConnectionLost | SenderRefused | ServerRefused):
                self._back([reader.pk])
                self._no_server(error)
            else:
                deliveries.uncertain(reader, str(error) or type(error).__name__)
                problem = self.answers.cut(error) if isinstance(error, Unknown) else error
                if problem:
                    self._stop(problem)
        if sent:
            deliveries.sent(sent)
            if not self.has_sent:
                self.has_sent = True
                self.campaign.intents.filter(step=DOOR).delete()

    def _back(self, keys: list[int]) -> None:
        """Claimed, and certainly not sent: they come again, as they are now."""
        deliveries.give_back(keys)
        self.has_given_back = True

    def _no_server(self, error: Exception | None) -> None:
        if isinstance(error, SenderRefused):
            sender = self.campaign.from_email
            self._stop(Blocked(f"Le serveur de courrier refuse l’expéditeur {sender} : {error}"))
        elif isinstance(error, ServerRefused):
            self._stop(
                Blocked(
                    f"Le serveur de courrier ne nous laisse pas entrer : « {error} ». L’envoi est en pause, personne n’est "
                    "perdu : faites vérifier l’adresse, l’identifiant et le mot de passe du serveur, puis reprenez."
                )
            )
        elif isinstance(error, ConnectionLost):
            self.lost = error
        elif error:
            self._stop(error)

    def _refused(self, reader: Reader, error: Refusal) -> None:
        """4xx: again later, with growing delays; 5xx or too often: given up."""
        if error.is_temporary:
            self.answers.put_off()
        code = refusals.code_of(error.code, error.answer)
        if error.is_temporary and reader.attempts < len(RETRY_DELAYS):
            wait = timedelta(seconds=RETRY_DELAYS[reader.attempts])
            deliveries.put_off(reader, str(error), code, timezone.now() + wait)
            return
        deliveries.refused(reader, str(error), code)
        if not error.is_temporary and (problem := self.answers.refused(reader, code, error)):
            self._stop(problem)

    def _drain(self, lines: Lines) -> None:
        """Also when this thread failed: what is on its way ends, and is written down."""
        give_up = time.monotonic() + 60
        while lines.busy and time.monotonic() < give_up:
            if events := lines.reports(1):
                self._record(events)
        lines.close()


def is_smtp() -> bool:
    """Whether several connections make sense: files and memory have one."""
    return not connect().is_single


def send_test(page, address: str) -> None:
    """Send the issue as it stands to one address, marked as a test. Raises `Blocked` with the server's words."""
    letter = build_letter(page)
    message = render_message(letter)
    title = page.title_page
    sender = title.sender_email or settings.DEFAULT_FROM_EMAIL
    mail = build(
        f"[Test] {letter.subject}",
        title.sender_name or settings.WAGTAIL_SITE_NAME,
        sender,
        title.reply_to or sender,
        message.text.replace(READER_TOKEN, "essai"),
        message.html.replace(READER_TOKEN, "essai"),
    )
    try:
        mail["To"] = written(address)
        mail["Date"] = timezone.now()
        mail["Message-ID"] = make_msgid(domain=host())
        Ready(mail, sender, address).send(using="newsletter")
    except (OSError, smtplib.SMTPException, Refusal) as error:
        raise Blocked(f"Le test n’est pas parti : {error}") from error
