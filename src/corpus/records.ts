import type { Article, OfficialPosition } from '../index'

/** A titled list of records, each as a name and what is known of it; made for people to read. */
export interface RecordList {
  title: string
  rows: { name: string; details: string[] }[]
}

/** The records of an article as lists for display; empty lists are left out. */
export function recordLists(article: Article): RecordList[] {
  const lists: RecordList[] = [
    {
      title: 'Officials',
      rows: article.officials.map(({ value, rank, positions }) => ({
        name: value,
        details: known(rank, ...positions.map(post)),
      })),
    },
    {
      title: 'Units',
      rows: article.units.map(({ value, kind, branch, place }) => ({
        name: value,
        details: known(kind, branch, place),
      })),
    },
    {
      title: 'Organizations',
      rows: article.organizations.map(({ value, kind }) => ({ name: value, details: [kind] })),
    },
    {
      title: 'Documents',
      rows: article.documents.map(({ value, number, issuer, date, title }) => ({
        name: value,
        details: known(number, issuer, date, title),
      })),
    },
    { title: 'Programs', rows: article.programs.map(({ value, kind }) => ({ name: value, details: [kind] })) },
    {
      title: 'Places',
      rows: article.locations.map(({ value, level, code }) => ({ name: value, details: known(level, code) })),
    },
    {
      title: 'Dates',
      rows: article.dates.map(({ value, grain, interval }) => ({
        name: value,
        details: known(grain, interval && `${interval.start} – ${interval.end}`),
      })),
    },
  ]
  return lists.filter(({ rows }) => rows.length > 0)
}

function post({ title, organization, former }: OfficialPosition): string {
  const whole = organization ? `${title} ${organization}` : title
  return former ? `${whole} (former)` : whole
}

const known = (...values: (string | null)[]): string[] => values.filter((value): value is string => Boolean(value))
