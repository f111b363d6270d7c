"""What every test may ask for: the site's home page, a mail server, a Mailchimp. Nothing leaves this machine."""

import ipaddress
import socket
from collections.abc import Iterator

import pytest
from django.contrib.contenttypes.models import ContentType
from django.core.cache import caches
from django.core.mail.utils import DNS_NAME
from django.db import connection
from django.utils import translation

from newsletters import guards
from portal.anonymous import in_process
from portal.settings.mail import mailer
from tests.databases import DEMO, MIGRATED, Templates
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
    for cache in caches.all():
        cache.clear()
    in_process.clear()
    ContentType.objects.clear_cache()
    yield


@pytest.fixture(autouse=True)
def french() -> Iterator[None]:
    """No test speaks the language that another one asked for."""
    translation.deactivate()
    yield


@pytest.fixture(scope="session")
def templates(django_test_environment, django_db_blocker, django_db_modify_db_settings) -> Templates:
    """What the database can be made a copy of."""
    with django_db_blocker.unblock():
        return Templates()


@pytest.fixture(scope="session")
def django_db_setup(templates, django_db_createdb, django_db_blocker, testrun_uid):
    """Every process's database is a copy; `--create-db` makes the templates anew."""
    with django_db_blocker.unblock():
        if django_db_createdb:
            templates.forget(testrun_uid)
        templates.use(MIGRATED)


@pytest.fixture(scope="module")
def demo(django_db_setup, templates, django_db_blocker) -> Iterator[None]:
    """The demo content without its accounts, loaded today, under every test of a module."""
    with django_db_blocker.unblock():
        templates.use(DEMO)
    yield
    with django_db_blocker.unblock():
        templates.use(MIGRATED)


@pytest.fixture(autouse=True)
def unguarded_flush(request) -> Iterator[None]:
    """A test that commits is followed by a flush, which the guard of the proofs would refuse; it comes back with it."""
    marker = request.node.get_closest_marker("django_db")
    commits = marker is not None and (marker.kwargs.get("transaction") or (marker.args and marker.args[0]))
    if not commits and not {"transactional_db", "live_server"} & set(request.fixturenames):
        yield
        return
    request.getfixturevalue("transactional_db")
    yield
    guards.remove(connection)


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
