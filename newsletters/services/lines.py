"""Several connections at once: a thread for each, which sends what it is handed and never touches the database."""

import threading
from dataclasses import dataclass
from queue import Empty, SimpleQueue

from .stencil import Outgoing, Reader
from .transport import BackendTransport, ConnectionLost, ServerRefused, SmtpTransport


@dataclass(frozen=True)
class Event:
    """What a line tells: how a message ended (`reader`), whether it is open for the next, or gone for good."""

    line: "Line"
    reader: Reader | None = None
    error: Exception | None = None
    is_open: bool = True
    is_gone: bool = False


class Line(threading.Thread):
    """One connection. It says that it is open before anything is claimed for it: a kill leaves one unknown for each."""

    def __init__(self, wire: SmtpTransport | BackendTransport, events: "SimpleQueue[Event]"):
        super().__init__(daemon=True)
        self.wire = wire
        self.events = events
        self.jobs: SimpleQueue[tuple[Reader, Outgoing] | None] = SimpleQueue()

    def run(self) -> None:
        carried = True
        self._open()
        while job := self.jobs.get():
            reader, outgoing = job
            error = self._send(outgoing)
            lost = isinstance(error, ConnectionLost)
            # A server that leaves after many messages is called again; one that takes none or wants none is not.
            gone, carried = (lost and not carried) or isinstance(error, ServerRefused), not lost
            self.events.put(Event(self, reader, error, self.wire.is_open and not gone, gone))
            if not gone and not self.wire.is_open:
                self._open()
        self.wire.close()

    def _open(self) -> None:
        try:
            self.wire.open()
        except Exception as error:
            self.events.put(Event(self, error=error, is_open=False, is_gone=True))
        else:
            self.events.put(Event(self))

    def _send(self, outgoing: Outgoing) -> Exception | None:
        try:
            self.wire.send(outgoing)
        except Exception as error:
            return error
        return None


class Lines:
    """The open connections of one sending, and what they report.

    The first one opens alone: a server that refuses a password hears it once, not from all of them.
    """

    def __init__(self, transports: list):
        self.events: SimpleQueue[Event] = SimpleQueue()
        first, *self.later = [Line(wire, self.events) for wire in transports]
        self.alive = {first}
        self.idle: list[Line] = []
        self.busy: dict[Line, Reader] = {}
        first.start()

    def send(self, reader: Reader, outgoing: Outgoing) -> None:
        """Hand a message to a line that is open."""
        line = self.idle.pop()
        self.busy[line] = reader
        line.jobs.put((reader, outgoing))

    def reports(self, seconds: float) -> list[Event]:
        """How messages ended, all that is known now; waits so long for the first."""
        found = []
        try:
            event = self.events.get(timeout=seconds)
            while True:
                self._note(event)
                if event.reader or event.error:
                    found.append(event)
                event = self.events.get_nowait()
        except Empty:
            return found

    def _note(self, event: Event) -> None:
        if event.reader:
            del self.busy[event.line]
        if event.is_open:
            self.idle.append(event.line)
            self._open_the_others()
        if event.is_gone:
            self.alive.discard(event.line)
            event.line.jobs.put(None)

    def _open_the_others(self) -> None:
        for line in self.later:
            self.alive.add(line)
            line.start()
        self.later = []

    def close(self) -> None:
        """Let them go; the busy ones have been waited for."""
        for line in self.alive:
            line.jobs.put(None)
        for line in self.alive:
            line.join(timeout=5)
