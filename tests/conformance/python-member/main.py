"""Serves the association of a JSON file to the hub. PORT, HUB_PUBLIC_KEYS, CONTRACT (the SDL that it publishes), DATA."""

import json
import os
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from graphql_answers import answer
from hub_token import HubTokens, Refused
from presence import create_resolvers

MOST_BYTES = 8 * 1024 * 1024


def main():
    here = Path(__file__).parent
    data = json.loads(Path(os.environ.get("DATA", here / "data.json")).read_text("utf-8"))
    sdl = Path(os.environ["CONTRACT"]).read_text("utf-8")
    resolvers = create_resolvers(data["slug"], data["name"], data["centers"], sdl)
    tokens = HubTokens(data["slug"], json.loads(os.environ["HUB_PUBLIC_KEYS"]))
    address = ("127.0.0.1", int(os.environ.get("PORT", "4300")))
    server = ThreadingHTTPServer(address, make_handler(resolvers, tokens))
    print(f"http://{server.server_address[0]}:{server.server_address[1]}/graphql", flush=True)
    server.serve_forever()


def make_handler(resolvers, tokens):
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self):
            is_known = self.path in ("/health", "/ready")
            self.respond(200 if is_known else 404, {"status": "ready"} if is_known else {"error": "Nothing here"})

        def do_POST(self):
            length = int(self.headers.get("content-length", 0))
            if length > MOST_BYTES or self.path != "/graphql":
                self.close_connection = True
                return self.respond(413 if length > MOST_BYTES else 404, {"error": "Not here, or too large"})
            body = self.rfile.read(length)
            try:
                tokens.verify(self.headers.get("authorization"), body)
            except Refused:
                return self.respond(401, {"error": "Only the hub may ask"})
            request = read_request(body)
            if request is None:
                return self.respond(400, {"errors": [{"message": "A JSON object with a query is needed."}]})
            return self.respond(200, answer(resolvers, request["query"], request.get("variables") or {}))

        def respond(self, status, content):
            text = json.dumps(content, ensure_ascii=False).encode()
            self.send_response(status)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(text)))
            self.end_headers()
            self.wfile.write(text)

        def log_message(self, *_):
            """Addresses and queries are nobody's business."""

    return Handler


def read_request(body):
    try:
        request = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return request if isinstance(request, dict) and isinstance(request.get("query"), str) else None


if __name__ == "__main__":
    main()
