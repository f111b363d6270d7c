"""Proposing the content of an issue from what its networks published since the last one.

Nothing that a title has carried is proposed again; no page stands twice; a page of several networks stands once, with
all of them named. Only an empty issue is filled.
"""

from dataclasses import dataclass, field
from datetime import datetime

from django.db.models import Q
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, override, pgettext
from wagtail.log_actions import log

from networks import listings
from networks.models import (
    ActionPage,
    ArticlePage,
    Brief,
    CooperationPage,
    ProgrammePage,
    PublicationPage,
    SheetPage,
)
from portal.following import follow
from portal.models import Network
from portal.slugs import free_slug

from .models import Campaign, CarriedItem, NewsletterIndexPage, NewsletterPage
from .models.campaign import State

MAX_ARTICLES, MAX_ACTIONS, MAX_SESSIONS, MAX_SHEETS = 12, 6, 8, 6
MAX_PUBLICATIONS, MAX_COOPERATIONS, MAX_BRIEFS = 4, 4, 8
# Titles named in the message of what was left out.
NAMED = 3


@dataclass
class Proposal:
    """Sections as StreamField data, and the titles of what was left for want of room, by kind."""

    sections: list[dict] = field(default_factory=list)
    left_out: dict[str, list[str]] = field(default_factory=dict)
    titles: list[str] = field(default_factory=list)

    @property
    def left_out_text(self) -> str:
        """« Faute de place, pas proposé : articles (« Lire », « Jouer » et 3 autres). », or nothing."""
        if not self.left_out:
            return ""
        names = ", ".join(f"{name} ({named(titles)})" for name, titles in self.left_out.items())
        return _("Faute de place, pas proposé : %(names)s.") % {"names": names}

    @property
    def item_count(self) -> int:
        return sum(len(section["value"]["items"]) for section in self.sections)


def named(titles: list[str]) -> str:
    """« Lire », « Jouer », « Chanter » et 2 autres: the first three by name."""
    names = ", ".join(f"« {title} »" for title in titles[:NAMED])
    others = len(titles) - NAMED
    if others <= 0:
        return names
    text = ngettext("%(names)s et %(count)s autre", "%(names)s et %(count)s autres", others)
    return text % {"names": names, "count": others}


def last_departure(title: NewsletterIndexPage) -> datetime | None:
    """When the title's latest campaign was created: what came after it is news."""
    campaigns = Campaign.objects.filter(newsletter__in=NewsletterPage.objects.child_of(title))
    latest = campaigns.exclude(state=State.CANCELLED).order_by("-created_at").first()
    return latest.created_at if latest else None


def propose(title: NewsletterIndexPage, networks: list[Network], since: datetime | None = None) -> Proposal:
    """Sections for the networks; `since` defaults to the title's last departure, else everything counts.

    What is proposed is in the letter's language, whichever one the editor reads the admin in.
    """
    with override(title.locale.language_code):
        return _propose(title, networks, since)


def _propose(title: NewsletterIndexPage, networks: list[Network], since: datetime | None) -> Proposal:
    since = since or last_departure(title)
    carried = CarriedItem.objects.filter(title_page=title).counted().keys()
    proposal = Proposal()
    articles = _news(ArticlePage, networks, since, carried, MAX_ARTICLES, proposal)
    for slugs, pages in _by_networks(articles, networks):
        proposal.titles += [page.title for page in pages]
        proposal.sections.append(_section(_heading(slugs, networks), slugs, pages))
    sessions = _sessions(networks, carried, proposal)
    if sessions:
        proposal.sections.append(_section(_("Agenda"), [], sessions))
    announced = {f"page:{session.action.translation_key}" for session in sessions}
    actions = _news(ActionPage, networks, since, carried | announced, MAX_ACTIONS, proposal)
    if actions:
        proposal.sections.append(_section(_("Au programme"), [], actions))
    for model, heading, limit in (
        (PublicationPage, _("Publications"), MAX_PUBLICATIONS),
        (CooperationPage, _("Coopérations"), MAX_COOPERATIONS),
        (SheetPage, _("Fiches d’expérience"), MAX_SHEETS),
    ):
        if pages := _news(model, networks, since, carried, limit, proposal):
            proposal.sections.append(_section(heading, [], pages))
    if briefs := _briefs(networks, carried, proposal):
        proposal.sections.append(_section(_("En bref"), [], briefs))
    return proposal


def _news(model, networks, since, carried, limit, proposal) -> list:
    """Published pages of the networks since a moment, not carried yet, the newest first, at most `limit`."""
    pages = model.objects.visible().filter(networks__in=networks).distinct()
    if since:
        pages = pages.filter(first_published_at__gt=since)
    if model is ActionPage:
        pages = pages.filter(_in_current_programmes())
    pages = pages.prefetch_related("networks").order_by("-first_published_at", "pk")
    fresh = [page for page in pages if f"page:{page.translation_key}" not in carried]
    if len(fresh) > limit:
        proposal.left_out[str(model._meta.verbose_name_plural)] = [page.title for page in fresh[limit:]]
    return fresh[:limit]


def _in_current_programmes() -> Q:
    """Actions of this year's programme and later ones: an archive that is put online is not news."""
    condition = Q(pk__in=[])
    for programme in ProgrammePage.objects.filter(year__gte=timezone.localdate().year):
        condition |= Q(path__startswith=programme.path)
    return condition


def _sessions(networks, carried, proposal) -> list:
    coming = [
        session
        for session in listings.coming_sessions(networks=networks)
        if session.status != "annulee"
        and session.precision != "a-preciser"
        and f"session:{session.pk}" not in carried
    ]
    if len(coming) > MAX_SESSIONS:
        proposal.left_out[_("séances")] = [str(session) for session in coming[MAX_SESSIONS:]]
    return coming[:MAX_SESSIONS]


def _briefs(networks, carried, proposal) -> list[Brief]:
    """Brèves of these networks or of none, still current and never carried, the oldest first: they waited longest."""
    current = Brief.objects.current().filter(Q(networks__in=networks) | Q(networks=None)).distinct()
    fresh = [brief for brief in current.order_by("created_at", "pk") if f"brief:{brief.pk}" not in carried]
    if len(fresh) > MAX_BRIEFS:
        proposal.left_out[str(Brief._meta.verbose_name_plural)] = [
            brief.title for brief in fresh[MAX_BRIEFS:]
        ]
    return fresh[:MAX_BRIEFS]


def _by_networks(pages, networks) -> list[tuple[list[str], list]]:
    """Pages grouped by the letter's networks that they belong to, cross-posted groups first."""
    order = [network.slug for network in networks]
    groups: dict[tuple[str, ...], list] = {}
    for page in pages:
        own = {network.slug for network in page.network_list}
        groups.setdefault(tuple(slug for slug in order if slug in own), []).append(page)
    ranked = sorted(
        groups.items(), key=lambda group: (-len(group[0]), [order.index(slug) for slug in group[0]])
    )
    return [(list(slugs), pages) for slugs, pages in ranked]


def _heading(slugs: list[str], networks) -> str:
    """« Réaap », « Réaap et Clas », « Réaap, Clas et Santé »."""
    names = [network.short_name for network in networks if network.slug in slugs]
    if len(names) < 2:
        return "".join(names)
    return pgettext("deux réseaux", "%(first)s et %(last)s") % {
        "first": ", ".join(names[:-1]),
        "last": names[-1],
    }


def _item_data(thing) -> dict:
    """A session, a brève or a page as the data of its block."""
    if (kind := thing._meta.model_name) in {"session", "brief"}:
        return {"type": kind, "value": {kind: thing.pk}}
    return {"type": "page", "value": {"page": thing.pk, "title": "", "summary": ""}}


def _section(heading: str, slugs: list[str], things: list) -> dict:
    items = [_item_data(thing) for thing in things]
    value = {"heading": heading, "networks": slugs, "reserved": False, "introduction": "", "items": items}
    return {"type": "section", "value": value}


class NotEmpty(Exception):
    """The issue already has sections; composing never overwrites them."""


def fill(page: NewsletterPage, since: datetime | None = None) -> Proposal:
    """Fill an empty issue in memory with a proposal (sections, and a preheader if there is none). Raises `NotEmpty`."""
    if len(page.sections):
        raise NotEmpty
    proposal = propose(page.title_page, page.letter_networks(), since)
    page.sections = page.sections.stream_block.to_python(proposal.sections)
    if not page.preheader:
        page.preheader = preheader(proposal)
    return proposal


def preheader(proposal: Proposal) -> str:
    """The first titles that fit: « Une lettre pour deux réseaux · Soirée du Réaap »; else the names of the sections."""
    titles = proposal.titles or [section["value"]["heading"] for section in proposal.sections]
    line = titles[0][:150] if titles else ""
    for title in titles[1:3]:
        if len(line) + len(title) > 140:
            break
        line = f"{line} · {title}"
    return line


def create_draft(
    title: NewsletterIndexPage,
    networks: list[Network],
    since: datetime | None = None,
    name: str = "",
    user=None,
) -> tuple[NewsletterPage, Proposal]:
    """A new draft issue of the title, filled with a proposal; nothing is published."""
    page = empty_draft(title, networks, name, user)
    proposal = fill(page, since)
    page.save_revision(user=user, clean=False)
    return page, proposal


def empty_draft(
    title: NewsletterIndexPage, networks: list[Network], name: str = "", user=None
) -> NewsletterPage:
    """The title's next issue, without content: « N° 4, novembre 2026 »."""
    number = NewsletterPage.objects.child_of(title).count() + 1
    # Commands name an issue by its slug alone: no issue of any title has the same.
    taken = set(NewsletterPage.objects.values_list("slug", flat=True))
    month = date_format(timezone.localdate(), "F Y")
    heading = name or _("N° %(number)s, %(month)s") % {"number": number, "month": month}
    page = NewsletterPage(
        title=heading[:255],
        slug=free_slug(f"{title.slug}-n-{number}", taken),
        live=False,
        locale=title.locale,
        owner=user,
    )
    title.add_child(instance=page)
    page.networks.set(networks)
    log(page, "wagtail.create", user=user)
    follow(page, user)
    return page


def title_for(networks: list[Network]) -> NewsletterIndexPage | None:
    """The title of exactly these networks, else the one with the fewest others, else the one for all networks."""
    wanted = {network.pk for network in networks}
    candidates = []
    for title in NewsletterIndexPage.objects.filter(live=True, alias_of=None).prefetch_related("networks"):
        own = {network.pk for network in title.networks.all()}
        if own and wanted <= own:
            candidates.append((len(own), title.pk, title))
        elif not own:
            candidates.append((10_000, title.pk, title))
    return min(candidates)[2] if candidates else None
