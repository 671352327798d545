"""Makes interviewer.flac, the narration of InterviewerIT, byte for byte (flite 2.2, flac 1.4.2).

    apt-get install flite flac python3-numpy
    /usr/bin/python3 interviewer.py

Our own synthesis, in the voice and at the level of the demo round (assets/demo/make): every word is one the starter model knows.
"""

import subprocess
import tempfile
import wave
from pathlib import Path

import numpy as np

RATE, SECONDS, PEAK, FLOOR = 16000, 94, 0.06, 0.33

# when, in seconds of the round; what
SAID = [
    (1.0, "so this is the cache."),
    (3.5, "the writes go to the queue, and then to the database."),
    (9.0, "each server has the local copy of the value."),
    (14.0, "and the reads are fast."),
    (18.5, "the key is in memory."),
    (26.0, "we have about five thousand requests per second."),
    (47.0, "i would pick one global store, because it's simple."),
    (53.0, "how stale can the value be?"),
    (58.5, "then i would pick the local cache, because it's fast."),
    (63.0, "where do you want to go next?"),
    (88.0, "the log is on the disk."),
]


def speech(text, folder):
    file = Path(folder, "said.wav")
    subprocess.run(["flite", "-voice", "rms", "-t", text, "-o", file], check=True)
    with wave.open(str(file)) as sound:
        assert sound.getframerate() == RATE
        return np.frombuffer(sound.readframes(sound.getnframes()), dtype=np.int16).astype(float) / 32768


def main():
    track = np.zeros(RATE * SECONDS)
    with tempfile.TemporaryDirectory() as folder:
        for at, text in SAID:
            sound = speech(text, folder)
            start = int(at * RATE)
            track[start:start + len(sound)] += sound / np.abs(sound).max() * PEAK
        pcm = np.round(track * 32768 + np.random.default_rng(7).normal(0, FLOOR, len(track))).astype("<i2")
        raw = Path(folder, "track.raw")
        pcm.tofile(raw)
        subprocess.run(["flac", "--silent", "--force", "--best", "--no-padding", "--force-raw-format", "--endian=little",
                        "--sign=signed", "--channels=1", "--bps=16", f"--sample-rate={RATE}", raw, "-o",
                        Path(__file__).with_name("interviewer.flac")], check=True)


if __name__ == "__main__":
    main()
