"""What languages are called in English.

Does not tell which one a text is written in: `reporting.reading.languages` does.
"""

from __future__ import annotations

from typing import Final

_NAMES: Final = {
    "ko": "Korean", "ja": "Japanese", "zh": "Chinese", "und-Cyrl": "Cyrillic script", "und-Arab": "Arabic script",
    "und-Deva": "Devanagari script", "th": "Thai", "el": "Greek", "he": "Hebrew", "es": "Spanish", "fr": "French",
    "de": "German", "pt": "Portuguese", "it": "Italian", "id": "Indonesian or Malay", "nl": "Dutch", "tr": "Turkish",
    "vi": "Vietnamese", "pl": "Polish", "und": "a language that the reader does not know",
}  # fmt: skip


def language_name(tag: str) -> str:
    """The name of the language of a BCP 47 tag, for readers."""
    primary = tag.replace("_", "-").split("-")[0].lower()
    return _NAMES.get(tag) or _NAMES.get(primary) or f"the language “{tag}”"
