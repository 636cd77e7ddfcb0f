"""Reads GraphQL queries: what a service needs of the language to answer the hub. Larger ones use a library."""

import json
import re

MOST_LEVELS = 40
TOKEN = re.compile(
    r'(?P<skip>[\s,\ufeff]+|#[^\n]*)|(?P<string>"""(?:[^"]|"(?!""))*"""|"(?:[^"\\\n]|\\.)*")'
    r"|(?P<number>-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(?P<name>[A-Za-z_]\w*)|(?P<mark>\.\.\.|[!$():=@\[\]{}|&])"
)


class GraphqlError(Exception):
    """What is told to whoever asked."""


def read_document(text):
    """Gives the one operation (`kind`, `variables` with their defaults, `selections`) and the fragments by name."""
    return _Reader(text).document()


class _Reader:
    def __init__(self, text):
        self._tokens = list(_split(text))
        self._at = 0
        self._level = 0

    def document(self):
        operations, fragments = [], {}
        while self._peek()[1]:
            if self._peek() == ("name", "fragment"):
                self._take()
                name = self._take("name")
                self._take(value="on")
                fragments[name] = {"on": self._take("name"), "selections": self._selections()}
            else:
                operations.append(self._operation())
        if len(operations) != 1:
            raise GraphqlError("One operation is needed.")
        return operations[0], fragments

    def _operation(self):
        kind, variables = "query", {}
        if self._peek()[1] != "{":
            kind = self._take("name")
            if self._peek()[0] == "name":
                self._take()
            if self._skip("("):
                while not self._skip(")"):
                    self._variable(variables)
        return {"kind": kind, "variables": variables, "selections": self._selections()}

    def _variable(self, variables):
        self._take(value="$")
        name = self._take("name")
        self._take(value=":")
        is_list = self._peek()[1] == "["
        words = []
        while self._peek()[1] in ("[", "]", "!") or (self._peek()[0] == "name" and not words):
            kind, word = self._peek()
            self._take()
            if kind == "name":
                words.append(word)
        default = self._value() if self._skip("=") else None
        variables[name] = {"type": words[0] if words else None, "is_list": is_list, "default": default}

    def _selections(self):
        self._take(value="{")
        self._level += 1
        if self._level > MOST_LEVELS:
            raise GraphqlError(f"More than {MOST_LEVELS} levels.")
        selections = []
        while not self._skip("}"):
            selections.append(self._spread() if self._skip("...") else self._field())
        self._level -= 1
        return selections

    def _spread(self):
        if self._peek()[0] == "name" and self._peek()[1] != "on":
            return {"fragment": self._take("name"), "directives": self._directives()}
        on = self._take("name") if self._skip("on") else None
        return {"on": on, "directives": self._directives(), "selections": self._selections()}

    def _field(self):
        alias = name = self._take("name")
        if self._skip(":"):
            name = self._take("name")
        arguments = self._arguments()
        directives = self._directives()
        selections = self._selections() if self._peek()[1] == "{" else None
        return {"key": alias, "name": name, "arguments": arguments, "directives": directives, "selections": selections}

    def _arguments(self):
        arguments = {}
        if self._skip("("):
            while not self._skip(")"):
                name = self._take("name")
                self._take(value=":")
                arguments[name] = self._value()
        return arguments

    def _directives(self):
        directives = {}
        while self._skip("@"):
            name = self._take("name")
            directives[name] = self._arguments()
        return directives

    def _value(self):
        kind, text = self._peek()
        if self._skip("$"):
            return ("variable", self._take("name"))
        if self._skip("["):
            items = []
            while not self._skip("]"):
                items.append(self._value())
            return ("list", items)
        if self._skip("{"):
            fields = {}
            while not self._skip("}"):
                name = self._take("name")
                self._take(value=":")
                fields[name] = self._value()
            return ("object", fields)
        self._take()
        if kind == "string":
            return ("value", text[3:-3] if text.startswith('"""') else json.loads(text))
        if kind == "number":
            return ("value", json.loads(text))
        return ("value", {"true": True, "false": False, "null": None}.get(text, text))

    def _peek(self):
        return self._tokens[self._at] if self._at < len(self._tokens) else ("end", "")

    def _skip(self, value):
        if self._peek()[1] == value and self._peek()[0] != "string":
            self._at += 1
            return True
        return False

    def _take(self, kind=None, value=None):
        found_kind, found = self._peek()
        if not found or (kind and found_kind != kind) or (value and found != value):
            raise GraphqlError(f"Expected {value or kind}, found {found or 'the end'}.")
        self._at += 1
        return found


def _split(text):
    at = 0
    while at < len(text):
        match = TOKEN.match(text, at)
        if not match:
            raise GraphqlError(f"Unexpected {text[at]!r}.")
        at = match.end()
        if match.lastgroup != "skip":
            yield match.lastgroup, match.group()
