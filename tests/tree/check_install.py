#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What `cmake --install` copies is exactly what installed.txt lists:  CMAKE BUILD SOURCE PREFIX

A line of the list is a path below the prefix; a line that ends in `/**` stands for all files of the
source folder behind `=`, so that a new rule file needs no new line. PREFIX is emptied first.
"""
import pathlib
import shutil
import subprocess
import sys

cmake, build, source, prefix = sys.argv[1], *map(pathlib.Path, sys.argv[2:])


def wanted():
    for line in (source / "tests/tree/installed.txt").read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        if "/** = " not in line:
            yield line
            continue
        target, folder = line.split("/** = ")
        for path in (source / folder).rglob("*"):
            if path.is_file():
                yield f"{target}/{path.relative_to(source / folder)}"


if prefix.name != "prefix":
    sys.exit(f"{prefix} is no folder that this test may empty")
shutil.rmtree(prefix, ignore_errors=True)
run = subprocess.run([cmake, "--install", build, "--prefix", prefix], capture_output=True, text=True)
if run.returncode:
    sys.exit(f"cmake --install failed:\n{run.stdout}{run.stderr}")
installed = {str(path.relative_to(prefix)) for path in prefix.rglob("*") if not path.is_dir()}
listed = set(wanted())
for path in sorted(installed - listed):
    print(f"installed, but not in the list: {path}")
for path in sorted(listed - installed):
    print(f"in the list, but not installed: {path}")
differ = [path for path in sorted(listed & installed) if "/rules/" in path
          and (prefix / path).read_bytes() != (source / path[path.index("rules/"):]).read_bytes()]
for path in differ:
    print(f"not the bytes of the source: {path}")
print(f"{len(installed)} files installed, {len(listed)} listed")
sys.exit(1 if installed != listed or differ or not listed else 0)
