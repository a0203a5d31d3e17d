#!/bin/sh
# Takes away what install.sh put somewhere, and the folders that are empty then. What you chose in
# the window (language, theme) stands in ~/.config/dossier; --settings takes that away too.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
settings=no
prefix=
for word in "$@"; do
  case "$word" in
    --settings) settings=yes ;;
    --prefix=*) prefix=${word#--prefix=} ;;
    *) echo "usage: $0 [--prefix=FOLDER] [--settings]" >&2; exit 2 ;;
  esac
done
if [ -z "$prefix" ]; then
  if [ -f "$here/installed" ]; then prefix=$(cd "$here/../.." && pwd)
  elif [ "$(id -u)" = 0 ]; then prefix=/usr/local
  else prefix=$HOME/.local; fi
fi
list=$prefix/share/dossier/installed
if [ ! -f "$list" ]; then
  echo "Dossier is not installed in $prefix" >&2
  exit 1
fi
tell=$(mktemp)
cp "$prefix/share/dossier/tell-desktop.sh" "$tell"
while read -r file; do
  rm -f "$prefix/$file"
  rmdir -p "$prefix/$(dirname "$file")" 2>/dev/null || true
done <"$list"
for file in installed uninstall.sh tell-desktop.sh; do rm -f "$prefix/share/dossier/$file"; done
rmdir -p "$prefix/share/dossier" 2>/dev/null || true
[ ! -d "$prefix" ] || sh "$tell" "$prefix"
rm -f "$tell"
if [ "$settings" = yes ]; then rm -rf "${XDG_CONFIG_HOME:-$HOME/.config}/dossier"; fi
echo "Dossier is gone from $prefix"
