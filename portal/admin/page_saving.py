"""One opened form is saved into one page, each of its rows once, however often and in whichever order it is sent.

Wagtail saves a page by itself half a second after a change, and posts to the same address as the button does. When one
of the two is still on its way the other one does not wait (Wagtail 8.0, `AutosaveController`): a new page is created
twice, and a row that was added to a draft is there twice. Here the form carries a key; who comes first with it creates
the page or the row, who comes second waits and saves into that one.
"""

import hashlib
import json
import re
from datetime import datetime, timedelta

from django.db import transaction
from django.http import HttpRequest, HttpResponseBase, JsonResponse
from django.urls import reverse
from django.utils import timezone
from wagtail.admin.views.pages.create import CreateView
from wagtail.admin.views.pages.edit import EditView
from wagtail.models import Page

from ..models import PageSaving

KEY, TYPED_AT, HEARD_OF = "form_key", "form_typed_at", "form_heard_of"
# A form that comes back with other words after this long was not pressed twice: somebody made a copy of it.
COPIED_AFTER = timedelta(seconds=10)
# What may differ between two savings of the same words.
NOT_WORDS = re.compile(r"csrfmiddlewaretoken|next|action-.*|form_.*|(?:overwrite|loaded)_revision.*")


def create_once(request, parent: Page, page_class: type[Page]) -> HttpResponseBase | None:
    """Answer a form that creates a page, unless it has no key: then Wagtail does (`before_create_page`)."""
    if not has_key(request):
        return None
    arrived = timezone.now()
    with transaction.atomic():
        saving = take(request, f"{parent.pk}/{page_class._meta.label_lower}")
        if saving.page_id is None or is_copy(request, saving, arrived):
            saving.field_updates = {}
            opts = page_class._meta
            return FirstSaving.as_view()(request, opts.app_label, opts.model_name, parent.pk)
        return save_again(request, saving, SavingAfterCreation)


def save_once(request, page: Page) -> HttpResponseBase | None:
    """Answer the form of a page that exists, unless it has no key: then Wagtail does (`before_edit_page`).

    Wagtail also does where an older revision is taken up again: nothing is saved by itself there.
    """
    if not has_key(request) or "revision_id" in request.resolver_match.kwargs:
        return None
    with transaction.atomic():
        saving = take(request, str(page.pk))
        saving.page = page
        return save_again(request, saving, NextSaving)


def has_key(request: HttpRequest) -> bool:
    """Whether a form is saved whose key was not looked at yet."""
    known = hasattr(request, "page_saving")
    return not known and bool(re.fullmatch(r"[0-9a-f]{32}", request.POST.get(KEY, "")))


def take(request: HttpRequest, place: str) -> PageSaving:
    """Return the row of an opened form, for this request alone until its transaction ends.

    Whoever posts the same key meanwhile waits: for the unique row on PostgreSQL, for the only writer on SQLite.
    """
    key = f"{request.user.pk}/{place}/{request.POST[KEY]}"
    PageSaving.objects.get_or_create(key=key)
    request.page_saving = PageSaving.objects.select_for_update().get(key=key)
    request.page_saving_digest = digest_of(request)
    return request.page_saving


def save_again(request: HttpRequest, saving: PageSaving, view: type[EditView]) -> HttpResponseBase:
    """Save a form into its page, unless it brings nothing new."""
    if is_late_autosave(request, saving):
        return JsonResponse(where(saving.page) | {"field_updates": saving.field_updates})
    if knows_what_was_saved(request, saving):
        saving.field_updates = {}
    request.POST = with_updates(request, saving)
    return view.as_view()(request, saving.page_id)


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


def is_copy(request: HttpRequest, saving: PageSaving, arrived: datetime) -> bool:
    """Whether a form that was wholly saved comes back, by the browser's "Back", as another page."""
    if is_autosave(request) or saving.submitted_at is None or saving.digest == request.page_saving_digest:
        return False
    return arrived > saving.submitted_at + COPIED_AFTER


def is_late_autosave(request: HttpRequest, saving: PageSaving) -> bool:
    """Whether an automatic saving has nothing to add to what the button has saved, or what it was refused.

    Its words may be older: they are gathered before the half second for which it waits. What was refused stands in the
    form that came back: a version saved behind its back would be taken for somebody else's.
    """
    if not is_autosave(request) or not (saving.submitted_at or is_refused(saving)):
        return False
    said = typed_at(request)
    return saving.digest == request.page_saving_digest or said is None or said <= (saving.typed_at or said)


def knows_what_was_saved(request: HttpRequest, saving: PageSaving) -> bool:
    """Whether the form had the answer to the latest saving: its rows have their keys, and comments other numbers."""
    made = Page.objects.values_list("latest_revision__created_at", flat=True).get(pk=saving.page_id)
    return made is not None and request.POST.get(HEARD_OF) == made.isoformat()


def refuse(request: HttpRequest) -> None:
    """Write down that the button's form came back with errors: what it says has a moment, and no digest."""
    if not is_autosave(request) and (said := typed_at(request)) is not None:
        request.page_saving.typed_at, request.page_saving.digest = said, ""
        request.page_saving.save()


def is_refused(saving: PageSaving) -> bool:
    return saving.typed_at is not None and not saving.digest


def with_updates(request: HttpRequest, saving: PageSaving):
    """Return what was posted, with the keys of the rows that the page has by now: else each would be added again."""
    data = request.POST.copy()
    for name, value in saving.field_updates.items():
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
    saving = request.page_saving
    saving.page_id = page.pk
    saving.field_updates |= dict(form.get_field_updates_for_resave())
    saving.digest, saving.typed_at = request.page_saving_digest, typed_at(request)
    if not is_autosave(request):
        saving.submitted_at = timezone.now()
    saving.save()


class FirstSaving(CreateView):
    def form_valid(self, form):
        response = super().form_valid(form)
        if self.page.pk:
            remember(self.request, self.page, form)
        return response


class NextSaving(EditView):
    """Wagtail's form of a page, which remembers what it has saved."""

    def form_valid(self, form):
        response = super().form_valid(form)
        if response.status_code == 302 or is_saved(response):
            remember(self.request, self.page, form)
        return response

    def form_invalid(self, form):
        refuse(self.request)
        return super().form_invalid(form)


class SavingAfterCreation(NextSaving):
    """The page's own edit form takes what its form of creation says."""

    def form_valid(self, form):
        response = super().form_valid(form)
        if not is_saved(response):
            return response
        self.page.refresh_from_db(fields=["latest_revision"])
        return JsonResponse(where(self.page) | json.loads(response.content))


def is_saved(response: HttpResponseBase) -> bool:
    """Whether the answer tells the editor's script that all went well."""
    return isinstance(response, JsonResponse) and response.status_code == 200
