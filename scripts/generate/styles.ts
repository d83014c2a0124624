import { readFileSync } from 'node:fs';

/** The styles of a report as a module: a report in a file holds them, wherever the program that writes it lies. */
export function reportStyles(directory: string): string {
  const style = (name: string): string => {
    const text = readFileSync(`${directory}/${name}.css`, 'utf8');
    return JSON.stringify(
      text
        .replace(/\/\*.*?\*\//gs, '')
        .replace(/\s*\n\s*/g, '\n')
        .trim(),
    );
  };
  return [
    `// Generated from the styles of ${directory} by \`npm run generate\`. Change those, not this file.`,
    `export const pageStyle = ${style('page')};`,
    `export const cohortStyle = ${style('cohort')};`,
    `export const consentStyle = ${style('consent')};`,
    `export const reportStyle = ${style('report')};`,
    `export const noticeStyle = ${style('notice')};`,
    '',
  ].join('\n');
}
