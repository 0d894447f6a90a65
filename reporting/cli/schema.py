"""`reporting schema`: the JSON Schema of dossier.json.

Holds no schema: the model gives it.
"""

from __future__ import annotations

import sys
from argparse import Namespace

from reporting.cli.terminal import in_utf8
from reporting.rendering.data import schema


def run(arguments: Namespace) -> int:
    """Prints the schema."""
    del arguments  # The command takes none.
    in_utf8(sys.stdout)
    sys.stdout.write(schema().decode())
    return 0
