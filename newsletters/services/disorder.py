"""A mail server in disorder: what its last answers say of itself, not of readers. The letter stops before it harms them."""

from collections import deque

from .. import deliveries, refusals
from ..deliveries import Reader
from ..models import Campaign
from . import Blocked
from .transport import Refusal, Unknown

# So many definite refusals among the last answers, none about a reader: a server that wants nothing from us. As many
# readers in a row whom it says it does not know are its disorder too.
WAVE, LAST = 20, 40
# So many connections lost in a row while a message was handed over: each leaves somebody for a person to ask about.
BROKEN = 10


class Answers:
    """The last answers about one campaign, those of earlier slices too; says when the letter must stop."""

    def __init__(self, campaign: Campaign):
        # The delivery that was refused for another reason than its address, or None.
        self.last: deque[int | None] = deque(deliveries.last_answers(campaign, LAST), maxlen=LAST)
        # The deliveries refused one after the other, for the first time and each because of its address.
        self.disowned: list[int] = deliveries.disowned(campaign, WAVE)
        self.broken = 0

    def accepted(self) -> None:
        """One message was taken."""
        self.last.append(None)
        self.disowned.clear()
        self.broken = 0

    def put_off(self) -> None:
        """« Not now », about one reader."""
        self.broken = 0

    def refused(self, reader: Reader, code: str, error: Refusal) -> Blocked | None:
        """A definite no. Where it is the server's fault the refused ones are given back, and the reason is returned."""
        self.broken = 0
        if not refusals.is_about_reader(code):
            self.last.append(reader.pk)
        else:
            self.last.append(None)
            # The second time it is believed: those who are gone hold nobody back for ever.
            if not reader.attempts:
                self.disowned.append(reader.pk)
        wave = [key for key in self.last if key]
        if len(wave) >= WAVE:
            deliveries.give_back(wave)
            return Blocked(
                "Le serveur de courrier refuse les messages les uns après les autres, sans que les adresses soient en "
                f"cause : « {error} ». L’envoi est en pause, personne n’est perdu : faites corriger la cause, puis reprenez."
            )
        if len(self.disowned) >= WAVE:
            deliveries.give_back(self.disowned)
            return Blocked(
                f"Le serveur de courrier refuse {WAVE} adresses de suite : « {error} ». L’envoi est en pause, personne "
                "n’est perdu : vérifiez que le serveur va bien, puis reprenez. Les adresses qu’il refusera de nouveau "
                "seront tenues pour fausses."
            )
        return None

    def cut(self, error: Unknown) -> Blocked | None:
        """A connection was lost during a message: nobody knows whether it arrived."""
        self.broken += 1
        if self.broken < BROKEN:
            return None
        return Blocked(
            f"{BROKEN} messages de suite : {error}. L’envoi est en pause, pour que personne d’autre ne soit "
            "incertain : vérifiez que le serveur va bien, puis reprenez."
        )
