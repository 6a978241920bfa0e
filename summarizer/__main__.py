"""`python -m summarizer`: the command."""

from summarizer.cli import main

main()
