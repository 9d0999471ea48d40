import { type FileHandle, mkdir, open, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BratFile } from '../corpus'
import type { WrittenBatch } from '../corpus/work'
import { EXIT, type Io, put, Stop } from './io'

/** Where the output goes. Every call resolves once the system has the bytes. */
export interface Output {
  write(bytes: Uint8Array): Promise<void>
  close(): Promise<void>
}

export function streamOutput(io: Io): Output {
  return {
    write: (bytes) => put(io.stdout, bytes),
    close: async () => {},
  }
}

/**
 * A file that is written from `position` on; what stood there before is cut off first.
 * @throws Stop if it cannot be opened
 */
export async function fileOutput(path: string, position: number): Promise<Output> {
  const file = await openFile(path, position === 0 ? 'w' : 'r+')
  // `w` has emptied it; what is no file, such as /dev/null, cannot be cut.
  if (position > 0) await file.truncate(position)
  let at = position
  return {
    async write(bytes) {
      for (let from = 0; from < bytes.length; ) {
        const { bytesWritten } = await file.write(bytes, from, bytes.length - from, at)
        from += bytesWritten
        at += bytesWritten
      }
    },
    close: () => file.close(),
  }
}

async function openFile(path: string, flags: string): Promise<FileHandle> {
  try {
    return await open(path, flags)
  } catch (error) {
    throw new Stop(EXIT.failed, `cannot write ${path}: ${(error as Error).message}`)
  }
}

/** Writes brat's files into a folder, one after another: the last of a record proves the others complete. */
export async function writeBrat(folder: string, { files }: WrittenBatch): Promise<void> {
  for (const { name, content } of files) await writeFile(join(folder, name), content)
}

/** Makes the folder, or takes it as it is. */
export async function bratFolder(folder: string): Promise<Set<string>> {
  try {
    await mkdir(folder, { recursive: true })
    return new Set(await readdir(folder))
  } catch (error) {
    throw new Stop(EXIT.failed, `cannot write to ${folder}: ${(error as Error).message}`)
  }
}

/** Whether the files that an interrupted run left of a record are, as far as they go, what is written now. */
export async function isSameBrat(folder: string, files: readonly BratFile[]): Promise<boolean> {
  for (const { name, content } of files) {
    const before = await readFile(join(folder, name), 'utf8').catch(() => '')
    if (!content.startsWith(before)) return false
  }
  return true
}
