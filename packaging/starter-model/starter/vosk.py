"""The real libvosk, as the program loads it: taken from the Java library in the local Maven repository, called through ctypes."""

import ctypes
import json
import zipfile
from pathlib import Path

VERSION = "0.3.45"
JAR = Path.home() / f".m2/repository/com/alphacephei/vosk/{VERSION}/vosk-{VERSION}.jar"
CHUNK_BYTES = 4000  # fixed: where the endpointer looks decides where a result ends
QUIET = -1


def library(folder, jar=JAR):
    """The shared library, unpacked into the folder if it is not there yet. FileNotFoundError without the jar: any Maven build fetches it."""
    file = Path(folder) / "libvosk.so"
    if not file.exists():
        with zipfile.ZipFile(jar) as archive:
            file.write_bytes(archive.read("linux-x86-64/libvosk.so"))
    return file


class Recogniser:
    """A model, loaded once; transcribe may be called as often as wanted."""

    def __init__(self, library_file, model):
        self._vosk = ctypes.CDLL(str(library_file))
        for name in ("vosk_model_new", "vosk_recognizer_new"):
            getattr(self._vosk, name).restype = ctypes.c_void_p
        for name in ("vosk_recognizer_result", "vosk_recognizer_final_result"):
            getattr(self._vosk, name).restype = ctypes.c_char_p
        self._vosk.vosk_set_log_level(QUIET)
        self._model = self._vosk.vosk_model_new(str(model).encode())
        if not self._model:
            raise ValueError(f"libvosk cannot open {model}")

    def transcribe(self, samples, rate=16000):
        """[(word, start, end)], seconds, of 16-bit samples."""
        recogniser = ctypes.c_void_p(self._vosk.vosk_recognizer_new(ctypes.c_void_p(self._model), ctypes.c_float(rate)))
        self._vosk.vosk_recognizer_set_words(recogniser, 1)
        sound = samples.astype("<i2").tobytes()
        heard = []
        for at in range(0, len(sound), CHUNK_BYTES):
            chunk = sound[at : at + CHUNK_BYTES]
            if self._vosk.vosk_recognizer_accept_waveform(recogniser, chunk, len(chunk)):
                heard += self._words(self._vosk.vosk_recognizer_result(recogniser))
        heard += self._words(self._vosk.vosk_recognizer_final_result(recogniser))
        self._vosk.vosk_recognizer_free(recogniser)
        return heard

    @staticmethod
    def _words(result):
        return [(word["word"], word["start"], word["end"]) for word in json.loads(result).get("result", [])]
