import { DAY_MS } from "../math/day.ts";

/** Year, month in [1, 12] and day of the month. */
type CalendarDay = readonly [number, number, number];

/** The day of that number in a year, 1 for 1 January; `null` if the year has no such day. ISO 8601-1, 5.2.3. */
export function dayOfYear(year: number, number: number): CalendarDay | null {
  const day = new Date(Date.UTC(year, 0, number));
  return number > 0 && day.getUTCFullYear() === year ? toDay(day) : null;
}

/** The day of a week, 1 for Monday; the first week is that of 4 January. `null` if the year has no such week. ISO 8601-1, 5.2.4. */
export function dayOfWeek(year: number, week: number, day: number): CalendarDay | null {
  const monday = mondayOfFirstWeek(year) + (week - 1) * 7 * DAY_MS;
  if (week < 1 || monday >= mondayOfFirstWeek(year + 1)) return null;
  return toDay(new Date(monday + (day - 1) * DAY_MS));
}

function mondayOfFirstWeek(year: number): number {
  const fourth = Date.UTC(year, 0, 4);
  return fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY_MS;
}

function toDay(date: Date): CalendarDay {
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}
