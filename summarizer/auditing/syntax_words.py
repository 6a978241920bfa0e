"""English words that hold sentences together, as far as attribution needs them. Data only."""

SUBORDINATING = "that whether if how why what"

BEING = """be is are was were been being am isn't aren't wasn't weren't i'm you're we're they're he's she's it's
    feel feels felt become became get gets got seem seems seemed"""
"""Before a past form: the passive. Before an adjective: somebody is so."""

AUXILIARIES = """has have had having do does did will would can could may might must should shall to not never
    doesn't don't didn't won't wouldn't can't couldn't haven't hasn't hadn't cannot i've we've they've you've i'd
    he'd she'd they'd we'd i'll we'll they'll he'll she'll"""

DETERMINERS = """the a an this these those his her my our your its their some any no every each another such
    several many much more most few both all other own first last latest"""

PRONOUNS = "i he she it we you they him her me us them who himself herself themselves"

POSSESSIVES = "his her its their our my your"

PREPOSITIONS = """in on at during to after before through via from with of by as for under about over against into
    among between without within since until despite regarding following amid around behind upon toward towards"""

WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday"

TIMES = """today yesterday tonight later earlier recently also again too once then now often repeatedly publicly
    privately last this next week month year morning afternoon evening night still even simply just already only
    always sometimes first previously initially explicitly specifically bluntly flatly instead aloud anyway however
    meanwhile"""
"""What may stand between a verb of saying and what is said: adverbs and words of time."""

TIMES_OPEN = "on last earlier late early"
"""Words before one of these: "on Monday", "last week"."""

JOINING = "and but while though although whereas yet as"
"""Words after a comma that may go on with what is said or begin another statement."""

SUBJECT_BORDERS = """, ; : — – -- - ( ) but that because while when if as though although whereas unless until
    whether which where how what before after since"""
"""What a subject does not reach beyond."""

OPENS_CLAUSE = "after as because before if since though although unless until when whereas while which"
"""What opens a clause that a comma ends, where it stands first or after a comma."""

AFTER_NOUNS = "that of about for to on over against as regarding concerning toward towards whether into"
AFTER_ADJECTIVES = "that about of to with by for at on over in how whether if"
"""What opens the content of a noun ("criticism of …") or of an adjective ("sure that …")."""

BEFORE_VERBS = "and or who to people voters many women men both all also"
"""Words after which a form that may be a noun is a verb."""

ADJECTIVE_ENDINGS = "al ic ive ous ed ing"
"""Endings of a word before a form that may be a verb, which is then a noun: "political claims"."""

ABOUT_SPEAKER = "who which whose where and but while as although though when after before with a the"
"""Words after "…, Orlin said," that do not go on with what he said."""
