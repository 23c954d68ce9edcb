import { createHash, randomBytes } from 'node:crypto';

/** Proof Key for Code Exchange (RFC 7636): the code is worth nothing to whoever does not know the verifier. */
export interface ProofKey {
  /** 64 characters of base64url; stays here until the code is traded in. */
  readonly verifier: string;
  /** S256 of the verifier; goes into the URL. */
  readonly challenge: string;
}

export function newProofKey(): ProofKey {
  const verifier = randomBytes(48).toString('base64url');
  return { verifier, challenge: createHash('sha256').update(verifier).digest('base64url') };
}
