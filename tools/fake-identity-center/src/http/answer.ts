import { setTimeout as sleep } from 'node:timers/promises';
import { message } from '../pages/page.js';
import type { Recorder } from '../record/recorder.js';
import type { Fault, Faults } from '../switches/faults.js';
import type { World } from '../world.js';
import { expectNoBearerToken } from './bearer-token.js';
import type { Exchange, Service } from './exchange.js';
import { renderError } from './render-error.js';
import type { Destination } from './route.js';
import { ServiceError, Violation } from './service-error.js';
import { json, type WireResponse } from './wire-response.js';

/** An answer and how it is spoilt on the way, if at all. */
export interface Answer {
  readonly response: WireResponse;
  readonly spoilt?: 'reset' | 'truncate';
}

/** What the operations and pages are played with. */
export interface Stage {
  readonly world: World;
  readonly faults: Faults;
  readonly recorder: Recorder;
}

function expectNoSecretInUrl(exchange: Exchange, { secrets }: World): void {
  const parts = [...exchange.query.values(), ...exchange.path.split('/')];
  if (parts.some((part) => secrets.has(part))) throw new Violation('There is a secret in the URL.');
}

function attempt(destination: Destination, exchange: Exchange, { world, recorder }: Stage): WireResponse {
  try {
    expectNoSecretInUrl(exchange, world);
    if (destination.service !== 'sso' && destination.name !== 'Unknown') expectNoBearerToken(exchange);
    return destination.handle(exchange, world);
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    if (error instanceof Violation) {
      recorder.violation({ operation: destination.name, message: error.message, at: exchange.arrivedAt });
    }
    return destination.service === 'page'
      ? message('This does not work', error.message, error.status)
      : renderError(error, destination.service);
  }
}

/** What a fault puts in the place of the operation. */
function orderedAnswer(fault: Fault | undefined, service: Service): WireResponse | undefined {
  if (typeof fault !== 'object') return undefined;
  if ('body' in fault) return json(fault.body);
  if ('text' in fault) return { ...json({}), body: fault.text };
  const { message = 'Ordered by a switch.' } = fault;
  const error =
    'error' in fault
      ? new ServiceError(fault.error, message)
      : new ServiceError('InternalServerException', message, fault.status);
  return renderError(error, service);
}

/** Answers a request: rate limit and faults first, then the operation; latency last. Pages know no such trouble. */
export async function answer(
  destination: Destination,
  exchange: Exchange,
  stage: Stage,
  signal: AbortSignal,
): Promise<Answer> {
  const { name, service } = destination;
  if (service === 'page' || name === 'Unknown') return { response: attempt(destination, exchange, stage) };
  const { faults } = stage;
  if (faults.isOverLimit(exchange.arrivedAt)) {
    const tooMany = new ServiceError('TooManyRequestsException', 'Rate exceeded');
    return { response: renderError(tooMany, service, { 'retry-after': '1' }) };
  }
  const fault = faults.take(name);
  const response = orderedAnswer(fault, service) ?? attempt(destination, exchange, stage);
  if (faults.latencyMilliseconds > 0) await sleep(faults.latencyMilliseconds, undefined, { signal });
  return typeof fault === 'string' ? { response, spoilt: fault } : { response };
}
