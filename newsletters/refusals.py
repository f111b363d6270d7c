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
# Of an answer so much is judged: some servers, and some attackers, write pages.
LONGEST = 1_000
ADDRESS = re.compile(
    r"\b(?:(?:e-?mail |mail )?(?:users?|recipients?|mailbox(?:es)?|accounts?|addressee|address(?:es)?|local[ -]part|person|"
    r"destinataires?|utilisat(?:eur|rice)s?|adresses?|bo[iî]tes?(?: aux lettres| mail)?|comptes?|usager|"
    r"benutzer(?:konto)?|empf[äa]nger(?:adresse)?|postfach|destinatario|usuario|utente|casella))\b|…",
    re.IGNORECASE,
)
ABSENT = re.compile(
    r"\b(?:unknown|inconnue?s?|unbekannt|sconosciuto|desconocid[oa]|invalid|invalides?|inexistante?s?|inesistente|"
    r"not (?:found|known|registered|recognized|listed in (?:the )?(?:domino|public name|directory)[^.]{0,40})|non[- ]?existent|nonexistent|"
    r"(?:do|does|did)(?: not|n.t) (?:currently )?exist|n.existe(?:nt)? (?:pas|plus)|existiert nicht(?: mehr)?|non esiste|no existe|"
    r"n.est plus (?:valide|active|utilis[ée]e)|n.est pas (?:connue?|reconnue?|valide)|non (?:reconnue?|valide)|supprim[ée]+e?|no longer (?:accepts? mail|exists?|valid|available|active|in use|employed|works?)|"
    r"not (?:an? )?(?:valid|active)|introuvables?|doesn.t have an? \S{1,80} account|"
    r"(?:has been|was|is|been) (?:permanently )?(?:deleted|removed|closed|deactivated|discontinued|terminated|archived)|"
    r"a [ée]t[ée] (?:supprim|ferm|cl[ôo]tur)[ée]+e?)(?!\w)",
    re.IGNORECASE,
)
# « unknown user », « invalid recipient »: the other way round, side by side.
ABSENT_FIRST = re.compile(
    r"\b(?:unknown|invalid|inexistent|non-?existent|archived|not an? (?:valid|known)|unbekannter?|no such|no valid|aucune?|no)\s+"
    r"(?:or \w{1,20} )?(?:local |e-?mail |mail )?(?:users?|recipients?|mailbox|accounts?|address(?:ee)?|local[ -]part|person|name|"
    r"destinataire|utilisateur|bo[iî]te|benutzer|empf[äa]nger)\b(?! count)",
    re.IGNORECASE,
)
MISSING = re.compile(
    r"in my validrcptto|\bno mailbox\b|not our customer|no ?(?:body|one) (?:here )?by that name|user not local|no such \S{1,80} here|"
    r"can(?:not|.t) find (?:the |this |that |a )?(?:user|recipient|mailbox)|recip(?:ient)?notfound|nosuchuser|"
    r"unroute?able address|is not a (?:known|valid|registered) (?:user|mailbox|recipient|address)|"
    r"no longer accepts mail|n.est pas (?:un|une) (?:utilisateur|adresse) (?:connue?|valide)",
    re.IGNORECASE,
)
# Orange and La Poste number their answers (416: invalid recipient, 417 of La Poste: archived), Yahoo what it closed for good.
NUMBERED = re.compile(r"\bofr\d{0,4}_416\b|\blpn\d{0,4}_41[67]\b|\(554\.30\)", re.IGNORECASE)
NO_SUCH_DOMAIN = re.compile(
    r"\b(?:host|domain)(?: or domain)?(?: name)?(?: [\w-]{1,60}(?:\.[\w-]{1,60})+)? (?:not found|unknown|does not exist|doesn.t exist)|"
    r"\b(?:no such|unknown) (?:domain|host)\b|find any host named|\bdomaine (?:inconnu|inexistant|introuvable)|"
    r"nonexistentdomain|nxdomain|null ?mx\b|domain does not accept (?:e-?)?mail",
    re.IGNORECASE,
)
# The sender or the connection was refused, whatever else the answer says is unknown.
OF_SENDER_WORDS = re.compile(
    r"\b(?:sender|from:?[ -](?:address|domain|header)|mail from|exp[ée]diteur|absender|mittente|return[ -]path|callback|call-?out|"
    r"helo|ehlo|client host|reverse|ptr|rdns|hostname|(?:your|votre|ihre) (?:\w{1,20} )?(?:ip|host|server|serveur|account|compte|domain|domaine)|"
    r"adresses? ip|ip address|to send|authenticat\w{0,10}|unauthenticated|dmarc|dkim|spf)\b",
    re.IGNORECASE,
)
# A policy, the letter or a limit: in the part of an answer that says so, nothing else is about the reader.
OF_POLICY = re.compile(
    r"\b(?:spam|junk|phish\w{0,5}|virus\w{0,3}|malware|blocked|block[- ]?list\w{0,3}|black[- ]?list\w{0,3}|deny[- ]?list\w{0,3}|rbls?|dnsbl|(?<!not )listed (?:in|by|on|at)|"
    r"reputation|polic(?:y|ies)|politique|preferences?|correspond[ea]nts?|relay(?:ing)? (?:access )?(?:is )?(?:denied|not permitted|prohibited)|relaying|unable to relay|"
    r"rate|too many|too much|too large|throttl\w{0,5}|grey-?list\w{0,3}|content|message rejected|mail rejet\w{0,3}|"
    r"lien|link|url)\b",
    re.IGNORECASE,
)
FULL = re.compile(
    r"\b(?:quota|over ?quota|full|pleine|satur[ée]e|voll|piena|llen[oa]|insufficient (?:system )?(?:disk )?(?:space|storage))\b",
    re.IGNORECASE,
)
SUSPENDED = re.compile(
    r"\b(?:disabled|suspended|inactive|locked|frozen|d[ée]sactiv[ée]e?|suspendue?|bloqu[ée]e?|gesperrt|deaktiviert)\b",
    re.IGNORECASE,
)
# Not for ever: whoever is unknown now may be known tomorrow.
FOR_NOW = re.compile(
    r"\btemporar\w{0,5}|\btempor[äa]r\w{0,3}|\btemporaire\w{0,4}|\btry(?:ing)? (?:again|later)|\bretr(?:y|ied)\b|\bplus tard\b|\bexpired\b|\btimed? ?out\b|\bin progress\b|"
    r"\bdeferred\b|\bnot yet\b|name server reply|\bservfail\b|\blookup fail",
    re.IGNORECASE,
)
# A reply of the other server that is temporary, as « 451 4.3.0 … » behind « smtp; » or an arrow.
LATER_REPLY = re.compile(r"(?:^|[;>]\s*|said: )4\d\d(?=[ \-])")
HEDGED = re.compile(
    r"\bpeut-[êe]tre\b|\bmay\b|\bmight\b|\bpossibl[ey]|\bcould be\b|\beither\b|\bwhether\b|\bvielleicht\b|\bforse\b|"
    r"\b(?:reason|cause|raison|grund|motivo|error|erreur|status)\s*:?\s*(?:is )?(?:unknown|inconnue?|unbekannt|sconosciuto|desconocido)",
    re.IGNORECASE,
)
# « mailbox unavailable » is RFC 5321's own sentence for 550; big servers say nothing more of an address that is not there.
UNAVAILABLE = re.compile(
    r"(?:requested action not taken|recipient rejected): mailbox unavailable", re.IGNORECASE
)
MEANS_NOTHING = {"550", "553", "554", "5.0.0", "5.1.0", "5.5.0"}
BETWEEN = 6  # words at most between the address and what is said of it
PART_ENDS = re.compile(r"[.;!?]+(?=\s|$)|\s-+\s")
ADDRESSES = re.compile(r"https?://\S+|<?[\w.+=-]{1,80}@[\w.-]{1,255}>?")
MAILBOX, SUSPENDED_MAILBOX, FULL_MAILBOX = "5.2.0", "5.2.1", "5.2.2"


def code_of(code: int, answer: str) -> str:
    """Return what an answer of the dialogue is about, as an enhanced code; the three digits where nothing says more."""
    return judged(str(code), answer)


def judged(status: str, answer: str) -> str:
    """Return the code that a refusal is filed under, from its `status` (« 550 » or « 5.0.0 ») and its words.

    « 5.1.1 » and its like only where the address is dead beyond doubt; « 5.7.1 » where a code says so and the words
    speak of the sender or of a policy. A temporary refusal stays one, whatever it says; one that quotes a temporary
    reply of another server is one.
    """
    answer = answer[:LONGEST]
    found = list(ENHANCED.finditer(f"{status} {answer}"))
    codes = [code[0] for code in found if code[1] == status[0]]
    first = codes[0] if codes else status
    if not status.startswith("5"):
        return first
    if LATER_REPLY.search(answer):
        return next((code[0] for code in found if code[1] == "4"), f"4{first[1:]}")
    said = ADDRESSES.sub("…", answer)
    if NUMBERED.search(said):
        return NO_MAILBOX
    parts = PART_ENDS.split(said)
    if OF_SENDER_WORDS.search(said):
        return POLICY if first in UNKNOWN else first
    if any(_says_missing(part) for part in parts):
        dead = next((code for code in codes if code in UNKNOWN), NO_MAILBOX)
        return _unless_for_now(dead, said)
    if OF_POLICY.search(said):
        return POLICY if first in UNKNOWN else first
    if first in UNKNOWN | MEANS_NOTHING and FULL.search(said):
        return FULL_MAILBOX
    if NO_SUCH_DOMAIN.search(said):
        return first if FOR_NOW.search(said) and first not in UNKNOWN else _unless_for_now(NO_DOMAIN, said)
    if first in UNKNOWN | MEANS_NOTHING and SUSPENDED.search(said):
        return SUSPENDED_MAILBOX
    if first in MEANS_NOTHING and UNAVAILABLE.search(said):
        return NO_MAILBOX
    # A general code beside an exact one: the exact one was given by the server that knows the address.
    exact = next((code for code in codes if code in UNKNOWN and code != first and first == "5.0.0"), first)
    return _unless_for_now(exact, said) if exact in UNKNOWN else exact


def _unless_for_now(dead: str, said: str) -> str:
    """Return the code of a dead address, or that of its mailbox where the words leave hope."""
    if SUSPENDED.search(said):
        return SUSPENDED_MAILBOX
    return MAILBOX if FOR_NOW.search(said) else dead


def _says_missing(part: str) -> bool:
    """Whether a part of an answer says for certain that there is no such address; linear in its length."""
    if OF_POLICY.search(part) or HEDGED.search(part) or FULL.search(part):
        return False
    if MISSING.search(part) or ABSENT_FIRST.search(part):
        return True
    ends = [match.end() for match in ADDRESS.finditer(part)]
    for absent in ABSENT.finditer(part):
        before = [end for end in ends if end <= absent.start()]
        if before and len(part[before[-1] : absent.start()].split()) <= BETWEEN:
            return True
    return False


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
