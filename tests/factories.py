"""Small functions that create what tests speak about; every argument has a default that makes sense."""

import json
from datetime import date, datetime, timedelta
from io import BytesIO
from itertools import count

from django.core.files.base import ContentFile
from django.core.files.images import ImageFile
from django.utils import timezone
from PIL import Image
from wagtail.documents.models import Document
from wagtail.models import Locale

from networks.models import (
    ActionPage,
    ArticleIndexPage,
    ArticlePage,
    Brief,
    CentreIndexPage,
    CentrePage,
    ChantierPage,
    CooperationPage,
    Membership,
    ProgrammeIndexPage,
    ProgrammePage,
    PublicationIndexPage,
    PublicationPage,
    Series,
    Session,
    SheetIndexPage,
    SheetPage,
)
from newsletters.models import LettersPage, NewsletterIndexPage, NewsletterPage, Subscriber
from portal.models import Acronym, Centre, Network, Organisation, PortalImage, Territory

numbers = count(1)
FRENCH = {"locale__language_code": "fr"}
# Far from any issue, so that tests say themselves what is recent.
PUBLISHED = datetime(2026, 1, 15, 9, tzinfo=timezone.get_fixed_timezone(60))


def networks(*slugs: str) -> list[Network]:
    """The networks of these slugs, in that order."""
    found = {network.slug: network for network in Network.objects.filter(slug__in=slugs)}
    return [found[slug] for slug in slugs]


def _content(parent, model, slugs, published, live, **fields):
    number = next(numbers)
    fields = {
        "title": f"{model._meta.verbose_name} {number}",
        "summary": f"Le résumé numéro {number}.",
    } | fields
    fields.setdefault("slug", f"{model._meta.model_name}-{number}")
    page = model(live=live, first_published_at=published if live else None, locale=parent.locale, **fields)
    parent.add_child(instance=page)
    page.networks.set(networks(*slugs))
    page.save()
    return page


def article(*slugs: str, published: datetime = PUBLISHED, live: bool = True, **fields) -> ArticlePage:
    """A published article of these networks (Réaap)."""
    return _content(
        ArticleIndexPage.objects.get(**FRENCH), ArticlePage, slugs or ("reaap",), published, live, **fields
    )


def sheet(*slugs: str, published: datetime = PUBLISHED, live: bool = True, **fields) -> SheetPage:
    """A published experience sheet of these networks (Réaap)."""
    return _content(
        SheetIndexPage.objects.get(**FRENCH), SheetPage, slugs or ("reaap",), published, live, **fields
    )


def publication(*slugs: str, published: datetime = PUBLISHED, live: bool = True, **fields) -> PublicationPage:
    """A published publication of these networks (Réaap)."""
    parent = PublicationIndexPage.objects.get(**FRENCH)
    return _content(parent, PublicationPage, slugs or ("reaap",), published, live, **{"year": 2018, **fields})


def organisation(name: str = "", **fields) -> Organisation:
    """A body that pages name."""
    number = next(numbers)
    return Organisation.objects.create(
        **{"slug": f"structure-{number}", "name": name or f"Structure {number}", **fields}
    )


def centre(name: str = "", **fields) -> CentrePage:
    """The published section of a partner centre."""
    number = next(numbers)
    parent = CentreIndexPage.objects.get(**FRENCH)
    title = name or f"Centre {number}"
    fields = {"title": title, "slug": f"centre-{number}", "summary": f"Qui nous sommes, {number}."} | fields
    page = CentrePage(
        centre=Centre.objects.create(organisation=organisation(title)), locale=parent.locale, **fields
    )
    return parent.add_child(instance=page)


def cooperation(
    *slugs: str, of: CentrePage | None = None, published: datetime = PUBLISHED, live: bool = True, **fields
) -> CooperationPage:
    """A published coopération of a centre (a new one)."""
    return _content(of or centre(), CooperationPage, slugs or ("reaap",), published, live, **fields)


def chantier(
    *slugs: str, of: CentrePage | None = None, published: datetime = PUBLISHED, live: bool = True, **fields
) -> ChantierPage:
    """A published chantier of a centre (a new one)."""
    return _content(of or centre(), ChantierPage, slugs or ("reaap",), published, live, **fields)


def programme(year: int | None = None) -> ProgrammePage:
    """The programme of a year (this one), created where it is missing."""
    year = year or timezone.localdate().year
    found = ProgrammePage.objects.filter(year=year).first()
    if found:
        return found
    parent = ProgrammeIndexPage.objects.get(**FRENCH)
    page = ProgrammePage(title=f"Programme {year}", slug=str(year), year=year, locale=parent.locale)
    return parent.add_child(instance=page)


def action(
    *slugs: str, year: int | None = None, published: datetime = PUBLISHED, live: bool = True, **fields
) -> ActionPage:
    """A published action of this year's programme, of these networks (Réaap)."""
    return _content(programme(year), ActionPage, slugs or ("reaap",), published, live, **fields)


def session(of: ActionPage, on: date | None = None, **fields) -> Session:
    """A session of an action, next week."""
    return Session.objects.create(action=of, date=on or timezone.localdate() + timedelta(days=7), **fields)


def title(*slugs: str, **fields) -> NewsletterIndexPage:
    """A title of these networks (Réaap and Clas); pass `None` for one of all networks."""
    chosen = () if slugs == (None,) else slugs or ("reaap", "clas")
    number = next(numbers)
    parent = LettersPage.objects.get(**FRENCH)
    fields = {
        "title": f"La lettre {number}",
        "slug": f"lettre-{number}",
        "sender_name": "Les réseaux Réaap et Clas",
        "sender_email": "lettre@example.org",
        "reply_to": "equipe@example.org",
    } | fields
    page = parent.add_child(instance=NewsletterIndexPage(locale=parent.locale, **fields))
    page.networks.set(networks(*chosen))
    page.save()
    return page


def page_item(page, **said) -> dict:
    """A page announced in a section."""
    return {"type": "page", "value": {"page": page.pk, "title": "", "summary": ""} | said}


def session_item(of: Session) -> dict:
    return {"type": "session", "value": {"session": of.pk}}


def text_item(html: str) -> dict:
    return {"type": "text", "value": html}


def link_item(
    url: str = "https://example.org/etude", name: str = "Une étude", summary: str = "À lire."
) -> dict:
    return {"type": "link", "value": {"title": name, "summary": summary, "url": url}}


def section(
    *items: dict, heading: str = "Parentalité", slugs=(), reserved: bool = False, introduction: str = ""
) -> dict:
    """A section of a letter; for everybody unless reserved to `slugs`."""
    value = {"heading": heading, "networks": list(slugs), "reserved": reserved}
    return {"type": "section", "value": value | {"introduction": introduction, "items": list(items)}}


def issue(*sections: dict, of: NewsletterIndexPage | None = None, **fields) -> NewsletterPage:
    """A draft issue with these sections (by default one article in one section), saved by its editors."""
    of = of or title()
    sections = sections or (section(page_item(article())),)
    number = next(numbers)
    fields = {"title": f"Numéro {number}", "slug": f"numero-{number}", "preheader": "Trois dates."} | fields
    page = NewsletterPage(live=False, locale=of.locale, sections=json.dumps(list(sections)), **fields)
    of.add_child(instance=page)
    page.save_revision(clean=False)
    return page


def subscriber(
    email: str = "", *slugs: str, confirmed: bool = True, unsubscribed: bool = False
) -> Subscriber:
    """A confirmed subscriber of these networks (Réaap)."""
    now = timezone.now()
    person = Subscriber.objects.create(
        email=email or f"lectrice{next(numbers)}@example.org",
        confirmed_at=now if confirmed else None,
        unsubscribed_at=now if unsubscribed else None,
    )
    person.networks.set(networks(*(slugs or ("reaap",))))
    return person


def subscribers(number: int, *slugs: str) -> list[str]:
    """So many confirmed subscribers; returns their addresses."""
    return [subscriber("", *slugs).email for _ in range(number)]


def image(**fields) -> PortalImage:
    """A small picture."""
    file = BytesIO()
    Image.new("RGB", (40, 30), "#B8322A").save(file, "PNG")
    file.seek(0)
    fields = {"title": "Une image", "description": "Un carré rouge"} | fields
    return PortalImage.objects.create(file=ImageFile(file, name=f"image{next(numbers)}.png"), **fields)


def brief(*slugs: str, **fields) -> Brief:
    """A brève of these networks (of none: for every letter)."""
    number = next(numbers)
    fields = {"title": f"Brève {number}", "text": f"Trois phrases, {number}."} | fields
    found = Brief.objects.create(**fields)
    found.networks.set(networks(*slugs))
    return found


def brief_item(of: Brief) -> dict:
    return {"type": "brief", "value": {"brief": of.pk}}


def member(of: str = "reaap", *, commune: str = "", **fields) -> Membership:
    """An organisation in a network, in the commune of that slug or in the whole département."""
    [network] = networks(of)
    place = Territory.objects.get(slug=commune) if commune else None
    fields = {"organisation": fields.pop("organisation", None) or organisation(), "network": network} | fields
    return Membership.objects.create(commune=place, **fields)


def series(slug: str = "actes", **fields) -> Series:
    """A collection of publications."""
    return Series.objects.get_or_create(slug=slug, defaults={"name": slug.capitalize(), **fields})[0]


def acronym(short: str, meaning: str, **fields) -> Acronym:
    """An acronym that pages explain; one of the same spelling is replaced."""
    return Acronym.objects.update_or_create(short=short, defaults={"meaning": meaning, **fields})[0]


def document(name: str = "texte.pdf", size: int = 1_200_000, **fields) -> Document:
    """A file of that many bytes."""
    file = ContentFile(b"%PDF-1.4 " + b"0" * (size - 9), name=name)
    return Document.objects.create(**{"title": "Le texte", "file": file, **fields})


def translate(page, title: str):
    """The published English translation of a page, below those of the pages above it."""
    translated = page.copy_for_translation(Locale.objects.get(language_code="en"), copy_parents=True)
    translated.title = title
    translated.save_revision().publish()
    return translated
