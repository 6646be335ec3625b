#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# jsonld.js, jsonld-streaming-parser and oxigraph read our JSON-LD: read_rdf.sh SOURCE WORK FOLDER…
set -eu
source=$1 work=$2
shift 2
command -v node >/dev/null && command -v npm >/dev/null || { echo "skipped: node and npm are not installed"; exit 77; }
mkdir -p "$work"
if ! cmp -s "$source/rdf/package.json" "$work/package.json" || [ ! -d "$work/node_modules/oxigraph" ]; then
  cp "$source/rdf/package.json" "$work/package.json"
  if ! (cd "$work" && npm install --silent --no-audit --no-fund >npm.log 2>&1); then
    rm -f "$work/package.json"
    echo "skipped: the packages cannot be installed from the npm registry"
    exit 77
  fi
fi
status=0
for folder in "$@"; do
  [ -d "$folder" ] || continue
  node "$source/rdf/read_jsonld.mjs" "$folder" "$work" || status=1
done
exit $status
