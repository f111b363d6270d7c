"""Five hundred posts that nobody honest sends: each is refused as a whole."""

from collections.abc import Iterator
from itertools import islice, product
from urllib.parse import urlencode

FORM = "application/x-www-form-urlencoded"
GOOD = {"email": "claire@example.org", "networks": ["reaap"], "language": "fr"}

BAD_DOMAINS = [
    "",
    "b",
    "b..org",
    ".org",
    "-b.org",
    "b-.org",
    "b_c.org",
    "[127.0.0.1",
    "exаmple.org",
    "еxample.org",
]
BAD_DOMAINS += [
    "ｅxample.org",
    "example\u3002org\u202e",
    "exa mple.org",
    "example.org,b@example.org",
]
BAD_DOMAINS += [
    "a" * 64 + ".org",
    "b." * 130 + "org",
    "例え.テスト",
    "пример.рф",
    "xn--.org",
    "example.o",
    "١٢٣.org",
]
BAD_DOMAINS += ["localhost", "[127.0.0.1]", "straße.org", "example\ufb01.org"]
BAD_LOCALS = [
    "",
    "a b",
    "clаire",
    "clаіre",
    "ｃlaire",
    "é",
    "克莱尔",
    "a\u200bb",
    "a\u202eb",
    "a\ufeffb",
    "a\u00adb",
    "🙂",
]
BAD_LOCALS += [".a", "a.", "a..b", "a@b", "a,b", "a;b", "a\\", "(a)", '"a b', "a" * 300]
BAD_LOCALS += ["a" * 65, '"a;b"', "=?utf-8?q?x?="]
INJECTIONS = [
    "{}\r\nBcc: tous@example.org", "{}\nBcc: tous@example.org", "{}\rCc: b@example.org", "{}%0d%0aBcc: b@example.org",
    "{}\u2028Bcc: b@example.org", "{}\x0bBcc: b", "{}\x85X: y", "\r\nSubject: x\r\n\r\n{} x",
    "{}'; DROP TABLE newsletters_subscriber; --", "' OR 1=1 --", "{}' UNION SELECT password FROM auth_user --",
    "1; SELECT pg_sleep(9)", "<script>alert(1)</script>{}", "{{{{7*7}}}}", "${{7*7}}", "%(x)s %s",
    "../../etc/passwd", "{}|cat /etc/passwd", "`id`", "$(id)", "javascript:alert(1)",
    "{},{}", "{} {}", "{};{}", "[]", "{{}}", "null", "true", "0", "NaN", "-1", "\ud7ff\ue000", "\uffff", "\x1b[31m", "\x7f",
]  # fmt: skip
BAD_SLUGS = [
    "",
    "inconnu",
    "REAAP",
    "reaap ",
    " reaap",
    "reaap\r\n",
    "réaap",
    "rеaap",
    "reaap'--",
    "1",
    "0",
    "-1",
]
BAD_SLUGS += [
    "' OR ''='",
    "reaap,clas",
    "[reaap]",
    "*",
    "%",
    "reaap%00",
    "x" * 5000,
    "null",
    "<b>",
    "../reaap",
    "🙂",
    "{}",
]
ELSEWHERE = [
    "https://ailleurs.example",
    "null",
    "http://testserver.ailleurs.example",
    "http://ailleurs.example:80",
]
ELSEWHERE += [
    "https://testserver@ailleurs.example",
    "file://",
    "data:",
    "http://[::1",
    "http://xn--testserver-.example",
]


def post(data: dict | None = None, **request) -> dict:
    """One request; fields of several values are lists."""
    body = urlencode(data or {}, doseq=True, errors="surrogatepass")
    return {"data": body, "content_type": FORM} | request


def addresses() -> Iterator[str]:
    yield from (f"claire@{domain}" for domain in BAD_DOMAINS)
    yield from (f"{local}@example.org" for local in BAD_LOCALS)
    yield from (text.format("claire@example.org", "b@example.org") for text in INJECTIONS)
    yield from ("x" * 10**size for size in (3, 4, 5, 6))
    yield from (f"{local}@{domain}" for local, domain in product(BAD_LOCALS, BAD_DOMAINS))


def shapes() -> Iterator[dict]:
    """Fields missing, of the wrong kind, and bodies that are none."""
    for missing in ({"email"}, {"networks"}, {"email", "networks"}, set(GOOD)):
        yield post({name: value for name, value in GOOD.items() if name not in missing})
    for name in (
        "email[]",
        "email[0]",
        "email[$ne]",
        "Email",
        "EMAIL",
        "email ",
        "email.x",
        "e-mail",
        "adresse",
    ):
        yield post({name: GOOD["email"], "networks": ["reaap"]})
    for name in ("networks[]", "networks[0]", "networks[$gt]", "Networks", "network", "reseaux"):
        yield post({"email": GOOD["email"], name: ["reaap"]})
    for language in ("xx", "FR", "fr\r\nX: y", "en'--", "fr" * 1000, "<b>"):
        yield post(GOOD | {"language": language})
    for body in (
        b"",
        b"{",
        b"\xff\xfe",
        b"=" * 100,
        b"&" * 1000,
        b"%",
        b"email=%ff%fe&networks=reaap",
        b"\x00" * 100,
    ):
        yield {"data": body, "content_type": FORM}
    json = b'{"email": "claire@example.org", "networks": ["reaap"]}'
    for kind in ("application/json", "text/plain", "application/xml", "image/png", "x", ""):
        yield {"data": json, "content_type": kind}
    yield {"data": json, "content_type": FORM}
    yield {"data": b"--x\r\nbroken", "content_type": "multipart/form-data; boundary=x"}
    yield {"data": b"broken", "content_type": "multipart/form-data"}
    yield post({f"f{number}": "x" for number in range(10_001)})
    yield post(GOOD | {"email": "x" * 3_000_000})
    yield post({**GOOD, "networks": [*(f"n{number}" for number in range(2000)), "reaap"]})


def posts() -> list[dict]:
    """Exactly five hundred of them, each its own kind of wrong."""
    found = [*shapes()]
    found += [post(GOOD | {"networks": [slug]}) for slug in BAD_SLUGS]
    found += [post(GOOD | {"networks": ["reaap", slug]}) for slug in BAD_SLUGS if slug]
    found += [post(GOOD, headers={"Origin": origin}) for origin in ELSEWHERE]
    found += [post(GOOD, headers={"Sec-Fetch-Site": site}) for site in ("cross-site", "same-site", "x")]
    found += [post(GOOD | {"email": text}) for text in islice(addresses(), 500 - len(found))]
    return found
