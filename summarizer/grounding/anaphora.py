"""Sentences that point back: whom or what they are about stands in the sentence before them."""

import re

from summarizer.grounding.function_words import DETERMINERS, LINKING, SUBJECTS, listed

PERSONAL = SUBJECTS - listed(
    "who which that whoever кто который которая которое которые хто який яка яке які qui der die das welcher welche"
    " quien quienes chi الذي التي الذين on"
)
"""Pronouns that stand for somebody, as subjects."""

_OTHERS = PERSONAL - listed("we i you мы я вы ты ми ви nous vous wir ihr ich")
_REFERRING = _OTHERS | listed(
    "this that these those such his her its their такой этот эта это эти его её ее их цей ця це ці його її їх"
    " cela ceci ce cet cette ces son sa ses leur leurs dies dieser diese dieses sein seine ihr ihre"
    " esto eso este esta estos su sus ello egli essa questo questa questi suo sua isso isto seu هذا هذه ذلك تلك"
    " latter former thus therefore so both"
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
    r"\W*(?:tous |toutes )?(?:les|tous|toutes|the|die|los|las|as|os|i|le|gli) (?:deux|two|beiden|dos|duas|due|dois)\b",
    re.IGNORECASE,
)

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

_NEAR = 40
"""Code points in which the first words of a sentence are looked for."""
_FIRST = 6
_WORD = re.compile(r"[^\W_]+(?:['’ʼ-][^\W_]+)*|,")
_SET_OFF_BY_COMMA = frozenset(("en", "fr", "es", "it", "pt"))
"""Languages in which a comma behind a sentence's first words makes them tell when or where."""
_ADVERBIAL = (LINKING | listed("am im beim")) - DETERMINERS


def points_back(sentence: str, language: str | None) -> bool:
    """Whether a sentence, or its beginning, points back to the one before it."""
    words = _WORD.findall(sentence[:_NEAR])
    folded = [word.casefold() for word in words if word != ","][:2]
    if not _REFERRING.isdisjoint(folded) or _REFERRING_UNSPACED.match(sentence):
        return True
    if any(map(_REFERRING_ARABIC.match, folded[:1])) or _ARABIC_SAYING.match(sentence) or _BOTH.match(sentence):
        return True
    if language == "de" and _GERMAN_THIS.match(sentence):
        return True
    subjectless = _SUBJECTLESS.get(language or "")
    return (subjectless is not None and subjectless.match(sentence) is not None) or _pronoun_behind(words, language)


def _pronoun_behind(words: list[str], language: str | None) -> bool:
    """Whether a sentence begins with when or where, and then a pronoun, with nobody named between.

    In German, where the verb comes second, a pronoun behind it is the subject of whatever begins so.
    """
    german = language == "de"
    if not words or not (german or words[0].casefold() in _ADVERBIAL or language in _SET_OFF_BY_COMMA):
        return False
    opened = german or words[0].casefold() in _ADVERBIAL
    for at, word in enumerate(words[1:_FIRST], start=1):
        if word.casefold() in _OTHERS:
            return opened or words[at - 1] == ","
        if (word == "," and german) or (at > 1 and word[0].isupper() and not german):
            return False
    return False
