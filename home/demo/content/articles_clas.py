"""Three articles of the Clas network."""

ARTICLES_CLAS = [
    {
        "slug": "clas-les-dates-des-referents",
        "title": "Clas : les dates à noter pour les référentes et référents",
        "kind": "actualite",
        "networks": ["clas"],
        "themes": ["accompagnement-scolarite", "education-jeunesse"],
        "territories": ["93"],
        "authors": "Profession Banlieue",
        "centres": ["profession-banlieue"],
        "path": "",
        "voices": [],
        "summary": (
            "Deux demi-journées et une journée d’étude sont au programme. Voici ce qui "
            "est fixé, ce qui reste à choisir avec vous et comment proposer une "
            "situation à travailler."
        ),
        "body": [
            (
                "text",
                (
                    "<p>L’année du réseau Clas est lancée. Le Clas, Contrat local "
                    "d’accompagnement à la scolarité, se joue chaque soir dans des salles très "
                    "différentes : centre social, préfabriqué, réfectoire, bibliothèque. Les "
                    "rencontres servent à sortir de sa salle.</p>"
                ),
            ),
            ("heading", {"text": "Ce qui est fixé", "level": "h2"}),
            (
                "text",
                (
                    "<ul><li><b>Deux demi-journées</b> entre référentes et référents. La "
                    "première, sur l’accueil des bénévoles, vient d’avoir lieu. La seconde est "
                    "ouverte à vos propositions.</li><li><b>Une journée d’étude</b> sur ce que "
                    "les enfants apprennent quand on ne fait pas leurs devoirs avec "
                    "eux.</li></ul><p>Chaque demi-journée commence par une demi-heure de "
                    "nouvelles : calendrier, changements d’interlocuteurs, questions pratiques. "
                    "Le reste du temps appartient aux situations apportées par les participantes "
                    "et participants.</p>"
                ),
            ),
            (
                "figures",
                {
                    "items": [
                        {"value": "2015", "label": "première année du réseau Clas"},
                        {"value": "2", "label": "demi-journées par an"},
                        {"value": "1", "label": "journée d’étude sur un thème"},
                    ],
                    "source": "Profession Banlieue, Orientations de travail 2018",
                },
            ),
            ("heading", {"text": "Apporter une situation", "level": "h2"}),
            (
                "text",
                (
                    "<p>Une situation tient en dix lignes : où, avec qui, ce qui s’est passé, ce "
                    "que vous avez essayé. Ne donnez ni le nom ni l’école de l’enfant. "
                    "Envoyez-la une semaine avant la rencontre. Nous en choisissons trois, "
                    "d’âges et de lieux différents.</p>"
                ),
            ),
            (
                "quote",
                {
                    "text": (
                        "J’avais honte de raconter une séance ratée. J’ai découvert que nous avions "
                        "tous la même, au même moment de l’année."
                    ),
                    "speaker": "Une coordonnatrice Clas",
                    "voice": "professionnels",
                },
            ),
            (
                "text",
                (
                    "<p>Peut-on venir à plusieurs ? Oui, dans la limite de deux personnes par "
                    "structure. Une bénévole ou un bénévole peut accompagner la personne "
                    "référente. Le trajet peut se faire à plusieurs depuis une même ville : "
                    "indiquez-le à l’inscription, nous vous mettrons en relation.</p><p>Si vous "
                    "ne pouvez pas vous libérer, le relevé des échanges est envoyé aux membres "
                    "du réseau dans le mois qui suit.</p>"
                ),
            ),
            ("coming_sessions", {"heading": "Les prochaines séances du Clas", "network": "clas", "limit": 3}),
        ],
        "published_days_ago": 10,
    },
    {
        "slug": "accompagner-sans-refaire-l-ecole",
        "title": "« Accompagner, ce n’est pas refaire l’école »",
        "kind": "entretien",
        "networks": ["clas"],
        "themes": ["accompagnement-scolarite", "education-jeunesse"],
        "territories": ["93072", "plaine-commune"],
        "authors": "Propos recueillis par Profession Banlieue",
        "centres": ["profession-banlieue"],
        "path": "",
        "voices": [],
        "summary": (
            "Un coordonnateur a coupé la séance en deux : trente minutes de travail, une "
            "heure d’autre chose. Il raconte les doutes des parents, ceux de l’école et "
            "les siens."
        ),
        "body": [
            (
                "heading",
                {"text": "Comment se passe une séance, et pourquoi l’arrêter avant la fin ?", "level": "h2"},
            ),
            (
                "text",
                (
                    "<p>« Les enfants arrivent à 16 h 45. Ils goûtent, puis choisissent une "
                    "tâche qu’ils peuvent finir en trente minutes. Une seule. Quand la cloche "
                    "sonne, on ferme les cahiers, même si tout n’est pas terminé. Ensuite, place "
                    "à l’atelier : cuisine, théâtre, cartes de la ville. »</p><p>« Nous nous "
                    "arrêtons, parce qu’un enfant qui n’a pas fini a quelque chose à dire à son "
                    "enseignante. Si nous finissons à sa place, elle ne le saura jamais. Nous "
                    "notons dans le cahier : “A travaillé trente minutes, a buté sur l’exercice "
                    "3.” C’est une information, pas une excuse. »</p>"
                ),
            ),
            ("image", {"image": "devoirs", "caption": "Trente minutes, une seule tâche"}),
            (
                "quote",
                {
                    "text": (
                        "Au début, j’ai cru que l’on jouait. Puis ma fille m’a lu la recette en "
                        "entier, sans s’arrêter."
                    ),
                    "speaker": "Une mère d’élève de CE2",
                    "voice": "habitants",
                },
            ),
            ("heading", {"text": "Les parents étaient-ils d’accord ?", "level": "h2"}),
            (
                "text",
                (
                    "<p>« Non, et ils avaient leurs raisons. Ils nous confient leur enfant pour "
                    "être tranquilles le soir. Nous avons ouvert la porte une fois par mois : "
                    "les parents restent pendant toute la séance. Ils ont vu. Trois d’entre eux "
                    "animent maintenant l’atelier cuisine. »</p><p>« Avec les écoles, il a fallu "
                    "deux rendez-vous. Une directrice craignait que nous baissions nos "
                    "exigences. Nous avons regardé ensemble les cahiers de cinq enfants, sur un "
                    "trimestre. La discussion a changé de nature. »</p>"
                ),
            ),
            ("heading", {"text": "Que conseillez-vous à une équipe qui hésite ?", "level": "h2"}),
            (
                "text",
                (
                    "<p>« Essayer un soir par semaine, pas tous. Dire aux bénévoles qu’ils ont "
                    "le droit de ne pas savoir : certains sont partis, car ils venaient pour "
                    "enseigner. Et garder un temps pour ranger ensemble. C’est là que les "
                    "enfants parlent le plus. »</p>"
                ),
            ),
            (
                "callout",
                {
                    "kind": "retenir",
                    "title": "Une séance en trois phrases",
                    "text": (
                        "<ul><li>Une tâche choisie, trente minutes, puis stop.</li><li>Un mot dans "
                        "le cahier, utile à l’enseignante ou à l’enseignant.</li><li>Une heure pour "
                        "apprendre autrement, avec les parents quand c’est possible.</li></ul>"
                    ),
                },
            ),
            ("latest_articles", {"heading": "Autres articles du Clas", "network": "clas", "limit": 3}),
        ],
        "published_days_ago": 175,
    },
    {
        "slug": "le-mardi-soir-au-college",
        "title": "Le mardi soir, au collège",
        "kind": "temoignage",
        "networks": ["clas"],
        "themes": ["accompagnement-scolarite", "prevention"],
        "territories": ["93014", "grand-paris-grand-est"],
        "authors": "Une bénévole, avec Profession Banlieue",
        "centres": ["profession-banlieue"],
        "path": "",
        "voices": [],
        "summary": (
            "Elle voulait aider en mathématiques. Elle a surtout appris à attendre. Une "
            "bénévole raconte sa première année d’accompagnement auprès d’élèves de "
            "cinquième."
        ),
        "body": [
            (
                "text",
                (
                    "<p>« J’ai travaillé trente ans dans la comptabilité. À la retraite, j’ai vu "
                    "une affiche : “Deux heures par semaine, aucun diplôme demandé.” Je me suis "
                    "dit que les fractions, au moins, je connaissais. »</p>"
                ),
            ),
            ("heading", {"text": "Octobre : parler trop vite", "level": "h2"}),
            (
                "text",
                (
                    "<p>« Le premier mardi, j’ai expliqué pendant une heure. Les quatre élèves "
                    "ont hoché la tête. À la fin, l’un m’a demandé si je revenais la semaine "
                    "suivante. C’était sa seule question. La référente m’a conseillé de poser "
                    "mon stylo. Je l’ai fait, et ce fut très difficile. »</p>"
                ),
            ),
            ("heading", {"text": "Janvier : apprendre leurs horaires", "level": "h2"}),
            (
                "text",
                (
                    "<p>« J’ai compris que la fatigue avait un emploi du temps. Le mardi, ils "
                    "ont sport jusqu’à 16 h. Avant 17 h 15, rien n’entre. Nous avons déplacé le "
                    "travail et commencé par parler du match, du repas, du frère qui cherche un "
                    "stage. J’y voyais du temps perdu. C’était l’inverse. »</p>"
                ),
            ),
            (
                "quote",
                {
                    "text": ("Elle ne nous dit pas la réponse. C’est énervant, mais après on s’en souvient."),
                    "speaker": "Un élève de cinquième",
                    "voice": "habitants",
                },
            ),
            ("heading", {"text": "Mai : se rendre moins utile", "level": "h2"}),
            (
                "text",
                (
                    "<p>« Un soir, deux élèves se sont mis à expliquer à un troisième. J’ai "
                    "reculé ma chaise. La référente m’a fait signe de la reculer encore. Ce "
                    "jour-là, j’ai su que l’année avait servi à quelque chose. Leurs notes ? Je "
                    "ne les connais pas. On m’a dit que deux d’entre eux levaient la main en "
                    "classe. »</p><p>« Je recommence l’an prochain. J’ai demandé un groupe de "
                    "troisième : je voudrais voir ce que deviennent les enfants qui expliquent "
                    "aux autres. »</p>"
                ),
            ),
            (
                "callout",
                {
                    "kind": "info",
                    "title": "Accueillir une ou un bénévole",
                    "text": (
                        "<p>La structure propose une visite avant de s’engager, un binôme pendant un "
                        "mois et un point en décembre. Chacune et chacun peut arrêter sans se "
                        "justifier. Sur sept bénévoles, cinq sont restés jusqu’en juin.</p>"
                    ),
                },
            ),
        ],
        "published_days_ago": 402,
    },
]
