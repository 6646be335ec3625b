#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Writes the graphs that the readers are tried on: make_graphs.sh MAKE_GRAPH COMMAND SAMPLES FOLDER
# FOLDER/by_hand from hand-made annotations; FOLDER/samples by the real command from the samples.
set -eu
make_graph=$1 command=$2 samples=$3 folder=$4
rm -rf "$folder"
mkdir -p "$folder/by_hand"
"$make_graph" "$folder/by_hand"
if [ -x "$command" ] && [ -d "$samples" ]; then
  mkdir -p "$folder/samples"
  "$command" build "$samples" -o "$folder/samples/full.graphml" -o "$folder/samples/full.jsonld" 2>"$folder/samples/log"
  "$command" build "$samples" --profile slim -o "$folder/samples/slim.graphml" -o "$folder/samples/slim.jsonld" 2>>"$folder/samples/log"
  "$command" build "$samples" --graphml-strict -o "$folder/samples/strict.graphml" 2>>"$folder/samples/log"
else
  echo "the command or the samples are missing: readers are tried on the hand-made graph only"
fi
