"""The English of the home page, the networks, the legal pages and two articles, through wagtail-localize."""

from datetime import date, datetime

from django.utils import translation as active
from wagtail.models import Locale, Page
from wagtail_localize.models import StringSegment, StringTranslation, Translation, TranslationSource

from . import dates, tree
from .content.english import ARTICLES, HOME_AND_INDEXES, NETWORKS
from .content.english_legal import LEGAL_PAGES, LEGAL_STRINGS
from .pages import PUBLISHED_DAYS_AGO

TRANSLATED_ARTICLES = ["une-lettre-pour-deux-reseaux", "clas-les-dates-des-referents"]
STRINGS = HOME_AND_INDEXES | NETWORKS | ARTICLES | LEGAL_STRINGS


def pages() -> list[Page]:
    """The pages that are translated, parents first."""
    networks, articles = tree.index("reseaux"), tree.index("articles")
    found = [tree.home(), networks, articles, *networks.get_children().live().specific().order_by("path")]
    found += [page for slug in TRANSLATED_ARTICLES if (page := tree.child(articles, slug))]
    return found + [page for slug in LEGAL_PAGES if (page := tree.child(tree.home(), slug))]


def load(day: date) -> int:
    """Create the missing English versions, published; returns how many."""
    english = Locale.objects.get(language_code="en")
    created = 0
    for page in pages():
        if page.has_translation(english):
            continue
        with active.override("en"):
            translate(page, english, page.first_published_at or dates.moment(day, PUBLISHED_DAYS_AGO))
        created += 1
    return created


def translate(page: Page, locale: Locale, when: datetime) -> None:
    """Publish the page in another language. Strings without a translation stay in French, and editors see which."""
    source, _ = TranslationSource.get_or_create_from_instance(page)
    task = Translation.objects.create(source=source, target_locale=locale)
    segments = StringSegment.objects.filter(source=source).select_related("string")
    found = [
        StringTranslation(
            translation_of=segment.string, locale=locale, context_id=segment.context_id, data=data
        )
        for segment in segments
        if (data := STRINGS.get(segment.string.data)) is not None
    ]
    # What an editor already translated stays.
    StringTranslation.objects.bulk_create(found, ignore_conflicts=True)
    # Its own publishing waits for the end of the transaction, and would date the page of today.
    task.save_target(publish=False)
    translated = page.get_translation(locale)
    translated.get_latest_revision().publish()
    dates.backdate(translated, when)


def missing(page: Page) -> list[str]:
    """The strings of a page that have no English here."""
    source, _ = TranslationSource.get_or_create_from_instance(page)
    strings = StringSegment.objects.filter(source=source).values_list("string__data", flat=True)
    return [data for data in strings if data not in STRINGS]


def redate(day: date) -> None:
    """Follow the dates of the pages that were translated."""
    for page in pages():
        for translated in page.get_translations().specific():
            if hasattr(page, "date"):
                dates.write(translated, date=page.date)
            if page.first_published_at:
                dates.redate(translated, page.first_published_at)
