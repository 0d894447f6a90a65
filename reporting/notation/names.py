"""Personal names as they stand in a text: capitalised runs with initials, hyphens, particles and accents.

Proposes candidates with their offsets and the title before them. Whether a candidate is an actor, a character or a
place is not decided here, nor whether two spellings are one person (identity does that).
"""

import re
from collections.abc import Iterator, Set
from typing import Final, NamedTuple

from reporting.notation.given_names import GIVEN
from reporting.notation.name_tokens import (
    ELIDED,
    PIECE,
    Token,
    is_capitalised,
    is_letter_only,
    tokens_of,
    with_short_names,
)
from reporting.notation.name_words import (
    CLOSING_PIECES,
    GIVEN_THOUGH_ORDINARY,
    KOREAN_SURNAMES_THOUGH_ORDINARY,
    MONTH_NAMES,
    OPENING_KOREAN_SURNAMES,
    OPENING_PIECES,
    ORGANISATION_ENDS,
    PARTICLES,
    PLACES,
    STOP,
    SUFFIXES,
    SURNAMES_BEFORE_ONE_SYLLABLE,
    SURNAMES_BEHIND_GIVEN,
    SURNAMES_THOUGH_ORDINARY,
    TITLED_STAGE_NAMES,
    TITLES,
)
from reporting.notation.romanisation import SURNAMES, segment_parts, syllable

_MONTH_BEFORE = re.compile(
    r"(?:\d|\b(?:in|on|since|last|this|next|by|from|until|of|early|late|mid))[ \t,]{0,2}$", re.IGNORECASE
)
_COUNTED = re.compile(r" \d")
_GLOSS = re.compile(
    r" of the (?:[a-z-]{2,8} )?(?:band|group|idol group|boyband) |"
    r", (?:the|an?|his|her|who|whose) [^.;:()\n]{2,60} \((?:that['’]s |played by )?[A-Z][\w’'-]{1,20} [A-Z]|"
    r", (?:the|an?|his|her) [^,.;:()\n]{2,40}, (?:who is )?played by |"
    r", as (?:the |his |her |their )?[A-Z][a-z]|"
    r" \((?:(?:newcomer|an?|the|played by|voiced by|the [a-z]{4,12}|[a-z]{4,12}) )?(?:[a-z-]{3,14} )?[A-Z]"
)
_APPOSED = re.compile(r", (?:the|an?|his|her|who|whose|whom|played by) ")
_MOST_WORDS: Final = 6
_BETWEEN: Final = (GIVEN_THOUGH_ORDINARY | SURNAMES_THOUGH_ORDINARY | {"sun", "moon", "joy"}) - {"young", "star", "new"}
_KOREAN_SURNAMES: Final = SURNAMES | KOREAN_SURNAMES_THOUGH_ORDINARY


class NameMatch(NamedTuple):
    """A candidate for a personal name; `title` ("Mr", "Chairman", or "") stands before it and is not part of it."""

    start: int
    end: int
    printed: str
    title: str = ""


def find_names(text: str, *, single_letters: bool = False) -> list[NameMatch]:
    """Every candidate for a personal name, in order of appearance; one-letter names ("K") only if asked for."""
    tokens, lower = tokens_of(text)
    tokens = with_short_names(tokens)
    runs = [(title, trimmed) for title, run in _runs(text, tokens) if (trimmed := _trimmed(run, lower, single_letters))]
    known = {token.lower for _, run in runs if len(run) > 1 for token in run}
    known |= {run[0].lower for title, run in runs if len(run) == 1 and (title or not run[0].opens)}
    found = []
    for title, run in runs:
        if len(run) > _MOST_WORDS or (len(run) > 1 and run[-1].lower in ORGANISATION_ENDS and not _is_beach(run)):
            continue
        if tuple(token.lower for token in run) in PLACES:
            continue
        if len(run) == 1 and not (_stands_alone(run[0], title, known, lower) or _is_glossed(text, run[0])):
            continue
        start, end = run[0].start, run[-1].end
        found.append(NameMatch(start, end, text[start:end], title))
    return found


def _is_beach(run: list[Token]) -> bool:
    """Whether a given name, and no place, stands before "Beach": "Adam Beach"."""
    return run[-1].lower in ("beach", "street") and len(run) == 2 and run[0].lower in GIVEN - _PLACES_GIVEN


_PLACES_GIVEN: Final = frozenset(
    ("virginia", "florence", "victoria", "charlotte", "georgia", "sydney", "chelsea", "carolina")
)


def _runs(text: str, tokens: list[Token]) -> Iterator[tuple[str, list[Token]]]:
    """(title, tokens) of every run of capitalised words that none but particles interrupt."""
    title, run = "", list[Token]()
    particles: list[Token] = []
    whole = 0
    for at, token in enumerate(tokens):
        if at >= whole and _opens_spaced_name(tokens, at):
            whole = at + 3
        if not token.near:
            yield title, run
            title, run, particles = "", [], []
        if at < whole or _is_name_word(text, tokens, at, bool(run)):
            run += [*particles, token]
            particles = []
        elif run and not particles[1:] and token.lower in PARTICLES and token.word[0].islower():
            particles.append(token)
        else:
            yield title, [] if token.word[0].isupper() and token.lower in ORGANISATION_ENDS else run
            is_title = token.word[0].isupper() and token.lower.rstrip(".") in TITLES
            title, run, particles = token.word if is_title else "", [], []
    yield title, run


def _opens_spaced_name(tokens: list[Token], at: int) -> bool:
    """Whether three words spell a Korean name some of whose syllables are English words: "Lee Sun Kyun"."""
    first, *given = three = tokens[at : at + 3]
    if len(three) < 3 or first.lower not in _KOREAN_SURNAMES:
        return False
    ordinary = [token.lower in STOP or token.lower in TITLES or token.lower in MONTH_NAMES for token in three]
    if not any(ordinary) or (
        all(ordinary) and (first.opens or first.near or (at + 3 < len(tokens) and tokens[at + 3].near))
    ):
        return False  # of three that are all words, only what stands alone in a sentence: "meets Go Moon Young (…"
    if first.opens and ordinary[0] and first.lower not in OPENING_KOREAN_SURNAMES:
        return False
    return is_capitalised(first) and all(
        token.near and is_capitalised(token) and token.lower != "a" and syllable(token.lower) for token in given
    )


def _plainly_name(token: Token) -> bool:
    return is_capitalised(token) and token.lower not in STOP and token.lower not in ORGANISATION_ENDS


def _is_name_word(text: str, tokens: list[Token], at: int, inside: bool) -> bool:
    """Whether the token can be a word of a name, given what stands around it."""
    token = tokens[at]
    word, lower = token.word, token.lower
    if not word[0].isupper():
        return inside and ELIDED.match(word) is not None
    if token.short:
        return True
    if word.endswith("."):
        named = [each for each in tokens[at + 1 : at + 3] if each.near and _plainly_name(each)]
        return word.isupper() and lower != "i." and not (lower == "d.p." and len(named) == 2)
    if len(word) == 1:
        spared = lower not in ("i", "a", "o") or (lower == "a" and _is_first_initial(tokens, at))
        return spared and not is_letter_only(text, token)
    if lower in SUFFIXES:
        return inside
    if lower in SURNAMES_BEHIND_GIVEN and inside and _ends_behind_given(tokens, at):
        return True
    if lower in TITLES:
        return (inside and lower in SURNAMES_THOUGH_ORDINARY) or _opens_stage_name(tokens, at)
    if not lower.isalpha() and len(pieces := PIECE.split(lower)) > 1:
        printed = PIECE.split(word)
        return (inside and _is_double_barrel(printed)) or _is_hyphenated_name(printed, pieces)
    if lower in STOP or lower in MONTH_NAMES:
        if _follows_rank(tokens, at):
            return True
        parted = inside and at + 1 < len(tokens) and tokens[at + 1].near and _plainly_name(tokens[at + 1])
        if parted and (lower in _BETWEEN or (len(tokens[at - 1].word.rstrip(".")) == 1 and is_capitalised(token))):
            return True  # "Jennifer Sun Bell", "M. Night Shyamalan"
        if inside and lower == "jun" and _plainly_name(tokens[at - 1]) and not _COUNTED.match(text, token.end):
            return True  # "Kunimura Jun", not "Monday Jun 3"
        if inside and ((lower in SURNAMES_THOUGH_ORDINARY and word != "MA") or _ends_korean_name(tokens, at)):
            return True
        return _opens_name(text, tokens, at)
    return not (word.isupper() and len(word) > 3) and not word.endswith("+")


def _is_first_initial(tokens: list[Token], at: int) -> bool:
    """Whether "A" is an initial and no article: "A R Rahman"."""
    following = tokens[at + 1 : at + 3]
    if len(following) < 2 or not all(each.near for each in following):
        return False
    return len(following[0].word) == 1 and following[0].lower not in ("i", "a") and _plainly_name(following[1])


def _opens_stage_name(tokens: list[Token], at: int) -> bool:
    """Whether a title is here the first word of what somebody goes by: "Lady Gaga"."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    return following is not None and following.near and (tokens[at].lower, following.lower) in TITLED_STAGE_NAMES


def _follows_rank(tokens: list[Token], at: int) -> bool:
    """Whether a family name that is a word elsewhere stands behind a title: "Coach Ma", "Captain Moon"."""
    token, before = tokens[at], tokens[at - 1] if at else None
    ranked = before is not None and token.near and before.word[0].isupper() and before.lower.rstrip(".") in TITLES
    return ranked and is_capitalised(token) and token.lower in OPENING_KOREAN_SURNAMES - {"do", "go"}


def _is_double_barrel(printed: list[str]) -> bool:
    """Whether both pieces are written as names: "Daniel Day-Lewis"."""
    return len(printed) == 2 and all(len(p) > 2 and p[0].isupper() and p[1:].islower() for p in printed)


def _is_hyphenated_name(printed: list[str], pieces: list[str]) -> bool:
    """ "Young-hee", "Jean-Luc"; not "K-pop", "Ex-boyfriend", "Co-director", "So-so"."""
    sky = pieces[0] in _SKY or pieces[-1] == "young"
    if all(syllable(piece) for piece in pieces) and (sky or not all(piece in STOP for piece in pieces)):
        return len(pieces) == 2 or printed[-1][0].isupper() or _is_of_three(pieces)
    if printed[-1].islower() and (pieces[-1] in CLOSING_PIECES or len(pieces[0]) == 1):
        return False
    return pieces[0] not in OPENING_PIECES and pieces[0] not in STOP and not all(piece.isupper() for piece in printed)


_SKY: Final = frozenset(("sun", "moon", "young", "song", "sung"))
"""First syllables of given names that are words without being common first pieces of others: "Sun-ok"; a last one that
is a word makes one behind any syllable: "So-young"."""


def _is_of_three(pieces: list[str]) -> bool:
    """ "Sae-ro-yi"; not "cha-cha-cha", "man-to-man"."""
    return len(pieces) == len(set(pieces)) == 3 and not any(piece in STOP for piece in pieces)


def _ends_behind_given(tokens: list[Token], at: int) -> bool:
    """Whether an ordinary word stands right behind a given name and ends a run: "John Legend", not "Emma Guest Stars".

    A rank may also be the first of two family names: "Sacha Baron Cohen".
    """
    token, before = tokens[at], tokens[at - 1]
    following = tokens[at + 1] if at + 1 < len(tokens) and tokens[at + 1].near else None
    if not is_capitalised(token) or before.lower not in GIVEN or not is_capitalised(before):
        return False
    if following is None or not following.word[0].isupper() or following.lower in SUFFIXES:
        return True
    return token.lower == "baron" and _plainly_name(following)


def _ends_korean_name(tokens: list[Token], at: int) -> bool:
    """Whether "In" or "Do" is the last syllable of a name: "Hong Hae In says"."""
    if tokens[at].lower not in KOREAN_SURNAMES_THOUGH_ORDINARY | {"jun", "soon"} or not tokens[at].word[1:].islower():
        return False
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following is not None and following.near and following.word[0].isupper():
        return False
    return all(syllable(piece) for piece in PIECE.split(tokens[at - 1].lower))


def _opens_name(text: str, tokens: list[Token], at: int) -> bool:
    """Whether an ordinary word is here the first of a name: "Do Hyun Seo", "Will Smith", "June Squibb"."""
    token = tokens[at]
    behind = []
    for following in tokens[at + 1 : at + 4]:
        if following.near and following.lower in PARTICLES and token.lower in GIVEN_THOUGH_ORDINARY:
            continue
        if not following.near or not following.word[0].isupper() or following.lower in STOP:
            break
        behind.append(following)
    if not behind or (token.word.isupper() and len(token.word) > 1):
        return False
    if token.lower in KOREAN_SURNAMES_THOUGH_ORDINARY:
        parts = tuple(piece for following in behind for piece in PIECE.split(following.lower))
        if token.lower in SURNAMES_BEFORE_ONE_SYLLABLE and len(parts) == 1 and syllable(parts[0]):
            return True
        two_syllables = len(parts) <= 2 and any(len(reading) == 2 for reading in segment_parts(parts, 2))
        if two_syllables or token.lower not in GIVEN_THOUGH_ORDINARY:
            return two_syllables and (not token.opens or token.lower in OPENING_KOREAN_SURNAMES)
    if token.lower not in GIVEN_THOUGH_ORDINARY or len(behind) > 2:
        return False
    if token.lower in MONTH_NAMES:
        return not _MONTH_BEFORE.search(text[max(0, token.start - 8) : token.start])
    if token.lower == "will" and token.opens:
        closes = re.search(r"[.?!]", text[token.end : token.end + 200])
        return closes is None or closes[0] != "?"
    return token.lower != "young" or not token.opens


def _trimmed(run: list[Token], lower: Set[str], single_letters: bool) -> list[Token]:
    """The run without initials that nothing follows and without an ordinary word that only the sentence capitalised."""
    if len(run) > 2 * _MOST_WORDS:
        return []
    while len(run) > 1 and run[-1].initials and run[-1].lower not in SUFFIXES:
        run = run[:-1]
    if len(run) == 1 and run[0].initials:
        token = run[0]
        letter = token.word.rstrip(".")
        return (
            [token._replace(end=token.start + 1, word=letter, lower=letter.lower())]
            if single_letters and len(letter) == 1
            else []
        )
    while len(run) > 2 and run[0].opens and run[0].lower in lower and run[0].lower not in GIVEN_THOUGH_ORDINARY:
        run = run[1:]
    return run


def _stands_alone(token: Token, title: str, known: Set[str], lower: Set[str]) -> bool:
    """Whether a single capitalised word is likely a name: not one that the text also writes small."""
    if len(token.word) == 1 or title:
        return True
    if not token.lower.isalpha():
        pieces = PIECE.split(token.lower)
        if (len(pieces) == 2 or _is_of_three(pieces)) and all(syllable(piece) for piece in pieces):
            return True  # "Hae-in", also as the first word
    if token.lower in lower and token.lower not in known:
        return False
    if token.lower in lower and not token.opens:
        return False
    return not token.word.isupper() and (not token.opens or token.lower in known)


def _is_glossed(text: str, token: Token) -> bool:
    """Whether a name in brackets follows, as after a character: "Andrew (Miles Teller)"."""
    if token.lower in STOP:
        return False
    return bool(_GLOSS.match(text, token.end) or (token.lower in GIVEN and _APPOSED.match(text, token.end)))
