"""What all of Wagtail's lists and choosers do better here: French alphabetical order, names found however typed.

Wagtail has no setting for either, and its screens of pages, pictures, documents, users and snippets share these few
methods: they are replaced once, so that a list which is added later has them too.
"""

from django.db.models import Q
from wagtail.admin.views.generic.base import BaseListingView
from wagtail.admin.views.generic.chooser import BaseChooseView
from wagtail.search.index import class_is_indexed
from wagtail.users.views.users import IndexView as UsersView

from ..folding import alphabetical, words_of


def improve() -> None:
    for view in (BaseListingView, UsersView):
        _order(view, "order_queryset")
    _order(BaseChooseView, "apply_object_list_ordering")
    in_the_index = BaseListingView.search_queryset

    def search_queryset(self, queryset):
        uses_index = class_is_indexed(queryset.model) and self.search_backend_name
        if uses_index or not self.is_searching or not self.search_fields:
            return in_the_index(self, queryset)
        return queryset.filter(every_word_in(self.search_fields, self.search_query))

    BaseListingView.search_queryset = search_queryset


def every_word_in(fields, query: str) -> Q:
    """Rows of which each word of a query stands in one of these texts, whatever its accents and capitals."""
    found = Q()
    for word in words_of(query):
        one_field = Q()
        for field in fields:
            one_field |= Q(**{f"{field}__folded__contains": word})
        found &= one_field
    return found


def _order(view: type, method: str) -> None:
    """Make the rows that this method of a view orders come in French alphabetical order."""
    ordered = getattr(view, method)
    setattr(view, method, lambda self, rows: alphabetical(ordered(self, rows)))
