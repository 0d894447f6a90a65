"""Corrections by hand, applied: the review as a person says it is, beside the review as it was read.

Does not read corrections.csv, and never changes what a text says: the review as read is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Final, cast

from reporting.model import (
    ASPECTS,
    NOTE,
    Byline,
    Cited,
    Correction,
    Leaning,
    Problem,
    Rating,
    Review,
    Spans,
    StatedStance,
    Verdict,
    review_stances,
    whole_stance,
)  # fmt: skip
from reporting.model.correction import DROPS, FACT_FIELDS, NO, NOT_JUDGED, NOT_STATED, PEOPLE_FIELDS, UNDO, YES
from reporting.model.review import Stance
from reporting.model.workbook import CAST_READ, CREW_READ
from reporting.notation.conversion import band, percent
from reporting.notation.stated_marks import stated_mark
from reporting.reconciling.restating import read_statement, restated

_SCORE: Final[dict[Stance, float]] = {"positive": 0.5, "mixed": 0.0, "negative": -0.5}
"""What a verdict that a person states counts as on the scale of those that are read."""
MOST_NAMED: Final = 200
"""People of one review that may be corrected: each is compared with each that was read, in every spelling."""


def correct(
    reviews: Sequence[Review], corrections: Sequence[Correction]
) -> tuple[tuple[Review, ...], tuple[Correction, ...]]:
    """The reviews with what was corrected, and the corrections with what became of each."""
    leant = {review.document: _with_leanings(review) for review in reviews}
    settled = _settled(corrections, leant)
    in_force: dict[str, list[Correction]] = {}
    for each in settled:
        if each.state == "in force" and each.field != NOTE:
            in_force.setdefault(each.document, []).append(each)
    return tuple(_corrected(review, in_force.get(id_, ())) for id_, review in leant.items()), settled


def correction_problems(corrections: Sequence[Correction]) -> tuple[Problem, ...]:
    """Corrections that cannot be applied, and those whose value is read differently since."""
    problems = []
    for each in corrections:
        place = f"corrections.csv, row {each.row}"
        if each.state in ("not valid", "incomplete"):
            said = f"{place} is not applied: {each.fault}. Correct it on the sheet Corrections."
            problems.append(Problem(kind="correction", message=said, spans=each.spans))
        elif each.leaves_nobody_out:
            said = (
                f"{place} leaves nobody out: {each.document} is not read to name {each.corrected}. Write the name as "
                f"it does ({CAST_READ} and {CREW_READ} on the sheet Reviews), or take the correction back with undo."
            )
            problems.append(Problem(kind="correction", message=said, document=each.document, spans=each.spans))
        elif each.state == "in force" and each.now is not None and not _says_the_same(each, each.now):
            said = (
                f"{place}: {each.field} of {each.document} was read as {each.read} when it was corrected to "
                f"{each.corrected}, and is read as {each.now} now. The correction holds; see whether it still should."
            )
            problems.append(Problem(kind="correction", message=said, document=each.document, spans=each.spans))
    return tuple(problems)


def _says_the_same(each: Correction, now: str) -> bool:
    """Whether what is read by now is what a person stated."""
    return now.casefold() == (NOT_STATED if each.field in DROPS else each.corrected).casefold()


def _with_leanings(review: Review) -> Review:
    judged = {opinion.aspect for opinion in review.plain_opinions}
    stances = review_stances(review)
    leanings = [Leaning(aspect=aspect, stance=stance) for aspect, stance in stances.items() if aspect in judged]
    if judged:
        leanings.append(Leaning(aspect="overall", stance=whole_stance(review.opinions)))
    return Review.model_validate(dict(review) | {"leanings": tuple(leanings)})


def _settled(corrections: Sequence[Correction], reviews: Mapping[str, Review]) -> tuple[Correction, ...]:
    """Each with its state; a row that was typed over another takes the other's place in the order."""
    by_number = {each.number: each for each in corrections}
    above = {e.number: e.replaces for e in corrections if e.replaces in by_number and e.replaces < e.number}
    typed_over = set(above.values())

    def place(each: Correction) -> tuple[int, int]:
        root = each.number
        while root in above:
            root = above[root]
        return root, each.number

    order = _faulted([_named(each, above, by_number) for each in sorted(corrections, key=place)], reviews)
    last: dict[tuple[str, ...], int] = {}
    for at, each in enumerate(order):
        if each.number not in typed_over and each.fault is None:
            last[each.key] = at
            if each.undoes and not each.name and each.number not in above:
                last[each.key[:2]] = at  # of all names at once
    return tuple(
        _with_state(
            each, reviews, typed_over=each.number in typed_over,
            last=last.get(each.key) == at and at >= last.get(each.key[:2], 0),
        )
        for at, each in enumerate(order)
    )  # fmt: skip


def _named(each: Correction, above: Mapping[int, int], by_number: Mapping[int, Correction]) -> Correction:
    """An undo that was typed over a row is about whom that row was about, unless it says so itself."""
    number = each.number
    while each.corrected == UNDO and number in above:
        number = above[number]
        if (typed := by_number[number]).name and typed.field == each.field:
            return Correction.model_validate(dict(each) | {"name": typed.name})
    return each


def _faulted(corrections: Sequence[Correction], reviews: Mapping[str, Review]) -> list[Correction]:
    """Each with what is wrong with it in the light of the reviews and of the others."""
    named: dict[str, set[tuple[str, ...]]] = {}
    found = []
    for each in corrections:
        fault = each.fault
        if fault is None and each.document not in reviews:
            fault = f"there is no review “{each.document}”"
        if fault is None and each.field in PEOPLE_FIELDS and not each.undoes:
            people = named.setdefault(each.document, set())
            if len(people | {each.key}) > MOST_NAMED:
                fault = f"more than {MOST_NAMED} people of {each.document} are corrected; leave the review out instead"
            else:
                people.add(each.key)
        found.append(each if fault is each.fault else Correction.model_validate(dict(each) | {"fault": fault}))
    return found


def _with_state(each: Correction, reviews: Mapping[str, Review], *, typed_over: bool, last: bool) -> Correction:
    if typed_over:
        state = "replaced by a later row"
    elif each.fault is not None:
        state = "not valid" if each.document and each.field and each.corrected else "incomplete"
    elif not last:
        state = "replaced by a later row"
    else:
        state = "undone" if each.undoes else "in force"
    now, read = None, each.read
    if state == "in force" and each.field != NOTE:
        told = read_value(reviews[each.document], each.field, each.corrected)
        if not read and each.field in (*PEOPLE_FIELDS, *FACT_FIELDS):
            read = told
        now = told if read and told.casefold() != read.casefold() else None
    return Correction.model_validate(dict(each) | {"state": state, "now": now, "read": read})


def read_value(review: Review, field: str, corrected: str) -> str:
    """What is read from a review for a field that may be corrected, as the workbook shows it.

    Args:
        corrected: what was typed; of people it says about whom.
    """
    if field in (*PEOPLE_FIELDS, *FACT_FIELDS):
        return read_statement(review, field, corrected)
    byline = review.byline
    if field in ASPECTS:
        return next((each.stance for each in review.leanings if each.aspect == field), NOT_JUDGED)
    if field == "verdict":
        return review.verdict.stance if review.verdict else NOT_STATED
    if field == "mark":
        return review.rating.value.printed if review.rating else NOT_STATED
    if field == "leave out":
        return NO if review.left_out is None else YES
    cited = {"critic": byline.critic, "outlet": byline.outlet, "published": byline.published}.get(field)
    return str(cited.value) if cited else NOT_STATED


def _corrected(review: Review, corrections: Sequence[Correction]) -> Review:
    if not corrections:
        return review
    fields: dict[str, object] = dict(review) | {"as_read": review}
    by_field = {each.field: each for each in corrections}
    fields["byline"] = _byline(review.byline, by_field)
    if "mark" in by_field:
        fields["rating"], fields["verdict"] = _marked(review, by_field["mark"])
    if "verdict" in by_field:
        fields["verdict"] = _verdict(by_field["verdict"])
    fields["stated"] = tuple(
        StatedStance(
            aspect=aspect,
            stance=None if each.corrected == NOT_JUDGED else cast(Stance, each.corrected),
            spans=each.spans,
        )
        for aspect in ASPECTS
        if (each := by_field.get(aspect)) is not None
    )
    fields |= restated(review, corrections)
    if (out := by_field.get("leave out")) is not None and review.left_out is None:
        fields["left_out"] = f"left out by hand{f': {out.reason}' if out.reason else ''}"
    return Review.model_validate(fields)


def _byline(byline: Byline, by_field: Mapping[str, Correction]) -> Byline:
    fields = dict(byline)
    makers: dict[str, Callable[[str, Spans], object]] = {
        "critic": _stated_text, "outlet": _stated_text, "published": _stated_day
    }  # fmt: skip
    for field, make in makers.items():
        if (each := by_field.get(field)) is not None:
            fields[field] = None if each.corrected == NOT_STATED else make(each.corrected, each.spans)
    return Byline.model_validate(fields)


def _stated_text(words: str, spans: Spans) -> Cited[str]:
    return Cited[str](value=words, spans=spans, basis="stated")


def _stated_day(words: str, spans: Spans) -> Cited[date]:
    return Cited[date](value=date.fromisoformat(words), spans=spans, basis="stated")


def _marked(review: Review, each: Correction) -> tuple[Cited[Rating] | None, Verdict | None]:
    """The corrected mark, and the verdict that follows it: its band, else what the text says."""
    mark = stated_mark(each.corrected)
    if mark is not None:
        points, scale = mark
        worth = percent(points, scale)
        rating = Rating(printed=each.corrected, value=points, scale=scale, percent=worth)
        if worth is not None:
            verdict = Verdict(stance=band(worth), basis="rating", score=round(worth / 50 - 1, 3), spans=each.spans)
            return Cited[Rating](value=rating, spans=each.spans, basis="stated"), verdict
    verdict_read = review.verdict
    if verdict_read is None or verdict_read.basis != "rating":
        return None, verdict_read
    stance = next((leaning.stance for leaning in review.leanings if leaning.aspect == "overall"), None)
    spans = tuple(opinion.spans[0] for opinion in review.plain_opinions[:1])
    return None, stance and Verdict(stance=stance, basis="text", score=_SCORE[stance], thin=True, spans=spans)


def _verdict(each: Correction) -> Verdict | None:
    if each.corrected == NOT_STATED:
        return None
    stance = cast(Stance, each.corrected)
    return Verdict(stance=stance, basis="stated", score=_SCORE[stance], spans=each.spans)
