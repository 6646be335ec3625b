#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Installs what is missing, builds, and makes the graph of samples/. Run it again at any time.
#   scripts/demo.sh [OUTPUT-FOLDER]      (default: out/)
set -euo pipefail
source "$(dirname "$0")/lib.sh"
cd "$root"
out=${1:-out}
mkdir -p build "$out"

need_build_packages
build release -DDRAMATIS_TESTS=OFF

say "reading samples/"
build/release/bin/dramatis build samples -o "$out/samples.graphml" -o "$out/samples.jsonld" --annotations "$out/samples.annotations.jsonl"

say "done; open these:"
ls -1 "$out"/samples.* | sed 's/^/    /'
