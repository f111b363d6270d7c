"""What the edit screen of a page in review says to whoever decides."""

from django import template
from django.utils.translation import gettext as _
from wagtail.admin.utils import get_user_display_name

from ..contributions import review

register = template.Library()


@register.inclusion_tag("networks/admin/review_notice.html", takes_context=True)
def review_notice(context) -> dict:
    """That the page waits for this person, who asked, and what may be done; nothing for anybody else."""
    user, page = context["request"].user, context["page"]
    state = page.current_workflow_task_state
    if state is None or not review.may_review(user, page):
        return {}
    may_approve = review.may_approve(user, page)
    asked = state.workflow_state.requested_by
    name = get_user_display_name(asked) if asked else ""
    return {"who": _whose_turn(name, may_approve), "what": _what_may_be_done(user, may_approve)}


def _whose_turn(name: str, may_approve: bool) -> str:
    if not may_approve:
        return _("En relecture, et corrigée par vous : une autre personne doit l’approuver.")
    if name:
        return _("En relecture, demandée par %(name)s : à vous de décider.") % {"name": name}
    return _("En relecture : à vous de décider.")


def _what_may_be_done(user, may_approve: bool) -> str:
    if not may_approve:
        return _("Vous pouvez la faire approuver, demander des changements, ou corriger encore.")
    if review.decides_everywhere(user):
        return _("Vous pouvez approuver et publier, demander des changements, ou corriger puis approuver.")
    return _(
        "Vous pouvez approuver et publier, demander des changements, ou corriger : une autre personne approuvera alors."
    )
