#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Each header compiles alone: COMPILER ROOT HEADER..."""
import concurrent.futures
import subprocess
import sys

compiler, root, headers = sys.argv[1], sys.argv[2], sys.argv[3:]


def check(header):
    run = subprocess.run(
        [compiler, "-std=c++20", "-fsyntax-only", "-Wall", "-Wextra", "-I", root, "-x", "c++", "-"],
        input=f'#include "{header}"\n', capture_output=True, text=True)
    return header, run.returncode, run.stderr


with concurrent.futures.ThreadPoolExecutor(2) as pool:
    results = list(pool.map(check, headers))
for header, code, errors in results:
    if code:
        print(f"{header} does not compile alone:\n{errors}")
print(f"{len(results)} headers, {sum(1 for r in results if r[1])} do not compile alone")
sys.exit(1 if any(r[1] for r in results) or not results else 0)
