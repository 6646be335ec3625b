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

# A picture of the four articles about Kursk, where the two tools for it are installed.
if command -v dot > /dev/null && python3 -c "import networkx" 2> /dev/null; then
  build/release/bin/dramatis build samples --quiet --profile slim -o "$out/samples.slim.graphml"
  python3 scripts/picture.py "$out/samples.slim.graphml" kursk "$out/samples.png"
fi

say "done; open these:"
ls -1 "$out"/samples.* | sed 's/^/    /'
