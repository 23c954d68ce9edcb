import {
  type PlannedProfile,
  type ProfilePlan,
  type ProfileToWrite,
  counted,
  excerpt,
  listed,
  printable,
} from '@aws-sso/core';

/** Long lists are cut on the terminal; `--json` has all of it. */
const shownPerKind = 40;

/** What a sync is going to do (or did), for people: what is added first, what needs attention last. */
export function renderPlan(plan: ProfilePlan): string {
  const { create, update, rename, remove, keep, conflicts, skipped } = plan;
  return [
    ...section(create, (profile) => `  + ${profile.name}  ${origin(profile)}${known(profile)}`),
    ...section(update, (profile) => `  ~ ${profile.name}  ${changes(profile)}`),
    ...section(rename, (profile) => `  > ${profile.from} -> ${profile.name}  ${origin(profile)}`),
    ...section(remove, ({ name, accountId, roleName }) => `  - ${name}  ${accountId} ${roleName}, no longer granted`),
    ...section(skipped, ({ message }) => `  / ${message} Skipped.`),
    ...section(conflicts, ({ message }) => `  ! ${message}`),
    `${counted(create.length, 'profile')} to add, ${update.length} to change, ${rename.length} to rename, ${remove.length} to remove, ${keep.length} unchanged${skipped.length === 0 ? '' : `, ${skipped.length} skipped`}${conflicts.length === 0 ? '' : `, ${counted(conflicts.length, 'conflict')}`}.`,
  ].join('\n');
}

function section<T>(items: readonly T[], render: (item: T) => string): string[] {
  const more = items.length - shownPerKind;
  const lines = (more > 1 ? items.slice(0, shownPerKind) : items).map((item) => printable(render(item)));
  return more > 1 ? [...lines, `    … and ${more} more of these (all of them with --json)`] : lines;
}

const origin = ({ accountId, roleName, accountName }: PlannedProfile): string =>
  `${accountId} ${roleName} (${excerpt(accountName)})`;

const known = ({ alsoKnownAs }: PlannedProfile): string =>
  alsoKnownAs.length === 0 ? '' : `, which you also have as ${listed(alsoKnownAs)}`;

const changes = ({ values }: ProfileToWrite): string =>
  Object.entries(values)
    .map(([key, value]) => (value === null ? `without ${key}` : `${key} = ${value}`))
    .join(', ');
