"""Partner centres with their sections, coopérations and chantiers; who does what in the networks."""

from collections import Counter
from datetime import date, timedelta

from networks.models import (
    CentrePage,
    ChantierCommittee,
    ChantierPage,
    CooperationPage,
    DirectoryPage,
    Membership,
)
from portal.models import Centre, Organisation

from . import blocks, dates, tree, vocabulary
from .content.centres import CENTRES
from .content.chantiers import CHANTIERS
from .content.cooperations import COOPERATIONS
from .content.memberships import DIRECTORY, MEMBERSHIPS

PUBLISHED_DAYS_AGO = 380
FEDERATION = "federation-npdc"


def load(day: date) -> Counter:
    """Create what is missing; returns how many of each."""
    return Counter(
        {
            "centres": load_centres(day),
            "coopérations": load_cooperations(day),
            "chantiers": load_chantiers(day),
            "membres des réseaux": load_memberships(),
        }
    )


def load_centres(day: date) -> int:
    index = tree.index("centres")
    missing = [row for row in CENTRES if not tree.child(index, row["slug"])]
    for row in missing:
        organisation = Organisation.objects.get(slug=row["organisation"])
        centre, _ = Centre.objects.get_or_create(organisation=organisation)
        page = CentrePage(
            slug=row["slug"],
            title=organisation.name,
            centre=centre,
            summary=row["summary"],
            presentation=row["presentation"],
            territory=row["territory"],
            contact_phone="01 00 00 00 00",
            contact_email=f"{row['slug']}@example.org",
        )
        tree.publish(index, page, dates.moment(day, PUBLISHED_DAYS_AGO))
    return len(missing)


def load_cooperations(day: date) -> int:
    created = 0
    for row in COOPERATIONS:
        parent = tree.find(f"centres/{row['centre']}")
        if tree.child(parent, row["slug"]):
            continue
        page = CooperationPage(
            **signed(row, day),
            centres=vocabulary.organisations(row["centres"]),
            period=row["period"],
            place=row["place"],
            website=row["url"],
            territories=vocabulary.territories(row["territories"]),
        )
        tree.publish(parent, page, dates.moment(day, row["published_days_ago"]))
        created += 1
    return created


def load_chantiers(day: date) -> int:
    parent = tree.find(f"centres/{FEDERATION}")
    missing = [row for row in CHANTIERS if not tree.child(parent, row["slug"])]
    for row in missing:
        page = ChantierPage(
            **signed(row, day),
            centres=vocabulary.organisations(row.get("centres", [FEDERATION])),
            state=row["state"],
            since=row["since"],
            contact_name=row["contact"],
            contact_email=f"{row['slug']}@example.org",
        )
        page.committees = [
            ChantierCommittee(name=name, area=area, sort_order=place)
            for place, (name, area) in enumerate(row["committees"])
        ]
        tree.publish(parent, page, dates.moment(day, row["published_days_ago"]))
    return len(missing)


def signed(row: dict, day: date) -> dict:
    """What every signed page has."""
    return {
        "slug": row["slug"],
        "title": row["title"],
        "summary": row["summary"],
        "date": day - timedelta(days=row["published_days_ago"]),
        "networks": vocabulary.networks(row["networks"]),
        "themes": vocabulary.themes(row["themes"]),
        "body": blocks.body(row["body"]),
    }


def load_memberships() -> int:
    """Create the missing members, and introduce their directory unless somebody did."""
    page = tree.index("annuaire")
    if not page.introduction and not page.latest_revision_id:
        DirectoryPage.objects.filter(pk=page.pk).update(**DIRECTORY)
    created = 0
    for slug, network, role, commune, activity, function in MEMBERSHIPS:
        [organisation], [line] = vocabulary.organisations([slug]), vocabulary.networks([network])
        created += Membership.objects.get_or_create(
            organisation=organisation,
            network=line,
            role=role,
            commune=vocabulary.commune(commune) if commune else None,
            defaults={
                "activity": activity,
                "contact_function": function,
                "contact_email": f"{slug}@example.org" if function else "",
            },
        )[1]
    return created


def redate(day: date) -> None:
    """Date what centres published as a first load on that day would."""
    rows = [("centres/" + row["centre"], row) for row in COOPERATIONS]
    rows += [(f"centres/{FEDERATION}", row) for row in CHANTIERS]
    for path, row in rows:
        try:
            page = tree.find(f"{path}/{row['slug']}")
        except LookupError:
            continue
        dates.write(page, date=day - timedelta(days=row["published_days_ago"]))
        dates.redate(page, dates.moment(day, row["published_days_ago"]))
