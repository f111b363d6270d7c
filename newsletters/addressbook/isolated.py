"""Reading a file in a process of its own that has an end: whatever a file holds, it costs so much time and memory only.

What is known to be too much is refused by who reads; this stands behind, for what nobody foresaw.
"""

import gc
import multiprocessing
import resource
import warnings
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path

from django.utils.translation import gettext as _

from .table import Table, UnreadableFile

CPU_SECONDS = 20  # a list of 30,000 lines takes six
SECONDS = 120  # on the wall: a busy machine is no fault of the file
MEMORY = 300 * 1024 * 1024  # on top of what this process has already
READ, REFUSED = b"+", b"-"


def table(read: Callable[[bytes, str], Table], data: bytes, name: str) -> Table:
    """What `read` returns, called in a child process. Raises `UnreadableFile` as it does, or for a file that costs too much."""
    context = multiprocessing.get_context("fork")  # in the language and with the modules of this one
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(target=_answer, args=(theirs, read, data, name), daemon=True)
    with warnings.catch_warnings():
        # The child takes no lock that another thread could hold; if it ever did, it would be ended as well.
        warnings.simplefilter("ignore", DeprecationWarning)
        child.start()
    theirs.close()
    try:
        answer = ours.recv_bytes() if ours.poll(SECONDS) else b""
    except (OSError, EOFError):  # the child was ended
        answer = b""
    finally:
        child.kill()
        child.join()
        ours.close()
    if answer.startswith(READ):
        return Table.unpack(answer[1:])
    raise UnreadableFile(answer[1:].decode() or too_heavy())


def too_heavy() -> str:
    return _(
        "Ce fichier est trop lourd à lire : gardez-y la seule liste d’adresses, ou partagez-le en plusieurs."
    )


def _answer(pipe: Connection, read: Callable[[bytes, str], Table], data: bytes, name: str) -> None:
    gc.freeze()  # what the parent holds is the parent's to close
    _bound()
    try:
        answer = READ + read(data, name).pack()
    except UnreadableFile as error:
        answer = REFUSED + str(error).encode()
    except MemoryError:
        answer = REFUSED
    pipe.send_bytes(answer)


def _bound() -> None:
    """From here on this process ends when it takes too much."""
    _limit(resource.RLIMIT_CPU, CPU_SECONDS)
    here = Path("/proc/self/statm")  # Linux; elsewhere time alone is bounded
    if here.exists():
        _limit(resource.RLIMIT_AS, int(here.read_text().split()[0]) * resource.getpagesize() + MEMORY)


def _limit(what: int, most: int) -> None:
    _soft, hard = resource.getrlimit(what)
    resource.setrlimit(what, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard))
