"""The written consensus: two to four sentences, every clause counted and with the judgements that were counted.

A clause carries no end mark: a sentence is its clauses joined by semicolons. Does not judge: the counts come from
`consensus` and from the verdicts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final

from reporting.model import STANCES, Aspect, AspectView, Clause, Judgement, Review, Sentence, Span, Stance
from reporting.notation.wording import capitalised, in_words, listed

_NAMED: Final[dict[Aspect, str]] = {
    "story": "the story",
    "characters": "the characters",
    "acting": "the performances",
    "chemistry": "the chemistry between the leads",
    "pacing": "the pace",
    "ending": "the ending",
    "music": "the music",
    "visuals": "the look",
    "tone": "the tone",
}
_PLURAL: Final = frozenset({"characters", "acting"})
_VERBS: Final[dict[Stance, tuple[str, str]]] = {"positive": ("praises", "praise"), "negative": ("faults", "fault")}
_CLAUSES: Final = 5
"""Clauses in a sentence at most; a reader loses count beyond that."""
_WORDS_UP_TO: Final = 12
"""Reviews up to which all counts are words; beyond, all are digits, and no clause begins with one."""


def statement(reviews: Sequence[Review], views: Sequence[AspectView]) -> tuple[Sentence, ...]:
    """The consensus in prose: the verdicts, then what is praised, what is disputed, and what is faulted."""
    if not reviews:
        return ()
    if len(reviews) == 1:
        return _of_one(reviews[0], views)
    told = _Counts(len(reviews))
    clauses = [told.verdicts(reviews)]
    clauses.append(told.agreed(views, "positive"))
    clauses.append(_split(views, told.number))
    clauses.append(told.agreed(views, "negative"))
    sentences = [_sentence(found) for found in clauses if found]
    unread = sum(review.unread is not None for review in reviews)
    if len(sentences) < 2 and unread < len(reviews):
        sentences.append(_sentence(_undecided(views)))
    if unread:
        sentences.append(_sentence([told.unread(unread)]))
    return tuple(sentences)


class _Counts:
    """Writes counted clauses about a number of reviews: words for a handful, digits for many."""

    def __init__(self, reviews: int) -> None:
        self._reviews = reviews
        self._few = reviews <= _WORDS_UP_TO
        self.number: Callable[[int], str] = in_words if self._few else str

    def verdicts(self, reviews: Sequence[Review]) -> list[Clause]:
        """ "Two of five reviews are positive", "two are mixed", "one is negative"."""
        found: list[Clause] = []
        for stance in STANCES:
            spans = [r.verdict.spans[0] for r in reviews if r.verdict and r.verdict.stance == stance]
            if spans:
                found.append(Clause(text=self._verdict(len(spans), stance, first=not found), spans=tuple(spans)))
        silent = sum(review.verdict is None and not review.unread for review in reviews)
        if silent == len(reviews):
            return [Clause(text=f"None of {self.number(silent)} reviews comes to a clear verdict", spans=())]
        if silent:
            text = f"{self.number(silent)} {'comes' if silent == 1 else 'come'} to no clear verdict"
            found.append(Clause(text=text, spans=()))
        if not found:
            return [
                Clause(text=f"None of {self.number(self._reviews)} reviews prints a mark that says a verdict", spans=())
            ]
        return found

    def unread(self, count: int) -> Clause:
        """ "The text of two was left unread: they count by their marks alone"."""
        if count == self._reviews:
            return Clause(text="none of their texts was read: their marks alone are counted", spans=())
        they = "it counts by its mark" if count == 1 else "they count by their marks"
        return Clause(text=f"the text of {self.number(count)} was left unread: {they} alone", spans=())

    def _verdict(self, count: int, stance: Stance, *, first: bool) -> str:
        are = "is" if count == 1 else "are"
        if not first:
            return f"{self.number(count)} {are} {stance}"
        if count == self._reviews:
            return f"{'both' if count == 2 else f'all {self.number(count)}'} reviews are {stance}"
        if self._few:
            return f"{self.number(count)} of {self.number(self._reviews)} reviews {are} {stance}"
        return f"of {self._reviews} reviews, {count} {are} {stance}"

    def agreed(self, views: Sequence[AspectView], side: Stance) -> list[Clause]:
        """What is praised (or faulted), by most first; what one alone judges, if nothing else."""
        word = "praised" if side == "positive" else "faulted"
        agreed = sorted(
            (view for view in views if view.word == word), key=lambda view: (-len(view.of(side)), len(view.judgements))
        )
        several = [view for view in agreed if len(view.judgements) > 1]
        return [self._side(group, side) for group in _alike(several or agreed)][:_CLAUSES]

    def _side(self, group: Sequence[AspectView], side: Stance) -> Clause:
        """ "Three of four praise the chemistry between the leads"; what the same judge alike shares a clause."""
        judged, count = len(group[0].judgements), len(group[0].of(side))
        what = listed([_NAMED[view.aspect] for view in group])
        it = "them" if len(group) > 1 or group[0].aspect in _PLURAL else "it"
        one, many = _VERBS[side]
        if judged == 1:
            text = f"the only one to judge {what} {one} {it}"
        elif count == judged == self._reviews:
            text = f"{'both' if count == 2 else f'all {self.number(count)}'} {many} {what}"
        elif count == judged:
            text = f"{'both' if count == 2 else f'all {self.number(count)}'} that judge {what} {many} {it}"
        elif self._few:
            text = f"{self.number(count)} of {self.number(judged)} {many} {what}"
        else:
            text = f"of {judged} that judge {what}, {count} {many} {it}"
        return Clause(text=text, spans=_first_words(j for view in group for j in view.of(side)))


def _alike(views: Iterable[AspectView]) -> list[list[AspectView]]:
    """Views told in one clause: the same reviews say the same of both; two at most, so that a clause stays short."""
    groups: list[list[AspectView]] = []
    for view in views:
        last = groups[-1] if groups else []
        if len(last) == 1 and _said_by(view) == _said_by(last[0]):
            last.append(view)
        else:
            groups.append([view])
    return groups


def _said_by(view: AspectView) -> set[tuple[str, Stance]]:
    return {(judgement.document, judgement.stance) for judgement in view.judgements}


def _split(views: Sequence[AspectView], number: Callable[[int], str]) -> list[Clause]:
    """ "Critics disagree on the ending, praised by two and faulted by one", and on all else that is disputed.

    Where there is more of it than a sentence holds, the sentence counts it, tells all that splits them most evenly, and
    names the rest by the side that is stronger.
    """
    disputed = sorted((view for view in views if view.word == "disputed"), key=_evenness, reverse=True)
    if len(disputed) >= _CLAUSES:
        return _split_on_many(disputed, number)
    found: list[Clause] = []
    for view in disputed:
        opening = "and on " if view is disputed[-1] else "on "
        found.append(_sides([view], opening if found else "critics disagree on ", number))
    return found


def _split_on_many(disputed: Sequence[AspectView], number: Callable[[int], str]) -> list[Clause]:
    """ "Critics disagree on six aspects, most evenly on the pace, …; the music is praised by more than fault it"."""
    even = [view for view in disputed if _evenness(view)[0] == _evenness(disputed[0])[0]]
    counts = list(dict.fromkeys(_counts(view) for view in even))
    how = ", most evenly on " if len(even) < len(disputed) else ": "
    found: list[Clause] = []
    for each in counts:
        opening = "on " if how != ": " else ""
        opening = opening if found else f"critics disagree on {number(len(disputed))} aspects{how}"
        found.append(_sides([view for view in even if _counts(view) == each], opening, number))
    return [*found, *_leaning(disputed[len(even) :])]


def _counts(view: AspectView) -> tuple[int, int]:
    return len(view.of("positive")), len(view.of("negative"))


def _sides(group: Sequence[AspectView], opening: str, number: Callable[[int], str]) -> Clause:
    """ "The story and the tone, each praised by two and faulted by one"; all of the group have these counts."""
    praise, blame = _counts(group[0])
    by = "another" if praise == blame == 1 else number(blame)
    each = "each " if len(group) > 1 else ""
    text = f"{opening}{listed(_names(group))}, {each}praised by {number(praise)} and faulted by {by}"
    return Clause(text=text, spans=_first_words(_for_and_against(group)))


def _leaning(views: Sequence[AspectView]) -> Iterator[Clause]:
    """ "The music and the tone are each praised by more than fault them": disputed aspects by their stronger side."""
    sides = {"praised by more than fault": 1, "praised by as many as fault": 0, "faulted by more than praise": -1}
    for words, side in sides.items():
        own = [view for view in views if _sign(len(view.of("positive")) - len(view.of("negative"))) == side]
        if own:
            are = "are each" if len(own) > 1 else "are" if own[0].aspect in _PLURAL else "is"
            text = f"{listed(_names(own))} {are} {words} {'it' if are == 'is' else 'them'}"
            yield Clause(text=text, spans=_first_words(_for_and_against(own)))


def _names(views: Iterable[AspectView]) -> list[str]:
    return [_NAMED[view.aspect] for view in views]


def _for_and_against(views: Iterable[AspectView]) -> Iterator[Judgement]:
    return (j for view in views for j in (*view.of("positive"), *view.of("negative")))


def _sign(difference: int) -> int:
    return (difference > 0) - (difference < 0)


def _evenness(view: AspectView) -> tuple[float, int]:
    """How near the sides are to balance, then how many there are."""
    sides = sorted((len(view.of("positive")), len(view.of("negative"))))
    return sides[0] / sides[1], sum(sides)


def _undecided(views: Sequence[AspectView]) -> list[Clause]:
    """What is left to say where no aspect is praised, faulted or disputed."""
    if not views:
        return [Clause(text="none of them judges a single aspect", spans=())]
    what = listed([_NAMED[view.aspect] for view in views])
    spans = _first_words(j for view in views for j in view.judgements)
    return [Clause(text=f"on {what}, no side prevails", spans=spans)]


def _of_one(review: Review, views: Sequence[AspectView]) -> tuple[Sentence, ...]:
    """The statement where there is one review: nothing to count, so nothing is counted."""
    if review.verdict:
        first = Clause(text=f"the one review is {review.verdict.stance}", spans=review.verdict.spans[:1])
    else:
        first = Clause(text="the one review comes to no clear verdict", spans=())
    said: dict[Stance, str] = {"positive": "it praises", "negative": "it faults", "mixed": "it is of two minds about"}
    clauses = []
    for stance, words in said.items():
        judged = [view for view in views if view.of(stance)]
        if judged:
            what = listed([_NAMED[view.aspect] for view in judged])
            clauses.append(Clause(text=f"{words} {what}", spans=_first_words(j for v in judged for j in v.of(stance))))
    if review.unread:
        clauses = [Clause(text="its text was left unread: its mark alone is counted", spans=())]
    return _sentence([first]), _sentence(clauses or [Clause(text="it judges no single aspect", spans=())])


def _first_words(judgements: Iterable[Judgement]) -> tuple[Span, ...]:
    return tuple(dict.fromkeys(judgement.spans[0] for judgement in judgements))


def _sentence(clauses: Sequence[Clause]) -> Sentence:
    first = Clause(text=capitalised(clauses[0].text), spans=clauses[0].spans)
    return Sentence(clauses=(first, *clauses[1:]))
