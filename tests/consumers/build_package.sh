#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Builds a project that finds the installed library, lets it read an article, and looks for what
# must be in its graph:  build_package.sh CMAKE PREFIX PROJECT WORK-FOLDER COMPILER-FLAGS
set -euo pipefail
cmake=$1 prefix=$2 project=$3 work=$4 flags=$5
rm -rf "$work" && mkdir -p "$work"

"$cmake" -G Ninja -S "$project" -B "$work/build" -DCMAKE_PREFIX_PATH="$prefix" \
    -DCMAKE_BUILD_TYPE=None -DCMAKE_CXX_FLAGS="$flags" > "$work/configure.log" 2>&1 \
  || { cat "$work/configure.log"; exit 1; }
"$cmake" --build "$work/build" > "$work/build.log" 2>&1 || { cat "$work/build.log"; exit 1; }
"$work/build/names_of_an_article" "$project/article.txt" | tee "$work/nodes.txt"

for line in $'Person\tAnna Zielinska' $'Person\tMark Rutte' $'  HOLDS_POSITION\tPoland' $'GraphML: written'; do
  grep -qF "$line" "$work/nodes.txt" || { echo "the library did not find: $line"; exit 1; }
done
# A wrong version is refused.
mkdir -p "$work/newer" && sed 's/Dramatis 0\.1/Dramatis 7.0/' "$project/CMakeLists.txt" > "$work/newer/CMakeLists.txt"
cp "$project/main.cpp" "$work/newer/"
if "$cmake" -G Ninja -S "$work/newer" -B "$work/newer/build" -DCMAKE_PREFIX_PATH="$prefix" > /dev/null 2>&1; then
  echo "version 7.0 was found, which does not exist"
  exit 1
fi
