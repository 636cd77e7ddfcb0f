"""The module PRESENCE of the association contract, from a JSON file of centers."""

import base64
from collections import Counter

from graphql_reader import GraphqlError


def create_resolvers(slug, name, centers, sdl):
    """Makes the resolvers of an association. `centers` are records with code, name, commune, department, activities."""
    rows = sorted(({"__typename": "Center", **center, "id": f"{slug}~{center['code']}"} for center in centers), key=_id)
    by_id = {row["id"]: row for row in rows}
    unit = {"__typename": "Unit", "id": f"{slug}~siege", "name": name}
    association = {"__typename": "Association", "id": slug}

    def find(representation):
        known = {"Association": {slug: association}, "Unit": {unit["id"]: unit}, "Center": by_id}
        return known.get(representation.get("__typename"), {}).get(representation.get("id"))

    def page(_, first=20, after=None, department=None):
        if not isinstance(first, int) or not 1 <= first <= 100:
            raise GraphqlError(f"first is {first}; ask for 1 to 100.")
        behind = _read_cursor(after)
        wanted = [row for row in rows if row["id"] > behind and department in (None, row["department"])]
        edges = [{"__typename": "CenterEdge", "cursor": _cursor(row["id"]), "node": row} for row in wanted[:first]]
        end = edges[-1]["cursor"] if edges else None
        info = {"__typename": "PageInfo", "hasNextPage": len(wanted) > first, "endCursor": end}
        return {"__typename": "CenterConnection", "edges": edges, "pageInfo": info}

    def count(_):
        counts = sorted(Counter(row["department"] for row in rows).items())
        return [{"__typename": "DepartmentCenterCount", "department": _place("Department", code), "centerCount": number}
                for code, number in counts]

    return {
        "Query": {
            "center": lambda _, id: by_id.get(id),
            "_entities": lambda _, representations: [find(each) for each in representations],
            "_service": lambda _: {"__typename": "_Service", "sdl": sdl},
        },
        "_Service": _fields("sdl"),
        "Association": {**_fields("id"), "units": lambda _: [unit], "centers": page, "centersByDepartment": count},
        "Unit": {
            **_fields("id", "name"),
            "level": lambda _: "NATIONAL",
            "label": lambda _: "Siège",
            "siren": lambda _: None,
            "parent": lambda _: None,
            "departments": lambda _: [_place("Department", code) for code in sorted({row["department"] for row in rows})],
        },
        "Center": {
            **_fields("id", "name", "address", "phone", "openingHours", "activities"),
            "association": lambda _: association,
            "unit": lambda _: unit,
            "commune": lambda row: _place("Commune", row["commune"]),
        },
        "CenterConnection": _fields("edges", "pageInfo"),
        "CenterEdge": _fields("cursor", "node"),
        "PageInfo": _fields("hasNextPage", "endCursor"),
        "DepartmentCenterCount": _fields("department", "centerCount"),
        "Department": _fields("code"),
        "Commune": _fields("code"),
    }


def _fields(*names):
    return {name: lambda row, name=name: row.get(name) for name in names}


def _place(type_name, code):
    return {"__typename": type_name, "code": code}


def _id(row):
    return row["id"]


def _cursor(position):
    return base64.urlsafe_b64encode(position.encode()).decode()


def _read_cursor(cursor):
    if cursor is None:
        return ""
    try:
        return base64.b64decode(cursor, altchars=b"-_", validate=True).decode()
    except ValueError as error:
        raise GraphqlError("The cursor is not one of this list.") from error
