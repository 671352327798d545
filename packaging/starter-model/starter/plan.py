"""What is said for training, by whom and how: seeded, so that the same text gives the same plan."""

import random

from . import texts, voices
from .vocabulary import vocabulary

SEED = 20261121
STRING_ROUNDS = 10       # how often each word of the vocabulary stands in a random string
STRING_WORDS = (5, 9)
LONGEST = 22             # words; a longer clause is cut, for even batches
FLITE_SHARE = 0.45       # four voices that differ much against espeak-ng's many that differ little
FILLERS_ADDED = 0.06     # hesitations put in before this share of the words
NARRATED_SHARE = 0.5     # of the hearing sets' narrations: they repeat each other's words
BUNDLED_SHARE = 0.15     # of the written clauses of decks and templates, which nobody says aloud


def _voice(rng):
    return rng.choice(list(voices.FLITE)) if rng.random() < FLITE_SHARE else rng.choice(voices.ESPEAK)


def strings(words, rng):
    """Every word of the vocabulary STRING_ROUNDS times, in random company: so the net hears it before and after anything."""
    for _ in range(STRING_ROUNDS):
        shuffled = list(words)
        rng.shuffle(shuffled)
        while shuffled:
            n = rng.randint(*STRING_WORDS)
            yield shuffled[:n]
            del shuffled[:n]


def sentences(rng):
    """The written sentences, half of the narrations, some of the program's clauses."""
    trained, _ = texts.written()
    yield from trained
    yield from (clause for clause in texts.narrated() if rng.random() < NARRATED_SHARE)
    yield from (clause for clause in texts.bundled() if len(clause) > 2 and rng.random() < BUNDLED_SHARE)


def training():
    """The training utterances, shuffled."""
    rng = random.Random(SEED)
    said = [*strings(vocabulary(), rng), *sentences(rng)]
    rng.shuffle(said)
    out = []
    for words in said:
        for start in range(0, len(words), LONGEST):
            part = texts.with_fillers(words[start : start + LONGEST], rng, FILLERS_ADDED)
            out.append(voices.utterance(f"t{len(out):05d}", _voice(rng), part, rng))
    return out


def development():
    """The sentences kept for choosing parameters, with hesitations put in, each by one voice in turn, and random strings."""
    rng = random.Random(SEED + 1)
    _, kept = texts.written()
    everyone = [*voices.FLITE, *voices.ESPEAK[:4]]
    said = [("ds", texts.with_fillers(sentence, rng, FILLERS_ADDED)) for sentence in kept]
    said += [("dr", rng.sample(vocabulary(), 8)) for _ in range(120)]
    return [voices.utterance(f"{kind}{i:04d}", everyone[i % len(everyone)], words, rng, varied=False) for i, (kind, words) in enumerate(said)]
