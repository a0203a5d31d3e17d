#!/bin/sh
# Puts Dossier where your desktop finds it. Needs no network. As you: into ~/.local; as root: into
# /usr/local; or where --prefix says. ./uninstall.sh takes everything away again.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
if [ "$(id -u)" = 0 ]; then prefix=/usr/local; else prefix=$HOME/.local; fi
case "${1-}" in
  --prefix=*) prefix=${1#--prefix=} ;;
  --prefix) prefix=${2:?"--prefix needs a folder"} ;;
  "") ;;
  *) echo "usage: $0 [--prefix FOLDER]" >&2; exit 2 ;;
esac
case "$prefix" in /*) ;; *) prefix=$PWD/$prefix ;; esac

# Folders that were not there before are noted, so that only they are taken away again; those that an
# earlier version made stay noted.
notes=$(mktemp)
trap 'rm -f "$notes"' EXIT
folder() {
  if [ -d "$prefix/$1" ]; then return; fi
  case "$1" in */*) folder "${1%/*}" ;; esac
  mkdir "$prefix/$1"
  echo "$1" >>"$notes"
}
[ -d "$prefix" ] || { mkdir -p "$prefix" && echo . >>"$notes"; }
folder share/dossier
list=$prefix/share/dossier/installed
: >"$list"
(cd "$here/files" && find . -type f) | sort | while read -r file; do
  file=${file#./}
  folder "$(dirname "$file")"
  # Replaced, not written over: an older one may be running.
  cp "$here/files/$file" "$prefix/$file.new"
  case "$file" in bin/*) chmod 755 "$prefix/$file.new" ;; *) chmod 644 "$prefix/$file.new" ;; esac
  mv "$prefix/$file.new" "$prefix/$file"
  echo "$file" >>"$list"
done
cat "$notes" >>"$prefix/share/dossier/made"
# The menu starts it even where the folder of programs is not searched.
entry=$prefix/share/applications/io.github.dossier_app.Dossier.desktop
if [ "$prefix" != /app ]; then
  sed "s|^Exec=dossier|Exec=\"$prefix/bin/dossier\"|" "$entry" >"$entry.new" && mv "$entry.new" "$entry"
fi
cp "$here/uninstall.sh" "$prefix/share/dossier/uninstall.sh"
chmod 755 "$prefix/share/dossier/uninstall.sh"
sh "$here/tell-desktop.sh" "$prefix"
cp "$here/tell-desktop.sh" "$prefix/share/dossier/tell-desktop.sh"

echo "Installed in $prefix. Start it from the menu, or as $prefix/bin/dossier"
echo "To take it away: $prefix/share/dossier/uninstall.sh"
