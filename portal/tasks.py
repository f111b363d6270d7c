"""Work for the worker. A task is a wake-up: the row says what is left to do."""

from datetime import timedelta

from django.core.exceptions import ValidationError
from django.core.mail import EmailMessage
from django.core.validators import validate_email
from django.db import transaction
from django.tasks import task
from django.utils import timezone
from django.utils.translation import gettext as _

from . import pictures
from .models import FormAnswer, PortalImage

GIVE_UP = timedelta(days=3)  # after that the answer is read in the admin only


@task(queue_name="default")
def mail_answer(pk: int) -> None:
    """Send an answer to the address that its form names, once; what fails is tried again by the sweep.

    One transaction with the row that the message waits in (`portal.mail`): a killed worker leaves both or none.
    """
    with transaction.atomic():
        if FormAnswer.objects.filter(pk=pk, mailed_at=None).update(mailed_at=timezone.now()):
            message(FormAnswer.objects.get(pk=pk)).send()


def message(answer: FormAnswer) -> EmailMessage:
    """The mail; « répondre » writes to the first address that the answer holds."""
    subject = _("Formulaire « %(title)s »") % {"title": " ".join(answer.form_title.split())}
    page = answer.page.title if answer.page else _("page supprimée")
    end = _("Reçu sur la page « %(page)s ». Réponse gardée dans l’administration jusqu’au %(day)s.") % {
        "page": page,
        "day": answer.delete_on.strftime("%d/%m/%Y"),
    }
    said = "\n\n".join(f"{question}\n{text or '–'}" for question, text in answer.answers)
    addresses = [text for _question, text in answer.answers if is_address(text)]
    return EmailMessage(subject, f"{said}\n\n-- \n{end}\n", to=[answer.recipient], reply_to=addresses[:1])


def is_address(text: str) -> bool:
    try:
        validate_email(text)
    except ValidationError:
        return False
    return True


@task(queue_name="default")
def make_cuts(image_id: int) -> int:
    """Cut an image for every place, so that no reader waits for it; returns how many cuts were missing."""
    image = PortalImage.objects.filter(pk=image_id).first()
    return pictures.make_cuts(image) if image else 0
