"""Load the demo content."""

from django.conf import settings
from django.core.management.base import BaseCommand

from home.demo import loader
from home.demo.people import ACCOUNTS


class Command(BaseCommand):
    help = "Met en place le contenu de démonstration ; ce qui existe déjà n’est pas modifié."

    def add_arguments(self, parser):
        parser.add_argument(
            "--refresh-dates",
            action="store_true",
            help="ramène les dates du contenu de démonstration à celles d’un premier chargement aujourd’hui",
        )
        parser.add_argument(
            "--accounts",
            action="store_true",
            help="crée les comptes de démonstration même hors développement",
        )

    def handle(self, refresh_dates, accounts, **options):
        accounts = accounts or settings.DEBUG
        created = loader.load(accounts)
        if created:
            self.stdout.write("Contenu de démonstration créé :")
            for name, count in created.items():
                self.stdout.write(f"  {name} : {count}")
        else:
            self.stdout.write("Contenu de démonstration déjà en place : rien à créer.")
        if refresh_dates:
            day = loader.refresh_dates()
            self.stdout.write(f"Dates ramenées à un premier chargement le {day:%d/%m/%Y}.")
        if accounts:
            names = ", ".join(f"{name} / {password}" for name, password in ACCOUNTS.items())
            self.stdout.write(f"Comptes de démonstration (mots de passe de départ) : {names}")
        else:
            self.stdout.write(
                "Aucun compte créé : leurs mots de passe sont publics et DEBUG est désactivé (--accounts passe outre)."
            )
