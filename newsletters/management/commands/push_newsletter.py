"""Check, test, send, schedule, cancel or follow one issue."""

import json
import re
import time
from datetime import UTC

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.core.validators import validate_email
from django.utils import timezone
from django.utils.dateparse import parse_datetime

from newsletters import campaigns, recipients, services
from newsletters.check import check, errors
from newsletters.lease import DURATION
from newsletters.models import Campaign, NewsletterPage
from newsletters.models.campaign import State
from newsletters.push import Busy, push
from newsletters.rendering.letter import build_letter
from newsletters.rendering.mail import render_message

# How long, in seconds, one call goes on trying before it says what is missing.
PATIENCE = 90
# A day alone would be midnight.
TIME = re.compile(r"\d[T ]\d{1,2}:\d")


class Command(BaseCommand):
    help = "Contrôle un numéro de lettre ; avec une option, l’envoie, le programme, l’annule ou dit où il en est."

    def add_arguments(self, parser):
        parser.add_argument("slug", metavar="NUMERO")
        action = parser.add_mutually_exclusive_group()
        action.add_argument("--dry-run", action="store_true", help="contrôle et compte, sans rien changer")
        action.add_argument("--test", metavar="ADRESSE", help="envoie un essai à cette adresse")
        action.add_argument(
            "--send", action="store_true", help="publie et envoie ; peut être répété sans risque"
        )
        action.add_argument(
            "--schedule", metavar="ISO", help="programme l’envoi, par exemple 2026-12-01T09:00"
        )
        action.add_argument("--cancel", action="store_true", help="annule un envoi programmé")
        action.add_argument("--status", action="store_true", help="dit où en est l’envoi, en JSON")

    def handle(self, slug, **options):
        page = self._page(slug)
        if options["status"]:
            self.stdout.write(json.dumps(campaigns.status(page), ensure_ascii=False))
        elif options["test"] is not None:
            self._test(page, options["test"])
        elif options["send"]:
            self._send(page)
        elif options["schedule"] is not None:
            self._schedule(page, options["schedule"])
        elif options["cancel"]:
            self._cancel(page)
        else:
            self._check(page, counts=options["dry_run"])

    def _page(self, name: str) -> NewsletterPage:
        title, _, slug = name.strip("/").rpartition("/")
        pages = [
            page
            for page in NewsletterPage.objects.filter(slug=slug)
            if not title or page.title_page.slug == title
        ]
        if not pages:
            known = (
                ", ".join(NewsletterPage.objects.order_by("-pk").values_list("slug", flat=True)[:10])
                or "aucun"
            )
            raise CommandError(f"Aucun numéro « {name} ». Derniers numéros : {known}.")
        if len(pages) > 1:
            names = ", ".join(f"{page.title_page.slug}/{page.slug}" for page in pages)
            raise CommandError(f"Plusieurs numéros s’appellent « {name} » : précisez {names}.")
        return pages[0]

    def _check(self, page: NewsletterPage, counts: bool) -> None:
        draft = campaigns.latest(page)
        findings = check(draft, settings.MAILING_SERVICE)
        for finding in findings:
            self.stdout.write(f"{'ERREUR' if finding.level == 'error' else 'Attention'} — {finding}")
        if errors(findings):
            raise CommandError("La lettre ne peut pas partir en l’état.")
        if counts:
            letter = build_letter(draft)
            size = render_message(letter, settings.MAILING_SERVICE).size
            self.stdout.write(f"Service : {settings.MAILING_SERVICE}. Poids : {size // 1000} ko.")
            self.stdout.write(f"Destinataires : {recipients.count(draft, letter)}.")
            self._compare(draft)
        self.stdout.write("La lettre peut partir.")

    def _compare(self, draft: NewsletterPage) -> None:
        """Ask a remote service, without changing anything, whether it would write to the letter's readers."""
        service = services.get(settings.MAILING_SERVICE)
        if not service.IS_REMOTE:
            return
        try:
            found = service.check_audience(draft)
        except services.WrongAudience as error:
            for line in error.lines:
                self.stdout.write(line)
            raise CommandError(f"La lettre ne peut pas partir en l’état. {error}") from error
        except (services.Blocked, services.Later) as error:
            raise CommandError(f"L’audience n’a pas pu être vérifiée. {error}") from error
        for line in [f"L’audience « {found.name} » est celle de cette lettre.", *found.lines]:
            self.stdout.write(line)

    def _test(self, page: NewsletterPage, address: str) -> None:
        try:
            validate_email(address)
        except ValidationError as error:
            raise CommandError(f"« {address} » n’est pas une adresse électronique.") from error
        draft = campaigns.latest(page)
        blocking = errors(check(draft, settings.MAILING_SERVICE))
        if blocking:
            raise CommandError(" ".join(str(finding) for finding in blocking))
        try:
            services.get(settings.MAILING_SERVICE).send_test(draft, address)
        except services.Blocked as error:
            raise CommandError(str(error)) from error
        self.stdout.write(f"Un essai est parti vers {address}.")

    def _send(self, page: NewsletterPage) -> None:
        campaign = self._prepare(page)
        already = campaign.is_over
        if not already:
            campaigns.send_now(campaign)
            campaign = self._push(campaign)
        self._tell(page, campaign, already)

    def _push(self, campaign: Campaign) -> Campaign:
        """Push in this process, waiting for another one that may be at it (or dead) no longer than its lease lasts."""
        give_up = time.monotonic() + DURATION.total_seconds() + 5
        while True:
            try:
                return push(campaign.pk, patience=PATIENCE)
            except Busy:
                if time.monotonic() > give_up:
                    raise CommandError(
                        "Un autre processus envoie cette lettre : suivez-le avec --status."
                    ) from None
                time.sleep(1)

    def _tell(self, page: NewsletterPage, campaign: Campaign, already: bool = False) -> None:
        status = campaigns.status(page)
        if campaign.state == State.SENT:
            uncertain = (
                f", {len(status['uncertain'])} incertains : {', '.join(status['uncertain'])}"
                if status["uncertain"]
                else ""
            )
            self.stdout.write(
                f"{'Déjà envoyée' if already else 'Envoyée'} : {status['sent']} remises, {status['failed']} refusées{uncertain}."
            )
        elif campaign.state == State.CANCELLED:
            raise CommandError("Cet envoi a été annulé après avoir commencé.")
        elif campaign.state == State.FAILED:
            raise CommandError(
                f"Cet envoi a été arrêté avant la fin ({status['sent']} remises, {status['failed']} refusées, "
                f"{status['pending']} jamais parties). {campaign.error}".rstrip()
            )
        elif (
            campaign.state == State.SENDING and campaign.intents.filter(step="send", outcome="done").exists()
        ):
            self.stdout.write("Mailchimp a accepté la lettre et la distribue.")
        else:
            # Without a word on the campaign, this process was stopped by another one that took the lease.
            reason = campaign.error or "un autre processus s’occupe maintenant de cet envoi."
            raise CommandError(
                f"Pas terminé ({status['sent']} remises, {status['pending']} en attente) : {reason} "
                + (
                    "Une fois la cause réparée, relancez la même commande."
                    if campaign.state == State.PAUSED
                    else "Relancez la même commande, ou laissez le worker finir."
                )
            )

    def _prepare(self, page: NewsletterPage, when=None) -> Campaign:
        try:
            campaigns.refuse_wrong_audience(page)
            return campaigns.prepare(page, when)
        except (campaigns.CannotSend, services.WrongAudience) as error:
            raise CommandError(f"La lettre ne peut pas partir en l’état. {error}") from error

    def _schedule(self, page: NewsletterPage, text: str) -> None:
        try:
            when = parse_datetime(text)
        except ValueError:
            when = None
        if when is None or not TIME.search(text):
            raise CommandError(
                f"--schedule : « {text} » n’est pas une date et une heure (2026-12-01T09:00 attendu)."
            )
        if timezone.is_naive(when):
            naive, when = when, timezone.make_aware(when)
            if timezone.make_naive(when.astimezone(UTC)) != naive:
                raise CommandError(
                    "--schedule : cette heure n’existe pas, les horloges avancent cette nuit-là."
                )
        if when <= timezone.now():
            raise CommandError("--schedule : cette heure est déjà passée.")
        campaign = self._prepare(page, when)
        if campaign.state != State.SCHEDULED:
            raise CommandError(f"Cette lettre a déjà un envoi : {campaign.get_state_display().lower()}.")
        Campaign.objects.filter(pk=campaign.pk, state=State.SCHEDULED).update(scheduled_at=when)
        self.stdout.write(f"Programmée le {timezone.localtime(when):%d/%m/%Y à %H:%M}. Le worker l’enverra.")

    def _cancel(self, page: NewsletterPage) -> None:
        campaign = Campaign.objects.filter(newsletter=page).first()
        if campaign is None:
            raise CommandError("Cette lettre n’a pas d’envoi à annuler.")
        if not campaigns.cancel(campaign):
            raise CommandError(f"Trop tard pour annuler : {campaign.get_state_display().lower()}.")
        self.stdout.write("Envoi annulé : rien n’est parti.")
