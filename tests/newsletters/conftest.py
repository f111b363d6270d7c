"""Sending in tests: nobody waits."""

import pytest


@pytest.fixture(autouse=True)
def impatient(monkeypatch):
    """One try per command; what a mail server puts off waits for a minute."""
    monkeypatch.setattr("newsletters.management.commands.push_newsletter.PATIENCE", 0)
    monkeypatch.setattr("newsletters.services.local.RETRY_DELAYS", (60, 60, 60))
    monkeypatch.setattr("newsletters.services.mailchimp.DELAYS", (0.001,))
    monkeypatch.setattr("newsletters.services.mailchimp.POLL_SECONDS", 0.001)
