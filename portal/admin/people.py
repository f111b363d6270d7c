"""Lists of people are for those who have a permission on them, also where Wagtail asks for none."""

from django.apps import apps
from django.core.exceptions import PermissionDenied
from wagtail.permission_policies import ModelPermissionPolicy

ANY = ["add", "change", "delete", "view"]


class OnlyThese(ModelPermissionPolicy):
    """Nobody does anything but these actions with a model's rows, administrators no more than others."""

    def __init__(self, model, actions: set[str]):
        super().__init__(model)
        self.actions = actions

    def user_has_permission(self, user, action):
        return action in self.actions and super().user_has_permission(user, action)


def only_with_permission(get_response):
    """403 for a model that pages never point to (`PortalSnippetViewSet.is_chosen`), asked for by its name.

    Bulk actions name the rows that one may not touch, and wagtail-localize has an interface that reads any snippet:
    both only ask whether somebody may come into the admin.
    """

    def middleware(request):
        return get_response(request)

    def process_view(request, view, args, kwargs):
        if not request.path.startswith("/admin/") or "model_name" not in kwargs:
            return
        try:
            model = apps.get_model(kwargs.get("app_label", ""), kwargs["model_name"])
        except LookupError:
            return
        viewset = getattr(model, "snippet_viewset", None)
        if viewset is None or getattr(viewset, "is_chosen", True) or not request.user.is_authenticated:
            return
        if not viewset.permission_policy.user_has_any_permission(request.user, ANY):
            raise PermissionDenied

    middleware.process_view = process_view
    return middleware
