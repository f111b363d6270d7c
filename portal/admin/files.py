"""Forms of images and documents: what each field is for, and which files are taken."""

import struct
from pathlib import PurePath

from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from PIL import Image
from pillow_heif import register_heif_opener
from wagtail.documents.forms import BaseDocumentForm
from wagtail.images.fields import WagtailImageField
from wagtail.images.forms import BaseImageForm

from ..file_types import is_locked, is_what_it_says
from ..files import size

register_heif_opener()  # pictures of iPhones
TITLE = gettext_lazy(
    "Pour la retrouver ici ; les lectrices et lecteurs ne le voient pas. Par exemple : Forum des familles 2018."
)
DOCUMENT_TITLE = gettext_lazy(
    "Ce que liront les gens avant de l’ouvrir. Par exemple : Programme 2018, version à imprimer."
)
TAGS = gettext_lazy("Des mots pour la retrouver, séparés par des virgules. Par exemple : forum, familles.")
DOCUMENT_TAGS = gettext_lazy(
    "Des mots pour le retrouver, séparés par des virgules. Par exemple : programme, 2018."
)
ALTERNATIVE = gettext_lazy(
    "Ce que l’on dirait de l’image au téléphone, en une phrase : ce qu’on y voit d’utile, sans « image de ». "
    "Par exemple : Une dizaine de parents discutent autour d’une table, à la médiathèque."
)
# What Pillow raises for a picture that is damaged or cut short, by its format.
UNREADABLE = (OSError, SyntaxError, ValueError, EOFError, IndexError, KeyError, TypeError, struct.error)
PIXELS = 64_000_000  # of the largest pictures that phones take


def extension_of(name: str) -> str:
    return PurePath(name).suffix.lower().removeprefix(".")


def formats(extensions) -> str:
    """« .jpg, .png ou .webp »."""
    *others, last = (f".{extension}" for extension in sorted(extensions))
    return _("%(others)s ou %(last)s") % {"others": ", ".join(others), "last": last} if others else last


class PictureField(WagtailImageField):
    """Wagtail's field, with one message for each reason, which names the file and says what to do."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        # The screen for several pictures says it before anything is sent, hence without the name.
        self.error_messages["invalid_image_extension"] = _("Les images acceptées sont : %(formats)s.") % {
            "formats": formats(self.allowed_image_extensions)
        }

    def check_image_file_format(self, f):
        # .heif is another name of .heic, which Wagtail knows for .jpg only.
        if extension_of(f.name) != "heif" or f.image.format_name != "heic":
            super().check_image_file_format(f)

    def to_python(self, data):
        if data in self.empty_values:
            return None
        if not data.size:
            raise ValidationError(self.said("empty", data), code="empty")
        if extension_of(data.name) == "jfif":  # a JPEG, as browsers of Windows save it
            data.name = PurePath(data.name).with_suffix(".jpg").name
        if extension_of(data.name) not in self.allowed_image_extensions:
            raise ValidationError(self.said("invalid_image_extension", data), code="invalid_image_extension")
        try:
            refuse_too_large(data)
            picture = super().to_python(data)
            decode(picture)
        except ValidationError as error:
            raise ValidationError(self.said(error.code, data), code=error.code) from error
        except UNREADABLE as error:
            raise ValidationError(self.said("invalid_image", data), code="invalid_image") from error
        except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
            code = "file_too_many_pixels"
            raise ValidationError(self.said(code, data), code=code) from error
        return picture

    def said(self, code: str | None, data) -> str:
        known = {"name": data.name, "extension": extension_of(data.name)}
        match code:
            case "invalid_image_extension":
                return _("« %(name)s » n’est pas d’un format accepté pour une image : %(formats)s.") % (
                    known | {"formats": formats(self.allowed_image_extensions)}
                )
            case "invalid_image_known_format":
                return _(
                    "« %(name)s » s’appelle .%(extension)s mais c’est une image d’un autre format : enregistrez-la de "
                    "nouveau, en .%(extension)s."
                ) % (known)
            case "file_too_large":
                return _("« %(name)s » pèse %(size)s : une image ne peut dépasser %(limit)s.") % (
                    known | {"size": size(data.size), "limit": size(self.max_upload_size)}
                )
            case "file_too_many_pixels":
                return _(
                    "« %(name)s » est trop grande : réduisez-la à %(limit)s millions de points au plus, par exemple "
                    "8 000 sur 8 000."
                ) % (known | {"limit": PIXELS // 1_000_000})
            case "empty":
                return _("« %(name)s » est vide.") % known
        return _("« %(name)s » n’est pas une image, ou elle est abîmée : enregistrez-la de nouveau.") % known


def refuse_too_large(file) -> None:
    """Look at the size that the first bytes say, before anything is decoded. Raises `ValidationError`."""
    file.seek(0)
    with Image.open(file) as picture:
        width, height = picture.size
    file.seek(0)
    if width * height > PIXELS:
        raise ValidationError("", code="file_too_many_pixels")


def decode(file) -> None:
    """Read the picture to its end, at a small size: one cut short would fail each page that shows it."""
    file.seek(0)
    with Image.open(file) as picture:
        picture.thumbnail((64, 64))
    file.seek(0)


class PortalImageForm(BaseImageForm):
    """The description is called by what it does: it stands in for the image."""

    class Meta(BaseImageForm.Meta):
        labels = {"description": gettext_lazy("Texte de remplacement")}
        help_texts = {"title": TITLE, "description": ALTERNATIVE, "tags": TAGS}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "file" in self.fields:
            field = self.fields["file"]
            # Not declared on the class: forms without a file would have one too.
            self.fields["file"] = PictureField(
                label=field.label, required=field.required, widget=field.widget
            )


class PortalDocumentForm(BaseDocumentForm):
    class Meta(BaseDocumentForm.Meta):
        help_texts = {"title": DOCUMENT_TITLE, "tags": DOCUMENT_TAGS}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "file" in self.fields:
            # Refused below, by its name.
            self.fields["file"].allow_empty_file = True

    def clean_file(self):
        """A file is what its name says, among those that are taken."""
        file = self.cleaned_data["file"]
        if "file" in self.changed_data and file is not None:
            known = {"name": file.name, "extension": extension_of(file.name)}
            if known["extension"] in settings.WAGTAILIMAGES_EXTENSIONS:
                raise ValidationError(
                    _("« %(name)s » est une image : ajoutez-la dans « Images », au menu de gauche.") % known
                )
            if not file.size:
                raise ValidationError(_("« %(name)s » est vide.") % known)
            if known["extension"] not in settings.WAGTAILDOCS_EXTENSIONS:
                raise ValidationError(
                    _("« %(name)s » n’est pas d’un format accepté : %(formats)s.")
                    % (known | {"formats": formats(settings.WAGTAILDOCS_EXTENSIONS)})
                )
            if is_locked(file, known["extension"]):
                raise ValidationError(
                    _(
                        "« %(name)s » s’ouvre avec un mot de passe : enregistrez-le de nouveau, sans mot de passe."
                    )
                    % known
                )
            if not is_what_it_says(file, known["extension"]):
                raise ValidationError(
                    _(
                        "« %(name)s » s’appelle .%(extension)s mais son contenu est d’une autre sorte, ou abîmé : "
                        "ouvrez-le dans son logiciel et enregistrez-le de nouveau."
                    )
                    % known
                )
        return file

    def _post_clean(self):
        """Keep one message: Wagtail's model looks at the extension of a file that the form has refused, and finds none."""
        super()._post_clean()
        if messages := self.errors.get("file"):
            self._errors["file"] = self.error_class(messages[:1])
