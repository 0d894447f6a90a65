"""Names that a text brings up for another work: "whose last feature, Salt Road, had X as a thief", "you may know X from
“Tides”, where he plays brother to Y", "Previously: Tides (X, magnificent)".

Says which stretches of a text speak so; what other words speak against a name is `players`'.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest
from typing import Final

from reporting.extracting.asides import OTHER
from reporting.extracting.claims import Claim
from reporting.extracting.names import PERSON, TITLE, NameAt, Names, key_of
from reporting.extracting.presence import is_title_like
from reporting.notation.patterns import Cues, Pattern

_WORK: Final = (
    r"(?:feature|film|movie|picture|series|show|comedy|drama|thriller|effort|outing|collaboration|hit|debut|play|"
    r"directorial debut|one|screenplay|script)s?"
)
_TITLE: Final = rf"(?:{OTHER}|{PERSON}|[“\"‘'(*]{{0,2}}[A-Z\d][\w’'-]{{0,20}}(?: [A-Za-z\d&][\w’'-]{{0,20}}){{0,6}})"
_MADE_BEFORE: Final = Pattern(
    rf"\b(?:[Ww]hose|[Hh]is|[Hh]er|[Tt]heir|{PERSON}['’]s?) (?:own |only |other )?(?:last|latest|previous|"
    rf"earlier|prior|"
    rf"first|debut|second|third|breakthrough|breakout|most recent|preceding)(?: [a-z-]{{3,16}})? {_WORK}"
    rf"(?: [a-z]{{2,12}}){{0,2}},? {_TITLE}[”\"’')*]{{0,2}}(?: \([^()]{{1,30}}\))?,? (?:had|starred|featured|"
    rf"cast|gave|put|"
    rf"sent|paired|followed|saw|starring|featuring|with|in which|where|was|told|let|asked)\b(?P<rest>[^.;!?]{{1,300}})",
    words="last latest previous earlier prior first debut second third breakthrough breakout recent preceding",
)
_PLAYED_THERE: Final = Pattern(
    rf"(?:{OTHER},?[”\"’']? (?:where|in which|as)|\b(?:know|remember|recall|recogni[sz]e|seen) {PERSON} (?:from|"
    rf"in|as|for) "
    rf"[^.;:!?]{{2,50}}?,[”\"’']? (?:where|in which)) (?:[Ss]?he|they|{PERSON})(?:['’]s| is| was)? (?:also )?"
    rf"(?:play(?:s|ed|ing)?|is|was|were|portray(?:s|ed)|star(?:s|red)|did|gave|had|brother|sister)\b"
    rf"(?P<rest>[^.;!?)]{{1,120}})",
    needs=("where ", "in which ", " as "),
)
_ASIDE_LINE: Final = Pattern(
    r"^(?:\W{0,4}\d{1,2}:\d\d\b)?\W{0,4}(?:[Pp]reviously|PREVIOUSLY|[Nn]ext (?:time|week(?:end)?|month|issue|"
    r"up|on|[A-Z][a-z]{2,5}day)|"
    r"[Ll]ast (?:time|week(?:end)?|month|issue|[A-Z][a-z]{2,5}day)|Elsewhere|"
    r"In (?:a fortnight|other news|the next issue|our next issue)|Coming (?:up|soon|next|attractions)|"
    r"Also (?:reviewed|showing|in this issue|this (?:week|month|issue)|out|opening|playing|new|released|on release|"
    r"watched|seen)|More reviews|Earlier reviews|Recent(?:ly)?(?: reviews| reviewed)?|Still showing|From the archives?|"
    r"Homework|What else (?:I|we) (?:saw|watched)|(?:Stuff|Also|Things) mentioned|"
    r"(?:[A-Z][\w’'-]{1,20} )?(?:(?:[Oo]ther|[Ff]urther|[Mm]ore) (?:tips|picks|choices|verdicts|recommendations)|"
    r"[Vv]erdicts? on last)|"
    r"Double bill|Pairs well with|If you liked (?:this|it)|Watch next|Other (?:releases|films|openings))\b"
    r"[^.:]{0,40}:(?P<rest>.{1,1500})"
)
_EXCLAIMED: Final = Pattern(rf"(?P<rest>{PERSON})!(?= (?!and\b|or\b)[a-z]{{2,14}} )", needs=("! ",))
"""A title that ends in a mark: "Hello Harbour! had three weddings"."""
_REGULAR: Final = Pattern(
    rf"\b(?:[Aa]n?|[Tt]he|as) (?P<rest>{PERSON}) (?:regular|veteran|favou?rite|alum(?:na|nus|ni)?|mainstay|stalwart|"
    r"collaborator|discovery|lookalike|impersonator|impression|biopic|vehicle|song|novel|poster)\b",
    words="regular veteran favorite favourite "
    "alum alumna alumnus alumni mainstay stalwart collaborator discovery lookalike "
    "impersonator impression biopic vehicle song novel poster",
)
_ADMIRED: Final = Pattern(
    r"\b(?:listen(?:s|ed|ing)? to|quot(?:es|ed|ing)|dedicated to|worship(?:s|ped)|idoli[sz](?:es|ed)|hum(?:s|med|ming)|"
    r"imitat(?:es|ed|ing)|impersonat(?:es|ed|ing)|posters? of|photo(?:graph)?s? of|"
    r"(?:records?|songs?|novels?|"
    r"poems?|albums?|"
    rf"tapes?) (?:by|of)) (?:the |some |old |his |her )?(?P<rest>{PERSON})",
    words="to quotes quoted quoting worships worshipped idolises idolizes idolised idolized hums hummed humming "
    "imitates imitated imitating impersonates impersonated impersonating of by",
)
_AUTHOR: Final = Pattern(
    rf"(?P<rest>{PERSON})['’]s? (?:[a-z-]{{3,14}} ){{0,2}}(?:essays?|collections?|memoirs?|poems|"
    r"columns?|short stories)\b",
    words="essay essays collection collections memoir memoirs poems column columns stories",
)
_KNOWN_AS: Final = Pattern(
    rf"\b(?:may|might|will|probably|best|['’]ll|should)(?: \w{{3,9}})? (?:know|recogni[sz]e) {PERSON} (?:\w{{3,8}} )?"
    r"(?:as|for|from) (?P<rest>[^.;!?]{1,100})",
    words="know recognise recognize",
)
_WITH_CAST: Final = Pattern(
    rf"(?:[a-zA-Z]: |; )[“\"‘'*]?(?P<work>{PERSON})[”\"’'*]? \((?:with |starring )?(?P<rest>{PERSON}[^()]{{0,120}})\)",
    needs=("(",),
)
"""Another work with who is in it: "Next quarter: Darkest Hour (X, and several of our predecessors)"."""
_BASIS: Final = Pattern(
    rf"\b(?:adapted|drawn|taken|working|based|comes) (?:loosely |closely |freely )?(?:from|on|upon) (?:the )?"
    rf"(?P<rest>{PERSON})['’]s? (?:[a-z\d-]{{3,16}},? ){{0,4}}(?:novels?|books?|memoirs?|webtoons?|manga|play|"
    r"biography|autobiography|bestseller|story|stories|comics?)\b",
    words="novel novels book books memoir memoirs webtoon webtoons manga play biography autobiography bestseller "
    "story stories comic comics",
)
"""Whose book it is made from: "adapted from X's popular webtoon"."""
_NAMED_FOR: Final = Pattern(
    rf"\b(?:named|called|christened) (?:after|for) (?:the )?(?:[a-z-]{{3,14}} ){{0,3}}(?P<rest>{PERSON})"
    rf"|(?P<show>{PERSON})['’]s? (?:(?:series|season|mid-season) )?(?:finale|premiere)\b",
    words="named called christened finale premiere",
)
"""Whom somebody is called after, and another series by its last hour: "named after the singer X", "X's finale"."""
_MARKED: Final = Pattern(
    rf"(?<!{TITLE} )(?<!{TITLE}[”\"’'*]) \((?:(?:19|20)\d\d, )?(?:with |starring |(?:the )?voices? of )?"
    rf"(?P<rest>{PERSON}[^()]{{0,90}})\)[”\"’'*]?(?: [a-z]{{3,10}})?(?:,? ?[:|–—-]{{0,2}} ?| \| [A-Za-z+ ]{{2,14}} \| )"
    r"(?:[★☆⭐✭*]{1,5}(?![\w*])|[★☆⭐✭]|-?\d{1,3}(?:[.,]\d)?(?:/\d| of \d| out of | stars\b|%)|"
    r"\d(?:[.,]\d)?[ .]*$|[A-F][+-]?[ .]*$|terningkast|\.{3,6} *$|"
    r"(?:(?:next|this|on) )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)",
    needs=("(",),
)
"""Another work with its cast and its mark: "Salt Road (X) ★★", "Salt Road (X, Z) – 6"."""
_PROGRAMME: Final = Pattern(
    rf"^\W{{0,3}}\d{{1,2}}[.:]\d\d (?P<rest>[^{TITLE[1:-1]}]{{1,200}}?),? \(?\d{{2,3}} ?min(?:ute)?s?\)?[ .]*$",
    needs=("min",),
)
"""What else is on: "20.30 Salt Road, X, Z, 106 mins"."""
_CRIED: Final = Pattern(rf"{PERSON}!$", needs=("!",))
"""The same where the sentence seems to end there."""
_ON_STAGE: Final = Pattern(
    rf"(?P<rest>{PERSON})(?:,? who)?(?: had| has)? (?:first |once |originally )?(?:played|play|originated|"
    rf"created|performed)\b"
    r"[^.;:!?]{1,60}?\b(?:that (?:night|evening)|on (?:the )?stage|on Broadway|[Oo]ff[- ]Broadway|in the West End|"
    r"in the (?:stage|original|theatre|Broadway|London) (?:version|production|run|cast))\b",
    needs=("played", "play ", "originated", "created", "performed"),
)
"""Who played it elsewhere: "X originated the part on Broadway"."""
_THE_ONE: Final = Pattern(
    rf"\((?:the|that|his|her|yes, the) (?:one|other one|film|movie|series|show) (?:with|where|in which|starring) "
    rf"(?P<rest>[^()]{{0,40}}{PERSON}[^()]{{0,60}})\)|{OTHER}[”\"’'*]{{0,2}} \((?P<who>{PERSON}, [^()]{{0,120}})\)",
    words="(",
)
"""Which other work is meant: "“Salt Road” (the one with X as the thief)"."""
_ELSEWHERE: Final = Pattern(
    rf"(?P<rest>{PERSON})(?:,? (?:both|too))? (?:in London|in New York|on Broadway|in the West End|at the National|"
    rf"[Oo]ff[- ]Broadway)(?= (?:and|both|had|has|won|took|was|were|did|played)\b)",
    needs=(" in ", " on ", " at ", "ff"),
)
"""Who played it on stage: "X in London and Z on Broadway both took prizes for the part"."""
_HIS_OTHER: Final = Pattern(
    rf"(?P<rest>{PERSON}['’]s? (?:{OTHER}|{PERSON})[”\"’']?,? (?:in which|where|which|with|about|"
    rf"that)\b[^.;!?]{{0,120}})",
    needs=("in which ", "where ", "which ", "with ", "about ", "that "),
)
"""Another work by its maker: "X's Long Work, in which Z went through it all"."""
_PRIZES: Final = Pattern(
    r"\b(?:WIN|Win|win) [^.:;!?]{0,60}\b(?:pass(?:es)?|tickets?|cop(?:y|ies))\b(?P<rest>[^!?]{1,200})",
    needs=("WIN ", "Win ", "win "),
)
_PATTERNS: Final = (
    _ELSEWHERE,
    _HIS_OTHER,
    _PRIZES,
    _MADE_BEFORE,
    _PLAYED_THERE,
    _EXCLAIMED,
    _REGULAR,
    _ADMIRED,
    _AUTHOR,
    _KNOWN_AS,
    _ON_STAGE,
    _THE_ONE,
    _BASIS,
    _NAMED_FOR,
    _MARKED,
    _PROGRAMME,
)
_CUES: Final = Cues(_PATTERNS)


def of_this(spans: Sequence[tuple[int, int]], claims: Iterable[Claim]) -> Iterator[Claim]:
    """The claims none of whose names stand where the text speaks of another work, as `others_in` has it."""
    starts = [start for start, _ in spans]

    def apart(at: int) -> bool:
        i = bisect_right(starts, at) - 1
        return i >= 0 and at < spans[i][1]

    for claim in claims:
        if not spans or not (apart(claim.actor.start) or (claim.character and apart(claim.character.start))):
            yield claim


def others_in(names: Names) -> list[tuple[int, int]]:
    """Where the text speaks of another work: from the first to the last name of every such stretch."""
    return sorted(_spans(names))


def _spans(names: Names) -> Iterator[tuple[int, int]]:
    for sheet, after in zip_longest(names.sheets, names.sheets[1:]):
        if not sheet.signs:
            continue
        folded = sheet.folded
        if after is not None and after.folded[:1].islower() and _CRIED.search(folded):
            last = names.at(folded[sheet.signs[-1]])
            yield last.start, last.end
        possible = _CUES.possible(folded)
        matches = [match for pattern in _PATTERNS if pattern in possible for match in pattern.finditer(folded)]
        if aside := _ASIDE_LINE.match(folded):
            matches.append(aside)
        matches += [m for m in _WITH_CAST.finditer(folded) if _is_work(names, names.at(m["work"]))]
        for match in matches:
            if there := names.signed(match[match.lastgroup or "rest"]):
                yield there[0].start, there[-1].end


def _is_work(names: Names, name: NameAt) -> bool:
    """Whether a run of ordinary words, of which the text has no other, is rather a title than somebody's name."""
    if not is_title_like(name) or name.title or "." in name.text:
        return False
    words = {*map(key_of, name.text.split()), name.key}
    return sum(other.key in words for other in names.found) == 1


def other_work(before: str, cue: str) -> bool:
    """Whether "stars" tells of another title: "than Oppenheimer, which stars …"."""
    relative = re.search(rf"([{PERSON[1:-1]}{OTHER}]),? (?:which|that|also)(?: also)? $", before)
    if re.search(r"\bversion (?:of|where|in) [^.;]{1,40}(?:that|which) $|\bversion (?:that|which) $", before):
        return True  # "there is a version of it that stars X"
    named = cue.lower().startswith("starring") and re.search(rf"{OTHER},?(?: \([^()]{{1,40}}\),?)? $", before)
    return bool(relative or named)


def beside_another(match: re.Match[str]) -> bool:
    """Whether the supposed actor only ends an aside: "…, known for Stranger with Bae Doona, is frightening as …"."""
    company = re.search(
        r"\b(?:with|opposite|alongside|against|beside|from|as|than|like|since|after) $",
        match.string[max(0, match.start() - 12) : match.start()],
    )
    return company is not None and match.string[match.end("actors") : match.end("actors") + 1] == ","
