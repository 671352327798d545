"""Learns the acoustic network from a data set: cross-entropy of the frames' phones."""

import time

import numpy as np
import torch
from torch.nn import functional

from . import phones
from .dataset import SUBSAMPLING
from .net import CONTEXT, Net

CHUNK = 50            # outputs: 1.5 s, so that few of a batch are padding
BATCH = 64            # chunks
LEARNING_RATE = 2e-3  # Adam's, falling in a straight line to nothing
WARM_UP = 200         # steps
VALIDATION = 300      # utterances kept out, to see the frame accuracy
LOUDNESS_JITTER = 0.15  # standard deviation added to C0 of a chunk, in its own unit
UNLABELLED = -100


class Chunks:
    """Pieces of utterances of CHUNK outputs with the frames around them; where an utterance ends, its last frame goes on."""

    def __init__(self, data, utterances):
        self.data = data
        self.places = []
        for u in utterances:
            outputs = data.label_bounds[u + 1] - data.label_bounds[u]
            starts = range(0, max(1, outputs - CHUNK // 2), CHUNK)
            self.places += [(u, min(start, max(0, outputs - CHUNK))) for start in starts]

    def batch(self, places):
        """(frames, labels) as tensors: (len(places), 3 (CHUNK - 1) + 1 + 2 CONTEXT, 40) and (len(places), CHUNK)."""
        features = np.stack([self._frames(u, start) for u, start in places])
        labels = np.full((len(places), CHUNK), UNLABELLED, np.int64)
        for row, (u, start) in zip(labels, places):
            first, end = self.data.label_bounds[u] + start, self.data.label_bounds[u + 1]
            known = self.data.labels[first : min(first + CHUNK, end)]
            row[: len(known)] = known
        return torch.from_numpy(features.astype(np.float32)), torch.from_numpy(labels)

    def _frames(self, u, start):
        first, end = self.data.feature_bounds[u], self.data.feature_bounds[u + 1]
        wanted = np.arange(SUBSAMPLING * start - CONTEXT, SUBSAMPLING * (start + CHUNK - 1) + CONTEXT + 1)
        return self.data.features[np.clip(first + wanted, first, end - 1)]


def train(data, hidden, epochs, seed=0, warm=None, rate=LEARNING_RATE, report=print):
    """The network after so many passes over the data; warm: the weights (state_dict) to begin with."""
    torch.manual_seed(seed)
    rng = np.random.default_rng(seed)
    count = len(data.label_bounds) - 1
    order = rng.permutation(count)
    kept, used = order[:VALIDATION], order[VALIDATION:]
    net = Net(len(phones.PHONES), hidden)
    if warm:
        net.load_state_dict(warm)
    else:
        _measure(net, data)
    chunks = Chunks(data, used)
    optimiser = torch.optim.Adam(net.parameters(), lr=rate)
    steps = epochs * (len(chunks.places) // BATCH)
    step, smoothed, began = 0, None, time.time()
    for epoch in range(epochs):
        rng.shuffle(chunks.places)
        for at in range(0, len(chunks.places) - BATCH + 1, BATCH):
            for group in optimiser.param_groups:
                group["lr"] = rate * min(1, (step + 1) / WARM_UP) * max(0.003, 1 - step / steps)
            frames, labels = chunks.batch(chunks.places[at : at + BATCH])
            frames[:, :, 0] += torch.from_numpy(rng.normal(0, LOUDNESS_JITTER, (BATCH, 1)).astype(np.float32)) * net.deviation[0]
            loss = functional.cross_entropy(net(frames).flatten(0, 1), labels.flatten(), ignore_index=UNLABELLED)
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            step += 1
            smoothed = loss.item() if smoothed is None else 0.99 * smoothed + 0.01 * loss.item()
            if step % 200 == 0:
                report(f"epoch {epoch + 1} step {step} of {steps}, {time.time() - began:.0f} s, loss {smoothed:.4f}")
    report("frames right on utterances kept out: {:.2%}, loss {:.4f}".format(*_accuracy(net, Chunks(data, kept))))
    return net


def _measure(net, data):
    sample = data.features[::7].astype(np.float32)
    net.mean.copy_(torch.from_numpy(sample.mean(0)))
    net.deviation.copy_(torch.from_numpy(sample.std(0)))
    shares = np.bincount(data.labels, minlength=len(phones.PHONES)) / len(data.labels)
    net.shares.copy_(torch.from_numpy(shares.astype(np.float32)))


def _accuracy(net, chunks):
    net.eval()
    right = total = loss = 0
    with torch.no_grad():
        for at in range(0, len(chunks.places), BATCH):
            frames, labels = chunks.batch(chunks.places[at : at + BATCH])
            known = labels != UNLABELLED
            outputs = net(frames)
            right += (outputs.argmax(2) == labels)[known].sum().item()
            total += known.sum().item()
            loss += functional.cross_entropy(outputs.flatten(0, 1), labels.flatten(), ignore_index=UNLABELLED, reduction="sum").item()
    net.train()
    return right / total, loss / total
