"""Every field that an editor meets says what to write there, with an example."""

import pytest
from django import forms
from wagtail import blocks
from wagtail.admin.panels import CommentPanel, FieldPanel, InlinePanel
from wagtail.documents import get_document_model
from wagtail.documents.forms import get_document_form
from wagtail.images import get_image_model
from wagtail.images.blocks import ImageBlock
from wagtail.images.forms import get_image_form
from wagtail.models import get_page_models
from wagtail.snippets.models import get_snippet_models

from networks.models import ArticlePage
from newsletters.models import NewsletterPage

PAGES = [model for model in get_page_models() if model._meta.app_label != "wagtailcore"]
# What the portal records by itself is only read.
EDITED = [model for model in get_snippet_models() if model._meta.label != "portal.FormAnswer"]
MODELS = [*PAGES, *EDITED]


def fields_of(panel, form_class, name):
    """(name, help text) of every visible field below a panel, those of repeated forms included."""
    if isinstance(panel, CommentPanel):
        return
    if isinstance(panel, InlinePanel):
        form_class = form_class.formsets[panel.relation_name].form
        for child in panel.child_edit_handler.children:
            yield from fields_of(child, form_class, f"{name}.{panel.relation_name}")
        return
    if isinstance(panel, FieldPanel):
        field = form_class.base_fields.get(panel.field_name)
        if field is None:
            # Shown, not edited.
            yield f"{name}.{panel.field_name}", panel.help_text or panel.db_field.help_text
        elif not isinstance(field.widget, forms.HiddenInput):
            yield f"{name}.{panel.field_name}", panel.help_text or field.help_text
        return
    for child in getattr(panel, "children", []):
        yield from fields_of(child, form_class, name)


def fields_of_block(block, name):
    """(name, help text) of every field below a block; Wagtail explains its own picture's."""
    for child_name, child in getattr(block, "child_blocks", {}).items():
        below = f"{name}.{child_name}"
        if isinstance(block, blocks.StructBlock) and isinstance(child, blocks.FieldBlock):
            yield below, child.field.help_text or ""
        elif not isinstance(child, ImageBlock):
            yield from fields_of_block(child, below)
    if isinstance(block, blocks.ListBlock) and isinstance(block.child_block, blocks.FieldBlock):
        yield f"{name}[]", block.child_block.field.help_text or ""
    elif isinstance(block, blocks.ListBlock):
        yield from fields_of_block(block.child_block, f"{name}[]")


def edit_handler(model):
    return model.get_edit_handler() if hasattr(model, "get_edit_handler") else model.edit_handler


@pytest.mark.django_db
@pytest.mark.parametrize("model", MODELS, ids=lambda model: model._meta.label)
def test_every_field_of_an_edit_form_is_explained(model):
    handler = edit_handler(model)
    found = dict(fields_of(handler, handler.get_form_class(), model.__name__))
    assert found
    assert [name for name, text in found.items() if not str(text).strip()] == []


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("model", "make_form"),
    [(get_image_model(), get_image_form), (get_document_model(), get_document_form)],
    ids=["image", "document"],
)
def test_every_field_of_a_file_is_explained(model, make_form):
    form = make_form(model)()
    assert [field.name for field in form.visible_fields() if not str(field.help_text).strip()] == []


@pytest.mark.parametrize(
    ("model", "stream"), [(ArticlePage, "body"), (NewsletterPage, "sections")], ids=["page", "letter"]
)
def test_every_field_of_a_block_is_explained(model, stream):
    found = dict(fields_of_block(model._meta.get_field(stream).stream_block, stream))
    assert len(found) > 20
    assert [name for name, text in found.items() if not str(text).strip()] == []
