"""The letter as plain data: what every version (web, e-mail, text) is drawn from."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from urllib.parse import urljoin

from django.conf import settings
from django.utils.html import strip_tags
from django.utils.translation import gettext as _
from wagtail.models import Page
from wagtail.rich_text import expand_db_html

from networks import listings
from networks.models import (
    ActionPage,
    ArticlePage,
    Brief,
    ChantierPage,
    CooperationPage,
    PublicationPage,
    Session,
    SheetPage,
)
from portal import visibility
from portal.models import ContentPage, Network

from . import blocks as vocabulary


@dataclass
class Line:
    """A network as the letter draws and names it."""

    slug: str
    name: str
    palette: str
    stroke: str


@dataclass
class Item:
    """One announcement: `kind` is page, session, brief, text, link or one of `blocks.KINDS`, which come with their `block`.

    `html` is only set for texts and callouts.
    """

    kind: str
    title: str = ""
    summary: str = ""
    url: str = ""
    kicker: str = ""
    action: str = ""
    html: str = ""
    networks: list[Line] = field(default_factory=list)
    # Its date is drawn, large where the day is known.
    session: Session | None = None
    block: vocabulary.Block | None = None
    # What composing remembers, and what checking needs to know.
    key: str = ""
    is_public: bool = True
    # Its page asks for a password or an account: its words are not for everybody, hence for no letter.
    is_private: bool = False
    # The page that it leads to, to correct it there.
    page: int | None = None


@dataclass
class Section:
    """A heading on its networks' lines; `reserved` holds the slugs of those who receive it, empty for everybody."""

    heading: str
    lines: list[Line]
    reserved: frozenset[str]
    introduction: str
    items: list[Item]
    # The block that it comes from, to find it in the edit form.
    block: str = ""

    @property
    def names_networks(self) -> bool:
        """Whether the heading already says the networks: their names need no line of their own then."""
        heading = self.heading.casefold()
        return all(line.name.casefold() in heading for line in self.lines)


@dataclass
class Letter:
    """A whole issue. Addresses are absolute."""

    title: str
    subject: str
    preheader: str
    introduction: str
    sections: list[Section]
    lines: list[Line]
    url: str
    title_name: str
    title_url: str
    site_name: str = ""
    site_url: str = ""
    language: str = "fr"

    def item_keys(self) -> set[str]:
        """What this letter carries."""
        return {item.key for section in self.sections for item in section.items if item.key}

    def for_audience(self, audience: frozenset[str] | None) -> "Letter":
        """The letter with the sections that members of these networks receive; None keeps every section."""
        if audience is None:
            return self
        kept = [s for s in self.sections if not s.reserved or s.reserved & audience]
        return replace(self, sections=kept)

    def published(self) -> "Letter":
        """The letter without what has left the site since, and without the sections that this empties."""
        return self._keep(lambda item: item.is_public)

    def without_private(self) -> "Letter":
        """The letter without what only some may read, and without the sections that this empties."""
        return self._keep(lambda item: not item.is_private)

    def _keep(self, wanted: Callable[[Item], bool]) -> "Letter":
        kept = [replace(part, items=[item for item in part.items if wanted(item)]) for part in self.sections]
        return replace(self, sections=[part for part in kept if part.items or part.introduction])

    @property
    def is_empty(self) -> bool:
        return not any(section.items for section in self.sections)


def absolute(url: str) -> str:
    """An absolute address on this portal."""
    return urljoin(settings.SITE_URL + "/", url)


def build_letter(page) -> Letter:
    """The issue as it stands in memory (draft or published). About ten queries, however many items.

    Reads the raw blocks: their choosers would fetch every page and session a first time, without what is shown.
    """
    networks = {network.slug: network for network in Network.objects.all()}
    title = page.title_page if page.path else None
    blocks = [block["value"] for block in page.sections.raw_data]
    pages = _pages(_chosen(blocks, "page") | _chosen(blocks, "call_to_action", "page"))
    sessions = _sessions(_chosen(blocks, "session"))
    content = [page for page in pages.values() if isinstance(page, ContentPage)]
    listings.read_networks([*content, *(session.action for session in sessions.values())])
    briefs = _briefs(_chosen(blocks, "brief"))
    images = vocabulary.pictures(
        item["value"] for value in blocks for item in value.get("items") or [] if item["type"] == "image"
    )
    sections = [
        _section(block["value"], networks, pages, sessions, briefs, images, block.get("id") or "")
        for block in page.sections.raw_data
    ]
    return Letter(
        title=page.title,
        subject=page.email_subject,
        preheader=page.preheader.strip(),
        introduction=_html(page.introduction),
        sections=sections,
        lines=[_line(network) for network in (page.letter_networks() if title else [])][:4],
        url=absolute(page.get_url() or "/") if page.pk else settings.SITE_URL,
        title_name=title.title if title else "",
        title_url=absolute(title.get_url() or "/") if title else "",
        site_name=settings.WAGTAIL_SITE_NAME,
        site_url=settings.SITE_URL,
        language=page.locale.language_code if page.locale_id else settings.LANGUAGE_CODE,
    )


def _line(network: Network) -> Line:
    return Line(network.slug, network.short_name, network.palette, network.stroke)


def _html(value) -> str:
    """Stored rich text as HTML with absolute links; empty when it shows nothing."""
    source = getattr(value, "source", value) or ""
    if not strip_tags(source).strip():
        return ""
    return expand_db_html(source).replace('href="/', f'href="{settings.SITE_URL}/')


def _chosen(blocks, kind: str, name: str = "") -> set[int]:
    """Ids of the pages, sessions or brèves that the items of this kind name, under the kind's own name or another."""
    name = name or kind
    items = (item for value in blocks for item in value.get("items") or [] if item["type"] == kind)
    return {item["value"][name] for item in items if item["value"].get(name)}


# Types of pages that a letter announces, the most usual first, and what their kicker needs.
CARRIED: list[tuple[type[Page], list[str]]] = [
    (ArticlePage, []),
    (ActionPage, []),
    (SheetPage, ["department"]),
    (PublicationPage, ["series"]),
    (CooperationPage, []),
    (ChantierPage, []),
]


def _pages(ids: set[int]) -> dict[int, Page]:
    """Pages by their id; an alias is its original."""
    aliases = visibility.originals(Page.objects.filter(pk__in=ids, alias_of__isnull=False)) if ids else {}
    found = _read({aliases.get(pk, pk) for pk in ids})
    return found | {pk: found[last] for pk, last in aliases.items() if last in found}


def _read(ids: set[int]) -> dict[int, Page]:
    found: dict[int, Page] = {}
    for model, related in CARRIED:
        if missing := ids - set(found):
            rows = model.objects.filter(pk__in=missing).select_related("locale", *related)
            found |= {page.pk: page for page in rows}
    if missing := ids - set(found):
        found |= {page.pk: page for page in Page.objects.filter(pk__in=missing).specific()}
    return found


def _sessions(ids: set[int]) -> dict[int, Session]:
    if not ids:
        return {}
    rows = Session.objects.filter(pk__in=ids).select_related("action__locale", "commune")
    return {session.pk: session for session in rows}


def _briefs(ids: set[int]) -> dict[int, Brief]:
    return {brief.pk: brief for brief in Brief.objects.filter(pk__in=ids)} if ids else {}


def _section(value, networks, pages, sessions, briefs, images, block: str) -> Section:
    slugs = [slug for slug in value.get("networks") or [] if slug in networks]
    found = (_item(child, pages, sessions, briefs, images) for child in value.get("items") or [])
    items = [item for item in found if item]
    for item in items:
        # The section says it already.
        if {line.slug for line in item.networks} == set(slugs):
            item.networks = []
    return Section(
        heading=value.get("heading") or "",
        lines=[_line(networks[slug]) for slug in slugs],
        reserved=frozenset(slugs) if value.get("reserved") else frozenset(),
        introduction=_html(value.get("introduction") or ""),
        items=items,
        block=block,
    )


def _item(child, pages, sessions, briefs, images) -> Item | None:
    kind, value = child["type"], child["value"]
    if kind == "page":
        page = pages.get(value["page"])
        return _page_item(page, value) if page else None
    if kind == "session":
        session = sessions.get(value["session"])
        return _session_item(session) if session else None
    if kind == "brief":
        brief = briefs.get(value["brief"])
        return _brief_item(brief) if brief else None
    if kind == "text":
        html = _html(value)
        return Item("text", html=html) if html else None
    if kind in vocabulary.KINDS:
        block = vocabulary.build(kind, value, _html, images, pages)
        return _block_item(kind, block, pages.get(value.get("page"))) if block else None
    return Item(
        "link", value["title"], value.get("summary") or "", value["url"] or "", action=_("Ouvrir le lien")
    )


def _block_item(kind: str, block: vocabulary.Block, page) -> Item:
    """A block of the vocabulary; a button is as public as the page it leads to."""
    html = block.html if isinstance(block, vocabulary.Callout) else ""
    button = isinstance(block, vocabulary.Button)
    return Item(
        kind,
        title=page.title if page else "",
        url=block.url if button else "",
        html=html,
        block=block,
        page=page.pk if page else None,
        is_public=visibility.is_visible(page) if page else True,
        is_private=visibility.is_private(page) if page else False,
    )


def _page_item(page, value) -> Item:
    network_list = getattr(page, "network_list", [])
    return Item(
        "page",
        title=value.get("title") or page.title,
        summary=value.get("summary") or getattr(page, "summary", ""),
        url=absolute(page.get_url() or "/"),
        kicker=getattr(page, "kicker", "") or str(page._meta.verbose_name),
        action=_("Lire la suite"),
        networks=[_line(network) for network in network_list],
        key=f"page:{page.translation_key}",
        is_public=visibility.is_visible(page),
        is_private=visibility.is_private(page),
        page=page.pk,
    )


def _brief_item(brief: Brief) -> Item:
    return Item(
        "brief",
        title=brief.title,
        summary=brief.text,
        url=brief.url,
        kicker=brief.get_kind_display(),
        action=_("Ouvrir le lien"),
        key=f"brief:{brief.pk}",
    )


def _session_item(session: Session) -> Item:
    action = session.action
    status = session.get_status_display() if session.status != "prevue" else ""
    return Item(
        "session",
        title=action.title,
        summary=". ".join(part for part in (session.own_title, session.where, status) if part),
        url=absolute(action.get_url() or "/"),
        kicker=session.when,
        action=_("Voir l’action"),
        networks=[_line(network) for network in action.network_list],
        session=session,
        key=f"session:{session.pk}",
        is_public=visibility.is_visible(action),
        is_private=visibility.is_private(action),
        page=action.pk,
    )
