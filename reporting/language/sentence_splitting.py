"""Cuts text into sentences: offsets in, offsets out, in linear time.

It does not normalise and does not judge; a line break always ends a sentence, because cleaned text has one paragraph
a line.
"""

import re
from typing import Final

from reporting.language.tokens import word_set

_LINE: Final = re.compile(r"[^\n\r\x0b\x0c\x85\u2028\u2029]+")
# A run of stops with the quotes and brackets that close on it. Both runs are of single characters that nothing else
# in the pattern matches, so there is nothing to backtrack into.
_STOP: Final = re.compile(r"([.!?…。！？]+)([\"'”’»)\]]*)")
_OPENERS: Final = "\"'“‘«([-–—*•¿¡ \t\xa0"

# Always followed by what they belong to.
_ATTACHED: Final = word_set(
    "mr mrs ms mx dr prof st mt messrs mme mlle gen sgt capt cpt lt col cmdr adm maj pvt rev fr hon gov sen rep pres "
    "supt det insp vs v e.g eg i.e ie cf viz a.k.a aka ft feat dir prod starr incl approx ca c. w/ orig trans ed dept "
    "univ assn intl natl op"
)
# Abbreviations before a number or a mark, words anywhere else: "Ep. 8" and "No. 3", but "He said no. She left."
_BEFORE_NUMBER: Final = word_set(
    "no nos ep eps epi ch chap vol vols pt pts p pp pg fig sec ser s jan feb mar apr jun jul aug sep sept oct nov dec "
    "art est min"
)
# Abbreviations that may well end a sentence: they do where the next word is one that begins sentences.
_MAYBE_LAST: Final = word_set(
    "inc ltd co corp plc bros jr sr esq etc ave blvd rd ph.d m.d b.a m.a a.m p.m u.s u.k u.n l.a d.c n.y e.u b.c a.d "
    "mon tue tues wed thu thur thurs fri sat sun jan feb apr aug sept oct nov dec eps ep vol al anon mins hrs hr perf "
    "std ref seq ext misc"
)
_STARTERS: Final = word_set(
    "a about above after again all also although an and another any anyone are as at away back because before both "
    "but by can clearly could despite did do does don't each either else enter even eventually every everyone "
    "everything finally first for fortunately from given had has have he he's her here here's hers his how however i "
    "i'd i'll i'm i've if in indeed instead is it it's its just last later let let's like long many maybe meanwhile "
    "more moreover most much my nearly neither never nevertheless next no nobody none nor not nothing now of oh on "
    "once one only or other our out over overall people perhaps rather read really she she's should similarly since "
    "so some someone something soon still such than that that's the their them then there there's these they they're "
    "this those though through thus to together too two under unfortunately unlike until up upon very was watch we "
    "we're we've well were what what's when where whether which while who whose why will with without would yes yet "
    "you you'll you're your"
)
_SHORT_LAST: Final = word_set("me us it so do go up on in ex ok be is to of by he we my")
"""Words of two letters that end sentences and are no abbreviation."""
_LOOK_BACK: Final = 24
"""Characters: longer than any abbreviation; it bounds the work at each stop."""
_LONGEST_ASIDE: Final = 200
_LONGEST: Final = 2_000
"""Characters: five times the longest sentence that was ever seen. Many of its words are compared with many."""


def sentences(text: str) -> list[tuple[int, int]]:
    """Finds the sentences of text, as half-open offsets, in order and trimmed of white space."""
    found: list[tuple[int, int]] = []
    for line in _LINE.finditer(text):
        start = line.start()
        for stop in _STOP.finditer(text, line.start(), line.end()):
            if stop.start() >= start and _ends(text, start, stop, line.end()):
                _add(found, text, start, stop.end())
                start = stop.end()
        _add(found, text, start, line.end())
    return found


def _add(found: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    """Adds a stretch without its outer white space, if anything is left; of one that is no sentence its parts."""
    while end - start > _LONGEST:
        space = text.rfind(" ", start + _LONGEST // 2, start + _LONGEST)
        cut = start + _LONGEST if space < 0 else space
        _add(found, text, start, cut)
        start = cut
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        found.append((start, end))


def _ends(text: str, start: int, stop: re.Match[str], line_end: int) -> bool:
    """Decides whether a run of stops ends the sentence that began at start."""
    end = stop.end()
    if end >= line_end:
        return False  # the line's end does it
    marks, closers = stop.group(1), stop.group(2)
    if not text[end].isspace():
        return _ends_without_space(text, stop)
    first, word = _next_word(text, end, line_end)
    if not first:
        return False
    if first.islower():
        return _ends_before_lower_case(text, start, stop)
    if marks[-1] in "!?。！？":
        return not (closers[:1] == ")" and text[stop.start() - 1 : stop.start()] == "(")
    if marks != ".":
        return True
    if closers:
        return True
    return _full_stop(text, start, stop.start(), word)


def _next_word(text: str, position: int, line_end: int) -> tuple[str, str]:
    """Gives the first telling character after position, and its word, past white space and opening marks."""
    limit = min(line_end, position + _LOOK_BACK)
    while position < limit and text[position] in _OPENERS:
        position += 1
    if position >= limit:
        return "", ""
    end = position
    while end < limit and (text[end].isalnum() or text[end] in "'’"):
        end += 1
    return text[position], text[position:end].replace("’", "'")


def _word_before(text: str, start: int, position: int) -> str:
    """Gives what stands before a stop back to white space or an opening mark: "J.K", "U.S", "No", "again"."""
    begin, least = position, max(start, position - _LOOK_BACK)
    while begin > least and not ((before := text[begin - 1]).isspace() or before in "\"'“‘([«—–/"):
        begin -= 1
    return text[begin:position]


def _ends_without_space(text: str, stop: re.Match[str]) -> bool:
    """Decides at a stop with no space behind it: "the end.The next", "really?He", but not "2.5", "U.S", "a.k.a"."""
    before, after = text[stop.start() - 1 : stop.start()], text[stop.end() : stop.end() + 2]
    if stop.group(2) or len(after) < 2 or not (after[0].isupper() and after[1].islower()):
        return False
    two = text[max(0, stop.start() - 2) : stop.start()]
    return stop.group(1) != "..." and before.islower() and len(two) == 2 and two.islower()


def _ends_before_lower_case(text: str, start: int, stop: re.Match[str]) -> bool:
    """Decides at a stop before a small letter, as people write in blogs: after ! and ?, or after a plain word."""
    marks, closers = stop.groups()
    if closers:
        return False  # “Run!” he says; (really?) and so on
    if marks[-1] in "!?。！？":
        near = text[max(start, stop.start() - _LONGEST_ASIDE) : stop.start()]
        return near.rfind("(") <= near.rfind(")")  # not in "(the floor mattresses! the karaoke!)"
    if marks != ".":
        return False
    if text[stop.start() - 1 : stop.start()] in (")", "]"):
        return True  # "the dub isn't bad (ha). the first one …"
    word = _word_before(text, 0, stop.start())
    plain = word.lower()
    if plain in _SHORT_LAST:
        return True
    known = plain in _ATTACHED or plain in _BEFORE_NUMBER or plain in _MAYBE_LAST
    return len(word) > 2 and word.isalpha() and word.islower() and not known


def _full_stop(text: str, start: int, position: int, following: str) -> bool:
    """Decides at a single full stop, with space behind it and no small letter next."""
    word = _word_before(text, start, position)
    plain = word.lower()
    begins = following.lower() in _STARTERS and following[:1].isupper()
    if plain in _ATTACHED:
        return False
    if plain in _BEFORE_NUMBER and (following[:1].isdigit() or not following):
        return False
    if word.isdigit():  # "2. The second point", but "in 2019. The film"
        return bool(text[start : position - len(word)].strip(_OPENERS + "#"))
    if len(word) == 1 and word.isalpha() and word.isupper():  # an initial, or a sentence that ends in "K"
        return begins
    if plain in _MAYBE_LAST or ("." in word and word.replace(".", "").isalpha() and len(word) < 8):
        return begins or not following
    return True
