// Files that a run leaves for later steps and for people, in places that users name.

import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { errorMessage } from './errors.js'

/**
 * Writes the file, and its folders where they are missing. That it cannot be written changes no verdict, so nothing is thrown.
 * @returns why it could not be written; empty when it was
 */
export async function putFile(file: string, content: string): Promise<string[]> {
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
    return []
  } catch (error) {
    return [`${file} cannot be written: ${errorMessage(error)}`]
  }
}
