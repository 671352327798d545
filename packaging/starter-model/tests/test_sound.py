import unittest

import numpy as np
import torch

from starter import alignment, augment, frames, phones
from starter.alignment import Segment
from starter.mfcc import mfcc
from starter.net import CONTEXT, OFFSETS, Net


class MfccTest(unittest.TestCase):
    def test_only_whole_windows_count(self):
        self.assertEqual(mfcc(np.zeros(399)).shape, (0, 40))
        self.assertEqual(mfcc(np.zeros(400)).shape, (1, 40))
        self.assertEqual(mfcc(np.zeros(16000)).shape, (98, 40))

    def test_digital_silence_is_the_floor(self):
        features = mfcc(np.zeros(16000))
        self.assertAlmostEqual(features[0, 0], np.log(1.1920929e-07) * np.sqrt(40), places=2)
        np.testing.assert_allclose(features[:, 1:], 0, atol=1e-3)

    def test_twice_as_loud_moves_the_first_coefficient_only(self):
        sound = np.random.default_rng(0).normal(0, 1000, 16000)
        louder = mfcc(2 * sound) - mfcc(sound)
        np.testing.assert_allclose(louder[:, 0], 2 * np.log(2) * np.sqrt(40), rtol=1e-4)
        np.testing.assert_allclose(louder[:, 1:], 0, atol=1e-2)


class AlignmentTest(unittest.TestCase):
    def test_reads_a_report(self):
        said = list(alignment.read(["U a 16000 0 800", "P 0.0 0.1 pau -1", "P 0.1 0.2 k 0", "U b 22050 800 9", "P 0 1 s 0"]))
        self.assertEqual([(u.id, u.rate, u.first, u.samples, len(u.segments)) for u in said], [("a", 16000, 0, 800, 2), ("b", 22050, 800, 9, 1)])
        self.assertEqual(said[0].segments[1], Segment(0.1, 0.2, "k", 0))

    def test_maps_every_mnemonic_to_phones_we_have(self):
        for mnemonic, mapped in phones.ESPEAK.items():
            self.assertLessEqual(set(mapped), set(phones.PHONES), mnemonic)

    def test_a_hesitation_has_phones_of_its_own_and_the_same_sound_in_a_word_has_not(self):
        um = [Segment(0, 0.1, "ah", 0), Segment(0.1, 0.2, "ah", 0), Segment(0.2, 0.3, "m", 0), Segment(0.3, 0.4, "m", 1)]
        self.assertEqual(
            alignment.of_flite(um, ["um", "me"]), [Segment(0, 0.2, "F_ah", 0), Segment(0.2, 0.3, "F_m", 0), Segment(0.3, 0.4, "m", 1)]
        )

    def test_a_dark_l_takes_the_end_of_its_vowel(self):
        segments = alignment.of_espeak([Segment(0, 0.1, "O:", 0), Segment(0.1, 0.1, "l", 0)], ["all"])
        self.assertEqual([(s.phone, round(s.start, 3), round(s.end, 3)) for s in segments], [("ao", 0, 0.06), ("l", 0.06, 0.1)])

    def test_words_said_as_one_tell_neither_pronunciation_nor_time(self):
        segments = [Segment(0, 0.1, "ah", 0), Segment(0.1, 0.2, "dh", 0), Segment(0.2, 0.3, "b", 2)]
        words = ["of", "the", "bus"]
        self.assertEqual(list(alignment.pronunciations(segments, words)), [("bus", ("b",))])
        self.assertEqual(alignment.word_times(segments, 3), [None, None, (0.2, 0.3)])
        self.assertTrue(alignment.fillers_apart(segments, words))
        self.assertFalse(alignment.fillers_apart(segments, ["of", "um", "bus"]))


class FramesTest(unittest.TestCase):
    def test_a_frame_has_the_label_at_its_middle(self):
        self.assertEqual(list(frames.labels([(0, 0.09, 0), (0.09, 0.18, 5), (0.18, 0.3, 7)], 10)), [0, 0, 0, 5, 5, 5, 7, 7, 7, 7])

    def test_the_shortest_phone_gets_a_frame(self):
        self.assertIn(6, frames.labels([(0, 0.1, 5), (0.1, 0.101, 6), (0.101, 0.2, 7)], 6))

    def test_too_few_frames_are_no_labels(self):
        self.assertIsNone(frames.labels([(0, 0.01, 5), (0.01, 0.02, 6), (0.02, 0.03, 7)], 2))

    def test_silences_in_a_row_are_one(self):
        self.assertEqual(list(frames.labels([(0, 0.01, 0), (0.01, 0.02, 0), (0.02, 0.06, 5)], 2)), [0, 5])


class AugmentTest(unittest.TestCase):
    def test_copies_keep_their_segments_within_the_sound(self):
        sound = np.sin(np.arange(16000) / 10).astype(np.float32) * 8000
        for kind in (augment.near, augment.far):
            for seed in range(10):
                heard, segments = kind(sound, [(0, 0.5, 3), (0.5, 1.0, 4)], np.random.default_rng(seed))
                self.assertAlmostEqual(segments[-1][1], len(heard) / 16000, delta=0.001)
                self.assertEqual([label for *_, label in segments], [0, 3, 4, 0])
                self.assertLessEqual(np.abs(heard).max(), 32768)

    def test_noise_has_the_ratio_asked_for(self):
        sound = np.sin(np.arange(160000) / 10).astype(np.float32) * 8000
        noise = augment.with_noise(sound, 10, np.random.default_rng(1)) - sound
        self.assertAlmostEqual(10 * np.log10(np.mean(sound**2) / np.mean(noise**2)), 10, delta=0.1)


class NetTest(unittest.TestCase):
    def test_outputs_stand_at_every_third_frame(self):
        net = Net(labels=5, hidden=8).eval()
        frames_in = torch.randn(2, 3 * (4 - 1) + 1 + 2 * CONTEXT, 40)
        self.assertEqual(net(frames_in).shape, (2, 4, 5))
        moved = frames_in.clone()
        moved[:, CONTEXT + 3 * 2] += 1  # the middle of the third output's frames
        self.assertTrue((net(frames_in) != net(moved)).any(dim=2)[0, 2])

    def test_the_folded_network_gives_the_same_likelihoods(self):
        torch.manual_seed(3)
        net = Net(labels=5, hidden=8)
        net.mean.uniform_(-1, 1)
        net.deviation.uniform_(0.5, 2)
        net.shares.copy_(torch.tensor([0.4, 0.3, 0.1, 0.1, 0.1]))
        sound = torch.randn(16, 3 * 3 + 1 + 2 * CONTEXT, 40)
        for _ in range(5):
            net(sound)  # moves the batch normalisation off its start
        net.eval()
        x = sound[0].numpy().astype(np.float64)
        for (weights, bias), offsets in zip(net.folded(), [*OFFSETS, (0,)]):
            first, last = offsets[0], offsets[-1]
            x = np.hstack([x[offset - first : len(x) - last + offset] for offset in offsets]) @ weights.T + bias
            x = np.maximum(x, 0) if len(bias) == 8 else x
        wanted = net(sound)[0].detach().numpy() - np.log(net.shares.numpy())
        np.testing.assert_allclose(x[::3], wanted, atol=1e-4)
