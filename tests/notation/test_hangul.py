"""Names in Hangul beside their romanised spellings."""

import pytest

from reporting.notation.identity import same_name


@pytest.mark.parametrize(
    ("written", "romanised"),
    [
        ("남지은", "Nam Ji-eun"), ("남지은", "Nam Jieun"), ("강도현", "Do-hyun Kang"), ("이영애", "Lee Young-ae"),
        ("노상현", "Roh Sang-hyeon"), ("남궁민", "Namgoong Min"), ("금새록", "Geum Sae Rok"),
        ("유연정", "Yoo Yeon-jung"),
    ],
)  # fmt: skip
def test_a_name_is_the_one_that_romanises_it(written: str, romanised: str) -> None:
    relation = same_name(written, romanised)
    assert relation is not None
    assert (relation.kind, relation.reason) == ("romanisation", f"{romanised} romanises {written}")
    assert same_name(romanised, written) == relation


@pytest.mark.parametrize(
    ("written", "other"),
    [
        ("남지은", "Nam Ji-an"), ("남지은", "Kang Ji-eun"), ("남지은", "Maria Bell"), ("남지은", "Nam"),
        ("남지은", "남지연수"), ("森田涼", "Mori Ryo"), ("남지은", "Ji-eun"),
    ],
)  # fmt: skip
def test_another_name_is_not(written: str, other: str) -> None:
    relation = same_name(written, other)
    assert relation is None or relation.kind not in ("same", "romanisation")
