"""What makes a tagged PDF valid for PDF/UA-1 and PDF/A-3a at once, and the files that travel inside it.

The renderer writes one of the two profiles; the other is declared here. Does not lay out or draw anything.
"""

from __future__ import annotations

import base64
import io
import zlib
from collections.abc import Mapping
from datetime import date, datetime, time
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from weasyprint import Attachment  # type: ignore[import-untyped]

VARIANT: Final = "pdf/a-3a"
"""The profile that the renderer itself writes: the one with the most to it."""

UNDATED: Final = date(1980, 1, 1)
"""The date of an attached file when no source states a date: PDF/A wants one, and the clock must not be it."""

_KINDS: Final = {
    ".json": ("application/json", "Everything that was read, as data, each value with the place it was read from."),
    ".xlsx": (
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "The tables of this report, in full, as a workbook.",
    ),
}
# PDF/A allows properties outside its own schemas only where the file describes them: hence the second description.
_PDFUA: Final = b"""\
<rdf:Description xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about="" pdfuaid:part="1"/>
<rdf:Description xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#" rdf:about="">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
"""
_END: Final = b"</rdf:RDF>"
# Between a stream's last byte and "endstream" stands a line end; data that ends in one makes the length ambiguous.
_LINE_ENDS: Final = (b"\r", b"\n")
_NOTHING: Final = b"> <034f>\n"
"""A glyph's meaning in a map of glyphs to characters: the grapheme joiner, which shows nothing and parts nothing."""


def attached(files: Mapping[str, bytes], dated: date | None) -> list[Attachment]:
    """The files as attachments of a PDF, under a date that is not the clock's."""
    from weasyprint import Attachment

    day = datetime.combine(dated or UNDATED, time())
    return [
        Attachment(
            string=content, name=name, description=_kind(name)[1], created=day, modified=day, relationship="Data"
        )
        for name, content in files.items()
    ]


def _kind(name: str) -> tuple[str, str]:
    return _KINDS[PurePosixPath(name).suffix]


def finish(pdf: Any) -> None:
    """Declares PDF/UA-1 beside PDF/A-3a, types each attached file and lists it once, and packs every stream.

    Args:
        pdf: what the renderer has drawn and not yet written.
    """
    streams = [thing for thing in pdf.objects if hasattr(thing, "stream")]
    for thing in pdf.objects:
        if isinstance(thing, dict) and thing.get("Type") == "/Filespec":
            # The renderer asks the machine's own table of types, which differs between machines.
            file = pdf.objects[int(thing["EF"]["F"].split()[0])]
            file.extra["Subtype"] = "/" + _kind(thing["UF"].string)[0].replace("/", "#2f")
    for stream in streams:
        if stream.extra.get("Type") == "/Metadata":
            # Readers and validators look for the profiles without unpacking anything.
            stream.stream, stream.compress = [_with_pdfua(b"".join(stream.stream))], False
        else:
            _pack(stream)
    if "AF" in pdf.catalog:
        pdf.catalog["AF"][:] = dict.fromkeys(pdf.catalog["AF"])


def _with_pdfua(packet: bytes) -> bytes:
    head, end, tail = packet.rpartition(_END)
    return head + _PDFUA + end + tail


def _pack(stream: Any) -> None:
    """Compresses a stream once; the renderer would do it again to give the file its identifier."""
    packed, stream.compress = stream.compress, False
    content = stream.data.split(b"\nstream\n", 1)[1].removesuffix(b"\nendstream")
    if b"begincmap" in content[:200]:
        # A sign that a script builds out of parts, as Arabic does its dots: only the first part has the character.
        content = content.replace(b"> <>\n", _NOTHING)
    filters = [stream.extra["Filter"]] if "Filter" in stream.extra else []
    if packed:
        content, filters = zlib.compress(content), ["/FlateDecode", *filters]
    if content.endswith(_LINE_ENDS):
        content, filters = base64.a85encode(content) + b"~>", ["/ASCII85Decode", *filters]
    stream.stream = [content]
    if filters:
        stream.extra["Filter"] = filters[0] if len(filters) == 1 else f"[{' '.join(filters)}]"


def rewritten(pdf: Any, written: bytes) -> bytes:
    """The file again where one of the streams that writing itself adds ends in what may be read as a line's end.

    An empty object more gives those streams other bytes.
    """
    while any(end + b"\nendstream" in written for end in _LINE_ENDS):
        del pdf.objects[pdf.info.number :]
        pdf.current_position = 0
        pdf.add_object(type(pdf.info)())
        again = io.BytesIO()
        pdf.write(again, "1.7", identifier=True, compress=True)
        written = again.getvalue()
    return written
