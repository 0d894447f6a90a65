"""`python -m reporting`: the same command line as `reporting`.

Holds nothing else.
"""

import sys

from reporting.cli import main

if __name__ == "__main__":
    sys.exit(main())
