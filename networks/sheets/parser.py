"""From the text of an export to its sheets, and what happened to each of its lines."""

from bisect import bisect_left
from collections import Counter

from networks.sheets.headings import Start, check_header, find_starts
from networks.sheets.labels import (
    LIMITS,
    LIST,
    OPEN,
    ORGANISER,
    OUTLOOK,
    SECTIONS,
    SINGLE,
    align,
    clean,
    fold,
    is_blank,
    is_bulleted,
    is_lone_dash,
    label_of,
    unbullet,
)
from networks.sheets.lines import IGNORED, MARKER, PLACED, UNPLACED, SourceLines
from networks.sheets.reader import CONTROLS, UnreadableFile, read_lines, unreadable
from networks.sheets.records import (
    Departments,
    ParsedFile,
    SheetRecord,
    split_organiser,
    without_duplicates,
)

__all__ = ["UnreadableFile", "fold", "parse"]

MAX_SECTION_LINES = 2_000


def parse(data: bytes, departments: Departments) -> ParsedFile:
    """Read every sheet of a text export; every line is accounted for.

    ``departments`` maps ``fold(name)`` to ``(code, official name)``. Raises ``UnreadableFile`` when the bytes
    aren't such a file, or when the file is cut: what is broken must change nothing. Lesser oddities become
    problems.
    """
    lines = read_lines(data)
    solid = [index for index, line in enumerate(lines) if not is_blank(line)]
    rank = {index: place for place, index in enumerate(solid)}
    file = SourceLines(lines, [label_of(line) for line in lines], solid, rank, bytearray(len(lines)))
    file.tails = [index for index in solid if file.may_be(index, (LIMITS, OUTLOOK))]
    starts = find_starts(file)
    header = check_header(file, starts)
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


def _drop_repeated_header(file: SourceLines, start: Start, end: int, header: list[int]) -> int:
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


def _check_end(
    file: SourceLines, starts: list[Start], sheets: list[tuple[SheetRecord, int]], data: bytes
) -> None:
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
        if last == len(file.lines) - 1 and 1 <= len(text) < len(MARKER) and MARKER.startswith(text):
            raise unreadable(last + 1, f"le fichier s'arrête au milieu du mot « {MARKER} » : il est coupé.")
        file.warn(last, "le fichier finit sans retour à la ligne : vérifiez que cette ligne est entière.")


def _is_heading_cut(after: list[str]) -> bool:
    """Whether the file's last lines, after « Actions », look like a heading rather than like text."""
    if len(after) == 2:
        text = clean(after[1])
        return SECTIONS[ORGANISER].label.startswith(text) and (bool(text) or is_bulleted(after[1]))
    return not after or not is_bulleted(after[0])


def _read_sheet(
    file: SourceLines, start: Start, end: int, position: int, departments: Departments
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


def _read_section(file: SourceLines, slot: int, span: range) -> list[int]:
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
    repeated = {index for index in kept if file.may_be(index, (slot,)) and file.is_sure(index)}
    for index in sorted(repeated):
        file.warn(index, f"l'intitulé « {section.label} » est répété.")
    return [index for index in kept if index not in repeated]


def _read_organiser(
    file: SourceLines, content: list[int], above: int, departments: Departments
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


def _fill(file: SourceLines, record: SheetRecord, contents: dict[int, list[int]], at: dict[int, int]) -> None:
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


def _warn_about_labels(file: SourceLines, at: dict[int, int], body: range) -> None:
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
