"""Four articles on young people; one belongs to Réaap too, one to Clas."""

ARTICLES_JEUNESSE = [
    {
        "slug": "un-forum-pour-penser-avec-les-jeunes",
        "title": "Un forum départemental pour penser avec les jeunes",
        "kind": "actualite",
        "networks": ["jeunesse"],
        "themes": ["education-jeunesse", "gouvernance"],
        "territories": ["93"],
        "authors": "Profession Banlieue",
        "centres": ["profession-banlieue"],
        "path": "",
        "voices": ["habitants"],
        "summary": "Services municipaux, clubs de prévention, missions locales : chacun agit, peu se voient. Le Département a lancé une démarche commune, avec un forum pour point de passage.",
        "body": [
            (
                "text",
                "<p>Demandez à un jeune de vingt ans quels services s’occupent de lui : il en citera un, rarement deux. Demandez aux services combien de jeunes ils ont en commun : personne ne sait. Ce double constat revient dans tous les échanges entre équipes de Seine-Saint-Denis.</p>",
            ),
            ("heading", {"text": "Des compétences en morceaux", "level": "h2"}),
            (
                "text",
                "<p>L’aide à l’enfance et les collèges relèvent du Département. La formation professionnelle et les lycées relèvent de la Région. Les villes ont leurs services jeunesse, l’État ses dispositifs, la Caf ses financements. Chaque pièce a son utilité. Ensemble, elles dessinent un parcours que l’on comprend une fois qu’on l’a raté.</p><p>Le Conseil départemental a donc ouvert une concertation, avec l’idée d’un schéma partagé avec la Caf et la Direction départementale de la cohésion sociale. Profession Banlieue appuie la réflexion du comité de pilotage. Un forum départemental, annoncé pour le deuxième trimestre 2018, devait réunir les équipes, les élues et élus, et les jeunes.</p>",
            ),
            ("image", {"image": "reunion", "caption": "Une salle, et tout le monde du même côté"}),
            ("heading", {"text": "Trois questions mises sur la table", "level": "h2"}),
            (
                "text",
                "<ol><li>Quels liens entre un service municipal de la jeunesse et une équipe de prévention spécialisée ?</li><li>Comment accompagner vers la formation et l’autonomie sans renvoyer d’un guichet à l’autre ?</li><li>Que décident les jeunes eux-mêmes, et à quel moment ?</li></ol>",
            ),
            (
                "quote",
                {
                    "text": "On nous invite pour témoigner. La prochaine fois, je voudrais être invité pour choisir l’ordre du jour.",
                    "speaker": "Un jeune de vingt ans, en service civique",
                    "voice": "habitants",
                },
            ),
            ("heading", {"text": "Préparer sa venue", "level": "h2"}),
            (
                "text",
                "<p>Le plus simple est de venir à trois : une personne qui accueille des jeunes, une personne qui décide d’un budget, un jeune qui a quelque chose à redire. Les équipes qui ont essayé en gardent une habitude : elles s’appellent avant d’envoyer quelqu’un.</p>",
            ),
            (
                "callout",
                {
                    "kind": "retenir",
                    "title": "Un test à faire chez vous",
                    "text": "<p>Dessinez sur une feuille tous les lieux de votre ville où l’on peut pousser la porte entre seize et vingt-cinq ans. Faites-le à quatre, sans vous parler. Comparez.</p>",
                },
            ),
        ],
        "published_days_ago": 200,
    },
    {
        "slug": "partir-quand-on-n-est-jamais-parti",
        "title": "Partir, quand on n’est jamais parti",
        "kind": "dossier",
        "networks": ["jeunesse"],
        "themes": ["education-jeunesse", "developpement-economique"],
        "territories": ["93", "93001"],
        "authors": "Profession Banlieue",
        "centres": ["profession-banlieue"],
        "path": "",
        "voices": ["habitants"],
        "summary": "Volontariat, chantier, échange entre villes : les voies existent pour découvrir un autre pays. Encore faut-il les connaître et oser. Ce qui retient, ce qui aide.",
        "body": [
            (
                "text",
                "<p>« Ce n’est pas pour nous. » La phrase arrive avant toute question d’argent ou de langue. Elle dit qu’un projet à l’étranger paraît réservé à d’autres : aux étudiantes et étudiants, aux familles qui voyagent déjà. Les équipes qui accompagnent des jeunes vers le départ commencent donc par là.</p>",
            ),
            ("heading", {"text": "Quatre freins, quatre appuis", "level": "h2"}),
            (
                "accordion",
                {
                    "items": [
                        {
                            "title": "L’information : par où commencer ?",
                            "text": "<p>Les voies sont nombreuses et changent souvent de nom. Un jeune a besoin d’une personne, pas d’un site.</p>",
                        },
                        {
                            "title": "La famille : comment la rassurer ?",
                            "text": "<p>Une mère inquiète a de bonnes raisons. On l’invite, on lui montre la chambre, on lui donne un numéro.</p>",
                        },
                        {
                            "title": "Les papiers : quand s’y prendre ?",
                            "text": "<p>Un passeport se demande des mois avant. C’est souvent là que le projet meurt.</p>",
                        },
                        {
                            "title": "Le retour : qui l’attend ?",
                            "text": "<p>Sans personne pour l’entendre, l’expérience se referme. Il faut l’écrire, la raconter, la faire valoir.</p>",
                        },
                    ]
                },
            ),
            ("heading", {"text": "Des voies très différentes", "level": "h2"}),
            (
                "text",
                "<p>Le programme de 2018 citait le service volontaire européen, devenu depuis le volontariat du Corps européen de solidarité, le service civique, le volontariat de solidarité internationale, l’Office franco-allemand pour la jeunesse, et la coopération entre collectivités, que l’on appelle décentralisée. Les durées vont de quelques jours à deux ans. Certaines voies demandent un diplôme, la plupart n’en demandent aucun.</p>",
            ),
            (
                "quote",
                {
                    "text": "Le premier soir, j’ai voulu rentrer. La deuxième semaine, j’expliquais le métro à des Polonais. Je ne savais pas que je savais expliquer.",
                    "speaker": "Une jeune volontaire, vingt-deux ans",
                    "voice": "habitants",
                },
            ),
            ("heading", {"text": "Un forum pour se repérer", "level": "h2"}),
            (
                "text",
                "<p>Profession Banlieue avait inscrit au même programme une rencontre départementale sur ce sujet, avec l’association départementale pour l’insertion des jeunes, la ville d’Aubervilliers et Europe Direct. L’objectif tenait en peu de mots : que chaque équipe reparte avec une voie qu’elle connaît bien et le nom d’une personne à appeler.</p><p>Une référente de mission locale en tire une règle : « Je ne présente jamais plus de deux possibilités. À trois, ils prennent le dépliant et ne reviennent pas. »</p>",
            ),
            (
                "callout",
                {
                    "kind": "info",
                    "title": "Courte durée, vrai départ",
                    "text": "<p>Un échange d’une semaine n’est pas un petit projet. Pour beaucoup de jeunes, c’est la première nuit hors de la famille. Mieux vaut un départ court et bien préparé qu’une année rêvée qui n’arrive pas.</p>",
                },
            ),
        ],
        "published_days_ago": 255,
    },
    {
        "slug": "promeneur-du-net-dans-la-rue-numerique",
        "title": "« Je me promène dans la rue numérique »",
        "kind": "entretien",
        "networks": ["jeunesse", "reaap"],
        "themes": ["education-jeunesse", "parentalite"],
        "territories": ["93", "62"],
        "authors": "Propos recueillis par Profession Banlieue",
        "centres": ["profession-banlieue"],
        "path": "",
        "voices": ["professionnels", "habitants"],
        "summary": "Un animateur consacre deux heures par jour à être présent là où sont les jeunes : en ligne. Il n’espionne pas, il ne surveille pas. Alors, que fait-il ?",
        "body": [
            (
                "text",
                "<p>Les Promeneurs du Net sont des professionnels de la jeunesse qui poursuivent leur travail sur les réseaux sociaux, sous leur nom et avec l’accord de leur structure. La fédération des centres sociaux du Nord et du Pas-de-Calais anime cette présence dans son territoire. Nous avons demandé à un animateur ce qu’il en est au quotidien.</p>",
            ),
            ("heading", {"text": "Pourquoi aller sur Internet, quand on a un local ?", "level": "h2"}),
            (
                "text",
                "<p>« Parce que le local ferme à 19 heures et que les ennuis commencent à 22. Mes collègues de la rue vont au pied des tours. Moi, je vais au pied des écrans. C’est le même métier : être là, être connu, ne pas courir après les gens. »</p>",
            ),
            (
                "chart",
                {
                    "kind": "bars",
                    "title": "Les 11-17 ans en ligne, selon leur assiduité",
                    "unit": "%",
                    "rows": [
                        ["", ""],
                        ["Au moins une fois par jour sur Internet", "80"],
                        ["Plusieurs fois par jour sur les réseaux sociaux", "48"],
                    ],
                    "source": "Fédération des centres sociaux du Nord et du Pas-de-Calais",
                },
            ),
            ("heading", {"text": "Les jeunes n’ont-ils pas l’impression d’être surveillés ?", "level": "h2"}),
            (
                "text",
                "<p>« Ils l’auraient si je me cachais. Mon profil porte ma photo, le nom du centre et mes horaires. Je n’ajoute jamais personne : ce sont eux qui viennent. Et je ne commente pas leurs publications. Une fois, une jeune fille m’a écrit : “Tu as vu ?” J’ai répondu : “Non. Tu veux que je voie ?” Elle a réfléchi dix minutes et elle a dit oui. »</p>",
            ),
            (
                "quote",
                {
                    "text": "Je ne lui raconterais pas ça en face. Par écrit, j’ai le temps d’effacer.",
                    "speaker": "Un lycéen",
                    "voice": "habitants",
                },
            ),
            ("heading", {"text": "Que demandent-ils ?", "level": "h2"}),
            (
                "text",
                "<p>« Des choses simples : un horaire, un stage, un papier. Puis, un soir, une chose qui ne l’est pas. Une photo qui circule, une dispute à la maison, l’envie de disparaître. Je ne règle rien tout seul. Je propose un rendez-vous, j’appelle avec eux, je passe la main à des personnes formées. La règle que je répète : je garde vos histoires, sauf si vous êtes en danger. Alors je préviens, et je vous le dis avant. »</p>",
            ),
            ("heading", {"text": "Et les parents ?", "level": "h2"}),
            (
                "text",
                "<p>« Ils me demandent des codes de contrôle. Je leur propose plutôt un café. On regarde ensemble un réseau, sans leur enfant. Ils découvrent que c’est souvent drôle, parfois violent, et qu’on peut en parler à table. »</p><p><i>Entretien composé pour la démonstration du portail.</i></p>",
            ),
            (
                "callout",
                {
                    "kind": "retenir",
                    "title": "Quatre verbes",
                    "text": "<p>Écouter, informer, conseiller, prévenir. Surveiller n’en fait pas partie.</p>",
                },
            ),
        ],
        "published_days_ago": 155,
    },
    {
        "slug": "l-esprit-critique-s-apprend-a-plusieurs",
        "title": "L’esprit critique s’apprend à plusieurs",
        "kind": "actualite",
        "networks": ["clas", "jeunesse"],
        "themes": ["education-jeunesse", "citoyennete-laicite"],
        "territories": ["93"],
        "authors": "Profession Banlieue",
        "centres": ["profession-banlieue"],
        "path": "",
        "voices": ["professionnels"],
        "summary": "Comment aider un groupe d’adolescentes et d’adolescents à douter sans se moquer ? Trois séances à essayer en accompagnement à la scolarité ou en service jeunesse.",
        "body": [
            (
                "text",
                "<p>L’esprit critique a bonne réputation chez les adultes, tant qu’il s’exerce sur les autres. Dans un groupe de jeunes, il commence souvent par un adulte contredit. C’est bon signe, à condition de savoir quoi en faire.</p><p>Un 5 à 7 du programme de 2018 présentait une recherche-action sur ce thème, menée par une psychosociologue avec des équipes de terrain. Nous en avons gardé le principe : on apprend à penser en se parlant, pas en recevant une leçon sur les fausses nouvelles.</p>",
            ),
            ("heading", {"text": "Trois séances d’une heure", "level": "h2"}),
            (
                "steps",
                {
                    "items": [
                        {
                            "title": "D’où tu le sais ?",
                            "text": "<p>Chaque jeune apporte une chose dont il est sûr. Les autres n’ont droit qu’à cette question, trois fois de suite. On ne conclut pas.</p>",
                        },
                        {
                            "title": "La même histoire, deux fois",
                            "text": "<p>Un fait de quartier raconté par le journal, puis par une voisine. Qu’est-ce qui manque dans chacun ?</p>",
                        },
                        {
                            "title": "Changer d’avis",
                            "text": "<p>On cherche un sujet sur lequel on a changé d’avis cette année. Les adultes commencent.</p>",
                        },
                    ]
                },
            ),
            (
                "quote",
                {
                    "text": "La troisième séance m’a mis mal à l’aise. J’ai dû dire devant eux que je m’étais trompé sur l’un d’entre eux.",
                    "speaker": "Un coordonnateur Clas",
                    "voice": "professionnels",
                },
            ),
            ("heading", {"text": "Ce qui fait échouer", "level": "h2"}),
            (
                "text",
                "<p>Le rire qui écrase, d’abord. Une règle posée au début aide : on attaque une idée, jamais la personne qui l’apporte. Ensuite, l’adulte qui a la réponse dans sa poche. Les jeunes la cherchent sur son visage et cessent de réfléchir. Enfin, le sujet imposé. Une équipe voulait parler de rumeurs sur les vaccins ; le groupe voulait parler du surveillant accusé à tort. La seconde séance fut la meilleure de l’année.</p><p>Ces séances demandent peu de matériel et beaucoup de calme. Elles trouvent leur place dans l’heure d’ouverture culturelle du Clas, après le goûter, quand le groupe se connaît déjà.</p>",
            ),
            (
                "callout",
                {
                    "kind": "info",
                    "title": "Racontez-nous",
                    "text": "<p>Vous avez essayé autre chose ? Quelques lignes suffisent pour proposer une fiche d’expérience. L’équipe la complète avec vous.</p>",
                },
            ),
            ("call_to_action", {"label": "Proposer une expérience", "url": "", "page": "fiches"}),
        ],
        "published_days_ago": 34,
    },
]
