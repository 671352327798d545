"""Reads back what the writers write, independently of them."""

import struct

import numpy as np


class Reader:
    """Kaldi's binary types from the front of some bytes."""

    def __init__(self, data):
        self.data, self.at = data, 0

    def take(self, layout):
        values = struct.unpack_from("<" + layout, self.data, self.at)
        self.at += struct.calcsize("<" + layout)
        return values if len(values) > 1 else values[0]

    def token(self):
        end = self.data.index(b" ", self.at)
        word = self.data[self.at : end].decode()
        self.at = end + 1
        return word

    def expect(self, *tokens):
        for token in tokens:
            found = self.token()
            assert found == token, f"{found} instead of {token}"

    def line(self):
        end = self.data.index(b"\n", self.at)
        text = self.data[self.at : end].decode()
        self.at = end + 1
        return text

    def _sized(self, size, layout):
        assert self.take("B") == size
        return self.take(layout)

    def integer(self):
        return self._sized(4, "i")

    def single(self):
        return self._sized(4, "f")

    def double(self):
        return self._sized(8, "d")

    def integers(self):
        return list(self.array("<i4", self._sized(4, "i")))

    def array(self, kind, count):
        values = np.frombuffer(self.data, kind, count, self.at)
        self.at += values.nbytes
        return values

    def vector(self):
        self.expect("FV")
        return self.array("<f4", self.integer())

    def matrix(self):
        self.expect("CM3")
        least, extent, rows, columns = self.take("ffii")
        return least + extent / 255 * self.array("u1", rows * columns).reshape(rows, columns)


def fst(data):
    """(start, [(final cost, [(input, output, cost, to)])]) of an OpenFst vector file."""
    reader = Reader(data)
    assert reader.take("i") == 2125659606
    for name in (b"vector", b"standard"):
        length = reader.take("i")
        assert data[reader.at : reader.at + length] == name
        reader.at += length
    version, flags, _, start, states, arcs = reader.take("iiQqqq")
    assert (version, flags) == (2, 0)
    read = []
    for _ in range(states):
        final, count = reader.take("fq")
        read.append((final, [reader.take("iifi") for _ in range(count)]))
    assert reader.at == len(data) and sum(len(a) for _, a in read) == arcs
    return start, read
