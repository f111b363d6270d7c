"""A page's form that nobody touched, as a real browser sends it: no change, whoever would get the blame for one."""

from django.http import QueryDict
from django.urls import reverse
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page

from networks.contributions.versions import written
from portal.models import BasePage
from tests.browser.test_letter_path import sign_in

# What the browser would send if the form were sent now.
SENT = "() => new URLSearchParams(new FormData(document.querySelector('#page-edit-form'))).toString()"


def fullest_of_each_type() -> list[Page]:
    """Of each type of page, that with most in it."""
    pages = Page.objects.filter(alias_of=None, locale__language_code="fr").select_related("latest_revision")
    found = {}
    for page in sorted(
        pages, key=lambda page: len(str(page.latest_revision and page.latest_revision.content))
    ):
        if issubclass(page.specific_class, BasePage):
            found[page.specific_class] = page
    return list(found.values())


def changes(form) -> set[str]:
    """What Django takes for changed besides texts, whose paragraphs and blocks get names when they are first saved."""
    fields = {
        name
        for name in form.changed_data
        if not isinstance(field_of(form, name), (StreamField, RichTextField))
    }
    return fields | {
        name for name, rows in form.formsets.items() if any(row_changes(row) for row in rows.forms)
    }


def row_changes(row) -> set[str]:
    return {
        name
        for name in row.changed_data
        if not isinstance(field_of(row, name), RichTextField) and name != "ORDER"
    }


def field_of(form, name: str):
    return next((field for field in form._meta.model._meta.get_fields() if field.name == name), None)


def test_a_form_that_nobody_touched_has_no_change(page, portal):
    sign_in(page, portal, "admin")
    rewritten, changed = [], {}
    for one in fullest_of_each_type():
        draft = one.get_latest_revision_as_object()
        before = written(draft.serializable_data())
        page.goto(portal + reverse("wagtailadmin_pages:edit", args=[one.pk]))
        sent = QueryDict(page.evaluate(SENT))
        form = draft.get_edit_handler().get_form_class()(sent, instance=draft, parent_page=one.get_parent())
        assert form.is_valid(), (draft, form.errors)
        if found := changes(form):
            changed[draft] = found
        if written(form.save(commit=False).serializable_data()) != before:
            rewritten.append(draft)
    assert not rewritten
    assert not changed
