"""Listings of plain models, worded as people speak: « Ajouter une séance », not « Ajouter un(e) séance »."""

from wagtail.snippets.views.snippets import CreateView, IndexView, SnippetViewSet

from .exports import ExportMixin


class NamedCreateView(CreateView):
    """Its breadcrumb says `new_label`: « Nouvelle séance »."""

    new_label = None

    def get_breadcrumbs_items(self):
        items = super().get_breadcrumbs_items()
        if self.new_label:
            items[-1] = items[-1] | {"label": self.new_label}
        return items


class ExplainedIndexView(ExportMixin, IndexView):
    """Says above the rows what they are for."""

    explanation = None


class PortalSnippetViewSet(SnippetViewSet):
    """`add_label` is the button of the listing, `new_label` the title of an empty form; both carry the right gender.

    `explanation` says in a sentence or two what the list is for. `is_chosen` tells whether pages may point to a row: Wagtail
    shows what may be chosen to everybody who comes into the admin, whatever their permissions, hence never people.
    """

    is_chosen = True

    index_view_class = ExplainedIndexView
    index_template_name = "portal/admin/snippet_index.html"
    add_view_class = NamedCreateView
    add_label = SnippetViewSet.UNDEFINED
    new_label = SnippetViewSet.UNDEFINED
    explanation = SnippetViewSet.UNDEFINED
    list_per_page = 50

    def get_index_view_kwargs(self, **kwargs):
        return super().get_index_view_kwargs(
            add_item_label=self.add_label, explanation=self.explanation, **kwargs
        )

    def get_add_view_kwargs(self, **kwargs):
        return super().get_add_view_kwargs(new_label=self.new_label, **kwargs)

    def register_chooser_viewset(self):
        if self.is_chosen:
            super().register_chooser_viewset()
