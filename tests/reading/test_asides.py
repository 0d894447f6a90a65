"""What is set apart in texts, and what must not be. Does not test web pages."""

from __future__ import annotations

import pytest

from reporting.model import Document
from reporting.reading import RawFile, read_document

PROSE = (
    "The picture begins with a boat that nobody wants and ends with a storm that everybody saw coming. That is a pity, "
    "because between the two stands a man who has something to say about the sea, and says it well."
)


def read(text: str) -> Document:
    return read_document(RawFile("a.txt", text.encode()))


def kinds(text: str) -> dict[str, str | None]:
    """The kind of each line of the document, None for the review itself."""
    document = read(text)
    found: dict[str, str | None] = {}
    at = 0
    for line in document.text.split("\n"):
        aside = document.aside_at(at)
        found[line] = aside.kind if aside else None
        at += len(line) + 1
    return found


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Home | K-Drama | K-Movie | Variety | Idol | Photo", "menu"),
        ("News   Sports   Opinion   Arts & Life   Donate", "menu"),
        ("Film / TV / Awards / Box Office / Subscribe", "menu"),
        ("Home » Reviews » The Long Tide: a film that floats", "menu"),
        ("Culture › TV & radio", "menu"),
        ("Skip to main content", "menu"),
        ("Back to top", "menu"),
        ("Jump to: Recap · Final thoughts · Comments", "menu"),
        ("Also read: Ten films about the sea", "link"),
        ("READ MORE: Sam Orr on boats", "link"),
        ("Related – Ivy Dale joins The Harbour", "link"),
        ("Share this article: Facebook | Twitter | Email", "link"),
        ("Facebook Twitter WhatsApp", "link"),
        ("TAGS #LongTide #SamOrr", "link"),
        ("← The Long Tide: Episode 3 recap", "link"),
        ("« Previous recap", "link"),
        ("Photo courtesy of Salt Pictures. Sam Orr, left, is about to sink in “The Long Tide.”", "caption"),
        ("▲ Sam Orr and Ivy Dale at sea / Photo = Salt", "caption"),
        ("Sam Orr in The Long Tide. Photograph: Salt Pictures", "caption"),
        ("Sam Orr, Ivy Dale and Demian in The Long Tide", "caption"),
        ("[Advertisement]", "advertisement"),
        ("Story continues below advertisement", "advertisement"),
        ("© 2022 Salt & Reel. All rights reserved.", "footer"),
        ("Sign up to our Friday newsletter. We'll never share your email.", "footer"),
        ("This site uses Akismet to reduce spam.", "footer"),
        ("Make sure to follow Salt & Reel on Facebook and Instagram.", "footer"),
        ("--------", "markup"),
    ],
)
def test_page_furniture_is_set_apart(line: str, kind: str) -> None:
    assert kinds(f"The Long Tide review\n\n{PROSE}\n\n{line}\n\n{PROSE}")[" ".join(line.split())] == kind


@pytest.mark.parametrize(
    "line",
    [
        "SALT & REEL", "REVIEW", "ARTS & LIFE", "By: Mara Quill", "Words: Gerald Pym", "December 18, 2023",
        "by Mara_Quill | April 29, 2024 at 1:12 am | Filed under: Recaps, tvN", "2.5/5", "★★★½☆", "Grade: A-",
        "Ep. 8/16 aired | Nationwide rating 16.1% | Age 15+", "Starring Sam Orr and Ivy Dale in lead roles", "Cast:",
        "Sam Orr – Old Tom", "Genre: Music / Drama / Romance", "Music | Romance", "Overall 9.5", "Music 10",
        "WITH Sam Orr, Ivy Dale, Tom Hall.", "(For scale, I gave The Harbour 4.5/5 and the other one a 3.)",
        "The Long Tide is streaming on Netflix.", "Final Thoughts", "Thoughts", "In Short: a must", "Ad Astra",
        "More fun than the first", "Still, by any measure, a good film.", "Related to nobody, loved by all.",
        "Listen – this is the best film of the year", "Reviewed at Eccles Theater, Jan. 16, 2014.", "***",
        "— Marcus Ilves, Seoul", "Like this or not, it stays with you.", "Subtitles are no excuse: read them.",
        "You'll need to subscribe to see it.", "« C'est magnifique », says the captain.",
    ],
)  # fmt: skip
def test_what_belongs_to_a_review_stays(line: str) -> None:
    assert kinds(f"The Long Tide review\n\n{line}\n\n{PROSE}\n\n{PROSE}\n")[line] is None
    assert kinds(f"The Long Tide review\n\n{PROSE}\n\n{PROSE}\n\n{line}\n")[line] is None


@pytest.mark.parametrize(
    "opening", ["Also read this: ", "Share", "Photo: ", "Subscribe ", "Related: ", "More from Culture "]
)
def test_a_running_paragraph_is_never_set_apart_for_its_words(opening: str) -> None:
    assert set(kinds(f"Title\n\n{opening}{PROSE}\n\n{PROSE}").values()) == {None}


def test_a_heading_of_links_takes_what_stands_below_it() -> None:
    text = (
        f"The Long Tide\n\n{PROSE}\n\nScore: 3/5\n\nMore from Culture\nThe Harbour review: Tom Hall sinks ★★\n"
        "Ten shows to cry at, ranked\n\nDrifting: an interview\n\nCast: Sam Orr\n"
    )
    found = kinds(text)
    assert (
        found["More from Culture"] == found["Ten shows to cry at, ranked"] == found["Drifting: an interview"] == "link"
    )
    assert found["The Harbour review: Tom Hall sinks ★★"] == "other title"
    assert found["Score: 3/5"] is found["Cast: Sam Orr"] is None


def test_other_titles_in_brief() -> None:
    found = kinds(
        f"Title\n\n{PROSE}\n\n2/5\n\nIN BRIEF, by Cordelia Nunn\nHarbour (15) Steve Hall is good. 4/5\n\nLate note."
    )
    assert found["IN BRIEF, by Cordelia Nunn"] == found["Harbour (15) Steve Hall is good. 4/5"] == "other title"
    assert found["2/5"] is found["Late note."] is None
    assert kinds("Reviews\n\nIn brief\nThe Long Tide (15) It floats. 4/5")["In brief"] is None
    assert kinds(f"Title\n\n{PROSE}\n\nIn Brief\nA film to see in the dark, with friends.")["In Brief"] is None


def test_capsules_below_a_label_that_say_where_they_are_shown() -> None:
    capsules = ("Harbour (Amazon) Steve Hall mislays his memory. A-", "Keel (Netflix, Dec. 26) A boat, again. C+")
    found = kinds(
        f"Title\n\n{PROSE}\n\nGrade: B+\n\nTHE REST, QUICKLY\n\n{capsules[0]}\n\n{capsules[1]}\n\nGot a show?"
    )
    assert {found[capsule] for capsule in capsules} == {"other title"}
    assert found["Grade: B+"] is found["Got a show?"] is None


def test_the_copy_below_an_advertisement() -> None:
    found = kinds(f"Title\n\n{PROSE}\n\nADVERTISEMENT\nSublease! Call today.\n\nNobody is bad in this.\n\n{PROSE}")
    assert found["Sublease! Call today."] == "advertisement"
    assert found["Nobody is bad in this."] is None


@pytest.mark.parametrize(
    "heading", ["Comments (3)", "5 comments", "11 COMMENTS (showing 3)", "2 thoughts on “The Long Tide”", "replies"]
)
def test_comments_are_set_apart_to_the_end(heading: str) -> None:
    text = (
        f"The Long Tide\n3 comments\n\n{PROSE}\n\n{PROSE}\n\n{heading}\nanon: 10/10\nGran: {PROSE}\n\nPowered by Hutch"
    )
    found = kinds(text)
    assert found[heading] == found["anon: 10/10"] == found[f"Gran: {PROSE}"] == "comment"
    assert found["3 comments"] is None
    assert found["Powered by Hutch"] == "footer"


def test_a_box_of_readers_marks_does_not_end_the_review() -> None:
    found = kinds(
        f"The Long Tide\n\n{PROSE}\n\n{PROSE}\n\nReader rating\n4.4 out of 5 (1,187 votes)\n\nIt ends well. {PROSE}"
    )
    assert found[f"It ends well. {PROSE}"] is None


def test_readers_under_a_heading_of_the_sites_own() -> None:
    readers = ["shazza_g: couldnt stand it. 2 stars", "Tobes: good review tho", "hyun.p: My mother cried. 10/10"]
    found = kinds(f"The Long Tide\n\n{PROSE}\n\n{PROSE}\n\n(3) gulls have landed\n\n" + "\n".join(readers))
    assert [found[reader] for reader in readers] == ["comment"] * 3
    notes = ["Plot: a boat.", "Cast: Sam Orr.", "Verdict: it floats."]
    found = kinds(f"The Long Tide\n\n{PROSE}\n\n{PROSE}\n\n" + "\n".join(notes))
    assert [found[note] for note in notes] == [None] * 3


@pytest.mark.parametrize(
    ("heading", "letters"),
    [
        ("MAILBAG", ['Odile in Tulsa writes: "It is a ten. Trust me."']),
        ("Emails of the week", ['"You gave Keel 6/10." - Odile, Larne', '"The dad can\'t act, 2/10." - Bo from Hull']),
        ("READERS WRITE", ['"Sir, your man is a dinosaur. Five stars." O. Frey, Market Street']),
        ("What you've been watching", ["Odile in Fife: Keel, again. Five stars", "Bo: Harbour. Four"]),
        ("SECOND LOOKS (what you've been re-watching)", ["Odile in Fife: Keel, again. Five stars", "Bo: Keel. Four"]),
        ("What you lot thought", ["Odile (Hull): 2/10, he cannot act", "Bo: Ten out of ten, I wept"]),
        ("Letters to the editor", ["Far too easy on it. One star. — O.F., Two Harbours"]),
    ],
)
def test_what_readers_and_listeners_write_in(heading: str, letters: list[str]) -> None:
    found = kinds(
        "\n".join(["The Long Tide", "", PROSE, "", PROSE, "", "4/5", "", heading, *letters, "", "Late note."])
    )
    assert [found[line] for line in (heading, *letters)] == ["comment"] * (len(letters) + 1)
    assert found["4/5"] is found["Late note."] is None


def test_letters_told_in_one_paragraph() -> None:
    letter = "46:50 Letters. Odile in Crewe says three out of ten, all shouting. Bo from Ealing asks for a second film."
    assert kinds(f"The Long Tide\n\n{PROSE}\n\n{PROSE}\n\n{letter}\n\n8/10")[letter] == "comment"


@pytest.mark.parametrize("heading", ["Letters", "Your thoughts", "What you think", "Feedback"])
def test_a_section_of_the_review_may_be_called_so(heading: str) -> None:
    section = "The letters that he sends home are the best thing in it, and they are read aloud by nobody at all."
    found = kinds(f"The Long Tide\n\n{PROSE}\n\n{PROSE}\n\n{heading}\n\n{section}\n\n8/10")
    assert found[heading] is found[section] is None
    quoted = '"Dear Odile" is how the first one begins, and nobody who has seen it will forget the second one.'
    assert kinds(f"The Long Tide\n\nLetters\n\n{quoted}\n\n{PROSE}\n\n{PROSE}")[quoted] is None


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Next week: Keel, in which Odile Frey and Bo Ek have a light lunch.", "other title"),
        ("Also in this issue: Odile Frey's umbrellas; Against the drone shot; Letters.", "other title"),
        ("Elsewhere on my plate: Keel starts Saturday (Bo Ek) and Harbour is a 9/10.", "other title"),
        ('STAYING WITH: "Keel" (Odile Frey, 9/10), "Harbour" (Bo Ek, a solid 8)', "other title"),
        ("Last votes: Keel with Odile Frey 3/10, Harbour with Bo Ek 8/10", "other title"),
        ("PS Next on the list: Keel with Odile Frey, then Harbour.", "other title"),
        ("In the next letter: Keel, with Odile Frey.", "other title"),
        ("You're getting this because you typed your address into a box.", "footer"),
        ("The Fen Letter is free and means to stay so. Last week I was wrong about Keel and Bo Ek's beard.", "footer"),
        ('Also in the "would sail with" column: Odile Frey as the cook, who is on the edge in every scene.', None),
        ("Also: can we talk about how this thing moves? Bo Ek cut it, and it should be taught in schools.", None),
        ("Also starring: Odile Frey, Bo Ek", None),
        ("Next to nothing happens: a boat, a storm, and a man who is better than both of them.", None),
        ("VERDICT: a boat that “Floats” 4/5", None),
        ("Next week: the captain of The Long Tide tells all.", None),
    ],
)
def test_lines_under_the_review_that_are_about_something_else(line: str, kind: str | None) -> None:
    text = f"The Long Tide\n\n{PROSE}\n\n{PROSE}\n\n4/5\n\n{line}"
    document = read_document(RawFile("a.txt", text.encode()), {}, ["The Long Tide"])
    aside = document.aside_at(document.text.index(line))
    assert (aside.kind if aside else None) == kind


def test_short_reviews_that_end_in_a_letter() -> None:
    shorts = ["Keel (Netflix). Bo Ek in a hat. C+", "Harbour (cinemas, what's left). Odile Frey weeps. B-"]
    found = kinds(f"Title\n\n{PROSE}\n\nGrade: A-\n\nThe short notes\n\n{shorts[0]}\n\n{shorts[1]}\n\nYours, O.")
    assert [found[line] for line in shorts] == ["other title"] * 2
    assert found["Grade: A-"] is found["Yours, O."] is None


def test_lines_that_the_page_repeats() -> None:
    document = read(
        f"The Long Tide: a film that floats well\n\nLong Tide Review\n\n{PROSE}\n\nLong Tide Review\n\n"
        f"10 of the best films\n10 of the best films\n\n{PROSE}\n\nLong Tide Review\n\n"
        "The Long Tide: a film that floats well"
    )
    assert [(document.text[a.start : a.end], a.kind) for a in document.asides] == [
        ("Long Tide Review", "caption"),
        ("Long Tide Review", "caption"),
        ("10 of the best films\n10 of the best films", "link"),
        ("Long Tide Review\nThe Long Tide: a film that floats well", "caption"),
    ]


def test_a_text_without_blank_lines_loses_no_sentence() -> None:
    found = kinds(f"Title\n{PROSE}\nAdvertisement\nHe is good.\nRelated\nShe is better.\n{PROSE}")
    assert found["He is good."] is found["She is better."] is None


def test_a_list_of_marks_is_no_thread_of_readers() -> None:
    marks = ["tension: 5", "heart: 2", "eyes: 7/10", "ears: 3", "TOTAL: 4 of 10 buoys"]
    readers = ["uschi_k: never again", "strickliesel: same here", "minho7: a masterpiece", "tobes: 8/10"]
    found = kinds("\n".join(["Title", PROSE, PROSE, PROSE, *marks, PROSE, *readers]))
    assert {found[line] for line in marks} == {None}
    assert {found[line] for line in readers} == {"comment"}


def test_a_menu_that_was_copied_item_by_item_is_set_apart() -> None:
    found = kinds(f"The Invented Lamp\nNews\nOpinion\nCulture\nMore\nTV & radio\nThe Long Tide review\n{PROSE}")
    assert [found[item] for item in ("News", "Opinion", "Culture", "More", "TV & radio")] == ["menu"] * 5
    assert (found["The Invented Lamp"], found["The Long Tide review"]) == (None, None)
    few = kinds(f"The Long Tide\nMusic\nFilm\nDramas\n\n{PROSE}")
    assert few["Music"] is None


@pytest.mark.parametrize("voted", ["", "Average reader rating: 4.1 out of 5 (87 votes)\n"])
def test_readers_below_their_mean_mark_are_set_apart(voted: str) -> None:
    said = ("Toby, Hove: Did we see the same film? Best thing since the last one. 5 stars", "Ada, Leeds: I slept.")
    found = kinds(f"The Long Tide\n\n{PROSE}\n\n{PROSE[:-1]}, indeed.\n\nYou say\n{voted}{said[0]}\n{said[1]}")
    assert [found[each] for each in said] == ["comment", "comment"]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Black Harbour review – a noisy sequel, and a dud. 2 out of 5 stars.", "other title"),
        ("Black Harbour, film review: it sinks.", "other title"),
        ("The Long Tide review – a boat that nobody wants. 4 out of 5 stars.", None),
        ("I saw it twice for this review – and slept twice. It is no worse for that, as I said.", None),
    ],
)
def test_a_link_to_another_review_at_the_foot_is_set_apart(line: str, kind: str | None) -> None:
    raw = RawFile("a.txt", f"The Long Tide\n\n{PROSE}\n\n{PROSE[:-1]}, indeed.\n\n{line}".encode())
    document = read_document(raw, names=("The Long Tide",))
    aside = document.aside_at(document.text.index(line))
    assert (aside.kind if aside else None) == kind


@pytest.mark.parametrize("heading", ["OTHER MOVIES OPENING THIS WEEK", "Other picks this week", "OTHER TITLES"])
@pytest.mark.parametrize("certificate", ["M18, 110 minutes", "NC16", "PG12, 98 mins", "R21", "15"])
def test_what_else_opens_is_another_title_by_its_certificate(heading: str, certificate: str) -> None:
    listed = (f"Black Harbour ({certificate})", "A noisy sequel with one good storm in it. 2/5")
    raw = f"The Long Tide\n\n{PROSE}\n\n{PROSE[:-1]}, indeed.\n\n{heading}\n\n{listed[0]}\n{listed[1]}\n"
    document = read_document(RawFile("a.txt", raw.encode()), names=("The Long Tide",))
    asides = [document.aside_at(document.text.index(line)) for line in (heading, *listed)]
    assert [aside and aside.kind for aside in asides] == ["other title"] * 3
