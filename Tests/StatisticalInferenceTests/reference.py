"""The figures of the statistics module by other means: numpy and scipy, and formulas written out here.

Reads the cases as JSON on standard input and writes their figures as JSON. Scores are whole millionths of a
point, figures are points; null is a figure that cannot be told.
"""

import json
import math
import sys

import numpy
from scipy import stats

UNIT = 1_000_000
TOP = 100 * UNIT


def mean(values):
    return numpy.sum(values) / len(values)


def deviation(values):
    """The standard deviation with n - 1."""
    return math.sqrt(numpy.sum((values - mean(values)) ** 2) / (len(values) - 1))


def points(figures):
    return [figure / UNIT for figure in figures]


def interval(centre, error, freedom, confidence):
    # scipy gives NaN for an error of 0.
    if error == 0:
        return points([centre, centre])
    return points(stats.t.interval(confidence, freedom, loc=centre, scale=error))


def paired(case, confidences):
    before = numpy.array(case["before"], dtype=numpy.int64)
    after = numpy.array(case["after"], dtype=numpy.int64)
    gain = after - before
    n = len(gain)
    figures = {
        "meanGain": None, "deviations": None, "intervals": None, "hedgesG": None, "gainOfAverages": None,
        "averageOfGains": None,
    }
    if n >= 1:
        figures["meanGain"] = mean(gain) / UNIT
        # 100 less the mean before, without its cancellation near the top.
        room = mean(TOP - before)
        if room > 0:
            figures["gainOfAverages"] = mean(gain) / room
        below = before < TOP
        if below.any():
            gains = (after[below] - before[below]) / (TOP - before[below])
            figures["averageOfGains"] = mean(gains)
    if n >= 2:
        deviations = [deviation(before), deviation(after), deviation(gain)]
        figures["deviations"] = points(deviations)
        error = deviations[2] / math.sqrt(n)
        figures["intervals"] = [interval(mean(gain), error, n - 1, c) for c in confidences]
        average = (deviations[0] + deviations[1]) / 2
        if average > 0:
            figures["hedgesG"] = mean(gain) / average * (1 - 3 / (4 * (n - 1) - 1))
    return figures


def welch(case, confidences):
    first = numpy.array(case["first"], dtype=numpy.int64)
    second = numpy.array(case["second"], dtype=numpy.int64)
    if len(first) < 2 or len(second) < 2 or deviation(first) == deviation(second) == 0:
        return None
    # Least value 0: scipy loses digits where great values hardly differ, and whole numbers move exactly.
    least = min(first.min(), second.min())
    first, second = first - least, second - least
    test = stats.ttest_ind(first.astype(float), second.astype(float), equal_var=False)
    a = deviation(first) ** 2 / len(first)
    b = deviation(second) ** 2 / len(second)
    freedom = (a + b) ** 2 / (a**2 / (len(first) - 1) + b**2 / (len(second) - 1))
    difference = mean(first) - mean(second)
    error = math.sqrt(a + b)
    return {
        "difference": difference / UNIT,
        "degreesOfFreedom": freedom,
        "probability": test.pvalue,
        # The test's own confidence_interval came with scipy 1.11, which not every Debian has.
        "intervals": [interval(difference, error, freedom, c) for c in confidences],
    }


def holm(family):
    """Each p-value times the number of those not yet passed, never less than one before it."""
    adjusted = list(family)
    order = sorted(range(len(family)), key=lambda index: family[index])
    for place, index in enumerate(order):
        until = [(len(family) - earlier) * family[order[earlier]] for earlier in range(place + 1)]
        adjusted[index] = min(1, max(until))
    return adjusted


def main():
    cases = json.load(sys.stdin)
    confidences = cases["confidences"]
    figures = {
        "paired": [paired(case, confidences) for case in cases["paired"]],
        "groups": [welch(case, confidences) for case in cases["groups"]],
        "families": [holm(family) for family in cases["families"]],
    }
    json.dump(figures, sys.stdout, allow_nan=False)


main()
