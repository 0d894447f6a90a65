"""The whole cast of short reviews, in which every name of another work, maker or critic is left out."""

from __future__ import annotations

import pytest

from reporting.extracting import extract
from reporting.model import Document


@pytest.mark.parametrize(
    ("title", "text", "pairs"),
    [
        (
            "Paper Crane",
            'Paper Crane\n\nChristina "Paper Crane" O\'Dowd (Siobhán Ryan) is seventeen and hates Fresno. '
            "Her mother, Maureen (Lorna Metcalfe), works nights. Paper Crane wants out.\nRyan is "
            "marvellous. So is Metcalfe.",
            {("Lorna Metcalfe", "Maureen"), ("Siobhán Ryan", 'Christina "Paper Crane" O\'Dowd')},
        ),
        (
            "Paper Crane",
            "Paper Crane review\n\nIn Paper Crane, Siobhán Ryan plays the title character, a girl of seventeen. "
            "Tracy Letterman is her gentle father, and Beany Feldman her best friend, Julia.",
            {("Beany Feldman", "Julia"), ("Siobhán Ryan", None), ("Tracy Letterman", None)},
        ),
        (
            "Paper Crane",
            "Paper Crane review\n\nThe boys are Danny (Luke Hodges), all manners, and Kyle (Timothée Chabrol), "
            "all cheekbones. Stephen McKinley Harrison, as Father Levy, breaks your heart in one scene.",
            {("Luke Hodges", "Danny"), ("Stephen McKinley Harrison", "Father Levy"), ("Timothée Chabrol", "Kyle")},
        ),
        (
            "Winter Song",
            "Winter Song review\n\nGeorges and Anne (Jean-Louis Tessier and Emmanuelle Rivard) are in their "
            "eighties, retired teachers of music. Their daughter, Eva (Isabelle Hubert), visits with her "
            "English husband (William Shingle).",
            {
                ("Emmanuelle Rivard", "Anne"),
                ("Isabelle Hubert", "Eva"),
                ("Jean-Louis Tessier", "Georges"),
                ("William Shingle", None),
            },
        ),
        (
            "Winter Song",
            "Winter Song review\n\nJean-Louis Tessier and Emmanuelle Rivard are Georges and Anne, retired "
            "teachers. Isabelle Hubert, a Michael Hanke regular, plays their daughter Eva; the pianist "
            "Alexandre Tarot plays himself.",
            {
                ("Alexandre Tarot", None),
                ("Emmanuelle Rivard", "Anne"),
                ("Isabelle Hubert", "Eva"),
                ("Jean-Louis Tessier", "Georges"),
            },
        ),
        (
            "Winter Song",
            "Winter Song review\n\nTessier, who is 81, came out of retirement for this. As Georges he moves "
            "like a man carrying a full glass. Rivard, as Anne, has the harder job. Jean-Louis Tessier and "
            "Emmanuelle Rivard will be remembered for it.",
            {("Emmanuelle Rivard", "Anne"), ("Jean-Louis Tessier", "Georges")},
        ),
        (
            "Winter Song",
            "Winter Song review\n\nOne morning at breakfast Anne stops. Georges turns off the tap. That is how "
            "it begins, and Jean-Louis Tessier (Georges) and Emmanuelle Rivard (Anne) need nothing more.",
            {("Emmanuelle Rivard", "Anne"), ("Jean-Louis Tessier", "Georges")},
        ),
        (
            "The Ferry",
            "The Ferry\n\nDirected by Tom Vance\nStarring Cara Muldoon, Ned Beattie Jr. and introducing Lily "
            "Marsh\n\nCara Muldoon gives the performance of her life as Ruth Hale, a ferry captain with a "
            "grudge. Ned Beattie Jr. matches her as the mate, Poole.",
            {("Cara Muldoon", "Ruth Hale"), ("Lily Marsh", None), ("Ned Beattie Jr.", "Poole")},
        ),
        (
            "The Ferry",
            "The Ferry review\n\nRuth Hale (Cara Muldoon) drives the ferry. Her ex-husband Dan (Ned "
            "Beattie) and new mate Poole (Omar Siddiq, the find of the film) do not get on. Tom Vance, who "
            'also directed "Salt" with Karl Brandt and Ulf Moen, keeps it moving.',
            {("Cara Muldoon", "Ruth Hale"), ("Ned Beattie", "Dan"), ("Omar Siddiq", "Poole")},
        ),
        (
            "The Ferry",
            "The Ferry review\n\nMuldoon plays Ruth as a woman who has run out of weather. Beattie plays Dan, "
            "the husband, and Omar Siddiq is very funny as Poole. With Cara Muldoon, Ned Beattie, Omar Siddiq. "
            "Directed by Tom Vance.",
            {("Cara Muldoon", "Ruth"), ("Ned Beattie", "Dan"), ("Omar Siddiq", "Poole")},
        ),
        (
            "The Ferry",
            "The Ferry review\n\nThe ferry captain Ruth (Cara Muldoon, magnificent) is at war with her mate "
            "(Ned Beattie, less so). When a stowaway named Tomas (newcomer Adil Karam) turns up, it gets worse. "
            "Think Katharine Hepburn and Humphrey Bogart in The African Queen, with diesel.",
            {("Adil Karam", "Tomas"), ("Cara Muldoon", "Ruth"), ("Ned Beattie", None)},
        ),
        (
            "The Ferry",
            "THE FERRY (15) ****\n\nTOM VANCE'S second film stars Cara Muldoon as a ferry captain and Ned "
            "Beattie as the husband she threw overboard. Harrison Ford would have been too old. It's lovely.",
            {("Cara Muldoon", None), ("Ned Beattie", None)},
        ),
        (
            "The Ferry",
            "The Ferry\nCast: Cara Muldoon (Ruth), Ned Beattie (Dan), Omar Siddiq (Poole). Dir: Tom Vance. 101 "
            "mins\n\nA ferry film. Muldoon is a force. In a just world she'd be up against Meryl Streep for it.",
            {("Cara Muldoon", "Ruth"), ("Ned Beattie", "Dan"), ("Omar Siddiq", "Poole")},
        ),
        (
            "The Ferry",
            "The Ferry review\n\nThere's a moment when Ruth (played by the Irish actress Cara Muldoon) looks at "
            "Dan (the always reliable Ned Beattie), and you know it's over. Poole, brilliantly played by "
            "first-timer Omar Siddiq, hides in the engine room.",
            {("Cara Muldoon", "Ruth"), ("Ned Beattie", "Dan"), ("Omar Siddiq", "Poole")},
        ),
        (
            "The Ferry",
            "The Ferry review\n\nMuldoon's Ruth and Beattie's Dan have the worn ease of a real marriage. "
            "Credit, then, to Cara Muldoon and Ned Beattie. The score, by Anna Meredith, is all foghorns; the "
            "camera of Robbie Ryan never sits down.",
            {("Cara Muldoon", "Ruth"), ("Ned Beattie", "Dan")},
        ),
        (
            "The Ferry",
            "The Ferry review\n\nPlaying against type, Ned Beattie is a bully called Dan. Playing to it, Omar "
            "Siddiq is a clown called Poole. And Cara Muldoon, playing nothing at all, is Ruth.",
            {("Cara Muldoon", "Ruth"), ("Ned Beattie", "Dan"), ("Omar Siddiq", "Poole")},
        ),
        (
            "The Ferry",
            "The Ferry review\n\nThe ensemble (Cara Muldoon, Ned Beattie, Omar Siddiq) is faultless. You may "
            "know Muldoon as Inspector Quill in the TV series of that name, Beattie from Salt Road. None of it "
            "prepares you.",
            {("Cara Muldoon", None), ("Ned Beattie", None), ("Omar Siddiq", None)},
        ),
        (
            "The Ferry",
            "The Ferry review\n\nAnother actress might have begged for love; Cara Muldoon doesn't. Where Sally "
            "Hawkins would twinkle and Olivia Colman would crumple, she simply steers. Her husband is played by "
            "Ned Beattie, her mate by Omar Siddiq.",
            {("Cara Muldoon", None), ("Ned Beattie", None), ("Omar Siddiq", None)},
        ),
    ],
)
def test_the_cast_is_read_whole_and_alone(title: str, text: str, pairs: set[tuple[str, str | None]]) -> None:
    review = extract(Document(id="r.txt", sha256="0" * 64, text=text), [title])
    assert {(credit.actor, credit.character) for credit in review.cast} == pairs
