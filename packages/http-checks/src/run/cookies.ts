// The cookies of one run. A check sends those that the checks it waits for were given, to the same origin and below the
// cookie's path only. Domain is not looked at (every cookie is host-only), and nothing outlives the run.

export interface Cookie {
  origin: string
  name: string
  value: string
  path: string
}

const MAX_COOKIES = 100
const MAX_LENGTH = 8192

/** The jar after an answer from this URL. */
export function withSetCookies(
  jar: readonly Cookie[],
  url: string,
  setCookies: readonly string[],
): Cookie[] {
  let cookies = [...jar]
  for (const line of setCookies) {
    const read = parseSetCookie(line, new URL(url))
    if (!read) continue
    const { cookie, isExpired } = read
    cookies = cookies.filter((known) => !isSame(known, cookie))
    if (!isExpired) cookies.push(cookie)
  }
  return cookies.slice(-MAX_COOKIES)
}

export function mergeJars(jars: readonly (readonly Cookie[])[]): Cookie[] {
  return jars.flat().reduce<Cookie[]>((merged, cookie) => {
    return [...merged.filter((known) => !isSame(known, cookie)), cookie]
  }, [])
}

/** The Cookie header for this URL, if there is any. */
export function cookieHeader(jar: readonly Cookie[], url: URL): string | undefined {
  const sent = jar.filter(
    ({ origin, path }) => origin === url.origin && isBelow(path, url.pathname),
  )
  if (sent.length === 0) return undefined
  const longestPathFirst = sent.toSorted((a, b) => b.path.length - a.path.length)
  return longestPathFirst.map(({ name, value }) => `${name}=${value}`).join('; ')
}

const isSame = (a: Cookie, b: Cookie) =>
  a.origin === b.origin && a.name === b.name && a.path === b.path

function isBelow(path: string, requested: string): boolean {
  if (requested === path) return true
  return requested.startsWith(path.endsWith('/') ? path : `${path}/`)
}

function parseSetCookie(
  line: string,
  url: URL,
): { cookie: Cookie; isExpired: boolean } | undefined {
  if (line.length > MAX_LENGTH || /[^\t\x20-\x7e\x80-\xff]/.test(line)) return undefined
  const [pair = '', ...attributes] = line.split(';')
  const equals = pair.indexOf('=')
  const name = pair.slice(0, equals).trim()
  if (equals < 1 || name === '') return undefined
  const cookie = {
    origin: url.origin,
    name,
    value: pair.slice(equals + 1).trim(),
    path: defaultPath(url),
  }
  let isExpired = false
  let hasMaxAge = false
  for (const attribute of attributes) {
    const [, key = '', value = ''] = /^\s*([^=\s]*)\s*=?\s*(.*?)\s*$/.exec(attribute) ?? []
    switch (key.toLowerCase()) {
      case 'path':
        if (value.startsWith('/')) cookie.path = value
        break
      case 'secure':
        // A server on http has no say about cookies for https.
        if (url.protocol !== 'https:') return undefined
        break
      case 'max-age':
        hasMaxAge = /^-?\d+$/.test(value)
        if (hasMaxAge) isExpired = Number(value) <= 0
        break
      case 'expires':
        if (!hasMaxAge) isExpired = Date.parse(value) <= 0
        break
    }
  }
  return { cookie, isExpired }
}

/** RFC 6265, 5.1.4: the directory of the path that set it. */
function defaultPath({ pathname }: URL): string {
  const end = pathname.lastIndexOf('/')
  return end <= 0 ? '/' : pathname.slice(0, end)
}
