import { describe, expect, it } from '@jest/globals';
import { blamingSettings } from './blame-settings.js';
import { invalidInput } from './errors.js';

const stored = [
  { key: 'naming', value: 'granted', session: 'work' },
  { key: 'naming.prefix', value: 'q', session: 'work' },
];
const refused = (message: string) => () =>
  blamingSettings(stored, () => {
    throw invalidInput('naming', message, 'It takes no options.');
  });

describe('an error about settings', () => {
  it('says what they are, and offers to change the one that it names', () => {
    expect(refused('The naming strategy "granted" has no option "prefix".')).toThrow(
      expect.objectContaining({
        message:
          'The naming strategy "granted" has no option "prefix". The settings say naming = granted and naming.prefix = q for the sso-session "work".',
        hint: 'It takes no options.\nChange it: aws-sso settings:set naming.prefix VALUE --sso-session work, or take it away: aws-sso settings:unset naming.prefix --sso-session work',
      }),
    );
  });

  it('offers to change the first one when it names none', () => {
    expect(refused('There is no naming strategy "granted".')).toThrow(
      expect.objectContaining({ hint: expect.stringContaining('aws-sso settings:unset naming --sso-session work') }),
    );
  });
});
