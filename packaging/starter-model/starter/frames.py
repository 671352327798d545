"""Which phone each frame of the network's output is to say."""

import numpy as np

STEP = 0.03            # seconds between two outputs: libvosk's word times count on it
FIRST_CENTRE = 0.0125  # seconds: the middle of the first 25 ms window


def labels(segments, count):
    """
    (count,) int16: the label of every frame. segments: (start, end, label) in seconds, in order; equal silences in a row count as one. Each frame gets the
    segment that it lies in, but every segment gets a frame, or a word could not be found that has a phone shorter than STEP. None if there are too few.
    """
    merged = []
    for start, end, label in segments:
        if merged and merged[-1][2] == label == 0:
            merged[-1] = (merged[-1][0], end, label)
        else:
            merged.append((start, end, label))
    n = len(merged)
    if n > count:
        return None
    starts, ends, names = (np.array(column) for column in zip(*merged))
    starts[0], ends[-1] = -np.inf, np.inf
    centres = FIRST_CENTRE + STEP * np.arange(count)[:, None]
    outside = np.maximum(0, np.maximum(starts - centres, centres - ends))
    return names[_cheapest_path(outside)].astype(np.int16)


def _cheapest_path(cost):
    """For each row of cost (frames, segments) the segment, from the first to the last, staying or going on by one."""
    count, n = cost.shape
    entered = np.zeros((count, n), bool)
    total = np.full(n, np.inf)
    total[0] = cost[0, 0]
    for t in range(1, count):
        from_before = np.concatenate([[np.inf], total[:-1]])
        entered[t] = from_before < total
        total = np.minimum(from_before, total) + cost[t]
    path = np.empty(count, int)
    at = n - 1
    for t in range(count - 1, -1, -1):
        path[t] = at
        at -= entered[t, at]
    return path
