"""Makes clean synthetic speech sound as if a room, a microphone and a distance lay between."""

import numpy as np
from scipy.signal import fftconvolve, lfilter, resample_poly

from .mfcc import RATE

MOST_SILENCE = 0.5                   # seconds before and after
LEVEL_DB = (-26, -1)                 # peak, below full scale
NEAR_SNR_DB, FAR_SNR_DB = (30, 70), (7, 40)
NEAR_NOISY = 0.6                     # share of the near copies with any noise at all: digital silence must be known too
SPEEDS = [(1, 1), (10, 9), (10, 11), (20, 19), (20, 21), (20, 17), (20, 23)]  # changes pace, pitch and formants alike: other speakers
ECHOES, ECHO_SECONDS, ECHO_GAIN = 0.5, (0.08, 0.4), (0.02, 0.12)
TILTED, TILT = 0.4, 0.4


def near(samples, segments, rng):
    """A copy as from a good microphone: (samples, segments), segments as (start, end, label) in seconds."""
    samples, segments = _padded(samples, segments, rng)
    samples = _levelled(samples, rng)
    if rng.random() < NEAR_NOISY:
        samples = with_noise(samples, rng.uniform(*NEAR_SNR_DB), rng)
    return _rounded(samples), segments


def far(samples, segments, rng):
    """A copy as from another speaker in a lively room."""
    up, down = SPEEDS[rng.integers(len(SPEEDS))]
    if up != down:
        samples = resample_poly(samples, up, down).astype(np.float32)
        segments = [(start * up / down, end * up / down, label) for start, end, label in segments]
    samples, segments = _padded(samples, segments, rng)
    if rng.random() < ECHOES:
        samples = _echoed(samples, rng)
    if rng.random() < TILTED:
        samples = lfilter([1, rng.uniform(-TILT, TILT)], [1], samples).astype(np.float32)
    samples = _levelled(samples, rng)
    return _rounded(with_noise(samples, rng.uniform(*FAR_SNR_DB), rng)), segments


def noise(count, rng):
    """Noise of standard deviation 1: white, or darker like fans and streets."""
    white = rng.standard_normal(count).astype(np.float32)
    pole = (0, 0.7, 0.95, 0.98)[rng.integers(4)]
    coloured = lfilter([1], [1, -pole], white) + (0.1 * rng.standard_normal(count) if pole == 0.98 else 0)
    return (coloured / coloured.std()).astype(np.float32)


def with_noise(samples, snr_db, rng):
    """The samples in noise that lies so many dB below their mean power."""
    level = np.sqrt(np.mean(samples**2)) + 1e-3
    return samples + noise(len(samples), rng) * level * 10 ** (-snr_db / 20)


def _padded(samples, segments, rng):
    before, after = (int(s) for s in rng.uniform(0, MOST_SILENCE, 2) * RATE)
    samples = np.concatenate([np.zeros(before, np.float32), samples, np.zeros(after, np.float32)])
    shift = before / RATE
    inner = [(start + shift, end + shift, label) for start, end, label in segments]
    return samples, [(0, shift, 0), *inner, (inner[-1][1], len(samples) / RATE, 0)]


def _echoed(samples, rng):
    length = int(rng.uniform(*ECHO_SECONDS) * RATE)
    room = rng.standard_normal(length) * np.exp(-6.9 * np.arange(length) / length) * rng.uniform(*ECHO_GAIN)  # -60 dB at the end
    room[0] = 1
    return fftconvolve(samples, room)[: len(samples)].astype(np.float32)


def _levelled(samples, rng):
    return samples * (10 ** (rng.uniform(*LEVEL_DB) / 20) * 32767 / (np.abs(samples).max() + 1))


def _rounded(samples):
    return np.round(np.clip(samples, -32768, 32767)).astype(np.float32)
