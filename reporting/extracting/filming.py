"""The constructions in which critics name a director by the film: "X's new thriller", "the latest from X", "X stages".

Holds patterns; `crewing` says whose role they claim.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from typing import Final

from reporting.extracting.names import PERSON, TITLE
from reporting.notation.patterns import Pattern

P: Final = PERSON
WORK: Final = (
    r"(?:film|movie|thriller|drama|comedy|romance|feature|picture|debut|epic|romcom|rom-com|horror|biopic|"
    r"adaptation|anime|sequel|follow-up|piece|fable|mystery|fantasy|musical|western|satire|tale|masterpiece|"
    r"part|opus|documentary|melodrama|k-drama)"
)
_SCREENED_BY: Final = Pattern(
    rf"(?:(?<=^)|(?<=[.!?] ))[Mm]ade by (?P<maker>{P})(?=[.,]| who)"
    rf"|(?P<takes>{P})(?: (?:also|then|now))? (?:takes? over|took over|steps? in|stepped in|steps? up|returns?|"
    rf"serves?|served|"
    rf"replaces? [a-z]{{3,5}}) as (?:the )?(?:co-|episode |series |lead )?director\b"
    rf"|\b(?:brought to (?:the )?(?:big )?screen|reali[sz]ed|reimagined|called the shots|shepherded|steered|"
    rf"orchestrated)(?: here)? by (?P<people>{P})",
    words="by director",
)
_DIRECTORIAL: Final = Pattern(
    rf"(?P<people>{P}(?:(?:, | and | & ){P}){{0,2}})(?:['’]s)? directorial\b|directorial (?:debut|bow|effort) (?:of|"
    rf"for|by|from) (?P<of>{P})|(?P<whose>{P}), whose (?:directorial )?debut this is"
    rf"|(?P<debuts>{P})[^.!?{P[1:-1]}]{{0,160}}? (?:his|her|their) (?:[a-z-]{{3,14}} ){{0,3}}(?:directing|"
    rf"directorial|feature|film) debut",
    words="directorial debut",
)
_STEERS: Final = Pattern(
    rf"\b(?<!\bdo )[Ww]hat (?P<does>{P})(?:,? and (?:his|her) [a-z-]{{3,14}}(?:, {P},)?| and {P}|,)? "
    rf"(?:does|achieves|pulls off|manages|adds|(?:has|have) (?:done|filmed|built|made|shot))\b|"
    rf"(?P<team>{P}),? and (?:his|her) (?:regular |usual |trusted |co-)?(?:cinematographers?|cameraman|camera operator|"
    rf"director of photography|composer|screenwriters?|writers?|production designer)\b|"
    rf"(?P<another>{P})(?:, [^.;:!?{P[1:-1]}]{{3,80}},)? gives us (?:another|one more) of (?:his|her)\b|"
    rf"(?P<stages>{P}) (?:stages|orchestrates|"
    rf"choreographs|frames|"
    rf"mounts|films|blocks|storyboards)\b|\b[Uu]nder (?P<under>{P})['’]s? (?:\w+ ){{0,2}}(?:direction|guidance|eye|"
    rf"hand|baton|watch)\b|"
    rf"(?P<tells>{P})(?:,[^.;:!?{P[1:-1]}]{{3,120}},)?(?: and (?:he|she))? (?:tells|told) (?:his|her|the|a|this|"
    rf"us a) (?:[a-z-]{{3,14}} ){{0,2}}(?:tale|story|fable|yarn)\b|(?P<helm>{P}) (?:is |was |sits |stays |back |"
    rf"again )?(?:at the helm|behind the (?:camera|lens)|in the "
    rf"director['’]s chair|calling the shots)",
    words="what stages orchestrates choreographs frames mounts films blocks storyboards under tells told "
    "helm behind chair calling gives cinematographer cinematographers cameraman operator photography composer "
    "screenwriter screenwriters writer writers designer",
)
_FILM_OF: Final = Pattern(
    rf"(?P<people>{P}(?:(?: and | & ){P})?)['’]s? (?:[\w-]{{2,16}},? (?:and )?){{0,4}}(?:directorial debut|"
    rf"follow-up(?= to\b)|debut "
    rf"(?:feature|film)|(?:new|latest|first|second|third|debut|feature) {WORK}(?: film)?|{TITLE}(?![’'\w]))",
    needs=("’", "'"),
    words="’ '",
)
_FILM_FROM: Final = Pattern(
    rf"\b(?:[Tt]he|[Aa]n?|[Tt]his) (?:latest|newest|(?:[\w-]{{2,16}},? ){{0,5}}{WORK}) (?:from|by) "
    rf"(?:(?:[a-z-]{{3,16}}|[A-Z][a-z]{{2,15}}-[a-z]{{3,10}}) ){{0,3}}(?P<people>{P})"
    rf"(?=[ ,.;:!?)]|$)",
    words="from by",
)
_BESIDE_TITLE: Final = Pattern(
    rf"{TITLE}(?:,[”\"’']?|[”\"’'],| [–—-]) ?(?P<people>{P})['’]s? ",
    words="’ '",
)
_HAS_MADE: Final = Pattern(
    rf"(?P<people>{P})(?:,? who [^.;:!?]{{3,110}},)? (?:(?:has|have|had|again|now|here|once) ){{0,3}}(?:made|makes|"
    rf"crafted|crafts|fashioned|fashions|delivered|given us|"
    rf"gives us|returns with|(?:is|are) back with|serves up|conjures|concocted) (?:up )?(?:an?|the|his|her|another|"
    rf"one of) "
    rf"[^.;:!?{P[1:-1]}]{{0,60}}?\b(?:films?|movies?|masterpieces?|pictures?|thrillers?|"
    rf"comed(?:y|ies)|dramas?|romances?|fables?|debuts?)\b",
    words="made makes crafted crafts fashioned fashions delivered given gives returns back serves conjures concocted",
)
_ADAPTS: Final = Pattern(
    rf"(?P<people>{P})(?:,? (?:who|whose|last|best|most|fresh|once|the|a|having|after|before|back|"
    rf"working)[^;:!?{P[1:-1]}]{{3,90}}?(?:{P}[^;:!?{P[1:-1]}]{{0,40}}?)?,)? "
    rf"(?:(?:has|have|again|now|here|once) ){{0,3}}(?:taken|takes|turned|turns|transplanted|"
    rf"transplants|brought|brings|reworked|"
    rf"reworks|updates|updated|moves|moved|transposes|transposed|relocates|recreated|recreates|restages|built|"
    rf"builds|spun|spins|expands|expanded|mines|filmed|drawn|draws on) "
    rf"[^.;:!?]{{0,60}}?\b(?:novels?|books?|memoirs?|stage play|short stor(?:y|ies)|bestsellers?|fairy ?tales?|"
    rf"childhood|trilogy|source|material|"
    rf"legend|biography|webtoon|manga)\b",
    words="novel novels book books memoir memoirs play story stories bestseller bestsellers tale tales "
    "fairytale fairytales childhood trilogy source material legend biography webtoon manga",
)
_IN_HIS: Final = Pattern(
    rf"^In (?P<people>{P})['’]s? (?:[\w’'-]{{2,16}},? (?:and )?){{0,5}}{WORK}\b",
    words="In",
)
_EVER_MADE: Final = Pattern(
    rf"(?P<people>{P})[^.;:!?]{{0,160}}?\b(?:films?|movies?|pictures?|thing|work) (?:that )?(?:he|she)(?: has|"
    rf"['’]s) (?:ever |yet )?made\b"
    rf"|(?P<made>{P})[^{P[1:-1]}.;:!?]{{0,60}}? (?:he|she)(?:['’]s| has) (?:made|directed|delivered|crafted) "
    rf"(?:an?|the|his|her) [^.;:!?]{{0,40}}?"
    rf"\b(?:films?|movies?|pictures?|series|debut|drama|comedy|thriller)\b"
    rf"|(?P<back>{P}) (?:comes|is|returns|came) back with (?:this|an?|his|her)\b"
    rf"|{TITLE} ?\((?:d\. |dir\.? )?(?P<capsule>{P})(?:, (?:[A-Z][\w./ -]{{1,30}}|\d{{2,3}} ?(?:min|mins|m|’|"
    rf"')[^()]{{0,20}}|(?:19|20)\d\d|\d{{1,2}}A?))+\)",
    words="made directed delivered crafted back (",
)
_HIS_OWN: Final = Pattern(
    rf"(?:^|[.;:–—] |, )(?P<opens>{P})['’]s? (?:[a-z-]{{3,16}},? ){{0,3}}(?:film|movie|picture|thriller|drama|"
    rf"melodrama|comedy|"
    rf"romance|biopic|western|musical|weepie|tearjerker|fable|satire|documentary)(?=, | (?:about|set|is|isn[’']t|"
    rf"of it\b|casts|was|has|opens|"
    rf"begins|follows|tells|takes|stars|starring|comes|arrives|never|wants|asks|knows|makes)\b)"
    rf"|(?P<people>{P})['’]s (?:[a-z-]{{3,16}},? ){{0,3}}(?:film|movie|picture) (?:is|isn[’']t|was|won|had|has|takes|"
    rf"opens|begins|never|looks|"
    rf"doesn[’']t|does|will|may|tells|follows|asks|starts|ends|works|feels)\b",
    words="film movie picture thriller drama melodrama comedy romance biopic western musical weepie tearjerker fable "
    "satire documentary",
)
_OTHER_TRADE: Final = Pattern(
    r"(?i)\b(?:(?:co-|screen|script)?writer|author|novelist|playwright|cinematographer|d\.?o?\.?p\.?|cameraman|lensman|"
    r"photographer|composer|editor|designer|choreographer|actor|actress|star|host),? $"
)
"""Before a name: whoever has this trade did not direct by what else is said."""
_SERIES: Final = ("series", "show", "sitcom", "dramedy")
_SERIES_OF: Final = Pattern(
    rf"(?<!like )(?<!than )(?<!since )(?<!from )(?<!unlike )(?<!after )(?P<people>{P})['’]s? (?:[a-z-]{{3,16}},? "
    rf"){{0,3}}(?:series|show|sitcom|dramedy) (?:about|set (?:in|on|at|among))\b",
    needs=(*(f"{thing} about" for thing in _SERIES), *(f"{thing} set" for thing in _SERIES)),
    words=" ".join(_SERIES),
)
OF_EPISODE: Final = Pattern(
    r"(?i)\b(?:episode (?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)|(?:an?|that|one|second|third|"
    r"fourth|fifth|sixth|seventh|eighth|ninth|tenth|final|last|penultimate|best|bottle|stand-?out|flashback) "
    r"(?:episode|instal?lment))\b[^.;:!?]{0,30}?,? ?(?:is|was|were|and|being)? ?$"
)
"""Before "directed by", where that is said of one episode and not of the series; the pilot's
director sets its tone."""
_SAYS_DIRECTED: Final = (_SCREENED_BY, _DIRECTORIAL)
_SAYS_FILMED: Final = (_FILM_OF, _FILM_FROM, _BESIDE_TITLE, _HAS_MADE, _ADAPTS, _IN_HIS, _EVER_MADE, _HIS_OWN)
PATTERNS: Final = (*_SAYS_DIRECTED, _STEERS, *_SAYS_FILMED, _SERIES_OF)
HIS_FILM: Final = Pattern(
    rf"^(?:[A-Z][a-z]{{1,10}}, )?(?:[Hh]is|[Hh]er) (?:(?:(?:\w{{2,12}})[ -]){{1,3}}(?:{WORK[3:-1]})|latest|newest|"
    rf"debut|follow-up)\b"
    rf"|^[^{P[1:-1]}.;!?]{{0,40}}\b[Tt]he (?:(?:Korean|Japanese|French|British|American) )?(?:film-?maker|director|"
    rf"writer-director|auteur|helmer)(?! (?:is |was )?(?:of |the |an? )?[{P[1:-1]}]| (?:is|was) )\b"
    rf"|^[^{P[1:-1]}.;!?]{{0,50}}\b(?:[Ss]he|[Hh]e)(?:['’]s)? (?:also )?(?:becomes |is |was |turns |the )(?:its |"
    rf"the |also |a |both )?(?:[a-z-]{{3,12}} )?director\b"
    rf"|^[Ii]n {TITLE},? (?:he|she)(?:['’]s)? "
    rf"|^(?:[Hh]e|[Ss]he)(?:['’]s| has) (?:now |also |again |just )?(?:made|directed|delivered|fashioned|crafted|"
    rf"given us|turned "
    rf"in|turned out)(?:, [^,;:!?]{{3,90}},)? (?:an?|the|his|her|one of) [^.;:!?]{{0,50}}?\b(?:{WORK[3:-1]}|thing)\b",
    needs=("His ", "his ", "Her ", "her ", "He", "She", "director", "maker", "auteur", "helmer", " he", " she"),
)
"""Beginnings of a sentence that speak of the film of the last one named."""


def directed_by(folded: str, possible: Set[Pattern]) -> Iterator[tuple[re.Match[str], str]]:
    """Every match that names a director, and the group in which the name stands."""
    for pattern in _SAYS_DIRECTED:
        for match in pattern.finditer(folded) if pattern in possible else ():
            yield match, match.lastgroup or "people"


def may_have_filmed(folded: str, film: bool, possible: Set[Pattern]) -> Iterator[tuple[re.Match[str], str]]:
    """The same of what is less sure; `film` where the title is a film."""
    for pattern in (_STEERS, *(_SAYS_FILMED if film else ())):
        for match in pattern.finditer(folded) if pattern in possible else ():
            group = match.lastgroup or "people"
            if group == "team" and not film:
                continue  # a series' writers are its creator's
            if not _OTHER_TRADE.search(folded, max(0, match.start(group) - 30), match.start(group)):
                yield match, group


def may_have_created(folded: str, possible: Set[Pattern]) -> Iterator[re.Match[str]]:
    """Every match that calls a series somebody's, its creator's mostly: "X's series about a sandwich shop"."""
    yield from _SERIES_OF.finditer(folded) if _SERIES_OF in possible else ()
