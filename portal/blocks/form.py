"""A simple form: a few questions whose answers reach one address and the list of answers in the admin."""

from django.core.exceptions import ValidationError
from django.db import models
from django.urls import NoReverseMatch, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from .. import questions
from . import groups
from .address import AddressBlock


class Retention(models.TextChoices):
    """Months after which an answer is erased."""

    QUARTER = "3", _("trois mois")
    HALF = "6", _("six mois")
    YEAR = "12", _("un an")


class QuestionBlock(blocks.StructBlock):
    label = blocks.CharBlock(
        label=_("Question"), max_length=150, help_text=_("Par exemple : Combien de personnes viendront ?")
    )
    kind = blocks.ChoiceBlock(
        label=_("Réponse attendue"),
        choices=questions.Kind.choices,
        default=questions.Kind.SHORT,
        help_text=_("Une adresse électronique est vérifiée ; une case à cocher répond oui ou non."),
    )
    required = blocks.BooleanBlock(
        label=_("Réponse nécessaire"),
        required=False,
        help_text=_("Ne demandez que ce qui servira : moins de questions, plus de réponses."),
    )
    help = blocks.CharBlock(
        label=_("Aide"), required=False, max_length=200, help_text=_("Par exemple : Enfants compris.")
    )
    options = blocks.TextBlock(
        label=_("Choix possibles"),
        required=False,
        rows=3,
        help_text=_("Pour un choix : un par ligne. Par exemple : Le matin"),
    )


class FormBlock(blocks.StructBlock):
    """Works without JavaScript and sets no cookie; `portal.answers` receives it."""

    title = blocks.CharBlock(
        label=_("Titre"), max_length=120, help_text=_("Par exemple : Proposer une rencontre")
    )
    introduction = blocks.TextBlock(
        label=_("Introduction"),
        required=False,
        rows=2,
        max_length=400,
        help_text=_("À quoi servent les réponses. Par exemple : Nous vous rappelons dans la semaine."),
    )
    questions = blocks.ListBlock(QuestionBlock(), label=_("Questions"), min_num=1, max_num=15)
    button = blocks.CharBlock(
        label=_("Libellé du bouton"),
        max_length=40,
        default=_("Envoyer"),
        help_text=_("Par exemple : Proposer"),
    )
    recipient = AddressBlock(
        label=_("Qui reçoit les réponses"),
        help_text=_("Une adresse de l’équipe, qui n’est pas montrée. Par exemple : reaap@example.org"),
    )
    retention = blocks.ChoiceBlock(
        label=_("Garder les réponses"),
        choices=Retention.choices,
        default=Retention.HALF,
        help_text=_("Elles sont ensuite effacées ; la durée est dite sous le formulaire."),
    )
    thanks = blocks.CharBlock(
        label=_("Remerciement"),
        max_length=200,
        default=_("Merci, votre réponse nous est bien parvenue."),
        help_text=_("Par exemple : Merci, nous vous rappelons dans la semaine."),
    )

    class Meta:
        icon = "form"
        label = _("Formulaire")
        group = groups.FORM
        template = "portal/blocks/form.html"
        description = _(
            "Quelques questions. Les réponses arrivent à une adresse de l’équipe et dans l’administration, puis sont "
            "effacées."
        )
        preview_value = {
            "title": "Proposer une rencontre",
            "introduction": "Nous vous rappelons dans la semaine.",
            "questions": [
                {"label": "Votre structure", "kind": "short", "required": True, "help": "", "options": ""},
                {"label": "Votre adresse", "kind": "email", "required": True, "help": "", "options": ""},
                {
                    "label": "À quel moment ?",
                    "kind": "choice",
                    "required": False,
                    "help": "",
                    "options": "Le matin\nL’après-midi\nLe soir",
                },
                {"label": "Votre idée", "kind": "long", "required": False, "help": "", "options": ""},
            ],
            "button": "Proposer",
            "recipient": "equipe@example.org",
            "retention": "6",
            "thanks": "Merci, votre réponse nous est bien parvenue.",
        }

    def clean(self, value):
        cleaned = super().clean(value)
        if self.is_deferred_validation:
            return cleaned
        for number, question in enumerate(cleaned["questions"], 1):
            if question["kind"] == questions.Kind.CHOICE and len(questions.options(question)) < 2:
                message = _("Question %(number)s : écrivez au moins deux choix, un par ligne.") % {
                    "number": number
                }
                raise blocks.StructBlockValidationError(block_errors={"questions": ValidationError(message)})
        return cleaned

    def get_context(self, value, parent_context=None):
        """`form` is the one that came back with errors, if any; `action` is empty where nothing can be posted."""
        context = super().get_context(value, parent_context)
        key, page = context.get("block_id"), context.get("page")
        posted = getattr(context.get("request"), "_answered", None)
        form = posted[1] if posted and posted[0] == key else questions.form(value, prefix=prefix(key))
        return context | {"form": form, "action": address(page, key), "key": key or "formulaire"}


def prefix(key: str | None) -> str:
    """What the ids of this form's fields begin with: a page may hold several forms."""
    return f"f{key[:8]}" if key else "f"


def address(page, key: str | None) -> str:
    """Where the form of that block is posted to; empty for a page that is not stored yet."""
    if page is None or not page.pk or not key:
        return ""
    try:
        return reverse("answers", args=[page.pk, key])
    except NoReverseMatch:  # a key that is no UUID: the block was written by hand
        return ""
