"""Maps of places that matter here."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from .. import geography
from ..folding import alphabetical_key
from . import groups


class MapScope(models.TextChoices):
    COMMUNES = "seine-saint-denis", _("Communes de Seine-Saint-Denis (carte schématique)")
    FRANCE = "france", _("Départements de France")


ATLASES = {MapScope.COMMUNES: geography.seine_saint_denis, MapScope.FRANCE: geography.france}


def place_choices() -> list:
    """(code, name) of the places that can be drawn, by map."""
    communes, departments = ATLASES[MapScope.COMMUNES]().places, ATLASES[MapScope.FRANCE]().places
    return [
        (
            _("Communes de Seine-Saint-Denis"),
            sorted(
                ((p.code, p.name) for p in communes.values()), key=lambda place: alphabetical_key(place[1])
            ),
        ),
        (_("Départements"), [(p.code, f"{p.name} ({p.code})") for p in departments.values()]),
    ]


class MapPlaceBlock(blocks.StructBlock):
    place = blocks.ChoiceBlock(
        label=_("Lieu"), choices=place_choices, help_text=_("Par exemple : Bobigny, ou Pas-de-Calais (62)")
    )
    note = blocks.CharBlock(
        label=_("Ce qui s’y passe"),
        required=False,
        max_length=120,
        help_text=_("Par exemple : trois lieux d’accueil"),
    )


class MapValue(blocks.StructValue):
    @property
    def atlas(self) -> geography.Atlas:
        return ATLASES[MapScope(self.get("scope") or MapScope.COMMUNES)]()

    @property
    def codes(self) -> list[str]:
        return [item["place"] for item in self.get("places") or []]

    @property
    def rows(self) -> list[tuple[str, str]]:
        """(name, note) of each place, in order."""
        places = self.atlas.places
        return [
            (places[item["place"]].name, item.get("note") or "")
            for item in self.get("places") or []
            if item["place"] in places
        ]


class MapBlock(blocks.StructBlock):
    """Places on a map, each named in words beside it."""

    title = blocks.CharBlock(
        label=_("Titre"), max_length=150, help_text=_("Par exemple : Où se réunit le réseau")
    )
    scope = blocks.ChoiceBlock(
        label=_("Carte"),
        choices=MapScope.choices,
        default=MapScope.COMMUNES,
        help_text=_(
            "La carte des communes est un schéma, une case par commune : elle le dit aux lectrices et lecteurs."
        ),
    )
    places = blocks.ListBlock(MapPlaceBlock(), label=_("Lieux"), min_num=1, max_num=40)

    class Meta:
        icon = "globe"
        label = _("Carte d’un territoire")
        group = groups.DATA
        template = "portal/blocks/map.html"
        value_class = MapValue
        description = _(
            "Des communes de Seine-Saint-Denis ou des départements, montrés sur une carte et nommés à côté."
        )
        preview_value = {
            "title": "Où se réunit le réseau",
            "scope": "seine-saint-denis",
            "places": [
                {"place": "93008", "note": "journée départementale"},
                {"place": "93066", "note": "groupe de travail"},
                {"place": "93048", "note": ""},
            ],
        }

    def clean(self, value):
        cleaned = super().clean(value)
        if not self.is_deferred_validation and len(cleaned.rows) < len(cleaned.codes):
            message = _(
                "Un des lieux n’est pas sur cette carte : choisissez l’autre carte, ou un autre lieu."
            )
            raise blocks.StructBlockValidationError(block_errors={"scope": ValidationError(message)})
        return cleaned
