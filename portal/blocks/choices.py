"""Choices read from the vocabulary when a form is shown: the stored value is a slug, which no query has to resolve."""

from wagtail import blocks

from ..models import Network, Theme


class SlugBlock(blocks.ChoiceBlock):
    """A choice of the vocabulary by slug. Neither drawing nor searching reads the vocabulary."""

    def normalize_choice(self, value):
        return value

    def get_searchable_content(self, value):
        return []


def network_choices() -> list[tuple[str, str]]:
    """(slug, short name) of every network, in the portal's order."""
    return list(Network.objects.values_list("slug", "short_name"))


def theme_choices() -> list[tuple[str, str]]:
    """(slug, name) of every theme, each followed by its sub-themes, set back."""
    themes = list(Theme.objects.all())
    found = []
    for theme in (theme for theme in themes if theme.parent_id is None):
        found.append((theme.slug, theme.name))
        found += [(sub.slug, f"– {sub.name}") for sub in themes if sub.parent_id == theme.pk]
    return found
