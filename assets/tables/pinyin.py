"""Makes pinyin.txt, the characters whose sound begins with each letter, from the Python package
pypinyin 0.53.0 (MIT).

In a folder with the package:

    pip download pypinyin==0.53.0 --no-deps && unzip pypinyin-0.53.0-py2.py3-none-any.whl
    python3 pinyin.py pypinyin/pinyin_dict.json pinyin.txt

The file: a line for each letter that a sound begins with, the letter first, then the characters in
their order. A character with several sounds stands in several lines. Only characters of GB 2312 are
kept, the simplified ones in daily use.
"""

import json
import sys
import unicodedata


def main(source, target):
    lines = {}
    for code, sounds in json.load(open(source, encoding="utf-8")).items():
        character = chr(int(code))
        if not is_common(character):
            continue
        for sound in sounds.split(","):
            letter = unicodedata.normalize("NFD", sound)[0].lower()
            if "a" <= letter <= "z":
                lines.setdefault(letter, set()).add(character)
    with open(target, "w", encoding="utf-8") as out:
        for letter in sorted(lines):
            out.write(letter + "".join(sorted(lines[letter])) + "\n")
    print(len(set().union(*lines.values())), "characters")


def is_common(character):
    try:
        return 0x4E00 <= ord(character) <= 0x9FFF and len(character.encode("gb2312")) == 2
    except UnicodeEncodeError:
        return False


if __name__ == "__main__":
    main(*sys.argv[1:])
