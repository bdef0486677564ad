#!/usr/bin/env bash
# Sees to what the tests need beside Node: redis-server and Chromium. Where they are missing it installs
# them from the system's packages if it may, and else says what to install and fails: no test is skipped.
set -euo pipefail

# Prints the Chromium to use; the pages' tests look in the same places, in the same order.
find_chromium() {
  if [[ -n "${CHROMIUM_PATH:-}" ]]; then
    [[ -x "$CHROMIUM_PATH" ]] && printf '%s\n' "$CHROMIUM_PATH"
    return
  fi
  local name path
  for name in chromium chromium-browser google-chrome google-chrome-stable; do
    path="$(command -v "$name" || true)"
    if [[ -n "$path" ]] && ! is_snap_stub "$path"; then
      printf '%s\n' "$path"
      return
    fi
  done
  return 1
}

# On Ubuntu the package chromium-browser holds a script that only asks to install the snap.
is_snap_stub() {
  [[ "$(readlink -f "$1")" == /usr/bin/chromium-browser ]] &&
    head -c 2000 "$1" | grep -aq 'snap install chromium' &&
    [[ ! -x /snap/bin/chromium ]]
}

missing() {
  command -v redis-server >/dev/null || echo redis-server
  find_chromium >/dev/null || echo chromium
}

is_ubuntu() {
  [[ -r /etc/os-release ]] && grep -q '^ID=ubuntu' /etc/os-release
}

# Prints the command that runs another as root, or fails.
as_root() {
  if [[ "$(id -u)" == 0 ]]; then
    echo env
  elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
    echo sudo
  else
    return 1
  fi
}

install_missing() {
  local packages=() root
  command -v apt-get >/dev/null || return 1
  root="$(as_root)" || return 1
  mapfile -t packages < <(missing)
  # A CHROMIUM_PATH that leads nowhere is for its owner to correct.
  [[ -z "${CHROMIUM_PATH:-}" ]] || mapfile -t packages < <(missing | grep -v chromium || true)
  if is_ubuntu; then
    # Ubuntu's chromium is a snap, which apt-get cannot install inside a container.
    if missing | grep -q chromium && command -v snap >/dev/null; then
      "$root" snap install chromium >&2 || true
    fi
    mapfile -t packages < <(printf '%s\n' "${packages[@]}" | grep -v chromium || true)
  fi
  [[ "${#packages[@]}" -gt 0 && -n "${packages[0]}" ]] || return 0
  echo "Installing ${packages[*]} for the tests" >&2
  "$root" apt-get update -qq >&2
  "$root" DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${packages[@]}" >&2
}

say_what_to_do() {
  echo 'The tests need what is missing here:' >&2
  if missing | grep -q redis-server; then
    echo '  redis-server   Debian, Ubuntu: sudo apt-get update && sudo apt-get install redis-server' >&2
    echo '                 Fedora: sudo dnf install redis    macOS: brew install redis' >&2
  fi
  if missing | grep -q chromium; then
    if [[ -n "${CHROMIUM_PATH:-}" ]]; then
      echo "  chromium       CHROMIUM_PATH is $CHROMIUM_PATH, which is no program; correct or unset it" >&2
    elif is_ubuntu; then
      echo '  chromium       Ubuntu has it as a snap: sudo snap install chromium' >&2
      echo '                 Where snaps do not run (a container), install google-chrome-stable from' >&2
      echo '                 https://www.google.com/chrome/, or set CHROMIUM_PATH to any Chromium' >&2
    else
      echo '  chromium       Debian: sudo apt-get update && sudo apt-get install chromium' >&2
      echo '                 Or set CHROMIUM_PATH to any Chromium or Chrome' >&2
    fi
  fi
}

if [[ -n "$(missing)" ]]; then
  install_missing || true
  if [[ -n "$(missing)" ]]; then
    say_what_to_do
    exit 1
  fi
fi
