"""Nothing can be created in the wrong place: the table is written by hand."""

import pytest
from wagtail.models import Page, get_page_models

from tests import people

ALLOWED = {
    "HomePage": set(),  # one for each language, made with the site
    "StandardPage": {"HomePage", "StandardPage"},
    "NetworkIndexPage": {"HomePage"},
    "NetworkPage": {"NetworkIndexPage"},
    "ArticleIndexPage": {"HomePage"},
    "ArticlePage": {"ArticleIndexPage", "CentrePage"},
    "ProgrammeIndexPage": {"HomePage"},
    "ProgrammePage": {"ProgrammeIndexPage"},
    "ActionPage": {"ProgrammePage"},
    "SheetIndexPage": {"HomePage"},
    "SheetPage": {"SheetIndexPage"},
    "PublicationIndexPage": {"HomePage"},
    "PublicationPage": {"PublicationIndexPage", "CentrePage"},
    "CentreIndexPage": {"HomePage"},
    "CentrePage": {"CentreIndexPage"},
    "CooperationPage": {"CentrePage"},
    "ChantierPage": {"CentrePage", "NetworkPage"},
    "DirectoryPage": {"HomePage"},
    "AcronymsPage": {"HomePage"},
    "LettersPage": {"HomePage"},
    "NewsletterIndexPage": {"LettersPage"},
    "NewsletterPage": {"NewsletterIndexPage"},
}
# Lists that exist once, below the home page of their language.
ONCE = {name for name, parents in ALLOWED.items() if parents == {"HomePage"}}


def types() -> list:
    return [model for model in get_page_models() if model is not Page]


def test_each_type_stands_where_the_table_says():
    found = {
        model.__name__: {
            parent.__name__ for parent in get_page_models() if model in parent.creatable_subpage_models()
        }
        for model in types()
    }
    # The search page comes with its own application.
    found.pop("SearchPage", None)
    assert found == ALLOWED


@pytest.mark.django_db
def test_the_root_offers_nothing(home):
    root = Page.get_first_root_node()
    for person in (people.editor(), people.administrator()):
        assert not root.permissions_for_user(person).can_add_subpage()


@pytest.mark.django_db
def test_what_exists_once_cannot_be_made_again(home):
    for model in types():
        if model.__name__ in ONCE:
            assert model.objects.child_of(home).count() == 1
            assert not model.can_create_at(home)
