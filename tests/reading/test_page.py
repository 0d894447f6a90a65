"""Saved web pages: what is the article, what surrounds it, and what the page says of itself."""

from __future__ import annotations

import json

import pytest

from reporting.model import Document
from reporting.reading import RawFile, read_document

PROSE = (
    "The Long Tide begins with a boat that nobody wants and ends with a storm that everybody saw coming. That is a "
    "pity, because between the two stands a man (Sam Orr) who has something to say about the sea."
)


LOW = {"ratingValue": 1, "bestRating": 5}


def read(page: str, *names: str) -> Document:
    return read_document(RawFile("a.html", page.encode()), {}, names)


def lines(document: Document) -> list[tuple[str, str | None]]:
    """Each line of the body with its kind, None for the review itself."""
    found: list[tuple[str, str | None]] = []
    at = document.body
    for line in document.text[document.body :].split("\n"):
        aside = document.aside_at(at)
        found.append((line, aside.kind if aside else None))
        at += len(line) + 1
    return found


def head(document: Document) -> list[tuple[str, str]]:
    return [(m.key, document.text[m.start : m.end]) for m in document.metadata]


def script(data: object) -> str:
    data_script = f'<script type="application/ld+json">{json.dumps(data)}</script>'
    return f"<html><head>{data_script}</head><body><p>{PROSE}</p></body></html>"


BLOG = f"""<html><body class="has-comments sidebar-right"><div id="page">
<header><a href="/">Salt &amp; Reel</a><ul class="menu"><li>Home</li></ul></header>
<div class="entry-header"><h1>Review: The Long Tide</h1><div class="entry-meta">By <a>Mara Quill</a> |
<time>March 4, 2022</time></div></div>
<div class="entry-content"><p>{PROSE}</p>
<figure><img src="a.jpg" alt="x"><figcaption>Orr at sea.</figcaption></figure>
<p><a href="/x">Ten of the best films about the sea</a></p>
<div class="sharedaddy"><h3>Share this:</h3></div>
<div class="review-box"><span class="score">3.5/5</span><br>Director: Kim Poe<br>Cast: Sam Orr, <i>Ivy</i> Dale</div>
<span class="stars" role="img" aria-label="Rating: 3.5 out of 5 stars"></span>
<table><tr><th>Story</th><td>9</td></tr><tr><td><b>Overall</b></td><td>9.5</td></tr></table>
<ul><li>Good: the sea</li><li>Bad: the storm</li></ul>
<p>{PROSE}</p></div>
<div id="comments"><h2>2 comments</h2><ol><li><article><p>{PROSE} 1/10</p></article></li></ol></div>
<div class="widget-area">Recent</div><footer>© 2022</footer>
</div></body></html>"""


def test_a_page_in_blocks_without_an_article_element() -> None:
    assert lines(read(BLOG)) == [
        ("Salt & Reel", "menu"),
        ("Home", "menu"),
        ("Review: The Long Tide", None),
        ("By Mara Quill | March 4, 2022", None),
        (PROSE, None),
        ("Orr at sea.", "caption"),
        ("Ten of the best films about the sea", "link"),
        ("Share this:", "link"),
        ("3.5/5", None),
        ("Director: Kim Poe", None),
        ("Cast: Sam Orr, Ivy Dale", None),
        ("Rating: 3.5 out of 5 stars", None),
        ("Story 9", None),
        ("Overall 9.5", None),
        ("Good: the sea", None),
        ("Bad: the storm", None),
        (PROSE, None),
        ("2 comments", "comment"),
        (f"{PROSE} 1/10", "comment"),
        ("Recent", "link"),
        ("© 2022", "footer"),
    ]


def test_a_page_with_an_article_element_and_cards_after_it() -> None:
    page = (
        '<div id="cookie-bar">Biscuits?</div><nav><a>News</a></nav><main><article>'
        f'<p class="crumbs">Screen › Reviews</p>'
        f"<h1>All sticks</h1><p class=standfirst>A drummer writes</p><p>{PROSE}</p><p>{PROSE}</p>"
        f"<aside class=promo><h4>Readers' verdict</h4><p>4.6/5</p></aside>"
        f"<footer><p>Cast: Sam Orr</p></footer></article>"
        f"<article class=card><h3>The Harbour: sunk</h3></article></main><section class=verdict>4/5</section>"
    )
    assert lines(read(page)) == [
        ("Biscuits?", "footer"), ("News", "menu"), ("Screen › Reviews", "menu"), ("All sticks", None),
        ("A drummer writes", None), (PROSE, None), (PROSE, None), ("Readers' verdict", "link"), ("4.6/5", "link"),
        ("Cast: Sam Orr", None), ("The Harbour: sunk", "link"), ("4/5", None),
    ]  # fmt: skip


def test_an_old_page_laid_out_in_a_table() -> None:
    page = (
        "<title>Moon River review | The Gazette</title><table><tr><td><a>News</a><br><a>Film</a></td><td><font size=5>"
        f"Moon River review</font><p>By Tom Hall<p>{PROSE}<p>{PROSE}</td></tr></table>"
    )
    document = read(page)
    assert head(document) == [("outlet", "The Gazette")]
    assert [line for line, _ in lines(document)] == ["News", "Film", "Moon River review", "By Tom Hall", PROSE, PROSE]


def test_a_box_of_credits_above_the_article_belongs_to_the_review() -> None:
    page = f"""<body><div><p>Films</p></div>
        <div class="box"><dl><dt>Network</dt><dd>tvN</dd><dt>Episodes</dt><dd>16 x 85 min.</dd><dt>Director</dt><dd>Bo
        Ek</dd></dl></div><div class="box"><h3>Main cast</h3><ul><li>Sam Orr <i>Pilot</i></li><li>Ida Holm <i>Mate</i>
        </li></ul></div><article><h1>The Long Tide</h1><p>{PROSE}</p><p>{PROSE}</p></article></body>"""
    found = dict(lines(read(page, "The Long Tide")))
    shown = ("Network tvN", "Episodes 16 x 85 min.", "Director\tBo Ek", "Main cast", "Sam Orr Pilot", "Ida Holm Mate")
    assert [found[line] for line in shown] == [None] * len(shown)
    assert found["Films"] == "menu"


def test_a_class_that_holds_most_of_the_text_is_no_box() -> None:
    assert lines(read(f'<div class="widget"><p>{PROSE}</p><p>{PROSE}</p></div>')) == [(PROSE, None)] * 2


def test_scripts_styles_and_hidden_characters_are_no_text() -> None:
    page = f"<style>p{{}}</style><script>x</script><p>{PROSE}<!-- no -->&#8203;&#x202e;</p><noscript>no</noscript>"
    assert read(page).text == PROSE


def test_text_below_too_deep_a_nesting_is_not_lost() -> None:
    document = read("<div>" * 5000 + "<p>deep &amp; dark</p>" + "</div>" * 5000 + "<script>no</script><p>the end</p>")
    assert document.text == "deep & dark\nthe end"


@pytest.mark.parametrize("name", ["relbox", "related-posts", "see-also", "most-viewed"])
def test_boxes_of_links_by_what_pages_call_them(name: str) -> None:
    box = f'<div class="{name}">Related – <a href="/1">D.P. shows the barracks: Bo Ek shines</a></div>'
    document = read(f"<article><p>{PROSE}</p>{box}<p>{PROSE}</p></article>")
    assert [aside.kind for aside in document.asides] == ["link"]


@pytest.mark.parametrize(
    ("link", "outlet"),
    [
        ('<a href="/">Salt &amp; Reel</a>', "Salt & Reel"),
        ('<a rel="home" href="https://salt.example/"><img src="l.png" alt="Salt &amp; Reel logo"></a>', "Salt & Reel"),
        ('<a href="/"><img src="l.png" alt=""></a>', None),
        ('<a href="/">« Back to home</a>', None),
        ('<a href="/">Home</a>', None),
        ('<a href="/film">Film</a>', None),
    ],
)
def test_the_link_to_the_first_page_names_the_site(link: str, outlet: str | None) -> None:
    document = read(f"<html><body><header>{link}</header><article><p>{PROSE}</p></article></body></html>")
    assert dict(head(document)).get("outlet") == outlet


def test_the_page_says_who_when_and_where() -> None:
    page = (
        '<html lang="en-GB"><head><title>T</title><meta property="og:site_name" content="Salt &amp; Reel">'
        '<meta name="author" content="By Mara Quill">'
        '<meta property="article:published_time" content="2022-03-04T10:00Z">'
        '<link rel="canonical" href="https://salt.example/tide">'
        '<meta property="og:title" content="Review: The Long Tide">'
        f'<meta name="description" content="It floats."></head><body><p>{PROSE}</p></body></html>'
    )
    document = read(page)
    assert head(document) == [
        ("outlet", "Salt & Reel"), ("critic", "Mara Quill"), ("published", "2022-03-04"),
        ("url", "https://salt.example/tide"), ("headline", "Review: The Long Tide"), ("description", "It floats."),
        ("language", "en-GB"),
    ]  # fmt: skip
    assert document.text[document.body :] == PROSE
    assert {m.origin for m in document.metadata} == {"page"}


def test_structured_data_in_a_graph() -> None:
    graph = {
        "@graph": [
            {
                "@type": "Article", "headline": "Review: The Long Tide", "author": {"@id": "#p"},
                "publisher": {"@id": "#o"},
                "datePublished": "2022-03-04T10:00:00+00:00", "dateModified": "2023-01-01",
            },
            {"@type": "Organization", "@id": "#o", "name": "Salt &#038; Reel"},
            {"@type": "Person", "@id": "#p", "name": "Mara Quill"},
            {
                "@type": "Review", "itemReviewed": {"@type": "Movie", "name": "The Long Tide (2022)"},
                "reviewRating": {"ratingValue": 3.5, "bestRating": "5"},
            },
            {"@type": "Review", "itemReviewed": {"name": "The Harbour"}, "reviewRating": LOW},
        ]
    }  # fmt: skip
    assert head(read(script(graph), "The Long Tide")) == [
        ("outlet", "Salt & Reel"), ("critic", "Mara Quill"), ("published", "2022-03-04"),
        ("headline", "Review: The Long Tide"), ("rating", "3.5/5"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("author", "critics"),
    [
        ("Mara Quill", ["Mara Quill"]),
        ([{"@type": "Person", "name": "Mara Quill"}, {"name": "Tom Hall"}], ["Mara Quill", "Tom Hall"]),
        ({"@type": "Organization", "name": "Salt"}, []),
        ("admin", []),
        ("https://salt.example/mara", []),
        (None, []),
    ],
)
def test_an_author_may_be_written_in_many_ways(author: object, critics: list[str]) -> None:
    document = read(script([{"@type": ["NewsArticle"], "author": author}]))
    assert [value for key, value in head(document) if key == "critic"] == critics


@pytest.mark.parametrize(
    ("link", "critic"),
    [
        ('<p>Film <a href="/authors/mara-quill">Mara Quill</a> 5 min read</p>', "Mara Quill"),
        ('<p><a rel="author" href="/mara">By Mara Quill</a></p>', "Mara Quill"),
        ('<p><a href="/by/mara">Mara Quill</a> and <a href="/by/tom">Tom Hall</a></p>', None),
        ('<p><a href="/people/all">See all our people</a></p>', None),
        ('<p><a href="/film/mara-quill">Mara Quill</a></p>', None),
        (f'<p>{PROSE}</p><ul><li>A review by <a href="/authors/tom-hall">Tom Hall</a></li></ul>', None),
        (
            "<p>It is a film about boats, and about the two sisters who sail in them.</p>"
            "<p>It is a fine film, and slow, and I was sorry when at last it ended.</p>"
            '<ul><li>A review by <a href="/authors/tom-hall">Tom Hall</a></li></ul>',
            None,
        ),
        (
            "<p>It is a film about boats, and about the two sisters who sail in them.</p>"
            '<div><a href="/authors/mara-quill">Mara Quill</a></div>',
            "Mara Quill",
        ),
        ('<aside><a rel="author" href="/authors/tom-hall">Tom Hall</a></aside>', None),
        ('<div class="related-posts"><a href="/authors/tom-hall">Tom Hall</a></div>', None),
    ],
)
def test_a_link_to_the_authors_page_names_the_critic(link: str, critic: str | None) -> None:
    document = read(f"<html><body><article><h1>The Long Tide</h1>{link}<p>{PROSE}</p></article></body></html>")
    assert dict(head(document)).get("critic") == critic


@pytest.mark.parametrize(
    ("times", "day"),
    [
        (["2022-11-23T04:30:00Z", "2022-11-22T23:30:00-05:00"], "2022-11-22"),
        (["2022-11-23T04:30:00+00:00", "2022-11-23T13:30:00+0900"], "2022-11-23"),
        (["2022-11-23T04:30:00Z", "2022-11-20T23:30:00-05:00"], "2022-11-23"),
        (["2022-11-23T04:30:00Z", "2022-11-22"], "2022-11-23"),
        (["2022-11-23T04:30:00+09:00", "2022-11-22T19:30:00Z"], "2022-11-23"),
    ],
)
def test_the_day_is_that_of_the_pages_own_clock(times: list[str], day: str) -> None:
    stated = script({"@type": "Article", "datePublished": times[0]}).replace(
        "<body>", f'<meta property="article:published_time" content="{times[1]}"><body>'
    )
    assert dict(head(read(stated)))["published"] == day


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ('<p>Film | <time datetime="2022-03-04">4 March</time></p>', "2022-03-04"),
        ('<p><time datetime="2022-03-04">4 March</time> <time datetime="2022-03-05">5 March</time></p>', None),
        ('<section class="comments"><p><time datetime="2022-03-04">4 March</time></p></section>', None),
        (f'<p>{PROSE} <time datetime="2022-03-04">4 March</time></p>', None),
    ],
)
def test_the_only_time_of_a_line_is_the_articles(line: str, day: str | None) -> None:
    document = read(f"<html><body><article><h1>The Long Tide</h1>{line}<p>{PROSE}</p></article></body></html>")
    assert dict(head(document)).get("published") == day


@pytest.mark.parametrize(
    ("rating", "read_as"),
    [
        ({"ratingValue": "3", "bestRating": "5", "worstRating": "1"}, "3/5"),
        ({"ratingValue": 7.5, "bestRating": 10}, "7.5/10"),
        ({"ratingValue": "4"}, "4"),
        ({"ratingValue": "B+"}, "B+"),
        ({"ratingValue": 0, "bestRating": 5}, None),
        ({"ratingValue": 0, "bestRating": 5, "worstRating": 0}, "0/5"),
        ({"ratingValue": 80, "bestRating": 5}, None),
        ({"ratingValue": None}, None),
        ([], None),
    ],
)
def test_a_mark_with_its_scale(rating: object, read_as: str | None) -> None:
    document = read(script({"@type": "Review", "reviewRating": rating}))
    assert dict(head(document)).get("rating") == read_as


@pytest.mark.parametrize(
    "data",
    [
        {"@type": "Review", "itemReviewed": {"name": "The Harbour"}, "reviewRating": LOW},
        {"@type": "Movie", "name": "The Long Tide", "aggregateRating": {"ratingValue": 4, "bestRating": 5}},
        {
            "@type": "Movie", "name": "The Long Tide",
            "review": [{"@type": "Review", "reviewRating": {"ratingValue": n, "bestRating": 5}} for n in (1, 2)],
        },
        {"@type": "Article", "comment": {"@type": "Review", "reviewRating": {"ratingValue": 1, "bestRating": 5}}},
    ],
)  # fmt: skip
def test_marks_of_others_are_not_the_critics(data: object) -> None:
    assert "rating" not in dict(head(read(script(data), "The Long Tide")))


def test_a_letter_that_the_page_calls_a_grade_stands_for_itself() -> None:
    page = f'<div><span class="grade">C+</span> <span>Salt TV</span></div><p>{PROSE}</p><p>Plan <b>B</b> failed.</p>'
    assert read(page).text.split("\n") == ["C+", "Salt TV", PROSE, "Plan B failed."]


def test_broken_data_is_passed_over() -> None:
    scripts = "".join(f'<script type="application/ld+json">{data}</script>' for data in ('{"@type": ', "[" * 9000))
    assert read(f"{scripts}<p>{PROSE}</p>").text == PROSE
