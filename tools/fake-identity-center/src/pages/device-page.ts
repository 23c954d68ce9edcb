import { readQuery } from '../http/check-request.js';
import type { Exchange } from '../http/exchange.js';
import type { WireResponse } from '../http/wire-response.js';
import type { DeviceAuthorization } from '../model/device-authorizations.js';
import type { Page } from '../operations/operation.js';
import type { World } from '../world.js';
import { readDecision } from './decision.js';
import { decisionForm, describeScopes, facts, message, page } from './page.js';

const codeField =
  `<form method="get" action="/device"><label for="user_code">Code</label>` +
  `<input id="user_code" name="user_code" placeholder="BCDF-GHJK" autocomplete="off" autocapitalize="characters" ` +
  `spellcheck="false" required autofocus><button class="yes">Continue</button></form>`;

const askForCode = (): WireResponse =>
  page('Enter the code', `<p>Type the code that the application shows you.</p>${codeField}`);

const noSuchCode = (): WireResponse =>
  page('This code is not known', `<p>Look at the code again: it may be mistyped, or too old.</p>${codeField}`, 400);

/** The sign-in behind a typed code as long as it can be decided. */
function findOpen(userCode: string, exchange: Exchange, world: World): DeviceAuthorization | undefined {
  const authorization = world.devices.byUserCode(userCode);
  if (!authorization || authorization.expiresAt <= exchange.arrivedAt) return undefined;
  exchange.organisation = authorization.organisation.name;
  return authorization;
}

const alreadyDecided = ({ state }: DeviceAuthorization): WireResponse =>
  message('Already decided', `This request has been ${state === 'denied' ? 'denied' : 'approved'} before.`);

/** Where the device code flow sends a person to, with the code or without it. */
export const showDevicePage: Page = {
  name: 'DevicePage',
  service: 'page',
  method: 'GET',
  path: '/device',
  handle: (exchange, world) => {
    const { user_code: userCode } = readQuery(exchange, { user_code: 'optional' });
    if (!userCode) return askForCode();
    const authorization = findOpen(userCode, exchange, world);
    if (!authorization) return noSuchCode();
    if (authorization.state !== 'pending') return alreadyDecided(authorization);
    const { client, organisation } = authorization;
    return page(
      `Allow ${client.clientName} to use ${organisation.name}?`,
      facts({
        Code: authorization.userCode,
        Organisation: `${organisation.name} (${organisation.startUrl})`,
        'Signed in as': organisation.user,
        Application: client.clientName,
        'It asks for': describeScopes(client.scopes),
      }) +
        `<p>Approve only if the application shows this very code.</p>` +
        decisionForm('/device', { user_code: authorization.userCode }),
    );
  },
};

/** What the buttons of the device page send. */
export const decideDevicePage: Page = {
  name: 'DevicePage',
  service: 'page',
  method: 'POST',
  path: '/device',
  handle: (exchange, world) => {
    const { approved, subject } = readDecision(exchange, 'user_code');
    const authorization = findOpen(subject, exchange, world);
    if (!authorization) return noSuchCode();
    if (authorization.state !== 'pending') return alreadyDecided(authorization);
    authorization.state = approved ? 'approved' : 'denied';
    return approved
      ? message('Request approved', 'You may close this page and go back to the application.')
      : message('Request denied', 'The application gets no access. You may close this page.');
  },
};
