"""The lines around a review and the looser ways to sign there: a name alone, a column's head, "xx Jane", initials.

`critics` asks here after the by-lines that say what they are; a name that the review itself speaks of signs nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from reporting.extracting.mastheads import TELLS, sender_of
from reporting.extracting.names import key_of
from reporting.extracting.passage import Passage
from reporting.model import Document
from reporting.model.document import AsideKind
from reporting.notation import find_dates, find_names
from reporting.notation.given_names import GIVEN
from reporting.notation.patterns import Pattern
from reporting.notation.searching import in_small_letters, standing

CAP = r"[A-ZÀ-ÖØ-ÞŁŚŠŽŻŌĐĆČŐŞİÅ]"
NICKNAME = rf"(?: [\"“‘']{CAP}[\w-]{{1,14}}[\"”’'](?= {CAP}))?"
NAME = (
    rf"(?:{CAP}[\w’'-]*\.?|(?:{CAP}\.){{1,3}})(?:(?<![^\W\d_][^\W\d_][^\W\d_]\.){NICKNAME} "
    rf"(?:(?:de|van|von|der|den|da|di|la|le|bin|al|ten|y) )?"
    rf"(?:{CAP}[\w’'-]*\.?|(?:{CAP}\.){{1,3}})){{0,4}}"
)
RANK = r"(?:[A-Z][a-z]{1,4}\. \([^()\n]{2,14}\) )?"
"""A rank that is no longer held, before a name: "Sgt. (ret'd) Jane Doe"."""
HANDLE = r"@?[A-Za-z0-9][\w.-]{1,30}[\w]"
WRITTEN = (
    Pattern(
        r"^(?P<name>[A-ZÀ-Þ][A-ZÀ-Þ’'-]{1,16}(?: [A-ZÀ-Þ][A-ZÀ-Þ’'-]{1,20}){1,2}) (?:(?:CHIEF|SENIOR|STAFF|FILM|TV|"
        r"TELEVISION|CULTURE|ARTS|ENTERTAINMENT) ){1,3}(?:CRITIC|CORRESPONDENT|WRITER|EDITOR|REPORTER)$",
        needs=("CRITIC", "CORRESPONDENT", "WRITER", "EDITOR", "REPORTER"),
    ),
    Pattern(
        rf"(?:^|[.!?*_] )\W{{0,3}}Written, [^\n.!?]{{2,30}} by (?P<name>{NAME})(?=[.,*_]| with\b| from\b| in\b|$)",
        needs=("Written, ",),
    ),
    Pattern(
        rf"(?i:\b(?:show )?notes (?:written|typed|put|jotted|scribbled)(?: up| out| together|"
        rf" down)? by) (?P<name>{NAME})"
        r"(?=[.,*_;]|$| )",
        needs=("notes ", "Notes "),
    ),
    Pattern(
        rf"(?i:\b(?:geschrieben von|verfasst von|écrit par|rédigé par|scritto da|escrito por)) "
        rf"(?P<name>{NAME})(?=\W*$| ?[|,·•]| (?:am|le|il|el|den)\b)",
        needs=("eschrieben von ", "erfasst von ", "crit par ", "édigé par ", "critto da ", "scrito por "),
    ),
)
"""Who wrote something within a line: "Written, as usual, by X", "Geschrieben von X am 4.5.2021"."""

OTHER_REVIEW: Final = Pattern(
    r"\W{0,3}[Rr]eview ?: ?[A-Z][^\n]{2,60}?(?:,? (?:with|starring) [A-Z]|"
    r" ?[*★☆½]{2,}| \d ?/ ?\d)"
)
"""A line that leads to another review: "Review: Salt Road, with X ***"."""


class LineAt(NamedTuple):
    """A line of the body with what reading set it apart as; `number` counts from the top, `left` to the foot
    without what only leads elsewhere."""

    start: int
    end: int
    text: str
    aside: AsideKind | None
    number: int
    left: int

    @property
    def undated(self) -> str:
        """The text with a stroke for every sign of a date or an hour, so that a name beside one stands for itself."""
        dates = find_dates(self.text)
        if not dates:
            return self.text
        marked = list(self.text)
        for start, end in ((date.start, date.end) for date in dates):
            hour = _HOUR.match(self.text, end)
            stop = hour.end() if hour else end
            marked[start:stop] = "|" * (stop - start)
        return "".join(marked)


def body_lines(document: Document) -> list[LineAt]:
    """The lines of the body that are not empty and not a reader's comment, another title's or another critic's."""
    places, at = [], document.body
    for line in document.text[document.body :].split("\n"):
        if line.strip():
            start = at + len(line) - len(line.lstrip())
            places.append((start, at + len(line.rstrip())))
        at += len(line) + 1
    kept = []
    for start, end in places:
        aside = document.aside_at(start)
        if aside is None or aside.kind not in ("comment", "other title", "other critic", "advertisement"):
            kept.append((start, end, aside.kind if aside else None))
    left, below = [], 0
    for _, _, kind in reversed(kept):
        left.append(below)
        below += kind not in ("link", "menu", "caption")
    return [
        LineAt(a, b, document.text[a:b].replace("\t", " "), kind, i, under)
        for i, ((a, b, kind), under) in enumerate(zip(kept, reversed(left), strict=True))
    ]


_HOUR: Final = re.compile(
    r",? ?(?:at )?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\b\.?)?(?: (?:[A-Z]{2,4}\b|\(?(?:local|GMT)[^|]{0,8}))?", re.IGNORECASE
)
_PIECES: Final = Pattern(r" ?(?:[|•·»›\t]|//| / | [–—-] |  +) ?")
_ROLE: Final = (
    r"(?:(?:senior|chief|staff|contributing|film|tv|television|culture|arts|entertainment|guest|freelance|deputy|"
    r"associate|assistant|the|a|our|student|lead|managing|digital|features?|drama|anime|movie) ){0,3}(?:writer|"
    r"contributor|critic|reviewer|"
    r"editor|correspondent|columnist|reporter|blogger|journalist|staff|intern)"
)
_ABOVE_FORMS: Final = (
    rf"^\W{{0,3}}(?i:by|from(?=:)|words by|text by|(?:an? )?(?:[a-z]+ )?(?:review|notes|thoughts|column|recap|"
    rf"newsletter|"
    rf"letter|blog|diary|journal|page|"
    rf"write-up)(?:ed)?,? by|reviewed by|(?:from )?our (?:\w+ )?(?:critic|reviewer|writer|correspondent|man|woman|"
    rf"columnist),?|critic|user|author|posted by|"
    rf"reviewer):? (?P<name>{NAME})(?=$|[.,(:;]| (?i:for|and|in|at|on|{_ROLE})\b| \W|"
    r" [a-z]{3,10}s (?:at|back|how|into|its|on|out|over|the|this|through|to|up|what|why)\b)",
    rf"^\W{{0,3}}(?i:(?:an? |the |my )?(?:[\w’'-]{{1,16}},?[”\"’']? ){{0,4}}?(?:newsletter|letter|column|blog|"
    rf"diary|journal|notebook|"
    rf"podcast|zine|bulletin|dispatch)\b[^.!?\n\d]{{0,60}}?,? (?:written |kept |put together |edited |"
    rf"sent )?(?:by|from)) {RANK}"
    rf"(?P<name>{NAME})(?=$|[.,(:;]| [–—|·])",
    rf"^(?P<name>{HANDLE})['’]s (?i:(?:[\w-]{{2,12}} ){{0,2}}(?:diary|diaries|blog|log|journal|notebook|"
    rf"scrapbook|watchlog|"
    rf"reviews|film club|corner|page))$",
    rf"^\W{{0,3}}(?i:user|author|posted by|review(?:ed)? by|by|op|poster):? (?:u/|@)?(?P<name>{HANDLE})(?= "
    rf"[★☆⭐»|]|$|, | from | on )",
    rf"^(?:\d{{1,2}} )?u/(?P<name>{HANDLE})\b",
    rf"^@(?P<name>{HANDLE})$",
    rf"^(?P<name>{HANDLE}|{NAME})['’]s? review (?:of|published|posted|on)\b",
    rf"^(?:(?i:from|by|with) )?(?P<name>{NAME})(?:,? (?i:{_ROLE})\b|, (?:[Ss]pecial|[Ff]or|[Ii]n) | for [A-Z]|"
    rf" \((?i:{_ROLE})\)|, (?i:our|your) (?:[\w’'-]{{1,16}} ){{0,2}}?(?:man|woman|eyes?|guest|spy|friend)\b)",
    rf"^[A-Z][A-Z ,.]{{2,30}}(?: ?\([^()]{{2,30}}\))? ?[-–—] ?[Bb]y (?P<name>{NAME})\b",
    rf"^(?P<column>(?:[\w’'&-]+,? ){{1,5}})[Ww][Ii][Tt][Hh] (?P<name>{NAME})$",
    rf"^(?P<column>(?i:at the (?:pictures|flicks|movies|cinema)|(?:on|in front of|behind|from) the (?:box|couch|"
    rf"sofa|telly|screen|stalls|back row|aisle))): (?P<name>{NAME})$",
    rf"^(?P<name>{NAME}), (?:[A-Z][\w’'&-]*(?:\.? |$)){{2,5}}$",
    rf"^(?P<name>{NAME})['’][sS]? (?i:(?:(?:\w+ ){{0,2}}(?:film|films|tv|pick|picks|review|reviews|choice|movie|"
    rf"movies|telly|box|guide|"
    r"verdict|view|column|diary|notebook)\b)|(?:week|weekend)\b)",
    rf"^(?:From )?(?P<name>{NAME}) (?i:at the (?:pictures|movies|cinema|flicks)|in [A-Z]\w+|on (?:film|tv"
    rf"|television|the "
    rf"box|the telly|last night)|"
    r"(?:watches|reviews|finds|enjoys|sees|braves|meets|welcomes|is \w{3,14}ed by|has (?:found|seen|watched)|"
    r"gets|falls for|goes|heads|on))\b",
    rf"(?:['’]s|[Oo]ur (?:\w+ )?(?:critic|reviewer|man|woman|correspondent)|"
    rf"(?i:the \w+['’]s)),? (?P<name>{NAME}) (?:reviews|watches|"
    rf"finds|reports|takes|gives|on)\b",
)
_ABOVE_NEEDS: Final = (
    ("by", "from:", "our ", "critic", "user", "author", "reviewer"),
    ("letter", "column", "blog", "diary", "journal", "notebook", "podcast", "zine", "bulletin", "dispatch"),
    ("diar", "log", "journal", "notebook", "scrapbook", "reviews", "club", "corner", "page"),
    ("by", "user", "author", "op", "poster"),
    ("u/",),
    ("@",),
    (" review ",),
    ("writer", "contribut", "critic", "reviewer", "editor", "correspondent", "columnist", "reporter", "blogger",
     "journalist", "staff", "intern", ", special ", ", for ", ", in ", " for ", ", our ", ", your "),
    ("by ",),
    ("with ",),
    (": ",),
    (", ",),
    (" film", " tv", " pick", " review", " choice", " movie", " telly", " box", " guide", " verdict", " view",
     " column", " diary", " notebook", " week"),
    (),
    (" reviews", " watches", " finds", " reports", " takes", " gives", " on"),
)  # fmt: skip
"""Of these, one stands in small letters in whatever the pattern of that number above matches."""
_ABOVE: Final = tuple(
    Pattern(form, needs=needs, anycase=True) for form, needs in zip(_ABOVE_FORMS, _ABOVE_NEEDS, strict=True)
)
_CRUMBS: Final = Pattern(r"^[^»›>]{2,40} [»›>] [^»›>]{2,40}(?: [»›>] |$)")
"""The way through a site to its page, in which nobody signs."""
_COLUMN: Final = Pattern(
    r"(?i)\b(?:corner|column|diary|notebook|box(?: set)?|couch|sofa|pictures|flicks|movies|telly|screen|club|stalls|"
    r"row|watch|files|slot|page|guide)\W{0,3}$"
)
"""How a column is called, behind which whoever is named writes it, by whatever name."""
_NO_COLUMN: Final = Pattern(
    r"(?i)\b(?:starr(?:ing|ed)|stars|featur(?:ing|es)|cast|direct(?:ed|or)|produced|written|film|movie|series|interview|"
    r"q ?& ?a|q and a|chat(?:s|ting)?|conversation|talk(?:s|ing)?|lunch|dinner|tea|evening|meet(?:s|ing)?)\b"
)
_LABELS_ITSELF: Final = 5
"""So many of the patterns above say that they name the writer; for the others the name must stand nowhere else."""
_MOST_WORDS: Final = 4
_OF_HANDLES: Final = (5, 6)
_ALONE: Final = Pattern(rf"^\W{{0,8}}(?P<name>{NAME}|{CAP}{{2,15}}(?:[ -][A-ZÀ-Þ’'.]{{1,16}}){{1,3}})\W{{0,2}}$")
_BELOW_FORMS: Final = (
    rf"(?:\b(?i:this (?:is|was|has been)|that was|i['’]m|i am|yours,?|[A-Za-z ]{{0,20}}reported by)|^(?i:love|"
    rf"best|cheers|xx?|reporter|critic|review|"
    rf"follow|signing off|until next time|yours)),? (?P<name>{NAME})(?=$|[.,!;(]| (?i:for|on|at|reporting|with|"
    rf"and|x+)\b| [\w.-]{{2,30}}@)",
    rf"^(?P<name>{NAME}) (?:is (?:on|at|@|the (?:\w+ ){{0,3}}(?:editor|critic|host|author|writer)|an? (?:\w+ "
    rf"){{0,3}}(?:editor|critic|writer|journalist|fan|host|author)|our)|tweets|can be|writes|lives|hosts|watches|"
    rf"thinks|reviews|has|once|does|covers|would)\b",
    rf"^(?P<name>{NAME}) \([^()\d]{{2,30}}\)$",
    r"^[—–-]{1,2} ?(?P<name>[A-ZÀ-Þ][\w’'-]{1,15})(?: x{1,3})?\.?$",
    r"^(?P<name>[A-ZÀ-Þ][a-zà-ÿ]{1,15}),? x{1,3}$",
    rf"^(?P<name>{NAME}), (?!P\.? ?O\.? )[A-Z][\w .,’'-]{{2,30}}\.?$",
    r"^\W{0,2}(?P<name>(?:[A-Z]\. ?){2,3}|[A-Z]{2,3})\W{0,2}$",
    r"^(?P<name>[a-z][a-z.-]{1,20}[a-z])@[\w.-]{3,40}$",
    rf"^(?P<name>{NAME})(?:, (?:[\w&’'-]{{2,16}} ){{0,3}}?(?i:desk|section|team|staff|bureau|reporter|critic|"
    rf"culture|film|features?|arts|entertainment|tv))?,? ?[<(\[|·•–—-]? ?[\w.-]{{2,30}}(?:@| ?\[?\(?at\)?\]? ?)"
    rf"[a-z][\w.-]{{3,40}}[>)\]]?$",
    rf"^(?P<name>{NAME}), (?i:(?:[\w&’'-]{{2,16}} ){{0,3}}(?:desk|section|team|staff|bureau))\W{{0,2}}$",
    rf"^(?:[~—–-]{{1,2}} ?[^.!?\n]{{2,60}}|(?i:till|until|see you|yours|with (?:love|warm|best|thanks)|love|cheers|"
    rf"best|stay|keep|be (?:well|good|kind)|happy|good ?night|thanks for reading|as ever|ever|warmly|in haste|"
    rf"take care|over and out|that['’]s all|bye|peace)\b[^.!?\n]{{0,60}}),[~—– -]{{0,3}} (?P<name>{NAME})"
    rf"(?: x{{1,3}})?\W{{0,2}}$",
    r"^(?:[—–~]{1,2}|--) ?@?(?P<name>(?!(?:fin|ends?|xx?x?|more|ed|tbc)\b)[a-z][\w.-]{2,24})(?: x{1,3})?$",
    r"^- ?@?(?P<name>[a-z][a-z.-]{0,20}[_\d][\w.-]{1,20})$",
)
_BELOW_NEEDS: Final = (
    (), (), ("(",), ("—", "–", "-"), ("x",), (", ",), (), ("@",), ("@", "at"),
    ("desk", "section", "team", "staff", "bureau"),
    (), ("—", "–", "~", "--"), ("-",),
)  # fmt: skip
"""As above."""
_BELOW: Final = tuple(
    Pattern(form, needs=needs, anycase=True) for form, needs in zip(_BELOW_FORMS, _BELOW_NEEDS, strict=True)
)


def signed_above(passage: Passage, lines: list[LineAt]) -> Iterator[tuple[int, int]]:
    """Who signs above the first paragraph, where no plain by-line says so."""
    sender = sender_of(passage.text, [(line.start, line.end) for line in lines[:8]])
    name = passage.text[slice(*sender.name)] if sender else ""
    if sender and may_be_full_name(name) and (sender.of or name.split()[0].lower() in GIVEN):
        yield sender.name
    top = []
    for line in lines[:14]:
        if len(line.text.split()) > 30:
            break
        if line.aside not in ("caption", "link"):
            top.append(line)
    for i, pattern in enumerate(_ABOVE):
        for line in top:
            for start, piece in _pieces(line):
                match = pattern.match(piece) if pattern.source.startswith("^") else pattern.search(piece)
                if match is None or find_dates(match["name"]):
                    continue
                loose = i >= _LABELS_ITSELF
                if loose and line.text.rstrip().endswith(".") and len(line.text.split()) > _MOST_WORDS:
                    continue  # a sentence of the review
                column = match.groupdict().get("column")
                if column and (_NO_COLUMN.search(column) or any(line.start <= a < line.end for a, _ in passage.own)):
                    continue  # the title and who is in it
                named = i in _OF_HANDLES or may_be_full_name(match["name"]) or (column and _COLUMN.search(column))
                if not loose or (named and speaks_not_of(passage, match["name"], line)):
                    yield start + match.start("name"), start + match.start("name") + len(match["name"].rstrip("."))
    alone: list[tuple[bool, int, int]] = []
    for line in top[1:]:
        pieces = () if _CRUMBS.search(line.text) or TELLS.match(line.text) else list(_pieces(line))
        for start, piece in pieces:
            match = _ALONE.match(piece)
            if match and may_be_full_name(match["name"]) and speaks_not_of(passage, match["name"], line):
                heading = match["name"].isupper() and not is_known_bearer(passage, match["name"])
                alone.append((heading, start + match.start("name"), start + match.end("name")))
    # What stands in capitals may be a section's heading: a plain name, or one that the text knows, comes first, and
    # of two in capitals the one that stands nearer to the text.
    yield from ((start, end) for _, start, end in sorted(alone, key=lambda at: (at[0], -at[1] if at[0] else at[1])))
    for line in top[:1]:
        for start, piece in list(_pieces(line))[1:]:
            match = _ALONE.match(piece)
            if match and may_be_full_name(match["name"]) and speaks_not_of(passage, match["name"], line):
                yield start + match.start("name"), start + match.end("name")


def signed_below(passage: Passage, lines: list[LineAt]) -> Iterator[tuple[int, int]]:
    """Who signs under the last paragraph."""
    yield from _after_dash(passage, lines)
    foot = [line for line in lines if line.left < 8 and line.number > 1 and line.aside not in ("caption", "link")]
    for pattern in (*_BELOW[:2], _ALONE, *_BELOW[2:]):
        for line in reversed(foot):
            if len(line.text) > (60 if pattern is _ALONE else 300):
                continue
            match = pattern.search(line.text)
            if match is None or not speaks_not_of(passage, match["name"], line):
                continue
            if pattern is _ALONE and match["name"].isupper() and _heads_text(passage, lines, line):
                continue  # another title, and what is said of it
            if pattern is _ALONE and " " not in match["name"] and line.left > _LAST:
                continue
            if " " not in match["name"] or may_be_full_name(match["name"]):
                at = line.start + match.start("name")
                yield at, at + len(match["name"] if "." in match["name"][:-1] else match["name"].rstrip("."))


def _heads_text(passage: Passage, lines: list[LineAt], line: LineAt) -> bool:
    """Whether sentences stand right below a line in capitals, which is no name that is known."""
    below = lines[line.number + 1].text.split() if line.number + 1 < len(lines) else []
    return len(below) > _FEW and below[0] not in ("He", "She", "They") and not is_known_bearer(passage, line.text)


_LAST: Final = 4
"""Lines below a first name that stands alone; further up a word alone is a heading."""
_SIGNS_OFF: Final = Pattern(
    rf"(?:[.!?)…]|\b[A-F][+−–-]?|\d ?/ ?\d{{1,3}}|[★☆½*]|stars?) ?[–—]{{1,2}} ?(?P<name>{NAME})\.?$",
    needs=("–", "—"),
)
"""A name behind a dash at the end of a paragraph, as in columns of short reviews: "Grade: B+ —Jane Doe"."""


def _after_dash(passage: Passage, lines: list[LineAt]) -> Iterator[tuple[int, int]]:
    for line in lines:
        match = _SIGNS_OFF.search(line.text[-_LONGEST_SIGNED:]) if line.aside is None else None
        own = match is not None and passage.line_at(line.start)
        if match and own and not own.foreign and may_be_full_name(match["name"]):
            at = line.end - len(line.text[-_LONGEST_SIGNED:]) + match.start("name")
            if speaks_not_of(passage, match["name"], line):
                yield at, at + len(match["name"].rstrip("."))


_LONGEST_SIGNED: Final = 60


def _pieces(line: LineAt) -> Iterator[tuple[int, str]]:
    """The parts of a line between strokes, dots and dashes, with their offsets; dates are cut off."""
    at = 0
    for stroke in (*_PIECES.finditer(line.text), None):
        end = stroke.start() if stroke else len(line.text)
        piece = line.text[at:end]
        dates = find_dates(piece) if any(map(str.isdigit, piece)) else []
        piece = piece[: dates[0].start].rstrip(" ,") if dates and dates[0].start > 0 else piece
        if piece.strip():
            yield line.start + at + len(piece) - len(piece.lstrip()), piece.strip()
        at = stroke.end() if stroke else end


def without_nickname(name: str) -> str:
    """The name without what stands in quotation marks before the family name: 'Anna "Annie" Bell'."""
    return _NICKNAME.sub("", name)


_NICKNAME: Final = re.compile(NICKNAME.removesuffix("?"))


def may_be_full_name(name: str) -> bool:
    """Whether this has the shape of a person's name in two to four words, and of nothing that pages have else."""
    name = without_nickname(name)
    shown = name.title() if name.isupper() else name
    found = find_names(shown)
    return 2 <= len(shown.split()) <= 4 and len(found) == 1 and found[0].printed.rstrip(".") == shown.rstrip(".")


def speaks_not_of(passage: Passage, name: str, line: LineAt) -> bool:
    """Whether the review names nobody so: who is spoken of in its sentences does not sign it."""
    if passage.is_own(name) or len(key_of(name)) <= 1:
        return False
    last, text = name.split()[-1], passage.text
    if name.isupper():
        last, text = in_small_letters(last), in_small_letters(text)
    return last not in text or not any(
        not (line.start <= at.start < line.end)
        and next(standing(text, last, at.start, at.end), None) is not None
        and len(at.text.split()) > _FEW
        for at in passage.sentences
    )


_FEW: Final = 7
"""Words of a line that speaks of nobody: it only names."""


def is_known_bearer(passage: Passage, name: str) -> bool:
    """Whether a line in capitals is somebody's name: it begins with a given name, or the text knows its bearer."""
    first, *rest = name.split()
    text = passage.text
    return bool(rest) and (first.lower() in GIVEN or f" {first.title()} " in text or f"\n{first.title()} " in text)


def is_no_name(name: str) -> bool:
    """Whether this is a word that stands in by-lines, or a day or an hour."""
    return name.lower().rstrip(".") in NOT_HANDLES or not any(map(str.isalpha, name)) or bool(find_dates(name))


_NOT_HANDLES_TEXT = """
the a an my our your his her their this that us me you him it one two three four five six nature far then now contrast
turns law hand request default design chance date genre year name title on at for from jan feb mar apr may jun jul aug
sep sept oct nov dec january february march april june july august september october november december
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
"""
NOT_HANDLES: Final = frozenset(_NOT_HANDLES_TEXT.split())
