"""What a mail server's « no » is about: the reader's address, or us (RFC 3463). Its words and its codes decide together.

Servers say « no such user » under many codes (5.0.0, 5.1.0, 5.5.0, 5.7.1), and 5.1.1 about our own address when they
check it: neither is believed alone.
"""

import re

from django.utils.translation import gettext as _

ENHANCED = re.compile(r"(?<![\w.])([245])\.(\d{1,3})\.(\d{1,3})(?![\w.]*\.\d)\b")
# The reply itself, at the head of a line: « 550 5.1.1 … », « smtp; 550-5.1.1 … », « #5.0.0 smtp; 550 … ».
REPLY = re.compile(r"(?:^|[;:]\s*|[\"'])([245])\d\d(?=[ \-]|$)")
# « No such user »: the mailbox, its domain, its syntax, moved without a trace, a domain that takes no mail.
UNKNOWN = {"5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10"}
NO_MAILBOX, NO_DOMAIN, POLICY = "5.1.1", "5.1.2", "5.7.1"
# Of class « address » but about the sender's.
OF_SENDER = {"5.1.7", "5.1.8"}
# What Microsoft 365 answers for an address that its directory does not hold, and at times for a domain that moves.
NOT_IN_DIRECTORY = "5.4.1"
ADDRESS = (
    r"(?:e-?mail |mail )?(?:users?|recipients?|mailbox(?:es)?|accounts?|address(?:es)?|addressee|local[ -]part|person|"
    r"destinataires?|utilisat(?:eur|rice)s?|adresses?|bo[iî]tes?(?: aux lettres| mail)?|comptes?|usager)"
)
ABSENT = (
    r"(?:unknown|inconnue?s?|invalid|invalides?|inexistante?s?|not found|not known|non[- ]?existent|nonexistent|"
    r"(?:do|does|did)(?: not|n.t) (?:currently )?exist|n.existe(?:nt)? (?:pas|plus)|n.est plus (?:valide|active|utilis[ée]e)|no longer accepts? mail|no longer (?:exists?|valid|available)|"
    r"not (?:a )?valid|introuvables?|doesn.t have an? \S+ account)"
)
# Few words may stand between the two: « user <a@b.fr> unknown », « The email account that you tried to reach does not exist ».
BETWEEN = r"(?:[\s:,;\"'(\[<]+\S+){0,6}?[\s:,;\"')\]>]+"
MISSING = re.compile(
    rf"…[\s:,;>)]*(?:is |are |est )?{ABSENT}\b|\b(?:{ADDRESS}{BETWEEN}(?:is |are |was |est |sont )?{ABSENT}"
    rf"|{ABSENT}\s+(?:{ADDRESS})\b"
    rf"|no such (?:{ADDRESS}|name|local)|no (?:mailbox|user|account)\b[^.]{{0,20}}\b(?:here|by that name|with that name)"
    r"|no mailbox|in my validrcptto|not our customer|nobody (?:here )?by that name|no one (?:here )?by that name|user not local"
    r"|can(?:not|.t) find (?:the |this |that |a )?(?:user|recipient|mailbox)|recip(?:ient)?notfound|nosuchuser"
    r"|unroute?able address|unknown in (?:virtual|local|relay)|aucune? (?:bo[iî]te|destinataire|utilisateur)"
    r"|is not a (?:known|valid|registered) (?:user|mailbox|recipient|address)|n.est pas (?:un|une) (?:utilisateur|adresse) (?:connue?|valide)"
    r"|no such \S+ here)",
    re.IGNORECASE,
)
NO_SUCH_DOMAIN = re.compile(
    r"\b(?:host|domain)(?: or domain)?(?: name)? (?:not found|unknown|does not exist)|\b(?:no such|unknown) (?:domain|host)\b"
    r"|\bdomaine (?:inconnu|inexistant|introuvable)",
    re.IGNORECASE,
)
# About who writes, how or how much: whatever these say is unknown or not found, it is not the reader.
OF_US = re.compile(
    r"\b(?:sender|from:?[ -](?:address|domain|header)|mail from|exp[ée]diteur|return[ -]path|callback|call-?out|"
    r"spam|junk|phish\w*|virus|malware|blocked|block[- ]?list\w*|black[- ]?list\w*|deny[- ]?list\w*|rbls?|dnsbl|listed (?:in|by|on|at)|"
    r"reputation|polic(?:y|ies)|politique|relay(?:ing)? (?:access )?(?:is )?(?:denied|not permitted|prohibited)|relaying|unable to relay|"
    r"dmarc|dkim|spf|unauthenticated|authenticat\w*|helo|ehlo|client host|reverse|ptr|rdns|hostname|ip address|adresses? ip|"
    r"rate|too many|too much|too large|throttl\w*|quota|over ?quota|full|pleine|insufficient|"
    r"greylist\w*|grey-?listed|content|message rejected|mail rejet\w*|virus\w*)\b",
    re.IGNORECASE,
)
ADDRESSES = re.compile(r"https?://\S+|<?[\w.+=-]+@[\w.-]+>?")
CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f]+")


def words(answer: bytes | str) -> str:
    """What a server says, on one line and as every database stores it: some send zeros, or letters of no code."""
    text = answer.decode(errors="replace") if isinstance(answer, bytes) else answer
    return " ".join(CONTROLS.sub(" ", text.encode(errors="replace").decode()).split())


def code_of(code: int, answer: str) -> str:
    """Return what an answer of the dialogue is about, as an enhanced code; the three digits where nothing says more."""
    return judged(str(code), answer)


def judged(status: str, answer: str) -> str:
    """Return the code that a refusal is filed under, from its `status` (« 550 » or « 5.0.0 ») and its words.

    « 5.1.1 » and its like only where the address is dead beyond doubt; « 5.7.1 » where a code says so and the words
    speak of the sender or of a policy. A temporary refusal stays one, whatever it says.
    """
    codes = [found[0] for found in ENHANCED.finditer(f"{status} {answer}") if found[1] == status[0]]
    first = codes[0] if codes else status
    if not status.startswith("5"):
        return first
    said = ADDRESSES.sub("…", answer)
    if OF_US.search(said):
        return POLICY if first in UNKNOWN else first
    if MISSING.search(said):
        return next((code for code in codes if code in UNKNOWN), NO_MAILBOX)
    if NO_SUCH_DOMAIN.search(said):
        return NO_DOMAIN
    # A general code beside an exact one: the exact one was given by the server that knows the address.
    return next((code for code in codes if code in UNKNOWN and code != first and first == "5.0.0"), first)


def is_permanent(answer: str) -> bool:
    """Whether the words of a report are a definite refusal, as « smtp; 550 … », and no enhanced code denies it."""
    found = REPLY.search(answer)
    return bool(found and found[1] == "5") and all(code[1] == "5" for code in ENHANCED.finditer(answer))


def is_unknown(code: str) -> bool:
    """Nobody reads there, for certain."""
    return code in UNKNOWN


def is_about_reader(code: str) -> bool:
    """The address or the mailbox is to blame (full, disabled, unknown), hence neither our server nor the letter."""
    return (code[:4] in {"5.1.", "5.2."} and code not in OF_SENDER) or code == NOT_IN_DIRECTORY


def in_words(code: str) -> str:
    """What a refusal means for who is not technical; the server's own words stand beside it."""
    if is_unknown(code):
        return _("Cette adresse n’existe pas, ou n’existe plus.")
    if code == NOT_IN_DIRECTORY:
        return _("Son serveur refuse cette adresse : sans doute n’existe-t-elle plus.")
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
