"""2018 programme: actions of chapter 5 (A22 to A26)."""

ACTIONS_YOUTH = [
    {
        "slug": "piloter-un-secteur-jeunesse",
        "codes": "A22",
        "title": "Piloter un secteur jeunesse dans un quartier",
        "chapter": "5",
        "format": "groupe-de-travail",
        "themes": ["education-jeunesse", "gouvernance"],
        "networks": ["jeunesse"],
        "audience": (
            "Éducatrices et éducateurs, coordinations jeunesse, responsables de secteur ; cadres des "
            "collectivités et des associations (prévention, réussite éducative, médiation)"
        ),
        "summary": (
            "Service municipal, centre social, Mjc, prévention, mission locale : beaucoup de monde "
            "autour des jeunes. Un groupe de travail pour que cela fasse une politique."
        ),
        "questions": [
            "Comment conduire un secteur jeunesse avec tous les autres, et pas à côté ?",
            "Comment accueillir tous les jeunes sans oublier celles et ceux qui vont le plus mal ?",
            "Ville, Département, région : qui a quels moyens, et comment s’en servir ?",
            "Que peuvent les Ept et les contrats de ville pour la jeunesse ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>Aucune loi ne dit à qui revient la jeunesse. Depuis les années 1980, les villes "
                    "s’en sont saisies ; les départements et les régions ont suivi, chacun par son bout : "
                    "protection de l’enfance, collèges, lycées, insertion.</p><p>Dans un quartier, tout "
                    "cela se croise. Ce qui marche tient souvent à peu de chose : un lieu ouvert, une "
                    "équipe que l’on connaît.</p>"
                ),
            ),
            (
                "callout",
                {
                    "kind": "retenir",
                    "title": "Pour qui d’abord",
                    "text": (
                        "<p>Le groupe s’adresse en premier à celles et ceux qui sont sur le terrain, "
                        "puis aux cadres qui, de près ou de loin, ont la jeunesse dans leurs "
                        "dossiers.</p>"
                    ),
                },
            ),
        ],
        "partners": [],
        "sessions": [
            {"title": "Groupe de travail"},
        ],
    },
    {
        "slug": "mobilite-internationale-des-jeunes",
        "codes": "A23",
        "title": "Partir : la mobilité internationale des jeunes",
        "chapter": "5",
        "format": "forum",
        "themes": ["education-jeunesse", "egalite-solidarite"],
        "networks": ["jeunesse"],
        "audience": "Structures qui accompagnent des jeunes des quartiers prioritaires",
        "summary": (
            "Service volontaire, service civique, coopération, échange : les portes existent, peu de "
            "jeunes des quartiers les poussent. Un forum pour savoir lesquelles, et comment."
        ),
        "questions": [
            "Qu’est-ce qui retient un jeune de partir ?",
            "Quels dispositifs pour quels projets ?",
            "Qui peut l’aider à préparer son départ, dans le département ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>Partir quelques mois change un parcours. Encore faut-il l’imaginer possible. Le "
                    "forum réunit celles et ceux qui orientent les jeunes et celles et ceux qui les "
                    "envoient.</p>"
                ),
            ),
            (
                "heading",
                {"text": "Des portes à connaître", "level": "h2"},
            ),
            (
                "text",
                (
                    "<ul><li>Le service volontaire européen.</li><li>Le service civique.</li><li>Le "
                    "volontariat de solidarité internationale.</li><li>L’Ofaj, pour "
                    "l’Allemagne.</li><li>La coopération décentralisée des collectivités.</li></ul>"
                ),
            ),
        ],
        "partners": [
            ("adij", "partenaire", "confirme"),
            ("ville-aubervilliers", "partenaire", "confirme"),
            ("europe-direct", "partenaire", "confirme"),
        ],
        "sessions": [
            {"title": "Rencontre-forum départemental"},
        ],
    },
    {
        "slug": "esprit-critique-des-jeunes",
        "codes": "A24",
        "title": "L’esprit critique, ça s’apprend",
        "chapter": "5",
        "format": "cinq-a-sept",
        "themes": ["education-jeunesse", "citoyennete-laicite"],
        "networks": [],
        "audience": "Professionnelles et professionnels de la jeunesse et de l’éducation",
        "summary": (
            "Deux heures en fin de journée pour découvrir une recherche-action sur l’esprit critique "
            "des jeunes, de la citoyenneté à l’insertion."
        ),
        "questions": [
            "Comment un jeune apprend-il à douter sans tout rejeter ?",
            "En quoi l’esprit critique aide-t-il à trouver sa place, et un emploi ?",
            "Que peuvent faire les adultes qui les accompagnent ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>Un « 5 à 7 » ne demande rien d’autre que d’être là. Une psychosociologue présente "
                    "la recherche-action qu’elle a menée. La salle réagit, questionne, raconte.</p><p>Le "
                    "sujet touche à trois choses à la fois : être citoyenne ou citoyen, s’insérer, "
                    "s’émanciper.</p>"
                ),
            ),
        ],
        "partners": [],
        "sessions": [
            {"title": "5 à 7"},
        ],
    },
    {
        "slug": "l-ecole-et-la-ville",
        "codes": "A25",
        "title": "L’école et la ville",
        "chapter": "5",
        "format": "journees-formation",
        "themes": ["education-jeunesse", "egalite-solidarite"],
        "networks": [],
        "audience": (
            "Personnels de l’Éducation nationale, équipes politique de la ville, équipes de réussite "
            "éducative, partenaires éducatifs, services du Département, déléguées et délégués du "
            "préfet"
        ),
        "summary": (
            "Trois journées de formation sur l’année scolaire, ouvertes à l’école comme à la ville : "
            "le bien-être, les langues, les questions de genre."
        ),
        "questions": [
            "Qu’est-ce qui permet à un enfant de se sentir bien à l’école ?",
            "Que fait l’école des langues parlées à la maison ?",
            "Comment les outils de classe traitent-ils les filles et les garçons ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>Depuis 2007, la direction départementale de l’Éducation nationale et Profession "
                    "Banlieue préparent ces journées ensemble. Le matin, une conférence et un débat. "
                    "L’après-midi, des actions présentées par celles et ceux qui les mènent, dans un "
                    "établissement, une ville ou une association.</p>"
                ),
            ),
            (
                "figures",
                {
                    "items": [
                        {"value": "2007", "label": "première année des journées"},
                        {"value": "3", "label": "journées par année scolaire"},
                    ],
                    "source": "Profession Banlieue, Orientations de travail 2018",
                },
            ),
            (
                "text",
                (
                    "<p>On y croise des inspectrices et des documentalistes, des chefs d’établissement et "
                    "des assistantes sociales, des référents de réussite éducative. Ce mélange est l’une "
                    "des raisons d’y venir.</p>"
                ),
            ),
        ],
        "partners": [
            ("dsden-93", "partenaire", "confirme"),
        ],
        "sessions": [
            {"title": "Le bien-être à l’école"},
            {"title": "Langues et cultures à l’école"},
            {"title": "Outils pédagogiques et questions de genre"},
        ],
    },
    {
        "slug": "decrochage-scolaire-comprendre-et-agir",
        "codes": "A26",
        "title": "Décrochage scolaire : comprendre et agir",
        "chapter": "5",
        "format": "cycle",
        "themes": ["education-jeunesse", "egalite-solidarite"],
        "networks": [],
        "audience": (
            "Professionnelles et professionnels de l’éducation, de la jeunesse et de la politique de la ville"
        ),
        "summary": (
            "Un élève ne décroche pas en un jour. Un cycle de qualification pour comprendre ce qui "
            "l’éloigne de l’école, et connaître celles et ceux qui peuvent l’y ramener."
        ),
        "questions": [
            "Que change l’offre scolaire d’une ville, et la façon de l’éviter ?",
            "Comment l’orientation et les stages fabriquent-ils de la discrimination ?",
            "Quelles solutions existent ici pour une ou un jeune qui a décroché ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>Le cycle remonte le fil : l’école que l’on trouve près de chez soi, celle que "
                    "d’autres contournent, l’orientation subie, le stage que l’on n’obtient pas. Il "
                    "regarde des mécanismes avant de regarder des élèves.</p>"
                ),
            ),
            (
                "callout",
                {
                    "kind": "info",
                    "title": "Des dispositifs à connaître",
                    "text": (
                        "<p>Plusieurs solutions existent dans le département, comme les dispositifs "
                        "Acte ou Stater. D’autres soutiens visent les jeunes des quartiers "
                        "prioritaires. Le cycle présente aussi les personnes à appeler et des "
                        "pratiques à reprendre.</p>"
                    ),
                },
            ),
        ],
        "partners": [],
        "sessions": [
            {"title": "Cycle de qualification"},
        ],
    },
]
