"""What contributions add to the Wagtail admin."""

from django.shortcuts import redirect
from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.action_menu import (
    ActionMenuItem,
    CancelWorkflowMenuItem,
    RestartWorkflowMenuItem,
    SubmitForModerationMenuItem,
    WorkflowMenuItem,
)
from wagtail.admin.widgets.button import Button

from . import deciding, proof_desk, review

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


class Approve(WorkflowMenuItem):
    """Waits once it is pressed: a second press would find that everything is decided."""

    template_name = "networks/admin/approve.html"


@hooks.register("construct_page_action_menu")
def plain_words(menu_items, request, context):
    """The words of this portal, and approving first for whoever may."""
    menu_items[:] = [PLAIN[type(item)](item.order) if type(item) in PLAIN else item for item in menu_items]
    page = context.get("page")
    task = page and page.current_workflow_task
    if not task:
        return
    # Wagtail adds « et publier » to every approval, of those that publish nothing too.
    words = {(name, modal): label for name, label, modal in task.get_actions(page, request.user)}
    at_once = None
    for item in menu_items:
        if isinstance(item, WorkflowMenuItem):
            item.label = words.get((item.name, item.launch_modal), item.label)
            if item.name == deciding.APPROVE and not item.launch_modal:
                at_once = item
    if at_once and review.may_approve(request.user, page):
        at = menu_items.index(at_once)
        del menu_items[at]
        menu_items.insert(0, Approve(at_once.name, at_once.label, False, icon_name=at_once.icon_name))


@hooks.register("before_edit_page")
def decide_what_was_read(request, page):
    """Nothing is saved nor decided where the review is over, or approved where the page is another than the one read."""
    if request.method != "POST" or deciding.PRESSED not in request.POST:
        return None
    state = page.current_workflow_task_state
    if state and request.POST.get(deciding.ACTION) != deciding.APPROVE:
        return None
    return deciding.not_now(request, page, state)


@hooks.register("after_edit_page")
def say_who_approves(request, page):
    if request.POST.get(deciding.ACTION) == deciding.APPROVE:
        deciding.say_who_approves(request, page)
