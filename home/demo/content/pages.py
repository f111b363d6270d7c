"""The home page and the standard pages."""

HOME = {
    "title": "Le portail des réseaux",
    "summary": (
        "Les réseaux de Seine-Saint-Denis au même endroit. Le Réaap, piloté par "
        "la Caf, et le Clas sont animés par Profession Banlieue."
    ),
    "introduction": (
        "Vous accompagnez des parents, des élèves, des habitantes et des "
        "habitants ? Trouvez une date, une expérience à reprendre, une équipe près "
        "de chez vous."
    ),
}

STANDARD_PAGES = [
    {
        "slug": "a-propos",
        "title": "À propos",
        "summary": "Ce que l’on trouve sur ce portail, qui l’écrit et comment y contribuer.",
        "body": [
            (
                "text",
                (
                    "<p>Ce portail rassemble ce qui était dispersé : les lettres des réseaux, le "
                    "programme annuel, les fiches d’expérience, les publications. Il s’adresse "
                    "aux personnes qui travaillent ou s’engagent dans les quartiers de "
                    "Seine-Saint-Denis.</p>"
                ),
            ),
            ("heading", {"text": "Qui l’écrit ?", "level": "h2"}),
            (
                "text",
                (
                    "<p>Profession Banlieue est le centre de ressources politique de la ville du "
                    "département. Il anime le Réaap, que pilote la Caf, et le réseau Clas. Il "
                    "contribue à d’autres réseaux : santé, médiation sociale, jeunesse, conseils "
                    "citoyens. Des centres partenaires publient aussi dans leur propre espace. "
                    "Chaque page dit qui l’a signée.</p>"
                ),
            ),
            ("heading", {"text": "Comment contribuer ?", "level": "h2"}),
            (
                "text",
                (
                    "<p>Vous pouvez proposer une date, une brève ou une fiche d’expérience. "
                    "Écrivez à l’équipe : elle relit, complète avec vous et publie. Vous gardez "
                    "la main sur ce qui est dit de votre structure.</p>"
                ),
            ),
            (
                "callout",
                {
                    "kind": "attention",
                    "title": "Ceci est une démonstration",
                    "text": (
                        "<p>Les faits sur les réseaux viennent de documents publics de 2018 et des "
                        "années voisines. Les témoignages, les structures des fiches, les horaires "
                        "et les chiffres qui s’y rapportent sont inventés. Aucune personne réelle "
                        "n’est citée.</p>"
                    ),
                },
            ),
            (
                "contact",
                {
                    "name": "Profession Banlieue",
                    "role": "Équipe du portail",
                    "organisation": "Profession Banlieue",
                    "phone": "01 00 00 00 00",
                    "email": "portail@example.org",
                },
            ),
            ("call_to_action", {"label": "Voir tous les réseaux", "url": "", "page": "reseaux"}),
        ],
    },
    {
        "slug": "mentions-legales",
        "title": "Mentions légales",
        "summary": ("Les informations que la loi demande, et la façon dont vos données sont traitées."),
        "body": [
            (
                "callout",
                {
                    "kind": "attention",
                    "title": "Page à compléter",
                    "text": (
                        "<p>Les rubriques ci-dessous sont en place, mais l’équipe doit encore y "
                        "écrire les informations exactes avant la mise en ligne.</p>"
                    ),
                },
            ),
            ("heading", {"text": "Éditeur", "level": "h2"}),
            (
                "text",
                (
                    "<p>Profession Banlieue, association. <b>À compléter</b> : adresse du siège, "
                    "numéro d’identification, téléphone, adresse électronique.</p>"
                ),
            ),
            ("heading", {"text": "Direction de la publication", "level": "h2"}),
            ("text", "<p><b>À compléter</b> : nom et fonction de la personne responsable.</p>"),
            ("heading", {"text": "Hébergement", "level": "h2"}),
            ("text", "<p><b>À compléter</b> : nom, adresse et téléphone de l’hébergeur.</p>"),
            ("heading", {"text": "Données personnelles", "level": "h2"}),
            (
                "text",
                (
                    "<p>La lecture du site ne dépose aucun cookie et n’appelle aucun autre "
                    "serveur. Pour recevoir une lettre, vous donnez une adresse électronique et "
                    "les réseaux de votre choix. Rien n’est coché d’avance et votre inscription "
                    "ne vaut qu’une fois confirmée.</p><p>Vous pouvez consulter, corriger, "
                    "exporter ou effacer ces informations depuis le lien présent dans chaque "
                    "lettre. <b>À compléter</b> : la personne à qui écrire et les durées de "
                    "conservation décidées par l’association.</p>"
                ),
            ),
            ("heading", {"text": "Textes et images", "level": "h2"}),
            (
                "text",
                (
                    "<p><b>À compléter</b> : conditions de reprise des contenus. En attendant, "
                    "demandez l’accord des centres qui ont signé la page.</p>"
                ),
            ),
        ],
    },
    {
        "slug": "accessibilite",
        "title": "Accessibilité",
        "summary": (
            "Ce qui a été fait pour que chacune et chacun puisse lire ce site, ce qui "
            "reste à vérifier et comment signaler un problème."
        ),
        "body": [
            ("heading", {"text": "Ce qui est fait", "level": "h2"}),
            (
                "text",
                (
                    "<p>Le site a été conçu pour se lire au clavier, avec un lecteur d’écran, à "
                    "fort grossissement, en clair ou en sombre, et sans JavaScript. Des "
                    "vérifications automatiques sont lancées à chaque modification. Les couleurs "
                    "des réseaux sont toujours accompagnées de leur nom et d’un trait "
                    "différent.</p>"
                ),
            ),
            ("heading", {"text": "Ce qui n’est pas encore fait", "level": "h2"}),
            (
                "text",
                (
                    "<ul><li>Aucun audit par une personne extérieure n’a eu lieu. Le taux de "
                    "conformité n’est donc pas connu.</li><li>Les documents à télécharger n’ont "
                    "pas tous été vérifiés.</li><li>Les essais avec des personnes concernées "
                    "restent à organiser.</li></ul>"
                ),
            ),
            (
                "callout",
                {
                    "kind": "info",
                    "title": "Déclaration à compléter",
                    "text": (
                        "<p>L’équipe publiera ici la déclaration officielle après l’audit : date, "
                        "référentiel, résultats et contenus non accessibles.</p>"
                    ),
                },
            ),
            ("heading", {"text": "Signaler un problème", "level": "h2"}),
            (
                "text",
                (
                    "<p>Dites-nous quelle page vous gêne et ce que vous n’arrivez pas à faire. "
                    "Nous vous répondrons et vous enverrons le contenu sous une autre forme.</p>"
                ),
            ),
            (
                "contact",
                {
                    "name": "Profession Banlieue",
                    "role": "Accessibilité du portail",
                    "organisation": "Profession Banlieue",
                    "phone": "01 00 00 00 00",
                    "email": "accessibilite@example.org",
                },
            ),
            ("heading", {"text": "Si la réponse ne vient pas", "level": "h2"}),
            (
                "text",
                (
                    "<p>Vous pouvez vous adresser au Défenseur des droits, autorité indépendante "
                    "et gratuite.</p>"
                ),
            ),
        ],
    },
]
