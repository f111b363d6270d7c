"""One opened form creates one page, however often and in whichever order it is saved.

Wagtail saves a new page by itself half a second after a change, and posts to `/add/` as the button does. When one of the
two is still on its way the other one does not wait: two pages (Wagtail 8.0, `AutosaveController`). Here the form carries
a key; who comes first with it creates the page, who comes second waits and saves into that page.
"""

import hashlib
import json
import re
from datetime import timedelta

from django.db import transaction
from django.http import HttpRequest, HttpResponseBase, JsonResponse
from django.urls import reverse
from django.utils import timezone
from wagtail.admin.views.pages.create import CreateView
from wagtail.admin.views.pages.edit import EditView
from wagtail.models import Page

from ..models import PageCreation

KEY, TYPED_AT = "creation_key", "creation_typed_at"
# A form that comes back with other words after this long was not pressed twice: somebody made a copy of it.
COPIED_AFTER = timedelta(seconds=10)
# What may differ between two savings of the same words.
NOT_WORDS = re.compile(r"csrfmiddlewaretoken|next|action-.*|creation_.*|(?:overwrite|loaded)_revision.*")


def create_once(request, parent: Page, page_class: type[Page]) -> HttpResponseBase | None:
    """Answer a form that creates a page, unless it has no key: then Wagtail does (`before_create_page`).

    Row and page are written in one transaction. Whoever posts the same key meanwhile waits: for the unique row on
    PostgreSQL, for the only writer on SQLite.
    """
    key = request.POST.get(KEY, "")
    if hasattr(request, "page_creation") or not re.fullmatch(r"[0-9a-f]{32}", key):
        return None
    arrived = timezone.now()
    key = f"{request.user.pk}/{parent.pk}/{page_class._meta.label_lower}/{key}"
    with transaction.atomic():
        PageCreation.objects.get_or_create(key=key)
        creation = PageCreation.objects.select_for_update().get(key=key)
        request.page_creation = creation
        request.page_creation_digest = digest = digest_of(request)
        if creation.page_id is None or is_copy(request, creation, digest, arrived):
            creation.field_updates = {}
            opts = page_class._meta
            return FirstSaving.as_view()(request, opts.app_label, opts.model_name, parent.pk)
        if is_late_autosave(request, creation, digest):
            return JsonResponse(where(creation.page) | {"field_updates": creation.field_updates})
        request.POST = with_updates(request, creation)
        return NextSaving.as_view()(request, creation.page_id)


def digest_of(request: HttpRequest) -> str:
    """Return a digest of what the form says, whoever sends it and with which button."""
    words = sorted((name, values) for name, values in request.POST.lists() if not NOT_WORDS.fullmatch(name))
    return hashlib.sha256(json.dumps(words).encode()).hexdigest()


def typed_at(request: HttpRequest) -> int | None:
    """Return when the browser gathered what the form says, in milliseconds, or None."""
    said = request.POST.get(TYPED_AT, "")
    return int(said) if re.fullmatch(r"[0-9]{1,15}", said) else None


def is_autosave(request: HttpRequest) -> bool:
    return not request.accepts("text/html")


def is_copy(request: HttpRequest, creation: PageCreation, digest: str, arrived) -> bool:
    """Whether a form that was wholly saved comes back, by the browser's "Back", as another page."""
    if is_autosave(request) or creation.submitted_at is None or creation.digest == digest:
        return False
    return arrived > creation.submitted_at + COPIED_AFTER


def is_late_autosave(request: HttpRequest, creation: PageCreation, digest: str) -> bool:
    """Whether an automatic saving has nothing to add to what the button has saved.

    Its words may be older: they are gathered before the half second for which it waits.
    """
    if not is_autosave(request) or creation.submitted_at is None:
        return False
    said = typed_at(request)
    return creation.digest == digest or said is None or said <= (creation.typed_at or said)


def with_updates(request: HttpRequest, creation: PageCreation):
    """Return what was posted, with the keys of the rows that the page has by now: else each would be added again."""
    data = request.POST.copy()
    for name, value in creation.field_updates.items():
        if name in data:
            data[name] = value
    return data


def where(page: Page) -> dict:
    """What the editor's script needs to know of a page that exists: it turns its form into that of the page."""
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    revision = page.latest_revision
    return {
        "success": True,
        "pk": page.pk,
        "revision_id": revision.pk,
        "revision_created_at": revision.created_at.isoformat(),
        "comments": [],
        "url": address,
        "hydrate_url": f"{address}?_w_hydrate_create_view=1",
    }


def remember(request: HttpRequest, page: Page, form) -> None:
    """Write down what was saved, for the next one who brings the same key."""
    creation = request.page_creation
    creation.page_id = page.pk
    creation.field_updates |= dict(form.get_field_updates_for_resave())
    creation.digest, creation.typed_at = request.page_creation_digest, typed_at(request)
    if not is_autosave(request):
        creation.submitted_at = timezone.now()
    creation.save()


class FirstSaving(CreateView):
    def form_valid(self, form):
        response = super().form_valid(form)
        if self.page.pk:
            remember(self.request, self.page, form)
        return response


class NextSaving(EditView):
    """The page's own edit form takes what its form of creation says."""

    def form_valid(self, form):
        response = super().form_valid(form)
        saved = isinstance(response, JsonResponse) and response.status_code == 200
        if saved or response.status_code == 302:
            remember(self.request, self.page, form)
        if saved:
            self.page.refresh_from_db(fields=["latest_revision"])
            return JsonResponse(where(self.page) | json.loads(response.content))
        return response
