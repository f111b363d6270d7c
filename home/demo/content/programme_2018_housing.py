"""2018 programme: actions of chapter 3 (A11 to A16)."""

ACTIONS_HOUSING = [
    {
        "slug": "mobilites-residentielles-et-logement-social",
        "codes": "A11",
        "title": "Changer de logement quand on a peu",
        "chapter": "3",
        "format": "atelier",
        "themes": ["habitat", "egalite-solidarite"],
        "networks": [],
        "audience": (
            "Bailleurs, services du logement et de l’habitat, travailleuses et travailleurs sociaux, "
            "associations"
        ),
        "summary": (
            "Trois ateliers sur les ménages les plus fragiles : qui parvient à déménager, qui reste "
            "bloqué, et comment mieux répartir l’accueil entre les villes."
        ),
        "questions": [
            "Qui bouge et qui ne bouge pas, selon l’âge, le bail et le type d’immeuble ?",
            "Que disent dix ans de droit au logement opposable (Dalo) ?",
            "Les nouvelles règles d’attribution tiennent-elles leurs promesses ?",
            "Qu’a-t-on déjà essayé pour débloquer les parcours ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>Ces ateliers parlent de mobilité résidentielle : le fait de pouvoir, un jour, "
                    "habiter ailleurs ou mieux. Ils avancent du constat vers les solutions.</p>"
                ),
            ),
            (
                "heading",
                {"text": "Séance après séance", "level": "h2"},
            ),
            (
                "text",
                (
                    "<ol><li><b>Les réalités.</b> Un panorama des déménagements des ménages pauvres, dans "
                    "les quartiers du département et dans la région.</li><li><b>Le parc social.</b> "
                    "Relogement des plus fragiles, bilan du Dalo, premiers effets des conférences et des "
                    "conventions d’attribution (Cil et Cia).</li><li><b>Les leviers.</b> Ce que permet et "
                    "ce qu’empêche le nouveau renouvellement urbain ; loyer unique, rapprochement de "
                    "l’offre et de la demande, accession sociale.</li></ol>"
                ),
            ),
            (
                "text",
                (
                    "<p>Aux organismes cités ci-dessous s’ajoutent, parmi les invités pressentis, des "
                    "bailleurs du département et des consultants.</p>"
                ),
            ),
        ],
        "partners": [
            ("drihl-93", "expert", "pressenti"),
            ("aorif", "expert", "pressenti"),
            ("siao-93", "expert", "pressenti"),
            ("fondation-abbe-pierre", "expert", "pressenti"),
        ],
        "sessions": [
            {"title": "Séance 1 : réalités et mécanismes de la mobilité"},
            {"title": "Séance 2 : le rôle central du parc social"},
            {"title": "Séance 3 : leviers, contraintes et stratégies nouvelles"},
        ],
    },
    {
        "slug": "bailleurs-et-developpement-social",
        "codes": "A12",
        "title": "Bailleurs et développement social des quartiers Hlm",
        "chapter": "3",
        "format": "apres-midi",
        "themes": ["habitat", "strategies-territoriales"],
        "networks": [],
        "audience": "Bailleurs sociaux, collectivités, représentantes et représentants de locataires",
        "summary": (
            "Que font les bailleurs dans les contrats de ville, que pourraient-ils faire de plus et "
            "qu’est-ce qui les retient ? Un après-midi de débat."
        ),
        "questions": [
            "Que change le contexte national pour les bailleurs ?",
            "Comment se servir des conventions d’utilité sociale 2018-2023 ?",
            "Quel bilan pour l’abattement de taxe foncière ?",
            "Quelle place dans les nouvelles règles d’attribution ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>L’après-midi commence par la présentation d’un guide de l’Ush, l’Union sociale "
                    "pour l’habitat. Il se poursuit par un débat entre celles et ceux qui gèrent, celles "
                    "et ceux qui financent et celles et ceux qui habitent.</p>"
                ),
            ),
            (
                "callout",
                {
                    "kind": "info",
                    "title": "La Tfpb en deux phrases",
                    "text": (
                        "<p>Dans les quartiers prioritaires, un bailleur peut payer moins de taxe "
                        "foncière sur les propriétés bâties (Tfpb). En échange, il s’engage pour la "
                        "vie quotidienne de ses immeubles : c’est ce bilan que l’on met en "
                        "discussion.</p>"
                    ),
                },
            ),
        ],
        "partners": [],
        "sessions": [
            {"title": "Après-midi de débat"},
        ],
    },
    {
        "slug": "gestion-urbaine-de-proximite",
        "codes": "A13",
        "title": "Gestion urbaine de proximité : aller voir",
        "chapter": "3",
        "format": "visite",
        "themes": ["habitat", "strategies-territoriales"],
        "networks": [],
        "audience": (
            "Équipes de gestion urbaine de proximité, bailleurs, régies de quartier, services des villes"
        ),
        "summary": (
            "Encombrants, déchets, épaves, locaux vides : des visites là où quelqu’un a trouvé une "
            "réponse, près de Bordeaux et aux Mureaux."
        ),
        "questions": [
            "Comment faire de la propreté un projet, et pas une plainte ?",
            "Que peut apporter un équipement ouvert tous les jours ?",
            "Que faire des locaux communs qui ne servent plus ?",
            "Comment faire revenir des commerces et des services qui tiennent ?",
        ],
        "body": [
            (
                "heading",
                {"text": "Propreté, déchets, épaves : l’environnement en pratique", "level": "h2"},
            ),
            (
                "text",
                (
                    "<p><b>Dans l’agglomération bordelaise</b>, une régie de quartier enlève les "
                    "encombrants. Elle a ouvert une ressourcerie, puis entraîné les associations voisines "
                    "dans un réseau de réemploi.</p><p><b>Aux Mureaux</b>, dans les Yvelines, le pôle "
                    "Molière réunit de nombreux services sous un même toit certifié Hqe : panneaux "
                    "solaires, eau de pluie récupérée. Un parc le prolonge et traverse la ville.</p>"
                ),
            ),
            (
                "figures",
                {
                    "items": [
                        {"value": "6 000 m²", "label": "pour le pôle Molière"},
                        {"value": "7 jours sur 7", "label": "son ouverture"},
                        {"value": "25 ha", "label": "d’espaces publics réaménagés autour"},
                    ],
                    "source": "Profession Banlieue, Orientations de travail 2018",
                },
            ),
            (
                "heading",
                {"text": "Accueil, services, commerces : les faire revenir", "level": "h2"},
            ),
            (
                "text",
                (
                    "<p>Un second sujet porte sur ce qui manque au pied des immeubles. Que faire des LCR, "
                    "les locaux communs résidentiels ? Comment s’y prendre avant les travaux, et "
                    "partager les lieux à plusieurs ? Le programme ne dit pas encore où l’on ira "
                    "voir.</p>"
                ),
            ),
        ],
        "partners": [],
        "sessions": [
            {"title": "Une régie de quartier de l’agglomération bordelaise"},
            {"title": "Le pôle Molière, aux Mureaux (Yvelines)", "place": "Pôle Molière, Les Mureaux"},
            {"title": "Accueil, équipements, services et commerces de proximité"},
        ],
    },
    {
        "slug": "participation-et-renouvellement-urbain",
        "codes": "A14",
        "title": "Participation et renouvellement urbain",
        "chapter": "3",
        "format": "rencontre",
        "themes": ["habitat", "participation"],
        "networks": [],
        "audience": "Équipes du renouvellement urbain, habitantes et habitants, associations",
        "summary": (
            "Une rencontre départementale pour débattre des maisons du projet et de la place des "
            "habitantes et habitants dans les nouveaux programmes."
        ),
        "questions": [
            "Qu’est-ce qui se fait déjà en Seine-Saint-Denis ?",
            "À quoi ressemble une maison du projet qui fonctionne ?",
            "Comment bâtir un projet avec le plus grand nombre, et pas seulement le lui montrer ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>En 2017, un groupe de travail a réfléchi à ce sujet avec Profession Banlieue. La "
                    "rencontre met ses conclusions en discussion devant un public plus large.</p>"
                ),
            ),
            (
                "text",
                (
                    "<p>Elle cherche des méthodes. Pris seul, chaque outil de participation touche "
                    "quelques personnes. Comment les combiner pour que davantage de monde pèse sur le "
                    "projet ?</p>"
                ),
            ),
            (
                "callout",
                {
                    "kind": "retenir",
                    "title": "Maison du projet",
                    "text": (
                        "<p>Un lieu ouvert dans le quartier pour s’informer sur les travaux et, "
                        "mieux, pour en discuter.</p>"
                    ),
                },
            ),
        ],
        "partners": [],
        "sessions": [
            {"title": "Rencontre départementale"},
        ],
    },
    {
        "slug": "securite-et-tranquillite-dans-l-habitat-collectif",
        "codes": "A15",
        "title": "Sécurité et tranquillité dans l’habitat collectif",
        "chapter": "3",
        "format": "groupe-de-travail",
        "themes": ["habitat", "prevention"],
        "networks": [],
        "audience": (
            "Bailleurs, villes, police, services éducatifs et sociaux, associations, habitantes et habitants"
        ),
        "summary": (
            "Hlm ou copropriété en difficulté, les mêmes nuits trop courtes : un groupe de travail "
            "pour nommer les problèmes, dire qui répond de quoi et prévenir ensemble."
        ),
        "questions": [
            "Qu’est-ce qui a changé dans la délinquance et dans les troubles du voisinage ?",
            "Quelle est la part de chaque acteur, et où s’arrête-t-elle ?",
            "Comment s’organise-t-on à l’échelle d’un seul quartier ?",
            "Que peuvent la médiation, le peuplement et les habitantes et habitants eux-mêmes ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>Une cage d’escalier occupée ne regarde ni le seul bailleur, ni la seule police. "
                    "Le groupe de travail part de là. Il examine les responsabilités une à une, puis la "
                    "façon de les faire tenir ensemble.</p>"
                ),
            ),
            (
                "heading",
                {"text": "Quatre étapes de travail", "level": "h2"},
            ),
            (
                "text",
                (
                    "<ol><li>Regarder les faits : ce qui se passe, où, et depuis quand.</li><li>Situer "
                    "chaque acteur : bailleur, ville, police, éducation, associations, habitantes et "
                    "habitants.</li><li>Comprendre les partenariats : cellules de veille, échanges "
                    "d’informations, coopérations.</li><li>Passer aux leviers : médiation sociale, "
                    "tranquillité résidentielle, politique de peuplement.</li></ol>"
                ),
            ),
            ("text", "<p>Des bailleurs de la Seine-Saint-Denis sont également pressentis.</p>"),
        ],
        "partners": [
            ("forum-securite-urbaine", "partenaire", "pressenti"),
            ("aorif", "partenaire", "pressenti"),
            ("ush", "partenaire", "pressenti"),
            ("france-mediation", "partenaire", "pressenti"),
        ],
        "sessions": [
            {"title": "Groupe de travail"},
        ],
    },
    {
        "slug": "piloter-le-relogement",
        "codes": "A16",
        "title": "Piloter le relogement",
        "chapter": "3",
        "format": "apres-midi",
        "themes": ["habitat", "strategies-territoriales"],
        "networks": [],
        "audience": "Bailleurs sociaux, collectivités, opérateurs chargés d’accompagner les ménages",
        "summary": (
            "Démolir, c’est d’abord reloger. Un après-midi de retours d’expériences sur ce que le "
            "nouveau renouvellement urbain demande aux équipes et aux familles."
        ),
        "questions": [
            "Que faut-il préparer avant la première visite aux familles ?",
            "Où et comment reloger sans refaire ailleurs les mêmes écarts ?",
            "Qu’ont changé les lois récentes, et que changera la loi Elan ?",
            "Comment garder un quartier tranquille pendant cette période ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>Un relogement bouleverse un voisinage autant qu’une adresse. L’après-midi regarde "
                    "les deux faces : le projet urbain et la vie des gens.</p>"
                ),
            ),
            (
                "text",
                (
                    "<ul><li><b>Avant</b> : pourquoi reloger, avec quelle "
                    "organisation.</li><li><b>Pendant</b> : les outils, les contraintes, le suivi de "
                    "chaque ménage.</li><li><b>Et la règle</b> : ce que demandent la loi Égalité et "
                    "citoyenneté et les objectifs de mixité.</li></ul>"
                ),
            ),
            (
                "callout",
                {
                    "kind": "info",
                    "title": "Qui prend la parole",
                    "text": (
                        "<p>Des bailleurs de la Seine-Saint-Denis, des collectivités et des "
                        "opérateurs de Mous, les équipes de maîtrise d’œuvre urbaine et sociale qui "
                        "suivent les familles pas à pas.</p>"
                    ),
                },
            ),
        ],
        "partners": [],
        "sessions": [
            {"title": "Après-midi de retours d’expériences"},
        ],
    },
]
