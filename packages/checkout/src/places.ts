// Where a path of a report begins, and its names from there on. Pure; knows paths of Windows and of file URLs, on any system.

export interface Place {
  /** `repository` for what begins at the root, `elsewhere` for what leads out of it or is of another folder or machine. */
  start: 'repository' | 'elsewhere'
  /** Without `.` and `..`. */
  names: string[]
}

/** `C:\a\b` and `file:///a/b` in the form of all others. */
export function withSlashes(path: string): string {
  return path.replace(/^file:\/\/(?=\/)/, '').replaceAll('\\', '/')
}

/** @param path with slashes */
export function isAbsolutePath(path: string): boolean {
  return /^(?:\/|[A-Za-z]:\/)/.test(path)
}

/**
 * @param path with slashes
 * @param workspace the repository's folder on this machine, absolute
 */
export function placeOf(path: string, workspace: string): Place {
  const { names, leadsOut } = namesOf(path)
  if (!isAbsolutePath(path)) return { start: leadsOut ? 'elsewhere' : 'repository', names }
  const ours = namesOf(withSlashes(workspace)).names
  const isInside = !leadsOut && ours.every((name, at) => isSameName(name, names[at]))
  return isInside
    ? { start: 'repository', names: names.slice(ours.length) }
    : { start: 'elsewhere', names }
}

/** Whether the file (a path from the root) lies in the folder. */
export function isBelow(file: string, folder: Place): boolean {
  if (folder.start === 'elsewhere') return false
  return folder.names.length === 0 || file.startsWith(`${folder.names.join('/')}/`)
}

function namesOf(path: string): { names: string[]; leadsOut: boolean } {
  const names: string[] = []
  let leadsOut = false
  for (const name of path.split('/')) {
    if (name === '..') leadsOut = names.pop() === undefined || leadsOut
    else if (name !== '' && name !== '.') names.push(name)
  }
  return { names, leadsOut }
}

/** The letter of a drive has no case. */
function isSameName(one: string, other: string | undefined): boolean {
  return one === other || (/^[A-Za-z]:$/.test(one) && one.toLowerCase() === other?.toLowerCase())
}
