"""Where titles are shown and what kinds there are: streaming services, broadcasters and genres as reviews write them.

Holds closed lists; whether a mention is about this title is decided in `facts`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from reporting.notation.patterns import Pattern
from reporting.notation.searching import lowered

_SERVICES: Final[dict[str, str]] = {
    "Disney+ Hotstar": r"Disney ?(?:\+|Plus) ?Hotstar",
    "Disney+": r"(?i:disney ?\+|disney ?plus\b)",
    "Hotstar": r"Hotstar\b",
    "Netflix": r"(?i:netflix)\b",
    "Prime Video": r"(?:Amazon )?Prime Video\b|Amazon Prime\b|(?<=on )Prime\b(?! [A-Z\d]|-)",
    "Apple TV+": r"Apple ?TV ?\+|Apple TV Plus\b|AppleTV\+",
    "Apple TV": r"Apple ?TV\b",
    "HBO Max": r"HBO ?(?:Max|MAX)\b",
    "HBO Now": r"HBO (?:Now|NOW)\b",
    "HBO Go": r"HBO (?:Go|GO)\b",
    "HBO": r"HBO\b",
    "Max": r"(?<=on )Max\b(?! [A-Z]| (?:von|van|de|del|di)\b)",
    "Hulu": r"(?i:hulu)\b",
    "Paramount+": r"Paramount ?(?:\+|Plus\b)",
    "Peacock": r"(?<=on )Peacock\b",
    "MUBI": r"(?i:mubi)\b",
    "Viki": r"(?i:(?:rakuten )?viki)\b",
    "Viu": r"Viu\b",
    "TVING": r"(?:TVING|Tving)\b",
    "Wavve": r"(?:Wavve|WAVVE)\b",
    "Watcha": r"Watcha\b",
    "Coupang Play": r"Coupang Play\b",
    "Kocowa": r"(?:KOCOWA|Kocowa)\+?",
    "iQIYI": r"i[Qq](?:IYI|iyi)\b",
    "WeTV": r"WeTV\b",
    "Crunchyroll": r"(?i:crunchyroll)\b",
    "HIDIVE": r"(?:HIDIVE|Hidive)\b",
    "BBC iPlayer": r"(?i:(?:bbc )?iplayer)\b",
    "BBC One": r"BBC ?(?:One|1)\b",
    "BBC Two": r"BBC ?(?:Two|2)\b",
    "BBC Three": r"BBC ?(?:Three|3)\b",
    "BBC Four": r"BBC ?(?:Four|4)\b",
    "ITV Hub": r"ITV ?Hub\b",
    "ITVX": r"ITVX\b",
    "ITV1": r"ITV1\b",
    "ITV": r"ITV\b",
    "Channel 4": r"(?i:channel (?:4|four))\b",
    "All 4": r"All ?4\b",
    "Channel 5": r"(?:Channel 5|My5)\b",
    "Sky Atlantic": r"Sky Atlantic\b",
    "Sky Max": r"Sky Max\b",
    "Sky Showcase": r"Sky Showcase\b",
    "Sky Cinema": r"Sky Cinema\b",
    "Sky One": r"Sky (?:One|1)\b",
    "Sky": r"(?<=on )Sky\b(?!:? [A-Z])",
    "Now TV": r"(?:NOW|Now) ?TV\b",
    "Now": r"NOW\b(?=[.,)]|$)|(?:(?<=Sky Atlantic and )|(?<=Sky Cinema and )|(?<=Sky and ))N(?:ow|OW)\b",
    "E4": r"(?<=on )E4\b",
    "Film4": r"Film ?4\b",
    "More4": r"More ?4\b",
    "S4C": r"S4C\b",
    "RTÉ": r"RT[ÉE] ?(?:One|1|2|Two|Player)?\b",
    "Curzon Home Cinema": r"Curzon Home Cinema\b",
    "BFI Player": r"BFI Player\b",
    "Kanopy": r"Kanopy\b",
    "DramaFever": r"DramaFever\b|Dramafever\b",
    "OnDemandKorea": r"On ?Demand ?Korea\b",
    "U-Next": r"U-(?:Next|NEXT)\b",
    "WOWOW": r"WOWOW\b",
    "Discovery+": r"[Dd]iscovery ?\+",
    "Syfy": r"(?:Syfy|SYFY)\b",
    "The CW": r"[Tt]he CW\b",
    "TNT": r"TNT\b",
    "Arte": r"(?:ARTE|(?<=on )Arte)\b",
    "Canal+": r"Canal ?\+",
    "Tencent Video": r"Tencent Video\b",
    "Youku": r"Youku\b",
    "SBS On Demand": r"SBS On Demand\b",
    "ABC iview": r"(?:ABC )?iview\b",
    "Crave": r"(?<=on )Crave\b",
    "BritBox": r"(?:BritBox|Britbox)\b",
    "Acorn TV": r"Acorn TV\b",
    "Shudder": r"Shudder\b",
    "StarzPlay": r"(?:STARZPLAY|Starz ?[Pp]lay)\b",
    "Starz": r"(?:Starz|STARZ)\b",
    "Showtime": r"Showtime\b",
    "FXNOW": r"FX ?NOW\b",
    "FX": r"FX\b",
    "AMC+": r"AMC\+",
    "AMC": r"AMC\b(?! \d)",
    "NBC": r"NBC\b",
    "CBS": r"CBS\b",
    "ABC": r"ABC\b",
    "PBS": r"PBS\b",
    "Tubi": r"Tubi\b",
    "Criterion Channel": r"(?:the )?Criterion Channel\b",
    "YouTube": r"(?<=on )YouTube\b",
    "Stan": r"(?<=on )Stan\b(?! [A-Z])",
    "Binge": r"(?<=on )Binge\b|^Binge(?=,)",
    "JioCinema": r"JioCinema\b",
    "ZEE5": r"(?:ZEE5|Zee5)\b",
    "SonyLIV": r"Sony ?LIV\b",
    "tvN": r"(?i:tvn)\b",
    "JTBC": r"(?i:jtbc)\b",
    "KBS2": r"KBS ?2\b",
    "KBS": r"KBS\b",
    "SBS": r"SBS\b",
    "MBC": r"MBC\b",
    "ENA": r"ENA\b",
    "OCN": r"OCN\b",
    "Channel A": r"Channel A\b",
    "TV Chosun": r"TV Chosun\b",
    "MBN": r"MBN\b",
    "NHK": r"NHK\b",
    "Fuji TV": r"Fuji TV\b",
    "TV Tokyo": r"TV Tokyo\b",
    "TBS": r"TBS\b",
    "Viaplay": r"Viaplay\b",
    "SkyShowtime": r"SkyShowtime\b",
    "Globoplay": r"Globoplay\b",
    "Filmin": r"Filmin\b",
    "Movistar Plus+": r"Movistar ?(?:Plus ?)?\+",
    "Videoland": r"Videoland\b",
    "Showmax": r"Showmax\b",
    "TVNZ+": r"TVNZ ?(?:\+|OnDemand\b|On Demand\b)",
    "ThreeNow": r"ThreeNow\b",
    "Rakuten TV": r"Rakuten TV\b",
    "Google Play": r"Google Play\b",
    "iTunes": r"iTunes\b",
    "Pluto TV": r"Pluto TV\b",
    "Freevee": r"Freevee\b",
    "Lionsgate Play": r"Lionsgate Play\b",
    "RTL+": r"RTL ?\+",
    "SVT Play": r"SVT Play\b",
    "NRK": r"NRK\b",
    "ZDF": r"ZDF\b",
    "Vudu": r"Vudu\b",
    "GagaOOLala": r"GagaOOLala\b",
    "Catchplay": r"(?:CATCHPLAY|Catchplay)\+?",
    "meWATCH": r"me(?:WATCH|watch)\b",
}
_KEYS: Final = list(_SERVICES)
SERVICE: Final = Pattern(
    r"(?<![\w@#.])(?=[A-Z]|(?i:di|ne|hu|mu|vi|ra|cr|bb|ip|iv|iq|it|me|ch|tv|jt)|the )(?:"
    + "|".join(f"(?P<s{i}>{_SERVICES[key]})" for i, key in enumerate(_KEYS))
    + ")"
)

_NEEDLES_TEXT = """
Hotstar Prime Apple HBO Max Paramount Peacock Viu TVING Tving Wavve WAVVE Watcha WeTV Coupang KOCOWA Kocowa KBS HIDIVE
Hidive BBC ITV Channel All My5 Sky NOW Brit Acorn Shudder Starz STARZ Showtime Stan FX AMC NBC CBS ABC PBS Tubi
Criterion YouTube Binge Jio ZEE5 Zee5 LIV SBS MBC ENA OCN MBN NHK Fuji TV TBS E4 Film4 More4 S4C RTÉ RTE Curzon BFI
Kanopy DramaFever Dramafever Demand U-Next
U-NEXT Viaplay Globoplay Filmin Movistar Videoland Showmax TVNZ Three Rakuten Google Pluto Freevee Lionsgate RTL
SVT NRK ZDF Now Vudu Gaga CATCHPLAY Catchplay WOWOW Syfy SYFY CW TNT ARTE Arte Canal Tencent Youku Crave
"""
_NEEDLES: Final = tuple(word for word in _NEEDLES_TEXT.split() if len(word) > 1)
_IN_ANY_CASE: Final = (
    "disney",
    "netflix",
    "hulu",
    "mubi",
    "viki",
    "crunchyroll",
    "iplayer",
    "tvn",
    "jtbc",
    "iqiyi",
    "discovery",
    "iview",
    "itunes",
    "mewatch",
)


_CAPITALISED: Final = re.compile(r"[A-Z][\w-]*")


class ServiceWords(NamedTuple):
    """Words of services' names that a text has: as printed, and in whatever case."""

    printed: tuple[str, ...]
    folded: tuple[str, ...]

    def may_stand_in(self, sentence: str) -> bool:
        """Whether a sentence of the text holds one of them: where it holds none, SERVICE finds nothing."""
        for word in self.printed:
            if word in sentence:
                return True
        return bool(self.folded) and any(word in sentence.lower() for word in self.folded)


@lru_cache(maxsize=16)
def service_words(text: str) -> ServiceWords:
    """Which words of services' names stand in a text."""
    names = " ".join(_CAPITALISED.findall(text))
    folded = filter(lowered(text).__contains__, _IN_ANY_CASE)
    return ServiceWords(tuple(filter(names.__contains__, _NEEDLES)), tuple(folded))


_KINDS = (
    r"romance|thriller|comedy|comedies|drama|melodrama|horror|fantasy|mystery|musical|western|documentary|biopic|"
    r"anthology|whodunnit|whodunit|"
    r"rom-?com|romantic comedy|science fiction|sci-fi|noir|satire|tragicomedy|dramedy|action|animation|anime|"
    r"procedural|sageuk|tearjerker|"
    r"slice of life|coming-of-age|heist|spy|sitcom|epic|fairy tale|ghost story|war"
)
_QUALITIES = (
    r"romantic|crime|psychological|legal|medical|historical|period|family|black|dark|erotic|supernatural|action|"
    r"sci-fi|science[- ]fiction|fantasy|"
    r"horror|spy|political|musical|workplace|teen|coming-of-age|war|sports?|police|revenge|comic|survival|mystery|"
    r"disaster|superhero|animated|espionage|gothic|folk|body"
)


def _last_words() -> Iterator[str]:
    for kind in _KINDS.split("|"):
        for written in (kind.replace("-?", "-"), kind.replace("-?", "")):
            yield written.replace("-", " ").rpartition(" ")[2]


KINDS: Final = tuple(dict.fromkeys(_last_words()))
"""With which words, or their plurals, the name of every genre ends."""
GENRE: Final = Pattern(
    rf"(?i)(?<![\w-])(?:(?P<quality>(?:{_QUALITIES})(?:[ /-](?:{_QUALITIES}))?)[ -])?(?P<kind>{_KINDS})(?P<work>s?)"
    rf"(?![\w-])",
    words=" ".join((*KINDS, *(f"{kind}s" for kind in KINDS))),
)
_VAGUE_TEXT = """
drama action animation anime war spy heist epic western comedies anthology
"""
_VAGUE: Final = frozenset(_VAGUE_TEXT.split())


def service_of(match: re.Match[str]) -> str:
    """The name of the service that SERVICE found: the usual one, or the other by which the text calls it."""
    usual = next(key for i, key in enumerate(_KEYS) if match[f"s{i}"])
    printed = " ".join(match[0].removeprefix("the ").split())
    return usual if printed == "Prime" or _joined(printed) == _joined(usual) else printed


def _joined(name: str) -> str:
    return name.casefold().replace(" ", "")


def genre_of(match: re.Match[str], labelled: bool) -> str | None:
    """The genre that GENRE found, or None for a word that alone says little ("drama") outside a list of genres."""
    kind = match["kind"].lower()
    if match["quality"]:
        return f"{match['quality'].lower()} {kind}"
    return kind if labelled or kind not in _VAGUE else None
