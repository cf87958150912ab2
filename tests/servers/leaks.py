"""The list of leaked passwords that Kratos 0.6 asks about every new password, over https; ours is empty.

The server and its certificate live as long as the `with` block. The certificate is made by the `openssl` program.
"""

import ssl
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import NamedTuple


class Leaks(NamedTuple):
    port: int
    certificate: Path  # who asks must trust it: Go reads SSL_CERT_FILE


@contextmanager
def no_leaks(folder: Path) -> Iterator[Leaks]:
    """Answer on a free port of 127.0.0.1 that no password was leaked; the folder gets key and certificate."""
    certificate, key = _self_signed(folder)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    with HTTPServer(("127.0.0.1", 0), _EmptyList) as server:
        # The handshake waits for the handler, which has a time limit.
        server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
        thread = threading.Thread(target=server.serve_forever, args=(0.05,), name="no leaks", daemon=True)
        thread.start()
        try:
            yield Leaks(server.server_port, certificate)
        finally:
            server.shutdown()
            thread.join()


class _EmptyList(BaseHTTPRequestHandler):
    timeout = 5  # seconds: a connection on which nothing is asked must not hold up the end

    def do_GET(self) -> None:
        self.send_response(200 if self.path.startswith("/range/") else 404)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        pass


def _self_signed(folder: Path) -> tuple[Path, Path]:
    certificate, key = folder / "leaks-certificate.pem", folder / "leaks-key.pem"
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
    command += ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"]
    command += ["-keyout", str(key), "-out", str(certificate)]
    try:
        subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=True)
    except FileNotFoundError:
        raise RuntimeError("kratos06 needs the program openssl, for the certificate of its leak list") from None
    except subprocess.CalledProcessError as error:
        raise RuntimeError(f"openssl made no certificate, status {error.returncode}\n{error.stderr}") from None
    return certificate, key
