"""The model's folder as libvosk and the program's ModelFolder read it."""

import hashlib
import json

from . import acoustic, graph, mfcc, phones

# The decoder's settings. An acoustic scale of 0.8 or 1.0 makes no difference on the development sentences (4.4 % of words wrong); with 0.8 the demo is heard
# without a mistake. The factor must be 3: libvosk counts 0.03 s a frame.
DECODER = (
    ("min-active", "200"), ("max-active", "3000"), ("beam", "13"), ("lattice-beam", "6"), ("acoustic-scale", "0.8"), ("frame-subsampling-factor", "3"),
    ("endpoint.silence-phones", "1"), ("endpoint.rule2.min-trailing-silence", "0.5"), ("endpoint.rule3.min-trailing-silence", "0.75"),
    ("endpoint.rule4.min-trailing-silence", "1.0"),
)
NAME, PURPOSE, LANGUAGE = "starter", "synthetic voices", "en"


def write(folder, affines, pronunciations, bigrams):
    """Writes the model for the network's affine layers (Net.folded()), the words' pronunciations and language.Bigrams."""
    built, start = graph.build(pronunciations, bigrams)
    files = {
        "am/final.mdl": acoustic.model(affines),
        "conf/mfcc.conf": _options(mfcc.CONF),
        "conf/model.conf": _options(DECODER),
        "graph/HCLG.fst": built.bytes(start),
        "graph/phones/word_boundary.int": word_boundary(),
        "graph/words.txt": words(pronunciations),
    }
    for path, content in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    (folder / "manifest.json").write_text(manifest(files))
    return {path: len(content) for path, content in files.items()}


def _options(pairs):
    return "".join(f"--{key}={value}\n" for key, value in pairs).encode()


def words(pronunciations):
    return "".join(f"{word} {i}\n" for i, word in enumerate(["<eps>", *pronunciations])).encode()


def word_boundary():
    lines = [f"{phones.SILENCE_ID} nonword"]
    lines += [f"{phones.kaldi_id(phone, place)} {phones.PLACE_NAMES[place]}" for phone in phones.PHONES[1:] for place in phones.PLACES]
    return ("\n".join(lines) + "\n").encode()


def manifest(files):
    """Sizes and SHA-256 of the files, as io.mockround.adapter.vosk.ModelFolder checks them."""
    entries = [{"path": path, "size": len(content), "sha256": hashlib.sha256(content).hexdigest()} for path, content in files.items()]
    return json.dumps({"name": NAME, "purpose": PURPOSE, "language": LANGUAGE, "files": entries}, indent=2) + "\n"
