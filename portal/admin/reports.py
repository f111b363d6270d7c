"""Reports that say what to correct outside the listings of pages."""

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column, DateColumn, TitleColumn
from wagtail.admin.views.reports import ReportView
from wagtail.images import get_image_model
from wagtail.permissions import policy_registry


def images_without_description(user) -> QuerySet:
    """Images that the person may change, that are not decorative and that nobody described."""
    images = policy_registry.get_by_type(get_image_model()).instances_user_has_permission_for(user, "change")
    return images.filter(description="", is_decorative=False).order_by("-created_at")


class UndescribedImagesView(ReportView):
    """Rapports > Images à décrire."""

    page_title = _("Images à décrire")
    header_icon = "image"
    index_url_name = "undescribed_images"
    index_results_url_name = "undescribed_images_results"
    default_ordering = "-created_at"
    columns = [
        TitleColumn("title", label=_("Titre"), url_name="wagtailimages:edit"),
        Column("collection", label=_("Collection")),
        DateColumn("created_at", label=_("Ajoutée")),
    ]

    def get_queryset(self):
        return images_without_description(self.request.user).select_related("collection")
