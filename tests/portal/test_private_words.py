"""What only some may read is announced nowhere: its words are in no answer to an anonymous reader, and in no letter."""

import re
from urllib.parse import urljoin

import pytest
from django.contrib.auth.models import Group
from django.core.management import call_command
from wagtail.models import Locale, PageViewRestriction

from home.models import StandardPage
from networks import models
from newsletters import campaigns
from newsletters.check import check, errors
from newsletters.compose import propose
from newsletters.models import NewsletterIndexPage, NewsletterPage
from newsletters.rendering.letter import build_letter
from newsletters.rendering.mail import render_message
from tests import factories

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demo")]

LISTS = ("/", "/articles/", "/publications/", "/fiches/", "/centres/", "/reseaux/", "/lettres/", "/annuaire/")
WORD = "zyxorbe"
# Every type of page that the demo holds, and how many of its pages are made private.
TYPES = [
    models.ArticlePage,
    models.ActionPage,
    models.SheetPage,
    models.PublicationPage,
    models.CooperationPage,
    models.ChantierPage,
    models.NetworkPage,
    models.CentrePage,
    NewsletterPage,
    StandardPage,
]


def restrict(page, kind: str = "login", **fields) -> PageViewRestriction:
    return PageViewRestriction.objects.create(page_id=page.pk, restriction_type=kind, **fields)


def mark(page, word: str):
    """Give a published page words of its own, in its title, its summary and its body."""
    page = page.specific
    page.title = f"{word} {page.title}"
    page.summary = f"Le résumé de {word}."
    if hasattr(page, "body") and page.body is not None:
        page.body.append(("text", f"<p>Le corps de {word}.</p>"))
    if hasattr(page, "date"):
        page.date = "2099-01-01"  # the first of every list
    page.save_revision().publish()
    return page


def sitemap(client) -> list[str]:
    found = re.findall(r"<loc>https?://[^/<]+([^<]*)</loc>", client.get("/sitemap.xml").content.decode())
    assert found
    return found


def addresses(client) -> list[str]:
    """Every address that an anonymous reader may come across: the sitemap's, the filters, the calendars, the search."""
    found = dict.fromkeys([*sitemap(client), "/sitemap.xml", "/programme/", "/en/", "/fiches/?format=json"])
    for address in LISTS:
        html = client.get(address).content.decode()
        found |= dict.fromkeys(urljoin(address, link) for link in re.findall(r'href="([^"]*\?[^"]*)"', html))
    calendars = [
        f"{session.action.url}seance-{session.pk}.ics"
        for session in models.Session.objects.filter(precision="jour").select_related("action")[:40]
    ]
    return [*(address.replace("&amp;", "&") for address in found if address.startswith("/")), *calendars]


def answers(client, where: list[str]) -> dict[str, str]:
    """What each address says to somebody without an account."""
    return {address: client.get(address).content.decode(errors="replace").casefold() for address in where}


def assert_not_found(client, words: list[str]) -> None:
    """Searching each word, well and badly typed, shows what was typed and nothing more, as for a word of nobody's."""
    typed = [variant for word in words for variant in (word, word[:-1] + "x", word[:8])]
    for path in ("/recherche/", "/en/recherche/", "/fiches/"):
        said = answers(client, [f"{path}?q=qwoxtaupzb", *(f"{path}?q={text}" for text in typed)])
        nothing, *found = said.values()
        for text, html in zip(typed, found, strict=True):
            assert html.count(WORD) == nothing.count("qwoxtaupzb"), f"{path}?q={text}"


def test_words_of_private_pages_are_nowhere(client):
    pages, words = {}, []
    for number, model in enumerate(TYPES):
        rows = model.objects.visible(every_language=True).filter(locale__language_code="fr")
        if model is models.ActionPage:
            rows = rows.filter(sessions__precision="jour").order_by("-sessions__date")
        elif model is NewsletterPage:
            rows = rows.order_by("-first_published_at")
        elif model is StandardPage:
            rows = rows.filter(show_in_menus=True)
        word = f"{WORD}{'abcdefghijklm'[number]}b"
        pages[word] = mark(rows.first(), word)
        words.append(word)
    # A whole section: a centre with its pages, a programme with its actions.
    section = models.CentrePage.objects.exclude(pk=pages[words[7]].pk).filter(numchild__gt=0).first()
    inside = mark(section.get_children().live().first(), f"{WORD}yb")
    words.append(f"{WORD}yb")
    # A translation, which nobody restricted itself.
    french = models.ArticlePage.objects.get(slug="une-lettre-pour-deux-reseaux", locale__language_code="fr")
    english = mark(french.get_translation(Locale.objects.get(language_code="en")), f"{WORD}zb")
    words.append(f"{WORD}zb")

    where = addresses(client)
    before = answers(client, where)
    for word in words:
        own = (pages.get(word) or (inside if word.endswith("yb") else english)).url
        seen = [address for address, said in before.items() if word in said and address != own]
        assert seen, f"{word} is announced nowhere: the test looks in the wrong places"
    assert all(
        any(word in said for said in answers(client, [f"/recherche/?q={word}"]).values())
        for word in words[:-1]
    )

    kinds = ["login", "password", "groups"]
    for number, page in enumerate([*pages.values(), section, french]):
        row = restrict(page, kinds[number % 3], password="sésame")
        if number % 3 == 2:
            row.groups.add(Group.objects.first())

    after = answers(client, [*where, *addresses(client)])
    for address, said in after.items():
        assert WORD not in said, address
    assert_not_found(client, words)
    assert not [address for address in sitemap(client) if address in {page.url for page in pages.values()}]
    for page in [*pages.values(), inside, english]:
        html = client.get(page.url)
        assert html.status_code == 302 or 'type="password"' in html.content.decode(), page.url

    # The search is right again after each of its jobs, too.
    call_command("rebuild_search_index", verbosity=0)
    assert_not_found(client, words)

    title = NewsletterIndexPage.objects.get(slug="reaap-clas")
    proposal = propose(title, list(title.networks.all()))
    ids = {item["value"].get("page") for part in proposal.sections for item in part["value"]["items"]}
    assert ids and not ids & {page.pk for page in pages.values()}
    announced = [page for page in pages.values() if isinstance(page, (models.ArticlePage, models.SheetPage))]
    session = models.Session.objects.filter(action=pages[words[1]]).first()
    items = [*map(factories.page_item, announced), factories.session_item(session)]
    issue = factories.issue(factories.section(*items, factories.text_item("<p>Bonjour.</p>")), of=title)
    said = " ".join(str(finding) for finding in errors(check(issue, "local")))
    assert all(page.title in said for page in [*announced, session.action])
    message = render_message(build_letter(campaigns.latest(issue)))
    issue.get_latest_revision().publish()
    for version in (message.html, message.text, client.get(issue.url).content.decode()):
        assert "Bonjour." in version and WORD not in version.casefold()
