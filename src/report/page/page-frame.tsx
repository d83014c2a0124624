import { render } from 'preact-render-to-string';

/** No script, no request: what the page needs is in it. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The start of a page that is one file: up to where its body begins. */
export function pageStart(title: string, style: string): string {
  return [
    '<!DOCTYPE html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    render(<title>{title}</title>),
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '',
  ].join('\n');
}

/** Its end. */
export const pageEnd = '</body>\n</html>\n';
