"""Stories as outlets print them, written for these tests: copies, other reports of the same event, communiqués."""

WIRE = """\
The foreign ministers of Norland and Sudria agreed on Tuesday to reopen their shared border to freight, ending a
closure that had lasted for nineteen months and cost traders on both sides an estimated 640 million dollars.

After six hours of talks in the lakeside town of Orvik, Minister Helga Aasen said lorries would be allowed to
cross at three posts from 1 March. "We have chosen the road that feeds people," she told reporters. Her
counterpart, Tomas Berrio, called the agreement a first step and said that passenger traffic would have to wait
until a joint commission had looked into last year's shootings at the Tarn bridge.

The closure began when Sudria accused Norland of letting armed smugglers use its forest tracks. Norland denied
the charge and expelled two Sudrian attachés. Since then the price of grain in the border provinces has doubled,
according to figures of the regional chamber of commerce, and about 4,300 seasonal workers have lost their
permits.

Under the text signed on Tuesday, customs officers of both countries will share a building at each post, and
drivers will need one form instead of four. The commission is to report within ninety days. Should it find that
either side broke the truce of 2019, the other may close the posts again after giving two weeks' notice.

Opposition parties in Sudria criticised the deal. "The government has paid for lorries with the memory of our
dead," said Ines Calder, who leads the Civic League in parliament. She announced a motion of no confidence,
which is not expected to pass. Trade unions in both capitals welcomed the news.

A spokesman for the regional organization that mediated the talks said that its observers, 48 in all, would stay
at the border until the end of the year, and that donors had promised money for repairs to the road between
Orvik and Tarn."""

COPIES = {
    "other headline and byline": f"Freight to roll again between Norland and Sudria\n\nBy our own reporters\n\n{WIRE}",
    "last paragraph cut": WIRE.rpartition("\n\n")[0],
    "a few words edited": WIRE.replace("lorries", "trucks")
    .replace("agreed on Tuesday", "agreed Tuesday")
    .replace("criticised the deal", "attacked the agreement")
    .replace("an estimated 640", "about 640")
    .replace("called the agreement a first step", "described it as a first step"),
    "another outlet's boilerplate": f"Listen to this article\n\n{WIRE}\n\nSubscribe to our morning letter for the news "
    "that matters, every day at seven. Follow us on all channels. All rights reserved; no part of this page may be "
    "copied without permission in writing.",
    "all of it at once": "Border deal: lorries roll from March\n\nORVIK (Newsdesk) - "
    + WIRE.rpartition("\n\n")[0]
    .replace("agreed on Tuesday", "agreed Tuesday")
    .replace("an estimated 640", "about 640")
    .replace("criticised the deal", "attacked the agreement")
    + "\n\nSubscribe to our morning letter for the news that matters, every day at seven. All rights reserved.",
}

SAME_EVENT = """\
Lorries will soon roll again between Norland and Sudria. The two governments settled in Orvik on Tuesday what
they had failed to settle in five earlier rounds: three border posts are to open on 1 March, for goods only.

For the farmers of the valley it comes late. "Two harvests rotted in my barn," said Per Lund, 61, who grows
barley within sight of the Tarn bridge. He does not believe that the commission will find out who fired the
shots there last year, and he is not alone. Of some forty people asked in the market of Orvik, hardly any
expected the posts to stay open through the summer.

"We have chosen the road that feeds people," Minister Helga Aasen said at the end. What she did not say is that
her coalition had threatened to break over the price of bread. Tomas Berrio, for Sudria, spoke of a first step.
In his parliament the Civic League wants to bring the government down over it, though it lacks the votes.

The deal obliges both sides to put their customs officers under one roof. Diplomats say that this clause, and
not the date, took most of the six hours: neither army likes the thought of foreign uniforms on its own ground."""

_COMMUNIQUE = """\
The General Command announced on {day} that its air defence had intercepted {drones} of {sent} drones and
{missiles} missiles launched against the northern provinces during the past 24 hours. Debris fell in {places}
settlements; {hurt} civilians were injured and {dead} killed, and {houses} houses were damaged.

On the {front} sector the enemy attempted {attacks} assaults supported by armour, most of them near {village}.
The defenders repelled all attacks and destroyed {tanks} tanks, {vehicles} armoured vehicles and {guns}
artillery systems. The situation remains tense but under control. The General Command asks the population to
trust official sources only and to stay in the shelters until the end of the alarm."""

_DAYS = (
    ("Monday", 31, 40, 4, 6, 12, 2, 35, "Orvik", 17, "Tarnholm", 3, 11, 9),
    ("Tuesday", 52, 58, 7, 9, 21, 5, 61, "Lakeside", 23, "Berghem", 6, 14, 12),
)
_BLANKS = (
    *("day", "drones", "sent", "missiles", "places", "hurt", "dead", "houses", "front", "attacks"),
    *("village", "tanks", "vehicles", "guns"),
)
COMMUNIQUES = tuple(_COMMUNIQUE.format(**dict(zip(_BLANKS, day, strict=True))) for day in _DAYS)

WIRE_JA = """\
両国の外相は火曜日、湖畔の町オルビクで六時間にわたり会談し、一年七か月閉ざされていた国境を貨物に限って再び開くこ
とで合意した。三か所の検問所は3月1日から通行できるようになる。アーセン外相は会談後、「私たちは人々を養う道を選ん
だ」と記者団に語った。ベリオ外相はこの合意を第一歩と呼び、旅客の往来は、昨年の橋での銃撃について合同委員会が調べ
終えるまで待たなければならないと述べた。

封鎖は、隣国が武装した密輸業者に森の道を使わせているという非難から始まった。政府はこれを否定し、外交官2人を追放
した。それ以来、国境の県では穀物の値段が二倍になり、約4300人の季節労働者が許可を失ったと地元の商工会議所は見てい
る。

署名された文書によれば、両国の税関職員は各検問所で一つの建物を共に使い、運転手が出す書類は四枚から一枚に減る。委
員会は90日以内に報告をまとめる。停戦が破られたと判断された場合、もう一方の国は二週間前に知らせた上で検問所を再び
閉じることができる。"""

COPY_JA = (
    "国境の貨物往来、春に再開へ\n\n【オルビク支局】"
    + WIRE_JA.rpartition("\n\n")[0].replace("述べた", "語った").replace("約4300人", "およそ4300人")
    + "\n\n朝刊の購読のお申し込みはこちらから。無断転載を禁じます。"
)

SAME_EVENT_JA = """\
オルビクの市場では、合意の知らせを喜ぶ声より疑う声の方が多かった。橋の見える畑で大麦を育てるルンドさん（61）は「
二年分の収穫が納屋で腐った」と話す。3月1日に検問所が開いても、夏まで続くとは思っていないという。

会談が長引いたのは日付のためではない。税関職員を同じ屋根の下で働かせるという条項に、両軍が最後まで反対したためだ
と外交筋は明かす。アーセン外相の連立政権はパンの値上がりで揺れており、手ぶらで帰るわけにはいかなかった。野党は不
信任案を出す構えだが、可決の見込みは薄い。"""

_COMMUNIQUE_JA = """\
総司令部は{day}、過去24時間に北部の各県へ向けて発射された無人機{sent}機のうち{drones}機とミサイル{missiles}発を
迎撃したと発表した。破片は{places}か所の集落に落ち、住民{hurt}人がけがをし、{dead}人が死亡した。住宅{houses}棟が
壊れた。{front}方面では敵が{attacks}回にわたり攻撃を試み、その多くは{village}の近くだった。守備隊はすべての攻撃
を退け、戦車{tanks}両、装甲車{vehicles}両、火砲{guns}門を破壊した。情勢は緊迫しているが制御されている。総司令部
は住民に対し、公式の発表だけを信じ、警報が解除されるまで避難所にとどまるよう求めている。"""

_DAYS_JA = (
    ("月曜日", 31, 40, 4, 6, 12, 2, 35, "オルビク", 17, "タルンホルム", 3, 11, 9),
    ("火曜日", 52, 58, 7, 9, 21, 5, 61, "湖畔", 23, "ベルグヘム", 6, 14, 12),
)
COMMUNIQUES_JA = tuple(_COMMUNIQUE_JA.format(**dict(zip(_BLANKS, day, strict=True))) for day in _DAYS_JA)
