"""All articles of the demo content."""

from .articles_both import ARTICLES_REAAP_CLAS
from .articles_chemins import ARTICLES_CHEMINS
from .articles_clas import ARTICLES_CLAS
from .articles_reaap import ARTICLES_REAAP

ARTICLES = [*ARTICLES_REAAP, *ARTICLES_CLAS, *ARTICLES_REAAP_CLAS, *ARTICLES_CHEMINS]
