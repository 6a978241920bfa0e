"""English words that attribute: verbs by what they take, nouns, adjectives and phrases. Data only.

A verb stands in its base form; `cues.py` makes its other forms. A verb may stand in several lists.
"""

SAYING = """say estimate argue announce acknowledge admit affirm allege assert assess claim comment complain
    concede conclude confess confirm contend caution counter declare deny disclose emphasize emphasise exclaim
    explain insist joke lament maintain mention muse note observe opine posit predict proclaim profess promise
    quip reaffirm realize realise recommend recognize recognise reiterate remark remember repeat reply report
    respond retort reveal speculate stipulate stress suggest surmise suspect swear theorize underline underscore
    vow warn whisper wonder worry write recall guarantee ask boast brag elaborate enthuse expound grumble gripe
    intone moan relay rue specify volunteer vent propose urge demand believe hope fear"""
"""A clause, with or without "that", or a quotation, before or after: "said that …", "“…”, argued Orlin"."""

THAT = """order add answer pledge object protest estimate rule state read signal pray figure hear mean feel decide
    determine demonstrate discover acknowledge joke tweet calculate prefer forecast reason testify reply dictate
    certify guarantee swear post mention remind consider"""
"""A clause with "that", or a quotation; without "that" they mean other things."""

SHOWING = "show find suggest indicate reveal reflect demonstrate detail confirm say estimate list put give project"
"""What a poll, a study or a document does; of others, only with "that"."""

EVIDENCE = """poll polls survey surveys study studies report reports data results documents document records record
    research analysis figures evidence emails e-mails filing filings numbers statistics review letter memo article
    estimates findings investigation audit polling census transcript transcripts video footage photos"""
"""What shows something."""

VIEWS = "view opinion words eyes judgment judgement assessment"
"""Whose content a sentence is that begins with one: "in his view"."""

THINKING = """think assume doubt expect foresee gather guess hint imagine imply know learn presume predict see
    suppose understand agree conclude dream"""
"""A clause: "believes that …", "the study found …"; not after the clause."""

QUOTATION = """continue conclude begin open close start go shout chant scream post cry laugh bellow thunder quote
    blog tweet text email e-mail message caption deadpan interject chime jeer growl sigh scoff smile grin state
    shrug preach sing lecture recite yell read joke call describe cite title entitle headline dub label"""
"""A quotation only: "continued: “…”"."""

PERSON = """call dub label brand deem tell remind assure inform advise convince persuade notify brief promise warn
    teach ask email e-mail text reassure caution counsel quote cite lecture"""
"""Somebody, then a clause or a quotation: "told reporters that …"."""

HEARERS = "reporters journalists correspondents lawmakers parliament members viewers the a an"
"""Who is told something where it is no name and no pronoun; or how that begins: "told a news conference"."""

ORDER = """urge ask order tell want encourage advise instruct pressure beg implore exhort forbid expect warn remind
    call counsel recommend summon dare entreat"""
"""Somebody, then "to": "urged them to …"."""

INFINITIVE = """like want hope plan seek refuse agree decide intend vow pledge promise threaten offer decline
    propose aim expect wish prefer choose desire demand undertake swear claim opt seem appear ask volunteer consent
    resolve long yearn aspire profess purport vote hesitate"""
"""An infinitive: "wants to …"."""

OBJECT = """seem appear sound criticize criticise praise condemn denounce blast slam mock ridicule reject dismiss
    oppose endorse favor favour defend discuss describe cite quote propose urge demand recommend question applaud
    decry deplore bemoan lament laud hail tout trumpet recount recall invoke mention outline predict express voice
    echo champion disavow emphasize emphasise acknowledge deny announce suggest consider view label dub call
    characterize characterise portray depict brand deem identify liken credit chide rebuke scold lambast lambaste
    assail bash trash deride disparage belittle insult censure admonish fault castigate excoriate impugn dispute
    contradict rebut refute repudiate disown renounce want dislike prefer admire fear dread regret resent
    appreciate doubt accept approve welcome blame accuse allege estimate explain note reference disclose confirm
    proclaim reiterate reaffirm repeat request promise denigrate eviscerate skewer savage vilify demonize lampoon
    satirize foresee envision forecast anticipate envisage vow downplay exaggerate overstate underscore underline
    articulate enumerate summarize paraphrase retweet cherish value distrust mistrust detest despise loathe abhor
    relish forgive excuse justify condone congratulate commend compliment interpret perceive remember recognize
    recognise understand know ponder contemplate mull argue telegraph signal slight reprimand berate rebuff pan threaten
    needle taunt tease heckle boo curse tweet compare shout chant oversell rescind retract clarify assess discover
    highlight support back attack love see indicate suspect attribute"""
"""What is spoken or thought of, as an object: "criticized the plan"."""

WITH_PREPOSITION = """call:for,on,upon,out point:to,out refer:to allude:to talk:about,of,up
    speak:about,of,out,for,against complain:about,of warn:of,about,against worry:about,over wonder:about
    boast:of,about brag:about,of rail:against argue:for,against,over,about push:for,back press:for
    campaign:for,against lash:out hit:out,back fire:back shoot:back lay:out spell:out think:of,about know:about,of
    hear:about,of learn:of,about dream:of,about vote:for,against comment:on elaborate:on touch:on,upon
    insist:on,upon agree:with,on,about disagree:with,on,about apologize:for apologise:for object:to reply:to
    lobby:for,against side:with sympathize:with look:forward rule:out balk:at bristle:at sneer:at scoff:at hint:at
    marvel:at joke:about speculate:about,on,over fret:about,over testify:about,against write:about,of ask:about,for
    inquire:about approve:of disapprove:of accuse:of blame:for,on credit:with,for criticize:for praise:for
    fault:for plead:for,with,guilty care:about obsess:over,about dwell:on harp:on expand:on expound:on double:down
    walk:back shy:away rant:about rave:about vent:about gush:about muse:about,on debate:over,about
    quarrel:with,over spar:over,with quibble:with,about caution:against,about advise:against decide:against,on
    threaten:with plan:for,on hope:for wait:for long:for yearn:for wish:for jeer:at laugh:at shout:at swear:off
    believe:in cheer:for root:for fight:for advocate:for demonstrate:against protest:against march:against
    rally:for,against,behind,around crow:about tell:of,about go:after rip:into tear:into pounce:on seize:on
    pay:tribute take:issue,aim,exception cast:doubt make:clear,fun,light find:fault throw:support poke:fun
    play:down,up brush:off shrug:off cry:out sign:off put:forward,forth sound:off opine:on set:out describe:as
    dismiss:as view:as regard:as portray:as depict:as identify:as distance:himself,herself,themselves,itself
    question:whether,how,why feel:about sue:over,for"""
"""A preposition or particle, then what is spoken of: "called for a ceasefire"."""

NOUN_TOO = """state states tweet tweets post posts report reports claim claims estimate estimates forecast
    forecasts project projects rule rules show shows see love like back support attack attacks challenge challenges
    question questions value values doubt doubts fear fears hope hopes plan plans call calls demand demands request
    requests protest protests promise promises pledge pledges view views comment comments contest contests read
    process text texts email emails message messages title titles label labels debate debates signal signals slight
    pan curse reference references respect argument close open start answer answers mean means feeling feelings
    meaning reading finding findings opening closing beginning ruling planning hearing rebuke blame brand brands
    cheer voice voices ask offer offers vote votes press pressure order orders direct aim aims wish wishes desire
    desires focus object objects long campaign fight fights march rally fault credit credits regard regards murmur
    figure figures reason reasons worry worries wonder note notes remark remarks joke jokes guess detail echo need
    echoes highlight highlights insult insults recall excuse excuses approach approaches salute face faces"""
"""Forms of these verbs that are as often nouns or other words: verbs only where what stands before them tells."""

SAID_OF = """say think believe report expect know understand presume rumour rumor allege consider deem perceive see
    view regard estimate project predict forecast tip anticipate accuse quote cite suspect assume reckon describe
    portray depict ask urge tell"""
"""In the passive, then "to", "as" or "of": "is expected to win", "was quoted as saying"."""

ADJECTIVES = """confident worried concerned convinced certain hopeful optimistic pessimistic skeptical sceptical
    wary critical supportive afraid fearful proud glad pleased disappointed frustrated angry upset furious opposed
    aware unaware eager reluctant unwilling adamant ashamed grateful thankful shocked stunned doubtful dismissive
    excited satisfied dissatisfied unhappy uncomfortable comfortable bullish unsure keen anxious appalled alarmed
    troubled disturbed outraged offended dismayed horrified heartened relieved nervous embarrassed enthusiastic
    ambivalent apologetic determined loath hesitant leery mindful jealous envious weary scared happy willing sure
    terrified amazed astonished baffled puzzled perplexed thrilled delighted indignant livid resentful contemptuous
    scornful outspoken complimentary persuaded interested insistent dubious curious cautious cynical fond hostile"""
"""Somebody is …, followed by "that", "to", "about", "of" and the like."""

NOUNS_WITH_THAT = """order rule idea notion sense evidence view report suspicion revelation possibility decision
    demand threat thought rumor charge finding feeling hypothesis proof indication sign proposition knowledge
    realization recognition understanding news judgment opinion premise perception promise"""
"""A noun, followed by "that"."""

NOUNS = """claim statement allegation accusation assertion argument belief opinion contention suggestion warning
    promise pledge vow refusal plan proposal call hope fear concern worry doubt question criticism praise support
    opposition endorsement condemnation denial acknowledgment acknowledgement admission announcement prediction
    expectation estimate forecast comment complaint conclusion skepticism scepticism anger frustration outrage
    speculation desire unwillingness insult message controversy recommendation talk rumor rumour testimony
    confidence optimism pessimism perception stance assurance reassurance declaration disagreement discontent
    dissatisfaction disappointment regret remorse gratitude appreciation admiration contempt disdain hatred dislike
    distaste disgust enthusiasm reluctance insistence rejection repudiation renunciation dismissal rebuke
    denunciation objection reservation reminder disclosure confession confirmation consensus assessment
    characterization portrayal depiction hint advocacy plea theory hypothesis assumption conviction uncertainty
    impression hunch indignation fury backlash uproar outcry distrust mistrust condolences disbelief approval
    disapproval rant tirade diatribe critic advocate proponent backer word advice preference feeling attitude"""
"""A noun, followed by "that", "of", "about", "for", "to" and the like."""

ADVERBS = """reportedly allegedly purportedly supposedly seemingly ostensibly so-called self-described
    self-proclaimed alleged purported supposed rumored rumoured"""
"""Words that make what follows somebody's."""

DOUBLING = """admit quip commit submit permit compel forbid beg brag rebut refer bar ban plan plot fret chat dub
    pan rap rip slam knit prefer regret confer propel nod hum jab tap pin stop hit put set chop grin snub plug
    abhor quiz forget swap"""
"""Verbs that double their last consonant."""

IRREGULAR = """say:said,says,saying tell:told think:thought know:knew,known see:saw,seen hear:heard feel:felt
    find:found understand:understood write:wrote,written,writing read:read swear:swore,sworn show:showed,shown
    mean:meant speak:spoke,spoken teach:taught forbid:forbade,forbidden choose:chose,chosen seek:sought
    begin:began,begun go:went,goes,gone undertake:undertook,undertaken foresee:foresaw,foreseen sing:sang,sung
    hold:held come:came put:put set:set cast:cast hit:hit lay:laid stand:stood take:took,taken make:made
    throw:threw,thrown fight:fought shoot:shot tear:tore,torn forget:forgot,forgotten withdraw:withdrew,withdrawn
    forgive:forgave,forgiven uphold:upheld oversell:oversold overturn:overturned learn:learned,learnt
    dream:dreamed,dreamt plead:pleaded,pled pay:paid cling:clung run:ran beg:begged let:let deny:denied bet:bet
    spell:spelled lead:led hew:hewed text:texted argue:argued arguing:arguing spew:spewed sue:sued shrug:shrugged"""
