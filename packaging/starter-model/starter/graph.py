"""
graph/HCLG.fst: the decoding graph, written as OpenFst's vector format.

Every word is a chain of phones of its own, entered from the words it is known to follow; such a pair costs one arc. Where no pair is known the decoder
backs off into one tree of all words, which share their beginnings there: it need not follow thousands of chains at every word's end. A phone is entered
by an arc with its forward transition and has its self-loop on the state behind (Kaldi's reordered graphs; word times rely on it).
"""

import math
import struct
from typing import NamedTuple

from . import acoustic, phones
from .language import END, START

SILENCE_SHARE = 0.4        # of the words' ends: a pause may follow
PRONUNCIATION_WEIGHT = 0.5
INFINITE = float("inf")


class Arc(NamedTuple):
    """input: transition id, output: word number (0 = none), cost: minus natural logarithm of a probability."""

    input: int
    output: int
    cost: float
    to: int


class Graph:
    """States with their arcs and final costs; state numbers count from 0."""

    def __init__(self):
        self.arcs = []
        self.final = []

    def state(self):
        self.arcs.append([])
        self.final.append(INFINITE)
        return len(self.arcs) - 1

    def phone(self, source, number, cost=0.0):
        """A new state, reached from source by a phone, on which the phone may last."""
        state = self.state()
        self.arcs[source].append(Arc(acoustic.forward(number), 0, cost, state))
        self.arcs[state].append(Arc(acoustic.self_loop(number), 0, 0.0, state))
        return state

    def epsilon(self, source, to, cost=0.0, word=0):
        self.arcs[source].append(Arc(0, word, cost, to))

    def bytes(self, start):
        """The file. Properties: 3 (expanded and mutable) claims nothing that the decoder would rely on."""
        def text(name):
            return struct.pack("<i", len(name)) + name.encode()

        count = sum(map(len, self.arcs))
        parts = [struct.pack("<i", 2125659606), text("vector"), text("standard"), struct.pack("<iiQqqq", 2, 0, 3, start, len(self.arcs), count)]
        for arcs, final in zip(self.arcs, self.final):
            parts.append(struct.pack("<fq", final, len(arcs)))
            parts += [struct.pack("<iifi", *arc) for arc in arcs]
        return b"".join(parts)


def build(pronunciations, bigrams):
    """(graph, its start) for {word: [(phones, cost)]} and language.Bigrams; words are numbered from 1 in the dictionary's order."""
    graph = Graph()
    numbers = {word: i for i, word in enumerate(pronunciations, 1)}
    histories = {history: graph.state() for history in (START, *numbers)}
    singles = graph.state()
    chains = {word: _chains(graph, pronunciations[word], histories[word]) for word in numbers}
    for history, state in histories.items():
        _pause(graph, state)
        for word, probability in bigrams.after[history].items():
            if word != END:
                graph.epsilon(state, chains[word], -math.log(probability), numbers[word])
        graph.final[state] = -math.log(bigrams.probability(END, history))
        graph.epsilon(state, singles, -math.log(bigrams.back_off[history]))
    ends = [
        ([*phones.placed(way)], PRONUNCIATION_WEIGHT * cost - math.log(bigrams.single[word]), numbers[word], histories[word])
        for word, ways in pronunciations.items()
        for way, cost in ways
    ]
    _tree(graph, singles, ends)
    return graph, histories[START]


def _pause(graph, state):
    silence = graph.phone(state, phones.SILENCE_ID, -math.log(SILENCE_SHARE))
    graph.epsilon(silence, state)


def _chains(graph, ways, end):
    """The state from which the word is said in any of its ways."""
    entry = graph.state()
    for way, cost in ways:
        at = entry
        for i, number in enumerate(phones.placed(way)):
            at = graph.phone(at, number, PRONUNCIATION_WEIGHT * cost if i == 0 else 0.0)
        graph.epsilon(at, end)
    return entry


def _tree(graph, root, ends):
    """
    Words that begin alike share their states. ends: (phones, cost, word number, state behind). Each arc carries as much of the cost as all words behind it
    have in common, so that the decoder can drop improbable words at their first phones.
    """
    cheapest = {}
    for way, cost, _, _ in ends:
        for length in range(1, len(way) + 1):
            prefix = tuple(way[:length])
            cheapest[prefix] = min(cost, cheapest.get(prefix, INFINITE))
    states = {(): root}
    cheapest[()] = 0.0
    for way, cost, number, behind in ends:
        for length in range(1, len(way) + 1):
            prefix, before = tuple(way[:length]), tuple(way[: length - 1])
            if prefix not in states:
                states[prefix] = graph.phone(states[before], way[length - 1], cheapest[prefix] - cheapest[before])
        graph.epsilon(states[tuple(way)], behind, cost - cheapest[tuple(way)], number)
