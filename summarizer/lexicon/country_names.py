"""Countries and bodies in English: their adjectives, people, capitals and acronyms. Data only."""

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
AND Andorra Andorran Andorrans
BHR Bahrain Bahraini Bahrainis Manama
BHS Bahamas Bahamian Bahamians Nassau
BRB Barbados Barbadian Barbadians Bridgetown
BLZ Belize Belizean Belizeans Belmopan
BEN Benin Beninese Porto-Novo Cotonou
BTN Bhutan Bhutanese Thimphu
BOL Bolivia Bolivian Bolivians La_Paz Sucre
BWA Botswana Motswana Batswana Botswanan Gaborone
BRN Brunei Bruneian Bruneians Bandar_Seri_Begawan
BFA Burkina_Faso Burkina Burkinabe Ouagadougou
CPV Cape_Verde Cabo_Verde Cape_Verdean Cape_Verdeans Praia
CAF Central_African_Republic Central_African Central_Africans Bangui CAR
COM Comoros Comorian Comorians Moroni
COG Congo Congolese Republic_of_the_Congo Congo-Brazzaville Brazzaville
CRI Costa_Rica Costa_Rican Costa_Ricans San_Jose
CIV Ivory_Coast Cote_d'Ivoire Ivorian Ivorians Abidjan Yamoussoukro
DJI Djibouti Djiboutian Djiboutians
DMA Dominica Roseau
DOM Dominican_Republic Dominican Dominicans Santo_Domingo
ECU Ecuador Ecuadorian Ecuadorians Ecuadorean Ecuadoreans Quito
SLV El_Salvador Salvadoran Salvadorans Salvadorean San_Salvador
GNQ Equatorial_Guinea Equatorial_Guinean Equatoguinean Malabo
SWZ Eswatini Swaziland Swazi Swazis Mbabane
ESH Western_Sahara Sahrawi Sahrawis Saharawi Polisario Polisario_Front
FJI Fiji Fijian Fijians Suva
FRO Faroe_Islands Faroese Torshavn
GAB Gabon Gabonese Libreville
GMB Gambia Gambian Gambians Banjul
GIB Gibraltar Gibraltarian Gibraltarians
GRD Grenada Grenadian Grenadians
GTM Guatemala Guatemalan Guatemalans Guatemala_City
GIN Guinea Guinean Guineans Conakry
GNB Guinea-Bissau Bissau Bissau-Guinean
GUY Guyana Guyanese Georgetown
HKG Hong_Kong Hongkong Hongkonger Hongkongers
JAM Jamaica Jamaican Jamaicans Kingston
KIR Kiribati Tarawa
LIE Liechtenstein Vaduz
LSO Lesotho Basotho Maseru
MAC Macau Macao
MDG Madagascar Malagasy Antananarivo
MDV Maldives Maldivian Maldivians
MLT Malta Maltese Valletta
MHL Marshall_Islands Marshallese Majuro
MRT Mauritania Mauritanian Mauritanians Nouakchott
MUS Mauritius Mauritian Mauritians Port_Louis
MWI Malawi Malawian Malawians Lilongwe
FSM Micronesia Micronesian Micronesians Palikir
MCO Monaco Monegasque Monegasques
NAM Namibia Namibian Namibians Windhoek
NCL New_Caledonia New_Caledonian Noumea
NRU Nauru Nauruan Nauruans
PLW Palau Palauan Palauans
PNG Papua_New_Guinea Papua_New_Guinean Port_Moresby PNG
PRI Puerto_Rico Puerto_Rican Puerto_Ricans
PRY Paraguay Paraguayan Paraguayans Asuncion
KNA Saint_Kitts_and_Nevis St_Kitts_and_Nevis Basseterre
LCA Saint_Lucia St_Lucia Saint_Lucian Castries
VCT Saint_Vincent_and_the_Grenadines St_Vincent_and_the_Grenadines St_Vincent Saint_Vincent Kingstown
WSM Samoa Samoan Samoans Apia
SMR San_Marino Sammarinese
STP Sao_Tome_and_Principe Sao_Tome
SYC Seychelles Seychellois
SLB Solomon_Islands Solomons Solomon_Islander Solomon_Islanders Honiara
SUR Suriname Surinamese Paramaribo
TLS East_Timor Timor-Leste Timorese Dili
TGO Togo Togolese Lome
TON Tonga Tongan Tongans Nuku'alofa
TTO Trinidad_and_Tobago Trinidad Trinidadian Port_of_Spain
TUV Tuvalu Tuvaluan Tuvaluans Funafuti
URY Uruguay Uruguayan Uruguayans Montevideo
VUT Vanuatu Vanuatuan Ni-Vanuatu Port_Vila
"""
"""One a line: a code, then everything it is called, its government's seat included; "_" is a space."""

BODIES = """
EUE European_Union EU E.U. Brussels European Europeans Europe
EUC European_Commission Commission Brussels
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
WBG World_Bank
ICRC Red_Cross ICRC International_Committee_of_the_Red_Cross
WFP WFP World_Food_Programme World_Food_Program
UNHCR UNHCR UN_Refugee_Agency
ADB Asian_Development_Bank ADB
AFDB African_Development_Bank AfDB
AIIB AIIB Asian_Infrastructure_Investment_Bank
LAS Arab_League League_of_Arab_States
OECD OECD
OAS OAS Organization_of_American_States Organisation_of_American_States
SCO SCO Shanghai_Cooperation_Organization Shanghai_Cooperation_Organisation
BRICS BRICS
CSTO CSTO Collective_Security_Treaty_Organization Collective_Security_Treaty_Organisation
CIS CIS Commonwealth_of_Independent_States
EAEU EAEU Eurasian_Economic_Union
HAMAS Hamas
HZB Hezbollah Hizbollah Hizbullah
"""
"""The same for bodies, and for what is no country to be named by its people."""

ORGANS = """
BRA Planalto Itamaraty
CHN Sino
DEU Bundestag Bundesrat Bundeswehr Bundesbank
ESP Moncloa
FRA Matignon Franco
GBR Westminster Foreign_Office Anglo Scotland Wales
GRC Greco
IND Indo
IRN Majlis
ISR Knesset
ITA Farnesina Quirinale Palazzo_Chigi
MDV Male
POL Sejm
PSE Gaza
RUS Duma State_Duma Russo
SYC Victoria
TUR Turco
UKR Rada Verkhovna_Rada
USA State_Department
VAT Pope Pontiff
EUE Commission European_Commission European_Council European_Parliament MEPs Strasbourg
UNO UN_Security_Council Security_Council General_Assembly Blue_Helmets UNICEF UNESCO UNHCR WFP
"""
"""What names a country or body without being one of its names: organs, and first parts such as "Franco-"."""
