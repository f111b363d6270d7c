"""Sound and video kept on this portal: nothing is asked of another host, nothing is read before a click."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageChooserBlock

from .. import specimens
from . import groups
from .text import RICH_TEXT_FEATURES

AUDIO = ("mp3", "m4a", "ogg", "oga", "opus", "wav")
VIDEO = ("mp4", "webm")
CAPTIONS = ("vtt",)


class FileBlock(DocumentChooserBlock):
    """A document of one of these formats (extensions without the dot)."""

    def __init__(self, formats: tuple[str, ...], **kwargs):
        self.formats = formats
        super().__init__(**kwargs)

    def clean(self, value):
        document = super().clean(value)
        if document and document.file_extension.lower() not in self.formats:
            message = _("Ce document n’est pas lisible ici. Formats possibles : %(formats)s.")
            raise ValidationError(message % {"formats": ", ".join(self.formats)})
        return document


class RecordingBlock(blocks.StructBlock):
    """Common part of audio and video."""

    title = blocks.CharBlock(
        label=_("Titre"),
        max_length=150,
        help_text=_("Par exemple : Une coordinatrice raconte sa première année"),
    )
    transcript = blocks.RichTextBlock(
        label=_("Transcription"),
        features=RICH_TEXT_FEATURES,
        help_text=_(
            "Tout ce qui est dit, pour qui n’entend pas ou ne peut pas écouter. Par exemple : « Bonjour, je coordonne "
            "le Clas de… »"
        ),
    )


class AudioBlock(RecordingBlock):
    file = FileBlock(
        AUDIO,
        label=_("Enregistrement"),
        help_text=_("Un document au format MP3, M4A, OGG, Opus ou WAV. Par exemple : entretien.mp3"),
    )

    class Meta:
        icon = "sound"
        label = _("Enregistrement sonore")
        group = groups.MEDIA
        template = "portal/blocks/audio.html"
        description = _("Un son que l’on écoute sur la page, avec sa transcription.")

    def get_preview_value(self):
        return self.normalize(
            {
                "title": "Une coordinatrice raconte sa première année",
                "transcript": "<p>« On commence par écouter. »</p>",
                "file": specimens.document("exemple.wav"),
            }
        )


class VideoBlock(RecordingBlock):
    file = FileBlock(
        VIDEO,
        label=_("Vidéo"),
        help_text=_("Un document au format MP4 ou WebM, de 20 Mo au plus. Par exemple : visite.mp4"),
    )
    poster = ImageChooserBlock(
        label=_("Image d’attente"),
        required=False,
        help_text=_("Ce que l’on voit avant de lancer la vidéo. Par exemple : une image de la visite"),
    )
    captions = FileBlock(
        CAPTIONS,
        label=_("Sous-titres"),
        required=False,
        help_text=_("Un document au format VTT. Par exemple : visite.vtt"),
    )

    class Meta:
        icon = "media"
        label = _("Vidéo du portail")
        group = groups.MEDIA
        template = "portal/blocks/video.html"
        description = _("Une courte vidéo gardée sur le portail, avec sa transcription et ses sous-titres.")

    def get_preview_value(self):
        return self.normalize(
            {
                "title": "Visite d’un lieu d’accueil",
                "transcript": "<p>La vidéo suit une ligne, d’un arrêt à l’autre.</p>",
                "file": specimens.document("exemple.webm"),
                "poster": specimens.image(),
                "captions": None,
            }
        )
