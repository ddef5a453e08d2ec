// The statistics that a monitor judges with: pure functions over numbers, tested against SciPy.

export {
  binomialLowerTail,
  binomialUpperTail,
  clopperPearsonUpper,
  criticalErrors,
  rateReaching,
  requestsToConfirm,
} from './binomial.js'
export { fewestForBound, type PercentileDifference, percentileDifference } from './bootstrap.js'
export { logLikelihoodRatio } from './likelihood-ratio.js'
export { normalQuantile, normalUpperTail } from './normal.js'
export { smallestErrorRate, smallestPairedShift, smallestShift } from './power.js'
export { median, quantile, robustSpread, sorted } from './quantile.js'
export { mannWhitney, type RankTest, type Shift, shift } from './rank-sum.js'
export { pairedShift, signedRank } from './signed-rank.js'
