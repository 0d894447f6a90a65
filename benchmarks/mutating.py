"""How seeds become inputs that nobody wrote: cut, spliced, repeated, recoded, with words of a dictionary put in.

Runs nothing: `fuzz` does.
"""

from __future__ import annotations

import io
import random
import zipfile
from collections.abc import Callable
from typing import Final

LARGEST: Final = 1_000_000
"""Bytes of an input."""
_WORDS: Final = r"""
<p> </p> <div> <!-- --> <![ <![CDATA[ <script> </script> <style> <table><tr><td> <svg/onload=x> &#0; &#xD800; &amp; &lt;
<!DOCTYPE <!ENTITY &a; ** __ [a](b) ![ ``` > # | --- === + 1. ★ ★★★½ ☆ ⭐ 4/5 3.5/4 B+ 97% 9/10 10/10 two-and-a-half
stars out of By by Review Rating: Directed by starring plays as ( ) [ ] “ ” ‘ ’ " ' « » — – … ... 18 December 2023
2023-12-18 12.18.23 Kim Soo-hyun Park Bo-gum Mr. Dr. J.K. de la 김수현 사운드트랙 눈물의여왕 16부작 3월 =1+1 @SUM(A1)
=HYPERLINK("http://x") {{7*7}} {%raw%} javascript:alert(1) file:///etc/passwd http://127.0.0.1/ Netflix not never but
although superb dull ending music respectively season episode , ; : . ! ? \ / 100 45 minutes 1h /Type /Page /Kids
/Filter /FlateDecode stream endstream endobj BT ET Tj << >> 0 obj <w:p> <w:t> <w:del> <c/r="A1"> name = [[review]]
outlet, critic, text rating "" document,field,read,corrected verdict positive undo #row-3
"""
_SIGNS: Final = (
    "\n", "\n\n", "\r", "\t", " ", "  ", "\x00", "\x1b[31m", "\u202e", "\u2066", "\u200d", "\ufeff", "\uffff", "\ue000",
    "\u2028", "\u0301", "e\u0301\u0327", "\U0001f469\u200d\U0001f467", "\U00010400", "ﬃ", "İ", "ß", "---\n", "a", "A",
)  # fmt: skip
DICTIONARY: Final = (*_WORDS.split(), *_SIGNS)


def mutated(seed: bytes, chance: random.Random, others: list[bytes]) -> bytes:
    """The seed after some mutations; those of archives are made inside their parts."""
    if seed.startswith(b"PK") and chance.random() < 0.8:
        return _repacked(seed, chance)
    for _ in range(chance.choice((1, 1, 2, 4, 8))):
        seed = chance.choice(_MUTATIONS)(seed, chance, others)[:LARGEST]
    return seed


def _repacked(seed: bytes, chance: random.Random) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(seed)) as before, zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as after:
        names = before.namelist()
        chosen = chance.choice(names)
        for name in names:
            content = before.read(name)
            after.writestr(name, mutated(content, chance, [content]) if name == chosen else content)
    return held.getvalue()


Mutation = Callable[[bytes, random.Random, list[bytes]], bytes]


def _word(chance: random.Random) -> bytes:
    return chance.choice(DICTIONARY).encode("utf-8", "surrogatepass")


def _place(seed: bytes, chance: random.Random) -> tuple[int, int]:
    start = chance.randrange(len(seed) + 1)
    return start, min(len(seed), start + chance.choice((1, 4, 30, 200, 2000)))


def _inserted(seed: bytes, chance: random.Random, _: list[bytes]) -> bytes:
    start, _end = _place(seed, chance)
    return seed[:start] + b"".join(_word(chance) for _ in range(chance.choice((1, 1, 3, 20)))) + seed[start:]


def _cut(seed: bytes, chance: random.Random, _: list[bytes]) -> bytes:
    start, end = _place(seed, chance)
    return seed[:start] + seed[end:]


def _flipped(seed: bytes, chance: random.Random, _: list[bytes]) -> bytes:
    changed = bytearray(seed)
    for _i in range(chance.choice((1, 3, 30)) if seed else 0):
        changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed)


def _spliced(seed: bytes, chance: random.Random, others: list[bytes]) -> bytes:
    other = chance.choice(others)
    return seed[: _place(seed, chance)[0]] + other[_place(other, chance)[0] :]


def _repeated(seed: bytes, chance: random.Random, _: list[bytes]) -> bytes:
    start, end = _place(seed, chance)
    unit = seed[start:end] if chance.random() < 0.4 else b"".join(_word(chance) for _ in range(chance.randint(1, 4)))
    joint = chance.choice((b"", b"", b" ", b"\n", b"\n\n"))
    size = chance.choice((1_000, 20_000, 200_000, LARGEST))
    return seed[:start] + (unit + joint) * max(1, size // max(1, len(unit + joint))) + seed[end:]


def _recoded(seed: bytes, chance: random.Random, _: list[bytes]) -> bytes:
    return seed.decode("utf-8", "replace").encode(chance.choice(("utf-16", "utf-16-le", "cp949", "latin-1")), "replace")


_MUTATIONS: Final[tuple[Mutation, ...]] = (
    _inserted,
    _inserted,
    _cut,
    _flipped,
    _spliced,
    _repeated,
    _repeated,
    _recoded,
)
