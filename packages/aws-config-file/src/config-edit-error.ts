import type { ConfigProblem } from './problem.js';

/** Why an edit was refused. The first three come with the `problem` in the file. */
export type ConfigEditErrorCode =
  | 'malformed'
  | 'duplicate-section'
  | 'duplicate-key'
  | 'section-not-found'
  | 'section-exists'
  | 'invalid-name'
  | 'invalid-key'
  | 'invalid-value';

/** An edit that was refused as a whole. The message never quotes a value: it may be a secret or hostile. */
export class ConfigEditError extends Error {
  override readonly name = 'ConfigEditError';
  readonly code: ConfigEditErrorCode;
  /** 1-based place in the file, if the reason is there. */
  readonly line: number | undefined;
  readonly column: number | undefined;
  readonly problem: ConfigProblem | undefined;

  constructor(code: ConfigEditErrorCode, message: string, problem?: ConfigProblem) {
    super(problem === undefined ? message : `line ${problem.line}: ${message}`);
    this.code = code;
    this.line = problem?.line;
    this.column = problem?.column;
    this.problem = problem;
  }
}

/** The refusal that a problem in the file is the reason for. */
export function refusal(problem: ConfigProblem): ConfigEditError {
  const { code, message } = problem;
  const duplicate = code === 'duplicate-section' || code === 'duplicate-key';
  return new ConfigEditError(duplicate ? code : 'malformed', message, problem);
}
