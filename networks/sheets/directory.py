"""The list of sheets: what the reader asked for, and the counts beside every value."""

from dataclasses import dataclass

from django.db.models import Count, Q, QuerySet
from django.utils.translation import gettext as _

from .. import listings
from ..models import SheetPage
from ..models.sheet_term import SheetValue
from ..pagination import paginate


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
    return listings.in_language(SheetPage.objects.live())


def selected(params) -> QuerySet:
    """The sheets that the parameters of an address ask for; unknown values select nothing, unknown names are ignored."""
    sheets = all_sheets()
    for name, lookup in LOOKUPS.items():
        if params.get(name):
            sheets = sheets.filter(**{lookup: params[name]})
    for kind in TERM_FACETS:
        if params.get(kind):
            sheets = sheets.filter(values__term__kind=kind, values__term__slug=params[kind])
    for word in params.get("q", "").split()[:8]:
        sheets = sheets.filter(
            Q(title__icontains=word)
            | Q(abstract__icontains=word)
            | Q(structure__icontains=word)
            | Q(keywords__icontains=word)
        )
    return SheetPage.objects.filter(pk__in=sheets.values("pk"))


def facets(params) -> list[Facet]:
    """The facets in the reader's order, each counted over the sheets that the other choices leave."""
    networks, themes = SheetPage.networks.through, SheetPage.themes.through
    terms = SheetValue.sheets.through

    def rest(name: str):
        return selected({key: value for key, value in params.items() if key != name}).values("pk")

    def facet(name, label, rows, slug, text, page="sheetpage"):
        counted = (
            rows.filter(**{f"{page}__in": rest(name)})
            .values_list(slug, text)
            .annotate(count=Count(page, distinct=True))
            .order_by("-count", text)
        )
        values, chosen = [row for row in counted if row[0]], params.get(name, "")
        if chosen and not any(row[0] == chosen for row in values):
            # Known, but the other choices leave nothing of it: it keeps its name, to be taken back.
            known = rows.filter(**{slug: chosen}).values_list(text, flat=True).first()
            values += [(chosen, known, 0)] if known else []
        return Facet(name, label, chosen, values)

    def term_facet(kind, label):
        rows = terms.objects.filter(sheetvalue__term__kind=kind)
        return facet(kind, label, rows, "sheetvalue__term__slug", "sheetvalue__term__name")

    return [
        facet("reseau", _("Réseau"), networks.objects, "network__slug", "network__short_name"),
        facet("theme", _("Thème"), themes.objects, "theme__slug", "theme__name"),
        term_facet("public", _("Public")),
        term_facet("statut", _("Statut")),
        term_facet("territoire", _("Échelle")),
        facet(
            "departement",
            _("Département"),
            SheetPage.objects,
            "department__code",
            "department__name",
            page="pk",
        ),
    ]


def context(request) -> dict:
    """What the list's template needs: one page of sheets, the facets, the choices with the address that removes each."""
    params = request.GET.dict()
    found = facets(params)
    choices = [
        (facet.label, facet.chosen_label, _without(request, facet.name)) for facet in found if facet.chosen
    ]
    if params.get("q"):
        choices.insert(0, (_("Mots"), params["q"], _without(request, "q")))
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
