"""What people type: each finds what it was looking for among the first results of the demo, on both databases.

`tests/data/search_queries.csv`: who asks what, how far down one of the wanted titles may stand, titles that must be
among the first five as well, and a title that must come after the first of the wanted ones. The queries were written
from the demo's content before the search was made to answer them.
"""

import csv
from pathlib import Path

import pytest

from tests.search.test_queries import titles

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demo")]
FILE = Path(__file__).parent.parent / "data/search_queries.csv"
QUERIES = list(csv.DictReader(FILE.read_text().splitlines()))


def parts(cell: str) -> list[str]:
    return cell.split(" | ") if cell else []


@pytest.mark.parametrize("query", QUERIES, ids=[query["asks"] for query in QUERIES])
def test_people_find_what_they_ask_for(client, query):
    found = [" ".join(title.split()) for title in titles(client, query["asks"])]
    wanted = parts(query["finds_one_of"])
    assert set(found[: int(query["within"])]) & set(wanted), found[:8]
    assert set(parts(query["also_among_first_5"])) <= set(found[:5]), found[:8]
    if (later := query["before"]) in found:
        assert found.index(later) > found.index(wanted[0])
