import type * as library from 'liquidjs';
import type { Context, Liquid, Template } from 'liquidjs';
import { type Evaluate, plainOutput, written } from './plain-output.js';
import { isOfAccount, type Render, renderedOnce, type Values } from './rendered-once.js';

/** Parts of a template that are rendered together. */
interface Run {
  readonly parts: readonly Template[];
  readonly names: readonly string[];
  /** Where the engine is not needed to render them. */
  readonly plain: readonly Evaluate[];
}

/**
 * Renders each part of a template as seldom as may be, and with as little of the engine as may be.
 *
 * @param isWhole whether parts depend on each other, and can be rendered only all together
 * @param memoryLimit of one rendering of all, by the engine's own count
 */
export function renderRuns(
  liquid: typeof library,
  engine: Liquid,
  parsed: readonly Template[],
  { isWhole, memoryLimit }: { readonly isWhole: boolean; readonly memoryLimit: number },
): Render {
  const runs = isWhole
    ? [{ parts: parsed, names: engine.globalVariablesSync([...parsed]), plain: [] }]
    : together(parsed.map((part) => runOf(liquid, engine, part)));
  const limits = { memoryLimit: memoryLimit / runs.length, sync: true };
  // It does not limit anything, and looks at the clock when it is made.
  const { renderLimit } = new liquid.Context();
  const renders = runs.map(({ parts, names, plain }) => {
    const whole = (values: Values) => String(engine.renderSync([...parts], { ...values }, limits));
    const contextOf = (values: Values) =>
      new liquid.Context(values, engine.options, limits, { liquid: engine, renderLimit });
    return renderedOnce(
      names,
      plain.length === 0 ? whole : (values) => plainText(plain, contextOf(values)) ?? whole(values),
    );
  });
  return (account, roleName) => {
    let text = '';
    for (const render of renders) text += render(account, roleName);
    return text;
  };
}

/** Undefined where the engine has to be asked: also for what is wrong, which it says better. */
function plainText(plain: readonly Evaluate[], context: Context): string | undefined {
  let text = '';
  try {
    for (const evaluate of plain) {
      const more = written(evaluate(context));
      if (more === undefined) return undefined;
      text += more;
    }
    return text;
  } catch {
    return undefined;
  }
}

function runOf(liquid: typeof library, engine: Liquid, part: Template): Run {
  const evaluate = plainOutput(liquid, engine, part);
  return {
    parts: [part],
    names: engine.globalVariablesSync([part]),
    plain: evaluate === undefined ? [] : [evaluate],
  };
}

/** Plain ones next to each other that say the same for all roles of an account become one. */
function together(runs: readonly Run[]): Run[] {
  const fewer: Run[] = [];
  for (const run of runs) {
    const before = fewer.at(-1);
    if (before === undefined || !canJoin(before) || !canJoin(run)) fewer.push(run);
    else
      fewer[fewer.length - 1] = {
        parts: [...before.parts, ...run.parts],
        names: [...before.names, ...run.names],
        plain: [...before.plain, ...run.plain],
      };
  }
  return fewer;
}

const canJoin = ({ plain, names }: Run): boolean => plain.length > 0 && isOfAccount(names);
