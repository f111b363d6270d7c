"""Partner centres: ten that coopérations name, and the federation whose chantiers follow.

Telephone numbers and addresses are examples: the sources give none that is not a person's.
"""

CENTRES = [
    {
        "slug": "reso-villes",
        "organisation": "reso-villes",
        "territory": "Bretagne et Pays de la Loire",
        "summary": "Dans l’Ouest, un centre de ressources qui forme ensemble les équipes et les habitantes et habitants.",
        "presentation": (
            "<p>RésO Villes travaille avec les villes, l’État et les associations de Bretagne et des Pays de la "
            "Loire. Le centre coanime « Y aller par 4 chemins » avec ses trois voisins.</p>"
            "<p>Sa marque : réunir autour de la même table celles et ceux qui décident d’un projet et celles et "
            "ceux qui vivront avec.</p>"
        ),
    },
    {
        "slug": "ecole-renouvellement-urbain",
        "organisation": "ecole-renouvellement-urbain",
        "territory": "Aubervilliers, et toute la France",
        "summary": "Une école du métier, qui a aussi conçu une formation pour les habitantes et habitants engagés.",
        "presentation": (
            "<p>Depuis Aubervilliers, l’École du renouvellement urbain forme les équipes des projets de "
            "rénovation.</p><p>En 2011, elle a ouvert ses portes à d’autres élèves : des habitantes et habitants "
            "qui veulent peser sur le projet de leur quartier. Plusieurs centaines de personnes ont suivi cette "
            "formation.</p>"
        ),
    },
    {
        "slug": "villes-au-carre",
        "organisation": "villes-au-carre",
        "territory": "Centre-Val de Loire",
        "summary": "De Tours à Bourges, un centre qui relie la politique de la ville et celle du logement.",
        "presentation": (
            "<p>Villes au Carré accompagne les équipes de la politique de la ville en Centre-Val de Loire.</p>"
            "<p>Le centre partage volontiers l’animation : bailleurs, services de l’État et collectivités "
            "préparent avec lui chaque rencontre.</p>"
        ),
    },
    {
        "slug": "lafede",
        "organisation": "lafede",
        "territory": "Île-de-France",
        "summary": "La fédération des associations de médiation sociale et culturelle, née pour défendre un métier.",
        "presentation": (
            "<p>LaFédé réunit des associations où travaillent des médiatrices et des médiateurs. Elle les aide à "
            "se former, à compter ce qu’elles font et à le faire reconnaître.</p><p>Profession Banlieue "
            "l’accompagne depuis sa création et siège à son bureau.</p>"
        ),
    },
    {
        "slug": "oriv",
        "organisation": "oriv",
        "territory": "Alsace et Grand Est",
        "summary": "À Strasbourg, un observatoire qui croise la ville, l’intégration et la prévention.",
        "presentation": (
            "<p>L’Observatoire régional de l’intégration et de la ville produit des repères et accompagne des "
            "démarches de terrain.</p><p>Il travaille au plus près des quartiers, souvent à titre expérimental, et "
            "raconte ce que l’on y apprend.</p>"
        ),
    },
    {
        "slug": "cr-dsu",
        "organisation": "cr-dsu",
        "territory": "Auvergne-Rhône-Alpes",
        "summary": "Le centre de ressources d’Auvergne-Rhône-Alpes, qui aime le travail à plusieurs réseaux.",
        "presentation": (
            "<p>Le CR•DSU s’adresse aux équipes de la politique de la ville. Avec trois autres réseaux de la "
            "région, il réunit chaque année des métiers qui se croisent peu : développement économique, tourisme, "
            "rural, urbain.</p>"
        ),
    },
    {
        "slug": "irev",
        "organisation": "irev",
        "territory": "Hauts-de-France",
        "summary": "Dans le Nord et alentour, des outils libres pour regarder un territoire à plusieurs.",
        "presentation": (
            "<p>L’Irev est le centre de ressources des Hauts-de-France. Il publie avec ses partenaires des "
            "supports que chacune et chacun peut reprendre, adapter et enrichir.</p>"
        ),
    },
    {
        "slug": "ville-caraibe",
        "organisation": "ville-caraibe",
        "territory": "Martinique",
        "summary": "En Martinique, un centre qui parle d’emploi et d’activité dans les quartiers.",
        "presentation": (
            "<p>Ville Caraïbe réunit collectivités, entreprises et associations de Martinique autour de la "
            "politique de la ville.</p><p>Ses ateliers partent d’un cas concret et d’un dispositif que l’on "
            "utilise trop peu.</p>"
        ),
    },
    {
        "slug": "pole-ressources-95",
        "organisation": "pole-ressources-95",
        "territory": "Val-d’Oise",
        "summary": "Dans le Val-d’Oise, un rendez-vous régulier pour tous les métiers de la jeunesse.",
        "presentation": (
            "<p>Le Pôle de ressources du Val-d’Oise travaille avec la fédération des centres sociaux et celle des "
            "MJC. Ensemble, ils aident les équipes jeunesse à réfléchir à leur métier.</p>"
        ),
    },
    {
        "slug": "trajectoire-ressources",
        "organisation": "trajectoire-ressources",
        "territory": "Bourgogne-Franche-Comté",
        "summary": "À Montbéliard, un centre de ressources et sa voisine de formation, sous le même toit.",
        "presentation": (
            "<p>Trajectoire Ressources partage la Maison des métiers de la ville avec Trajectoire Formation. Les "
            "deux associations ont grandi ensemble, avec l’appui de Pays de Montbéliard Agglomération.</p>"
            "<p>Le centre coanime « Y aller par 4 chemins ».</p>"
        ),
    },
    {
        "slug": "federation-npdc",
        "organisation": "federation-npdc",
        "territory": "Nord et Pas-de-Calais",
        "summary": "Plus de 150 centres sociaux en réseau, et six chantiers menés sur la durée.",
        "presentation": (
            "<p>La Fédération relie les centres sociaux du Nord et du Pas-de-Calais. Elle observe, forme, "
            "expérimente et publie.</p><p>Ses chantiers durent plusieurs années : on s’y engage, on y revient, on "
            "partage ce qui a marché et le reste.</p>"
        ),
    },
]
