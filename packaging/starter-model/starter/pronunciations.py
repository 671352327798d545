"""How each word is said: harvested from what the voices said in training."""

import math
from collections import Counter, defaultdict

from . import alignment, voices

LEAST_SHARE = 0.07  # of a word's utterances; rarer ways are slips of an engine in one company of words


def harvest(clips, words):
    """
    {word: [(phones, cost)]} for every one of the words: cost is the natural logarithm of how much more often the usual way is heard; both engines count
    alike, and what lexicon/also.txt adds is as good as the usual. KeyError with the words that nobody said.
    """
    said = defaultdict(lambda: defaultdict(Counter))
    for clip in clips:
        for word, way in alignment.pronunciations(clip.segments, clip.utterance.words):
            said[word][clip.utterance.by_flite][way] += 1
    missing = [word for word in words if word not in said]
    if missing:
        raise KeyError(f"never said: {' '.join(missing)}")
    ways = {word: _costs(list(said[word].values())) for word in words}
    for word, way in voices.table("also.txt").items():
        if word in ways:
            ways[word].append((tuple(way.split()), 0.0))
    return ways


def _costs(counters):
    shares = Counter()
    for counter in counters:
        for way, n in counter.items():
            shares[way] += n / counter.total() / len(counters)
    usual = max(shares.values())
    kept = [(way, share) for way, share in shares.items() if share >= LEAST_SHARE or share == usual]
    return [(way, math.log(usual / share)) for way, share in sorted(kept)]
