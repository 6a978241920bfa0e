"""Countries, their adjectives and capitals, bodies and their acronyms, and words that begin names. Data only."""

COUNTRIES = """
AFG Afghanistan Afghan Afghans Kabul Taliban
ALB Albania Albanian Albanians Tirana
DZA Algeria Algerian Algerians Algiers
AGO Angola Angolan Angolans Luanda
ARG Argentina Argentine Argentinian Argentinians Buenos_Aires
ARM Armenia Armenian Armenians Yerevan
AUS Australia Australian Australians Canberra
AUT Austria Austrian Austrians Vienna
AZE Azerbaijan Azerbaijani Azerbaijanis Azeri Baku
BGD Bangladesh Bangladeshi Bangladeshis Dhaka
BLR Belarus Belarusian Belarusians Belorussian Minsk
BEL Belgium Belgian Belgians
BIH Bosnia_and_Herzegovina Bosnia Bosnia-Herzegovina Bosnian Bosnians Sarajevo
BRA Brazil Brazilian Brazilians Brasilia
BGR Bulgaria Bulgarian Bulgarians Sofia
BDI Burundi Burundian Burundians
KHM Cambodia Cambodian Cambodians Phnom_Penh Khmer
CMR Cameroon Cameroonian Yaounde
CAN Canada Canadian Canadians Ottawa
TCD Chad Chadian Chadians N'Djamena
CHL Chile Chilean Chileans Santiago
CHN China Chinese Beijing PRC People's_Republic_of_China Peking
COL Colombia Colombian Colombians Bogota
COD Democratic_Republic_of_the_Congo Democratic_Republic_of_Congo Congo Congolese Kinshasa DRC DR_Congo
HRV Croatia Croatian Croatians Croat Croats Zagreb
CUB Cuba Cuban Cubans Havana
CYP Cyprus Cypriot Cypriots Nicosia
CZE Czech_Republic Czechia Czech Czechs Prague
DNK Denmark Danish Dane Danes Copenhagen
EGY Egypt Egyptian Egyptians Cairo
ERI Eritrea Eritrean Eritreans Asmara
EST Estonia Estonian Estonians Tallinn
ETH Ethiopia Ethiopian Ethiopians Addis_Ababa
FIN Finland Finnish Finn Finns Helsinki
FRA France French Frenchman Paris Elysee Quai_d'Orsay
GEO Georgia Georgian Georgians Tbilisi
DEU Germany German Germans Berlin Federal_Republic_of_Germany
GHA Ghana Ghanaian Ghanaians Accra
GRC Greece Greek Greeks Athens Hellenic
GRL Greenland Greenlandic Nuuk
HTI Haiti Haitian Haitians Port-au-Prince
HND Honduras Honduran Hondurans
HUN Hungary Hungarian Hungarians Budapest
ISL Iceland Icelandic Icelanders Reykjavik
IND India Indian Indians New_Delhi Delhi
IDN Indonesia Indonesian Indonesians Jakarta
IRN Iran Iranian Iranians Tehran Teheran Islamic_Republic Islamic_Republic_of_Iran Persian
IRQ Iraq Iraqi Iraqis Baghdad
IRL Ireland Irish Dublin
ISR Israel Israeli Israelis Jerusalem Tel_Aviv
ITA Italy Italian Italians Rome
JPN Japan Japanese Tokyo
JOR Jordan Jordanian Jordanians Amman
KAZ Kazakhstan Kazakh Kazakhs Kazakhstani Astana
KEN Kenya Kenyan Kenyans Nairobi
KGZ Kyrgyzstan Kyrgyz Bishkek
PRK North_Korea North_Korean North_Koreans DPRK Pyongyang Democratic_People's_Republic_of_Korea
KOR South_Korea South_Korean South_Koreans ROK Seoul Republic_of_Korea
XKX Kosovo Kosovar Kosovars Kosovan Pristina
KWT Kuwait Kuwaiti Kuwaitis
LAO Laos Lao Laotian Vientiane
LVA Latvia Latvian Latvians Riga
LBN Lebanon Lebanese Beirut
LBR Liberia Liberian Liberians Monrovia
LBY Libya Libyan Libyans Tripoli
LTU Lithuania Lithuanian Lithuanians Vilnius
LUX Luxembourg Luxembourgish Luxembourger
MYS Malaysia Malaysian Malaysians Kuala_Lumpur Putrajaya
MLI Mali Malian Malians Bamako
MEX Mexico Mexican Mexicans Mexico_City
MDA Moldova Moldovan Moldovans Chisinau
MNG Mongolia Mongolian Mongolians Ulaanbaatar
MNE Montenegro Montenegrin Montenegrins Podgorica
MAR Morocco Moroccan Moroccans Rabat
MOZ Mozambique Mozambican Mozambicans Maputo
MMR Myanmar Burma Burmese Naypyidaw
NPL Nepal Nepalese Nepali Kathmandu Khatmandu
NLD Netherlands Dutch Dutchman The_Hague Holland
NZL New_Zealand New_Zealander New_Zealanders Wellington
NIC Nicaragua Nicaraguan Nicaraguans Managua
NER Niger Nigerien Niamey
NGA Nigeria Nigerian Nigerians Abuja
MKD North_Macedonia Macedonia Macedonian Macedonians Skopje
NOR Norway Norwegian Norwegians Oslo
OMN Oman Omani Omanis Muscat
PAK Pakistan Pakistani Pakistanis Islamabad
PSE Palestine Palestinian Palestinians Ramallah
PAN Panama Panamanian Panamanians
PER Peru Peruvian Peruvians Lima
PHL Philippines Filipino Filipinos Philippine Manila
POL Poland Polish Pole Poles Warsaw
PRT Portugal Portuguese Lisbon
QAT Qatar Qatari Qataris Doha
ROU Romania Romanian Romanians Rumania Bucharest
RUS Russia Russian Russians Moscow Kremlin Russian_Federation
RWA Rwanda Rwandan Rwandans Kigali
SAU Saudi_Arabia Saudi Saudis Riyadh Saudi_Arabian
SEN Senegal Senegalese Dakar
SRB Serbia Serbian Serbians Serb Serbs Belgrade
SLE Sierra_Leone Sierra_Leonean Freetown
SGP Singapore Singaporean Singaporeans
SVK Slovakia Slovak Slovaks Slovakian Bratislava
SVN Slovenia Slovenian Slovenians Slovene Ljubljana
SOM Somalia Somali Somalis Somalian Mogadishu
ZAF South_Africa South_African South_Africans Pretoria
SSD South_Sudan South_Sudanese Juba
ESP Spain Spanish Spaniard Spaniards Madrid
LKA Sri_Lanka Sri_Lankan Sri_Lankans Colombo
SDN Sudan Sudanese Khartoum
SWE Sweden Swedish Swede Swedes Stockholm
CHE Switzerland Swiss Bern Berne
SYR Syria Syrian Syrians Damascus
TWN Taiwan Taiwanese Taipei
TJK Tajikistan Tajik Tajiks Dushanbe
TZA Tanzania Tanzanian Tanzanians Dodoma
THA Thailand Thai Thais Bangkok
TUN Tunisia Tunisian Tunisians Tunis
TUR Turkey Turkish Turk Turks Ankara Turkiye
TKM Turkmenistan Turkmen Ashgabat
UGA Uganda Ugandan Ugandans Kampala
UKR Ukraine Ukrainian Ukrainians Kyiv Kiev
ARE United_Arab_Emirates UAE Emirati Emiratis Emirates Abu_Dhabi
GBR United_Kingdom UK U.K. Britain British Briton Britons Great_Britain London Downing_Street England Whitehall
USA United_States US U.S. U.S.A. USA America American Americans Washington White_House United_States_of_America Pentagon
UZB Uzbekistan Uzbek Uzbeks Tashkent
VAT Vatican Holy_See
VEN Venezuela Venezuelan Venezuelans Caracas
VNM Vietnam Vietnamese Hanoi Viet_Nam
YEM Yemen Yemeni Yemenis Sanaa Houthi Houthis
ZMB Zambia Zambian Zambians Lusaka
ZWE Zimbabwe Zimbabwean Zimbabweans Harare
YUG Yugoslavia Yugoslav Yugoslavs
SUN Soviet_Union Soviet Soviets USSR
EUE European_Union EU E.U. Brussels European Europeans Europe
UNO United_Nations UN U.N. UNO
NATO NATO North_Atlantic_Treaty_Organization North_Atlantic_Treaty_Organisation Alliance
UNSC UN_Security_Council United_Nations_Security_Council Security_Council
IAEA IAEA International_Atomic_Energy_Agency
WHO WHO World_Health_Organization World_Health_Organisation
WTO WTO World_Trade_Organization World_Trade_Organisation
IMF IMF International_Monetary_Fund
ICC ICC International_Criminal_Court
ICJ ICJ International_Court_of_Justice
OSCE OSCE Organization_for_Security_and_Co-operation_in_Europe Organization_for_Security_and_Cooperation_in_Europe
ASEAN ASEAN Association_of_Southeast_Asian_Nations Asean
AU African_Union AU
OPEC OPEC Organization_of_the_Petroleum_Exporting_Countries Opec
ECB ECB European_Central_Bank
IRGC IRGC Revolutionary_Guards Revolutionary_Guard Islamic_Revolutionary_Guard_Corps
IDF IDF Israel_Defense_Forces Israeli_Defense_Forces Israel_Defence_Forces Israeli_army Israeli_military
PLO PLO Palestine_Liberation_Organization Palestine_Liberation_Organisation
ECOWAS ECOWAS Economic_Community_of_West_African_States
GCC GCC Gulf_Cooperation_Council
CIA CIA Central_Intelligence_Agency
G7 G7 G-7 Group_of_Seven
G20 G20 G-20 Group_of_Twenty
"""
"""One thing a line: a code, then everything it is called, its government's seat included; "_" is a space."""

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
