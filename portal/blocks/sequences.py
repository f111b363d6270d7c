"""Texts in parts: facts, questions that open, steps, dates."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from . import groups
from .lists import MinimumListBlock
from .text import RICH_TEXT_FEATURES


class FactBlock(blocks.StructBlock):
    term = blocks.CharBlock(label=_("Intitulé"), max_length=80, help_text=_("Par exemple : Public"))
    definition = blocks.TextBlock(
        label=_("Réponse"),
        rows=2,
        max_length=400,
        help_text=_("Par exemple : parents d’enfants de 6 à 11 ans"),
    )


class FactsBlock(blocks.StructBlock):
    """What is looked up rather than read: terms and their answers."""

    title = blocks.CharBlock(
        label=_("Titre"), required=False, max_length=120, help_text=_("Par exemple : L’action en bref")
    )
    items = blocks.ListBlock(FactBlock(), label=_("Repères"), min_num=1, max_num=12)

    class Meta:
        icon = "info-circle"
        label = _("Repères")
        group = groups.TEXT
        template = "portal/blocks/facts.html"
        description = _("Des intitulés et leurs réponses, alignés : public, lieu, durée, partenaires.")
        preview_value = {
            "title": "L’action en bref",
            "items": [
                {"term": "Public", "definition": "Parents d’enfants de 6 à 11 ans"},
                {"term": "Lieu", "definition": "Une salle du centre social, à Bobigny"},
                {"term": "Rythme", "definition": "Un mercredi sur deux, de 17 h à 19 h"},
            ],
        }


class AccordionItemBlock(blocks.StructBlock):
    title = blocks.CharBlock(
        label=_("Question ou titre"),
        max_length=150,
        help_text=_("Par exemple : Qui peut répondre à l’appel à projets ?"),
    )
    text = blocks.RichTextBlock(
        label=_("Réponse"),
        features=RICH_TEXT_FEATURES,
        help_text=_("Par exemple : Les associations et les communes."),
    )


class AccordionBlock(blocks.StructBlock):
    """Parts that stay folded until they are wanted; they open without JavaScript and print open."""

    items = blocks.ListBlock(AccordionItemBlock(), label=_("Parties à déplier"), min_num=1, max_num=20)

    class Meta:
        icon = "collapse-down"
        label = _("Questions à déplier")
        group = groups.TEXT
        template = "portal/blocks/accordion.html"
        description = _(
            "Des questions dont la réponse se déplie. L’essentiel n’y a pas sa place : beaucoup ne les ouvriront pas."
        )
        preview_value = {
            "items": [
                {
                    "title": "Qui peut répondre à l’appel à projets ?",
                    "text": "<p>Les associations, les centres sociaux et les communes du département.</p>",
                },
                {"title": "Quand la réponse est-elle connue ?", "text": "<p>Au printemps.</p>"},
            ]
        }


class StepBlock(blocks.StructBlock):
    title = blocks.CharBlock(
        label=_("Étape"), max_length=120, help_text=_("Par exemple : Réunir les familles")
    )
    text = blocks.RichTextBlock(
        label=_("Explication"),
        required=False,
        features=RICH_TEXT_FEATURES,
        help_text=_("Par exemple : Une première rencontre à l’école, un samedi matin."),
    )


class StepsBlock(blocks.StructBlock):
    """What is done, in order; the numbers come by themselves."""

    items = MinimumListBlock(StepBlock(), label=_("Étapes"), min_num=2, max_num=12)

    class Meta:
        icon = "list-ol"
        label = _("Étapes numérotées")
        group = groups.TEXT
        template = "portal/blocks/steps.html"
        description = _("Une démarche, étape par étape. Les numéros se mettent tout seuls.")
        preview_value = {
            "items": [
                {
                    "title": "Réunir les familles",
                    "text": "<p>Une première rencontre à l’école, un samedi matin.</p>",
                },
                {"title": "Choisir ensemble", "text": "<p>Chaque famille propose un sujet.</p>"},
                {"title": "Faire le point", "text": "<p>Au bout de trois mois, on garde ou on change.</p>"},
            ]
        }


class DateBlock(blocks.StructBlock):
    date = blocks.CharBlock(
        label=_("Date, comme on la dit"), max_length=60, help_text=_("Par exemple : 1999, ou Printemps 2018")
    )
    title = blocks.CharBlock(
        label=_("Ce qui s’est passé"), max_length=150, help_text=_("Par exemple : Naissance du Réaap")
    )
    text = blocks.TextBlock(
        label=_("Précision"),
        required=False,
        rows=2,
        max_length=400,
        help_text=_("Par exemple : Une circulaire crée un réseau dans chaque département."),
    )


class TimelineBlock(blocks.StructBlock):
    """Dates along a line, in the order they are given."""

    items = MinimumListBlock(DateBlock(), label=_("Dates"), min_num=2, max_num=20)

    class Meta:
        icon = "history"
        label = _("Frise de dates")
        group = groups.TEXT
        template = "portal/blocks/timeline.html"
        description = _("L’histoire d’un réseau ou d’un projet, date après date, la plus ancienne d’abord.")
        preview_value = {
            "items": [
                {"date": "1999", "title": "Naissance du Réaap", "text": "Un réseau dans chaque département."},
                {"date": "2015", "title": "Le Réaap et le Clas se rapprochent", "text": ""},
                {"date": "2018", "title": "Une lettre commune", "text": "Deux réseaux, une parution."},
            ]
        }
