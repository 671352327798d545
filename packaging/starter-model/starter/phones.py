"""The phones: flite's American set, six of their own for hesitations, and silence. Kaldi numbers them with their place in the word."""

SILENCE = "SIL"
SPEECH = (
    "aa ae ah ao aw ax ay b ch d dh eh er ey f g hh ih iy jh k l m n ng ow oy p r s sh t th uh uw v w y z zh"
).split()
# A hesitation is held where the same sounds in a word are not; phones of its own keep "uh" from "a", and "er" from "or".
HESITATION = ["F_ah", "F_m", "F_er", "F_hh", "F_hah", "F_hm"]
PHONES = [SILENCE, *SPEECH, *HESITATION]
INDEX = {phone: i for i, phone in enumerate(PHONES)}  # also the network's output for the phone, wherever it stands in a word

PLACES = "BEIS"  # begin, end, inside, single: as word_boundary.int names them
PLACE_NAMES = {"B": "begin", "E": "end", "I": "internal", "S": "singleton"}
SILENCE_ID = 1  # Kaldi's phone numbers start at 1; 0 is epsilon

_IN_FILLER = {
    "um": {"m": "F_m", None: "F_ah"},
    "uh": {None: "F_ah"},
    "er": {None: "F_er"},
    "hmm": {"hh": "F_hh", "m": "F_hm", None: "F_hah"},
}

# espeak-ng's mnemonics (1.51, en-us) in flite's phones; "" belongs to the phone before it.
_ESPEAK = """
_ SIL|_: SIL|_! SIL|; |n n|n- ax n|t t|s s|k k|d d|l l|m m|z z|r r|r- |w w|b b|p p|v v|S sh|j y|h hh|f f|N ng|D dh|g g|tS ch|dZ jh|T th|Z zh
t# t|t2 t|x k|? t|I ih|I# ih|I2 ih|i iy|i: iy|V ah|V2 ah|@ ax|@- ax|@2 ax|@5 ax
E eh|E# eh|E2 eh|a ae|a# ax|a2 ae|aa ae|aI ay|u: uw|eI ey|oU ow|oU# ow|3: er|3 er|0 aa|0# aa|02 aa
A: aa|A# aa|A@ aa r|@L ax l|U uh|aU aw|O ao|O: ao|O2 ao|o@ ao r|O@ ao r|e@ eh r|i@3 ih r|i@ iy ax|U@ uh r|aI@ ay er|aI3 ay er|aU@ aw er|OI oy
"""
ESPEAK = {name: mapped.split() for name, _, mapped in (item.partition(" ") for item in _ESPEAK.replace("\n", "|").split("|") if item)}


def kaldi_id(phone, place=""):
    """Kaldi's number of a phone at a place in the word; silence has one only."""
    return SILENCE_ID if phone == SILENCE else 2 + len(PLACES) * (INDEX[phone] - 1) + PLACES.index(place)


KALDI_IDS = 1 + len(PLACES) * (len(PHONES) - 1)


def pdf_of(kaldi_phone):
    """The network's output for a Kaldi phone number."""
    return 0 if kaldi_phone == SILENCE_ID else 1 + (kaldi_phone - 2) // len(PLACES)


def placed(phones):
    """Kaldi's numbers of a word's phones."""
    if len(phones) == 1:
        return [kaldi_id(phones[0], "S")]
    inner = [kaldi_id(phone, "I") for phone in phones[1:-1]]
    return [kaldi_id(phones[0], "B"), *inner, kaldi_id(phones[-1], "E")]


def in_word(phone, word):
    """The phone as it counts in that word: a hesitation's sounds are its own."""
    special = _IN_FILLER.get(word)
    return phone if special is None or phone == SILENCE else special.get(phone, special[None])
