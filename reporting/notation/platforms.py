"""Names under which one streaming service goes: "Prime Video" and "Amazon Prime", "Apple TV" and "Apple TV+".

Compares names; where they stand in a text is not decided here.
"""

import re
from typing import Final

_NO_LETTER: Final = re.compile(r"[\W_]")
_ONE_SERVICE: Final[dict[str, str]] = {
    "prime": "primevideo",
    "amazonprime": "primevideo",
    "amazonprimevideo": "primevideo",
    "amazonvideo": "primevideo",
    "appletvplus": "appletv",
    "hbomax": "max",
    "rakutenviki": "viki",
    "iplayer": "bbciplayer",
    "nowtv": "now",
}
"""Other names of a service by the one that is compared; each is what the service calls itself or called itself once."""


def platform_key(name: str) -> str:
    """What two names of one service have in common: no signs, no case, "+" and "Plus" alike."""
    key = _NO_LETTER.sub("", name.casefold().replace("+", "plus"))
    return _ONE_SERVICE.get(key, key)
