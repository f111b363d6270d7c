"""What a page type needs besides its model: this says what a new one still lacks, and in which file (docs/extending.md)."""

import pytest
from django.template import TemplateDoesNotExist
from django.template.loader import get_template
from wagtail.models import Page, get_page_models

from home.models import HomePage
from home.skeleton import INDEXES
from networks.admin.listings import ContentGroup
from networks.models import ProgrammeIndexPage
from newsletters.blocks.items import CARRIED_PAGES
from newsletters.models import NewsletterIndexPage
from portal.covers import SHAPES
from portal.models import ContentPage, IndexPage
from search.kinds import by_model
from tests.test_query_bounds import PAGES

TYPES = [model for model in get_page_models() if model is not Page]
# Pages that only lead to others, and are found in the menus.
GATHERING = {
    HomePage,
    NewsletterIndexPage,
    *(model for model in TYPES if issubclass(model, IndexPage) or model.max_count_per_parent == 1),
}
# `/programme/` leads to the programme of the year, and shows nothing itself.
LEADING = {ProgrammeIndexPage}
LISTED = {listing.model for listing in ContentGroup.items}
MADE_WITH_THE_SITE = {f"{app}.{name}" for app, name, _slug, _title in INDEXES}


def has_template(model) -> bool:
    try:
        get_template(model.template)
    except TemplateDoesNotExist:
        return False
    return True


def lacks(model) -> list[str]:
    """What is missing, in words that name the file."""
    label = model._meta.label
    is_content, is_list = issubclass(model, ContentPage), issubclass(model, IndexPage)
    needs = {
        f"its template, templates/{model.template}": has_template(model),
        "a `cover_kind` that SHAPES of portal/covers.py can draw": model.cover_kind in SHAPES,
        "a line of PAGES in tests/test_query_bounds.py": model in {*LEADING, *(row[0] for row in PAGES)},
        "a kind in search/kinds.py": model in by_model() or model in GATHERING,
        "a line of INDEXES in home/skeleton.py": not is_list or label in MADE_WITH_THE_SITE,
        "its name in `subpage_types` of home/models/home.py": not is_list or label in HomePage.subpage_types,
        "a listing in ContentGroup of networks/admin/listings.py": not is_content or model in LISTED,
        "its name in CARRIED_PAGES of newsletters/blocks/items.py": not is_content or label in CARRIED_PAGES,
    }
    return [f"{model.__name__} lacks {need}" for need, held in needs.items() if not held]


@pytest.mark.parametrize("model", TYPES, ids=lambda model: model.__name__)
def test_a_page_type_is_whole(model):
    assert not lacks(model), "\n" + "\n".join(lacks(model))


@pytest.mark.django_db
@pytest.mark.usefixtures("demo")
def test_the_demo_shows_every_page_type():
    missing = [model.__name__ for model in TYPES if not model.objects.live().exists()]
    assert not missing, f"home/demo has no published {', '.join(missing)}"
