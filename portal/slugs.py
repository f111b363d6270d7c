"""Identifiers that nobody has to invent: numbered where they are taken."""

from collections.abc import Container
from itertools import chain, count


def free_slug(base: str, taken: Container[str]) -> str:
    """`base`, or `base-2`, `base-3`… when it is taken."""
    numbered = (f"{base}-{number}" for number in count(2))
    return next(slug for slug in chain([base], numbered) if slug not in taken)
