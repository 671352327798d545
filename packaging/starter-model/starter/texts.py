"""The written sentences everything is made of: read from the repository, cut into clauses of plain lower-case words."""

import random
import re
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parents[3]
TEXT = Path(__file__).resolve().parents[1] / "text"

WORD = re.compile(r"[a-z]+(?:'[a-z]+)?")
# Keys of decks and templates whose values are names for the program, not language.
NAMES = {"id", "kind", "difficulty", "checks", "parts", "gate", "phase", "phases", "afterCutOff", "voice"}
# What the hearing sets mark: pauses in seconds, milestones, parts of an answer, ends of sentences. A long pause ends a decoder's sentence too.
PAUSE = re.compile(r"\((\d+\.\d+)\)")
SENTENCE_BREAK_SECONDS = 0.7
MARKS = re.compile(r"\{[a-z-]+\}|\[[A-Z]:|[\[\]^~]")
DEV_EVERY = 12


def words_of(text):
    """The words of a text, in lower case: letters and apostrophes."""
    return WORD.findall(text.lower().replace("\u2019", "'"))


def _strings(node, key=None):
    if isinstance(node, dict):
        for name, value in node.items():
            yield from _strings(value, name)
    elif isinstance(node, list):
        for value in node:
            yield from _strings(value, key)
    elif isinstance(node, str) and key not in NAMES:
        yield node


def _clauses(text):
    """A written text as lists of words, cut where a speaker would stop, and at figures, which nobody can read aloud from here."""
    for clause in re.split(r"[.?!:;()]|\S*\d\S*", text):
        words = words_of(clause)
        if words:
            yield words


def bundled(root=ROOT):
    """Clauses of the decks, the templates, the demo and the interviewer's phrases: what the program itself says and shows."""
    for folder in ("assets/decks", "assets/templates", "assets/demo"):
        for file in sorted((root / folder).glob("*.yaml")):
            for string in _strings(yaml.safe_load(file.read_text())):
                yield from _clauses(string)
    for line in (root / "assets/voice/make/phrases.txt").read_text().splitlines():
        yield from _clauses(line.split("\t")[-1])


def demo(root=ROOT):
    """The sentences of the demo round."""
    for line in (root / "assets/demo/make/script.txt").read_text().splitlines():
        if not line.startswith(("#", "==")):
            spoken = re.sub(r"\[[^\]]*\]|![a-z-]+|~[0-9.]+|[*<>{}]", " ", line)
            yield from (words for words in map(words_of, spoken.split(".")) if words)


def narrated(root=ROOT):
    """The written narrations of the hearing detectors' learning sets (never their exam sets)."""
    for file in sorted((root / "src/test/resources/io/mockround/hearing/dev").glob("*.tsv")):
        for line in file.read_text().splitlines():
            if not line.startswith("#"):
                yield from _narration(line.split("\t")[-1])


def _narration(marked):
    text = PAUSE.sub(lambda pause: " / " if float(pause[1]) >= SENTENCE_BREAK_SECONDS else " ", MARKS.sub(" ", marked))
    return [words for words in map(words_of, re.split(r"[/;.?]|\S*\d\S*", text)) if words]


def written(text=TEXT):
    """The sentences written for this model, as (for training, for choosing parameters): every twelfth is kept from training."""
    lines = [words_of(line) for file in sorted(text.glob("narration-*.txt")) for line in file.read_text().splitlines()]
    lines = [words for words in lines if words]
    return [words for i, words in enumerate(lines) if i % DEV_EVERY], lines[::DEV_EVERY]


def held_out(text=TEXT):
    """Sentences for the evaluation only."""
    return [words_of(line) for line in (text / "heldout.txt").read_text().splitlines() if line.strip()]


def listed(text=TEXT):
    """Words the model knows in any case: words.txt."""
    return [word for line in (text / "words.txt").read_text().splitlines() if not line.startswith("#") for word in words_of(line)]


def with_fillers(sentence, rng: random.Random, share):
    """The sentence with hesitations put in before the given share of its words."""
    out = []
    for word in sentence:
        if rng.random() < share:
            out.append(rng.choice(FILLER_DRAW))
        out.append(word)
    return out


FILLERS = ("um", "uh", "er", "hmm")
# um and uh are the usual ones (SPEECH.md headlines them)
FILLER_DRAW = ("um", "um", "um", "uh", "uh", "uh", "er", "hmm")
