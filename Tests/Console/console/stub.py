"""A small server of pages that a test writes itself."""

import http.server
import threading


class Stub:
    """Serves bodies by their paths, each a type, a text and perhaps a status, with these headers."""

    def __init__(self, pages, headers={}):
        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                kind, body, *status = pages.get(self.path, ("text/plain", "", 404))
                self.send_response(*status or [200])
                body = body.encode()
                for name, value in {"Content-Type": kind, "Content-Length": str(len(body)), **headers}.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        # A browser breaks connections off when a tab closes.
        self.server.handle_error = lambda *_: None
        self.url = f"http://127.0.0.1:{self.server.server_port}"

    def __enter__(self):
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()
