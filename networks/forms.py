"""Forms of the page editor."""

from django import forms
from django.utils.translation import gettext_lazy as _

from portal.forms import PortalPageForm
from portal.slugs import free_slug


class ActionPageForm(PortalPageForm):
    """The chapter is chosen among those of the programme that the action stands in."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        field = self.fields.get("chapter")
        programme = self.parent_page.specific if self.parent_page else None
        if field is None or not hasattr(programme, "chapters"):
            return
        choices = [(chapter.number, str(chapter)) for chapter in programme.chapters.all()]
        current = self.instance.chapter
        if current and current not in dict(choices):
            # Never lose what is stored: the chapter may be renumbered later.
            choices.append((current, _("%(number)s (absent du programme)") % {"number": current}))
        field.widget = forms.Select(choices=[("", _("Aucun chapitre")), *choices])
        field.help_text = _("Les chapitres se modifient dans le programme.")


class ProgrammePageForm(PortalPageForm):
    """The address of a programme is its year, whatever its title says; once published it stays."""

    def clean(self):
        cleaned = super().clean() or self.cleaned_data
        page, year = self.instance, cleaned.get("year")
        if year and self.parent_page and not page.first_published_at:
            siblings = self.parent_page.get_children().not_page(page).filter(slug__startswith=str(year))
            page.slug = free_slug(str(year), set(siblings.values_list("slug", flat=True)))
        return cleaned
