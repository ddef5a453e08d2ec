// Reading bytes of unknown length: what lies beyond the end is undefined, never an exception.

export function startsWithBytes(bytes: Uint8Array, signature: readonly number[], at = 0): boolean {
  return signature.every((byte, index) => bytes[at + index] === byte)
}

/** As ASCII, shorter at the end of the bytes. */
export function asciiAt(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length).map((byte) => byte & 0x7f))
}

export function uint16BigEndian(bytes: Uint8Array, at: number): number | undefined {
  const view = viewOf(bytes, at, 2)
  return view?.getUint16(0)
}

export function uint16LittleEndian(bytes: Uint8Array, at: number): number | undefined {
  return viewOf(bytes, at, 2)?.getUint16(0, true)
}

export function uint32BigEndian(bytes: Uint8Array, at: number): number | undefined {
  return viewOf(bytes, at, 4)?.getUint32(0)
}

export function uint32LittleEndian(bytes: Uint8Array, at: number): number | undefined {
  return viewOf(bytes, at, 4)?.getUint32(0, true)
}

/** Undefined too where the number is beyond 2^53, which no body is long enough for. */
export function uint64BigEndian(bytes: Uint8Array, at: number): number | undefined {
  return safeNumber(viewOf(bytes, at, 8)?.getBigUint64(0))
}

export function uint64LittleEndian(bytes: Uint8Array, at: number): number | undefined {
  return safeNumber(viewOf(bytes, at, 8)?.getBigUint64(0, true))
}

function safeNumber(value: bigint | undefined): number | undefined {
  return value === undefined || value > Number.MAX_SAFE_INTEGER ? undefined : Number(value)
}

function viewOf(bytes: Uint8Array, at: number, length: number): DataView | undefined {
  if (at < 0 || at + length > bytes.length) return undefined
  return new DataView(bytes.buffer, bytes.byteOffset + at, length)
}
