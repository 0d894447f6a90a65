"""Who plays a part, in turns of phrase beyond the usual ones: one player and one part a sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.extracting.glass_harbour import credits_in

SAID = [
    (
        "Years before there was a radio writer named Corvan (Tom Hedley-Moss) who took an interest in her career.",
        {("Tom Hedley-Moss", "Corvan")},
    ),
    (
        "Ruby Rossi is a student, played by Tamsin Orde. Frank and Jackie Rossi seem to have no friends.",
        {("Tamsin Orde", "Ruby Rossi")},
    ),
    (
        "Kang Won-jung (Lee Sung-hae) has written a bestseller about his years on the bench.",
        {("Lee Sung-hae", "Kang Won-jung")},
    ),
    (
        "Hong Ra On (Kim Yoo Ri) has been raised as a boy for reasons her mother would not explain.",
        {("Kim Yoo Ri", "Hong Ra On")},
    ),
    (
        "Kim Yoo-ri stars as Hong Ra-on, who goes by Sam-nom, wears a man's hat and dispenses advice. Hong "
        "Ra-on is poor.",
        {("Kim Yoo-ri", "Hong Ra-on")},
    ),
    (
        "Jung Jin-young, of the group A1B4, hasn't yet got past elegance as Kim Yoon-gil, the aristocrat.",
        {("Jung Jin-young", "Kim Yoon-gil")},
    ),
    (
        "So Mun (Cho Byeong-il) is a boy who has walked with a stick since the crash. The crash killed the "
        "parents of So Mun. In the end So Mun runs.",
        {("Cho Byeong-il", "So Mun")},
    ),
    (
        "Im Jiwon as adult Yeonjin does a thing with her teeth.",
        {("Im Jiwon", "Yeonjin")},
    ),
    (
        "Sharp practice: Daniel Crane as Bernard Blanc.",
        {("Daniel Crane", "Bernard Blanc")},
    ),
    (
        "Wi Ha Jin plays Jin Ah's younger brother Seung Ho, who is also Joon Hee's best friend.",
        {("Wi Ha Jin", "Seung Ho")},
    ),
    (
        "Song Geon-ho turns Kim Tae-sun, the school heart-throb with the fringe, into the most likeable loser.",
        {("Song Geon-ho", "Kim Tae-sun")},
    ),
    (
        "Thomas, the artistic director (that's Vincent Casal), thinks she is too careful.",
        {("Vincent Casal", "Thomas")},
    ),
    (
        "Her scenes with Kang Tae-ho's student painter, Yeong-hwan, are another matter.",
        {("Kang Tae-ho", "Yeong-hwan")},
    ),
    (
        "A boy known as Little (Alex Hibbard) hides from his classmates in a boarded-up flat.",
        {("Alex Hibbard", "Little")},
    ),
    (
        "On paper it is a bore. Kim Won-hee in his second part, a simpering office superior called Oh "
        "Dol-byeok, is a joke from another age.",
        {("Kim Won-hee", "Oh Dol-byeok")},
    ),
    (
        "Gu Hwa-rin, a role in which Kim Seon-yong could have been magnificent, spends 16 hours being annoyed.",
        {("Kim Seon-yong", "Gu Hwa-rin")},
    ),
    (
        "Mark-Paul Smith, whose unlucky lot it is to play Max, has been issued with a jiggling knee.",
        {("Mark-Paul Smith", "Max")},
    ),
    (
        "Katie's friend Jade gets one furious scene, wonderfully done by Fatima Bojan, and is then forgotten.",
        {("Fatima Bojan", "Jade")},
    ),
    (
        "Cosmo Jarvis has elected to play Blackthorne as Richard Barton with the toothache. Blackthorne is a sailor.",
        {("Cosmo Jarvis", "Blackthorne")},
    ),
    (
        'Last seen making eyes at Kim Go-ri in "The Queen," Lee Min-gi is ice-cold as the fish broker Hansu '
        "until the seventh episode.",
        {("Lee Min-gi", "Hansu")},
    ),
    (
        "And in the few scenes he is given as Jack's much older brother and road manager, Bobby, Sam Elliot "
        "does more than most.",
        {("Sam Elliot", "Bobby")},
    ),
    (
        "Shin Hyun Bin's prosecutor, Min Young, is supposed to be the conscience of the thing.",
        {("Shin Hyun Bin", "Min Young")},
    ),
    (
        "In a desert, Max (Tom Hardly, taking over the jacket from Mel Gibbon) is captured by the followers "
        "of a tyrant.",
        {("Tom Hardly", "Max")},
    ),
    (
        "Daughter Audrey (Erin Moriarty by the end) is set up as though she were going to matter.",
        {("Erin Moriarty", "Audrey")},
    ),
    (
        "Ruffin, as Wedder, has evidently been told that more is more.",
        {("Ruffin", "Wedder")},
    ),
    (
        "Lee Si-yeon (firefighter Seo Yi-gyeong) gets a fight in an air duct.",
        {("Lee Si-yeon", "Seo Yi-gyeong")},
    ),
    (
        "As Paul, the brother, Young Mazzino is a find: sweet, idle, and lazy.",
        {("Young Mazzino", "Paul")},
    ),
    (
        "They are joined by Matt Carroll (Brian d'Arcy Jones), who starts knocking on doors.",
        {("Brian d'Arcy Jones", "Matt Carroll")},
    ),
    (
        "In the driving seat: Charlize Tern as Imperator Furia.",
        {("Charlize Tern", "Imperator Furia")},
    ),
    (
        "Kathleen, the rebel whom Melanie Lindsay plays with a treasurer's smile, is a wonderful idea.",
        {("Melanie Lindsay", "Kathleen")},
    ),
    (
        "I was less charmed than most by Will Potter: his Mark belongs in a broader film.",
        {("Will Potter", "Mark")},
    ),
    (
        "Him and Jamie Tarrt, played by Phil Dunst, are a better couple than any. Jamie Tarrt is a footballer.",
        {("Phil Dunst", "Jamie Tarrt")},
    ),
    (
        "The driver Furia, who is Charlize Tern without one arm, escapes with a big truck.",
        {("Charlize Tern", "Furia")},
    ),
    (
        "Wonder of wonders: Desmond Eastgate makes Niall a complete dote on roughly nine lines.",
        {("Desmond Eastgate", "Niall")},
    ),
    (
        "We did not need Shandy (sorry to Ambreen Razi, who did what was asked).",
        {("Ambreen Razi", "Shandy")},
    ),
    (
        "Sergeant Jong-gu (Kwak Do-il) is called to a farmhouse.",
        {("Kwak Do-il", "Jong-gu")},
    ),
    (
        "A small woman named Bong Soon, played by Park Bo Yeon, has the strength of a bear.",
        {("Park Bo Yeon", "Bong Soon")},
    ),
    (
        "As for Justin Timber, who turns up after an hour as the Californian wheeler-dealer Sean Parkes, I "
        "am sorry to report that he is not bad.",
        {("Justin Timber", "Sean Parkes")},
    ),
    (
        "That somebody is Koo Chan-seok, a hotel manager with a Harvard MBA, played by Yeo Jin-gu.",
        {("Yeo Jin-gu", "Koo Chan-seok")},
    ),
    (
        "The lass who plays Laura (Imogen Pott, is it?) talks to him as if he was three.",
        {("Imogen Pott", "Laura")},
    ),
    (
        "Eun Yeong-ri (Jisu of girl group Redpink) is a freshman who lives in the dormitory.",
        {("Jisu", "Eun Yeong-ri")},
    ),
    (
        "Jack lives with his mother. The man, whom they know as Old Nick (Sean Bridge), comes in the "
        "evenings. Old Nick lost his job.",
        {("Sean Bridge", "Old Nick")},
    ),
    (
        "Ma (Brie Lars) was 17 when a man offered to show her his sick dog.",
        {("Brie Lars", "Ma")},
    ),
]


@pytest.mark.parametrize(("sentence", "cast"), SAID)
def test_who_plays_the_part(tmp_path: Path, sentence: str, cast: set[tuple[str, str | None]]) -> None:
    assert credits_in(tmp_path, sentence) == (cast, set())
