"""The search at ten thousand entries, as a number and beside a bare Wagtail article."""

from collections.abc import Callable
from itertools import cycle, islice
from urllib.parse import quote

ENTRIES = 10_000


def search(beside: Callable[..., tuple[float, float]], nude: str) -> None:
    """Print the time of a frequent word, a rare one, a misspelt one and a sentence. `nude` is the bare article's address."""
    from django.db import connection
    from django.test import Client

    from search.models import SearchEntry

    examples = list(SearchEntry.objects.filter(language="fr", live=True))
    copies = []
    for number, entry in enumerate(islice(cycle(examples), ENTRIES - len(examples))):
        fields = {field.attname: getattr(entry, field.attname) for field in SearchEntry._meta.fields}
        rare = {"title": f"{entry.title} {number}", "title_terms": f"{entry.title_terms} {number}"}
        copies.append(SearchEntry(**(fields | rare | {"id": None, "object_id": 1_000_000 + number})))
    SearchEntry.objects.bulk_create(copies, batch_size=1000)
    with connection.cursor() as cursor:
        # What each database does by itself some time after so many rows.
        cursor.execute("VACUUM ANALYZE" if connection.vendor == "postgresql" else "ANALYZE")
    client = Client(headers={"host": "testserver"})
    for name, query in {
        "frequent": "accompagnement",
        "rare": "parents 4242",
        "misspelt": "parantalitee",
        "sentence": "expérience déménagement locataires avant démolition immeuble",
    }.items():
        path = f"/recherche/?q={quote(query)}"
        assert client.get(path).status_code == 200, path
        took, ratio = beside(
            lambda path=path: client.get(f"{path}&mesure=1"), lambda: client.get(f"{nude}?mesure=1")
        )
        print(f"{f'search, {name} word, {ENTRIES} entries':34} {took:7.1f} ms {ratio:5.1f} ×")
