"""What the speakers report, as phones in time."""

from collections import defaultdict
from typing import NamedTuple

from . import phones
from .texts import FILLERS


# espeak-ng draws a dark l together with its vowel and reports no time for it: the end of that sound is taken to be the l.
DARK_L_SHARE = 0.4


class Segment(NamedTuple):
    """A phone from start to end, in seconds; word is the index of its word, -1 in silence."""

    start: float
    end: float
    phone: str
    word: int


class Spoken(NamedTuple):
    """One utterance: where its samples lie in the sound file, and its segments, without gaps between them."""

    id: str
    rate: int
    first: int
    samples: int
    segments: list


def read(lines):
    """The utterances of a speaker's report."""
    head, segments = None, []
    for line in lines:
        kind, *fields = line.split()
        if kind == "U":
            if head:
                yield Spoken(*head, segments)
            head, segments = (fields[0], *map(int, fields[1:])), []
        else:
            segments.append(Segment(float(fields[0]), float(fields[1]), fields[2], int(fields[3])))
    if head:
        yield Spoken(*head, segments)


def of_flite(segments, words):
    """Flite's segments in the model's phones; "pau" is silence."""
    plain = [s._replace(phone=phones.SILENCE, word=-1) if s.phone == "pau" else s for s in segments]
    return _hesitations(plain, words)


def of_espeak(segments, words):
    """espeak-ng's segments in the model's phones; KeyError for a mnemonic that phones.ESPEAK does not hold."""
    out = []
    for s in segments:
        mapped = phones.ESPEAK[s.phone]
        if s.phone == "l" and s.end <= s.start and out:
            before = out.pop()
            cut = before.end - DARK_L_SHARE * (before.end - before.start)
            out += [before._replace(end=cut), Segment(cut, s.end, "l", s.word)]
            continue
        if not mapped:
            if out:
                out[-1] = out[-1]._replace(end=s.end)
            continue
        step = (s.end - s.start) / len(mapped)
        for i, phone in enumerate(mapped):
            word = -1 if phone == phones.SILENCE else s.word
            out.append(Segment(s.start + i * step, s.start + (i + 1) * step, phone, word))
    return _hesitations([s for s in out if s.end > s.start], words)


def _hesitations(segments, words):
    out = []
    for s in segments:
        if s.word >= 0:
            s = s._replace(phone=phones.in_word(s.phone, words[s.word]))
        if out and out[-1].phone == s.phone and out[-1].word == s.word and s.phone in phones.HESITATION:
            out[-1] = out[-1]._replace(end=s.end)
        else:
            out.append(s)
    return out


def pronunciations(segments, words):
    """(word, phones) as said. A word without phones was said together with the one before it, so neither can be told apart."""
    said = defaultdict(list)
    for s in segments:
        if s.word >= 0:
            said[s.word].append(s.phone)
    for i, word in enumerate(words):
        if i in said and (i + 1 == len(words) or i + 1 in said):
            yield word, tuple(said[i])


def fillers_apart(segments, words):
    """Whether every hesitation has phones of its own, so that no part of another word would be labelled as one."""
    have = {s.word for s in segments}
    return all(i in have and (i + 1 == len(words) or i + 1 in have) for i, word in enumerate(words) if word in FILLERS)


def word_times(segments, count):
    """(start, end) of each word in seconds, None for one that was said together with its neighbour."""
    times = [None] * count
    for s in segments:
        if s.word >= 0:
            first = times[s.word][0] if times[s.word] else s.start
            times[s.word] = (first, s.end)
    return [None if t is None or (i + 1 < count and times[i + 1] is None) else t for i, t in enumerate(times)]
