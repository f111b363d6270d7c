"""From the text of an export to its sheets, and what happened to each of its lines."""

from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass, field
from textwrap import shorten

from networks.sheets.labels import (
    BARE,
    HEADER_SLOTS,
    LIMITS,
    LIST,
    OPEN,
    ORGANISER,
    OUTLOOK,
    SECTIONS,
    SINGLE,
    Label,
    align,
    clean,
    fold,
    is_blank,
    is_bulleted,
    is_lone_dash,
    label_of,
    unbullet,
)
from networks.sheets.reader import CONTROLS, UnreadableFile, read_lines, unreadable
from networks.sheets.records import (
    Departments,
    ParsedFile,
    Problem,
    SheetRecord,
    split_organiser,
    without_duplicates,
)

__all__ = ["UnreadableFile", "fold", "parse"]

MARKER = "Actions"
MAX_HEADER_LINES = 20
MAX_SECTION_LINES = 2_000
MAX_TITLE_LINES = 5
LOOK_AHEAD = 6
EXPECTED = "une fiche commence par une ligne « Actions », puis son titre, puis « - Structure organisatrice »"

PLACED, IGNORED, UNPLACED = 1, 2, 3


@dataclass
class _Start:
    """Where a sheet begins, in indices: first line of its own, titles, first line after its heading."""

    first: int
    titles: list[int]
    body: int
    marker: int | None = None
    anchor: int | None = None


@dataclass
class _File:
    """The lines being parsed, what each may be and what has become of it."""

    lines: list[str]
    labels: list[Label | None]
    solid: list[int]  # indices of the lines that aren't blank
    rank: dict[int, int]  # and back
    fate: bytearray
    tails: list[int] = field(default_factory=list)  # where a sheet's last two labels may stand
    problems: list[Problem] = field(default_factory=list)

    def warn(self, index: int, message: str) -> None:
        self.problems.append(Problem(index + 1, message))

    def settle(self, indices, fate: int) -> None:
        for index in indices:
            self.fate[index] = fate

    def lose(self, index: int) -> None:
        self.fate[index] = UNPLACED
        shown = shorten(self.lines[index], 80, placeholder="…")
        self.warn(index, f"ligne sans place dans la fiche : « {shown} ».")

    def is_marker(self, index: int, bare: bool = False) -> bool:
        line = self.lines[index]
        # Most lines stop at the first test, which costs nothing.
        if MARKER not in line and MARKER.upper() not in line:
            return False
        return clean(line) in (MARKER, MARKER.upper()) and not (bare and is_bulleted(line))

    def may_be(self, index: int, slots) -> bool:
        label = self.labels[index]
        return label is not None and any(slot in slots for slot in label.slots)

    def after(self, index: int, count: int) -> list[int]:
        """The next lines that aren't blank."""
        place = self.rank[index] + 1
        return self.solid[place : place + count]


def parse(data: bytes, departments: Departments) -> ParsedFile:
    """Read every sheet of a text export; every line is accounted for.

    ``departments`` maps ``fold(name)`` to ``(code, official name)``. Raises ``UnreadableFile`` when the bytes
    aren't such a file, or when the file is cut: what is broken must change nothing. Lesser oddities become
    problems.
    """
    lines = read_lines(data)
    solid = [index for index, line in enumerate(lines) if not is_blank(line)]
    rank = {index: place for place, index in enumerate(solid)}
    file = _File(lines, [label_of(line) for line in lines], solid, rank, bytearray(len(lines)))
    file.tails = [index for index in solid if file.may_be(index, (LIMITS, OUTLOOK))]
    starts = _find_starts(file)
    header = _check_header(file, starts)
    file.settle(range(starts[0].first), IGNORED)

    sheets = []
    for position, start in enumerate(starts, 1):
        end = starts[position].first if position < len(starts) else len(lines)
        end = _drop_repeated_header(file, start, end, header)
        sheets.append(_read_sheet(file, start, end, position, departments))
    _check_end(file, starts, sheets, data)

    for index, line in enumerate(lines):
        if CONTROLS.search(line):
            file.warn(index, "cette ligne contient un caractère invisible (de contrôle), conservé tel quel.")
    records, duplicates = without_duplicates([record for record, _ in sheets])
    fates = Counter(file.fate)
    return ParsedFile(
        records=records,
        duplicates=duplicates,
        total=len(lines),
        placed=fates[PLACED],
        ignored=fates[IGNORED],
        unplaced=fates[UNPLACED],
        problems=sorted(file.problems, key=lambda problem: problem.line),
    )


def _find_starts(file: _File) -> list[_Start]:
    """Every sheet's heading; « Actions » or even « - Structure organisatrice » in a text aren't one."""
    starts: list[_Start] = []
    since = 0  # rank of the first line that the previous heading hasn't taken
    for anchor in [index for index in file.solid if file.may_be(index, (ORGANISER,))]:
        confirmed = _look_ahead(file, anchor)
        if not confirmed:
            continue
        marker = _marker_above(file, anchor, since, MAX_TITLE_LINES if confirmed == "label" else 2)
        if marker is not None:
            titles = file.solid[file.rank[marker] + 1 : file.rank[anchor]]
            starts.append(_Start(marker, titles, anchor + 1, marker, anchor))
        elif confirmed == "label" and _may_lack_marker(file, anchor, since, bool(starts)):
            above = file.solid[max(since, file.rank[anchor] - 1) : file.rank[anchor]]
            titles = [index for index in above if file.labels[index] is None]
            starts.append(_Start(titles[0] if titles else anchor, titles, anchor + 1, None, anchor))
        else:
            continue
        since = file.rank[anchor] + 1
    starts += _starts_without_anchor(file, {start.marker for start in starts})
    return sorted(starts, key=lambda start: start.first)


def _look_ahead(file: _File, anchor: int) -> str:
    """What confirms this « Structure organisatrice »: a next "label", an "end", or nothing ("")."""
    following = file.after(anchor, LOOK_AHEAD)
    for index in following:
        if file.may_be(index, HEADER_SLOTS):
            return "label"
        if file.may_be(index, (ORGANISER,)):
            return "end"
    return "end" if len(following) < LOOK_AHEAD else ""


def _marker_above(file: _File, anchor: int, since: int, most_titles: int) -> int | None:
    """The line « Actions » this heading starts with: the nearest, rather with one title line than none."""
    place = file.rank[anchor]
    above = file.solid[max(since, place - most_titles - 1) : place][::-1]
    markers = [count for count, index in enumerate(above) if file.is_marker(index)]
    if not markers:
        return None
    return above[1 if 1 in markers else markers[0]]


def _may_lack_marker(file: _File, anchor: int, since: int, inside: bool) -> bool:
    """Whether this can be a heading without « Actions »: Statut or Fichiers below, a finished sheet above."""
    if not any(file.may_be(index, (1, 2)) for index in file.after(anchor, LOOK_AHEAD)):
        return False
    last_tail = bisect_left(file.tails, anchor) - 1
    return not inside or (last_tail >= 0 and file.rank[file.tails[last_tail]] >= since)


def _starts_without_anchor(file: _File, taken: set) -> list[_Start]:
    """Sheets without « Structure organisatrice »: « Actions », title, organiser, then Fichiers or Statut."""
    starts = []
    for marker in [index for index in file.solid if file.is_marker(index, bare=True)]:
        if marker in taken:
            continue
        heading: list[int] = []
        for index in file.after(marker, LOOK_AHEAD):
            if file.is_marker(index) or file.may_be(index, (ORGANISER,)):
                break
            if file.may_be(index, (1, 2)):
                if heading:
                    split = max(1, len(heading) - 1)
                    body = heading[split] if split < len(heading) else index
                    starts.append(_Start(marker, heading[:split], body, marker))
                break
            heading.append(index)
    return starts


def _check_header(file: _File, starts: list[_Start]) -> list[int]:
    """The non-blank lines before the first sheet; raises when they aren't a small heading."""
    if not starts:
        marker = next((index for index in file.solid if file.is_marker(index)), None)
        where = len(file.lines) if marker is None else marker + 1
        reached = "jusqu'ici" if marker is None else "après cette ligne « Actions » ni ailleurs"
        raise unreadable(where, f"aucune fiche n'a été trouvée {reached}. Attendu : {EXPECTED}.")
    header = file.solid[: bisect_left(file.solid, starts[0].first)]
    for index in header:
        label, text = file.labels[index], clean(file.lines[index])
        if label and label.weight >= BARE and (is_bulleted(file.lines[index]) or " " in text):
            raise unreadable(index + 1, f"« {text} » vient avant toute fiche : le début du fichier manque.")
    if len(header) > MAX_HEADER_LINES:
        raise unreadable(
            header[MAX_HEADER_LINES] + 1,
            f"{len(header)} lignes précèdent la première fiche. Attendu : {EXPECTED}.",
        )
    return header


def _drop_repeated_header(file: _File, start: _Start, end: int, header: list[int]) -> int:
    """The end of a sheet without the file's heading, which comes again where exports were put end to end."""
    wanted = [clean(file.lines[index]) for index in header]
    if end == len(file.lines) or len("".join(wanted)) < 10:
        return end
    last = file.rank[end]
    tail = file.solid[max(bisect_left(file.solid, start.body), last - len(wanted)) : last]
    if [clean(file.lines[index]) for index in tail] != wanted:
        return end
    file.settle(range(tail[0], end), IGNORED)
    return tail[0]


def _check_end(file: _File, starts: list[_Start], sheets: list[tuple[SheetRecord, int]], data: bytes) -> None:
    """Raise when the file stops in the middle of a sheet; only warn where that can't be told."""
    last = file.solid[-1]
    record, reached = sheets[-1]
    # An export may lack the last labels altogether: then other sheets stop as early.
    if reached < OUTLOOK and not any(slot <= reached for _, slot in sheets[:-1]):
        after = SECTIONS[reached].label
        expected = next(section.label for section in SECTIONS[reached + 1 :] if not section.optional)
        raise unreadable(
            last + 1,
            f"le fichier s'arrête au milieu de la fiche « {record.title} » (commencée ligne {record.line}) : "
            f"après « {after} », on attendait « {expected} ». Le fichier est coupé.",
        )
    tail = [index for index in file.solid[-3:] if index >= starts[-1].body]
    place = next((place for place, index in enumerate(tail) if file.is_marker(index, bare=True)), None)
    if place is not None and _is_heading_cut([file.lines[index] for index in tail[place + 1 :]]):
        raise unreadable(tail[place] + 1, "le fichier s'arrête sur le début d'une fiche : il est coupé.")
    if not data.endswith((b"\n", b"\r")):
        text = file.lines[last].strip()
        if last == len(file.lines) - 1 and 2 <= len(text) < len(MARKER) and MARKER.startswith(text):
            raise unreadable(last + 1, f"le fichier s'arrête au milieu du mot « {MARKER} » : il est coupé.")
        file.warn(last, "le fichier finit sans retour à la ligne : vérifiez que cette ligne est entière.")


def _is_heading_cut(after: list[str]) -> bool:
    """Whether the file's last lines, after « Actions », look like a heading rather than like text."""
    if len(after) == 2:
        text = clean(after[1])
        return len(text) > 2 and SECTIONS[ORGANISER].label.startswith(text)
    return not after or not is_bulleted(after[0])


def _read_sheet(
    file: _File, start: _Start, end: int, position: int, departments: Departments
) -> tuple[SheetRecord, int]:
    """The sheet between ``start`` and ``end``, and the last of ``SECTIONS`` that its labels reach."""
    body = start.body
    found = align(file.lines[body:end], file.labels[body:end], ORGANISER)
    at = {slot: body + index for slot, index in found.items()}
    file.settle(range(start.first, body), IGNORED)
    heading = (start.marker, start.anchor, *start.titles, *at.values())
    file.settle((index for index in heading if index is not None), PLACED)
    firsts = {ORGANISER: body} | {slot: index + 1 for slot, index in at.items()}
    contents = {
        slot: _read_section(file, slot, range(first, stop))
        for (slot, first), stop in zip(firsts.items(), [*at.values(), end], strict=True)
    }

    title = " ".join(file.lines[index].strip() for index in start.titles)
    line = (start.titles[0] if start.titles else start.first) + 1
    organiser, place = _read_organiser(file, contents.pop(ORGANISER), line - 1, departments)
    structure, code, department = place
    record = SheetRecord(title, structure, department, code, organiser, position=position, line=line)
    _fill(file, record, contents, at)
    if start.marker is None:
        file.warn(start.first, f"la ligne « {MARKER} » manque avant cette fiche.")
    if not title:
        file.warn(start.first, "le titre de la fiche manque.")
    if start.anchor is None:
        file.warn(body, f"l'intitulé « {SECTIONS[ORGANISER].label} » manque.")
    _warn_about_labels(file, {ORGANISER: body - 1} | at, range(body, end))
    return record, max(firsts)


def _read_section(file: _File, slot: int, span: range) -> list[int]:
    """The lines that a section holds; settles what each of the others is."""
    section = SECTIONS[slot]
    solid = [index for index in span if not is_blank(file.lines[index])]
    if len(solid) > MAX_SECTION_LINES:
        raise unreadable(
            span[0] + 1,
            f"{len(solid)} lignes suivent « {section.label} » sans autre intitulé : "
            "ce fichier contient autre chose que des fiches.",
        )
    file.settle(span, IGNORED)
    if section.kind == OPEN:
        # Blank lines inside a text belong to it, those around it don't.
        kept = list(range(solid[0], solid[-1] + 1)) if solid else []
        file.settle(kept, PLACED)
        return kept
    kept = [index for index in solid if not is_lone_dash(file.lines[index])]
    file.settle(kept, PLACED)
    repeated = {index for index in kept if file.may_be(index, (slot,)) and file.labels[index].weight >= BARE}
    for index in sorted(repeated):
        file.warn(index, f"l'intitulé « {section.label} » est répété.")
    return [index for index in kept if index not in repeated]


def _read_organiser(
    file: _File, content: list[int], above: int, departments: Departments
) -> tuple[str, tuple[str, str, str]]:
    """The organiser line, and its structure, code and département; further lines become unplaced."""
    if not content:
        file.warn(above, "la structure organisatrice manque.")
        return "", ("", "", "")
    line = unbullet(file.lines[content[0]])
    place = split_organiser(line, departments)
    rest = content[1:]
    if not place[2] and rest:
        # The line may have been broken in two.
        whole = f"{line} {file.lines[rest[0]].strip()}"
        joined = split_organiser(whole, departments)
        if joined[2]:
            line, place, rest = whole, joined, rest[1:]
    for index in rest:
        file.lose(index)
    if not place[2]:
        file.warn(content[0], f"département absent ou inconnu dans « {line} ».")
    elif not place[0]:
        file.warn(content[0], "le nom de la structure organisatrice manque.")
    return line, place


def _fill(file: _File, record: SheetRecord, contents: dict[int, list[int]], at: dict[int, int]) -> None:
    """Put the sections' lines into the record's fields and lists."""
    for slot, indices in contents.items():
        section = SECTIONS[slot]
        written = [file.lines[index] for index in indices]
        if section.kind == LIST:
            record.lists[section.key].extend(unbullet(line) for line in written)
        elif section.kind == SINGLE:
            written = [unbullet(line) for line in written]
        text = "\n".join(written)
        before = record.fields[section.key]
        if before and text:
            # Two labels feed this field: partners add up, territories should agree.
            if section.kind == SINGLE and fold(before) == fold(text):
                continue
            if section.kind == SINGLE:
                file.warn(
                    at[slot], f"les deux mentions « {section.label} » diffèrent : les deux sont gardées."
                )
            text = f"{before}\n{text}"
        record.fields[section.key] = text or before


def _warn_about_labels(file: _File, at: dict[int, int], body: range) -> None:
    """Say which labels are missing, and where the same words stand in a text instead."""
    used = set(at.values())
    strays = [index for index in body if file.labels[index] and index not in used]
    missing = [slot for slot, section in enumerate(SECTIONS) if slot not in at and not section.optional]
    reached = max(at)
    ends = []
    for slot in missing:
        label = SECTIONS[slot].label
        stray = next((index for index in strays if file.may_be(index, (slot,))), None)
        if stray is None and slot > reached:
            ends.append(f"« {label} »")
            continue
        following = next((index for later, index in at.items() if later > slot), body.stop - 1)
        where = f" à sa place (celui de la ligne {stray + 1} est lu comme du texte)" if stray else ""
        file.warn(following, f"l'intitulé « {label} » manque{where}.")
    if ends:
        after = SECTIONS[reached].label
        file.warn(body.stop - 1, f"la fiche s'arrête après « {after} » : il manque {', '.join(ends)}.")
