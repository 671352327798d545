#!/usr/bin/env bash
# Measures a model on held-out sentences against the bars of README.md, with the real libvosk: evaluate.sh [MODEL_DIR]. Fails when a bar is missed.
# With --development in front: on the sentences that parameters may be chosen on; no bars. WORK: as for make.sh.
set -euo pipefail
cd "$(dirname "$0")"
stage=evaluate
if [ "${1:-}" = --development ]; then
    stage=evaluate-development
    shift
fi
model=$(realpath "${1:-../../assets/starter-model}")
work=$(realpath -m "${WORK:-${TMPDIR:-/tmp}/starter-model}")

mkdir -p "$work/bin"
make --silent -C synthesis OUT="$work/bin"
export PYTHONDONTWRITEBYTECODE=1
exec /usr/bin/python3 -m starter --work "$work" "$stage" --model "$model"
