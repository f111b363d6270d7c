"""Groups of the editor's menu, in one place so that a block never makes a new one by a slip of the pen."""

from django.utils.translation import gettext_lazy as _

TEXT = _("Texte")
MEDIA = _("Images et sons")
DATA = _("Chiffres et cartes")
PEOPLE = _("Personnes et contacts")
STRESS = _("Mise en avant")
DOCUMENTS = _("Documents")
LISTS = _("Listes qui se remplissent")
FORM = _("Formulaire")
