/** `7 h 58 min`, `12 min`, `less than a minute`. */
export function duration(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / 60_000);
  if (minutes < 1) return 'less than a minute';
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60)];
  const parts = [
    days > 0 ? `${days} d` : '',
    hours > 0 ? `${hours} h` : '',
    days === 0 && minutes % 60 > 0 ? `${minutes % 60} min` : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/**
 * A moment to come for people, in their own time zone.
 *
 * @example inWords(new Date(Date.now() + 8 * 3_600_000)) // '2026-11-22 19:02 (in 8 h)'
 */
export const inWords = (moment: Date, now = new Date()): string =>
  `${localTime(moment)} (in ${duration(moment.getTime() - now.getTime())})`;

/** A moment for people, in their own time zone: `2026-11-22 19:02`. */
export function localTime(moment: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  return `${day} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
