"""Edit forms kinder than Wagtail's: nobody has to invent an address."""

import re

from django.core.exceptions import ValidationError
from django.utils.text import slugify
from django.utils.translation import gettext as _
from wagtail.admin.forms import WagtailAdminModelForm, WagtailAdminPageForm

from .folding import fold
from .slugs import free_slug


def slug_of(name: str) -> str:
    """Return « Œuvre d’Épinay » as « oeuvre-depinay »; Django alone drops the ligatures."""
    return slugify(fold(name).replace("'", ""))


def compare_with_the_page(form) -> None:
    """Let no field be compared with a hidden one that no panel shows, as Django does where a default is computed."""
    for field in form.fields.values():
        field.show_hidden_initial = False


class PortalPageForm(WagtailAdminPageForm):
    """An empty address is made from the title when the page is saved.

    The editor's script fills it a moment after the title is typed: people who save sooner must not get an error about
    a field of another tab.

    A form that nobody touched has no change, which Wagtail asks before it makes a new version of the page.
    """

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "slug" in self.fields:
            self.fields["slug"].required = False
        for form in (self, *(row for formset in self.formsets.values() for row in formset.forms)):
            compare_with_the_page(form)

    def add_prefix(self, field_name):
        """Return the name of a field in the page; one called `action` would hide the form's address from Wagtail's script.

        The automatic saving then posts to "[object HTMLInputElement]".
        """
        return super().add_prefix("of_action" if field_name == "action" else field_name)

    def clean(self):
        cleaned = super().clean()
        appears, leaves = cleaned.get("go_live_at"), cleaned.get("expire_at")
        if appears and appears == leaves:
            self.add_error(
                "expire_at",
                ValidationError(_("La page ne peut pas quitter le site au moment où elle y paraît.")),
            )
        return cleaned

    def clean_slug(self):
        """Two pages may have the same title: the address of the second draft gets a number."""
        slug, page, parent = self.cleaned_data["slug"], self.instance, self.parent_page
        if (page.pk and page.live) or parent is None:
            return slug
        title = self.cleaned_data.get("title", "")
        if slug in ("", slugify(title)):  # the editor's script drops ligatures as Django does
            slug = slug_of(title)
        if not slug:
            return slug
        siblings = parent.get_children().not_page(page).filter(slug__startswith=slug)
        taken = set(siblings.values_list("slug", flat=True))
        if slug in taken and re.fullmatch(rf"{re.escape(slug)}-\d+", page.slug):
            return page.slug  # numbered by an earlier save, of which the open screen does not know
        return free_slug(slug, taken)


class NamedForm(WagtailAdminModelForm):
    """An empty identifier is made from the name (the model's `slug_from`, else `name`), with a number if it is taken."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "slug" in self.fields:
            self.fields["slug"].required = False

    def clean(self):
        cleaned = super().clean() or self.cleaned_data
        if "slug" in self.fields and not cleaned.get("slug"):
            name = cleaned.get(getattr(self.instance, "slug_from", "name"), "")
            cleaned["slug"] = self._slug_from(slug_of(name))
        return cleaned

    def _slug_from(self, base: str) -> str:
        """`base`, cut to the field's length, or numbered when another row has it."""
        model = type(self.instance)
        length = model._meta.get_field("slug").max_length
        base = base[: length - 4].strip("-") or model._meta.model_name
        taken = set(
            model.objects.exclude(pk=self.instance.pk)
            .filter(slug__startswith=base)
            .values_list("slug", flat=True)
        )
        return free_slug(base, taken)
