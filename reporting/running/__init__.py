"""Maps the pure function of `pipeline` over titles: gathers, skips what is unchanged, publishes, streams the outcomes.

Knows no terminal: it is watched through a callback. Here alone a failing title is kept from stopping the others.
"""

from reporting.running.building import PASSING, Outcome, Request
from reporting.running.titles import Watcher, build

__all__ = ["PASSING", "Outcome", "Request", "Watcher", "build"]
