import math
import unittest
from collections import defaultdict

from starter import acoustic, graph, language, phones

from .reading import fst

WORDS = ["a", "cache", "the", "um"]
SENTENCES = [["the", "cache"], ["the", "cache"], ["a", "cache", "the", "um"], ["the", "unheard", "cache"]]
WAYS = {"a": [(("ax",), 0.0), (("ey",), 0.7)], "cache": [(("k", "ae", "sh"), 0.0)], "the": [(("dh", "ax"), 0.0)], "um": [(("F_ah", "F_m"), 0.0)]}


class BigramsTest(unittest.TestCase):
    def setUp(self):
        self.bigrams = language.Bigrams(SENTENCES, WORDS)

    def test_each_history_sums_to_one(self):
        for history in [language.START, *WORDS]:
            total = sum(self.bigrams.probability(word, history) for word in [*WORDS, language.END])
            self.assertAlmostEqual(total, 1, places=12, msg=history)

    def test_an_unknown_word_parts_the_sentence(self):
        self.assertNotIn("unheard", self.bigrams.after)
        self.assertNotIn(language.END, self.bigrams.after["the"])

    def test_what_was_seen_is_likelier_than_what_was_not(self):
        self.assertGreater(self.bigrams.probability("cache", "the"), self.bigrams.probability("a", "the"))

    def test_a_hesitation_has_its_share(self):
        self.assertEqual(self.bigrams.single["um"], language.HESITATION_SHARES["um"])


class GraphTest(unittest.TestCase):
    def setUp(self):
        self.bigrams = language.Bigrams(SENTENCES, WORDS)
        built, start = graph.build(WAYS, self.bigrams)
        self.start, self.states = fst(built.bytes(start))

    def costs(self, depth=2):
        """{(words): least cost} of all word sequences from the start, with everything the decoder would pay besides the sound."""
        found = defaultdict(lambda: math.inf)
        open_ends = [(self.start, (), 0.0)]
        while open_ends:
            state, words, cost = open_ends.pop()
            final, arcs = self.states[state]
            found[words] = min(found[words], cost + final)
            for _, output, weight, to in arcs:
                longer = words + ((output,) if output else ())
                if to != state and len(longer) <= depth and cost + weight < 25:
                    open_ends.append((to, longer, cost + weight))
        return found

    def test_a_path_costs_what_the_bigrams_say(self):
        the, cache = WORDS.index("the") + 1, WORDS.index("cache") + 1
        p = self.bigrams.probability
        wanted = p("the", language.START) * p("cache", "the") * p(language.END, "cache")
        self.assertAlmostEqual(self.costs()[(the, cache)], -math.log(wanted), places=4)

    def test_a_word_never_seen_there_goes_through_the_tree(self):
        a, um = WORDS.index("a") + 1, WORDS.index("um") + 1
        p = self.bigrams.probability
        wanted = p("a", language.START) * p("um", "a") * p(language.END, "um")
        self.assertAlmostEqual(self.costs()[(a, um)], -math.log(wanted), places=4)

    def test_every_phone_is_entered_forward_and_may_last(self):
        for state, (_, arcs) in enumerate(self.states):
            for label, _, cost, to in arcs:
                if label == 0:
                    continue
                phone = (label + 1) // 2
                self.assertTrue(1 <= phone <= phones.KALDI_IDS)
                if to == state:
                    self.assertEqual((label, cost), (acoustic.self_loop(phone), 0))
                else:
                    self.assertEqual(label, acoustic.forward(phone))
                    self.assertIn((acoustic.self_loop(phone), 0, 0.0, to), self.states[to][1])
