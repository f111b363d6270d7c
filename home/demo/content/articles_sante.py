"""Three articles on public health, one of them on a path of « Y aller par 4 chemins »."""

ARTICLES_SANTE = [
    {
        "slug": "contrat-local-de-sante-qui-fait-quoi",
        "title": "Contrat local de santé : qui fait quoi autour de la table ?",
        "kind": "dossier",
        "networks": ["sante"],
        "themes": ["acces-sante", "gouvernance"],
        "territories": ["93"],
        "authors": "Profession Banlieue",
        "centres": ["profession-banlieue"],
        "path": "",
        "voices": ["professionnels"],
        "summary": "Une ville, une agence, des soignants, des associations : le contrat local de santé les réunit sans les confondre. Repères pour celles et ceux qui arrivent dans la salle.",
        "body": [
            (
                "text",
                "<p>La première réunion d’un contrat local de santé ressemble à un repas de famille élargie. Tout le monde se connaît un peu, personne n’a le même vocabulaire, et l’on ne sait pas très bien qui a invité qui. Ce dossier s’adresse aux personnes qui s’y assoient pour la première fois : une directrice de centre social, un élu de quartier, une médiatrice.</p>",
            ),
            ("heading", {"text": "Un contrat, et un atelier qui le précède souvent", "level": "h2"}),
            (
                "text",
                "<p>Le contrat local de santé, ou Cls, est signé entre une collectivité et l’Agence régionale de santé. Il écrit noir sur blanc ce que chacune s’engage à faire pour réduire les inégalités de santé sur un territoire. Dans les quartiers, il prend souvent la suite d’un atelier santé ville, ou Asv : une démarche plus ancienne, qui part du terrain et fait travailler ensemble habitantes, habitants et professionnels.</p><p>Les deux ne s’opposent pas. L’Asv repère et anime ; le Cls donne un cadre, une durée et une signature. Dans bien des villes, la même personne coordonne l’un et l’autre.</p>",
            ),
            (
                "table",
                {
                    "caption": "Asv et Cls, côte à côte",
                    "row_headings": True,
                    "rows": [
                        ["", "Atelier santé ville", "Contrat local de santé"],
                        [
                            "Qui s’engage",
                            "La commune et ses partenaires",
                            "La collectivité et l’agence régionale de santé",
                        ],
                        [
                            "Par où l’on commence",
                            "Le terrain : ce que voient les équipes et les habitants",
                            "Des priorités écrites et signées",
                        ],
                        [
                            "Ce que cela apporte",
                            "Une animation, des actions",
                            "Un cadre, une durée, des engagements",
                        ],
                    ],
                },
            ),
            ("heading", {"text": "Ce que fait le comité de pilotage", "level": "h2"}),
            (
                "facts",
                {
                    "title": "Quatre verbes pour un comité",
                    "items": [
                        {
                            "term": "Choisir",
                            "definition": "Un contrat qui traite tout ne traite rien : trois ou quatre priorités suffisent.",
                        },
                        {
                            "term": "Partager",
                            "definition": "Les données de santé existent à plusieurs échelles ; les lire ensemble évite bien des malentendus.",
                        },
                        {
                            "term": "Arbitrer",
                            "definition": "Quand deux services proposent la même permanence, c’est là que l’on décide.",
                        },
                        {
                            "term": "Rendre compte",
                            "definition": "À mi-parcours, le comité dit ce qui n’a pas marché.",
                        },
                    ],
                },
            ),
            (
                "quote",
                {
                    "text": "La question utile n’est pas : de quoi la population manque-t-elle ? C’est : qu’est-ce que chacun, ici, peut changer dès demain matin ?",
                    "speaker": "Une coordonnatrice d’atelier santé ville",
                    "voice": "professionnels",
                },
            ),
            ("heading", {"text": "La place d’un centre de ressources", "level": "h2"}),
            (
                "text",
                "<p>Depuis 2011, Profession Banlieue participe aux comités de pilotage des collectivités de Seine-Saint-Denis qui élaborent un Cls. Il siège aussi dans le groupe départemental qui réunit les coordonnatrices et coordonnateurs des Asv et des Cls, et dans les instances régionales de l’agence.</p><p>Il n’y décide de rien. Il apporte ce que voit rarement une ville seule : comment la commune voisine s’y est prise, quelles formations manquent aux équipes, quelles publications relire avant de tout recommencer.</p>",
            ),
            (
                "callout",
                {
                    "kind": "retenir",
                    "title": "Avant votre première réunion",
                    "text": "<ul><li>Demandez la liste des signataires et la date de fin du contrat.</li><li>Préparez une situation précise, sans nom de personne.</li><li>Venez avec une proposition que vous pouvez porter vous-même.</li></ul>",
                },
            ),
            ("latest_articles", {"heading": "Autres articles sur la santé", "network": "sante", "limit": 3}),
        ],
        "published_days_ago": 240,
    },
    {
        "slug": "la-sante-mentale-une-affaire-de-voisinage",
        "title": "« La santé mentale est aussi une affaire de voisinage »",
        "kind": "entretien",
        "networks": ["sante"],
        "themes": ["acces-sante", "habitat"],
        "territories": ["93", "plaine-commune"],
        "authors": "Propos recueillis par Profession Banlieue",
        "centres": ["profession-banlieue"],
        "path": "",
        "voices": ["professionnels", "habitants"],
        "summary": "Un gardien d’immeuble, une école, un bailleur : ils voient la souffrance avant les soignants. Le coordonnateur d’un conseil local de santé mentale explique comment les faire travailler ensemble.",
        "body": [
            (
                "text",
                "<p>En 2017, Profession Banlieue a réuni un groupe de travail sur la santé mentale dans les quartiers de la politique de la ville. Trois chantiers en sont sortis : la transformation des institutions, l’enfance et la jeunesse, la place des personnes concernées. Nous avons repris ces trois fils avec un coordonnateur.</p>",
            ),
            ("heading", {"text": "Qui vous appelle en premier ?", "level": "h2"}),
            (
                "text",
                "<p>« Rarement la personne elle-même. C’est un gardien qui entend crier la nuit, une guichetière qui reçoit chaque lundi le même monsieur, une directrice d’école devant un enfant qui ne parle plus. Ils ont tous la même phrase : “Je ne suis pas compétent, mais je ne peux pas ne rien faire.” Mon travail commence là. »</p><p>« Le conseil local de santé mentale n’est pas un service de soins. C’est une table. Psychiatrie, ville, bailleurs, associations d’usagers et de familles s’y retrouvent. On y parle de situations, avec des règles strictes : l’accord de la personne chaque fois qu’il est possible, le minimum d’informations, et jamais de compte rendu qui circule. »</p>",
            ),
            ("heading", {"text": "Les institutions ont changé, dites-vous ?", "level": "h2"}),
            (
                "text",
                "<p>« Elles se sont ouvertes, un peu. Des équipes sortent de l’hôpital et vont à domicile. De nouveaux métiers sont apparus : médiatrices en santé, pairs aidants. Mais les dispositifs se sont multipliés plus vite que les postes. Un tiers de mon temps passe à expliquer qui existe encore. »</p>",
            ),
            (
                "quote",
                {
                    "text": "On m’a demandé de participer à tout, sauf à ce qui me concernait : l’heure des rendez-vous.",
                    "speaker": "Une usagère de la psychiatrie, membre du conseil",
                    "voice": "habitants",
                },
            ),
            ("heading", {"text": "Et les personnes concernées, y croient-elles ?", "level": "h2"}),
            (
                "text",
                "<p>« Elles se méfient, à raison. Participer fatigue, surtout quand rien ne bouge. Nous avons changé trois choses : les réunions commencent à 14 heures, à cause des traitements ; deux sièges sont tenus en binôme, pour pouvoir s’absenter ; et la première demi-heure est consacrée à ce qui a été fait depuis la fois d’avant. »</p><p>« Ce n’est pas spectaculaire. Mais une association d’usagers présente désormais elle-même l’annuaire des lieux d’écoute dans les halls d’immeuble. Les gens s’arrêtent. Ils demandent pour un cousin. »</p>",
            ),
            ("theme_sheets", {"heading": "Des expériences sur la santé", "theme": "acces-sante", "limit": 3}),
            (
                "callout",
                {
                    "kind": "attention",
                    "title": "En cas d’urgence",
                    "text": "<p>Danger immédiat pour une personne ou pour son entourage : appelez le 15 ou le 112. Une réunion de partenaires n’est jamais une réponse à une urgence.</p>",
                },
            ),
            (
                "text",
                "<p><i>Entretien composé pour la démonstration du portail, à partir des thèmes du groupe de travail.</i></p>",
            ),
        ],
        "published_days_ago": 130,
    },
    {
        "slug": "habitante-relais-sante-j-ouvre-des-portes",
        "title": "Habitante relais santé : « J’ouvre des portes, je ne soigne pas »",
        "kind": "temoignage",
        "networks": ["sante", "quatre-chemins"],
        "themes": ["acces-sante", "participation"],
        "territories": ["93", "62"],
        "authors": "Une habitante relais, avec Profession Banlieue",
        "centres": ["profession-banlieue"],
        "path": "temoignages",
        "voices": ["habitants", "structures"],
        "summary": "Elle tenait la buvette de la fête de quartier. Elle accompagne aujourd’hui ses voisines au dépistage. Ce que l’on apprend en devenant relais, et ce que l’on refuse de faire.",
        "body": [
            (
                "text",
                "<p>« Tout a commencé par une question bête. Une dame m’a demandé si le dépistage faisait mal. Je n’en savais rien. J’ai dit : “Je me renseigne et je vous dis jeudi.” Le jeudi, elles étaient quatre. »</p><p>Dans le Nord et le Pas-de-Calais, la fédération des centres sociaux propose une formation pour devenir habitante ou habitant relais santé. Elle s’adresse aux salariés comme aux voisins qui veulent s’engager. L’idée a fait son chemin jusqu’ici, où une petite équipe s’en est inspirée.</p>",
            ),
            ("heading", {"text": "Apprendre à ne pas répondre", "level": "h2"}),
            (
                "text",
                "<p>« La première chose que l’on apprend, c’est à se taire. Je ne donne pas de conseil médical. Je ne regarde pas les ordonnances. Quand quelqu’un me montre une grosseur, je ne dis pas que ce n’est rien. Je dis : “Qui peut regarder ça avec vous cette semaine ?” et l’on cherche ensemble un rendez-vous. »</p><p>« La deuxième chose, c’est le secret. Mon immeuble parle beaucoup. Si une seule histoire sortait par moi, tout serait fini. »</p>",
            ),
            (
                "quote",
                {
                    "text": "Le médecin m’a expliqué. Elle, elle est venue avec moi. Ce n’est pas pareil.",
                    "speaker": "Une voisine, après un dépistage",
                    "voice": "habitants",
                },
            ),
            ("heading", {"text": "Ce qui change les habitudes", "level": "h2"}),
            (
                "text",
                "<p>« Nous avons essayé les affiches : personne ne les lit. Puis nous avons essayé la marche du mardi. On part du marché, on fait une heure, on passe devant le centre de santé. La troisième semaine, une infirmière est sortie nous saluer. Après, les femmes savaient à qui demander. »</p><p>« L’alimentation, c’est plus délicat. On ne dit pas aux gens que leur cuisine est mauvaise. On compare des prix, on échange des recettes, et l’on rit de nos échecs. »</p>",
            ),
            (
                "quote",
                {
                    "text": "Notre rôle est de rester un pas derrière. Si l’habitante relais devient une agente de plus, elle perd ce qui faisait sa force : être d’ici.",
                    "speaker": "Une référente familles",
                    "voice": "structures",
                },
            ),
            (
                "gallery",
                {
                    "title": "La marche du mardi, en dessins",
                    "items": [
                        {"image": "quartier", "caption": "Le départ, au pied des immeubles"},
                        {"image": "jardin", "caption": "La halte du jardin partagé"},
                        {"image": "paroles", "caption": "Le retour, où l’on parle le plus"},
                    ],
                },
            ),
            ("heading", {"text": "Ce qu’elle refuse", "level": "h2"}),
            (
                "text",
                "<p>« On m’a proposé de remplir des dossiers pour tout l’escalier. J’ai dit non. On m’a proposé un gilet avec un logo. J’ai dit non aussi. En revanche, j’ai demandé que mes tickets de bus soient remboursés. Ils l’ont été au bout de cinq mois. Être bénévole ne veut pas dire payer pour aider. »</p><p><i>Récit composé pour la démonstration du portail.</i></p>",
            ),
            (
                "callout",
                {
                    "kind": "info",
                    "title": "Quatre orientations pour la santé",
                    "text": "<p>La fédération du Nord et du Pas-de-Calais travaille dans quatre directions : réduire les inégalités sociales de santé, former les équipes, faire reconnaître les centres sociaux comme acteurs de prévention, assurer une veille. Le pouvoir d’agir des habitantes et habitants les traverse toutes.</p>",
                },
            ),
        ],
        "published_days_ago": 88,
    },
]
