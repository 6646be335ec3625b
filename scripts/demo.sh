#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Installs what is missing, builds, and makes the graph of samples/. Run it again at any time.
#   scripts/demo.sh [OUTPUT-FOLDER]      (default: out/)
set -euo pipefail
source "$(dirname "$0")/lib.sh"
case "${1:-}" in
  -h | --help) sed -n '3,4s/^# //p' "$0"; exit 0 ;;
  -*) fail "unknown option '$1': scripts/demo.sh [OUTPUT-FOLDER]" ;;
esac
[ $# -le 1 ] || fail "one output folder, please: scripts/demo.sh [OUTPUT-FOLDER]"
out=$(realpath -m -- "${1:-$root/out}")
cd "$root"
prepare 1500
mkdir -p "$out" 2>/dev/null && [ -w "$out" ] || fail "cannot write to $out"

need_build_packages
# Tests stay configured where scripts/test.sh has set them up; their programs are not built here.
say "building (preset release)"
[ -f build/release/build.ninja ] || cmake --preset release -DDRAMATIS_TESTS=OFF >build/configure-release.log 2>&1 \
  || { tail -n 20 build/configure-release.log >&2; fail "cmake failed: see build/configure-release.log"; }
cmake --build build/release --parallel "$(nproc)" --target dramatis-cli || fail "the build failed"

say "reading samples/"
build/release/bin/dramatis build samples -o "$out/samples.graphml" -o "$out/samples.jsonld" --annotations "$out/samples.annotations.jsonl"

# A picture of the four articles about Kursk, where the two tools for it are installed.
if command -v dot > /dev/null && python3 -c "import networkx" 2> /dev/null; then
  build/release/bin/dramatis build samples --quiet --profile slim -o "$out/samples.slim.graphml"
  python3 scripts/picture.py "$out/samples.slim.graphml" kursk "$out/samples.png"
fi

say "done in $(elapsed); open these:"
printf '    %s\n' "$out"/samples.*
