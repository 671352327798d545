#!/usr/bin/env bash
# Makes assets/starter-model from nothing: make.sh [MODEL_DIR]. What it needs, what it does and how long that takes: README.md.
# WORK: folder for the sound and all else in between (about 4 GB; default /tmp/starter-model).
set -euo pipefail
cd "$(dirname "$0")"
model=$(realpath -m "${1:-../../assets/starter-model}")
work=$(realpath -m "${WORK:-${TMPDIR:-/tmp}/starter-model}")
export OMP_WAIT_POLICY=PASSIVE PYTHONDONTWRITEBYTECODE=1

stage() {
    echo "== $1"
    /usr/bin/python3 -m starter --work "$work" "$@"
}

mkdir -p "$work/bin"
make --silent -C synthesis OUT="$work/bin"
stage speak
OMP_NUM_THREADS=1 stage features --data "$work/train.npz"
stage train --data "$work/train.npz" --net "$work/first.pt" --epochs 5 --seed 1
# the same speech in other rooms and noises, more slowly
OMP_NUM_THREADS=1 stage features --data "$work/train.npz" --draw 1
stage train --data "$work/train.npz" --warm "$work/first.pt" --net "$work/net.pt" --epochs 3 --seed 2 --rate 1e-3
stage model --net "$work/net.pt" --model "$model"
