"""Counts what a recogniser got wrong."""

from dataclasses import dataclass, field

from .texts import FILLERS

# Sets of words that sound the same in every voice: told in a second column, never in a bar.
_ALIKE = """
right write|rights writes|to two too|for four|no know|nos knows|our hour|by buy|there their they're|its it's|one won|week weak|new knew|hear here
see sea|would wood|read red|threw through|whole hole|wait weight|cell sell|cells sells|peace piece|mail male|your you're|cash cache|bite byte|bites bytes
whether weather|which witch|weigh way|ways weighs|seen scene|meet meat|sent cent scent|past passed|allowed aloud|principal principle|role roll|roles rolls
site sight|sites sights|size sighs|a eh|or ore|be b bee|see c sea|why y|you u|are r|t tea|p pea|queue q|queues cues|jay j|in inn|higher hire|days daze|sum some
hi high|made maid|i eye|owe oh o|steal steel|break brake|fair fare|ate eight|wear where|who's whose|we're where|board bored|plain plane|root route|rose rows
"""
_CLASS = {word: words.split()[0] for words in _ALIKE.replace("\n", "|").split("|") for word in words.split()}


def same_sound(word):
    """One word for all that sound as this one."""
    return _CLASS.get(word, word)


def align(said, heard, key=lambda word: word):
    """[(index in said or None, index in heard or None)]: an alignment of the words with the fewest errors."""
    said, heard = [key(word) for word in said], [key(word) for word in heard]
    cost = [list(range(len(heard) + 1))]
    for i, word in enumerate(said, 1):
        row = [i]
        for j, other in enumerate(heard, 1):
            row.append(min(cost[-1][j] + 1, row[-1] + 1, cost[-1][j - 1] + (word != other)))
        cost.append(row)
    i, j, pairs = len(said), len(heard), []
    while i or j:
        if i and j and cost[i][j] == cost[i - 1][j - 1] + (said[i - 1] != heard[j - 1]):
            i, j = i - 1, j - 1
            pairs.append((i, j))
        elif i and cost[i][j] == cost[i - 1][j] + 1:
            i -= 1
            pairs.append((i, None))
        else:
            j -= 1
            pairs.append((None, j))
    return pairs[::-1]


def errors(said, heard, key=lambda word: word):
    """Words substituted, left out and put in."""
    said, heard = list(map(key, said)), list(map(key, heard))
    return sum(i is None or j is None or said[i] != heard[j] for i, j in align(said, heard))


@dataclass
class Score:
    """Sums over utterances."""

    words: int = 0
    wrong: int = 0
    wrong_in_sound: int = 0
    fillers: int = 0
    fillers_found: int = 0
    fillers_invented: int = 0
    start_errors: list = field(default_factory=list)  # seconds, of the words that were heard right
    confusions: list = field(default_factory=list)

    def add(self, said, times, heard):
        """said: words; times: (start, end) or None each; heard: [(word, start, end)]. Times in seconds from the same instant."""
        texts = [word for word, _, _ in heard]
        self.words += len(said)
        self.wrong += errors(said, texts)
        self.wrong_in_sound += errors(said, texts, same_sound)
        for i, j in align(said, texts):
            self._pair(said[i] if i is not None else None, texts[j] if j is not None else None)
            if i is not None and j is not None and said[i] == texts[j] and times[i]:
                self.start_errors.append(heard[j][1] - times[i][0])

    def _pair(self, said, heard):
        if said in FILLERS:
            self.fillers += 1
            self.fillers_found += heard == said
        elif heard in FILLERS:
            self.fillers_invented += 1
        if said != heard:
            self.confusions.append((said, heard))

    @property
    def word_error_rate(self):
        return self.wrong / self.words

    @property
    def sound_error_rate(self):
        return self.wrong_in_sound / self.words

    @property
    def filler_recall(self):
        return self.fillers_found / max(1, self.fillers)

    @property
    def fillers_invented_per_thousand(self):
        return 1000 * self.fillers_invented / self.words

    @property
    def mean_start_error(self):
        return sum(map(abs, self.start_errors)) / max(1, len(self.start_errors))
