/**
 * The layers of the program, from the words to the fronts. Each imports only from those before it
 * (docs/architecture.md); `scripts/layers.ts` fails when this sees no module.
 */
export const layers = [
  'model',
  'standards',
  'policies',
  'configuration',
  'state',
  'sources',
  'formats',
  'detectors',
  'statistics',
  'imaging',
  'consent',
  'rules',
  'remedies',
  'scan',
  'engine',
  'report',
  'cli',
  'server',
  'extension',
];

/** The command line starts the server, which it loads when asked to: the one import that points down. */
const serverCommand = '^src/cli/commands/server\\.ts$';

const upward = layers.slice(0, -1).map((layer, index) => ({
  name: `${layer}-imports-upward`,
  comment: `src/${layer} may import only from the layers before it.`,
  severity: 'error',
  from: { path: `^src/${layer}/`, ...(layer === 'cli' ? { pathNot: serverCommand } : {}) },
  to: { path: `^src/(${layers.slice(index + 1).join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...upward,
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'vscode-only-in-the-extension',
      severity: 'error',
      from: { pathNot: '^(src/extension|test/editor)/' },
      to: { path: '^vscode$' },
    },
    {
      name: 'webview-knows-the-protocol-and-the-page-alone',
      comment: 'Pages run in a browser: they have the words, the parts of the first page, and what the server answers.',
      severity: 'error',
      from: { path: '^webview/' },
      to: { path: '^src/', pathNot: '^src/(model|report/page)/|^src/report/wording\\.ts$' },
    },
    {
      name: 'nothing-imports-the-webview',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^webview/' },
    },
    {
      name: 'toolkit-in-one-module',
      comment: 'Its authors ended it: one module can be replaced in one place (docs/decisions).',
      severity: 'error',
      from: { pathNot: '^webview/toolkit\\.tsx$' },
      to: { path: 'webview-ui-toolkit' },
    },
    {
      name: 'server-does-not-know-the-command-line',
      severity: 'error',
      from: { path: '^src/(server|extension)/' },
      to: { path: '^src/cli/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.json'], conditionNames: ['import', 'node', 'default'] },
  },
};
