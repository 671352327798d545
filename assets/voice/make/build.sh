#!/usr/bin/env bash
# Has the interviewer's short phrases spoken and writes them as FLAC beside this folder: NAME.flac for every line of phrases.txt (name, tab, text).
#
#   apt-get install flite flac sox
#   assets/voice/make/build.sh
#
# The voice is flite's rms (Carnegie Mellon, free of any condition but the notice), as in the demo's narration. The same phrases give the same
# files, byte for byte (flite 2.2, sox 14.4.2, flac 1.4.2). A file of 20 kB or more stops the build.
set -euo pipefail
cd "$(dirname "$0")"
made=$(mktemp -d)
trap 'rm -r "$made"' EXIT
while IFS=$'\t' read -r name text; do
    flite -voice rms --setf duration_stretch=1.05 -t "$text" -o "$made/raw.wav"
    # no silence at either end, no click, no dither, which would differ from run to run; quiet, for the size: the program makes them as loud as its voice
    sox -D -R "$made/raw.wav" -r 16000 -b 16 -c 1 "$made/$name.wav" \
        silence 1 0.01 0.4% reverse silence 1 0.01 0.4% fade h 0.01 reverse fade h 0.005 norm -30
    flac --silent --best --no-padding --force -o "../$name.flac" "$made/$name.wav"
    [ "$(wc -c <"../$name.flac")" -lt 20000 ] || { echo "$name.flac is too large" >&2; exit 1; }
done <phrases.txt
