import { ServiceError } from '../http/service-error.js';

interface PageRequest {
  readonly max_result?: string;
  readonly next_token?: string;
}

/** How many entries the client wants: 1 to 100. */
function sizeOf(maxResult: string | undefined, fallback: number): number {
  if (maxResult === undefined) return fallback;
  const size = /^\d{1,3}$/.test(maxResult) ? Number(maxResult) : 0;
  if (size < 1 || size > 100) throw new ServiceError('InvalidRequestException', 'max_result has to be 1 to 100.');
  return size;
}

const marker = (listing: string, offset: number): string =>
  Buffer.from(JSON.stringify([listing, offset])).toString('base64url');

/** Where a page begins. A token of one listing means nothing in another. */
function offsetOf(nextToken: string | undefined, listing: string): number {
  if (nextToken === undefined) return 0;
  const offset = /,(\d+)\]$/.exec(Buffer.from(nextToken, 'base64url').toString())?.[1];
  if (offset === undefined || marker(listing, Number(offset)) !== nextToken) {
    throw new ServiceError('InvalidRequestException', 'next_token is not valid.');
  }
  return Number(offset);
}

/**
 * One page of a listing, and the token for the next one when there is more.
 *
 * @param listing name of the listing, so that its tokens work nowhere else
 * @throws {ServiceError} InvalidRequestException for a bad size or token
 */
export function pageOf<T>(
  entries: readonly T[],
  { max_result: maxResult, next_token: nextToken }: PageRequest,
  { listing, size }: { readonly listing: string; readonly size: number },
): { readonly page: readonly T[]; readonly nextToken: string | undefined } {
  const offset = offsetOf(nextToken, listing);
  const end = offset + sizeOf(maxResult, size);
  return {
    page: entries.slice(offset, end),
    nextToken: end < entries.length ? marker(listing, end) : undefined,
  };
}
