#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Installs what is missing, builds, and runs all tests.
#   scripts/test.sh            everything that CI runs
#   scripts/test.sh --quick    without the slow ones and without Neo4j, Gephi and browsers
#   scripts/test.sh --full     also the sanitizer builds
set -euo pipefail
source "$(dirname "$0")/lib.sh"
cd "$root"
mode=${1:-}
case "$mode" in ''|--quick|--full) ;; *) fail "unknown option '$mode': --quick or --full" ;; esac
mkdir -p build

need_build_packages
need python3 man-db
if [ "$mode" != --quick ]; then  # programs that read our files; what cannot be had skips its test
  (need python3-networkx python3-igraph python3-rdflib libxml2-utils) || say "going on without the Python readers"
  command -v npm >/dev/null || (need nodejs npm) || say "going on without the JavaScript readers"
  command -v mvn >/dev/null || (need openjdk-17-jdk-headless maven) || say "going on without Neo4j and Gephi"
fi

run_tests() {  # PRESET [ctest arguments]
  local log="$root/build/ctest-$1.log" status=0
  say "testing (preset $1)"
  (cd "build/$1" && ctest --output-on-failure --parallel "$(nproc)" "${@:2}") 2>&1 | tee "$log" || status=$?
  local failed skipped total
  total=$(sed -n 's/.*tests failed out of \([0-9]*\).*/\1/p' "$log" | tail -n 1)
  failed=$(sed -n 's/.*, \([0-9]*\) tests failed out of.*/\1/p' "$log" | tail -n 1)
  skipped=$(grep -c 'Skipped' "$log" || true)
  [ -n "$total" ] || fail "no test ran: see $log"
  echo "$((total - failed - skipped)) passed, $failed failed, $skipped skipped"
  return "$status"
}

build release -DDRAMATIS_TESTS=ON
if [ "$mode" = --quick ]; then run_tests release -LE 'slow|consumer'
else run_tests release
fi

if [ "$mode" = --full ]; then
  for preset in asan-ubsan tsan; do
    build "$preset"
    run_tests "$preset" -LE 'slow|consumer'
  done
fi
