"""French typography: what is set, what is left alone, and that doing it twice changes nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.typography import NBSP, NNBSP, french, french_html

CASES = [
    ("Réseaux : l'essentiel", "Réseaux_: l’essentiel"),
    ("Objectif: tenir", "Objectif_: tenir"),
    ("Pour qui ? Pour tous !", "Pour qui~? Pour tous~!"),
    ("Vraiment?!", "Vraiment~?!"),
    ("Élus ; parents", "Élus~; parents"),
    ('une "citation"', 'une "citation"'),
    ("le «5 à 7» du soir", "le «_5 à 7_» du soir"),
    ("« Que faire ? »", "«_Que faire~?_»"),
    ("2 300 exemplaires", "2~300 exemplaires"),
    ("1 250 000 €", "1~250~000_€"),
    ("à 9 h 30", "à 9_h_30"),
    ("50 % des 15 élèves", "50_% des 15 élèves"),
    ("etc...", "etc…"),
    ("aujourd'hui, l'école d'été", "aujourd’hui, l’école d’été"),
    ("MA1 et MA2 : parents", "MA1 et MA2_: parents"),
    ("Loi n° 2014-173", "Loi n°_2014-173"),
    ("(3 séances) : octobre", "(3 séances)_: octobre"),
    ("1 juin 2026", "1er juin 2026"),
    ("n° 2 — À hauteur d'habitants, à deux", "n°_2 — À_hauteur d’habitants, à deux"),
    ("du 1 au 8 mars, lundi 1 mars, le 1 août", "du 1 au 8 mars, lundi 1er mars, le 1er août"),
]
UNCHANGED = [
    "17:15",
    "de 17:15 à 18:00",
    "https://exemple.org/a?b=c;d!e",
    "https://exemple.org/recherche?q=l'ecole",
    "contact@exemple.org",
    "portal::code",
    "4ᵉ édition, 1er juin",
    "11 juin, n° 1 juin 2026",
    "01 48 09 26 36",
    "93200 Saint-Denis",
    "en 2018 100 places",
    "rapport.pdf",
    "3:1",
    "",
]


def marked(text):
    return text.replace(NBSP, "_").replace(NNBSP, "~")


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_plain_text_is_set_in_french(text, expected):
    assert marked(french(text)) == expected
    assert marked(french_html(text)) == expected
    assert french(french(text)) == french(text)


@pytest.mark.parametrize("text", UNCHANGED)
def test_what_is_not_prose_is_left_alone(text):
    assert french(text) == text


def test_sentence_punctuation_after_an_address_is_still_set():
    assert marked(french("Voir https://exemple.org/a ; puis www.exemple.org : oui")) == (
        "Voir https://exemple.org/a~; puis www.exemple.org_: oui"
    )


def test_fonts_without_a_thin_space_can_ask_for_the_plain_one():
    assert french("Oui ! 2 300", thin=NBSP) == f"Oui{NBSP}! 2{NBSP}300"


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>Qui ?</p>", "<p>Qui~?</p>"),
        ('<a title="Qui ?" href="/a?b=1">Où ?</a>', '<a title="Qui ?" href="/a?b=1">Où~?</a>'),
        ('<a title="a > b ?">Où ?</a>', '<a title="a > b ?">Où~?</a>'),
        ("<code>a ? b : c</code> : fin", "<code>a ? b : c</code>_: fin"),
        ("<pre><b>x ?</b> y ?</pre> Fin ?", "<pre><b>x ?</b> y ?</pre> Fin~?"),
        ("« <em>Parentalités</em> »", "«_<em>Parentalités</em>_»"),
        ("<b>Public</b> : parents", "<b>Public</b>_: parents"),
        ("<b>Qui</b> ?", "<b>Qui</b>~?"),
        ("l'<em>école</em>", "l’<em>école</em>"),
        ("mot&nbsp;: suite", "mot_: suite"),
        ("l&#x27;eau &amp; l&#39;air ?", "l’eau &amp; l’air~?"),
        ('<span lang="en">What ?<br> Who ?</span> Qui ?', '<span lang="en">What ?<br> Who ?</span> Qui~?'),
        ("<!-- a ? --><svg><text>a ?</text></svg>", "<!-- a ? --><svg><text>a ?</text></svg>"),
        ("1 &lt; 2 : vrai", "1 &lt; 2_: vrai"),
        ("a < b ?", "a < b~?"),
    ],
)
def test_html_is_set_in_its_text_only(html, expected):
    assert marked(french_html(html)) == expected
    assert french_html(french_html(html)) == french_html(html)


@given(st.text(alphabet="ab1 23:;!?«»'.…%€h\u00a0\u202f(), \n", max_size=40))
def test_idempotent_and_only_spaces_and_signs_change(text):
    once = french(text)
    assert french(once) == once
    kept = [c for c in text if c.isalnum()]
    assert [c for c in once if c.isalnum()] == kept
