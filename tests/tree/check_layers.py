#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Reads every #include of the layers against the table below (docs/architecture.md has the same one)."""
import pathlib
import re
import sys

ROOT = pathlib.Path(sys.argv[1])
MAY = {  # folder: project folders it may include
    "model": [],
    "lexicon": ["model"],
    "text": ["model", "lexicon"],
    "matcher": ["model", "lexicon", "text"],
    "extractors": ["model", "lexicon", "text", "matcher"],
    "graph": ["model"],
    "exporters": ["model", "graph"],
    "app": ["model", "lexicon", "text", "matcher", "extractors", "graph", "exporters"],
}
OUTSIDE = {  # first part of an outside include: (folders that may use it, only in .cpp files)
    "rapidjson": (["model", "text", "exporters", "app"], True),
    "openssl": (["model"], True),
    "unicode": (["text"], True),
    "gumbo.h": (["text"], True),
    "zlib.h": (["text"], True),
    "zstd.h": (["text"], True),
    "boost": (["graph"], False),
    "CLI": (["app"], False),
    "fmt": (["app"], False),
}

bad = []
count = 0
for folder, allowed in MAY.items():
    for path in sorted((ROOT / folder).rglob("*.[ch]pp")):
        count += 1
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            where = f"{path.relative_to(ROOT)}:{number}"
            if m := re.match(r'\s*#\s*include\s+"([^"]+)"', line):
                first = m[1].split("/")[0]
                if first != folder and first not in allowed:
                    bad.append(f"{where}: {folder}/ may not include {m[1]}")
            elif m := re.match(r"\s*#\s*include\s+<([^>]+)>", line):
                first = m[1].split("/")[0]
                if first in OUTSIDE:
                    folders, source_only = OUTSIDE[first]
                    if folder not in folders:
                        bad.append(f"{where}: {folder}/ may not use {first}")
                    elif source_only and path.suffix == ".hpp":
                        bad.append(f"{where}: {first} belongs in a .cpp file")
                elif "/" in m[1] and first not in ("sys",) and not m[1].startswith("boost"):
                    bad.append(f"{where}: {m[1]} is not in the table of outside libraries")
print(f"{count} files, {len(bad)} forbidden includes")
print("\n".join(bad))
sys.exit(1 if bad or count == 0 else 0)
