"""The client for the configured account, and what its errors mean for a letter."""

from contextlib import contextmanager
from functools import lru_cache

from django.conf import settings

from ..models import Campaign
from . import Blocked, Later

# Seconds before each new try, after one error, two errors …
DELAYS = (0.2, 0.5, 1, 2, 4, 8, 15, 30)


@contextmanager
def translated(campaign: Campaign | None = None):
    """Mailchimp's errors as `Later` (not done, or nobody knows) and `Blocked` (a person must look)."""
    from .mailchimp_client import Refused, Throttled, Unanswered

    try:
        yield
    except (Throttled, Unanswered) as error:
        failures = campaign.intents.filter(outcome="error").count() if campaign else 0
        delay = DELAYS[min(failures, len(DELAYS) - 1)]
        raise Later(f"Mailchimp : {error}", delay) from error
    except Refused as error:
        if error.status == 404:
            raise Later("Mailchimp : la campagne n’a pas été trouvée.", 1) from error
        raise Blocked(f"Mailchimp a refusé : {error}") from error


def client():
    """A client for the configured audience. Raises `Blocked` naming the setting that is wrong."""
    try:
        return _client(settings.MAILCHIMP_API_KEY, settings.MAILCHIMP_LIST_ID, settings.MAILCHIMP_API_ROOT)
    except ValueError as error:
        raise Blocked(str(error)) from error


@lru_cache(maxsize=1)
def _client(api_key: str, list_id: str, api_root: str):
    """One client a process: its connections are kept from one try to the next."""
    from .mailchimp_client import MailchimpClient

    return MailchimpClient(api_key, list_id, api_root or None)
