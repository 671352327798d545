"""Makes the demo round's narration.flac, scenario.yaml and truth.json from script.txt. See README.md."""

import argparse
import json
import random
import re
import subprocess
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import yaml

HERE = Path(__file__).resolve().parent
DEMO = HERE.parent

VOICE = "rms"
PACE = 1.0                       # flite's duration stretch: above 1 is slower
PEAK_DBFS = -24.5
FLOOR = 0.33                     # standard deviation of the noise floor, in steps of 16-bit sound
RATE = 16000
SEED = 7                         # of the fillers' lengths, the noise floor, and the interviewer's draws

REST = 0.5                       # seconds of room after the last word
LEAD, TAIL = 0.05, 0.07          # what is kept of a chunk before its first and after its last phone, faded
BREATH = 0.12                    # a shorter gap between words does not interrupt speech
SHORT_SILENCE, LONG_SILENCE = 0.7, 2.0
COMMIT_SECONDS = 15.0

# Silences of these lengths lie too near a threshold for a detector and the truth to be sure to agree.
UNCLEAR_ANYWHERE = ((0.6, 0.8), (1.8, 2.2))
UNCLEAR_IN_EXCHANGE = (1.0, 1.4)
MARGIN_SPEECH = 1.0              # seconds of speech that a gate-opening pause stays away from its threshold

FILLED_PAUSES = {"um", "uh"}
TOKEN = re.compile(r"\[[^\]]*\]|![a-z-]+|~[0-9.]+|[*<>{}]|[a-z']+[,.?]?")


@dataclass
class Word:
    text: str
    punctuation: str = ""
    question: bool = False           # part of the hand-back question
    position: bool = False           # a position begins here
    discourse: int | None = None     # the number of the discourse filler that it belongs to
    start: float = 0.0
    end: float = 0.0


@dataclass
class Chunk:
    """Words said in one go: what lies between two silences or key presses."""
    pace: float
    words: list[Word] = field(default_factory=list)
    samples: np.ndarray | None = None


@dataclass
class Silence:
    seconds: float
    anchor: str | None = None        # None: a length; otherwise until `seconds` after asked or close


@dataclass
class Press:
    key: str
    at: float = 0.0


@dataclass
class Section:
    kind: str                        # exchange, commit, or the id of a phase
    expected: str | None             # the outcome an exchange must have
    items: list = field(default_factory=list)


# ---- the script ------------------------------------------------------------------------------------------------------

def read_script(path):
    sections, discourse = [], 0
    for number, line in enumerate(path.read_text().splitlines(), 1):
        line = line.split("#")[0].strip()
        if line.startswith("=="):
            kind, *expected = line[2:].split()
            sections.append(Section(kind, expected[0] if expected else None))
        elif line:
            if TOKEN.sub("", line).strip():
                raise SystemExit(f"script.txt:{number}: not understood: {TOKEN.sub('', line).strip()}")
            discourse = read_line(line, sections[-1].items, discourse)
    return sections


def read_line(line, items, discourse):
    """Appends what the line says to items; returns the number of the last discourse filler so far."""
    pace, question, position, filler = PACE, False, False, False
    for token in TOKEN.findall(line):
        if token.startswith("["):
            anchored = re.fullmatch(r"to (asked|close)([+-][0-9.]+)?", token[1:-1])
            items.append(Silence(float(anchored[2] or 0), anchored[1]) if anchored else Silence(float(token[1:-1])))
            pace = PACE
        elif token.startswith("!"):
            items.append(Press(token[1:]))
        elif token.startswith("~"):
            pace = PACE * float(token[1:])
        elif token == "*":
            position = True
        elif token in "<>":
            question = token == "<"
        elif token in "{}":
            filler = token == "{"
            discourse += filler
        else:
            if not items or not isinstance(items[-1], Chunk):
                items.append(Chunk(pace))
            text = token.rstrip(",.?")
            items[-1].words.append(Word(text, token[len(text):], question, position, discourse if filler else None))
            position = False
    return discourse


def chunks_of(sections):
    return [item for section in sections for item in section.items if isinstance(item, Chunk)]


def check_vocabulary(chunks, words_file):
    known = {line.split()[0] for line in words_file.read_text().splitlines()}
    unknown = sorted({word.text for chunk in chunks for word in chunk.words} - known)
    if unknown:
        raise SystemExit("not in the model's vocabulary: " + " ".join(unknown))


# ---- the voice -------------------------------------------------------------------------------------------------------

def synthesise(chunks, voice):
    """Gives every chunk its samples, cut to its words, and every word its times within them."""
    draw = random.Random(SEED)

    def token(word):
        stretch = draw.uniform(1.5, 2.1) if word.text in FILLED_PAUSES else 1.0
        return f"{word.text}|{word.punctuation}|{stretch:.2f}"

    lines = "".join(f"{c.pace:.3f} {' '.join(map(token, c.words))}\n" for c in chunks)
    with tempfile.TemporaryDirectory() as folder:
        program, pcm = Path(folder, "synth"), Path(folder, "chunks.pcm")
        libraries = [f"-lflite_cmu_us_{name}" for name in ("awb", "kal16", "rms", "slt")]
        subprocess.run(["cc", "-O2", "-o", program, HERE / "synth.c", *libraries,
                        "-lflite_usenglish", "-lflite_cmulex", "-lflite", "-lm"], check=True)
        said = subprocess.run([program, voice, HERE / "lexicon.txt", pcm], input=lines, text=True, check=True,
                              stdout=subprocess.PIPE).stdout.splitlines()
        sound = np.fromfile(pcm, dtype=np.int16).astype(float)

    times, offset = iter(said), 0
    for chunk in chunks:
        _, length, rate = next(times).split()
        if int(rate) != RATE:
            raise SystemExit(f"the voice speaks at {rate} Hz, not {RATE}")
        spans = [tuple(map(int, next(times).split())) for _ in chunk.words]
        cut(chunk, sound[offset:offset + int(length)], spans)
        offset += int(length)


def cut(chunk, sound, spans):
    lead, tail = int(LEAD * RATE), int(TAIL * RATE)
    first, last = spans[0][0], spans[-1][1]
    samples = np.pad(sound, (lead, tail))[first:last + lead + tail].copy()
    samples[:lead] *= np.linspace(0, 1, lead)
    samples[-tail:] *= np.linspace(1, 0, tail)
    chunk.samples = samples
    for word, (start, end) in zip(chunk.words, spans):
        word.start, word.end = (start - first) / RATE, (end - first) / RATE


# ---- the clock -------------------------------------------------------------------------------------------------------

def speech_spans(words):
    spans = []
    for word in words:
        if spans and word.start - spans[-1][1] <= BREATH:
            spans[-1][1] = word.end
        else:
            spans.append([word.start, word.end])
    return spans


def speech_between(words, start, end):
    return sum(max(0.0, min(b, end) - max(a, start)) for a, b in speech_spans(words))


@dataclass
class Exchange:
    """An exchange as the gate's rules see it while the narration runs."""
    kind: str
    asked: float
    rules: dict
    words: list[Word] = field(default_factory=list)
    opened: float | None = None
    opened_by: str | None = None
    handed_back: float | None = None
    handed_back_by: str | None = None

    @property
    def gated(self):
        return self.kind == "exchange"

    @property
    def close(self):
        if self.opened is None:
            raise SystemExit(f"the gate of the exchange asked at {self.asked:.1f} s does not open")
        return self.opened + self.rules["elaborationSeconds"]

    @property
    def question(self):
        return [word for word in self.words if word.question]

    def pause(self, start, end):
        """A silence: it opens the gate when it is long enough after enough speech."""
        pause = self.rules["openOnPause"]
        if not self.gated or self.opened is not None or end - start < pause["pauseSeconds"] or not self.words:
            return
        margin = speech_between(self.words, self.asked, start) - pause["afterSpeechSeconds"]
        if abs(margin) < MARGIN_SPEECH:
            raise SystemExit(f"at {start:.1f} s a pause comes {margin:+.2f} s from the speech that opens the gate")
        if margin > 0:
            self.open(start + pause["pauseSeconds"], "pause")

    def press(self, key, at):
        if key == "answer-given":
            self.open(at, "key")
        elif key == "hand-back":
            if self.gated and self.opened is None:
                self.open(at, "hand-back")
            self.handed_back, self.handed_back_by = at, "key"
        else:
            raise SystemExit(f"no such key: {key}")

    def open(self, at, by):
        if at >= self.asked + self.rules["answerSeconds"]:
            raise SystemExit(f"the answer asked for at {self.asked:.1f} s exceeds its budget")
        self.opened, self.opened_by = at, by

    def finish(self):
        """A question as the last words hands back by voice; without one the interviewer cuts in."""
        if self.handed_back is None and self.words[-1].question:
            self.handed_back = self.words[-1].end + self.rules["openOnPause"]["pauseSeconds"]
            self.handed_back_by = "voice"
        if self.gated and (self.handed_back is None or self.handed_back >= self.cut_in):
            self.handed_back = self.handed_back_by = None

    @property
    def cut_in(self):
        return self.close + self.rules["graceSeconds"]

    @property
    def end(self):
        return self.cut_in if self.handed_back is None else self.handed_back

    @property
    def closed(self):
        return self.gated and self.end >= self.close      # half-open: at its end it is closed

    @property
    def overrun(self):
        return speech_between(self.words, self.close, self.question[0].start if self.question else self.end)

    @property
    def outcome(self):
        if not self.closed:
            return "early"
        if self.handed_back is None:
            return "cut-off"
        return "held" if self.overrun < self.rules["overrunToleranceSeconds"] else "overran"


@dataclass
class Round:
    words: list[Word] = field(default_factory=list)
    exchanges: list[Exchange] = field(default_factory=list)
    phases: list[dict] = field(default_factory=list)
    presses: list[Press] = field(default_factory=list)
    sounds: list[tuple[float, np.ndarray]] = field(default_factory=list)
    end: float = 0.0


def lay_out(sections, template):
    """Puts every chunk and key press on the round's clock, playing the gate's rules on the way."""
    planned = {phase["id"]: phase for phase in template["phases"]}
    talk = next(phase for phase in template["phases"] if "exchanges" in phase)
    done, start = Round(), 0.0
    for section in sections:
        if section.kind in planned:
            end = start + 60.0 * planned[section.kind]["minutes"]
            close_phase(done, talk, start)
            place(section, start, None, done)
            done.phases.append({"id": section.kind, "start": start, "end": end})
        else:
            exchange = Exchange(section.kind, start, template["gate"])
            place(section, start, exchange, done)
            exchange.finish()
            check_exchange(exchange, section)
            done.exchanges.append(exchange)
            end = exchange.end
        start = end
    done.end = start
    if done.words[-1].end >= done.end:
        raise SystemExit("the narration is longer than the round")
    return done


def close_phase(done, talk, at):
    """The phase with exchanges lasts from the first question to the end of the last exchange."""
    if done.exchanges:
        first = done.exchanges[0].asked
        if at >= first + 60.0 * talk["minutes"]:
            raise SystemExit("the exchanges run over their phase")
        done.phases.append({"id": talk["id"], "start": first, "end": at})


def place(section, start, exchange, done):
    now = max(start, done.words[-1].end if done.words else 0.0)
    for item in section.items:
        if exchange is None and (isinstance(item, Press) or getattr(item, "anchor", None)):
            raise SystemExit(f"at {now:.2f} s: keys and the gate's times belong into exchanges")
        if isinstance(item, Silence):
            until = now + item.seconds if item.anchor is None else getattr(exchange, item.anchor) + item.seconds
            if until < now:
                raise SystemExit(f"at {now:.2f} s: {now - until:.2f} s late for [to {item.anchor}{item.seconds:+}]")
            if exchange:
                exchange.pause(now, until)
            now = until
        elif isinstance(item, Press):
            item.at = now = round(now, 3)
            done.presses.append(item)
            exchange.press(item.key, now)
        else:
            now = round(now * RATE) / RATE
            done.sounds.append((now, item.samples))
            for word in item.words:
                word.start, word.end = word.start + now, word.end + now
            done.words += item.words
            if exchange:
                exchange.words += item.words
            now = item.words[-1].end


def check_exchange(exchange, section):
    if exchange.gated and exchange.outcome != section.expected:
        raise SystemExit(f"the exchange asked at {exchange.asked:.1f} s is {exchange.outcome}, not {section.expected}")
    if not exchange.gated and exchange.end >= exchange.asked + COMMIT_SECONDS:
        raise SystemExit(f"the commitment asked for at {exchange.asked:.1f} s is too long")


# ---- what came out ---------------------------------------------------------------------------------------------------

def silences_of(done):
    """Silences between words, the last one up to the end of the round."""
    ends = [0.0] + [word.end for word in done.words]
    starts = [word.start for word in done.words] + [done.end]
    return [(a, b) for a, b in zip(ends, starts) if b - a > 0]


def check_silences(done):
    for start, end in silences_of(done):
        length = end - start
        inside = any(e.asked <= start and end <= e.end for e in done.exchanges)
        bands = UNCLEAR_ANYWHERE + ((UNCLEAR_IN_EXCHANGE,) if inside else ())
        if any(low < length < high for low, high in bands):
            raise SystemExit(f"at {start:.2f} s: a silence of {length:.2f} s is too near a threshold")


def narration(done):
    """The whole round's sound up to its last word, over a faint noise floor."""
    sound = np.zeros(int((done.words[-1].end + REST) * RATE))
    for start, samples in done.sounds:
        first = round(start * RATE) - int(LEAD * RATE)
        sound[first:first + len(samples)] += samples
    sound *= 32768 * 10 ** (PEAK_DBFS / 20) / np.abs(sound).max()
    return np.round(sound + np.random.default_rng(SEED).normal(0, FLOOR, len(sound))).astype("<i2")


def write_flac(samples, path):
    raw = ["--silent", "--force-raw-format", "--endian=little", "--sign=signed"]
    subprocess.run(["flac", *raw, "--channels=1", "--bps=16", f"--sample-rate={RATE}", "--best",
                    "--exhaustive-model-search", "--blocksize=1024", "--no-padding", "--force", "-o", path, "-"],
                   input=samples.tobytes(), check=True)
    decoded = subprocess.run(["flac", *raw, "--decode", "--stdout", path], check=True, stdout=subprocess.PIPE).stdout
    if decoded != samples.tobytes():
        raise SystemExit("the FLAC file does not decode to what went in")


def scenario(done, template):
    deck = yaml.safe_load((DEMO / "deck.yaml").read_text())
    head = {"template": "template.yaml", "deck": "deck.yaml", "prompt": deck["prompts"][0]["id"], "seed": SEED,
            "narration": "narration.flac"}
    lines = ["# Made by make/build.py from make/script.txt."]
    lines += [f"{key}: {value}" for key, value in head.items()] + ["events:"]
    for press in done.presses:
        minutes, milliseconds = divmod(round(press.at * 1000), 60_000)
        at = f"00:{minutes:02}:{milliseconds // 1000:02}.{milliseconds % 1000:03}"
        lines.append(f'  - {{at: "{at}", press: {press.key}}}')
    return "\n".join(lines) + "\n"


def ms(seconds):
    return round(seconds * 1000)


def span(start, end):
    return {"startMs": ms(start), "endMs": ms(end)}


def fillers_of(words):
    found, last = [], None
    for word in words:
        if word.discourse is not None and word.discourse == last:
            found[-1]["text"] += " " + word.text
            found[-1]["endMs"] = ms(word.end)
        elif word.discourse is not None or word.text in FILLED_PAUSES:
            kind = "discourse" if word.discourse is not None else "filled-pause"
            found.append({"text": word.text, "class": kind, **span(word.start, word.end)})
        last = word.discourse
    return found


def exchange_truth(number, exchange, phase):
    truth = {"n": number, "phase": phase, "origin": "follow-up" if exchange.gated else "commit",
             "askedMs": ms(exchange.asked)}
    if exchange.gated:
        truth |= {"gateOpenMs": ms(exchange.opened), "gateOpenedBy": exchange.opened_by}
    if exchange.closed:
        truth["gateCloseMs"] = ms(exchange.close)
    if exchange.handed_back is not None:
        truth |= {"handedBackMs": ms(exchange.handed_back), "handedBackBy": exchange.handed_back_by}
    truth["endMs"] = ms(exchange.end)
    if exchange.gated:
        truth["outcome"] = exchange.outcome
    if exchange.closed:
        truth["overrunMs"] = ms(exchange.overrun)
    truth["handBackSaid"] = bool(exchange.question)
    truth["positions"] = sum(word.position for word in exchange.words)
    return truth


def truth(done, template):
    phase = next(p["id"] for p in template["phases"] if "exchanges" in p)
    return {
        "words": [{"text": word.text, **span(word.start, word.end)} for word in done.words],
        "fillers": fillers_of(done.words),
        "silences": [span(a, b) for a, b in silences_of(done) if b - a >= SHORT_SILENCE],
        "exchanges": [exchange_truth(n, e, phase) for n, e in enumerate(done.exchanges, 1)],
        "phases": [{"id": p["id"], **span(p["start"], p["end"])} for p in done.phases],
        "durationMs": ms(done.end),
    }


def dump(document):
    """JSON with one line per entry of a list."""
    parts = []
    for key, value in document.items():
        if isinstance(value, list):
            value = "[\n" + ",\n".join("  " + json.dumps(entry) for entry in value) + "\n ]"
        parts.append(f' "{key}": {value}')
    return "{\n" + ",\n".join(parts) + "\n}\n"


def summary(facts):
    long = [s for s in facts["silences"] if s["endMs"] - s["startMs"] >= 1000 * LONG_SILENCE]
    for exchange in facts["exchanges"]:
        print("  ".join(f"{key} {value}" for key, value in exchange.items() if key != "phase"))
    print(f"{len(facts['words'])} words, {len(facts['fillers'])} fillers, {len(long)} silences of {LONG_SILENCE:g} s "
          f"and more, round {facts['durationMs'] / 1000:.3f} s")


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--words", type=Path, help="the starter model's graph/words.txt, to check the words against")
    arguments.add_argument("--voice", default=VOICE, help="awb, kal16, rms or slt")
    arguments.add_argument("--out", type=Path, default=DEMO, help="the folder to write to")
    options = arguments.parse_args()

    template = yaml.safe_load((DEMO / "template.yaml").read_text())
    sections = read_script(HERE / "script.txt")
    chunks = chunks_of(sections)
    if options.words:
        check_vocabulary(chunks, options.words)
    synthesise(chunks, options.voice)
    done = lay_out(sections, template)
    check_silences(done)
    facts = truth(done, template)
    write_flac(narration(done), options.out / "narration.flac")
    (options.out / "scenario.yaml").write_text(scenario(done, template))
    (options.out / "truth.json").write_text(dump(facts))
    summary(facts)


if __name__ == "__main__":
    main()
