"""2018 programme: actions of chapter 2 (A7 to A10, A8 bis)."""

ACTIONS_RESIDENTS = [
    {
        "slug": "conseillers-citoyens-expertise-et-intervention",
        "codes": "A7",
        "title": "Conseillères et conseillers citoyens : expertise et intervention",
        "chapter": "2",
        "format": "formation-action",
        "themes": ["participation", "gouvernance"],
        "networks": ["conseils-citoyens"],
        "audience": (
            "Conseillères et conseillers citoyens ; agentes et agents qui les accompagnent ; "
            "déléguées et délégués du préfet"
        ),
        "summary": (
            "Quatre modules de deux demi-journées, communs à plusieurs conseils citoyens, pour "
            "prendre la parole et construire un avis partagé."
        ),
        "questions": [
            "Comment passer d’un avis personnel à une parole commune ?",
            "De quoi un conseil citoyen a-t-il besoin pour durer ?",
            "Comment mobiliser les voisines et les voisins sur un sujet précis ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>Ces formations complètent ce que les villes organisent déjà. Elles portent sur "
                    "les bases : parler en public, écouter, décider ensemble, faire savoir. Elles "
                    "réunissent conseillères, conseillers et professionnels, pour que chaque personne "
                    "comprenne le rôle de l’autre.</p>"
                ),
            ),
            (
                "figures",
                {
                    "items": [
                        {"value": "4", "label": "modules en 2018"},
                        {"value": "2", "label": "demi-journées par module"},
                    ],
                    "source": "Profession Banlieue, Orientations de travail 2018",
                },
            ),
            (
                "text",
                (
                    "<p>Deux modules commencés à la fin de 2017 se terminent et deux nouveaux s’ouvrent. "
                    "Plaine Commune et Est Ensemble étant plus avancés, l’effort va à Paris Terres "
                    "d’Envol et à Grand Paris Grand Est. Les villes et les délégués du préfet sont "
                    "associés ; la formation est confiée à l’association Culture 21.</p>"
                ),
            ),
        ],
        "partners": [
            ("culture-21", "expert", "confirme"),
            ("grand-paris-grand-est", "partenaire", "confirme"),
            ("terres-d-envol", "partenaire", "confirme"),
        ],
        "sessions": [
            {"title": "Modules ouverts fin 2017 : dernières séances"},
            {"title": "Troisième module : deux demi-journées"},
            {"title": "Quatrième module : deux demi-journées"},
        ],
    },
    {
        "slug": "forum-departemental-des-conseils-citoyens",
        "codes": "A8",
        "title": "Forum départemental des conseils citoyens",
        "chapter": "2",
        "format": "forum",
        "themes": ["participation", "citoyennete-laicite"],
        "networks": ["conseils-citoyens"],
        "audience": (
            "Trois cents personnes : conseillères et conseillers citoyens d’abord, puis élues et "
            "élus, services des collectivités et de l’État"
        ),
        "summary": (
            "Stands, débats et ateliers : un grand rendez-vous pour que les conseils citoyens du "
            "département se rencontrent et se racontent."
        ),
        "questions": [
            "Qu’avez-vous réussi que d’autres pourraient reprendre ?",
            "Sur quoi butez-vous tous ?",
            "Qu’est-ce qui donne envie de continuer ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>La demande vient des conseils citoyens eux-mêmes ; les services locaux de l’État "
                    "la partagent. Après les réunions ville par ville, il manquait un moment pour lever "
                    "la tête, comparer et reprendre courage.</p>"
                ),
            ),
            (
                "figures",
                {
                    "items": [
                        {"value": "300", "label": "personnes attendues"},
                    ],
                    "source": "Profession Banlieue, Orientations de travail 2018",
                },
            ),
            (
                "text",
                (
                    "<p>Le jour venu, on passe de l’un à l’autre : des stands, des débats, des ateliers "
                    "et une plénière. Profession Banlieue continue par ailleurs d’aider les villes et les "
                    "Ept dans leurs propres bilans.</p>"
                ),
            ),
        ],
        "partners": [],
        "sessions": [
            {"title": "Forum"},
        ],
    },
    {
        "slug": "conseils-citoyens-note-de-synthese",
        "codes": "A8 bis",
        "title": "Conseils citoyens : une note de synthèse",
        "chapter": "2",
        "format": "etude",
        "themes": ["participation", "gouvernance"],
        "networks": ["conseils-citoyens"],
        "audience": "Conseils citoyens, équipes des villes et des Ept, élues et élus, services de l’État",
        "summary": (
            "Relire deux ans de comptes rendus pour dire ce qui revient : les mêmes obstacles, les "
            "mêmes questions, et ce que les conseils citoyens changent autour d’eux."
        ),
        "questions": [
            "Quartier, ville ou Ept : à quelle échelle un conseil citoyen est-il utile ?",
            "Est-il un partenaire, un contre-pouvoir, ou les deux ?",
            "Qu’est-ce que sa présence modifie dans le travail des élus et des services ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>La matière existe déjà : comptes rendus de rencontres, bilans d’étape de 2017 et "
                    "de 2018, paroles entendues pendant les formations et le forum. La note les met bout "
                    "à bout.</p>"
                ),
            ),
            (
                "heading",
                {"text": "Deux lectures", "level": "h2"},
            ),
            (
                "text",
                (
                    "<p><b>Le fonctionnement.</b> Comment un conseil se fait une place, s’organise, tient "
                    "dans la durée ; s’il parle pour chacun ou pour tous.</p><p><b>Les effets.</b> Ce "
                    "qui bouge dans la démocratie locale : la participation, les habitudes des élues et "
                    "des élus, celles des services.</p>"
                ),
            ),
        ],
        "partners": [],
        "sessions": [],
    },
    {
        "slug": "y-aller-par-4-chemins-suite",
        "codes": "A9",
        "title": "Y aller par 4 chemins : la suite",
        "chapter": "2",
        "format": "animation",
        "themes": ["participation"],
        "networks": ["quatre-chemins"],
        "audience": "Toute personne que la participation intéresse",
        "summary": (
            "De nouveaux récits produits par les quatre centres de ressources, sur les jeunes et sur "
            "les projets urbains, et un regard en arrière de quarante ans."
        ),
        "questions": [
            "Que se passe-t-il vraiment quand des habitantes et des habitants participent ?",
            "Comment le raconter autrement que par un rapport ?",
            "Qu’est-ce qui a changé depuis les débuts de la politique de la ville ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>Le site a trois ambitions : montrer la participation sans l’embellir, inventer "
                    "des formes sensibles pour la raconter, travailler avec des médias de proximité. "
                    "Chaque centre apporte ses contenus ; d’autres naissent lors de séminaires "
                    "communs.</p><p>La parole revient d’abord à celles et ceux qui ont porté les "
                    "projets : élues et élus, professionnels, habitantes et habitants, structures "
                    "d’accompagnement.</p>"
                ),
            ),
            (
                "callout",
                {
                    "kind": "retenir",
                    "title": "Deux sujets en 2018",
                    "text": (
                        "<p>La participation des jeunes, et celle des habitantes et habitants aux "
                        "projets urbains. Les quarante ans de la politique de la ville donnent en "
                        "plus l’occasion d’un inventaire.</p>"
                    ),
                },
            ),
            (
                "call_to_action",
                {"label": "Découvrir les quatre chemins", "url": "", "page": "reseaux/quatre-chemins"},
            ),
        ],
        "partners": [
            ("labo-cites", "partenaire", "confirme"),
            ("trajectoire-ressources", "partenaire", "confirme"),
            ("reso-villes", "partenaire", "confirme"),
        ],
        "sessions": [],
    },
    {
        "slug": "paroles-d-habitants-rapport-biennal",
        "codes": "A10",
        "title": "Paroles d’habitantes et d’habitants : le quatrième rapport biennal",
        "chapter": "2",
        "format": "",
        "themes": ["participation", "culture-memoires"],
        "networks": [],
        "audience": "Une trentaine d’habitantes et d’habitants, à La Courneuve et parmi les gens du voyage",
        "summary": (
            "Tous les deux ans, un rapport national donne à lire ce que des habitantes et des "
            "habitants disent de leur quartier. Pour le quatrième, un groupe se réunit en "
            "Seine-Saint-Denis."
        ),
        "questions": [
            "Comment mon quartier a-t-il changé… ou pas ?",
            "Qu’est-ce que ces années lui ont apporté ?",
            "Qu’est-ce qui manque encore ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>Le projet est porté au niveau national par la Fédération des centres sociaux et "
                    "par Question de Ville, l’association des directrices et directeurs de centres de "
                    "ressources. Il croise, cette fois, l’anniversaire de la politique de la ville.</p>"
                ),
            ),
            (
                "figures",
                {
                    "items": [
                        {"value": "3", "label": "réunions successives"},
                        {"value": "30", "label": "habitantes et habitants, environ"},
                        {"value": "2", "label": "centres sociaux, secteur de La Courneuve"},
                    ],
                    "source": "Profession Banlieue, Orientations de travail 2018",
                },
            ),
            (
                "text",
                (
                    "<p>Le groupe se constitue avec deux centres sociaux et avec l’Adept, qui travaille "
                    "auprès des gens du voyage. Rien n’oblige à écrire : des enregistrements, en son et "
                    "en image, doivent compléter le rapport. La démarche est aussi présentée lors d’un "
                    "événement de la Fédération.</p>"
                ),
            ),
        ],
        "partners": [
            ("federation-centres-sociaux", "partenaire", "confirme"),
            ("question-de-ville", "partenaire", "confirme"),
            ("adept", "partenaire", "confirme"),
        ],
        "sessions": [
            {"title": "Première réunion du groupe"},
            {"title": "Deuxième réunion du groupe"},
            {"title": "Troisième réunion du groupe"},
        ],
    },
]
