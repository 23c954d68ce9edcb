import { expect, it } from '@jest/globals';
import { startUrlKey } from './start-url.js';

const home = startUrlKey('https://homesso.awsapps.com/start');

it.each(['start/', 'start#', 'start#/', 'start/#/', 'start//'])('…/%s is the same start URL', (ending) => {
  expect(startUrlKey(`https://homesso.awsapps.com/${ending}`)).toBe(home);
});

it.each(['', 'Start', 'start2', 'start/#/x', 'start?x'])('…/%s is another start URL', (ending) => {
  expect(startUrlKey(`https://homesso.awsapps.com/${ending}`)).not.toBe(home);
});

it('takes host names in any letter case', () => {
  expect(startUrlKey('https://HomeSSO.awsapps.com/start')).toBe(home);
});
