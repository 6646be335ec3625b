#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Style and suspicious code in the C++ files that differ from where this branch began.
#   scripts/lint.sh               files changed since the base: origin/main, upstream/main or main; on the
#                                 base itself, since the commit before
#   scripts/lint.sh FILE...       these files
#   scripts/lint.sh --all         the whole tree (clang-tidy takes some ten seconds a file)
# Needs clang-format and clang-tidy of Debian 12 and a configured build/release.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
cd "$root"
most=40

# Anything that is not compiled here (a consumer's project, a file of another build) has no flags to be read with.
is_ours() { [[ $1 == *.cpp || $1 == *.hpp ]] && [[ $1 != build/* && $1 != tests/consumers/cmake_package/* ]] && [ -f "$1" ]; }

changed_files() {
  local head base candidate
  head=$(git rev-parse --quiet --verify HEAD 2>/dev/null) || return 0
  for candidate in ${DRAMATIS_BASE:-} origin/main upstream/main main; do
    base=$(git merge-base HEAD "$candidate" 2>/dev/null) && break
    base=""
  done
  if [ -z "$base" ] || [ "$base" = "$head" ]; then base=$(git rev-parse --quiet --verify 'HEAD^' 2>/dev/null) || return 0; fi
  git diff --numstat --no-renames --diff-filter=d "$base" | sort -k1,1nr -k3 | cut -f 3  # the most changed first
}

case "${1:-}" in
  --all) mapfile -t candidates < <(git ls-files) ;;
  '') mapfile -t candidates < <(changed_files) ;;
  *) candidates=("$@") ;;
esac
files=() sources=()
for file in "${candidates[@]}"; do
  is_ours "$file" || continue
  files+=("$file")
  [[ $file == *.cpp ]] && sources+=("$file")
done
if [ ${#files[@]} -eq 0 ]; then
  say "no C++ file to look at"
  exit 0
fi

say "clang-format: ${#files[@]} files"
clang-format --dry-run --Werror "${files[@]}" || fail "not in the style of .clang-format: clang-format -i does it"

commands=build/release/compile_commands.json
[ -f "$commands" ] || fail "no $commands: run 'cmake --preset release' first"
# Benchmarks and fuzz targets are not in every build.
known=()
for file in "${sources[@]}"; do grep -q "\"file\": \"$root/$file\"" "$commands" && known+=("$file"); done
[ ${#known[@]} -gt 0 ] || exit 0
# clang-tidy takes ten seconds a file. Of a change of hundreds of files, the most changed ones are looked at now.
if [ -z "${1:-}" ] && [ ${#known[@]} -gt $most ]; then
  say "clang-tidy: the $most most changed of ${#known[@]} files; scripts/lint.sh --all looks at every one"
  known=("${known[@]:0:$most}")
fi
say "clang-tidy: ${#known[@]} files"
# The compiler is GCC, whose warning options clang does not all know.
printf '%s\0' "${known[@]}" | xargs -0 -n 1 -P "$(nproc)" \
  clang-tidy -p build/release --quiet --extra-arg=-Wno-unknown-warning-option 2>build/clang-tidy.log \
  || fail "clang-tidy has something to say (.clang-tidy names the checks)"
