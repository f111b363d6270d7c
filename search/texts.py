"""What each kind says about itself: texts read from an object in memory, in any nesting, None allowed."""

from collections.abc import Iterable, Iterator

from django.db.models import TextField
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.fields import RichTextField, StreamField
from wagtail.search import index

from . import blocks

# Read apart, or not texts.
APART = {"title", "summary", "id"}


def flat(values) -> Iterator[str]:
    """Every text of nested lists of texts."""
    if values is None or values == "":
        return
    if isinstance(values, str) or not isinstance(values, Iterable):
        yield str(values)
        return
    for value in values:
        yield from flat(value)


def of_fields(found) -> Iterable:
    """The texts that Wagtail's `search_fields` declare, relations aside."""
    for field in found.get_search_fields() if isinstance(found, index.Indexed) else ():
        if isinstance(field, index.SearchField) and field.field_name not in APART:
            yield _of_field(found, field)


def _of_field(found, field: index.SearchField):
    """Blocks and rich text give a line for each thing that stands by itself on a page."""
    column = next((one for one in found._meta.get_fields() if one.name == field.field_name), None)
    if isinstance(column, StreamField):
        return blocks.of_block(column.stream_block, column.value_from_object(found))
    if isinstance(column, RichTextField):
        return blocks.lines(column.value_from_object(found))
    return field.get_value(found)


def summary(page) -> str:
    return page.summary


def networks(page) -> Iterable:
    return page.networks.all()


def date(found):
    """The date that readers see: the page's own, else the day of its first publication; None when there is neither."""
    own = getattr(found, "date", None)
    published = getattr(found, "first_published_at", None)
    return own or (timezone.localdate(published) if published else None)


def undated(found) -> None:
    """What a date would say nothing about."""


def last_session(page):
    """The day of an action's last session that has one."""
    days = page.sessions.filter(precision="jour").order_by("-date") if page.pk else ()
    return days[0].date if days else None


def of_network(page) -> Iterable:
    yield [page.territory, page.rhythm, of_committees(page)]
    if page.network:
        yield [page.network.name, page.network.get_role_display()]
        yield [page.network.pilot and page.network.pilot.name]
        yield (animator.name for animator in page.network.animators.all())


def of_signed(page) -> Iterable:
    """Who signs, and for coopérations and chantiers where and when."""
    yield [page.authors, (centre.name for centre in page.centres.all())]
    yield [getattr(page, name, "") for name in ("period", "place")]
    if hasattr(page, "committees"):
        yield of_committees(page)


def of_committees(page) -> Iterable:
    return ([committee.name, committee.area, committee.host] for committee in page.committees.all())


def of_action(page) -> Iterable:
    """Its format, partners and sessions with their dates: these stand outside the page, and are read from the database."""
    yield page.get_format_display()
    yield (partner.organisation.name for partner in page.partners.all())
    if page.pk:
        for session in page.sessions.select_related("commune"):
            yield [session.title, session.when, session.place, session.commune and session.commune.name]


def of_programme(page) -> Iterable:
    return ([chapter.title, blocks.lines(chapter.introduction)] for chapter in page.chapters.all())


def of_sheet(page) -> Iterable:
    """Every field of the source, not only those that Wagtail's own search reads."""
    yield page.department and page.department.name
    for field in page._meta.local_fields:
        if isinstance(field, TextField):
            yield getattr(page, field.name)


def of_publication(page) -> Iterable:
    yield [page.series and page.series.name, page.number, (centre.name for centre in page.centres.all())]
    yield (str(file) for file in page.files.all())


def of_centre(page) -> Iterable:
    yield page.territory
    if page.centre:
        yield [page.centre.organisation.name, page.centre.organisation.short_name]


def place_of_member(member) -> str:
    """The directory's choices that show a member."""
    commune = f"commune={member.commune.slug}&" if member.commune else ""
    return f"?{commune}reseau={member.network.slug}"


def member_summary(member) -> str:
    """« Porte un projet, Réaap, Bobigny. Un café des parents le mardi matin. Contact : accueil, 01 00 00 00 00. »"""
    facts = [member.get_role_display(), member.network.short_name, member.commune and member.commune.name]
    contact = [member.contact_function, member.contact_phone, member.contact_email]
    reached = ", ".join(filter(None, contact))
    said = [
        ", ".join(filter(None, facts)),
        member.activity.rstrip("."),
        reached and f"{_('Contact')} : {reached}",
    ]
    return ". ".join(filter(None, said)) + "."


def of_member(member) -> Iterable:
    """What else a member answers to: its structure's other name and nature, the network's full name."""
    yield [member.organisation.short_name, member.organisation.get_kind_display(), member.network.name]


def of_title(page) -> Iterable:
    """What people ask for who want to receive a letter."""
    yield [
        page.rhythm,
        _("S’inscrire, s’abonner : la lettre se reçoit par courriel, gratuitement."),
        _("Se désabonner, se désinscrire : un lien le permet au bas de chaque numéro."),
    ]
