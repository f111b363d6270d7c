"""What published pages lack, counted by kind, with the listing that shows them."""

from dataclasses import dataclass

from django.db.models import CharField, Count, QuerySet
from django.db.models.functions import Cast
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from wagtail.models import Page, ReferenceIndex, get_default_page_content_type

from portal.admin.pages import NO_NETWORK, NO_SUMMARY, without_network, without_summary
from portal.models import ContentPage

from .listings import ContentGroup

# What networks publish: its type, and the name of its listing.
KINDS: tuple[tuple[type[ContentPage], str], ...] = tuple(
    (listing.model, str(listing.name))
    for listing in ContentGroup.items
    if issubclass(listing.model, ContentPage)
)


@dataclass(frozen=True)
class Lack:
    """So many things to correct, and where to find them."""

    label: str
    count: int
    url: str


def listing(name: str, **filters: str) -> str:
    """The address of a listing, narrowed."""
    return f"{reverse(f'{name}:index')}?{urlencode(filters)}"


def of_pages(editable: QuerySet) -> list[Lack]:
    """Published pages among these without summary, then without network; one query a kind of page."""
    found: dict[str, list[Lack]] = {NO_SUMMARY: [], NO_NETWORK: []}
    labels = {NO_SUMMARY: _("%(kind)s sans résumé"), NO_NETWORK: _("%(kind)s sans réseau")}
    for model, name in KINDS:
        counts = (
            model.objects.live()
            .filter(pk__in=editable.values("pk"))
            .aggregate(
                **{
                    NO_SUMMARY: Count("pk", filter=without_summary(), distinct=True),
                    NO_NETWORK: Count("pk", filter=without_network(), distinct=True),
                }
            )
        )
        for missing, count in counts.items():
            if count and (missing != NO_NETWORK or model.lacks_a_network):
                kind = str(model._meta.verbose_name_plural if count > 1 else model._meta.verbose_name)
                url = listing(name, manque=missing, etat="publie")
                found[missing].append(Lack(labels[missing] % {"kind": kind}, count, url))
    return [*found[NO_SUMMARY], *found[NO_NETWORK]]


def pages_with_dead_ends(editable: QuerySet) -> QuerySet:
    """Published pages among these that lead to a page that is not published: their link answers 404."""
    page_type = get_default_page_content_type()
    hidden = Page.objects.not_live().annotate(reference=Cast("pk", CharField())).values("reference")
    # Letters hide by themselves what has left the site.
    references = ReferenceIndex.objects.exclude(content_type__app_label="newsletters").filter(
        base_content_type=page_type, to_content_type=page_type, to_object_id__in=hidden
    )
    readable = Page.objects.live().annotate(reference=Cast("pk", CharField()))
    return readable.filter(reference__in=references.values("object_id"), pk__in=editable.values("pk"))
