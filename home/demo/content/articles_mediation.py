"""Three articles on social and cultural mediation."""

ARTICLES_MEDIATION = [
    {
        "slug": "compter-ce-que-la-mediation-evite",
        "title": "Compter ce que la médiation évite",
        "kind": "dossier",
        "networks": ["mediation"],
        "themes": ["egalite-acces-aux-droits", "developpement-economique"],
        "territories": ["93"],
        "authors": "Profession Banlieue et LaFédé",
        "centres": ["profession-banlieue", "lafede"],
        "path": "",
        "voices": ["professionnels"],
        "summary": "Une médiatrice fait gagner du temps à l’école, à l’hôpital, au guichet. Peut-on le mesurer sans réduire son métier à une somme ? Des associations ont essayé.",
        "body": [
            (
                "text",
                "<p>Les associations de médiation sociale et culturelle comptent beaucoup : les permanences tenues, les personnes reçues, les courriers écrits. Ces nombres remplissent les rapports et disent peu de chose. Ils montrent que l’on travaille, pas ce que le travail change.</p><p>En 2015, LaFédé, la fédération francilienne de ces associations, et Profession Banlieue ont ouvert un groupe de travail sur une autre question : que coûterait l’absence de médiation ?</p>",
            ),
            ("heading", {"text": "Une méthode en trois mouvements", "level": "h2"}),
            (
                "steps",
                {
                    "items": [
                        {
                            "title": "Suivre une situation de bout en bout",
                            "text": "<p>Une mère ne comprend pas une convocation. Sans médiatrice, le rendez-vous est perdu, puis reporté.</p>",
                        },
                        {
                            "title": "Nommer ce qui est évité",
                            "text": "<p>Une demi-heure de consultation, une démarche refaite, parfois une violence au guichet.</p>",
                        },
                        {
                            "title": "Donner une valeur prudente",
                            "text": "<p>On retient l’hypothèse basse, on l’écrit, on accepte la discussion. Les économistes parlent de « retour social sur investissement ». Les médiatrices préféraient dire : « ce qui n’a pas cassé ».</p>",
                        },
                    ]
                },
            ),
            (
                "figures",
                {
                    "items": [
                        {"value": "2015", "label": "ouverture du groupe de travail"},
                        {"value": "2", "label": "domaines étudiés : la santé et l’éducation"},
                        {"value": "1", "label": "document publié par les deux associations"},
                    ],
                    "source": "Profession Banlieue et LaFédé",
                },
            ),
            (
                "quote",
                {
                    "text": "J’avais peur que l’on mette un prix sur les gens. On a mis un prix sur les portes fermées. C’est très différent.",
                    "speaker": "Une médiatrice sociale et culturelle",
                    "voice": "professionnels",
                },
            ),
            ("heading", {"text": "Ce que le calcul ne dit pas", "level": "h2"}),
            (
                "text",
                "<p>Une partie du travail échappe à la mesure, et c’est heureux. Comment compter la confiance d’un quartier, le ton qui baisse dans une file d’attente, l’enfant qui cesse de traduire pour ses parents ? Le document publié, <i>Valoriser les interventions des médiateurs sociaux et culturels</i>, le dit clairement. Les montants aident à ouvrir une conversation avec un financeur ; ils ne la remplacent pas.</p><p>Une journée a permis de présenter les résultats aux associations, aux collectivités et aux services de l’État. Les échanges les plus vifs ont porté sur une question simple : si la médiation fait gagner de l’argent à l’hôpital, qui doit la payer ?</p>",
            ),
            (
                "callout",
                {
                    "kind": "attention",
                    "title": "Un usage à éviter",
                    "text": "<p>Comparer deux associations par leurs montants n’a pas de sens : elles ne reçoivent ni le même public, ni les mêmes demandes. L’outil sert à suivre une équipe dans le temps.</p>",
                },
            ),
            (
                "partners",
                {
                    "title": "Qui a fait ce travail",
                    "items": [
                        {"organisation": "lafede", "role": "réunit les associations, apporte les situations"},
                        {"organisation": "profession-banlieue", "role": "anime le groupe, publie"},
                        {"organisation": "france-mediation", "role": "élabore l’outil Médios"},
                    ],
                },
            ),
            (
                "call_to_action",
                {
                    "label": "Découvrir l’outil de suivi Médios",
                    "url": "",
                    "page": "articles/medios-un-carnet-de-bord-pour-les-mediatrices",
                },
            ),
        ],
        "published_days_ago": 210,
    },
    {
        "slug": "medios-un-carnet-de-bord-pour-les-mediatrices",
        "title": "Médios, un carnet de bord pour les médiatrices et les médiateurs",
        "kind": "actualite",
        "networks": ["mediation"],
        "themes": ["egalite-acces-aux-droits"],
        "territories": ["93"],
        "authors": "LaFédé et Profession Banlieue",
        "centres": ["lafede", "profession-banlieue"],
        "path": "",
        "voices": ["professionnels"],
        "summary": "Élaboré par France Médiation, le logiciel Médios a désormais un module pour la médiation sociale et culturelle. Des associations d’Île-de-France apprennent à s’en servir.",
        "body": [
            (
                "text",
                "<p>Le cahier à spirale a ses qualités : il ne tombe jamais en panne. Mais quand vient le bilan de l’année, il faut tout recompter à la main, et l’essentiel s’est perdu entre deux pages.</p><p>France Médiation, le réseau national des médiateurs sociaux, a conçu Médios pour suivre l’activité des équipes. L’outil convenait mal aux associations de médiation sociale et culturelle : leurs rendez-vous sont longs, mêlent plusieurs démarches et plusieurs langues, et se terminent rarement par une case à cocher.</p>",
            ),
            ("heading", {"text": "Un module fait avec celles qui s’en servent", "level": "h2"}),
            (
                "text",
                "<p>LaFédé et Profession Banlieue ont réuni un groupe de médiatrices. Elles ont apporté leurs cahiers et leurs mots. De leurs échanges est né un module adapté : on y décrit une demande, ce qui a été tenté, avec quel partenaire, et ce qui reste ouvert. En 2017, les deux associations formaient et accompagnaient celles qui le souhaitaient.</p>",
            ),
            (
                "quote",
                {
                    "text": "Avant, mon bilan disait : 412 personnes. Maintenant, il dit aussi combien ont obtenu leur droit et au bout de combien de temps.",
                    "speaker": "Une coordonnatrice d’association (chiffre d’exemple)",
                    "voice": "professionnels",
                },
            ),
            ("heading", {"text": "Trois précautions avant de commencer", "level": "h2"}),
            (
                "text",
                "<ul><li><b>Dire aux personnes ce que l’on note.</b> Une phrase à l’accueil suffit, et l’on accepte un refus.</li><li><b>Noter peu.</b> Un champ que personne ne relit est un champ de trop.</li><li><b>Relire ensemble.</b> Une heure par mois, en équipe, pour regarder ce que l’outil raconte.</li></ul><p>L’enjeu dépasse l’informatique. Depuis 2016, Profession Banlieue a pris part à l’élaboration d’une norme expérimentale de l’Afnor pour la médiation sociale et d’un référentiel de certification. Pour faire reconnaître un métier, il faut pouvoir le décrire.</p>",
            ),
            (
                "contact",
                {
                    "name": "LaFédé",
                    "role": "Accompagnement à l’utilisation de Médios",
                    "organisation": "Fédération des associations de médiation sociale et culturelle d’Île-de-France",
                    "phone": "01 00 00 00 00",
                    "email": "mediation@example.org",
                },
            ),
        ],
        "published_days_ago": 232,
    },
    {
        "slug": "le-guichet-est-entre-dans-le-telephone",
        "title": "« Le guichet est entré dans le téléphone »",
        "kind": "temoignage",
        "networks": ["mediation"],
        "themes": ["egalite-acces-aux-droits", "egalite-solidarite"],
        "territories": ["93048", "est-ensemble"],
        "authors": "Une médiatrice, avec Profession Banlieue",
        "centres": ["profession-banlieue"],
        "path": "",
        "voices": ["professionnels", "habitants"],
        "summary": "Les démarches passent en ligne, les demandes changent. Une médiatrice décrit une matinée de permanence et la frontière qu’elle tient : faire avec, jamais à la place.",
        "body": [
            (
                "text",
                "<p>« À 9 heures, ils sont déjà sept. Avant, ils venaient avec une lettre. Aujourd’hui, ils posent leur téléphone sur la table, écran fêlé vers moi, et disent : “Il ne veut plus.” Le téléphone est devenu la mairie, la Caf, l’école et le médecin. Quand il se bloque, tout se ferme en même temps. »</p>",
            ),
            ("heading", {"text": "9 h 20 : le mot de passe", "level": "h2"}),
            (
                "text",
                "<p>« Un monsieur a créé quatre comptes, un par oubli. Nous les retrouvons dans l’ordre. Cela prend quarante minutes. Je pourrais aller plus vite si je tapais moi-même. Je ne le fais pas. Je tiens la souris une fois sur trois, et seulement pour montrer. »</p>",
            ),
            ("heading", {"text": "10 h 30 : la demande derrière la demande", "level": "h2"}),
            (
                "text",
                "<p>« Une dame veut “imprimer une attestation”. Pendant que la page charge, elle raconte qu’elle n’a plus d’allocation depuis trois mois. L’attestation n’était que la petite porte. Si j’étais une borne, elle serait repartie avec son papier. »</p>",
            ),
            (
                "quote",
                {
                    "text": "Elle ne m’a pas dit quoi faire. Elle m’a demandé ce que j’avais compris. C’est là que j’ai vu que je n’avais pas compris.",
                    "speaker": "Une habitante reçue en permanence",
                    "voice": "habitants",
                },
            ),
            ("heading", {"text": "11 h 45 : savoir dire non", "level": "h2"}),
            (
                "text",
                "<p>« On me demande de garder des codes, de valider à la place des gens, de signer une déclaration. Je refuse, et j’explique pourquoi. La confiance d’une personne ne m’autorise pas à devenir elle. Nous avons affiché trois règles au mur, écrites avec le groupe d’usagères : vos codes restent chez vous ; on ne valide rien que vous n’ayez lu ; vous pouvez revenir. »</p><p>« Ce qui manque ? Un numéro direct dans chaque service, pour les situations bloquées. Avec un seul nom, on règle en dix minutes ce qui prend trois semaines. »</p>",
            ),
            (
                "theme_sheets",
                {
                    "heading": "Des expériences sur l’accès aux droits",
                    "theme": "egalite-acces-aux-droits",
                    "limit": 2,
                },
            ),
            (
                "callout",
                {
                    "kind": "info",
                    "title": "Une question au programme",
                    "text": "<p>Avec LaFédé, Profession Banlieue avait inscrit en 2018 une rencontre sur l’évolution de la demande de médiation et les enjeux du numérique (action A27). Le sujet n’a pas vieilli.</p>",
                },
            ),
            ("text", "<p><i>Récit composé pour la démonstration du portail.</i></p>"),
        ],
        "published_days_ago": 47,
    },
]
