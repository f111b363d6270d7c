"""A mail server that lets nobody in: a wrong password, a greeting that refuses. Asked once, then a person is told."""

import socketserver
import threading

import pytest

from newsletters import campaigns
from newsletters.models import Campaign, Delivery
from newsletters.push import push as push_campaign
from portal.settings.mail import mailer
from tests import factories as make
from tests.newsletters.driving import push

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home")]


class Door(socketserver.ThreadingTCPServer):
    """Greets as it is told; wants a password, which it refuses, from whom it lets speak."""

    daemon_threads = allow_reuse_address = True

    def __init__(self, greeting: str, answer: str = "535 5.7.8 Authentication failed"):
        super().__init__(("127.0.0.1", 0), _Guest)
        self.greeting, self.answer = greeting, answer
        self.connections = self.attempts = 0

    @property
    def url(self) -> str:
        return f"smtp://moi:mauvais@127.0.0.1:{self.server_address[1]}"


class _Guest(socketserver.StreamRequestHandler):
    server: Door

    def handle(self):
        self.server.connections += 1
        self.say(self.server.greeting)
        while self.server.greeting.startswith("220") and (line := self.rfile.readline()):
            match line.split()[0].upper():
                case b"EHLO":
                    self.say("250-mx.example.org\r\n250 AUTH PLAIN LOGIN")
                case b"AUTH":
                    self.server.attempts += 1
                    self.say(self.server.answer)
                case b"QUIT":
                    self.say("221 bye")
                    break
                case _:
                    self.say("530 5.7.0 Authentication required")

    def say(self, line: str) -> None:
        self.wfile.write(f"{line}\r\n".encode())


@pytest.fixture
def door(request, settings):
    with Door(*request.param) as server:
        threading.Thread(target=server.serve_forever, args=[0.05], daemon=True).start()
        settings.MAILERS = settings.MAILERS | {"newsletter": mailer(server.url, "NEWSLETTER_EMAIL_URL")}
        yield server
        server.shutdown()


@pytest.mark.parametrize(
    ("door", "said"),
    [
        (["220 mx.example.org"], "535 5.7.8 Authentication failed"),
        (["220 mx.example.org", "534 5.7.9 Application password required"], "534 5.7.9"),
        (["554 5.7.1 Votre adresse est bloquée"], "554 5.7.1"),
    ],
    indirect=["door"],
)
def test_a_definite_no_at_the_door_pauses_the_letter_at_once(door, said):
    make.subscribers(12)
    issue = make.issue()
    outcome = push(issue, "--send")
    campaign = Campaign.objects.get()
    assert (outcome.code, campaign.state) == (1, "paused")
    assert said in campaign.error and "mot de passe" in campaign.error
    assert door.connections == 1 and door.attempts <= 2, "each way to say the password, once"
    assert set(Delivery.objects.values_list("state", "attempts")) == {("pending", 0)}


@pytest.mark.parametrize("door", [["421 Try again later"], ["220 mx", "454 4.7.0 Temporary"]], indirect=True)
def test_a_server_that_has_no_time_is_asked_again_later(door):
    make.subscribers(12)
    campaign = campaigns.prepare(make.issue())
    campaigns.send_now(campaign)
    campaign = push_campaign(campaign.pk)
    assert campaign.state == "sending" and campaign.next_try_at
    assert door.connections == 1
