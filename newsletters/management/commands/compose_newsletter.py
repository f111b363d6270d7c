"""Compose a draft issue from what networks published."""

from datetime import datetime, time

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone
from django.utils.dateparse import parse_date

from newsletters import compose
from newsletters.models import NewsletterIndexPage
from portal.models import Network


class Command(BaseCommand):
    help = "Propose un numéro de lettre, en brouillon ; la dernière ligne affichée est son identifiant, seul."

    def add_arguments(self, parser):
        parser.add_argument(
            "--networks", nargs="+", required=True, metavar="RESEAU", help="par exemple : reaap clas"
        )
        parser.add_argument(
            "--title-page", metavar="TITRE", help="l’identifiant du titre, par exemple : reaap-clas"
        )
        parser.add_argument(
            "--since", metavar="AAAA-MM-JJ", help="depuis cette date plutôt que depuis le dernier numéro"
        )
        parser.add_argument("--title", default="", metavar="NOM", help="le titre du numéro")

    def handle(self, networks, title_page, since, title, **options):
        chosen = self._networks(networks)
        parent = self._title_page(title_page, chosen)
        page, proposal = compose.create_draft(parent, chosen, self._since(since), title)
        for section in proposal.sections:
            value = section["value"]
            self.stdout.write(f"  {value['heading']} : {len(value['items'])}")
        if proposal.left_out:
            self.stdout.write(f"  {proposal.left_out_text}")
        if not proposal.item_count:
            self.stdout.write("  Rien de nouveau depuis le dernier numéro : le brouillon est vide.")
        self.stdout.write(page.slug)

    def _networks(self, slugs: list[str]) -> list[Network]:
        found = {network.slug: network for network in Network.objects.filter(slug__in=slugs)}
        unknown = [slug for slug in slugs if slug not in found]
        if unknown:
            known = ", ".join(Network.objects.values_list("slug", flat=True))
            raise CommandError(f"Réseau inconnu : {', '.join(unknown)}. Réseaux connus : {known}.")
        return list(dict.fromkeys(found[slug] for slug in slugs))

    def _title_page(self, slug: str | None, networks: list[Network]) -> NewsletterIndexPage:
        titles = NewsletterIndexPage.objects.filter(live=True, alias_of=None).order_by("path")
        title = titles.filter(slug=slug).first() if slug else compose.title_for(networks)
        if title is None:
            known = ", ".join(titles.values_list("slug", flat=True)) or "aucun"
            raise CommandError(
                f"Aucun titre de lettre ne convient{f' : {slug}' if slug else ''}. Titres connus : {known}."
            )
        return title

    def _since(self, text: str | None) -> datetime | None:
        if not text:
            return None
        try:
            day = parse_date(text)
        except ValueError:
            day = None
        if day is None:
            raise CommandError(f"--since : « {text} » n’est pas une date (AAAA-MM-JJ attendu).")
        return timezone.make_aware(datetime.combine(day, time.min))
