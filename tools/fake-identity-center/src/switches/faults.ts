import type { ErrorName } from '../http/service-error.js';
import type { OperationName } from '../operations/operation.js';

/**
 * What goes wrong with a request: the connection is reset before an answer, the answer breaks off half-way, or the
 * answer is an error: a bare status such as 503, or one that the service knows by name, with a message of the caller's
 * choice; or it is a 200 with a JSON body of the caller's choice, such as `{}`, or with any text in its place. Errors and
 * bodies come instead of the operation; after `reset` and `truncate` the operation has happened all the same.
 */
export type Fault =
  | 'reset'
  | 'truncate'
  | { readonly status: number; readonly message?: string }
  | { readonly error: ErrorName; readonly message?: string }
  | { readonly body: unknown }
  | { readonly text: string };

interface Planned {
  readonly operation: OperationName | '*';
  readonly fault: Fault;
  left: number;
}

/** Trouble that was ordered: faults for coming requests, latency, a rate limit. */
export class Faults {
  latencyMilliseconds = 0;
  requestsPerSecond: number | undefined;
  #planned: Planned[] = [];
  #admitted: number[] = [];

  /** The next `times` requests of the operation (`*`: of any) fail. Plans are used up in the order they were made. */
  plan(operation: OperationName | '*', fault: Fault, times: number): void {
    if (times > 0) this.#planned.push({ operation, fault, left: times });
  }

  /** The fault for a request that just came in, which is used up by this. */
  take(operation: OperationName): Fault | undefined {
    const planned = this.#planned.find((plan) => plan.operation === '*' || plan.operation === operation);
    if (!planned) return undefined;
    planned.left -= 1;
    this.#planned = this.#planned.filter((plan) => plan.left > 0);
    return planned.fault;
  }

  /** Whether a request has to be turned away. Those that are do not count against the limit. */
  isOverLimit(now: number): boolean {
    const limit = this.requestsPerSecond;
    if (limit === undefined) return false;
    this.#admitted = this.#admitted.filter((at) => at > now - 1000);
    if (this.#admitted.length >= limit) return true;
    this.#admitted.push(now);
    return false;
  }

  clear(): void {
    this.latencyMilliseconds = 0;
    this.requestsPerSecond = undefined;
    this.#planned = [];
    this.#admitted = [];
  }
}
