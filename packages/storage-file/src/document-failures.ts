import { ConfigEditError, describeProblem, type ConfigDocument, type ConfigProblem } from '@aws-sso/aws-config-file';
import { AwsSsoError, type ConfigChange, type ErrorCode, type ErrorDetails, type SectionRef } from '@aws-sso/core';

const malformed = (path: string, problem: ConfigProblem): AwsSsoError =>
  new AwsSsoError('ConfigMalformed', describeProblem(problem, path), {
    hint: 'Mend this line in an editor; nothing was changed.',
    details: { path, line: problem.line, column: problem.column },
  });

/**
 * Refuses a file that the AWS tools would refuse as a whole. Everything else that may be wrong with it concerns only who
 * edits that part.
 *
 * @throws AwsSsoError ConfigMalformed with path, line and column of the first such place
 */
export function checkWellFormed(document: ConfigDocument, path: string): void {
  const [first] = document.problems.filter(({ blocks }) => blocks === 'document').sort((a, b) => a.line - b.line);
  if (first !== undefined) throw malformed(path, first);
}

/** What to throw instead of a batch that was refused. All other errors pass unchanged. */
export function asEditFailure(error: unknown, path: string, changes: readonly ConfigChange[]): unknown {
  if (!(error instanceof ConfigEditError)) return error;
  if (error.problem !== undefined) return malformed(path, error.problem);
  const aboutName = error.code === 'section-exists' || error.code === 'section-not-found';
  const suspects = aboutName ? changes.filter(({ kind }) => kind === 'rename') : changes;
  const type = suspects[0]?.section.type ?? 'profile';
  return new AwsSsoError(codeOf(error, type), `${path} was not changed: ${error.message}.`, {
    details: { path, ...(suspects.length === 1 ? nameOf(suspects[0]) : {}) },
    cause: error,
  });
}

function codeOf({ code }: ConfigEditError, type: SectionRef['type']): ErrorCode {
  if (code === 'section-exists') return type === 'profile' ? 'ProfileConflict' : 'SsoSessionExists';
  if (code === 'section-not-found') return type === 'profile' ? 'ProfileNotFound' : 'SsoSessionNotFound';
  return 'InvalidInput';
}

function nameOf(change: ConfigChange | undefined): ErrorDetails {
  if (change === undefined) return {};
  const { type, name } = change.section;
  return type === 'profile' ? { profileName: name } : { sessionName: name };
}
