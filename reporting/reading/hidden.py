"""Which files are passed over without a word.

Holds nothing else, because a look at a folder that has not changed loads this and no more of reading.
"""

from typing import Final

HIDDEN: Final = (".", "~$")
"""How hidden files begin, and those that a word processor keeps beside a file while it is open."""
