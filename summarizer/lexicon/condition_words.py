"""English wordings of a condition. Data only: verbose patterns, read without regard to case but for "(?-i:"."""

_OPENING = r"""(?:^|(?<=[“"‘'(—–])|(?<=[,;:—–]\ )|(?<=\bthat\ )|(?<=\bbut\ )|(?<=\band\ ))"""
"""Where a clause begins."""
_SUBJECT = r"""(?:the|an?|any|it|they|he|she|we|i|you|there|this|these|those|its|their|his|her|our|no|both|all|each
    |enough|(?-i:[A-Z])[\w’'-]*)\b"""
_ASSUMED = r"""(?:\w+\ ){1,2}?(?:presidency|post|office|role|command|chair\w*|responsib\w+|dut\w+|control|power|lead\w*
    |mandate|position|job|helm|mantle|identity|debts?|risks?|costs?|burden|throne|reins|premiership|seat)\b"""
"""What is assumed and not supposed."""
_ASSENT = r"""\ (?!neither\b|no\b)(?:[\w’'-]+\ ){0,4}?(?:approv|consent|ratif|agree|confirm|clearance|authori[sz]|permi
    |vote|green\ light|go-ahead|endors|assent|adopti|guarantee|condition|funding|availab|referend|weather|completion)"""
_IN_PRESENT = rf"""(?!an?\b){_SUBJECT}[^,.;:]*?\ (?:do|does|agree|ratify|approve|sign|pay|vote
    |[a-z]{{2,}}[a-rt-z]s)\b"""
_ONCE = rf"""once\ (?=(?:ratifi|approv|sign|complet|adopt|finali[sz]|agre|confirm|conclud)ed\b
        |{_SUBJECT}[^,.;:]*?\ (?:is|are|has|have)\b)
    |(?<!,\ )once(?=\ {_IN_PRESENT})"""
"""It is no adverb before a participle, or a subject with a verb in the present."""

CUES: dict[str, str] = {
    "if": r"""(?<!\beven\ )(?<!\bas\ )(?<!\bwhat\ )(?<!\bonly\ )if\b
        (?!\ (?:you\ |(?:any|not|necessary|possible|so|needed|ever|confirmed)\b))""",
    "only": r"only\ (?:if|after|when|once)\b",
    "unless": r"unless\b",
    "on": r"on\ (?:the\ |one\ )?(?:\w+\ )?(?:condition|understanding|assumption|proviso)\b(?!\ of)",
    "with": r"with\ the\ (?:condition|understanding|proviso)\ that\b",
    "the": rf"""the\ condition\ that\b
        |(?<!\bfor\ )(?<!\bfrom\ )(?<!\bof\ )(?<!\bin\ )(?<!\bat\ )the\ moment(?=\ {_IN_PRESENT})""",
    "contingent conditional": r"(?:contingent|conditional)\ (?:up)?on\b",
    "hinge hinges hinged": r"hinge[sd]?\ (?:up)?on\b",
    "depend depends depended depending": r"depend\w*\ (?:up)?on\ (?:whether|if)\b",
    "in": rf"in\ the\ (?:unlikely\ )?event\ (?:of|that|(?={_SUBJECT}))|{_OPENING}in\ case\ (?:of\b|(?={_SUBJECT}))",
    "as so": r"""(?:as|so)\ long\ as\b(?!\ (?:\d|(?:possible|needed|necessary|required|it\ takes|an?|one|two|three|four
        |five|six|seven|eight|nine|ten|twelve|several)\b))""",
    "subject": rf"subject\ to(?={_ASSENT})",
    "pending": rf"(?:^|(?<=[,“\"]\ ))pending(?={_ASSENT})",
    "should": rf"""(?<!\bwhat\ )(?<!\bwho\ )(?<!\bhow\ )(?<!\bwhy\ )(?<!\bwhere\ )(?<!\bwhen\ )(?<!\bnor\ )(?<!\bonly\ )
        should(?=\ (?!(?:all|both|each|no|any\ longer)\b){_SUBJECT}(?!.*\?))""",
    "were": rf"""were(?=\ it\ (?:to|not)\b(?!.*\?))|(?:^|(?<=[“"‘'(—–])|(?<=,\ ))
        were(?!\ the\ (?:first|last|only)\b)
        (?=\ (?:it\b|there\b|{_SUBJECT}[^,]*\ to\ (?!the\b|an?\b)(?-i:[a-z]))(?!.*\?))""",
    "had": rf"""(?:^|(?<=[“"‘'(]))had(?=\ {_SUBJECT}(?!.*\?).*\b(?:would|could|might)\b)""",
    "provided providing": rf"provided(?=\ {_SUBJECT})|provid(?:ed|ing)\ that\b",
    "assuming": rf"{_OPENING}assuming(?=\ {_SUBJECT})(?!\ {_ASSUMED})|assuming\ that\b",
    "once": _ONCE,
}
"""What names a condition, by its first words."""

OF_TO_COME = frozenset(("once", "pending"))
"""First words of what names a condition only of what is to come."""
TO_COME = frozenset(("will", "shall", "would", "can", "could", "may", "might", "must", "'ll"))
"""What tells that something is to come."""

PROVIDERS = "be been being is are was were has have had and or he she it they we that which who"
"""Words before a "provided" that is a verb."""

TIES = r"""\b(?:if|unless|provid(?:ed|ing)|conditio\w*|proviso|terms|circumstances|tied\ to
    |(?:as|so)\ long\ as|as\ soon\ as|only
    |(?<!\bat\ )once(?!\ (?:again|more)\b)|after|when|until|pending|depend\w*|subject\ to|contingent
    |in\ (?:exchange|return|case|the\ event)|assum(?:ing|ption)|otherwise|without|except|before|while|hing\w*
    |require\w*|prerequisite|precondition\w*|should|would|could|might|(?-i:may)|were\b.*\bto|were\ (?:it|there)
    |the\ moment|permitting|approv(?:al|es?)|ratification|consent|assent|go-ahead|green\ light)\b"""
"""Whatever can tie a claim to something else, read generously."""
