#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# networkx, igraph and rdflib read our files: read_python.sh SOURCE FOLDER…
set -eu
source=$1
shift
python=/usr/bin/python3  # Debian's, which has Debian's packages
[ -x $python ] || { echo "skipped: no $python"; exit 77; }
status=0
for folder in "$@"; do
  [ -d "$folder" ] || continue
  code=0
  $python "$source/read_graphml.py" "$folder" || code=$?
  [ $code -eq 0 ] || [ $status -eq 1 ] || status=$code
done
exit $status
