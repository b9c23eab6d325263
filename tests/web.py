"""A server of this machine alone, for what is downloaded."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread


@dataclass
class Web:
    """What stands under each path, and which paths were asked for.

    `lengths` are what the server says of a file's length where that is not the truth; `moved` are
    paths that lead elsewhere.
    """

    address: str = ""
    files: dict[str, bytes] = field(default_factory=dict)
    lengths: dict[str, int | None] = field(default_factory=dict)
    moved: dict[str, str] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)


@contextmanager
def a_web() -> Iterator[Web]:
    """A server that runs within."""
    web = Web()

    class Answers(BaseHTTPRequestHandler):
        def do_GET(self) -> None:  # as http.server calls it
            web.asked.append(self.path)
            if self.path in web.moved:
                self.send_response(302)
                self.send_header("Location", web.moved[self.path])
                self.end_headers()
            elif self.path in web.files:
                content = web.files[self.path]
                self.send_response(200)
                length = web.lengths.get(self.path, len(content))
                if length is not None:
                    self.send_header("Content-Length", str(length))
                self.end_headers()
                self.wfile.write(content)
            else:
                self.send_error(404)

        def log_message(self, format: str, *args: object) -> None:  # as it is called
            """Says nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    web.address = f"http://127.0.0.1:{server.server_port}"
    try:
        yield web
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
