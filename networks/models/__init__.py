"""Page types of the networks, and the plain models that belong to them."""

from .action import ActionPage, ActionPartner
from .article import ArticleIndexPage, ArticlePage
from .network import NetworkIndexPage, NetworkPage
from .programme import ProgrammeChapter, ProgrammeIndexPage, ProgrammePage
from .session import Session
from .sheet import SheetIndexPage, SheetPage
from .sheet_term import SheetTerm, SheetValue

__all__ = [
    "ActionPage",
    "ActionPartner",
    "ArticleIndexPage",
    "ArticlePage",
    "NetworkIndexPage",
    "NetworkPage",
    "ProgrammeChapter",
    "ProgrammeIndexPage",
    "ProgrammePage",
    "Session",
    "SheetIndexPage",
    "SheetPage",
    "SheetTerm",
    "SheetValue",
]
