"""Bytes to text: which encoding a file has, and what had to be assumed.

Does not guess by statistics: each step of the ladder is a rule that either holds or does not.
"""

from __future__ import annotations

import codecs
import re
from typing import Final, NamedTuple

_BOMS: Final = (
    # UTF-32 first: its little-endian mark begins with that of UTF-16.
    (codecs.BOM_UTF32_LE, "utf-32-le"), (codecs.BOM_UTF32_BE, "utf-32-be"), (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"),
)  # fmt: skip
# Compiled where they are tried: nearly every file is plain UTF-8.
_DECLARED: Final = rb"(?i)<meta[^<>]{1,200}?charset\s{0,4}=\s{0,4}[\"']?([A-Za-z0-9_:.-]{2,40})"
_HANGUL: Final = "[가-힣]"
_PLAIN: Final = "[\t\n\r -~\u00b7\u2010-\u2026\u2605\u2606\u3000-\u3011\u3131-\u318e\uff01-\uff5e]"
"""What stands between Korean words: ASCII, and the marks of Korean keyboards."""


_ASSUMPTIONS: Final = ("is not UTF-8", "is not quite UTF-8", "read as ")


class Decoded(NamedTuple):
    """A file's text, the encoding it was read in, and what a person should know about that."""

    text: str
    encoding: str
    note: str | None = None


def decode(data: bytes, *, html: bool = False) -> Decoded:
    """Reads bytes as text; never fails.

    Args:
        html: heed the encoding that a page declares, where the bytes are not UTF-8.
    """
    return (
        _marked(data) or _utf16(data) or _utf8(data) or _declared(data, html)
        or _korean_utf16(data) or _mended(data) or _legacy(data)
    )  # fmt: skip


def assumes_encoding(note: str) -> bool:
    """Whether a document's note is one of these."""
    return note.startswith(_ASSUMPTIONS) or "could not be read" in note


def _marked(data: bytes) -> Decoded | None:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _told(data[len(mark) :].decode(encoding, "replace"), encoding, None)
    return None


def _utf16(data: bytes) -> Decoded | None:
    """UTF-16 without a mark: in Western text every second byte is zero; a stray zero in a text file is not enough."""
    sample = data[: 4096 - 4096 % 2]
    if len(sample) < 4 or b"\0" not in sample:
        return None
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if max(even, odd) < 0.2 * len(sample) / 2 or even == odd:
        return None
    encoding = "utf-16-be" if even > odd else "utf-16-le"
    return _told(data.decode(encoding, "replace"), encoding, f"read as {encoding.upper()}, because of its zero bytes")


def _utf8(data: bytes) -> Decoded | None:
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return None


def _declared(data: bytes, html: bool) -> Decoded | None:
    found = re.search(_DECLARED, data[:4096]) if html else None
    if found is None:
        return None
    try:
        encoding = codecs.lookup(found[1].decode("ascii")).name
        # Browsers read Latin-1 and EUC-KR as the code pages that contain them.
        encoding = {"iso8859-1": "cp1252", "ascii": "cp1252", "euc_kr": "cp949"}.get(encoding, encoding)
        return Decoded(data.decode(encoding), encoding, f"read as {encoding}, which the page declares")
    except (LookupError, UnicodeDecodeError, ValueError, AssertionError):
        return None


def _korean_utf16(data: bytes) -> Decoded | None:
    """UTF-16 without a mark in Korean: few bytes are zero, but nearly all of it must be common syllables and ASCII."""
    if len(data) % 2 or len(data) < 4:
        return None
    for encoding in ("utf-16-le", "utf-16-be"):
        sample = data[:8192].decode(encoding, "replace")
        hangul = len(re.findall(_HANGUL, sample))
        known = hangul + len(re.findall(_PLAIN, sample))
        if hangul >= 0.2 * len(sample) and known >= 0.95 * len(sample) and _is_korean(sample):
            note = f"read as {encoding.upper()}, because it gives Korean words"
            return _told(data.decode(encoding, "replace"), encoding, note)
    return None


def _is_korean(text: str) -> bool:
    """Whether the syllables are those of Korean words, nearly all of them in the older set KS X 1001.

    It holds a fifth of all syllables; what other encodings happen to give is spread over the rest.
    """
    # CP949 keeps the older set's codes. Python's own codec for that set spells out the syllables that are not in it.
    codes = "".join(re.findall(_HANGUL, text)).encode("cp949")
    common = sum(lead >= 0xB0 and trail >= 0xA1 for lead, trail in zip(codes[::2], codes[1::2], strict=True))
    return common > 0 and common >= 0.9 * len(codes) / 2


def _mended(data: bytes) -> Decoded | None:
    """UTF-8 with a few broken bytes, such as a file that was cut off: better than every accent garbled."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    sound = sum(1 for c in text if c > "\x7f") - broken
    return _told(text, "utf-8", "is not quite UTF-8") if sound > 3 * broken else None


def _legacy(data: bytes) -> Decoded:
    text = data.decode("cp949", "replace")
    broken, hangul = text.count("\ufffd"), len(re.findall(_HANGUL, text))
    # Western curly quotes before a letter make rare syllables. A file that was cut off may end in half a syllable.
    if _is_korean(text) and (not broken or hangul > 20 * broken):
        return _told(text, "cp949", "is not UTF-8; read as Korean CP949")
    return _told(data.decode("cp1252", "replace"), "windows-1252", "is not UTF-8; read as Windows-1252")


def _told(text: str, encoding: str, note: str | None) -> Decoded:
    broken = text.count("\ufffd")
    if broken:
        count = f"{broken} character{'s' if broken > 1 else ''} could not be read"
        note = f"{note}; {count}" if note else count
    return Decoded(text, encoding, note)
