"""The lightest mail server: accepts everything and counts by address. In a thread (`Counter`) or a process (`-m`).

with Counter() as counter:
    ...
assert counter.received["a@example.org"] == 1
"""

import asyncio
import collections
import re
import sys
import threading

ANSWERS = {b"EHLO": b"250 counter", b"QUIT": b"221 bye", b"DATA": b"354 go"}
ADDRESS = re.compile(rb"<([^>]*)>")


class Session(asyncio.Protocol):
    """One connection; a message counts once its final dot has come."""

    def __init__(self, counter: "Counter"):
        self.counter = counter
        self.pending = b""
        self.parts: list[bytes] | None = None
        self.recipient = ""

    def connection_made(self, transport):
        self.transport = transport
        self.counter.sessions.add(self)
        self.counter.most_open = max(self.counter.most_open, len(self.counter.sessions))
        transport.write(b"220 counter\r\n")

    def connection_lost(self, error):
        self.counter.sessions.discard(self)

    def data_received(self, data):
        if self.parts is not None:
            self.parts.append(data)
            if (self.parts[-2][-5:] + data if len(self.parts) > 1 else data)[-5:] == b"\r\n.\r\n":
                self.parts = None
                self.counter.received[self.recipient] += 1
                self.transport.write(b"250 kept\r\n")
            return
        self.pending += data
        while b"\r\n" in self.pending and self.parts is None:
            line, _, self.pending = self.pending.partition(b"\r\n")
            self.answer(line)

    def answer(self, line: bytes) -> None:
        verb = line[:4].upper()
        if verb == b"RCPT":
            self.recipient = ADDRESS.search(line)[1].decode()
        if verb == b"DATA":
            self.parts = []
        self.transport.write(ANSWERS.get(verb, b"250 fine") + b"\r\n")


class Counter:
    """`received` counts messages by address."""

    def __init__(self):
        self.received: collections.Counter[str] = collections.Counter()
        self.sessions: set[Session] = set()
        self.most_open = 0
        self.loop = asyncio.new_event_loop()
        self.port = 0

    @property
    def url(self) -> str:
        return f"smtp://127.0.0.1:{self.port}"

    @property
    def open(self) -> int:
        """Connections that stand now."""
        return len(self.sessions)

    async def listen(self) -> None:
        self.server = await self.loop.create_server(lambda: Session(self), "127.0.0.1", self.port)
        self.port = self.server.sockets[0].getsockname()[1]

    async def close(self) -> None:
        """Leave no socket behind: not the server's, not those of senders that were killed."""
        self.server.close()
        for session in [*self.sessions]:
            session.transport.abort()
        await asyncio.sleep(0)

    # Its loop runs in a thread from the first to the last: the browser's tests have one of their own in this one.
    def __enter__(self) -> "Counter":
        self.thread = threading.Thread(target=self.loop.run_forever, daemon=True)
        self.thread.start()
        asyncio.run_coroutine_threadsafe(self.listen(), self.loop).result(10)
        return self

    def __exit__(self, *error: object) -> None:
        asyncio.run_coroutine_threadsafe(self.close(), self.loop).result(10)
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join()
        self.loop.close()


def main() -> None:
    """Say the port, serve until the input ends."""
    counter = Counter()
    counter.loop.run_until_complete(counter.listen())
    sys.stdout.write(f"{counter.port}\n")
    sys.stdout.flush()
    threading.Thread(
        target=lambda: (sys.stdin.read(), counter.loop.call_soon_threadsafe(counter.loop.stop)), daemon=True
    ).start()
    counter.loop.run_forever()


if __name__ == "__main__":
    main()
