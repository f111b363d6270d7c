"""All articles of the demo content, in 14 months before the first load, six of them in its last eight weeks."""

from .articles_both import ARTICLES_REAAP_CLAS
from .articles_chemins import ARTICLES_CHEMINS
from .articles_clas import ARTICLES_CLAS
from .articles_conseils import ARTICLES_CONSEILS
from .articles_jeunesse import ARTICLES_JEUNESSE
from .articles_mediation import ARTICLES_MEDIATION
from .articles_others import ARTICLES_OTHERS
from .articles_reaap import ARTICLES_REAAP
from .articles_sante import ARTICLES_SANTE

ARTICLES = [
    *ARTICLES_REAAP,
    *ARTICLES_CLAS,
    *ARTICLES_REAAP_CLAS,
    *ARTICLES_CHEMINS,
    *ARTICLES_CONSEILS,
    *ARTICLES_SANTE,
    *ARTICLES_MEDIATION,
    *ARTICLES_JEUNESSE,
    *ARTICLES_OTHERS,
]
