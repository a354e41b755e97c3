"""The Nash solution of a small negotiation, and why: python3 example.py PATH/negotiation_analysis.so"""

import sys

import negotiation_analysis

problem = {
    "bargaining": 1,
    "name": "Harbour",
    "issues": [{"name": "price", "values": ["low", "middle", "high"]}, {"name": "delivery", "values": ["now", "later"]}],
    "preferences": [
        {"party": "Buyer", "reservation": 0.2, "issues": {
            "price": {"weight": 0.7, "evaluations": {"low": 3, "middle": 2, "high": 1}},
            "delivery": {"weight": 0.3, "evaluations": {"now": 1, "later": 0}}}},
        {"party": "Seller", "reservation": 0.2, "issues": {
            "price": {"weight": 0.6, "evaluations": {"low": 0, "middle": 2, "high": 3}},
            "delivery": {"weight": 0.4, "evaluations": {"now": 0, "later": 1}}}},
    ],
}
analysis = negotiation_analysis.Library(sys.argv[1]).bargain(problem)
nash = analysis.points("nash")[0]
print("Nash:", [round(utility, 4) for utility in nash.utilities], "outcome", nash.index)
print("\n".join(analysis.explain(nash.index)))
print(f"{len(analysis.points('frontier'))} points on the frontier; outcome 0 is worth {analysis.utilities(0)[0]}")

# Twenty issues of ten values: 10^20 outcomes, with counts beyond what a double holds exactly.
names, values = [f"issue {i}" for i in range(20)], [str(v) for v in range(10)]
huge = {
    "bargaining": 1, "name": "huge", "issues": [{"name": name, "values": values} for name in names],
    "preferences": [
        {"party": party, "issues": {name: {"weight": "1/20", "evaluations": {v: worth(int(v)) for v in values}} for name in names}}
        for party, worth in (("A", lambda v: v), ("B", lambda v: 9 - v))
    ],
}
points = negotiation_analysis.Library(sys.argv[1]).bargain(huge).points("frontier")
assert len(points) == 181 and sum(point.count for point in points) == 10 ** 20
print(f"huge: {len(points)} points for {sum(point.count for point in points)} outcomes")

try:
    negotiation_analysis.Library(sys.argv[1]).bargain('{"bargaining": 1, "issues": [{"name": "price"}]}')
except negotiation_analysis.BargainingError as fault:
    print("A fault is an exception:", fault)
