"""What a file really is: the first bytes, or the parts, that each kind of document has."""

import zipfile
from collections.abc import Callable
from typing import IO

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # Word, Excel and PowerPoint until 2003
HEAD = 4096  # bytes that are looked at


def starts_with(*signatures: bytes, at: int = 0) -> Callable[[IO[bytes]], bool]:
    return lambda file: _head(file)[at:].startswith(signatures)


def office(folder: str) -> Callable[[IO[bytes]], bool]:
    """An archive with the folder of a Word, Excel or PowerPoint document."""
    return lambda file: any(name.startswith(f"{folder}/") for name in _parts(file))


def open_document(kind: str) -> Callable[[IO[bytes]], bool]:
    """An archive whose part `mimetype` says which OpenDocument it is; a template of it counts too."""

    def is_one(file: IO[bytes]) -> bool:
        if "mimetype" not in _parts(file):
            return False
        try:
            with zipfile.ZipFile(file) as archive, archive.open("mimetype") as part:
                return part.read(200).startswith(b"application/vnd.oasis.opendocument." + kind.encode())
        except (zipfile.BadZipFile, OSError, RuntimeError, NotImplementedError):
            return False

    return is_one


def is_text(file: IO[bytes]) -> bool:
    """No binary: in UTF-16 with its mark, or without NUL and with hardly a control character."""
    head = _head(file)
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    controls = sum(byte < 32 and byte not in b"\t\n\x0b\x0c\r\x1b" for byte in head)
    return b"\x00" not in head and controls <= len(head) // 100 and not head.startswith((b"%PDF-", b"{\\rtf"))


def is_captions(file: IO[bytes]) -> bool:
    return is_text(file) and _head(file).removeprefix(b"\xef\xbb\xbf").startswith(b"WEBVTT")


def is_mpeg_sound(file: IO[bytes]) -> bool:
    """Tags, or the eleven bits that each frame begins with."""
    head = _head(file)
    return head.startswith(b"ID3") or (len(head) > 1 and head[0] == 0xFF and head[1] & 0xE0 == 0xE0)


CHECKS: dict[str, Callable[[IO[bytes]], bool]] = {
    "pdf": lambda file: b"%PDF-" in _head(file)[:1024],
    "doc": starts_with(OLE, b"{\\rtf"),  # Word gives the same name to both
    "xls": starts_with(OLE),
    "ppt": starts_with(OLE),
    "rtf": starts_with(b"{\\rtf"),
    "docx": office("word"),
    "xlsx": office("xl"),
    "pptx": office("ppt"),
    "odt": open_document("text"),
    "ods": open_document("spreadsheet"),
    "odp": open_document("presentation"),
    "zip": starts_with(b"PK\x03\x04", b"PK\x05\x06"),
    "csv": is_text,
    "txt": is_text,
    "vtt": is_captions,
    "mp3": is_mpeg_sound,
    "m4a": starts_with(b"ftyp", at=4),
    "mp4": starts_with(b"ftyp", at=4),
    "oga": starts_with(b"OggS"),
    "ogg": starts_with(b"OggS"),
    "opus": starts_with(b"OggS"),
    "wav": lambda file: _head(file).startswith(b"RIFF") and _head(file)[8:12] == b"WAVE",
    "webm": starts_with(b"\x1a\x45\xdf\xa3"),
}


def is_what_it_says(file: IO[bytes], extension: str) -> bool:
    """Whether the content is of the kind that the extension names, in lower case and without its full stop.

    A kind that is not listed here is never believed.
    """
    check = CHECKS.get(extension)
    return check is not None and check(file)


def is_locked(file: IO[bytes], extension: str) -> bool:
    """Whether a Word, Excel or PowerPoint document is encrypted: then it is no archive, but a file with such a stream."""
    if extension not in {"docx", "xlsx", "pptx"} or not _head(file).startswith(OLE):
        return False
    try:
        return "EncryptedPackage".encode("utf-16-le") in file.read()
    finally:
        file.seek(0)


def _head(file: IO[bytes]) -> bytes:
    file.seek(0)
    head = file.read(HEAD)
    file.seek(0)
    return head


def _parts(file: IO[bytes]) -> list[str]:
    """Names of the parts of an archive; none for what is no archive. Nothing is unpacked."""
    try:
        with zipfile.ZipFile(file) as archive:
            return archive.namelist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return []
    finally:
        file.seek(0)
