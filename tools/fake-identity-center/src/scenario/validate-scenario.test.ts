import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { demoScenario } from './demo-scenario.js';
import { ScenarioError, validateScenario } from './validate-scenario.js';

const organisation = { name: 'a', startUrl: 'https://a.awsapps.com/start', region: 'eu-west-1', accounts: [] };
const account = { accountId: '123412341234', roles: ['Admin'] };

const problemsOf = (value: unknown): readonly string[] => {
  try {
    validateScenario(value);
    return [];
  } catch (error) {
    if (error instanceof ScenarioError) return error.problems;
    throw error;
  }
};

const withOrganisation = (changes: object) => problemsOf({ organisations: [{ ...organisation, ...changes }] });

describe('a scenario', () => {
  it('is the demo in code and in scenarios/demo.json alike', async () => {
    const file = new URL('../../scenarios/demo.json', import.meta.url);
    expect(validateScenario(JSON.parse(await readFile(file, 'utf8')))).toEqual(demoScenario);
  });

  it('may be empty', () => {
    expect(problemsOf({ organisations: [] })).toEqual([]);
  });

  it.each([
    [null, 'scenario: expected an object, got null'],
    [{}, 'organisations: expected a list, got nothing'],
    [{ organisations: [], organizations: [] }, 'organizations: is not known here'],
  ])('cannot be %j', (value, problem) => {
    expect(problemsOf(value)).toEqual([problem]);
  });

  it.each([
    [{ region: 'evil.com/#' }, 'organisations[0].region: expected a region such as eu-west-1, got "evil.com/#"'],
    [{ startUrl: 'http://a/' }, 'organisations[0].startUrl: expected an https URL'],
    [{ approval: { afterPolls: -1 } }, 'organisations[0].approval: expected "manual"'],
    [
      { tokenLifetimeSeconds: 0 },
      'organisations[0].tokenLifetimeSeconds: expected a whole number of at least 1, got 0',
    ],
    [{ pageSize: 101 }, 'organisations[0].pageSize: expected 1 to 100, got 101'],
    [
      { accounts: [{ ...account, accountId: 123412341234 }] },
      'organisations[0].accounts[0].accountId: expected 12 digits',
    ],
    [{ accounts: [account, account] }, 'organisations[0].accounts[1]: accountId "123412341234" is there twice'],
    [{ accounts: [{ ...account, roles: [1] }] }, 'organisations[0].accounts[0].roles[0]: expected a string, got 1'],
  ])('cannot have an organisation with %j', (changes, problem) => {
    expect(withOrganisation(changes)).toEqual([expect.stringContaining(problem)]);
  });

  it('cannot have two organisations of one name or at one start URL', () => {
    const twin = { ...organisation, startUrl: 'https://a.awsapps.com/start#/' };
    expect(problemsOf({ organisations: [organisation, twin] })).toEqual([
      'organisations[1]: name "a" is there twice',
      'organisations[1]: startUrl "https://a.awsapps.com/start" is there twice',
    ]);
  });

  it('names every problem at once', () => {
    expect(() => validateScenario({ organisations: [{}] })).toThrow(
      /^The scenario is not valid:\n( {2}- organisations\[0\]\.\w+: expected .+\n?){4}$/,
    );
  });
});
