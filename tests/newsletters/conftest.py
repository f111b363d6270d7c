"""Sending in tests: nobody waits."""

import pytest

from newsletters import campaigns, deliveries
from newsletters.models import Delivery
from newsletters.push import push
from tests import factories as make


@pytest.fixture(autouse=True)
def impatient(monkeypatch):
    """One try per command; what a mail server puts off waits for a minute."""
    monkeypatch.setattr("newsletters.management.commands.push_newsletter.PATIENCE", 0)
    monkeypatch.setattr("newsletters.services.local.RETRY_DELAYS", (60, 60, 60))
    monkeypatch.setattr("newsletters.services.mailchimp_connection.DELAYS", (0.001,))
    monkeypatch.setattr("newsletters.services.mailchimp.POLL_SECONDS", 0.001)


@pytest.fixture
def issue(db):
    """An issue and five readers, a@ to e@."""
    for letter in "abcde":
        make.subscriber(f"{letter}@example.org")
    return make.issue(subject="L'été des réseaux, à Épinay", title="N° 1")


@pytest.fixture
def after_each(monkeypatch):
    """A function that has another one called each time that messages were written down as sent."""

    def use(action):
        sent = deliveries.sent

        def and_then(keys):
            sent(keys)
            action()

        monkeypatch.setattr(deliveries, "sent", and_then)

    return use


@pytest.fixture
def sent(smtp):
    """The delivery of a letter that a server accepted, and its Message-ID as it stood on the wire."""
    make.subscriber("a@example.org")
    campaign = campaigns.prepare(make.issue())
    campaigns.send_now(campaign)
    assert push(campaign.pk).state == "sent"
    return Delivery.objects.get(), smtp.mails[0].message["Message-ID"]
