"""Which words the model knows."""

from collections import Counter

from . import texts

# A word that the narrations use only once and the program's own texts never is not worth its place in the graph.
RARE = 2
# The hearing sets are many people's wordings: only what they often say.
OFTEN = 4
# Spellings of hesitations and backchannels: heard as one of FILLERS (see the language model), or not at all.
NOT_WORDS = {"hm", "mm", "mhm", "erm", "ah", "eh"}


def vocabulary():
    """The words, sorted: all of the program's texts, words.txt and the held-out sentences, and what the narrations say more than once."""
    words = set(texts.listed())
    for source in (texts.bundled(), texts.demo(), texts.held_out()):
        words.update(word for clause in source for word in clause)
    for source, least in ((sum(texts.written(), []), RARE), (texts.narrated(), OFTEN)):
        words.update(word for word, n in Counter(w for clause in source for w in clause).items() if n >= least)
    return sorted(words - NOT_WORDS)
