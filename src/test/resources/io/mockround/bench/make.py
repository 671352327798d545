"""Makes the voices of the hearing benchmark: flite and espeak-ng, sentences in the starter model's words. See README.md."""
import subprocess, sys, wave
from pathlib import Path
import numpy as np

HERE = Path(__file__).resolve().parent
RATE, GAP, RMS = 16000, 0.1, 0.003   # a low level keeps the files small; the benchmark scales every piece itself
VOICES = {"kal16": None, "awb": None, "rms": None, "slt": None, "us": ("en-us", 35), "gb-f2": ("en-gb+f2", 55),
          "scotland-m3": ("en-gb-scotland+m3", 45), "us-f4": ("en-us+f4", 70)}
SENTENCES = ["we have ten million users and about five thousand reads per second",
             "the leader sends each write to a follower and a queue",
             "if one region is slow the client can retry with a token"]
FILLED_PAUSES = [("um", 1.7), ("um", 2.5), ("uh", 1.5), ("uh", 2.1)]   # and how far flite stretches each
HELD = {"um": "[[V::m]]", "uh": "[[V::]]"}   # espeak-ng speaks the bare words too briefly for a hesitation; at 100 words a minute


def spoken(voice, text, stretch):
    raw, wav = HERE / "raw.wav", HERE / "made.wav"
    if VOICES[voice] is None:
        subprocess.run(["flite", "-voice", voice, "--setf", f"duration_stretch={stretch}", "-t", text, "-o", raw], check=True)
    else:
        name, pitch = VOICES[voice]
        rate = 100 if text in HELD else 155
        lower = round(4 * (stretch - 1)) if text in HELD else 0   # so that no two are alike
        subprocess.run(["espeak-ng", "-v", name, "-p", str(pitch - lower), "-s", str(rate), "-w", raw, HELD.get(text, text)], check=True)
    subprocess.run(["sox", raw, "-r", str(RATE), "-c", "1", "-b", "16", wav, "gain", "-n", "-6"], check=True)
    with wave.open(str(wav)) as f:
        x = np.frombuffer(f.readframes(f.getnframes()), "<i2") / 32768
    raw.unlink(), wav.unlink()
    block = RATE // 200
    level = np.sqrt((x[: len(x) // block * block].reshape(-1, block) ** 2).mean(1))
    loud = np.where(level > level.max() * 10 ** (-40 / 20))[0]
    x = x[loud[0] * block : (loud[-1] + 1) * block]
    return x * RMS / np.sqrt((x**2).mean())


def main():
    words = {line.split()[0] for line in open(sys.argv[1])}
    lines = ["# voice\tkind\tfrom sample\tto sample\ttext"]
    for voice in VOICES:
        pieces, at = [], 0
        for kind, text, stretch in [("speech", s, 1.0) for s in SENTENCES] + [("filled-pause", w, s) for w, s in FILLED_PAUSES]:
            assert set(text.split()) <= words, set(text.split()) - words
            x = spoken(voice, text, stretch)
            lines.append(f"{voice}\t{kind}\t{at}\t{at + len(x)}\t{text}")
            pieces += [x, np.zeros(int(GAP * RATE))]
            at += len(x) + int(GAP * RATE)
        wav = HERE / f"{voice}.wav"
        with wave.open(str(wav), "wb") as f:
            f.setnchannels(1), f.setsampwidth(2), f.setframerate(RATE)
            f.writeframes(np.rint(np.concatenate(pieces) * 32768).astype("<i2").tobytes())
        subprocess.run(["flac", "--best", "--silent", "--force", "--delete-input-file", wav], check=True)
    (HERE / "clips.tsv").write_text("\n".join(lines) + "\n")


main()
