"""Page types of the networks, and the plain models that belong to them."""

from .acronyms import AcronymsPage
from .action import ActionPage, ActionPartner
from .animation_team import AnimationTeam
from .article import ArticleIndexPage, ArticlePage
from .brief import Brief
from .centre import CentreIndexPage, CentrePage
from .chantier import ChantierPage
from .committee import ChantierCommittee, NetworkCommittee
from .cooperation import CooperationPage
from .membership import DirectoryPage, Membership
from .network import NetworkIndexPage, NetworkPage
from .programme import ProgrammeChapter, ProgrammeIndexPage, ProgrammePage
from .proof_link import ProofLink
from .publication import PublicationFile, PublicationIndexPage, PublicationPage, Series
from .review_task import NetworkReviewTask
from .session import Session
from .sheet import SheetIndexPage, SheetPage
from .sheet_term import SheetTerm, SheetValue

__all__ = [
    "AcronymsPage",
    "ActionPage",
    "ActionPartner",
    "AnimationTeam",
    "ArticleIndexPage",
    "ArticlePage",
    "Brief",
    "CentreIndexPage",
    "CentrePage",
    "ChantierCommittee",
    "ChantierPage",
    "CooperationPage",
    "DirectoryPage",
    "Membership",
    "NetworkCommittee",
    "NetworkIndexPage",
    "NetworkPage",
    "NetworkReviewTask",
    "ProgrammeChapter",
    "ProgrammeIndexPage",
    "ProgrammePage",
    "ProofLink",
    "PublicationFile",
    "PublicationIndexPage",
    "PublicationPage",
    "Series",
    "Session",
    "SheetIndexPage",
    "SheetPage",
    "SheetTerm",
    "SheetValue",
]
