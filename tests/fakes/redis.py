"""A real Redis on a port of its own, to be stopped, frozen, filled or made unwritable while it serves.

with Redis() as redis:
    redis.url        # redis://127.0.0.1:…/0
    redis.stop()     # connections are refused
    redis.start()    # empty
    redis.freeze()   # connections are accepted, nothing is ever answered
    redis.thaw()
    redis.fill()     # whatever needs memory is refused
    redis.lock()     # writes are refused, as by a replica
"""

import os
import shutil
import signal
import socket
import subprocess
import time
from contextlib import closing

import pytest

REASON = "no redis-server on this machine (Debian: apt-get install redis-server)"


def free_port() -> int:
    with closing(socket.socket()) as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


class Redis:
    """Starts with the `with` block and ends with it, frozen or not."""

    def __init__(self):
        self.program = shutil.which("redis-server")
        if self.program is None:
            if os.environ.get("REDIS_REQUIRED"):
                pytest.fail(f"REDIS_REQUIRED is set, but there is {REASON}")
            pytest.skip(REASON)
        self.port = free_port()
        self.url = f"redis://127.0.0.1:{self.port}/0"
        self.process: subprocess.Popen | None = None

    def __enter__(self) -> "Redis":
        self.start()
        return self

    def __exit__(self, *error) -> None:
        self.stop()

    def start(self) -> None:
        arguments = ["--port", str(self.port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        self.process = subprocess.Popen([self.program, *arguments], **quiet)
        for _try in range(500):
            try:
                assert self.say("PING") == b"+PONG\r\n"
                return
            except ConnectionRefusedError:
                time.sleep(0.02)
        raise AssertionError("redis-server does not start")

    def stop(self) -> None:
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process = None

    def freeze(self) -> None:
        self.process.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        self.process.send_signal(signal.SIGCONT)

    def fill(self) -> None:
        assert self.say("CONFIG SET maxmemory 1") == b"+OK\r\n"

    def lock(self) -> None:
        assert self.say("REPLICAOF 127.0.0.1 1") == b"+OK\r\n"

    def say(self, command: str) -> bytes:
        """The raw answer to one command."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=10) as connection:
            connection.sendall(f"{command}\r\n".encode())
            return connection.recv(1000)
