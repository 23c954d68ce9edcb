import { errorNames } from '../http/service-error.js';
import { operationNames, type OperationName } from '../operations/operation.js';
import type { Approval } from '../scenario/scenario.js';
import { isApproval } from '../scenario/validate-scenario.js';
import type { Fault } from '../switches/faults.js';

/** What was posted to a switch does not fit it. */
export class ControlInputError extends Error {}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

function isFault(value: unknown): value is Fault {
  if (value === 'reset' || value === 'truncate') return true;
  if (typeof value !== 'object' || value === null) return false;
  const { message = '', ...fault } = value as { readonly message?: unknown };
  if (Object.keys(fault).length !== 1 || typeof message !== 'string') return false;
  if ('body' in fault) return true;
  if ('text' in fault) return typeof fault.text === 'string';
  if ('status' in fault) return isCount(fault.status) && fault.status >= 400 && fault.status <= 599;
  return 'error' in fault && (errorNames as readonly unknown[]).includes(fault.error);
}

/** The members of a posted JSON object, each read by the kind that a switch needs. */
export class ControlInput {
  constructor(private readonly members: Readonly<Record<string, unknown>>) {}

  text(name: string): string {
    return this.#get(name, 'a text', (value): value is string => typeof value === 'string');
  }

  count(name: string): number {
    return this.#get(name, 'a whole number', isCount);
  }

  countOrNothing(name: string): number | undefined {
    return this.members[name] === null ? undefined : this.count(name);
  }

  times(): number {
    return this.members['times'] === undefined ? 1 : this.count('times');
  }

  organisation(): string | undefined {
    return this.members['organisation'] === undefined ? undefined : this.text('organisation');
  }

  operation(): OperationName | '*' {
    return this.#get('operation', `* or one of ${operationNames.join(', ')}`, (value): value is OperationName | '*' =>
      ['*', ...operationNames].includes(value as string),
    );
  }

  fault(): Fault {
    const expectation = '"reset", "truncate", { "status": 503 }, { "error": "SlowDownException" } or { "body": {} }';
    return this.#get('fault', expectation, isFault);
  }

  approval(): Approval {
    return this.#get('approval', '"manual", "immediately", "denied" or { "afterPolls": 2 }', isApproval);
  }

  #get<T>(name: string, expectation: string, fits: (value: unknown) => value is T): T {
    const value = this.members[name];
    if (!fits(value)) throw new ControlInputError(`${name}: expected ${expectation}.`);
    return value;
  }
}

/** Reads the body of a control request; an empty one has no members. @throws {ControlInputError} */
export function readControlInput(body: string): ControlInput {
  if (body.trim() === '') return new ControlInput({});
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    throw new ControlInputError('The body is not JSON.');
  }
  if (typeof value !== 'object' || value === null) throw new ControlInputError('The body is not a JSON object.');
  return new ControlInput(value as Record<string, unknown>);
}
