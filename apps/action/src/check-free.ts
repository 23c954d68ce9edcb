import { type AwsConfig, AwsSsoError, holdsIdentity } from '@aws-sso/core';
import type { WantedSection } from './wanted-section.js';

const folded = (name: string): string => name.toLowerCase();

/**
 * A name that a strategy made never takes over what has it already. Names that differ only in letter case count as the same.
 * A profile that is there for the same account role, or already as it should be, is no other one.
 *
 * @throws AwsSsoError ProfileConflict
 */
export function checkFree(config: AwsConfig, profiles: readonly WantedSection[]): void {
  const generated = profiles.filter(({ namedAfter }) => namedAfter !== undefined);
  if (generated.length === 0) return;
  const typed = profiles.filter(({ namedAfter }) => namedAfter === undefined);
  const inInput = new Set(typed.map(({ section }) => folded(section.name)));
  const inCredentials = new Set([...config.credentialsProfiles].map(folded));
  const inConfig = new Map<string, string[]>();
  for (const name of config.profiles.keys()) inConfig.set(folded(name), [...(inConfig.get(folded(name)) ?? []), name]);
  for (const wanted of generated) {
    const name = folded(wanted.section.name);
    if (inInput.has(name)) throw taken(wanted, 'the input profiles has a profile');
    if (inCredentials.has(name)) throw taken(wanted, 'the credentials file has a profile');
    if (inConfig.get(name)?.some((other) => !isSame(config, other, wanted)))
      throw taken(wanted, 'the config has another profile');
  }
}

function isSame(config: AwsConfig, other: string, { section, values, namedAfter }: WantedSection): boolean {
  if (other !== section.name || namedAfter === undefined) return false;
  if (holdsIdentity(config, other, namedAfter)) return true;
  const existing = config.profiles.get(other)?.values;
  return Object.entries(values).every(([key, value]) => existing?.get(key) === value);
}

function taken({ section, namedAfter }: WantedSection, holder: string): AwsSsoError {
  const { roleName = '', accountId = '' } = namedAfter ?? {};
  return new AwsSsoError(
    'ProfileConflict',
    `${roleName} in ${accountId} would be named "${section.name}", but ${holder} of that name.`,
    {
      hint: 'Give the account an account_alias, or choose other naming-options.',
      details: { profileName: section.name },
    },
  );
}
