"""Invented experience sheets in their text form, and the départements they name."""

from hypothesis import strategies as st

from networks.sheets.labels import SECTIONS, clean, fold, label_of

NAMES = {"93": "Seine-Saint-Denis", "22": "Côtes-d'Armor", "38": "Isère", "95": "Val-d'Oise", "73": "Savoie"}
DEPARTMENTS = {fold(name): (code, name) for code, name in NAMES.items()}
LABEL = {section.key: f"- {section.label}" for section in reversed(SECTIONS)}
SUBLABEL = "Partenaires d'action:"

TEXTS = {
    "statut": "- En cours",
    "dimension": "- Services",
    "mots_cles": "-\n- Jardin\n- Cuisine & partage",
    "resume": "Un potager ouvert à toute la rue.\nOn y plante ensemble.",
    "initiative": "-\n- Le centre social\n- Autre",
    "territoire": "- Un quartier",
    "description_experience": "La friche dormait depuis dix ans.",
    "public": "- Tous publics",
    "partenaires": "- Caf\n- Commune",
    "description_generale": "Deux ateliers par mois.",
    "ressources": "1200 €",
    "nombre": "8 bénévoles",
    "resultat_territoire": "- moins de déchets",
    "resultat_centre": "Non renseigné",
    "resultat_habitants": "Non encore évalué",
    "limites": "L'eau manque en août.",
    "perspectives": "Un second jardin.",
}


def sheet(
    title="Le potager", organiser="- LA RUCHE - Isère", without=(), second_territory=None, **texts
) -> str:
    """One sheet as text; `without` names the sections that lose their label and content."""
    texts = {**TEXTS, **texts}
    lines = ["Actions", *([title] if title else []), "- Structure organisatrice", *organiser.split("\n")]
    seen = set()
    for section in SECTIONS[1:]:
        key, text = section.key, texts.get(section.key, "")
        if key in without or (section.optional and key not in texts):
            continue
        if key == "partenaires" and key not in seen:
            text = "-"
        elif key == "territoire" and key in seen and second_territory is not None:
            text = second_territory
        seen.add(key)
        lines.append(section.label if section.label == SUBLABEL else f"- {section.label}")
        lines += text.split("\n") if text else []
    return "\n".join(lines) + "\n"


# Texts may say anything but a label, a marker or a blank edge.
plain = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=30).filter(
    lambda text: label_of(text) is None and clean(text) != "Actions"
)
solid = plain.filter(lambda text: any(char.isalnum() for char in text))
open_text = st.one_of(st.just(""), solid, st.builds("{}\n{}\n{}".format, solid, plain, solid))
words = solid.map(lambda text: " ".join(fold(text).split())).filter(lambda text: text and not label_of(text))
items = st.lists(words, max_size=4)
record_texts = st.fixed_dictionaries(
    {section.key: open_text for section in SECTIONS if section.kind == "open"}
    | {section.key: items for section in SECTIONS[1:] if section.kind == "list"}
    | {"statut": words, "dimension": words, "territoire": words, "title": words, "structure": words}
)
