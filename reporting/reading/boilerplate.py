"""What a line that is no review looks like when it stands alone: menus, link lines, captions, advertisements, footers.

Does not look at the neighbours of a line; `asides` does. Every expression is matched against short lines only.
"""

from __future__ import annotations

import re
from typing import Final

from reporting.model.document import AsideKind
from reporting.notation.patterns import Pattern

_LONGEST: Final = 400
"""Characters. What is longer is prose or a list, and no furniture of a page."""
_PROSE_WORDS: Final = 25
_I: Final = re.IGNORECASE

_SENTENCE_END: Final = re.compile(r"[.!?…][\"'”’)\]]{0,3}(?: |$)")
_AT_END: Final = re.compile(r"[.!?…][\"'”’)\]]{0,3}$")
SCORE: Final = re.compile(
    r"\b\d{1,3}(?:[.,]\d{1,2})? ?(?:/|out of) ?(?:5|10|100|4|6|20)\b|[★☆⭐✩✭½]|\b(?:grade|score"
    r"|rating) ?[:=]? ?[A-F0-9]"
    r"|\b[0-9.]{1,4} stars?\b|^[A-F][+\-−–]?$|(?<![\w*])\*{1,5}$",
    _I,
)
GRADED: Final = re.compile(r"[.!?…)\"”,] [A-F][+−–-]?$")
"""A letter at the end of a short review."""
CREDIT: Final = re.compile(
    r"(?:by\b|words\b|review(?:ed)? by\b|reviewed\b|reporter\b|written\b|direct(?:ed|ors?)\b|dirs?\b|starring\b"
    r"|stars?\b"
    r"|(?:main |lead |full )?cast\b|with\b|crew\b|produc(?:tion|ed|ers?)\b|scores?\b|ratings?\b|grade\b"
    r"|verdict\b|rated\b"
    r"|(?:our|my|final|overall|total) \w{1,12}\b|overall\b|(?:total )?episodes?\b|ep\b|run(?:ning)? ?time\b"
    r"|duration\b"
    r"|genres?\b|(?:original )?network\b|channel\b|platform\b|stream(?:s|ing)?\b|available\b|now (?:playing"
    r"|streaming)\b"
    r"|in (?:cinemas|theaters|theatres)\b|music\b|composer\b|writers?\b|screenplay\b|released?\b|title\b|years?\b"
    r"|country\b|series\b|season\b|for scale\b|where to watch\b|cert(?:ificate)?\b)",
    _I,
)
_DIGIT: Final = re.compile(r"\d")
_RULE: Final = re.compile(r"[-–—_=~ ]{3,400}")

_ADVERTISEMENT: Final = re.compile(
    r"\W{0,3}(?:advertisements?|advertising|advert|ads?|ads by \w{1,12}|sponsored(?: content| post"
    r"| by \w{1,20})?|promoted"
    r"|(?:article|story) continues (?:below|after)(?: \w{1,15}){0,3}|remove ads)\W{0,3}",
    _I,
)

_SEPARATORS: Final = re.compile(r" ?[|›»•·] ?| [/>~–-] ")
_CRUMBS: Final = Pattern(r"(?:[^›»>]{1,40} ?[›»>] ?){1,6}[^›»>]{0,200}", needs=("›", "»", ">"))
_MENU_STRONG: Final = frozenset({
    "about", "about me", "about us", "advertise", "archive", "archives", "box office", "classifieds", "contact",
    "contact us", "donate", "home", "jobs", "log in", "login", "menu", "my account", "newsletter", "newsletters",
    "old posts", "podcasts", "privacy", "register", "search", "shop", "sign in", "sign up", "sitemap", "subscribe",
    "vip",
})  # fmt: skip
_MENU_WEAK: Final = frozenset({
    "albums", "art", "arts", "arts & life", "awards", "blog", "books", "business", "celebrities", "celebrity",
    "columns", "community", "culture", "dramas", "editorial", "entertainment", "events", "exclusives", "fashion",
    "features", "festivals", "film", "films", "food", "forum", "forums", "games", "gaming", "gear list", "idol",
    "international", "interviews", "k-drama", "k-dramas", "k-movie", "k-pop", "latest", "life", "lifestyle", "lists",
    "live", "local", "movies", "music", "national", "news", "opinion", "photo", "photos", "politics", "ranking",
    "rankings", "recaps", "review", "reviews", "screen", "sport", "sports", "stage", "streaming", "style", "tech",
    "television", "theatre", "trailers", "travel", "trending", "tv", "tv & radio", "variety", "video", "videos",
    "weather", "world",
})  # fmt: skip
_MENU_LINE: Final = re.compile(
    r"(?:skip to (?:main )?content|skip to \w{1,20}|jump to\b.{0,120}|(?:sign|log) in\b.{0,60}|toggle \w{1,20}"
    r"|(?:main )?menu"
    r"|search|close|you are here\b.{0,120}|table of contents|contents|back to \w{1,20}(?: \w{1,12}){0,2})",
    _I,
)

_LABEL: Final = re.compile(
    r"\W{0,3}(?:also read|also see|also on \w{1,20}|read also|read (?:more|next|the full \w{1,12})|read"
    r"|see also|see more|related"
    r"(?: (?:articles?|stories|posts?|content|reads?|topics?|news|reviews?|links?))?|most (?:read|popular"
    r"|viewed|shared)"
    r"|(?:you|we) (?:may|might)(?: also)? (?:like|enjoy)|recommended(?: (?:for you|reading|stories))?|don['’]t miss"
    r"|trending(?: now)?|editor['’]?s['’]? (?:picks?|choice)|up next|next(?: (?:post|article|story|up|review"
    r"|episode))?"
    r"|prev(?:ious)?(?: (?:post|article|story|review|episode))?|older posts?|newer posts?|watch (?:next|now"
    r"|the trailer|more|also)"
    r"|listen|tags?|tagged|filed under|topics|categories|share (?:this|on|via)(?: \w{1,15}){0,3}|share|tweet"
    r"|pin it|email this"
    r"|print this|follow us|latest (?:news|reviews|stories|posts|articles)|popular posts|in other news"
    r"|in case you missed it"
    r"|what to (?:read|watch) next|keep reading|more stories|more reviews|other reviews)",
    _I,
)
_MORE: Final = re.compile(r"more (?:from|in|on|about|by|like)\b(?: \S{1,30}){1,6}", _I)
_HASHTAGS: Final = Pattern(r"(?:tags?:? ?)?(?:#[^\W\d]\S{0,60} ?){2,40}", _I, needs=("#",))
_ARROWS: Final = Pattern(r"[←⟵◄].{1,200}|.{1,200}[→⟶►]|[«‹][^»›]{1,200}|[^«‹]{1,200}[»›]", needs=tuple("←⟵◄→⟶►«‹»›"))
_DASHED: Final = re.compile(r"(?:also read|read also|read more|see also|related) ?[-–—] ", _I)
_NETWORKS: Final = frozenset({
    "copy", "email", "facebook", "link", "linkedin", "pinterest", "print", "reddit", "telegram", "tumblr", "twitter",
    "whatsapp", "x",
})  # fmt: skip

_CAPTION: Final = re.compile(
    r"▲|▼|(?:file |press |promotional |handout )?(?:photo|photograph|picture|pic|image|still|screenshot|stills)s?"
    r"(?: ?[:=/|]| (?:courtesy|credit|by|via|from|©)\b)|courtesy of\b|(?:photo|image|picture) ?credit",
    _I,
)
_CAPTION_END: Final = re.compile(
    r"(?:\b(?:photo(?:graph|s)?|pictures?|images?|stills?|credit|courtesy)(?: (?:credit|courtesy|by))? ?[:=/] ?"
    r"|\bcourtesy of )"
    r"[^.!?]{1,60}[.)\]]?$|\((?:photo|image|picture|credit|courtesy)\b[^()]{1,80}\)$",
    _I,
)
_WORD: Final = r"[A-Z][\w.'’-]{0,20}"
_NAME: Final = rf"{_WORD}(?: {_WORD}){{1,3}}"
_PEOPLE_IN: Final = Pattern(
    rf"{_NAME}(?:, {_NAME}){{0,5}},? (?:and|&) {_WORD}(?: {_WORD}){{0,3}} in [“\"'‘]?[A-Z#][^.!?:]{{0,60}}",
    needs=(" in ",),
)

_FOOTER: Final = re.compile(
    r"©|\(c\) ?\d{4}|copyrights?\b|all rights reserved|this site uses\b|back to top|powered by\b|privacy policy"
    r"|terms (?:of|and|&)\b"
    r"|cookie|we use cookies|by (?:using|continuing)\b.{1,60}(?:site|cookies)|sign up\b|subscribe\b|newsletter"
    r"|want more\b.{0,60}\?"
    r"|like (?:this|what you \w{1,8})\?|enjoy(?:ed)? (?:this|reading)\b.{0,40}\?|join (?:our"
    r"|the \w{1,20}) (?:newsletter|mailing|community)"
    r"|get the latest\b|(?:make sure to |don['’]t forget to |please )?follow \S.{0,40} on (?:facebook|instagram"
    r"|twitter|x|tiktok"
    r"|youtube|threads)\b|support (?:us|our)\b|buy me a coffee|become a (?:member|patron)|support .{1,30} patreon"
    r"|unsubscribe|we['’]ll never share|do not reproduce|learn how your comment|your email address|required fields",
    _I,
)
_FOOTER_WITHIN: Final = re.compile(
    r"all rights reserved|\bakismet\b|privacy policy|terms of (?:use|service)|reproduce without|powered by \w"
    r"|sign up (?:for|to) (?:our|the)\b|©",
    _I,
)

COMMENTS: Final = re.compile(
    r"\W{0,4}(?:(?:(?:\d{1,5}|no|one|two|three|all|view all|show|readers['’]?|user|your|top|latest) ){0,2}comments?"
    r"(?: ?\(.{1,30}\)| ?:? ?\d{0,5}| on [“\"‘].{1,120}| section| below)?\W{0,3}"
    r"|(?:\d{1,5} )?(?:responses|replies|reactions)(?: (?:on|to|from) .{1,120}| ?\(\d{1,5}\))?\W{0,4}"
    r"|(?:\d{1,5} )?(?:kommentare?|lesermeinungen|commentaires?|comentarios?|comentários?|commenti|reacties|komentarze|"
    r"hozzászólás(?:ok)?|yorum(?:lar)?|"
    r"kommentit|comentarii|댓글|コメント|评论)"
    r"(?: ?\(\d{1,5}\)| ?:? ?\d{0,5})?\W{0,3}|g(?:ä|ae)stebuch\W{0,3})"
    r"|\d{1,5} thoughts(?: (?:on|to) .{1,120})?\W{0,3}"
    r"|(?:leave|post|add|write) (?:a|your) (?:comment|reply|response)\b.{0,40}|share your thoughts.{0,20}"
    r"|join the (?:conversation|discussion)\W{0,3}|discussion about this \w{1,10}"
    r"|guest ?book(?: ?\(.{1,30}\))?\W{0,3}"
    r"|(?:user|reader|audience|viewer|member|visitor)s?['’]?s? (?:reviews?|ratings?|reactions?)"
    r"(?: ?\(.{1,30}\)| ?: ?\d{0,5})?\W{0,3}"
    r"|(?:likes|notes|replies) \d{1,6}(?: [/|·] (?:likes|notes|replies) \d{1,6}){0,2}\W{0,3}",
    _I,
)
COMMENTER: Final = Pattern(r"(?:> ?)?(?:@|u/)?(\w[\w.-]{1,24})(?: wrote| says)?: \S", needs=(": ",))
"""A reader's name before what the reader says: one word."""
SECTIONS: Final = frozenset({
    "acting", "actors", "analysis", "animation", "background", "bad", "brief", "cast", "characters", "chemistry",
    "cinematography", "comments", "conclusion", "cons", "directing", "direction", "editing", "ending",
    "entertainment", "episode", "episodes", "good", "highlights", "humor", "humour", "intro", "introduction",
    "line", "music", "negatives", "opinion", "ost", "overall", "pacing", "performance", "performances", "plot",
    "positives", "production", "pros", "rating", "recap", "review", "rewatch", "romance", "score", "screenplay",
    "script", "season", "short", "sound", "soundtrack", "story", "storyline", "strengths", "summary", "synopsis",
    "thoughts", "ugly", "verdict", "visuals", "weaknesses", "works", "writing",
})  # fmt: skip
"""Words that head a section of one review, and no title or name."""
OTHER_TITLES: Final = re.compile(
    r"[\[(■●◆*]? ?(?:in brief|also (?:showing|playing|opening|released|reviewed|out|new|on|this week|seen|tonight"
    r"|logged|streaming|airing|watched|watching|graded|rated|scored|marked|screened|screening|received"
    r"|this (?:month|issue)"
    r"|in cinemas|in theat(?:er|re)s|worth a look|(?:in|from) (?-i:[A-Z])\w{1,20}|(?:on|in) (?:my|the|our) \w{1,12})\b"
    r"|other business\b|odds and ends\b|short shrift\b|(?:the )?rest of (?:the|my|this) week\b"
    r"|previously (?:checked|reviewed|covered|seen|logged)\b"
    r"|(?:(?:the|some|three|four|five) )?(?:quick|short|brief|mini)(?:er)?[ -]"
    r"(?:takes|notes|cuts|reviews|bites|ones|hits|shots)\b"
    r"|(?:the )?(?:best of )?the rest\b|and the rest\b|(?:and )?briefly\b"
    r"|(?:the )?(?:best )?other (?:new )?(?:releases|openings|films|movies|titles|picks|shows|dramas|series|reviews)\b"
    r"|elsewhere\b"
    r"|(?:other )?new (?:releases|films|movies|(?:in |out )?this (?:week|month))\b"
    r"|(?:tonight|today|tomorrow|this week(?:end)?|the week(?:end)?)['’]s (?:other |best |top |new ){0,2}"
    r"(?:picks?|viewing|releases|films|movies|openings|shows|series|dramas|telly)\b"
    r"|(?:[\w’'-]{1,20} ){1,5}(?:picks?|best) of the (?:week|rest|others)\b)",
    _I,
)
CAPSULE: Final = Pattern(
    r"\S.{1,80}\((?:(?:\d{1,2}A?|PG(?:-?1[23])?|U|R|G|M(?:1[568])?|NC-?1[67]|NR|(?:[Nn]ot |[Uu]n)[Rr]ated|R(?:18|21)|"
    r"MA ?15\+|FSK ?\d{1,2})"
    r"(?:, ?\d{2,3} ?min\w{0,5}\.?)?|TV-\w{1,4}|\d{4}"
    r"|(?:Netflix|Amazon(?: Prime(?: Video)?)?|Prime Video|Hulu|HBO(?: Max)?|Max|Apple TV\+|Disney\+|BBC ?\w{0,7}"
    r"|ITV\w?|Channel [45]|Sky \w{1,10}|Peacock|Paramount\+|Showtime|Starz|FX|AMC\+?|PBS|NBC|CBS|ABC|MUBI|Mubi|iPlayer"
    r"|tvN|JTBC|Viki|Shudder|in (?:cinemas|theaters|theatres))(?:, [^()]{1,40})?)\)"
    r"|\S.{1,60}\([A-Z][\wÉ]{1,12}\) [*★]{1,5}",
    needs=("(",),
)
"""A title with its certificate, its year or where it is shown: how a review of a few lines begins."""


def words_in(line: str) -> int:
    """How many words a line has."""
    return line.count(" ") + 1


def ends_sentence(line: str) -> bool:
    """Whether the line ends as a sentence does."""
    return bool(_AT_END.search(line[-8:]))


def is_prose(line: str) -> bool:
    """Whether this is a running paragraph, long and with sentences in it: those are not set apart for their words."""
    return words_in(line) >= _PROSE_WORDS and bool(_SENTENCE_END.search(line))


def opens_links(line: str) -> bool:
    """Whether the line heads a list of links ("More from Culture", "RELATED")."""
    if words_in(line) > 8 or ends_sentence(line):
        return False
    if _MORE.fullmatch(line):
        return all(word[:1].isupper() or not word[:1].isalpha() or len(word) < 4 for word in line.split()[2:])
    found = _LABEL.match(line)
    return bool(found and not line[found.end() :].strip(" :–—-|»›"))


def kind_of(line: str, columns: tuple[str, ...] = ()) -> AsideKind | None:
    """What sort of page furniture the line is by itself, or None."""
    if len(line) > _LONGEST:
        return None
    if _RULE.fullmatch(line):
        return "markup"
    if _ADVERTISEMENT.fullmatch(line):
        return "advertisement"
    if _is_menu(line, columns):
        return "menu"
    prose = is_prose(line)
    if not prose and (_CAPTION.match(line) or _CAPTION_END.search(line) or _PEOPLE_IN.fullmatch(line)):
        return None if CREDIT.match(line) else "caption"
    if _is_link(line, prose):
        return "link"
    if (_FOOTER.match(line) and not prose) or (_FOOTER_WITHIN.search(line) and words_in(line) <= _PROSE_WORDS + 10):
        return "footer"
    return None


def _is_menu(line: str, columns: tuple[str, ...]) -> bool:
    if _MENU_LINE.fullmatch(line):
        return words_in(line) <= 12
    if _CRUMBS.fullmatch(line) and _is_crumbs(line):
        return True
    for items in (columns, tuple(item.strip() for item in _SEPARATORS.split(line))):
        names = [item.lower().strip(" |/›»") for item in items if item.strip()]
        strong = sum(name in _MENU_STRONG for name in names)
        weak = sum(name in _MENU_WEAK for name in names)
        long = any(words_in(name) > 4 or _DIGIT.search(name) for name in names)
        if len(names) >= 2 and strong and strong + weak >= 2 and not long:
            return True
        # Two of three might still be the genres of a film ("Music / Drama / Film"), four of five are not.
        if len(names) >= 3 and weak >= 3 and not long:
            return True
    return False


def is_menu_item(line: str) -> bool:
    """Whether a line alone is a part of a site, as a menu copied from a page has one a line: "Culture", "Sign in"."""
    name = line.strip(" |/›»•·+").lower()
    return name in _MENU_STRONG or name in _MENU_WEAK or name == "more"


def _is_crumbs(line: str) -> bool:
    """ "Culture › TV & radio": a known part of a site before the first arrow, and no sentence after the last."""
    parts = [part.strip().lower() for part in re.split("[›»>]", line)]
    known = parts[0] in _MENU_STRONG or parts[0] in _MENU_WEAK
    return known and len(parts) > 1 and bool(parts[1]) and not ends_sentence(line)


def _is_link(line: str, prose: bool) -> bool:
    if _HASHTAGS.fullmatch(line) or (not prose and words_in(line) <= 20 and _ARROWS.fullmatch(line)):
        return True
    if opens_links(line):
        return True
    found = _LABEL.match(line)
    if found and (line[found.end() :].lstrip()[:1] in {":", "|", "»", "›"} or _DASHED.match(line)):
        return not prose or not _SENTENCE_END.search(line[found.end() : -3])
    parts = [part.strip().lower() for part in re.split(r"[|,/·• ]+", line) if part.strip()]
    return len(parts) >= 2 and all(part in _NETWORKS for part in parts)
