/**
 * What naming strategies work with whose options hold a template or a regular expression, and what is used of it: libraries
 * that bundles leave to one of their own, and that `import()` asks for.
 */
export const namingLanguages = new Map([
  ['liquidjs', 'export { CaptureTag, Context, Liquid, Tokenizer, TypeGuards }'],
  ['re2js', 'export { RE2JS }'],
]);
