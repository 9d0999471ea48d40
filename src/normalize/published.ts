export interface Day {
  year: number
  month: number
  day: number
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/

/**
 * Reads the publication date.
 * @throws RangeError if it is no ISO day or date-time of the calendar
 */
export function parsePublished(publishedAt: string | null): Day | null {
  if (publishedAt === null) return null
  const match = typeof publishedAt === 'string' ? ISO.exec(publishedAt.trim()) : null
  if (!match) throw new RangeError(`publishedAt: “${publishedAt}” is no ISO date such as 2024-04-04`)
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const date = new Date(Date.UTC(year, month - 1, day))
  if (
    date.getUTCMonth() !== month - 1 ||
    date.getUTCDate() !== day ||
    (publishedAt.length > 10 && Number.isNaN(Date.parse(publishedAt)))
  ) {
    throw new RangeError(`publishedAt: “${publishedAt}” is no date of the calendar`)
  }
  return { year, month, day }
}
