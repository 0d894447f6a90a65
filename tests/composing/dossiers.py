"""A small dossier written by hand, for the tests of composing: two invented critics on an invented film."""

from __future__ import annotations

from datetime import date

from reporting.model import (
    AspectView,
    Byline,
    CastCredit,
    Character,
    Cited,
    Claim,
    Clause,
    Consensus,
    Document,
    Dossier,
    Fact,
    FactRecord,
    Judgement,
    Marks,
    Opinion,
    Person,
    PlotSentence,
    Rating,
    Review,
    Sentence,
    Span,
    Spelling,
    Synopsis,
    SynopsisSentence,
    Title,
    Verdict,
)  # fmt: skip

PRAISE = (
    "The Invented Gazette\nBy Ada Placeholder\n3 May 2021\n4/5\n"
    "Lantern Street follows Mina (Jane Sample), who repairs lanterns. She loses her shop. "
    "The acting is superb. It runs 95 minutes."
)
BLAME = "Lantern Street sends Mina (Jane Sample) abroad. The acting is wooden. A dull hour and a half: 90 minutes."


def span(document: Document, words: str) -> Span:
    """The first place of these words."""
    start = document.text.index(words)
    return document.span(start, start + len(words))


def small_dossier(second_kind: str = "digest") -> Dossier:
    """Two reviews: one signed, dated and marked, an original; one bare, a digest unless said otherwise."""
    stated = Document(id="title.toml", sha256="0", kind="statement", format="toml", text="name: Lantern Street")
    praise = Document(id="praise.txt", sha256="1", text=PRAISE)
    blame = Document.model_validate({"id": "02-blame.txt", "sha256": "2", "kind": second_kind, "text": BLAME})
    good, bad = span(praise, "The acting is superb."), span(blame, "The acting is wooden.")
    long_, short = span(praise, "95 minutes"), span(blame, "90 minutes")
    told = span(praise, "She loses her shop.")
    mark = Cited[Rating](value=Rating(printed="4/5", value=4.0, scale=5.0, percent=80.0), spans=(span(praise, "4/5"),))
    reviews = (
        Review(
            document="praise.txt",
            byline=Byline(
                outlet=Cited[str](value="The Invented Gazette", spans=(span(praise, "The Invented Gazette"),)),
                critic=Cited[str](value="Ada Placeholder", spans=(span(praise, "Ada Placeholder"),)),
                published=Cited[date](value=date(2021, 5, 3), spans=(span(praise, "3 May 2021"),)),
            ),
            rating=mark,
            verdict=Verdict(stance="positive", basis="rating", score=0.6, spans=mark.spans),
            cast=(CastCredit(actor="Jane Sample", character="Mina", spans=(span(praise, "Mina (Jane Sample)"),)),),
            facts=(Fact(kind="runtime_minutes", value=95, spans=(long_,)),),
            opinions=(Opinion(aspect="acting", stance="positive", strength=0.9, spans=(good,)),),
            plot=(PlotSentence(spans=(told,)),),
        ),
        Review(
            document="02-blame.txt",
            verdict=Verdict(stance="negative", basis="text", score=-0.5, spans=(bad,)),
            opinions=(Opinion(aspect="acting", stance="negative", strength=0.8, spans=(bad,)),),
            facts=(Fact(kind="runtime_minutes", value=90, spans=(short,)),),
        ),
    )
    credit = (span(praise, "Mina (Jane Sample)"), span(blame, "Mina (Jane Sample)"))
    acting = AspectView(
        aspect="acting",
        word="disputed",
        judgements=(
            Judgement(document="praise.txt", stance="positive", spans=(good,)),
            Judgement(document="02-blame.txt", stance="negative", spans=(bad,)),
        ),
    )
    statement = (
        Sentence(
            clauses=(Clause(text="One praises the acting", spans=(good,)), Clause(text="one faults it", spans=(bad,)))
        ),
    )
    return Dossier(
        title=Title(slug="lantern-street", name=Cited[str](
            value="Lantern Street", spans=(span(stated, "Lantern Street"),), basis="stated")),
        documents=(stated, praise, blame),
        reviews=reviews,
        cast=(
            Person(
                name="Jane Sample",
                spellings=(Spelling(text="Jane Sample", spans=credit),),
                characters=(Character(name="Mina", spellings=(Spelling(text="Mina", spans=credit),)),),
                spans=credit,
            ),
        ),
        facts=(
            FactRecord(
                kind="runtime_minutes",
                printed="90 or 95 minutes",
                rule="Two documents disagree; both are printed.",
                disputed=True,
                claims=(
                    Claim(value="95 minutes", low=95, high=95, spans=(long_,)),
                    Claim(value="90 minutes", low=90, high=90, spans=(short,)),
                ),
            ),
        ),
        marks=Marks(marked=("praise.txt",), unmarked=("02-blame.txt",), why_no_mean="A mean needs four marks."),
        consensus=Consensus(aspects=(acting,), statement=statement),
        synopsis=Synopsis(sentences=(SynopsisSentence(span=told),)),
    )  # fmt: skip
