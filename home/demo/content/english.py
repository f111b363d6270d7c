"""The English of the demo content, string by string: home, networks, articles (legal pages stand in `english_legal`).

The French is the key, as `wagtail_localize` cuts it out of a page. Several pages may share a string.
"""

HOME_AND_INDEXES = {
    "Le portail des réseaux": "The network portal",
    "En Seine-Saint-Denis, tous les réseaux au même endroit : le Réaap, piloté par la Caf, et le Clas, animés par Profession Banlieue.": (
        "In Seine-Saint-Denis, all the networks in one place: Réaap, steered by the family allowance fund, and Clas, "
        "both run by Profession Banlieue."
    ),
    "Vous accompagnez des parents, des élèves, des habitantes et des habitants ? Trouvez une date, une expérience à reprendre, une équipe près de chez vous.": (
        "Do you work with parents, pupils or residents? Find a date, an experience to build on, a team near you."
    ),
    "Réseaux": "Networks",
    "Articles": "Articles",
}

NETWORKS = {
    "Réaap : le réseau des parents et de celles et ceux qui les accompagnent": "Réaap: the network of parents and of those who support them",
    "Le Réseau d’écoute, d’appui et d’accompagnement des parents relie les porteurs de projet du département. La Caf le pilote, Profession Banlieue l’anime.": (
        "Réaap, the network for listening to and supporting parents, connects the people who run projects across "
        "the département. The family allowance fund (Caf) steers it, Profession Banlieue runs it."
    ),
    "Le Réaap aide les parents à échanger entre eux et avec des professionnelles et des professionnels. Il ne donne pas de leçons d’éducation. Il part d’une idée simple : chaque parent a des ressources, et l’on réfléchit mieux à plusieurs.": (
        "Réaap helps parents talk with each other and with professionals. It does not lecture anyone on bringing up "
        "children. It starts from a simple idea: every parent has strengths, and people think better together."
    ),
    "Le réseau relie les structures qui portent ces actions. Elles y comparent leurs pratiques et précisent qui fait quoi : ce qui revient aux parents, ce qui revient aux équipes.": (
        "The network connects the organisations behind these activities. They compare how they work and make clear "
        "who does what: what belongs to parents, and what belongs to teams."
    ),
    "La Seine-Saint-Denis": "Seine-Saint-Denis",
    "Deux demi-journées par an, une soirée à l’automne et une journée d’étude": "Two half-days a year, an evening in autumn and a study day",
    "Une histoire en deux temps": "A story in two parts",
    "La Ddcs, c’est-à-dire la Direction départementale de la cohésion sociale, a confié l’animation du réseau à Profession Banlieue. En 2018, cela durait depuis près de quinze ans. En 2014, le pilotage est passé à la Caf. L’animation n’a pas changé de mains.": (
        "The State’s local office for social cohesion (Ddcs) asked Profession Banlieue to run the network. By 2018 "
        "that had lasted almost fifteen years. In 2014 the steering passed to the Caf; the running did not change "
        "hands."
    ),
    "15 ans": "15 years",
    "d’animation, ou presque, en 2018": "of running the network, or nearly, in 2018",
    "2014": "2014",
    "la Caf devient pilote du réseau": "the Caf takes over the steering",
    "3": "3",
    "lettres Parentalités par an, avant la lettre commune": "Parentalités letters a year, before the shared letter",
    "Profession Banlieue, Orientations de travail 2018": "Profession Banlieue, Orientations de travail 2018",
    "Ce que le réseau propose": "What the network offers",
    "<b>Des demi-journées entre opérateurs</b>, pour les informations pratiques et l’actualité.": "<b>Half-days between project leaders</b>, for practical information and news.",
    "<b>Une soirée à l’automne</b>, où porteurs de projet et parents se retrouvent.": "<b>An evening in autumn</b>, where project leaders and parents meet.",
    "<b>Une journée d’étude</b>, pour prendre du recul sur un sujet.": "<b>A study day</b>, to step back and look at one subject.",
    "<b>Une lettre électronique</b>, commune avec le Clas. Annoncée pour 2018, elle réunit les trois lettres <i>Parentalités</i> et le journal <i>Les soirées du Réaap</i>.": (
        "<b>An electronic letter</b>, shared with Clas. Announced for 2018, it brings together the three "
        "<i>Parentalités</i> letters and the journal <i>Les soirées du Réaap</i>."
    ),
    "On vient chercher une idée d’atelier. On repart avec le numéro de deux collègues de la ville d’à côté, et c’est ce qui sert le plus.": (
        "You come for a workshop idea. You leave with the phone numbers of two colleagues from the next town, and "
        "that is what helps most."
    ),
    "Une référente familles de centre social": "A family officer in a community centre",
    "Les prochains rendez-vous du Réaap": "Coming Réaap dates",
    "Les derniers articles du Réaap": "Latest Réaap articles",
    "Recevoir la lettre des réseaux": "Receive the networks’ letter",
    "Clas : le réseau de l’accompagnement à la scolarité": "Clas: the network for help with school",
    "Depuis 2015, Profession Banlieue anime le réseau des référentes et référents Clas : des rencontres, des échanges de pratiques et une information commune avec le Réaap.": (
        "Since 2015 Profession Banlieue has run the network of Clas officers: meetings, exchanges about practice, "
        "and information shared with Réaap."
    ),
    "Clas veut dire Contrat local d’accompagnement à la scolarité. Après la classe, des équipes accueillent des enfants et des jeunes. Elles les aident à s’organiser, à comprendre ce que l’école attend et à découvrir autre chose. Elles font aussi le lien avec les parents.": (
        "Clas stands for local contract for help with school. After lessons, teams welcome children and teenagers. "
        "They help them get organised, understand what school expects and discover something else. They also keep "
        "in touch with parents."
    ),
    "Le réseau s’adresse aux référentes et aux référents de ces actions. Chacune et chacun y apporte ses questions de terrain et repart avec des pistes.": (
        "The network is for the people in charge of these activities. They bring their questions and leave with "
        "leads to follow."
    ),
    "Deux demi-journées par an et une journée d’étude sur un thème": "Two half-days a year and a study day on one theme",
    "Un réseau récent": "A young network",
    "Le réseau s’est ouvert en 2015. On s’y rencontre et l’on y compare les façons de faire. Se connaître est déjà un résultat : des équipes voisines de quelques rues s’ignorent parfois.": (
        "The network opened in 2015. People meet and compare the way they work. Knowing each other is a result in "
        "itself: teams a few streets apart may never have met."
    ),
    "De quoi parle-t-on ?": "What do we talk about?",
    "De la place des parents dans l’accompagnement.": "The place of parents in helping children with school.",
    "Du recrutement et de la formation des bénévoles.": "Finding and training volunteers.",
    "Du lien avec les écoles, les collèges et le programme de réussite éducative (Pre).": "Links with schools and with the educational success programme (Pre).",
    "De l’ouverture culturelle, qui compte autant que les devoirs.": "Culture, which matters as much as homework.",
    "Clas et Pre, quelle différence ?": "Clas and Pre: what is the difference?",
    "Le Clas est une action collective, ouverte après la classe. Le Pre, programme de réussite éducative, construit un parcours pour un enfant et sa famille. Les deux se croisent souvent : mieux vaut se parler.": (
        "Clas is a group activity, open after school. Pre, the educational success programme, builds a path for one "
        "child and one family. The two often meet: better to talk to each other."
    ),
    "Les prochains rendez-vous du Clas": "Coming Clas dates",
    "Les derniers articles du Clas": "Latest Clas articles",
    "Profession Banlieue": "Profession Banlieue",
    "Animation du réseau Clas": "Running the Clas network",
    "01 00 00 00 00": "+33 1 00 00 00 00",
    "Y aller par 4 chemins : la participation racontée par celles et ceux qui la font": "Y aller par 4 chemins: participation, told by those who make it happen",
    "Quatre centres de ressources racontent la participation des habitantes et habitants telle qu’elle se vit, avec ses réussites et ses blocages.": (
        "Four resource centres tell of residents’ participation as it is lived, with what works and what gets stuck."
    ),
    "On lit partout que les habitantes et les habitants doivent participer. On lit moins souvent comment cela se passe. <i>Y aller par 4 chemins</i> montre ce travail en train de se faire, y compris quand il coince.": (
        "Everyone writes that residents must take part. Few write how that goes. <i>Y aller par 4 chemins</i> shows "
        "the work in progress, even when it jams."
    ),
    "Il ne s’agit pas d’une vitrine de bonnes pratiques. On y laisse la parole aux personnes concernées, et l’on essaie d’autres formes que le rapport : récits, sons, images.": (
        "This is no showcase of good practice. The people concerned speak for themselves, and other forms than the "
        "report are tried: stories, sounds, pictures."
    ),
    "Les régions des quatre centres : Île-de-France, Rhône-Alpes, Bourgogne et Franche-Comté, Bretagne et Pays de la Loire": (
        "The regions of the four centres: Île-de-France, Rhône-Alpes, Burgundy and Franche-Comté, Brittany and Pays "
        "de la Loire"
    ),
    "Des contenus au fil de l’année et des séminaires de travail entre les quatre centres": "New pages through the year and working seminars between the four centres",
    "Quatre centres, quatre régions": "Four centres, four regions",
    "Profession Banlieue mène ce travail avec trois centres voisins par l’esprit, sinon par la carte : Labo Cités en Rhône-Alpes, Trajectoire Ressources en Bourgogne et Franche-Comté, RésO Villes en Bretagne et Pays de la Loire. Chaque page dit quels centres l’ont écrite.": (
        "Profession Banlieue does this with three centres that are neighbours in spirit if not on the map: Labo "
        "Cités in Rhône-Alpes, Trajectoire Ressources in Burgundy and Franche-Comté, RésO Villes in Brittany and "
        "Pays de la Loire. Each page says which centres wrote it."
    ),
    "Quatre chemins pour lire": "Four paths to read along",
    "<b>Enjeux</b> : pourquoi participer, et qui en décide ?": "<b>Stakes</b>: why take part, and who decides?",
    "<b>Démarches</b> : comment s’y prend-on, étape par étape ?": "<b>Methods</b>: how is it done, step by step?",
    "<b>Territoires</b> : que se passe-t-il ici plutôt qu’ailleurs ?": "<b>Places</b>: what happens here rather than elsewhere?",
    "<b>Témoignages</b> : que disent les personnes qui l’ont vécu ?": "<b>Testimonies</b>: what do those who lived it say?",
    "Quatre voix pour raconter": "Four voices to tell it",
    "Élues et élus, professionnelles et professionnels, habitantes et habitants, structures d’accompagnement : chaque page indique qui parle. Deux sujets ont été mis en avant en 2018, la participation des jeunes et la place des habitantes et habitants dans les projets urbains.": (
        "Elected people, professionals, residents, support organisations: each page says who is speaking. Two "
        "subjects came first in 2018: young people’s participation, and the place of residents in urban projects."
    ),
    "4": "4",
    "À lire": "To read",
    "Santé : réduire les écarts là où l’on vit": "Health: narrowing the gap where people live",
    "Contrats locaux de santé, ateliers santé ville, groupes de l’agence régionale : le centre y apporte ce que les quartiers lui apprennent.": (
        "Local health contracts, city health workshops, groups of the regional agency: the centre brings what the "
        "neighbourhoods teach it."
    ),
    "On ne vit pas en aussi bonne santé d’une ville à l’autre. Les réseaux de santé publique réunissent celles et ceux qui cherchent à réduire cet écart : coordinations, institutions, associations.": (
        "Health differs from one town to the next. The public health networks bring together those who try to "
        "narrow that gap: coordinators, institutions, associations."
    ),
    "Profession Banlieue y produit et y partage des connaissances, et relaie les besoins de formation des équipes.": (
        "Profession Banlieue produces and shares knowledge there, and passes on what teams need to learn."
    ),
    "La Seine-Saint-Denis et l’Île-de-France": "Seine-Saint-Denis and Île-de-France",
    "Des groupes de travail toute l’année": "Working groups all year round",
    "Où le centre prend part": "Where the centre takes part",
    "<b>Dans les villes</b>, aux comités de pilotage des contrats locaux de santé, depuis 2011.": "<b>In towns</b>, on the steering committees of local health contracts, since 2011.",
    "<b>Dans le département</b>, au groupe qui rassemble les coordinations des ateliers santé ville et des contrats locaux.": "<b>In the département</b>, in the group of coordinators of health workshops and local contracts.",
    "<b>Dans la région</b>, aux groupes de l’Agence régionale de santé et au comité technique des contrats locaux.": "<b>In the region</b>, in the groups of the regional health agency and the technical committee of local contracts.",
    "Deux sigles à connaître": "Two acronyms to know",
    "Un atelier santé ville se dit Asv, un contrat local de santé Cls. Le premier anime, le second engage les signataires.": (
        "Asv is a city health workshop, Cls a local health contract. The first brings people together, the second "
        "commits those who sign it."
    ),
    "Médiation sociale : faire reconnaître un métier": "Social mediation: getting a profession recognised",
    "Avec LaFédé et France Médiation, le centre défend un métier de présence et d’écoute, et aide ses associations à se former.": (
        "With LaFédé and France Médiation, the centre stands up for a profession of presence and listening, and "
        "helps its associations train."
    ),
    "Une médiatrice écoute, explique, accompagne, et parfois désamorce. Ce métier a mis du temps à avoir un nom. Il lui faut encore une reconnaissance.": (
        "A mediator listens, explains, accompanies and sometimes defuses. It took time for this work to have a name. "
        "It still needs recognition."
    ),
    "Profession Banlieue soutient LaFédé, la fédération francilienne, et siège au conseil d’administration de France Médiation, le réseau national.": (
        "Profession Banlieue supports LaFédé, the federation of the Paris region, and sits on the board of France "
        "Médiation, the national network."
    ),
    "L’Île-de-France": "Île-de-France",
    "Des groupes de travail et des rencontres selon les besoins": "Working groups and meetings as needed",
    "Ce qui a avancé": "What has moved forward",
    "En 2015, un groupe de travail chiffre les coûts que la médiation évite.": "In 2015, a working group puts figures on the costs that mediation avoids.",
    "En 2016, une norme expérimentale de l’Afnor décrit le métier, et sa certification se prépare.": "In 2016, a trial standard of Afnor describes the profession, and certification is prepared.",
    "En 2017, les associations se forment à l’outil de suivi Médios.": "In 2017, associations are trained in Médios, a tool to follow their work.",
    "Les prochaines dates": "Coming dates",
    "Jeunesse : penser avec les jeunes, pas seulement pour eux": "Youth: thinking with young people, not only for them",
    "Le Département veut une démarche d’ensemble pour ses jeunes. Le centre aide à la réflexion et à la préparation d’un forum.": (
        "The département wants one approach for its young people. The centre helps to think it through and to "
        "prepare a forum."
    ),
    "Service jeunesse, prévention spécialisée, mission locale, club : les portes sont nombreuses, et les jeunes s’y perdent. Ce réseau cherche à les rendre lisibles.": (
        "Youth services, street work, job centres for the young, clubs: there are many doors, and young people get "
        "lost among them. This network tries to make them clear."
    ),
    "Le Département le pilote, avec l’idée d’un schéma commun avec la Caf et l’État. Profession Banlieue appuie la réflexion du comité de pilotage.": (
        "The département steers it, with a joint plan with the Caf and the State in mind. Profession Banlieue "
        "supports the steering committee."
    ),
    "Un comité de pilotage et un forum départemental": "A steering committee and a forum for the département",
    "Deux questions de départ": "Two questions to begin with",
    "Quels liens entre les services des villes et la prévention spécialisée ?": "How do town services and street workers work together?",
    "Comment accompagner vers la formation et l’autonomie sans décider à la place des jeunes ?": "How can one help towards training and independence without deciding for young people?",
    "Conseils citoyens : une place à prendre, une place à tenir": "Citizens’ councils: a seat to take, a seat to keep",
    "Le centre accompagne les établissements publics territoriaux et leurs villes pour que les conseils citoyens durent et pèsent.": (
        "The centre supports the groupings of towns so that citizens’ councils last and count."
    ),
    "La loi a créé les conseils citoyens, la vie les remplit. Les habitantes et habitants qui y siègent ont besoin d’informations, de temps et d’interlocuteurs.": (
        "The law created citizens’ councils, life fills them. The residents who sit on them need information, time "
        "and people to talk to."
    ),
    "Profession Banlieue participe aux rencontres que les villes et les établissements publics territoriaux organisent, anime des échanges et fait connaître les outils utiles.": (
        "Profession Banlieue takes part in the meetings that towns organise, runs exchanges and makes useful tools "
        "known."
    ),
    "La Seine-Saint-Denis, par établissement public territorial": "Seine-Saint-Denis, by grouping of towns",
    "Des temps d’échange internes et des rencontres locales": "Internal exchanges and local meetings",
    "Ce que le réseau apporte": "What the network brings",
    "Un regard extérieur, quand un conseil cherche son souffle.": "An outside view, when a council is short of breath.",
    "Des échanges entre conseils de villes voisines.": "Exchanges between councils of neighbouring towns.",
    "L’usage d’un site national d’information, avec la fédération des centres sociaux.": "The use of a national information site, with the federation of community centres.",
}

ARTICLES = {
    "Une lettre pour deux réseaux": "One letter for two networks",
    "Les lettres Parentalités et le journal des soirées laissent la place à une lettre électronique commune au Réaap et au Clas. Ce qui change et ce qui ne change pas.": (
        "The Parentalités letters and the journal of the evenings give way to one electronic letter for Réaap and "
        "Clas. What changes, and what does not."
    ),
    "Les membres du Réaap recevaient trois fois par an la lettre <i>Parentalités</i>, puis <i>Les soirées du Réaap</i>. Depuis 2015, les nouvelles sur les parents circulent aussi vers les équipes du Clas. Certaines équipes appartiennent aux deux réseaux et lisaient deux fois la même chose.": (
        "Members of Réaap used to receive <i>Parentalités</i> three times a year, then <i>Les soirées du Réaap</i>. "
        "Since 2015 news about parents has gone to Clas teams too. Some teams belong to both networks and read the "
        "same thing twice."
    ),
    "Le programme de travail de 2018 annonçait une réponse : fondre ces parutions en une seule lettre électronique. Elle parle des parents et de l’accompagnement à la scolarité, souvent dans le même article.": (
        "The work programme of 2018 had an answer: merge them into a single electronic letter. It speaks of parents "
        "and of help with school, often in the same article."
    ),
    "Ce qui change": "What changes",
    "<b>Le support.</b> La lettre arrive par courriel. Elle se lit aussi sur le portail et s’imprime en noir sur blanc pour le panneau de la salle.": (
        "<b>The medium.</b> The letter comes by e-mail. It can also be read on the portal and printed in black and "
        "white for the notice board."
    ),
    "<b>Le sommaire.</b> Il suit les deux réseaux. Une nouvelle qui les concerne tous les deux n’apparaît qu’une fois.": (
        "<b>The contents.</b> They follow both networks. News that concerns both appears once."
    ),
    "<b>L’inscription.</b> On choisit ses réseaux soi-même, et l’on peut partir en un clic.": "<b>Subscribing.</b> You choose your networks yourself, and can leave in one click.",
    "lettres Parentalités par an": "Parentalités letters a year",
    "1": "1",
    "journal des soirées": "journal of the evenings",
    "lettre électronique pour les remplacer": "electronic letter to replace them",
    "Ce qui ne change pas": "What does not change",
    "La lettre reste un outil de travail. Elle donne des dates, des lectures et des expériences racontées par les équipes. Elle ne mesure pas ce que vous ouvrez : aucun lien n’est suivi et aucune image ne vous compte.": (
        "The letter remains a working tool. It gives dates, reading and experiences told by teams. It does not "
        "measure what you open: no link is followed and no image counts you."
    ),
    "<i>La Lettre de Profession Banlieue</i>, qui paraît tous les deux mois pour l’ensemble des partenaires, continue de son côté.": (
        "<i>La Lettre de Profession Banlieue</i>, published every two months for all partners, goes on beside it."
    ),
    "Vous receviez la version papier ?": "Did you receive the paper version?",
    "Votre structure n’est pas inscrite d’office. Demandez l’inscription avec l’adresse de votre choix, puis confirmez-la en suivant le lien reçu. Si vous n’avez pas de messagerie au travail, un exemplaire à imprimer est proposé avec chaque numéro.": (
        "Your organisation is not subscribed by default. Ask for it with the address of your choice, then confirm by "
        "following the link you receive. If you have no e-mail at work, a copy to print comes with each issue."
    ),
    "S’inscrire à la lettre": "Subscribe to the letter",
    "Rédaction de la lettre des réseaux": "Editors of the networks’ letter",
    "Clas : les dates à noter pour les référentes et référents": "Clas: dates for your diary",
    "Deux demi-journées et une journée d’étude sont au programme. Voici ce qui est fixé, ce qui reste à choisir avec vous et comment proposer une situation à travailler.": (
        "Two half-days and a study day are planned. Here is what is settled, what is still to be chosen with you, "
        "and how to bring a case to work on."
    ),
    "L’année du réseau Clas est lancée. Le Clas, Contrat local d’accompagnement à la scolarité, se joue chaque soir dans des salles très différentes : centre social, préfabriqué, réfectoire, bibliothèque. Les rencontres servent à sortir de sa salle.": (
        "The year of the Clas network has begun. Clas, the local contract for help with school, happens every "
        "evening in very different rooms: community centre, prefab, canteen, library. The meetings are for getting "
        "out of one’s own room."
    ),
    "Ce qui est fixé": "What is settled",
    "<b>Deux demi-journées</b> entre référentes et référents. La première, sur l’accueil des bénévoles, vient d’avoir lieu. La seconde est ouverte à vos propositions.": (
        "<b>Two half-days</b> between officers. The first, about welcoming volunteers, has just taken place. The "
        "second is open to your suggestions."
    ),
    "<b>Une journée d’étude</b> sur ce que les enfants apprennent quand on ne fait pas leurs devoirs avec eux.": (
        "<b>A study day</b> on what children learn when nobody does their homework with them."
    ),
    "Chaque demi-journée commence par une demi-heure de nouvelles : calendrier, changements d’interlocuteurs, questions pratiques. Le reste du temps appartient aux situations apportées par les participantes et participants.": (
        "Each half-day starts with half an hour of news: calendar, who has changed jobs, practical matters. The rest "
        "belongs to the cases that people bring."
    ),
    "Apporter une situation": "Bringing a case",
    "Une situation tient en dix lignes : où, avec qui, ce qui s’est passé, ce que vous avez essayé. Ne donnez ni le nom ni l’école de l’enfant. Envoyez-la une semaine avant la rencontre. Nous en choisissons trois, d’âges et de lieux différents.": (
        "A case fits in ten lines: where, with whom, what happened, what you tried. Give neither the child’s name "
        "nor the school. Send it a week before the meeting. We choose three, of different ages and places."
    ),
    "J’avais honte de raconter une séance ratée. J’ai découvert que nous avions tous la même, au même moment de l’année.": (
        "I was ashamed to tell of a session that failed. I found that we all had the same one, at the same time of "
        "year."
    ),
    "Une coordonnatrice Clas": "A Clas coordinator",
    "Peut-on venir à plusieurs ? Oui, dans la limite de deux personnes par structure. Une bénévole ou un bénévole peut accompagner la personne référente. Le trajet peut se faire à plusieurs depuis une même ville : indiquez-le à l’inscription, nous vous mettrons en relation.": (
        "Can several of us come? Yes, up to two from each organisation. A volunteer may come with the officer. You "
        "can travel together from the same town: say so when you register, and we will put you in touch."
    ),
    "Si vous ne pouvez pas vous libérer, le relevé des échanges est envoyé aux membres du réseau dans le mois qui suit.": (
        "If you cannot make it, notes are sent to the members of the network within a month."
    ),
    "Les prochaines séances du Clas": "Coming Clas sessions",
    "centres de ressources": "resource centres",
    "chemins de lecture": "reading paths",
    "voix": "voices",
    "2015": "2015",
    "première année du réseau Clas": "first year of the Clas network",
    "2": "2",
    "demi-journées par an": "half-days a year",
    "journée d’étude sur un thème": "study day on one theme",
}
