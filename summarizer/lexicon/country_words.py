"""Words around names: titles, last words of names that are not people's, words that begin sentences. Data only."""

TITLES = """President Vice Prime Minister Premier Chancellor Foreign Defence Defense Secretary
    Secretary-General Ambassador Envoy King Queen Prince Princess Sheikh Sultan Emir Ayatollah Pope Mr Mrs
    Ms Dr Sir Lord Lady General Gen Colonel Col Major Admiral Lieutenant Lt Captain Senator Sen
    Representative Rep Governor Gov Mayor Chairman Chairwoman Chair Chief Commander Commissioner Deputy
    Director Professor Judge Justice Spokesman Spokeswoman Spokesperson Leader Speaker Interior Finance
    Economy Trade Energy Health Supreme Crown Acting Former Special State Councillor Undersecretary Attorney
    Federal Head of"""
"""Words before a person's name that are no part of it."""

GENERIC = """Council Commission Ministry Bank Union Party Group Court Agency Forum Assembly Organization
    Organisation Treaty Agreement Summit States Kingdom Republic Island Islands Sea Strait Province
    University Committee Parliament Congress Senate House Department Office Army Navy Force Forces Fund
    Front Movement Association Federation Alliance Accord Accords Pact Conference Mission Embassy Consulate
    Peninsula Gulf River Valley Heights Strip Bank East West North South Nations Korea
    Corporation Company Institute Academy Centre Center Coalition Division Regiment Act Law Plan
    Initiative Corridor Programme Program Board Authority Corps Guard Guards Brigade Government
    Administration Region District City Airport Port Base Street Square Times Post News Journal Media
    Service Security Foreign Defence Defense Day Week Year Africa America Asia Europe Zealand Arabia Ocean
    Canal Line Wall Zone Front Cup Prize Award"""
"""Last words of names that are not people's: a surname they are not."""

COMMON_FIRST = """a an the this that these those its their his her our it he she they we i you in on at by
    half quarter dozens hundreds thousands
    for from to with without after before during since until while when where if unless as of about against
    amid among between despite under over within both all any some many most more several few each every no
    not neither one two three four five six seven eight nine ten there here what who which how why whether
    such other another new former first second third last next also only even just and or but nor so yet
    however meanwhile moreover although though because according further additional joint possible talks
    officials ministers troops sanctions leaders government governments president minister ministers premier
    parliament lawmakers diplomats diplomat negotiators envoys envoy ambassador ambassadors delegation
    delegations foreign defence defense prime deputy senior state military police army navy forces soldiers
    rebels militants protesters demonstrators opposition ruling supreme court judge judges prosecutors
    authorities security council commission committee ministry spokesman spokeswoman spokesperson sources
    source experts analysts observers critics supporters members member countries country nations nation
    allies partners parties party group groups people citizens civilians residents refugees migrants
    students workers companies company banks bank business businesses trade economic economy energy oil gas
    nuclear peace ceasefire truce war conflict crisis aid humanitarian relief support assistance help
    funding money investment cooperation relations ties agreement agreements deal deals treaty pact accord
    memorandum declaration statement resolution vote votes election elections referendum summit meeting
    meetings conference visit visits trip tour dialogue consultations negotiations discussions consultation
    mediation arbitration plan plans proposal proposals offer demand demands call calls request warning
    threat threats pledge promise commitment commitments concern concerns criticism condemnation praise
    readiness willingness refusal rejection opposition hope fear fears expectation expectations progress
    failure success increase increases decrease rise fall cut cuts growth loss losses prices price tariffs
    tariff exports imports export import weapons arms missiles missile drones drone tanks ammunition air
    naval ground border borders territory territorial human rights democracy freedom reform reforms law laws
    legislation bill constitution constitutional political international regional bilateral multilateral
    national local public private global world western eastern northern southern central annual monthly
    weekly daily full immediate long short early late future current ongoing strong clear close continued
    continuing potential likely no-one nobody nothing today tomorrow yesterday send give provide deliver
    supply hold host attend join leave open close begin start end stop launch continue resume suspend halt
    cancel delay extend expand increase reduce cut raise lower lift impose ease tighten strengthen support
    oppose reject accept approve sign ratify withdraw deploy train equip build rebuild restore repair
    replace remove release return transfer exchange share buy sell pay invest fund finance meet visit travel
    discuss negotiate mediate consult cooperate work seek ask urge press push demand require order allow
    permit ban block prevent protect defend attack strike retaliate respond react act take make keep
    maintain set put bring get go come move turn let consider study review assess examine investigate
    prosecute punish recognise recognize condemn denounce criticise criticize welcome praise thank
    congratulate express call warn threaten promise pledge vow commit agree refuse decline deny confirm
    announce declare say state tell report note stress believe think expect hope want intend aim plan
    prepare ensure guarantee secure establish create form appoint elect nominate dismiss resign step hand
    use avoid fight combat counter address resolve settle solve achieve reach conclude complete finish
    implement enforce fulfil fulfill comply adhere respect observe honour honor evacuate house accommodate
    shelter feed treat vaccinate monitor inspect verify destroy dismantle disarm normalise normalize
    coordinate contribute donate lend borrow forgive cover allocate double halve triple boost broaden deepen
    develop facilitate promote encourage back almost about nearly around roughly approximately perhaps
    probably possibly allegedly reportedly up at least together once later earlier again still already then
    thus therefore instead yes please"""
"""Words that may begin a claim with a capital without being names."""

MUTUAL = """met meets married marries joined joins faced faces fought fights played plays resembles bordered borders
    contacted equals matched neighbours neighbors including was were is said says told tells had has towards across
    versus unites as this his plus against means"""
"""Verbs, and words that look like some, that say the same whoever comes first."""
