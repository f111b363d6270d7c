"""Ten brèves: short institutional notes for the next letters, without the name of anybody.

`until_in_days` is counted from the day of the first load.
"""

BRIEFS = [
    {
        "kind": "mouvement",
        "title": "Réaap : un nouveau contact à la Caf",
        "text": "Le service qui instruit les projets du Réaap change d’adresse électronique. L’ancienne reste relevée jusqu’à la fin de l’année. (Exemple.)",
        "networks": ["reaap"],
        "created_days_ago": 4,
        "until_in_days": 60,
    },
    {
        "kind": "mouvement",
        "title": "Une coordination Clas se partage entre deux communes",
        "text": "Le poste de coordination est désormais commun à deux communes voisines. Les équipes gardent leurs horaires et leurs salles. (Exemple.)",
        "networks": ["clas"],
        "created_days_ago": 9,
        "until_in_days": None,
    },
    {
        "kind": "mouvement",
        "title": "Pas-de-Calais : neuf coordinations portées par des centres sociaux",
        "text": "Dans le Réseau Parentalité 62, les neuf postes de coordination sont portés par des centres sociaux, associatifs ou municipaux. Une organisation à comparer avec la nôtre.",
        "networks": ["reaap"],
        "created_days_ago": 40,
        "until_in_days": None,
    },
    {
        "kind": "rendez-vous",
        "title": "Semaine de la parentalité dans le Pas-de-Calais",
        "text": "Chaque année, les comités locaux organisent ensemble une semaine d’ateliers, de spectacles et de débats dans tout le département. Le programme paraît sur le site du réseau.",
        "networks": ["reaap"],
        "created_days_ago": 20,
        "until_in_days": 45,
    },
    {
        "kind": "rendez-vous",
        "title": "Les journées de l’ingénierie territoriale",
        "text": "Quatre réseaux d’Auvergne-Rhône-Alpes, dont le centre de ressources CR•DSU, font se rencontrer des métiers qui se croisent peu. Une journée par an depuis 2014, un thème chaque fois.",
        "networks": [],
        "created_days_ago": 16,
        "until_in_days": 90,
    },
    {
        "kind": "rendez-vous",
        "title": "Jeunesse : cinq rencontres par an dans le Val-d’Oise",
        "text": "Le Pôle de ressources 95 et les fédérations des centres sociaux et des Mjc réunissent les professionnelles et professionnels de la jeunesse. On y vient de toute l’Île-de-France.",
        "networks": ["jeunesse"],
        "created_days_ago": 30,
        "until_in_days": 120,
    },
    {
        "kind": "reference",
        "title": "Un site libre pour le diagnostic partagé",
        "text": "Diagnostic-territoire.org propose des fiches et des conseils de méthode, sous licence libre. L’Irev et cinq partenaires du Nord et du Pas-de-Calais l’ont conçu.",
        "url": "https://www.diagnostic-territoire.org",
        "networks": [],
        "created_days_ago": 26,
        "until_in_days": None,
    },
    {
        "kind": "reference",
        "title": "Cosoter, la base documentaire des centres de ressources",
        "text": "Rapports, études, revues : la base en ligne porte sur la cohésion sociale et territoriale. Profession Banlieue l’alimente depuis 2017.",
        "url": "http://cosoter-ressources.info/opac/index.php",
        "networks": [],
        "created_days_ago": 55,
        "until_in_days": None,
    },
    {
        "kind": "information",
        "title": "Le fonds documentaire prête aussi",
        "text": "Le centre de documentation de Profession Banlieue est ouvert à toutes et à tous, et les ouvrages s’empruntent. Dites ce que vous cherchez : une sélection vous attend à l’arrivée.",
        "networks": [],
        "created_days_ago": 12,
        "until_in_days": None,
    },
    {
        "kind": "information",
        "title": "Clas : pensez aux horaires d’été des salles",
        "text": "Plusieurs communes demandent les réservations de salles deux mois à l’avance. Vérifiez la date dans la vôtre avant d’annoncer la reprise aux familles. (Exemple.)",
        "networks": ["clas", "reaap"],
        "created_days_ago": 2,
        "until_in_days": 75,
    },
]
