"""What search engines and social networks are told, read as they read it."""

import json
import re
from datetime import date, time

import pytest

from tests import factories

pytestmark = pytest.mark.django_db


def told(client, page) -> list[dict]:
    html = client.get(page.url).content.decode()
    [text] = re.findall(r'<script type="application/ld\+json">(.*?)</script>', html)
    data = json.loads(text)
    return data.get("@graph", [data])


def test_an_article_says_what_it_is_and_where_it_stands(client, home):
    page = factories.article(title="</script><b>Une soirée</b> & co", date=date(2026, 3, 4))
    article, path = told(client, page)
    assert article["@type"] == "Article"
    assert article["headline"] == "</script><b>Une soirée</b> & co"
    assert article["datePublished"] == "2026-03-04"
    assert article["url"] == f"http://testserver{page.url}"
    assert [step["item"] for step in path["itemListElement"]] == [
        "http://testserver/",
        "http://testserver/articles/",
        f"http://testserver{page.url}",
    ]


def test_dated_sessions_are_events_and_vague_ones_are_not(client, home):
    action = factories.action(title="Une journée")
    factories.session(action, on=date(2030, 6, 14), start=time(9, 30), place="La Bourse", title="Le matin")
    factories.session(action, on=date(2030, 9, 1), precision="mois")
    events = [thing for thing in told(client, action) if thing["@type"] == "Event"]
    assert [(event["name"], event["startDate"]) for event in events] == [
        ("Une journée : Le matin", "2030-06-14T09:30:00+02:00")
    ]
    assert events[0]["location"]["name"] == "La Bourse"


def test_a_cover_is_offered_to_those_who_share_the_page(client, home):
    assert "og:image" not in client.get(factories.article().url).content.decode()
    page = factories.article(cover=factories.image())
    html = client.get(page.url).content.decode()
    address = re.search(r'property="og:image" content="([^"]+)"', html).group(1)
    assert address.startswith("http://testserver/") and address.endswith(".webp")
