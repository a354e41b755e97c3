"""Bargaining analysis from Python: a thin layer over negotiation_analysis.so, with nothing but the standard library.

    import negotiation_analysis
    analysis = negotiation_analysis.Library("negotiation_analysis.so").bargain(problem)

`problem` is a bargaining file as a dict, a JSON text or a path. Numbers of outcomes are ints of any size.
"""

import ctypes
import json
import os

CELL = 48
CONCEPTS = {"frontier": 0, "nash": 1, "kalai_smorodinsky": 2, "egalitarian": 3, "utilitarian": 4}


class BargainingError(ValueError):
    """The problem has faults; the message says which, where, and what to do."""


class Point:
    """Utilities, how many outcomes have them, and the index of the first of those outcomes."""

    def __init__(self, utilities, count, index):
        self.utilities, self.count, self.index = utilities, count, index

    def __repr__(self):
        return f"Point({self.utilities}, count={self.count}, index={self.index})"


class Library:
    """The library at a path."""

    def __init__(self, path):
        self._library = ctypes.CDLL(os.path.abspath(path))
        version = self._library.negotiation_abi_version()
        if version != 1:
            raise OSError(f"{path} has version {version} of the functions, and this file knows 1: take a matching pair.")

    def bargain(self, problem):
        """Prepares an analysis of a problem: a dict, a JSON text or a path."""
        if isinstance(problem, dict):
            text = json.dumps(problem)
        elif problem.lstrip().startswith("{"):
            text = problem
        else:
            with open(problem, encoding="utf-8") as file:
                text = file.read()
        return Analysis(self._library, text)


class Analysis:
    """An analysis; each question is answered anew, and nothing is kept in the library."""

    def __init__(self, library, text):
        self._library, self._problem = library, text.encode("utf-8")
        parties, issues = ctypes.c_int32(), ctypes.c_int32()
        self._call("negotiation_shape", ctypes.byref(parties), ctypes.byref(issues))
        self.parties, self.issues = parties.value, issues.value

    def points(self, concept):
        """All points of 'frontier', 'nash', 'kalai_smorodinsky', 'egalitarian' or 'utilitarian'."""
        code, size = ctypes.c_int32(CONCEPTS[concept]), ctypes.c_int32()
        self._call("negotiation_points", code, ctypes.c_int32(0), None, None, None, ctypes.byref(size))
        count = size.value
        utilities = (ctypes.c_double * (count * self.parties))()
        counts, indexes = ctypes.create_string_buffer(count * CELL), ctypes.create_string_buffer(count * CELL)
        if count:
            self._call("negotiation_points", code, size, utilities, counts, indexes, ctypes.byref(size))
        return [
            Point(list(utilities[i * self.parties:(i + 1) * self.parties]), _cell(counts, i), _cell(indexes, i))
            for i in range(count)
        ]

    def utilities(self, *indexes):
        """The utilities of each party in outcomes that are given by their indexes."""
        cells = b"".join(str(index).encode("ascii").ljust(CELL, b"\0") for index in indexes)
        values = (ctypes.c_double * (len(indexes) * self.parties))()
        self._call("negotiation_utilities", ctypes.c_int32(len(indexes)), cells, values)
        return [list(values[i * self.parties:(i + 1) * self.parties]) for i in range(len(indexes))]

    def explain(self, index):
        """Sentences on an outcome: what it is worth to whom, and why it is or is not on the frontier."""
        return self._text("negotiation_explain", str(index).encode("ascii").ljust(CELL, b"\0")).split("\n")

    def csv(self, concept="frontier"):
        """The frontier or, for any other concept, all solutions as CSV with citations."""
        return self._text("negotiation_csv", ctypes.c_int32(CONCEPTS[concept]))

    def _text(self, name, argument):
        size = ctypes.c_int32()
        self._call(name, argument, ctypes.c_int32(0), None, ctypes.byref(size))
        text = ctypes.create_string_buffer(size.value or 1)
        self._call(name, argument, size, text, ctypes.byref(size))
        return text.raw[:size.value].decode("utf-8")

    def _call(self, name, *arguments):
        message, length = ctypes.create_string_buffer(4096), ctypes.c_int32()
        code = getattr(self._library, name)(
            self._problem, ctypes.c_int32(len(self._problem)), *arguments, message, ctypes.c_int32(len(message)), ctypes.byref(length))
        if code:
            told = message.raw[:length.value].decode("utf-8", "replace") or f"{name} answered {code}."
            raise BargainingError(told) if code == 2 else OSError(told)


def _cell(buffer, place):
    return int(buffer.raw[place * CELL:(place + 1) * CELL].split(b"\0", 1)[0])
