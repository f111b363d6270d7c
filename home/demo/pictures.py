"""Pictures of the demo content, drawn in the manner of the covers: flat colours, lines and stops. No photograph.

Deterministic: the same key always gives the same file.
"""

from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO

from PIL import Image, ImageDraw

PAPER, INK, RULE = "#FCFAF5", "#1C1B2E", "#DAD5C8"
RED, BLUE, GREEN, TEAL, PLUM, AMBER, OLIVE = (
    "#B8322A",
    "#1F5FBF",
    "#1E7A46",
    "#0B7280",
    "#83399B",
    "#9A4B00",
    "#566400",
)
SIZE = (1280, 800)  # pixels
Pen = ImageDraw.ImageDraw


@dataclass(frozen=True)
class Picture:
    """`title` names it in the library, `alt` says it to those who do not see it."""

    title: str
    alt: str
    draw: Callable[[Pen], None]

    def png(self) -> bytes:
        """The file, about 10 kB."""
        drawing = Image.new("RGB", SIZE, PAPER)
        self.draw(ImageDraw.Draw(drawing))
        out = BytesIO()
        drawing.quantize(32).save(out, "PNG", optimize=True)
        return out.getvalue()


def _tint(colour: str, part: float = 0.2) -> str:
    """A colour laid on paper, at that strength."""
    mixed = (
        round(int(PAPER[i : i + 2], 16) * (1 - part) + int(colour[i : i + 2], 16) * part) for i in (1, 3, 5)
    )
    return "#{:02X}{:02X}{:02X}".format(*mixed)


def _ground(pen: Pen, colour: str) -> None:
    pen.rectangle((0, 0, *SIZE), fill=_tint(colour))


def _way(pen: Pen, points: list[tuple[int, int]], colour: str, width: int = 26) -> None:
    pen.line(points, fill=colour, width=width, joint="curve")


def _stop(pen: Pen, x: int, y: int, radius: int = 30) -> None:
    pen.ellipse((x - radius, y - radius, x + radius, y + radius), fill=PAPER, outline=INK, width=10)


def _person(pen: Pen, x: int, y: int, colour: str, size: int = 60) -> None:
    """Head and shoulders, feet at `y`."""
    pen.pieslice((x - size, y - size, x + size, y + size), 180, 360, fill=colour)
    pen.ellipse((x - size // 2, y - 2 * size, x + size // 2, y - size), fill=colour)


def workshop(pen: Pen) -> None:
    """A round table seen from above, and eight people."""
    _ground(pen, RED)
    pen.ellipse((440, 200, 840, 600), fill=PAPER, outline=INK, width=10)
    colours = (RED, BLUE, GREEN, AMBER, TEAL, PLUM, OLIVE, INK)
    places = ((640, 110), (850, 190), (930, 400), (850, 610), (640, 690), (430, 610), (350, 400), (430, 190))
    for (x, y), colour in zip(places, colours, strict=True):
        pen.ellipse((x - 52, y - 52, x + 52, y + 52), fill=colour)
    for x, y in ((560, 330), (700, 360), (600, 470)):
        pen.rectangle((x, y, x + 70, y + 92), fill=_tint(BLUE, 0.35))


def homework(pen: Pen) -> None:
    """Two people at a table, books between them, a clock."""
    _ground(pen, BLUE)
    _person(pen, 380, 560, BLUE, 110)
    _person(pen, 900, 560, AMBER, 80)
    pen.rectangle((160, 560, 1120, 596), fill=INK)
    for i, colour in enumerate((GREEN, RED, TEAL)):
        pen.rectangle((570, 524 - 36 * i, 750 - 12 * i, 556 - 36 * i), fill=colour)
    _stop(pen, 1060, 170, 84)
    _way(pen, [(1060, 120), (1060, 170), (1096, 190)], INK, 10)


def district(pen: Pen) -> None:
    """Blocks of flats, a tram line below."""
    _ground(pen, TEAL)
    for x, top, colour in (
        (80, 240, TEAL),
        (300, 120, BLUE),
        (560, 300, OLIVE),
        (780, 180, PLUM),
        (1020, 340, TEAL),
    ):
        pen.rectangle((x, top, x + 180, 620), fill=colour)
        for y in range(top + 40, 580, 70):
            for dx in (28, 82, 136):
                pen.rectangle((x + dx, y, x + dx + 24, y + 32), fill=_tint(colour, 0.12))
    _way(pen, [(0, 690), (1280, 690)], RED)
    for x in (200, 640, 1080):
        _stop(pen, x, 690)


def school(pen: Pen) -> None:
    """A school, its door open, a line that leads there."""
    _ground(pen, AMBER)
    pen.rectangle((340, 300, 940, 640), fill=PAPER, outline=INK, width=10)
    pen.polygon(((300, 306), (640, 120), (980, 306)), fill=RED)
    pen.rectangle((590, 460, 690, 640), fill=AMBER)
    for x in (410, 500, 750, 840):
        pen.rectangle((x, 380, x + 50, 450), fill=BLUE)
    _way(pen, [(640, 800), (640, 640)], INK, 20)
    _way(pen, [(0, 720), (520, 720), (640, 640)], BLUE, 20)


def meeting(pen: Pen) -> None:
    """Rows of people in front of a board."""
    _ground(pen, GREEN)
    pen.rectangle((340, 70, 940, 320), fill=PAPER, outline=INK, width=10)
    _way(pen, [(400, 250), (540, 180), (680, 220), (880, 120)], GREEN, 16)
    colours = (RED, BLUE, GREEN, PLUM, TEAL, AMBER, OLIVE)
    for row, y in enumerate((560, 700)):
        for i in range(6):
            _person(pen, 190 + 180 * i + 90 * (row % 2), y, colours[(i + 3 * row) % 7], 58)
    pen.rectangle((0, 700, 1280, 800), fill=_tint(GREEN, 0.35))


def walk(pen: Pen) -> None:
    """Four paths that leave from one place."""
    _ground(pen, GREEN)
    ends = ((1280, 90), (1280, 300), (1280, 510), (1280, 720))
    for (x, y), colour in zip(ends, (GREEN, TEAL, OLIVE, BLUE), strict=True):
        turn = 520 + abs(y - 405) // 2
        _way(pen, [(220, 405), (turn - 120, 405), (turn + abs(y - 405) - 120, y), (x, y)], colour, 30)
    _stop(pen, 220, 405, 70)
    for x, y in ((860, 90), (1000, 300), (920, 510), (1060, 720)):
        _stop(pen, x, y, 26)


def books(pen: Pen) -> None:
    """A shelf of publications."""
    _ground(pen, PLUM)
    x = 110
    for i, (width, height) in enumerate(
        (
            (90, 440),
            (60, 500),
            (120, 400),
            (80, 470),
            (100, 420),
            (70, 500),
            (140, 380),
            (90, 460),
            (110, 430),
        )
    ):
        colour = (PLUM, RED, TEAL, INK, BLUE, AMBER, GREEN, OLIVE, RED)[i]
        pen.rectangle((x, 640 - height, x + width, 640), fill=colour)
        pen.rectangle((x + 14, 690 - height, x + width - 14, 706 - height), fill=PAPER)
        x += width + 18
    pen.rectangle((60, 640, 1220, 672), fill=INK)


def garden(pen: Pen) -> None:
    """Beds of a shared garden, seen from above."""
    _ground(pen, OLIVE)
    for row in range(3):
        for column in range(4):
            x, y = 110 + 280 * column, 90 + 220 * row
            pen.rectangle((x, y, x + 220, y + 150), fill=_tint(OLIVE, 0.55))
            for i in range(4):
                colour = (GREEN, RED, AMBER, TEAL)[(row + column + i) % 4]
                pen.ellipse((x + 20 + 50 * i, y + 55, x + 60 + 50 * i, y + 95), fill=colour)


def voices(pen: Pen) -> None:
    """Four speech bubbles."""
    _ground(pen, TEAL)
    for x, y, colour in ((120, 110, RED), (700, 80, BLUE), (240, 440, GREEN), (760, 420, PLUM)):
        pen.rounded_rectangle((x, y, x + 400, y + 230), 30, fill=colour)
        pen.polygon(((x + 70, y + 225), (x + 60, y + 300), (x + 160, y + 225)), fill=colour)
        for i, width in enumerate((300, 240, 180)):
            pen.rectangle((x + 50, y + 56 + 48 * i, x + 50 + width, y + 74 + 48 * i), fill=PAPER)


def lines(pen: Pen) -> None:
    """Seven lines and their interchanges."""
    for i, colour in enumerate((RED, BLUE, GREEN, TEAL, PLUM, AMBER, OLIVE)):
        y = 130 + 90 * i
        turn = 460 + 30 * i
        _way(
            pen,
            [(0, y), (turn, y), (turn + 120, 400 + 14 * (i - 3) * 2), (1280, 400 + 28 * (i - 3))],
            colour,
            18,
        )
    pen.rounded_rectangle((1010, 290, 1070, 510), 30, fill=PAPER, outline=INK, width=10)


PICTURES = {
    "atelier": Picture(
        "Atelier autour d’une table", "Huit personnes autour d’une table ronde, vues d’en haut", workshop
    ),
    "devoirs": Picture(
        "Accompagnement à la scolarité", "Un enfant et un adulte à une table, des livres entre eux", homework
    ),
    "quartier": Picture(
        "Le quartier et le tram",
        "Cinq immeubles au-dessus d’une ligne de tram et de ses trois arrêts",
        district,
    ),
    "ecole": Picture(
        "Le chemin de l’école", "Une école au toit rouge, à laquelle deux chemins mènent", school
    ),
    "reunion": Picture("Une réunion du réseau", "Deux rangs de personnes devant un tableau", meeting),
    "chemins": Picture("Quatre chemins", "Quatre chemins qui partent d’un même lieu", walk),
    "livres": Picture("Les publications", "Une étagère de livres de toutes les couleurs", books),
    "jardin": Picture("Un jardin partagé", "Douze carrés d’un jardin partagé, vus d’en haut", garden),
    "paroles": Picture("Prises de parole", "Quatre bulles de parole de couleurs différentes", voices),
    "lignes": Picture(
        "Les sept réseaux", "Sept lignes de couleur qui se rejoignent à une correspondance", lines
    ),
}
