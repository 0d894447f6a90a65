"""How critics tie an actor to a part, as patterns over sentences whose names are folded into signs (see `names`).

Holds patterns only; `casting` says what each of them claims.
"""

from __future__ import annotations

from typing import Final

from reporting.extracting.asides import OTHER
from reporting.extracting.list_heads import NUMBER
from reporting.extracting.names import ANYONE, PERSON
from reporting.extracting.role_nouns import BELONGS, ROLES
from reporting.notation.patterns import Pattern

P, A = PERSON, ANYONE
_AND = r"(?:, and |, | and | & | \+ | / |/)"
# What may stand before a name in a list: "pianist", "his almost-girlfriend", "Andrew's dad".
_NO_DESCRIPTION = (
    r"(?:in|on|at|with|who|whom|whose|that|which|from|like|than|for|is|was|are|be|but|because|when|while|where|"
    r"if|has|had|have|though|they|will|would|can|could|does|did|not|about|into|"
    r"after|before|opposite|by|as|plays?|against|alongside|between|over|under|upon|behind|beside)(?![\w-])"
)
_DESCRIBED = (
    rf"(?:(?:(?:(?!{_NO_DESCRIPTION}|(?:to|of) (?!(?:[a-z]{{2,12}} ){{0,4}}(?:called|named) )|"
    rf"and {A})[a-zé’'-]{{1,24}}|{A}['’]s?|{A}(?= {BELONGS} {A})|"
    rf"\d{{1,3}}-year-old|DI|DCI|DS|CEO|K-pop|Prime|Vice|Korean|American|British|Young|Italian|French|German|"
    rf"Japanese|Chinese|North|South|Irish|Scottish|English|"
    rf"Special|Senior|Junior|Assistant|Deputy|Russian|Spanish|Catholic|Jewish|Nazi|Indian|Mexican|Director|"
    rf"[A-Z][a-z]{{3,9}}(?:ish|ian|ese)|"
    rf"Detective|Inspector|Chief|President|Commissioner|Chairman|Lieutenant|[A-Z]{{2,4}}\d?(?:['’]s?)?)\.?(?:,(?! "
    rf"and\b))? ){{0,8}}?)"
)
NOT_IN_DESCRIPTION = Pattern(
    r"(?<![\w-])(?:in|on|at|with|who|whom|whose|that|which|from|like|than|for|is|was|are|be|but|because|when|"
    r"while|where|if|has|"
    r"had|have|"
    r"will|would|can|could|does|did|not|about|into|after|before|opposite|by|as|plays?|against|alongside|between|over|"
    r"under|upon|behind|beside)"
    r"(?![\w-])"
)
# Not a possessor, not the subject of what follows, not part of a description ("the Mattel boss").
_ONE = (
    rf"(?:(?<! the )(?<! a )(?<! an ){A}(?! (?!I\b)[A-Z]| {BELONGS} {A})|{A}(?=[,.;:!?)–—]|$| "
    rf"(?:in|with|and|who|is|as|for|at|to|from|but|or|on)\b))"
    r"(?!['’]s? [\wé]|['’]s?$|,? as\b|, who (?:plays|is)\b| (?:plays|played|portrays|voices|stars|did|does|had|"
    r"would)\b)"
)
_LIST = (
    rf"{_DESCRIBED}{_ONE}(?:(?:,? (?:an?|the|her|his|their|who|{A}['’]s) [^,.;:!?(){A[1:-1]}]{{2,60}}){{0,2}}"
    rf"{_AND}{_DESCRIBED}{_ONE}(?: the (?:[a-z-]{{3,16}} )?[a-z-]{{3,16}})?(?=[.,;:!?)–—/]|$| /| (?:and|in|"
    rf"with|who|respectively|[–—(-]))){{0,9}}"
)
_LIST_AND_VERB = _LIST.replace("(?:and|in|with|who", "(?:[a-z]")
"""The same before whatever goes on: "X and Y as the sidekicks A and B squabble"."""
_OF_BAND = r"(?: of (?:the )?(?:[a-z-]{2,12} ){0,3}(?:[A-Z0-9]{2,6}|[A-Z][\w’'-]{2,14}))?"
_ACTORS = rf"{P}(?:(?: \([^()]{{1,60}}\)|{_OF_BAND}){_AND}(?:the |a )?(?:[a-z’'-]{{1,20}} ){{0,3}}{P}){{0,9}}"
_ADVERBS = (
    r"(?:,? (?:who|also|again|both|all|here|now|himself|herself|each|brilliantly|winningly|beautifully|"
    r"\w{2,16}ly|once|then|first|simply|just|actually|still|respectively)){0,3},?"
)
_FINE = (
    r"(?:cast|brilliant|excellent|superb|great|terrific|perfect|wonderful|magnificent|back|good|fine|hilarious|"
    r"heartbreaking|outstanding|charming|"
    r"devastating|frightening|terrifying|funny|delightful|dreadful|convincing|compelling|remarkable|splendid|"
    r"impressive|touching|moving|chilling|"
    r"unrecogni[sz]able|electric|luminous|sublime|fantastic|amazing|adorable|spot-on|miscast|wasted|ideal|"
    r"unforgettable|mesmeri[sz]ing|riveting)"
)
_PLAY = (
    r"(?:plays?|played|playing|portrays?|portrayed|portraying|voic(?:es?|ed|ing)|embod(?:y|ies|ied)|essays|inhabits|"
    r"over(?:does|did|plays|played)|underplay(?:s|ed)|reprises?(?: (?:his|her|their) roles? as)?|"
    rf"(?:co-)?star(?:s|red|ring)?(?: in it| here| together| opposite {P})?,? as|"
    r"(?:is|are|was) (?=both )|"
    rf"(?:is|are|was|were) (?!as |not as )(?:\w{{2,14}} ){{0,2}}(?:{_FINE}|(?!known|such|same|far|"
    rf"well|soon|much|just|famous|\w{{2,12}}ed )\w{{3,14}}) as|"
    r"(?:returns?|appears?|features?|cameos?|debuts?|shines?|excels?|impresses|convinces|cast|doubles|turns up|"
    r"shows up|pops up|steps in|"
    r"drops in|leads|reunites|takes? over|took over) (?:\w{3,12} )?as|"
    r"(?:(?:lends?|lending) (?:his|her|their) voices? to|brings? to life|breathes? life into|"
    r"(?:takes?|taking|took|fills?|has|have|had|gets?|assumes?)(?: on)? the (?:\w{3,12} )?(?:roles?|parts?) of))"
)
PLAYS = Pattern(
    rf"(?P<actors>{_ACTORS})(?:, an?(?: [a-z’'-]{{2,16}}){{1,6}}(?= who ))?{_ADVERBS}(?: [a-z-]{{4,10}}(?: it| this)? "
    rf"and(?: also)?)? {_PLAY} ?(?<= )(?:both "
    rf")?(?P<parts>{_LIST})",
    words="both play plays played playing portray portrays portrayed portraying voice voices voiced voicing "
    "embody embodies embodied essays inhabits reprise reprises as life role roles part parts overdoes overdid "
    "overplays overplayed underplays underplayed",
)
PLAY_IN_TURN = Pattern(
    rf"(?P<actors>{_ACTORS}){_ADVERBS} (?:(?:star|play|feature|appear|portray|voice)s?(?: respectively)?(?: as|,)?|"
    rf"are,? (?:respectively|in (?:that |this )?order|in turn),?) "
    rf"(?P<parts>{_DESCRIBED}{A}[^;.!?]{{0,160}}(?:; (?:and )?{_DESCRIBED}{A}[^;.!?]{{0,160}}){{1,6}})",
    words=";",
)
PLAYS_UNNAMED = Pattern(
    rf"(?P<actors>{_ACTORS}){_ADVERBS} (?:plays?|portrays?|voices|(?:co-)?stars? as|appears? as|(?:is|are) cast as|"
    rf"(?<=who )played(?= (?:an?|the) )(?![^.;:!?]{{2,60}} (?:in|on|of|for|opposite) [A-Z\d{OTHER}{P[1:-1]}])) "
    rf"(?:(?:a|an|the|his|her|their|two|one)\b|{A}['’]s (?=[a-z]))(?! (?:fiddle|piano|guitar|violin|cello|drums|"
    rf"trumpet|harmonica|recorder|flute|organ|accordion|banjo|bass|field|game|market|horses|record|tape|song|tune|"
    rf"lot|(?:good|great) deal|bit of|(?:whole|entire) (?:thing|film|movie|show|lot))\b)",
    words="play plays played portray portrays voices as",
)
PLAYS_HER = Pattern(
    rf"(?P<part>{A})(?:(?<=\bAs for {A}),|[^{A[1:-1]}.;:!?]{{0,100}}?(?:,? (?:and|but|while)|;)) "
    rf"(?P<actor>{P}) "
    rf"(?:\w{{2,14}}ly )?(?:plays|portrays|voices|gives|lends|makes|brings|invests|imbues) (?:her|him)"
    rf"(?=[,.;:!?]| (?:as|with|like|an?|the|to|in|and|so|such|every)\b)",
    words="her him",
)
AS_PART_PRONOUN = Pattern(
    rf"^(?:But |And )?(?:As|Playing) (?!to |"
    rf"for )(?P<parts>{_DESCRIBED}{A})(?:, [^.;:!?]{{2,110}}?(?=, ))?,? (?:s?he|they)\b",
    words="As Playing",
)
BRITTLE = Pattern(
    rf"(?P<part>{A}) ?(?:[–—,(]|- ) ?(?:an?|the) (?:(?!(?:from|with|for|and|who|that|into|than|like|directed|written|"
    rf"by)\b)[a-z’'-]{{3,20}},? ){{1,4}}(?<!, )(?P<actor>{P})(?= ?[–—,).;]| -)",
    needs=("–", "—", ",", "(", "- "),
    words="a an the",
)
GAPPED = Pattern(
    rf"(?:[,;] | and |, and |; and )(?P<actor>{P}),? (?:as )?(?:the|his|her|their) (?:[a-z-]{{3,16}} "
    rf"){{0,3}}(?P<part>{A})(?=[,.;)]| and )",
    words="the his her their",
)
TO_WHOM = Pattern(
    rf"(?P<part>{A}), (?:to whom|who(?:['’]s| is| was)) (?P<actor>{P})(?: (?:lends|gives|brings)\b|(?=[,.;)]))",
    words="whom who who's who’s",
)
_NOT_IN_ORDER = rf"(?! and {A},? (?:respectively|in that order|in turn))"
POSSESSIVE_ROLE = Pattern(
    rf"(?P<actor>{P})['’]s? (?:[a-z’'-]{{2,20}},? ){{1,5}}?(?:{ROLES}|officer|worker|carer|firecracker),? "
    rf"(?P<part>{A}){_NOT_IN_ORDER}(?=[,.;!?–— ])",
    words="’ '",
)
BROUGHT = Pattern(
    rf"(?P<actors>{P},? and {P}) (?:bring|give|lend|add|make|play|voice)\b[^.;:!?{P[1:-1]}]{{0,70}}?(?:the |her |his "
    rf")?(?P<parts>{A} and {A})",
    words="bring give lend add make play voice",
)
PLAYING_UNNAMED = Pattern(
    rf"(?P<actors>{_ACTORS}),? (?:playing|cast as|in every|stuck with) (?:the|an?|his|her|their|both)\b",
    needs=("playing ", "cast as ", "in every ", "stuck "),
    words="playing cast every stuck",
)
OTHERS_WORK = Pattern(
    rf"(?:[A-Z][\w’'-]*|{P}|{OTHER})[”\"’']?(?: \([^()]{{1,40}}\))?,?[”\"’']? in which (?:[a-z]{{2,12}} ){{0,3}}$",
    words="which",
)
"""Another title, whose cast follows: "Killing Eve, in which …"."""
PRONOUN_PLAYS = Pattern(
    rf"^(?:And |But )?(?:S?[Hh]e|They)(?:['’]s| (?:also )?(?:plays?|portrays?|voices?|stars? as|is)) "
    rf"(?P<parts>{_DESCRIBED}{A})(?! (?:deal|type|thing|vibe|energy|mode|moment|figure|fan|lookalike)\b)",
    words="He he She she They",
)
_BY = (
    r"(?:\w{2,16}ly |quite )?(?:(?<=ly )done|(?<=ly )taken|played|portrayed|voiced|embodied|essayed|performed|"
    r"depicted|inhabited|"
    r"brought to life|acted|interpreted|incarnated|impersonated|personified|enacted)"
    r"(?:(?:,| [–—-])? (?:\w{2,16}ly|(?:with|in|as|at|to|via|through|by means of) [^,.()–—]{1,40}?)(?:,| [–—-])?)? by"
)
_TRADES = r"(?:actor|actress|star|singer|legend|veteran|comedian|comic|performer|regular|alum)"
THE_ACTOR = Pattern(rf" {_TRADES} {PERSON}")
OF_TRADE = Pattern(rf"{PERSON} (?={_TRADES} {PERSON})")
"""What an actor comes from: "the Kyogen actor X"."""
_ACTOR_LIST = (
    rf"(?:(?:the |a |an )?(?:[a-z’'-]{{1,24}},? |K-pop |[A-Z][a-z]{{2,10}}(?:ish|an|ese|ch|i) |{PERSON}['’]s "
    rf"){{0,6}}?){PERSON}(?!['’]s [a-z])(?: {_TRADES} {PERSON})?(?:{_AND}"
    rf"(?:[a-z’'-]{{1,20}} ){{0,3}}{PERSON}(?!['’]s [a-z])){{0,6}}"
)
PLAYED_BY = Pattern(
    rf"\b(?:{_BY}|in the (?:\w{{3,12}} )?(?:person|hands) of) (?P<actors>{_ACTOR_LIST})",
    words="by person hands",
)
ALSO_BY = Pattern(rf"(?:,? and|[,;]) (?:(?:in|for) [^,;.()]{{2,40}},? )?by (?P<actor>{P})", needs=("by ",))
DUBBED = Pattern(
    rf"(?: (?:in|for|as) [^,;.()]{{3,24}})?[,;/] (?:and )?(?P<actor>{P})(?= (?:in|for|as) )", needs=(",", ";", "/")
)
WHO_IS_PLAYED = Pattern(rf"(?P<parts>{A}(?:{_AND}{_DESCRIBED}{A}){{0,6}})[^{P[1:-1]}.;:!?]{{0,110}}$")
SOMEBODY_PLAYED: Final = Pattern(
    r"^(?!,? (?:an?|the|who|once|now)\b|,? ?\(|"
    r" is an? (?:[a-z’'-]{2,16} ){0,4}[a-z’'-]{2,16}, $).{0,180}\b(?:where|with|and|to|from|by|for|of|meets?|"
    r"sees?|finds?|when|"
    r"is|has|at|as) an? "
    r"(?:[a-z’'-]{2,16},? ){1,4}(?:(?:who|who['’]s|that|with|in|on|of|from) (?:[a-z’'-]{1,16},? ){1,8})?\(?$"
)
"""Between a name and "played by", where somebody without a name is played: "…, where a woman, played by"."""
REACH: Final = 240
"""Characters before "played by" in which the character is looked for."""
ROLE_OF = Pattern(
    rf"(?P<actors>{P})[^{P[1:-1]}.;:!?]{{0,70}}? (?:in|as|takes|into|with) the (?:\w{{3,12}} )?(?:role|part)s? of "
    rf"(?P<parts>{_DESCRIBED}{A})",
    words="role roles part parts",
)
AS = Pattern(
    rf"(?P<actors>{P}(?:(?:(?:, {P}){{1,3}},?|(?: \([^()]{{1,40}}\))?)(?: and | & ){P})?)(?P<gap>,?|"
    rf"[, ][^{P[1:-1]}.;:!?()]{{0,110}}?,?|['’]s? "
    rf"(?:[a-z-]{{2,16}} ){{0,3}}"
    rf"(?:scenes?|moments?|stint|time|arrival|appearance|debut|part|story|bits?|few minutes)) as "
    rf"(?P<parts>{_LIST_AND_VERB})",
    words="as",
)
SENT_AS = Pattern(
    rf"(?P<actors>{P}),(?: [a-z’'-]{{2,14}}){{1,4}} (?:to|in|from|at|into|near) {P},? as (?P<parts>{_LIST})",
    words="as",
)
AS_UNNAMED = Pattern(
    rf"(?P<actors>{P}(?:(?:, | and | & ){P}){{0,3}}),? (?:(?:is|are|was|were) )?(?:[a-z-]{{1,20}} ){{0,7}}"
    rf"(?<!known )(?<!such )(?<!regarded )(?<!described )(?<!remembered )as (?:the|"
    rf"a|an|his|her|their|two|one|our|Mum|Dad|Mom|Gran|Granny|Mother|Father|God|{A}['’]s)\b",
    words="as",
)
UNNAMED_FIRST = Pattern(
    rf"(?:^|[.;] )(?:As|In the role of) (?:the|a|an|his|her|their|{A}['’]s) (?:[\w’'-]{{2,20}} ){{0,4}}{ROLES}"
    rf"(?:,[^.;:!?{P[1:-1]}]{{2,90}}|[^,.;:!?{P[1:-1]}]{{2,60}})?, (?P<actors>{P})(?=[ ,]|['’]s)",
    words="As role",
)
_AGES = "(?:Young|Younger|Old|Older|Elder|Little|Adult|Teenage|Teen|Baby)"
_AFTER_INNER = (
    r"(?=\)|,|;| [–—-] |[ /](?:in|by|from|with|of|off|out|under|behind|beneath|beyond|again|yes|also|back|best|better|"
    r"late|last|fresh|once|never|still|always|all|every|on|at|as|like|here|who|whom|whose|[a-z]{3,14}ing|[a-z]{2,12}ly)"
    r"\b|$)"
)
BRACKET = Pattern(
    rf"(?P<outer>{A}(?:{_AND}{A}){{0,4}})(?P<mark>[!?,]{{0,3}}['’]?s?) ?\("
    rf"(?P<words>(?:(?:[a-z’'-]{{1,20}}|[A-Z][a-z]{{1,9}}(?:ish|an|ese|ch)),? ){{0,8}}|{_AGES} |"
    rf"[A-Z][a-z]{{2,12}} by |(?:[A-Z]\w{{1,12}}|{P}) (?:idol|singer|star|member|rapper|alum|comedian) "
    rf")(?P<inner>{A}(?:{_AND}{A}){{0,4}})(?!,? (?:19|20)\d\d){_AFTER_INNER}",
    words="(",
)
LONE_BRACKET = Pattern(
    rf"(?P<noun>(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|my|our|{A}['’]s|theres a|there's a|[Tt]wo|[Tt]hree)(?: "
    rf"[a-z’'-]{{2,20}}){{1,6}}(?<!writer)(?<!director)(?<!composer)(?<!author)(?<!creator)(?<!editor)(?<!novelist)"
    rf"(?<!writers)(?<!directors)(?<!composers)(?<!creators)),? "
    rf"\((?:"
    rf"(?:the|a|an|newcomer|played by|(?:{A}|{OTHER}|[A-Z][a-z]+)['’]s?) )?(?:[a-z]{{4,16}} ){{0,2}}"
    rf"(?P<actors>{P}(?:(?:, | and | & |, and )(?:an? (?:[a-z-]{{3,16}} ){{1,2}})?{P}){{0,4}}){_AFTER_INNER}"
    rf"(?! (?:in|of|from) (?:the |The |A )?(?:{OTHER}|{P}|[A-Z]))",
    words="(",
)
AS_FIRST = Pattern(
    rf"(?:^|[.;] )(?:As|(?:And|But|Then|While) as|Playing|In the (?:\w{{3,12}} )?(?:role|part) of) "
    rf"(?P<parts>{_DESCRIBED}{_ONE})(?:, [^.;:!?{P[1:-1]}]{{2,110}})?, (?P<actors>{P})(?=['’]s| [a-z])"
    rf"(?! and {P})",
    words="As as Playing role part",
)
_WORKS = (
    r"(?:features?|feature-length|films?|movies?|debut|pictures?|dramas?|melodramas?|series|shows?|story|tale|"
    r"adaptation|follow-?up|comedy|thriller|romance|sequel|prequel|novels?|books?|memoir|play|scripts?|screenplay|"
    r"documentary|biopic|western|epic|short|study|portrait|follows?|tells|opens|begins|introduces|concerns|"
    r"cent(?:re|er)s|finds|sees|stars|casts|gives|puts|sends|takes)"
)
POSSESSIVE = Pattern(
    rf"(?P<actors>{P})['’]s? (?:(?:(?!(?:{ROLES}|{_WORKS}|with|and|for|from|into|that|who|but|like|than|since|in|of|"
    rf"on|at|to|as|by)\b)[a-zé’-]{{3,16}},? ){{0,3}})(?:(?:DI|DS|DC|DCI|PC|Dr|Sgt) )?"
    rf"(?P<parts>{A})(?![’'\w]| (?!I\b)[A-Z]){_NOT_IN_ORDER}",
    words="’ '",
)
IS = Pattern(
    rf"(?P<actors>{P}) (?:is|IS|was|takes on|took on|becomes|tackles|makes (?:for )?an?) (?:again |now |once "
    rf"more |our |"
    rf"the new |also )?"
    rf"(?P<parts>{_DESCRIBED}{A})"
    rf"(?=[,.;:!)]| and | [–—-]| \(| in (?:the|his|her|this|it)\b| grown(?:-| )up\b|"
    rf" at (?:\d\d|[a-z]{{3,9}}(?:teen|ty)|seven|eight|nine|ten|twelve|school)\b|"
    rf" as an? (?:child|boy|girl|teen|teenager|adult|young|man|woman)\b)(?! \((?:[a-z]+ ){{0,4}}{A})",
    words="is IS was takes took becomes tackles makes",
)
PLAYING = Pattern(
    rf"(?P<actors>{P})[^{P[1:-1]}.;:!?()]{{0,60}}? playing (?P<parts>{_LIST})",
    words="playing",
)
STARRING = Pattern(
    rf"\b(?P<cue>[Ss]tarring|[Ss]tars|[Cc]o-stars|[Ff]eaturing|[Ff]eatures|[Cc]o-starring|[Hh]eadlined by|[Ll]ed by|"
    rf"[Tt]oplined by|[Pp]airing of|[Cc]ast (?:also )?includes|[Cc]ast of|[Cc]ast are|[Rr]ounded out by|(?:the|lead|"
    rf"leads|duo|trio|cast|ensemble)(?: of|,|:)|[Ss]upporting turns (?:from|by)|[Pp]erformances (?:from|by|of)|"
    rf"[Cc]ameos? (?:from|by)) (?:also )?(?!as )(?P<actors>{_ACTOR_LIST})",
    words="starring stars featuring features headlined led toplined pairing cast rounded lead leads duo trio ensemble "
    "supporting performances cameo cameos",
)
STAR_AND_MAKER = Pattern(
    rf"\b(?:(?:its|the|his|her|their) (?:own )?|(?:writer|creator|director|co-writer|co-creator|screenwriter)s?(?:-| "
    rf"and |/| & |, )"
    rf"(?:\w+(?:-| and |/| & |, ))?)(?:leading |lead )?(?:stars?|leads?|actors?|leading (?:man|lady))"
    rf"(?:(?:-| and |/| & )(?:(?:co-)?(?:writer|creator|director)s?)?)?,? "
    rf"(?P<actors>{_ACTOR_LIST})"
    rf"|(?P<too>{P}(?:(?:, | and | & ){P}){{0,3}})[^{P[1:-1]}.;:!?]{{0,70}}?(?: and|,|,? who)(?: also| both| all)? "
    rf"(?:co-)?stars?\b(?! (?:of|from|{P}))",
    words="star stars lead leads leading actor actors",
)
CAST_CUE = Pattern(
    rf"(?:^|[.|/·;] |\b)(?:(?:(?:Lead|Main|Voice|Full|Key|Star) )?[Cc]ast(?: includes|"
    rf" list(?:,[^:.;]{{2,40}}(?=:))?)?|[Ww]ho['’]s in it|On "
    rf"screen|Players|CAST|Starring|STARRING|Stars|"
    rf"STARS|Actors?|Performers|Interpret(?:ers|ed by|ation)|Protagonists|Artist(?:e)?s|(?:Main |"
    rf"In the )?Leads?(?= ?:)|Leading players|"
    rf"Acted by|Perform(?:ed|ances) by|Voices|WITH|With)(?P<colon> ?:| -| –|) ?(?P<items>(?:{A}|"
    rf"[^{A[1:-1]}]){{1,900}})",
    needs=(
        *("ast", "CAST", "in it", "On screen", "Players", "tar", "STAR", "ctor", "erformers", "oices", "ith", "WITH"),
        *("Interpret", "rotagonists", "rtist", "Lead", "Acted by", "erformed by", "erformances by"),
    ),
)
ITEM = Pattern(
    rf"(?P<actor>{P})(?:(?: as | [–—:-] | ?\.{{2,}} ?|: | \(| plays )"
    rf"(?:(?:[a-z’'-]{{1,20}}|{_AGES}) ){{0,4}}(?P<part>{A})\)?)?"
    rf"(?P<tail>[^{A[1:-1]}]{{0,40}})"
)
_FIRST_WORDS = rf"(?:(?:{_AGES}|[a-z’'-]{{1,20}}),? ){{0,3}}"
_ASIDE = rf"(?: \((?:[^(){A[1:-1]}]{{1,40}}|(?!as |a\.?k\.?a|plays? )[a-z][^()]{{1,60}})\))?"
_SIDE = rf"{A}(?:{_ASIDE}(?: ?[/&;] ?|, |,? and ){A}){{0,3}}{_ASIDE}"
LINE_PAIR = Pattern(
    rf"^{NUMBER}(?:{_AGES} )?(?P<left>{_SIDE})(?:, (?:an?|the|his|her|their) [^:–—…|.{A[1:-1]}]{{2,40}})?"
    r"(?P<tie> as | ?[–—:|] ?| - | ?\.{2,60} ?| ?(?:… ?){1,20}| plays | \()"
    rf"{_FIRST_WORDS}(?P<right>{_SIDE})\)?[,;]?(?:[ ,.;][^{A[1:-1]}]{{0,60}}|, [^:–—…|]{{2,110}}|"
    rf"[.!?] [^…|]{{2,200}})?$"
)
LINE_STROKED = Pattern(rf"^{NUMBER}(?P<left>{A}) ?/ ?(?P<right>{A})[,;]?$")
LINE_NAME = Pattern(rf"^{NUMBER}(?P<actor>{P})[,;]?$")
LINE_DESCRIBED = Pattern(
    rf"^{NUMBER}(?:\d{{1,3}}, )?(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|{A}['’]s) [^:;.!?{P[1:-1]}]{{3,70}}"
    rf"(?:: ?| [–—|-] | ?\.{{2,20}} ?| ?(?:… ?){{1,20}})(?P<actor>{P})(?=[,;.]?$| \()"
)
LINE_DESCRIBED_LAST = Pattern(
    rf"^{NUMBER}(?P<actor>{P})(?: as | ?[–—:|] ?| - | ?\.{{2,60}} ?| ?(?:… ?){{1,20}}| plays | \()"
    rf"(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|{A}['’]s) [^:;.!?{P[1:-1]}]{{3,70}}$"
)
LINE_AGES = Pattern(
    rf"^{NUMBER}(?P<part>{A}) ?\((?P<actors>(?:[a-z -]{{2,20}}:? )?{P}"
    rf"(?:(?:[;,/]| and) (?:[a-z -]{{2,20}}:? )?{P}){{1,3}}"
    r"(?: (?:as|in) [a-z -]{2,30})?)\)[,;.]?$"
)
"""One part that several play: "Ivy (young: X; old: Y)"."""
BARE_PAIR = Pattern(
    rf"^{NUMBER}(?:{_AGES} )?(?P<left>{A})(?P<tie>: | [–—|-] | ?\.{{3,60}} ?| ?(?:… ?){{1,20}}){_FIRST_WORDS}"
    rf"{_SIDE}(?: [a-z-]{{2,14}}){{0,3}}[,;]?$"
)
"""A pair of a list without a heading."""
_GOOD = (
    r"(?:\w{3,14}ly )?(?:magnificent|immense|immaculate|faultless|flawless|peerless|excellent|superb|terrific|"
    r"brilliant|wonderful|great|good|fine|luminous|"
    r"heartbreaking|perfect|compelling|"
    r"outstanding|remarkable|mesmeri[sz]ing|captivating|charming|charismatic|hilarious|funny|delightful|sublime|"
    r"phenomenal|electric|"
    r"astonishing|revelatory|stunning|impressive|convincing|adept|solid|strong|fantastic|incredible|"
    r"unrecogni[sz]able|affecting|moving|"
    r"endearing|effective|miscast|wooden|wasted|underused|dull|flat|weak|stiff|a revelation|a delight|a joy|"
    r"a standout|the standout|"
    r"on (?:top |great |fine |superb |magnificent )?form|in (?:top|great|fine|superb|magnificent|terrific) form|at "
    r"(?:his|her|their) best|"
    r"(?:both |all )?(?:excellent|superb|terrific|great|good))"
)
ACTED = Pattern(
    rf"(?P<actors>{_ACTORS})(?:['’]s? (?:[\w-]{{3,20}},? (?:and )?){{0,4}}(?:performances?|turns?|portrayals?|acting|"
    rf"cameos?|role|work|support|"
    rf"screen presence|comic timing|delivery|line readings?|charisma|star turn)\b"
    rf"|{_ADVERBS} (?:is|are|was|were) (?:\w{{3,12}} )?{_GOOD}\b"
    rf"|{_ADVERBS} (?:(?:delivers?|gives?|turns? in|brings?|offers?) [^.;:!?]{{0,60}}?\b(?:performances?|turns?|work|"
    rf"portrayals?|acting)\b|steals?|shines?|excels?|impress(?:es)?|anchors?|dazzles?|convinces?|acquits?|makes? "
    rf"(?:a|an|his|her|their) (?:\w{{3,12}} )?debut|elevates?|carr(?:y|ies)|round out|rounds out|(?:drops|pops|turns|"
    rf"shows) (?:by|in|up)|appears?(?! to\b)|cameos|guest-stars|reprises|is having|are having|has (?:a ball|fun|"
    rf"never been)|"
    rf"co-stars?|leads? the cast|narrates|makes a cameo|stretched|(?:breaks?|broke) (?:my|your|our|one['’]s) hearts?|"
    rf"(?:makes?|made|had|has|have) (?:me|you|us) (?:laugh|cry|weep|sob|howl|grin|believe|in (?:tears|stitches|bits|"
    rf"floods))))"
)
SUPPORT = Pattern(
    rf"\b[Ww]ith (?P<actors>{_ACTOR_LIST}) (?:(?:all |both |also )?(?:in (?:\w+ )?(?:support|supporting|smaller|minor|"
    rf"cameos?|other)|rounding|"
    rf"lending|along for|on hand|making up|completing|providing|for company|in attendance|in tow))\b",
    words="with",
)
TRADE = Pattern(
    rf"\b(?:[Aa]ctor|[Aa]ctress|[Ss]tar|[Nn]ewcomers?|[Vv]eterans?|[Ss]talwarts|[Rr]egulars|thespian|co-star|"
    rf"co-lead|idol|musician|singer|rapper|"
    rf"comedian|comic|"
    rf"first-timer|youngster|stalwart|scene-stealer|standout|debutante?|heart-?throb|(?:children|kids|youngsters|leads|"
    rf"newcomers|veterans|co-leads|duo|twosome),?(?= {P}(?:, {P})?,? and {P} (?:are|give|do|have|make|bring|"
    rf"play|steal)\b)),? "
    rf"(?P<actors>{P}(?:(?:, | and | & ){P}){{0,3}})(?=[ ,.;:!?)]|['’])",
    words="actor actress star newcomer newcomers veteran veterans stalwart stalwarts regulars thespian lead idol "
    "musician singer rapper comedian comic timer youngster stealer standout debutant debutante throb heartthrob "
    "children kids youngsters leads duo twosome",
)
FROM_ELSEWHERE = Pattern(
    rf"^(?:[^{P[1:-1]},.;:!?]{{0,50}})? (?:in|of|from|on|for) (?:[a-z’'-]{{2,16}} |{A}['’]s ){{0,4}}(?:{OTHER}|"
    rf"{P}['’]s {P})",
    needs=(" in ", " of ", " from ", " on ", " for "),
)
BY_WHOM: Final = Pattern(r"\b(?:by|voice of)\b")
PLAYED: Final = Pattern(r"\b(?:play|portray|voice|perform|embod|depict|essay|acted)")
AS_WHOM: Final = Pattern(r"\b(?:as|plays?|portrays?|voices|he'?s|she'?s|is|role)\b")
OTHER_WORDS: Final = Pattern(
    r"\b(?:who|with|from|after|not|see|like|of|for|directed|director|photo|aka|known|born|than|then|in|on|to|was|"
    r"written|spelled|spelt|credited|billed|formerly|sometimes|thanks?|sorry|hello|"
    r"name|nee|née)\b"
)
PRONOUN_BEFORE: Final = Pattern(r"\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t)(?:['’]s| is| are| was|s)? $")
