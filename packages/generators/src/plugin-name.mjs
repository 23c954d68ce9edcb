/** @typedef {'naming-strategy' | 'storage'} PluginKind */

/**
 * Names that come along with aws-sso: `plugin:install` refuses a plugin that brings one of them again.
 *
 * @type {Readonly<Record<PluginKind, readonly string[]>>}
 */
export const builtInNames = {
  'naming-strategy': [
    ...['flat', 'hierarchy', 'map', 'pattern', 'template'],
    ...['aws-cli', 'aws-sso-cli', 'granted', 'portal'],
  ],
  storage: ['file', 'keychain'],
};

/** What npm takes is 214 characters, and the name of the package begins with `aws-sso-storage-`. */
const maxLength = 190;

/**
 * Why a plugin cannot bring something of this name, or undefined when it can. The same rule as that of the plugin
 * contract, which is not asked itself so that a fresh checkout can generate before anything is built.
 *
 * @param {PluginKind} kind
 * @param {string} name
 * @returns {string | undefined} the end of a sentence that begins with the name
 * @example nameProblem('storage', 'Vault') // 'must be of lower-case letters, …'
 */
export function nameProblem(kind, name) {
  if (!/^[a-z][a-z0-9-]*$/.test(name))
    return 'must be of lower-case letters, digits and dashes, and begin with a letter';
  if (name.length > maxLength) return `must have at most ${maxLength} characters`;
  if (builtInNames[kind].includes(name))
    return `is the name of a ${kind.replace('-', ' ')} that comes along with aws-sso`;
  return undefined;
}
