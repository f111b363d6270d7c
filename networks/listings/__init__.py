"""What lists show: querysets of published pages, ready to be cut and displayed without a query a row."""

from .articles import (
    articles,
    following,
    networks_sharing_articles,
    networks_with_articles,
    of_path,
    path_counts,
)
from .centres import (
    below,
    bodies_of,
    cooperations,
    networks_met,
    read_signatories,
    section_counts,
    section_from,
    with_sections,
)
from .common import network_from, read_networks, with_covers
from .kinds import of_network, of_section, rows_of
from .members import communes_with_members, members
from .networks import network_pages
from .programme import actions_of, chapters_with_actions, contents, place_sessions
from .publications import publication_counts, publications
from .sessions import coming_sessions, sessions, sessions_of
from .sheets import sheets, with_rows

__all__ = [
    "actions_of",
    "articles",
    "below",
    "bodies_of",
    "chapters_with_actions",
    "coming_sessions",
    "communes_with_members",
    "contents",
    "cooperations",
    "following",
    "members",
    "network_from",
    "network_pages",
    "networks_met",
    "networks_sharing_articles",
    "networks_with_articles",
    "of_network",
    "of_path",
    "of_section",
    "path_counts",
    "place_sessions",
    "publication_counts",
    "publications",
    "read_networks",
    "read_signatories",
    "rows_of",
    "section_counts",
    "section_from",
    "sessions",
    "sessions_of",
    "sheets",
    "with_covers",
    "with_rows",
    "with_sections",
]
