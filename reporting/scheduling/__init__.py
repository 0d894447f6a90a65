"""The clock that runs the program: a block of the user's crontab, or a systemd timer, from one time expression.

Runs no build, and touches no line of a crontab that it did not write.
"""

from reporting.scheduling.crontab import installed_block, read_crontab, with_block, without_block, write_crontab
from reporting.scheduling.job import Job, crontab_line
from reporting.scheduling.systemd import service, timer
from reporting.scheduling.times import Times, parse_times

__all__ = [
    "Job", "Times", "crontab_line", "installed_block", "parse_times", "read_crontab", "service", "timer", "with_block",
    "without_block", "write_crontab",
]  # fmt: skip
