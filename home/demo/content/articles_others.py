"""Articles that meet other networks: Clas and Pre, Réaap and secularism, the local teams."""

ARTICLES_OTHERS = [
    {
        "slug": "reaap-et-clas-une-matinee-a-deux-voix",
        "title": "Réaap et Clas : une matinée à deux voix",
        "kind": "actualite",
        "networks": ["reaap", "clas"],
        "themes": ["parentalite", "accompagnement-scolarite"],
        "territories": ["93"],
        "authors": "Profession Banlieue",
        "centres": ["profession-banlieue"],
        "path": "",
        "voices": ["professionnels"],
        "summary": "Que dit-on aux parents quand l’école va mal ? Porteurs de projet du Réaap et référentes du Clas y ont répondu ensemble. Ce qu’ils en retiennent, et la date suivante.",
        "body": [
            (
                "text",
                "<p>Ils travaillent parfois dans le même couloir. Les premiers tiennent un café des parents le matin, les secondes accueillent leurs enfants le soir. Ils se croisent au photocopieur. La matinée commune avait un but modeste : parler d’une même famille, imaginée pour l’occasion, et voir ce que chacun en ferait.</p>",
            ),
            ("heading", {"text": "Une histoire, deux lectures", "level": "h2"}),
            (
                "text",
                "<p>Une mère travaille tôt. Son fils, en CM2, ne rend plus ses exercices. L’école écrit dans le cahier ; elle ne répond pas. Du côté du Clas, on propose de revoir l’organisation du soir. Du côté du Réaap, on s’inquiète de la mère : à qui parle-t-elle ? Les deux tables ont mis vingt minutes à découvrir qu’il manquait la même personne à leur plan : l’enfant.</p>",
            ),
            (
                "quote",
                {
                    "text": "J’avais préparé un plan d’action en six points. Ma voisine de table m’a demandé : et lui, il veut quoi ?",
                    "speaker": "Une référente Clas",
                    "voice": "professionnels",
                },
            ),
            ("heading", {"text": "Trois idées gardées", "level": "h2"}),
            (
                "text",
                "<ol><li><b>Un carnet d’adresses commun.</b> Qui fait quoi, à quelle heure, dans quelle commune. Deux lignes par structure, relues chaque trimestre.</li><li><b>Une phrase de passage.</b> Envoyer une famille ailleurs ne suffit pas : on appelle devant elle, on donne un prénom et un horaire.</li><li><b>Le même mot pour la même chose.</b> « Suivi », « accompagnement », « soutien » : chaque équipe disait autre chose. Une feuille au mur met fin au malentendu.</li></ol>",
            ),
            (
                "callout",
                {
                    "kind": "attention",
                    "title": "Ce que l’on ne partage pas",
                    "text": "<p>Une confidence faite au café des parents n’a pas à arriver au Clas. Demandez toujours à la personne ce que vous pouvez dire, et à qui.</p>",
                },
            ),
            (
                "text",
                "<p>Les participantes et participants ont souhaité recommencer, avec des enseignantes et enseignants cette fois. La lettre commune annoncera la date. D’ici là, deux communes essaient le carnet d’adresses et raconteront leurs ratés.</p>",
            ),
            ("coming_sessions", {"heading": "Les prochaines dates", "network": "", "limit": 3}),
        ],
        "published_days_ago": 14,
    },
    {
        "slug": "l-ecole-et-la-ville-trois-journees-pour-se-parler",
        "title": "L’école et la ville : trois journées pour se parler",
        "kind": "actualite",
        "networks": ["clas", "pre"],
        "themes": ["education-jeunesse", "accompagnement-scolarite"],
        "territories": ["93"],
        "authors": "Profession Banlieue",
        "centres": ["profession-banlieue"],
        "path": "",
        "voices": ["professionnels"],
        "summary": "Depuis 2007, l’Éducation nationale et Profession Banlieue forment ensemble enseignantes, travailleurs sociaux et équipes de ville. Le matin, on réfléchit ; l’après-midi, on montre.",
        "body": [
            (
                "text",
                "<p>Un inspecteur, une infirmière scolaire, une coordonnatrice de réussite éducative et un délégué du préfet partagent une table. Il est 9 heures et aucun n’est dans son bureau. C’est toute l’idée de « L’école et la ville ».</p>",
            ),
            ("image", {"image": "ecole", "caption": "Deux chemins, une même école"}),
            ("heading", {"text": "Une formule qui n’a presque pas changé", "level": "h2"}),
            (
                "text",
                "<p>Chaque année scolaire compte trois journées. Le matin, une conférence et un débat. L’après-midi, des établissements, des villes ou des associations présentent une action, avec ce qui a marché et ce qui a raté. La direction des services départementaux de l’Éducation nationale et Profession Banlieue les organisent ensemble depuis 2007.</p><p>L’édition du programme de 2018 traitait de trois sujets : le bien-être à l’école, les langues et les cultures des familles, le genre dans les outils pédagogiques. Des actes gardent la trace de ces échanges.</p>",
            ),
            (
                "figures",
                {
                    "items": [
                        {"value": "2007", "label": "première édition"},
                        {"value": "3", "label": "journées par année scolaire"},
                    ],
                    "source": "Profession Banlieue, Orientations de travail 2018",
                },
            ),
            ("heading", {"text": "Ce que les équipes du Clas viennent y chercher", "level": "h2"}),
            (
                "text",
                "<p>Un vocabulaire, d’abord. On comprend mieux une consigne quand on sait pourquoi elle est donnée. Des visages, ensuite : il est plus simple d’appeler une directrice à côté de qui l’on a déjeuné. Du courage, enfin. Beaucoup d’équipes n’osent pas pousser la porte de l’école ; elles découvrent que l’école n’ose pas pousser la leur.</p>",
            ),
            (
                "quote",
                {
                    "text": "J’enseigne à trois cents mètres du centre social depuis neuf ans. C’est ici que j’ai appris qu’il ouvrait le samedi.",
                    "speaker": "Une professeure des écoles",
                    "voice": "professionnels",
                },
            ),
            ("heading", {"text": "Et la réussite éducative ?", "level": "h2"}),
            (
                "text",
                "<p>Les coordonnatrices et coordonnateurs du programme de réussite éducative, le Pre, ont demandé à se revoir régulièrement entre eux : une demi-journée tous les deux mois et demi, cinq par an. Ils y parlent de leurs moyens, de leur place à côté du Clas et de la façon d’évaluer un parcours sans réduire un enfant à une note. Ces deux rendez-vous se nourrissent : les questions de l’un deviennent le programme de l’autre.</p>",
            ),
            (
                "people",
                {
                    "title": "Qui vient à ces journées",
                    "items": [
                        {
                            "name": "Inspectrices, chefs d’établissement, enseignants et documentalistes",
                            "organisation": "Éducation nationale",
                        },
                        {
                            "name": "Coordonnatrices et coordonnateurs de réussite éducative",
                            "organisation": "Villes et Ept",
                        },
                        {
                            "name": "Équipes politique de la ville, délégués du préfet",
                            "organisation": "Villes et État",
                        },
                    ],
                },
            ),
            (
                "call_to_action",
                {
                    "label": "Voir l’action A25 du programme 2018",
                    "url": "",
                    "page": "programme/2018/l-ecole-et-la-ville",
                },
            ),
        ],
        "published_days_ago": 182,
    },
    {
        "slug": "laicite-deux-jours-pour-repondre-sans-crispation",
        "title": "Laïcité : deux jours pour répondre sans crispation",
        "kind": "actualite",
        "networks": ["laicite", "reaap"],
        "themes": ["citoyennete-laicite", "parentalite"],
        "territories": ["93"],
        "authors": "Profession Banlieue et la fédération départementale des centres sociaux",
        "centres": ["profession-banlieue", "federation-centres-sociaux-93"],
        "path": "",
        "voices": ["professionnels"],
        "summary": "Un repas, un voile, une prière, un refus de serrer la main : les équipes cherchent la bonne réponse. Une formation de deux jours repart du droit, puis du dialogue.",
        "body": [
            (
                "text",
                "<p>La plupart des situations se jouent en trente secondes, sur un pas de porte. On répond trop vite, ou pas du tout, et l’on y repense toute la semaine. Le plan national de formation aux valeurs de la République et à la laïcité veut donner aux équipes des réponses précises, fondées sur le droit et adaptées à leur fonction.</p><p>En Seine-Saint-Denis, Profession Banlieue anime cette formation avec la fédération départementale des centres sociaux. Elle vise d’abord les associations des quartiers : prévention spécialisée, médiation, porteurs de projet du Réaap, missions locales, centres sociaux.</p>",
            ),
            ("heading", {"text": "Premier jour : ce que dit le droit", "level": "h2"}),
            (
                "text",
                "<p>La laïcité garantit à chacune et à chacun la liberté de croire ou de ne pas croire. L’obligation de neutralité pèse sur l’État, les collectivités et celles et ceux qui exercent une mission de service public ; elle ne pèse pas sur les usagères et les usagers. Cette distinction règle déjà bien des discussions. Reste à savoir de quel côté l’on se trouve : une même association peut gérer un service public le matin et une activité associative l’après-midi.</p>",
            ),
            ("heading", {"text": "Second jour : ce que l’on dit à la personne", "level": "h2"}),
            (
                "text",
                "<p>Le groupe rejoue les situations apportées. Chacun essaie une réponse, une autre la reprend. Trois questions servent de fil : quelle est ma fonction ici ? Quelle règle s’applique ? Que puis-je proposer qui laisse une place à l’autre ?</p>",
            ),
            (
                "quote",
                {
                    "text": "Je croyais que la laïcité servait à dire non. J’ai appris qu’elle sert surtout à dire oui à tout le monde en même temps.",
                    "speaker": "Une animatrice de centre social",
                    "voice": "professionnels",
                },
            ),
            (
                "accordion",
                {
                    "items": [
                        {
                            "title": "Une mère voilée peut-elle accompagner une activité ?",
                            "text": "<p>La neutralité s’impose aux agents d’un service public, pas aux usagères. La réponse dépend donc de la place exacte de chacune ; on se la fait préciser avant de trancher.</p>",
                        },
                        {
                            "title": "Un parent refuse de serrer la main d’une animatrice : que dire ?",
                            "text": "<p>On peut saluer autrement. On ne peut pas refuser d’être accueilli par une femme. Les deux phrases se disent calmement, et dans cet ordre.</p>",
                        },
                        {
                            "title": "Faut-il prévoir plusieurs menus ?",
                            "text": "<p>Rien n’y oblige, rien ne l’interdit. Un plat sans viande pour qui le souhaite évite de demander à chacun pourquoi.</p>",
                        },
                    ]
                },
            ),
            ("heading", {"text": "Apprendre aussi hors de la salle", "level": "h2"}),
            (
                "text",
                "<p>Les Francas et la Fol animent de leur côté des groupes d’échange avec les équipes éducatives, et préparent une plateforme où seront rangés les outils et les pratiques du département. Une étude menée avec la Caf et la Direction départementale de la cohésion sociale doit dire qui forme qui, et ce qui manque.</p>",
            ),
            (
                "callout",
                {
                    "kind": "attention",
                    "title": "Un doute sur une situation ?",
                    "text": "<p>Ne restez pas seule ou seul. Décrivez les faits par écrit, sans interprétation, et demandez l’avis de votre fédération ou d’un service juridique avant de répondre par courrier.</p>",
                },
            ),
        ],
        "published_days_ago": 330,
    },
    {
        "slug": "insertion-d-ou-viennent-les-absentes",
        "title": "Insertion : d’où viennent les absentes ?",
        "kind": "dossier",
        "networks": ["equipes"],
        "themes": ["egalite-solidarite", "developpement-economique"],
        "territories": ["93"],
        "authors": "Profession Banlieue",
        "centres": ["profession-banlieue"],
        "path": "",
        "voices": ["professionnels"],
        "summary": "Dans bien des parcours d’insertion, les femmes sont nombreuses à l’accueil et rares à la sortie. Une étude régionale a servi de point de départ. Ce que des équipes ont changé.",
        "body": [
            (
                "text",
                "<p>Le tableau d’un chantier d’insertion tenait en deux colonnes. Inscriptions : une femme pour un homme. Entrées en formation : une pour trois. Personne ne l’avait remarqué, car personne n’avait mis les deux colonnes côte à côte. <i>(Exemple composé pour la démonstration.)</i></p><p>En 2017, la délégation régionale aux droits des femmes et à l’égalité a mené une étude sur l’égalité dans les actions d’insertion. Profession Banlieue en a fait le sujet d’un 5 à 7 de son programme de 2018. Les équipes présentes n’y cherchaient pas un constat de plus, mais des prises.</p>",
            ),
            ("heading", {"text": "Compter autrement", "level": "h2"}),
            (
                "text",
                "<p>Compter les femmes à l’entrée ne dit rien. Il faut les compter à chaque porte : premier accueil, entretien, entrée, troisième semaine, sortie. La chute se produit presque toujours au même endroit, et ce n’est pas celui que l’on croyait. Dans un cas, c’était la visite médicale, placée un mercredi.</p>",
            ),
            (
                "chart",
                {
                    "kind": "bars",
                    "title": "De porte en porte, l’écart se creuse",
                    "unit": "personnes",
                    "rows": [
                        ["", "Femmes", "Hommes"],
                        ["Premier accueil", "60", "58"],
                        ["Entretien", "52", "54"],
                        ["Visite médicale", "21", "49"],
                        ["Entrée", "15", "45"],
                        ["Sortie vers l’emploi", "8", "22"],
                    ],
                    "source": "Exemple composé pour la démonstration",
                },
            ),
            ("heading", {"text": "Changer ce qui dépend de soi", "level": "h2"}),
            (
                "text",
                "<ul><li><b>Les horaires.</b> Commencer à 9 h 15 plutôt qu’à 8 h, sans rien enlever au reste.</li><li><b>Les mots.</b> « Agent d’entretien des espaces verts » n’attire pas les mêmes candidatures que « jardinières et jardiniers de la ville ».</li><li><b>Les métiers.</b> Montrer le geste avant d’en parler. Une visite de deux heures vaut dix affiches.</li><li><b>La garde.</b> Réserver deux places d’urgence dans une crèche, par convention.</li></ul>",
            ),
            (
                "quote",
                {
                    "text": "On me proposait le ménage ou la cantine. J’ai demandé la soudure pour rire. Je suis restée.",
                    "speaker": "Une salariée en insertion",
                    "voice": "habitants",
                },
            ),
            ("heading", {"text": "Tenir dans la durée", "level": "h2"}),
            (
                "text",
                "<p>L’égalité progresse quand une personne en est chargée et qu’elle peut dire non à une brochure. Elle recule quand on la range dans une case à remplir en fin de dossier. Les équipes proposent une règle commune : aucun bilan d’action sans les chiffres des femmes et des hommes à chaque étape, et une phrase pour expliquer l’écart.</p>",
            ),
            (
                "callout",
                {
                    "kind": "retenir",
                    "title": "Cinq portes à compter",
                    "text": "<p>Premier accueil, entretien, entrée, troisième semaine, sortie. Une feuille suffit.</p>",
                },
            ),
            (
                "documents",
                {
                    "title": "À emporter",
                    "items": [{"document": "cinq-portes", "title": "La feuille des cinq portes", "pages": 1}],
                },
            ),
        ],
        "published_days_ago": 100,
    },
]
