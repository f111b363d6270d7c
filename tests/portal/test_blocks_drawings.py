"""Charts, maps and players: what is drawn, what is written, what is refused."""

import re

import pytest
from django.core.exceptions import ValidationError
from django.utils.translation import override

from networks.models import ArticlePage
from portal import geography, players
from portal.charts import Chart, Row, number, round_up
from portal.models import Territory
from tests import factories
from tests.grids import grid
from tests.portal.test_blocks import shown, stream

pytestmark = pytest.mark.django_db
BODY = ArticlePage._meta.get_field("body").stream_block
CHART = {
    "kind": "bars",
    "title": "Rencontres",
    "unit": "rencontres",
    "source": "Orientations 2018",
    "grid": grid(("", "Réaap", "Clas"), ("2017", "1500", "2"), ("2018", "2300,5", "0")),
}


def one_series(*rows: tuple[str, str]) -> dict:
    """The same chart with these rows and one series."""
    return CHART | {"grid": grid(("", ""), *rows)}


def cleaned(name: str, value: dict):
    block = BODY.child_blocks[name]
    return block.clean(block.to_python(value))


@pytest.mark.parametrize("kind", ["bars", "line"])
def test_a_chart_writes_its_values_and_repeats_them_in_a_table(client, kind):
    html = shown(client, ("chart", CHART | {"kind": kind}))
    drawing = html.split('<svg class="chart-drawing"')[1].split("</svg>")[0]
    assert "2\u202f300,5" in drawing and "style=" not in drawing
    table = html.split("<table>")[1].split("</table>")[0]
    assert '<th scope="row">2018</th><td>2\u202f300,5</td><td>0</td>' in table
    assert '<th scope="col">Réaap</th><th scope="col">Clas</th>' in table


def test_bars_start_at_nought_and_keep_their_proportions(client):
    html = shown(client, ("chart", one_series(("A", "10"), ("B", "5"), ("C", "0"))))
    bars = [float(width) for width in re.findall(r'<rect class="chart-1" width="([\d.]+)%"', html)]
    assert bars[0] == 2 * bars[1] and bars[2] == 0


@pytest.mark.parametrize(
    "change",
    [
        {"grid": grid(("", "Réaap", ""), ("2017", "1", "2"), ("2018", "1", "2"))},
        {"grid": grid(("", "", "Clas"), ("2017", "1", "2"), ("2018", "1", "2"))},
        {"grid": grid(("", "Réaap", "Clas"), ("2017", "1", "2"), ("2018", "1", ""))},
        {"grid": grid(("", "Réaap", "Clas"), ("2017", "-1", "2"), ("2018", "1", "2"))},
        {"source": ""},
    ],
)
def test_a_chart_that_would_mislead_is_refused(change):
    cleaned("chart", CHART)
    with pytest.raises(ValidationError):
        cleaned("chart", CHART | change)


LONG = "Associations de quartier et centres sociaux du département"


def test_a_long_label_stands_on_several_lines_above_its_bar(client):
    html = shown(client, ("chart", one_series((LONG, "2"), ("B", "1"))))
    drawing = html.split('<svg class="chart-drawing"')[1].split("</svg>")[0]
    lines = re.findall(r'<text x="0" dx="8" y="[\d.]+">([^<]*)<', drawing)
    assert " ".join(lines[:2]) == LONG and max(map(len, lines)) <= 36
    assert f'<th scope="row">{LONG}</th>' in html


def test_a_great_value_leaves_room_to_be_written_beside_its_bar(client):
    html = shown(client, ("chart", one_series(("A", "1 250 000"), ("B", "10"))))
    assert max(float(width) for width in re.findall(r'<rect class="chart-1" width="([\d.]+)%"', html)) <= 72


def test_texts_of_a_line_stay_in_the_drawing_and_do_not_meet(client):
    rows = [(f"{LONG[:20]} {year}", str(1_250_000 + year)) for year in range(2012, 2018)]
    html = shown(client, ("chart", one_series(*rows) | {"kind": "line"}))
    drawing = html.split('<svg class="chart-drawing"')[1].split("</svg>")[0]
    labels = re.findall(r'<text class="chart-label"[^>]*text-anchor="(\w+)">([^<]*)<', drawing)
    assert [anchor for anchor, _text in labels] == ["start", "end"]
    assert all(len(text) <= 18 for _anchor, text in labels)
    values = re.findall(r'<text class="chart-value"[^>]*text-anchor="(\w+)"', drawing)
    assert values == ["start", "end"]
    assert html.count("1\u202f252\u202f013") == 1  # what is not written in the drawing stands in the table


def test_what_is_not_said_yet_leaves_no_empty_frame(client):
    html = shown(
        client,
        ("audio", {"title": "Un son", "transcript": "", "file": None}),
        ("call_to_action", {"label": "", "page": None, "url": "https://example.org"}),
    )
    assert "Un son" in html and "Lire la transcription" not in html and 'class="button"' not in html


@pytest.mark.parametrize(("value", "text"), [(None, "–"), (0, "0"), (12.5, "12,5"), (2300, "2\u202f300")])
def test_numbers_are_written_in_french(value, text):
    assert number(value) == text


def test_numbers_on_an_english_page_are_written_in_english():
    with override("en"):
        assert (number(2300), number(1250.5), number(None)) == ("2,300", "1,250.5", "–")


@pytest.mark.parametrize(("value", "top"), [(0, 1), (7, 8), (11, 15), (100, 100), (2301, 2500)])
def test_an_axis_ends_on_a_round_number_above_its_values(value, top):
    assert round_up(value) == top
    assert Chart([Row("A", (value,))]).top >= value


def test_a_map_names_what_it_shows_and_says_that_it_is_a_scheme(client):
    places = [{"place": "93008", "note": "journée"}, {"place": "93066", "note": ""}]
    html = shown(client, ("map", {"title": "Où", "scope": "seine-saint-denis", "places": places}))
    figure = html.split('<figure class="block map">')[1].split("</figure>")[0]
    assert figure.count('class="map-place"') == 2 and "Bobigny" in figure and "Saint-Denis" in figure
    assert "Carte schématique" in figure


def test_a_place_of_another_map_is_refused():
    places = [{"place": "62", "note": ""}]
    cleaned("map", {"title": "Où", "scope": "france", "places": places})
    with pytest.raises(ValidationError):
        cleaned("map", {"title": "Où", "scope": "seine-saint-denis", "places": places})


def test_maps_know_every_commune_and_every_department():
    communes = Territory.objects.filter(kind="commune", code__startswith="93")
    assert set(geography.seine_saint_denis().places) == set(communes.values_list("code", flat=True))
    spots = [(place.x, place.y) for place in geography.seine_saint_denis().places.values()]
    assert len(set(spots)) == len(spots)
    departments = Territory.objects.filter(kind="departement")
    assert set(geography.france().places) == set(departments.values_list("code", flat=True))


def test_an_overseas_department_is_drawn_and_named(client):
    value = {"title": "Où", "scope": "france", "places": [{"place": "974", "note": "deux centres"}]}
    cleaned("map", value)
    figure = shown(client, ("map", value)).split('<figure class="block map">')[1].split("</figure>")[0]
    assert "<b>La Réunion</b>" in figure and figure.count('class="map-place"') == 1
    assert "une case par département d’outre-mer" in figure


@pytest.mark.parametrize(
    ("url", "embed"),
    [
        (
            "https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=3",
            "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ",
        ),
        ("https://youtu.be/dQw4w9WgXcQ", "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ"),
        ("https://vimeo.com/76979871", "https://player.vimeo.com/video/76979871?dnt=1"),
        (
            "https://www.dailymotion.com/video/x8abc12_titre",
            "https://geo.dailymotion.com/player.html?video=x8abc12",
        ),
        (
            "https://framatube.org/w/9dRFC6Ya11NCVeYKn8ZhiD",
            "https://framatube.org/videos/embed/9dRFC6Ya11NCVeYKn8ZhiD",
        ),
        (
            "https://vimeo.com/76979871/1a2b3c4d5e",
            "https://player.vimeo.com/video/76979871?dnt=1&autoplay=1&h=1a2b3c4d5e",
        ),
        ("https://vimeo.com/channels/staffpicks/76979871", "https://player.vimeo.com/video/76979871?dnt=1"),
        ("https://framatube.org/w/p/9dRFC6Ya11NCVeYKn8ZhiD", None),
        ("https://framatube.org/videos/trending", None),
        ("http://[::1", None),
        ("https://www.youtube.com/@chaine", None),
        ("https://ailleurs.example/w/9dRFC6Ya11NCVeYKn8ZhiD", None),
        ("https://vimeo.com/", None),
    ],
)
def test_known_videos_have_a_player(url, embed):
    player = players.find(url)
    assert (player and player.embed.startswith(embed or "-")) is (None if embed is None else True)


def video(url: str = "https://vimeo.com/76979871") -> dict:
    return {"title": "Trois minutes", "url": url, "still": None, "transcript": ""}


def test_only_a_page_with_an_external_video_may_frame_its_host(client):
    page = factories.article(body=stream(("external_video", video())))
    response = client.get(page.url)
    assert "frame-src 'self' https://player.vimeo.com" in response["Content-Security-Policy"]
    html = response.content.decode()
    assert "<iframe" not in html and 'href="https://vimeo.com/76979871"' in html
    assert "vimeo" not in client.get(factories.article().url)["Content-Security-Policy"]


def test_a_video_of_an_unknown_site_is_refused():
    with pytest.raises(ValidationError):
        cleaned("external_video", video("https://ailleurs.example/film"))


def test_lists_of_a_body_cost_three_queries_each_at_most(client, django_assert_max_num_queries):
    lists = [
        ("latest_articles", {"heading": "À lire", "network": "clas", "limit": 3}),
        ("coming_sessions", {"heading": "À venir", "network": "clas", "limit": 3}),
        ("theme_sheets", {"heading": "Fiches", "theme": "", "limit": 3}),
    ]
    for _ in range(4):
        factories.article("clas", "reaap")
        factories.session(factories.action("clas", "reaap"))
        factories.sheet("clas")
    bare, full = factories.article(), factories.article(body=stream(*lists))
    # With a parameter that nobody knows, the page is made each time.
    client.get(f"{bare.url}?essai=1")
    with django_assert_max_num_queries(12) as captured:
        client.get(f"{bare.url}?essai=1")
    # Its rows, their networks, and the choices of its vocabulary, which Wagtail still reads once.
    with django_assert_max_num_queries(len(captured) + 9):
        client.get(f"{full.url}?essai=1")
