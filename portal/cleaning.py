"""Cleaning what people type and paste, where it enters: every form, search box and address of the site."""

import re

from django.http import QueryDict
from rest_framework.parsers import FormParser, MultiPartParser

from .invisible import cleaned, cleaned_json, without_invisible

FORMS = {"application/x-www-form-urlencoded", "multipart/form-data"}
# Secrets are compared as they were typed the first time.
SECRETS = re.compile(r"password|csrfmiddlewaretoken|secret", re.I)
# What is compared rather than read: nothing invisible may stand in it. Addresses keep what stands inside them, so that
# their form can say where it is (portal.addresses).
IDENTIFIERS = re.compile(
    r"(?:^|[-_])(?:slug|username|name|nom|short|codes?|variants|synonyms|tags|keywords|url|website|q|query)$"
)


def clean_input(get_response):
    """Middleware: views, forms and widgets read cleaned texts, whether they look into `GET`, `POST` or a form.

    Texts of an address are searched and compared, never printed at length: they lose all that is invisible.
    """

    def middleware(request):
        if request.META.get("QUERY_STRING"):
            request.GET = cleaned_data(request.GET, lambda name, text: without_invisible(cleaned(text)))
        return get_response(request)

    def process_view(request, view, args, kwargs):
        is_form = request.method == "POST" and request.content_type in FORMS
        if is_form and not getattr(view, "reads_body", False):
            request.POST = cleaned_data(request.POST)

    middleware.process_view = process_view
    return middleware


def reads_body(view):
    """Mark a view that reads the body of a request itself: it is no form, whatever its type says."""
    view.reads_body = True
    return view


def cleaned_text(name: str, text: str) -> str:
    """Return what a field of that name holds; a widget's JSON is cleaned string by string."""
    if SECRETS.search(name):
        return text
    if (decoded := cleaned_json(text)) is not None:
        return decoded
    text = cleaned(text)
    return without_invisible(text) if IDENTIFIERS.search(name) else text


def cleaned_data(data: QueryDict, clean=cleaned_text) -> QueryDict:
    """Return the same fields with cleaned texts; `data` itself where none of them changes."""
    lists = [(name, [clean(name, text) for text in texts]) for name, texts in data.lists()]
    if all(data.getlist(name) == texts for name, texts in lists):
        return data
    result = QueryDict(mutable=True, encoding=data.encoding)
    for name, texts in lists:
        result.setlist(name, texts)
    result._mutable = False
    return result


class CleanFormParser(FormParser):
    """For the views that read their forms through the REST framework: those of translations."""

    def parse(self, stream, media_type=None, parser_context=None):
        return cleaned_data(super().parse(stream, media_type, parser_context))


class CleanMultiPartParser(MultiPartParser):
    """The same for forms that may hold files."""

    def parse(self, stream, media_type=None, parser_context=None):
        parsed = super().parse(stream, media_type, parser_context)
        parsed.data = cleaned_data(parsed.data)
        return parsed
