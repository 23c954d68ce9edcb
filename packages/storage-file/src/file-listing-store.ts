import { createHash } from 'node:crypto';
import { join } from 'node:path';
import {
  type Account,
  AwsSsoError,
  type ListingStore,
  type SessionListing,
  type SsoSession,
  isAccountId,
  isRoleName,
} from '@aws-sso/core';
import { readFileIfExists, replaceFile } from '@aws-sso/safe-files';
import { parseJsonObject, type JsonObject } from './python-json.js';
import { asConfigFailure } from './safe-file-failures.js';

/** The version of the format that we write. */
const version = 1;

/**
 * Listings as JSON, one file for each session, in `listings/` of our state directory.
 *
 * Fails with AwsSsoError ConfigUnwritable.
 */
export class FileListingStore implements ListingStore {
  readonly #directory: string;

  constructor({ stateDirectory }: { readonly stateDirectory: string }) {
    this.#directory = join(stateDirectory, 'listings');
  }

  async read(session: SsoSession): Promise<SessionListing | undefined> {
    const stored = await this.#stored(session);
    return stored?.['schemaVersion'] === version ? listingOf(session, stored) : undefined;
  }

  async write(session: SsoSession, { accounts, refused, failed }: SessionListing): Promise<void> {
    const path = this.#pathOf(session);
    const { schemaVersion } = (await this.#stored(session)) ?? {};
    if (typeof schemaVersion === 'number' && schemaVersion > version)
      throw new AwsSsoError('ConfigUnwritable', `${path} was written by a newer version of aws-sso.`, {
        hint: 'Update aws-sso. Nothing was changed.',
        details: { path, reason: 'it was written by a newer version' },
      });
    const { name, startUrl, region } = session;
    const listing = { accounts, refused, failed: failed.map(({ account }) => account) };
    const text = JSON.stringify({ schemaVersion: version, session: { name, startUrl, region }, ...listing });
    try {
      await replaceFile(path, new TextEncoder().encode(`${text}\n`));
    } catch (error) {
      throw asConfigFailure(error);
    }
  }

  #pathOf({ name, startUrl, region }: SsoSession): string {
    const hash = createHash('sha256')
      .update(JSON.stringify([name, startUrl, region]))
      .digest('hex');
    return join(this.#directory, `${hash.slice(0, 16)}.json`);
  }

  async #stored(session: SsoSession): Promise<JsonObject | undefined> {
    try {
      const { bytes } = await readFileIfExists(this.#pathOf(session));
      return bytes && parseJsonObject(new TextDecoder().decode(bytes));
    } catch (error) {
      throw asConfigFailure(error);
    }
  }
}

/** Checked as what the portal sends is checked: the file may have been edited. As a whole, or not at all. */
function listingOf({ name }: SsoSession, { accounts, refused, failed }: JsonObject): SessionListing | undefined {
  if (!isListOf(accounts, isAccountWithRoles) || !isListOf(refused, isRefused) || !isListOf(failed, isAccount))
    return undefined;
  const error = new AwsSsoError('ServiceUnavailable', 'Its roles could not be listed at the time.');
  return { sessionName: name, accounts, refused, failed: failed.map((account) => ({ account, error })) };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isListOf = <T>(value: unknown, isOne: (item: unknown) => item is T): value is T[] =>
  Array.isArray(value) && value.every(isOne);

const isText = (value: unknown): value is string => typeof value === 'string';

const isAccount = (value: unknown): value is Account =>
  isRecord(value) &&
  isText(value['id']) &&
  isAccountId(value['id']) &&
  isText(value['name']) &&
  (value['email'] === undefined || isText(value['email']));

const isAccountWithRoles = (value: unknown): value is SessionListing['accounts'][number] =>
  isRecord(value) &&
  isAccount(value['account']) &&
  isListOf(value['roles'], (role): role is string => isText(role) && isRoleName(role));

const isRefused = (value: unknown): value is SessionListing['refused'][number] =>
  isRecord(value) && isText(value['accountId']) && (value['roleName'] === undefined || isText(value['roleName']));
