"""Has a plan spoken by the two engines, in as many processes as asked, and reads what they report."""

import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

import numpy as np
from scipy.signal import resample_poly

from . import alignment, voices
from .mfcc import RATE

ESPEAK_RATE = 22050  # to 16 kHz by 320 / 441


class Clip(NamedTuple):
    """An utterance as it was said: where its sound lies, and its segments in the model's phones."""

    utterance: voices.Utterance
    sound: Path
    rate: int
    first: int
    samples: int
    segments: list

    def samples16k(self):
        """The sound, float32 in the scale of 16-bit samples, at 16 kHz."""
        raw = np.fromfile(self.sound, np.int16, self.samples, offset=2 * self.first).astype(np.float32)
        if self.rate == RATE:
            return raw
        assert self.rate == ESPEAK_RATE, self.rate
        return resample_poly(raw, 320, 441).astype(np.float32)


def speak(utterances, tools, folder, processes=2):
    """
    The clips of the utterances. tools: where flite_say and espeak_say lie; folder: for the sound. An utterance that espeak-ng says with a sound we have
    no phone for, or with a hesitation fused to its neighbour, is left out.
    """
    folder.mkdir(parents=True, exist_ok=True)
    jobs = []
    for name, of_flite in (("flite", True), ("espeak", False)):
        mine = [u for u in utterances if u.by_flite == of_flite]
        jobs += [(name, k, mine[k::processes]) for k in range(processes) if mine[k::processes]]
    with ThreadPoolExecutor(processes) as pool:
        parts = list(pool.map(lambda job: _run(*job, tools, folder), jobs))
    clips = {clip.utterance.id: clip for part in parts for clip in part}
    return [clips[u.id] for u in utterances if u.id in clips]


def _run(engine, part, utterances, tools, folder):
    sound = folder / f"{engine}-{part}.pcm"
    command = [tools / f"{engine}_say", sound] + ([voices.LEXICON / "flite.txt"] if engine == "flite" else [])
    plan = "".join(voices.line(u) + "\n" for u in utterances)
    report = subprocess.run(command, input=plan, text=True, stdout=subprocess.PIPE, check=True).stdout
    by_id = {u.id: u for u in utterances}
    convert = alignment.of_flite if engine == "flite" else alignment.of_espeak
    clips = []
    for said in alignment.read(report.splitlines()):
        utterance = by_id[said.id]
        try:
            segments = convert(said.segments, utterance.words)
        except KeyError:
            continue
        if segments and alignment.fillers_apart(segments, utterance.words):
            clips.append(Clip(utterance, sound, said.rate, said.first, said.samples, segments))
    return clips
