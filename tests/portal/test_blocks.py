"""Every block of a page's body: found in the menu, previewed, and drawn with what it was given."""

import json

import pytest
from django.urls import reverse
from wagtail.blocks import Block

from networks.models import ArticlePage
from tests import factories

pytestmark = pytest.mark.django_db
BODY = ArticlePage._meta.get_field("body").stream_block


def stream(*blocks: tuple) -> str:
    """A body as it is stored."""
    return json.dumps([{"type": name, "value": value} for name, value in blocks])


def shown(client, *blocks: tuple) -> str:
    """The page of an article with that body."""
    page = factories.article(body=stream(*blocks))
    return client.get(page.url).content.decode()


@pytest.mark.parametrize("name", BODY.child_blocks)
def test_every_block_is_described_and_previewed(name, admin_client):
    block = BODY.child_blocks[name]
    assert str(block.label) and str(block.meta.group) and str(block.get_description())
    assert block.meta.icon not in {"", "placeholder"}
    assert block.is_previewable
    Block.definition_registry[block.definition_prefix] = block
    factories.article()
    factories.image()

    response = admin_client.get(reverse("wagtailadmin_block_preview"), {"id": block.definition_prefix})

    html = response.content.decode()
    assert response.status_code == 200
    assert "css/site.css" in html
    inside = html.split('<div class="read prose">')[1].split("</div></main>")[0]
    assert "<" in inside.strip()


def test_a_heading_never_skips_a_level(client):
    html = shown(
        client,
        ("heading", {"text": "Le premier", "level": "h3"}),
        ("heading", {"text": "Le deuxième", "level": "h3"}),
    )
    assert "<h2>Le premier</h2>" in html
    assert "<h3>Le deuxième</h3>" in html


def test_texts_are_set_in_french(client):
    html = shown(client, ("text", "<p>Pourquoi ? « Parce que » 2 300 lecteurs l'ont dit...</p>"))
    assert "Pourquoi\u202f? «\u00a0Parce que\u00a0» 2\u202f300 lecteurs l’ont dit…" in html


def test_a_quote_says_who_speaks_and_with_which_voice(client):
    value = {"text": "« On vient. »", "speaker": "Une mère", "voice": "habitants"}
    html = shown(client, ("quote", value))
    assert "<p>«\u00a0On vient.\u00a0»</p>" in html
    assert "Une mère" in html and "Habitantes et habitants" in html


def test_a_callout_says_its_kind_in_words(client):
    html = shown(client, ("callout", {"kind": "attention", "title": "Travaux", "text": "<p>Fermé.</p>"}))
    assert ">Attention</p>" in html


def test_a_contact_can_be_called_and_written_to(client):
    value = {"name": "L’équipe", "phone": "+33 (0)1 02 03 04 05", "email": "equipe@example.org"}
    html = shown(client, ("contact", value | {"role": "", "organisation": ""}))
    assert 'href="tel:+33102030405"' in html
    assert 'href="mailto:equipe@example.org"' in html


def test_a_picture_has_sizes_and_its_contextual_alternative(client):
    image = factories.image(credit="Photo PB")
    value = {"image": image.pk, "decorative": False, "alt_text": "Trois parents autour d’une table"}
    html = shown(client, ("image", {"image": value, "caption": "À Bobigny"}))
    tag = "<img" + html.split("<img")[1].split(">")[0]
    assert 'alt="Trois parents autour d’une table"' in tag
    assert ".webp" in tag and "srcset=" in tag and "width=" in tag and "height=" in tag
    assert "À Bobigny" in html and "Photo PB" in html


def test_a_decorative_picture_has_an_empty_alternative(client):
    value = {"image": factories.image().pk, "decorative": True, "alt_text": ""}
    html = shown(client, ("image", {"image": value, "caption": ""}))
    assert 'alt=""' in html.split("<img")[1].split(">")[0]


def test_a_button_without_its_page_is_not_shown(client):
    page = factories.article(title="Une page qui part")
    body = [("call_to_action", {"label": "Y aller", "page": page.pk, "url": ""})]
    kept = factories.article(body=stream(*body))
    assert "Y aller" in client.get(kept.url).content.decode()
    page.delete()
    assert "Y aller" not in client.get(kept.url).content.decode()


def test_listing_blocks_show_pages_of_their_network(client):
    factories.article("clas", title="Un article du Clas")
    factories.session(factories.action("clas", title="Une action du Clas"))
    value = {"heading": "À voir", "network": "clas", "limit": 3}
    html = shown(client, ("latest_articles", value), ("coming_sessions", value))
    assert "Un article du Clas" in html and "Une action du Clas" in html


def test_an_empty_list_says_so(client):
    value = {"heading": "À voir", "network": "sante", "limit": 3}
    html = shown(client, ("latest_articles", value), ("coming_sessions", value))
    assert "Rien pour le moment." in html and "Aucune date pour le moment." in html
