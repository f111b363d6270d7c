"""« Modèle »: an example to fill in, as a spreadsheet; its people are invented."""

import io

TITLES = ["email", "nom", "organisation", "fonction", "reseaux", "langue", "base", "base_le", "base_source"]
ROWS = [
    [
        "camille.martin@example.org",
        "Camille Martin",
        "Centre social Les Tilleuls",
        "référente familles",
        "reaap; clas",
        "fr",
        "adhesion",
        "14/06/2026",
        "bulletin d’adhésion 2026",
    ],
    [
        "accueil@example.org; direction@example.org",
        "",
        "Maison de quartier",
        "",
        "clas",
        "",
        "fonction",
        "01/09/2025",
        "annuaire des structures",
    ],
    ["alex.bernard@example.org", "Alex Bernard", "", "", "sante", "fr", "", "", ""],
    ["", "Dominique Petit", "Association Lire ensemble", "présidence", "reaap", "", "", "", ""],
]


def workbook() -> bytes:
    # Not read by every process that only sends letters.
    from openpyxl import Workbook
    from openpyxl.styles import Font

    book = Workbook()
    sheet = book.active
    sheet.title = "Carnet"
    sheet.append(TITLES)
    for row in ROWS:
        sheet.append(row)
    for cell in sheet[1]:
        cell.font = Font(bold=True)
        sheet.column_dimensions[cell.column_letter].width = 24
    sheet.freeze_panes = "A2"
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()
