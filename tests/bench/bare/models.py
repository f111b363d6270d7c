"""The measure of all others: an article as Wagtail's own tutorial builds one, a picture, a body of blocks, the site's menu."""

from itertools import zip_longest

from django.db import models
from wagtail import blocks
from wagtail.fields import StreamField
from wagtail.images import get_image_model_string
from wagtail.images.blocks import ImageBlock
from wagtail.models import Page


class BareArticle(Page):
    intro = models.CharField(max_length=250)
    cover = models.ForeignKey(get_image_model_string(), models.PROTECT, related_name="+")
    body = StreamField(
        [("heading", blocks.CharBlock()), ("text", blocks.RichTextBlock()), ("image", ImageBlock())]
    )


def bare_article(home: Page, cover, headings: list[str], paragraphs: list[str]) -> Page:
    """Publish one below the home page, with that picture and those paragraphs of HTML, each below its heading."""
    body = [
        block
        for pair in zip_longest(headings, paragraphs)
        for block in zip(("heading", "text"), pair, strict=True)
        if block[1]
    ]
    return home.add_child(
        instance=BareArticle(
            title="Un article nu", slug="nu", intro="Une introduction.", cover=cover, body=body
        )
    )
