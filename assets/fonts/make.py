#!/usr/bin/env python3
"""Makes the fonts that Dossier carries, from published packages, and writes them beside itself.

Needs Python 3.10 or newer, fonttools (`pip install fonttools`), npm, and a way to the npm registry.
Run it from anywhere: `python3 assets/fonts/make.py`. The same packages give the same bytes.

What it does:
- Noto Sans (two weights) is kept as published.
- Chinese, mono, symbols (with mathematics and boxes from mono) and emoji are cut to the characters wanted, get the line metrics of Noto
  Sans (so that a line does not grow where scripts meet), and a family name of their own, since a
  changed font should not pass for the original.
- Icons: the names listed in `src/ui/theme/icons.rs` are cut out of Lucide, moved down so that they
  stand level with text of the same size, and the code points in that file are corrected.
- The licence text of each goes to `assets/licenses/`.
"""

import json
import pathlib
import re
import shutil
import subprocess
import tempfile

from fontTools import subset
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

FONTS = pathlib.Path(__file__).resolve().parent
ASSETS = FONTS.parent
ICON_TABLE = ASSETS.parent / "src" / "ui" / "theme" / "icons.rs"

NPM = {
    "sans": "@expo-google-fonts/noto-sans@0.4.2",
    "sc": "@expo-google-fonts/noto-sans-sc@0.4.3",
    "mono": "@expo-google-fonts/noto-sans-mono@0.4.2",
    "symbols": "@expo-google-fonts/noto-sans-symbols-2@0.4.1",
    "emoji": "@expo-google-fonts/noto-emoji@0.4.7",
    "lucide": "lucide-static@1.62.0",
}

# Line metrics of Noto Sans, in thousandths of the size.
ASCENT, DESCENT = 1069, -293
# How far icons go down: the middle of the icon comes to the middle of a capital letter.
ICON_DROP = 0.13


def fetch(spec, into):
    """Unpacks an npm package into a folder and returns the folder."""
    into.mkdir()
    out = subprocess.run(
        ["npm", "pack", "--silent", spec], cwd=into, check=True, capture_output=True, text=True
    )
    subprocess.run(["tar", "xzf", out.stdout.split()[-1]], cwd=into, check=True)
    return into / "package"


def chinese():
    """GB 2312 and the common part of Big5, kana and full-width forms; no Latin, Greek, Cyrillic.

    Leaving those out lets this font stand before Noto Sans in Chinese texts, for its punctuation,
    while letters and digits still come from Noto Sans.
    """
    high = range(0xA1, 0xFF)
    pairs = [(bytes([a, b]), "gb2312") for a in high for b in high]
    low = list(range(0x40, 0x7F)) + list(high)
    pairs += [(bytes([a, b]), "big5") for a in range(0xA4, 0xC7) for b in low]
    found = set()
    for raw, encoding in pairs:
        try:
            found.add(ord(raw.decode(encoding)))
        except UnicodeDecodeError:
            continue
    found |= set(range(0x3000, 0x3100)) | set(range(0xFF00, 0xFFF0))
    # Quotes, dashes and dots of Chinese texts; names that modern lists have and GB 2312 lacks.
    found |= {0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026} | set(map(ord, "镕喆赟堃昇祎頔翀"))
    return {it for it in found if it >= 0x2000 and not 0x2190 <= it < 0x2E80}


MONO = (
    set(range(0x20, 0x250)) | set(range(0x370, 0x530)) | set(range(0x2000, 0x2070))
    | set(range(0x20A0, 0x20C1)) | set(range(0x2190, 0x2300)) | set(range(0x2500, 0x25A0))
    | {0x27E6, 0x27E7, 0xFFFD}
)  # fmt: skip
SYMBOLS = (
    set(range(0x2190, 0x2427)) | set(range(0x2500, 0x2800)) | set(range(0x2B00, 0x2C00))
)  # fmt: skip


def cut(source, wanted, features=()):
    """Opens a font and keeps the wanted characters, without hints."""
    options = subset.Options(
        hinting=False, layout_features=list(features), name_IDs=["*"], notdef_outline=True
    )
    font = subset.load_font(str(source), options)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=wanted)
    cutter.subset(font)
    return font


def rename(font, family):
    """Gives a font its own family name and says in its description what was changed."""
    table = font["name"]
    for record in list(table.names):
        if record.nameID not in (0, 5, 13, 14):
            table.removeNames(nameID=record.nameID)
    names = {1: family, 2: "Regular", 3: f"{family} Regular", 4: f"{family} Regular"}
    names |= {6: family.replace(" ", "") + "-Regular", 10: "Cut and renamed for Dossier."}
    for number, text in names.items():
        table.setName(text, number, 3, 1, 0x409)


def metrics(font):
    """Sets the line metrics of Noto Sans."""
    scale = font["head"].unitsPerEm / 1000
    up, down = round(ASCENT * scale), round(DESCENT * scale)
    hhea, os2 = font["hhea"], font["OS/2"]
    hhea.ascent, hhea.descent, hhea.lineGap = up, down, 0
    os2.sTypoAscender, os2.sTypoDescender, os2.sTypoLineGap = up, down, 0
    os2.usWinAscent, os2.usWinDescent = up, -down


def changed(source, wanted, family, target, features=()):
    """Cuts, renames and writes one font."""
    font = cut(source, wanted, features)
    metrics(font)
    rename(font, family)
    font.save(target)
    print(f"{target.name}: {target.stat().st_size:,} bytes, {len(font.getBestCmap()):,} characters")


def add_glyph(font, name, point, drawn):
    """Puts one drawn glyph with its width and left side into a font that has no such character."""
    glyph, width = drawn
    glyph.recalcBounds(font["glyf"])
    font.setGlyphOrder(font.getGlyphOrder() + [name])
    font["glyf"].glyphs[name] = glyph
    font["glyf"].glyphOrder = font.getGlyphOrder()
    if "vmtx" in font:
        del font["vmtx"], font["vhea"]
    font["hmtx"][name] = width
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[point] = name


def symbols(first, second, target):
    """Signs of the first font, and those it lacks (mathematics, boxes) from the second."""
    font = cut(first, SYMBOLS)
    lacking = (everything(second) & SYMBOLS) - set(font.getBestCmap())
    other = TTFont(str(second))
    source, names = other.getGlyphSet(), other.getBestCmap()
    for point in sorted(lacking):
        pen = TTGlyphPen(None)
        record = DecomposingRecordingPen(source)
        source[names[point]].draw(record)
        record.replay(pen)
        add_glyph(font, f"uni{point:04X}", point, (pen.glyph(), other["hmtx"][names[point]]))
    metrics(font)
    rename(font, "Dossier Symbols")
    font.save(target)
    print(f"{target.name}: {target.stat().st_size:,} bytes, {len(font.getBestCmap()):,} characters")


def everything(source):
    """All characters of a font."""
    return set(TTFont(str(source)).getBestCmap())


def icons(package):
    """Cuts the icons that the program names, and corrects their code points in its table."""
    points = json.loads((package / "font" / "codepoints.json").read_text())
    text = ICON_TABLE.read_text()
    row = re.compile(r'(\(\w+, "([a-z0-9-]+)", )\'\\u\{[0-9a-f]+\}\'\)')
    names = [match.group(2) for match in row.finditer(text)]
    missing = [name for name in names if name not in points]
    if missing:
        raise SystemExit(f"no such icons: {missing}")
    ICON_TABLE.write_text(
        row.sub(lambda it: f"{it.group(1)}'\\u{{{points[it.group(2)]:x}}}')", text)
    )
    font = cut(package / "font" / "lucide.ttf", {points[name] for name in names})
    drop = -round(ICON_DROP * font["head"].unitsPerEm)
    glyphs = font["glyf"]
    for name in font.getGlyphOrder():
        glyph = glyphs[name]
        if glyph.isComposite():
            raise SystemExit(f"{name} is made of parts; move those instead")
        if glyph.numberOfContours > 0:
            glyph.coordinates.translate((0, drop))
            glyph.recalcBounds(glyphs)
    metrics(font)
    rename(font, "Dossier Icons")
    target = ASSETS / "icons" / "lucide-subset.ttf"
    font.save(target)
    print(f"{target.name}: {target.stat().st_size:,} bytes, {len(names)} icons")


def main():
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        at = {key: fetch(spec, work / key) for key, spec in NPM.items()}
        sans = at["sans"]
        shutil.copyfile(sans / "400Regular/NotoSans_400Regular.ttf", FONTS / "noto-sans-regular.ttf")
        shutil.copyfile(
            sans / "600SemiBold/NotoSans_600SemiBold.ttf", FONTS / "noto-sans-semibold.ttf"
        )
        regular = "400Regular"
        changed(
            at["sc"] / regular / "NotoSansSC_400Regular.ttf", chinese(), "Dossier Sans SC",
            FONTS / "dossier-sans-sc.ttf",
        )  # fmt: skip
        changed(
            at["mono"] / regular / "NotoSansMono_400Regular.ttf", MONO, "Dossier Mono",
            FONTS / "dossier-mono.ttf", ("ccmp", "mark", "mkmk"),
        )  # fmt: skip
        symbols(
            at["symbols"] / regular / "NotoSansSymbols2_400Regular.ttf",
            at["mono"] / regular / "NotoSansMono_400Regular.ttf",
            FONTS / "dossier-symbols.ttf",
        )
        emoji = at["emoji"] / regular / "NotoEmoji_400Regular.ttf"
        changed(
            emoji, everything(emoji), "Dossier Emoji", FONTS / "dossier-emoji.ttf",
            ("ccmp", "liga"),
        )  # fmt: skip
        icons(at["lucide"])
        names = {
            "sans": "noto-sans", "sc": "noto-sans-sc", "mono": "noto-sans-mono",
            "symbols": "noto-sans-symbols-2", "emoji": "noto-emoji",
        }  # fmt: skip
        for key, name in names.items():
            shutil.copyfile(at[key] / "LICENSE_FONT", ASSETS / "licenses" / f"{name}.txt")
        shutil.copyfile(at["lucide"] / "LICENSE", ASSETS / "licenses" / "lucide.txt")


if __name__ == "__main__":
    main()
