"""Names of processes, written on the rows that they work on: another one can tell whether their holder still runs."""

import os
import socket
import uuid

# Tells this process from an earlier one that had its number: in a container the first processes always have the same.
TOKEN = uuid.uuid4().hex[:8]


def own_name() -> str:
    """Return `host/pid/token` of this process, at most 60 characters."""
    return f"{_host()}/{os.getpid()}/{TOKEN}"


def is_dead(name: str) -> bool:
    """Return whether the named process ran on this machine and runs no more; a process of another one counts as alive."""
    host, _, rest = name.partition("/")
    pid, _, token = rest.partition("/")
    if host != _host() or not pid.isdigit():
        return False
    if int(pid) == os.getpid():
        return token.partition("/")[0] != TOKEN
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return True
    except PermissionError:
        return False
    return False


def _host() -> str:
    return socket.gethostname()[:40]
