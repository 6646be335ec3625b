#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# The strict GraphML passes the format's own schema: check_schema.sh SCHEMAS FOLDER…
set -eu
schemas=$1
shift
command -v xmllint >/dev/null || { echo "skipped: xmllint is not installed (libxml2-utils)"; exit 77; }
for folder in "$@"; do
  [ -d "$folder" ] || continue
  for file in "$folder"/*.graphml; do xmllint --nonet --noout "$file"; done
done
[ -f "$schemas/graphml/graphml.xsd" ] || { echo "skipped: no schema in $schemas"; exit 77; }
for folder in "$@"; do
  [ -d "$folder" ] || continue
  xmllint --nonet --noout --schema "$schemas/graphml/graphml.xsd" "$folder/strict.graphml"
done
