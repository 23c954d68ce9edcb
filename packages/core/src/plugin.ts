import { AwsSsoError } from './errors.js';
import { schemaProblem } from './naming-options.js';
import type { NamingStrategyDefinition } from './naming-strategy.js';
import type { Storage } from './storage.js';

/** The version of the plugin contract that this core speaks. */
export const pluginApiVersion = 1;

/** Places that a storage may use. */
export interface StorageContext {
  /** The user's home, under which the AWS tools keep their caches. */
  readonly homeDirectory: string;
  /** A directory of ours for encrypted or other own files; made by whoever writes into it first. */
  readonly dataDirectory: string;
}

export interface StorageDefinition {
  readonly name: string;
  readonly description: string;
  create(context: StorageContext): Storage;
}

/** What a plugin package exports as its default: a plain object, because it may carry its own copy of core. */
export interface Plugin {
  readonly apiVersion: number;
  /** The npm package's name. */
  readonly name: string;
  readonly namingStrategies?: readonly NamingStrategyDefinition[];
  readonly storages?: readonly StorageDefinition[];
}

/**
 * Types a plugin; returns it as it is.
 *
 * @example export default definePlugin({ apiVersion: 1, name: 'my-names', namingStrategies: [myStrategy] })
 */
export const definePlugin = (plugin: Plugin): Plugin => plugin;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function contributionProblem(kind: string, value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) return `"${kind}" must be a list`;
  const names = new Set<string>();
  for (const item of value) {
    if (!isRecord(item)) return `"${kind}" must hold objects`;
    if (typeof item['name'] !== 'string' || !/^[a-z][a-z0-9-]*$/.test(item['name']))
      return `every entry of "${kind}" needs a name of lower-case letters, digits and dashes`;
    if (names.has(item['name'])) return `"${kind}" has "${item['name']}" twice`;
    names.add(item['name']);
    if (typeof item['create'] !== 'function') return `"${item['name']}" of "${kind}" has no create function`;
    if (typeof item['description'] !== 'string') return `"${item['name']}" of "${kind}" has no description`;
    const problem = kind === 'namingStrategies' ? schemaProblem(item['options']) : undefined;
    if (problem !== undefined) return `"${item['name']}" of "${kind}" ${problem}`;
  }
  return undefined;
}

const shownVersion = (version: unknown): string =>
  typeof version === 'number' || typeof version === 'string' ? JSON.stringify(version) : 'of no known version';

function pluginProblem(candidate: unknown): string | undefined {
  if (!isRecord(candidate)) return 'its default export is not an object made with definePlugin';
  if (candidate['apiVersion'] !== pluginApiVersion)
    return `it speaks plugin API ${shownVersion(candidate['apiVersion'])}, this version of aws-sso speaks ${pluginApiVersion}`;
  if (typeof candidate['name'] !== 'string' || candidate['name'] === '') return 'it has no name';
  return (
    contributionProblem('namingStrategies', candidate['namingStrategies']) ??
    contributionProblem('storages', candidate['storages'])
  );
}

/**
 * Checks what a package exported before anything of it is used. A broken plugin is refused, never skipped.
 *
 * @throws AwsSsoError PluginRejected with package and reason
 */
export function checkPlugin(packageName: string, candidate: unknown): Plugin {
  const reason = pluginProblem(candidate);
  if (reason !== undefined)
    throw new AwsSsoError('PluginRejected', `The plugin ${packageName} was refused: ${reason}.`, {
      hint: 'Update the plugin, or do without it.',
      details: { package: packageName, reason },
    });
  return candidate as Plugin;
}

/** Of two that bring the same, neither can be meant. `what` is a phrase: `a storage "vault"`; `hint` is the next step. */
export const contributedTwice = (
  what: string,
  first: string,
  second: string,
  hint = 'Use only one of them.',
): AwsSsoError =>
  new AwsSsoError('PluginRejected', `${first} and ${second} both bring ${what}.`, {
    hint,
    details: { package: second, reason: `${first} brings ${what} already` },
  });
