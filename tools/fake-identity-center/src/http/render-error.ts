import { escapeMarkup } from './escape-markup.js';
import type { Service } from './exchange.js';
import type { ServiceError } from './service-error.js';
import { json, xml, type WireResponse } from './wire-response.js';

/** `AuthorizationPendingException` → `authorization_pending`, the OAuth code that goes with it. */
const oauthCode = (name: string): string =>
  name
    .replace(/Exception$/, '')
    .replace(/(?<!^)[A-Z]/g, '_$&')
    .toLowerCase();

/** Writes an error as the service would: OAuth members, a `message`, XML, or a sentence. */
export function renderError(
  error: ServiceError,
  service: Service,
  extra: Readonly<Record<string, string>> = {},
): WireResponse {
  const { name, message, status } = error;
  if (service === 'sts') {
    return xml(
      `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type>` +
        `<Code>${name}</Code><Message>${escapeMarkup(message)}</Message></Error></ErrorResponse>`,
      status,
      extra,
    );
  }
  if (service === 'signin') {
    return { status, headers: { 'content-type': 'text/plain', ...extra }, body: message };
  }
  const headers = { 'x-amzn-errortype': name, ...extra };
  return service === 'sso-oidc'
    ? json({ error: oauthCode(name), error_description: message }, status, headers)
    : json({ __type: `com.amazonaws.switchboard.portal#${name}`, message }, status, headers);
}
