"""Verifies the tokens by which the hub signs each of its requests: Ed25519, one audience, one body, one use, one minute."""

import base64
import hashlib
import json
import threading
import time

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

LONGEST_LIFE = 60  # seconds


class Refused(Exception):
    """The request does not come from the hub, now and for the first time."""


class HubTokens:
    """Verifies tokens for one audience, with the public keys of HUB_PUBLIC_KEYS (a JWK set)."""

    def __init__(self, audience, key_set, now=time.time):
        self._audience = audience
        self._keys = {key["kid"]: Ed25519PublicKey.from_public_bytes(_decode(key["x"])) for key in key_set["keys"]}
        self._seen = {}
        self._lock = threading.Lock()
        self._now = now

    def verify(self, authorization, body):
        """Gives the claims of the token; raises Refused."""
        try:
            header, claims = self._read_signed((authorization or "").removeprefix("Bearer "))
            self._check(claims, body)
        except (ValueError, KeyError, TypeError, InvalidSignature) as error:
            raise Refused(type(error).__name__) from error
        return claims

    def _read_signed(self, token):
        head, payload, signature = token.split(".")
        header = json.loads(_decode(head))
        if header["alg"] != "EdDSA":
            raise ValueError("another algorithm")
        self._keys[header["kid"]].verify(_decode(signature), f"{head}.{payload}".encode())
        return header, json.loads(_decode(payload))

    def _check(self, claims, body):
        now = self._now()
        digest = base64.urlsafe_b64encode(hashlib.sha256(body).digest()).rstrip(b"=").decode()
        expected = {"iss": "tresse-gateway", "aud": self._audience, "body": digest}
        if any(claims[name] != value for name, value in expected.items()):
            raise ValueError("for somebody else")
        if not now - LONGEST_LIFE <= claims["iat"] <= now + 5 or claims["exp"] <= now:
            raise ValueError("too old, or not yet")
        with self._lock:
            self._seen = {used: until for used, until in self._seen.items() if until > now}
            if claims["jti"] in self._seen:
                raise ValueError("used before")
            self._seen[claims["jti"]] = now + LONGEST_LIFE + 5


def _decode(text):
    return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
