"""What contributions add to the Wagtail admin."""

from django.shortcuts import redirect
from django.urls import path, reverse
from django.utils.text import get_text_list
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.action_menu import (
    ActionMenuItem,
    CancelWorkflowMenuItem,
    RestartWorkflowMenuItem,
    SubmitForModerationMenuItem,
    WorkflowMenuItem,
)
from wagtail.admin.widgets.button import Button

from . import notices, proof_desk, review

PROOFREAD = "action-proofread"


@hooks.register("register_admin_urls")
def proof_urls():
    return [
        path("relecture/<int:pk>/", proof_desk.ProofView.as_view(), name="proof_desk"),
        path("relecture/<int:pk>/<int:link_pk>/revoquer/", proof_desk.revoke, name="proof_revoke"),
    ]


class ProofreadMenuItem(ActionMenuItem):
    """« Faire relire » saves the draft first, so that the reader sees what the editor sees."""

    name = PROOFREAD
    label = _("Faire relire")
    icon_name = "link"

    def is_shown(self, context):
        return context["view"] in {"create", "edit"}

    def get_url(self, parent_context):
        # Somebody who may not save for the moment may still show the last draft.
        if parent_context["view"] == "edit" and parent_context.get("locked_for_user"):
            return reverse("proof_desk", args=[parent_context["page"].pk])
        return None


@hooks.register("register_page_action_menu_item")
def proofread_menu_item():
    return ProofreadMenuItem(order=10)


@hooks.register("after_create_page")
@hooks.register("after_edit_page")
def go_to_proof_desk(request, page):
    if PROOFREAD in request.POST:
        return redirect("proof_desk", page.pk)
    return None


@hooks.register("register_page_header_buttons")
def proofread_header_button(page, user, view_name, next_url=None):
    if view_name == "edit" and page.permissions_for_user(user).can_edit():
        yield Button(_("Faire relire"), reverse("proof_desk", args=[page.pk]), icon_name="link", priority=45)


class SendForReview(SubmitForModerationMenuItem):
    """Wagtail's button names the workflow; people here send a page « en relecture »."""

    def get_context_data(self, parent_context):
        return super().get_context_data(parent_context) | {"label": _("Envoyer en relecture")}


class SendAgain(RestartWorkflowMenuItem):
    label = _("Reprendre la relecture du début")


class TakeBack(CancelWorkflowMenuItem):
    label = _("Retirer de la relecture")


PLAIN = {
    SubmitForModerationMenuItem: SendForReview,
    RestartWorkflowMenuItem: SendAgain,
    CancelWorkflowMenuItem: TakeBack,
}


@hooks.register("construct_page_action_menu")
def plain_words(menu_items, request, context):
    menu_items[:] = [PLAIN[type(item)](item.order) if type(item) in PLAIN else item for item in menu_items]
    for item in menu_items:
        if isinstance(item, WorkflowMenuItem) and item.name == "approve":
            if not review.may_approve(request.user, context["page"]):
                continue
            item.label = (
                _("Commenter, approuver et publier") if item.launch_modal else _("Approuver et publier")
            )


@hooks.register("after_edit_page")
def say_who_approves(request, page):
    """Somebody who corrected a contribution and pressed « Approuver »: it is kept, and another person is asked."""
    if request.POST.get("workflow-action-name") != "approve":
        return
    state = page.current_workflow_task_state
    if state is None or review.may_approve(request.user, page):
        return
    names = [notices.name_of(person) for person in review.reviewers(state)]
    if names:
        said = _(
            "Vos corrections sont enregistrées. Comme vous les avez faites, une autre personne doit approuver la page : "
            "%(names)s, à qui le portail l’a demandé."
        ) % {"names": get_text_list(names, gettext("ou"))}
    else:
        said = _(
            "Vos corrections sont enregistrées. Une autre personne doit approuver la page, et personne d’autre ne le "
            "peut pour l’instant : parlez-en à l’équipe."
        )
    messages.warning(request, said)
