"""The site's skeleton: one home page and one index page per type, so that every command finds its place."""

from urllib.parse import urlsplit

from django.conf import settings
from django.db import connections
from wagtail.models import Locale, Page, PageLogEntry, Site

from networks.contributions import roles
from portal import vocabulary

ROOT_TITLE = "Toutes les pages"
INDEXES = [
    ("networks", "NetworkIndexPage", "reseaux", "Réseaux"),
    ("networks", "ArticleIndexPage", "articles", "Articles"),
    ("networks", "ProgrammeIndexPage", "programme", "Programme"),
    ("networks", "SheetIndexPage", "fiches", "Fiches d’expérience"),
    ("networks", "PublicationIndexPage", "publications", "Publications"),
    ("networks", "CentreIndexPage", "centres", "Centres"),
    ("networks", "DirectoryPage", "annuaire", "Près de chez moi"),
    ("networks", "AcronymsPage", "sigles", "Les sigles"),
    ("newsletters", "LettersPage", "lettres", "Lettres"),
]


def after_migrations(using: str = "default", **kwargs) -> None:
    """Build what is missing once every migration has run; a `post_migrate` receiver."""
    from django.apps import apps
    from django.contrib.contenttypes.models import ContentType

    # After a flush the cached content types are gone from the database.
    ContentType.objects.clear_cache()
    tables = set(connections[using].introspection.table_names())
    needed = {model._meta.db_table for model in apps.get_models() if model._meta.managed}
    if using == "default" and needed <= tables:
        ensure_site()
        vocabulary.load(using)  # networks come before their teams
        roles.ensure()


def ensure_site():
    """The home page with its index pages, under the site that `SITE_URL` names. Idempotent; returns the home page."""
    from django.apps import apps

    locale, _ = Locale.objects.get_or_create(language_code=settings.LANGUAGE_CODE)
    Locale.objects.get_or_create(language_code="en")
    home = ensure_home(locale)
    ensure_default_site(home)
    for app, name, slug, title in INDEXES:
        model = apps.get_model(app, name)
        if not model.objects.child_of(home).exists():
            home.add_child(instance=model(title=title, slug=slug, locale=locale, show_in_menus=True))
    return home


def ensure_home(locale: Locale):
    """The home page in the given language, replacing Wagtail's welcome page where that still stands."""
    from .models import HomePage

    # Wagtail's own root says « Root » to editors.
    Page.objects.filter(depth=1, title="Root").update(title=ROOT_TITLE, draft_title=ROOT_TITLE)
    home = HomePage.objects.filter(locale=locale, depth=2).first()
    if home:
        return home
    root = Page.get_first_root_node() or Page.add_root(title=ROOT_TITLE, slug="root", locale=locale)
    home = root.add_child(instance=HomePage(title=settings.WAGTAIL_SITE_NAME, slug="accueil", locale=locale))
    welcome = root.get_children().exact_type(Page).filter(slug="home").first()
    if welcome and welcome.is_leaf():
        Site.objects.filter(root_page=welcome).update(root_page=home)
        key = welcome.pk
        welcome.delete()
        PageLogEntry.objects.filter(page_id=key).delete()  # the site's history begins with its own pages
    return home


def ensure_default_site(home) -> None:
    """Wagtail's default site follows `SITE_URL`."""
    url = urlsplit(settings.SITE_URL)
    port = url.port or (443 if url.scheme == "https" else 80)
    site = Site.objects.filter(is_default_site=True).first() or Site(is_default_site=True)
    wanted = (url.hostname, port, settings.WAGTAIL_SITE_NAME)
    if (site.hostname, site.port, site.site_name) == wanted and site.root_page_id:
        return
    site.hostname, site.port, site.site_name = wanted
    if not site.root_page_id:
        site.root_page = home
    site.save()
