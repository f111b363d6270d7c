"""What must not be missed: callouts and calls to action."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from . import groups
from .text import RICH_TEXT_FEATURES


class CalloutKind(models.TextChoices):
    KEEP = "retenir", _("À retenir")
    INFO = "info", _("Pour information")
    WARNING = "attention", _("Attention")


class CalloutBlock(blocks.StructBlock):
    """A box beside the story; its kind is said in words, never by colour alone."""

    kind = blocks.ChoiceBlock(
        label=_("Nature"),
        choices=CalloutKind.choices,
        default=CalloutKind.KEEP,
        help_text=_("Elle est écrite au-dessus du titre. Par exemple : À retenir"),
        search_index=False,
    )
    title = blocks.CharBlock(
        label=_("Titre"),
        required=False,
        max_length=120,
        help_text=_("Par exemple : Deux réseaux, une lettre"),
    )
    text = blocks.RichTextBlock(
        label=_("Texte"),
        features=RICH_TEXT_FEATURES,
        help_text=_("Deux ou trois phrases. Par exemple : L’appel à projets se clôt le 30 novembre."),
    )

    class Meta:
        icon = "warning"
        label = _("Encadré")
        group = groups.STRESS
        template = "portal/blocks/callout.html"
        description = _("Un point à retenir, une information pratique ou un avertissement.")
        preview_value = {
            "kind": "retenir",
            "title": "Deux réseaux, une lettre",
            "text": "<p>Les nouvelles du Réaap et du Clas paraissent désormais ensemble.</p>",
        }


class CallToActionValue(blocks.StructValue):
    @property
    def href(self) -> str:
        """The address; empty when the chosen page has gone."""
        page = self.get("page")
        return page.url if page else (self.get("url") or "")


class CallToActionBlock(blocks.StructBlock):
    """One link that asks for something: to enrol, to write, to read on."""

    label = blocks.CharBlock(
        label=_("Libellé"), max_length=80, help_text=_("Un verbe d’abord : S’inscrire à la journée")
    )
    page = blocks.PageChooserBlock(
        label=_("Page du portail"),
        required=False,
        help_text=_("Le lien suit la page si elle change d’adresse. Par exemple : le programme de l’année"),
    )
    url = blocks.URLBlock(
        label=_("Ou une adresse"), required=False, help_text=_("Par exemple : https://www.caf.fr")
    )

    class Meta:
        icon = "pick"
        label = _("Bouton")
        group = groups.STRESS
        template = "portal/blocks/call_to_action.html"
        value_class = CallToActionValue
        description = _("Un lien mis en avant, vers une page du portail ou une autre adresse.")
        preview_value = {"label": "Lire le programme", "page": None, "url": "https://example.org/programme"}

    def clean(self, value):
        cleaned = super().clean(value)
        if not self.is_deferred_validation and not cleaned.get("page") and not cleaned.get("url"):
            message = _("Choisissez une page du portail ou indiquez une adresse.")
            raise blocks.StructBlockValidationError(block_errors={"page": ValidationError(message)})
        return cleaned
