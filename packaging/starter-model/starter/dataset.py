"""Training clips as features and labels."""

from multiprocessing import Pool
from typing import NamedTuple

import numpy as np

from . import augment, frames, phones
from .mfcc import mfcc

SUBSAMPLING = 3         # input frames to an output
NEAR_COPIES = 0.5       # share of the clips that are also learned without a room around them
MOST_CLIPS = 1_000_000  # of a plan; keeps the draws' seeds apart


class Dataset(NamedTuple):
    """All utterances in a row. features: (frames, 40) float16; labels: (outputs,) int16; the bounds say where each utterance begins and ends."""

    features: np.ndarray
    labels: np.ndarray
    feature_bounds: np.ndarray
    label_bounds: np.ndarray

    def save(self, file):
        np.savez(file, **self._asdict())

    @staticmethod
    def load(file):
        with np.load(file) as stored:
            return Dataset(**{name: stored[name] for name in Dataset._fields})


def _copies(job):
    clip, seed = job
    rng = np.random.default_rng(seed)
    samples = clip.samples16k()
    segments = [(s.start, s.end, phones.INDEX[s.phone]) for s in clip.segments]
    kinds = [augment.far] + [augment.near] * (rng.random() < NEAR_COPIES)
    made = []
    for kind in kinds:
        heard, placed = kind(samples, segments, rng)
        features = mfcc(heard)
        wanted = frames.labels(placed, -(-len(features) // SUBSAMPLING))
        if wanted is not None:
            made.append((features.astype(np.float16), wanted))
    return made


def build(clips, draw=0, processes=2):
    """The data set of the clips, each in a far copy and half of them in a near one too; another draw has other rooms and noises."""
    seeds = range(draw * MOST_CLIPS, draw * MOST_CLIPS + len(clips))
    with Pool(processes) as pool:
        made = [copy for copies in pool.imap(_copies, zip(clips, seeds), chunksize=50) for copy in copies]
    features, wanted = zip(*made)
    return Dataset(np.concatenate(features), np.concatenate(wanted), _bounds(features), _bounds(wanted))


def _bounds(parts):
    return np.cumsum([0, *map(len, parts)])
