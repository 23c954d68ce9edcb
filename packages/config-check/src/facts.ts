/** A file as it was found; looking at it has created nothing. */
export type FileFact =
  | { readonly path: string; readonly state: 'missing' }
  | { readonly path: string; readonly state: 'unreadable'; readonly reason: string }
  | { readonly path: string; readonly state: 'read'; readonly bytes: Uint8Array };

/** Who may do what with a file or directory. Not gathered on Windows, which has no such modes. */
export interface ModeFact {
  readonly path: string;
  /** The nine permission bits, as of `chmod`. */
  readonly mode: number;
  readonly directory: boolean;
}

/** A file and when it was changed, as its file system says. */
export interface ChangeFact {
  readonly path: string;
  readonly at: Date;
}

/** A file of the token or credential cache, or such a directory that cannot be listed; what is secret in it stays where it is. */
export interface CacheFact {
  readonly path: string;
  /** `corrupt`: it is no JSON object. */
  readonly state: 'read' | 'unreadable' | 'corrupt';
  readonly kind: 'token' | 'registration' | 'other';
  /** The sso-session of the config whose token has this file name. */
  readonly sessionName?: string;
  readonly startUrl?: string;
  readonly expiresAt?: Date;
}

/** A program called `aws-sso` in a directory of the PATH. */
export interface ProgramFact {
  readonly path: string;
  /** Whether it is the one that runs now, or another installation of it. */
  readonly ours: boolean;
}

/** The same moment on two clocks. */
export interface ClockFact {
  readonly here: Date;
  readonly there: Date;
  /** Whose the other clock is: `oidc.eu-west-1.amazonaws.com`. */
  readonly host: string;
}

/** All that the rules look at. Gathered by an app, since only that may touch a disk. */
export interface Facts {
  readonly now: Date;
  /** `~/.aws/config`, or what AWS_CONFIG_FILE names. */
  readonly config: FileFact;
  /** `~/.aws/credentials`, or what AWS_SHARED_CREDENTIALS_FILE names. */
  readonly credentials: FileFact;
  readonly modes: readonly ModeFact[];
  /** Of all files that were looked at, the one that was changed last. */
  readonly latestChange?: ChangeFact;
  readonly caches: readonly CacheFact[];
  /** The `AWS_*` variables. No rule looks at the values of secret ones; an app leaves them empty. */
  readonly environment: Readonly<Record<string, string>>;
  /** In the order of the PATH. */
  readonly programs: readonly ProgramFact[];
  /** Lock files of ours whose holders are dead. */
  readonly deadLocks: readonly string[];
  /** Absent when no server was asked. */
  readonly clock?: ClockFact;
}
