#!/bin/sh
# Takes away what install.sh put somewhere, and the folders that it made if they are empty. What you
# chose in the window (language, theme) stands in ~/.config/dossier; --settings takes that away too.
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
made=$(mktemp)
cp "$prefix/share/dossier/tell-desktop.sh" "$tell"
# The deepest first.
sort -r "$prefix/share/dossier/made" >"$made"
while read -r file; do rm -f "$prefix/$file"; done <"$list"
for file in installed made uninstall.sh tell-desktop.sh; do rm -f "$prefix/share/dossier/$file"; done
sh "$tell" "$prefix"
# Lists that the desktop made of our files alone.
share=$prefix/share
if ! ls "$share/applications"/*.desktop >/dev/null 2>&1; then
  rm -f "$share/applications/mimeinfo.cache"
fi
if ! ls "$share/mime/packages"/*.xml >/dev/null 2>&1; then
  for file in XMLnamespaces aliases generic-icons globs globs2 icons magic mime.cache subclasses \
    treemagic types version application/x-ndjson.xml; do
    rm -f "$share/mime/$file"
  done
  rmdir "$share/mime/application" 2>/dev/null || true
fi
while read -r folder; do rmdir "$prefix/$folder" 2>/dev/null || true; done <"$made"
if grep -qxF . "$made"; then rmdir "$prefix" 2>/dev/null || true; fi
rm -f "$tell" "$made"
if [ "$settings" = yes ]; then rm -rf "${XDG_CONFIG_HOME:-$HOME/.config}/dossier"; fi
echo "Dossier is gone from $prefix"
