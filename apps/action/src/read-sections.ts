import type { InputSection, SectionInput } from './input-section.js';
import { readSectionsText } from './sections-text.js';
import { readSectionsYaml } from './sections-yaml.js';

/**
 * Reads an input in whichever of the two forms it is written: a line that begins with `[` makes it sections.
 *
 * @throws AwsSsoError InvalidInput with line and column
 */
export function readSections(input: SectionInput, text: string): InputSection[] {
  if (text.trim() === '') return [];
  return /^\s*\[/m.test(text) ? readSectionsText(input, text) : readSectionsYaml(input, text);
}
