// How numbers are written in the sentences of a monitor.

/** `3.7 %`, `0.33 %`, `12 %`: two significant digits, three from 10 % on. */
export function percent(rate: number): string {
  const value = rate * 100
  if (value > 0 && value < 0.001) return 'less than 0.001 %'
  const digits = value >= 10 ? 3 : 2
  return `${Number(value.toPrecision(digits))} %`
}

/** `48.3 ms`, `120 ms`. */
export function milliseconds(ms: number): string {
  if (ms === Infinity) return 'any amount'
  return `${Math.abs(ms) >= 100 ? Math.round(ms) : Number(ms.toFixed(1))} ms`
}

export const seconds = (ms: number): string => `${Number((ms / 1000).toFixed(1))} s`

export const counted = (count: number, noun: string): string =>
  `${thousands(count)} ${noun}${count === 1 ? '' : 's'}`

export const thousands = (count: number): string => Math.round(count).toLocaleString('en-US')

/** `14 of 120 requests failed (11.7 %)` */
export const failedOf = (errors: number, requests: number): string =>
  `${thousands(errors)} of ${counted(requests, 'request')} failed (${percent(errors / Math.max(1, requests))})`

/** E as odds, however huge. */
export const odds = (logEvidence: number): string =>
  logEvidence > Math.log(1e6) ? 'over 1,000,000 to 1' : `${thousands(Math.exp(logEvidence))} to 1`
