/** The one form of a date that all AWS tools read: UTC, whole seconds, `2030-01-02T03:04:05Z`. */
export const formatTimestamp = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;

const usual = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const pattern = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2})(?:\.(\d{1,9}))?\s?(?:(Z|UTC)|([+-]\d{2}):?(\d{2}))$/i;

/**
 * Reads a date as the AWS tools have written it over the years: with `Z`, an offset or the old `UTC` suffix, with or
 * without a fraction. A date without a zone is none: the tools disagree about what it means.
 */
export function parseTimestamp(text: unknown): Date | undefined {
  // As nearly all are, and no more is needed in a process that does nothing else.
  if (typeof text === 'string' && usual.test(text)) return validDate(text);
  const match = typeof text === 'string' ? pattern.exec(text) : null;
  if (match === null) return undefined;
  const [, day = '', time = '', fraction = '', , hours, minutes = '00'] = match;
  const zone = hours === undefined ? 'Z' : `${hours}:${minutes}`;
  return validDate(`${day}T${time}.${fraction.slice(0, 3).padEnd(3, '0')}${zone}`);
}

function validDate(text: string): Date | undefined {
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
