"""What the letters put on the dashboard: preparing the next one, and where each title stands."""

from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.admin.ui.components import Component

from portal.admin.dashboard import Action, pages_for

from .. import issues
from ..models import NewsletterIndexPage


def titles_for(user):
    """Titles that the person may add issues to."""
    return NewsletterIndexPage.objects.filter(pk__in=pages_for(user, "add").values("pk"), alias_of=None)


def actions(request) -> list[Action]:
    if not titles_for(request.user).exists():
        return []
    return [Action(_("Préparer la lettre"), reverse("prepare_letter"), "mail", 30, is_post=True)]


class LettersCard(Component):
    """The next issue of each title, when the last one left, and the brèves waiting."""

    name = "letters"
    order = 300
    template_name = "newsletters/admin/letters_card.html"

    def __init__(self, request):
        self.request = request

    def is_for(self) -> bool:
        return titles_for(self.request.user).exists()

    def get_context_data(self, parent_context=None):
        return {
            "standings": issues.standings(titles_for(self.request.user)),
            "brief_count": issues.waiting_briefs().count(),
            "may_see_briefs": self.request.user.has_perm("networks.change_brief"),
            "csrf_token": parent_context.get("csrf_token") if parent_context else None,
        }
