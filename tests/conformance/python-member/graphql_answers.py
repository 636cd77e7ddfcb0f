"""Answers queries from resolvers: for each type, a function for each field, which gets the object and the arguments."""

from graphql_reader import GraphqlError, read_document


def answer(resolvers, query, variables):
    """Gives `data` and, where there are some, `errors`. A field that fails is null; a query that is wrong has no data."""
    try:
        operation, fragments = read_document(query)
        if operation["kind"] != "query":
            raise GraphqlError(f"There is no {operation['kind']} here.")
        run = _Run(resolvers, fragments, _read_variables(operation["variables"], variables))
        run.check("Query", operation["selections"])
        data = run.answer_object({"__typename": "Query"}, operation["selections"], [])
    except RecursionError:
        return {"errors": [{"message": "Too many levels.", "extensions": {"code": "BAD_USER_INPUT"}}]}
    except GraphqlError as error:
        return {"errors": [{"message": str(error), "extensions": {"code": "BAD_USER_INPUT"}}]}
    return {"data": data, **({"errors": run.errors} if run.errors else {})}


def _read_variables(declared, given):
    values = {}
    for name, about in declared.items():
        value = given.get(name)
        if value is None and about["default"]:
            value = about["default"][1]
        if value is not None and not _fits(about, value):
            raise GraphqlError(f"${name} is no {about['type']}.")
        values[name] = value
    return values


def _fits(about, value):
    if about["is_list"]:
        return isinstance(value, list)
    kinds = {"Int": int, "Float": (int, float), "Boolean": bool, "String": str, "ID": (str, int)}
    return isinstance(value, kinds.get(about["type"], object))


class _Run:
    def __init__(self, resolvers, fragments, variables):
        self._resolvers = resolvers
        self._fragments = fragments
        self._variables = variables
        self.errors = []

    def check(self, type_name, selections):
        """Refuses a root field that nobody has, before anything is answered."""
        for field in self._fields(type_name, selections):
            if field["name"] not in {"__typename", *self._resolvers[type_name]}:
                raise GraphqlError(f"Cannot query field {field['name']} on type {type_name}.")

    def answer_object(self, parent, selections, path):
        type_name = parent["__typename"]
        answered = {}
        for field in self._fields(type_name, selections):
            key = field["key"]
            value = self._resolve(type_name, parent, field, [*path, key])
            answered[key] = _merge(answered[key], value) if key in answered else value
        return answered

    def _resolve(self, type_name, parent, field, path):
        if field["name"] == "__typename":
            return type_name
        try:
            resolve = self._resolvers[type_name].get(field["name"])
            if not resolve:
                raise GraphqlError(f"Cannot query field {field['name']} on type {type_name}.")
            arguments = {name: self._value(value) for name, value in field["arguments"].items()}
            return self._complete(resolve(parent, **arguments), field["selections"], path)
        except (GraphqlError, TypeError, AttributeError) as error:
            message = str(error) if isinstance(error, GraphqlError) else "The arguments do not fit."
            self.errors.append({"message": message, "path": path, "extensions": {"code": "BAD_USER_INPUT"}})
            return None

    def _complete(self, value, selections, path):
        if isinstance(value, list):
            return [self._complete(each, selections, [*path, index]) for index, each in enumerate(value)]
        return self.answer_object(value, selections or [], path) if isinstance(value, dict) else value

    def _fields(self, type_name, selections, passed=()):
        for selection in selections:
            if not self._is_included(selection["directives"]):
                continue
            if "name" in selection:
                yield selection
                continue
            fragment = selection
            if "fragment" in selection:
                fragment = self._fragments.get(selection["fragment"])
                if not fragment or selection["fragment"] in passed:
                    raise GraphqlError(f"The fragment {selection['fragment']} is unknown, or within itself.")
            if fragment["on"] in (None, type_name):
                yield from self._fields(type_name, fragment["selections"], (*passed, selection.get("fragment")))

    def _is_included(self, directives):
        skip, include = directives.get("skip"), directives.get("include")
        return not (skip and self._value(skip["if"])) and not (include and not self._value(include["if"]))

    def _value(self, value):
        kind, content = value
        if kind == "variable":
            if content not in self._variables:
                raise GraphqlError(f"The variable ${content} is not declared.")
            return self._variables[content]
        if kind == "list":
            return [self._value(each) for each in content]
        return {name: self._value(each) for name, each in content.items()} if kind == "object" else content


def _merge(one, other):
    """One field asked twice gives the selections of both."""
    if isinstance(one, dict) and isinstance(other, dict):
        return {**one, **{key: _merge(one[key], value) if key in one else value for key, value in other.items()}}
    if isinstance(one, list) and isinstance(other, list):
        return [_merge(*pair) for pair in zip(one, other)]
    return other
