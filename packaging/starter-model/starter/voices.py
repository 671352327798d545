"""Who speaks: voices, their ranges, and how an utterance is written for each engine's speaker."""

import random
from dataclasses import dataclass
from pathlib import Path

from .texts import FILLERS

LEXICON = Path(__file__).resolve().parents[1] / "lexicon"

# Mean pitch in Hz, from and to. kal16 is a diphone voice and sounds quite unlike the other three.
FLITE = {"slt": (140, 230), "rms": (80, 130), "awb": (85, 150), "kal16": (80, 135)}
_VARIANTS = "f1 f2 f3 f5 m1 m2 m3 m5 m6 m7 klatt klatt3 Andy steph norbert michael Alex linda john robosoft3 shelby travis victor anika".split()
ESPEAK = ["en-us"] + [f"en-us+{variant}" for variant in _VARIANTS]
# Never trained on: the evaluation's strangers.
UNSEEN = ["en-us+m4", "en-us+f4", "en-us+klatt2"]

# espeak-ng cannot draw a word out, so hesitations are spelled in its mnemonics, the vowel (and the nasal) repeated.
_HELD = {"um": ("", "V", "m"), "uh": ("", "V", ""), "er": ("", "3:", ""), "hmm": ("h", "V", "m")}


@dataclass(frozen=True)
class Utterance:
    """
    One utterance of a plan. pace: flite's duration stretch (1 = normal, more is slower) or espeak's words per minute; pitch: Hz or espeak's 0-100,
    0 = the voice's own; breaks: after which words a phrase ends; stretches: how far flite draws each word out.
    """

    id: str
    voice: str
    words: tuple
    breaks: frozenset
    stretches: tuple
    pace: float
    pitch: float
    spread: float

    @property
    def by_flite(self):
        return self.voice in FLITE


def table(name):
    """{word: what stands behind it} of a file of the lexicon folder."""
    lines = (LEXICON / name).read_text().splitlines()
    return dict(line.split(" ", 1) for line in lines if line and not line.startswith("#"))


_RESPELLED = table("flite-respelled.txt")
_MNEMONICS = table("espeak.txt")


def line(utterance):
    """The utterance as a line of its engine's plan: see flite_say.c and espeak_say.c."""
    u = utterance
    numbers = [f"{u.pace:.2f}", f"{u.pitch:.0f}", f"{u.spread:.0f}"] if u.by_flite else [f"{v:.0f}" for v in (u.pace, u.pitch, u.spread)]
    spoken = _flite_words(u) if u.by_flite else _espeak_words(u)
    return "\t".join([u.id, u.voice, *numbers, spoken])


def _flite_words(u):
    tokens = []
    for i, (word, stretch) in enumerate(zip(u.words, u.stretches)):
        comma = "," if i in u.breaks else ""
        drawn = f":{stretch:.2f}" if stretch != 1 else ""
        tokens.append(_RESPELLED.get(word, word) + comma + drawn)
    return " ".join(tokens)


def _espeak_words(u):
    tokens = []
    for i, (word, stretch) in enumerate(zip(u.words, u.stretches)):
        if word in _HELD and stretch != 1:
            onset, vowel, nasal = _HELD[word]
            spoken = f"[[{onset}{vowel * round(2 * stretch - 1)}{nasal * max(1, round(stretch))}]]"
        else:
            spoken = f"[[{_MNEMONICS[word]}]]" if word in _MNEMONICS else word
        tokens.append(spoken + ("," if i in u.breaks else ""))
    return " ".join(tokens) + "."


def utterance(id, voice, words, rng: random.Random, varied=True):
    """
    The words in a voice, with breaks and drawn-out hesitations drawn by chance; pace and pitch too, if varied, else as the voice has them
    (a pace between brisk and slow all the same).
    """
    breaks = set()
    stretches = []
    for i, word in enumerate(words):
        hesitates = word in FILLERS
        stretches.append(round(rng.uniform(1.3, 2.6), 2) if hesitates else 1)
        if rng.random() < (0.5 if hesitates else 0.06):
            breaks.add(i)
        if i and hesitates and rng.random() < 0.4:
            breaks.add(i - 1)
    breaks.discard(len(words) - 1)
    if voice in FLITE:
        how = (rng.uniform(0.75, 1.4), rng.uniform(*FLITE[voice]), rng.uniform(8, 22)) if varied else (rng.uniform(0.85, 1.25), 0, 0)
    else:
        how = (rng.uniform(115, 215), rng.uniform(25, 75), rng.uniform(30, 70)) if varied else (rng.uniform(140, 185), 50, 50)
    return Utterance(id, voice, tuple(words), frozenset(breaks), tuple(stretches), *how)
