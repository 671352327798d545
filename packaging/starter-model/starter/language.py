"""Which word follows which: a bigram model with absolute discounting that backs off to single words."""

import math
from collections import Counter, defaultdict

from . import texts

START, END = "<s>", "</s>"
# Hesitations may come anywhere, not only where the text has them: each gets this share of the single words.
HESITATION_SHARES = {"um": 0.03, "uh": 0.03, "er": 0.015, "hmm": 0.015}
# Every word may turn up in any company: added to its count among the single words.
SINGLE_ADDED = 0.5
# The demo's sentences count so often: it is the first thing that anybody hears the model with.
DEMO_TIMES = 6
_HEARD_AS = {"hm": "hmm", "mm": "hmm", "mhm": "hmm", "erm": "um", "ah": "uh"}


def corpus():
    """All sentences the model may know: everything written but the development and the held-out part."""
    trained, _ = texts.written()
    for source in (trained, texts.narrated(), texts.bundled(), *(texts.demo() for _ in range(DEMO_TIMES))):
        for sentence in source:
            yield [_HEARD_AS.get(word, word) for word in sentence]


class Bigrams:
    """
    single[w]: P(w) of every word and END; after[h][w]: P(w | h) of the pairs in the text; back_off[h]: what P(w) is multiplied with for all other w, so that
    each history's probabilities sum to one.
    """

    def __init__(self, sentences, words):
        pairs, ends_of = _pairs(sentences, set(words))
        self.single = _singles(ends_of, words)
        discount = _discount(pairs)
        self.after, self.back_off = {}, {}
        for history in [START, *words]:
            self._learn(history, pairs.get(history, Counter()), discount)

    def _learn(self, history, following, discount):
        total = following.total()
        if not total:
            self.after[history], self.back_off[history] = {}, 1.0
            return
        left = discount * len(following) / total
        known = {w: (n - discount) / total + left * self.single[w] for w, n in following.items()}
        unknown = 1 - sum(self.single[w] for w in known)
        self.after[history] = known
        self.back_off[history] = (1 - sum(known.values())) / unknown

    def probability(self, word, history):
        return self.after[history].get(word) or self.back_off[history] * self.single[word]

    def perplexity(self, sentences):
        """Of sentences; words that the model does not know are passed over."""
        logs = []
        for sentence in sentences:
            before = START
            for word in [*(w for w in sentence if w in self.after), END]:
                logs.append(math.log(self.probability(word, before)))
                before = word
        return math.exp(-sum(logs) / len(logs))


def _pairs(sentences, known):
    """({history: Counter of what follows}, {word: set of its histories}); an unknown word parts a sentence in two."""
    pairs, ends_of = defaultdict(Counter), defaultdict(set)
    for sentence in sentences:
        walk = [START, *sentence, END]
        for before, word in zip(walk, walk[1:]):
            if (before in known or before == START) and (word in known or word == END):
                pairs[before][word] += 1
                ends_of[word].add(before)
    return pairs, ends_of


def _singles(ends_of, words):
    """Words count by how many others they follow (Kneser and Ney): "york" is frequent but follows "new" only."""
    counts = {word: len(ends_of.get(word, ())) + SINGLE_ADDED for word in [*words, END]}
    held = {word: share for word, share in HESITATION_SHARES.items() if word in counts}
    rest = sum(n for word, n in counts.items() if word not in held)
    free = 1 - sum(held.values())
    return {word: held.get(word, free * n / rest) for word, n in counts.items()}


def _discount(pairs):
    """Ney's estimate from how many pairs were seen once and twice."""
    seen = Counter(n for following in pairs.values() for n in following.values())
    return seen[1] / (seen[1] + 2 * seen[2]) if seen[1] else 0.5
