"""Invented subscribers, and the accounts of a development machine."""

from datetime import date

from django.contrib.auth.models import Group, User
from wagtail.users.models import UserProfile

from networks.contributions.roles import EDITORS
from newsletters.models import ConsentKind, ConsentRecord, Subscriber

from . import dates, vocabulary

# User names with their passwords: known to everybody, hence never created on a real installation.
ACCOUNTS = {
    "admin": "portail-admin",
    "editrice": "portail-editrice",
    "animatrice": "portail-animatrice",  # of the Réaap
    "contributrice": "portail-contributrice",  # of the first partner centre
}

# Nobody in particular: « Bonjour l’équipe éditoriale », « demandé par l’équipe éditoriale ».
GREETED = {
    "admin": "l’administration",
    "editrice": "l’équipe éditoriale",
    "animatrice": "l’animation du Réaap",
    "contributrice": "l’équipe du centre",
}

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
    # One in three came with the first issue, the others over the year that followed, in no visible order.
    since = dates.moment(day, 400 + number % 14 if number % 3 == 0 else 30 + number * 37 % 360)
    subscriber = Subscriber.objects.create(
        email=address,
        confirmed_at=None if number in UNCONFIRMED else since,
        unsubscribed_at=dates.moment(day, UNSUBSCRIBED_DAYS_AGO) if number in UNSUBSCRIBED else None,
    )
    subscriber.networks.set(vocabulary.networks(slugs))
    Subscriber.objects.filter(pk=subscriber.pk).update(created_at=since)
    prove(subscriber, slugs)


def prove(subscriber: Subscriber, slugs: list[str]) -> None:
    """The proofs that a real subscription and a real departure leave."""
    acts = [
        (ConsentKind.GIVEN, subscriber.confirmed_at, "/lettres/inscription/"),
        (ConsentKind.WITHDRAWN, subscriber.unsubscribed_at, "/lettres/preferences/"),
    ]
    for kind, moment, source in acts:
        if moment:
            ConsentRecord.objects.create(
                subject=subscriber.uuid,
                kind=kind,
                networks=sorted(slugs),
                basis=subscriber.basis,
                source=source,
                at=moment,
            )


def load_accounts() -> int:
    """Create the missing accounts; an existing one keeps its password and its rights. Returns how many.

    An account whose group is not there yet waits for the next load.
    """
    missing = [name for name in ACCOUNTS if not User.objects.filter(username=name).exists()]
    created = 0
    for name in missing:
        email, group = f"{name}@example.org", group_of(name)
        if name == "admin":
            user = User.objects.create_superuser(name, email, ACCOUNTS[name], first_name=GREETED[name])
        elif group:
            user = User.objects.create_user(name, email, ACCOUNTS[name], first_name=GREETED[name])
            user.groups.add(group)
        else:
            continue
        profile = UserProfile.get_for_user(user)
        profile.preferred_language = "fr"
        profile.save()
        created += 1
    return created


def group_of(name: str) -> Group | None:
    """The group that an account shows at work."""
    if name == "editrice":
        return Group.objects.get_or_create(name=EDITORS)[0]
    if name == "animatrice":
        return Group.objects.filter(animation_team__network__slug="reaap").first()
    return Group.objects.filter(centre__isnull=False).order_by("name").first()
