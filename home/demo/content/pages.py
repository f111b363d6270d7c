"""The text of the home page."""

HOME = {
    "title": "Le portail des réseaux",
    "summary": (
        "En Seine-Saint-Denis, tous les réseaux au même endroit : le Réaap, piloté par la Caf, et le Clas, animés par "
        "Profession Banlieue."
    ),
    "introduction": (
        "Vous accompagnez des parents, des élèves, des habitantes et des "
        "habitants ? Trouvez une date, une expérience à reprendre, une équipe près "
        "de chez vous."
    ),
}
