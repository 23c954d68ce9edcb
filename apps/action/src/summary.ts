import { summary } from '@actions/core';
import { counted, printable } from '@aws-sso/core';
import type { JobProfile } from './plan-job.js';

/** The runner refuses summaries beyond 1 MiB. */
const mostRows = 1000;

const columns = ['Profile', 'sso-session', 'Account', 'Role', 'Region'] as const;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const cell = (text: string | undefined): string =>
  text === undefined
    ? ''
    : `<code>${printable(text).replace(/[&<>"']/g, (character) => entities[character] ?? '')}</code>`;

/** One HTML block without blank lines: Markdown has no say in it. */
export function summaryTable(profiles: readonly JobProfile[]): string {
  const rows = profiles.slice(0, mostRows).map(({ name, values }) => {
    const { sso_session, sso_account_id, sso_role_name, region } = values;
    const cells = [name, sso_session, sso_account_id, sso_role_name, region].map((text) => `<td>${cell(text)}</td>`);
    return `<tr>${cells.join('')}</tr>`;
  });
  const head = `<tr>${columns.map((title) => `<th>${title}</th>`).join('')}</tr>`;
  const rest = profiles.length - rows.length;
  const more = rest > 0 ? `\n<p>… and ${counted(rest, 'profile')} more.</p>` : '';
  return `<table>${head}\n${rows.join('\n')}</table>${more}\n`;
}

/** Shows the profiles on the page of the workflow run, where the runner has such a page. */
export async function writeSummary(profiles: readonly JobProfile[], summaryFile: string | undefined): Promise<void> {
  if (summaryFile === undefined || summaryFile === '' || profiles.length === 0) return;
  await summary.addRaw('### AWS profiles of this job\n\n').addRaw(summaryTable(profiles)).write();
}
