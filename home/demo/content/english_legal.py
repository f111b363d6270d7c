"""The English of the legal pages, string by string."""

LEGAL_PAGES = ["mentions-legales", "accessibilite", "donnees-personnelles"]

LEGAL_STRINGS = {
    # Legal notice
    "Mentions légales": "Legal notice",
    "Qui édite ce portail, qui l’héberge, et dans quelles conditions reprendre ce qui y est publié.": (
        "Who publishes this portal, who hosts it, and how you may reuse what it publishes."
    ),
    "Page à compléter avant la mise en ligne": "Page to be completed before going online",
    "Ceci est une démonstration. Les rubriques sont celles que la loi demande ; ce qui est marqué <b>à compléter</b> n’est pas dans nos sources et doit être écrit par l’association.": (
        "This is a demonstration. The headings are those the law asks for; what is marked <b>to be completed</b> is "
        "not in our sources and has to be written by the association."
    ),
    "Éditeur": "Publisher",
    "Nom": "Name",
    "Profession Banlieue, centre de ressources politique de la ville en Seine-Saint-Denis": (
        "Profession Banlieue, resource centre for urban policy in Seine-Saint-Denis"
    ),
    "Forme": "Legal form",
    "Association (à compléter : date et numéro de déclaration)": "Association (to be completed: date and number of registration)",
    "Siège": "Head office",
    "À compléter : adresse postale, téléphone, adresse électronique": "To be completed: postal address, telephone, e-mail",
    "Numéro Siret": "Siret number",
    "À compléter": "To be completed",
    "Direction de la publication": "Publishing director",
    "<b>À compléter</b> : nom et fonction de la personne responsable, au sens de la loi du 29 juillet 1881.": (
        "<b>To be completed</b>: name and function of the person responsible under the French law of 29 July 1881."
    ),
    "Hébergement": "Hosting",
    "<b>À compléter</b> : nom, adresse et téléphone de l’hébergeur.": "<b>To be completed</b>: name, address and telephone of the host.",
    "Textes, images et documents": "Texts, pictures and documents",
    "Les pages sont signées par les centres qui les ont écrites. Pour les reprendre, demandez leur accord et citez la page d’origine. <b>À compléter</b> : la licence choisie par l’association, si elle souhaite en choisir une.": (
        "Pages are signed by the centres that wrote them. To reuse one, ask them and name the original page. <b>To "
        "be completed</b>: the licence chosen by the association, if it wishes to choose one."
    ),
    "Les dessins qui illustrent le portail ont été faits pour lui. La police Atkinson Hyperlegible Next et la police Bricolage Grotesque sont diffusées sous licence libre (SIL Open Font License).": (
        "The drawings on the portal were made for it. The fonts Atkinson Hyperlegible Next and Bricolage Grotesque "
        "are published under a free licence (SIL Open Font License)."
    ),
    "Liens vers d’autres sites": "Links to other sites",
    "Un lien n’engage pas l’auteur de la page sur tout ce que publie l’autre site. Signalez-nous ceux qui ne mènent plus nulle part.": (
        "A link does not make the author of a page answerable for all that the other site publishes. Tell us about "
        "links that lead nowhere."
    ),
    "Signaler un contenu ou une erreur": "Report content or an error",
    # Accessibility
    "Accessibilité": "Accessibility",
    "L’état d’accessibilité du portail, ce qui reste à faire, et comment obtenir un contenu sous une autre forme.": (
        "How accessible the portal is, what remains to be done, and how to get content in another form."
    ),
    "Profession Banlieue souhaite que chacune et chacun puisse lire ce portail, quels que soient son équipement et sa façon de lire. Cette page en rend compte, dans l’ordre des déclarations officielles.": (
        "Profession Banlieue wants everyone to be able to read this portal, whatever their equipment and their way "
        "of reading. This page reports on it, in the order of the official French statements."
    ),
    "État de conformité": "State of compliance",
    "Aucun audit par une personne extérieure n’a encore eu lieu. En son absence, le portail doit être déclaré <b>non conforme</b> au référentiel général d’amélioration de l’accessibilité (Rgaa), même si des contrôles automatiques ne relèvent pas d’erreur. <b>À compléter</b> : la date et le taux de conformité, après l’audit.": (
        "No outside audit has taken place yet. Without one, the portal has to be declared <b>not compliant</b> with "
        "the French accessibility standard (Rgaa), even though automatic checks find no error. <b>To be "
        "completed</b>: date and rate of compliance, after the audit."
    ),
    "Ce qui est fait": "What is done",
    "Toutes les pages se lisent au clavier, sans JavaScript, en clair ou en sombre, à fort grossissement et sur un petit écran.": (
        "All pages can be read by keyboard, without JavaScript, light or dark, strongly enlarged and on a small "
        "screen."
    ),
    "Les couleurs des réseaux sont toujours accompagnées de leur nom et d’un trait différent.": (
        "The colours of networks always come with their name and a stroke of their own."
    ),
    "Les graphiques ont leur tableau, les sons et les vidéos leur transcription.": (
        "Charts have their table, sounds and videos their transcript."
    ),
    "Un contrôle automatique est lancé à chaque modification.": "An automatic check runs at each change.",
    "Contenus non accessibles": "Content that is not accessible",
    "Non-conformités": "Failures to comply",
    "À établir par l’audit. Nous savons déjà que certains documents à télécharger n’ont pas été vérifiés.": (
        "To be established by the audit. We already know that some documents to download have not been checked."
    ),
    "Dérogations pour charge disproportionnée": "Exemptions for disproportionate burden",
    "Aucune n’a été décidée à ce jour.": "None has been decided so far.",
    "Contenus non soumis à l’obligation": "Content outside the obligation",
    "Les vidéos et les sites d’autres organismes, vers lesquels nous faisons un lien. <b>À compléter</b> : les documents anciens, s’il en est mis en ligne.": (
        "Videos and sites of other bodies that we link to. <b>To be completed</b>: old documents, if any are put "
        "online."
    ),
    "Établissement de cette déclaration": "About this statement",
    "Date": "Date",
    "À compléter, le jour de la mise en ligne": "To be completed on the day of going online",
    "Technologies": "Technologies",
    "HTML, CSS, SVG, JavaScript": "HTML, CSS, SVG, JavaScript",
    "Contrôles": "Checks",
    "Vérifications automatiques (axe, validateur HTML) et lecture au clavier ; essais avec des lecteurs d’écran à compléter": (
        "Automatic checks (axe, HTML validator) and reading by keyboard; trials with screen readers to be completed"
    ),
    "Pages vérifiées": "Pages checked",
    "Toutes les adresses du plan du site par les contrôles automatiques ; échantillon de l’audit à compléter": (
        "Every address of the site map by automatic checks; the audit’s sample to be completed"
    ),
    "Retour d’information et contact": "Feedback and contact",
    "Dites-nous quelle page vous gêne et ce que vous n’arrivez pas à faire. Nous vous répondrons et vous enverrons le contenu sous une autre forme.": (
        "Tell us which page is in your way and what you cannot do. We will answer and send you the content in "
        "another form."
    ),
    "Accessibilité du portail": "Accessibility of the portal",
    "Équipe du portail": "The portal team",
    "Voies de recours": "How to appeal",
    "Vous avez signalé un défaut qui vous empêche d’accéder à un contenu et vous n’avez pas reçu de réponse satisfaisante ? Vous pouvez vous adresser gratuitement au Défenseur des droits :": (
        "You reported a fault that keeps you from some content and did not get a satisfactory answer? You can turn "
        "to the French Defender of Rights, free of charge:"
    ),
    'par son <a id="a1">formulaire en ligne</a> ;': 'through its <a id="a1">online form</a>;',
    "auprès de la déléguée ou du délégué de votre département ;": "through its delegate in your département;",
    "par courrier, sans timbre : Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.": (
        "by post, no stamp needed: Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07."
    ),
    # Personal data
    "Données personnelles": "Personal data",
    "Ce que le portail sait de vous (presque rien), ce qu’il en fait, combien de temps, et comment reprendre la main.": (
        "What the portal knows about you (next to nothing), what it does with it, for how long, and how to take back "
        "control."
    ),
    "En trois phrases": "In three sentences",
    "Lire ce site ne dépose aucun cookie et n’appelle aucun autre serveur. Une lettre ne compte ni vos ouvertures ni vos clics. Ce que vous nous confiez sert à ce que vous avez demandé, et à rien d’autre.": (
        "Reading this site sets no cookie and calls no other server. A letter counts neither your openings nor your "
        "clicks. What you entrust to us serves what you asked for, and nothing else."
    ),
    "Ce qui est conservé, et pourquoi": "What is kept, and why",
    "Vous êtes inscrite ou inscrit à une lettre par votre accord, par votre adhésion ou par votre fonction professionnelle. Dans tous les cas, vous partez en un clic, et personne ne vous demande pourquoi.": (
        "You are subscribed to a letter by your consent, your membership or your profession. In each case you leave "
        "in one click, and nobody asks why."
    ),
    "Vos droits": "Your rights",
    "Voir ou corriger ce qui est enregistré": "See or correct what is recorded",
    "Le lien « mes préférences », au bas de chaque lettre, montre vos choix. Pour le reste, écrivez-nous.": (
        "The link “my preferences” at the end of each letter shows your choices. For anything else, write to us."
    ),
    "Emporter ou effacer": "Take away or erase",
    "Demandez-nous une copie de ce que nous avons sur vous, ou l’effacement : nous le faisons et nous vous le confirmons.": (
        "Ask us for a copy of what we have about you, or to erase it: we do it and confirm it to you."
    ),
    "S’opposer": "Object",
    "Écrivez-nous : votre adresse rejoint la liste des personnes à qui l’on n’écrit plus.": (
        "Write to us: your address joins the list of people we no longer write to."
    ),
    "Se plaindre": "Complain",
    "Si notre réponse ne vous convient pas, vous pouvez saisir la Commission nationale de l’informatique et des libertés (Cnil).": (
        "If our answer does not satisfy you, you can turn to the French data protection authority (Cnil)."
    ),
    "Qui en est responsable": "Who is responsible",
    "L’association Profession Banlieue. <b>À compléter</b> : la personne chargée de la protection des données et ses coordonnées ; les prestataires qui reçoivent des données, s’il y en a.": (
        "The association Profession Banlieue. <b>To be completed</b>: the data protection officer and how to reach "
        "them; the providers who receive data, if any."
    ),
    "Vidéos d’autres sites": "Videos of other sites",
    "Quelques pages proposent une vidéo hébergée ailleurs. Rien ne part vers ce site tant que vous n’avez pas cliqué ; l’image d’attente est la nôtre.": (
        "A few pages offer a video hosted elsewhere. Nothing goes to that site until you click; the waiting picture "
        "is ours."
    ),
    "Exercer un droit ou poser une question": "Use a right or ask a question",
    "Les données, leur usage et leur durée": "Data, what it is for and how long it is kept",
    "Ce qui est conservé": "What is kept",
    "Combien de temps": "How long",
    "Pour vous envoyer une lettre": "To send you a letter",
    "Une adresse, vos réseaux, la date et le texte de votre accord": "An address, your networks, the date and wording of your consent",
    "Jusqu’à votre départ ; au bout de trois ans sans nouvelles, on vous demande si vous restez": (
        "Until you leave; after three years without news, you are asked whether you stay"
    ),
    "Pour ne plus vous écrire": "To write to you no more",
    "Une empreinte de l’adresse, que l’on ne peut pas relire": "A fingerprint of the address, which cannot be read back",
    "Tant que le portail existe": "As long as the portal exists",
    "Pour répondre à un message": "To answer a message",
    "Vos réponses au formulaire": "Your answers to the form",
    "Six mois": "Six months",
    "Pour dire qui fait quoi près de chez vous": "To say who does what near you",
    "Un contact professionnel, avec accord": "A professional contact, with consent",
    "Jusqu’au changement de poste": "Until a change of post",
}
