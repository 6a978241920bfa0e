"""Sentences that point back: whom or what they are about stands in the sentence before them."""

import re
from itertools import takewhile

from summarizer.grounding.adjuncts import is_time
from summarizer.lexicon.function_words import AUXILIARIES, LINKING, SPEECH, SUBJECTS, listed

PERSONAL = SUBJECTS - listed(
    "who which that whoever кто который которая которое которые хто який яка яке які qui der die das welcher welche"
    " quien quienes chi الذي التي الذين on"
)
"""Pronouns that stand for somebody, as subjects."""

_OTHERS = PERSONAL - listed("we i you мы я вы ты ми ви nous vous wir ihr ich")
REFERRING = _OTHERS | listed(
    "this that these those such his her its their такой этот эта это эти его её ее их цей ця це ці його її їх"
    " cela ceci ce cet cette ces son sa ses leur leurs dies dieser diese dieses sein seine ihr ihre"
    " esto eso este esta estos su sus ello egli essa questo questa questi suo sua isso isto seu هذا هذه ذلك تلك"
    " latter former thus therefore so both neither either another others likewise similarly"
    " этом этому этого этим этих этими этой эту том тех сам сама сами первый первая второй вторая"
    " цього цьому цим цих цій цю том тих сам сама самі перший перша другий друга"
    " там туда оттуда тот те того тому оба обе последний последняя последние также поэтому тогда"
    " туди звідти той ті обидва обидві останній остання останні також тоді"
    " dort dorthin damit dabei dagegen darauf daran davon dafür danach daraufhin dadurch dazu darin darüber deshalb"
    " deswegen beide beiden jener jene jenes solche letzterer letztere letzteres ersterer erstere ersteres"
    " diesen diesem dessen deren celui-ci celle-ci ceux-ci celles-ci celui celle ceux là lendemain"
    " eux l'un l'une l'autre"
    " aquel aquella aquellos aquellas ambos ambas éste ésta aquél dicho dicha dichos dichas allí ahí también"
    " además entrambi entrambe ciò lì anche ali aquele aquela"
)
"""Words that point back where they begin a sentence."""
_PRONOUNS = listed(
    "he she it they him them his her its their он она оно они его её ее их він вона вони його її їх elle ils elles leur"
    " leurs er sie ihm ihnen él ellos ellas lui lei loro ele eles elas"
)
"""Words that point back where no subject stands before them in their sentence."""
_REFERRING_UNSPACED = re.compile(
    r"\W*(?:[他她它这這那其此彼该該并並也还還又]|双方|雙方|[两兩二][国國人者]|[前后後]者|[对對][方此]|[随隨][后後即]|接着|同[时時]"
    r"|[次当當][日天年晚]|另外|而且"
    r"|[これそ][れの]|同[国氏省社日年月地島市党軍庁]|両[国者首]|[\d二三]+[カヶか]国|一方|また|さらに"
    r"|그(?:는|녀|들|가|의|것)?(?![가-힣])|이(?:는|것|에|후|어|로|들)|같은 날|두 (?:나라|국가|정상|사람)"
    r"|또한?(?![가-힣])|양[국측]|해당|[전후]자[는가]|역시|아울러)"
)
_REFERRING_ARABIC = re.compile(
    r"[وف]?(?:ه[وي]|هما?|هذ[اه]|ذلك|تلك|هؤلاء|[اأ]ولئك|كلاهما|ال[اأ]خيرة?|كما|هناك)\Z|[فل]قد\Z"
)
_ARABIC_SAYING = re.compile(r"\W*و?(?:[اأ](?:ضاف|كد|وضح|علن|شار)|قال|ذكر|صرح)(?:ت|وا)? (?:[اأإب]ن|[اإ]لى)\b")
"""Somebody says, and it is not told who."""
_GERMAN_THIS = re.compile(r"\W*(?:Das|Den|Dem|Der|Die) (?!letzt|erst|zweit)(?:[a-zäöüß]+te?n?|ist|war|wird)\b")
"""An article that stands for somebody, as a verb follows it."""
_BOTH = re.compile(
    r"\A\W*(?:tous |toutes )?(?:les|tous|toutes|die|los|las|as|os|i|le|gli) (?:deux|beiden|dos|duas|due|dois)\b"
    r"|\b(?:the (?:same|opposite|reverse|contrary|others?|two|three|pair|duo|trio|second)"
    r"|d(?:o|oes|id|one) so|vice versa)\b",
    re.IGNORECASE,
)
"""What stands for several, or for what they did."""

_SUBJECTLESS = {
    "es": re.compile(
        r"\W*(?:(?:no|lo|la|los|las|le|les|se|ya|luego|después|al día siguiente) )*"
        r"(?:\w+(?:ó|aron|ieron)|han?|hab[ií]an?|est[áa]n?|tienen?|quieren?|pide|fue|es|son|era)\b",
        re.IGNORECASE,
    ),
    "pt": re.compile(r"\W*(?:(?:não|se|já|depois) )*\w+(?:ou|aram|eram|iram)\b", re.IGNORECASE),
    "it": re.compile(r"\W*(?:(?:non|lo|la|li|le|si|poi) )*(?:ha|hanno)\b", re.IGNORECASE),
    "ko": re.compile(r"(?!.*[가-힣](?:은|는|이|가|도|께서|에서)(?![가-힣]))", re.DOTALL),
    "ja": re.compile(r"(?!.*[はがも])", re.DOTALL),
}
"""By language: a sentence that names no subject."""

_NEAR = 80
"""Code points in which the beginning of a sentence is looked at."""
_FIRST = 6
"""Words in which a German pronoun may stand behind its verb."""
_WORD = re.compile(r"[^\W_]+(?:['’ʼ-][^\W_]+)*|,")


def points_back(sentence: str, language: str | None) -> bool:
    """Whether a sentence points back to the one before it."""
    words = _WORD.findall(sentence[:_NEAR])
    plain = [word for word in words if word != ","]
    folded = [word.casefold() for word in plain[:2]]
    if not plain:
        return False
    if not REFERRING.isdisjoint(folded) or _BOTH.search(sentence[:_NEAR]) or _owns_something_unsaid(plain):
        return True
    if _REFERRING_UNSPACED.match(sentence) or _REFERRING_ARABIC.match(folded[0]) or _ARABIC_SAYING.match(sentence):
        return True
    if language == "de" and (_GERMAN_THIS.match(sentence) or _pronoun_behind_verb(words)):
        return True
    subjectless = _SUBJECTLESS.get(language or "")
    return (subjectless is not None and subjectless.match(sentence) is not None) or _pronoun_without_subject(plain)


def _owns_something_unsaid(words: list[str]) -> bool:
    """Whether a sentence begins as in "Norland's has fewer men"."""
    return words[0].endswith(("'s", "’s")) and not AUXILIARIES.isdisjoint(words[1:2])


def _pronoun_behind_verb(words: list[str]) -> bool:
    """Whether a pronoun is the subject of a German sentence, whatever that begins with."""
    clause = takewhile(lambda word: word != ",", words[:_FIRST])
    return any(word.casefold() in _OTHERS for word in clause)


def _pronoun_without_subject(words: list[str]) -> bool:
    ahead = list(takewhile(lambda word: word.casefold() not in _PRONOUNS, words))
    return len(ahead) < len(words) and not _has_subject(ahead)


def _has_subject(words: list[str]) -> bool:
    """Whether words before a pronoun may name whom it stands for: a name behind no preposition, or who says it."""
    folded = list(map(str.casefold, words))
    if not SPEECH.isdisjoint(folded):
        return True
    for number, word in enumerate(words):
        plain = folded[number] not in LINKING and not is_time(word)
        if number == 0:
            plain = plain and not word.endswith(("ing", "ed")) and LINKING.isdisjoint(folded[1:2])
        elif folded[number - 1] in LINKING or not word[0].isupper():
            plain = False
        if plain:
            return True
    return False
