import unittest

import numpy as np

from starter import acoustic, kaldi, phones
from starter.net import OFFSETS, Net

from .reading import Reader


class KaldiTest(unittest.TestCase):
    def test_numbers_and_vectors_read_back(self):
        reader = Reader(kaldi.integer(-7) + kaldi.double(0.25) + kaldi.integers([1, 2, -1]) + kaldi.vector([0.5, -3]))
        self.assertEqual(reader.integer(), -7)
        self.assertEqual(reader.double(), 0.25)
        self.assertEqual(reader.integers(), [1, 2, -1])
        self.assertEqual(list(reader.vector()), [0.5, -3])

    def test_a_matrix_reads_back_within_half_a_step(self):
        values = np.random.default_rng(0).normal(size=(5, 7))
        step = (values.max() - values.min()) / 255
        np.testing.assert_allclose(Reader(kaldi.matrix(values)).matrix(), values, atol=0.51 * step)

    def test_a_matrix_of_one_value_reads_back(self):
        np.testing.assert_array_equal(Reader(kaldi.matrix(np.full((2, 2), 3.0))).matrix(), np.full((2, 2), 3.0))


class AcousticModelTest(unittest.TestCase):
    def test_every_phone_has_a_state_and_its_output(self):
        reader = Reader(acoustic.transition_model())
        reader.expect("<TransitionModel>", "<Topology>")
        self.assertEqual(reader.integers(), list(range(1, phones.KALDI_IDS + 1)))
        self.assertEqual(reader.integers(), [-1] + [0] * phones.KALDI_IDS)
        self.assertEqual([reader.integer() for _ in range(5)], [1, 2, 0, 2, 0])
        self.assertEqual((reader.single(), reader.integer(), reader.single(), reader.integer(), reader.integer()), (0.5, 1, 0.5, -1, 0))
        reader.expect("</Topology>", "<Triples>")
        triples = [(reader.integer(), reader.integer(), reader.integer()) for _ in range(reader.integer())]
        self.assertEqual(triples[0], (1, 0, 0))
        self.assertEqual({pdf for phone, _, pdf in triples if phone in phones.placed(["um", "ah", "b"][1:])}, {phones.INDEX["ah"], phones.INDEX["b"]})
        reader.expect("</Triples>", "<LogProbs>")
        self.assertEqual(len(reader.vector()), 2 * phones.KALDI_IDS + 1)

    def test_the_network_reads_back_layer_by_layer(self):
        net = Net(len(phones.PHONES), hidden=8)
        affines = net.folded()
        reader = Reader(acoustic.network(affines))
        reader.expect("<Nnet3>")
        config = []
        self.assertEqual(reader.line(), "")
        while line := reader.line():
            config.append(line)
        self.assertIn("input=Append(Offset(l1.relu, -3), l1.relu, Offset(l1.relu, 3))", config[5])
        reader.expect("<NumComponents>")
        count = reader.integer()
        self.assertEqual(count, 2 * len(OFFSETS) + 1)
        read = []
        for _ in range(count):
            reader.expect("<ComponentName>")
            name = reader.token()
            self.assertTrue(any(f"component={name} " in line for line in config))
            read += [self._component(reader)] if name.endswith("affine") else self._relu(reader)
        reader.expect("</Nnet3>", "<LeftContext>")
        self.assertEqual(reader.integer(), 21)
        for (weights, bias), (stored_weights, stored_bias) in zip(affines, read):
            np.testing.assert_allclose(stored_weights, weights, atol=0.6 * np.ptp(weights) / 255)
            np.testing.assert_allclose(stored_bias, bias, rtol=1e-6)

    def _component(self, reader):
        reader.expect("<FixedAffineComponent>", "<LinearParams>")
        weights = reader.matrix()
        reader.expect("<BiasParams>")
        bias = reader.vector()
        reader.expect("</FixedAffineComponent>")
        return weights, bias

    def _relu(self, reader):
        reader.expect("<RectifiedLinearComponent>", "<Dim>")
        self.assertEqual(reader.integer(), 8)
        reader.expect("<ValueAvg>")
        reader.vector()
        reader.expect("<DerivAvg>")
        reader.vector()
        reader.expect("<Count>")
        reader.double()
        reader.expect("</RectifiedLinearComponent>")
        return []
