import { hiddenValue, isSecretKey } from './aws-config.js';
import { hasUserInfo, isKnownSetting } from './shown-value.js';

/** Beside those of `isSecretKey`: what may as well be the name of something harmless. */
const doubtfulNames =
  /pwd|passcode|token|credentials?$|(?:^|[_-])(?:pass|pw|pin|otp|auth|key|jwt|cookie)$|key[_-]?id|bearer|authorization/i;

const secretWords =
  /secret|passw|passphrase|passcode|\bpwd\b|token|bearer|cookie|\b(?:pass|pw|pin|otp)\b|(?:access|api|private|session|signing|master)[\s_-]*key|key[\s_-]*id/i;

/** Access key ids, JSON web tokens, tokens of code hosts and of Slack, PEM, long hexadecimal numbers. */
const secretShapes =
  /\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{8,}|\beyJ[\w-]{8,}|\b(?:gh[pousr]_|github_pat_|glpat-|xox[a-z]-)\w|-----BEGIN|\b[0-9a-f]{32,}\b/i;

/**
 * Whether a property must not be kept anywhere but in the config itself. In doubt it must not: what the history leaves
 * out cannot be undone, what it holds cannot be taken out of it.
 *
 * @param key in any case
 * @example mayBeSecret('github_token', 'x') // true
 * @example mayBeSecret('credential_process', '/opt/creds --profile dev') // false
 * @see shownValue, which lets through far less: output is copied into tickets and chats
 */
export function mayBeSecret(key: string, value: string): boolean {
  if (isKnownSetting(key)) return hasUserInfo(value) || value === hiddenValue;
  return isSecretKey(key) || doubtfulNames.test(key) || textMayBeSecret(value);
}

/**
 * The same of text that is no property, as a comment.
 *
 * @example textMayBeSecret('the password is hunter2') // true
 * @example textMayBeSecret('accounts of the widget team') // false
 */
export const textMayBeSecret = (text: string): boolean =>
  secretWords.test(text) ||
  secretShapes.test(text) ||
  hasUserInfo(text) ||
  text.endsWith(hiddenValue) ||
  text.split(/[\s"'`,;=()<>{}[\]|]+/).some(looksRandom) ||
  text.split(/[^\w+/-]+/).some(looksLikeSecretKey);

/** As tokens do. Paths mix letters and digits as well, but begin as paths. */
const looksRandom = (word: string): boolean => /^[\w+/-]{20,}$/.test(word) && isMixed(word) && !/^~?\//.test(word);

/** As AWS secret keys do, wherever they stand: 40 characters of base64. */
const looksLikeSecretKey = (word: string): boolean => word.length === 40 && isMixed(word);

const isMixed = (word: string): boolean => [/[a-z]/, /[A-Z]/, /\d/].every((some) => some.test(word));
