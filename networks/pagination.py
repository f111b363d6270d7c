"""One way to cut a list into pages."""

from django.core.paginator import Page, Paginator

from portal.caching import understood

PER_PAGE = 12


def paginate(request, queryset, per_page: int = PER_PAGE) -> Page:
    """The page that `?page=` asks for; the nearest one when it does not exist."""
    page = Paginator(queryset, per_page).get_page(request.GET.get("page"))
    understood(request, page=str(page.number))
    return page
