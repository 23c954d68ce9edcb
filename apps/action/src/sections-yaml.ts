import { isMap, type Pair } from 'yaml';
import { type InputSection, malformed, type SectionInput } from './input-section.js';
import { YamlInput } from './yaml-input.js';

/**
 * Sections as a YAML map from name to keys.
 *
 * @throws AwsSsoError InvalidInput with line and column
 */
export function readSectionsYaml(input: SectionInput, text: string): InputSection[] {
  const yaml = new YamlInput(input, text);
  const { contents } = yaml;
  if (!isMap(contents)) throw malformed(yaml.placeOf(contents), notSections(input));
  return contents.items.map((pair: Pair) => {
    const { text: name, place } = yaml.text(pair.key, 'A name');
    if (!isMap(pair.value)) throw malformed(place, 'Below a name stand its keys, as a map.');
    return { ...place, name, entries: yaml.entries(pair.value) };
  });
}

const notSections = (input: SectionInput): string => {
  const word = input === 'profiles' ? 'profile' : 'sso-session';
  return `This is neither sections as in an AWS config file ([${word} NAME]) nor a YAML map from name to keys.`;
};
