import { json, type WireResponse } from '../http/wire-response.js';
import type { Recorder } from '../record/recorder.js';
import type { Switches } from '../switches/switches.js';
import { ControlInputError, type ControlInput, readControlInput } from './control-input.js';

const prefix = '/_fake';

/** Whether a URL is for the fake itself and not for the services it plays. */
export const isControlPath = (url: string): boolean => url === prefix || url.startsWith(`${prefix}/`);

type Turn = (switches: Switches, input: ControlInput) => void;

/** `POST /_fake/NAME` for each switch, with the switch's parameters as members of a JSON object. */
const turns: Readonly<Record<string, Turn>> = {
  latency: (switches, input) => switches.latency(input.count('milliseconds')),
  'rate-limit': (switches, input) => switches.rateLimit(input.countOrNothing('requestsPerSecond')),
  'fail-next': (switches, input) => switches.failNext(input.operation(), input.fault(), input.times()),
  'slow-down': (switches, input) => switches.slowDown(input.times()),
  approval: (switches, input) => switches.approval(input.approval(), input.organisation()),
  'token-lifetime': (switches, input) => switches.tokenLifetime(input.count('seconds'), input.organisation()),
  'credentials-lifetime': (switches, input) =>
    switches.credentialsLifetime(input.count('seconds'), input.organisation()),
  'registration-lifetime': (switches, input) => switches.registrationLifetime(input.count('seconds')),
  'expire-tokens': (switches, input) => switches.expireTokens(input.organisation()),
  'end-sessions': (switches, input) => switches.endSessions(input.organisation()),
  'expire-credentials': (switches, input) => switches.expireCredentials(input.organisation()),
  'expire-registrations': (switches) => switches.expireRegistrations(),
  'expire-device-codes': (switches) => switches.expireDeviceCodes(),
  calm: (switches) => switches.calm(),
  approve: (switches, input) => switches.approve(input.text('userCode')),
  deny: (switches, input) => switches.deny(input.text('userCode')),
};

function turn(name: string, body: string, switches: Switches): WireResponse {
  const perform = Object.hasOwn(turns, name) ? turns[name] : undefined;
  if (!perform) return json({ error: `No such switch. Known: ${Object.keys(turns).join(', ')}, forget.` }, 404);
  try {
    const input = readControlInput(body);
    perform(switches, input);
    return json({});
  } catch (error) {
    if (!(error instanceof ControlInputError || error instanceof RangeError)) throw error;
    return json({ error: error.message }, 400);
  }
}

/** Answers `GET /_fake/requests`, `GET /_fake/violations`, `POST /_fake/forget` and `POST /_fake/SWITCH`. */
export function controlEndpoint(
  { method, path, body }: { readonly method: string; readonly path: string; readonly body: string },
  switches: Switches,
  recorder: Recorder,
): WireResponse {
  const name = path.slice(prefix.length + 1);
  if (method === 'GET' && name === 'requests') return json(recorder.requests);
  if (method === 'GET' && name === 'violations') return json(recorder.violations);
  if (method !== 'POST') return json({ error: 'GET requests or violations, or POST a switch.' }, 404);
  if (name !== 'forget') return turn(name, body, switches);
  recorder.forget();
  return json({});
}
