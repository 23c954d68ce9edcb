import { hiddenValue, shownValue } from '@aws-sso/core';

/**
 * The lines of a stretch of the config, for the history: names of sections and keys, and the values that `shownValue`
 * lets through. All other text, comments above all, may hold a secret and is hidden. Indentation stays.
 *
 * @example hideSecrets('region = eu-west-1\ngithub_token = x\n') // ['region = eu-west-1', 'github_token = (hidden)']
 */
export function hideSecrets(text: string): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/);
  if (lines.at(-1) === '') lines.pop();
  /** How far the key is indented whose value is hidden and may go on: further in, nothing is a key. */
  let hidden: number | undefined;
  return lines.map((line) => {
    const [, indent = '', content = ''] = /^(\s*)(.*)$/.exec(line) ?? [];
    // A value goes on behind blank lines and comments.
    if (content === '') return line;
    if (/^[#;]/.test(content)) return indent + shownComment(content);
    if (content.startsWith('[')) return indent + content.replace(/^(\[[^\]]*\]\s*)\S.*$/, `$1${hiddenValue}`);
    if (hidden !== undefined && indent.length > hidden) return indent + hiddenValue;
    const { start, value, shown } = property(content);
    hidden = shown === value ? undefined : indent.length;
    // The value of a block such as `s3 =` stands in the lines below.
    return shown === value || value === '' ? line : indent + start + shown;
  });
}

/** A property that is commented out stays if it could be shown; other comments are prose, and anything may be in it. */
function shownComment(comment: string): string {
  const [, mark = '', content = ''] = /^([#;]+\s*)(.*)$/.exec(comment) ?? [];
  const { value, shown } = property(content);
  return value !== '' && shown === value ? comment : mark + hiddenValue;
}

/** `start` is the key with what divides it from its value. A line that is no property is all value. */
function property(content: string): { readonly start: string; readonly value: string; readonly shown: string } {
  const [, key = '', between = '', value = content.trimEnd()] = /^([^=:]*?)(\s*[=:]\s*)(.*?)\s*$/.exec(content) ?? [];
  return { start: key + between, value, shown: shownValue(key, value) };
}
