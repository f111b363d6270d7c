"""Four articles of the Réaap network."""

ARTICLES_REAAP = [
    {
        "slug": "soiree-du-reaap-inscriptions-ouvertes",
        "title": "Soirée du Réaap : les inscriptions sont ouvertes",
        "kind": "actualite",
        "networks": ["reaap"],
        "themes": ["parentalite", "participation"],
        "territories": ["93"],
        "authors": "Profession Banlieue",
        "centres": ["profession-banlieue"],
        "path": "",
        "voices": [],
        "summary": (
            "La prochaine soirée réunit porteurs de projet et parents autour d’une "
            "question : comment se faire une place sans prendre celle de l’autre ?"
        ),
        "body": [
            (
                "text",
                (
                    "<p>Une fois par an, le Réaap donne rendez-vous en soirée à celles et ceux "
                    "qui le font vivre : les associations et services qui portent un projet, et "
                    "les parents qui y participent. Le Réaap est le réseau de soutien aux "
                    "parents du département. La Caf le pilote et Profession Banlieue "
                    "l’anime.</p><p>La question de cette édition vient des groupes de parents : "
                    "« Comment trouver sa place à côté des professionnels ? » Elle paraît "
                    "simple. Elle revient pourtant dans presque tous les bilans.</p>"
                ),
            ),
            ("heading", {"text": "Trois temps dans la soirée", "level": "h2"}),
            (
                "text",
                (
                    "<ol><li><b>18 h 30, accueil.</b> Un buffet et des tables par groupes de "
                    "communes, le temps de faire connaissance.</li><li><b>19 h, paroles "
                    "croisées.</b> Trois parents et trois membres d’équipes racontent la même "
                    "situation, chacun de son côté.</li><li><b>20 h, petits groupes.</b> Chaque "
                    "table choisit une idée à essayer dans l’année et l’écrit sur une "
                    "affiche.</li></ol>"
                ),
            ),
            (
                "quote",
                {
                    "text": (
                        "On me demandait mon avis quand tout était déjà décidé. Le jour où l’on m’a "
                        "demandé quelle question poser, j’ai parlé."
                    ),
                    "speaker": "Une mère, membre d’un groupe de parents",
                    "voice": "habitants",
                },
            ),
            ("heading", {"text": "Venir à plusieurs", "level": "h2"}),
            (
                "text",
                (
                    "<p>Le plus utile est de venir à deux : une personne de l’équipe et un "
                    "parent. Une garde d’enfants est prévue sur place. Dites-nous l’âge des "
                    "enfants au moment de l’inscription. La soirée se termine à 21 h, pour "
                    "laisser le temps de rentrer.</p><p>Les personnes qui ne sont pas à l’aise "
                    "en français peuvent venir avec quelqu’un de leur choix. Les tables "
                    "prendront le temps de traduire. Rien ne sera enregistré : on peut parler "
                    "d’une situation difficile sans craindre de la retrouver ailleurs.</p>"
                ),
            ),
            (
                "callout",
                {
                    "kind": "info",
                    "title": "Et après ?",
                    "text": (
                        "<p>Les affiches sont photographiées et envoyées aux personnes présentes. "
                        "Les idées retenues seront reprises à la prochaine demi-journée des "
                        "opérateurs, pour voir lesquelles ont tenu.</p>"
                    ),
                },
            ),
            ("coming_sessions", {"heading": "Choisir une date du Réaap", "network": "reaap", "limit": 3}),
            (
                "contact",
                {
                    "name": "Profession Banlieue",
                    "role": "Inscriptions à la soirée",
                    "organisation": "Profession Banlieue",
                    "phone": "01 00 00 00 00",
                    "email": "reaap@example.org",
                },
            ),
        ],
        "published_days_ago": 6,
    },
    {
        "slug": "nous-avons-deplace-l-accueil-a-17-h-30",
        "title": "« Nous avons déplacé l’accueil à 17 h 30 »",
        "kind": "temoignage",
        "networks": ["reaap"],
        "themes": ["parentalite", "egalite-acces-aux-droits"],
        "territories": ["93010", "est-ensemble"],
        "authors": "Propos recueillis par Profession Banlieue",
        "centres": ["profession-banlieue"],
        "path": "",
        "voices": [],
        "summary": (
            "Une maison des parents voyait toujours les mêmes visages. Elle a changé ses "
            "horaires avant de changer ses activités. Récit de six mois d’essais."
        ),
        "body": [
            (
                "text",
                (
                    "<p>La maison des parents Les Mirabelles ouvrait trois matinées par semaine. "
                    "Les ateliers étaient appréciés, mais le cercle ne s’élargissait pas. « Nous "
                    "pensions avoir un problème de sujet, raconte l’animatrice. Nous avions un "
                    "problème d’heure. »</p>"
                ),
            ),
            ("heading", {"text": "Compter qui ne vient pas", "level": "h2"}),
            (
                "text",
                (
                    "<p>L’équipe a commencé par une question posée à la sortie de l’école, "
                    "pendant deux semaines : « À quelle heure pourriez-vous vous asseoir vingt "
                    "minutes ? » Les réponses ont surpris. Beaucoup de parents commencent tôt, "
                    "finissent tard, ou font les deux. Le seul créneau commun se trouvait entre "
                    "la garderie et le dîner.</p><p>Une matinée a donc été remplacée par un "
                    "accueil de 17 h 30 à 19 h. On y goûte avec les enfants. Une bénévole lit "
                    "des histoires dans la pièce d’à côté. Les adultes parlent de ce qu’ils "
                    "veulent, ou ne parlent pas.</p>"
                ),
            ),
            (
                "figures",
                {
                    "items": [
                        {"value": "3 → 2", "label": "matinées d’ouverture par semaine"},
                        {"value": "11", "label": "familles nouvelles en six mois"},
                        {"value": "4", "label": "pères venus plus de deux fois"},
                    ],
                    "source": "Cahier de présence de la structure (exemple fictif)",
                },
            ),
            (
                "quote",
                {
                    "text": (
                        "Le matin, je dors. Personne ne m’avait jamais demandé à quelle heure je me lève."
                    ),
                    "speaker": "Un père qui travaille de nuit",
                    "voice": "habitants",
                },
            ),
            ("heading", {"text": "Ce qui frotte encore", "level": "h2"}),
            (
                "text",
                (
                    "<p>L’horaire pèse sur l’équipe. Deux salariées se relaient et l’une d’elles "
                    "a dû revoir sa propre organisation familiale. Le chauffage de la salle "
                    "s’arrête à 18 h 30 : il a fallu négocier avec le gardien. Enfin, des mères "
                    "du matin ont perdu leur rendez-vous. Certaines ne sont pas "
                    "revenues.</p><p>L’animatrice le dit sans détour : « Un horaire choisit un "
                    "public. Il faut le savoir et le dire, plutôt que de croire que l’on ouvre à "
                    "tout le monde. »</p>"
                ),
            ),
            (
                "callout",
                {
                    "kind": "retenir",
                    "title": "Trois idées à reprendre",
                    "text": (
                        "<ul><li>Poser une seule question, à l’endroit où les parents se trouvent "
                        "déjà.</li><li>Essayer pendant une durée annoncée, puis "
                        "décider.</li><li>Prévenir les personnes qui perdent quelque chose, avant le "
                        "changement.</li></ul>"
                    ),
                },
            ),
            (
                "call_to_action",
                {"label": "Lire les fiches d’expérience", "url": "", "page": "fiches"},
            ),
        ],
        "published_days_ago": 18,
    },
    {
        "slug": "parler-des-ecrans-sans-juger",
        "title": "Parler des écrans sans juger",
        "kind": "entretien",
        "networks": ["reaap"],
        "themes": ["parentalite", "prevention"],
        "territories": ["93"],
        "authors": "Propos recueillis par Profession Banlieue",
        "centres": ["profession-banlieue"],
        "path": "",
        "voices": [],
        "summary": (
            "Le sujet remplit les salles et les vide aussi vite. Une psychologue qui "
            "anime des cafés des parents explique comment elle commence, et pourquoi "
            "elle ne donne pas de chiffre."
        ),
        "body": [
            ("heading", {"text": "Pourquoi ce sujet, et comment ouvrez-vous la séance ?", "level": "h2"}),
            (
                "text",
                (
                    "<p>« Il est dans toutes les maisons, répond-elle. Et parce qu’il permet de "
                    "parler d’autre chose : la fatigue, la solitude, le logement trop petit. "
                    "Quand une mère dit que son fils ne lâche pas le téléphone, elle dit parfois "
                    "qu’il n’a pas d’endroit où jouer. »</p><p>« Pour commencer, je demande à "
                    "chacun de raconter son propre usage, le mien compris. Qui a regardé son "
                    "téléphone en se levant ? Tout le monde rit, et l’on est à égalité. Si je "
                    "commence par une conférence, je perds la salle : les parents entendent "
                    "qu’ils font mal. »</p>"
                ),
            ),
            (
                "quote",
                {
                    "text": (
                        "Un conseil que l’on ne peut pas appliquer dans un deux-pièces n’est pas un "
                        "conseil, c’est un reproche."
                    ),
                    "speaker": "Une psychologue, intervenante de cafés des parents",
                    "voice": "professionnels",
                },
            ),
            ("heading", {"text": "Vous évitez les règles toutes faites ?", "level": "h2"}),
            (
                "text",
                (
                    "<p>« Je ne les cache pas. Il existe de bons repères par âge, et les parents "
                    "les demandent. Mais je les donne à la fin, comme un document à emporter. "
                    "Pendant la séance, nous cherchons ce qui est possible <b>chez eux</b>. Une "
                    "famille a décidé d’éteindre pendant le repas du vendredi. C’est peu. Ils "
                    "l’ont tenu trois mois, et c’est beaucoup. »</p><p>« Je me méfie aussi des "
                    "chiffres qui font peur. Ils ferment la discussion. On écoute mieux un autre "
                    "parent que n’importe quelle courbe. »</p>"
                ),
            ),
            ("heading", {"text": "Et les adolescentes et adolescents ?", "level": "h2"}),
            (
                "text",
                (
                    "<p>« Il faut les inviter. Une séance sur deux, des jeunes préparent trois "
                    "questions aux adultes. La première est presque toujours : “Pourquoi lis-tu "
                    "mes messages ?” La confiance devient alors le vrai sujet. Nous ne concluons "
                    "pas. Chacun repart avec une phrase à dire chez soi. »</p>"
                ),
            ),
            (
                "callout",
                {
                    "kind": "attention",
                    "title": "Quand la situation inquiète",
                    "text": (
                        "<p>Harcèlement, isolement complet, sommeil perdu : un café des parents ne "
                        "suffit pas. Gardez à portée de main la liste des lieux d’écoute de votre "
                        "commune et proposez d’appeler ensemble.</p>"
                    ),
                },
            ),
        ],
        "published_days_ago": 305,
    },
    {
        "slug": "parents-et-professionnels-chacun-sa-place",
        "title": "Parents et professionnels : chacun sa place, un même réseau",
        "kind": "dossier",
        "networks": ["reaap"],
        "themes": ["parentalite", "gouvernance"],
        "territories": ["93"],
        "authors": "Profession Banlieue",
        "centres": ["profession-banlieue"],
        "path": "",
        "voices": [],
        "summary": (
            "D’où vient le Réaap de Seine-Saint-Denis, qui le porte et à quoi sert un "
            "réseau quand chaque structure a déjà ses projets ? Quelques repères pour "
            "les nouvelles équipes."
        ),
        "body": [
            (
                "text",
                (
                    "<p>Une équipe qui démarre une action avec des parents reçoit vite beaucoup "
                    "de sigles et peu d’histoire. Ce dossier rassemble l’essentiel : ce que le "
                    "Réaap veut faire, qui décide, et où trouver de l’aide.</p>"
                ),
            ),
            ("heading", {"text": "Un réseau né d’une demande de l’État", "level": "h2"}),
            (
                "text",
                (
                    "<p>La Direction départementale de la cohésion sociale, que l’on appelle la "
                    "Ddcs, a demandé à Profession Banlieue d’animer le réseau, qui approchait de "
                    "ses quinze ans en 2018. Entre-temps, en 2014, la Caf a pris le pilotage. "
                    "Les rôles sont donc distincts : <b>la Caf pilote</b>, <b>Profession "
                    "Banlieue anime</b>, et les structures locales agissent.</p>"
                ),
            ),
            (
                "timeline",
                {
                    "items": [
                        {
                            "date": "1999",
                            "title": "Les premiers Réaap naissent dans les départements",
                            "text": "Dans le Pas-de-Calais par exemple, où le réseau s’appelle aujourd’hui Réseau Parentalité 62.",
                        },
                        {
                            "date": "Début des années 2000",
                            "title": "En Seine-Saint-Denis, l’animation est confiée à Profession Banlieue",
                            "text": "En 2018, cela durait depuis près de quinze ans.",
                        },
                        {
                            "date": "2014",
                            "title": "La Caf prend le pilotage",
                            "text": "L’animation ne change pas de mains.",
                        },
                        {"date": "2015", "title": "Le réseau Clas s’ouvre à son tour", "text": ""},
                        {
                            "date": "2018",
                            "title": "Une lettre commune est annoncée",
                            "text": "Elle remplace Parentalités et Les soirées du Réaap.",
                        },
                    ]
                },
            ),
            ("heading", {"text": "Soutenir n’est pas remplacer", "level": "h2"}),
            (
                "text",
                (
                    "<p>Le mot « soutien » prête à confusion. Il peut laisser croire que les "
                    "parents manqueraient de quelque chose. Le réseau travaille dans l’autre "
                    "sens. Les parents éduquent ; les équipes créent des conditions pour qu’ils "
                    "en parlent, se conseillent et se reposent parfois sur d’autres.</p><p>En "
                    "pratique, la frontière bouge. Une animatrice qui reçoit une confidence se "
                    "demande si elle doit écouter, conseiller ou orienter. Ce sont ces "
                    "situations-là que l’on met sur la table lors des rencontres.</p>"
                ),
            ),
            (
                "quote",
                {
                    "text": "Mon travail est de tenir la chaise libre. Ce n’est pas de m’asseoir dessus.",
                    "speaker": "Une accueillante de lieu enfants-parents",
                    "voice": "professionnels",
                },
            ),
            (
                "text",
                (
                    "<p>Pour cela, les équipes disposent de trois appuis :</p><ul><li><b>Se "
                    "rencontrer</b> : les demi-journées, la journée des porteurs de projet et la "
                    "soirée d’automne.</li><li><b>Lire et écrire</b> : la lettre "
                    "<i>Parentalités</i> paraissait trois fois par an ; une lettre électronique "
                    "commune avec le Clas prend la suite.</li><li><b>Garder une trace</b> : "
                    "<i>Les soirées du Réaap</i> rendaient compte des débats. Les fiches "
                    "d’expérience du portail prolongent ce travail.</li></ul>"
                ),
            ),
            ("call_to_action", {"label": "Découvrir le réseau Réaap", "url": "", "page": "reseaux/reaap"}),
        ],
        "published_days_ago": 412,
    },
]
