"""A Mailchimp for tests: stateful, over real HTTP on 127.0.0.1, misbehaving on demand.

    with FakeMailchimp(seed=1, lose=0.15) as fake:
        client = MailchimpClient(fake.api_key, fake.list_id, api_root=fake.root)
        fake.script("POST", "/campaigns/*/actions/send", "lost_answer")  # the next such call
        ...
        assert fake.violations == [] and len(fake.sent) == 1

Faults drawn at random depend on the seed, the method, the path's shape and how often it was called:
threads cannot change them. A scripted fault goes first.
"""

import base64
import contextlib
import fnmatch
import json
import random
import re
import socket
import threading
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from .mailchimp_account import BODILESS, Account, Campaign, Sent, find_route
from .mailchimp_contract import Contract, published
from .mailchimp_http import Handler, Reply, Server
from .mailchimp_refusals import Problem

CONNECTION_LIMIT = 10

FAULTS = {
    "none": "does what is asked (to let calls pass in a script)",
    "lost_request": "closes the connection, nothing done",
    "lost_answer": "done, then closes the connection",
    "cut_answer": "done, then closes the connection in the middle of the answer",
    "slow": "done, answered after `slow_seconds`",
    "empty_429": "429 without body, nothing done",
    "empty_403": "403 without body, nothing done",
    "html_403": "403 with a web page, nothing done",
    "error_500": "500 with a body, nothing done",
    "error_500_done": "500 with a body, although it was done",
    "html_200": "200 with a web page (a proxy), nothing done",
    "redirect": "302 to the address itself, nothing done",
    "empty_object": "done, answers 200 and `{}`",
    "kept_content": "nothing done, but answers as if it were (a save that is lost)",
}
UNDONE = {"lost_request", "empty_429", "empty_403", "html_403", "error_500", "html_200", "redirect"}
PAGE = b"<html><title>Request Blocked</title></html>"


@dataclass
class Request:
    """One call as it came (`fake.requests`), and what became of it; status 0 is no answer."""

    method: str
    path: str
    query: dict[str, str]
    body: Any
    fault: str
    status: int = 0


class FakeMailchimp:
    """The server; every rate is a probability per call, `lose`, `throttle` and `fail` split evenly in two.

    lose: request or answer lost; throttle: empty 429 or 403; fail: 500, undone or done; slow: late answer;
    fail_save: PUT content answers 200 but keeps the old one; empty: `{}`; lookalikes: every campaign comes
    with others titled nearly the same; rewrites_html: stored HTML is not byte for byte what was given.
    """

    def __init__(
        self,
        *,
        seed: int = 0,
        members: int | list[str] = 3,
        list_id: str = "liste1",
        api_key: str = "0123456789abcdef-us6",
        lose: float = 0,
        throttle: float = 0,
        fail: float = 0,
        slow: float = 0,
        fail_save: float = 0,
        empty: float = 0,
        slow_seconds: float = 0.02,
        contract: Contract | None = None,
        **behaviour: Any,
    ):
        if isinstance(members, int):
            members = [f"membre{number}@example.org" for number in range(1, members + 1)]
        self.account = Account(list_id, members, id_prefix=f"{seed % 256:02x}", **behaviour)
        self.list_id, self.api_key, self.slow_seconds = list_id, api_key, slow_seconds
        self.requests: list[Request] = []
        self.violations: list[str] = []
        self.connections = self.open_connections = self.peak_connections = 0
        self._rates = {"lost_request": lose / 2, "lost_answer": lose / 2, "slow": slow}
        self._rates |= {"empty_429": throttle / 2, "empty_403": throttle / 2}
        self._rates |= {"error_500": fail / 2, "error_500_done": fail / 2, "empty_object": empty}
        self._seed, self._fail_save = seed, fail_save
        self._contract = contract or published()
        self._calls: Counter[str] = Counter()
        self._scripted: list[tuple[str, str, str]] = []
        self._in_flight = 0
        self._lock = threading.Lock()
        self._closing = threading.Event()
        self._sockets: set[socket.socket] = set()

    def __enter__(self) -> "FakeMailchimp":
        self._server = Server(("127.0.0.1", 0), Handler)
        self._server.fake = self
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.005,), daemon=True)
        self._thread.start()
        self.root = f"http://127.0.0.1:{self._server.server_port}/3.0"
        return self

    def __exit__(self, *_error: object) -> None:
        self._closing.set()
        self._server.shutdown()
        with self._lock:
            for connection in self._sockets:
                with contextlib.suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
        self._server.server_close()
        self._thread.join()

    @property
    def campaigns(self) -> dict[str, Campaign]:
        """Campaigns by id, oldest first."""
        return self.account.campaigns

    @property
    def sent(self) -> list[Sent]:
        """What has left for the members."""
        return self.account.sent

    @property
    def tests(self) -> list[Sent]:
        """Tests of letters that have left."""
        return self.account.tests

    @property
    def contract_available(self) -> bool:
        """Whether calls and answers are compared with the published contract."""
        return self._contract.available

    def add_campaign(self, title: str, **known: Any) -> Campaign:
        """Add a campaign made by someone else."""
        with self._lock:
            return self.account.add_campaign(title, **known)

    def advance(self, delta: timedelta) -> None:
        """Move the clock; what is due leaves at the next call."""
        self.account.offset += delta

    def script(self, method: str, path: str, fault: str, times: int = 1) -> None:
        """Give the next `times` calls that match (`*` in the path) this fault; scripts are used in order.

        Raises ValueError for a fault that is not in `FAULTS` or cannot happen there.
        """
        if fault not in FAULTS or (fault == "kept_content" and not path.endswith("/content")):
            raise ValueError(fault)
        with self._lock:
            self._scripted += [(method, path, fault)] * times

    def calls(self, method: str, path: str) -> list[Request]:
        """Return the calls so far that match (`*` in the path)."""
        return [r for r in self.requests if r.method == method and fnmatch.fnmatchcase(r.path, path)]

    # One call

    def answer(self, method: str, target: str, headers: Any, data: bytes) -> Reply | None:
        """Return the reply, None if there is to be none."""
        with self._lock:
            self._in_flight += 1
            if self._in_flight > CONNECTION_LIMIT:
                call, reply = None, Reply(429)
            else:
                call = self._call(method, target)
                reply = self._reply(call, target, headers, data)
        if call and call.fault == "slow":
            self._closing.wait(self.slow_seconds)
        with self._lock:
            self._in_flight -= 1
        return reply

    def _call(self, method: str, target: str) -> Request:
        split = urlsplit(target)
        path = split.path.removeprefix("/3.0")
        query = dict(parse_qsl(split.query, keep_blank_values=True))
        self.requests.append(Request(method, path, query, None, self._fault(method, path)))
        return self.requests[-1]

    def _reply(self, call: Request, target: str, headers: Any, data: bytes) -> Reply | None:
        if call.fault == "lost_request":
            return None
        try:
            self._check_key(headers)
            call.body = self._body(call, headers, data)
            self.violations += self._contract.check_call(call.method, call.path, call.query, call.body)
            status, body = (0, None) if call.fault in UNDONE else self._do(call)
            reply = Reply(status, _json(body))
        except Problem as problem:
            reply = Reply(problem.status, _json(problem.body), "application/problem+json")
        except Exception as error:  # must fail the test, not hang it
            self.violations.append(f"{call.method} {call.path}: {error!r}")
            reply = Reply(500)
        if call.fault == "lost_answer":
            return None
        reply = _misbehaved(call.fault, target) or reply
        reply.cut = call.fault == "cut_answer"
        if reply.cut and not reply.body:
            return None
        call.status = reply.status
        return reply

    def _do(self, call: Request) -> tuple[int, Any]:
        if find_route(call.method, call.path)[0] is None:
            self.violations.append(f"{call.method} {call.path}: not played by the fake")
        kept = None
        if call.fault == "kept_content":
            kept = self.account.campaigns.get(call.path.split("/")[2])
        before = (kept.html, kept.plain_text, kept.content_type) if kept else None
        status, body = self.account.handle(call.method, call.path, call.query, call.body)
        if kept and before:
            kept.html, kept.plain_text, kept.content_type = before
        body = _limited(body, call.query)
        self.violations += self._contract.check_answer(call.method, call.path, status, body)
        return status, body

    def _fault(self, method: str, path: str) -> str:
        for number, (verb, pattern, fault) in enumerate(self._scripted):
            if verb == method and fnmatch.fnmatchcase(path, pattern):
                del self._scripted[number]
                return fault
        shape = f"{method} {re.sub(r'^/(campaigns|lists|reports)/[^/]+', r'/\1/*', path)}"
        self._calls[shape] += 1
        draw = random.Random(f"{self._seed} {shape} {self._calls[shape]}").random()
        rates = dict(self._rates)
        if shape == "PUT /campaigns/*/content":
            rates["kept_content"] = self._fail_save
        for fault, rate in rates.items():
            draw -= rate
            if draw < 0:
                return fault
        return "none"

    def _check_key(self, headers: Any) -> None:
        scheme, _, given = headers.get("Authorization", "").partition(" ")
        if scheme == "Basic":
            given = base64.b64decode(given).decode().partition(":")[2]
        if scheme not in ("Basic", "Bearer") or given != self.api_key:
            raise Problem(401, "Your API key may be invalid, or you've attempted the wrong datacenter.")

    def _body(self, call: Request, headers: Any, data: bytes) -> Any:
        typed = headers.get("Content-Type", "").partition(";")[0]
        if call.method == "GET":
            return None
        bodiless = find_route(call.method, call.path)[0] in BODILESS
        if (bodiless and data) or (typed != "application/json" and (data or typed)):
            raise Problem(415, "The requested format is not supported by this endpoint.")
        if bodiless:
            return None
        try:
            body = json.loads(data)
        except ValueError:
            raise Problem(400, "We encountered an unspecified JSON parsing error.") from None
        if not isinstance(body, dict):
            raise Problem(415, "The requested format is not supported by this endpoint.")
        return body

    # Connections, counted by the handlers

    def opened(self, connection: socket.socket) -> None:
        """Count a connection that begins."""
        with self._lock:
            self._sockets.add(connection)
            self.connections += 1
            self.open_connections += 1
            self.peak_connections = max(self.peak_connections, self.open_connections)

    def closed(self, connection: socket.socket) -> None:
        """Count a connection that ends."""
        with self._lock:
            self._sockets.discard(connection)
            self.open_connections -= 1


def _misbehaved(fault: str, target: str) -> Reply | None:
    error = {"title": "Internal Server Error", "status": 500, "detail": "An unexpected error occurred."}
    return {
        "empty_429": Reply(429),
        "empty_403": Reply(403),
        "html_403": Reply(403, PAGE, "text/html"),
        "html_200": Reply(200, PAGE, "text/html"),
        "error_500": Reply(500, _json(error), "application/problem+json"),
        "error_500_done": Reply(500, _json(error), "application/problem+json"),
        "redirect": Reply(302),
        "empty_object": Reply(200, b"{}"),
    }.get(fault)


def _json(body: Any) -> bytes:
    return b"" if body is None else json.dumps(body).encode()


def _limited(body: Any, query: dict[str, str]) -> Any:
    """Apply `fields` and `exclude_fields`, dotted as Mailchimp's."""
    if body is not None and "fields" in query:
        body = _picked(body, [name.split(".") for name in query["fields"].split(",")])
    for name in query.get("exclude_fields", "").split(","):
        if body is not None:
            body.pop(name, None)
    return body


def _picked(value: Any, names: list[list[str]]) -> Any:
    if isinstance(value, list):
        return [_picked(item, names) for item in value]
    if not isinstance(value, dict) or [] in names:
        return value
    heads = {name[0] for name in names}
    return {
        key: _picked(value[key], [name[1:] for name in names if name[0] == key])
        for key in value
        if key in heads
    }


@pytest.fixture
def fake_mailchimp() -> Iterator[FakeMailchimp]:
    """A well-behaved account; fails the test that broke the published contract."""
    with FakeMailchimp() as fake:
        yield fake
    assert fake.violations == []
