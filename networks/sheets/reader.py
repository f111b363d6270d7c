"""From the bytes of an uploaded file to its lines, or a clear refusal."""

import codecs
import re

MAX_BYTES = 20 * 1024 * 1024
MAX_LINES = 1_000_000
MAX_LINE_CHARS = 200_000
MAX_CONTROLS = 20

CONTROLS = re.compile(r"[\x01-\x08\x0e-\x1f\x7f]")
_LINE_END = re.compile(r"\r\n|\r|\n")
_BYTE_LINE_END = re.compile(rb"\r\n|\r|\n")
_FRENCH_LETTERS = frozenset("éèêëàâäçîïôöùûüœæÉÈÊËÀÂÄÇÎÏÔÖÙÛÜŒÆ«»’‘“”–—…•·°€²³½\xa0")
_SIGNATURES = (
    (b"%PDF", "un document PDF"),
    (b"\xd0\xcf\x11\xe0", "un ancien document Word ou Excel (doc, xls)"),
    (b"{\\rtf", "un document RTF"),
    (b"\x1f\x8b", "une archive gzip"),
    (b"\x89PNG", "une image PNG"),
    (b"\xff\xd8\xff", "une image JPEG"),
)


class UnreadableFile(Exception):
    """The file can't be used at all; ``message`` is ready French text, ``line`` counts from 1."""

    def __init__(self, message: str, line: int = 1):
        super().__init__(message)
        self.message = message
        self.line = line


def unreadable(line: int, reason: str) -> UnreadableFile:
    """An ``UnreadableFile`` whose message starts with its line."""
    return UnreadableFile(f"Ligne {line} : {reason}", line)


def read_lines(data: bytes) -> list[str]:
    """The lines of a UTF-8 text (BOM or not; CRLF, CR or LF), without their terminators.

    Only real line ends split: form feeds or U+2028 inside a text stay there. Raises ``UnreadableFile`` when
    the file is empty, above 20 MB, in another encoding, binary, or has lines no sheet could have.
    """
    if len(data) > MAX_BYTES:
        raise UnreadableFile(
            f"Le fichier est trop lourd : {len(data) / 1024 / 1024:.1f} Mo, "
            f"pour {MAX_BYTES // 1024 // 1024} Mo au plus. Découpez-le entre deux fiches."
        )
    if not data.strip():
        raise UnreadableFile("Le fichier est vide.")
    _refuse_binary(data)
    text = _decode(data)
    if "\0" in text:
        line = _line_at(text, text.index("\0"))
        raise unreadable(line, "ce fichier contient des données binaires, ce n'est pas un fichier texte.")
    _refuse_damaged(text)
    lines = _LINE_END.split(text)
    if lines[-1] == "":
        lines.pop()
    if not "".join(lines).strip():
        raise UnreadableFile("Le fichier est vide.")
    if len(lines) > MAX_LINES:
        raise unreadable(
            MAX_LINES + 1, f"ce fichier dépasse {MAX_LINES} lignes, ce n'est pas un fichier de fiches."
        )
    for number, line in enumerate(lines, 1):
        if len(line) > MAX_LINE_CHARS:
            raise unreadable(
                number,
                f"cette ligne compte {len(line)} caractères ({MAX_LINE_CHARS} au plus) : "
                "ce n'est pas un fichier de fiches au format texte.",
            )
    return lines


def _line_at(text: str, index: int) -> int:
    return len(_LINE_END.findall(text[:index])) + 1


def _refuse_binary(data: bytes) -> None:
    nature = next((name for start, name in _SIGNATURES if data.startswith(start)), "")
    if data.startswith(b"PK\x03\x04"):
        nature = _zip_nature(data)
    elif data.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        nature = "un texte en UTF-32"
    elif data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or _looks_utf16(data):
        nature = "un texte en UTF-16"
    if nature:
        raise unreadable(1, f"ce fichier semble être {nature} : enregistrez-le en texte brut, en UTF-8.")


def _zip_nature(data: bytes) -> str:
    if b"xl/" in data:
        return "un classeur Excel (xlsx)"
    if b"word/" in data:
        return "un document Word (docx)"
    if b"opendocument" in data[:200]:
        return "un document LibreOffice"
    return "une archive zip"


def _looks_utf16(data: bytes) -> bool:
    # Latin text in UTF-16 without BOM has a NUL in nearly every other byte.
    head = data[:2000]
    even, odd = head[0::2], head[1::2]
    return len(head) > 3 and max(even.count(0), odd.count(0)) > 0.6 * len(odd) and b"\0\0" not in head


def _decode(data: bytes) -> str:
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = len(_BYTE_LINE_END.findall(data[: error.start])) + 1
    if _looks_cp1252(data):
        advice = "ce fichier semble être en Windows-1252 : enregistrez-le en UTF-8."
    else:
        advice = "ce fichier contient des octets qui ne sont pas de l'UTF-8, l'encodage attendu."
    raise unreadable(line, advice)


def _looks_cp1252(data: bytes) -> bool:
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        return False
    special = [char for char in text[:2_000_000] if char > "\x7f"]
    return sum(char in _FRENCH_LETTERS for char in special) >= 0.9 * len(special)


def _refuse_damaged(text: str) -> None:
    controls = CONTROLS.finditer(text)
    first = next(controls, None)
    if first and sum(1 for _ in zip(controls, range(MAX_CONTROLS), strict=False)) == MAX_CONTROLS:
        raise unreadable(
            _line_at(text, first.start()),
            "ce fichier contient des données qui ne sont pas du texte (caractères non imprimables).",
        )
    twice = text.find("RÃ©sumÃ©")
    # Where the label is right elsewhere, this is only a word in a text.
    if twice >= 0 and "Résumé" not in text:
        raise unreadable(
            _line_at(text, twice),
            "les accents de ce fichier sont abîmés (de l'UTF-8 relu en Windows-1252) : "
            "exportez-le de nouveau en UTF-8.",
        )
