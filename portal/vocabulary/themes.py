"""Themes: (slug, name, parent slug). Chapters of the 2018 programme and their sub-chapters, then two transversal ones."""

THEMES = [
    ("gouvernance", "Gouvernance, pilotage et observation", ""),
    ("ingenierie-locale", "Appui à l’ingénierie locale", "gouvernance"),
    ("gouvernance-territoriale", "Évolution de la gouvernance territoriale", "gouvernance"),
    ("strategies-territoriales", "Appui aux stratégies territoriales", "gouvernance"),
    ("participation", "Participation des habitants et conseils citoyens", ""),
    ("habitat", "Habitat, renouvellement urbain et cadre de vie", ""),
    ("developpement-economique", "Développement économique, emploi et insertion", ""),
    ("education-jeunesse", "Éducation, jeunesse et prévention", ""),
    ("egalite-acces-aux-droits", "Égalité, accès aux droits, santé et citoyenneté", ""),
    ("acces-sante", "Accès à la santé et promotion de la santé", "egalite-acces-aux-droits"),
    ("egalite-solidarite", "Égalité, solidarité et intégration", "egalite-acces-aux-droits"),
    ("prevention", "Prévention et relations entre police et population", "egalite-acces-aux-droits"),
    ("culture-memoires", "Culture, mémoires et lutte contre les discriminations", "egalite-acces-aux-droits"),
    ("citoyennete-laicite", "Citoyenneté, valeurs de la République et laïcité", "egalite-acces-aux-droits"),
    ("parentalite", "Parentalité", ""),
    ("accompagnement-scolarite", "Accompagnement à la scolarité", ""),
]
