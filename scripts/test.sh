#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Installs what is missing, builds, and runs all tests.
#   scripts/test.sh            everything that CI runs
#   scripts/test.sh --quick    without the slow ones, without Neo4j, Gephi and the other readers, without lint
#   scripts/test.sh --full     also the sanitizer builds, a short run of each fuzz target, and coverage
set -euo pipefail
source "$(dirname "$0")/lib.sh"
cd "$root"
mode=${1:-}
case "$mode" in
  '' | --quick | --full) ;;
  -h | --help) sed -n '3,6s/^# //p' "$0"; exit 0 ;;
  *) fail "unknown option '$mode': --quick or --full" ;;
esac
[ $# -le 1 ] || fail "one option at most: --quick or --full"
if [ "$mode" = --full ]; then prepare 8000; else prepare 2500; fi

need_build_packages
need python3 man-db
if [ "$mode" != --quick ]; then  # programs that read our files; what cannot be had skips its test
  (need python3-networkx python3-igraph python3-rdflib libxml2-utils) || say "going on without the Python readers"
  command -v npm >/dev/null || (need nodejs npm) || say "going on without the JavaScript readers"
  command -v mvn >/dev/null || (need openjdk-17-jdk-headless maven) || say "going on without Neo4j and Gephi"
  (need valgrind) || say "going on without the count of instructions"
  (need git clang-format clang-tidy) || say "going on without lint"
fi
[ "$mode" != --full ] || need clang libclang-rt-14-dev gcovr

run_tests() {  # PRESET [ctest arguments]
  local log="$root/build/ctest-$1.log" status=0
  say "testing (preset $1)"
  (cd "build/$1" && ctest --output-on-failure --parallel "$(nproc)" "${@:2}") 2>&1 | tee "$log" || status=$?
  local failed skipped total
  total=$(sed -n 's/.*tests failed out of \([0-9]*\).*/\1/p' "$log" | tail -n 1)
  failed=$(sed -n 's/.*, \([0-9]*\) tests failed out of.*/\1/p' "$log" | tail -n 1)
  skipped=$(grep -c '\*\*\*Skipped' "$log" || true)
  [ -n "$total" ] || fail "no test ran: see $log"
  echo "$((total - failed - skipped)) passed, $failed failed, $skipped skipped"
  return "$status"
}

# A sanitizer's build: the quick tests, and the samples through all stages on two threads.
run_sanitizer() {  # PRESET
  build "$1"
  run_tests "$1" -LE 'slow|consumer'
  say "reading samples/ (preset $1)"
  "build/$1/bin/dramatis" build samples --quiet --jobs 2 -o "build/$1/samples.graphml" -o "build/$1/samples.jsonld"
  cmp "build/$1/samples.graphml" build/samples.graphml || fail "the graph differs from that of the release build"
}

run_fuzzers() {
  build fuzz -DDRAMATIS_TESTS=ON
  local target name
  for target in build/fuzz/bin/fuzz_*; do
    name=$(basename "$target")
    say "fuzzing for 10 seconds: $name"
    mkdir -p "build/fuzz/corpus/$name"
    "$target" -max_total_time=10 -timeout=10 -rss_limit_mb=4096 -print_final_stats=0 -artifact_prefix="build/fuzz/$name-" \
      "build/fuzz/corpus/$name" "fuzz/corpus/${name#fuzz_}" >"build/fuzz/$name.log" 2>&1 \
      || { tail -n 30 "build/fuzz/$name.log"; fail "$name found something: see build/fuzz/$name.log"; }
  done
}

run_coverage() {
  build coverage
  run_tests coverage -LE 'slow|consumer|tree'
  # Counters that two threads raise at once may go below zero; they are left out, not the whole report.
  gcovr --gcov-ignore-parse-errors --root . --object-directory build/coverage --exclude tests --exclude fuzz --exclude benchmarks --print-summary \
    --txt build/coverage.txt | tail -n 4
}

build release -DDRAMATIS_TESTS=ON
if [ "$mode" = --quick ]; then
  run_tests release -LE 'slow|consumer'
else
  run_tests release
  if command -v clang-tidy >/dev/null; then scripts/lint.sh; fi
fi

if [ "$mode" = --full ]; then
  build/release/bin/dramatis build samples --quiet -o build/samples.graphml
  run_sanitizer asan-ubsan
  run_sanitizer tsan
  run_fuzzers
  run_coverage
fi
say "all done in $(elapsed)"
