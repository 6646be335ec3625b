# SPDX-License-Identifier: Apache-2.0
# Shared by the scripts: messages, and installing what a build or a test needs. Sourced, not run.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say()  { printf '\033[1m==>\033[0m %s\n' "$*"; }
fail() { printf 'error: %s\n' "$*" >&2; exit 1; }

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"
  elif command -v sudo >/dev/null; then sudo "$@"
  else fail "'$*' needs root: run this script as root, or install sudo"
  fi
}

# have_package NAME: installed by apt?
have_package() { dpkg-query -W -f '${Status}' "$1" 2>/dev/null | grep -q 'ok installed'; }

# need PACKAGE...: installs those that are missing; nothing is asked of the network if none is.
need() {
  local missing=() package
  for package in "$@"; do have_package "$package" || missing+=("$package"); done
  [ ${#missing[@]} -eq 0 ] && return 0
  command -v apt-get >/dev/null || fail "these packages are missing and there is no apt-get here: ${missing[*]}"
  say "installing ${missing[*]}"
  as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq || fail "apt-get update failed: is the network up?"
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null \
    || fail "could not install: ${missing[*]}"
}

# Debian 12 has Boost 1.81 and 1.74, which cannot be installed together: take what is there.
boost_package() {
  if have_package libboost-graph-dev || have_package libboost-dev; then echo libboost-graph-dev
  else echo libboost-graph1.81-dev
  fi
}

need_build_packages() {
  need g++ cmake ninja-build pkg-config ccache mold libicu-dev rapidjson-dev "$(boost_package)" catch2 libgumbo-dev \
       zlib1g-dev libzstd-dev libcli11-dev libfmt-dev libssl-dev
}

# build PRESET: configures and compiles with all cores.
build() {
  say "building (preset $1)"
  cmake --preset "$1" "${@:2}" >"$root/build/configure-$1.log" 2>&1 || { tail -n 20 "$root/build/configure-$1.log" >&2; fail "cmake failed: see build/configure-$1.log"; }
  cmake --build "$root/build/$1" --parallel "$(nproc)" || fail "the build failed"
}
