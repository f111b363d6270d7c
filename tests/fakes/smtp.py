"""A mail server for tests: real SMTP on 127.0.0.1, every message kept as it came, refusing on demand.

with Sink() as sink:
    sink.answer("a@example.org", "550 Inconnue", at="RCPT")
    sink.hang_up("b@example.org", at="DATA")
    ...
    assert sink.recipients == ["c@example.org"]
"""

import email
import email.policy
import threading
from dataclasses import dataclass, field
from email.message import EmailMessage

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP

HANG_UP = "hang up"


@dataclass
class Mail:
    """One message that was accepted; `wire` is what came over the wire, without SMTP's doubled dots."""

    sender: str
    recipients: list[str]
    wire: bytes
    connection: int

    @property
    def message(self) -> EmailMessage:
        return email.message_from_bytes(self.wire, policy=email.policy.default)


@dataclass
class Rule:
    """An answer for an address, at a command, `left` more times; held back until `until` is set."""

    address: str
    at: str
    answer: str
    left: float
    kept: bool = False
    until: threading.Event | None = None


@dataclass
class Sink:
    """The server; `mails` are the accepted messages in order."""

    mails: list[Mail] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    connections: int = 0
    # Set when the message that `hold_at` counts has arrived; it is answered once `released` is set.
    hold_at: int = 0
    held: threading.Event = field(default_factory=threading.Event)
    released: threading.Event = field(default_factory=threading.Event)
    _controller: Controller | None = None
    _port: int = 0

    def __enter__(self) -> "Sink":
        self.start()
        return self

    def __exit__(self, *error: object) -> None:
        self.released.set()
        for rule in self.rules:
            if rule.until:
                rule.until.set()
        self.stop()

    def start(self) -> None:
        """Listen, on the same port as before."""
        self._controller = _Controller(
            _Handler(self), hostname="127.0.0.1", port=self._port, ready_timeout=20
        )
        self._controller.start()
        self._port = self._controller.port

    def stop(self) -> None:
        """Refuse connections."""
        if self._controller:
            self._controller.stop()
            self._controller = None

    @property
    def url(self) -> str:
        return f"smtp://127.0.0.1:{self._port}"

    @property
    def recipients(self) -> list[str]:
        """Who received something, in order; an address stands once per message."""
        return [address for mail in self.mails for address in mail.recipients]

    def answer(
        self,
        address: str,
        answer: str,
        at: str = "RCPT",
        times: float = float("inf"),
        until: threading.Event | None = None,
    ) -> None:
        """Answer so to MAIL (the sender's address), RCPT or DATA for this address, and not before `until` is set."""
        self.rules.append(Rule(address, at, answer, times, until=until))

    def hang_up(
        self,
        address: str,
        at: str = "DATA",
        *,
        kept: bool = False,
        times: float = float("inf"),
        until: threading.Event | None = None,
    ) -> None:
        """Drop the connection there, without an answer; `kept` accepts the message before. At EHLO without address."""
        self.rules.append(Rule(address, at, HANG_UP, times, kept, until))

    def rule(self, at: str, address: str) -> Rule | None:
        """The rule that applies now, used up by one."""
        for rule in self.rules:
            if (rule.at, rule.address) == (at, address) and rule.left > 0:
                rule.left -= 1
                return rule
        return None


class _Server(SMTP):
    """One connection."""

    def __init__(self, handler: "_Handler", **options):
        super().__init__(handler, ident="sink", enable_SMTPUTF8=False, **options)
        handler.servers.append(self)


class _Controller(Controller):
    """A controller that can listen on any free port."""

    handler: "_Handler"

    def factory(self) -> SMTP:
        return _Server(self.handler, hostname="sink")

    def _trigger_server(self) -> None:
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()

    def stop(self, no_assert: bool = False) -> None:
        self.loop.call_soon_threadsafe(self.handler.drop_all)
        super().stop(no_assert)


class _Handler:
    """Answers as the sink's rules say."""

    def __init__(self, sink: Sink):
        self.sink = sink
        self.servers: list[SMTP] = []

    def drop_all(self) -> None:
        for server in self.servers:
            if server.transport:
                server.transport.abort()

    async def _apply(self, rule: Rule | None, server: SMTP, good: str) -> str:
        if rule is None:
            return good
        if rule.until:
            await server.loop.run_in_executor(None, rule.until.wait)
        if rule.answer == HANG_UP:
            server.transport.abort()
            return "421 bye"
        return rule.answer

    async def handle_EHLO(self, server, session, envelope, hostname, responses):
        if rule := self.sink.rule("EHLO", ""):
            return [await self._apply(rule, server, "250 OK")]
        self.sink.connections += 1
        session.host_name = hostname
        return responses

    async def handle_MAIL(self, server, session, envelope, address, options):
        answer = await self._apply(self.sink.rule("MAIL", address), server, "250 OK")
        if answer.startswith("250"):
            envelope.mail_from = address
        return answer

    async def handle_RCPT(self, server, session, envelope, address, options):
        answer = await self._apply(self.sink.rule("RCPT", address), server, "250 OK")
        if answer.startswith("250"):
            envelope.rcpt_tos.append(address)
        return answer

    async def handle_DATA(self, server, session, envelope):
        number = len(self.sink.mails) + 1
        if number == self.sink.hold_at:
            self.sink.held.set()
            await server.loop.run_in_executor(None, self.sink.released.wait)
        rules = [rule for rule in (self.sink.rule("DATA", to) for to in envelope.rcpt_tos) if rule]
        if not rules or rules[0].kept:
            self.sink.mails.append(
                Mail(envelope.mail_from, envelope.rcpt_tos, envelope.original_content, self.sink.connections)
            )
        return await self._apply(rules[0] if rules else None, server, "250 OK")
