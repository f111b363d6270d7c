"""2018 programme: actions of chapter 1 (A1 to A6)."""

ACTIONS_GOVERNANCE = [
    {
        "slug": "reunions-des-equipes-politique-de-la-ville",
        "codes": "A1",
        "title": "Réunions des équipes politique de la ville",
        "chapter": "1.1",
        "format": "reunions",
        "themes": ["ingenierie-locale", "gouvernance"],
        "networks": ["equipes"],
        "audience": "Équipes politique de la ville des communes et des Ept",
        "summary": (
            "Cinq demi-journées dans l’année pour suivre l’actualité, comparer les façons de faire et "
            "préparer l’évaluation des contrats de ville."
        ),
        "questions": [
            ("Comment évaluer un contrat de ville à mi-parcours, et avec lui le renouvellement urbain ?"),
            "Quelles données existent, et que disent-elles des quartiers ?",
            "Comment associer au bilan les conseillères et conseillers citoyens ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>Ces réunions sont réservées aux équipes. On y parle franchement de ce qui avance "
                    "et de ce qui bloque. La première partie est consacrée à l’actualité, nationale puis "
                    "locale. La seconde prend la forme d’un petit séminaire, avec une personne invitée "
                    "pour son expérience ou sa fonction.</p><p>Le rythme est d’une rencontre tous les "
                    "deux mois et demi. Des temps sur l’évaluation s’y ajoutent. Le travail engagé sur "
                    "l’Atlas des quartiers se poursuit avec les organismes qui produisent les "
                    "données.</p>"
                ),
            ),
            (
                "callout",
                {
                    "kind": "info",
                    "title": "Nouveau cette année",
                    "text": (
                        "<p>Les équipes demandaient davantage d’appui sur les procédures et sur la "
                        "conduite administrative des contrats : chaque séance leur fait une "
                        "place.</p>"
                    ),
                },
            ),
            (
                "text",
                ("<p>Le même cadre peut accueillir le groupe de suivi mené avec la Ddcs, comme en 2015.</p>"),
            ),
        ],
        "partners": [
            ("onpv", "partenaire", "confirme"),
            ("iau-idf", "partenaire", "confirme"),
            ("insee", "partenaire", "confirme"),
            ("ddcs-93", "partenaire", "pressenti"),
        ],
        "sessions": [
            {"title": "Première réunion"},
            {"title": "Deuxième réunion"},
            {"title": "Troisième réunion"},
            {"title": "Quatrième réunion"},
            {"title": "Cinquième réunion"},
        ],
    },
    {
        "slug": "reunions-des-equipes-reussite-educative",
        "codes": "A2",
        "title": "Réunions des équipes de réussite éducative",
        "chapter": "1.1",
        "format": "reunions",
        "themes": ["education-jeunesse", "ingenierie-locale", "accompagnement-scolarite"],
        "networks": ["pre"],
        "audience": "Coordonnatrices et coordonnateurs des programmes de réussite éducative (Pre)",
        "summary": (
            "Nées d’un groupe de travail de 2017, ces demi-journées permettent aux équipes du Pre "
            "d’échanger sur le fond comme sur les moyens."
        ),
        "questions": [
            "Quelle place le contrat de ville donne-t-il au Pre ?",
            (
                "Comment s’articuler avec le Clas, le soutien aux parents et le projet éducatif de "
                "territoire ?"
            ),
            "Vers qui se tourner pour cofinancer une action ?",
            "Que peut-on partager à l’échelle d’un Ept ?",
            "Comment suivre les enfants accompagnés et rendre compte de ce travail ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>Le Pre suit des enfants et leur famille de façon individuelle. Ses équipes "
                    "voulaient se retrouver à dates régulières : cinq demi-journées sont proposées sur "
                    "l’année scolaire, une tous les deux mois et demi.</p>"
                ),
            ),
            (
                "heading",
                {"text": "Ce qui revient sur la table", "level": "h2"},
            ),
            (
                "text",
                (
                    "<ul><li>La place du Pre dans le volet éducatif du contrat de ville.</li><li>Les "
                    "ressources locales et les services de tous, à mobiliser avant d’inventer autre "
                    "chose.</li><li>Les cofinancements : Caf, Conseil départemental, dispositifs pour les "
                    "parents.</li><li>L’évaluation, et les outils pour suivre les parcours.</li></ul>"
                ),
            ),
            (
                "text",
                (
                    "<p>Selon le sujet, d’autres services sont invités, pour éclaircir qui décide et qui "
                    "paie. Le Conseil départemental et l’Éducation nationale sont les premiers auxquels "
                    "on pense.</p>"
                ),
            ),
        ],
        "partners": [
            ("departement-93", "intervenant", "pressenti"),
            ("dsden-93", "intervenant", "pressenti"),
        ],
        "sessions": [
            {"title": "Première séance"},
            {"title": "Deuxième séance"},
            {"title": "Troisième séance"},
            {"title": "Quatrième séance"},
            {"title": "Cinquième séance"},
        ],
    },
    {
        "slug": "intercommunalite-et-politique-de-la-ville",
        "codes": "A3",
        "title": "Intercommunalité : qui conduit la politique de la ville ?",
        "chapter": "1.2",
        "format": "rencontre",
        "themes": ["gouvernance-territoriale", "gouvernance"],
        "networks": [],
        "audience": (
            "Cheffes et chefs de projet (renouvellement urbain, politique de la ville), élues et "
            "élus, directions générales des Ept, des communes, du Département et de la métropole ; "
            "ouvert aux autres Ept du Grand Paris"
        ),
        "summary": (
            "Trois ans après la loi Lamy, les Ept ont pris leur place et le Grand Paris se discute. "
            "Une rencontre à l’échelle de la métropole pour comparer les choix et regarder devant."
        ),
        "questions": [
            "Comment chaque Ept a-t-il organisé ses équipes et ses moyens ?",
            "Qu’a-t-on transféré, qu’a-t-on gardé dans les communes ?",
            ("Quelle place restera-t-il aux quartiers après les conférences nationale et métropolitaine ?"),
            "Police, école, intercommunalité : que faire quand les cartes ne coïncident pas ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>La loi Lamy demandait trois choses : de la solidarité entre territoires, l’appui "
                    "des services ordinaires et des volets qui se parlent. La rencontre vérifie où l’on "
                    "en est, établissement par établissement.</p>"
                ),
            ),
            (
                "heading",
                {"text": "Deux temps", "level": "h2"},
            ),
            (
                "text",
                (
                    "<ol><li><b>Comparer.</b> Compétences, budgets, équipes mutualisées, portage par les "
                    "élues et les élus : un tableau des stratégies des Ept.</li><li><b>Se projeter.</b> "
                    "Si les compétences et l’argent changent de mains, quelles marges gardent les villes "
                    "et les Ept ?</li></ol>"
                ),
            ),
            (
                "callout",
                {
                    "kind": "retenir",
                    "title": "Le droit commun d’abord",
                    "text": (
                        "<p>Les circonscriptions de police ou d’académie ne suivent pas les limites "
                        "des Ept. Les rapprocher aiderait les services de tous à mieux desservir les "
                        "quartiers.</p>"
                    ),
                },
            ),
        ],
        "partners": [
            ("adcf", "expert", "confirme"),
            ("forum-grand-paris", "expert", "confirme"),
        ],
        "sessions": [
            {"title": "Rencontre métropolitaine"},
        ],
    },
    {
        "slug": "grands-projets-une-ville-pour-tous",
        "codes": "A4",
        "title": "Grands projets urbains : une ville pour tous ?",
        "chapter": "1.3",
        "format": "apres-midi",
        "themes": ["strategies-territoriales", "habitat", "participation"],
        "networks": [],
        "audience": "Équipes des villes et des Ept, associations, collectifs d’habitantes et d’habitants",
        "summary": (
            "Métro, Jeux, rénovation des quartiers : les grands projets promettent beaucoup. Un "
            "après-midi pour regarder aussi ce qu’ils peuvent abîmer, et qui a son mot à dire."
        ),
        "questions": [
            "Qui est écouté quand un grand projet se décide ?",
            "Comment arbitrer entre des attentes qui se contredisent ?",
            ("Que peuvent des habitantes et des habitants : se saisir d’un projet, l’amender, s’y opposer ?"),
        ],
        "body": [
            (
                "text",
                (
                    "<p>Le Grand Paris Express, les nouveaux programmes de renouvellement urbain et les "
                    "équipements des Jeux changent le département. Ils l’ouvrent et l’équipent. Ils "
                    "peuvent aussi creuser des écarts, quand tout se décide de loin.</p><p>L’après-midi "
                    "prend la question par les deux bouts : la promesse et le risque. Le point de départ "
                    "est une recherche-action sur la ville publique, « la ville pour tous ».</p>"
                ),
            ),
            (
                "text",
                (
                    "<p>Sont pressentis l’auteur de cette recherche, l’association MétroPop et des "
                    "collectifs d’usagers ou d’habitants.</p>"
                ),
            ),
        ],
        "partners": [
            ("metropop", "intervenant", "pressenti"),
        ],
        "sessions": [
            {"title": "Après-midi"},
        ],
    },
    {
        "slug": "inegalites-realites-de-la-seine-saint-denis",
        "codes": "A5",
        "title": "Inégalités : réalités de la Seine-Saint-Denis",
        "chapter": "1.3",
        "format": "rencontre",
        "themes": ["strategies-territoriales", "gouvernance"],
        "networks": [],
        "audience": "Actrices et acteurs publics et privés de la Seine-Saint-Denis",
        "summary": (
            "Un département pauvre et riche à la fois, et de moins en moins d’un seul bloc. Une "
            "rencontre pour poser les chiffres, montrer les ressources et juger les politiques "
            "menées."
        ),
        "questions": [
            "Comment les écarts évoluent-ils, ici et dans le reste de l’Île-de-France ?",
            "Quelles forces la Seine-Saint-Denis ne sait-elle pas montrer ?",
            "Les politiques publiques répondent-elles à ce que vivent les gens ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>On croit connaître ce département. La rencontre propose de le regarder de plus "
                    "près, commune par commune, sans misère obligée ni carte postale.</p>"
                ),
            ),
            (
                "heading",
                {"text": "Portraits, de chiffres et d’arguments", "level": "h2"},
            ),
            (
                "text",
                (
                    "<ul><li>Des portraits, pour dire la diversité des lieux.</li><li>Des données sur la "
                    "population, l’école, la santé, le logement social, l’emploi.</li><li>Des études "
                    "récentes, comme celles de la Mutualité française sur la santé ou du Secours "
                    "Catholique.</li><li>Une lecture critique des politiques publiques, puis une "
                    "synthèse.</li></ul>"
                ),
            ),
            (
                "callout",
                {
                    "kind": "retenir",
                    "title": "À quoi cela sert",
                    "text": (
                        "<p>Mettre au jour des inégalités que l’on peut mesurer : école, logement, "
                        "équipements. Puis donner aux décideuses et aux décideurs de quoi corriger le "
                        "tir.</p>"
                    ),
                },
            ),
        ],
        "partners": [
            ("iau-idf", "expert", "pressenti"),
            ("secours-catholique", "expert", "pressenti"),
            ("ars-idf", "expert", "pressenti"),
            ("departement-93", "partenaire", "pressenti"),
        ],
        "sessions": [
            {"title": "Rencontre"},
        ],
    },
    {
        "slug": "quarante-ans-de-politique-de-la-ville",
        "codes": "A6",
        "title": "Quarante ans de politique de la ville",
        "chapter": "1.3",
        "format": "soiree-debat",
        "themes": ["strategies-territoriales", "education-jeunesse", "culture-memoires"],
        "networks": ["jeunesse"],
        "audience": "Habitantes et habitants, jeunes, professionnelles et professionnels, élues et élus",
        "summary": (
            "Une soirée anniversaire qui n’en est pas tout à fait une : on y retourne les idées "
            "reçues sur les quartiers, surtout celles qui collent à leur jeunesse."
        ),
        "questions": [
            "Quelles images de la Seine-Saint-Denis circulent, et qui les fabrique ?",
            "Qu’est-ce que quarante ans d’action ont changé dans les quartiers ?",
            "Quels parcours, quels projets gagnerait-on à de voir davantage ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>L’événement trouve sa place dans la semaine de la jeunesse, prévue en mai par le "
                    "Conseil départemental. Il interpelle, et il met en lumière : des personnes, des "
                    "projets, des chemins de vie.</p><p>Des médias qui travaillent depuis les quartiers y "
                    "participent, comme le Bondy Blog et l’association du Média Lab. Ils racontent "
                    "d’ordinaire ce que d’autres ne voient pas.</p>"
                ),
            ),
            (
                "callout",
                {
                    "kind": "info",
                    "title": "Un même anniversaire, plusieurs actions",
                    "text": (
                        "<p>Les quarante ans reviennent aussi dans « Y aller par 4 chemins » (A9) et "
                        "dans le rapport écrit avec des habitantes et des habitants (A10).</p>"
                    ),
                },
            ),
        ],
        "partners": [
            ("departement-93", "partenaire", "confirme"),
            ("bondy-blog", "partenaire", "confirme"),
            ("media-lab", "partenaire", "confirme"),
        ],
        "sessions": [
            {"title": "Soirée-débat", "precision": "mois", "date": "2018-05-01"},
        ],
    },
]
