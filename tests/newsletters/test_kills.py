"""`kill -9` of what sends: nobody is lost, nobody gets it twice, and what is not known is named.

Small here; `python -m tests.bench kills` does it with 5,000 recipients and 20 kills.
"""

import pytest
from django.db import connection

from tests.bench import kills


def url() -> str:
    if connection.vendor == "sqlite":
        return ""
    place = connection.settings_dict
    return f"postgres://{place['USER']}@{place['HOST']}:{place['PORT'] or 5432}/postgres"


@pytest.mark.parametrize(
    ("proof", "times"), [(kills.kill_command, 4), (kills.kill_worker, 2)], ids=["command", "worker"]
)
def test_a_killed_sender_loses_nobody_and_repeats_nobody(proof, times):
    told = proof(400, times, url())
    assert (told.lost, told.twice) == ([], [])
    assert len(told.uncertain) <= told.open
    assert told.status["sent"] == 400 - len(told.uncertain)
