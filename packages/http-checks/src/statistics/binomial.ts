// The binomial distribution: exact tails for up to ten millions of trials, and Clopper-Pearson bounds on a rate.

/** ln n! − Stirling's formula, for n = 0 … 15; beyond that the series is exact to the last digit.
 *  Source of this and of the deviance form: C. Loader, Fast and Accurate Computation of Binomial Probabilities (2000). */
const stirlingErrors = Array.from({ length: 16 }, (_, n) => {
  let logFactorial = 0
  for (let factor = 2; factor <= n; factor++) logFactorial += Math.log(factor)
  return n === 0 ? 0 : logFactorial - ((n + 0.5) * Math.log(n) - n + Math.log(2 * Math.PI) / 2)
})

function stirlingError(n: number): number {
  const known = stirlingErrors[n]
  if (known !== undefined) return known
  const square = n * n
  return (1 / 12 - (1 / 360 - (1 / 1260 - 1 / 1680 / square) / square) / square) / n
}

/** observed · ln(observed / expected) + expected − observed, without the cancellation where the two are close. */
function deviance(observed: number, expected: number): number {
  const difference = observed - expected
  if (Math.abs(difference) >= 0.1 * (observed + expected))
    return observed * Math.log(observed / expected) - difference
  const ratio = difference / (observed + expected)
  let sum = difference * ratio
  let power = 2 * observed * ratio
  for (let odd = 3; odd < 2000; odd += 2) {
    power *= ratio * ratio
    const next = sum + power / odd
    if (next === sum) break
    sum = next
  }
  return sum
}

/** P(X = k), of n trials; q = 1 − p is given apart, so that neither loses digits. */
function probability(k: number, n: number, p: number, q: number): number {
  if (p === 0) return k === 0 ? 1 : 0
  if (q === 0) return k === n ? 1 : 0
  if (k === 0) return Math.exp(n * Math.log1p(-p))
  if (k === n) return Math.exp(n * Math.log(p))
  const exponent =
    stirlingError(n) -
    stirlingError(k) -
    stirlingError(n - k) -
    deviance(k, n * p) -
    deviance(n - k, n * q)
  return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * k * (n - k)))
}

/** P(X ≥ k), summed from the largest term outwards: about √n terms, all of one sign. */
function upperTail(k: number, n: number, p: number, q: number): number {
  if (k <= 0) return 1
  if (k > n) return 0
  // Below the mean the other tail is the small one.
  if (k <= n * p) return 1 - upperTail(n - k + 1, n, q, p)
  let term = probability(k, n, p, q)
  let sum = term
  for (let i = k; i < n && term > sum * 1e-17; i++) {
    term *= ((n - i) / (i + 1)) * (p / q)
    sum += term
  }
  return Math.min(1, sum)
}

/** P(X ≥ k) of n trials at the rate p: the exact one-sided p-value of "the rate is at most p". */
export const binomialUpperTail = (k: number, n: number, p: number): number =>
  upperTail(k, n, p, 1 - p)

/** P(X ≤ k) of n trials at the rate p. */
export const binomialLowerTail = (k: number, n: number, p: number): number =>
  upperTail(n - k, n, 1 - p, p)

/** The one-sided upper bound on a rate of which `errors` of `requests` were seen; 1 without requests.
 *  Source: C. Clopper and E. Pearson, Biometrika 26 (1934): the rate at which so few errors are just as rare as 1 − confidence. */
export function clopperPearsonUpper(errors: number, requests: number, confidence = 0.95): number {
  if (requests === 0 || errors >= requests) return 1
  return rootOf((rate) => binomialLowerTail(errors, requests, rate) > 1 - confidence)
}

/** How many requests with so many errors put the upper bound below the rate; undefined when ten millions do not. */
export function requestsToConfirm(
  errors: number,
  rate: number,
  confidence = 0.95,
): number | undefined {
  const most = 1e7
  const confirms = (requests: number) => clopperPearsonUpper(errors, requests, confidence) < rate
  if (!confirms(most)) return undefined
  let low = errors
  let high = most
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (confirms(middle)) high = middle
    else low = middle
  }
  return high
}

/** The least number of errors whose exact one-sided p-value is below alpha; requests + 1 when even all of them would not be enough. */
export function criticalErrors(requests: number, rate: number, alpha: number): number {
  let low = 0
  let high = requests + 1
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (binomialUpperTail(middle, requests, rate) < alpha) high = middle
    else low = middle + 1
  }
  return low
}

/** The true rate at which at least `errors` of `requests` come with the probability `power`. */
export const rateReaching = (errors: number, requests: number, power: number): number =>
  rootOf((rate) => binomialUpperTail(errors, requests, rate) < power)

/** Where the condition stops to hold, in [0, 1]. */
function rootOf(stillBelow: (rate: number) => boolean): number {
  let low = 0
  let high = 1
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (stillBelow(middle)) low = middle
    else high = middle
  }
  return (low + high) / 2
}
