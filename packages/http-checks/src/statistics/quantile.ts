// Quantiles of samples, and the spread made from them.

/** A sorted copy. */
export const sorted = (values: readonly number[]): Float64Array => new Float64Array(values).sort()

/** Interpolated between the two neighbours (type 7 of Hyndman and Fan, the default of NumPy and R); NaN of nothing.
 *  @param ascending sorted. */
export function quantile(ascending: ArrayLike<number>, share: number): number {
  const position = (ascending.length - 1) * share
  const below = ascending[Math.floor(position)] ?? Number.NaN
  const above = ascending[Math.ceil(position)] ?? Number.NaN
  return below + (above - below) * (position - Math.floor(position))
}

export const median = (values: readonly number[]): number => quantile(sorted(values), 0.5)

/** The standard deviation that a normal distribution with this interquartile range has (IQR / 1.35): spikes do not move it. */
export function robustSpread(values: readonly number[]): number {
  const ascending = sorted(values)
  return (quantile(ascending, 0.75) - quantile(ascending, 0.25)) / 1.35
}
