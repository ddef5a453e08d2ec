// The evidence that an error rate is above its threshold, which may be looked at as often as one likes.

/** The rates that stand for "too many errors", against a threshold of 2 %. */
const alternativesTo2Percent = [0.03, 0.05, 0.08, 0.12, 0.2, 0.35, 0.6, 0.9]

const odds = (rate: number): number => rate / (1 - rate)

/** For other thresholds: the same odds ratios, so that all stay between the threshold and 1. */
function alternatives(threshold: number): number[] {
  return alternativesTo2Percent.map((rate) => {
    const scaled = (odds(rate) / odds(0.02)) * odds(threshold)
    return scaled / (1 + scaled)
  })
}

/**
 * ln E, where E is the mean over the alternatives p₁ of (p₁/p₀)^k · ((1−p₁)/(1−p₀))^(n−k).
 *
 * While the true rate is at most p₀, E is a non-negative supermartingale that starts at 1, so the chance that it *ever* reaches
 * 1/α is at most α (J. Ville, 1939). Hence E ≥ 40 may be tested after each request at α = 2.5 %.
 * In logarithms, since the powers leave the range of doubles at a few thousand requests.
 */
export function logLikelihoodRatio(errors: number, requests: number, threshold: number): number {
  if (threshold <= 0) return errors > 0 ? Number.POSITIVE_INFINITY : 0
  if (threshold >= 1) return 0
  const logs = alternatives(threshold).map(
    (rate) =>
      errors * Math.log(rate / threshold) +
      (requests - errors) * (Math.log1p(-rate) - Math.log1p(-threshold)),
  )
  const greatest = Math.max(...logs)
  const sum = logs.reduce((total, log) => total + Math.exp(log - greatest), 0)
  return greatest + Math.log(sum / logs.length)
}
