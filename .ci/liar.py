"""Responds to every request with `200 OK` and an empty object, so that Prism must object to the responses.

Usage: python .ci/liar.py PORT
"""

import http.server
import sys


class Liar(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"{}")


server = http.server.ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Liar)
print("listening on", server.server_address, flush=True)
server.serve_forever()
