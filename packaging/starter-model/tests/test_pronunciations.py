import math
import random
import unittest
from pathlib import Path
from unittest import mock

from starter import pronunciations, voices
from starter.alignment import Segment
from starter.speaking import Clip


def clip(voice, word, *phones):
    utterance = voices.utterance("x", voice, [word], random.Random(0))
    return Clip(utterance, Path("none"), 16000, 0, 0, [Segment(i, i + 1, phone, 0) for i, phone in enumerate(phones)])


class HarvestTest(unittest.TestCase):
    def setUp(self):
        patch = mock.patch.object(voices, "table", return_value={"id": "ih d", "unheard": "ax n"})
        patch.start()
        self.addCleanup(patch.stop)

    def test_both_engines_count_alike(self):
        clips = [clip("slt", "id", "ay")] * 30 + [clip("en-us", "id", "ax")]
        ways = dict(pronunciations.harvest(clips, ["id"])["id"])
        self.assertEqual((ways[("ay",)], ways[("ax",)]), (0, 0))

    def test_a_rarer_way_costs_more_and_the_rarest_is_dropped(self):
        clips = [clip("slt", "id", "ay")] * 80 + [clip("slt", "id", "ax")] * 20 + [clip("slt", "id", "er")] * 5
        ways = dict(pronunciations.harvest(clips, ["id"])["id"])
        self.assertAlmostEqual(ways[("ax",)], math.log(4))
        self.assertNotIn(("er",), ways)

    def test_what_the_lexicon_adds_is_as_good_as_the_usual_way(self):
        ways = pronunciations.harvest([clip("slt", "id", "ay")], ["id"])
        self.assertIn((("ih", "d"), 0.0), ways["id"])
        self.assertEqual(list(ways), ["id"])

    def test_names_the_words_that_nobody_said(self):
        with self.assertRaisesRegex(KeyError, "cache"):
            pronunciations.harvest([clip("slt", "id", "ay")], ["id", "cache"])
