import json
import random
import tempfile
import unittest
from pathlib import Path
from unittest import mock

from starter import folder, language, plan, scoring, texts, voices, vocabulary
from starter.net import Net
from starter.phones import PHONES

from .test_language import SENTENCES, WAYS, WORDS


class TextTest(unittest.TestCase):
    def test_words_are_lower_case_letters_and_apostrophes(self):
        self.assertEqual(texts.words_of("Don\u2019t POST it: 12 o'clock"), ["don't", "post", "it", "o'clock"])

    def test_a_narration_is_cut_at_long_pauses_and_freed_of_marks(self):
        marked = "[O: a queue] (0.4) or {scale}a ^table (0.9) ~um [like] that / and"
        self.assertEqual(texts._narration(marked), [["a", "queue", "or", "a", "table"], ["um", "like", "that"], ["and"]])

    def test_no_held_out_sentence_is_learned_from(self):
        held = {tuple(sentence) for sentence in texts.held_out()}
        self.assertGreater(len(held), 100)
        self.assertFalse(held & {tuple(sentence) for sentence in language.corpus()})
        self.assertFalse(held & {utterance.words for utterance in plan.training()})

    def test_no_development_sentence_is_learned_from(self):
        trained, kept = texts.written()
        self.assertGreater(len(kept), 200)
        self.assertFalse({tuple(s) for s in kept} & {tuple(s) for s in trained})


class PlanTest(unittest.TestCase):
    def test_the_same_text_gives_the_same_plan(self):
        self.assertEqual(plan.training()[:500], plan.training()[:500])

    def test_every_word_is_said_ten_times_by_several_voices(self):
        said = {word: [] for word in vocabulary.vocabulary()}
        for utterance in plan.training():
            for word in utterance.words:
                if word in said:
                    said[word].append(utterance.voice)
        self.assertEqual([word for word, by in said.items() if len(by) < 10 or len(set(by)) < 4], [])

    def test_the_first_starters_words_are_known(self):
        self.assertLessEqual(set(texts.listed()), set(vocabulary.vocabulary()))

    def test_strangers_never_speak(self):
        self.assertFalse(set(voices.UNSEEN) & {utterance.voice for utterance in plan.training()})

    def test_a_line_for_each_engine(self):
        drawn = voices.utterance("x", "slt", ["um", "json"], random.Random(1))
        self.assertRegex(voices.line(drawn), r"^x\tslt\t\d\.\d\d\t\d+\t\d+\tum,?:\d\.\d\d jason$")
        mnemonics = voices.utterance("y", "en-us", ["um", "api"], random.Random(1))
        self.assertRegex(voices.line(mnemonics), r"^y\ten-us\t\d+\t\d+\t\d+\t\[\[V+m+\]\],? \[\[,eIp'i:,aI\]\]\.$")


class ScoringTest(unittest.TestCase):
    def test_counts_each_kind_of_error(self):
        score = scoring.Score()
        heard = [("um", 0.13, 0.2), ("write", 0.2, 0.3), ("cache", 0.6, 0.9), ("uh", 1, 1.1)]
        score.add(["um", "right", "the", "cache"], [(0.1, 0.2), None, (0.5, 0.6), None], heard)
        self.assertEqual((score.words, score.wrong, score.wrong_in_sound), (4, 3, 2))
        self.assertEqual((score.fillers, score.fillers_found, score.fillers_invented), (1, 1, 1))
        self.assertAlmostEqual(score.mean_start_error, 0.03)

    def test_one_filler_heard_as_another_is_not_found(self):
        score = scoring.Score()
        score.add(["um"], [None], [("uh", 0, 1)])
        self.assertEqual(score.fillers_found, 0)


class FolderTest(unittest.TestCase):
    def test_the_manifest_holds_every_file_as_it_is(self):
        with tempfile.TemporaryDirectory() as temporary:
            model = Path(temporary)
            folder.write(model, Net(len(PHONES), 8).folded(), WAYS, language.Bigrams(SENTENCES, WORDS))
            manifest = json.loads((model / "manifest.json").read_text())
            self.assertEqual(manifest["purpose"], "synthetic voices")
            listed = {entry["path"]: entry["size"] for entry in manifest["files"]}
            self.assertEqual(listed, {str(f.relative_to(model)): f.stat().st_size for f in model.rglob("*.*") if f.name != "manifest.json"})
            self.assertEqual((model / "graph/words.txt").read_text().splitlines()[:2], ["<eps> 0", "a 1"])


class BarsTest(unittest.TestCase):
    def test_a_missed_bar_fails_the_evaluation(self):
        from starter import evaluation

        case = evaluation.Case(evaluation.KNOWN, "slt", ("um", "the", "cache"), [(0, 0.1)] * 3, None)
        groups = [case._replace(group=group) for group in (evaluation.KNOWN, evaluation.UNSEEN, evaluation.NOISY, evaluation.RANDOM)]
        right = [("um", 0.0, 0.1), ("the", 0.0, 0.2), ("cache", 0.0, 0.3)]
        for heard, wanted in ((right, 0), (right[1:], 1)):
            with mock.patch.object(evaluation, "cases"), mock.patch.object(evaluation, "hear", return_value=([(g, heard) for g in groups], 0.01)), \
                    mock.patch("builtins.print"):
                self.assertEqual(evaluation.evaluate(mock.MagicMock()), wanted)
