"""Measures a model with the real libvosk on what it never learned from, against the bars it must reach."""

import random
import time
from collections import Counter
from multiprocessing import Pool
from typing import NamedTuple

import numpy as np

from . import alignment, augment, speaking, texts, vosk, voices
from .mfcc import RATE
from .plan import development
from .scoring import Score
from .vocabulary import vocabulary

SEED = 41
KNOWN_ESPEAK = ["en-us", "en-us+f2", "en-us+m3", "en-us+klatt"]
STRINGS, STRING_WORDS = 160, 8
NOISE_DB = 10
ROOM_SECONDS = (0.15, 0.4)   # silence before and after
PEAK, FLOOR = 16000, 8       # of 16-bit samples: half of full scale, and the standard deviation of a quiet microphone

KNOWN, UNSEEN, NOISY, RANDOM = "trained voices", "voices never trained on", f"noise at {NOISE_DB} dB", "random strings"


class Case(NamedTuple):
    """An utterance to be heard: its group, its samples at 16 kHz (int16), and when its words were said."""

    group: str
    voice: str
    words: tuple
    times: list
    samples: np.ndarray


def cases(tools, sounds, processes):
    """Every held-out sentence by every trained voice of the evaluation and every stranger; a part of them in noise; random strings."""
    rng = random.Random(SEED)
    known = [*voices.FLITE, *KNOWN_ESPEAK]
    plans = []
    for i, sentence in enumerate(texts.held_out()):
        plans += [(KNOWN, voices.utterance(f"k{i:03d}{voice}", voice, sentence, rng, varied=False)) for voice in known]
        plans += [(UNSEEN, voices.utterance(f"u{i:03d}{voice}", voice, sentence, rng, varied=False)) for voice in voices.UNSEEN]
        plans += [(NOISY, voices.utterance(f"n{i:03d}{k}", known[(i + 4 * k) % len(known)], sentence, rng, varied=False)) for k in range(2)]
    words = vocabulary()
    for i in range(STRINGS):
        plans.append((RANDOM, voices.utterance(f"r{i:03d}", known[i % len(known)], rng.sample(words, STRING_WORDS), rng, varied=False)))
    return _spoken(plans, tools, sounds, processes)


def _spoken(plans, tools, sounds, processes):
    group_of = {utterance.id: group for group, utterance in plans}
    clips = speaking.speak([utterance for _, utterance in plans], tools, sounds, processes)
    return [_case(group_of[clip.utterance.id], clip, seed) for seed, clip in enumerate(clips)]


def _case(group, clip, seed):
    rng = np.random.default_rng(seed)
    before, after = (int(seconds * RATE) for seconds in rng.uniform(*ROOM_SECONDS, 2))
    samples = np.concatenate([np.zeros(before), clip.samples16k(), np.zeros(after)])
    samples *= PEAK / np.abs(samples).max()
    samples += FLOOR * rng.standard_normal(len(samples))
    if group == NOISY:
        samples = augment.with_noise(samples, NOISE_DB, rng)
    shift = before / RATE
    times = [t and (t[0] + shift, t[1] + shift) for t in alignment.word_times(clip.segments, len(clip.utterance.words))]
    return Case(group, clip.utterance.voice, clip.utterance.words, times, np.clip(np.round(samples), -32768, 32767).astype(np.int16))


_recogniser = None


def _load(library, model):
    global _recogniser
    _recogniser = vosk.Recogniser(library, model)


def _hear(samples):
    began = time.process_time()
    return _recogniser.transcribe(samples), time.process_time() - began


def hear(all_cases, work, model, processes):
    """([(case, heard)], processor seconds to a second of sound)"""
    with Pool(processes, _load, (vosk.library(work / "bin"), model)) as pool:
        results = pool.map(_hear, [case.samples for case in all_cases], chunksize=8)
    seconds = sum(len(case.samples) for case in all_cases) / RATE
    return [(case, heard) for case, (heard, _) in zip(all_cases, results)], sum(spent for _, spent in results) / seconds


def _score(results, wanted):
    score = Score()
    for case, heard in results:
        if wanted(case):
            score.add(case.words, case.times, heard)
    return score


def bars(results):
    """[(what, value, most or least it must be, unit, whether it is reached)]"""
    score = {group: _score(results, lambda case, group=group: case.group == group) for group in (KNOWN, UNSEEN, NOISY, RANDOM)}
    clean = _score(results, lambda case: case.group in (KNOWN, UNSEEN))
    limits = [(KNOWN, 6), (UNSEEN, 8), (NOISY, 18), (RANDOM, 25)]
    rows = [(f"WER, {group}", 100 * score[group].word_error_rate, most, "%", False) for group, most in limits]
    rows += [
        ("filler recall", 100 * clean.filler_recall, 98, "%", True),
        ("false fillers per 1,000 words", clean.fillers_invented_per_thousand, 2, "", False),
        ("word starts off by, mean", 1000 * clean.mean_start_error, 30, "ms", False),
    ]
    return [(what, value, limit, unit, value >= limit if at_least else value <= limit) for what, value, limit, unit, at_least in rows]


def _print_groups(results):
    groups = [(group, lambda case, group=group: case.group == group) for group in dict.fromkeys(case.group for case, _ in results)]
    groups += [(f"  {voice}", lambda case, voice=voice: case.voice == voice and case.group in (KNOWN, UNSEEN))
               for voice in dict.fromkeys(case.voice for case, _ in results if case.group in (KNOWN, UNSEEN))]
    print("| | words | WER | homophones equated | fillers found | invented per 1,000 words | word starts off by |")
    print("|---|---|---|---|---|---|---|")
    for name, wanted in groups:
        s = _score(results, wanted)
        print(f"| {name} | {s.words} | {s.word_error_rate:.1%} | {s.sound_error_rate:.1%} | {s.fillers_found}/{s.fillers} "
              f"| {s.fillers_invented_per_thousand:.1f} | {1000 * s.mean_start_error:.0f} ms |")
    worst = Counter(pair for case, heard in results if case.group in (KNOWN, UNSEEN) for pair in _score([(case, heard)], lambda _: True).confusions)
    print("\nmost often confused:", ", ".join(f"{said or '-'}/{heard or '-'} {n}" for (said, heard), n in worst.most_common(20)))


def evaluate(args):
    """The bars, on the held-out sentences; 1 when one is missed."""
    results, cost = hear(cases(args.work / "bin", args.work / "evaluation", args.processes), args.work, args.model, args.processes)
    _print_groups(results)
    print(f"\nprocessor time: {cost:.3f} of the sound's\n\n| measure | value | must be | |\n|---|---|---|---|")
    reached = bars(results)
    for what, value, limit, unit, good in reached:
        side = "at least" if what == "filler recall" else "at most"
        print(f"| {what} | {value:.1f} {unit} | {side} {limit} {unit} | {'reached' if good else 'MISSED'} |")
    return 0 if all(good for *_, good in reached) else 1


def evaluate_development(args):
    """What parameters may be chosen on: the sentences kept from training, and random strings."""
    plans = [("dev strings" if u.id.startswith("dr") else "dev sentences", u) for u in development()]
    results, cost = hear(_spoken(plans, args.work / "bin", args.work / "dev", args.processes), args.work, args.model, args.processes)
    _print_groups(results)
    print(f"processor time: {cost:.3f} of the sound's")
    return 0
