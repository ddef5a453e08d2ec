"""Makes scipy.json, the values that the statistics are held against. Run: pip install scipy && python recipe.py > scipy.json"""

import json
import random

import numpy
import scipy
from scipy import stats

chance = random.Random(7)


def latencies(n, median, sigma, digits=3):
    return [round(median * numpy.exp(sigma * chance.gauss(0, 1)), digits) for _ in range(n)]


binomial = [
    {"k": k, "n": n, "p": p, "upper": stats.binom.sf(k - 1, n, p), "lower": stats.binom.cdf(k, n, p)}
    for k, n, p in [
        (0, 1, 0.02), (1, 1, 0.02), (3, 30, 0.02), (7, 150, 0.02), (11, 300, 0.02), (300, 300, 0.02), (1, 300, 0.5),
        (150, 300, 0.5), (299, 300, 0.999), (40, 1500, 0.02), (2200, 100_000, 0.02), (1900, 100_000, 0.02),
        (201_000, 10_000_000, 0.02), (200_000, 10_000_000, 0.02), (198_000, 10_000_000, 0.02), (12, 10_000_000, 1e-7),
    ]
]
clopper_pearson = [
    {"k": k, "n": n, "confidence": c, "upper": 1.0 if k == n else stats.beta.ppf(c, k + 1, n - k)}
    for k, n, c in [
        (0, 30, 0.95), (0, 60, 0.95), (0, 149, 0.95), (1, 236, 0.95), (2, 313, 0.95), (0, 1500, 0.95), (5, 5, 0.95),
        (4, 5, 0.95), (3, 300, 0.95), (3, 300, 0.975), (17, 1000, 0.99), (1234, 100_000, 0.95), (200_000, 10_000_000, 0.95),
    ]
]
normal = [{"z": z, "upper": stats.norm.sf(z)} for z in [-8, -2.5, -0.1, 0, 0.1, 0.7, 1.645, 2.326, 2.807, 3.9, 4.1, 5, 6.5, 8, 12, 30]]
normal_quantiles = [{"tail": t, "z": stats.norm.isf(t)} for t in [0.5, 0.1, 0.05, 0.025, 0.01, 0.0025, 1e-4, 1e-8, 1e-15]]

samples = {
    "tiny": (latencies(4, 80, 0.5), latencies(5, 130, 0.5)),
    "small": (latencies(15, 80, 0.5), latencies(20, 100, 0.5)),
    "uneven": (latencies(60, 80, 0.5), latencies(9, 160, 0.5)),
    "medium": (latencies(60, 80, 0.5), latencies(45, 110, 0.5)),
    "ties": (latencies(40, 8, 0.3, 0), latencies(50, 9, 0.3, 0)),
    "same": ([5.0] * 12, [5.0] * 12),
    "lower": (latencies(30, 100, 0.4), latencies(30, 60, 0.4)),
}


def exact_rank_sum(x, y):
    return len(x) * len(y) <= 400 and len(set(x + y)) == len(x + y)


def exact_signed_rank(d):
    return len(d) <= 25 and len({abs(v) for v in d}) == len(d)


rank_sum = []
for name, (x, y) in samples.items():
    for margin in [0, 20]:
        moved = [v - margin for v in y]
        method = "exact" if exact_rank_sum(x, moved) else "asymptotic"
        answer = stats.mannwhitneyu(moved, x, alternative="greater", method=method, use_continuity=True)
        rank_sum.append({
            "name": name, "before": x, "after": y, "margin": margin, "u": answer.statistic, "p": answer.pvalue,
            "shift": float(numpy.median(numpy.subtract.outer(y, x))),
        })

signed_rank = []
for name, n, centre, digits in [("tiny", 5, 3, 3), ("small", 25, 4, 3), ("large", 80, 2, 3), ("ties", 60, 1, 0), ("zeros", 12, 0, 0)]:
    d = [round(chance.gauss(centre, 8), digits) for _ in range(n)]
    kept = [v for v in d if v != 0]
    method = "exact" if exact_signed_rank(kept) else "asymptotic"
    answer = stats.wilcoxon(kept, alternative="greater", method=method, correction=method == "asymptotic")
    averages = [(d[i] + d[j]) / 2 for i in range(n) for j in range(i, n)]
    signed_rank.append({"name": name, "differences": d, "w": answer.statistic, "p": answer.pvalue, "shift": float(numpy.median(averages))})

quantiles = [
    {"values": values, "share": share, "value": float(numpy.quantile(values, share))}
    for values in [[3.0], [1.0, 2.0], latencies(7, 80, 0.5), latencies(100, 80, 0.5)]
    for share in [0, 0.25, 0.5, 0.95, 1]
]

# The resampled percentile, drawn: the value of rank ceil(0.95 n) of each resample.
generator = numpy.random.default_rng(11)
bootstrap = []
for before, after in [(latencies(59, 80, 0.5, 2), latencies(120, 110, 0.5, 2)), (latencies(300, 80, 0.5, 2), latencies(300, 90, 0.5, 2))]:
    def drawn(values, times=200_000):
        rank = int(numpy.ceil(0.95 * len(values)))
        chosen = numpy.sort(generator.choice(values, size=(times, len(values))), axis=1)
        return chosen[:, rank - 1]

    differences = drawn(after) - drawn(before)
    bootstrap.append({
        "before": before, "after": after,
        "lower": [float(v) for v in numpy.quantile(differences, [0.045, 0.05, 0.055])],
        "upper": [float(v) for v in numpy.quantile(differences, [0.945, 0.95, 0.955])],
    })

rows = {
    "binomial": binomial, "clopperPearson": clopper_pearson, "normal": normal, "normalQuantiles": normal_quantiles,
    "rankSum": rank_sum, "signedRank": signed_rank, "quantiles": quantiles, "bootstrap": bootstrap,
}
print("{")
print(f'"scipy": "{scipy.__version__}",')
print(",\n".join(f'"{key}": [\n' + ",\n".join(json.dumps(row) for row in value) + "\n]" for key, value in rows.items()))
print("}")
