import type { ExtractFunction } from '../corpus'

/** A stream the command line writes to; a process's own, or a test's. */
export interface Sink {
  write(chunk: string | Uint8Array, done: (error?: Error | null) => void): unknown
  isTTY?: boolean | undefined
  columns?: number | undefined
}

/** All that a command touches besides files. */
export interface Io {
  stdin: AsyncIterable<Uint8Array> & { isTTY?: boolean | undefined }
  stdout: Sink
  stderr: Sink
  env: Record<string, string | undefined>
  /** Extracts in place of vietmil's own; for tests. */
  extract?: ExtractFunction
}

/** Writes a chunk and waits until it is out, which is what holds the pipeline back. */
export function put(sink: Sink, chunk: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => sink.write(chunk, (error) => (error ? reject(error) : resolve())))
}

/** Exit codes, as `vietmil --help` lists them. */
export const EXIT = {
  done: 0,
  /** Broken records under `--strict`, or the one text of a terminal view. */
  broken: 1,
  usage: 2,
  /** A file that cannot be read or written, a thread that died. */
  failed: 3,
  /** `--resume` found an output that does not belong to this run. */
  refused: 4,
  /** The reader of the output went away. */
  pipeClosed: 141,
} as const

/** Ends a command with a message and an exit code. */
export class Stop extends Error {
  constructor(
    readonly code: number,
    message: string,
  ) {
    super(message)
  }
}
