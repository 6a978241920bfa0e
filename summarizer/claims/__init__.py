"""Claim checks: whether what an item says in its own words is what its evidence says."""

from summarizer.claims.check import check_claim, is_named

__all__ = ["check_claim", "is_named"]
