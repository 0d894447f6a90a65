"""Romanised Japanese and Chinese, folded so that spellings of one name meet."""

import pytest

from reporting.notation.east_asian import fold_chinese, fold_japanese


@pytest.mark.parametrize(
    ("name", "folded"),
    [("shouta", "shota"), ("shota", "shota"), ("ohno", "ono"), ("simmons", None), ("sakura" * 5, None)],
)
def test_japanese(name: str, folded: str | None) -> None:
    assert fold_japanese(name) == folded


@pytest.mark.parametrize(("part", "folded"), [("hsiao", "xiau"), ("xiao", "xiau"), ("smith", None), ("zhuangs", None)])
def test_chinese(part: str, folded: str | None) -> None:
    assert fold_chinese(part) == folded
