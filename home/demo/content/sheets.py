"""Fifteen fictional experience sheets, with the fields and closed values of the national database.

Closed values (status, dimension, key words, initiative, territory, public, partners) keep the spelling of the
source database, straight apostrophes included. "" means not filled in; "Non encore évalué" is an answer.
"""

from .sheets_families import SHEETS_FAMILIES
from .sheets_places import SHEETS_PLACES

SHEETS = [
    *SHEETS_FAMILIES,
    *SHEETS_PLACES,
    {
        "slug": "le-cafe-des-parents-change-de-trottoir",
        "title": "Le café des parents change de trottoir",
        "structure": "Centre social des Tilleuls",
        "department_code": "93",
        "networks": ["reaap"],
        "themes": ["parentalite", "participation"],
        "territories": ["93010", "est-ensemble"],
        "summary": (
            "Le café des parents quitte le centre social pour la salle d’attente de la "
            "gare routière, un mercredi sur deux."
        ),
        "published_days_ago": 403,
        "fields": {
            "statut": "En cours",
            "raisons": "",
            "dimension": "Citoyenneté",
            "mots_cles": ["Parentalité", "Mixité sociale"],
            "resume": (
                "Un mercredi sur deux, deux animatrices installent une table, des jeux et un "
                "thermos près de la gare routière.\n"
                "Les parents qui attendent le bus s’arrêtent dix minutes ou une heure.\n"
                "Les sujets viennent d’eux : sommeil, cantine, papiers, grands-parents "
                "restés au pays."
            ),
            "initiative": ["Le centre social", "Un groupe d'habitants"],
            "precision": "",
            "territoire": "Un quartier",
            "description_experience": (
                "Au centre social, le café réunissait toujours les mêmes huit mères.\n"
                "L’une d’elles a remarqué que beaucoup de familles passaient chaque semaine "
                "une demi-heure à attendre le bus.\n"
                "Objectifs :\n"
                "- rencontrer des parents qui ne franchissent pas la porte ;\n"
                "- leur faire connaître les lieux d’écoute du quartier ;\n"
                "- laisser les habituées tenir elles-mêmes la table."
            ),
            "public": ["familles"],
            "partenaires": ["Caf", "Commune", "Association locale"],
            "description_generale": (
                "De septembre à novembre : repérage, autorisation d’occuper le trottoir, "
                "essais à différentes heures.\n"
                "De décembre à juin : douze séances, de 16 h 30 à 18 h.\n"
                "Une animatrice accueille, l’autre joue avec les enfants. Trois mères se "
                "relaient pour servir.\n"
                "Une carte à emporter montre quatre lieux utiles, dessinés plutôt qu’écrits."
            ),
            "ressources": (
                "1 850 € : matériel, boissons, impression des cartes.\n"
                "Le temps de travail des deux salariées n’est pas compté."
            ),
            "nombre": "2 animatrices, 3 mères bénévoles, environ 20 passages par séance",
            "resultat_territoire": (
                "Les chauffeurs de bus orientent des familles vers la table.\n"
                "Deux associations demandent à s’y joindre."
            ),
            "resultat_centre": (
                "Quinze familles se sont inscrites à une activité après être passées par la table."
            ),
            "resultat_habitants": (
                "Des parents se saluent désormais à l’arrêt.\n"
                "Les trois bénévoles animent seules une séance sur trois."
            ),
            "limites": (
                "La pluie annule une séance sur cinq.\n"
                "On parle debout : les confidences s’arrêtent vite. Il faut proposer un "
                "second rendez-vous au chaud."
            ),
            "perspectives": ("Demander un abri à la commune.\nOuvrir une table le samedi, près du marché."),
        },
    },
    {
        "slug": "la-seance-ouverte-du-jeudi",
        "title": "La séance ouverte du jeudi",
        "structure": "Association Après la classe",
        "department_code": "93",
        "networks": ["clas", "reaap"],
        "themes": ["accompagnement-scolarite", "parentalite"],
        "territories": ["93072", "plaine-commune"],
        "summary": (
            "Une fois par mois, les parents restent pendant toute la séance d’accompagnement à la scolarité."
        ),
        "published_days_ago": 404,
        "fields": {
            "statut": "En cours",
            "raisons": "",
            "dimension": "Services",
            "mots_cles": ["Parentalité", "éducation / scolarité"],
            "resume": (
                "L’association accueille seize enfants du CE2 au CM2, les lundis et jeudis.\n"
                "Le dernier jeudi du mois, les parents sont invités à rester :\n"
                "- goûter commun (16 h 45 - 17 h) ;\n"
                "- travail en petits groupes (17 h - 17 h 30) ;\n"
                "- atelier mené par un parent (17 h 30 - 18 h 15)."
            ),
            "initiative": ["Autre"],
            "precision": "Les parents élus d’une école voisine",
            "territoire": "Plusieurs quartiers",
            "description_experience": (
                "Les parents voyaient les devoirs terminés sans savoir comment. Certains "
                "pensaient que l’on faisait à la place des enfants.\n"
                "L’équipe a choisi de montrer plutôt que d’expliquer."
            ),
            "public": ["Enfance", "familles"],
            "partenaires": ["Caf", "Éducation Nationale"],
            "description_generale": (
                "Préparation : une réunion avec les bénévoles, inquiets d’être observés. Une "
                "règle en est sortie : un parent ne s’assoit pas à côté de son propre "
                "enfant.\n"
                "Première séance : cinq parents. Sixième séance : onze.\n"
                "Les ateliers ont porté sur la cuisine, la couture, les tours de cartes et "
                "l’alphabet tamoul."
            ),
            "ressources": ("640 € pour les ateliers\nAccompagnement hebdomadaire : budget habituel du Clas"),
            "nombre": "2 salariées, 6 bénévoles, 16 enfants, 11 parents",
            "resultat_territoire": "Non encore évalué",
            "resultat_centre": (
                "Les bénévoles parlent plus facilement aux familles.\n"
                "Deux parents ont rejoint le conseil d’administration."
            ),
            "resultat_habitants": (
                "Les parents posent d’autres questions à l’école.\n"
                "Les enfants se montrent fiers de présenter leur groupe."
            ),
            "limites": (
                "Les parents qui travaillent tard ne viennent jamais. Une séance le samedi "
                "matin a été essayée : sans succès."
            ),
            "perspectives": "Proposer aux parents absents une courte vidéo faite par les enfants.",
        },
    },
    {
        "slug": "trois-jours-au-vert-entre-familles",
        "title": "Trois jours au vert entre familles",
        "structure": "Centre social La Passerelle",
        "department_code": "93",
        "networks": ["reaap"],
        "themes": ["parentalite", "egalite-solidarite"],
        "territories": ["93031", "plaine-commune"],
        "summary": "",
        "published_days_ago": 284,
        "fields": {
            "statut": "Terminée",
            "raisons": "Départ de la référente familles et gîte fermé pour travaux",
            "dimension": "Accompagnement de projets",
            "mots_cles": ["Parentalité", "vacances / loisirs", "Mixité sociale"],
            "resume": (
                "Neuf familles ont préparé pendant un an trois jours à la campagne. Elles "
                "ont tout décidé : le lieu, les menus, le partage des chambres."
            ),
            "initiative": ["Un groupe d'habitants", "Le centre social"],
            "precision": "",
            "territoire": "Une commune",
            "description_experience": (
                "Après une sortie à la mer, des mères ont demandé : « Pourquoi rentrer le "
                "soir ? »\n"
                "La plupart n’étaient pas parties depuis plus de cinq ans.\n"
                "Le but était de partir, mais aussi d’apprendre à monter un projet ensemble."
            ),
            "public": ["Tous publics"],
            "partenaires": ["Caf", "Commune", "Bailleur social"],
            "description_generale": (
                "Huit réunions, le samedi matin, avec les enfants.\n"
                "Une brocante et deux ventes de gâteaux.\n"
                "Un règlement écrit à vingt mains, dont l’article premier : « Chacun fait la "
                "vaisselle une fois. »\n"
                "Le séjour a eu lieu en mai, avec trente et une personnes."
            ),
            "ressources": ("Coût total : 4 120 €\n- familles : 930 €\n- ventes : 790 €\n- aides : 2 400 €"),
            "nombre": "9 familles (13 adultes, 18 enfants), 2 animateurs",
            "resultat_territoire": "",
            "resultat_centre": (
                "Des familles très différentes se connaissent. Le centre n’est plus "
                "seulement un lieu d’activités."
            ),
            "resultat_habitants": (
                "Une mère a conduit le minibus pour la première fois.\n"
                "Trois familles sont reparties ensemble, sans le centre."
            ),
            "limites": (
                "Une famille a renoncé la veille, faute d’argent pour les chaussures. Nous "
                "ne l’avions pas vu venir.\n"
                "Le projet reposait trop sur une seule salariée."
            ),
            "perspectives": (
                "Pas de suite prévue. Le règlement et le budget sont à la disposition d’autres équipes."
            ),
        },
    },
    {
        "slug": "jouer-dehors-apres-l-ecole",
        "title": "Jouer dehors après l’école",
        "structure": "Ludothèque du Grand Jeu",
        "department_code": "93",
        "networks": ["reaap"],
        "themes": ["parentalite", "culture-memoires"],
        "territories": ["93027", "plaine-commune"],
        "summary": (
            "De grands jeux en bois au pied des immeubles, deux soirs par semaine, pour "
            "que parents et enfants jouent ensemble."
        ),
        "published_days_ago": 12,
        "fields": {
            "statut": "En cours",
            "raisons": "",
            "dimension": "Citoyenneté",
            "mots_cles": ["intergénérationnel", "Parentalité", "Culture"],
            "resume": (
                "La ludothèque sort ses grands jeux en bois au pied des immeubles, les "
                "mardis et vendredis de 17 h à 19 h, d’avril à octobre."
            ),
            "initiative": ["Un ou plusieurs partenaire(s)"],
            "precision": "Le bailleur et la ville, à la suite d’une marche dans le quartier",
            "territoire": "Un quartier",
            "description_experience": (
                "Les enfants jouaient sur le parking. Les adultes les surveillaient de loin.\n"
                "L’idée : occuper la pelouse, et donner aux grands une raison de descendre."
            ),
            "public": ["Tous publics"],
            "partenaires": ["Association locale", "Bailleur social", "Commune"],
            "description_generale": (
                "L’action vient de commencer. Quatre séances ont eu lieu.\n"
                "Les gardiens ouvrent le local où sont rangés les jeux.\n"
                "Une retraitée apprend la pétanque aux plus jeunes."
            ),
            "ressources": "",
            "nombre": "1 ludothécaire, 1 volontaire, 2 gardiens",
            "resultat_territoire": "Non encore évalué",
            "resultat_centre": "Non encore évalué",
            "resultat_habitants": "Non encore évalué",
            "limites": "Non encore évalué",
            "perspectives": "Non encore évalué",
        },
    },
    {
        "slug": "le-cahier-en-ligne-sans-peur",
        "title": "Le cahier en ligne sans peur",
        "structure": "Centre social La Passerelle",
        "department_code": "93",
        "networks": ["clas"],
        "themes": ["accompagnement-scolarite", "egalite-acces-aux-droits"],
        "territories": ["93031", "93079", "plaine-commune"],
        "summary": (
            "Des élèves de collège apprennent à leurs parents à lire l’espace numérique de l’établissement."
        ),
        "published_days_ago": 33,
        "fields": {
            "statut": "En cours",
            "raisons": "",
            "dimension": "Services",
            "mots_cles": ["éducation / scolarité", "Parentalité"],
            "resume": (
                "Pendant six mercredis, des élèves de sixième et de cinquième montrent à des "
                "parents comment lire les notes, les absences et les messages du collège."
            ),
            "initiative": ["Le centre social", "Un ou plusieurs partenaire(s)"],
            "precision": "",
            "territoire": "Plusieurs communes",
            "description_experience": (
                "Le collège a cessé d’envoyer des bulletins imprimés. Des parents n’avaient "
                "jamais ouvert l’espace en ligne ; leurs enfants répondaient aux messages à "
                "leur place.\n"
                "L’équipe du Clas a proposé de retourner la situation : que les enfants "
                "enseignent, devant tout le monde."
            ),
            "public": ["Enfance", "familles"],
            "partenaires": ["Éducation Nationale", "Caf", "Conseil départemental"],
            "description_generale": (
                "Séances 1 et 2 : créer le compte, choisir un mot de passe que l’on retient.\n"
                "Séances 3 et 4 : comprendre un relevé, demander un rendez-vous.\n"
                "Séances 5 et 6 : questions libres, avec une conseillère d’éducation.\n"
                "Les comptes fictifs sont fournis par le collège : personne ne montre les "
                "notes de son enfant."
            ),
            "ressources": ("Prêt de huit ordinateurs portables\n300 € de petites fournitures"),
            "nombre": "1 coordonnatrice, 2 bénévoles, 9 élèves, 14 parents",
            "resultat_territoire": "Un second collège souhaite essayer.",
            "resultat_centre": "",
            "resultat_habitants": (
                "Douze parents sur quatorze se connectent seuls.\n"
                "Plusieurs élèves disent avoir compris leurs propres bulletins."
            ),
            "limites": (
                "Sans ordinateur à la maison, tout se fait sur un petit écran de téléphone.\n"
                "Les consignes n’existent qu’en français."
            ),
            "perspectives": "Préparer une fiche illustrée, en quatre langues, avec les élèves.",
        },
    },
]
