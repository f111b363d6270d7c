"""The standard pages of the footer: what the portal is, what the law asks for, how to write to the team."""

TO_COMPLETE = {
    "kind": "attention",
    "title": "Page à compléter avant la mise en ligne",
    "text": (
        "<p>Ceci est une démonstration. Les rubriques sont celles que la loi demande ; ce qui est marqué "
        "<b>à compléter</b> n’est pas dans nos sources et doit être écrit par l’association.</p>"
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
                "<p>Ce portail rassemble ce qui était dispersé : les lettres des réseaux, le programme annuel, les fiches d’expérience, les publications. Il s’adresse aux personnes qui travaillent ou s’engagent dans les quartiers de Seine-Saint-Denis, et à toutes celles qui cherchent une idée à reprendre ailleurs.</p>",
            ),
            ("network_map", {"heading": "Des lignes et des correspondances"}),
            (
                "text",
                "<p>Chaque réseau est une ligne, avec sa couleur et son trait. Une page qui en concerne plusieurs est une correspondance : elle paraît sur chacun d’eux.</p>",
            ),
            ("heading", {"text": "Qui l’écrit ?", "level": "h2"}),
            (
                "text",
                "<p>Profession Banlieue est le centre de ressources politique de la ville du département. Il anime le Réaap, que pilote la Caf, et le réseau Clas. Il contribue à d’autres réseaux : santé, médiation sociale, jeunesse, conseils citoyens. Des centres partenaires publient aussi dans leur propre espace. Chaque page dit qui l’a signée.</p>",
            ),
            (
                "partners",
                {
                    "title": "Avec qui nous travaillons",
                    "items": [
                        {"organisation": "caf-93", "role": "pilote le Réaap"},
                        {
                            "organisation": "lafede",
                            "role": "porte avec nous la reconnaissance de la médiation sociale et culturelle",
                        },
                        {
                            "organisation": "dsden-93",
                            "role": "prépare avec nous les journées « L’école et la ville »",
                        },
                        {"organisation": "labo-cites", "role": "partage le site « Y aller par 4 chemins »"},
                        {
                            "organisation": "trajectoire-ressources",
                            "role": "partage le site « Y aller par 4 chemins »",
                        },
                        {"organisation": "reso-villes", "role": "partage le site « Y aller par 4 chemins »"},
                    ],
                },
            ),
            ("heading", {"text": "Comment contribuer ?", "level": "h2"}),
            (
                "steps",
                {
                    "items": [
                        {
                            "title": "Écrivez-nous en quelques lignes",
                            "text": "<p>Une date, une brève, une expérience : dites où, avec qui, et ce qui a surpris.</p>",
                        },
                        {
                            "title": "Nous la complétons ensemble",
                            "text": "<p>Une personne de l’équipe vous appelle et vous envoie un brouillon à relire.</p>",
                        },
                        {
                            "title": "Vous donnez votre accord, nous publions",
                            "text": "<p>Vous gardez la main sur ce qui est dit de votre structure, avant comme après.</p>",
                        },
                    ]
                },
            ),
            (
                "callout",
                {
                    "kind": "attention",
                    "title": "Ceci est une démonstration",
                    "text": "<p>Les faits sur les réseaux viennent de documents publics de 2018 et des années voisines. Les témoignages, les structures des fiches, les horaires et les chiffres qui s’y rapportent sont inventés, comme la plupart des publications. Aucune personne réelle n’est citée ; les images sont des dessins, les sons et les vidéos des échantillons.</p>",
                },
            ),
            ("call_to_action", {"label": "Voir tous les réseaux", "page": "reseaux"}),
        ],
    },
    {
        "slug": "nous-ecrire",
        "title": "Nous écrire",
        "summary": "Une question, une expérience à raconter, une erreur à signaler : quelques lignes suffisent, et une personne vous répond.",
        "body": [
            (
                "text",
                "<p>L’équipe lit tous les messages. Elle répond dans la semaine, sauf pendant les congés d’été. Pour l’inscription à une lettre ou son arrêt, le plus rapide est de passer par la page des lettres.</p>",
            ),
            (
                "form",
                {
                    "title": "Quelques lignes suffisent",
                    "introduction": "Deux réponses sont nécessaires : votre adresse et votre message.",
                    "questions": [
                        {
                            "label": "Votre sujet",
                            "kind": "choice",
                            "required": False,
                            "options": [
                                "Une question sur un réseau",
                                "Une expérience ou une date à proposer",
                                "Une erreur à corriger",
                                "Autre chose",
                            ],
                        },
                        {
                            "label": "Votre structure",
                            "kind": "short",
                            "required": False,
                            "help": "Par exemple : un centre social, une école, un collectif d’habitantes",
                        },
                        {
                            "label": "Votre adresse électronique",
                            "kind": "email",
                            "required": True,
                            "help": "Pour vous répondre, et pour rien d’autre.",
                        },
                        {
                            "label": "Votre message",
                            "kind": "long",
                            "required": True,
                            "help": "Sans nom d’enfant ni de famille, s’il vous plaît.",
                        },
                    ],
                    "button": "Envoyer le message",
                    "recipient": "portail@example.org",
                    "retention": "6",
                    "thanks": "Merci. Votre message est arrivé ; une personne de l’équipe vous répondra.",
                },
            ),
            (
                "people",
                {
                    "title": "À qui parler directement",
                    "items": [
                        {
                            "name": "L’animation du Réaap",
                            "organisation": "Profession Banlieue",
                            "email": "reaap@example.org",
                        },
                        {
                            "name": "L’animation du réseau Clas",
                            "organisation": "Profession Banlieue",
                            "email": "clas@example.org",
                        },
                        {
                            "name": "La documentation et les publications",
                            "organisation": "Profession Banlieue",
                            "email": "documentation@example.org",
                        },
                    ],
                },
            ),
            (
                "callout",
                {
                    "kind": "info",
                    "title": "Adresses de démonstration",
                    "text": "<p>Les adresses de cette page se terminent par example.org : elles n’existent pas. <b>À compléter</b> : l’adresse postale, le téléphone et les horaires d’accueil.</p>",
                },
            ),
        ],
    },
    {
        "slug": "mentions-legales",
        "title": "Mentions légales",
        "summary": "Qui édite ce portail, qui l’héberge, et dans quelles conditions reprendre ce qui y est publié.",
        "body": [
            ("callout", TO_COMPLETE),
            ("heading", {"text": "Éditeur", "level": "h2"}),
            (
                "facts",
                {
                    "items": [
                        {
                            "term": "Nom",
                            "definition": "Profession Banlieue, centre de ressources politique de la ville en Seine-Saint-Denis",
                        },
                        {
                            "term": "Forme",
                            "definition": "Association (à compléter : date et numéro de déclaration)",
                        },
                        {
                            "term": "Siège",
                            "definition": "À compléter : adresse postale, téléphone, adresse électronique",
                        },
                        {"term": "Numéro Siret", "definition": "À compléter"},
                    ]
                },
            ),
            ("heading", {"text": "Direction de la publication", "level": "h2"}),
            (
                "text",
                "<p><b>À compléter</b> : nom et fonction de la personne responsable, au sens de la loi du 29 juillet 1881.</p>",
            ),
            ("heading", {"text": "Hébergement", "level": "h2"}),
            ("text", "<p><b>À compléter</b> : nom, adresse et téléphone de l’hébergeur.</p>"),
            ("heading", {"text": "Textes, images et documents", "level": "h2"}),
            (
                "text",
                "<p>Les pages sont signées par les centres qui les ont écrites. Pour les reprendre, demandez leur accord et citez la page d’origine. <b>À compléter</b> : la licence choisie par l’association, si elle souhaite en choisir une.</p><p>Les dessins qui illustrent le portail ont été faits pour lui. La police Atkinson Hyperlegible Next et la police Bricolage Grotesque sont diffusées sous licence libre (SIL Open Font License).</p>",
            ),
            ("heading", {"text": "Liens vers d’autres sites", "level": "h2"}),
            (
                "text",
                "<p>Un lien n’engage pas l’auteur de la page sur tout ce que publie l’autre site. Signalez-nous ceux qui ne mènent plus nulle part.</p>",
            ),
            ("call_to_action", {"label": "Signaler un contenu ou une erreur", "page": "nous-ecrire"}),
        ],
    },
    {
        "slug": "donnees-personnelles",
        "title": "Données personnelles",
        "summary": "Ce que le portail sait de vous (presque rien), ce qu’il en fait, combien de temps, et comment reprendre la main.",
        "body": [
            (
                "callout",
                {
                    "kind": "retenir",
                    "title": "En trois phrases",
                    "text": "<p>Lire ce site ne dépose aucun cookie et n’appelle aucun autre serveur. Une lettre ne compte ni vos ouvertures ni vos clics. Ce que vous nous confiez sert à ce que vous avez demandé, et à rien d’autre.</p>",
                },
            ),
            ("heading", {"text": "Ce qui est conservé, et pourquoi", "level": "h2"}),
            (
                "table",
                {
                    "caption": "Les données, leur usage et leur durée",
                    "row_headings": True,
                    "rows": [
                        ["", "Ce qui est conservé", "Combien de temps"],
                        [
                            "Pour vous envoyer une lettre",
                            "Une adresse, vos réseaux, la date et le texte de votre accord",
                            "Jusqu’à votre départ ; au bout de trois ans sans nouvelles, on vous demande si vous restez",
                        ],
                        [
                            "Pour ne plus vous écrire",
                            "Une empreinte de l’adresse, que l’on ne peut pas relire",
                            "Tant que le portail existe",
                        ],
                        ["Pour répondre à un message", "Vos réponses au formulaire", "Six mois"],
                        [
                            "Pour dire qui fait quoi près de chez vous",
                            "Un contact professionnel, avec accord",
                            "Jusqu’au changement de poste",
                        ],
                    ],
                },
            ),
            (
                "text",
                "<p>Vous êtes inscrite ou inscrit à une lettre par votre accord, par votre adhésion ou par votre fonction professionnelle. Dans tous les cas, vous partez en un clic, et personne ne vous demande pourquoi.</p>",
            ),
            ("heading", {"text": "Vos droits", "level": "h2"}),
            (
                "accordion",
                {
                    "items": [
                        {
                            "title": "Voir ou corriger ce qui est enregistré",
                            "text": "<p>Le lien « mes préférences », au bas de chaque lettre, montre vos choix. Pour le reste, écrivez-nous.</p>",
                        },
                        {
                            "title": "Emporter ou effacer",
                            "text": "<p>Demandez-nous une copie de ce que nous avons sur vous, ou l’effacement : nous le faisons et nous vous le confirmons.</p>",
                        },
                        {
                            "title": "S’opposer",
                            "text": "<p>Écrivez-nous : votre adresse rejoint la liste des personnes à qui l’on n’écrit plus.</p>",
                        },
                        {
                            "title": "Se plaindre",
                            "text": "<p>Si notre réponse ne vous convient pas, vous pouvez saisir la Commission nationale de l’informatique et des libertés (Cnil).</p>",
                        },
                    ]
                },
            ),
            ("heading", {"text": "Qui en est responsable", "level": "h2"}),
            (
                "text",
                "<p>L’association Profession Banlieue. <b>À compléter</b> : la personne chargée de la protection des données et ses coordonnées ; les prestataires qui reçoivent des données, s’il y en a.</p>",
            ),
            ("heading", {"text": "Vidéos d’autres sites", "level": "h2"}),
            (
                "text",
                "<p>Quelques pages proposent une vidéo hébergée ailleurs. Rien ne part vers ce site tant que vous n’avez pas cliqué ; l’image d’attente est la nôtre.</p>",
            ),
            ("call_to_action", {"label": "Exercer un droit ou poser une question", "page": "nous-ecrire"}),
        ],
    },
    {
        "slug": "accessibilite",
        "title": "Accessibilité",
        "summary": "L’état d’accessibilité du portail, ce qui reste à faire, et comment obtenir un contenu sous une autre forme.",
        "body": [
            (
                "text",
                "<p>Profession Banlieue souhaite que chacune et chacun puisse lire ce portail, quels que soient son équipement et sa façon de lire. Cette page en rend compte, dans l’ordre des déclarations officielles.</p>",
            ),
            ("callout", TO_COMPLETE),
            ("heading", {"text": "État de conformité", "level": "h2"}),
            (
                "text",
                "<p>Aucun audit par une personne extérieure n’a encore eu lieu. En son absence, le portail doit être déclaré <b>non conforme</b> au référentiel général d’amélioration de l’accessibilité (Rgaa), même si des contrôles automatiques ne relèvent pas d’erreur. <b>À compléter</b> : la date et le taux de conformité, après l’audit.</p>",
            ),
            ("heading", {"text": "Ce qui est fait", "level": "h3"}),
            (
                "text",
                "<ul><li>Toutes les pages se lisent au clavier, sans JavaScript, en clair ou en sombre, à fort grossissement et sur un petit écran.</li><li>Les couleurs des réseaux sont toujours accompagnées de leur nom et d’un trait différent.</li><li>Les graphiques ont leur tableau, les sons et les vidéos leur transcription.</li><li>Un contrôle automatique est lancé à chaque modification.</li></ul>",
            ),
            ("heading", {"text": "Contenus non accessibles", "level": "h2"}),
            ("heading", {"text": "Non-conformités", "level": "h3"}),
            (
                "text",
                "<p>À établir par l’audit. Nous savons déjà que certains documents à télécharger n’ont pas été vérifiés.</p>",
            ),
            ("heading", {"text": "Dérogations pour charge disproportionnée", "level": "h3"}),
            ("text", "<p>Aucune n’a été décidée à ce jour.</p>"),
            ("heading", {"text": "Contenus non soumis à l’obligation", "level": "h3"}),
            (
                "text",
                "<p>Les vidéos et les sites d’autres organismes, vers lesquels nous faisons un lien. <b>À compléter</b> : les documents anciens, s’il en est mis en ligne.</p>",
            ),
            ("heading", {"text": "Établissement de cette déclaration", "level": "h2"}),
            (
                "facts",
                {
                    "items": [
                        {"term": "Date", "definition": "À compléter, le jour de la mise en ligne"},
                        {"term": "Technologies", "definition": "HTML, CSS, SVG, JavaScript"},
                        {
                            "term": "Contrôles",
                            "definition": "Vérifications automatiques (axe, validateur HTML) et lecture au clavier ; essais avec des lecteurs d’écran à compléter",
                        },
                        {
                            "term": "Pages vérifiées",
                            "definition": "Toutes les adresses du plan du site par les contrôles automatiques ; échantillon de l’audit à compléter",
                        },
                    ]
                },
            ),
            ("heading", {"text": "Retour d’information et contact", "level": "h2"}),
            (
                "text",
                "<p>Dites-nous quelle page vous gêne et ce que vous n’arrivez pas à faire. Nous vous répondrons et vous enverrons le contenu sous une autre forme.</p>",
            ),
            (
                "contact",
                {
                    "name": "Accessibilité du portail",
                    "role": "Équipe du portail",
                    "organisation": "Profession Banlieue",
                    "phone": "01 00 00 00 00",
                    "email": "accessibilite@example.org",
                },
            ),
            ("heading", {"text": "Voies de recours", "level": "h2"}),
            (
                "text",
                '<p>Vous avez signalé un défaut qui vous empêche d’accéder à un contenu et vous n’avez pas reçu de réponse satisfaisante ? Vous pouvez vous adresser gratuitement au Défenseur des droits :</p><ul><li>par son <a href="https://formulaire.defenseurdesdroits.fr/">formulaire en ligne</a> ;</li><li>auprès de la déléguée ou du délégué de votre département ;</li><li>par courrier, sans timbre : Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.</li></ul>',
            ),
        ],
    },
]
