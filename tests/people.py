"""Accounts by role, and a client for each."""

from itertools import count

from django.contrib.auth.models import Group, User
from django.test import Client

from networks.contributions.roles import EDITORS, READERS
from portal.models import Network

numbers = count(1)


def account(*groups: Group, **fields) -> User:
    """An account that belongs to these groups, with an address."""
    name = fields.pop("username", f"compte{next(numbers)}")
    person = User.objects.create_user(name, f"{name}@example.org", "x", **fields)
    person.groups.set(groups)
    return person


def editor(**fields) -> User:
    return account(Group.objects.get(name=EDITORS), **fields)


def reader(**fields) -> User:
    return account(Group.objects.get(name=READERS), **fields)


def animator(slug: str = "reaap", **fields) -> User:
    return account(Group.objects.get(animation_team__network=Network.objects.get(slug=slug)), **fields)


def contributor(of, **fields) -> User:
    """Somebody of the centre that this page presents."""
    of.centre.refresh_from_db()
    return account(of.centre.group, **fields)


def administrator(**fields) -> User:
    return account(is_superuser=True, **fields)


def client_of(person: User | None) -> Client:
    client = Client()
    if person:
        client.force_login(person)
    return client
