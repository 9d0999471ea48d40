import { remembered } from './remembered'

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
export const parsePublished = (publishedAt: string | null): Day | null =>
  publishedAt === null ? null : typeof publishedAt === 'string' ? read(publishedAt) : refuse(publishedAt)

function refuse(publishedAt: unknown): never {
  throw new RangeError(`publishedAt: “${publishedAt}” is no ISO date such as 2024-04-04`)
}

/** Articles of one day come one after another. */
const read = remembered((publishedAt: string): Day => {
  const match = ISO.exec(publishedAt.trim())
  if (!match) return refuse(publishedAt)
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
})
