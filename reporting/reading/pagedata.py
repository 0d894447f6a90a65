"""What a web page says of itself beside its text: JSON-LD (schema.org), meta tags, the canonical address.

Does not read the running text, and invents nothing: a value that the page leaves out is left out here.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from html import unescape
from itertools import accumulate
from typing import Final, TypeAlias

from lxml import etree

from reporting.model.document import MetadataKey, Origin
from reporting.reading.boilerplate import is_prose
from reporting.reading.cleaning import clean, one_line
from reporting.reading.microdata import stated_rating

Values: TypeAlias = list[tuple[MetadataKey, str, Origin]]
_Node: TypeAlias = Mapping[str, object]

_REVIEWS: Final = frozenset({"Review", "CriticReview", "ReviewNewsArticle"})
_WORKS: Final = frozenset({"Movie", "TVSeries", "TVSeason", "CreativeWorkSeason", "CreativeWorkSeries"})
_ARTICLES: Final = frozenset({
    "AnalysisNewsArticle", "Article", "BlogPosting", "NewsArticle", "OpinionNewsArticle", "ReportageNewsArticle",
    "WebPage",
})  # fmt: skip
_MOST_NODES: Final = 20_000
_NESTED: Final = ("@graph", "mainEntity", "mainEntityOfPage", "review", "reviews", "isPartOf", "hasPart")
"""Where a page's own article or review may stand. Not `itemReviewed`, `comment`: what is in them is another's."""
_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d(?!\d)")
_NUMBER: Final = re.compile(r"\d{1,3}(?:[.,]\d{1,2})?")
_NOBODY: Final = frozenset({"admin", "administrator", "staff", "editor", "editors", "unknown", "anonymous", "guest"})
_TITLE_ENDS: Final = re.compile(r" [|–—·•:»-] ")
_LONGEST: Final = 1000


def page_values(root: etree._Element, names: Sequence[str]) -> Values:
    """The page's outlet, critics, date, address, headline, description, rating and language, and the title's length.

    Args:
        names: the names of the title that the review must be about; any will do if there are none.
    """
    review, article, work = _structured(root, names)
    both = [node for node in (review, article) if node is not None]
    headlines = [_text(node.get("headline")) for node in both]
    headline = _first([*headlines, _meta(root, "og:title")])
    outlet = _outlet(root, both, headline)
    values: Values = []

    def add(key: MetadataKey, value: str | None) -> None:
        if value and len(value) <= _LONGEST:
            values.append((key, value, "page"))

    add("outlet", outlet)
    for critic in _critics(root, both, outlet):
        add("critic", critic)
    add("published", _published(root, both))
    add("url", _address(root, both))
    add("headline", headline)
    described = [_text(node.get("description")) for node in both]
    add("description", _first([_meta(root, "og:description", "description"), *described]))
    in_elements = None if review is not None else stated_rating(root, _is_apart)
    add("rating", _rating(review) or _rating(article) or (_mark(in_elements) if in_elements else None))
    add("language", root.get("lang"))
    add("episodes", _scalar(work.get("numberOfEpisodes")))
    add("runtime_minutes", _scalar(work.get("duration")))
    return values


def _structured(root: etree._Element, names: Sequence[str]) -> tuple[_Node | None, _Node | None, _Node]:
    """The page's review of our title, its article, and the title, of all the objects that its scripts describe."""
    nodes: list[_Node] = []
    for script in root.iter("script"):
        if "ld+json" in (script.get("type") or "").lower():
            try:
                nodes.extend(_nodes(json.loads((script.text or "").strip().rstrip(";"), strict=False)))
            except (ValueError, RecursionError):
                continue
    by_id: dict[str | None, _Node] = {each: node for node in nodes if (each := _id(node)) and len(node) > 1}
    nodes = [_resolved(node, by_id) for node in nodes]
    reviews = [node for node in nodes if _types(node) & _REVIEWS]
    ours = [node for node in reviews if _is_ours(node, names)]
    articles = [node for node in nodes if _types(node) & _ARTICLES]
    # Several reviews of the title on one page are its readers'; a critic's stands alone.
    review = ours[0] if len(ours) == 1 else None
    articles.sort(key=lambda node: "WebPage" in _types(node))
    return review, articles[0] if articles else None, _work(review, nodes, names)


def _work(review: _Node | None, nodes: Sequence[_Node], names: Sequence[str]) -> _Node:
    """The film or series that the review is of, or that the page describes, where it goes by a name of our title."""
    reviewed = [each for each in _listed(review.get("itemReviewed")) if isinstance(each, dict)] if review else []
    wanted = set(map(_folded, names))
    works = [each for each in (*reviewed, *nodes) if _types(each) & _WORKS]
    return next((each for each in works if _folded(_text(each) or "") in wanted), {})


def _nodes(value: object) -> Iterator[_Node]:
    """Every object that may describe the page, in document order; a work's reviews know which work they are of."""
    waiting: list[object] = [value]
    for _ in range(_MOST_NODES):
        if not waiting:
            return
        at = waiting.pop()
        if isinstance(at, list):
            waiting.extend(reversed(at))
        elif isinstance(at, dict):
            yield at
            for key in reversed(_NESTED):
                below = at.get(key)
                if key in {"review", "reviews"} and not _types(at) & (_ARTICLES | _REVIEWS):
                    below = [{"itemReviewed": at, **each} for each in _listed(below) if isinstance(each, dict)]
                waiting.append(below)
            # The persons and organisations that others name by @id.
            waiting.extend(each for key in ("author", "publisher") for each in _listed(at.get(key)) if _id(each))


def _id(value: object) -> str | None:
    found = value.get("@id") if isinstance(value, dict) else None
    return found if isinstance(found, str) else None


def _resolved(node: _Node, by_id: Mapping[str | None, _Node]) -> _Node:
    """The node with its author and publisher in place of references to them."""
    found = dict(node)
    for key in ("author", "publisher", "itemReviewed"):
        if key in node:
            found[key] = [by_id.get(_id(each), each) for each in _listed(node[key])]
    return found


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _types(node: _Node) -> frozenset[str]:
    return frozenset(str(each).rsplit("/", 1)[-1] for each in _listed(node.get("@type")))


def _is_ours(review: _Node, names: Sequence[str]) -> bool:
    """Whether the review is of our title, as far as it says of what it is; a name in another script may be ours."""
    stated = [_folded(name) for item in _listed(review.get("itemReviewed")) if (name := _text(item))]
    wanted = [_folded(name) for name in names]
    pairs = [(s, w) for s in stated for w in wanted if s.isascii() == w.isascii()]
    return not pairs or any(s in w or w in s for s, w in pairs)


def _folded(name: str) -> str:
    """The name's words in small letters between spaces, so that "Her" is not found in "Sherlock"."""
    return f" {' '.join(''.join(c if c.isalnum() else ' ' for c in name.casefold()).split())} "


def _text(value: object) -> str | None:
    """The words of a value: a string, or the name of an object, or of the first in a list."""
    for each in _listed(value)[:1]:
        if isinstance(each, dict):
            return _text(each.get("name"))
        if isinstance(each, str):
            return one_line(clean(unescape(each))[0]) or None
    return None


def _first(values: Sequence[str | None]) -> str | None:
    return next((value for value in values if value), None)


def _meta(root: etree._Element, *keys: str) -> str | None:
    """The content of the first meta tag with one of these names, earlier names first."""
    found: dict[str, str] = {}
    for element in root.iter("meta"):
        name = (element.get("property") or element.get("name") or element.get("itemprop") or "").strip().lower()
        content = one_line(clean(element.get("content") or "")[0])
        if name in keys and content:
            found.setdefault(name, content)
    return _first([found.get(key) for key in keys])


def _title(root: etree._Element) -> tuple[str | None, str | None]:
    """The page title, and where it is parted ("Headline | Outlet") what stands before the last part, and that part."""
    element = next(root.iter("title"), None)
    whole = one_line(clean(element.text or "")[0]) if element is not None else ""
    ends = list(_TITLE_ENDS.finditer(whole[:_LONGEST]))
    return (whole[: ends[-1].start()], whole[ends[-1].end() :]) if ends else (whole or None, None)


def _outlet(root: etree._Element, nodes: Sequence[_Node], headline: str | None) -> str | None:
    publishers = [_text(node.get("publisher")) for node in nodes]
    named = _first([_meta(root, "og:site_name"), *publishers, _meta(root, "application-name")])
    # Without a site name, the last part of the page title is one only if the rest is shown as the headline.
    before, last = _title(root)
    if named is not None:
        return named
    shown = headline == before or any(before == one_line(element.text or "") for element in root.iter(etree.Element))
    return last if shown and last is not None else _home(root)


_HOME: Final = frozenset({"/", "./", "index.html", "/index.html", "index.htm", "/index.php"})
_NO_HOME: Final = frozenset({"back", "front", "home", "homepage", "index", "main", "menu", "return", "start"})
_MOST_HOME_WORDS: Final = 6


def _home(root: etree._Element) -> str | None:
    """What the link to the site's first page says, in words or by its picture: the site's name."""
    for link in root.iter("a"):
        if link.get("rel") != "home" and (link.get("href") or "").strip() not in _HOME:
            continue
        drawn = next((picture.get("alt") for picture in link.iter("img") if picture.get("alt")), None)
        said = one_line(clean("".join(str(part) for part in link.itertext()))[0]) or one_line(clean(drawn or "")[0])
        name = re.sub(r"(?i)[ –—-]{0,3}\b(?:logo|home(?: ?page)?)$", "", said)
        words = {word.strip(".,!‹«←<").lower() for word in name.split()}
        if (
            words
            and len(words) <= _MOST_HOME_WORDS
            and not words & _NO_HOME
            and name.lower() not in ("blog", "site", "news")
        ):
            return name if any(map(str.isalpha, name)) else None
    return None


def _critics(root: etree._Element, nodes: Sequence[_Node], outlet: str | None) -> list[str]:
    stated = next((_listed(node["author"]) for node in nodes if node.get("author")), [])
    persons = [each for each in stated if not (isinstance(each, dict) and "Organization" in _types(each))]
    names = [name for each in persons if (name := _text(each))]
    if not names:
        meta = _meta(root, "author", "article:author", "parsely-author", "byl", "dc.creator")
        names = [meta] if meta else _labelled_author(root) or _linked_author(root)
    cut = [re.sub(r"^(?:by|words by|review by):? ", "", name, flags=re.IGNORECASE) for name in names]
    ours = (name for name in cut if "://" not in name and len(name) <= 80)
    return list(dict.fromkeys(name for name in ours if not _is_nobody(name) and name != outlet))


def _labelled_author(root: etree._Element) -> list[str]:
    """Who writes, as pages tell it to whom shows a link to them: a label, and what belongs to it."""
    for number in ("1", "2"):
        if (_meta(root, f"twitter:label{number}") or "").lower() in _WRITTEN_BY:
            return [name] if (name := _meta(root, f"twitter:data{number}")) else []
    return []


_WRITTEN_BY: Final = frozenset(
    {"written by", "author", "verfasst von", "écrit par", "escrito por", "scritto da", "door"}
)


def _is_nobody(name: str) -> bool:
    """Whether a page's author is a house and no person: "Herald Staff"."""
    word = name.lower().rpartition(" ")[2]
    return name.lower() in _NOBODY or word in ("staff", "team", "desk", "newsroom", "editors")


_OF_AUTHOR: Final = re.compile(r"/(?:authors?|by|contributors?|writers?|critics?|byline|people)/[\w.%-]{2,60}/?$")
_PERSON: Final = re.compile(r"[^\W\d_a-z][\w.’'-]{0,20}(?: [^\W\d_a-z][\w.’'-]{0,20}){1,3}")
_ELSEWHERE: Final = frozenset({"aside", "footer", "nav"})
_ELSEWHERE_CLASS: Final = re.compile(r"(?i)\b(?:related|sidebar|comments?|widget|more|recent|popular|recommend\w*)\b")


_STANDFIRST_WORDS: Final = 12
"""Of a paragraph of one sentence, which may be a stand-first; of two of them the second is the review's."""


def _linked_author(root: etree._Element) -> list[str]:
    """The one person to whose page among the authors' the article links above its first paragraph."""
    found: dict[str, None] = {}
    sentences = 0
    for link in root.iter("a", "p"):
        if link.tag == "p":
            text = one_line("".join(str(part) for part in link.itertext()))
            sentences += len(text.split()) >= _STANDFIRST_WORDS and text.endswith((".", "!", "?"))
            if is_prose(text) or sentences > 1:
                break
            continue
        if "author" not in (link.get("rel") or "") and not _OF_AUTHOR.search(link.get("href") or ""):
            continue
        name = one_line(clean("".join(str(part) for part in link.itertext()))[0])
        name = re.sub(r"^(?:by|words by|review by):? ", "", name, flags=re.IGNORECASE)
        if not _is_apart(link) and _PERSON.fullmatch(name):
            found.setdefault(name)
    return list(found) if len(found) == 1 else []


def _is_apart(element: etree._Element) -> bool:
    """Whether this stands in a part of the page that speaks of other articles, or where readers write."""
    return any(
        above.tag in _ELSEWHERE or _ELSEWHERE_CLASS.search(f"{above.get('class') or ''} {above.get('id') or ''}")
        for above in element.iterancestors()
    )


def _published(root: etree._Element, nodes: Sequence[_Node]) -> str | None:
    """The day, as the page writes it in the first ten characters of the time of publication."""
    stated = [_text(node.get("datePublished")) for node in nodes]
    stated.append(_meta(root, "article:published_time", "datepublished", "date", "dc.date", "pubdate"))
    for element in root.iter("time"):
        marks = f"{element.get('class') or ''} {element.get('itemprop') or ''}".lower()
        if "publish" in marks or "entry-date" in marks:
            stated.append(element.get("datetime"))
    times = [value for value in stated if value and _DAY.match(value)]
    here = _at_home(times) or _only_time(root)
    return here[:10] if here else None


_LONGEST_LINE: Final = 120


def _only_time(root: etree._Element) -> str | None:
    """The one day that is marked up as a time in a short line of the article."""
    days: set[str] = set()
    looked: dict[etree._Element, bool] = {}  # a page may mark up thousands in one line
    for element in root.iter("time"):
        day, line = _DAY.match(element.get("datetime") or ""), element.getparent()
        if day is None or line is None or day[0] in days:
            continue
        if line not in looked:
            sizes = accumulate(len(str(part)) for part in line.itertext())
            looked[line] = all(size <= _LONGEST_LINE for size in sizes) and not _is_apart(element)
        if looked[line]:
            days.add(day[0])
    return days.pop() if len(days) == 1 else None


_UTC: Final = re.compile(r"T\d\d:\d\d[\d:.]{0,10}(?:Z|[+-]00:?00)$")
_OFFSET: Final = re.compile(r"T\d\d:\d\d[\d:.]{0,10}[+-]\d\d:?\d\d$")


def _at_home(times: Sequence[str]) -> str | None:
    """The first of the times; of one in UTC its form with the page's own offset, whose day is what readers saw."""
    if not times or not _UTC.search(times[0]):
        return times[0] if times else None
    instant = _instant(times[0])
    own = (time for time in times[1:] if _OFFSET.search(time) and not _UTC.search(time))
    return next((time for time in own if instant is not None and _instant(time) == instant), times[0])


def _instant(time: str) -> datetime | None:
    try:
        return datetime.fromisoformat(time)
    except ValueError:
        return None


def _address(root: etree._Element, nodes: Sequence[_Node]) -> str | None:
    links = [link.get("href") for link in root.iter("link") if (link.get("rel") or "").lower() == "canonical"]
    stated = [*links, _meta(root, "og:url"), *(_text(node.get("url")) for node in nodes)]
    return next((url for url in stated if url and url.startswith(("http://", "https://")) and " " not in url), None)


def _rating(node: _Node | None) -> str | None:
    """The mark as "3/5"; without a stated scale the value alone."""
    given = next(iter(_listed(node.get("reviewRating"))), None) if node is not None else None
    return _mark(given) if isinstance(given, dict) else None


def _mark(given: Mapping[str, object]) -> str | None:
    value, best, worst = (_scalar(given.get(key)) for key in ("ratingValue", "bestRating", "worstRating"))
    if not value or not _NUMBER.fullmatch(value):
        return value
    number = float(value.replace(",", "."))
    # Plugins write 0 where nobody gave a mark; the scale begins at 1 unless the page says otherwise.
    if number == 0 and (worst is None or float(worst if _NUMBER.fullmatch(worst) else 1) > 0):
        return None
    if best is None or not _NUMBER.fullmatch(best):
        return value
    return f"{value}/{best}" if number <= float(best.replace(",", ".")) else None


def _scalar(value: object) -> str | None:
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    return one_line(clean(f"{value:g}" if isinstance(value, float) else str(value))[0])[:40] or None
