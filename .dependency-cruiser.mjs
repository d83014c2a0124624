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
  'vocabulary',
  'statistics',
  'tables',
  'cohort',
  'imaging',
  'consent',
  'rules',
  'remedies',
  'scan',
  'comparison',
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

/** An import that is an error. */
function forbid(name, from, to) {
  return { name, severity: 'error', from, to };
}

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
    forbid('vscode-only-in-the-extension', { pathNot: '^(src/extension|test/editor)/' }, { path: '^vscode$' }),
    forbid(
      'webview-knows-the-protocol-and-the-page-alone',
      { path: '^webview/' },
      {
        path: '^src/',
        pathNot: '^src/(model|report/(page|cohort))/|^src/report/(wording|consent/consent-words)\\.ts$',
      },
    ),
    forbid('nothing-imports-the-webview', { path: '^src/' }, { path: '^webview/' }),
    // Its authors ended it: one module can be replaced in one place (docs/decisions).
    forbid('toolkit-in-one-module', { pathNot: '^webview/toolkit\\.tsx$' }, { path: 'webview-ui-toolkit' }),
    forbid('server-does-not-know-the-command-line', { path: '^src/(server|extension)/' }, { path: '^src/cli/' }),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.json'], conditionNames: ['import', 'node', 'default'] },
  },
};
