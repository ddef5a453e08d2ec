// The standard normal distribution: its upper tail and its quantiles, precise enough for the far tails that α split over several looks needs.

const density = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)

/** P(Z > z).
 *  Source: G. Marsaglia, Evaluating the Normal Distribution, J. Stat. Softw. 11 (2004): Taylor series; Laplace's continued fraction in the tail. */
export function normalUpperTail(z: number): number {
  if (z < 0) return 1 - normalUpperTail(-z)
  if (z > 4) return density(z) / tailFraction(z)
  let term = z
  let sum = z
  for (let odd = 3; term > sum * 1e-17 && odd < 400; odd += 2) {
    term *= (z * z) / odd
    sum += term
  }
  return 0.5 - density(z) * sum
}

/** z + 1/(z + 2/(z + 3/(z + …))) */
function tailFraction(z: number): number {
  let value = z
  for (let level = 60; level >= 1; level--) value = z + level / value
  return value
}

/** The z above which a share of `upperTail` lies: 1.645 of 0.05. For shares below one half. */
export function normalQuantile(upperTail: number): number {
  let low = 0
  let high = 38
  for (let step = 0; step < 64; step++) {
    const middle = (low + high) / 2
    if (normalUpperTail(middle) > upperTail) low = middle
    else high = middle
  }
  return (low + high) / 2
}
