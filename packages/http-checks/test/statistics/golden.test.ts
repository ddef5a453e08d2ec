// The statistics against SciPy. golden/recipe.py made the values.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import {
  binomialLowerTail,
  binomialUpperTail,
  clopperPearsonUpper,
  mannWhitney,
  normalQuantile,
  normalUpperTail,
  pairedShift,
  percentileDifference,
  quantile,
  shift,
  signedRank,
  sorted,
} from '../../src/statistics/index.js'

interface Golden {
  binomial: { k: number; n: number; p: number; upper: number; lower: number }[]
  clopperPearson: { k: number; n: number; confidence: number; upper: number }[]
  normal: { z: number; upper: number }[]
  normalQuantiles: { tail: number; z: number }[]
  rankSum: {
    name: string
    before: number[]
    after: number[]
    margin: number
    u: number
    p: number
    shift: number
  }[]
  signedRank: { name: string; differences: number[]; w: number; p: number; shift: number }[]
  quantiles: { values: number[]; share: number; value: number }[]
  bootstrap: { before: number[]; after: number[]; lower: number[]; upper: number[] }[]
}

const golden = JSON.parse(
  readFileSync(new URL('golden/scipy.json', import.meta.url), 'utf8'),
) as Golden

/** |actual / expected − 1|; 0 where both are 0 (or too small for a double). */
const relativeError = (actual: number, expected: number): number =>
  actual === expected ? 0 : Math.abs(actual / expected - 1)

describe('as SciPy computes it', () => {
  test.each(golden.binomial)('binomial tails of $k of $n at $p', ({ k, n, p, upper, lower }) => {
    expect(relativeError(binomialUpperTail(k, n, p), upper)).toBeLessThan(1e-9)
    expect(relativeError(binomialLowerTail(k, n, p), lower)).toBeLessThan(1e-9)
  })

  test.each(golden.clopperPearson)(
    'the bound on $k of $n at $confidence',
    ({ k, n, confidence, upper }) => {
      expect(relativeError(clopperPearsonUpper(k, n, confidence), upper)).toBeLessThan(1e-9)
    },
  )

  test.each(golden.normal)('the normal tail above $z', ({ z, upper }) => {
    expect(relativeError(normalUpperTail(z), upper)).toBeLessThan(1e-10)
  })

  test.each(golden.normalQuantiles)('the normal quantile of $tail', ({ tail, z }) => {
    expect(normalQuantile(tail)).toBeCloseTo(z, 9)
  })

  test.each(golden.rankSum)('Mann-Whitney: $name, margin $margin', (row) => {
    const { statistic, p } = mannWhitney(row.before, row.after, row.margin)
    expect(statistic).toBe(row.u)
    // Without any spread there is no evidence, which SciPy may call not a number.
    if (row.name === 'same' && row.margin === 0) expect(p).toBe(1)
    else expect(relativeError(p, row.p)).toBeLessThan(1e-9)
    expect(shift(row.before, row.after, 0.05).estimate).toBeCloseTo(row.shift, 9)
  })

  test.each(golden.signedRank)('Wilcoxon: $name', (row) => {
    const { statistic, p } = signedRank(row.differences)
    expect(statistic).toBe(row.w)
    expect(relativeError(p, row.p)).toBeLessThan(1e-9)
    expect(pairedShift(row.differences, 0.05).estimate).toBeCloseTo(row.shift, 9)
  })

  test.each(golden.quantiles)('quantile $share', ({ values, share, value }) => {
    expect(quantile(sorted(values), share)).toBeCloseTo(value, 10)
  })

  test.each(golden.bootstrap)('the bootstrap, against 200,000 drawn resamples', (row) => {
    const bounds = percentileDifference(row.before, row.after, 0.95, 0.05)
    // Latencies have two digits; the search stops at ten.
    const [lower, upper] = [bounds.lower, bounds.upper].map((bound) => Number(bound.toFixed(6)))
    expect(lower).toBeGreaterThanOrEqual(Number(row.lower[0]?.toFixed(6)))
    expect(lower).toBeLessThanOrEqual(Number(row.lower[2]?.toFixed(6)))
    expect(upper).toBeGreaterThanOrEqual(Number(row.upper[0]?.toFixed(6)))
    expect(upper).toBeLessThanOrEqual(Number(row.upper[2]?.toFixed(6)))
  })
})
