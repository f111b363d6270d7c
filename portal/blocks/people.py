"""People and how to reach them."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks


class ContactBlock(blocks.StructBlock):
    """A professional contact, never a private one."""

    name = blocks.CharBlock(
        label=_("Nom"), max_length=120, help_text=_("Une personne ou un service : L’équipe du Réaap")
    )
    role = blocks.CharBlock(label=_("Fonction"), required=False, max_length=120)
    organisation = blocks.CharBlock(label=_("Structure"), required=False, max_length=150)
    phone = blocks.CharBlock(label=_("Téléphone"), required=False, max_length=30)
    email = blocks.EmailBlock(label=_("Adresse électronique"), required=False)

    class Meta:
        icon = "user"
        label = _("Contact")
        group = _("Personnes")
        template = "portal/blocks/contact.html"
        description = _("À qui s’adresser : une adresse professionnelle, avec l’accord de la personne.")
        preview_value = {
            "name": "L’équipe des réseaux",
            "role": "Animation",
            "organisation": "Profession Banlieue",
            "phone": "01 00 00 00 00",
            "email": "reseaux@example.org",
        }
