"""Where the sheets of an export begin: « Actions », a title, « - Structure organisatrice »."""

from bisect import bisect_left
from dataclasses import dataclass

from networks.sheets.labels import BARE, HEADER_SLOTS, ORGANISER, clean, is_bulleted
from networks.sheets.lines import SourceLines
from networks.sheets.reader import unreadable

MAX_HEADER_LINES = 20
MAX_TITLE_LINES = 5
LOOK_AHEAD = 6
EXPECTED = "une fiche commence par une ligne « Actions », puis son titre, puis « - Structure organisatrice »"


@dataclass
class Start:
    """Where a sheet begins, in indices: first line of its own, titles, first line after its heading."""

    first: int
    titles: list[int]
    body: int
    marker: int | None = None
    anchor: int | None = None


def find_starts(file: SourceLines) -> list[Start]:
    """Every sheet's heading; « Actions » or even « - Structure organisatrice » in a text aren't one."""
    starts: list[Start] = []
    since = 0  # rank of the first line that the previous heading hasn't taken
    for anchor in [index for index in file.solid if file.may_be(index, (ORGANISER,))]:
        confirmed = _look_ahead(file, anchor)
        if not confirmed:
            continue
        marker = _marker_above(file, anchor, since, MAX_TITLE_LINES if confirmed == "label" else 2)
        if marker is not None:
            titles = file.solid[file.rank[marker] + 1 : file.rank[anchor]]
            starts.append(Start(marker, titles, anchor + 1, marker, anchor))
        elif confirmed == "label" and _may_lack_marker(file, anchor, since, bool(starts)):
            above = file.solid[max(since, file.rank[anchor] - 1) : file.rank[anchor]]
            titles = [index for index in above if file.labels[index] is None]
            starts.append(Start(titles[0] if titles else anchor, titles, anchor + 1, None, anchor))
        else:
            continue
        since = file.rank[anchor] + 1
    starts += _starts_without_anchor(file, {start.marker for start in starts})
    return sorted(starts, key=lambda start: start.first)


def _look_ahead(file: SourceLines, anchor: int) -> str:
    """What confirms this « Structure organisatrice »: a next "label", an "end", or nothing ("")."""
    following = file.after(anchor, LOOK_AHEAD)
    for index in following:
        if file.may_be(index, HEADER_SLOTS):
            return "label"
        if file.may_be(index, (ORGANISER,)):
            return "end"
    return "end" if len(following) < LOOK_AHEAD else ""


def _marker_above(file: SourceLines, anchor: int, since: int, most_titles: int) -> int | None:
    """The line « Actions » this heading starts with: the nearest, rather with one title line than none."""
    place = file.rank[anchor]
    above = file.solid[max(since, place - most_titles - 1) : place][::-1]
    markers = [count for count, index in enumerate(above) if file.is_marker(index)]
    if not markers:
        return None
    return above[1 if 1 in markers else markers[0]]


def _may_lack_marker(file: SourceLines, anchor: int, since: int, inside: bool) -> bool:
    """Whether this can be a heading without « Actions »: Statut or Fichiers below, a finished sheet above."""
    if not any(file.may_be(index, (1, 2)) for index in file.after(anchor, LOOK_AHEAD)):
        return False
    last_tail = bisect_left(file.tails, anchor) - 1
    return not inside or (last_tail >= 0 and file.rank[file.tails[last_tail]] >= since)


def _starts_without_anchor(file: SourceLines, taken: set) -> list[Start]:
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
                    starts.append(Start(marker, heading[:split], body, marker))
                break
            heading.append(index)
    return starts


def check_header(file: SourceLines, starts: list[Start]) -> list[int]:
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
