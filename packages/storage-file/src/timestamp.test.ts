import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatTimestamp, parseTimestamp } from './timestamp.js';

describe('parseTimestamp', () => {
  it.each([
    ['2030-01-02T03:04:05Z', '2030-01-02T03:04:05.000Z'],
    ['2030-01-02T03:04:05.678Z', '2030-01-02T03:04:05.678Z'],
    ['2030-01-02T03:04:05.678912345Z', '2030-01-02T03:04:05.678Z'],
    ['2030-01-02T03:04:05UTC', '2030-01-02T03:04:05.000Z'],
    ['2030-01-02T03:04:05+00:00', '2030-01-02T03:04:05.000Z'],
    ['2030-01-02T03:04:05.5+0200', '2030-01-02T01:04:05.500Z'],
    ['2030-01-02 03:04:05-05:30', '2030-01-02T08:34:05.000Z'],
  ])('reads %s', (text, expected) => {
    expect(parseTimestamp(text)?.toISOString()).toBe(expected);
  });

  it.each(['', '2030-01-02T03:04:05', '2030-13-02T03:04:05Z', '2030-01-02', 'tomorrow', 1893553445, null, undefined])(
    'takes %j for no date',
    (text) => {
      expect(parseTimestamp(text)).toBeUndefined();
    },
  );

  it('reads what formatTimestamp writes, to the second', () => {
    const dates = fc.date({ min: new Date('1970-01-01'), max: new Date('2999-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(dates, (date) => {
        const seconds = Math.floor(date.getTime() / 1000) * 1000;
        expect(parseTimestamp(formatTimestamp(date))?.getTime()).toBe(seconds);
      }),
    );
  });
});
