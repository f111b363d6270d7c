"""Edit forms kinder than Wagtail's on one point: nobody has to invent an address."""

import re
from itertools import count

from django.utils.text import slugify
from wagtail.admin.forms import WagtailAdminModelForm, WagtailAdminPageForm


class PortalPageForm(WagtailAdminPageForm):
    """An empty address is made from the title when the page is saved.

    The editor's script fills it a moment after the title is typed: people who save sooner must not get an error about
    a field of another tab.
    """

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "slug" in self.fields:
            self.fields["slug"].required = False

    def clean_slug(self):
        """Two pages may have the same title: the address of the second draft gets a number."""
        slug, page = self.cleaned_data["slug"], self.instance
        if not slug or (page.pk and page.live) or self._is_free(slug):
            return slug
        if re.fullmatch(rf"{re.escape(slug)}-\d+", page.slug):
            return page.slug  # numbered by an earlier save, of which the open screen does not know
        return next(name for number in count(2) if self._is_free(name := f"{slug}-{number}"))

    def _is_free(self, slug: str) -> bool:
        parent = self.parent_page
        return parent is None or not parent.get_children().not_page(self.instance).filter(slug=slug).exists()


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
            cleaned["slug"] = self._free_slug(slugify(name))
        return cleaned

    def _free_slug(self, base: str) -> str:
        """`base`, cut to the field's length, or `base-2`, `base-3`… when another row has it."""
        model = type(self.instance)
        length = model._meta.get_field("slug").max_length
        base = base[: length - 4].strip("-") or model._meta.model_name
        taken = set(
            model.objects.exclude(pk=self.instance.pk)
            .filter(slug__startswith=base)
            .values_list("slug", flat=True)
        )
        slug, number = base, 2
        while slug in taken:
            slug, number = f"{base}-{number}", number + 1
        return slug
