"""Which reviews cover a part of a series, in the many ways in which critics say what they have seen of it."""

from __future__ import annotations

import pytest

from reporting.extracting.partial import read_partial
from reporting.extracting.passage import passage
from reporting.reading import RawFile, read_document

_FIRST = (
    "Two sisters inherit a boat and a debt, and neither of them can swim. The older one wants to sell it, and the "
    "younger one has moved aboard with her cello before the funeral is over. It is as quiet as a harbour in February."
)
_SECOND = (
    "Greta Holloway plays the elder sister, Ina, with a stiff back and a soft mouth, and the series would sink without "
    "her. Tom Hale is fine as the vicar."
)


def _is_partial(headline: str, box: str, said: str) -> bool:
    head = f"THE HERALD\n\nSaltmarsh: {headline}\n\nBy Anna Bell\n12 May 2021"
    text = f"{head}\n\n{box}\n\n{_FIRST}\n\n{_SECOND}\n\n{said}\n"
    document = read_document(RawFile("r.txt", text.encode()), {}, ["Saltmarsh"])
    return read_partial(passage(document, ["Saltmarsh"]), film=False) is not None


@pytest.mark.parametrize(
    ("said", "partial"),
    [
        ("Eight episodes; four screened for review.", True),
        ("(Six episodes were watched for review; the season has ten.)", True),
        ("Format: Hour-plus drama, 16 episodes; complete season watched for review", False),
        ("Sixteen episodes; whole season watched for review.", False),
        ("Ten episodes (all watched for review).", False),
        ("Ten episodes, all screened.", False),
        ("Series watched in full for review.", False),
        ("Entire series screened for review.", False),
        ("I've seen the first four of sixteen, which is all there is so far, so don't hold me to anything.", True),
        ("I've seen four of the sixteen episodes, and I am hooked.", True),
        ("I have watched six of the sixteen so far.", True),
        ("I'm six episodes in, with ten to go.", True),
        ("Six episodes in, I am still not sure who drowned.", True),
        ("Six episodes in, somebody drowns, and by the finale nobody is dry.", False),
        ("Twelve more to go. On this showing I would happily move in.", True),
        ("With ten episodes still to come, it may yet find its feet.", True),
        ("There are six more episodes to come, and I can't wait.", True),
        ("That is all the plot there is so far, and it is plenty. As of Sunday's episode nobody has drowned.", True),
        (
            "Two weeks in, it is already the most agreeable thing on the box.\n\nIt is too "
            "early to say what the vicar will add.",
            True,
        ),
        ("Based on the four episodes made available to critics, it is a treat.", True),
        ("Critics were sent four of the eight episodes.", True),
        ("Netflix made only the first three episodes available for review.", True),
        ("Netflix sent critics seven of the eight hours; the eighth was held back.", True),
        ("I was given five of the ten to watch.", True),
        ("Having seen the first half of the run, I can say that it floats.", True),
        ("At the half-way point, it floats.", True),
        ("We're at the halfway mark now, and nobody has drowned.", True),
        ("Judging by the first two episodes, it will float.", True),
        ("If the first two episodes are anything to go by, it will float.", True),
        ("On the evidence of its opening hour, it will float.", True),
        ("This is a review of the first two episodes.", True),
        ("This review covers episodes one to four.", True),
        ("I'll be back when it ends. For now, it floats.", True),
        ("I'll update this review when the remaining episodes air.", True),
        ("I'll report back after the finale.", True),
        ("Don't ask me how it ends: I've only seen three.", True),
        ("I gave up after four episodes.", True),
        ("I stopped after episode five and I won't be going back.", True),
        ("I dropped it at episode six.", True),
        ("DNF at episode 6.", True),
        ("The first two episodes are slow, and then it takes off. The finale is superb.", False),
        ("It's a lot for two episodes, and it does not need a subtle bone in its body.", False),
        ("The first half is terrific; the second half sags, and the ending is a bath.", False),
        ("I watched all sixteen episodes in two days.", False),
        ("I watched the first two episodes with my mother, and the other fourteen alone.", False),
        ("I've seen it four times. Of the sixteen episodes the ninth is the best.", False),
        ("After four episodes I was ready to quit. I am glad that I stayed until the end.", False),
        ("Give it three episodes. By the sixteenth you will weep.", False),
        ("The opening episode is the best hour of television this year, and the last is nearly as good.", False),
        ("I rewatched the first four episodes before writing this; the whole thing holds up.", False),
        ("I binged the whole thing over a weekend.", False),
        ("I watched the lot over three nights.", False),
        ("I have now seen it to the end, and I wish that I had not.", False),
        ("It starts slowly; stick with it for the first few episodes.", False),
        ("I nearly gave up after episode two. Episode sixteen made me cry.", False),
        ("Next week: episode one of Night Bus.", False),
        ("Also this week: I have seen the first two episodes of Night Bus, and it is fun.", False),
        ("Coming soon: our first look at Night Bus.", False),
        ("Its first season had six episodes; this one has sixteen, and I saw them all.", False),
        ("The premiere drew 6.8 per cent; the finale drew 12.", False),
        ("Episode 9 is the best of them and the finale the worst.", False),
        ("It airs weekly, so there is time. The next episode is on Sunday.", True),
        ("New episodes drop on Fridays; I've had the first three early.", True),
        ("Only two episodes have aired at the time of writing.", True),
        ("As I write, two of the eight have been broadcast.", True),
        ("Four hours seen of ten, and not a dull one.", True),
        ("I have watched as far as episode six.", True),
        ("I'm on episode five and I can't stop.", True),
        ("I've only managed three, and each of them took me a week.", True),
        ("Four episodes deep, I have no idea who drowned.", True),
        ("Ten down, ten to go.", True),
        ("The first of eight episodes went out on Monday night, and it was a cracker.", True),
        ("Last night's opener had me on the edge of my bath.", True),
        ("(ITV, Monday; part one of eight)", True),
        ("The opening double bill is a treat.", True),
        ("The first of the sisters to drown is Ina. The finale is a bath.", False),
        ("From episode one to the end it is a bath.", False),
        ("I watched it to the end of episode sixteen, all sixteen episodes of it.", False),
        ("I'm on the side of the vicar.", False),
        ("Last night's finale ended it all, and it was a bath.", False),
    ],
)
def test_a_sentence_says_what_was_seen(said: str, partial: bool) -> None:
    assert _is_partial("two sisters and a boat", "Netflix, 16 episodes", said) is partial


@pytest.mark.parametrize(
    ("said", "partial"),
    [
        ("Netflix, new episodes on Saturdays\nFour episodes viewed\nEarly verdict: 4/5", True),
        ("Netflix, new episodes on Saturdays\nEpisodes viewed: four", True),
        ("Netflix, 16 episodes (four viewed)", True),
        ("Reviewed: first two of eight episodes", True),
        ("Episodes watched for review: 4 of 16", True),
        ("Two episodes watched", True),
        ("Three of eight episodes screened", True),
        ("Full season reviewed.", False),
        ("All 16 episodes watched", False),
    ],
)
def test_a_line_of_particulars_says_what_was_seen(said: str, partial: bool) -> None:
    assert _is_partial("two sisters and a boat", said, "") is partial


@pytest.mark.parametrize(
    ("said", "partial"),
    [
        ("first look", True),
        ("first impressions", True),
        ("episode 1 review", True),
        ("episodes 1-4 recap", True),
        ("pilot review", True),
        ("mid-season check-in", True),
        ("an early verdict", True),
        ("first bite", True),
        ("premiere review", True),
        ("season one review", False),
        ("a rewatch", False),
        ("finale review and the whole run", False),
    ],
)
def test_a_headline_says_what_was_seen(said: str, partial: bool) -> None:
    assert _is_partial(said, "Netflix, 16 episodes", "") is partial
