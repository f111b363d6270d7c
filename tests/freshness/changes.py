"""Kinds of change that readers must see at once, each made the way the product makes it."""

from datetime import datetime, timedelta
from io import BytesIO
from pathlib import Path

import time_machine
from django.core.files.images import ImageFile
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Locale, PageViewRestriction, Site

from home.models import StandardPage
from networks.models import ArticleIndexPage, Membership, SheetValue
from portal import jobs
from portal.models import Acronym, Network
from tests import factories
from tests.networks import sheet_samples


def post(world, name: str, *args, **data) -> None:
    response = world.admin.post(reverse(name, args=args), data)
    assert response.status_code in {200, 302}, response.status_code


def publish(page, **fields) -> None:
    """As the editor's « Publier » button does."""
    for name, value in fields.items():
        setattr(page, name, value)
    page.save_revision().publish()


# Each change sets its scene, yields (address, what it shows only before, only after), then changes something.
# A status stands for an answer that is not a page.


def article_published(world):
    page = factories.article(title="Le café des parents", live=False)
    yield "/articles/", "", page.title
    publish(page)


def text_corrected(world):
    page = factories.article(summary="Un résumé provisoire")
    yield page.url, "Un résumé provisoire", "Un résumé relu"
    publish(page, summary="Un résumé relu")


def article_unpublished_in_the_admin(world):
    page = factories.article()
    yield page.url, page.title, "HTTP 404"
    post(world, "wagtailadmin_pages:unpublish", page.pk)


def article_deleted_in_the_admin(world):
    page = factories.article(title="À retirer")
    yield "/articles/", page.title, ""
    post(world, "wagtailadmin_pages:delete", page.pk)


def page_moved_in_the_admin(world):
    parent = world.home.add_child(instance=StandardPage(title="Le portail", slug="portail"))
    page = world.home.add_child(instance=StandardPage(title="Contact", slug="contact"))
    yield page.url, page.title, "HTTP 301"
    post(world, "wagtailadmin_pages:move_confirm", page.pk, parent.pk)


def address_changed(world):
    page = factories.article(slug="ancienne")
    yield page.url, page.title, "HTTP 404"
    publish(page, slug="nouvelle")


def translation_published(world):
    english = world.home.copy_for_translation(Locale.objects.get(language_code="en"))
    yield "/", "", 'hreflang="en"'
    publish(english)


def translation_unpublished(world):
    english = world.home.copy_for_translation(Locale.objects.get(language_code="en"))
    publish(english)
    yield "/", 'hreflang="en"', ""
    post(world, "wagtailadmin_pages:unpublish", english.pk)


def article_reaches_the_home_page(world):
    page = factories.article(title="Une nouvelle", live=False)
    yield "/", "", page.title
    publish(page)


def article_reaches_its_network(world):
    network = network_page(world)
    page = factories.article("clas", title="Une nouvelle du Clas", live=False)
    yield network.url, "", page.title
    publish(page)


def article_changes_network(world):
    network = network_page(world)
    page = factories.article("clas", title="Une nouvelle partagée")
    yield network.url, page.title, ""
    publish(page, networks=factories.networks("sante"))


def network_page(world):
    from networks.models import NetworkIndexPage, NetworkPage

    network = Network.objects.get(slug="clas")
    parent = NetworkIndexPage.objects.get(**factories.FRENCH)
    return parent.add_child(instance=NetworkPage(title="Le Clas", slug="clas-essai", network=network))


def network_renamed(world):
    network = network_page(world)
    yield network.url, "Clas</h1>", "Clas 93</h1>"
    network.network.short_name = "Clas 93"
    network.network.save()


def network_given_another_colour(world):
    page = factories.article("clas")
    yield page.url, "palette-clas", "palette-sante"
    network = Network.objects.get(slug="clas")
    network.palette = "sante"
    network.save()


def organisation_renamed(world):
    body = factories.organisation("L’Escale")
    page = factories.article(authors="")
    page.centres.set([body])
    page.save()
    yield page.url, "L’Escale", "La Passerelle"
    body.name = "La Passerelle"
    body.save()


def session_added(world):
    page = factories.action(title="La soirée d’échange")
    yield "/", "", page.title
    factories.session(page)


def session_cancelled(world):
    session = factories.session(factories.action())
    yield session.action.url, "", "Annulée"
    session.status = "annulee"
    session.save()


def session_deleted(world):
    session = factories.session(factories.action(), title="La dernière séance")
    yield session.action.url, session.title, ""
    session.delete()


def midnight_passes(world):
    session = factories.session(factories.action(title="Ce soir"), on=timezone.localdate())
    yield "/", session.action.title, ""
    # Twelve minutes past midnight in Paris, the day before in UTC.
    midnight = datetime.combine(timezone.localdate() + timedelta(days=1), datetime.min.time())
    world.clock = time_machine.travel(timezone.make_aware(midnight) + timedelta(minutes=12), tick=False)
    world.clock.start()


def letter_sent(world):
    page = factories.issue(title="La lettre d’automne")
    factories.subscriber()
    yield "/", "", page.title
    call_command("push_newsletter", page.slug, "--send")


def term_of_a_sheet_corrected(world):
    call_command("import_sheets", sheet_file(world))
    value = SheetValue.objects.get(value="Jardin")
    page = value.sheets.get()
    yield page.url, value.term.name if value.term else "Jardin", "Jardinage partagé"
    term = value.term or value._meta.get_field("term").related_model(kind=value.kind, slug="jardinage")
    term.name = "Jardinage partagé"
    term.save()
    SheetValue.objects.filter(pk=value.pk).update(term=term)


def sheet_file(world) -> str:
    from portal.models import Territory

    for code, name in sheet_samples.NAMES.items():
        Territory.objects.get_or_create(
            kind="departement", code=code, defaults={"name": name, "slug": f"departement-{code}"}
        )
    path = world.folder / "fiches.txt"
    path.write_text(sheet_samples.sheet(title="Le potager"), encoding="utf-8")
    return str(path)


def sheets_imported_by_command(world):
    path = sheet_file(world)
    yield "/fiches/", "", "Le potager"
    call_command("import_sheets", path)


def image_replaced(world):
    image = factories.image()
    page = factories.article(cover=image)
    yield page.url, image.filename.removesuffix(".png"), "autre-image"
    image.file = ImageFile(BytesIO(Path(image.file.path).read_bytes()), name="autre-image.png")
    image.save()
    image.renditions.all().delete()


def image_described_anew(world):
    image = factories.image(description="Une salle")
    page = factories.article(cover=image)
    yield page.url, 'alt="Une salle"', 'alt="Une salle pleine"'
    image.description = "Une salle pleine"
    image.save()


def page_made_private_in_the_admin(world):
    page = factories.article()
    yield page.url, page.title, "HTTP 302"
    post(world, "wagtailadmin_pages:set_privacy", page.pk, restriction_type="login")


def parent_made_private(world):
    page = factories.article()
    yield page.url, page.title, "HTTP 302"
    PageViewRestriction.objects.create(
        page=ArticleIndexPage.objects.get(**factories.FRENCH), restriction_type="login"
    )


def site_given_another_name(world):
    yield "/", 'href="http://testserver/"', 'href="http://portail.example.org/"'
    site = Site.objects.get()
    site.hostname = "portail.example.org"
    site.save()


def page_shown_in_menus(world):
    page = world.home.add_child(instance=StandardPage(title="Nos horaires", slug="horaires"))
    yield "/articles/", "", page.title
    publish(page, show_in_menus=True)


def rows_written_in_bulk(world):
    page = factories.article(summary="Avant")
    yield page.url, "Avant", "Après"
    type(page).objects.filter(pk=page.pk).update(summary="Après")


def acronym_explained(world):
    yield "/sigles/", "", "interministériel des villes"
    Acronym.objects.create(short="CIV", meaning="comité interministériel des villes")


def member_joins_a_network(world):
    body = factories.organisation("La Maison des familles")
    yield "/annuaire/", "", body.name
    Membership.objects.create(organisation=body, network=Network.objects.get(slug="reaap"))


def publication_published(world):
    page = factories.publication(title="Les actes de la rencontre", live=False)
    yield "/publications/", "", page.title
    publish(page)


def centre_renamed(world):
    page = factories.centre("Le centre du Sud")
    yield "/centres/", "Le centre du Sud", "Le centre du Nord"
    publish(page, title="Le centre du Nord")


def programme_chapter_renamed(world):
    from networks.models import ProgrammeChapter

    action = factories.action(chapter="1")
    chapter = ProgrammeChapter.objects.create(
        programme=action.get_parent().specific, number="1", title="Le lien", sort_order=0
    )
    yield action.get_parent().url, "Le lien", "Le lien social"
    chapter.title = "Le lien social"
    chapter.save()


def scheduled_page_goes_live(world):
    page = factories.article(
        title="À l’heure dite", live=False, go_live_at=timezone.now() + timedelta(hours=1)
    )
    page.save_revision(approved_go_live_at=page.go_live_at)
    page.get_latest_revision().publish()
    yield "/articles/", "", page.title
    world.clock = time_machine.travel(page.go_live_at + timedelta(minutes=1), tick=False)
    world.clock.start()
    jobs.publish_scheduled()


CHANGES = [
    article_published,
    text_corrected,
    article_unpublished_in_the_admin,
    article_deleted_in_the_admin,
    page_moved_in_the_admin,
    address_changed,
    translation_published,
    translation_unpublished,
    article_reaches_the_home_page,
    article_reaches_its_network,
    article_changes_network,
    network_renamed,
    network_given_another_colour,
    organisation_renamed,
    session_added,
    session_cancelled,
    session_deleted,
    midnight_passes,
    letter_sent,
    term_of_a_sheet_corrected,
    sheets_imported_by_command,
    image_replaced,
    image_described_anew,
    page_made_private_in_the_admin,
    parent_made_private,
    site_given_another_name,
    page_shown_in_menus,
    rows_written_in_bulk,
    acronym_explained,
    member_joins_a_network,
    publication_published,
    centre_renamed,
    programme_chapter_renamed,
    scheduled_page_goes_live,
]
