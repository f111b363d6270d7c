"""What every test may ask for: the site's home page, a mail server, a Mailchimp. Nothing leaves this machine."""

import ipaddress
import socket
from collections.abc import Iterator

import pytest
from django.contrib.contenttypes.models import ContentType
from django.core.cache import cache
from django.core.mail.utils import DNS_NAME

from portal.settings.mail import mailer
from tests.fakes.mailchimp import FakeMailchimp
from tests.fakes.smtp import Sink


def is_local(address) -> bool:
    """True for this machine: a file, a loopback address, or its name."""
    if not isinstance(address, tuple):
        return True
    if address[0] in {"localhost", ""}:
        return True
    try:
        return ipaddress.ip_address(address[0]).is_loopback
    except ValueError:
        return False


@pytest.fixture(autouse=True, scope="session")
def no_network() -> Iterator[None]:
    """Connections to other machines fail at once; our own name is known without asking a name server."""
    connect = socket.socket.connect

    def guarded(self, address):
        if not is_local(address):
            raise AssertionError(f"a test wants to connect to {address}")
        return connect(self, address)

    patch = pytest.MonkeyPatch()
    patch.setattr(socket.socket, "connect", guarded)
    patch.setattr(DNS_NAME, "_fqdn", "localhost", raising=False)
    yield
    patch.undo()


@pytest.fixture(autouse=True)
def fresh_caches() -> Iterator[None]:
    """No test sees what another one cached."""
    cache.clear()
    ContentType.objects.clear_cache()
    yield
    cache.clear()


@pytest.fixture
def home(db):
    """The home page; it and the index pages are created after migrations."""
    from home.models import HomePage

    return HomePage.objects.get(locale__language_code="fr")


@pytest.fixture
def smtp(settings) -> Iterator[Sink]:
    """A real mail server that the letters leave through."""
    with Sink() as sink:
        settings.MAILERS = settings.MAILERS | {"newsletter": mailer(sink.url, "NEWSLETTER_EMAIL_URL")}
        yield sink


@pytest.fixture
def use_mailchimp(settings):
    """A function that makes a fake the account that letters leave through."""

    def use(account: FakeMailchimp) -> FakeMailchimp:
        settings.MAILING_SERVICE = "mailchimp"
        settings.MAILCHIMP_API_KEY = account.api_key
        settings.MAILCHIMP_LIST_ID = account.list_id
        settings.MAILCHIMP_API_ROOT = account.root
        return account

    return use


@pytest.fixture
def fake(use_mailchimp) -> Iterator[FakeMailchimp]:
    """A well-behaved Mailchimp that letters leave through; it fails the test that broke the published contract."""
    with FakeMailchimp() as account:
        yield use_mailchimp(account)
    assert account.violations == []
    assert account.peak_connections <= 8
