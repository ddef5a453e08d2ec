// A time-ordered queue (a binary heap). Events of the same time come out in the order in which they went in.

export interface QueuedEvent {
  readonly at: number
  readonly order: number
  run: (() => void) | undefined
}

export class EventQueue {
  #heap: QueuedEvent[] = []
  #order = 0

  /** Returns the event; clearing its `run` cancels it. */
  push(at: number, run: () => void): QueuedEvent {
    const event = { at, order: this.#order++, run }
    this.#heap.push(event)
    this.#up(this.#heap.length - 1)
    return event
  }

  /** The earliest event that is not cancelled. */
  peek(): QueuedEvent | undefined {
    while (this.#heap[0] && !this.#heap[0].run) this.#removeFirst()
    return this.#heap[0]
  }

  pop(): QueuedEvent | undefined {
    const first = this.peek()
    if (first) this.#removeFirst()
    return first
  }

  clear(): void {
    this.#heap = []
  }

  #removeFirst(): void {
    const last = this.#heap.pop()
    if (last && this.#heap.length > 0) {
      this.#heap[0] = last
      this.#down(0)
    }
  }

  #up(index: number): void {
    while (index > 0) {
      const parent = (index - 1) >> 1
      if (!this.#swapIfBefore(index, parent)) return
      index = parent
    }
  }

  #down(index: number): void {
    for (;;) {
      const left = 2 * index + 1
      const right = left + 1
      const child = this.#isBefore(right, left) ? right : left
      if (!this.#swapIfBefore(child, index)) return
      index = child
    }
  }

  #isBefore(a: number, b: number): boolean {
    const x = this.#heap[a]
    const y = this.#heap[b]
    if (!x || !y) return false
    return x.at < y.at || (x.at === y.at && x.order < y.order)
  }

  #swapIfBefore(a: number, b: number): boolean {
    if (!this.#isBefore(a, b)) return false
    const x = this.#heap[a] as QueuedEvent
    this.#heap[a] = this.#heap[b] as QueuedEvent
    this.#heap[b] = x
    return true
  }
}
