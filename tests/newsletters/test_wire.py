"""Headers and content as bytes, whatever people typed: accents, long lines, line breaks that would be headers."""

import email
import email.policy

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsletters import marks
from newsletters.rendering.mail import READER_TOKEN
from newsletters.services.stencil import SLOT, build, cut, one_line, written
from newsletters.services.transport import Refusal

TOKEN = "0f6f3a1e-8a54-4a4e-9d7a-1f3f6a2b9c11:" + "Ab-_9" * 8 + "xyz"


def wire(subject="Objet", name="Nom", text="Bonjour", html="<p>Bonjour</p>") -> bytes:
    raw = build(subject, name, "lettre@example.org", "equipe@example.org", text, html).as_bytes()
    head, _, body = raw.partition(b"\r\n\r\n")
    return b"\r\n\r\n".join((head, cut(TOKEN).join(SLOT.split(body))))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    subject=st.text(st.characters(codec="utf-8"), max_size=255),
    name=st.text(st.characters(codec="utf-8"), max_size=100),
)
def test_no_field_breaks_the_message(subject, name):
    raw = wire(subject, name)
    assert (
        max(raw) < 128 and b"\n" not in raw.replace(b"\r\n", b"") and b"\r" not in raw.replace(b"\r\n", b"")
    )
    assert max(map(len, raw.split(b"\r\n"))) <= 998
    message = email.message_from_bytes(raw, policy=email.policy.default)
    assert set(message.keys()) == {"Subject", "From", "Reply-To", "MIME-Version", "Content-Type"}
    assert " ".join(message["Subject"].split()) == " ".join(one_line(subject).split())
    assert message["From"].addresses[0].addr_spec == "lettre@example.org"


@settings(max_examples=150, deadline=None)
@given(subject=st.text(st.sampled_from("aeé œ«’  \n"), min_size=60, max_size=250))
def test_words_stay_apart_where_a_long_subject_is_folded(subject):
    message = email.message_from_bytes(wire(subject), policy=email.policy.default)
    assert message["Subject"].split() == one_line(subject).split()


@pytest.mark.parametrize("break_", ["\r\n", "\n", "\r", "\x0b", "\x85", "\u2028"])
def test_a_line_break_is_no_header(break_):
    raw = wire(subject=f"Été{break_}Bcc: autre@example.org", name=f"Réseaux{break_}X-Mal: 1")
    message = email.message_from_bytes(raw, policy=email.policy.default)
    assert message["Bcc"] is None and message["X-Mal"] is None
    assert message["Subject"] == "Été Bcc: autre@example.org"


@settings(max_examples=100, deadline=None)
@given(
    before=st.text(st.sampled_from("aé.= \n<>/J"), max_size=120),
    after=st.text(st.sampled_from("aé.= <>J"), max_size=90),
)
def test_the_token_stands_where_its_place_was(before, after):
    """Wherever quoted-printable cuts its lines; and no line of content is longer than its 76 signs."""
    raw = wire(
        text=f"{before}{READER_TOKEN}{after}", html=f"<p>{before}{READER_TOKEN}{after}{READER_TOKEN}</p>"
    )
    parts = email.message_from_bytes(raw, policy=email.policy.default).iter_parts()
    text, html = (part.get_content().replace("\r\n", "\n") for part in parts)
    assert f"{before}{TOKEN}{after}" in text
    assert f"{before}{TOKEN}{after}{TOKEN}</p>" in html
    assert max(map(len, raw.split(b"\r\n"))) <= 78


@pytest.mark.parametrize(
    ("address", "ascii_address"),
    [
        ("a@example.org", "a@example.org"),
        ("prenom.o'nom+lettre@réseau.example.org", "prenom.o'nom+lettre@xn--rseau-bsa.example.org"),
        ('"a b"@example.org', '"a b"@example.org'),
    ],
)
def test_an_address_is_written_in_ascii(address, ascii_address):
    assert written(address) == ascii_address


@pytest.mark.parametrize(
    "address",
    [
        "élodie@example.org",
        "a@example.org\r\nBcc: b@example.org",
        "a@b@example.org",
        "a",
        "<a>@x, b@example.org",
        "",
    ],
)
def test_what_is_no_address_never_gets_near_the_wire(address):
    with pytest.raises(Refusal):
        written(address)


@pytest.mark.django_db
def test_a_mark_is_ours_or_nobody_s(settings):
    name = marks.of_delivery("a" * 32, 42)
    assert marks.find(f"<{name}@portail.example.org>") == 42
    assert marks.find(f"<{name[:-1]}0@x>" if name[-1] != "0" else f"<{name[:-1]}1@x>") is None
    settings.BOUNCES_ADDRESS = "retours+*@example.org"
    assert marks.find(marks.return_path(7)) == 7
    settings.SECRET_KEY_FALLBACKS, settings.SECRET_KEY = [settings.SECRET_KEY], "another-key-of-this-portal"
    assert marks.find(f"<{name}@portail.example.org>") == 42
