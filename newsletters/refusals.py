"""What a mail server's « no » is about: the reader's address, or us (RFC 3463)."""

import re

from django.utils.translation import gettext as _

ENHANCED = re.compile(r"\b([245])\.(\d{1,3})\.(\d{1,3})\b")
# « No such user »: the mailbox, its domain, its syntax, moved without a trace, a domain that takes no mail.
UNKNOWN = {"5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10"}
# Of class « address » but about the sender's.
OF_SENDER = {"5.1.7", "5.1.8"}
WORDS = re.compile(
    r"(?i)\b(?:unknown|no such|does ?n.t exist|not found|invalid (?:recipient|mailbox)|no mailbox|inconnue?|n.existe pas)\b"
)

CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f]+")


def words(answer: bytes | str) -> str:
    """What a server says, on one line and as every database stores it: some send zeros, or letters of no code."""
    text = answer.decode(errors="replace") if isinstance(answer, bytes) else answer
    return " ".join(CONTROLS.sub(" ", text.encode(errors="replace").decode()).split())


def code_of(code: int, answer: str) -> str:
    """The enhanced code of an answer; « 5.1.1 » where the words say so, else the three digits."""
    found = ENHANCED.search(answer)
    if found and found[1] == str(code)[0]:
        return found[0]
    if code in {550, 551, 553} and WORDS.search(answer):
        return "5.1.1"
    return str(code)


def is_unknown(code: str) -> bool:
    """Nobody reads there, for certain."""
    return code in UNKNOWN


def is_about_reader(code: str) -> bool:
    """The address or the mailbox is to blame (full, disabled, unknown), hence neither our server nor the letter."""
    return code[:4] in {"5.1.", "5.2."} and code not in OF_SENDER


def in_words(code: str) -> str:
    """What a refusal means for who is not technical; the server's own words stand beside it."""
    if is_unknown(code):
        return _("Cette adresse n’existe pas, ou n’existe plus.")
    said = {
        "2.1": _("Cette boîte est fermée ou suspendue."),
        "2.2": _("Cette boîte est pleine."),
        "2.3": _("La lettre est trop lourde pour cette boîte."),
        "3.4": _("La lettre est trop lourde pour cette boîte."),
    }.get(code[2:])
    if said:
        return said
    if code[1:3] == ".7":
        return _("Son serveur écarte nos messages : parlez-en à la personne qui s’occupe du serveur.")
    if code.startswith("4"):
        return _("Son serveur a demandé d’attendre, jusqu’au dernier essai.")
    return _("Son serveur a refusé le message.")
