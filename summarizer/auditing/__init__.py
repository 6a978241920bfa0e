"""What an article holds that a summary should not lose: statements, commitments, what lies ahead, figures, dates."""

from summarizer.auditing.marking import audit, omissions
from summarizer.auditing.marks import KINDS, Audit, Count, Kind, Mark, Omission

__all__ = ["KINDS", "Audit", "Count", "Kind", "Mark", "Omission", "audit", "omissions"]
