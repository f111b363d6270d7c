"""Putting the demo content in place: what is missing is created, what is there is left alone."""

from collections import Counter
from datetime import date

from django.db import transaction
from django.utils import timezone

from home.skeleton import ensure_site

from . import (
    acronyms,
    articles,
    briefs,
    centres,
    dates,
    letters,
    pages,
    people,
    programme,
    publications,
    sheets,
    translations,
    vocabulary,
)


@transaction.atomic
def load(accounts: bool) -> Counter:
    """Create what is missing; returns how many of each kind. All or nothing."""
    ensure_site()
    day = dates.loaded_on()
    created = Counter(
        {
            "structures": vocabulary.load_organisations(),
            "réseaux complétés": vocabulary.load_networks(),
            "sigles": acronyms.load(),
            "page d’accueil": pages.load_home(day),
            "abonnées et abonnés": people.load_subscribers(day),
        }
    )
    # What others link to comes first.
    created["pages de réseaux"] = pages.load_network_pages(day)
    created += centres.load(day)
    created["fiches d’expérience"] = sheets.load(day)
    created += programme.load(day)
    created["collections"] = publications.load_series()
    created["publications"] = publications.load(day)
    created["articles"] = articles.load(day)
    created["pages simples"] = pages.load_standard_pages(day)
    created["titres de lettres"] = letters.load_titles(day)
    created["numéros envoyés"] = letters.load_issues(day)
    created["brèves"] = briefs.load(day)
    created["numéro en préparation"] = letters.load_draft()
    created["traductions"] = translations.load(day)
    if accounts:
        created["comptes"] = people.load_accounts()
    return +created


@transaction.atomic
def refresh_dates() -> date:
    """Move the dates of the demo content to those of a first load today."""
    today = timezone.localdate()
    for module in (articles, centres, programme, sheets, publications, letters, briefs, translations):
        module.redate(today)
    return today
