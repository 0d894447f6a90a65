"""Reception reports from reviews: every value, sentence and figure with the words it came from.

`reporting.inspect` reads one review from Python; everything else is the command line's (`reporting --help`).
"""

__version__ = "0.1.0"
