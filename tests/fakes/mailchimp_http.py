"""The HTTP side of the fake Mailchimp: connections, keep-alive, answers that break off."""

import contextlib
import socket
import socketserver
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Protocol


@dataclass
class Reply:
    """What goes back; `cut` sends half of it and hangs up."""

    status: int
    body: bytes = b""
    content_type: str = "application/json; charset=utf-8"
    cut: bool = False


class Answering(Protocol):
    """What the server needs from the fake."""

    def answer(self, method: str, target: str, headers: Any, data: bytes) -> Reply | None: ...

    def opened(self, connection: socket.socket) -> None: ...

    def closed(self, connection: socket.socket) -> None: ...


class Server(ThreadingHTTPServer):
    """One thread per connection; nothing is printed."""

    daemon_threads = True
    request_queue_size = 64
    fake: Answering

    def server_bind(self) -> None:
        socketserver.TCPServer.server_bind(self)  # HTTPServer's asks the DNS for our name
        self.server_port = self.socket.getsockname()[1]

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing: clients that hang up are part of the tests."""


class Handler(BaseHTTPRequestHandler):
    """Passes calls to the fake and its replies back."""

    protocol_version = "HTTP/1.1"
    wbufsize = -1  # one packet per answer
    disable_nagle_algorithm = True
    server: Any  # a Server

    def setup(self) -> None:
        super().setup()
        self.server.fake.opened(self.connection)

    def finish(self) -> None:
        self.server.fake.closed(self.connection)
        with contextlib.suppress(OSError):
            super().finish()

    def log_message(self, format: str, *args: Any) -> None:
        """Stay silent; `fake.requests` is the log."""

    def _serve(self) -> None:
        data = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        reply = self.server.fake.answer(self.command, self.path, self.headers, data)
        if reply is None:
            self.close_connection = True
            return
        self.send_response_only(reply.status)
        if reply.status == 302:
            self.send_header("Location", self.path)
        if reply.body:
            self.send_header("Content-Type", reply.content_type)
        if reply.status != 204:
            self.send_header("Content-Length", str(len(reply.body)))
        if reply.cut:
            self.close_connection = True
            reply.body = reply.body[: len(reply.body) // 2]
        self.end_headers()
        self.wfile.write(reply.body)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _serve
