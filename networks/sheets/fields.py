"""The sheet's fields: their name in the exports (the source's words) and their attribute on the page."""

FIELDS = {
    "fichiers": "files",
    "statut": "status",
    "raisons": "ended_because",
    "dimension": "dimension",
    "mots_cles": "keywords",
    "resume": "abstract",
    "initiative": "initiative",
    "precision": "initiative_detail",
    "territoire": "scope",
    "description_experience": "experience",
    "public": "audience",
    "partenaires": "partners",
    "description_generale": "description",
    "ressources": "resources",
    "nombre": "headcount",
    "resultat_territoire": "territory_result",
    "resultat_centre": "centre_result",
    "resultat_habitants": "residents_result",
    "limites": "limits",
    "perspectives": "perspectives",
}
LISTS = frozenset({"fichiers", "mots_cles", "initiative", "public", "partenaires"})


def items(text: str) -> list[str]:
    """The values of a closed list stored one per line."""
    return [line.strip() for line in text.splitlines() if line.strip()]


def exported(page, key: str):
    """The field as the exports give it: a list of strings for closed lists, else the text line for line."""
    text = getattr(page, FIELDS[key])
    return items(text) if key in LISTS else text
