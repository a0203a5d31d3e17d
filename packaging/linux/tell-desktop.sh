#!/bin/sh
# Has the desktop look anew at menus, kinds of files and icons below a folder; missing tools are fine.
set -eu
share=$1/share
has() { command -v "$1" >/dev/null 2>&1; }
if has update-desktop-database && [ -d "$share/applications" ]; then
  update-desktop-database -q "$share/applications" || true
fi
if has update-mime-database && [ -d "$share/mime/packages" ]; then
  update-mime-database "$share/mime" >/dev/null 2>&1 || true
fi
if has gtk-update-icon-cache && [ -f "$share/icons/hicolor/index.theme" ]; then
  gtk-update-icon-cache -q -t "$share/icons/hicolor" || true
fi
