"""Networks: (slug, short name, full name, role, stroke). The seven first have a colour of their own (`portal.palettes`)."""

NETWORKS = [
    ("reaap", "Réaap", "Réseau d’écoute, d’appui et d’accompagnement des parents", "anime", "plain"),
    ("clas", "Clas", "Réseau des contrats locaux d’accompagnement à la scolarité", "anime", "double"),
    (
        "quatre-chemins",
        "Y aller par 4 chemins",
        "Y aller par 4 chemins, la participation des habitants",
        "co-anime",
        "four",
    ),
    ("sante", "Santé", "Réseaux de santé publique et ateliers santé ville", "contribue", "long-dash"),
    (
        "mediation",
        "Médiation sociale",
        "Réseau de la médiation sociale et culturelle",
        "administre",
        "dotted",
    ),
    (
        "jeunesse",
        "Jeunesse",
        "Réseau des politiques de jeunesse en Seine-Saint-Denis",
        "contribue",
        "dash-dot",
    ),
    (
        "conseils-citoyens",
        "Conseils citoyens",
        "Réseau départemental des conseils citoyens",
        "contribue",
        "hollow",
    ),
    (
        "equipes",
        "Équipes politique de la ville",
        "Réseau des équipes politique de la ville",
        "anime",
        "plain",
    ),
    ("pre", "Pre", "Réseau des équipes de réussite éducative", "anime", "plain"),
    ("laicite", "Laïcité", "Promotion de la laïcité et des valeurs de la République", "contribue", "plain"),
]
