// What must hold of the statistics for any numbers, and the figures that documents quote.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  binomialLowerTail,
  binomialUpperTail,
  clopperPearsonUpper,
  criticalErrors,
  fewestForBound,
  logLikelihoodRatio,
  mannWhitney,
  pairedShift,
  percentileDifference,
  robustSpread,
  shift,
  signedRank,
  smallestErrorRate,
  smallestShift,
} from '../../src/statistics/index.js'

/** Whole numbers, which floating point subtracts exactly. */
const latencies = (minLength: number) =>
  fc.array(fc.integer({ min: 0, max: 5000 }), { minLength, maxLength: 60 })

describe('for any numbers', () => {
  test('the two tails of a binomial add up', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.nat(),
        fc.double({ min: 0.0001, max: 0.9999, noNaN: true }),
        (n, any, p) => {
          const k = any % (n + 1)
          expect(binomialUpperTail(k + 1, n, p) + binomialLowerTail(k, n, p)).toBeCloseTo(1, 10)
        },
      ),
    )
  })

  test('the expectation of the likelihood ratio at the threshold is 1, so Ville’s inequality holds', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 0.001, max: 0.5, noNaN: true }),
        (n, threshold) => {
          let expectation = 0
          for (let k = 0; k <= n; k++) {
            const chance =
              binomialUpperTail(k, n, threshold) - binomialUpperTail(k + 1, n, threshold)
            expectation += chance * Math.exp(logLikelihoodRatio(k, n, threshold))
          }
          // The differences of tails lose digits where E is huge.
          expect(expectation).toBeCloseTo(1, 2)
        },
      ),
    )
  })

  test('the likelihood ratio is as its formula says', () => {
    fc.assert(
      fc.property(fc.nat({ max: 20 }), fc.nat({ max: 100 }), (k, good) => {
        const rates = [0.03, 0.05, 0.08, 0.12, 0.2, 0.35, 0.6, 0.9]
        const plain = rates.reduce((sum, p) => sum + (p / 0.02) ** k * ((1 - p) / 0.98) ** good, 0)
        expect(logLikelihoodRatio(k, k + good, 0.02)).toBeCloseTo(Math.log(plain / 8), 8)
      }),
    )
  })

  test('the lower bound on a shift lies above a margin exactly when the test rejects it', () => {
    fc.assert(
      fc.property(
        latencies(21),
        latencies(21),
        fc.integer({ min: -3000, max: 3000 }).map((value) => value + 0.5),
        (before, after, margin) => {
          const { lower, upper, estimate } = shift(before, after, 0.01)
          const rejects = mannWhitney(before, after, margin).p < 0.01
          // With ties the test's variance is a little smaller than the one of the bounds.
          if (lower > margin) expect(rejects).toBe(true)
          expect(lower).toBeLessThanOrEqual(estimate)
          expect(upper).toBeGreaterThanOrEqual(estimate)
        },
      ),
    )
  })

  test('the same of pairs', () => {
    fc.assert(
      fc.property(
        latencies(26).map((values) => values.map((value) => value - 2500)),
        fc.integer({ min: -3000, max: 3000 }).map((value) => value + 0.5),
        (differences, margin) => {
          const { lower, upper, estimate } = pairedShift(differences, 0.01)
          if (lower > margin) expect(signedRank(differences, margin).p).toBeLessThan(0.01)
          expect(lower).toBeLessThanOrEqual(estimate)
          expect(upper).toBeGreaterThanOrEqual(estimate)
        },
      ),
    )
  })

  test('moving a sample moves its shift and the difference of its percentiles', () => {
    fc.assert(
      fc.property(latencies(59), fc.integer({ min: -500, max: 500 }), (before, by) => {
        const after = before.map((value) => value + by)
        expect(shift(before, after, 0.05).estimate).toBeCloseTo(by, 6)
        const { lower, upper } = percentileDifference(before, after, 0.95, 0.05)
        expect(lower - 1e-6).toBeLessThanOrEqual(by)
        expect(upper + 1e-6).toBeGreaterThanOrEqual(by)
      }),
    )
  })
})

describe('nothing to judge is no evidence', () => {
  test('of errors', () => {
    expect(clopperPearsonUpper(0, 0)).toBe(1)
    expect(binomialUpperTail(0, 0, 0.02)).toBe(1)
    expect(logLikelihoodRatio(0, 0, 0.02)).toBeCloseTo(0, 12)
    expect(smallestErrorRate(0, 0.02, 0.025)).toBeUndefined()
  })
  test('of latencies', () => {
    expect(mannWhitney([], [1]).p).toBe(1)
    expect(signedRank([]).p).toBe(1)
    expect(signedRank([0, 0, 0]).p).toBe(1)
    expect(mannWhitney([Number.NaN, 1], [2, Number.NaN]).p).toBeGreaterThan(0.05)
    expect(shift([1], [], 0.05)).toEqual({
      estimate: Number.NaN,
      lower: -Infinity,
      upper: Infinity,
    })
    expect(percentileDifference([1, 2], [900, 900], 0.95, 0.05).lower).toBe(-Infinity)
  })
})

describe('known figures', () => {
  test.each([
    [30, 3, 4, 0.095],
    [60, 4, 5, 0.049],
    [150, 7, 9, 0.02],
    [300, 11, 13, 0.01],
    [600, 19, 22, 0.005],
    [1500, 40, 44, 0.002],
  ])(
    'of %i requests against 2 %%: %i errors at 5 %%, %i at 1 %%, bound %f',
    (n, at5, at1, bound) => {
      expect(criticalErrors(n, 0.02, 0.05)).toBe(at5)
      expect(criticalErrors(n, 0.02, 0.01)).toBe(at1)
      expect(clopperPearsonUpper(0, n)).toBeCloseTo(bound, 3)
    },
  )

  test.each([
    [149, 0],
    [236, 1],
    [313, 2],
  ])('%i requests with %i errors confirm 2 %%, one request less does not', (n, k) => {
    expect(clopperPearsonUpper(k, n)).toBeLessThan(0.02)
    expect(clopperPearsonUpper(k, n - 1)).toBeGreaterThanOrEqual(0.02)
  })

  test('percentiles', () => {
    expect(fewestForBound(0.95)).toBe(59)
    expect(fewestForBound(0.99)).toBe(299)
  })

  test('sample sizes: 26 (σ/δ)² per arm', () => {
    expect(smallestShift(41, 70, 70, 0.01)).toBeCloseTo(25, 0)
    expect(smallestShift(168, 294, 294, 0.01)).toBeCloseTo(50, 0)
    expect(robustSpread([10, 20, 30, 40, 50])).toBeCloseTo(20 / 1.35, 10)
  })

  test('the rate that 300 requests catch', () => {
    const rate = smallestErrorRate(300, 0.02, 0.025) ?? Number.NaN
    expect(binomialUpperTail(criticalErrors(300, 0.02, 0.025), 300, rate)).toBeCloseTo(0.9, 9)
    expect(rate).toBeCloseTo(0.0548, 4)
  })
})
