"""Processes that die, pause or meet while a letter leaves: everybody once, what cannot be known is said."""

import os
import re
import socket
import subprocess
import sys
from collections import Counter
from datetime import timedelta

import pytest
from django.utils import timezone

from newsletters import campaigns
from newsletters.lease import Busy
from newsletters.models import Campaign, Delivery
from newsletters.models.delivery import DeliveryState
from newsletters.push import push as push_campaign
from newsletters.services import local
from tests.newsletters.driving import counts, everyone, send

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home")]


def dead_pid() -> int:
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    return process.pid


def test_what_a_dead_process_left_is_uncertain_and_the_rest_leaves(issue, smtp):
    smtp.stop()
    send(issue)
    smtp.start()
    Delivery.objects.filter(address="b@example.org").update(state=DeliveryState.SENDING)
    Campaign.objects.update(
        lease_owner=f"{socket.gethostname()}/{dead_pid()}/1",
        lease_until=timezone.now() + timedelta(seconds=60),
    )
    assert counts(issue) == (0, 0, 5, [])
    assert send(issue).code == 0
    assert sorted(smtp.recipients) == everyone(but="b")
    assert counts(issue) == (4, 0, 0, ["b@example.org"])


@pytest.mark.parametrize("host", [socket.gethostname(), "ailleurs"])
def test_a_living_process_keeps_its_campaign(issue, smtp, host):
    smtp.stop()
    send(issue)
    smtp.start()
    pid = os.getppid() if host == socket.gethostname() else dead_pid()
    Campaign.objects.update(lease_owner=f"{host}/{pid}/1", lease_until=timezone.now() + timedelta(seconds=60))
    with pytest.raises(Busy):
        push_campaign(issue.campaign.pk)
    assert smtp.mails == []
    Campaign.objects.update(lease_until=timezone.now() - timedelta(seconds=1))  # it gave no sign of life
    assert push_campaign(issue.campaign.pk).state == "sent"
    assert sorted(smtp.recipients) == everyone()


def test_a_second_pusher_finds_the_first_at_work(issue, smtp, after_each):
    campaign = campaigns.prepare(issue)
    seen = []

    def meanwhile():
        with pytest.raises(Busy):
            push_campaign(campaign.pk)
        seen.append(1)

    after_each(meanwhile)
    assert send(issue).code == 0
    assert seen
    assert sorted(smtp.recipients) == everyone()
    assert Campaign.objects.get().lease_owner == ""


def test_who_lost_the_lease_stops_and_nobody_gets_it_twice(issue, smtp, settings, after_each):
    settings.NEWSLETTER_CONNECTIONS = 2
    campaign = campaigns.prepare(issue)
    others = []

    def robbed():  # paused for more than a minute: another one takes over and finishes
        if not others:
            others.append(1)
            Campaign.objects.update(lease_until=timezone.now() - timedelta(seconds=1))
            assert push_campaign(campaign.pk).state == "sent"

    after_each(robbed)
    assert send(issue).code == 0
    assert sorted(smtp.recipients) == everyone()
    # What the first one had on its way is not unknown any more: it lived to write it down.
    assert counts(issue) == (5, 0, 0, [])


def test_a_slice_of_time_ends_between_two_messages(issue, smtp, settings, monkeypatch, after_each):
    settings.NEWSLETTER_CONNECTIONS = 1
    monkeypatch.setattr(local, "CHECK_SECONDS", 0)
    campaign = campaigns.prepare(issue)
    campaigns.send_now(campaign)
    after_each(lambda: monkeypatch.setattr("newsletters.push.time.monotonic", lambda: 10**9))
    assert push_campaign(campaign.pk, seconds=20).state == "sending"
    told = counts(issue)
    assert (told[0], told[2]) in {(1, 4), (2, 3)} and not told[3]
    assert told[0] == len(smtp.mails)


KILL_SETUP = """
import django
from django.conf import settings

class Without(dict):  # tables straight from the models: ten times faster
    def __contains__(self, app): return True
    def __getitem__(self, app): return None

settings.MIGRATION_MODULES = Without()
django.setup()
from django.core.management import call_command
call_command("migrate", run_syncdb=True, verbosity=0)
from tests import factories as make
for number in range(8):
    make.subscriber(f"r{number}@example.org")
make.issue(slug="a-tuer")
"""


def test_kill_9_loses_nobody_and_repeats_nobody(tmp_path, smtp):
    """A real process, a real database file; then two processes at once finish its work."""
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith(("DJANGO_", "MAIL"))
    } | {
        "DJANGO_SETTINGS_MODULE": "portal.settings.development",
        "DATABASE_URL": f"sqlite:///{tmp_path / 'letters.sqlite3'}",
        "VAR_DIR": str(tmp_path),
        "EMAIL_URL": smtp.url,
        "PYTHONPATH": os.getcwd(),
    }

    def start(*command: str) -> subprocess.Popen:
        return subprocess.Popen(
            [sys.executable, *command],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def finish(process: subprocess.Popen) -> str:
        out, err = process.communicate(timeout=120)
        assert process.returncode == 0, out + err
        return out

    finish(start("-c", KILL_SETUP))
    smtp.hold_at = 4
    victim = start("manage.py", "push_newsletter", "a-tuer", "--send")
    assert smtp.held.wait(60), victim.communicate()
    victim.kill()
    victim.communicate()
    smtp.released.set()
    told = [
        finish(process)
        for process in [start("manage.py", "push_newsletter", "a-tuer", "--send") for _ in range(2)]
    ]
    assert told[0].partition(" : ")[2] == told[1].partition(" : ")[2], told
    (names,) = re.findall(r"incertains : (.+)\.\n", told[0])
    uncertain = set(names.split(", "))
    assert 1 <= len(uncertain) <= 4, told  # one for each connection
    assert f"{8 - len(uncertain)} remises, 0 refusées" in told[0]
    got = Counter(smtp.recipients)
    assert max(got.values()) == 1
    assert {f"r{number}@example.org" for number in range(8)} - set(got) <= uncertain
