import { chmod } from 'node:fs/promises';
import { parse } from '@aws-sso/aws-config-file';
import { checkSetup, mendConfig, type Facts, type Finding, type Repair } from '@aws-sso/config-check';
import { removeDeadLock } from '@aws-sso/safe-files';
import type { FileConfigMender } from '@aws-sso/storage-file';
import { gatherFacts, type Surroundings } from './gather-facts/gather-facts.js';
import { changedLines, type ChangedLine } from './changed-lines.js';

/** What a repair is going to do. */
export interface Treatment {
  readonly path: string;
  /** Of the config; empty when it stays as it is. */
  readonly lines: readonly ChangedLine[];
  readonly others: readonly Extract<Repair, { kind: 'mode' | 'lock' }>[];
}

export interface Treated {
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
  async examine(online: boolean): Promise<{ findings: readonly Finding[]; treatment: Treatment }> {
    const facts = await gatherFacts(this.#surroundings, online);
    const findings = checkSetup(facts);
    return { findings, treatment: treatmentOf(facts, findings) };
  }

  /** @throws AwsSsoError ConfigLocked, ConfigBusy, ConfigUnwritable; then nothing was done */
  async treat({ lines, others }: Treatment): Promise<Treated> {
    const cause = { command: 'config:check --fix', summary: 'repair what config:check found' };
    const historyId = lines.length === 0 ? undefined : (await this.#mender.mend(cause, mendConfig)).historyId;
    const failed: string[] = [];
    for (const repair of others) {
      try {
        await (repair.kind === 'mode' ? chmod(repair.path, repair.mode) : removeDeadLock(repair.path));
      } catch (error) {
        failed.push(`${repair.path} stays as it is: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    return { historyId, failed };
  }
}

function treatmentOf({ config }: Facts, findings: readonly Finding[]): Treatment {
  const document = config.state === 'read' ? parse(config.bytes) : undefined;
  return {
    path: config.path,
    lines: document === undefined ? [] : changedLines(document.stringify(), mendConfig(document).stringify()),
    others: findings.flatMap(({ repair }) => (repair?.kind === 'mode' || repair?.kind === 'lock' ? [repair] : [])),
  };
}
