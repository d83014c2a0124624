import { randomBytes } from 'node:crypto';
import { Uri, type Webview } from 'vscode';

/** The pages that the extension has, by the names of their files. */
export type PageName = 'dashboard' | 'consent-form';

/**
 * The frame of a page. Its policy lets in our own script by a nonce of this page alone, our own style, and
 * nothing else: no network, no inline script, no evaluation of text.
 */
export function pageHtml(webview: Webview, dist: Uri, name: PageName): string {
  const nonce = randomBytes(16).toString('base64');
  const file = (ending: string): string => webview.asWebviewUri(Uri.joinPath(dist, `${name}.${ending}`)).toString();
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    // The toolkit tries out a style element, with the nonce that it finds in the page.
    `style-src ${webview.cspSource} 'nonce-${nonce}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta property="csp-nonce" content="${nonce}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Cohortlint</title>
<link rel="stylesheet" href="${file('css')}">
</head>
<body>
<div id="root"></div>
<script type="module" nonce="${nonce}" src="${file('js')}"></script>
</body>
</html>`;
}
