"""Which language a review is in. Does not test how it is read."""

from __future__ import annotations

import pytest

from reporting.model import Document
from reporting.notation.language_names import language_name
from reporting.reading import RawFile, read_document

ENGLISH = (
    "The picture begins with a boat that nobody wants and ends with a storm that everybody saw coming. That is a pity, "
    "because between the two stands a man who has something to say about the sea, and says it well."
)
TEXTS = {
    "ko": "이 영화는 아무도 원하지 않는 배 한 척으로 시작해서 모두가 예상한 폭풍으로 끝난다. 아쉬운 일이다.",
    "ja": "この映画は誰も欲しがらない船で始まり、誰もが予想した嵐で終わる。それは残念なことだ。",
    "zh": "这部电影以一艘没有人想要的船开始，以一场人人都预料到的风暴结束。这很可惜，因为主角很有魅力。",
    "und-Cyrl": "Картина начинается с лодки, которая никому не нужна, и кончается бурей, которую все ждали.",
    "es": "La película empieza con un barco que nadie quiere y termina con una tormenta que todos veían venir. Es una "
    "lástima, porque entre los dos hay un hombre que tiene algo que decir sobre el mar, y lo dice muy bien.",
    "fr": "Le film commence par un bateau dont personne ne veut et finit par une tempête que tout le monde attendait. "
    "C'est dommage, parce que entre les deux il y a un homme qui a des choses à dire sur la mer, et qui les dit bien.",
    "de": "Der Film beginnt mit einem Boot, das niemand will, und endet mit einem Sturm, den jeder kommen sah. Das ist "
    "schade, denn dazwischen steht ein Mann, der etwas über das Meer zu sagen hat und es auch gut sagt.",
    "pt": "O filme começa com um barco que ninguém quer e acaba com uma tempestade que todos esperavam. É uma pena, "
    "porque entre os dois há um homem que não tem medo do mar e que também sabe falar da sua vida.",
    "it": "Il film comincia con una barca che nessuno vuole e finisce con una tempesta che tutti vedevano arrivare. È "
    "un peccato, perché in mezzo c'è un uomo che ha qualcosa da dire sul mare, e lo dice anche bene.",
    "id": "Film ini dibuka dengan sebuah kapal yang tidak diinginkan dan ditutup dengan badai yang sudah ditunggu. "
    "Sayang, karena di antara keduanya ada seorang pria yang bisa berbicara tentang laut dengan baik.",
    "nl": "De film begint met een boot die niemand wil en eindigt met een storm die iedereen zag aankomen. Dat is "
    "jammer, want daartussen staat een man die iets over de zee te zeggen heeft en het ook goed zegt.",
    "pl": "Film zaczyna się od łodzi, której nikt nie chce, i kończy się burzą, którą wszyscy przewidzieli. Szkoda, bo "
    "jest w nim człowiek, który ma coś do powiedzenia o morzu, ale nie wie jak to zrobić.",
}


def read(text: str, path: str = "a.txt") -> Document:
    return read_document(RawFile(path, text.encode()))


@pytest.mark.parametrize("language", TEXTS)
def test_a_text_is_known_by_its_letters_or_small_words(language: str) -> None:
    document = read(f"The Long Tide\n\nBy Mara Quill\n\n{TEXTS[language]}\n\n4/5")
    assert document.language == language
    assert document.notes == (
        f"is written in {language_name(language)}: byline, date and mark are read, its text is not",
    )


@pytest.mark.parametrize(
    "text",
    [
        ENGLISH, "", "4/5", "Chef-d'oeuvre.", "Amour fou, La Dolce Vita, Das Boot, El Norte", "Très bien!",
        "Cast: Kim Soo-hyun (김수현), Kim Ji-won (김지원), Park Sung-hoon (박성훈), Kwak Dong-yeon (곽동연)",
        f"{ENGLISH} 눈물의 여왕 (김수현, 김지원), as it is called at home. {ENGLISH}",
        f"“No hay mal que por bien no venga”, says the captain. {ENGLISH}",
        "\n".join(f"Sam Orr as Old Tom Number {n}" for n in range(60)),
    ],
)  # fmt: skip
def test_english_and_what_is_too_short_to_say(text: str) -> None:
    assert read(text).language == "en"


def test_a_page_may_say_more_than_can_be_seen_and_is_not_believed_against_its_text() -> None:
    assert read(f"<html lang=uk><p>{TEXTS['und-Cyrl']}</p>", "a.html").language == "uk"
    assert read(f"<html lang=zh-Hant><p>{TEXTS['zh']}</p>", "a.html").language == "zh-Hant"
    assert read(f"<html lang=es_MX><p>{TEXTS['es']}</p>", "a.html").language == "es-MX"
    assert read(f"<html lang=ko><p>{ENGLISH}</p>", "a.html").language == "en"
    assert read(f"<html lang=en><p>{TEXTS['ko']}</p>", "a.html").language == "ko"
    assert read("<html lang=es><p>Una película sobre el mar.</p>", "a.html").language == "es"
    assert read("<p>Película sobre mar.</p>", "a.html").language == "en"


def test_a_language_that_is_none_of_the_known_ones() -> None:
    words = "Ez a film egy hajóval kezdődik amelyet senki sem akar majd viharral zárul."
    assert read(" ".join([words] * 8)).language == "und"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Das Ende ist ärgerlich.", "de"),
        ("Un film magnifique, mais la fin est ratée.", "fr"),
        ("Una película preciosa con final flojo", "und"),  # as well Italian, by these words
        ("I loved it. I cried.", "en"),
        ("Superb. Funny. Sad.", "en"),
        ("Die Hard on a bus: die, die, die", "en"),
    ],
)
def test_a_few_words_are_known_by_theirs_where_none_is_english(text: str, language: str) -> None:
    assert read(text).language == language
