"""The one exception tree of the product.

    ReportingError                what a user did or gave can be named: file, place, remedy
    ├── UsageError                the command line or a setting is wrong                        exit 2
    └── TitleError                one title could not be made; its last edition stands          exit 3
        ├── SourceError           a source, title.toml or front matter cannot be used
        │   └── BeingWrittenError a source changed while it was read; it waits for the next build
        ├── ProofError            a span does not hold its quote: promise 1 is broken
        ├── ClusterError          other machines were to make it, and did not
        ├── KilledError           a process of a build was killed, which says nothing of the sources
        ├── RenderError           a finished report could not be turned into bytes
        └── PublishError          the bytes could not be put in place
            └── BusyError         another build of the title is running                         exit 4

Does not hold doubts about the input: those are data (`reporting.model.Problem`) and are printed in the report.
"""

from __future__ import annotations


class ReportingError(Exception):
    """Something a user can mend, told as what happened, where, and the remedy."""

    def __init__(self, message: str, *, place: str | None = None, remedy: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.place = place
        self.remedy = remedy

    def __str__(self) -> str:
        told = f"{self.place}: {self.message}" if self.place else self.message
        return f"{told} {self.remedy}" if self.remedy else told

    def __reduce__(self) -> tuple[object, ...]:
        # Keyword-only arguments are lost by the default pickling, and errors cross process borders.
        return (_rebuild, (type(self), self.message, self.place, self.remedy))


def _rebuild(kind: type[ReportingError], message: str, place: str | None, remedy: str | None) -> ReportingError:
    return kind(message, place=place, remedy=remedy)


class UsageError(ReportingError):
    """The command line or a setting is wrong."""


class TitleError(ReportingError):
    """One title could not be made; its last edition still stands."""


class SourceError(TitleError):
    """A source, title.toml or front matter cannot be used."""


class BeingWrittenError(SourceError):
    """A source changed while it was read."""


class ProofError(TitleError):
    """A span does not hold the text that it claims."""


class RenderError(TitleError):
    """A finished report could not be turned into bytes."""


class KilledError(TitleError):
    """A process that was at work on a title was killed from outside: the next build tries again."""


class ClusterError(TitleError):
    """A title was to be made on other machines, which did not."""


class PublishError(TitleError):
    """The bytes of an edition could not be put in place."""


class BusyError(PublishError):
    """Another build of the title is running."""
