"""The portal's colours by name, light and dark, for what is drawn in Python; `static/css/tokens.css` says them again."""

PAPER, INK = ("#FCFAF5", "#16151F"), ("#1C1B2E", "#F1EEE6")
PALETTES: dict[str, tuple[str, str]] = {
    "reaap": ("#B8322A", "#F27F75"),
    "clas": ("#1F5FBF", "#86B2F6"),
    "quatre-chemins": ("#1E7A46", "#67C58D"),
    "sante": ("#0B7280", "#55C1CD"),
    "mediation": ("#83399B", "#D09AE3"),
    "jeunesse": ("#9A4B00", "#F0A65F"),
    "conseils-citoyens": ("#566400", "#B7C552"),
    "neutre": INK,
}
