"""2018 programme: actions of chapters 6.1 and 6.2 (A27 to A32; A27 stands in 6.2, as in the source)."""

ACTIONS_RIGHTS = [
    {
        "slug": "sante-et-amenagement-urbain",
        "codes": "A28",
        "title": "La santé dans l’aménagement des quartiers",
        "chapter": "6.1",
        "format": "apres-midi",
        "themes": ["acces-sante", "habitat"],
        "networks": ["sante"],
        "audience": "Équipes du renouvellement urbain, de la santé et de la politique de la ville",
        "summary": (
            "Un banc, un cabinet médical, un parcours pour marcher : l’urbanisme soigne ou rend "
            "malade. Un après-midi sur ce que la convention entre l’Anru et l’Ars a permis."
        ),
        "questions": [
            "Qu’a donné, en pratique, la convention entre l’Anru et l’Ars ?",
            "Comment prévoir les équipements de santé et de sport avant les travaux ?",
            "À quoi ressemble un parcours de santé en ville ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>L’Anru rénove les quartiers, l’Ars veille à la santé des personnes. Les deux "
                    "agences ont signé une convention. L’après-midi cherche ce qui en est sorti sur le "
                    "terrain, à partir de retours d’expériences.</p>"
                ),
            ),
            (
                "text",
                (
                    "<p>Deux sujets sont au menu : l’accès aux équipements de santé et de sport, et les "
                    "aménagements qui donnent envie de bouger.</p>"
                ),
            ),
        ],
        "partners": [],
        "sessions": [
            {"title": "Après-midi"},
        ],
    },
    {
        "slug": "sante-mentale-aux-intersections",
        "codes": "A29",
        "title": "La santé mentale aux intersections",
        "chapter": "6.1",
        "format": "rencontre",
        "themes": ["acces-sante", "egalite-solidarite"],
        "networks": ["sante"],
        "audience": (
            "Professionnelles et professionnels du soin, de l’action sociale et de la politique de la "
            "ville ; usagères et usagers, associations"
        ),
        "summary": (
            "Un groupe de travail a réfléchi en 2017 à la santé mentale dans les quartiers. Cette "
            "rencontre met ses questions devant tout le monde."
        ),
        "questions": [
            "Les institutions changent-elles vraiment, ou ajoutent-elles des dispositifs ?",
            "De quoi souffrent les enfants et les jeunes, et qui l’entend ?",
            "Peut-on demander à une personne qui va mal de participer ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>La santé mentale ne relève pas de la seule psychiatrie. Elle se joue aussi au "
                    "guichet, à l’école, sur le palier. D’où le titre.</p>"
                ),
            ),
            (
                "heading",
                {"text": "Trois axes", "level": "h2"},
            ),
            (
                "text",
                (
                    "<ol><li>Des institutions qui bougent peu à peu, des dispositifs qui se multiplient, "
                    "de nouveaux métiers.</li><li>L’enfance et la jeunesse, avec leurs difficultés "
                    "propres.</li><li>Citoyenne, usager, actrice : ce que l’on attend des personnes en "
                    "souffrance, et qui se contredit souvent.</li></ol>"
                ),
            ),
            (
                "text",
                (
                    "<p>La rencontre associe la recherche, le soin et l’action locale : un sociologue, "
                    "une épidémiologiste, une médecin de santé publique et la coordination d’un conseil "
                    "local de santé mentale.</p>"
                ),
            ),
        ],
        "partners": [
            ("universite-paris-8", "expert", "confirme"),
            ("inserm", "expert", "confirme"),
            ("clsm-saint-denis", "partenaire", "confirme"),
            ("ars-idf", "partenaire", "confirme"),
        ],
        "sessions": [
            {"title": "Rencontre"},
        ],
    },
    {
        "slug": "mediation-et-acces-aux-droits-numeriques",
        "codes": "A27",
        "title": "Médiation, accès aux droits et numérique",
        "chapter": "6.2",
        "format": "rencontre",
        "themes": ["egalite-acces-aux-droits", "egalite-solidarite"],
        "networks": ["mediation"],
        "audience": "Médiatrices et médiateurs, associations, services publics et collectivités",
        "summary": (
            "Les démarches passent en ligne et la demande d’aide change. Une rencontre avec LaFédé "
            "sur ce que cela fait au métier de la médiation."
        ),
        "questions": [
            "Que demandent aujourd’hui les personnes qui poussent la porte ?",
            "Jusqu’où aider quelqu’un à faire une démarche en ligne ?",
            "Comment les services publics peuvent-ils prendre leur part ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>LaFédé réunit les associations de médiation sociale et culturelle "
                    "d’Île-de-France. Elle connaît de près les permanences où l’on vient pour un courrier "
                    "et où l’on repart avec un mot de passe. La rencontre part de leurs "
                    "observations.</p>"
                ),
            ),
            (
                "callout",
                {
                    "kind": "retenir",
                    "title": "Un droit que l’on ne peut pas ouvrir n’en est pas un",
                    "text": (
                        "<p>Le numérique devait rapprocher les services. Il les éloigne de celles et "
                        "ceux qui n’ont ni l’outil, ni l’habitude. La rencontre regarde la question "
                        "sous cet angle : renforcer l’accès aux droits.</p>"
                    ),
                },
            ),
        ],
        "partners": [
            ("lafede", "partenaire", "confirme"),
        ],
        "sessions": [
            {"title": "Rencontre"},
        ],
    },
    {
        "slug": "nouvelles-migrations-et-precarites",
        "codes": "A30",
        "title": "Nouvelles migrations, nouvelles précarités",
        "chapter": "6.2",
        "format": "apres-midi",
        "themes": ["egalite-solidarite", "strategies-territoriales"],
        "networks": [],
        "audience": "Équipes politique de la ville, services sociaux, associations",
        "summary": (
            "Bidonvilles, itinérance, sédentarisation : un après-midi pour connaître les personnes "
            "dont on parle beaucoup et que l’on rencontre peu."
        ),
        "questions": [
            ("Que sait-on des parcours des gens du voyage et des habitantes et habitants de bidonvilles ?"),
            "Comment des collectivités s’y sont-elles prises ?",
            "Qu’est-ce qu’un bon accompagnement social ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>L’après-midi commence par une étude de Rom Europe : une carte, et des "
                    "trajectoires, entre voyage et installation. Elle permet de parler de faits.</p>"
                ),
            ),
            (
                "text",
                (
                    "<p>Suivent des repères généraux, des exemples de réponses locales et la présentation "
                    "d’un accompagnement social.</p>"
                ),
            ),
        ],
        "partners": [
            ("rom-europe", "partenaire", "confirme"),
            ("rues-et-cites", "partenaire", "confirme"),
            ("adept", "partenaire", "confirme"),
        ],
        "sessions": [
            {"title": "Après-midi"},
        ],
    },
    {
        "slug": "egalite-femmes-hommes-et-insertion",
        "codes": "A31",
        "title": "Insertion : l’égalité entre les femmes et les hommes",
        "chapter": "6.2",
        "format": "cinq-a-sept",
        "themes": ["egalite-solidarite", "developpement-economique"],
        "networks": [],
        "audience": "Structures d’insertion et d’emploi, équipes politique de la ville",
        "summary": (
            "Les actions d’insertion traitent-elles les femmes comme les hommes ? Une étude de 2017 a "
            "posé la question ; un 5 à 7 en présente les résultats."
        ),
        "questions": [
            "Qui entre dans une action d’insertion, et vers quels métiers ?",
            "Comment l’égalité y est-elle prise en compte ?",
            "Que pourrait-on changer sans attendre ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>L’étude vient de la Délégation régionale aux droits des femmes et à l’égalité. Le "
                    "format est court : une présentation, puis des échanges, entre cinq et sept heures "
                    "du soir.</p>"
                ),
            ),
        ],
        "partners": [],
        "sessions": [
            {"title": "5 à 7"},
        ],
    },
    {
        "slug": "apprendre-le-francais-dispositifs-et-besoins",
        "codes": "A32",
        "title": "Apprendre le français : dispositifs et besoins",
        "chapter": "6.2",
        "format": "rencontre",
        "themes": ["egalite-solidarite", "education-jeunesse"],
        "networks": [],
        "audience": (
            "Associations et organismes qui enseignent le français, services de l’État et des "
            "collectivités, centres sociaux"
        ),
        "summary": (
            "Entre la plateforme linguistique, les ateliers sociolinguistiques et l’école ouverte aux "
            "parents, comment une personne trouve-t-elle le bon cours ?"
        ),
        "questions": [
            "Quelle offre pour quelle personne, aujourd’hui, dans le département ?",
            "Qu’est-ce qui renouvelle la façon d’apprendre la langue et de découvrir le pays ?",
            "Que deviennent les groupes quand les financements changent ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>La rencontre conclut ou complète une année de séances d’information, menées à "
                    "l’initiative de la Ddcs, du centre de ressources régional et de Plaine Commune.</p>"
                ),
            ),
            (
                "heading",
                {"text": "À l’ordre du jour", "level": "h2"},
            ),
            (
                "text",
                (
                    "<ul><li><b>Un point sur l’existant</b> : plateforme linguistique, ateliers "
                    "sociolinguistiques (Asl), école ouverte aux parents.</li><li><b>Les idées "
                    "nouvelles</b>, pour la langue comme pour la culture du pays "
                    "d’accueil.</li><li><b>Les besoins</b> : financements qui bougent, publics que l’on "
                    "répartit ou que l’on mélange.</li></ul>"
                ),
            ),
        ],
        "partners": [
            ("cdri-idf", "partenaire", "pressenti"),
            ("padoc-93", "partenaire", "pressenti"),
            ("sfm-ad", "partenaire", "pressenti"),
            ("daen", "partenaire", "pressenti"),
            ("agence-langue-francaise", "partenaire", "pressenti"),
            ("plaine-commune", "partenaire", "pressenti"),
        ],
        "sessions": [
            {"title": "Rencontre"},
        ],
    },
]
