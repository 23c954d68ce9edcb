export interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextToken: string | undefined;
}

/** The largest page that the portal serves. */
const maxResults = 100;

/** All items of a paged listing. A service that repeats itself is not asked for ever. */
export async function allPages<Item>(
  ask: (page: { readonly maxResults: number; readonly nextToken?: string }) => Promise<Page<Item>>,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  const seen = new Set<string>();
  let page = await ask({ maxResults });
  items.push(...page.items);
  while (page.nextToken !== undefined && page.nextToken !== '' && !seen.has(page.nextToken)) {
    seen.add(page.nextToken);
    page = await ask({ maxResults, nextToken: page.nextToken });
    items.push(...page.items);
  }
  return items;
}
