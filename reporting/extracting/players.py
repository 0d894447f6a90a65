"""Names that the words beside them take out of the cast: bands and drinks, the casts of other works, earlier parts.

Looks at the text around a claim alone; what else speaks for a name is `evidence`'s.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from reporting.extracting.claims import Claim
from reporting.extracting.names import NameAt
from reporting.extracting.passage import Passage
from reporting.extracting.presence import may_be_person
from reporting.notation.patterns import Pattern

_BEFORE: Final = 110
_AFTER: Final = 24
_AHEAD: Final = 120
_HOLDS: Final = 20
_WEAK: Final = frozenset({"present", "told", "subject", "linked", "perhaps", "possessive", "acting"})
"""Grounds that say only how somebody is spoken of."""
_PLAYED_MUSIC: Final = Pattern(
    r"(?i)\b(?:needle[- ]drops?|soundtrack|playlist|jukebox|mixtape|songs?|tunes?|tracks|hits|music|phone|radio|stereo|"
    r"record player|vinyl|records|headphones|karaoke|blast(?:s|ing)|cues)\b[^.;:?]{0,60}?"
    r"(?:[(,:!–—] ?|\b(?:by|from|of|like|and|including|mostly|plenty of|some|to) (?:(?:the |a )?(?:[a-z-]{3,12} )?"
    r"(?:singers?|singer-songwriter|band|group|idol|composer|musician|rapper|pop star|pianist|(?:boy|girl) band) )?)$|"
    r"(?:^|[.!?•] )(?:the )?(?:ost|music|songs?|soundtrack|score)(?:[.:!]| [–—-]) $"
)
_NO_VERB: Final = Pattern(
    r"(?:[!?)]|\.?$|,? (?:mostly|mainly|chiefly|and|&|on|to|from|songs?|tracks?|tunes?|hits?|or|etc)\b|"
    r",(?! who\b| whose\b))"
)
_COUNTED: Final = Pattern(
    r"(?i)(?:^|[^\w-])(?:two|three|four|five|six|seven|eight|nine|ten|twelve|several|many|a few|a couple of|a dozen|"
    r"dozens of|too many|(?:glass(?:es)?|bottles?|pitchers?|rounds?|jugs?) of) $"
)
_LONGEST_COUNT: Final = 30
_CLOSE: Final = 60
_LEADS_ON: Final = Pattern(r" (?:as )?(?:the |a |an )?(?:[a-z’'-]{2,14} ){0,2}")
_RUN: Final = (
    r"(?P<title>[A-Z][\w’'-]{1,20}(?:(?:,? (?:(?:of|the|in|and|&|to|a|for|on) ){0,2})[A-Z][\w’'-]{1,20}){1,6}|"
    r"[“\"‘][A-Z][^“”\"‘’\n]{1,50}[”\"’])"
)
_CAST_OF_OTHER: Final = Pattern(
    rf"\b(?:have|has|had|see|seen|saw|(?:re)?watch(?:ed)?|prefer|remember|recall|like|than|try|rent|since|liked|loved|"
    rf"thought(?: that)?|think(?: that)?|found|find|consider|considered|call|reckon|hated|loathed|adored|admired|rate|"
    rf"rated|"
    rf"get hold of|seek out|track down|dig out|hunt down|look up|check out|turn to|put on|queue up|revisit|stream) "
    rf"(?:instead )?{_RUN}(?: \([^()]{{1,30}}\))?,?"
    rf"(?: (?:where|in which|with|starring|featuring|which (?:had|has|gave us))|,? (?:and|just|if only|then|"
    rf"to)(?: to)? "
    rf"(?:watch|see|look at|marvel at|enjoy|catch|study|behold))"
    rf" (?:the (?:late |great |young )?|[a-z]{{2,12}} ){{0,3}}$",
    needs=(
        *(" where ", " in which ", " with ", " starring ", " featuring ", " which ", " watch ", " see ", " look at "),
        *(" marvel at ", " enjoy ", " catch ", " study ", " behold "),
    ),
)
_IF_YOU_LIKED: Final = Pattern(
    rf"\b(?:[Ii]f you(?:['’](?:ve|re|d))?(?: [a-z]{{2,12}}){{1,4}}|[Ff]ans of|[Ll]overs of) {_RUN},? "
    r"\((?:with |starring )?(?:[A-Z][\w’-]{1,20}(?: [A-Z][\w’-]{1,20}){1,2}(?:, and |, | and | & )){0,3}$",
    needs=("(",),
)
"""Another work with its cast in brackets: "If you cried at Twenty Winters (X and Y), …"."""
_RELATED: Final = Pattern(
    r"[“\"‘'](?P<title>[A-Z][^“”\"‘’\n]{1,50})[”\"’'] [^.;!?:\n“”\"]{3,60}: (?:(?:[A-Z][\w’'-]+ ?){2,4}(?:, | and "
    r")){0,3}$"
)
"""The head of another article: "'D.P.' shows the barracks: X, Y shine"."""
_THAT_WAS: Final = Pattern(
    r"\b(?:[Tt]hat|[Tt]his|[Tt]he (?:last|first|other) one) (?:was|had been|would be) "
    r"(?P<title>[“\"‘*_]{0,2}[A-Z][^.;:!?\n]{1,40}?)(?: \([^()]{1,30}\))?,? (?:with|starring|featuring|in which|where) "
    r"(?:the (?:late |great |young )?|[a-z]{2,12} ){0,3}$",
    needs=(" was ", " had been ", " would be "),
)
"""An earlier work of the maker's: "That was Salt, with the great X"."""
_THAT_HAD: Final = Pattern(
    r"\b(?:gave|give|liked|loved|preferred|adored|finished|binged|recommended|watched|saw) "
    r"(?P<title>[“\"‘*_]{0,2}[A-Z][^.;:!?,\n]{1,40}), "
    r"(?:and|but) (?:that|it|that one) (?:had|has|starred|gave us) (?:the |[a-z]{2,12} ){0,3}$",
    needs=(" had ", " has ", " starred ", " gave us "),
)
"""Another work that is compared: "I gave Salt Road an 8, and that had X's dimples in it"."""
_OF_BASIS: Final = Pattern(
    r"\b(?:19|20)\d\d (?:[A-Z]?[a-z-]{2,14} ){0,3}(?:film|movie|series|show|drama|version|adaptation|original|hit|"
    r"comedy|romance|thriller|melodrama)\b(?P<title>,? [“\"‘'*_]{0,2}[A-Z][^;!?\n]{0,70}?)(?:with|starring|featuring|"
    r"in which|where) [^;!?\n]{0,80}$",
    needs=(" with ", "starring ", "featuring ", "in which ", " where "),
)
"""The work that this one is made from, or another of the cast's: "a 2004 film, Mr Webb, with X as the doctor"."""
_IN_ASIDE: Final = Pattern(
    r"[a-z’',] (?:an?|in|at|on|into|than) $|"
    r"[A-Z][\w’'-]{1,20}, (?:who|whom|whose|an?|the|one|so|once|last|best|[a-z]{2,12}(?:ed|n))\b[^;:()!?\n]{0,80} "
    r"(?:of|with|for|from|opposite) $"
)
"""Before a name that is no subject of what follows: "X, who was once in a film with Y and …", "X, a Halifax lass"."""
_LINKS: Final = (
    " a ",
    " an ",
    " in ",
    " at ",
    " on ",
    " into ",
    " than ",
    " of ",
    " with ",
    " for ",
    " from ",
    "osite ",
)
_HELD: Final = Pattern(
    r"\b(?:bags?|box(?:es)?|bottles?|cups?|mugs?|glass(?:es)?|cans?|tins?|packets?|packs?|plates?|bowls?|tubes?|"
    r"copy|copies|pairs?|shots?|pints?|pots?|slices?|jars?|bars?) of (?:the )?$",
    needs=(" of ",),
)
"""Before what is no part but what one holds: "a bag of Doritos"."""
_SEEN_AS: Final = Pattern(
    r",? (?:(?:who|whom|we|you|I|many|some|most|was|is|will|may|might|be|to|still|best|better|last|once|previously|"
    r"perhaps|also|both) ){0,5}(?:seen|known|remembered|met|familiar|famous|beloved|recogni[sz]able|spotted|glimpsed|"
    r"encountered)(?! (?:here|now|first|only)\b)(?: [a-z]{2,12}){0,4} as (?:the |an? |his |her )?(?:[a-z-]{2,14} ){0,3}"
)
"""From an actor to an earlier part: "last seen by me as Y"."""
_STORY: Final = Pattern(
    r"['’]s (?:been )?(?:found|dead|killed|murdered|missing|gone|kidnapped|arrested|drowned|vanished|disappeared)\b"
)
"""Behind somebody of the story: "Danny Hale's found on the beach"."""
_CRAFT: Final = Pattern(
    r"['’]s? (?:[a-z-]{3,16},? (?:and )?){0,3}(?:scissors|shears|frocks|gowns|costumes|costuming|getups|tailoring|"
    r"wardrobe|clothes|cardigans|sleeves|percussion|strings|synths|cellos?|piano|drums|violins?|stopwatch|lullaby|"
    r"(?:funeral )?march|sets|forts|lobbies|interiors|d[eé]cor|production design|sound (?:work|design|mix)|lens(?:es)?|"
    r"fish-?eye|close-?ups|tracking shots|overhead shots|shots|lighting|gr[ae]ys|effects|choreography|prose|cameras?|"
    r"cinematography|editing|score)\b"
)
"""Behind whoever made what is seen or heard: "Ben Frost's percussion"."""
_AND_WRITERS: Final = Pattern(r" and (?:his|her) (?:fellow |team of )?(?:writers|cinematographer)\b")
"""Behind whoever made it: "X and his writers understand"."""
_IN_WORK: Final = Pattern(
    r"\b(?:music|score|soundtrack|scripts?|screenplay|dialogue|writing|cinematography|camerawork|photography|editing|"
    r"cinematographer|lyricist) \([^()]{0,90}$",
    needs=("(",),
)
"""Before whoever made what is spoken of: "the score (X, take a bow)"."""
_SCORED: Final = Pattern(
    r"\. [^.!?\n]{0,80}\b(?:score|soundtrack|synths?|OST|strings|songs?|tunes?|record|vinyl|playlist)\b", needs=(". ",)
)
"""Behind whoever made the music: "Ben Frost. I don't know if it's a score or a weather event"."""
_WAS_IN: Final = Pattern(
    r"(?: (?:and|&) [A-Z][\w’'-]{1,20}(?: [A-Z][\w’'-]{1,20}){0,2})? (?:got to be|were|was|had been|did|used "
    r"to be|once (?:were|was))\b(?: [a-z’']{1,14}){0,4} in "
    r"(?P<title>[“\"‘*_]{1,2}[A-Z][^.;:!?\n]{1,40}?[”\"’*_]|(?:A|An|The) [A-Z][\w’'-]{1,20}"
    r"(?: (?:and |of |the |in |a |an ){0,3}[A-Z][\w’'-]{1,20}){0,5})",
    needs=(" in ",),
)
"""Behind the cast of another work: "as X and Y were in A Man and a Woman"."""
_ADDRESSED: Final = Pattern(r"\b(?:[Yy]ou|[Yy]our|[Cc]ome on|[Ss]hame)\b[^.!?\n]{0,80}, $")
"""Before whoever is spoken to: "You can't do that with a jury, Chris Hale!"."""
_THEN: Final = Pattern(
    r"(?<!set )(?<!opens )(?<!begins )(?<!starts )(?:\b(?:in|since|from|of) (?:19|20)\d\d|\b(?:last time|the last one|"
    r"the (?:first|previous|original|earlier|last) (?:film|one|movie|season|series|instal?lment|outing)))"
    r",? (?:around,? )?(?:when|where|in which) [^.;:!?]{0,90}$",
    needs=(" when ", " where ", " in which "),
)
_DID_PLAY: Final = Pattern(r",?(?: \w{3,14}ly)? (?:played|was|starred|portrayed|voiced|had)\b")
"""Of an earlier work: "than in 2019, when X played Y"."""
_NOW: Final = Pattern(r", (?:is|plays|portrays|stars as|appears as|turns up as|here) ")
_EARLIER_PART: Final = Pattern(
    r"(?i)\b(?:fresh (?:off|from)|(?:coming|hot|straight|just|riding high) off|off the back of|after|before|since|"
    r"(?:best |better |mostly |still )?(?:known|famous|famed|remembered|beloved|acclaimed|oscar-nominated|"
    r"nominated) for|"
    r"last seen|previously|moved on from|graduat(?:es|ed|ing) from|turn(?:ed|s|ing)? from) "
    r"(?:(?:her|his|their|a|the|years of|stint|spell) ){0,3}(?:playing|portraying|voicing|turn as|role as|"
    r"stint as|time as)\b",
    needs=("playing", "portraying", "voicing", "turn as", "role as", "stint as", "time as"),
    anycase=True,
)


def players_of(passage: Passage, claims: Iterable[Claim]) -> Iterator[Claim]:
    """The claims that may be of this title's cast; a part that somebody played before is left out of its claim."""
    for claim in claims:
        if _may_play(passage, claim):
            actor, part = claim.actor, claim.character
            text = passage.text
            if part is not None and (
                _is_family(text, actor.start, part)
                or _played_before(text[actor.end : max(actor.end, part.start)])
                or _is_known_as(text, actor, part)
                or (text.find(" as ", actor.end, part.start) > 0 and _SEEN_AS.fullmatch(text, actor.end, part.start))
                or _HELD.search(text, max(0, part.start - _HOLDS), part.start)
            ):
                yield Claim(actor, None, "listed", actor.start, actor.end)
            else:
                yield claim


def _is_family(text: str, at: int, part: NameAt) -> bool:
    """Whether a part is the name of several whom several play: "X and Y turn up as the Tylers"."""
    plural = part.words == 1 and part.text.endswith("s") and text.endswith(" the ", 0, part.start)
    return plural and at < part.start and text.endswith((" and ", " & "), 0, at)


def _is_known_as(text: str, actor: NameAt, part: NameAt) -> bool:
    """Whether a part is what viewers know somebody by: "Americans who know X only as Y", "X, who records as Y"."""
    behind = text[actor.end : max(actor.end, part.start - part.lead)]
    if _GOES_BY.fullmatch(behind):
        return True
    knows = text.endswith(("know ", "knows ", "knew "), 0, actor.start)
    return knows and _ONLY_AS.fullmatch(behind) is not None


def _is_compared(text: str, claim: Claim) -> bool:
    """Whether "as" likens what two people do: "X, who hears talk as Y heard tunes"; not "X as Y broke my heart"."""
    actor, part = claim.actor, claim.character
    if part is None or actor.end > part.start or not text.endswith(" as ", 0, part.start):
        return False
    return len(text[actor.end : part.start].split()) >= _FEWEST and _DID_TOO.match(text, part.end) is not None


_ONLY_AS: Final = Pattern(r" (?:(?:only|best|mostly|chiefly|mainly|just|still|first) )?as (?:the )?")
_GOES_BY: Final = Pattern(
    r",? (?:\(|[–—-] )?(?:(?:who|also|better|usually) ){0,2}(?:records?|recording|performs|performing|sings|singing|"
    r"raps|rapping|tours) (?:[a-z]{2,12} )?as (?:the (?:singer|rapper|idol) )?"
)
_FEWEST: Final = 4
"""Words from an actor to a part that may hold a verb of their own."""
_DID_TOO: Final = Pattern(
    r" (?:heard|saw|did|does|knew|told|wrote|made|sang|spoke|[a-z]{2,12}[^e\W]ed|"
    r"(?:is|was|are|were) (?:here|there|today))\b"
)


def _played_before(between: str) -> bool:
    """Whether the words from an actor to a part say that this was before: "known for playing"; not "…, is Y"."""
    earlier = _EARLIER_PART.search(between)
    return earlier is not None and _NOW.search(between, earlier.end()) is None


def _may_play(passage: Passage, claim: Claim) -> bool:
    """Whether nothing beside a claim speaks of music or drink, of another work's cast or of an earlier part."""
    text, actor = passage.text, claim.actor
    line = text.rfind("\n", 0, actor.start) + 1
    before = text[max(line, actor.start - _BEFORE) : actor.start]
    after = text[actor.end : actor.end + _AFTER].split("\n", 1)[0]
    spoken_of = claim.ground in _WEAK and actor.words > 1
    counted = spoken_of and _COUNTED.search(before, max(0, len(before) - _LONGEST_COUNT))
    if counted or (spoken_of and _NO_VERB.match(after) and _PLAYED_MUSIC.search(before)):
        return False
    if (_THEN.search(before) and _DID_PLAY.match(text, actor.end)) or _is_compared(text, claim):
        return False
    if claim.ground != "bracket" and _IN_WORK.search(before):
        return False
    in_aside = before.endswith(_LINKS) and claim.ground != "bracket" and _IN_ASIDE.search(before) is not None
    if in_aside and (actor.words == 1 or not may_be_person(actor)):
        return False
    if claim.ground in _WEAK and _is_spoken_of_elsewhere(passage, actor, before):
        return False
    earlier = _EARLIER_PART.search(before[-_CLOSE:])
    if earlier is not None and _LEADS_ON.fullmatch(before[-_CLOSE:], earlier.end()):
        return False
    other = _CAST_OF_OTHER.search(before) or (_RELATED.search(before) if ": " in before else None)
    other = other or _IF_YOU_LIKED.search(before) or _THAT_WAS.search(before) or _THAT_HAD.search(before)
    if (basis := _OF_BASIS.search(before)) is not None:
        begin = actor.start - len(before)
        return bool(passage.own_within(begin + basis.start("title"), begin + basis.end("title")))
    return other is None or passage.is_own(other["title"].strip('“”"‘’'))


def _is_spoken_of_elsewhere(passage: Passage, actor: NameAt, before: str) -> bool:
    """Whether the words behind a name, or those that address it, say that it is nobody's who plays here."""
    text, end = passage.text, actor.end + _AHEAD
    behind = text[actor.end : actor.end + 1]
    if behind in ("'", "’"):
        return _STORY.match(text, actor.end) is not None or _CRAFT.match(text, actor.end) is not None
    if behind == ".":
        return _SCORED.match(text, actor.end, end) is not None
    if behind == "!":
        return _ADDRESSED.search(before) is not None
    if behind == " " and _AND_WRITERS.match(text, actor.end):
        return True
    there = _WAS_IN.match(text, actor.end, end) if behind == " " else None
    return there is not None and not passage.own_within(*there.span("title"))
