"""A mail server for tests that lets nobody in: it counts who knocks."""

import socketserver
import threading


class Door(socketserver.ThreadingTCPServer):
    """Greets as it is told; wants a password, which it refuses, from whom it lets speak."""

    daemon_threads = allow_reuse_address = True

    def __init__(
        self,
        greeting: str = "220 mx.example.org",
        answer: str = "535 5.7.8 Authentication failed",
        offers: str = "250-mx.example.org\r\n250 AUTH PLAIN LOGIN",
        login: str = "smtp://moi:mauvais@",
    ):
        super().__init__(("127.0.0.1", 0), _Guest)
        self.greeting, self.answer, self.offers, self.login = greeting, answer, offers, login
        self.connections = self.attempts = 0

    def __enter__(self) -> "Door":
        threading.Thread(target=self.serve_forever, args=[0.05], daemon=True).start()
        return self

    def __exit__(self, *error: object) -> None:
        self.shutdown()
        self.server_close()

    @property
    def url(self) -> str:
        return f"{self.login}127.0.0.1:{self.server_address[1]}"


class _Guest(socketserver.StreamRequestHandler):
    server: Door

    def handle(self):
        self.server.connections += 1
        self.say(self.server.greeting)
        while self.server.greeting.startswith("220") and (line := self.rfile.readline()):
            match line.upper().split()[:1]:
                case [b"EHLO" | b"HELO"]:
                    self.say(self.server.offers)
                case [b"AUTH"]:
                    self.server.attempts += 1
                    self.say(self.server.answer)
                case [b"QUIT"]:
                    self.say("221 bye")
                    break
                case _:
                    self.say("530 5.7.0 Authentication required")

    def say(self, line: str) -> None:
        if line:
            self.wfile.write(f"{line}\r\n".encode())
