"""What tests of letters through Mailchimp start from: a client, the bare library, a letter."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import mailchimp_marketing
import pytest

from newsletters.services.mailchimp_client import MailchimpClient

from .mailchimp import FakeMailchimp

LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)
SETTINGS = {
    "mark": "portail-3f2a",
    "subject": "Réaap & Clas : octobre",
    "preview_text": "Trois rendez-vous",
    "from_name": "Profession Banlieue",
    "reply_to": "lettre@example.org",
}
HTML, TEXT = "<p>Bonjour à tous</p>", "Bonjour à tous, en texte"


@pytest.fixture
def mailchimp_client(fake: FakeMailchimp) -> Iterator[MailchimpClient]:
    """A client of the account `fake`."""
    client = connect(fake)
    yield client
    client.close()


def connect(fake: FakeMailchimp, **changed: Any) -> MailchimpClient:
    """Return a client of this account; `changed` replaces settings."""
    settings: dict[str, Any] = {"api_key": fake.api_key, "list_id": fake.list_id, "api_root": fake.root}
    return MailchimpClient(**settings | changed)


def naive(fake: FakeMailchimp) -> mailchimp_marketing.Client:
    """Return the library as it comes, but for the address."""
    client = mailchimp_marketing.Client({"api_key": fake.api_key})
    client.api_client.host = fake.root
    return client


def ready(client: MailchimpClient) -> str:
    """Create a campaign that can be sent, return its id."""
    campaign = client.create_campaign(**SETTINGS)
    client.set_content(campaign.id, HTML, TEXT)
    return campaign.id


def next_quarter(fake: FakeMailchimp) -> datetime:
    """Return a time to come that Mailchimp accepts for a schedule."""
    hour = fake.account.now().replace(minute=0, second=0, microsecond=0)
    return hour + timedelta(hours=2, minutes=15)
