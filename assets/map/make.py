"""Makes land.bin, the land of the world in triangles, from the npm package world-atlas 2.0.2.

Needs mapbox-earcut 2.1.0 and numpy (PyPI). In a folder with the package:

    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
    python3 make.py package/land-50m.json land.bin

The file: varints. How many points; each point as steps from the one before, in hundredths of a
degree, longitude then latitude, zigzag; how many corners of triangles; each as a step from the one
before, zigzag. Only land, no borders.
"""

import json
import sys

import mapbox_earcut
import numpy

SCALE = 100
SIMPLER_BY = 0.03  # degrees


def rings(topology):
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * sx + tx, y * sy + ty))
        arcs.append(points)

    def ring(indices):
        out = []
        for index in indices:
            arc = arcs[index] if index >= 0 else arcs[~index][::-1]
            out.extend(arc[1:] if out else arc)
        return out

    for geometry in topology["objects"]["land"]["geometries"]:
        polygons = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
        for polygon in polygons:
            yield [ring(indices) for indices in polygon]


def simpler(points):
    """Douglas and Peucker, without recursion."""
    keep = [False] * len(points)
    keep[0] = keep[-1] = True
    waiting = [(0, len(points) - 1)]
    while waiting:
        first, last = waiting.pop()
        (ax, ay), (bx, by) = points[first], points[last]
        dx, dy = bx - ax, by - ay
        length = (dx * dx + dy * dy) ** 0.5
        far, at = 0.0, None
        for index in range(first + 1, last):
            px, py = points[index][0] - ax, points[index][1] - ay
            distance = abs(px * dy - py * dx) / length if length else (px * px + py * py) ** 0.5
            if distance > far:
                far, at = distance, index
        if at is not None and far > SIMPLER_BY:
            keep[at] = True
            waiting += [(first, at), (at, last)]
    return [point for point, kept in zip(points, keep) if kept]


def varint(number):
    out = bytearray()
    while number > 127:
        out.append(number & 127 | 128)
        number >>= 7
    out.append(number)
    return out


def zigzag(number):
    return varint(number * 2 if number >= 0 else -number * 2 - 1)


def unwrapped(polygon):
    """A polygon over the date line, once on each side of it: the map ends there."""
    def plain(ring):
        out, shift = [ring[0]], 0
        for (before, _), (x, y) in zip(ring, ring[1:]):
            if x - before > 180:
                shift -= 360
            elif x - before < -180:
                shift += 360
            out.append((x + shift, y))
        return out

    if min(y for _, y in polygon[0]) < -80:
        yield polygon  # Antarctica lies around the pole
        return
    whole = [plain(ring) for ring in polygon]
    # Most of the outer ring lies between 180 west and 180 east; what is cut out of it does anyway.
    middle = sum(x for x, _ in whole[0]) / len(whole[0])
    side = -360 * round(middle / 360)
    whole[0] = [(x + side, y) for x, y in whole[0]]
    yield whole
    if any(abs(x) > 180.001 for x, _ in whole[0]):
        side = -360 if max(x for x, _ in whole[0]) > 180 else 360
        yield [[(x + side, y) for x, y in ring] for ring in whole]


def main(source, target):
    points, corners = [], []
    polygons = rings(json.load(open(source)))
    for polygon in (part for whole in polygons for part in unwrapped(whole)):
        flat, ends = [], []
        for ring in polygon:
            plain = simpler(ring)[:-1]
            if len(plain) < 3:
                continue
            flat += [(round(x * SCALE), round(y * SCALE)) for x, y in plain]
            ends.append(len(flat))
        if not ends:
            continue
        triangles = mapbox_earcut.triangulate_float64(
            numpy.array(flat, dtype=numpy.float64), numpy.array(ends, dtype=numpy.uint32)
        )
        corners += [int(index) + len(points) for index in triangles]
        points += flat
    out = varint(len(points))
    x = y = 0
    for px, py in points:
        out += zigzag(px - x) + zigzag(py - y)
        x, y = px, py
    out += varint(len(corners))
    before = 0
    for corner in corners:
        out += zigzag(corner - before)
        before = corner
    open(target, "wb").write(out)
    print(len(points), "points,", len(corners) // 3, "triangles,", len(out), "bytes")


main(*sys.argv[1:])
