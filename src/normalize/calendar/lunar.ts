import { dayNumber } from './days'

/**
 * The Vietnamese lunar calendar for UTC+7, after Hồ Ngọc Đức, “Thuật toán tính âm lịch”
 * (https://www.informatik.uni-leipzig.de/~duc/amlich/calrules.html, formulas of Jean Meeus, “Astronomical Algorithms”, 1998):
 * a month begins with the day of a new moon, the winter solstice is in the eleventh month,
 * and of thirteen months between two eleventh months the first without a major solar term is the leap month.
 */

/** Julian day number of 1 January 1970. */
const EPOCH = 2440588
const ZONE = 7 / 24
const SYNODIC_MONTH = 29.530588853
/** Day of the new moon of 1 January 1900, from which new moons are counted. */
const FIRST_NEW_MOON = 2415021.076998695
const RADIANS = Math.PI / 180

/** Julian day number, in Viet Nam's time, of the `k`th new moon since 1 January 1900. */
function newMoon(k: number): number {
  const t = k / 1236.85
  const t2 = t * t
  const t3 = t2 * t
  let moment = 2415020.75933 + 29.53058868 * k + 0.0001178 * t2 - 0.000000155 * t3
  moment += 0.00033 * Math.sin((166.56 + 132.87 * t - 0.009173 * t2) * RADIANS)
  const sun = (359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3) * RADIANS
  const moon = (306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3) * RADIANS
  const node = (21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3) * RADIANS
  const { sin } = Math
  let shift = (0.1734 - 0.000393 * t) * sin(sun) + 0.0021 * sin(2 * sun)
  shift += -0.4068 * sin(moon) + 0.0161 * sin(2 * moon) - 0.0004 * sin(3 * moon)
  shift += 0.0104 * sin(2 * node) - 0.0051 * sin(sun + moon) - 0.0074 * sin(sun - moon) + 0.0004 * sin(2 * node + sun)
  shift +=
    -0.0004 * sin(2 * node - sun) -
    0.0006 * sin(2 * node + moon) +
    0.001 * sin(2 * node - moon) +
    0.0005 * sin(2 * moon + sun)
  const dynamical =
    t < -11
      ? 0.001 + 0.000839 * t + 0.0002261 * t2 - 0.00000845 * t3 - 0.000000081 * t * t3
      : -0.000278 + 0.000265 * t + 0.000262 * t2
  return Math.floor(moment + shift - dynamical + 0.5 + ZONE)
}

/** Twelfth of the zodiac (0 at the spring equinox) in which the sun stands when Julian day `day` begins in Viet Nam. */
function sunSector(day: number): number {
  const t = (day - 0.5 - ZONE - 2451545) / 36525
  const t2 = t * t
  const anomaly = (357.5291 + 35999.0503 * t - 0.0001559 * t2 - 0.00000048 * t * t2) * RADIANS
  let longitude = 280.46645 + 36000.76983 * t + 0.0003032 * t2
  longitude += (1.9146 - 0.004817 * t - 0.000014 * t2) * Math.sin(anomaly)
  longitude += (0.019993 - 0.000101 * t) * Math.sin(2 * anomaly) + 0.00029 * Math.sin(3 * anomaly)
  const turns = longitude / 360
  return Math.floor((turns - Math.floor(turns)) * 12)
}

/** Julian day on which the eleventh lunar month of a solar year begins: the month of the winter solstice. */
function eleventhMonth(year: number): number {
  const lastDay = dayNumber({ year, month: 12, day: 31 }) + EPOCH
  const k = Math.floor((lastDay - 2415021) / SYNODIC_MONTH)
  const start = newMoon(k)
  return sunSector(start) >= 9 ? newMoon(k - 1) : start
}

const moonAt = (day: number) => Math.floor((day - FIRST_NEW_MOON) / SYNODIC_MONTH + 0.5)

/** How many months after the eleventh the leap month comes, in a lunar year of thirteen months. */
function leapOffset(eleventh: number): number {
  const k = moonAt(eleventh)
  let sector = sunSector(newMoon(k + 1))
  for (let i = 2; i < 14; i++) {
    const next = sunSector(newMoon(k + i))
    if (next === sector) return i - 1
    sector = next
  }
  return 0
}

/** First day of a lunar month and of the one that follows it, as day numbers. The leap month itself is never asked for. */
function monthBounds(year: number, month: number): [first: number, next: number] {
  const [from, to] =
    month < 11 ? [eleventhMonth(year - 1), eleventhMonth(year)] : [eleventhMonth(year), eleventhMonth(year + 1)]
  let offset = month < 11 ? month + 1 : month - 11
  if (to - from > 365 && offset >= leapOffset(from)) offset++
  const k = moonAt(from)
  return [newMoon(k + offset) - EPOCH, newMoon(k + offset + 1) - EPOCH]
}

/**
 * Day number of a day of the lunar year that begins in solar `year`. The 30th of a month of 29 days is its last day:
 * people speak of the thirtieth of the twelfth month in any year.
 */
export function lunarDay(year: number, month: number, day: number): number {
  const [first, next] = monthBounds(year, month)
  return Math.min(first + day - 1, next - 1)
}

/** Day number of the New Year (Tết Nguyên đán) of a year. */
export function lunarNewYear(year: number): number {
  return lunarDay(year, 1, 1)
}

/** The last year of a name of the cycle of sixty (0 is Giáp Tý, as 1984) that is not after `latest`. */
export function yearOfCanChi(canChi: number, latest: number): number {
  return latest - ((((latest - 4 - canChi) % 60) + 60) % 60)
}
