"""How critics' names stand where they sign, as patterns over lines: above the first paragraph, below the last, alone.

Holds patterns only; `signatures` and `critics` say what each of them is worth.
"""

from __future__ import annotations

from typing import Final

from reporting.notation.patterns import Pattern

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
        r"^(?!.{0,120}\b(?:[Dd]irected|[Ss]tarring|[Pp]roduced|[Cc]ast|[Ss]creenplay|[Mm]usic)\b)\W{0,3}"
        rf"[^\n.!?]{{4,70}}[.!?] (?:By|Written by|Words by|Reviewed by) (?P<name>{NAME})(?=[.,]|\W{{0,3}}$)",
        needs=(". By ", "ritten by ", "ords by ", "eviewed by "),
    ),
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
        rf"(?i:\b(?:publicad|postad|escrit)[oa] (?:em|el) [^\n]{{4,24}} por|"
        rf"\bpublié (?:le|il y a) [^\n]{{4,24}} par|\bpubblicato (?:il )?[^\n]{{4,24}} da|"
        rf"\bveröffentlicht am [^\n]{{4,24}} von|"
        rf"\bshow notes \(by|\b(?:geschrieben von|verfasst von|skrevet av|skriven av|skrevet af|kirjoittanut|"
        rf"napisał[ao]?:?|wpis:|tekst:|geschreven door|écrit par|rédigé par|scritto da|escrito por|"
        rf"(?:postad|publicad|enviad)[oa] por|(?:publié|posté)e? par|(?:pubblicato|inserito) da|"
        rf"(?:veröffentlicht|gepostet|erstellt) von|(?:geplaatst|gepubliceerd) door|(?:ditulis|diposting) oleh|"
        rf"opublikowan[eya] przez)) "
        rf"(?P<name>{NAME})(?=\W*$| ?[|,·•)]| (?:am|le|il|el|den|op|kl|em|pada|w|a las)\b)",
        needs=(
            *("ublicado e", "ublicada e", "ostado em ", "ostada em ", "scrito e", "scrita e"),
            "ublié ",
            "ubblicato ",
            "eröffentlicht ",
            "otes (by ",
            "OTES (by ",
            "krevet a",
            "kriven av ",
            "irjoittanut ",
            "apisał",
            "wpis:",
            "Wpis:",
            "ekst:",
            "eschreven door ",
            "eschrieben von ",
            "erfasst von ",
            "crit par ",
            "édigé par ",
            "critto da ",
            "scrito por ",
            *("ostado por ", "ostada por ", "ublicado por ", "ublicada por ", "nviado por ", "nviada por "),
            *("ublié par ", "ubliée par ", "osté par ", "ostée par ", "ubblicato da ", "nserito da "),
            *("eröffentlicht von ", "epostet von ", "rstellt von ", "eplaatst door ", "epubliceerd door "),
            *("itulis oleh ", "iposting oleh ", "publikowan"),
        ),
    ),
)
"""Who wrote something within a line: "Written, as usual, by X", "Geschrieben von X am 4.5.2021"."""

BOOKS: Final = Pattern(
    rf"^\W{{0,3}}(?P<name>{NAME})['’]s (?:(?:collected|new|latest|first|second|next|last|previous) ){{0,2}}"
    r"(?:columns|piece|book|novel|podcast|newsletter|reviews|essays?|collection|stories|poems|pamphlet|memoir|album)\b",
    needs=(
        *("columns", "piece", "book", "novel", "podcast", "newsletter", "reviews", "essay", "collection", "stories"),
        *("poems", "pamphlet", "memoir", "album"),
    ),
)
BOOKS_BEHIND: Final = Pattern(
    rf"[.!?)] (?P<name>{NAME})['’]s (?:\w+ ){{0,2}}(?:columns?|book|novel|podcast|newsletter|essays?|collection"
    rf"|stories|"
    r"poems|pamphlet|memoir)\b",
    needs=("’s ", "'s "),
)
"""The same behind another sentence, of one whom the head names."""
OTHER_REVIEW: Final = Pattern(
    r"\W{0,3}[Rr]eview ?: ?[A-Z][^\n]{2,60}?(?:,? (?:with|starring) [A-Z]|"
    r" ?[*★☆½]{2,}| \d ?/ ?\d)"
)
"""A line that leads to another review: "Review: Salt Road, with X ***"."""
ROLE: Final = (
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
    rf"reviewer):? (?P<name>{NAME})(?=$|[.,(:;]| (?i:for|and|in|at|on|{ROLE})\b| \W|"
    r" [a-z]{3,10}s (?:at|back|how|into|its|on|out|over|the|this|through|to|up|what|why)\b)",
    rf"^\W{{0,3}}(?:[^:\n]{{2,30}} ?: )?(?i:(?:an? |the |my )?(?:[\w’'-]{{1,16}} ){{0,3}}?(?:(?:we)?b?log|"
    rf"notebook|diary|journal) of) (?P<name>{NAME})"
    rf"(?=$| ?[.,(:;]| [–—|·]| (?:from|in)\b)",
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
    rf"^(?:(?i:from|by|with) )?(?P<name>{NAME})(?:,? (?i:{ROLE})\b|, (?:[Ss]pecial|[Ff]or|[Ii]n) | for [A-Z]|"
    rf" \((?i:{ROLE})\)|, (?i:our|your) (?:[\w’'-]{{1,16}} ){{0,2}}?(?:man|woman|eyes?|guest|spy|friend)\b)",
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
    ("log of ", "book of ", "diary of ", "journal of "),
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
ABOVE: Final = tuple(
    Pattern(form, needs=needs, anycase=True) for form, needs in zip(_ABOVE_FORMS, _ABOVE_NEEDS, strict=True)
)
CRUMBS: Final = Pattern(r"^[^»›>]{2,40} [»›>] [^»›>]{2,40}(?: [»›>] |$)")
"""The way through a site to its page, in which nobody signs."""
COLUMN: Final = Pattern(
    r"(?i)\b(?:corner|column|diary|notebook|box(?: set)?|couch|sofa|pictures|flicks|movies|telly|screen|club|stalls|"
    r"row|watch|files|slot|page|guide)\W{0,3}$"
)
"""How a column is called, behind which whoever is named writes it, by whatever name."""
NO_COLUMN: Final = Pattern(
    r"(?i)\b(?:starr(?:ing|ed)|stars|featur(?:ing|es)|cast|direct(?:ed|or)|produced|written|film|movie|series|interview|"
    r"q ?& ?a|q and a|chat(?:s|ting)?|conversation|talk(?:s|ing)?|lunch|dinner|tea|evening|meet(?:s|ing)?)\b"
)
LABELS_ITSELF: Final = 6
"""So many of the patterns above say that they name the writer; for the others the name must stand nowhere else."""
MOST_WORDS: Final = 4
OF_HANDLES: Final = (6, 7)
ALONE: Final = Pattern(rf"^\W{{0,8}}(?P<name>{NAME}|{CAP}{{2,15}}(?:[ -][A-ZÀ-Þ’'.]{{1,16}}){{1,3}})\W{{0,2}}$")
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
BELOW: Final = tuple(
    Pattern(form, needs=needs, anycase=True) for form, needs in zip(_BELOW_FORMS, _BELOW_NEEDS, strict=True)
)
