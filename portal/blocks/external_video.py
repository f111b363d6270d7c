"""A video that lives elsewhere: a still of ours, until somebody asks for the player."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.images.blocks import ImageChooserBlock

from .. import players, specimens
from . import groups


class ExternalVideoValue(blocks.StructValue):
    @property
    def player(self) -> players.Player | None:
        """How the video is played here; None for an address that is known no more."""
        return players.find(self.get("url") or "")


class ExternalVideoBlock(blocks.StructBlock):
    """Nothing is asked of the other host before a click; without JavaScript it is a link to the video."""

    title = blocks.CharBlock(
        label=_("Titre"), max_length=150, help_text=_("Par exemple : Le conseil citoyen en trois minutes")
    )
    url = blocks.URLBlock(
        label=_("Adresse de la vidéo"),
        help_text=_("Celle de la page où on la regarde. Par exemple : https://vimeo.com/76979871"),
    )
    still = ImageChooserBlock(
        label=_("Image d’attente"),
        required=False,
        help_text=_("Une image du portail, jamais celle de l’hébergeur : elle est montrée avant la vidéo."),
    )
    transcript = blocks.TextBlock(
        label=_("Ce que dit la vidéo"),
        required=False,
        rows=3,
        help_text=_(
            "Un résumé ou une transcription. Par exemple : Trois membres disent pourquoi ils sont venus."
        ),
    )

    class Meta:
        icon = "view"
        label = _("Vidéo d’un autre site")
        group = groups.MEDIA
        template = "portal/blocks/external_video.html"
        value_class = ExternalVideoValue
        description = _(
            "Une vidéo de YouTube, Vimeo, Dailymotion ou PeerTube : rien n’est demandé à ce site avant un clic."
        )

    def get_preview_value(self):
        return self.normalize(
            {
                "title": "Le conseil citoyen en trois minutes",
                "url": "https://vimeo.com/76979871",
                "still": specimens.image(),
                "transcript": "Trois membres disent pourquoi ils sont venus.",
            }
        )

    def clean(self, value):
        cleaned = super().clean(value)
        if not self.is_deferred_validation and players.find(cleaned.get("url") or "") is None:
            message = _(
                "Cette adresse n’est pas celle d’une vidéo que le portail sait montrer : YouTube, Vimeo, Dailymotion, "
                "ou un PeerTube parmi %(hosts)s. Pour une autre, utilisez un bouton."
            )
            error = ValidationError(message % {"hosts": ", ".join(players.peertube_hosts())})
            raise blocks.StructBlockValidationError(block_errors={"url": error})
        return cleaned

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context)
        request = context.get("request")
        if value.player and request is not None:
            # The policy of this page alone lets that host be framed (portal.middleware).
            request._frame_hosts = getattr(request, "_frame_hosts", set()) | {value.player.host}
        return context
