"""Whose mark it is: a host's among several, of somebody who writes in, readers' in other languages, another critic's.

Weighs nothing: `rating` asks where it weighs a mark, and has the English words for readers itself.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import Final

from reporting.extracting.names import key_of
from reporting.extracting.passage import Passage, SentenceAt
from reporting.notation.patterns import Pattern

PARTS: Final = Pattern(
    r"(?i)^\W*(?:(?:the|my|our) )?(?:story(?:line|telling)?|plot|acting|cast|performances?|music|ost|soundtrack|"
    r"visuals?|cinematography|direction|directing|script|"
    r"writing|screenplay|dialogues?|characters?|chemistry|pacing|ending|production(?: values?| design)?|rewatch"
    r"(?: ?-?value|ability)?|re-watch(?: value)?|enjoyment|fun|style|"
    r"humou?r|romance|action|emotion|originality|animation|art|sound|design|editing|costumes?|entertainment"
    r"(?: value)?|replay value|violence|gore|language|sex|picture|video|audio|extras|"
    r"[\w’'-]{2,16} (?:count|levels?|factor|quotient))\b\W*$"
)
"""What a mark for a part of the whole, or for what no review judges, is labelled with: "Acting", "Tissue count"."""
REACH: Final = 240
"""Characters around a mark that say of what it is."""
_TO_LINES_END: Final = 240
"""Characters from the mark to the end of its line."""
_SIGNED_LETTER: Final = Pattern(
    r"[”\"] ?[–—-]{0,2} ?(?:[A-Z][\w.’'-]{0,20} ?){1,3}"
    r"(?:,? (?:from|in|of|at)\b [^.\n]{2,40}|, [A-Z][^.\n]{1,40}|\([^()]{2,40}\))?$"
)
"""Behind a line in quotation marks: ""Longest two hours of my life, 2/10." - Gaz from Hull"."""
_WRITES_IN: Final = Pattern(
    r"^\W{0,6}(?:[A-Z][\w.’'-]{1,20} ?){1,3}(?:,| in| from| of) [A-Z][\w’' -]{1,24}:\W{1,6}(?:an? )?$"
)
"""Before what somebody says of it who is named with a place: "Gaz, Hull: 2/10"."""
_WRITES: Final = Pattern(r"\W{0,3}(?:[A-Z][\w.’'-]{1,20} ?){1,3}, [A-Z][\w’'-]{2,20}(?: [A-Z][\w’'-]{1,20})?: [A-Z]")
"""How a line begins that a reader writes: "Toby, Hove: Did we see the same film? 5 stars"."""
_MEAN_ROW: Final = Pattern(r"(?i)\W{0,3}[^|:]{0,30}\b(?:average|mean)\b[^|:]{0,10}[|:] ?$")
_HOSTS_ROW: Final = Pattern(r"(?:[A-Z][\w.’'-]{1,20} ?){1,3}[|:] ?\d{1,3}(?:[.,]\d)?(?: ?/ ?\d{1,3})?$")


def is_mean_of_hosts(passage: Passage, before: str, start: int) -> bool:
    """Whether this is the average of the marks of two people or more who are named in the rows right above it."""
    if not _MEAN_ROW.fullmatch(before):
        return False
    at = bisect_right(passage.lines, start, key=lambda line: line.start) - 1
    above = [line.text for line in passage.lines[max(0, at - 2) : at]]
    return len(above) > 1 and all(
        _HOSTS_ROW.match(text) and not PARTS.match(re.split("[|:]", text)[0]) for text in above
    )


def is_of_letter(line: SentenceAt, start: int) -> bool:
    """Whether the mark stands in a quoted line that somebody signs, or behind the name and place of who writes in."""
    before = line.text[: max(0, start - line.start)]
    if _WRITES_IN.match(before) or _WRITES.match(before):
        return True
    return (
        line.text[:1] in '"“'
        and _SIGNED_LETTER.search(line.text[max(0, start - line.start) :][:_TO_LINES_END]) is not None
    )


_CROWD: Final = Pattern(
    r"(?i)\b(?:leser\w{0,16}|zuschauer\w{0,16}|publikum\w{0,14}|nutzer\w{0,16}|besucher\w{0,16}"
    r"|user\w{0,3}wertung\w{0,3}|durchschnitt\w{0,14}"
    r"|spectateurs?|spectatrices|lecteurs?|lectrices|internautes?|utilisateurs?|membres|moyenne"
    r"|(?:notes?|note moyenne) (?:de la )?presse"
    r"|lectores|lectoras|usuari[oa]s|espectadores|público|audiencia|(?:nota|puntuación|calificación|valoración) media"
    r"|lettori|utenti|pubblico|spettatori|voto medio|media (?:voti|utenti)"
    r"|leitores|utilizadores|usuários|nota média"
    r"|lezers\w{0,14}|kijkers\w{0,14}|bezoekers\w{0,12}|publieks?\w{0,12}|gebruikers\w{0,12}|gemiddelde?)\b"
    r"|^\W{0,3}(?i:presse) ?: ?$"
    r"|관객|네티즌|누리꾼|독자|이용자|시청자|평균|観客|読者|視聴者|ユーザー|みんなの|平均|观众|读者|网友"
)
_SENTENCE: Final = re.compile(r"[.!?…]\s")
_OF_CROWD: Final = Pattern(
    r"(?i)\W{0,3}\(?(?:von (?:\d|lesern|zuschauern|nutzern)|d(?:es|e nos) (?:lecteurs|spectateurs|internautes)|"
    r"de (?:los|nuestros|dos) (?:lectores|usuarios|espectadores|leitores)|"
    r"(?:dei|degli) (?:lettori|utenti|spettatori))\b"
)


def is_the_crowds(before: str, after: str) -> bool:
    """Whether the words of its sentence before a mark, or right behind it, give it to readers or an average."""
    if _COUNTED_VOTES.match(after) or _TOLD_BACK.search(before):
        return True
    return bool(_CROWD.search(_SENTENCE.split(before)[-1]) or _OF_CROWD.match(after))


_COUNTED_VOTES: Final = Pattern(
    r"(?i) ?[\w ’'-]{0,24}\(\d{1,3} ?%\)| ?[(,–—-]{1,2} ?(?:from |based on |after )?\d[\d.,  ]{0,9} (?:votes?|"
    r"ratings?|voters?|people|users|members)\b"
)
_TOLD_BACK: Final = Pattern(
    r"(?i)(?:^|[.!?|•·\n] ?)[*_]{0,3}(?:you (?:say|said|gave it|rate it|rated it|voted)|"
    r"your (?:score|rating|verdict|mark|vote)s?)"
    r"[*_]{0,3} ?[:=–—|-]?[*_]{0,3} $"
)
"""What leads to the mark that a page's readers gave: "You say:"."""
_ONE_SEASON: Final = r"(?i:(?:the )?(?:season|series|book|volume) (?:\d{1,2}|one|two|three|four|five|six|seven))"
_SEASON: Final = Pattern(_ONE_SEASON)
_SEASON_ROW: Final = Pattern(rf"(?m)(?:^|[|·•;,] ?)\W{{0,3}}{_ONE_SEASON} ?[:=–—|-] ?\W{{0,3}}(?:[\d★]|[A-F](?!\w))")
"""The label of a mark for one season, of which there are several side by side."""
_FOR_WHOLE: Final = Pattern(
    r"(?i)[ \n]{0,2}\W{0,3}(?:for|on) (?:the|all) (?:whole|complete|entire|full|lot|three|four|five|six)\b"
)


def is_of_one_season(passage: Passage, label: str) -> bool:
    """Whether this is the label of a mark for one season beside marks for others."""
    return label != "" and _SEASON.fullmatch(label) is not None and len(_SEASON_ROW.findall(passage.text)) > 1


def is_for_whole(text: str, end: int) -> bool:
    """Whether the words behind a mark say that it is for all of it."""
    return _FOR_WHOLE.match(text, end) is not None


_CALLED: Final = Pattern(
    r"(?i)(?:verified |all |general )?(?:audiences?|viewers|readers|users|moviegoers|cinemagoers|fans|the public|"
    r"popcornmeter)(?:['’]s?)?(?: (?:scores?|ratings?|marks?|average|poll|votes?|reviews?))?"
)
_BREAKS: Final = re.compile(r"[()\[\]|]|\s[-–—/]\s|:\s")


def names_the_crowd(outlet: str) -> bool:
    """Whether a name is that of an audience, alone or behind an outlet's: "Sundial Arts (audience)"."""
    parts = [part.strip() for part in _BREAKS.split(outlet) if part.strip()]
    return bool(parts) and (_CALLED.fullmatch(parts[-1]) or _CROWD.fullmatch(parts[-1])) is not None


_OF_ANOTHER: Final = Pattern(
    r"\b(?:(?i:their)|(?P<name>[A-Z][\w.-]{1,20})['’]s?) (?:\w{1,10} )?(?:score|rating|mark|grade)(?: of| is| was)? $"
)
"""Whose mark it is, where somebody is said to have given it: "Ebert's rating of"."""


_KIN: Final = (
    r"(?:friend|sister|brother|mother|mum|mam|mom|father|dad|grand(?:mother|father|ma|pa)|gran|nan|aunt|uncle|cousin|niece|"
    r"nephew|son|daughter|wife|husband|partner|girlfriend|boyfriend|flatmate|roommate|neighbou?r|colleague|companion|"
    r"barber|hairdresser|teacher|boss|priest|dentist|landlady|date)"
)
_KIN_GIVES: Final = Pattern(
    rf"\b(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Aa]n?|[A-Z][a-z]{{1,14}}['’]s) (?:[a-z-]{{2,14}} ){{0,2}}{_KIN}\b"
    r"[^.!?;:]{0,90}?"
    r"\b(?:gives|gave|says|said|scored|rated|awarded)(?: (?:it|this|that|me))?,? ?[“\"‘']?(?:an? |about |maybe )?$"
    rf"|\b(?:[Mm]y|[Oo]ur) (?:[a-z-]{{2,14}} ){{0,2}}{_KIN}['’]s "
    r"(?:note|score|mark|rating|grade|verdict|vote|stars)\W{0,3}$"
)
"""Whose mark it is, where somebody about the critic is said to give it: "my barber gave it"."""


_WHO_GIVES: Final = Pattern(
    r"(?:[A-Z][\w’'-]{1,20}|[\"”)])(?:,? (?:of|from|in) [A-Z][\w’' -]{1,24}|, [A-Z][\w’' -]{1,24})?,? who "
    r"(?:has |had |would )?(?:g[ai]ve[sn]?|rate[sd]|score[sd]|award(?:s|ed)|marks) [^.!?;]{0,50}$",
    needs=(" who ",),
)
"""Somebody named as the one who gives it: "Carys, Swansea, who gives it"."""


def is_anothers(passage: Passage, before: str) -> bool:
    """Whether "their", a name that is neither in the head nor the title's, or one of the critic's people owns it."""
    owner = _OF_ANOTHER.search(before)
    says = _SAYS.search(before)
    if says and says["who"] not in passage.text[: passage.document.body + _HEAD]:
        return True
    if owner is None:
        return (_KIN_GIVES.search(before) or _WHO_GIVES.search(before)) is not None
    name, document = owner["name"], passage.document
    return name is None or (
        name not in document.text[: document.body] and not any(name in own for own in passage.names)
    )


_SAYS: Final = Pattern(r"(?m)(?:^|\n)\W{0,6}(?P<who>[A-Z][a-z]{2,14}) (?:says|said|gives it|rates it|thinks):?\W{1,4}$")
"""The label of a mark that is somebody's who is named there: "Eirlys says: 10 out of 10"."""
_HEAD: Final = 200
"""Characters in which whoever writes is named."""
_MY_MARK: Final = Pattern(
    r"(?i)(?:^|[.!?;|] )\W{0,3}(?:my|our|this (?:critic|reviewer)['’]s) (?:own )?(?:score|rating|mark|verdict|grade)"
    r"(?: (?:is|would be|stands at))?\W{1,4}(?:an? )?$"
)
"""The critic's own mark, said to be so in a sentence behind one that tells of others'."""


def is_called_own(before: str) -> bool:
    """Whether the critic calls it their own: "My mark:"."""
    return _MY_MARK.search(before) is not None


_CALL_IT: Final = Pattern(
    r"(?i)(?:^|[.!?:;—–-] ?)(?:(?:so|and|but|well|okay|ok|fine|let['’]?s|let us|just),? ){0,2}"
    r"(?:call|make|score|rate|give|mark) (?:it|this|this one)(?: down as)? "
    r"(?:(?:an?|about|only|just|solid|strong|firm|generous|grudging|low|high|perfect|straight|full|clear|easy) ){0,3}$"
)
"""What bids the reader to take the mark for the critic's: "Call it a solid"."""


def is_bidden(before: str) -> bool:
    """Whether the reader is bidden to take it for the critic's: "Call it a"."""
    return _CALL_IT.search(before) is not None


_I_GIVE_IT: Final = Pattern(
    r"(?i)\b(?:i|we)(?:['’](?:d|ll|m|ve|re))? (?:(?:would|will|can|could|must|should|have|had|am|do|"
    r"did|to|only|just|still|\w{3,12}ly) ){0,2}(?:g[ai]ve|given?|giving|award(?:ed)?|rated?) "
    r"(?:it|this|this one|(?:this|the) (?:film|movie|show|series|drama)) (?:(?:an?|only|just|all|full|solid) ){0,2}$"
)
"""The critic as the one who gives stars, of which the scale is not said."""


def gives_it(before: str) -> bool:
    """Whether the critic is said to give it to this title: "I give it"."""
    return _I_GIVE_IT.search(before) is not None


_BRACKETED: Final = Pattern(r"\w[^()\n]{0,20}[ ,]\((?:[\w’']{1,12}:? ){0,3}$", needs=("(",))
_OTHER_WORK: Final = Pattern(
    r"[“\"‘][A-Z][^“”\"‘’\n]{1,60}[”\"’](?! (?:says|said|asks|asked|he|she)\b)|(?<=[a-z,;] )The [A-Z][\w’'-]{2,20}"
    r"(?: (?:(?:of|the|in|on|to|and|&) ){0,2}[A-Z][\w’'-]{2,20}){0,4}|"
    r"[A-Z][\w’'-]{2,20}(?: (?:(?:of|the|in|on|to|and|&) ){0,2}[A-Z][\w’'-]{2,20}){0,4}(?= (?:with|starring) [A-Z])"
)


def is_of_other_work(passage: Passage, before: str, sentence: SentenceAt, start: int) -> bool:
    """Whether a mark in brackets belongs to a clause that names another work and not this title."""
    if not _BRACKETED.search(before) or any(sentence.start <= a < sentence.end for a, _ in passage.own):
        return False
    said = sentence.text[max(0, start - sentence.start - REACH) : start - sentence.start]
    clause = re.split(r"[;:]| [–—-] ", said[: said.rfind("(")])[-1]
    return _OTHER_WORK.search(clause) is not None


_OTHER_FIRST: Final = Pattern(
    r"\W{0,3}(?:\d{1,2}[.)] )?(?!(?:[Oo]ur |[Mm]y )?(?i:grade|rating|score|verdict|mark|"
    r"overall)\b)(?P<title>[A-Z][^().!?\n]{1,50}?)[”\"’*]? "
    r"\((?P<shown>[^()\n]{1,60})\)[.:,;]? [“\"A-Za-z]",
    needs=("(",),
)
"""How a short paragraph on another title begins: "The Responder (BBC iPlayer, 5 episodes). ..."."""
_SHOWN_ON: Final = Pattern(
    r"(?i)\b(?:netflix|bbc|itvx?|iplayer|channel \d|sky|disney|hulu|hbo|max|prime|apple|mubi|episodes?|series|season|"
    r"cinemas?|selected|nationwide|tv[nz]?\w?|jtbc|viki|cert|pg|m|ma15|u|\d{1,2}a?,|\d{2,3} ?mins?|\d ?h(?:rs?)?|(?:19"
    r"|20)\d\d)\b"
)


_OTHER_ROW: Final = Pattern(
    r"\W{0,3}[A-Z][^|:.!?\n]{1,50}(?:\([^()|\n]{3,60}\) )?\| (?:Netflix|Disney\+?|Hulu|HBO(?: Max)?|Max|"
    r"Prime(?: Video)?|"
    r"Apple TV\+?|Viki|Viu|TVING|Wavve|MUBI|Peacock|Paramount\+?|BBC ?\w{0,7}|ITVX?|tvN|JTBC|SBS|KBS2?|MBC|Cinemas?|"
    r"In cinemas) \|"
)
"""A row of a table of titles, which says where each is shown."""


_COMPARED: Final = Pattern(r"(?i)\b(?:for|in|by) compar(?:e|ing|ison)\b[^.!?\n]{0,150}$")
_INSTEAD: Final = Pattern(
    r"(?i)\W{0,4}(?:what (?:else )?(?:i|we) (?:loved|liked|watched|read|enjoyed)(?: instead| this \w+)?\b|"
    r"(?:what )?(?:else )?(?:i['’]m|i am|we['’]re|we are) (?:also |still )?(?:watching|reading|"
    r"seeing)|also "
    r"(?:on my|watching|watched|seen)|(?:better(?: still)?|see instead|try instead|or try|instead): |"
    r"currently watching|on my (?:list|screen|desk)|elsewhere(?: this week)?|next up)"
)


def is_compared(passage: Passage, before: str, line: SentenceAt) -> bool:
    """Whether a mark is given for comparison, or in a paragraph on what else the critic watches."""
    if _COMPARED.search(before):
        return True
    return _INSTEAD.match(line.text) is not None and not names_own(passage, line.text)


def closes_other_title(passage: Passage, line: SentenceAt, end: int) -> bool:
    """Whether a mark ends a paragraph or a row that begins with the particulars of another title."""
    if names_own(passage, line.text[:REACH]):
        return False
    begins = _OTHER_FIRST.match(line.text)
    if begins is not None and _SHOWN_ON.search(begins["shown"]) and not passage.text[end : line.end].strip(" .)*_"):
        return True
    row = _OTHER_ROW.match(line.text)
    return (row is not None and end - line.start > row.end()) or _is_of_a_row(passage, line, end)


_TITLED: Final = Pattern(
    r"\W{0,3}(?!(?:[Tt]he |[Oo]ur |[Mm]y )?(?i:verdict|bottom line|rating|score|grade|mark|overall|conclusion|"
    r"in short|in sum)\b)"
    r"[A-Z\d][^:.!?\n|]{1,50}(?: \([^()\n]{1,30}\))?[:.] [^\n]{8,160}?[.!?…] ?(?:\d(?:[.,]\d)? ?(?:/ ?\d{1,3}|"
    r"(?:out )?of \d{1,3}"
    r"|stars?\b|½)|[★☆⭐½]{1,10}|[*]{1,5}|[A-F][+-]?|(?:one|two|three|four|five)(?: and a half)? stars?)"
    r"[^\w\n]{0,3}$"
)
"""A line on a title that ends in its mark: "Salt Road: a thriller with an engine. 3/5"."""


def _is_of_a_row(passage: Passage, line: SentenceAt, end: int) -> bool:
    """Whether a mark ends one of several lines each on a title of its own, none of them this one."""
    if end < line.end - 4 or not _TITLED.match(line.text):
        return False
    at = bisect_right(passage.lines, line.start, key=lambda each: each.start) - 1
    beside = [passage.lines[i].text for i in (at - 1, at + 1) if 0 <= i < len(passage.lines)]
    return any(_TITLED.match(text) for text in beside)


def names_own(passage: Passage, text: str) -> bool:
    folded = key_of(text)
    return any(key_of(name) in folded for name in passage.names)
