import { chmod } from 'node:fs/promises';
import { parse, type ConfigDocument } from '@aws-sso/aws-config-file';
import { checkSetup, mendConfig, type Facts, type Finding, type Repair } from '@aws-sso/config-check';
import { AwsSsoError } from '@aws-sso/core';
import { removeDeadLock } from '@aws-sso/safe-files';
import { hideSecrets, type FileConfigMender } from '@aws-sso/storage-file';
import { changedLines, linesOf, type ChangedLine } from './changed-lines.js';
import { gatherFacts, type Surroundings } from './gather-facts/gather-facts.js';

/** The set-up as it was found. */
export interface Examination {
  readonly facts: Facts;
  readonly findings: readonly Finding[];
}

/** What a repair is going to do. */
export interface Treatment {
  readonly path: string;
  /** Of the config, what may be a secret in them hidden; empty when it stays as it is. */
  readonly lines: readonly ChangedLine[];
  /** The config that it is about. */
  readonly before: Uint8Array;
  readonly others: readonly Extract<Repair, { kind: 'mode' | 'lock' }>[];
}

export interface Treated {
  /** Whether anything was. */
  readonly repaired: boolean;
  readonly historyId?: string | undefined;
  /** What could not be done, in words. */
  readonly failed: readonly string[];
}

/** Looks at the whole set-up and mends what needs no guessing. */
export class ConfigDoctor {
  readonly #surroundings: Surroundings;
  readonly #mender: FileConfigMender;

  constructor(surroundings: Surroundings, mender: FileConfigMender) {
    this.#surroundings = surroundings;
    this.#mender = mender;
  }

  /** @param online also asks a server for the time */
  async examine(online: boolean): Promise<Examination> {
    const facts = await gatherFacts(this.#surroundings, online);
    return { facts, findings: checkSetup(facts) };
  }

  /**
   * Does what was shown, and nothing else.
   *
   * @throws AwsSsoError ConfigLocked, ConfigUnwritable; ConfigBusy when the config is no longer the one that was
   *   examined. Then nothing was done.
   */
  async treat({ path, lines, before, others }: Treatment): Promise<Treated> {
    const cause = { command: 'config:check --fix', summary: 'repair what config:check found' };
    const mended = (document: ConfigDocument) => {
      if (Buffer.compare(document.stringify(), before) !== 0)
        throw new AwsSsoError('ConfigBusy', `${path} was changed by another program; nothing was repaired.`, {
          hint: 'Look at it again: the same command once more',
        });
      return mendConfig(document);
    };
    const historyId = lines.length === 0 ? undefined : (await this.#mender.mend(cause, mended)).historyId;
    const failed: string[] = [];
    for (const repair of others) {
      try {
        await (repair.kind === 'mode' ? chmod(repair.path, repair.mode) : removeDeadLock(repair.path));
      } catch (error) {
        failed.push(`${repair.path} stays as it is: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    return { repaired: historyId !== undefined || failed.length < others.length, historyId, failed };
  }
}

/** What of the findings can be mended, and how. */
export function treatmentOf({ facts: { config }, findings }: Examination): Treatment {
  const before = config.state === 'read' ? config.bytes : new Uint8Array();
  const mendsLines = findings.some(({ repair }) => repair?.kind === 'lines' || repair?.kind === 'edit');
  return {
    path: config.path,
    lines: mendsLines ? shownChanges(before, mendConfig(parse(before)).stringify()) : [],
    before,
    others: findings.flatMap(({ repair }) => (repair?.kind === 'mode' || repair?.kind === 'lock' ? [repair] : [])),
  };
}

function shownChanges(before: Uint8Array, after: Uint8Array): readonly ChangedLine[] {
  // What is secret shows in the lines above: the value may have begun there.
  const shown = { '-': hideSecrets(linesOf(before)), '+': hideSecrets(linesOf(after)) };
  return changedLines(before, after).map((change) => ({
    ...change,
    text: shown[change.sign][change.line - 1]?.shown ?? change.text,
  }));
}
