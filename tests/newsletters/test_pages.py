"""The letters on the site, and the page behind the unsubscribe link."""

import re
from datetime import date, time

import pytest
from django.utils import timezone

from newsletters import tokens
from newsletters.models import LettersPage
from newsletters.rendering.letter import build_letter
from newsletters.rendering.mail import render_message
from tests import factories as make

pytestmark = pytest.mark.django_db


def publish(page):
    page.save_revision(clean=False).publish()
    page.refresh_from_db()
    return page


def get(client, url, status=200):
    response = client.get(url)
    assert response.status_code == status
    return response.content.decode()


def test_letters_and_titles_list_their_issues(client):
    title = make.title("reaap", title="La lettre des parents", rhythm="trois fois par an")
    lonely = make.title(title="La lettre à naître")
    issue = publish(make.issue(of=title, title="N° 1 : ouvrir"))
    draft = make.issue(of=title, title="En préparation ici")
    html = get(client, LettersPage.objects.get(locale__language_code="fr").url)
    assert "La lettre des parents</h2>" in html and "Trois fois par an" in html
    assert f'href="{issue.url}"' in html and draft.title not in html
    assert html.count("Le premier numéro est en préparation.") == 1
    html = get(client, title.url)
    assert f'<h2><a href="{issue.url}">' in html and draft.title not in html
    assert "Le premier numéro est en préparation." in get(client, lonely.url)


def test_the_web_version_reads_as_the_mail_does(client):
    session = make.session(
        make.action("clas", title="Visite"),
        date(2030, 6, 13),
        start=time(9, 30),
        end=time(12),
        place="Salle 2",
    )
    issue = publish(
        make.issue(
            make.section(
                make.page_item(make.article(title="L'été des familles")),
                make.session_item(session),
                heading="À la une",
                slugs=["reaap", "clas"],
                introduction="<p>Un chapeau.</p>",
            ),
            make.section(
                make.text_item("<p>Une brève.</p>"), make.link_item(name="Une étude"), heading="Ailleurs"
            ),
            introduction="<p>L'éditorial.</p>",
        )
    )
    html = get(client, issue.url)
    words = [
        "L’éditorial.",
        "À la une",
        "Un chapeau.",
        "L’été des familles",
        "Visite",
        "Salle 2",
        "Ailleurs",
        "Une brève.",
    ]
    for version in (html, render_message(build_letter(issue)).html):
        body = version[version.index("<h1") :]
        positions = [body.index(word) for word in [*words, "Une étude"]]
        assert positions == sorted(positions)
    assert '<time class="when" datetime="2030-06-13T' in html and "<b>13</b>" in html
    lines = re.findall(
        r'<section class="palette-([\w-]+) stroke-[\w-]+">|<div class="stroke palette-([\w-]+)', html
    )
    assert ["".join(line) for line in lines] == ["reaap", "clas", "neutre"]
    assert html.count("<h1") == 1 and "Réaap + Clas" in html


@pytest.mark.parametrize("rows", [1, 7])
def test_the_number_of_queries_does_not_grow(client, rows, django_assert_max_num_queries):
    title = make.title()
    for _ in range(rows):
        items = [make.page_item(make.article("reaap", "clas")) for _ in range(rows)]
        items += [make.page_item(make.sheet()) for _ in range(rows)]
        items += [make.session_item(make.session(make.action("clas"))) for _ in range(rows)]
        issue = publish(make.issue(make.section(*items, slugs=["reaap"]), of=title))
    letters = LettersPage.objects.get(locale__language_code="fr")
    for page, bound in ((letters, 15), (title, 15), (issue, 20)):
        client.get(page.url)
        with django_assert_max_num_queries(bound):
            assert client.get(page.url).status_code == 200


def path_of(person):
    return tokens.path(tokens.make(person.uuid))


def test_looking_at_the_preferences_changes_nothing(client):
    person = make.subscriber("lectrice@example.org", "reaap", "clas")
    response = client.get(path_of(person))
    html = response.content.decode()
    person.refresh_from_db()
    assert person.unsubscribed_at is None
    assert "lectrice@example.org" in html and "Réaap" in html and "Clas" in html
    assert re.search(
        r'<form method="post"[^>]*>\s*<input type="hidden" name="action" value="leave">\s*'
        r'<button class="button" type="submit">Me désabonner</button>',
        html,
    )
    assert '<meta name="robots" content="noindex">' in html
    assert response["Referrer-Policy"] == "no-referrer" and "noindex" in response["X-Robots-Tag"]
    assert not response.cookies


def test_one_button_ends_the_subscription_for_good(client):
    person = make.subscriber("lectrice@example.org")
    html = client.post(path_of(person)).content.decode()
    person.refresh_from_db()
    first = person.unsubscribed_at
    assert first is not None and first <= timezone.now()
    assert "C’est fait" in html and "ne reçoit plus aucune lettre" in html and "<form" not in html
    assert client.post(path_of(person)).status_code == 200
    person.refresh_from_db()
    assert person.unsubscribed_at == first
    assert "C’est fait" in get(client, path_of(person))


@pytest.mark.parametrize("token", ["n-importe-quoi", "00000000-0000-0000-0000-000000000000:faux"])
def test_a_forged_link_is_not_found(client, token):
    get(client, tokens.path(token), 404)


def test_a_link_of_somebody_gone_says_so_and_one_click_has_nothing_to_do(client):
    person = make.subscriber()
    path = path_of(person)
    person.delete()
    for name in ("", "effacer/", "rester/", "donnees/"):
        html = get(client, path + name, 404)
        assert "Cet abonnement est effacé" in html and person.email not in html and "<form" not in html
    for action in ("leave", "choices", "address"):
        assert client.post(path, {"action": action}).status_code == 404
    answer = client.post(path, {"List-Unsubscribe": "One-Click"})
    assert answer.status_code == 200 and "Cet abonnement est effacé" in answer.content.decode()
    assert answer["Referrer-Policy"] == "no-referrer"
