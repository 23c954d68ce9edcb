import { escapeMarkup } from '../http/escape-markup.js';
import { html, type WireResponse } from '../http/wire-response.js';

const style = `
  body { font: 1.125rem/1.5 system-ui, sans-serif; margin: 0; padding: 1rem; color: #16191f; background: #f2f3f3; }
  main { max-width: 32rem; margin: 0 auto; padding: 1.25rem; background: #fff; border-radius: .75rem; }
  h1 { font-size: 1.375rem; line-height: 1.3; margin: 0 0 1rem; }
  dt { color: #545b64; font-size: .9375rem; }
  dd { margin: 0 0 .75rem; overflow-wrap: anywhere; }
  button, input { font: inherit; box-sizing: border-box; width: 100%; min-height: 3rem; border-radius: .5rem;
    border: 1px solid #545b64; padding: .5rem .75rem; margin-top: .5rem; background: #fff; color: inherit; }
  button.yes { background: #0b6b3a; border-color: #0b6b3a; color: #fff; }
  .note { color: #545b64; font-size: .9375rem; }
`;

/** A whole page. `content` is markup; the title is text. */
export const page = (title: string, content: string, status = 200): WireResponse =>
  html(
    `<!doctype html><html lang="en"><head><meta charset="utf-8">` +
      `<meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeMarkup(title)}</title>` +
      `<style>${style}</style></head><body><main><h1>${escapeMarkup(title)}</h1>${content}` +
      `<p class="note">This is a fake IAM Identity Center. Nothing here is connected to AWS.</p>` +
      `</main></body></html>`,
    status,
  );

/** A page that only tells something. */
export const message = (title: string, text: string, status = 200): WireResponse =>
  page(title, `<p>${escapeMarkup(text)}</p>`, status);

/** Names and values, as people read them. */
export const facts = (entries: Readonly<Record<string, string>>): string =>
  `<dl>${Object.entries(entries)
    .map(([name, value]) => `<dt>${escapeMarkup(name)}</dt><dd>${escapeMarkup(value)}</dd>`)
    .join('')}</dl>`;

/** Approve and Deny as one form, which carries what it decides about. */
export const decisionForm = (action: string, carried: Readonly<Record<string, string>>): string =>
  `<form method="post" action="${escapeMarkup(action)}">${Object.entries(carried)
    .map(([name, value]) => `<input type="hidden" name="${escapeMarkup(name)}" value="${escapeMarkup(value)}">`)
    .join('')}<button class="yes" name="decision" value="approve">Approve</button>` +
  `<button name="decision" value="deny">Deny</button></form>`;

/** How scopes are told to a person. */
export const describeScopes = (scopes: readonly string[]): string =>
  scopes.length === 0 ? 'none named: accounts and roles' : scopes.join(', ');
