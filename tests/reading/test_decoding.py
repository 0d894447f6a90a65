"""The ladder of encodings, step by step. Does not test what happens to the text afterwards."""

from __future__ import annotations

import pytest

from reporting.reading.decoding import decode

KOREAN = "눈물의 여왕은 재미있는 드라마입니다."


@pytest.mark.parametrize(
    ("data", "text", "encoding"),
    [
        ("naïve “café”".encode(), "naïve “café”", "utf-8"),
        (b"\xef\xbb\xbfplain", "plain", "utf-8"),
        ("né".encode("utf-16"), "né", "utf-16-le"),
        (b"\xfe\xff" + KOREAN.encode("utf-16-be"), KOREAN, "utf-16-be"),
        ("A film about drums.".encode("utf-16-le"), "A film about drums.", "utf-16-le"),
        ("A film about drums.".encode("utf-16-be"), "A film about drums.", "utf-16-be"),
        ("né".encode("utf-32"), "né", "utf-32-le"),
        (KOREAN.encode("cp949"), KOREAN, "cp949"),
        ("It’s a “Whiplash” café".encode("cp1252"), "It’s a “Whiplash” café", "windows-1252"),
        (b"", "", "utf-8"),
    ],
)
def test_each_encoding_is_recognised(data: bytes, text: str, encoding: str) -> None:
    decoded = decode(data)
    assert (decoded.text, decoded.encoding) == (text, encoding)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize(
    "text", [KOREAN, "눈물의여왕리뷰", "〈눈물의 여왕〉 ★★★★ 4/5\n김수현·김지원의 로맨스, 3월 9일 tvN 첫 방송."]
)
def test_korean_utf16_without_a_mark(text: str, encoding: str) -> None:
    decoded = decode(text.encode(encoding))
    assert (decoded.text, decoded.encoding) == (text, encoding)
    assert decoded.note is not None
    assert decoded.note.startswith("read as UTF-16")


@pytest.mark.parametrize(
    "text",
    ["눈물의여왕", "눈물의 여왕", "재미있다", "가장 슬픈 이야기, 그리고 가장 웃긴 이야기.", "똠방각하 펲시 " + KOREAN],
)
def test_korean_code_pages_are_not_taken_for_utf16(text: str) -> None:
    assert decode(text.encode("cp949")).text == text
    assert decode(text.encode()).encoding == "utf-8"


@pytest.mark.parametrize(
    "text", ["“Whiplash” — it’s café-fresh…", "Amélie’s “naïveté”, £5 & ½ a star", "façade  déjà-vu", "Ñandú »über« ß"]
)
def test_western_text_stays_western(text: str) -> None:
    assert decode(text.encode("cp1252")).text == text


def test_a_korean_file_that_was_cut_off_is_still_korean() -> None:
    decoded = decode((KOREAN * 3).encode("cp949") + b"\xb4")
    assert (decoded.text, decoded.encoding) == (KOREAN * 3 + "\ufffd", "cp949")
    assert decoded.note == "is not UTF-8; read as Korean CP949; 1 character could not be read"


def test_western_quotes_before_letters_are_not_taken_for_korean() -> None:
    # 0x93 0x57 and 0x92 0x73 are rare syllables in CP949.
    assert decode(b"\x93Whiplash\x94 it\x92s").encoding == "windows-1252"


def test_an_assumption_is_told_and_none_is_not() -> None:
    assert decode("é".encode()).note is None
    assert decode(b"caf\xe9 noir").note == "is not UTF-8; read as Windows-1252"
    assert decode(KOREAN.encode("cp949")).note == "is not UTF-8; read as Korean CP949"


def test_a_file_that_was_cut_off_is_still_utf8() -> None:
    decoded = decode("“naïve” “café” “one more”".encode()[:-1])
    assert decoded.text == "“naïve” “café” “one more\ufffd"
    assert decoded.note == "is not quite UTF-8; 1 character could not be read"


def test_a_stray_zero_byte_is_no_utf16() -> None:
    assert decode(b"A film about\0 drums.").encoding == "utf-8"


def test_a_page_may_declare_its_encoding() -> None:
    page = '<meta charset="windows-1251"><p>Фильм'.encode("cp1251")
    assert decode(page, html=True).text.endswith("<p>Фильм")
    assert decode(page).encoding == "windows-1252"
    assert decode(b"<meta charset=rot13>caf\xe9", html=True).encoding == "windows-1252"
