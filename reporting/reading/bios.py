"""What stands at the foot about who wrote the review: "Anna Bell is a film critic and lives in Leeds".

Says nothing of who the critic is: that is read from the page's by-line, and from these lines, later.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from reporting.model.document import AsideKind
from reporting.notation.patterns import Pattern
from reporting.reading.boilerplate import CREDIT, SCORE, ends_sentence, is_prose, words_in
from reporting.reading.lines import Line
from reporting.reading.roundups import folded

_MOST_FROM_END: Final = 8
"""Lines above the foot of the page in which what is said of its writer may stand."""
_TOP: Final = 10
_LONGEST_BY_LINE: Final = 20
_FEWEST_WORDS: Final = 9
_MOST_WORDS: Final = 110
_LONGEST: Final = 700
"""Characters of a paragraph that are looked at."""
_NAME: Final = r"[A-ZÀ-Þ][\w.’'-]{0,24}(?: (?:(?:de|van|von|der|den|da|di|la|le|bin|al) )?[A-ZÀ-Þ][\w.’'-]{0,24}){1,3}"
_TRADE: Final = (
    r"(?:(?:film|movie|tv|television|culture|cultural|arts|entertainment|drama|music|freelance|staff|senior|chief|"
    r"contributing|k-drama) (?:and (?:\w{2,12} ))?(?:critic|writer|reviewer|journalist|editor|columnist|blogger|"
    r"correspondent|reporter|contributor|guy|gal|person|buff|nerd|obsessive)|critic|reviewer|columnist|freelancer)"
)
_LABEL: Final = Pattern(
    r"(?i)\W{0,3}(?:about (?:the |our |this )?(?:author|writer|critic|reviewer|contributor)s?|about me|author bio|"
    r"(?:author|writer|critic|contributor) (?:bio|profile)|bio)\b(?P<rest>[ :–—-]{0,3})",
    needs=("bout ", "BOUT ", "bio", "Bio", "BIO"),
)
_BESIDE: Final = r"(?: \([^()]{1,30}\)|, [^,.]{2,30},)?,?"
_BY_TRADE: Final = Pattern(
    rf"\W{{0,3}}(?:(?:[Tt]he )?(?:[Aa]uthor|[Ww]riter|[Cc]ritic|[Rr]eviewer),? )?(?P<name>{_NAME}){_BESIDE} "
    rf"(?:(?:is|was) (?:an? |the |our |[\w’' -]{{2,30}}['’]s )(?:[\w,’'-]{{1,24}} ){{0,4}}?{_TRADE}\b|"
    r"(?:is on (?:Twitter|X|Instagram|Bluesky|Letterboxd|Mastodon|Threads)|tweets|toots|"
    r"can be (?:found|reached|followed) (?:on|at|via)|"
    r"(?:has )?(?:writes?|written|been writing|reviews?|reviewed|covers?|covered|blogs?) "
    r"(?:about |on |for |widely (?:about|on) |extensively (?:about|on) )?(?:films?|movies|cinema|television|tv|TV|"
    r"culture|the arts|popular culture|pop culture|K-?dramas?))\b)"
)
"""What is said of nobody but who writes about films."""
_BY_NAME: Final = Pattern(
    rf"\W{{0,3}}(?P<name>{_NAME}){_BESIDE} (?:is|was|has|lives|writes|wrote|reviews|covers|edits|hosts|runs|teaches|"
    r"lectures|works|worked|tweets|grew up|studied|spends|splits|can be|contributes|used to|also|once|currently|likes|"
    r"loves|divides|never|still|thinks|would)\b"
)
"""And of somebody who is known to have written this."""
_GOES_ON: Final = Pattern(
    r"\W{0,3}(?:She|He|They) (?:is (?:on|at|a|an|the|also|based|currently)\b|are (?:on|at|also|based|currently)\b|"
    r"lives?|writes?|tweets?|can be (?:found|reached|followed)|(?:has|have) (?:written|been writing|reviewed)|also "
    r"(?:writes?|hosts?|runs?|edits?))\b",
    needs=("She ", "He ", "They "),
)
_FOLLOW: Final = Pattern(
    r"(?i)\W{0,3}(?:(?:you can )?(?:follow|find|reach|contact|e-?mail) (?:her|him|them|me|"
    r"(?-i:[A-Z])[\w’'-]{1,20}(?: (?-i:[A-Z])[\w’'-]{1,20}){0,2}) (?:(?:on|at|via) )?(?:@|twitter\b|x\b|instagram\b|"
    r"bluesky\b|letterboxd\b|mastodon\b|threads\b|facebook\b)|(?:twitter|x|instagram|bluesky|"
    r"letterboxd|mastodon|threads): ?@)",
    needs=("ollow ", "FOLLOW ", "ind ", "each ", "ontact ", "mail ", "@"),
)


_LAST: Final = Pattern(
    r"(?:[Ff]ollow (?:her|him|them) (?:on |at )?@|\b(?:[Hh]is|[Hh]er|[Tt]heir) (?:last|latest) review\b)"
)
"""A mark beside it is another title's."""


def mark_bios(lines: Sequence[Line], marks: list[AsideKind | None], wanted: Sequence[str]) -> None:
    """Marks as the foot of the page what stands there about the writer.

    Args:
        wanted: the title's names, folded.
    """
    open_ = [i for i in range(len(lines)) if marks[i] is None]
    foot = open_[max(1, len(open_) - _MOST_FROM_END) :]
    prose = next((i for i in open_ if _is_sentence(lines[i].text)), len(lines))
    top = [lines[i].text for i in open_[:_TOP] if i < prose and words_in(lines[i].text) <= _LONGEST_BY_LINE]
    begun = False
    for at, i in enumerate(foot):
        text = lines[i].text[:_LONGEST]
        short = words_in(text) <= _MOST_WORDS and not folded(text).startswith(tuple(wanted))
        if short and (_is_label(text, [lines[j].text for j in foot[at + 1 :]]) or _is_bio(text, top, lines)):
            begun, marks[i] = True, "footer"
        elif (begun and short and _GOES_ON.match(text)) or (_FOLLOW.match(text) and not is_prose(text)):
            marks[i] = "footer"
        elif is_prose(text):
            begun = False


def _is_label(text: str, below: Sequence[str]) -> bool:
    """Whether a line announces who wrote the review: with what follows on it, or right below."""
    label = _LABEL.match(text)
    if label is None:
        return False
    rest = text[label.end() :].strip(" :–—-")
    if rest:
        return bool(label["rest"].strip())
    return bool(below) and re.match(_NAME, below[0]) is not None


def _is_bio(text: str, top: Sequence[str], lines: Sequence[Line]) -> bool:
    """Whether a paragraph tells of who wrote the review, by the page's by-line or by its trade."""
    found = _BY_TRADE.match(text) or _BY_NAME.match(text)
    if found is None or (SCORE.search(text) and not _LAST.search(text)):
        return False
    name = found["name"]
    if not _BY_TRADE.made(found) and not any(_signs(line, name) for line in top):
        return False
    # Who is spoken of in the review is in the film, or made it.
    spoken = re.compile(rf"\b{re.escape(name.split()[-1])}\b")
    return not any(
        line.text[:_LONGEST] != text and _is_sentence(line.text) and spoken.search(line.text) for line in lines
    )


def _signs(line: str, name: str) -> bool:
    """Whether a short line above the text is a by-line of that name, not a credit of the film or a headline."""
    at = line.casefold().find(name.casefold())
    if at < 0 or SCORE.search(line):
        return False
    before, after = line[:at].strip(" :*_").casefold(), line[at + len(name) :].strip(" *_")
    if before.endswith(("by", "words", "text", "author", "critic", "reviewer")):
        return True
    apart = not before or before[-1] in "|·•–—-"
    return apart and not CREDIT.match(line) and (not after or after[0] in "|·•–—-,(")


def _is_sentence(text: str) -> bool:
    return words_in(text) >= _FEWEST_WORDS and ends_sentence(text)
