"""Blocks of the common vocabulary in a letter: on the web, in the mail with images off, in plain text, in the check."""

from dataclasses import replace

import pytest

from newsletters import check
from newsletters.blocks.section import ItemsBlock
from newsletters.rendering.blocks import KINDS
from newsletters.rendering.letter import build_letter
from newsletters.rendering.mail import render_message
from tests import factories

pytestmark = pytest.mark.django_db


def block(name: str, /, **value) -> dict:
    return {"type": name, "value": value}


def image(alt: str = "Trois parents autour d’une table", decorative: bool = False) -> dict:
    chosen = {
        "image": factories.image(description="", credit="Photo PB").pk,
        "alt_text": alt,
        "decorative": decorative,
    }
    return block("image", image=chosen, caption="À Bobigny")


def all_blocks() -> list[dict]:
    figures = [{"value": "2 300", "label": "exemplaires"}]
    contact = {"name": "L’équipe", "role": "Animation", "organisation": "", "phone": "01 02 03 04 05"}
    return [
        block("quote", text="« On vient. »", speaker="Une mère", voice="habitants"),
        image(),
        block("figures", items=figures, source="Orientations"),
        block("callout", kind="attention", title="Travaux", text="<p>Fermé <b>lundi</b>.</p>"),
        block("contact", **contact, email="equipe@example.org"),
        block("call_to_action", label="Lire le programme", page=None, url="https://example.org/programme"),
    ]


def test_what_a_section_may_hold_is_drawn():
    """newsletters/rendering/blocks.py knows each block of the vocabulary, and this file tries each."""
    own = {"page", "session", "brief", "text", "link"}
    assert set(ItemsBlock().child_blocks) - own == set(KINDS)
    assert {said["type"] for said in all_blocks()} == set(KINDS)


def messages(issue) -> list[str]:
    """What keeps the issue from leaving, once somebody reads its title."""
    factories.subscriber()
    return [str(finding) for finding in check.errors(check.check(issue, "local"))]


def test_every_block_is_understood_with_images_off_and_in_plain_text():
    issue = factories.issue(factories.section(*all_blocks()))
    message = render_message(build_letter(issue))
    for words in ("Une mère", "Habitantes et habitants", "exemplaires", "Attention", "Travaux", "À Bobigny"):
        assert words in message.html
    assert "« On vient. »".replace("« ", "«\u00a0").replace(" »", "\u00a0»") in message.html
    picture = "<img" + message.html.split("<img")[1].split(">")[0]
    assert 'alt="Trois parents autour d’une table"' in picture and 'src="http://testserver/media/' in picture
    assert 'href="mailto:equipe@example.org"' in message.html
    assert 'href="https://example.org/programme"' in message.html
    for words in (
        "«\u00a0On vient.\u00a0»",
        "– Une mère, Habitantes et habitants",
        "[Image\u00a0: Trois parents autour d’une table]",
        "exemplaires",
        "ATTENTION – Travaux",
        "Fermé lundi.",
        "01 02 03 04 05",
        "https://example.org/programme",
    ):
        assert words in message.text
    assert messages(issue) == []


def test_signs_of_html_are_escaped_once_and_a_letter_is_set_in_its_own_language():
    source = block("figures", items=[{"value": "12", "label": "Why: they asked"}], source="Caf & Cie")
    letter = build_letter(factories.issue(factories.section(source)))
    french, english = (render_message(replace(letter, language=code)) for code in ("fr", "en"))
    assert "Caf &amp; Cie" in french.html and "Caf & Cie" in french.text
    assert "Why\u00a0: they asked" in french.html and "Why: they asked" in english.html
    assert "Why\u00a0: they asked" in french.text and "Why: they asked" in english.text


def test_the_web_version_shows_the_same_from_this_host(client, home):
    issue = factories.issue(factories.section(*all_blocks()))
    issue.save_revision().publish()
    html = client.get(issue.url).content.decode()
    assert "<blockquote>" in html and 'src="/media/' in html and "Photo PB" in html
    assert "Lire le programme" in html and 'class="callout"' in html


def test_a_picture_without_words_blocks_the_letter_unless_it_is_decorative():
    silent = factories.issue(factories.section(image(alt="")))
    assert any("texte de remplacement" in text for text in messages(silent))
    assert messages(factories.issue(factories.section(image(alt="", decorative=True)))) == []


def test_a_button_to_an_unpublished_page_blocks_the_letter():
    page = factories.article(live=False, title="Pas encore")
    issue = factories.issue(factories.section(block("call_to_action", label="Lire", page=page.pk, url="")))
    assert any("n’est pas publiée" in text for text in messages(issue))


def test_links_in_a_callout_are_checked():
    text = '<p><a href="http://testserver/nulle-part/">Ici</a></p>'
    issue = factories.issue(factories.section(block("callout", kind="info", title="", text=text)))
    assert any("/nulle-part/" in text for text in messages(issue))


def test_pictures_cost_two_queries_however_many(django_assert_max_num_queries):
    few = factories.issue(factories.section(image()))
    many = factories.issue(factories.section(*(image() for _ in range(5))))
    build_letter(few), build_letter(many)  # the cuts exist
    with django_assert_max_num_queries(14):
        build_letter(many)
