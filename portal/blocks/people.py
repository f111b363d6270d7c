"""People and how to reach them; bodies that work together."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.snippets.blocks import SnippetChooserBlock

from ..models import Organisation
from . import groups
from .address import AddressBlock


class ContactBlock(blocks.StructBlock):
    """A professional contact, never a private one."""

    name = blocks.CharBlock(
        label=_("Nom"),
        max_length=120,
        help_text=_("Une personne ou un service. Par exemple : L’équipe du Réaap"),
    )
    role = blocks.CharBlock(
        label=_("Fonction"), required=False, max_length=120, help_text=_("Par exemple : Animation du réseau")
    )
    organisation = blocks.CharBlock(
        label=_("Structure"), required=False, max_length=150, help_text=_("Par exemple : Profession Banlieue")
    )
    phone = blocks.CharBlock(
        label=_("Téléphone"),
        required=False,
        max_length=30,
        help_text=_("Celui du travail. Par exemple : 01 23 45 67 89"),
    )
    email = AddressBlock(
        label=_("Adresse électronique"),
        required=False,
        help_text=_("Celle du travail. Par exemple : reaap@example.org"),
    )

    class Meta:
        icon = "user"
        label = _("Contact")
        group = groups.PEOPLE
        template = "portal/blocks/contact.html"
        description = _("À qui s’adresser : une adresse professionnelle, avec l’accord de la personne.")
        preview_value = {
            "name": "L’équipe des réseaux",
            "role": "Animation",
            "organisation": "Profession Banlieue",
            "phone": "01 00 00 00 00",
            "email": "reseaux@example.org",
        }


class PersonBlock(blocks.StructBlock):
    name = blocks.CharBlock(
        label=_("Fonction, ou nom et fonction"),
        max_length=150,
        help_text=_("Par exemple : Coordination du Clas, ou Référente familles"),
    )
    organisation = blocks.CharBlock(
        label=_("Structure"),
        required=False,
        max_length=150,
        help_text=_("Par exemple : Centre social du quartier"),
    )
    email = AddressBlock(
        label=_("Adresse électronique professionnelle"),
        required=False,
        help_text=_("Par exemple : clas@example.org. Jamais une adresse personnelle."),
    )


class PeopleBlock(blocks.StructBlock):
    """Who does what, each with a function and a body: professionals only."""

    title = blocks.CharBlock(
        label=_("Titre"),
        required=False,
        max_length=120,
        help_text=_("Par exemple : Les référentes et référents"),
    )
    items = blocks.ListBlock(PersonBlock(), label=_("Personnes"), min_num=1, max_num=30)

    class Meta:
        icon = "group"
        label = _("Personnes")
        group = groups.PEOPLE
        template = "portal/blocks/people.html"
        description = _(
            "Qui fait quoi : des fonctions, des structures et des adresses professionnelles seulement, avec l’accord "
            "des personnes."
        )
        preview_value = {
            "title": "Les référentes et référents",
            "items": [
                {"name": "Coordination du Réaap", "organisation": "Caf", "email": "reaap@example.org"},
                {
                    "name": "Référente familles",
                    "organisation": "Centre social",
                    "email": "familles@example.org",
                },
                {"name": "Animation du Clas", "organisation": "Association de quartier", "email": ""},
            ],
        }


class PartnerBlock(blocks.StructBlock):
    organisation = SnippetChooserBlock(
        Organisation,
        label=_("Structure"),
        help_text=_("Parmi les structures du vocabulaire. Par exemple : Caf de la Seine-Saint-Denis"),
    )
    role = blocks.CharBlock(
        label=_("Rôle"),
        required=False,
        max_length=120,
        help_text=_("Par exemple : pilote, ou prête ses locaux"),
    )


class PartnersBlock(blocks.StructBlock):
    """Bodies of the vocabulary, with what each does; their sites are linked."""

    title = blocks.CharBlock(
        label=_("Titre"),
        required=False,
        max_length=120,
        help_text=_("Par exemple : Avec qui nous travaillons"),
    )
    items = blocks.ListBlock(PartnerBlock(), label=_("Structures"), min_num=1, max_num=40)

    class Meta:
        icon = "home"
        label = _("Partenaires")
        group = groups.PEOPLE
        template = "portal/blocks/partners.html"
        description = _("Les structures qui font ensemble, ce que chacune y fait et le lien vers son site.")

    def get_preview_value(self):
        found = list(Organisation.objects.all()[:3])
        known = found or [Organisation(name="Profession Banlieue"), Organisation(name="Labo Cités")]
        items = [
            {"organisation": body, "role": role}
            for body, role in zip(known, ("pilote", "anime", ""), strict=False)
        ]
        return self.normalize({"title": "Avec qui nous travaillons", "items": items})
