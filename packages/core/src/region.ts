import { invalidInput } from './errors.js';
import { shownValue } from './shown-value.js';
import { printable } from './text.js';

/** AWS region names in every partition, present and to come: `eu-west-1`, `us-gov-east-1`, `eusc-de-east-1`. */
const shape = /^[a-z]{2,4}(-[a-z]{2,10}){1,3}-\d{1,2}$/;

/** Why a text is no region name, or undefined when it has the shape of one. It becomes part of a host name. */
export const regionProblem = (text: string): string | undefined =>
  shape.test(text) ? undefined : 'is not an AWS region name (such as eu-west-1)';

/**
 * Checks a region.
 *
 * @param field the flag or key it came from, for the message
 * @throws AwsSsoError InvalidInput
 */
export function parseRegion(field: string, text: string): string {
  const problem = regionProblem(text);
  if (problem !== undefined)
    throw invalidInput(
      field,
      `The ${field.replaceAll('-', ' ')} "${printable(shownValue('region', text).slice(0, 40))}" ${problem}.`,
    );
  return text;
}
