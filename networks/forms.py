"""Forms of the page editor."""

from django import forms
from django.utils.translation import gettext_lazy as _

from portal.forms import PortalPageForm


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
