import { readQuery } from '../http/check-request.js';
import type { Exchange } from '../http/exchange.js';
import { Violation } from '../http/service-error.js';

/** A person's answer, and what it is about. */
export interface Decision {
  readonly approved: boolean;
  readonly subject: string;
}

/** @throws {Violation} when the form is not one that our pages send */
export function readDecision(exchange: Exchange, subjectField: string): Decision {
  readQuery(exchange, {});
  const form = new URLSearchParams(exchange.body);
  const decision = form.get('decision');
  if (decision !== 'approve' && decision !== 'deny') throw new Violation('The decision is neither approve nor deny.');
  return { approved: decision === 'approve', subject: form.get(subjectField) ?? '' };
}
