"""The dossier as data: canonical JSON with every span, and its JSON Schema.

Holds no choice of what is told: the model decides. Prints nothing of a report's.
"""

from __future__ import annotations

import json

from reporting.model import Dossier

SCHEMA_ID = "urn:reporting:dossier"


def render_data(dossier: Dossier) -> bytes:
    """The dossier as JSON: UTF-8, fields in the model's order, a line end at the end."""
    return dossier.model_dump_json(indent=1).encode() + b"\n"


def schema() -> bytes:
    """The JSON Schema (2020-12) that `render_data` keeps to."""
    described = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": SCHEMA_ID,
        **Dossier.model_json_schema(mode="serialization"),
        "title": "Dossier",
    }
    return (json.dumps(described, ensure_ascii=False, indent=1) + "\n").encode()
