import type { Sink } from './io'

export interface Progress {
  /** @param bytes read so far @param records written so far */
  update(bytes: number, records: number): void
  /** Takes the bar off the screen. */
  clear(): void
}

const BAR = 24

/** A bar with rate and time left on a terminal; nothing at all where `sink` is no terminal. */
export function createProgress(sink: Sink, totalBytes: number | null): Progress {
  if (!sink.isTTY) return { update: () => {}, clear: () => {} }
  const begun = performance.now()
  let shown = Number.NEGATIVE_INFINITY
  return {
    update(bytes, records) {
      const now = performance.now()
      if (now - shown < 100) return
      shown = now
      const line = progressLine(bytes, totalBytes, records, (now - begun) / 1000)
      sink.write(`\r${line.slice(0, (sink.columns ?? 80) - 1)}\u001b[K`, () => {})
    },
    clear: () => {
      if (shown > 0) sink.write('\r\u001b[K', () => {})
    },
  }
}

/** `████░░░░  17 %  12,345 records  1,234/s  2:05 left` */
export function progressLine(bytes: number, total: number | null, records: number, seconds: number): string {
  const rate = seconds > 0 ? records / seconds : 0
  const counts = `${countedRecords(records)}  ${grouped(Math.round(rate))}/s`
  if (!total) return counts
  const done = Math.min(1, bytes / total)
  const full = Math.round(done * BAR)
  const left = done > 0 ? `  ${clock((seconds / done) * (1 - done))} left` : ''
  return `${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${String(Math.floor(done * 100)).padStart(3)} %  ${counts}${left}`
}

function clock(seconds: number): string {
  const whole = Math.round(seconds)
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60]
  const tail = String(whole % 60).padStart(2, '0')
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${tail}` : `${minutes}:${tail}`
}

/** `1,234,567` */
export const grouped = (number: number): string => number.toLocaleString('en-US')

/** `1 record`, `1,234 records` */
export const countedRecords = (number: number): string => `${grouped(number)} record${number === 1 ? '' : 's'}`
