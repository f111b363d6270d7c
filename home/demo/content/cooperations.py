"""Nine coopérations, each in the section of the centre that tells it; facts from the public notes of the centres."""

COOPERATIONS = [
    {
        "centre": "reso-villes",
        "slug": "formation-acteurs-habitants",
        "title": "Trois jours pour apprendre à négocier un projet de quartier",
        "summary": "À Lorient, une vingtaine d’habitantes et d’habitants de Bretagne se sont formés à peser sur la rénovation de leur quartier.",
        "centres": ["reso-villes", "ecole-renouvellement-urbain"],
        "period": "juin 2016",
        "place": "Lorient",
        "url": "",
        "networks": ["quatre-chemins", "conseils-citoyens"],
        "themes": ["participation", "habitat"],
        "territories": [],
        "published_days_ago": 330,
        "body": [
            (
                "text",
                "<p>Comment discuter d’un plan quand on ne lit pas les plans ? L’École du renouvellement urbain a "
                "bâti une formation pour celles et ceux qui vivent là où l’on démolit et où l’on construit. Elle se "
                "tenait à Aubervilliers depuis 2011. RésO Villes a proposé de la faire voyager.</p>",
            ),
            ("heading", {"text": "La Bretagne essaie la première", "level": "h2"}),
            (
                "text",
                "<p>Les conseils citoyens et les maisons du projet venaient d’ouvrir. Les 15, 16 et 17 juin 2016, "
                "une vingtaine de personnes sont venues à Lorient, de Rennes, Brest, Quimper, Saint-Brieuc, "
                "Saint-Malo, Vannes ou Concarneau.</p>",
            ),
            (
                "text",
                "<ul><li>Prendre sa place d’habitante ou d’habitant, au conseil citoyen d’abord.</li><li>Connaître "
                "les règles qui permettent de poser une question et d’obtenir une réponse.</li><li>S’exercer à "
                "négocier, puis à construire avec les équipes.</li></ul>",
            ),
            (
                "callout",
                {
                    "kind": "retenir",
                    "title": "Ce qui se transporte",
                    "text": "<p>Trois jours de suite, un groupe de vingt personnes au plus, des villes "
                    "différentes : on compare, et l’on repart moins seul.</p>",
                },
            ),
        ],
    },
    {
        "centre": "villes-au-carre",
        "slug": "reseau-ville-et-habitat-centre-val-de-loire",
        "title": "Politique de la ville et habitat : un réseau régional à trois voix",
        "summary": "En Centre-Val de Loire, bailleurs, État et centre de ressources animent ensemble un réseau né en mars 2016.",
        "centres": ["villes-au-carre", "ush", "dreal-centre"],
        "period": "depuis mars 2016",
        "place": "Centre-Val de Loire",
        "url": "",
        "networks": ["equipes"],
        "themes": ["habitat", "gouvernance-territoriale"],
        "territories": [],
        "published_days_ago": 300,
        "body": [
            (
                "text",
                "<p>Deux lois ont changé le travail des équipes du logement : la loi Lamy en 2014, la loi Alur la "
                "même année. Fallait-il que chaque territoire cherche seul comment les appliquer ? Villes au Carré, "
                "l’Union sociale pour l’habitat et la Dreal ont préféré un réseau.</p>",
            ),
            (
                "figures",
                {
                    "items": [
                        {"value": "3", "label": "structures pour l’animer"},
                        {"value": "5", "label": "réunions depuis mars 2016"},
                    ],
                    "source": "Note de coopération de Villes au Carré",
                },
            ),
            ("heading", {"text": "Qui vient, et pour quoi", "level": "h2"}),
            (
                "text",
                "<p>Les intercommunalités qui ont un contrat de ville y côtoient celles qui n’en ont pas mais que la "
                "loi Alur concerne aussi. On y entend l’Agence nationale pour la rénovation urbaine, les services "
                "centraux de l’État, et des collectivités qui racontent où elles en sont. Les territoires les moins "
                "avancés y trouvent de l’aide sans avoir à la demander deux fois.</p>",
            ),
        ],
    },
    {
        "centre": "lafede",
        "slug": "compter-ce-que-la-mediation-evite",
        "title": "Compter ce que la médiation sociale évite",
        "summary": "LaFédé et Profession Banlieue ont cherché avec des associations comment montrer ce que rapporte leur travail.",
        "centres": ["lafede", "profession-banlieue"],
        "period": "depuis 2015",
        "place": "Île-de-France",
        "url": "",
        "networks": ["mediation"],
        "themes": ["egalite-acces-aux-droits"],
        "territories": ["93"],
        "published_days_ago": 120,
        "body": [
            (
                "text",
                "<p>Une association de médiation sait dire combien de personnes elle a reçues. Elle sait moins dire "
                "ce que cela a changé, et presque jamais ce que cela a épargné. En 2015, un groupe de travail s’est "
                "attaqué à cette question pour la santé et pour l’école.</p>",
            ),
            ("heading", {"text": "Du temps gagné, des heurts en moins", "level": "h2"}),
            (
                "text",
                "<p>Le groupe a listé ce que l’intervention d’une médiatrice évite : du temps perdu chez les "
                "partenaires, des rendez-vous manqués, des violences. Puis il a cherché à leur donner une valeur. Un "
                "document coédité raconte la démarche, et une journée l’a présentée aux collectivités et à "
                "l’État.</p>",
            ),
            ("heading", {"text": "Un logiciel ajusté au métier", "level": "h2"}),
            (
                "text",
                "<p>La suite a pris la forme d’un outil. Médios, conçu par France Médiation, suit l’activité de la "
                "médiation sociale. Un groupe de médiatrices l’a fait évoluer pour la médiation sociale et "
                "culturelle. En 2017, les deux structures ont formé les associations volontaires.</p>",
            ),
        ],
    },
    {
        "centre": "oriv",
        "slug": "reseaux-de-prevention-des-ruptures",
        "title": "Prévenir les ruptures : des réseaux de métiers dans deux quartiers",
        "summary": "À Strasbourg, une démarche expérimentale réunit des métiers différents autour de ce qui fragilise et de ce qui protège.",
        "centres": ["oriv", "estes"],
        "period": "expérimentation en cours",
        "place": "Strasbourg, deux quartiers",
        "url": "",
        "networks": ["jeunesse"],
        "themes": ["prevention"],
        "territories": ["67"],
        "published_days_ago": 260,
        "body": [
            (
                "text",
                "<p>Parler de radicalisation fait peur, et la peur n’aide pas à travailler. L’ORIV et l’école de "
                "travail social de Strasbourg ont choisi un mot plus large, les ruptures : avec la famille, avec "
                "l’école, avec le quartier.</p>",
            ),
            (
                "text",
                "<p>Dans deux quartiers, avec la Ville, des personnes de métiers différents se retrouvent. Elles "
                "décrivent le terrain où elles travaillent. Qu’est-ce qui y protège ? Qu’est-ce qui y fragilise ? "
                "La méthode s’inspire d’un centre de prévention de Montréal.</p>",
            ),
            (
                "callout",
                {
                    "kind": "info",
                    "title": "Et ensuite",
                    "text": "<p>L’État et la Ville financent l’expérimentation. Elle doit s’étendre au reste de "
                    "Strasbourg.</p>",
                },
            ),
        ],
    },
    {
        "centre": "cr-dsu",
        "slug": "journees-de-l-ingenierie-territoriale",
        "title": "Quatre réseaux, une journée par an pour se comprendre",
        "summary": "Urbain, rural, économie, solidarité internationale : en Auvergne-Rhône-Alpes, des métiers cousins se donnent rendez-vous depuis 2014.",
        "centres": ["cr-dsu", "aradel", "cap-rural", "ciedel"],
        "period": "chaque année depuis 2014",
        "place": "Auvergne-Rhône-Alpes",
        "url": "",
        "networks": ["equipes"],
        "themes": ["strategies-territoriales", "developpement-economique"],
        "territories": [],
        "published_days_ago": 220,
        "body": [
            (
                "text",
                "<p>Une chargée de développement économique et un chef de projet de quartier travaillent parfois à "
                "deux rues l’un de l’autre sans se connaître. Le CR•DSU, Aradel, Cap Rural et le Ciedel ont créé "
                "les journées de l’ingénierie territoriale pour que ces mondes se parlent.</p>",
            ),
            ("heading", {"text": "Trois thèmes, trois années", "level": "h2"}),
            (
                "text",
                "<ul><li><b>2014</b> : travailler ensemble quand tout change autour.</li><li><b>2015</b> : "
                "l’intelligence collective, entre le jeu d’équipe et le rapport de force.</li><li><b>2016</b> : "
                "l’intelligence collective mise à l’essai sur les territoires.</li></ul>",
            ),
        ],
    },
    {
        "centre": "irev",
        "slug": "diagnostic-partage-de-territoire",
        "title": "Un site libre pour le diagnostic partagé",
        "summary": "Six structures du Nord ont mis en commun leurs fiches et leurs conseils de méthode. Tout le monde peut s’en servir.",
        "centres": ["irev", "apsn", "irts-hdf", "departement-59"],
        "period": "en ligne",
        "place": "Nord",
        "url": "https://www.diagnostic-territoire.org",
        "networks": ["quatre-chemins"],
        "themes": ["ingenierie-locale", "participation"],
        "territories": ["59"],
        "published_days_ago": 90,
        "body": [
            (
                "text",
                "<p>Faire le portrait d’un quartier, chacune et chacun l’a appris à sa façon : la prévention "
                "spécialisée, les centres sociaux, l’action sociale des communes, les écoles du travail social. Et si "
                "l’on comparait nos façons de faire ?</p>",
            ),
            (
                "text",
                "<p>L’Irev, le centre de ressources de la prévention spécialisée du Nord, l’union régionale des "
                "centres sociaux, l’union départementale des CCAS, l’IRTS et le Département ont ouvert un site. On y "
                "trouve des fiches et des conseils de méthode, pour les équipes comme pour les bénévoles, les "
                "habitantes et habitants, les personnes qui forment.</p>",
            ),
            (
                "callout",
                {
                    "kind": "retenir",
                    "title": "Sous licence libre",
                    "text": "<p>Reprendre, adapter, compléter : tout est permis, et votre expérience est la "
                    "bienvenue.</p>",
                },
            ),
        ],
    },
    {
        "centre": "ville-caraibe",
        "slug": "ateliers-dev-eco",
        "title": "Les ateliers Dév éco : quatre rendez-vous pour l’activité en Martinique",
        "summary": "En 2017, quatre ateliers, chacun avec un problème, un dispositif oublié et des exemples qui marchent.",
        "centres": ["ville-caraibe", "cnfpt", "caisse-des-depots"],
        "period": "2017",
        "place": "Martinique",
        "url": "",
        "networks": ["equipes"],
        "themes": ["developpement-economique"],
        "territories": ["972"],
        "published_days_ago": 180,
        "body": [
            (
                "text",
                "<p>Chaque atelier suit la même recette. On part d’une difficulté précise. On présente un dispositif "
                "ouvert à tous les territoires et que les quartiers utilisent peu. On écoute une démarche neuve, puis "
                "des expériences venues d’ailleurs.</p>",
            ),
            (
                "figures",
                {
                    "items": [
                        {"value": "4", "label": "ateliers en 2017"},
                        {"value": "3", "label": "partenaires"},
                    ],
                    "source": "Note de coopération de Ville Caraïbe",
                },
            ),
            (
                "text",
                "<p>Ville Caraïbe, le CNFPT et la Caisse des Dépôts y apportent des moyens, et surtout leurs publics : "
                "agentes et agents des collectivités, entreprises, État, associations, élues et élus. Des gens qui, "
                "sans cela, ne se seraient pas assis côte à côte.</p>",
            ),
        ],
    },
    {
        "centre": "pole-ressources-95",
        "slug": "espaces-d-expression-avec-les-jeunes",
        "title": "Cinq rencontres par an pour parler des métiers de la jeunesse",
        "summary": "Dans le Val-d’Oise, le Pôle de ressources et deux fédérations aident les équipes à donner la parole aux jeunes.",
        "centres": ["pole-ressources-95", "federation-centres-sociaux", "federation-mjc-95"],
        "period": "depuis cinq ans",
        "place": "Val-d’Oise",
        "url": "",
        "networks": ["jeunesse"],
        "themes": ["education-jeunesse", "participation"],
        "territories": ["95"],
        "published_days_ago": 60,
        "body": [
            (
                "text",
                "<p>Animation, prévention spécialisée, information jeunesse, foyers de jeunes travailleurs : les "
                "métiers diffèrent, les questions se ressemblent. Que fait-on de ce que les jeunes nous disent ? Et "
                "comment leur laisser assez de place pour qu’ils le disent ?</p>",
            ),
            (
                "text",
                "<p>Cinq fois par an, les équipes du département se retrouvent. Un thème ouvre la rencontre, la "
                "santé, la culture ou la citoyenneté. Puis l’on revient toujours aux conditions : un lieu, du temps, "
                "quelqu’un qui écoute, et une suite.</p>",
            ),
        ],
    },
    {
        "centre": "trajectoire-ressources",
        "slug": "deux-associations-sous-un-meme-toit",
        "title": "Deux associations sous un même toit",
        "summary": "Trajectoire Ressources et Trajectoire Formation partagent des postes, des murs et des projets. Portrait d’une entente.",
        "centres": ["trajectoire-ressources", "trajectoire-formation"],
        "period": "depuis l’origine",
        "place": "Pays de Montbéliard",
        "url": "",
        "networks": ["quatre-chemins"],
        "themes": ["participation", "education-jeunesse"],
        "territories": ["25"],
        "published_days_ago": 30,
        "body": [
            (
                "text",
                "<p>L’une fait ressource, l’autre forme. Elles ont en commun l’éducation populaire, et une adresse : "
                "la Maison des métiers de la ville, soutenue par Pays de Montbéliard Agglomération.</p>",
            ),
            ("heading", {"text": "Ce qu’elles mettent en commun", "level": "h2"}),
            (
                "text",
                "<ul><li>Des postes, des salles et du matériel.</li><li>Des interventions : l’équipe du centre "
                "enseigne la politique de la ville et la participation dans les formations de sa voisine.</li><li>Des "
                "essais, comme une formation sur les jeunes et les réseaux sociaux.</li><li>Une publication, <i>Un "
                "coup d’essai</i>, qui prend du recul sur la participation.</li></ul>",
            ),
        ],
    },
]
