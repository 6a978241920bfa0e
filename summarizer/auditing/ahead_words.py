"""English words about what is to come, and words by which somebody commits. Data only."""

FUTURE = """will shall won't shan't gonna upcoming forthcoming tomorrow impending looming prospective future
    prospect prospects outlook imminent inevitable hereafter henceforth expires
    expire expiring"""
"""Words that speak of the future by themselves."""

CONTRACTED = "i'll we'll you'll he'll she'll it'll they'll who'll that'll there'll"

POSSIBLE = "may might could would"
"""Words that speak of the future unless the sentence is dated in the past."""

WITH_TO = """going plan plans planned planning intend intends intended intending intention expect expects
    expected expecting set due scheduled slated poised likely unlikely hope hopes hoped hoping aim aims aimed
    aiming vow vows vowed vowing pledge pledges pledged pledging promise promises promised promising agree
    agrees agreed agreeing threaten threatens threatened threatening threat offer offers offered offering
    propose proposes proposed proposing proposal seek seeks seeking ready prepared preparing prepares prepare
    bound about yet decision decide decides decided deadline commit commits committed commitment undertake
    undertakes undertook order orders ordered ordering determined willing keen eager consent consents consented
    swear swears swore sworn want wants wanted wish wishes is are be were ways bid effort efforts deal contract
    bill option"""
"""Words followed by "to" and a verb."""

EXPECTING = """forecast forecasts forecasting predict predicts predicted predicting prediction predictions
    anticipate anticipates anticipated projected projection projections proposed planned expected envisage
    envisages envisaged warn warns warned warning proposal proposals plans pending eventual eventually potential
    potentially hope hopes expect expects scheduled"""
"""Words about what is expected, planned or warned of."""

IN_FORCE = "takes:effect take:effect comes:into come:into enters:into enter:into goes:into go:into"
"""What begins to hold, with "force" or "effect" next where the second word is "into"."""

DUE = "in on by at before next this later"
"""After "is due": when."""

TIMES = """day week weekend month year years months weeks days decade century summer winter spring fall autumn
    season quarter term"""
NEXT = "next coming following later"
"""Words that make a time one to come: "next week", "later this year"."""

CONDITIONS = "if unless until once"
"""Words that open a condition; with a verb of the present, about the future."""

GIVING = """pledge pledges pledged pledging promise promises promised promising vow vows vowed guarantee guarantees
    guaranteed offered"""
"""Verbs by which somebody commits, followed by "to", "that" or an object, also a bare noun: "promised support"."""

COMMITTING = f"""{GIVING} offer offers offering vowing commit commits committed committing undertake undertakes
    undertook undertaken swear swears swore sworn consent consents consented consenting agree agrees agreed
    agreeing"""
"""Those, and verbs that no bare noun follows."""

NO_THINGS = """and or but nor so if when as because while though although where who which than then here there later
    again earlier before after once out up down back away off on all both not too also even only just"""
"""Words that are no noun."""

COMMITMENT_NOUNS = (
    "pledge promise vow commitment undertaking guarantee assurance assurances pledges promises commitments guarantees"
)

NOT_OWN_ACTS = """be become remain face rise fall increase decrease grow shrink decline drop need lose win suffer
    know see happen occur mean cost depend likely probably have seem appear feel look get die hit reach come affect
    benefit struggle vote prove matter take make bring require include rain snow slow ease
    weaken worsen accelerate expire exceed total average"""
"""Verbs after "will" that say what befalls somebody rather than what he undertakes."""

AGENTS = """government ministry minister president prime chancellor administration council commission union
    parliament congress senate cabinet army military navy police court party leader leaders ministers officials
    authorities company bank agency department country countries nation nations state states side sides we i they
    he she team committee secretary ambassador envoy delegation forces troops kingdom republic bloc alliance
    coalition campaign city governor mayor mission organization organisation group members allies"""
"""Those who can commit themselves; also names."""

BEFORE_ACTS = "not also never now then soon continue to"
"""Words that may stand between "will" and the verb."""
