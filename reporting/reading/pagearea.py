"""Which part of a page is the article, and what the other parts are, from the tags and names that pages give them.

The places where articles and comments stand in the layouts of common publishing systems are trafilatura's; its text
extraction is not used, because it leaves out repeated lines, ratings and credits. Does not read text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Final, NamedTuple, TypeAlias, cast

from lxml import etree

from reporting.model.document import AsideKind

_TAGS: Final[dict[str, AsideKind]] = {
    "nav": "menu", "menu": "menu", "footer": "footer", "aside": "link", "form": "footer", "dialog": "footer",
    "figcaption": "caption",
}  # fmt: skip
_ROLES: Final[dict[str, AsideKind]] = {
    "navigation": "menu", "contentinfo": "footer", "complementary": "link", "search": "menu", "dialog": "footer",
}  # fmt: skip
_WORDS: Final[dict[str, AsideKind]] = {
    "comments": "comment", "commentlist": "comment", "disqus": "comment", "respond": "comment",
    "commentarea": "comment", "usercomments": "comment",
    "ad": "advertisement", "ads": "advertisement", "advert": "advertisement", "advertisement": "advertisement",
    "advertising": "advertisement", "adslot": "advertisement", "sponsored": "advertisement",
    "sponsor": "advertisement", "promo": "advertisement", "promotion": "advertisement",
    "outbrain": "advertisement", "taboola": "advertisement",
    "nav": "menu", "navbar": "menu", "navigation": "menu", "menu": "menu", "breadcrumb": "menu",
    "breadcrumbs": "menu", "crumbs": "menu", "crumb": "menu", "topbar": "menu", "toolbar": "menu",
    "pagination": "menu", "skip": "menu",
    "related": "link", "recommended": "link", "recommendations": "link", "recirc": "link", "recirculation": "link",
    "trending": "link", "popular": "link", "mostread": "link", "share": "link", "sharing": "link",
    "social": "link", "sharedaddy": "link", "sidebar": "link", "widget": "link", "tags": "link", "taglist": "link",
    "tagcloud": "link", "readmore": "link", "alsoread": "link", "morefrom": "link",
    "footer": "footer", "cookie": "footer", "cookies": "footer", "consent": "footer", "gdpr": "footer",
    "newsletter": "footer", "subscribe": "footer", "subscription": "footer", "signup": "footer",
    "copyright": "footer", "colophon": "footer", "paywall": "footer",
    "caption": "caption", "figcaption": "caption",
}  # fmt: skip
_PHRASES: Final = re.compile(
    r"most-?(?:read|popular|viewed)|also-?read|read-?(?:more|also)|see-?also|you-?(?:may|might)-?also|"
    r"more-?(?:from|stories|on)|related-?(?:posts|stories|articles|box|links|news|content)|rel-?(?:box|list|links)",
    re.IGNORECASE,
)
_OTHERS_MARKS: Final = frozenset({
    "aggregate", "audience", "community", "reader", "readers", "user", "users", "visitor", "visitors",
})  # fmt: skip
_KEPT: Final = frozenset({
    "author", "byline", "cast", "credits", "date", "dateline", "deck", "dek", "details", "factbox", "headline",
    "infobox", "lede", "meta", "posted", "pubdate", "published", "rating", "ratings", "review", "reviewed", "score",
    "scores", "standfirst", "stars", "subhead", "subheading", "subtitle", "timestamp", "verdict",
})  # fmt: skip
_REVIEW_BOXES: Final = frozenset({"rating", "score", "verdict", "review", "factbox", "infobox", "credits"})
_KEPT_TAGS: Final = frozenset({"h1", "time", "address"})
_NAME_PARTS: Final = re.compile(r"[A-Za-z][a-z]*|[A-Z]+(?![a-z])")
_STATES_RATING: Final = re.compile(
    r"\d.{0,30}(?:star|/ ?\d|out of)|(?:die|dice) (?:throw|roll|cast):? ?[1-6]\b|terningkast:? ?[1-6]\b|(?:rat"
    r"|scor)(?:ed|ing|e)\b.{0,20}\d|"
    r"^\W{0,3}(?:\w{1,12}:? ){0,2}(?:half|one|two|three|four|five|six|seven|eight|nine|ten)(?: and a half)?"
    r"(?: stars?\b|(?: stars?)? out of )",
    re.IGNORECASE,
)
_ASKS_FOR_RATING: Final = re.compile(
    r"(?i)\W*(?:please )?(?:rate|give|click|select|choose|submit|set|vote|leave|add)\b"
)
_WIDGETS: Final = frozenset({"radio", "radiogroup", "slider", "button", "option", "menuitem", "tab", "spinbutton"})
_MOST_DRAWN: Final = 40
"""Parts of a drawn mark: ten stars of a few elements each."""
_GRADE: Final = re.compile(r"[A-DF][+−–-]?")
_CALLS_IT_GRADE: Final = re.compile(r"(?<![a-z])(?:grade|rating|score|verdict|mark)(?![a-z])", re.IGNORECASE)
_LONGEST_NAME: Final = 500
_FEWEST_WORDS: Final = 8
"""Words in one stretch of text from which on it counts as prose, so that menus do not."""
_MOST_CANDIDATES: Final = 20
_ENOUGH: Final = 0.4
"""Share of the page's prose that an article must hold; the rest may be appended articles and long teasers."""
_TOO_MUCH: Final = 0.5
"""Share of the page's prose from which on a part is no mere box, whatever its class is called."""


Kinds: TypeAlias = dict[etree._Element, AsideKind | None]


class Areas(NamedTuple):
    """What the text directly in each element of a page is: part of the article (None), or a kind of aside.

    `placed`: the elements that are asides only because they stand outside of the article.
    """

    kinds: Kinds
    placed: frozenset[etree._Element] = frozenset()


def find_areas(root: etree._Element) -> Areas:
    """Finds the article of a page and names what surrounds it."""
    elements = [element for element in root.iter() if isinstance(element.tag, str)]
    prose = _prose(elements)
    comments = _comments(root)
    kinds: Kinds = {}
    for element in elements:
        parent = element.getparent()
        own: AsideKind | None = "comment" if element in comments else _own_kind(element)
        if own != "comment" and prose[element] > _TOO_MUCH * max(prose[root], 1):
            own = None
        kinds[element] = (kinds[parent] if parent is not None else None) or own
    article = _article(root, _prose(elements, kinds))
    return Areas(kinds) if article is None else _placed(elements, kinds, article)


def states_rating(element: etree._Element) -> str | None:
    """The words of a mark that is drawn and not written: stars, as a picture or as signs, with a description."""
    if not element.attrib:
        return None
    described = (element.get(name) or "" for name in ("alt", "aria-label", "title"))
    label = next((each for each in described if len(each) <= 80 and _STATES_RATING.search(each)), None)
    if label is None or _ASKS_FOR_RATING.match(label) or element.get("role") in _WIDGETS or element.tag == "label":
        return None
    return label if _is_drawn(element) else None


def _is_drawn(element: etree._Element) -> bool:
    """Whether neither a word nor a figure stands in this element, and no part of it is described as a mark itself."""
    parts = [part for _, part in zip(range(_MOST_DRAWN + 1), element.iter(), strict=False)]
    if len(parts) > _MOST_DRAWN or any(c.isalnum() for part in parts for c in _said_in(part, element)):
        return False
    below = (part.get("aria-label") or part.get("alt") or "" for part in parts[1:])
    return not any(_STATES_RATING.search(label) for label in below)


def _said_in(part: etree._Element, element: etree._Element) -> str:
    """The text of a part of an element and what follows that part within it; a vulgar half is a sign here."""
    said = (part.text or "") + ((part.tail or "") if part is not element else "")
    return said.replace("½", "")


def is_grade(element: etree._Element) -> bool:
    """Whether this is a letter that the page itself calls a grade: it stands for itself, whatever is beside it."""
    text = (element.text or "").strip()
    if len(element) or not _GRADE.fullmatch(text):
        return False
    return bool(_CALLS_IT_GRADE.search(f"{element.get('class') or ''} {element.get('title') or ''}"))


def _prose(elements: list[etree._Element], kinds: Kinds | None = None) -> dict[etree._Element, int]:
    """Words of prose in each element and below it; only outside of asides where their kinds are given."""
    words = dict.fromkeys(elements, 0)
    for element in elements:
        parent = element.getparent()
        if element.tag not in {"script", "style", "noscript"} and not (kinds and kinds[element]):
            words[element] += _long(element.text)
        if parent is not None and not (kinds and kinds[parent]):
            words[parent] += _long(element.tail)
    for element in reversed(elements):
        parent = element.getparent()
        if parent is not None:
            words[parent] += words[element]
    return words


def _long(text: str | None) -> int:
    if not text or len(text) < 2 * _FEWEST_WORDS - 1:  # which has room for words of one letter
        return 0
    count = len(text.split())
    return count if count >= _FEWEST_WORDS else 0


@cache
def _known_places() -> ModuleType:
    """trafilatura's table of places alone: the package around it also loads what fetches pages, a fifth of a second."""
    package = find_spec("trafilatura")
    if package is None or not package.submodule_search_locations:
        raise ImportError("trafilatura is not installed")
    path = Path(package.submodule_search_locations[0]) / "xpaths.py"
    spec = spec_from_file_location("trafilatura_xpaths", path)
    if spec is None or spec.loader is None:
        raise ImportError(f"trafilatura has no {path.name}")
    places = module_from_spec(spec)
    spec.loader.exec_module(places)
    return places


def _comments(root: etree._Element) -> set[etree._Element]:
    found = {element for path in _known_places().COMMENTS_XPATH for element in cast(list[etree._Element], path(root))}
    return {element for element in found if element.tag not in {"html", "body", "main", "article"}}


def _article(root: etree._Element, prose: dict[etree._Element, int]) -> etree._Element | None:
    """The element that holds the article: by its tag, else where publishing systems put it."""
    for candidates in (root.iter("article"), _marked(root), _usual(root)):
        best = max(candidates, key=lambda element: prose[element], default=None)
        if best is not None and prose[best] >= max(_ENOUGH * prose[root], 1):
            return best
    return None


def _marked(root: etree._Element) -> Iterator[etree._Element]:
    for element in root.iter("main", "div", "section"):
        if element.tag == "main" or element.get("role") == "main" or element.get("itemprop") == "articleBody":
            yield element


def _usual(root: etree._Element) -> Iterator[etree._Element]:
    for path in _known_places().BODY_XPATH:
        yield from cast(list[etree._Element], path(root))[:_MOST_CANDIDATES]


def _placed(elements: list[etree._Element], named: Kinds, article: etree._Element) -> Areas:
    """Marks also what stands before and after the article, but for headline, byline, date and mark."""
    inside = set(article.iter())
    around = set(article.iterancestors())
    kept: set[etree._Element] = set()
    placed: set[etree._Element] = set()
    kinds = dict(named)
    place: AsideKind = "menu"
    for element in elements:
        if element in inside:
            place = "link"
            continue
        parent = element.getparent()
        if (
            parent in kept
            or element.tag in _KEPT_TAGS
            or (
                element not in around
                and (_names(element) & _KEPT or (named[element] is None and _holds_credits(element)))
            )
        ):
            kept.add(element)
        elif element not in around and named[element] is None:
            kinds[element] = place
            placed.add(element)
    return Areas(kinds, frozenset(placed))


_CREDITS: Final = frozenset({
    "aired", "also known as", "book", "camera", "cast", "cast & crew", "cast and crew", "channel", "cinematography",
    "composer", "country", "created by", "creator", "directed by", "direction", "director", "directors", "distribution",
    "duration", "editing", "episodes", "genre", "genres", "image", "length", "main cast", "montage", "music", "network",
    "original network", "photography", "platform", "producer", "production", "realisation", "realization", "release",
    "release date", "released", "running time", "runtime", "scenario", "score", "screenplay", "screenwriter",
    "screenwriters", "script", "starring", "stars", "streaming", "the cast", "where to watch", "with", "writer",
    "writers", "written by", "year",
})  # fmt: skip
_BOXES: Final = frozenset({"dl", "table", "ul", "ol", "div", "section", "aside"})
_FEWEST_CREDITS: Final = 3
_MOST_IN_BOX: Final = 80
"""Elements; what has more is a page's frame and no box."""


def _holds_credits(element: etree._Element) -> bool:
    """Whether this is a box of credits beside the article: three labels of one, or a cast with a name or two below."""
    if element.tag not in _BOXES or not len(element):
        return False
    below = [child for _, child in zip(range(_MOST_IN_BOX + 1), element.iterdescendants(), strict=False)]
    if len(below) > _MOST_IN_BOX:
        return False
    labels = {(child.text or "").strip(" :\n\t").lower() for child in below if isinstance(child.tag, str)} & _CREDITS
    listed = sum(child.tag in ("li", "tr", "dd") for child in below)
    return len(labels) >= _FEWEST_CREDITS or (bool(labels) and max(labels).endswith("cast") and listed > 1)


_CREDIT_WORDS: Final = frozenset({"credit", "credits", "details", "facts", "film", "info", "particulars"})


def _own_kind(element: etree._Element) -> AsideKind | None:
    tag = str(element.tag)
    if tag in {"html", "body", "main", "article", "h1"}:
        return None
    names = _names(element)
    if names & _OTHERS_MARKS and names & {"rating", "ratings", "score", "scores", "reviews"}:
        return "comment"
    # The foot of an article holds its credits; that of a page does not.
    foot = tag == "footer" or ("footer" in names and bool(names & _CREDIT_WORDS))
    in_article = foot and next(element.iterancestors("article"), None) is not None
    kind = (None if in_article else _TAGS.get(tag)) or _ROLES.get(element.get("role") or "")
    if kind is None and names and not in_article:
        kind = next((_WORDS[name] for name in sorted(names) if name in _WORDS), None)
        if kind is None and _PHRASES.search((element.get("class") or "")[:_LONGEST_NAME]):
            kind = "link"
    boxed = names & _REVIEW_BOXES or (tag == "aside" and _holds_credits(element))
    return None if kind in {"link", "advertisement"} and boxed else kind


def _names(element: etree._Element) -> frozenset[str]:
    """The words in the element's classes and id, in small letters: "entry-meta" and "entryMeta" give entry, meta."""
    if not element.attrib:
        return frozenset()
    name = f"{element.get('class') or ''} {element.get('id') or ''}"[:_LONGEST_NAME]
    return frozenset(part.lower() for part in _NAME_PARTS.findall(name)) if name != " " else frozenset()
