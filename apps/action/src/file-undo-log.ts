import { stat } from 'node:fs/promises';
import path from 'node:path';
import { ConfigEditError, edit, parse } from '@aws-sso/aws-config-file';
import type { ConfigChange } from '@aws-sso/core';
import { readFileIfExists, readStill, replaceFile, resolveTarget } from '@aws-sso/safe-files';
import { type Hunk, hunksBetween } from './line-hunks.js';
import type { JobPlan, TouchedSection } from './plan-job.js';
import type { UndoLog } from './undo-log.js';

/** How to undo one job in one config file. Holds lines that the job changed, hence no secrets. */
export interface UndoRecord {
  readonly configFile: string;
  readonly existed: boolean;
  /** Directories that are made with the file, the innermost first. */
  readonly madeDirectories: readonly string[];
  readonly touched: readonly TouchedSection[];
  readonly hunks: readonly Hunk[];
}

/** The undo log as a JSON file in the job's own folder. */
export class FileUndoLog implements UndoLog {
  constructor(
    private readonly file: string,
    private readonly configFile: string,
  ) {}

  async record({ changes, touched }: JobPlan): Promise<void> {
    const { configFile } = this;
    const { bytes } = await readStill(configFile);
    const record: UndoRecord = {
      configFile,
      existed: bytes !== undefined,
      madeDirectories: await missingDirectories(path.dirname(await resolveTarget(configFile))),
      touched,
      hunks: hunksOf(bytes ?? new Uint8Array(), changes),
    };
    await replaceFile(this.file, new TextEncoder().encode(JSON.stringify(record)));
  }
}

/** @returns undefined when no change to a lasting config was recorded */
export async function readUndoRecord(file: string): Promise<UndoRecord | undefined> {
  const { bytes } = await readFileIfExists(file);
  return bytes === undefined ? undefined : (JSON.parse(new TextDecoder().decode(bytes)) as UndoRecord);
}

/** None when the edits are refused: the repository will refuse them too, and say so. */
function hunksOf(before: Uint8Array, changes: readonly ConfigChange[]): readonly Hunk[] {
  const edits = changes.flatMap((change) =>
    change.kind === 'put'
      ? [
          {
            op: 'put',
            section: { kind: change.section.type, name: change.section.name },
            values: change.values,
          } as const,
        ]
      : [],
  );
  try {
    return hunksBetween(before, edit(parse(before), edits).stringify());
  } catch (error) {
    if (error instanceof ConfigEditError) return [];
    throw error;
  }
}

async function missingDirectories(directory: string): Promise<string[]> {
  const exists = await stat(directory).then(
    () => true,
    () => false,
  );
  return exists ? [] : [directory, ...(await missingDirectories(path.dirname(directory)))];
}
