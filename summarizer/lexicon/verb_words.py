"""English words that govern what follows them, and what is needed to tell one verb from another. Data only."""

GOVERNORS: dict[str, str] = {
    "refusal": """refuse decline reject deny fail oppose avoid forbid prohibit ban block prevent stop halt
        cease suspend cancel abandon boycott abstain renounce unwilling unable refusal rejection failure
        denial""",
    "tentative": """consider mull weigh contemplate explore ponder study examine debate discuss review consideration
        envisage moot float""",
    "wish": """hope want wish seek propose suggest threaten threat try attempt aim able free proposal option
        possibility desire idea chance prospect keen eager favour favor advocate bid effort""",
    "nearness": "close near verge brink cusp talk",
    "offer": "offer ready willing readiness willingness volunteer",
    "demand": """urge ask call demand press request order tell want appeal invite pressure encourage push
        require advise warn beg implore recommend insist need""",
    "instruction": "instruct task mandate commission assign",
    "counsel": "caution argue counsel vote",
    "belief": "accuse allege suspect believe think assume suppose rumour rumor speculate estimate",
    "promise": """plan pledge promise agree vow intend undertake commit commitment decide decision swear
        guarantee arrange set due schedule slate mean prepare plot pledge accept determine move""",
    "speech": """give provide disclose reveal specify say state comment elaborate identify name mention
        know clarify explain detail announce indicate report tell clear immediately respond reply discuss
        describe see understand elaborate answer release publish offer verify return reach""",
}
"""By what they do to the words after them: "refusal" negates; "tentative" (a noun or -ing), "wish" (to, that),
"nearness" (of doing) and "demand" (somebody to) weaken; an "offer" is weaker than a promise and still a commitment;
"belief" passes hearsay on; "promise" and an "instruction" to one's own people count as "will"; "counsel" denies what it
is "against". A negated word of "speech" leaves what is spoken of as it is."""

NEG_RAISING = """believe think expect agree accept mean intend plan want allow let promise pledge seem
    appear evidence sign indication proof guarantee suggestion certain sure true case hope"""
"""Negated, these deny their clause as well: no evidence that Iran attacked, does not believe that …"""

IRREGULAR = """be:was,were,been,is,are,am,being become:became begin:began,begun break:broke,broken
    bring:brought build:built buy:bought catch:caught choose:chose,chosen come:came deal:dealt
    draw:drew,drawn drive:drove,driven fall:fell,fallen feel:felt fight:fought find:found flee:fled
    fly:flew,flown forbid:forbade,forbidden freeze:froze,frozen get:got,gotten give:gave,given
    go:went,gone,goes grow:grew,grown hang:hung have:had,has hear:heard hold:held keep:kept know:knew,known
    lay:laid lead:led leave:left lend:lent lose:lost make:made mean:meant meet:met pay:paid rise:rose,risen
    run:ran say:said see:saw,seen seek:sought sell:sold send:sent shake:shook,shaken shoot:shot
    show:showed,shown sign:signed sit:sat speak:spoke,spoken spend:spent stand:stood steal:stole,stolen
    strike:struck swear:swore,sworn take:took,taken teach:taught tell:told think:thought throw:threw,thrown
    undertake:undertook,undertaken understand:understood uphold:upheld win:won withdraw:withdrew,withdrawn
    withhold:withheld write:wrote,written overthrow:overthrew,overthrown"""

RELATED = """succeed:success,succeeded,succeeding proceed:proceeded,proceeding exceed:exceeded,exceeding
    agree:agreement attack:attacker refuse:refusal reject:rejection deny:denial,denied,denies
    withdraw:withdrawal approve:approval propose:proposal deploy:deployment deliver:delivery,deliveries
    supply:supplies,supplied ratify:ratification,ratified,ratifies try:tried,tries rely:relied
    notify:notified apply:applied decide:decision expand:expansion extend:extension invade:invasion
    visit:visitor reduce:reduction suspend:suspension renew:renewal arrive:arrival remove:removal
    impose:imposition resume:resumption intervene:intervention permit:permitted,permitting
    admit:admitted,admitting submit:submitted,submitting commit:committed,committing veto:vetoed,vetoes
    threaten:threat recognize:recognise,recognition,recognised,recognized occupy:occupation,occupied
    destroy:destruction produce:production meet:meeting,meetings evacuate:evacuation
    negotiate:negotiation,negotiations close:closure,closures"""

ANTONYMS = """accept:reject,refuse approve:reject,veto confirm:deny support:oppose,reject
    agree:refuse,disagree allow:ban,block,prohibit,forbid
    lift:impose,keep,extend
    increase:reduce,cut,decrease,lower raise:cut,lower,reduce resume:suspend,halt,stop,end,cancel
    join:leave,quit ratify:reject win:lose open:close begin:end,stop launch:end,stop start:end,stop,halt
    admit:deny,reject,dismiss acknowledge:deny,reject,dismiss concede:deny,reject
    succeed:fail,collapse,founder able:unable willing:unwilling lawful:unlawful legal:illegal
    possible:impossible likely:unlikely
    acceptable:unacceptable successful:unsuccessful certain:uncertain strengthen:weaken,undermine
    expand:reduce,limit,shrink deploy:withdraw recognize:derecognize legitimate:illegitimate
    constitutional:unconstitutional necessary:unnecessary guilty:innocent restore:sever,cut
    release:detain,arrest attend:boycott,skip advance:retreat arm:disarm"""

LIGHT = """be have do make take go get give put say hold come see know use reach face keep remain become
    need allow help work call meet show continue lead bring set tell report add"""
"""Verbs too common to show that two sentences speak of the same thing."""

STOP = """a an the this that these those its their his her our your my it they he she we you i who which
    whose whom what there here of in on at by for from to with into onto over under about against between
    among through during as than then and or also both each all any some such other another more most much
    many very so too just still already yet now again is are was were be been being am has have had having
    do does did done will would shall should can could may might must ought not no nor neither never without
    if unless whether because while although though but when where after before until since said says say
    saying saying told tells added adding according statement news agency them him me us one ones own same
    even only up down out off per mr mrs ms dr upon within toward towards along across around near like
    however meanwhile instead yesterday today tomorrow anyone someone everyone anything something everything
    somebody everybody anybody else really absolutely rather quite"""

CLAUSE_ENDS = """but while although though whereas because who which whose whom where when after before if
    unless until since as despite however instead so provided except once yet"""
AUXILIARIES = "is are was were has have had will would can could may might must should shall does did do"
REPORTS = """said told announced pledged promised vowed added stated declared agreed reported wrote warned
    confirmed insisted indicated explained suggested predicted hoped believed thought claimed noted stressed
    testified argued decided planned hinted signalled signaled knew assured acknowledged ordered conceded
    revealed disclosed threatened replied answered responded maintained asserted affirmed recalled remarked cautioned
    expected estimated concluded ruled learned feared repeated reiterated replied underlined emphasised emphasized"""
"""Past verbs after which "would" is "will" seen from the past."""

REMOVALS = """remove exclude omit delete strip drop waive exempt lack absent absence missing withhold leave spare
    free except minus"""
"""Verbs and others that say "without"."""

REVERSALS = """refuse reject decline deny fail oppose opposition resist avoid prevent prohibit ban bar block stop halt
    cease suspend cancel abandon boycott veto scrap dismiss dispute postpone defer delay withhold miss rebuff spurn shun
    snub skip revoke repeal overturn false abstain refrain forbid doubt refute annul rescind retract recant renounce
    repudiate renege disavow disown contradict neglect omit lack absence absent silent silence away drop lift withdraw
    end quit lose reluctant hesitate instead empty-handed expire lapse collapse founder stall deadlock impasse vain
    futile short conflict ignore rule rarely seldom few little except alone unaware unable unwilling unlikely unknown
    impossible undecided pending await outstanding clear exonerate absolve acquit abolish eliminate dissolve disband"""
"""Words that deny, refuse or end by what they mean."""

SYNONYMS = """close,shut,seal open,establish,set,launch,inaugurate,found,create reopen,resume,restart,renew,unfreeze
    recall,withdraw,pull,evacuate,remove expel,deport,eject,oust dismiss,sack,fire,oust,remove,replace
    appoint,name,install buy,purchase,acquire sell,export
    send,deploy,dispatch,deliver,ship,transfer,supply,provide,give,donate,hand,lend,grant,contribute,station
    sign,initial,conclude,finalise,finalize,seal,ink,clinch,strike join,enter leave,quit,exit build,construct,erect
    raise,increase,boost,double,triple,hike,expand cut,reduce,lower,slash,halve,trim,shrink
    end,lift,scrap,abolish,drop,remove,repeal,revoke,rescind,cancel,axe impose,introduce,levy,enact,adopt
    ban,bar,prohibit,outlaw,block free,release,pardon arrest,detain,seize,jail,imprison
    attack,strike,hit,bomb,shell,raid,bombard kill,execute,assassinate recognise,recognize,acknowledge
    ratify,approve,endorse,adopt,pass move,relocate,transfer,shift,station extend,prolong,renew
    suspend,freeze,halt,stop,pause accept,admit,take,host,shelter,house,receive return,restore,repatriate,extradite
    pay,disburse,fund,finance begin,start,launch,commence visit,travel merge,unite,combine,fuse destroy,demolish,raze
    abandon,drop,quit attend,join build,expand cancel,scrap,axe annex,occupy,seize,capture,take"""
"""Groups of verbs that can tell the same deed."""

DELIBERATIONS = "vote look discuss debate decide decision study examine review consider weigh meet talk attend hear ask"
"""Words that tell of what is weighed that it is."""

UNCHANGED = "set shut put cut hit let quit spread shed cast become come overrun rid"
"""Participles that are spelled like the infinitive."""

CONTINUATIONS = "keep uphold remain stay continue maintain retain persist hold still force preserve"
"""Words that say that what could end does not."""

DEMANDS = """want ask call demand seek insist urge request press require propose favour favor wish prefer need
    recommend suggest"""
"""Words after which a participle tells what is to be done: "wants the tariffs lifted"."""

CAUSATIVES = "be have get keep let see make leave"
"""Base forms that begin an infinitive whose sense is in a participle: "have the books examined"."""

WHETHER = (
    "ask asked asks know known see wonder question determine decide unclear sure unsure clear learn doubt check tell"
)
"""Words after which "if" means "whether"."""

NOT_OBJECTS = """by in on at after with as over for during before until when while and or but who which
    that was were is are has have had will would of if since because despite amid against under"""
"""What follows a verb such as "failed" or "stopped" that denies nothing: "failed in", "stopped by"."""

SAYINGS = "claim report allegation suggestion accusation assertion charge rumour rumor notion idea insinuation"
"""Nouns that, denied, deny what follows their "that"."""

DAYS = """on in last this earlier late early today yesterday tonight morning afternoon evening night day week month
    year weekend the again publicly"""
"""What tells when, beside the names of days and months, between a verb and its "to"."""

OPAQUE_NOUNS = """detail information comment explanation reason word figure timeline timetable date
    mention specific clarification reference breakdown elaboration description"""
"""Nouns after "no" that say nothing about what they are of: "no details of the plan"."""

NOUNS_TOO = """visit attack strike support aid help protest ban veto vote call demand plan offer request
    return transfer exchange export import supply trade talk control test launch review release deal talk
    threat increase cut rise fall loan grant deploy import raid search march drill probe purchase cover
    change result report claim pledge promise promise move push boycott blockade embargo freeze halt stop
    limit mandate tax swap transit study debate rescue trial contact delay"""
"""Verbs that are nouns as well, as in "visit to Ankara": alone they are no claim that something is done."""

AIMS = "aim ambition goal dream purpose plan idea wish hope objective intention task job role point it"
