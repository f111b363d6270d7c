"""What lists show: querysets of published pages, ready to be cut and displayed without a query a row.

Models are fetched from the registry: page types and their blocks import these functions.
"""

import re
from collections.abc import Iterable
from datetime import timedelta

from django.apps import apps
from django.conf import settings
from django.db.models import (
    Case,
    DateField,
    F,
    Prefetch,
    Q,
    QuerySet,
    Value,
    When,
    prefetch_related_objects,
)
from django.utils import timezone
from django.utils.translation import get_language
from wagtail.coreutils import get_supported_content_language_variant

from portal.models import Network

from . import dates

# One code among those of an action: « A12 », « A8 bis », each of « MA1 et MA2 ».
CODE = re.compile(r"[A-Z]+ ?\d+(?: (?:bis|ter))?")


def _model(name: str):
    return apps.get_model("networks", name)


def _networks() -> Prefetch:
    return Prefetch("networks", queryset=Network.objects.all())


def in_language(pages: QuerySet) -> QuerySet:
    """Pages of the active language; the locale is joined, not asked for first."""
    language = get_language()
    if not language:
        return pages
    try:
        code = get_supported_content_language_variant(language)
    except LookupError:
        code = settings.LANGUAGE_CODE
    return pages.filter(locale__language_code=code)


def network_from(slug: str) -> Network | None:
    """The network of a slug typed in an address; None when there is none."""
    return Network.objects.filter(slug=slug).first() if slug and slug.isprintable() else None


def _of(pages: QuerySet, network: Network | None, networks: Iterable[Network] | None) -> QuerySet:
    if network is not None:
        pages = pages.filter(networks=network)
    elif networks:
        pages = pages.filter(networks__in=list(networks)).distinct()
    return pages


def articles(network: Network | None = None, networks: Iterable[Network] | None = None) -> QuerySet:
    """Published articles, the newest first; of one network, of any of several, or all."""
    pages = in_language(_model("ArticlePage").objects.live())
    pages = _of(pages, network, networks)
    return pages.prefetch_related(_networks()).order_by("-date", "-first_published_at", "pk")


def following(article) -> list:
    """Three articles of the same networks; the networks of all four pages are read together."""
    through = _model("ArticlePage").networks.through
    own = through.objects.filter(articlepage=article.pk).values("network")
    pages = in_language(_model("ArticlePage").objects.live()).exclude(pk=article.pk)
    pages = pages.filter(pk__in=through.objects.filter(network__in=own).values("articlepage"))
    found = list(pages.order_by("-date", "-first_published_at", "pk")[:3])
    prefetch_related_objects([article, *found], _networks())
    return found


def with_covers(pages: QuerySet) -> QuerySet:
    """Pages whose rows show their cover."""
    return pages.prefetch_related("cover__renditions")


def networks_with_articles() -> QuerySet:
    """Networks that published at least one article."""
    through = _model("ArticlePage").networks.through
    return Network.objects.filter(pk__in=through.objects.filter(articlepage__live=True).values("network_id"))


def networks_sharing_articles() -> set[frozenset[Network]]:
    """Pairs of networks that at least one published article belongs to."""
    rows = _model("ArticlePage").networks.through.objects.filter(articlepage__live=True)
    pairs = rows.values_list("network", "articlepage__networks").distinct()
    return {frozenset((Network(pk=a), Network(pk=b))) for a, b in pairs if a != b}


def sheets(network: Network | None = None, networks: Iterable[Network] | None = None) -> QuerySet:
    """Published experience sheets, the newest first."""
    pages = in_language(_model("SheetPage").objects.live())
    return with_rows(_of(pages, network, networks))


def with_rows(sheets: QuerySet) -> QuerySet:
    """Sheets with what their rows show, the newest first."""
    return (
        sheets.select_related("department")
        .prefetch_related(_networks())
        .order_by("-first_published_at", "pk")
    )


def _still_to_come(today) -> Q:
    """Sessions whose period has not ended: a vague one counts until its last day."""
    condition = Q()
    for precision in ("jour", "mois", "trimestre", "saison", "a-preciser"):
        condition |= Q(precision=precision, date__gte=dates.period_start(today, precision))
    return condition


def _period_end() -> Case:
    """About the last day of a session's period, to sort by."""
    days = {"mois": 30, "trimestre": 91, "saison": 91, "a-preciser": 364}
    ends = [When(precision=name, then=F("date") + Value(timedelta(days=span))) for name, span in days.items()]
    return Case(*ends, default=F("date"), output_field=DateField())


def sessions() -> QuerySet:
    """Every session of a published action, with what its row shows."""
    return (
        _model("Session")
        .objects.filter(action__live=True)
        .select_related("action", "commune")
        .prefetch_related(Prefetch("action__networks", queryset=Network.objects.all()))
        .order_by("date", "start", "pk")
    )


def coming_sessions(network: Network | None = None, networks: Iterable[Network] | None = None) -> QuerySet:
    """Sessions that have not taken place yet, the soonest first; cancelled ones stay, said so.

    A vague one stands where its period ends: « à préciser » comes after the days of its year.
    """
    coming = sessions().filter(_still_to_come(timezone.localdate()))
    coming = coming.alias(by=_period_end()).order_by("by", "date", "start", "pk")
    if network is not None:
        coming = coming.filter(action__networks=network)
    elif networks:
        coming = coming.filter(action__networks__in=list(networks)).distinct()
    return coming


def sessions_of(action) -> QuerySet:
    """The sessions of an action, whichever of its translations is asked."""
    return (
        _model("Session")
        .objects.filter(action__translation_key=action.translation_key)
        .select_related("commune")
        .order_by("date", "start", "pk")
    )


def actions_of(programme) -> QuerySet:
    """Published actions of a programme in the editor's order."""
    return (
        _model("ActionPage").objects.child_of(programme).live().prefetch_related(_networks()).order_by("path")
    )


def _place_sessions(actions: list) -> None:
    """Give each action `session_list` and `next_session`; sessions stand on the source-language action."""
    rows = (
        _model("Session")
        .objects.filter(action__translation_key__in=[action.translation_key for action in actions])
        .annotate(translation_key=F("action__translation_key"))
        .order_by("date", "start", "pk")
    )
    by_action: dict = {}
    for session in rows:
        by_action.setdefault(session.translation_key, []).append(session)
    today = timezone.localdate()
    for action in actions:
        action.session_list = by_action.get(action.translation_key, [])
        coming = (s for s in action.session_list if s.last_day >= today and s.status != "annulee")
        action.next_session = next(coming, None)


def chapters_with_actions(programme) -> list[tuple]:
    """(chapter or None, actions) pairs in the programme's order; actions of no known chapter come last."""
    found = list(actions_of(programme))
    _place_sessions(found)
    by_chapter: dict[str, list] = {}
    for action in found:
        by_chapter.setdefault(action.chapter, []).append(action)
    pairs = [(chapter, by_chapter.pop(chapter.number, [])) for chapter in programme.chapters.all()]
    rest = [action for actions in by_chapter.values() for action in actions]
    return [*pairs, (None, rest)] if rest else pairs


def contents(chapters: list[tuple]) -> list[tuple]:
    """(chapter, first and last code of its actions) for each main chapter: « A1–A6 », « A9 » or nothing."""
    found: list[tuple] = []
    for chapter, actions in chapters:
        if chapter is None:
            continue
        if not chapter.is_sub or not found:
            found.append((chapter, []))
        for action in actions:
            found[-1][1].extend(CODE.findall(action.codes) or [action.codes])
    rows = []
    for chapter, codes in found:
        codes = [code for code in codes if code]
        rows.append((chapter, "–".join(dict.fromkeys([codes[0], codes[-1]])) if codes else ""))
    return rows


def network_pages() -> QuerySet:
    """Published network pages with their networks, in the portal's order."""
    pages = in_language(_model("NetworkPage").objects.live().filter(network__isnull=False))
    return pages.select_related("network", "network__pilot").order_by("network__order", "network__short_name")
