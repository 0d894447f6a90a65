"""Reviews that try to be code, through the whole flow to bytes: printed as text, run nowhere, and no more is read.

Holds what tests/test_hostile_text.py does not: addresses, style, workbook names, PDF actions, network and files.
"""

from __future__ import annotations

import io
import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from html import escape
from pathlib import Path
from typing import Any

import lxml.html
import openpyxl
import pytest
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject

from reporting.pipeline import make
from reporting.reading import RawFile, RawTitle
from reporting.settings import Options
from tests.faults.titles import ROOT, ran, write_sources

ADDRESSES = (
    "javascript:alert(1)", "data:text/html,<script>x</script>", "file:///etc/passwd", "vbscript:x", "//evil.example/x",
    "https://good.example/a?b=1", "ftp://x.example", "http://", "HTTP://Good.example/up", "mailto:a@b.example",
    'https://x.example/"onload="alert(1)', "https://x.example/\u202egpj", "\\\\server\\share", "https://x.example/ y",
)  # fmt: skip
HOSTILE = (
    "=cmd|'/C calc'!A0", "@SUM(1+1)*cmd|' /C calc'!A0", "+1+1", "-2+3", "=DDE(\"a\";\"b\")", "\t=1+1",
    "=WEBSERVICE(\"http://x\")",
    "<svg onload=alert(1)>", "<style>*{display:none}</style>", "<img src=x onerror=alert(1)>",
    "</script><script>alert(1)//",
    "{{ config }}", "{% include '/etc/passwd' %}", "${7*7}", "url(http://x/)",
    "<link rel=attachment href=file:///etc/passwd>",
    "<a rel=attachment href='file:///etc/passwd'>x</a>", "--><!--", "]]>", "_x0041_", "&lt;script&gt;",
    "%PDF-1.4 /JavaScript (x)",
    "@import 'http://x'", "<base href='http://x'>", "<meta http-equiv=refresh content='0;url=http://x'>",
    "\u2028alert(1)",
)  # fmt: skip


def reviews() -> list[RawFile]:
    """A saved page an address, with everything hostile in its text, its name and what it says of itself."""
    files = [RawFile("title.toml", b'name = "Harbour Lights <svg onload=alert(9)>"\noriginal_name = "=1+1"\n')]
    for number, url in enumerate(ADDRESSES):
        word, other = escape(HOSTILE[number % len(HOSTILE)]), escape(HOSTILE[-number - 1])
        page = (
            f'<html><head><link rel="canonical" href="{escape(url)}"><meta property="og:url" content="{escape(url)}">'
            f'<meta property="og:site_name" content="{other}"><meta name="author" content="{word}"></head><body>'
            f"<article><h1>Harbour Lights {other}</h1><p>Harbour Lights is a superb, lovely film, {word} it says.</p>"
            f"<p>The acting is dull {other}, and the ending of Harbour Lights is terrible.</p><p>4/5</p></article>"
        )
        files.append(RawFile(f"{number:02}.html", page.encode()))
    everything = "\n\n".join(f"The music of Harbour Lights is lovely, {word} is what it has." for word in HOSTILE)
    return [*files, RawFile("all.txt", everything.encode()), RawFile("=1+1|'x'!A0.txt", everything.encode())]


def parsed(page: bytes) -> Any:
    """The page's tree; without its type, which XPath makes too wide to be of use."""
    return lxml.html.fromstring(page)


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    return dict(make(RawTitle("harbour-lights", tuple(reviews())), Options()).files)


def test_links_lead_to_the_web_alone(files: dict[str, bytes]) -> None:
    tree = parsed(files["report.html"])
    hrefs = {str(href) for href in tree.xpath("//@href") if not str(href).startswith("#")}
    assert all(re.match(r"(?i)https?://[^/\s]", href) for href in hrefs), hrefs
    assert not any("onload" in name for element in tree.iter() for name in getattr(element, "attrib", {}))


def test_the_page_has_no_element_and_no_address_of_a_review(files: dict[str, bytes]) -> None:
    tree = parsed(files["report.html"])
    tags = {element.tag for element in tree.iter() if isinstance(element.tag, str)}
    assert tags.isdisjoint({"iframe", "object", "embed", "base", "link", "img", "audio", "video", "frame"})
    assert len(tree.xpath("//script")) == 1
    assert len(tree.xpath("//meta[@http-equiv]")) == 1
    policy = tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
    allowed = dict(part.split(None, 1) for part in policy.split("; "))
    assert allowed.pop("script-src").startswith("'sha256-")
    assert allowed == {
        "default-src": "'none'", "style-src": "'unsafe-inline'", "font-src": "data:", "img-src": "data:",
        "base-uri": "'none'", "form-action": "'none'",
    }  # fmt: skip
    assert not any(name.startswith("on") for element in tree.iter() for name in getattr(element, "attrib", {}))
    assert "".join(tree.xpath("//style/text()")).count("url(") == "".join(tree.xpath("//style/text()")).count(
        'url("data:'
    )


def test_the_workbook_runs_nothing_and_leads_to_the_web_alone(files: dict[str, bytes]) -> None:
    with zipfile.ZipFile(io.BytesIO(files["workbook.xlsx"])) as archive:
        parts = {name: archive.read(name).decode("utf-8", "replace") for name in archive.namelist()}
    assert not any(
        word in name for name in parts for word in ("vba", "macro", "externalLink", "connections", "activeX")
    )
    targets = re.findall(r'Target="([^"]*)"[^>]*TargetMode="External"', "".join(parts.values()))
    targets += re.findall(r'TargetMode="External"[^>]*Target="([^"]*)"', "".join(parts.values()))
    assert all(re.match(r"(?i)https?://[^/\s]", target) for target in targets), targets
    formulas = re.findall(r"<f[^>]*>([^<]*)</f>", "".join(parts.values()))
    banned = re.compile(r"(?i)cmd|dde|webservice|hyperlink\(|call\(|exec|https?:|!A0")
    assert formulas
    assert not [each for each in formulas if banned.search(each)]
    book = openpyxl.load_workbook(io.BytesIO(files["workbook.xlsx"]))
    for name, defined in book.defined_names.items():
        assert re.fullmatch(r"[A-Za-z_][A-Za-z0-9_.]*", name)
        assert not banned.search(str(defined.attr_text))
    texts = [c for sheet in book for row in sheet.iter_rows() for c in row if c.data_type == "s"]
    risky = [c for c in texts if str(c.value).startswith(("=", "@", "+", "-"))]
    assert risky
    assert all(c.quotePrefix for c in risky if str(c.value).startswith("="))


def test_the_pdf_has_no_action_but_links_to_the_web(files: dict[str, bytes]) -> None:
    reader = PdfReader(io.BytesIO(files["report.pdf"]))
    seen: set[int] = set()
    actions: list[DictionaryObject] = []
    waiting: list[object] = [reader.trailer]
    names = set()
    while waiting:
        found = waiting.pop()
        if isinstance(found, IndirectObject):
            if found.idnum in seen:
                continue
            seen.add(found.idnum)
            found = found.get_object()
        if isinstance(found, DictionaryObject):
            names |= {str(key) for key in found}
            if found.get("/S") in ("/URI", "/JavaScript", "/Launch", "/GoToR", "/SubmitForm", "/Named", "/ImportData"):
                actions.append(found)
            waiting += [found.raw_get(key) for key in found]
        elif isinstance(found, ArrayObject):
            waiting += list(found)
    assert names.isdisjoint({"/JS", "/JavaScript", "/OpenAction", "/AA", "/Launch", "/XFA", "/RichMedia"})
    assert {str(action["/S"]) for action in actions} <= {"/URI"}
    assert all(re.match(r"(?i)https?://[^/\s]", str(action["/URI"])) for action in actions)
    assert set(reader.attachments) == {"dossier.json", "workbook.xlsx"}


def test_what_is_hostile_is_printed_as_text(files: dict[str, bytes]) -> None:
    page = " ".join(parsed(files["report.html"]).text_content().split())
    for word in ("<style>*{display:none}</style>", "{{ config }}", "${7*7}", "--><!--", "&lt;script&gt;", "=DDE("):
        assert word in page, word
    json.loads(files["dossier.json"])


def may(*command: str) -> bool:
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


PLANTED = """<html><head><link rel="attachment" href="{0}"><link rel="stylesheet" href="{0}"><style>@import "{0}";
@font-face {{ font-family: x; src: url("{0}") }} body {{ background: url("{0}"); font-family: x }}</style></head><body>
<article><h1>Harbour Lights</h1><p style="background: url({0})">Harbour Lights is a superb, lovely film.</p>
<img src="{0}" alt="A superb film"><a rel="attachment" href="{0}">Harbour Lights</a><object data="{0}"></object>
<svg><image href="{0}" xlink:href="{0}"/></svg><iframe src="{0}"></iframe><p>The acting is dull.</p></article></body>"""
MARKDOWN = """---
outlet: "![x]({0})"
critic: "{0}"
---
Harbour Lights is a superb film. ![A still]({0}) <img src="{0}"> {{% include '{0}' %}} {{{{ open('{0}').read() }}}}
"""


def write_hostile(home: Path) -> Path:
    """Everything hostile as the sources of a title, and a file beside them that they name in every way they can."""
    planted = home / "planted.png"
    planted.write_bytes(b"never read")
    folder = write_sources(home)
    for file in reviews():
        (folder / file.path).write_bytes(file.data)
    (folder / "planted-1.html").write_text(PLANTED.format(planted.as_uri()), encoding="utf-8")
    (folder / "planted-2.html").write_text(PLANTED.format(planted), encoding="utf-8")
    (folder / "planted-3.md").write_text(MARKDOWN.format(planted), encoding="utf-8")
    (folder / "planted-4.md").write_text(MARKDOWN.format("../../planted.png"), encoding="utf-8")
    return planted


@pytest.mark.skipif(not may("unshare", "--map-root-user", "--net", "true"), reason="no network may be taken away here")
def test_a_build_needs_no_network(tmp_path: Path) -> None:
    write_hostile(tmp_path)
    assert ran(tmp_path, "build", before=("unshare", "--map-root-user", "--net")) == (0, "", "")


# The start-up set: Python with its packages, what the system's linker and fontconfig read, and the product's own.
STARTING = (
    *(f"{Path(folder).resolve()}/" for folder in (sys.prefix, f"{sys.base_prefix}/lib")),
    *("/lib", "/usr/lib", "/usr/local/lib", "/etc/ld.so", "/etc/python3", "/etc/ssl/openssl.cnf", "/etc/gcrypt"),
    *("/etc/fonts", "/usr/share/fontconfig", "/var/cache/fontconfig", "/usr/share/fonts", "/usr/local/share/fonts"),
    *(f"{Path.home()}/{folder}" for folder in (".cache/fontconfig", ".fonts", ".local/share/fonts")),
    *("/etc/mime.types", "/etc/httpd", "/etc/apache2/mime.types", "/etc/locale.alias", "/usr/share/locale"),
    *("/usr/share/zoneinfo", "/etc/localtime", "/etc/debian_version", "/dev/null", "/dev/urandom"),
    *("/proc/filesystems", "/proc/sys/", "/proc/meminfo", "/proc/cpuinfo", "/sys/devices/system/cpu"),
    *(f"{ROOT}/reporting", f"{ROOT}/templates"),
)
_OPENED = re.compile(r"^open\w*\(.* = \d+<([^>]*)>(?:\(deleted\))?$", re.MULTILINE)


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
def test_a_build_opens_its_own_files_alone_and_connects_to_nobody(tmp_path: Path) -> None:
    planted, aside, traces = write_hostile(tmp_path), tmp_path / "aside", tmp_path / "traces"
    aside.mkdir()
    traces.mkdir()
    # A file a thread, so that no call is told in two halves; each file by its own path, wherever links lead.
    watch = ("strace", "-ff", "-y", "-qq", "-s", "4096", "-o", str(traces / "of"))
    calls = "trace=open,openat,openat2,connect,sendto,sendmsg,sendmmsg"
    assert ran(tmp_path, "build", before=(*watch, "-e", calls), TMPDIR=str(aside)) == (0, "", "")
    told = "\n".join(each.read_text(encoding="utf-8", errors="replace") for each in sorted(traces.iterdir()))
    assert "AF_INET" not in told
    opened = set(_OPENED.findall(told))
    own = (*STARTING, *(f"{tmp_path}/{folder}/" for folder in ("sources", "output", "aside")))
    folders = {str(folder) for folder in (tmp_path, tmp_path / "sources", tmp_path / "output", aside, ROOT)}
    folders |= {str(Path(folder).resolve()) for folder in sys.path}
    # Some packages put links among the fonts, which lead to folders of theirs.
    folders |= {str(path.resolve()) for path in Path("/usr/share/fonts").rglob("*") if path.is_symlink()}
    others = {path for path in opened - folders if not path.startswith(own)}
    assert {path for path in others if not re.fullmatch(r"/proc/\d+/(status|mounts|fd)", path)} == set()
    for seen in (tmp_path / "sources/harbour-lights/planted-1.html", ROOT / "templates/report.html.j2"):
        assert str(seen) in opened
    assert any(path.startswith(f"{aside}/reporting-") for path in opened)
    # Not even what is missing or may not be read was asked for.
    assert not [line for line in told.splitlines() if "passwd" in line or planted.name in line]


def test_rendering_in_this_process_asks_for_no_socket() -> None:
    code = (
        "import sys\nseen = []\n"
        "sys.addaudithook(lambda event, args: seen.append(event) if event.startswith('socket.') else None)\n"
        "from tests.harm.test_printing_traps import reviews\n"
        "from reporting.pipeline import know; from reporting.composing import compose\n"
        "from reporting.rendering import render_pdf; from reporting.settings import Options\n"
        "from reporting.reading import RawTitle\n"
        "before = len(seen)\n"
        "render_pdf(compose(know(RawTitle('x', tuple(reviews())), Options())))\n"
        "print(seen[before:])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.stdout.strip() == "[]", done.stderr
