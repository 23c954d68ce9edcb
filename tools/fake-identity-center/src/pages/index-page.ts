import type { Page } from '../operations/operation.js';
import { facts, page } from './page.js';

/** For somebody who opens the address of the fake. */
export const indexPage: Page = {
  name: 'IndexPage',
  service: 'page',
  method: 'GET',
  path: '/',
  handle: (_exchange, world) =>
    page(
      'Fake IAM Identity Center',
      facts(
        Object.fromEntries(
          world.organisations.all.map(({ name, startUrl, region }) => [name, `${startUrl} (${region})`]),
        ),
      ) + `<p><a href="/device">Enter a code</a></p>`,
    ),
};
