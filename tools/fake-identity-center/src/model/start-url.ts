/** What two spellings of one start URL share: `…/start`, `…/start/`, `…/start#/` and `…/start/#/` are the same place. */
export function startUrlKey(startUrl: string): string {
  const bare = startUrl.replace(/#\/?$/, '').replace(/\/+$/, '');
  return URL.canParse(bare) ? new URL(bare).href.replace(/\/$/, '') : bare;
}
