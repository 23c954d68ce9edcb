/**
 * A text as one word of a POSIX shell. For every name in a command that people are told to run: names come from the
 * network and from hand-edited files.
 *
 * @example shellWord('work') // 'work'
 * @example shellWord('my $(reboot)') // "'my $(reboot)'"
 */
export const shellWord = (text: string): string =>
  /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
