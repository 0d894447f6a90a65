"""Two dossiers of one title held against each other: what moved since the last edition, and which review moved it.

Does not say it in sentences: composing does. Knows no edition but these two.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import chain

from reporting.model import ASPECTS, STANCES, Dossier, FactKind, Review, Span, Spans
from reporting.model.changes import Cause, Changes, Move, Mover, What
from reporting.model.correction import CAST, CREW_FIELDS, FACT_FIELDS, NOT_CAST, NOT_CREW
from reporting.notation.wording import in_percent
from reporting.reconciling.comparing_people import shifts
from reporting.reconciling.pairing import Pair, Side, pairs

Said = tuple[str, Spans] | None
"""What a review says of something, and its words."""
_BYLINE = ("critic", "outlet", "published")
_PEOPLE = {"cast": (CAST, NOT_CAST), "crew": (*CREW_FIELDS, NOT_CREW)}
"""The fields that correct who is in the cast and the crew."""


def compare(before: Dossier, now: Dossier) -> Changes:
    """What moved from one dossier of a title to another."""
    comparison = _Comparison(before, now)
    moves = chain(
        comparison.reviews(), comparison.of_reviews("mark", _mark), comparison.of_reviews("verdict", _verdict),
        comparison.over_all(), comparison.aspects(), comparison.facts(), comparison.people(),
    )  # fmt: skip
    return Changes(before=before, same=comparison.same(), moves=tuple(moves))


def unreadable(fault: str) -> Changes:
    """What is known where the last edition cannot be compared with."""
    return Changes(fault=fault)


class _Comparison:
    """Two dossiers whose reviews are paired."""

    def __init__(self, before: Dossier, now: Dossier) -> None:
        self._before, self._now = before, now
        self._pairs = pairs(before, now)
        self._typed = _in_force(before), _in_force(now)

    def same(self) -> tuple[tuple[str, str], ...]:
        """The documents with one and the same text."""
        paired = [(p.before.document, p.now.document) for p in self._pairs if p.before and p.now]
        reviews = {document.id for pair in paired for document in pair}
        others = {d.id: d for d in self._now.documents if d.id not in reviews}
        paired += [(d, others[d.id]) for d in self._before.documents if d.id in others]
        return tuple((old.id, new.id) for old, new in paired if old.text == new.text)

    def reviews(self) -> Iterator[Move]:
        """Reviews that were added, removed, left out, or changed in text or byline."""
        for pair in self._pairs:
            cause = self._coming_and_going(pair)
            if cause is not None:
                before, now = (_in_short(side) for side in (pair.before, pair.now))
            elif not (_counts(pair.before) and _counts(pair.now)):
                continue
            else:
                before, now = _bylines(pair)
                if not pair.text_changed and before == now:
                    continue
                cause = self._why(pair, _BYLINE)
            yield _moved("review", _id(pair), before, now, [_mover(pair, cause, before, now)])

    def of_reviews(self, what: What, say: Callable[[Side], Said]) -> Iterator[Move]:
        """What moved of the reviews that count in both editions."""
        for pair in self._pairs:
            if pair.before and pair.now and _counts(pair.before) and _counts(pair.now):
                before, now = say(pair.before), say(pair.now)
                if _words(before) != _words(now):
                    fields = ("mark",) if what == "mark" else ("verdict", "mark")
                    yield _moved(what, _id(pair), before, now, [_mover(pair, self._why(pair, fields), before, now)])

    def over_all(self) -> Iterator[Move]:
        """The mean of the marks, and the verdicts counted."""
        means = [d.marks.mean_percent for d in (self._before, self._now)]
        told = [None if mean is None else (in_percent(mean, 1), ()) for mean in means]
        if _words(told[0]) != _words(told[1]):
            yield _moved("marks", "", told[0], told[1], self._movers(("mark",), _converted))
        counts = [_counted(_stances(dossier)) for dossier in (self._before, self._now)]
        if counts[0] != counts[1]:
            yield _moved("verdicts", "", (counts[0], ()), (counts[1], ()), self._movers(("verdict", "mark"), _verdict))

    def aspects(self) -> Iterator[Move]:
        """Aspects whose word, or whose count, is another."""
        views = [{view.aspect: view for view in d.consensus.aspects} for d in (self._before, self._now)]
        for aspect in ASPECTS:
            old, new = (each.get(aspect) for each in views)
            told: list[Said] = []
            for view in (old, new):
                count = _counted([j.stance for j in view.judgements]) if view else ""
                told.append((f"{view.word}: {count}", ()) if view else None)
            judged = [{j.document: j for j in view.judgements} if view else {} for view in (old, new)]
            said = [{id_: (str(j.stance), j.spans[:1]) for id_, j in each.items()} for each in judged]
            if _words(told[0]) != _words(told[1]):
                yield _moved("aspect", aspect, told[0], told[1], self._between(said[0], said[1], (aspect,)))

    def facts(self) -> Iterator[Move]:
        """Facts that are printed otherwise, or in dispute as they were not."""
        for field, kind in FACT_FIELDS.items():
            told = [_fact(dossier, kind) for dossier in (self._before, self._now)]
            if _words(told[0]) != _words(told[1]):
                said = [_claims(dossier, kind) for dossier in (self._before, self._now)]
                yield _moved("fact", kind, told[0], told[1], self._between(said[0], said[1], (field,)))

    def people(self) -> Iterator[Move]:
        """Who joined or left the cast and crew, and whose name or part is printed otherwise."""
        for shift in shifts(self._before, self._now):
            told = [side.told if side else {} for side in (shift.before, shift.now)]
            before, now = shift.said(shift.before), shift.said(shift.now)
            yield _moved(shift.of, shift.name, before, now, self._between(told[0], told[1], _PEOPLE[shift.of]))

    def _movers(self, fields: tuple[str, ...], say: Callable[[Side], Said]) -> list[Mover]:
        said = [{s.document.id: told for s in sides if _counts(s) and (told := say(s))} for sides in self._sides()]
        return self._between(said[0], said[1], fields)

    def _sides(self) -> tuple[list[Side], list[Side]]:
        return [p.before for p in self._pairs if p.before], [p.now for p in self._pairs if p.now]

    def _between(
        self, before: dict[str, tuple[str, Spans]], now: dict[str, tuple[str, Spans]], fields: tuple[str, ...]
    ) -> list[Mover]:
        """The reviews of which two accounts, by document, tell something else."""
        movers = []
        for pair in self._pairs:
            old = before.get(pair.before.document.id) if pair.before else None
            new = now.get(pair.now.document.id) if pair.now else None
            if _words(old) != _words(new):
                cause = self._coming_and_going(pair) or self._why(pair, fields)
                movers.append(_mover(pair, cause, old, new))
        return movers

    def _coming_and_going(self, pair: Pair) -> Cause | None:
        counted, counts = _counts(pair.before), _counts(pair.now)
        if counted == counts:
            return None
        if counts:
            return "added" if pair.before is None else "counted again"
        return "removed" if pair.now is None else "left out"

    def _why(self, pair: Pair, fields: Iterable[str]) -> Cause:
        """Why a review that is in both editions says something else."""
        old, new = ({f: typed.get((_id_of(side), f)) for f in fields} for typed, side in self._each(pair))
        moved = [field for field in old if old[field] != new[field]]
        if moved:
            more = any(set(new[field] or ()) - set(old[field] or ()) for field in moved)
            return "corrected" if more else "correction taken back"
        return "text changed" if pair.text_changed else "read otherwise"

    def _each(self, pair: Pair) -> list[tuple[dict[tuple[str, str], tuple[str, ...]], Side | None]]:
        return [(self._typed[0], pair.before), (self._typed[1], pair.now)]


def _moved(what: What, of: str, before: Said, now: Said, movers: list[Mover]) -> Move:
    return Move(
        what=what, of=of, before=_words(before), now=_words(now), before_spans=_spans(before), spans=_spans(now),
        movers=tuple(movers),
    )  # fmt: skip


def _mover(pair: Pair, cause: Cause, before: Said, now: Said) -> Mover:
    return Mover(
        document=_id(pair), cause=cause, before=_words(before), now=_words(now), before_spans=_spans(before)[:1],
        spans=_spans(now)[:1],
    )  # fmt: skip


def _words(said: Said) -> str | None:
    return said[0] if said else None


def _spans(said: Said) -> Spans:
    return said[1] if said else ()


def _id(pair: Pair) -> str:
    return _id_of(pair.now or pair.before)


def _id_of(side: Side | None) -> str:
    return side.document.id if side else ""


def _counts(side: Side | None) -> bool:
    return side is not None and side.review.left_out is None


def _converted(side: Side) -> Said:
    """The mark if it has a percent: no other counts in a mean."""
    rating = side.review.rating
    return _mark(side) if rating and rating.value.percent is not None else None


def _mark(side: Side) -> Said:
    rating = side.review.rating
    return (rating.value.printed, rating.spans[:1]) if rating else None


def _verdict(side: Side) -> Said:
    verdict = side.review.verdict
    return (verdict.stance, verdict.spans[:1]) if verdict else None


def _in_short(side: Side | None) -> Said:
    """Verdict and mark of a review that comes or goes; why it is left out where it is."""
    if side is None:
        return None
    if side.review.left_out is not None:
        reason = side.review.left_out
        return reason if reason.startswith("left out") else f"left out: {reason}", ()
    said = [told for told in (_verdict(side), _mark(side)) if told]
    return ", ".join(words for words, _ in said) or "no verdict", tuple(span for _, spans in said for span in spans)


def _bylines(pair: Pair) -> tuple[Said, Said]:
    """What of the byline is not the same in both editions, as it was and as it is."""
    told: tuple[list[str], list[str]] = ([], [])
    spans: tuple[list[Span], list[Span]] = ([], [])
    for name in _BYLINE:
        fields = [getattr(side.review.byline, name) if side else None for side in (pair.before, pair.now)]
        if len({field and field.value for field in fields}) == 1:
            continue
        for at, field in enumerate(fields):
            told[at].append(str(field.value) if field else f"no {name.replace('published', 'date')}")
            spans[at].extend(field.spans[:1] if field else ())
    before, now = ((", ".join(words), tuple(of)) if words else None for words, of in zip(told, spans, strict=True))
    return before, now


def _stances(dossier: Dossier) -> list[str]:
    return [review.verdict.stance for review in _counting(dossier) if review.verdict]


def _counting(dossier: Dossier) -> list[Review]:
    return [review for review in dossier.reviews if review.left_out is None]


def _counted(stances: list[str]) -> str:
    """ "3 positive, 1 negative"; what there is none of is not told."""
    counts = [(stances.count(stance), stance) for stance in STANCES]
    return ", ".join(f"{count} {stance}" for count, stance in counts if count) or "none"


def _fact(dossier: Dossier, kind: FactKind) -> Said:
    record = dossier.fact(kind)
    if record is None:
        return None
    spans = tuple(claim.spans[0] for claim in record.claims)
    return f"{record.printed}{', disputed' if record.disputed else ''}", spans


def _claims(dossier: Dossier, kind: FactKind) -> dict[str, tuple[str, Spans]]:
    """What each document states of a fact."""
    record = dossier.fact(kind)
    of = {each.spans[0]: each.document for each in dossier.corrections}
    found: dict[str, tuple[list[str], list[Span]]] = {}
    for claim in record.claims if record else ():
        for id_ in claim.documents:
            words, spans = found.setdefault(id_, ([], []))
            words.append(claim.value)
            spans += [span for span in claim.spans if of.get(span, span.document) == id_][:1]
    return {id_: (", ".join(words), tuple(spans)) for id_, (words, spans) in found.items()}


def _in_force(dossier: Dossier) -> dict[tuple[str, str], tuple[str, ...]]:
    """What people stated in place of what was read, by document and field."""
    stated: dict[tuple[str, str], tuple[str, ...]] = {}
    for each in dossier.corrections:
        if each.state == "in force":
            at = each.document, each.field
            stated[at] = (*stated.get(at, ()), each.corrected)
    return stated
