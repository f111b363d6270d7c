"""Forms of images and documents: what each field is for."""

from django.utils.translation import gettext_lazy as _
from wagtail.documents.forms import BaseDocumentForm
from wagtail.images.forms import BaseImageForm

TITLE = _(
    "Pour la retrouver ici ; les lectrices et lecteurs ne le voient pas. Par exemple : Forum des familles 2018."
)
DOCUMENT_TITLE = _(
    "Ce que liront les gens avant de l’ouvrir. Par exemple : Programme 2018, version à imprimer."
)
TAGS = _("Des mots pour la retrouver, séparés par des virgules. Par exemple : forum, familles.")
DOCUMENT_TAGS = _("Des mots pour le retrouver, séparés par des virgules. Par exemple : programme, 2018.")
ALTERNATIVE = _(
    "Ce que l’on dirait de l’image au téléphone, en une phrase : ce qu’on y voit d’utile, sans « image de ». "
    "Par exemple : Une dizaine de parents discutent autour d’une table, à la médiathèque."
)


class PortalImageForm(BaseImageForm):
    """The description is called by what it does: it stands in for the image."""

    class Meta(BaseImageForm.Meta):
        labels = {"description": _("Texte de remplacement")}
        help_texts = {"title": TITLE, "description": ALTERNATIVE, "tags": TAGS}


class PortalDocumentForm(BaseDocumentForm):
    class Meta(BaseDocumentForm.Meta):
        help_texts = {"title": DOCUMENT_TITLE, "tags": DOCUMENT_TAGS}
