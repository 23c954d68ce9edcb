import {
  type AccountNotes,
  type Account,
  identityKey,
  isPrintable,
  type ProfileIdentity,
  printable,
} from '@aws-sso/core';
import { isMap, isSeq } from 'yaml';
import { type InputEntry, malformed, type Place } from './input-section.js';
import { checkProfileEntry } from './wanted-section.js';
import { YamlInput } from './yaml-input.js';

/** An account role whose profile shall get its name from a naming strategy. */
export interface WantedAccountRole extends ProfileIdentity {
  readonly place: Place;
  /** What the portal and people's settings say about the account, as far as the workflow repeats it. */
  readonly account: Account;
  readonly notes: AccountNotes;
  /** The other keys of the profile. */
  readonly values: Readonly<Record<string, string>>;
}

const identityKeys = ['sso_session', 'sso_account_id', 'sso_role_name'] as const;

/** What is said about an account, for its name only. Tags are as in the settings: `tag.KEY`. */
const isNote = (key: string): boolean =>
  ['account_name', 'account_email', 'account_alias'].includes(key) || /^tag\.[A-Za-z][\w-]{0,127}$/.test(key);

const spelt = (key: string): string => (/^tag\./i.test(key) ? `tag.${key.slice(4)}` : key.toLowerCase());

interface Item {
  readonly place: Place;
  readonly identity: ProfileIdentity;
  readonly entries: readonly InputEntry[];
}

/**
 * Reads the input `account-roles`: a YAML list of profiles without names. What one item says about an account holds for all
 * items of that account in the same sso-session.
 *
 * @throws AwsSsoError InvalidInput with line and column
 */
export function readAccountRoles(text: string): WantedAccountRole[] {
  if (text.trim() === '') return [];
  const yaml = new YamlInput('account-roles', text);
  const { contents } = yaml;
  if (!isSeq(contents)) throw malformed(yaml.placeOf(contents), notAList);
  const items = contents.items.map((node): Item => {
    const place = yaml.placeOf(node);
    if (!isMap(node)) throw malformed(place, notAList);
    const entries = yaml.entries(node, spelt);
    entries.forEach(checkEntry);
    return { place, identity: identityIn(place, entries), entries };
  });
  checkAllDiffer(items);
  const accounts = notesByAccount(items);
  return items.map(({ place, identity, entries }) => ({
    ...identity,
    place,
    ...described(identity.accountId, accounts.get(accountKey(identity)) ?? new Map<string, InputEntry>()),
    values: Object.fromEntries(entries.filter(isValue).map(({ key, value }) => [key, value])),
  }));
}

const notAList = 'This is a YAML list of account roles: - { sso_session: …, sso_account_id: …, sso_role_name: … }';

function checkEntry(entry: InputEntry): void {
  if (!isNote(entry.key)) checkProfileEntry(entry);
  else if (entry.value.trim() === '') throw malformed(entry, `${entry.key} has no value.`);
  else if (!isPrintable(entry.value)) throw malformed(entry, `The value of ${entry.key} must be one line of text.`);
}

function identityIn(place: Place, entries: readonly InputEntry[]): ProfileIdentity {
  const valueOf = (key: (typeof identityKeys)[number]): string => {
    const value = entries.find((entry) => entry.key === key)?.value;
    if (value === undefined) throw malformed(place, `The account role has no ${key}.`);
    return value;
  };
  const [sessionName, accountId, roleName] = identityKeys.map(valueOf) as [string, string, string];
  return { sessionName, accountId, roleName };
}

function checkAllDiffer(items: readonly Item[]): void {
  const seen = new Map<string, Place>();
  for (const { place, identity } of items) {
    const first = seen.get(identityKey(identity));
    if (first !== undefined) throw malformed(place, `This account role is in line ${first.line} already.`);
    seen.set(identityKey(identity), place);
  }
}

const accountKey = ({ sessionName, accountId }: ProfileIdentity): string => JSON.stringify([sessionName, accountId]);

function notesByAccount(items: readonly Item[]): Map<string, Map<string, InputEntry>> {
  const accounts = new Map<string, Map<string, InputEntry>>();
  for (const { identity, entries } of items) {
    const notes = accounts.get(accountKey(identity)) ?? new Map<string, InputEntry>();
    accounts.set(accountKey(identity), notes);
    for (const entry of entries.filter(({ key }) => isNote(key))) {
      const other = notes.get(entry.key);
      if (other !== undefined && other.value !== entry.value)
        throw malformed(entry, `Line ${other.line} gives the account another ${entry.key}: ${printable(other.value)}.`);
      notes.set(entry.key, entry);
    }
  }
  return accounts;
}

function described(id: string, notes: ReadonlyMap<string, InputEntry>): { account: Account; notes: AccountNotes } {
  const said = (key: string) => notes.get(key)?.value;
  const [email, alias] = [said('account_email'), said('account_alias')];
  const tags = [...notes.values()].filter(({ key }) => key.startsWith('tag.'));
  return {
    account: { id, name: said('account_name') ?? '', ...(email === undefined ? {} : { email }) },
    notes: {
      ...(alias === undefined ? {} : { alias }),
      ...(tags.length === 0 ? {} : { tags: new Map(tags.map(({ key, value }) => [key.slice('tag.'.length), value])) }),
    },
  };
}

const isValue = ({ key }: InputEntry): boolean => !isNote(key) && !identityKeys.some((other) => other === key);
