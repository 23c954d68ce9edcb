import type { SsoSession } from '@aws-sso/core';
import { incompleteAnswer } from './issued-token.js';

export interface Page<Item> {
  /** Absent when the answer holds no list at all, which is not the same as an empty one. */
  readonly items: readonly Item[] | undefined;
  readonly nextToken: string | undefined;
}

/** The largest page that the portal serves. */
const maxResults = 100;

/** The SDK hands on what was sent, whatever its types say. */
const isListOfObjects = <Item>(items: readonly Item[] | undefined): items is readonly Item[] =>
  Array.isArray(items) && items.every((item) => typeof item === 'object' && item !== null);

/**
 * All items of a paged listing. Whoever compares a listing with what is there takes for gone what it lacks, so a part
 * never passes for the whole.
 *
 * @throws AwsSsoError ServiceUnavailable when a page holds no list of objects, or the service leads us in a circle
 */
export async function allPages<Item>(
  session: SsoSession,
  ask: (page: { readonly maxResults: number; readonly nextToken?: string }) => Promise<Page<Item>>,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  const seen = new Set<string>();
  for (let nextToken: string | undefined; ;) {
    const page = await ask({ maxResults, ...(nextToken === undefined ? {} : { nextToken }) });
    if (!isListOfObjects(page.items)) throw incompleteAnswer(session);
    items.push(...page.items);
    nextToken = page.nextToken;
    if (nextToken === undefined || nextToken === '') return items;
    if (seen.has(nextToken)) throw incompleteAnswer(session);
    seen.add(nextToken);
  }
}
