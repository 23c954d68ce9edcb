import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ConfigDocument } from './document.js';
import { edit } from './edit.js';
import type { Edit } from './edit.js';
import { contentOf } from './line.js';
import type { Section } from './section.js';
import { sectionKey } from './section-id.js';
import { configText, edited, edits, profile, put, read, remove, rename } from './testing/config-text.js';

/** What a section says; nested blocks as objects. */
const saysIn = (section: Section | undefined) =>
  new Map(
    section?.properties.map((property) => [
      property.key,
      property.children ? Object.fromEntries(property.children.map((c) => [c.key, c.value])) : property.value,
    ]),
  );

/** From the header to the last line of the last property. */
const textOf = (doc: ConfigDocument, { line, properties }: Section) =>
  contentOf(doc.lines.slice(line - 1, properties.at(-1)?.end ?? line).join(''));

describe('edits', () => {
  it('are well tested: the generated files are well-formed', () => {
    fc.assert(
      fc.property(configText, (text) => {
        expect(read(text).problems.filter(({ blocks }) => blocks !== 'nothing')).toEqual([]);
      }),
    );
  });

  it('give the same bytes in a batch as one by one', () => {
    fc.assert(
      fc.property(configText, edits, (text, batch) => {
        const oneByOne = batch.reduce((before, change) => edited(before, change), text);
        expect(edited(text, ...batch)).toBe(oneByOne);
      }),
      { numRuns: 1000 },
    );
  });

  it('leave sections that they do not name as they are, and in their order', () => {
    fc.assert(
      fc.property(configText, edits, (text, batch) => {
        const named = new Set(batch.map(({ section }) => sectionKey(section)));
        const others = (doc: ConfigDocument) =>
          doc.sections.filter((section) => !named.has(sectionKey(section))).map((section) => textOf(doc, section));
        const before = read(text);
        const after = edit(before, batch);
        expect(others(after)).toEqual(others(before));
      }),
    );
  });

  it('leave the values of all other keys as they were', () => {
    fc.assert(
      fc.property(configText, edits, (text, batch) => {
        const before = read(text);
        const after = edit(before, batch);
        const removed = new Set(batch.filter(({ op }) => op === 'remove').map(({ section }) => sectionKey(section)));
        for (const section of before.sections.filter((one) => !removed.has(sectionKey(one)))) {
          const touched = batch.flatMap((change) =>
            change.op === 'put' && sectionKey(change.section) === sectionKey(section) ? Object.keys(change.values) : [],
          );
          const rest = (says: Map<string, unknown>) => [...says].filter(([key]) => !touched.includes(key));
          expect(rest(saysIn(after.find(section)))).toEqual(rest(saysIn(section)));
        }
      }),
    );
  });

  it('do what they say, without new problems, and nothing when done again', () => {
    fc.assert(
      fc.property(configText, edits, (text, batch) => {
        for (const change of batch.slice(0, 1)) {
          const after = edit(read(text), [change]);
          expect(after.problems.filter(({ blocks }) => blocks !== 'nothing')).toEqual([]);
          const section = after.find(change.section);
          if (change.op === 'remove') expect(section).toBeUndefined();
          if (change.op !== 'put') continue;
          for (const [key, value] of Object.entries(change.values)) {
            if (value === null) expect(section?.property(key)).toBeUndefined();
            else if (typeof value === 'string') expect(section?.get(key)).toBe(value);
            else
              for (const [child, wanted] of Object.entries(value))
                expect(section?.property(key)?.children?.find((one) => one.key === child)?.value ?? null).toBe(wanted);
          }
          expect([...edit(after, [change]).stringify()]).toEqual([...after.stringify()]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('that ask for what is already there change no byte', () => {
    fc.assert(
      fc.property(configText, (text) => {
        const same: Edit[] = read(text).sections.map((section) => ({
          op: 'put',
          section,
          values: Object.fromEntries(saysIn(section)),
        }));
        expect(edited(text, ...same)).toBe(text);
      }),
    );
  });

  it('undo themselves: a section that was added last can be removed without a trace', () => {
    fc.assert(
      fc.property(configText, (text) => {
        fc.pre(/[^\s\ufeff][\r\n]$/.test(text));
        expect(edited(text, put('new', { x: '1' }), remove('new'))).toBe(text);
      }),
    );
  });

  it('that rename change header lines only, and back again nothing', () => {
    fc.assert(
      fc.property(configText, (text) => {
        const before = read(text);
        const there = before.sections.map(({ name }) => rename(name, `${name}-x`));
        const back = before.sections.map(({ name }) => rename(`${name}-x`, name));
        const after = edit(before, there);
        before.lines.forEach((line, at) => {
          if (!before.sections.some((section) => section.line === at + 1)) expect(after.lines[at]).toBe(line);
        });
        expect(edit(after, back).sections.map(sectionKey)).toEqual(before.sections.map(sectionKey));
        expect(after.find(profile('a'))).toBeUndefined();
      }),
    );
  });
});
