/**
 * The rows below the header of the first table after a text, cell by cell, without backticks.
 *
 * @throws Error when there is no table after it
 */
export function tableAfter(markdown: string, text: string): { header: string[]; rows: string[][] } {
  const start = markdown.indexOf(text);
  if (start === -1) throw new Error(`There is no "${text}" in the document.`);
  const lines = markdown.slice(start).split('\n');
  const first = lines.findIndex((line) => line.startsWith('|'));
  if (first === -1) throw new Error(`There is no table after "${text}".`);
  const table = lines.slice(first);
  const end = table.findIndex((line) => !line.startsWith('|'));
  const [header = [], , ...rows] = (end === -1 ? table : table.slice(0, end)).map(cells);
  return { header, rows };
}

const cells = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.replaceAll('`', '').trim());
