"""The list of sheets: what the reader asked for, and the counts beside every value."""

from dataclasses import dataclass

from django.db.models import CharField, Count, F, IntegerField, QuerySet, Value
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from portal import finding
from portal.caching import understood

from .. import listings
from ..models import SheetPage
from ..models.sheet_term import SheetValue
from ..pagination import paginate
from .labels import fold


@dataclass
class Facet:
    """One facet: its parameter, its name, the chosen slug and its (slug, label, count) values."""

    name: str
    label: str
    chosen: str
    values: list[tuple[str, str, int]]

    @property
    def links(self) -> list[tuple[dict, str, int, bool]]:
        """For each value: what it changes in the address (the chosen one is taken back), label, count, is it chosen."""
        return [
            ({self.name: None if slug == self.chosen else slug}, label, count, slug == self.chosen)
            for slug, label, count in self.values
        ]

    @property
    def chosen_label(self) -> str:
        """The label of the chosen value; the slug itself when it is unknown."""
        return next((label for slug, label, _count in self.values if slug == self.chosen), self.chosen)


# Parameter and the lookup that its slug goes through.
LOOKUPS = {
    "reseau": "networks__slug",
    "theme": "themes__slug",
    "departement": "department__code",
}
TERM_FACETS = ("public", "statut", "territoire")


def all_sheets() -> QuerySet:
    """Every published sheet of the active language."""
    return SheetPage.objects.visible()


def asked(request) -> dict:
    """The parameters of an address, and for `q` the ids of the sheets that match it."""
    params = request.GET.dict()
    return params | {"matching": finding.page_ids(params["q"], "fiches")} if params.get("q") else params


def selected(params) -> QuerySet:
    """The sheets that the parameters of an address ask for; unknown values select nothing, unknown names are ignored."""
    sheets = all_sheets()
    for name, lookup in LOOKUPS.items():
        if params.get(name):
            sheets = sheets.filter(**{lookup: params[name]})
    for kind in TERM_FACETS:
        if params.get(kind):
            sheets = sheets.filter(values__term__kind=kind, values__term__slug=params[kind])
    if params.get("q"):
        sheets = sheets.filter(pk__in=params["matching"])
    return SheetPage.objects.filter(pk__in=sheets.values("pk"))


def facets(params) -> list[Facet]:
    """The facets in the reader's order, each counted over the sheets that the other choices leave; one query for all."""
    networks, themes = SheetPage.networks.through.objects, SheetPage.themes.through.objects
    terms = SheetValue.sheets.through.objects
    counted = [
        _counts(params, "reseau", networks, "network__slug", "network__short_name"),
        _counts(params, "theme", themes, "theme__slug", "theme__name"),
        *(
            _counts(
                params,
                kind,
                terms.filter(sheetvalue__term__kind=kind),
                "sheetvalue__term__slug",
                "sheetvalue__term__name",
            )
            for kind in TERM_FACETS
        ),
        _counts(
            params,
            "departement",
            SheetPage.objects.filter(department__isnull=False),
            "department__code",
            "department__name",
            page="pk",
        ),
    ]
    branches = [branch for pair in counted for branch in pair]
    found: dict[str, dict[str, tuple[str, int]]] = {}
    for name, slug, label, count in branches[0].union(*branches[1:], all=True):
        values = found.setdefault(name, {})
        values[slug] = (label, max(count, values.get(slug, ("", 0))[1]))
    labels = {
        "reseau": _("Réseau"),
        "theme": _("Thème"),
        "public": pgettext("à qui l’action s’adresse", "Public"),
        "statut": _("Statut"),
        "territoire": _("Échelle"),
        "departement": _("Département"),
    }
    return [
        Facet(name, label, params.get(name, ""), _sorted(found.get(name, {})))
        for name, label in labels.items()
    ]


def _counts(
    params, name: str, rows: QuerySet, slug: str, text: str, page: str = "sheetpage"
) -> list[QuerySet]:
    """(facet, slug, label, count) rows of one facet; the chosen value is there even when no sheet is left."""
    columns = ("facet", "slug_", "label_", "count_")
    rows = rows.annotate(facet=Value(name, CharField()), slug_=F(slug), label_=F(text))
    rest = selected({key: value for key, value in params.items() if key != name}).values("pk")
    counted = rows.filter(**{f"{page}__in": rest}).values("facet", "slug_", "label_")
    branches = [counted.annotate(count_=Count(page, distinct=True)).order_by().values_list(*columns)]
    if chosen := params.get(name):
        none = rows.filter(**{slug: chosen}).annotate(count_=Value(0, IntegerField()))
        branches.append(none.order_by().values_list(*columns).distinct())
    return branches


def _sorted(values: dict[str, tuple[str, int]]) -> list[tuple[str, str, int]]:
    """The most frequent first, then by name."""
    rows = [(slug, label, count) for slug, (label, count) in values.items() if slug]
    return sorted(rows, key=lambda row: (-row[2], fold(row[1])))


def context(request) -> dict:
    """What the list's template needs: one page of sheets, the facets, the choices with the address that removes each."""
    params = asked(request)
    found = facets(params)
    choices = [
        (facet.label, facet.chosen_label, _without(request, facet.name)) for facet in found if facet.chosen
    ]
    if params.get("q"):
        choices.insert(0, (_("Mots"), params["q"], _without(request, "q")))
    # The chosen value stands among the values where it exists.
    understood(request, **{f.name: f.chosen for f in found if any(v[0] == f.chosen for v in f.values)})
    sheets = listings.with_rows(selected(params))
    return {
        "page_obj": paginate(request, sheets),
        "facets": found,
        "choices": choices,
        "query": params.get("q", ""),
    }


def _without(request, name: str) -> str:
    params = request.GET.copy()
    params.pop(name, None)
    params.pop("page", None)
    return f"?{params.urlencode()}" if params else request.path
