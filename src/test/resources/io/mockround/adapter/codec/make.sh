#!/usr/bin/env bash
# Makes the clips beside this script anew: ChirpTrack's tones over a stretch of our own demo narration, as other people's encoders write it.
#
# Debian 12: apt-get install sox libsox-fmt-all flac ffmpeg lame opus-tools vorbis-tools
#            and, from its sections contrib and non-free, fdkaac (the only free encoder of HE-AAC)
# The clips are committed because encoders change from one version to the next; nothing in the build runs this.
set -euo pipefail
cd "$(dirname "$0")"
root=$(git rev-parse --show-toplevel)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fdkaac=${FDKAAC:-fdkaac}
ff() { ffmpeg -nostdin -v error -y "$@"; }

java "$root/src/test/java/io/mockround/adapter/codec/ChirpTrack.java" "$work/chirps.wav"
flac -d -s -o "$work/narration.wav" "$root/assets/demo/narration.flac"
sox "$work/narration.wav" -r 48000 "$work/speech.wav" trim 20 3.2
sox -m -v 1 "$work/chirps.wav" -v 2 "$work/speech.wav" "$work/48000.wav"
for rate in 8000 16000 22050 44100; do sox "$work/48000.wav" -r $rate "$work/$rate.wav"; done
sox "$work/44100.wav" "$work/stereo.wav" remix 1 1v0.6
sox "$work/48000.wav" "$work/stereo48.wav" remix 1 1v0.6
# what is not compressed is kept short: the first tone only
sox "$work/8000.wav" "$work/short.wav" trim 0 0.35
sox "$work/16000.wav" "$work/short16.wav" trim 0 0.35

# WAV
sox "$work/short16.wav" -b 24 wav-24-extensible.wav
sox "$work/short.wav" -b 32 -e signed wav-32.wav
sox "$work/short.wav" -b 8 -e unsigned wav-8.wav
ff -i "$work/short.wav" -c:a pcm_f32le wav-float.wav
ff -i "$work/short.wav" -c:a pcm_f64le wav-double.wav
ff -i "$work/short.wav" -c:a pcm_alaw wav-a-law.wav
ff -i "$work/short.wav" -c:a pcm_mulaw wav-mu-law.wav
ff -i "$work/short.wav" -rf64 always wav-rf64.wav
sox "$work/short.wav" wav-six-channels.wav remix 1 1 1 1 1 1
ff -i "$work/short.wav" -c:a adpcm_ms refused-adpcm.wav
# AIFF
sox "$work/short.wav" aiff.aiff
sox "$work/short.wav" -b 24 aiff-24.aiff
ff -i "$work/short.wav" -c:a pcm_s16le aifc-sowt.aiff
sox "$work/short.wav" -e float -b 32 aifc-float.aifc
ff -i "$work/short.wav" -c:a pcm_mulaw aifc-mu-law.aiff
ff -i "$work/short.wav" -f aiff - > aiff-to-a-pipe.aiff
# FLAC
sox "$work/short16.wav" -b 24 -c 2 flac-24-stereo.flac

# MP3
lame --quiet -b 64 "$work/stereo.wav" mp3-44100-stereo.mp3
lame --quiet -V 6 "$work/16000.wav" mp3-16000-vbr.mp3
lame --quiet -b 8 "$work/8000.wav" mp3-8000.mp3
lame --quiet -t -b 48 "$work/48000.wav" mp3-48000-without-tag.mp3
lame --quiet --add-id3v2 --tt "A title" -b 32 "$work/22050.wav" mp3-22050-with-id3.mp3
ff -i "$work/stereo.wav" -c:a libshine -b:a 64k mp3-shine.mp3
ff -i "$work/stereo.wav" -c:a mp2 -b:a 64k mpeg-layer-2.mp2
# Ogg
oggenc -Q -q 1 -o vorbis-44100-stereo.ogg "$work/stereo.wav"
oggenc -Q -q 1 -o vorbis-16000.ogg "$work/16000.wav"
opusenc --quiet --bitrate 32 "$work/stereo48.wav" opus-stereo.opus
opusenc --quiet --bitrate 12 --framesize 60 "$work/16000.wav" opus-speech.opus
opusenc --quiet --bitrate 24 "$work/44100.wav" opus-44100.opus
ff -i "$work/short16.wav" -c:a libspeex refused-speex.ogg
ff -i "$work/short16.wav" -c:a flac refused-flac.ogg
ff -f lavfi -i testsrc=d=0.4:s=64x48:r=5 -c:v libtheora refused-film-without-sound.ogv
# AAC
ff -i "$work/stereo.wav" -c:a aac -b:a 64k aac-44100-stereo.m4a
ff -i "$work/16000.wav" -c:a aac -b:a 24k aac-16000.m4a
ff -i "$work/48000.wav" -c:a aac -b:a 40k -movflags faststart aac-48000-index-first.m4a
ff -i "$work/stereo.wav" -c:a aac -b:a 48k aac-ffmpeg.aac
"$fdkaac" -S -p 2 -b 48000 --gapless-mode 1 -o aac-fdk-edit-list.m4a "$work/stereo.wav"
"$fdkaac" -S -p 2 -b 24000 --gapless-mode 0 -o aac-fdk-itunes.m4a "$work/22050.wav"
"$fdkaac" -S -p 2 -b 24000 -f 2 -o aac-fdk.aac "$work/16000.wav"
"$fdkaac" -S -p 5 -b 40000 --gapless-mode 1 -o he-aac.m4a "$work/stereo.wav"
"$fdkaac" -S -p 29 -b 24000 --gapless-mode 1 -o he-aac-v2.m4a "$work/stereo48.wav"
ff -f lavfi -i testsrc=d=3.2:s=64x48:r=5 -i "$work/stereo48.wav" -c:v libx264 -b:v 8k -c:a aac -b:a 48k film.mp4
ff -f lavfi -i testsrc=d=0.4:s=64x48:r=5 -c:v libx264 -b:v 8k refused-film-without-sound.mp4
ff -i "$work/short16.wav" -c:a aac -encryption_scheme cenc-aes-ctr -encryption_key 00112233445566778899aabbccddeeff \
    -encryption_kid 00112233445566778899aabbccddeeff refused-encrypted.mp4
ff -i "$work/short16.wav" -c:a alac refused-alac.m4a
ff -i "$work/short16.wav" -c:a ac3 -b:a 32k refused-ac3.mp4
ff -i "$work/short16.wav" -c:a libopus refused-opus.mp4
"$fdkaac" -S -p 39 -b 24000 -o refused-eld.m4a "$work/short16.wav"

du -cb -- *.* | tail -n 1
