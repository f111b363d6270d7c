"""From the texts of a sheet to the terms of the closed lists, keeping what was written.

A value met for the first time gets the term it spells (accents, case and signs aside), else the nearest spelling,
else a new term. Editors can give it another one: every sheet that wrote this value follows.
"""

from difflib import get_close_matches

from django.db import transaction
from django.utils.text import slugify

from portal.models import Network, Theme
from portal.slugs import free_slug

from ..models.sheet_term import SheetTerm, SheetValue, TermKind
from .fields import FIELDS, items
from .labels import fold, unbullet
from .terms import TERMS

LIST_ATTRIBUTES = frozenset(FIELDS[kind] for kind in TermKind.values)
# Above this share of common letters a spelling counts as a slip: « Parentalitée », « Education/scolarite ».
SAME_WORD = 0.86
MAX_CHARS = 250


def written(sheet) -> set[tuple[str, str]]:
    """(kind, value) pairs that the sheet's closed lists hold."""
    pairs = set()
    for kind in TermKind.values:
        for item in items(getattr(sheet, FIELDS[kind])):
            value = unbullet(item)[:MAX_CHARS]
            if fold(value):
                pairs.add((kind, value))
    return pairs


@transaction.atomic
def link(sheet) -> None:
    """Make the sheet's rows under `SheetValue` those of its texts, creating the values it writes first."""
    ensure_terms()
    wanted = written(sheet)
    values = {value for _, value in wanted}
    known = {(row.kind, row.value): row for row in SheetValue.objects.filter(value__in=values)}
    rows = [known.get(pair) or create(*pair) for pair in sorted(wanted)]
    sheet.values.set(rows)


def create(kind: str, value: str) -> SheetValue:
    """A new written value, with the term it most likely stands for."""
    return SheetValue.objects.create(
        kind=kind, value=value, term=find_term(kind, value) or new_term(kind, value)
    )


def find_term(kind: str, value: str) -> SheetTerm | None:
    """The known term that a value spells, exactly or but for a slip."""
    spellings: dict[str, SheetTerm] = {}
    for term in SheetTerm.objects.filter(kind=kind).prefetch_related("values"):
        spellings[fold(term.name)] = term
        for row in term.values.all():
            spellings.setdefault(fold(row.value), term)
    folded = fold(value)
    if folded in spellings:
        return spellings[folded]
    close = get_close_matches(folded, spellings, n=1, cutoff=SAME_WORD)
    return spellings[close[0]] if close else None


def new_term(kind: str, value: str) -> SheetTerm:
    """A term named after the value that has none yet."""
    name = value[:1].upper() + value[1:150]
    base = slugify(fold(value))[:90] or "valeur"
    taken = set(SheetTerm.objects.filter(kind=kind).values_list("slug", flat=True))
    return SheetTerm.objects.create(kind=kind, slug=free_slug(base, taken), name=name)


def ensure_terms() -> None:
    """Create the starting terms and their other spellings where there is none at all."""
    if SheetTerm.objects.exists():
        return
    networks = {network.slug: network for network in Network.objects.all()}
    themes = {theme.slug: theme for theme in Theme.objects.all()}
    for kind, rows in TERMS.items():
        for name, spellings, network_slugs, theme in rows:
            term = SheetTerm.objects.create(
                kind=kind, slug=slugify(fold(name)), name=name, theme=themes.get(theme)
            )
            term.networks.set([networks[slug] for slug in network_slugs if slug in networks])
            SheetValue.objects.bulk_create(SheetValue(kind=kind, value=text, term=term) for text in spellings)


def classify(sheet) -> tuple[list[Network], list[Theme]]:
    """The networks and themes that a sheet's key words stand for."""
    terms = (
        SheetTerm.objects.filter(values__sheets=sheet)
        .prefetch_related("networks")
        .select_related("theme")
        .distinct()
    )
    networks = {network for term in terms for network in term.networks.all()}
    themes = {term.theme for term in terms if term.theme}
    return sorted(networks, key=lambda n: n.order), sorted(themes, key=lambda t: t.order)
