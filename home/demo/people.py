"""Invented subscribers, and the accounts of a development machine."""

from datetime import date

from django.contrib.auth.models import Group, User
from wagtail.users.models import UserProfile

from networks.contributions.roles import EDITORS
from newsletters.models import Subscriber

from . import dates, vocabulary

# User names with their passwords: known to everybody, hence never created on a real installation.
ACCOUNTS = {"admin": "portail-admin", "editrice": "portail-editrice"}

FIRST_NAMES = (
    "aminata", "bruno", "chloe", "djamel", "estelle", "fatou", "gilles", "hawa", "ines", "joachim",
    "kadiatou", "louis", "meriem", "nathan", "odile", "priya", "rachid", "sonia", "thomas", "yasmina",
)  # fmt: skip
# So many subscribers follow these networks.
FOLLOWED = [
    (12, ["reaap"]),
    (10, ["clas"]),
    (9, ["reaap", "clas"]),
    (4, ["quatre-chemins"]),
    (2, ["quatre-chemins", "conseils-citoyens"]),
    (2, ["sante", "mediation"]),
    (1, ["jeunesse"]),
]
UNCONFIRMED = {11, 20, 31}
UNSUBSCRIBED = {5}
UNSUBSCRIBED_DAYS_AGO = 40


def load_subscribers(day: date) -> int:
    """Create the missing subscribers; returns how many."""
    followed = [slugs for count, slugs in FOLLOWED for _ in range(count)]
    missing = 0
    for number, slugs in enumerate(followed, start=1):
        address = f"{FIRST_NAMES[number % len(FIRST_NAMES)]}-{number:02d}@example.org"
        if not Subscriber.objects.filter(email__iexact=address).exists():
            create_subscriber(address, slugs, number, day)
            missing += 1
    return missing


def create_subscriber(address: str, slugs: list[str], number: int, day: date) -> None:
    # Spread over ten months in no visible order.
    since = dates.moment(day, 30 + number * 37 % 280)
    subscriber = Subscriber.objects.create(
        email=address,
        confirmed_at=None if number in UNCONFIRMED else since,
        unsubscribed_at=dates.moment(day, UNSUBSCRIBED_DAYS_AGO) if number in UNSUBSCRIBED else None,
    )
    subscriber.networks.set(vocabulary.networks(slugs))
    Subscriber.objects.filter(pk=subscriber.pk).update(created_at=since)


def load_accounts() -> int:
    """Create the missing accounts; an existing one keeps its password and its rights. Returns how many."""
    missing = [name for name in ACCOUNTS if not User.objects.filter(username=name).exists()]
    for name in missing:
        email = f"{name}@example.org"
        if name == "admin":
            user = User.objects.create_superuser(name, email, ACCOUNTS[name])
        else:
            user = User.objects.create_user(name, email, ACCOUNTS[name])
            user.groups.add(Group.objects.get_or_create(name=EDITORS)[0])
        profile = UserProfile.get_for_user(user)
        profile.preferred_language = "fr"
        profile.save()
    return len(missing)
