"""Four articles on residents' participation, two of them shared with the citizens' councils."""

ARTICLES_CONSEILS = [
    {
        "slug": "se-former-entre-conseils-citoyens",
        "title": "Se former entre conseils citoyens",
        "kind": "dossier",
        "networks": ["quatre-chemins", "conseils-citoyens"],
        "themes": ["participation", "gouvernance"],
        "territories": ["grand-paris-grand-est", "terres-d-envol"],
        "authors": "Profession Banlieue",
        "centres": ["profession-banlieue"],
        "path": "demarches",
        "voices": ["habitants", "structures"],
        "summary": "Un conseil citoyen s’use vite s’il reste seul. En Seine-Saint-Denis, des séances communes à plusieurs conseils apprennent à prendre la parole, puis à la porter ensemble.",
        "body": [
            (
                "text",
                "<p>La loi de 2014 a créé les conseils citoyens. Elle a dit peu de chose de ce qui les fait tenir. Des habitantes et habitants, tirés au sort ou engagés dans une association, reçoivent un dossier de cent pages et une date de réunion. Beaucoup viennent deux fois.</p><p>Profession Banlieue a testé en 2017, puis prolongé en 2018, des modules de formation qui réunissent plusieurs conseils d’un même établissement public territorial, ou Ept, avec les agentes et agents qui les accompagnent.</p>",
            ),
            ("heading", {"text": "Deux demi-journées, pas plus", "level": "h2"}),
            (
                "text",
                "<p>Chaque module tient en deux demi-journées. L’association Culture 21 les anime. Les conseils de Plaine Commune et d’Est Ensemble étant déjà lancés, l’effort a porté sur Grand Paris Grand Est et sur Paris Terres d’Envol.</p><p>Le format a été choisi avec les premiers groupes. Une journée entière excluait celles et ceux qui travaillent ; une soirée fatiguait tout le monde. La garde des enfants et le trajet sont demandés dès l’inscription, car ce sont eux qui décident de la présence.</p>",
            ),
            (
                "map",
                {
                    "title": "Quatre communes parmi celles des deux territoires",
                    "scope": "seine-saint-denis",
                    "places": [
                        {"place": "93047", "note": "Grand Paris Grand Est"},
                        {"place": "93050", "note": "Grand Paris Grand Est"},
                        {"place": "93071", "note": "Paris Terres d’Envol"},
                        {"place": "93005", "note": "Paris Terres d’Envol"},
                    ],
                },
            ),
            ("heading", {"text": "Ce que l’on y travaille", "level": "h2"}),
            (
                "text",
                "<ul><li><b>Parler.</b> Trouver sa phrase, la dire debout, l’entendre reprise par une autre.</li><li><b>Se mettre d’accord.</b> Construire un avis commun sans effacer les désaccords : on les écrit à part.</li><li><b>Mobiliser.</b> Choisir un seul sujet pour six mois, et l’expliquer à un voisin en une minute.</li><li><b>Dialoguer.</b> Préparer une rencontre avec un service : ce que l’on demande, ce que l’on peut offrir.</li></ul>",
            ),
            (
                "quote",
                {
                    "text": "J’ai appris qu’une réunion se prépare la veille, dans un couloir, avec trois personnes. Les élus le savaient. Pas nous.",
                    "speaker": "Un conseiller citoyen",
                    "voice": "habitants",
                },
            ),
            (
                "quote",
                {
                    "text": "Nous n’apportons pas de réponse. Nous apportons une heure où personne ne coupe la parole. C’est plus rare qu’on ne croit.",
                    "speaker": "Une formatrice",
                    "voice": "structures",
                },
            ),
            ("heading", {"text": "Ce qui reste difficile", "level": "h2"}),
            (
                "text",
                "<p>Les personnes formées partent parfois du conseil, et leur savoir avec elles. Les agents découvrent des demandes qu’ils ne peuvent pas satisfaire. Enfin, une question revient sans cesse : le conseil est-il un partenaire ou un contre-pouvoir ? Les participantes et participants ont fini par répondre : les deux, mais pas le même jour.</p><p>Un temps fort à l’échelle du département devait prolonger ces séances, avec trois cents personnes attendues : stands, débats, ateliers. Les conseils y montraient leurs essais, y compris ratés.</p>",
            ),
            (
                "call_to_action",
                {
                    "label": "Lire le témoignage d’une conseillère citoyenne",
                    "url": "",
                    "page": "articles/un-an-au-conseil-citoyen",
                },
            ),
        ],
        "published_days_ago": 60,
    },
    {
        "slug": "soixante-huit-gares-et-les-quartiers",
        "title": "Soixante-huit gares, et les quartiers ?",
        "kind": "dossier",
        "networks": ["quatre-chemins", "equipes"],
        "themes": ["developpement-economique", "strategies-territoriales"],
        "territories": ["93"],
        "authors": "Profession Banlieue",
        "centres": ["profession-banlieue"],
        "path": "territoires",
        "voices": ["elus", "professionnels"],
        "summary": "Le Grand Paris Express creuse, embauche et rapproche. Il peut aussi passer sous des quartiers sans s’y arrêter. Trois questions à poser avant l’inauguration.",
        "body": [
            (
                "text",
                "<p>Une gare neuve se voit de loin. Ce qu’elle change dans la rue d’à côté se voit moins. En Seine-Saint-Denis, les lignes 15, 16 et 17 et les prolongements des lignes 11 et 14 traversent ou frôlent une grande partie des quartiers prioritaires. Pour les équipes, la question n’est plus de savoir si le métro viendra, mais à qui il servira.</p>",
            ),
            (
                "figures",
                {
                    "items": [
                        {"value": "200 km", "label": "de lignes nouvelles de métro automatique"},
                        {"value": "68", "label": "gares nouvelles"},
                        {"value": "2 millions", "label": "de voyages attendus chaque jour"},
                        {
                            "value": "13 500",
                            "label": "emplois par an pendant les travaux, selon les estimations",
                        },
                    ],
                    "source": "Profession Banlieue, Orientations de travail 2018",
                },
            ),
            ("heading", {"text": "Qui entre sur le chantier ?", "level": "h2"}),
            (
                "text",
                "<p>Les marchés publics contiennent des clauses d’insertion : une part des heures est réservée à des personnes éloignées de l’emploi. Encore faut-il que quelqu’un les y conduise. Une cheffe de projet résume : « Le poste existe, la personne existe, il manque l’autobus, la visite médicale et la garde du petit. »</p><p>Les équipes les plus avancées réunissent tous les quinze jours la mission locale, l’entreprise, un centre social et la personne chargée des clauses. Autour de la table, on parle de dix noms, pas de mille.</p>",
            ),
            (
                "quote",
                {
                    "text": "Je me suis battue pour la gare. Je me bats maintenant pour la passerelle qui y mène. Sans elle, la gare est à vingt minutes de la cité qu’elle devait desservir.",
                    "speaker": "Une élue à l’aménagement",
                    "voice": "elus",
                },
            ),
            ("heading", {"text": "Qui restera autour ?", "level": "h2"}),
            (
                "text",
                "<p>Une gare fait monter les prix. Pour les locataires du parc social, rien ne change tout de suite. Pour les petits commerces et les ménages logés dans le privé, la pression commence avec les palissades. Un projet sans précédent peut réduire des inégalités ; il peut aussi les déplacer d’une rue.</p>",
            ),
            (
                "quote",
                {
                    "text": "On nous montre des images de la place en 2030. Je cherche toujours la boulangerie qui est là aujourd’hui.",
                    "speaker": "Un développeur économique",
                    "voice": "professionnels",
                },
            ),
            ("heading", {"text": "Qui le raconte ?", "level": "h2"}),
            (
                "text",
                "<p>L’information circule mal, et la rumeur prend la place. Profession Banlieue avait inscrit à son programme de 2018 une rencontre entre les acteurs de la métropole et ceux des quartiers, pour confronter les points de vue sur des éléments vérifiés. C’est un bon modèle à l’échelle d’une commune : une salle, un plan, des réponses datées.</p>",
            ),
            ("call_to_action", {"label": "Voir le programme 2018", "url": "", "page": "programme/2018"}),
        ],
        "published_days_ago": 190,
    },
    {
        "slug": "raconter-son-quartier-soi-meme",
        "title": "Raconter son quartier soi-même",
        "kind": "dossier",
        "networks": ["quatre-chemins"],
        "themes": ["culture-memoires", "participation"],
        "territories": ["93"],
        "authors": "Profession Banlieue",
        "centres": ["profession-banlieue"],
        "path": "enjeux",
        "voices": ["habitants", "structures"],
        "summary": "Les quartiers sont très racontés, rarement par celles et ceux qui y vivent. Des collectifs prennent le micro, la caméra ou le plateau. Ce qu’ils y gagnent, ce qu’ils y risquent.",
        "body": [
            (
                "text",
                "<p>Un soir de reportage, une caméra arrive, filme une tour, un hall, un visage flouté, et repart. Le lendemain, tout le monde se reconnaît et personne ne se retrouve. De là naît souvent l’envie de raconter autrement : une radio d’immeuble, un journal de collège, une pièce écrite à douze.</p>",
            ),
            ("heading", {"text": "Qui tient le micro ?", "level": "h2"}),
            (
                "text",
                "<p>Prendre la parole ne suffit pas à la garder. Quand un projet culturel arrive clés en main, les habitantes et habitants deviennent la matière première d’une œuvre qu’ils ne signent pas. Les collectifs rencontrés posent trois conditions : choisir le sujet, voir le montage, décider de la diffusion.</p>",
            ),
            (
                "quote",
                {
                    "text": "L’artiste voulait nos souvenirs d’exil. Nous voulions parler de l’ascenseur. Finalement, la pièce se passe dans l’ascenseur, et tout le reste y est entré.",
                    "speaker": "Une habitante, membre d’une troupe d’amatrices",
                    "voice": "habitants",
                },
            ),
            ("heading", {"text": "Le piège de la belle image", "level": "h2"}),
            (
                "text",
                "<p>Répondre au cliché par son contraire fabrique un autre cliché : le quartier solidaire, coloré, toujours en fête. Les récits qui durent acceptent l’ombre. Un groupe de jeunes a gardé dans son film une dispute entre deux mères, avec leur accord. C’est la scène que l’on applaudit.</p><p>Les médias de proximité jouent ici un rôle précieux. En Seine-Saint-Denis, plusieurs sont nés dans les quartiers et forment à leur tour. Ils apportent un métier : vérifier, couper, répondre aux critiques.</p>",
            ),
            (
                "quote",
                {
                    "text": "Nous ne donnons pas la parole : ils l’ont. Nous prêtons un enregistreur, un local et notre mauvaise humeur de relecteurs.",
                    "speaker": "Un média de proximité",
                    "voice": "structures",
                },
            ),
            (
                "external_video",
                {
                    "title": "Une vidéo hébergée sur un autre site (exemple)",
                    "url": "https://vimeo.com/76979871",
                    "still": "paroles",
                    "transcript": "Vidéo d’exemple, sans rapport avec l’article : elle montre comment le portail demande votre accord avant d’appeler un autre site.",
                },
            ),
            ("heading", {"text": "Et la culture, dans tout cela ?", "level": "h2"}),
            (
                "text",
                "<p>La soirée-débat inscrite au programme de 2018 interrogeait les discours artistiques sur les quartiers, avec des scènes du département pressenties comme partenaires. La question reste ouverte : quand un théâtre accueille une parole d’habitants, qui change le plus, la scène ou la salle ?</p>",
            ),
            (
                "callout",
                {
                    "kind": "retenir",
                    "title": "Avant de filmer",
                    "text": "<ul><li>Une autorisation écrite, relue à voix haute.</li><li>Un droit de retrait jusqu’à la diffusion.</li><li>Une projection sur place, avant toutes les autres.</li></ul>",
                },
            ),
        ],
        "published_days_ago": 143,
    },
    {
        "slug": "quarante-ans-vus-du-troisieme-etage",
        "title": "Quarante ans vus du troisième étage",
        "kind": "temoignage",
        "networks": ["quatre-chemins", "conseils-citoyens"],
        "themes": ["participation", "culture-memoires"],
        "territories": ["93027", "plaine-commune"],
        "authors": "Un groupe d’habitantes et d’habitants, avec Profession Banlieue",
        "centres": ["profession-banlieue", "federation-centres-sociaux"],
        "path": "temoignages",
        "voices": ["habitants"],
        "summary": "Pour le rapport que préparent les centres sociaux et les centres de ressources, des groupes racontent leur quartier d’hier et d’aujourd’hui. Extraits d’une première réunion.",
        "body": [
            (
                "text",
                "<p>Tous les deux ans, un rapport recueille la parole des habitantes et habitants des quartiers. La Fédération des centres sociaux et l’association des directeurs de centres de ressources, Question de ville, le portent ensemble. Pour la quatrième édition, la Seine-Saint-Denis a prévu trois réunions d’un même groupe d’une trentaine de personnes, réuni avec deux centres sociaux de La Courneuve et une association qui travaille avec les gens du voyage.</p><p>La question de départ tenait en une ligne : comment mon quartier s’est-il transformé, ou pas ? Les voix qui suivent ont été composées pour la démonstration du portail.</p>",
            ),
            (
                "timeline",
                {
                    "items": [
                        {
                            "date": "Fin des années 1970",
                            "title": "Les débuts de la politique de la ville",
                            "text": "D’abord des opérations de réhabilitation, puis des projets qui mêlent bâti, école et vie sociale.",
                        },
                        {
                            "date": "2003",
                            "title": "Le premier programme de rénovation urbaine",
                            "text": "On démolit, on reconstruit, on reloge.",
                        },
                        {
                            "date": "2014",
                            "title": "La loi Lamy",
                            "text": "De nouveaux quartiers prioritaires, des contrats de ville intercommunaux, des conseils citoyens.",
                        },
                        {
                            "date": "2018",
                            "title": "La quatrième édition du rapport",
                            "text": "Trois réunions d’un groupe d’une trentaine d’habitantes et d’habitants.",
                        },
                    ]
                },
            ),
            ("heading", {"text": "« La boue, puis les arbres »", "level": "h2"}),
            (
                "text",
                "<p>« Quand nous sommes arrivés, il y avait de la boue et la joie d’avoir une salle de bains. Les arbres de la place, je les ai vus plus petits que mon fils. Aujourd’hui, ils cachent le parking. On a démoli la barre d’en face. J’ai pleuré, et je ne sais toujours pas pourquoi : elle était laide. »</p>",
            ),
            (
                "quote",
                {
                    "text": "On a changé les façades deux fois. L’interphone, jamais.",
                    "speaker": "Une locataire depuis trente et un ans",
                    "voice": "habitants",
                },
            ),
            ("heading", {"text": "« Notre place n’a pas d’étage »", "level": "h2"}),
            (
                "text",
                "<p>« Nous, nous vivons sur le terrain. Quand on parle du quartier, on ne nous met pas dedans. Pourtant les enfants vont à la même école depuis toujours. Le facteur passe, le bus non. Si l’on dessine une carte, je voudrais que notre terrain soit dessus. »</p>",
            ),
            ("heading", {"text": "« Ce qui manque, c’est la suite »", "level": "h2"}),
            (
                "text",
                "<p>« Chaque programme arrive avec un nouveau nom et de nouvelles têtes. On recommence l’histoire depuis le début. Les anciens se lassent, les jeunes ne savent pas que la salle où ils dansent a été gagnée par leurs grands-mères. Il faudrait un lieu où cela s’écrit. »</p>",
            ),
            (
                "audio",
                {
                    "title": "Une voix du troisième étage (son d’exemple)",
                    "file": "exemple.wav",
                    "transcript": "<p>L’enregistrement joint n’est qu’un son d’exemple. À sa place, on entendrait une habitante : « Le soir, on descendait les chaises. Mon mari disait : si tu descends la chaise, tu ne remontes plus. Il avait raison. On a élevé huit enfants sur cette dalle, pas tous les miens. »</p>",
                },
            ),
            (
                "text",
                "<p>Le groupe s’est mis d’accord sur une chose : le rapport ne doit pas faire la moyenne. Il doit laisser côte à côte la fierté et la colère. Une partie des échanges est enregistrée, pour que l’on entende aussi les silences.</p>",
            ),
            (
                "callout",
                {
                    "kind": "info",
                    "title": "Participer",
                    "text": "<p>Les réunions sont ouvertes aux personnes du quartier, sans inscription. On peut écouter sans parler, et repartir avant la fin.</p>",
                },
            ),
        ],
        "published_days_ago": 350,
    },
]
