"""Files to open or to keep."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock

from .. import specimens
from . import groups


class DocumentItemBlock(blocks.StructBlock):
    document = DocumentChooserBlock(
        label=_("Document"), help_text=_("Par exemple : le PDF du programme, ou une feuille d’inscription")
    )
    title = blocks.CharBlock(
        label=_("Titre affiché"),
        required=False,
        max_length=150,
        help_text=_("Vide : le titre du document. Par exemple : Le programme de l’année"),
    )
    pages = blocks.IntegerBlock(
        label=_("Nombre de pages"),
        required=False,
        min_value=1,
        help_text=_("Par exemple : 24. Vide s’il est inconnu."),
    )


class DocumentsBlock(blocks.StructBlock):
    """Documents with what people want to know before they click: format, size, pages."""

    title = blocks.CharBlock(
        label=_("Titre"), required=False, max_length=120, help_text=_("Par exemple : À télécharger")
    )
    items = blocks.ListBlock(DocumentItemBlock(), label=_("Documents"), min_num=1, max_num=20)

    class Meta:
        icon = "doc-full"
        label = _("Documents")
        group = groups.DOCUMENTS
        template = "portal/blocks/documents.html"
        description = _("Des fichiers à ouvrir ou à garder ; leur format et leur poids sont dits à côté.")

    def get_preview_value(self):
        document = specimens.document("exemple.pdf")
        items = [{"document": document, "title": "Le programme de l’année", "pages": 24}]
        return self.normalize({"title": "À télécharger", "items": items})
