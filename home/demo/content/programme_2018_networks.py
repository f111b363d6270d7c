"""2018 programme: support to networks, chapter 7 (MA1 to MA6)."""

ACTIONS_NETWORKS = [
    {
        "slug": "parentalite-et-accompagnement-a-la-scolarite",
        "codes": "MA1 et MA2",
        "title": "Parentalité et accompagnement à la scolarité",
        "chapter": "7",
        "format": "animation",
        "themes": ["parentalite", "accompagnement-scolarite"],
        "networks": ["reaap", "clas"],
        "audience": "Opérateurs du Réaap, référentes et référents Clas",
        "summary": (
            "Deux réseaux animés ensemble : demi-journées, soirée d’automne, journées d’étude et, "
            "nouveauté de 2018, une seule lettre électronique."
        ),
        "questions": [
            "Qu’attendent les équipes d’un réseau, en plus de l’information ?",
            "Quels sujets intéressent à la fois les parents et l’accompagnement à la scolarité ?",
            "Que garder des lettres imprimées ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>Profession Banlieue anime le Réaap depuis près de quinze ans. La Ddcs le lui a "
                    "demandé la première ; la Caf pilote le réseau depuis 2014. Le réseau des référentes "
                    "et référents Clas s’y est ajouté en 2015.</p>"
                ),
            ),
            (
                "heading",
                {"text": "Pour les parents : le Réaap", "level": "h2"},
            ),
            (
                "text",
                (
                    "<p>Deux demi-journées réunissent les opérateurs autour de l’actualité et des "
                    "questions pratiques. Une soirée se tient à l’automne avec les porteurs de projet. "
                    "Une journée d’étude complète l’année.</p>"
                ),
            ),
            (
                "heading",
                {"text": "Pour l’accompagnement à la scolarité : le Clas", "level": "h2"},
            ),
            ("text", "<p>Deux demi-journées et une journée d’étude sur un thème.</p>"),
            (
                "callout",
                {
                    "kind": "retenir",
                    "title": "Une lettre au lieu de deux titres",
                    "text": (
                        "<p>Trois numéros de <i>Parentalités</i> par an et le journal des soirées "
                        "laissent la place à une lettre électronique, commune aux deux réseaux.</p>"
                    ),
                },
            ),
            (
                "call_to_action",
                {"label": "S’inscrire à la lettre", "url": "", "page": "lettres"},
            ),
        ],
        "partners": [
            ("caf-93", "partenaire", "confirme"),
            ("ddcs-93", "partenaire", "confirme"),
        ],
        "sessions": [
            {"title": "Réaap : première demi-journée"},
            {"title": "Réaap : seconde demi-journée"},
            {
                "title": "Réaap : soirée des porteurs de projet",
                "precision": "saison",
                "date": "2018-09-01",
            },
            {"title": "Réaap : journée d’étude"},
            {"title": "Clas : première demi-journée"},
            {"title": "Clas : seconde demi-journée"},
            {"title": "Clas : journée d’étude"},
        ],
    },
    {
        "slug": "autour-de-la-sante",
        "codes": "MA3",
        "title": "Autour de la santé",
        "chapter": "7",
        "format": "animation",
        "themes": ["acces-sante"],
        "networks": ["sante"],
        "audience": "Coordinations Asv et Cls, collectivités, partenaires de la santé publique",
        "summary": (
            "Siéger là où les politiques de santé se décident, du quartier à la région, et y porter "
            "une question simple : qui se soigne moins bien, et pourquoi ?"
        ),
        "questions": [
            "Comment un contrat local de santé réduit-il les inégalités ?",
            "De quoi les professionnelles et les professionnels ont-ils besoin pour agir ?",
            "Que peut apporter un centre de ressources à une réunion de pilotage ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>Profession Banlieue contribue depuis plusieurs années aux réseaux de santé "
                    "publique. Le centre publie, organise des ateliers et fait circuler ce que l’on sait "
                    "des inégalités sociales et territoriales de santé en Île-de-France.</p>"
                ),
            ),
            (
                "heading",
                {"text": "Où le centre siège", "level": "h2"},
            ),
            (
                "text",
                (
                    "<ul><li><b>Dans les villes</b> : les comités de pilotage des contrats locaux de "
                    "santé (Cls), depuis 2011.</li><li><b>Dans le département</b> : le groupe qui réunit "
                    "les coordinations d’ateliers santé ville (Asv) et de Cls avec les "
                    "institutions.</li><li><b>Dans la région</b> : des groupes de travail de l’Ars, le "
                    "comité de pilotage et le comité technique des Cls.</li></ul>"
                ),
            ),
        ],
        "partners": [
            ("ars-idf", "partenaire", "confirme"),
        ],
        "sessions": [],
    },
    {
        "slug": "autour-de-la-mediation-sociale",
        "codes": "MA4",
        "title": "Autour de la médiation sociale",
        "chapter": "7",
        "format": "animation",
        "themes": ["egalite-acces-aux-droits", "egalite-solidarite"],
        "networks": ["mediation"],
        "audience": "Médiatrices et médiateurs sociaux et culturels, leurs associations",
        "summary": (
            "Un métier utile que l’on reconnaît mal. Aux côtés de LaFédé et de France Médiation, "
            "Profession Banlieue travaille à changer cela."
        ),
        "questions": [
            "Comment faire reconnaître la médiation comme un métier ?",
            "De quelles formations les équipes ont-elles besoin ?",
            "Que change une norme, au quotidien ?",
        ],
        "body": [
            (
                "heading",
                {"text": "LaFédé", "level": "h2"},
            ),
            (
                "text",
                (
                    "<p>Profession Banlieue accompagne la Fédération depuis sa création et siège à son "
                    "bureau. Ensemble, ils montent des formations, des groupes de travail et des "
                    "rencontres. Le centre y entend de près ce qui manque aux médiatrices et aux "
                    "médiateurs.</p>"
                ),
            ),
            (
                "heading",
                {"text": "France Médiation", "level": "h2"},
            ),
            (
                "text",
                (
                    "<p>Au conseil d’administration du réseau national, le combat est le même : faire "
                    "reconnaître le métier et rendre les emplois plus solides.</p>"
                ),
            ),
            (
                "callout",
                {
                    "kind": "info",
                    "title": "Une norme pour la médiation",
                    "text": (
                        "<p>En 2016, Profession Banlieue a pris une part active à l’écriture d’une "
                        "norme expérimentale Afnor, puis du référentiel qui permet de certifier les "
                        "structures.</p>"
                    ),
                },
            ),
        ],
        "partners": [
            ("lafede", "partenaire", "confirme"),
            ("france-mediation", "partenaire", "confirme"),
        ],
        "sessions": [],
    },
    {
        "slug": "autour-des-politiques-jeunesse",
        "codes": "MA5",
        "title": "Autour des politiques de jeunesse",
        "chapter": "7",
        "format": "animation",
        "themes": ["education-jeunesse", "gouvernance"],
        "networks": ["jeunesse"],
        "audience": "Institutions et équipes qui travaillent avec les jeunes en Seine-Saint-Denis",
        "summary": (
            "Le Département remet la jeunesse sur le métier avec la Caf et la Ddcs. Profession "
            "Banlieue aide à y réfléchir et prépare avec lui un forum."
        ),
        "questions": [
            "Quel lien entre un service jeunesse et la prévention spécialisée ?",
            "Comment penser avec les jeunes ce qui est pensé pour eux ?",
            "Qu’est-ce qui aide à se former, à devenir autonome, à oser ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>Tout le monde dit que la jeunesse est prioritaire. Peu de territoires ont "
                    "pourtant une démarche d’ensemble. Les compétences sont éparpillées et les "
                    "dispositifs difficiles à lire, pour les équipes comme pour les jeunes.</p>"
                ),
            ),
            (
                "text",
                (
                    "<p>Le Conseil départemental a ouvert une concertation. Un schéma commun avec la Caf "
                    "et la Ddcs est en vue. Profession Banlieue poursuit son appui au comité de pilotage "
                    "et participe à l’organisation du forum départemental.</p>"
                ),
            ),
        ],
        "partners": [
            ("departement-93", "partenaire", "confirme"),
            ("caf-93", "partenaire", "pressenti"),
            ("ddcs-93", "partenaire", "pressenti"),
        ],
        "sessions": [
            {"title": "Forum départemental", "precision": "trimestre", "date": "2018-04-01"},
        ],
    },
    {
        "slug": "autres-accompagnements",
        "codes": "MA6",
        "title": "Conseils citoyens, laïcité, associations : autres accompagnements",
        "chapter": "7",
        "format": "animation",
        "themes": ["participation", "citoyennete-laicite"],
        "networks": ["conseils-citoyens", "laicite"],
        "audience": (
            "Ept et villes, conseils citoyens, acteurs éducatifs, partenaires de l’accompagnement associatif"
        ),
        "summary": (
            "Toute l’année, des coups de main plus discrets : aux Ept pour leurs conseils citoyens, "
            "aux Francas et à la Fol pour la laïcité, au suivi du Dla."
        ),
        "questions": [
            "De quoi les Ept ont-ils besoin pour faire vivre les conseils citoyens ?",
            "Que faire connaître des outils nés sur le terrain ?",
            "Comment relier les groupes d’échange sur la laïcité ?",
        ],
        "body": [
            (
                "heading",
                {"text": "Auprès des conseils citoyens", "level": "h2"},
            ),
            (
                "text",
                (
                    "<ul><li>Prendre part aux bilans et aux rencontres organisés par les villes et les "
                    "Ept.</li><li>Aider à animer des temps d’échange internes.</li><li>Faire connaître le "
                    "site consacré aux conseils citoyens, avec la Fédération des centres "
                    "sociaux.</li></ul>"
                ),
            ),
            (
                "heading",
                {"text": "Pour la laïcité", "level": "h2"},
            ),
            (
                "text",
                (
                    "<p>Les Francas et la Fol animent une démarche pilote avec les actrices et acteurs "
                    "éducatifs. Profession Banlieue rejoint le groupe de suivi départemental : on y "
                    "analyse des difficultés pédagogiques, on y repère des pratiques et des outils. Une "
                    "plateforme pour la Seine-Saint-Denis, pilotée par les Francas, est en "
                    "préparation.</p>"
                ),
            ),
            (
                "heading",
                {"text": "Et encore", "level": "h2"},
            ),
            (
                "text",
                (
                    "<p>Le centre participe au groupe de suivi du dispositif local d’accompagnement (Dla) "
                    "en Seine-Saint-Denis.</p>"
                ),
            ),
        ],
        "partners": [
            ("federation-centres-sociaux", "partenaire", "confirme"),
            ("francas", "partenaire", "confirme"),
            ("fol", "partenaire", "confirme"),
        ],
        "sessions": [],
    },
]
