"""am/final.mdl: Kaldi's transition model (one state a phone) and the network, in the form libvosk reads."""

import math

from . import kaldi, phones
from .mfcc import CEPSTRA
from .net import CONTEXT, OFFSETS


def self_loop(phone):
    """The transition id of staying in a phone."""
    return 2 * phone - 1


def forward(phone):
    """The transition id of leaving a phone; arcs into a phone carry it (Kaldi's reordered graphs)."""
    return 2 * phone


def transition_model():
    """Every phone is one emitting state that stays or leaves with probability one half; places of a phone share an output of the network."""
    numbers = range(1, phones.KALDI_IDS + 1)
    half = kaldi.single(0.5)
    emitting = kaldi.integer(0) + kaldi.integer(2) + kaldi.integer(0) + half + kaldi.integer(1) + half
    final = kaldi.integer(-1) + kaldi.integer(0)
    topology = [
        kaldi.token("<Topology>"), kaldi.integers(numbers), kaldi.integers([-1] + [0] * len(numbers)), kaldi.integer(1),
        kaldi.integer(2), emitting, final, kaldi.token("</Topology>"),
    ]
    triples = [kaldi.token("<Triples>"), kaldi.integer(len(numbers))]
    triples += [kaldi.integer(phone) + kaldi.integer(0) + kaldi.integer(phones.pdf_of(phone)) for phone in numbers]
    log_probabilities = kaldi.vector([0.0] + [math.log(0.5)] * (2 * len(numbers)))
    return b"".join([
        kaldi.token("<TransitionModel>"), *topology, *triples, kaldi.token("</Triples>"),
        kaldi.token("<LogProbs>"), log_probabilities, kaldi.token("</LogProbs>"), kaldi.token("</TransitionModel>"),
    ])


def _affine(weights, bias):
    return b"".join([
        kaldi.token("<FixedAffineComponent>"), kaldi.token("<LinearParams>"), kaldi.matrix(weights),
        kaldi.token("<BiasParams>"), kaldi.vector(bias), kaldi.token("</FixedAffineComponent>"),
    ])


def _relu(size):
    return b"".join([
        kaldi.token("<RectifiedLinearComponent>"), kaldi.token("<Dim>"), kaldi.integer(size), kaldi.token("<ValueAvg>"), kaldi.vector([]),
        kaldi.token("<DerivAvg>"), kaldi.vector([]), kaldi.token("<Count>"), kaldi.double(0.0), kaldi.token("</RectifiedLinearComponent>"),
    ])


def _spliced(name, offsets):
    parts = [name if offset == 0 else f"Offset({name}, {offset})" for offset in offsets]
    return parts[0] if len(parts) == 1 else f"Append({', '.join(parts)})"


def network(affines):
    """The network as nnet3 components; affines: Net.folded()."""
    config = [f"input-node name=input dim={CEPSTRA}"]
    components = []
    below = "input"
    for i, ((weights, bias), offsets) in enumerate(zip(affines, [*OFFSETS, (0,)])):
        last = i == len(OFFSETS)
        name = "out" if last else f"l{i}"
        config.append(f"component-node name={name}.affine component={name}.affine input={_spliced(below, offsets)}")
        components.append((f"{name}.affine", _affine(weights, bias)))
        if not last:
            config.append(f"component-node name={name}.relu component={name}.relu input={name}.affine")
            components.append((f"{name}.relu", _relu(len(bias))))
        below = f"{name}.affine" if last else f"{name}.relu"
    config.append(f"output-node name=output input={below} objective=linear")
    written = [kaldi.token("<ComponentName>") + kaldi.token(name) + component for name, component in components]
    return b"".join([
        kaldi.token("<Nnet3>"), b"\n", ("\n".join(config) + "\n\n").encode(), kaldi.token("<NumComponents>"), kaldi.integer(len(written)), *written,
        kaldi.token("</Nnet3>"), kaldi.token("<LeftContext>"), kaldi.integer(CONTEXT), kaldi.token("<RightContext>"), kaldi.integer(CONTEXT),
        kaldi.token("<Priors>"), kaldi.vector([]),
    ])


def model(affines):
    """All of final.mdl."""
    return kaldi.BINARY + transition_model() + network(affines)
