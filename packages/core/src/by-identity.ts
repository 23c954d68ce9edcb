import type { ProfileIdentity } from './managed-profiles.js';

/** A map whose keys are identities. Looking one up makes no text of it: plans do that for every account role there is. */
export class ByIdentity<T> {
  readonly #sessions = new Map<string, Map<string, Map<string, T>>>();

  /** @example ByIdentity.of(managed.profiles, (profile) => profile) */
  static of<I extends ProfileIdentity, T>(items: Iterable<I>, valueOf: (item: I) => T): ByIdentity<T> {
    const map = new ByIdentity<T>();
    for (const item of items) map.set(item, valueOf(item));
    return map;
  }

  get({ sessionName, accountId, roleName }: ProfileIdentity): T | undefined {
    return this.#sessions.get(sessionName)?.get(accountId)?.get(roleName);
  }

  has(identity: ProfileIdentity): boolean {
    return this.get(identity) !== undefined;
  }

  set({ sessionName, accountId, roleName }: ProfileIdentity, value: T): void {
    const accounts = this.#sessions.get(sessionName) ?? new Map<string, Map<string, T>>();
    this.#sessions.set(sessionName, accounts);
    const roles = accounts.get(accountId) ?? new Map<string, T>();
    accounts.set(accountId, roles.set(roleName, value));
  }
}
