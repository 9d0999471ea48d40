import type { Moment } from '../model/moment'
import { hourOf } from '../normalize/calendar/clock'

/** Hour of 24, and minute if it is said. */
export type Time = [hour: number, minute: number | null]

export const timeOf = ({ hour, minute, part }: Moment): Time | null =>
  hour === undefined ? null : [hourOf(hour, part), minute ?? null]

/** `24 giờ 30`: no clock shows it. */
export const isPastMidnight = (time: Time | null): boolean => time !== null && time[0] === 24 && (time[1] ?? 0) > 0
