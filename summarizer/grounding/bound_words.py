"""Words that bound a number or take a share, in the languages of the lexicon: up to, nearly, half of, or less."""

import re

from summarizer.grounding.turning_words import alternatives
from summarizer.lexicon import unit_words

_APPROXIMATING = r"""nearly|almost|about|around|roughly|approximately|some|circa|near|close to|just|only|shy of
    |short of|minus|well (?:over|under|above|below)|as (?:few|little|many|much) as|half|twice|double|barely|hardly
    |scarcely|towards?|почти|около|примерно|приблизительно|порядка|едва|чуть(?: (?:более|менее|больше|меньше))?|лишь
    |всего|только|вдвое|майже|близько|приблизно|орієнтовно|ледь|ледве|лише|environ|près d[e']|presque|quasiment|à peine
    |autour de|aux alentours de|à peu près|quelques?|seulement|fast|knapp|beinahe|nahezu|rund|etwa|ungefähr|gut|kaum
    |gegen|an die|ca|nur|halbe?|casi|cerca de|alrededor de|unos|unas|aproximadamente|más o menos|apenas|sólo|solo|quasi
    |intorno a|attorno a|all'incirca|appena|soltanto|quase|perto de|por volta de|uns|umas|حوالي|نحو|قرابة|ما يقارب|زهاء
    |تقريبا|اكثر من|اقل من|ما لا يقل عن|لا يقل عن|لا (?:يزيد|تزيد) عن|لا يتجاوز|حتى|على الاقل|على الاكثر|فقط"""
"""Bounds in front of a number, besides those of `lexicon.unit_words`; words."""

_APPROXIMATING_SIGNS = r"""약|거의|대략|무려|최대|최소|최고|적어도|많아야|불과|겨우|고작|근|近|约|約|大约|将近
    |接近|几乎|差不多|不足|不到|超过|逾|多达|高达|至多|最多|至少|最少|起码|仅|仅仅|低于|高于|少于|多于|およそ|ほぼ
    |ほとんど|最大|最低|少なくとも|多くとも|せいぜい|わずか|のみ"""
"""The same where words are not parted, or not from their endings."""

_PARTITIVE = r"""(?:half|halves|thirds?|quarters?|fifths?|sixths?|tenths?|hundredths?|fractions?|parts?|shares?
    |portions?|most|some|much|many|several|one|majority|minority|remnants?) of|half|most
    |(?:половин|трет|четверт|част|большинств|третин|чверт|частин|більшіст)\w*
    |(?:moitié|tiers|quart|dixième|cinquième|partie|plupart|majorité) d(?:e|es|u|')
    |(?:hälfte|drittel|viertel|fünftel|zehntel|teile?|mehrheit|großteil) (?:von|vom|der|des)|halb\w*
    |(?:mitad|tercio|cuarto|décima parte|quinta parte|parte|mayoría) del?
    |(?:metà|terzo|quarto|decimo|parte|maggior parte|maggioranza) d(?:i|ei|el|ella|elle|egli|ell')
    |(?:metade|terço|quarto|décimo|parte|maioria) d(?:e|os|as|o|a)|نصف|ثلث|ربع|عشر|معظم|غالبية|بعض"""
"""What takes a part of what follows, a number or anything else."""

_PARTITIVE_SIGNS = "절반|일부|半数|一半|部分|多数|半分|一部|大半"
"""The same where words are not parted."""

_AFTERTHOUGHTS = "or so|or thereabouts|give or take|odd|only|at best|tout au plus|environ|au plus|höchstens|как минимум"
"""Bounds behind a number, besides those of `lexicon.unit_words`."""

_SMALL = "the a an of its their some de des du la les der die das den el los las il i gli o os as"
"""Small words that may stand between a bound and its number."""

_WORDS = "|".join(map(alternatives, (unit_words.AT_MOST, unit_words.AT_LEAST, _APPROXIMATING)))
_BETWEEN = rf"(?: (?:{'|'.join(_SMALL.split())}))*"
_BEHIND = "|".join(
    map(
        alternatives,
        (
            unit_words.AFTER_AT_LEAST,
            unit_words.AFTER_AT_MOST,
            *unit_words.AFTERTHOUGHTS.values(),
            _AFTERTHOUGHTS,
        ),
    )
)

BOUND_BEFORE = re.compile(
    rf"(?:(?<!\w)(?:{_WORDS}){_BETWEEN}|{alternatives(_APPROXIMATING_SIGNS)})\W*\Z", re.IGNORECASE
)
"""A bound at the end of a text, in front of a number."""

SHARE_BEFORE = re.compile(
    rf"(?:(?<!\w)(?:{alternatives(_PARTITIVE)}){_BETWEEN}|(?:{_PARTITIVE_SIGNS})의?)\W*\Z", re.IGNORECASE
)
"""A share of what follows, at the end of a text."""

BOUND_BEHIND = re.compile(rf"\W*(?:(?:{_BEHIND})(?!\w)|이상|이하|미만|가량|정도|[以未余多])", re.IGNORECASE)
"""A bound at the beginning of a text, behind a number."""
