"""Kaldi's MFCC features as libvosk computes them with conf/mfcc.conf (dither 0): a network trained on these needs no correction there."""

import numpy as np

RATE = 16000
WINDOW, SHIFT = 400, 160  # samples: 25 and 10 ms
FFT = 512
MELS = CEPSTRA = 40
LOW_HZ, HIGH_HZ = 20.0, 7600.0
PREEMPHASIS = 0.97
LIFTER = 22.0
FLOOR = np.float32(1.1920929e-07)  # Kaldi's: the float epsilon

CONF = (
    ("use-energy", "false"), ("sample-frequency", "16000"), ("num-mel-bins", "40"), ("num-ceps", "40"), ("low-freq", "20"), ("high-freq", "7600"),
    ("dither", "0"), ("allow-upsample", "true"), ("allow-downsample", "true"),
)


def _mel(hertz):
    return 1127.0 * np.log(1.0 + hertz / 700.0)


def _povey_window():
    hann = 0.5 - 0.5 * np.cos(2 * np.pi * np.arange(WINDOW) / (WINDOW - 1))
    return (hann**0.85).astype(np.float32)


def _filters():
    """(FFT/2+1, MELS): triangles, linear in mel; the Nyquist bin is not used."""
    edges = np.linspace(_mel(LOW_HZ), _mel(HIGH_HZ), MELS + 2)
    mel = _mel(np.arange(FFT // 2) * RATE / FFT)[:, None]
    left, middle, right = edges[:-2], edges[1:-1], edges[2:]
    weights = np.minimum((mel - left) / (middle - left), (right - mel) / (right - middle))
    return np.vstack([np.maximum(weights, 0), np.zeros((1, MELS))]).astype(np.float32)


def _cosines():
    """(MELS, CEPSTRA): the orthonormal DCT with Kaldi's lifter."""
    k = np.arange(CEPSTRA)[:, None]
    dct = np.sqrt(2.0 / MELS) * np.cos(np.pi / MELS * (np.arange(MELS) + 0.5) * k)
    dct[0] = np.sqrt(1.0 / MELS)
    lifter = 1.0 + 0.5 * LIFTER * np.sin(np.pi * k / LIFTER)
    return (dct * lifter).T.astype(np.float32)


_WINDOW, _FILTERS, _COSINES = _povey_window(), _filters(), _cosines()


def mfcc(samples):
    """(frames, CEPSTRA) float32 of samples in the scale of 16-bit integers; only whole windows count (Kaldi's snip-edges)."""
    if len(samples) < WINDOW:
        return np.zeros((0, CEPSTRA), np.float32)
    frames = np.lib.stride_tricks.sliding_window_view(samples.astype(np.float32), WINDOW)[::SHIFT]
    frames = frames - frames.mean(1, keepdims=True)
    before = np.hstack([frames[:, :1], frames[:, :-1]])
    spectrum = np.fft.rfft((frames - PREEMPHASIS * before) * _WINDOW, FFT)
    power = (spectrum.real**2 + spectrum.imag**2).astype(np.float32)
    return np.log(np.maximum(power @ _FILTERS, FLOOR)) @ _COSINES
