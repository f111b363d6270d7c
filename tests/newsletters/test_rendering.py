"""What readers get: complete, sober, absolute, escaped, small."""

import re
from html.parser import HTMLParser
from urllib.parse import urlsplit

import pytest

from newsletters import campaigns
from newsletters.rendering.letter import build_letter
from newsletters.rendering.mail import MAILCHIMP_UNSUBSCRIBE, inert, render_message, unsubscribe_url
from portal.palettes import PALETTES
from tests import factories as make
from tests.newsletters.driving import send

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home")]
SERVICES = ("local", "mailchimp")
HOSTILE = '<script>alert(1)</script> "l\'été" & *|FNAME|* {{ x }}'


class Tags(HTMLParser):
    """Every tag with its attributes; the text of the title."""

    def __init__(self, html: str):
        super().__init__()
        self.tags: list[tuple[str, dict]] = []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def all(self, name: str) -> list[dict]:
        return [attrs for tag, attrs in self.tags if tag == name]


def rendered(page, service="local"):
    return render_message(build_letter(campaigns.latest(page)), service)


@pytest.fixture
def full(db):
    """An issue with every kind of item, in French."""
    article = make.article(
        "reaap", "clas", title="L'été : des familles témoignent !", summary="Sept familles, trois dates."
    )
    session = make.session(make.action("clas", title="Visite"), place="Maison de quartier")
    return make.issue(
        make.section(
            make.page_item(article),
            make.session_item(session),
            make.text_item(
                f'<p>Lire <a linktype="page" id="{article.pk}">ceci</a>.</p><ul><li>un</li><li>deux</li></ul>'
            ),
            heading="À la une",
            slugs=["reaap", "clas"],
            introduction='<p>Un chapeau, <a href="https://example.org/a?b=1&amp;c=2">ailleurs</a>.</p>',
        ),
        make.section(
            make.link_item("https://example.org/etude?x=1&y=2", "Une étude"), make.page_item(make.sheet())
        ),
        introduction="<p>L'éditorial.</p>",
        subject="L'été des réseaux : dix dates",
        preheader="Une journée, deux entretiens",
    )


@pytest.mark.parametrize("service", SERVICES)
def test_the_message_says_what_it_is(full, service):
    message = rendered(full, service)
    tags = Tags(message.html)
    (root,) = tags.all("html")
    assert root["lang"] == "fr"
    assert "<title>L’été des réseaux\u00a0: dix dates</title>" in message.html
    assert message.html.index("Une journée, deux entretiens") < message.html.index("Lire en ligne")
    assert len(tags.all("h1")) == 1
    assert "prefers-color-scheme:dark" in message.html.replace(" ", "")
    assert "color-scheme:light dark" in message.html
    for name, (_light, dark) in PALETTES.items():
        assert f".line-{name}{{border-color:{dark}!important}}" in message.html


@pytest.mark.parametrize("service", SERVICES)
def test_nothing_is_fetched_and_every_link_is_absolute(full, service):
    message = rendered(full, service)
    tags = Tags(message.html)
    assert not re.search(r"mj-(?!outlook|column)\w|<mj|googleapis|@import|url\(|<script|<link", message.html)
    for name in ("img", "video", "iframe", "object", "embed"):
        assert tags.all(name) == []
    assert not [attrs for _, attrs in tags.tags if "src" in attrs or "background" in attrs]
    links = {attrs.get("href") for attrs in tags.all("a")} - {MAILCHIMP_UNSUBSCRIBE}
    assert len(links) >= 7
    assert {urlsplit(link).scheme for link in links} == {"http", "https"}
    assert {urlsplit(link).hostname for link in links} == {"testserver", "example.org"}
    assert "https://example.org/a?b=1&c=2" in links
    assert "https://example.org/etude?x=1&y=2" in links


@pytest.mark.parametrize("service", SERVICES)
def test_both_versions_end_with_the_unsubscribe_link(full, service):
    message = rendered(full, service)
    link = unsubscribe_url(service)
    assert link in [attrs.get("href") for attrs in Tags(message.html).all("a")]
    assert message.text.rstrip().endswith(f"Se désabonner : {link}")


@pytest.mark.parametrize("service", SERVICES)
def test_the_text_version_says_the_same_in_72_columns(service):
    long = "Un titre qui n’en finit pas de dire ce que les réseaux ont à dire de l’accompagnement"
    page = make.issue(
        make.section(
            make.page_item(make.article("reaap", "clas", title=long, summary=f"{long}. {long}.")),
            make.text_item(
                f'<p>{long} <a href="https://example.org/{"a" * 90}">ici</a> {long}</p><ul><li>{long}</li></ul>'
            ),
            make.link_item(name=long, summary=long),
            heading=long[:80],
            slugs=["reaap", "clas", "sante"],
            introduction=f"<p>{long} <b>{long}</b></p>",
        ),
        title=long,
        preheader=long,
        introduction=f"<p>{long}</p><p>{long}</p>",
    )
    text = rendered(page, service).text
    wide = [line for line in text.splitlines() if len(line) > 72]
    assert all(re.search(r"https?://", line) for line in wide), wide
    assert "<" not in text
    assert not re.search(r"&\w+;", text)
    words = " ".join(text.split())
    assert words.count(long) >= 8
    assert long.upper() in words


@pytest.mark.parametrize("service", SERVICES)
def test_french_is_set_as_it_should_be(full, service):
    message = rendered(full, service)
    for version in (message.html, message.text):
        assert "L’été\u00a0: des familles témoignent\u202f!" in version
    assert "À la une" in message.html
    assert "À LA UNE" in message.text


def test_the_date_of_a_session_comes_first(full):
    from networks.models import Session

    session = Session.objects.get()
    html, text = vars(rendered(full)).values()
    assert f'<span class="date">{session.when}</span>' in html
    assert f"{session.when} · Clas" in text
    assert "Maison de quartier" in html


def test_twelve_articles_weigh_less_than_80_kb():
    summary = "Une phrase de résumé assez longue pour être vraie, avec des accents. " * 4
    pages = [
        make.article("reaap", "clas", title=f"Un titre d’article numéro {n}", summary=summary[:300])
        for n in range(12)
    ]
    page = make.issue(
        make.section(*map(make.page_item, pages[:6]), slugs=["reaap", "clas"]),
        make.section(*map(make.page_item, pages[6:]), slugs=["reaap"]),
    )
    assert 10_000 < rendered(page).size < 80_000


@pytest.mark.parametrize("service", SERVICES)
def test_hostile_words_stay_words(service):
    page = make.issue(
        make.section(
            make.page_item(make.article(title=HOSTILE, summary=HOSTILE)),
            make.link_item("https://example.org/", HOSTILE, HOSTILE),
            heading=HOSTILE,
        ),
        of=make.title(title=HOSTILE),
        title=HOSTILE,
        subject=HOSTILE,
        preheader=HOSTILE,
    )
    message = rendered(page, service)
    tags = Tags(message.html)
    assert tags.all("script") == []
    assert "<script" not in message.html
    assert "&amp;amp;" not in message.html
    assert message.html.count("&lt;script&gt;alert(1)&lt;/script&gt;") >= 8
    assert not [attrs for _, attrs in tags.tags if any(name.startswith("on") for name in attrs)]
    assert message.text.count("<script>alert(1)</script>") >= 5


def test_editors_words_are_no_merge_tags_for_mailchimp():
    """Mailchimp would replace them for each reader, or choke on them."""
    page = make.issue(
        make.section(
            make.page_item(make.article(title="*|FNAME|*", summary="*|EMAIL|*")),
            make.text_item(
                '<p>*<b>|UNSUB|</b>* *|END:INTERESTED|* <a href="https://example.org/?*|EMAIL|*">x</a></p>'
            ),
            make.link_item("https://example.org/?*|UNIQID|*", "*|LNAME|*", "*|IF:X|*"),
            heading="*|LIST:NAME|*",
            introduction="<p>*|HTML:X|*</p>",
        ),
        title="*|TITLE|*",
        subject="*|SUBJECT|*",
        preheader="*|PRE|*",
        introduction="<p>*|DATE|*</p>",
        of=make.title(title="*|OF|*"),
    )
    message = rendered(page, "mailchimp")
    assert set(re.findall(r"\*\|[^|]*\|\*", message.html)) == {"*|UNSUB|*", "*|LIST:ADDRESS|*"}
    assert set(re.findall(r"\*\|[^|]*\|\*", message.text)) == {"*|UNSUB|*"}
    assert "* |FNAME|*" in message.html
    assert "https://example.org/?*%7CUNIQID%7C*" in message.text
    assert "*|FNAME|*" in rendered(page, "local").html  # nobody replaces anything there
    assert inert("un astérisque * et une barre |") == "un astérisque * et une barre |"


# Reserved sections


@pytest.fixture
def reserved(db):
    """For everybody: A. For Réaap: B. For Clas or Santé: C."""
    return make.issue(
        make.section(make.text_item("<p>Pour tous</p>"), heading="Alpha"),
        make.section(make.text_item("<p>Pour Réaap</p>"), heading="Beta", slugs=["reaap"], reserved=True),
        make.section(
            make.text_item("<p>Pour les autres</p>"), heading="Gamma", slugs=["clas", "sante"], reserved=True
        ),
    )


def test_the_local_service_renders_each_combination_once(reserved, mailoutbox):
    readers = {
        make.subscriber("", *slugs).email: expected
        for slugs, expected in [
            (("reaap",), "Alpha Beta"),
            (("reaap",), "Alpha Beta"),
            (("clas",), "Alpha Gamma"),
            (("clas", "sante"), "Alpha Gamma"),
            (("reaap", "clas"), "Alpha Beta Gamma"),
            (("reaap", "mediation"), "Alpha Beta"),
        ]
    }
    make.subscriber("", "mediation")  # not of this title
    assert send(reserved).code == 0
    got = {}
    for mail in mailoutbox:
        html = mail.alternatives[0].content
        headings = [name for name in ("Alpha", "Beta", "Gamma") if f"<h2>{name}</h2>" in html]
        assert [name for name in ("Alpha", "Beta", "Gamma") if name.upper() in mail.body] == headings
        assert "*|" not in html + mail.body
        got[mail.to[0]] = " ".join(headings)
    assert got == readers
    audiences = reserved.campaign.renderings.values_list("audience", flat=True)
    assert sorted(audiences) == ["clas", "clas,reaap", "clas,sante", "reaap"]


def test_nobody_receives_an_empty_letter(mailoutbox):
    page = make.issue(
        make.section(make.text_item("<p>Oui</p>"), slugs=["reaap"], reserved=True),
        of=make.title("reaap", "clas"),
    )
    member = make.subscriber("", "reaap", "clas")
    make.subscriber("", "clas")
    make.subscriber("", "reaap", confirmed=False)
    make.subscriber("", "reaap", unsubscribed=True)
    assert send(page).code == 0
    assert [mail.to for mail in mailoutbox] == [[member.email]]


def test_mailchimp_gets_conditions_on_interests(reserved):
    message = rendered(reserved, "mailchimp")
    for content in (message.html, message.text):
        tags = re.findall(r"\*\|((?:END:)?INTERESTED[^|]*)\|\*", content)
        assert tags == [
            "INTERESTED:Réseaux:Réaap",
            "END:INTERESTED",
            "INTERESTED:Réseaux:Clas,Santé",
            "END:INTERESTED",
        ]
        for heading, inside in (("Alpha", 0), ("Beta", 1), ("Gamma", 1)):
            before = content[: content.upper().index(heading.upper())]
            assert before.count("*|INTERESTED:") - before.count("*|END:INTERESTED|*") == inside
