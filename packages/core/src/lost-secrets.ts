import type { AwsConfig, ConfigChange } from './aws-config.js';
import { AwsSsoError } from './errors.js';
import { mayBeSecret } from './may-be-secret.js';
import { listed, printable } from './text.js';

/** What may be secret and a change takes out of the config. It is in no history: undo cannot bring it back. */
export interface LostSecret {
  /** As its header reads: `profile old`. */
  readonly section: string;
  readonly key: string;
}

/**
 * What may be secret and changes would take away or overwrite: values, and with a section its comments and blocks as well.
 *
 * @example lostSecrets(config, [{ kind: 'remove', section: { type: 'profile', name: 'old' } }])
 *   // [{ section: 'profile old', key: 'aws_secret_access_key' }]
 */
export const lostSecrets = (config: AwsConfig, changes: readonly ConfigChange[]): readonly LostSecret[] =>
  changes.flatMap((change) => {
    const { type, name } = change.section;
    const section = (type === 'profile' ? config.profiles : config.ssoSessions).get(name);
    const stays = (key: string, value: string) => {
      if (change.kind === 'remove') return false;
      const wanted = change.values?.[key];
      return wanted === undefined || wanted === value;
    };
    const values = [...(section?.values ?? [])]
      .filter(([key, value]) => mayBeSecret(key, value) && !stays(key, value))
      .map(([key]) => key);
    const others = change.kind === 'remove' ? (section?.secrets ?? []) : [];
    return [...new Set([...values, ...others])].map((key) => ({ section: `${type} ${name}`, key }));
  });

/** For a question or a note: `aws_access_key_id and aws_secret_access_key of profile old`. Empty when nothing is lost. */
export function namedSecrets(lost: readonly LostSecret[]): string {
  const keys = new Map<string, string[]>();
  for (const { section, key } of lost) keys.set(section, [...(keys.get(section) ?? []), key]);
  return [...keys].map(([section, some]) => printable(`${listed(some)} of ${section}`)).join('; ');
}

/**
 * Makes sure that nobody loses a secret without having been told: what was asked about may have changed since.
 *
 * @throws AwsSsoError HistoryConflict when something would be lost that is not among `agreed`
 */
export function checkLosses(losing: readonly LostSecret[], agreed: readonly LostSecret[]): void {
  const known = new Set(agreed.map(({ section, key }) => `${key} ${section}`));
  const surprises = losing.filter(({ section, key }) => !known.has(`${key} ${section}`));
  if (surprises.length === 0) return;
  throw new AwsSsoError(
    'HistoryConflict',
    `This takes away ${namedSecrets(surprises)}, which undo cannot bring back, because no history holds secrets.`,
    {
      hint: 'Note the values first, or agree to losing them.',
      details: { sections: [...new Set(surprises.map(({ section }) => section))] },
    },
  );
}
