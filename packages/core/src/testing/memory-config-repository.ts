import type {
  AwsConfig,
  ConfigChange,
  ConfigDiff,
  ConfigSection,
  KeyDiff,
  SectionDiff,
  SectionRef,
  SectionValues,
} from '../aws-config.js';
import { AwsSsoError } from '../errors.js';
import type { ConfigDecision, ConfigRepository, ConfigUpdate, UpdateCause } from '../config-repository.js';
import { noManagedProfiles, type ManagedProfiles } from '../managed-profiles.js';
import { shownValue } from '../shown-value.js';
import { awsConfig } from './aws-config-builder.js';

type Values = ReadonlyMap<string, string>;
type Sections = Map<string, ConfigSection>;

const types = ['sso-session', 'profile'] as const;

const codes = {
  'sso-session': { missing: 'SsoSessionNotFound', taken: 'SsoSessionExists' },
  profile: { missing: 'ProfileNotFound', taken: 'ProfileConflict' },
} as const;

/** An update, with the states on both sides of it. */
export interface MemoryUpdate {
  readonly id: string;
  readonly cause: UpdateCause;
  readonly diff: ConfigDiff;
  readonly before: MemoryState;
  readonly after: MemoryState;
}

export interface MemoryState {
  readonly config: AwsConfig;
  readonly managed: ManagedProfiles;
}

/** A config repository without a file. What it was told is in `config`, `managed` and `updates`. */
export class MemoryConfigRepository implements ConfigRepository {
  config: AwsConfig;
  managed: ManagedProfiles;
  /** Every update that changed something, oldest first. */
  readonly updates: MemoryUpdate[] = [];

  constructor(config: AwsConfig = awsConfig(), managed: ManagedProfiles = noManagedProfiles) {
    this.config = config;
    this.managed = managed;
  }

  read(): Promise<{ config: AwsConfig; managed: ManagedProfiles }> {
    return Promise.resolve({ config: this.config, managed: this.managed });
  }

  async update(
    cause: UpdateCause,
    decide: (config: AwsConfig, managed: ManagedProfiles) => ConfigDecision,
  ): Promise<ConfigUpdate> {
    await Promise.resolve();
    const { changes, managed } = decide(this.config, this.managed);
    const batches = types.map((type) =>
      applied(
        type,
        sectionsOf(this.config, type),
        changes.filter(({ section }) => section.type === type),
      ),
    );
    const diff = { path: this.config.path, sections: batches.flatMap(({ diffs }) => diffs) };
    const before = { config: this.config, managed: this.managed };
    this.managed = managed;
    if (diff.sections.length === 0) return { diff };
    const [ssoSessions, profiles] = batches.map(({ sections }) => sections);
    this.config = {
      ...this.config,
      ssoSessions: ssoSessions ?? this.config.ssoSessions,
      profiles: profiles ?? this.config.profiles,
    };
    const id = `memory-${this.updates.length + 1}`;
    this.updates.push({ id, cause, diff, before, after: { config: this.config, managed } });
    return { diff, historyId: id };
  }
}

const sectionsOf = (config: AwsConfig, type: SectionRef['type']): AwsConfig['profiles'] =>
  type === 'profile' ? config.profiles : config.ssoSessions;

/** What one section becomes: its last name and its values, or nothing. */
interface Fate {
  readonly name: string;
  readonly values: Values;
}

/**
 * Every section's fate is settled under its name before the batch; only then are names given out. Sections that are made
 * under a name which the batch has freed are kept apart from those that bore it.
 */
function applied(
  type: SectionRef['type'],
  before: AwsConfig['profiles'],
  changes: readonly ConfigChange[],
): { sections: Sections; diffs: SectionDiff[] } {
  const fates = new Map<string, Fate | undefined>();
  for (const [name, { values }] of before) fates.set(name, { name, values });
  const made = new Map<string, Fate | undefined>();
  const freed = new Set<string>();
  for (const change of changes) {
    const { name } = change.section;
    const among = change.kind === 'put' && freed.has(name) ? made : fates;
    among.set(name, fateOf(change, among.get(name)));
    if (change.kind !== 'put') freed.add(name);
  }

  const sections: Sections = new Map();
  for (const fate of [...fates.values(), ...made.values()]) {
    if (fate === undefined) continue;
    if (sections.has(fate.name)) throw new AwsSsoError(codes[type].taken, `There is already a ${type} "${fate.name}".`);
    sections.set(fate.name, { ...fate, line: before.get(fate.name)?.line ?? sections.size + 1 });
  }
  const diffs = [
    ...[...fates].flatMap(([name, fate]) => sectionDiff({ type, name }, before.get(name), fate)),
    ...[...made].flatMap(([name, fate]) => sectionDiff({ type, name }, undefined, fate)),
  ];
  return { sections, diffs };
}

function fateOf(change: ConfigChange, fate: Fate | undefined): Fate | undefined {
  if (change.kind === 'remove') return undefined;
  const { type, name } = change.section;
  if (fate === undefined && change.kind === 'rename')
    throw new AwsSsoError(codes[type].missing, `There is no ${type} "${name}".`);
  if (fate === undefined && onlyRemoves(change.values ?? {})) return undefined;
  const values = new Map(fate?.values);
  for (const [key, value] of Object.entries(change.values ?? {}))
    if (value === null) values.delete(key);
    else values.set(key, value);
  return { name: change.kind === 'rename' ? change.to : (fate?.name ?? name), values };
}

function onlyRemoves(values: SectionValues): boolean {
  const all = Object.values(values);
  return all.length > 0 && all.every((value) => value === null);
}

function sectionDiff(section: SectionRef, before: ConfigSection | undefined, fate: Fate | undefined): SectionDiff[] {
  if (before === undefined && fate === undefined) return [];
  const keys = keyDiffs(before?.values ?? new Map<string, string>(), fate?.values ?? new Map<string, string>());
  if (before === undefined) return [{ section, change: 'added', keys }];
  if (fate === undefined) return [{ section, change: 'removed', keys }];
  if (fate.name !== section.name) return [{ section, change: 'renamed', renamedTo: fate.name, keys }];
  return keys.length === 0 ? [] : [{ section, change: 'changed', keys }];
}

function keyDiffs(before: Values, after: Values): KeyDiff[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [old, now] = [before.get(key), after.get(key)];
    if (old === now) return [];
    return {
      key,
      ...(old === undefined ? {} : { before: shownValue(key, old) }),
      ...(now === undefined ? {} : { after: shownValue(key, now) }),
    };
  });
}
