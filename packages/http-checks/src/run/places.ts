// A bounded number of places for what goes on at once; first come, first served.

export interface Places {
  /** Runs the work when a place is free. */
  take<T>(work: () => Promise<T>): Promise<T>
}

export function createPlaces(count: number): Places {
  let free = count
  const waiting: (() => void)[] = []
  const release = () => {
    const wake = waiting.shift()
    if (wake) wake()
    else free++
  }
  return {
    async take(work) {
      if (free > 0) free--
      else await new Promise<void>((resolve) => waiting.push(resolve))
      try {
        return await work()
      } finally {
        release()
      }
    },
  }
}
