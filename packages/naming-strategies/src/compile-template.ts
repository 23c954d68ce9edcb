import type * as library from 'liquidjs';
import type { Context, Liquid, Template } from 'liquidjs';
import { nameFilters } from './name-filters.js';
import type { Render } from './rendered-once.js';
import { renderRuns } from './template-runs.js';

/** Of Liquid's own filters those that give the same text on every machine and every day, and run no expressions. */
export const liquidFilters: readonly string[] =
  'append prepend lstrip rstrip strip squish downcase upcase capitalize remove remove_first remove_last replace replace_first replace_last split join first last reverse compact uniq slice size default truncate truncatewords strip_newlines normalize_whitespace slugify'.split(
    ' ',
  );

/** No loops, no files, no counters: a template takes time in proportion to its length. */
const tags = ['assign', 'capture', 'case', 'comment', 'echo', 'if', 'unless', 'raw', '#'];

const longest = 2000;

/** Of the engine's own count, which goes up by the length of every text that it makes. */
const memoryLimit = 1_000_000;

/** Far more than a name, and than a template can say without saying things twice. */
const longestText = 100_000;

/**
 * @param variables the names that there are
 * @throws Error for a template that cannot be parsed, or that uses what there is not
 */
export async function compileTemplate(source: string, variables: readonly string[]): Promise<Render> {
  if (source.length > longest) throw new Error(`"template" is longer than ${longest} characters`);
  // Loaded by whom it serves: most sessions have no use for it.
  const liquid = await import('liquidjs');
  const engine = new liquid.Liquid({
    strictFilters: true,
    ownPropertyOnly: true,
    // Were a tag let in that can name a file: there is none.
    templates: {},
  });
  keepOnly(engine.tags, tags);
  engine.registerTag('capture', countedCapture(liquid));
  keepOnly(engine.filters, liquidFilters);
  for (const [name, filter] of Object.entries(await nameFilters(source))) engine.registerFilter(name, filter);
  const parsed = saying('cannot be read', () => parse(engine, source, variables));
  const render = renderRuns(liquid, engine, parsed, { isWhole: /assign|capture/.test(source), memoryLimit });
  return (account, roleName) =>
    saying('cannot be used', () => {
      const text = render(account, roleName);
      if (text.length > longestText) throw new Error(`its text is longer than ${longestText} characters`);
      return text;
    });
}

function parse(engine: Liquid, source: string, variables: readonly string[]): Template[] {
  const parsed = withWhatThereIs(engine, () => engine.parse(source));
  const unknown = engine.globalVariablesSync(parsed).find((name) => !variables.includes(name));
  if (unknown !== undefined) throw new Error(`there is no "${unknown}", only ${variables.join(', ')}`);
  return parsed;
}

/** Liquid has more filters and tags than there are here, so people have to be told which those are. */
function withWhatThereIs<T>(engine: Liquid, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    const [reason = ''] = (cause instanceof Error ? cause.message : '').split('\n');
    // That one is registered where it is used.
    if (reason.startsWith('undefined filter: '))
      throw only(reason, [...Object.keys(engine.filters), 'regexReplace'], cause);
    if (/^tag ".*" not found/.test(reason)) throw only(reason, tags, cause);
    throw cause;
  }
}

const only = (reason: string, names: readonly string[], cause: unknown): Error =>
  new Error(`${reason}; there are only ${[...new Set(names)].sort().join(', ')}`, { cause });

/** What is captured counts against the limit of memory as every other text does: it can be used twice, and captured again. */
const countedCapture = ({ CaptureTag }: typeof library) =>
  class extends CaptureTag {
    override *render(context: Context): Generator<unknown, void, string> {
      yield* super.render(context);
      context.memoryLimit.use(String(context.bottom()[this.variable]).length);
    }
  };

function keepOnly(known: Record<string, unknown>, wanted: readonly string[]): void {
  for (const name of Object.keys(known)) if (!wanted.includes(name)) Reflect.deleteProperty(known, name);
}

/** The engine's first line says what is wrong and where; the others draw it. */
function saying<T>(what: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    const [reason = ''] = (cause instanceof Error ? cause.message : String(cause)).split('\n');
    // The engine's word for its limit is none that a user has set or could raise.
    const plainly = reason.replace(/^memory alloc limit exceeded/, 'it makes too much text for one name');
    throw new Error(`"template" ${what} (${plainly})`, { cause });
  }
}
