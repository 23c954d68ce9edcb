import { parse } from '@aws-sso/aws-config-file';
import type { Section } from '@aws-sso/aws-config-file';
import type { FileFact } from '@aws-sso/config-check';

/** The sso-sessions of a config file, however broken the rest of it is. */
export const sessionsOf = (config: FileFact): readonly Section[] =>
  config.state === 'read' ? parse(config.bytes).sections.filter(({ kind }) => kind === 'sso-session') : [];
