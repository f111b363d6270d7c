"""Reserved sections, for any letter and any readers: nothing leaks, nothing common is missing, nothing empty leaves."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from newsletters import recipients
from newsletters.models import Subscriber
from newsletters.rendering.letter import Item, Letter, Section
from tests import factories as make

SLUGS = ("reaap", "clas", "sante", "mediation")
slugs = st.frozensets(st.sampled_from(SLUGS), max_size=3)
section = st.builds(
    lambda reserved, full: (reserved, full), st.one_of(st.just(frozenset()), slugs), st.booleans()
)
# Networks, chosen title (none, this one, another), confirmed, gone.
reader = st.tuples(slugs, st.sampled_from(["none", "this", "other"]), st.booleans(), st.booleans())


def letter_of(sections) -> Letter:
    built = [
        Section(f"Rubrique {n}", [], reserved, "", [Item("text", title=f"Texte {n}")] if full else [])
        for n, (reserved, full) in enumerate(sections)
    ]
    return Letter("Titre", "Objet", "", "", built, [], "", "", "")


@pytest.mark.usefixtures("home")
class ReservedSections(TestCase):
    @settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.lists(section, max_size=5), st.lists(reader, max_size=6), slugs)
    def test_everybody_gets_theirs_and_nothing_else(self, sections, readers, of_title):
        title, other = make.title(*of_title), make.title("reaap")
        title.networks.set(make.networks(*of_title) if of_title else [])
        title.save()
        page = make.issue(of=title)
        people = {}
        for number, (networks, chosen, confirmed, gone) in enumerate(readers):
            person = make.subscriber(
                f"r{number}@example.org", "reaap", confirmed=confirmed, unsubscribed=gone
            )
            person.networks.set(make.networks(*networks) if networks else [])
            person.titles.set({"none": [], "this": [title], "other": [other]}[chosen])
            follows = not of_title or bool(networks & of_title)
            reads = confirmed and not gone and (chosen == "this" or (chosen == "none" and follows))
            people[person.email] = (networks, reads)
        letter = letter_of(sections)
        got = {
            person.email: letter.for_audience(audience)
            for person, audience in recipients.with_audience(page, letter)
        }
        assert recipients.count(page, letter) == len(got)
        common = {s.heading for s in letter.sections if not s.reserved}
        is_for_all = any(s.items and not s.reserved for s in letter.sections)
        for address, (networks, reads) in people.items():
            if address not in got:
                # Only who does not read this title, or for whom nothing would be left, gets nothing.
                theirs = [s for s in letter.sections if s.items and (not s.reserved or s.reserved & networks)]
                assert not reads or not theirs
                continue
            assert reads
            headings = {s.heading for s in got[address].sections}
            assert common <= headings
            assert headings - common == {s.heading for s in letter.sections if s.reserved & networks}
            assert not got[address].is_empty
        if is_for_all:
            assert set(got) == {address for address, (_, reads) in people.items() if reads}
        Subscriber.objects.all().delete()
