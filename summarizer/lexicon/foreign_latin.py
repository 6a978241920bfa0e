"""What countries and bodies are called in languages of Latin script, beyond the translated names of countries.

Data only.
"""

FORMS = {
    "de": """AFG:taliban ALB:tirana DZA:algier,alger AGO:angol ARM:eriwan,jerewan AUT:osterreich,wien=,wiener
    AZE:aserbai BEL:belgi BLR:belarus,weissruss BIH:bosni,sarajewo,sarajevo BRA:brasil BGR:bulgar BOL:bolivi
    KHM:kambodsch CMR:kamerun,jaunde CAN:kanad CPV:kapverd,kap_verd CAF:zentralafrikan TCD:tschad,ndjamena,ndschamena
    CHE:schweiz,eidgenoss,bern=,berner=,genf CHN:chines,china,peking,volksrepublik_china
    CIV:elfenbeinkust,ivorisch,ivorer COM:komor COD:kongo,kinshasa COG:kongo,brazzaville CUB:kuba,kuban,havanna
    CYP:zyp,nikosia CZE:tschech,prag=,prager DEU:deutsch,bund,berlin,kanzleramt,auswartig_amt
    DNK:dani,danen=,dane=,danemark,kopenhagen DJI:dschibuti DOM:dominikan EGY:agypt,kairo EST:estn,estland
    ETH:athiopi,addis FIN:finn,finland FRA:frankreich,franzos,paris,elysee GAB:gabun
    GBR:brit,britann,grossbritann,england,englisch,london,vereinigt_konigreich GEO:tiflis,georgien,georgisch,georgier
    GNQ:aquatorialguin GRC:griech,athen GRL:gronland HRV:kroat HTI:haiti HUN:ungar,ungarn IDN:indones
    IND:indien,indisch,inder=,inderin=,inderinnen=,neu_delhi IRL:irland,irisch,iren=,ire=,irin=
    IRN:iran,teheran,persisch,persien IRQ:irak,bagdad ISL:island,reykjav ITA:ital,rom=,romisch JAM:jamaik JOR:jordan
    JPN:japan,tokio KAZ:kasach KEN:keni KGZ:kirgis,bischkek KOR:sudkorea,republik_korea PRK:nordkorea,pjongjang
    LAO:laot LBN:libanes,beirut LBY:liby,tripolis LTU:litau,wilna LUX:luxemburg LVA:lett MAR:marokk
    MDA:moldau,moldaw,kischin MDG:madagass MDV:malediv MEX:mexik,mexiko_stadt MKD:mazedon,nordmazedon MNE:montenegr
    MNG:mongol,ulan_bator MOZ:mosambik MRT:mauretan MUS:mauriti MMR:myanmar,birm,rangun
    NLD:niederland,hollan,den_haag,haager NOR:norweg NZL:neuseel OMN:maskat PHL:philippin
    POL:polen=,polens=,pole=,polin=,polinnen=,polnisch,warschau PRT:portug,lissabon PSE:palastin,gaza QAT:katar
    ROU:rumani,bukarest RUS:russ,russland,moskau,kreml RWA:ruand SAU:saudi,riad SDN:sudan,khartum
    SOM:somal,mogadischu SRB:serb,belgrad SSD:sudsudan,dschuba SVK:slowak,pressburg SVN:slowen SWE:schwed
    SYC:seychell SYR:syr,damask SLB:salomon,honiara SUR:surinam TJK:tadschik,duschanbe TKM:turkmen,aschgabat
    TUN:tunes,tunis TUR:turk,turkei TZA:tansan UKR:ukrain,kiew,kyjiw ARE:emirat,VAE
    USA:US,amerik,weiss_haus,vereinigt_staat,pentagon UZB:usbek,taschkent VAT:vatik,heilig_stuhl,papst VEN:venezol
    VNM:vietnam YEM:jemen,huthi ZAF:sudafrik ZMB:sambi ZWE:simbabw
    EUE+EUC:EU,europ,brussel,kommission,union,strassburg
    UNO:UN,UNO,vereint_nation,blauhelm,sicherheitsrat,generalversammlung,unhcr,unicef,unesco,weltgesundheit,welternahrungs
    NATO:nato,allianz,bundnis UNSC:sicherheitsrat IAEA:IAEO,IAEA,atomenergiebehord,atomenergieorg,atomenergie
    WHO:weltgesundheit,WHO WTO:welthandelsorg,WTO IMF:IWF,wahrungsfonds WBG:weltbank ICC:istgh,strafgericht
    ICJ:IGH,internationale_gericht,weltgericht,gerichtshof OSCE:OSZE AU:afrikanisch_union,AU OPEC:opec
    ECB:EZB,zentralbank IRGC:revolutionsgard ECOWAS:ecowas,westafrik GCC:golfkoop,golf_koop,golfrat,golfstaat
    WFP:welternahrungs,WFP UNHCR:fluchtlingshilfswerk,unhcr,uno_fluchtling,un_fluchtling
    ICRC:rote_kreuz,roten_kreuz,rotes_kreuz,IKRK,halbmond ADB:asiatisch_entwicklungs,ADB
    AFDB:afrikanisch_entwicklungs AIIB:AIIB,infrastrukturinvest,infrastruktur_invest LAS:arabisch_lig OECD:OECD
    OAS:OAS,amerikanischer_staaten,organisation_amerikanisch SCO:SOZ,shanghai CSTO:OVKS CIS:GUS EAEU:eurasi
    HZB:hisbolla,hizbolla ASEAN:asean G7:sieben G20:zwanzig ESP:spanien,spanisch,spanier,madrid
    BEN:beninisch,beniner= CHL:chilen ERI:eritre GHA:ghanai GIN:guineisch GMB:gambisch LBR:liberian
    MLI:malisch,malier= MLT:maltes MWI:malawi NAM:namibi NER:niger=,nigrisch NGA:nigerian NPL:nepal PAN:panamai
    PER:perua TGO:togo THA:thai UGA:ugand XKX:koso SUN:sowjet,udssr= YUG:jugoslaw KNA:kitts BTN:bhutan ARG:argentin
    AUS:austral BHR:bahrain ISR:jerusalem,knesset""",
    "fr": """AFG:taliban,kaboul ZAF:sud_afric,afrique_du_sud ALB:alban DZA:alger
    DEU:allemand,allemagn,berlin,bundes,germano= AND:andorr SAU:saoud,riyad,arabie_saoud ARG:argentin
    ARM:armen,erevan AUS:austral AUT:autrich,vienn AZE:azer,bakou BHR:bahrein BGD:banglad,dacca BEL:belg
    BLZ:belize,beliz BEN:benin,cotonou BTN:bhoutan BLR:bielo,belarus BOL:boliv BIH:bosni BRA:bresil BGR:bulgar
    BFA:burkin BDI:burund KHM:cambodg,khmer CMR:cameroun CAN:canad CAF:centrafri,bangui CHL:chil CHN:chin,pekin,sino=
    CYP:chypr,nicosi COL:colomb COM:comor COD:congol,congo,kinshasa,RDC COG:congol,congo KOR:coree_du_sud,sud_coreen
    PRK:coree_du_nord,nord_coreen CRI:costaric CIV:ivoir,abidjan HRV:croat CUB:cuba=,cubain,havane
    DNK:danois,danemark,copenhag DJI:djibout EGY:egypt,caire ARE:emirat,emirien,EAU,abou_dhabi
    ECU:equateur,equatorien ERI:erythre ESP:espagn EST:eston
    USA:etat_unis,etats_unis,americain,washington,maison_blanche,pentagone,departement_d_etat,US ETH:ethiop,addis
    FIN:finland FRA:francais,france=,paris,elysee,matignon,franco= GAB:gabon GMB:gamb GEO:tbilissi,georgie=,georgien
    GHA:ghan GRC:grec,athen GRL:groenland GTM:guatemal GIN:guine,conakry HTI:hait HND:hondur HUN:hongr
    IND:indien,inde=,new_delhi IDN:indones IRN:iran,teheran,perse=,perses=,persique= IRQ:irak,iraq,bagdad IRL:irland
    ISL:island ISR:israel,jerusalem,tel_aviv,hebreu ITA:ital,rome=,romain JPN:japon,nippon,nippo= JOR:jordan
    KEN:kenya,keny KGZ:kirghiz,kirghizi,bichkek XKX:kosov KWT:koweit LAO:laot LVA:letton LBN:liban,beyrouth LBY:liby
    LTU:litu,lituan LUX:luxemb MKD:macedoin MDG:malgach MYS:malaisi MLI:mali=,malien MLT:malt,vallette
    MAR:maroc=,marocain MUS:mauric MRT:mauritan MEX:mexic,mexiq,mexico MDA:moldav,moldov MCO:monegasq,monaco
    MNG:mongol,oulan_bator MNE:montenegr MOZ:mozambi MMR:birman,birmani,rangoun NPL:nepal,katmandou
    NER:niger=,nigerien NGA:nigeria NOR:norveg NZL:nouvelle_zeland,neo_zeland UGA:ougand UZB:ouzbek,tachkent
    PAK:pakistan PSE:palestin,gaza PAN:panam PNG:papou PRY:paragua NLD:neerland,pays_bas,holland,haye PER:peru,perou
    PHL:philippin,manil POL:polon,varsov PRT:portug,lisbon QAT:qatar DOM:dominicain CZE:tchec,tcheq,pragu
    ROU:roum,bucarest GBR:britanni,royaume_uni,londres,anglais,grande_bretagn,londonien,anglo=
    RUS:russ,moscou,kremlin,moscovit RWA:rwand SLV:salvador SEN:senegal SRB:serb SYC:seychel SGP:singapour SVK:slovaq
    SVN:sloven SOM:somal,mogadisc SDN:soudan SSD:soudan_du_sud,sud_soudan,djouba LKA:sri_lank SWE:sued
    CHE:suiss,bern=,berne=,helvet,geneve,federal SUR:surinam SYR:syri,damas= TJK:tadji,douchanbe TWN:taiwan
    TZA:tanzan TCD:tchad,djamena THA:thai,bangkok TGO:togo TUN:tunis TKM:turkmen,achgabat TUR:turc,turq
    UKR:ukrain,kiev,kyiv URY:urugua VAT:vatican,saint_siege,pape= VEN:venezuel VNM:vietnam,viet YEM:yemen,houthi
    ZMB:zambi ZWE:zimbab SLB:salomon CPV:cap_vert
    EUE+EUC:UE,europ,bruxel,commission,union,strasbourg,communautaire,eurodeput,vingt_sept
    UNO:ONU,nations_unies,onusien,casques_bleus,casque_bleu,conseil_de_securite,unicef,unesco,hcr NATO:OTAN,alliance
    UNSC:conseil_de_securite IAEA:AIEA,energie_atomique WHO:OMS,sante WTO:OMC,commerce IMF:FMI,fonds_monetaire
    WBG:banque_mondial ICC:CPI,cour_penale ICJ:CIJ,cour_internationale OSCE:OSCE AU:UA,union_africain OPEC:OPEP
    ECB:BCE,banque_centrale IRGC:gardiens_de_la_revolution,gardiens ECOWAS:cedeao GCC:CCG,cooperation_du_golfe
    WFP:PAM,programme_alimentaire UNHCR:HCR,haut_commissariat,refugies ICRC:croix_roug,CICR ADB:asiatique_de_dev,BAsD
    AFDB:africaine_de_dev,BAD AIIB:AIIB,BAII,infrastructur LAS:ligue_arab OECD:OCDE OAS:OEA SCO:OCS,shanghai
    CSTO:OTSC CIS:CEI EAEU:eurasi ASEAN:ANASE G7:groupe_des_sept G20:groupe_des_vingt HZB:hezbolla AGO:angol
    MWI:malawi NAM:namib OMN:oman=,omanais,mascate SUN:sovi,urss= YUG:yougoslav LBR:liberien KNA:kitts TLS:timor""",
    "es": """AFG:taliban,afgan,talib ALB:alban DEU:aleman,berlin,germano= DZA:argel AND:andorr SAU:saudi,riad
    ARG:argentin ARM:armen,erevan AUS:austral,camberr AUT:austriac,austria,viena AZE:azer BHR:barein,bahrein BEL:belg
    BLZ:belic BLR:bielorrus,belarus BOL:bolivi BIH:bosni BWA:botsuan BRA:brasil BGR:bulgar BFA:burkin,uagadugu
    BTN:butan CPV:cabo_verd,caboverd KHM:camboy,nom_pen CMR:camerun,yaunde CAN:canad TCD:chad CHL:chil CHN:chin,pekin
    CYP:chipr COL:colomb COM:comor COD:congo,congol,kinsasa COG:congo,congol KOR:corea_del_sur,surcorean,seul
    PRK:corea_del_norte,norcorean,pionyang CRI:costarric CIV:costa_de_marfil,marfil HRV:croa CUB:cuba=,cuban,habana
    DNK:dinamarc,danes,copenhag DJI:yibut ECU:ecuador,ecuatorian EGY:egip,cairo SLV:salvador ARE:emirat,EAU,abu_dabi
    SVK:eslova SVN:eslove,liubliana ESP:espan,madrid,moncloa
    USA:estados_unidos,estadounid,EEUU,EE_UU,EE,norteameric,american,casa_blanca,washington,departamento_de_estado,pentagono
    EST:eston,tallin ETH:etiop,adis_abeba,addis PHL:filipin FIN:finland,finlandes
    FRA:frances,francia=,paris,eliseo,franco= GAB:gabon,libreville GEO:tiflis,georgia=,georgian GHA:ghan,acra
    GRC:grieg,grecia=,atenas= GRL:groenland GTM:guatemal GIN:guine GNQ:guinea_ecuatorial,ecuatoguinean
    HTI:hait,puerto_principe HND:hondur HUN:hung IND:india=,indio=,indios=,indias=,nueva_delhi IDN:indones,yakarta
    IRN:iran,teheran,persa=,persas=,persico= IRQ:irak,iraq,bagdad IRL:irland ISL:island,reikiavik
    ISR:israel,jerusalen,tel_aviv,hebre ITA:ital,roma=,roman JAM:jamaic JPN:japon,nipon,tokio JOR:jordan,aman=
    KAZ:kazaj KEN:keni,kenia KGZ:kirguis,biskek,bishkek XKX:kosov LAO:laos LVA:leton,letonia LBN:liban LBY:libi
    LTU:litu,vilna LUX:luxemb MKD:macedoni,skopie MDG:malgach MYS:malasi,malayo MLI:mali=,maliens MLT:malt,valeta
    MAR:marroq,marruec MUS:mauric MRT:mauritan MEX:mexic MDA:moldav MNG:mongol,ulan_bator MNE:montenegr MOZ:mozambi
    MMR:birman,birmani NPL:nepal,katmandu NIC:nicarag NER:niger=,nigerin NGA:nigeria NOR:norueg,noruega
    NZL:neozeland,nueva_zeland OMN:mascate NLD:holand,neerland,paises_bajos,la_haya PAK:pakistan,paquistan
    PSE:palestin,gaza PAN:panam PNG:papu PRY:paragua,asuncion PER:peru POL:polac,polon,varsovi PRT:portug,lisboa
    GBR:britanic,reino_unido,londres,ingles,inglat,gran_bretan,londinens,anglo= CAF:centroafric CZE:chec,praga
    DOM:dominican ROU:rumani,ruman,bucarest RUS:rus=,rusia,ruso,rusa,moscu,kremlin,moscovit RWA:ruand SEN:senegal
    SRB:serbi,belgrado SYC:seychel SGP:singap SYR:siri,damasc SOM:somal,mogadisc LKA:sri_lank,esrilanq
    SSD:sudan_del_sur,sursudan,yuba ZAF:sudafric SDN:sudan,jartum SWE:suec,estocolm
    CHE:suiz,bern=,berna,ginebr,helvet SUR:surinam TWN:taiwan,taipei TZA:tanzan TJK:tayik,dusamb THA:tailand
    TTO:trinid,puerto_espana TUN:tunec,tunez TKM:turkm,asjabad,asgabat TUR:turq,turc UKR:ucran,kiev URY:urugua
    UZB:uzbe,taskent VAT:vatican,santa_sede,papa= VEN:venezol,venezuel VNM:vietnam YEM:yemen,hutie ZWE:zimbab
    SLB:salomon EUE+EUC:UE,europ,bruselas,comision,union,estrasburgo,comunitari,eurodiput,veintisiete
    UNO:ONU,naciones_unidas,cascos_azules,consejo_de_seguridad,unicef,unesco,acnur NATO:OTAN,alianza
    UNSC:consejo_de_seguridad IAEA:OIEA,energia_atomica WHO:OMS,salud WTO:OMC,comercio IMF:FMI,fondo_monetario
    WBG:banco_mundial ICC:CPI,TPI,penal_internacional,corte_penal ICJ:CIJ,TIJ,corte_internacional OSCE:OSCE
    AU:UA,union_africana OPEC:OPEP ECB:BCE,banco_central IRGC:guardia_revolucionaria,guardianes ECOWAS:cedeao
    GCC:CCG,cooperacion_del_golfo WFP:PMA,programa_mundial_de_alimentos UNHCR:acnur,refugiados
    ICRC:cruz_roja,CICR,media_luna ADB:asiatico_de_desarr AFDB:africano_de_desarr AIIB:AIIB,BAII,infraestruct
    LAS:liga_arab OECD:OCDE OAS:OEA SCO:OCS,shangha CSTO:OTSC CIS:CEI EAEU:eurasi,euroasi,UEE
    HZB:hezbol,hizbul,hizbol G7:siete G20:veinte AGO:angol BEN:benin ERI:eritre GMB:gambian MWI:malau NAM:namibi
    QAT:catar,qatar TGO:togol UGA:ugand ZMB:zambi LBR:liberian SUN:sovietic,urss= YUG:yugoslav MCO:monegas
    BGD:dacca,daca""",
    "it": """AFG:taleban,afgan,afghan DEU:tedesc,german,berlin AUT:austriac,vienn BLR:bieloruss BRA:brasil
    CHN:cines,cina,pechin,sino= KOR:corea_del_sud,sudcorean,seul PRK:corea_del_nord,nordcorean CIV:avorio,ivorian
    HRV:croa,zagabri CZE:cec=,ceca=,cechi,ceco=,praga DNK:danes,danimarc,copenaghen EGY:egitt,egizi,cairo EST:eston
    ETH:etiop,addis FIN:finland FRA:frances,francia=,parig,eliseo,franco= JPN:giappon,tokyo JOR:giordan,amman
    GEO:tbilisi,georgia=,georgian GRC:grec,atene= HUN:ungher,ungar IND:india=,indian,nuova_delhi IRL:irland,dublin
    ISL:island ISR:israel,gerusalemm ITA:ital,roma=,farnesin,palazzo_chigi,quirinal LVA:letton LBN:liban
    LBY:libi,tripoli LTU:litu,lituan MKD:macedon MAR:marocc,marocch MEX:messic MDA:moldav MNE:montenegr
    NLD:oland,paesi_bassi,aia= NZL:neozeland,nuova_zeland NOR:norveg PHL:filippin,manila POL:polacc,polon,varsavi
    PRT:portog,lisbon GBR:britannic,regno_unito,londr,ingles,inghilterr,gran_bretagn,anglo= ROU:rumen,roman,bucarest
    RUS:russ,mosca,cremlin SAU:saudit,riad SRB:serb,belgrad SVK:slovacc,slovacchi SVN:sloven,lubian ESP:spagn,madrid
    ZAF:sudafric SDN:sudan,khartum SSD:sud_sudan,sudsudan,giub SWE:svedes,svezi,stoccolm
    CHE:svizzer,bern=,berna,ginevr,elvetic SYR:siri,damasc TUR:turc,turchi TUN:tunisi TKM:turkmen TJK:tagik
    KGZ:kirghi KAZ:kazak UZB:uzbe,tashkent,taskent UKR:ucrain,kiev
    USA:stati_uniti,statunit,american,casa_bianc,washington,dipartimento_di_stato,pentagono,USA,US
    VAT:vatican,santa_sede,papa=,pontefic VNM:vietnam YEM:yemen,houthi ZWE:zimbabw ARE:emirat,abu_dhabi
    PSE:palestin,gaza IRQ:irachen,iraq,baghdad IRN:iran,teheran,persian,persico= ARM:armen,erevan CYP:cipr,nicosi
    EUE+EUC:UE,europ,bruxel,commission,union,strasburgo,comunitari,eurodeput,ventisette
    UNO:ONU,nazioni_unite,caschi_blu,consiglio_di_sicurezza,unicef,unesco,unhcr,palazzo_di_vetro NATO:nato,alleanza
    UNSC:consiglio_di_sicurezza IAEA:AIEA,energia_atomica WHO:OMS,sanita WTO:WTO,OMC,commercio
    IMF:FMI,fondo_monetario WBG:banca_mondial ICC:CPI,penale_internazionale ICJ:CIG,CIJ,corte_internazionale
    OSCE:OSCE AU:UA,unione_african OPEC:OPEC ECB:BCE,banca_centrale IRGC:pasdaran,guardie_della_rivoluzione,guardiani
    ECOWAS:ecowas,cedeao GCC:CCG,cooperazione_del_golfo WFP:PAM,WFP,programma_alimentare UNHCR:unhcr,rifugiati
    ICRC:croce_ross,CICR,mezzaluna ADB:asiatica_di_svil AFDB:africana_di_svil AIIB:AIIB,infrastruttur LAS:lega_arab
    OECD:OCSE OAS:OSA SCO:shanghai CSTO:OTSC CIS:CSI EAEU:eurasi HZB:hezbolla G7:sette G20:venti AGO:angol ALB:alban
    ARG:argentin AUS:austral AZE:azer BEL:belg BEN:benin BFA:burkin BGD:banglad,bengales,dacca BGR:bulgar BHR:bahrein
    BIH:bosni BOL:bolivian BRN:brunei CAF:centrafric,centroafric CAN:canad CHL:cilen CMR:camerun COD:congol,congo=
    COG:congol COL:colombian COM:comor CRI:costaric CUB:cuban,avana DJI:gibut DOM:domenican,dominican
    DZA:algerin,algeri= ECU:ecuador ERI:eritre GAB:gabon GHA:ghan GIN:guinean GTM:guatemal HND:hondur HTI:haitian
    IDN:indones,giacart KEN:kenyan,keniot,kenian KHM:cambog KWT:kuwait LAO:laotian LBR:liberian LKA:singales,srilanch
    MDG:malgasc MLI:malian MLT:maltes MMR:birman MNG:mongol,ulan_bator MOZ:mozambi MRT:mauritan MUS:mauriz
    MWI:malawian MYS:malays,males NAM:namibian NER:niger=,nigerin NGA:nigerian NIC:nicarag NPL:nepal,katmandu
    OMN:oman=,omanit,mascate PAK:pakist,pachist PAN:panamens PER:peruvian PRY:paragua QAT:qatar RWA:ruand SEN:senegal
    SGP:singap SLV:salvador SOM:somal,mogadisc TCD:ciad TGO:togol THA:thail,tailand TWN:taiwan TZA:tanzan UGA:ugand
    URY:urugua VEN:venezuel XKX:koso ZMB:zambian SUN:sovietic,urss= YUG:jugoslav""",
    "pt": """AFG:taliba,talib,afega,afeg,cabul DEU:alema,berlim,aleman,germano= AUT:austriac,vien
    BLR:bielorrus,belarus CHN:chin,pequim,sino= KOR:coreia_do_sul,sul_corean,seul PRK:coreia_do_norte,norte_corean
    CIV:marfim,marfinens HRV:croa,zagreb CZE:chec,tchec,tcheq,praga DNK:danes,dinamarqu,dinamarc,copenhag
    EGY:egit,egip,cairo ESP:espan,madri EST:eston,talin
    USA:estados_unidos,EUA,norte_american,american,casa_branca,washington,departamento_de_estado,pentagono
    ETH:etiop,adis,addis FIN:finland,helsin FRA:frances,franca=,paris,eliseu,franco= GEO:georgia=,georgian
    GRC:greg,grecia=,atenas= HUN:hung,budapest IND:india=,indian,nova_delhi
    IRN:iran,ira=,irao=,teera=,persa=,persas=,persico= IRQ:iraq,iraquian,bagda IRL:irland,dublim ISL:island
    ISR:israel,jerusalem,telaviv,tel_aviv ITA:ital,roma=,roman JPN:japon,japao,toqui JOR:jordan,ama=
    LVA:leton,letonia LBN:liban,libano,beirut LBY:libi LTU:litu,lituan MAR:marroq,marroc MEX:mexic MDA:moldav,moldov
    MOZ:mocambi NLD:holand,neerland,paises_baixos,haia NZL:neozeland,nova_zeland NOR:norueg PHL:filipin
    POL:polac,polon,varsovi PRT:portug,lisboa GBR:britanic,reino_unido,londres,ingles,inglat,gra_bretanh
    ROU:romen,roman,bucarest RUS:russ,moscou,moscov,kremlin SAU:saudit,riad,riade
    SRB:serb,servia=,servio=,servios=,belgrad SVK:eslova SVN:eslove,liublian ZAF:sul_afric,africa_do_sul
    SDN:sudan,sudao,cartum SSD:sudao_do_sul SWE:suec,estocolm CHE:suic,bern=,berna,genebr,helvet SYR:siri,damasc
    TUR:turc,turqu,ancara TUN:tunis UKR:ucran,kiev,quieve UZB:uzbe,tasquent,tachkent KAZ:cazaq
    VAT:vatican,santa_se,papa= VNM:vietna,hanoi YEM:iem,houthi ZWE:zimbab ARE:emirad,abu_dhabi,abu_dabi
    PSE:palestin,gaza KEN:queni ARM:armen,ierevan,erevan AZE:azer CYP:chipr,cipr,nicosi LUX:luxemb QAT:catar,qatar
    KWT:kuwait,kuait OMN:oma=,omanens,mascate BHR:bahrein,barein BRA:brasil,planalto,itamaraty TZA:tanzan TLS:timor
    GNB:guine CPV:cabo_verd AGO:angol STP:sao_tome
    EUE+EUC:UE,europ,bruxel,comissao,uniao,estrasburgo,comunitari,eurodeput
    UNO:ONU,nacoes_unidas,capacetes_azuis,conselho_de_seguranca,unicef,unesco,acnur NATO:NATO,OTAN,alianca
    UNSC:conselho_de_seguranca IAEA:AIEA,energia_atomica WHO:OMS,saude WTO:OMC,comercio IMF:FMI,fundo_monetario
    WBG:banco_mundial ICC:TPI,penal_internacional ICJ:CIJ,TIJ,corte_internacional,tribunal_internacional OSCE:OSCE
    AU:UA,uniao_african OPEC:OPEP ECB:BCE,banco_central IRGC:guarda_revolucionaria,guardas ECOWAS:CEDEAO
    GCC:CCG,cooperacao_do_golfo WFP:PAM,PMA,programa_alimentar,programa_mundial_de_alimentos UNHCR:acnur,refugiados
    ICRC:cruz_vermelh,CICV ADB:asiatico_de_desenv AFDB:africano_de_desenv AIIB:AIIB,infraestrut LAS:liga_arab
    OECD:OCDE OAS:OEA SCO:OCX,xangai CSTO:OTSC CIS:CEI EAEU:eurasi,euroasi HZB:hezbol,hizbol G7:sete G20:vinte
    ALB:alban ARG:argentin AUS:austral,camberr BEL:belg BEN:benin BGD:banglad,daca=,daca BGR:bulgar BIH:bosni
    BOL:bolivian CAF:centro_african,centroafrican CAN:canad,otava CHL:chilen CMR:camar COD:congol,congo= COG:congol
    COL:colombian CRI:costarriq CUB:cuban DOM:dominican DZA:argelin,argel ECU:equatorian,equador ERI:eritre GAB:gabon
    GHA:ganes GIN:guineens GTM:guatemal HND:hondur HTI:haitian IDN:indones,jacart KGZ:quirgui KHM:camboj LBR:liberian
    LKA:sri_lank,cingales MDG:malgax MKD:macedon MLI:malian MLT:maltes,valeta,valetta MMR:birman,mianmar
    MNE:montenegr MNG:mongol,ulan_bator MRT:mauritan MUS:maurici MYS:malai,malasi NAM:namibian NER:niger=,nigerin
    NGA:nigerian NIC:nicarag NPL:nepal,catmandu PAK:paquist PAN:panamenh PER:peruan PRY:paragua RWA:ruand SEN:senegal
    SGP:singap,cingap SLV:salvador SOM:somal,mogadisc TCD:chadian TGO:togol THA:tailand,bangco,banguecoqu TJK:tajiq
    TKM:turcomen,turquemen,turcom TWN:taiwan UGA:ugand URY:urugua VEN:venezuel XKX:koso ZMB:zambian
    SUN:sovietic,urss= YUG:iugoslav,jugoslav""",
}
"""By language "code+code:form,form": what words that name it begin with; "_" joins two words, "=" ends one.

Forms in capitals are whole words, written so.
"""

DOUBTFUL = {
    "de": """genf bund kommission union allianz bundnis armee strafgericht gerichtshof zentralbank westafrik
        golfstaat sieben zwanzig halbmond shanghai eurasi""",
    "fr": """geneve federal gardiens sante commerce alliance commission union refugies infrastructur shanghai
        eurasi banque_centrale energie_atomique dominique maurice""",
    "es": """ginebr roman salud comercio alianza comision union refugiados infraestruct guardianes siete veinte
        shangha eurasi banco_central la_haya aman= corte_penal""",
    "it": """ginevr roman roma= sanita commercio alleanza commission union rifugiati infrastruttur guardiani
        sette venti shanghai eurasi banca_centrale mosca cec= ceca= aia=""",
    "pt": """genebr roman roma= saude comercio alianca comissao uniao refugiados infraestrut guardas sete vinte
        xangai eurasi banco_central ira= ama= oma=""",
}
"""Forms that are other words as well, or of a city that is no seat of its country's government."""
