import { readQuery } from '../http/check-request.js';
import { type Exchange, header } from '../http/exchange.js';
import { ServiceError, Violation } from '../http/service-error.js';
import { json } from '../http/wire-response.js';
import type { Operation } from './operation.js';

function readSession(exchange: Exchange): Readonly<Record<string, unknown>> {
  readQuery(exchange, {});
  const contentType = header(exchange, 'content-type') ?? 'none';
  if (!contentType.startsWith('application/x-www-form-urlencoded'))
    throw new Violation(`The content type has to be application/x-www-form-urlencoded, not ${contentType}.`);
  const form = new URLSearchParams(exchange.body);
  if (form.get('Action') !== 'getSigninToken' || form.size !== 2)
    throw new Violation('The fake knows the action getSigninToken with nothing but a Session.');
  try {
    return JSON.parse(form.get('Session') ?? '') as Record<string, unknown>;
  } catch {
    throw new Violation('The Session is not JSON.');
  }
}

/** The federation endpoint: role credentials in, a token for the console out. */
export const getSigninToken: Operation = {
  name: 'GetSigninToken',
  service: 'signin',
  method: 'POST',
  path: '/federation',
  handle: (exchange, world) => {
    const { sessionId, sessionKey, sessionToken } = readSession(exchange);
    const issued = world.credentials.find(String(sessionId), String(sessionToken));
    if (issued?.secretAccessKey !== sessionKey || issued === undefined || issued.expiresAt <= exchange.arrivedAt)
      throw new ServiceError('AccessDeniedException', 'The credentials are not valid.');
    exchange.organisation = issued.organisation.name;
    return json({ SigninToken: world.secrets.mint('SigninToken', 'VCQgs5qZZt3Q6fn8Tr5EXAMPLEaLp') });
  },
};
