"""Eight applications of WorkOS Connect, and the judgement of what a client makes of each."""

import json
import re

# No time ends with zeros: some clients refuse a text that they would write in another way.
BASE = {
    "object": "connect_application",
    "id": "conn_app_1",
    "client_id": "client_1",
    "description": None,
    "name": "Portal",
    "scopes": ["openid", "email"],
    "created_at": "2026-01-15T12:00:00.125Z",
    "updated_at": "2026-02-03T08:30:15.250Z",
}
OAUTH = {
    **BASE,
    "application_type": "oauth",
    "redirect_uris": [{"uri": "https://example.com/callback", "default": True}],
    "uses_pkce": True,
}
FIRST_PARTY = {**OAUTH, "is_first_party": True}
THIRD_PARTY = {**OAUTH, "is_first_party": False, "was_dynamically_registered": False, "organization_id": "org_1"}
DYNAMIC = {**OAUTH, "is_first_party": False, "was_dynamically_registered": True}
M2M = {**BASE, "application_type": "m2m", "organization_id": "org_1"}

MISSING = "client_id"

# (title, kind, described members, further members)
PAYLOADS = [
    ("first party", "first_party", FIRST_PARTY, {}),
    ("third party", "third_party", THIRD_PARTY, {}),
    ("dynamic", "dynamic", DYNAMIC, {}),
    ("m2m", "m2m", M2M, {}),
    ("a new member", "m2m", M2M, {"token_lifetime": 3600}),
    ("a new kind", "unknown", {**BASE, "application_type": "agent", "model": "m1"}, {}),
    ("a missing member", "missing", {key: value for key, value in M2M.items() if key != MISSING}, {}),
    ("a member of another kind", "m2m", M2M, {"uses_pkce": True}),
]


def lines():
    """Returns the payloads as JSON, one on each line."""
    return "".join(json.dumps({**described, **further}) + "\n" for _, _, described, further in PAYLOADS)


def judge(results, variants):
    """Returns a list with `None` for each right result, and the fault of each wrong one.

    A result is a list of words: "error" and a message, or "value", the text of `Debug`, and JSON if the type encodes.
    `variants` has a pattern of the text of `Debug` for each kind.
    """
    return [_fault(result, payload, variants) for result, payload in zip(results, PAYLOADS, strict=True)]


def _fault(result, payload, variants):
    _, kind, described, _ = payload
    if kind == "missing":
        if result[0] == "value":
            return "decoded without a required member"
        return None if MISSING in result[1] else f"the error does not name the member: {result[1]}"
    if result[0] == "error":
        return f"error: {result[1]}"
    debug = result[1]
    if kind not in variants or not re.search(variants[kind], debug):
        return f"another variant: {debug[:80]}"
    if len(result) > 2:
        encoded = json.loads(result[2])
        lost = [name for name, value in described.items() if not _equal(encoded.get(name), value)]
    else:
        lost = [name for name, value in described.items() if isinstance(value, str) and value not in debug]
    return f"lost: {', '.join(lost)}" if lost else None


def _equal(one, other):
    """Compares values. Dates and times are compared without trailing zeros, as they are equal points in time."""
    if isinstance(one, str) and isinstance(other, str) and re.match(r"\d{4}-\d\d-\d\dT", other):
        plain = lambda text: re.sub(r"\.?0*(Z|\+00:00)$", "Z", text)  # noqa: E731
        return plain(one) == plain(other)
    return one == other
