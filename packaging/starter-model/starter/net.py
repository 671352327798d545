"""The acoustic network: a time-delay network over MFCC frames, one output each third frame."""

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from .mfcc import CEPSTRA

# Which frames (of 10 ms) of the layer below each layer sees. From the third layer on the offsets are multiples of 3: with the outputs
# at every third frame these layers are needed at every third frame only.
OFFSETS = [(-2, -1, 0, 1, 2), (-1, 0, 1), (-3, 0, 3), (-3, 0, 3), (-6, 0, 6), (-6, 0, 6)]
CONTEXT = sum(offsets[-1] for offsets in OFFSETS)  # frames before and after that an output depends on


class Net(nn.Module):
    """
    Affine, ReLU and batch normalisation per layer; (batch, frames, CEPSTRA) to (batch, outputs, labels). frames must be 3 (outputs - 1) + 1 + 2 CONTEXT.
    The features' mean and deviation and the labels' share of the training frames belong to the network: the export folds them into its weights.
    """

    def __init__(self, labels, hidden):
        super().__init__()
        sizes = [CEPSTRA] + [hidden] * len(OFFSETS)
        self.layers = nn.ModuleList(nn.Linear(size * len(offsets), hidden) for size, offsets in zip(sizes, OFFSETS))
        self.norms = nn.ModuleList(nn.BatchNorm1d(hidden) for _ in OFFSETS)
        self.output = nn.Linear(hidden, labels)
        self.register_buffer("mean", torch.zeros(CEPSTRA))
        self.register_buffer("deviation", torch.ones(CEPSTRA))
        self.register_buffer("shares", torch.full((labels,), 1.0 / labels))

    def forward(self, frames):
        x = (frames - self.mean) / self.deviation
        rate = 1  # input frames to a frame of x
        for i, (layer, norm, offsets) in enumerate(zip(self.layers, self.norms, OFFSETS)):
            x = torch.cat(_shifted(x, [offset // rate for offset in offsets], step=3 if i == 1 else 1), dim=2)
            x = functional.relu(layer(x))
            x = norm(x.flatten(0, 1)).view_as(x)
            rate = 3 if i >= 1 else 1
        return self.output(x)

    def folded(self):
        """[(weights, bias)] in float64: the same network without normalisations, its outputs log likelihoods up to a constant."""
        scale = 1 / _doubles(self.deviation)
        shift = -_doubles(self.mean) * scale
        out = []
        for layer, norm, offsets in zip(self.layers, self.norms, OFFSETS):
            out.append(_fold(layer, np.tile(scale, len(offsets)), np.tile(shift, len(offsets))))
            scale = _doubles(norm.weight) / np.sqrt(_doubles(norm.running_var) + norm.eps)
            shift = _doubles(norm.bias) - _doubles(norm.running_mean) * scale
        weights, bias = _fold(self.output, scale, shift)
        out.append((weights, bias - np.log(_doubles(self.shares) + 1e-6)))
        return out


def _shifted(x, offsets, step):
    """x at each of the offsets, cut to the frames where all are there, every step-th of them."""
    first, last = offsets[0], offsets[-1]
    end = x.shape[1] - last
    return [x[:, offset - first : end + offset : step] for offset in offsets]


def _doubles(tensor):
    return tensor.detach().numpy().astype(np.float64)


def _fold(layer, scale, shift):
    """The layer after x * scale + shift, as (weights, bias) of one affine map."""
    weights = _doubles(layer.weight)
    return weights * scale, _doubles(layer.bias) + weights @ shift
