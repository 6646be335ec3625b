# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# Shared by the scripts: messages, and installing what a build or a test needs. Sourced, not run.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
started=$SECONDS

say()  { printf '\033[1m==>\033[0m %s\n' "$*"; }
fail() { printf 'error: %s\n' "$*" >&2; exit 1; }

# elapsed: "3 min 20 s" since the script began.
elapsed() {
  local seconds=$((SECONDS - started))
  if [ "$seconds" -lt 60 ]; then echo "$seconds s"; else echo "$((seconds / 60)) min $((seconds % 60)) s"; fi
}

# prepare MEGABYTES: the source folder can be written to, and has that much room.
prepare() {
  mkdir -p "$root/build" 2>/dev/null && [ -w "$root/build" ] || fail "cannot write to $root/build: work in a copy that is yours, or use sudo"
  local free
  free=$(df -Pm "$root/build" | awk 'NR == 2 { print $4 }')
  [ "$free" -ge "$1" ] || fail "the build needs $1 MB, and there are $free MB free on the disk of $root"
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"
  elif command -v sudo >/dev/null; then sudo "$@"
  else fail "'$*' needs root: run this script as root, or install sudo"
  fi
}

# have_package NAME: installed by apt?
have_package() { dpkg-query -W -f '${Status}' "$1" 2>/dev/null | grep -q 'ok installed'; }

apt() { as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 "$@"; }

# need PACKAGE...: installs those that are missing; nothing is asked of the network if none is.
need() {
  local missing=() package log="$root/build/packages.log"
  for package in "$@"; do have_package "$package" || missing+=("$package"); done
  [ ${#missing[@]} -eq 0 ] && return 0
  command -v apt-get >/dev/null || fail "these Debian packages, or what another system calls them, are missing, and there is no apt-get here: ${missing[*]}"
  say "installing ${missing[*]}"
  # Lists of less than an hour ago will do.
  if [ -z "$(find /var/lib/apt/lists -name '*_Packages*' -mmin -60 2>/dev/null | head -n 1)" ]; then
    apt update -qq >"$log" 2>&1 || { tail -n 5 "$log" >&2; fail "apt-get update failed: is the network up, and may you install packages? (see $log)"; }
  fi
  if ! apt-cache show "${missing[@]}" >/dev/null 2>"$log"; then
    tail -n 5 "$log" >&2
    fail "this system does not have all packages by their names in Debian 12; install what they stand for: ${missing[*]}"
  fi
  apt install -y -q --no-install-recommends "${missing[@]}" 2>&1 | tee "$log" \
    | sed -un 's/^Need to get \(.*\) of archives.*/    fetching \1/p; s/^Setting up \([^ :]*\).*/    \1/p'
  for package in "${missing[@]}"; do
    have_package "$package" || { grep -E '^(E|Err)' "$log" | tail -n 5 >&2; fail "could not install $package: is the network up, and is there room on the disk? (see $log)"; }
  done
}

# Debian 12 has Boost 1.81 and 1.74, which cannot be installed together: take what is there.
boost_package() {
  if have_package libboost-graph-dev || have_package libboost-dev; then echo libboost-graph-dev
  else echo libboost-graph1.81-dev
  fi
}

need_build_packages() {
  if [ -r /etc/os-release ]; then
    local ID="" VERSION_ID=""
    # shellcheck disable=SC1091
    . /etc/os-release
    [ "$ID $VERSION_ID" = "debian 12" ] || say "this is $ID $VERSION_ID; the packages and the compiler are those of Debian 12"
  fi
  need g++ cmake ninja-build pkg-config ccache mold libicu-dev rapidjson-dev "$(boost_package)" catch2 libgumbo-dev \
       zlib1g-dev libzstd-dev libcli11-dev libfmt-dev libssl-dev
  (need libmimalloc-dev) || say "going on without mimalloc: the command will be slower"
}

# build PRESET [cmake arguments]: configures and compiles with all cores.
build() {
  local log="$root/build/configure-$1.log"
  say "building (preset $1)"
  cmake --preset "$1" "${@:2}" >"$log" 2>&1 || { tail -n 20 "$log" >&2; fail "cmake failed: see $log"; }
  cmake --build "$root/build/$1" --parallel "$(nproc)" || fail "the build failed"
}
