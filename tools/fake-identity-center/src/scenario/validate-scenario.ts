import { startUrlKey } from '../model/start-url.js';
import type { Approval, Scenario } from './scenario.js';

/** The scenario cannot be played; `problems` names every fault with the place where it is. */
export class ScenarioError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The scenario is not valid:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'ScenarioError';
  }
}

type Check = (value: unknown, place: string, problems: string[]) => void;

interface Field {
  readonly check: Check;
  readonly optional?: true;
}

const show = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 80));

const must =
  (holds: (value: unknown) => boolean, expectation: string): Check =>
  (value, place, problems) => {
    if (!holds(value)) problems.push(`${place}: expected ${expectation}, got ${show(value)}`);
  };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isCount = (value: unknown, least: number): boolean => Number.isSafeInteger(value) && (value as number) >= least;

const record =
  (fields: Readonly<Record<string, Field>>): Check =>
  (value, place, problems) => {
    if (!isRecord(value)) {
      problems.push(`${place}: expected an object, got ${show(value)}`);
      return;
    }
    for (const [name, field] of Object.entries(fields)) {
      if (field.optional && value[name] === undefined) continue;
      field.check(value[name], `${place}.${name}`, problems);
    }
    for (const name of Object.keys(value)) {
      if (!Object.hasOwn(fields, name)) problems.push(`${place}.${name}: is not known here`);
    }
  };

const list =
  (check: Check, uniqueBy?: (entry: unknown) => Readonly<Record<string, unknown>>): Check =>
  (value, place, problems) => {
    if (!Array.isArray(value)) {
      problems.push(`${place}: expected a list, got ${show(value)}`);
      return;
    }
    const seen = new Set<string>();
    value.forEach((entry: unknown, index) => {
      check(entry, `${place}[${index}]`, problems);
      for (const [member, key] of Object.entries(uniqueBy?.(entry) ?? {})) {
        if (key === undefined) continue;
        const label = `${member} ${JSON.stringify(key)}`;
        if (seen.has(label)) problems.push(`${place}[${index}]: ${label} is there twice`);
        seen.add(label);
      }
    });
  };

const text = must((value) => typeof value === 'string', 'a string');
const filledText = must((value) => typeof value === 'string' && value !== '', 'a non-empty string');
const positive = must((value) => isCount(value, 1), 'a whole number of at least 1');

const httpsUrl = must(
  (value) => typeof value === 'string' && URL.canParse(value) && new URL(value).protocol === 'https:',
  'an https URL such as https://homesso.awsapps.com/start/',
);

/** Whether a value is one of the forms that an approval has. */
export const isApproval = (value: unknown): value is Approval =>
  ['manual', 'immediately', 'denied'].includes(value as string) ||
  (isRecord(value) && Object.keys(value).length === 1 && isCount(value['afterPolls'], 0));

const approval = must(isApproval, '"manual", "immediately", "denied" or { "afterPolls": 2 }');

const account = record({
  accountId: { check: must((value) => /^\d{12}$/.test(String(value)) && typeof value === 'string', '12 digits') },
  accountName: { check: text, optional: true },
  emailAddress: { check: text, optional: true },
  roles: { check: list(text) },
});

const assumableRole = record({
  roleArn: { check: must((value) => /^arn:aws:iam::\d{12}:role\/\S+$/.test(String(value)), 'the ARN of a role') },
  externalId: { check: filledText, optional: true },
  mfaSerial: { check: filledText, optional: true },
  mfaCode: { check: filledText, optional: true },
});

const member = (entry: unknown, name: string): unknown => (isRecord(entry) ? entry[name] : undefined);

const organisation = record({
  name: { check: filledText },
  startUrl: { check: httpsUrl },
  region: { check: must((value) => /^[a-z]{2,}(-[a-z]+)+-\d+$/.test(String(value)), 'a region such as eu-west-1') },
  user: { check: filledText, optional: true },
  approval: { check: approval, optional: true },
  accounts: { check: list(account, (entry) => ({ accountId: member(entry, 'accountId') })) },
  assumableRoles: { check: list(assumableRole), optional: true },
  tokenLifetimeSeconds: { check: positive, optional: true },
  sessionLifetimeSeconds: { check: positive, optional: true },
  credentialsLifetimeSeconds: { check: positive, optional: true },
  deviceCodeLifetimeSeconds: { check: positive, optional: true },
  pollingIntervalSeconds: { check: positive, optional: true },
  pageSize: { check: must((value) => isCount(value, 1) && (value as number) <= 100, '1 to 100'), optional: true },
});

const startUrlKeyOf = (entry: unknown): string | undefined => {
  const startUrl = member(entry, 'startUrl');
  return typeof startUrl === 'string' ? startUrlKey(startUrl) : undefined;
};

const scenario = record({
  organisations: {
    check: list(organisation, (entry) => ({ name: member(entry, 'name'), startUrl: startUrlKeyOf(entry) })),
  },
  registrationLifetimeSeconds: { check: positive, optional: true },
});

/**
 * Checks a value that was read from a file, or made by hand, and returns it with its type.
 *
 * @throws {ScenarioError} with every problem found, each with its place: `organisations[0].accounts[2].accountId: …`
 */
export function validateScenario(value: unknown): Scenario {
  const problems: string[] = [];
  scenario(value, 'scenario', problems);
  if (problems.length > 0) throw new ScenarioError(problems.map((problem) => problem.replace(/^scenario\./, '')));
  return value as Scenario;
}
