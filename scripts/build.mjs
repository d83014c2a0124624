// Bundles what ships: `node scripts/build.mjs`. Plain JavaScript, so that `npm run build` needs nothing that is built.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = resolve(root, 'dist');

/** Files are written by `replaceDist`, all at once and only when every bundle was made. */
const shipped = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20',
  // Some dependencies can be bundled as ES modules only: their `main` hides its imports from a bundler.
  mainFields: ['module', 'main'],
  metafile: true,
  write: false,
};

/** Some dependencies are CommonJS and look for these names, which an ES module does not have. */
const commonJsNames = [
  "import { createRequire as __createRequire } from 'node:module';",
  'const require = __createRequire(import.meta.url), __dirname = import.meta.dirname, __filename = import.meta.filename;',
].join('\n');

/**
 * Piscina starts the file `worker.js` beside itself, a name that our own worker has as well: it is bundled into a folder
 * of its own, and the other bundles import it from there.
 */
const piscinaInItsFolder = {
  name: 'piscina-in-its-folder',
  setup({ onResolve }) {
    onResolve({ filter: /^piscina$/ }, () => ({ path: './piscina/index.js', external: true }));
  },
};

/** Command line, server, threads and library share their code in chunks. */
const programs = {
  ...shipped,
  format: 'esm',
  splitting: true,
  outdir: dist,
  entryPoints: {
    cli: 'src/cli/main.ts',
    server: 'src/server/start.ts',
    worker: 'src/scan/running/worker.ts',
    reader: 'src/formats/isolated/thread.ts',
    index: 'src/index.ts',
  },
  chunkNames: 'chunk-[hash]',
  banner: { js: commonJsNames },
  // WebAssembly stands in strings, which escapes would make twice as long.
  charset: 'utf8',
  plugins: [piscinaInItsFolder],
};

const piscina = {
  ...shipped,
  format: 'esm',
  outdir: resolve(dist, 'piscina'),
  entryPoints: {
    index: 'node_modules/piscina/dist/esm-wrapper.mjs',
    worker: 'node_modules/piscina/dist/worker.js',
  },
  banner: { js: commonJsNames },
  // Sets the priority of a thread; optional, native, not used here.
  external: ['@napi-rs/nice'],
};

/** What the extension loads when it is first needed, as files of their own: CommonJS has no chunks. */
const loadedLater = {
  'language-client': 'src/extension/language-client.ts',
  'protocol-check': 'src/model/protocol-check.ts',
};

const inFilesOfTheirOwn = {
  name: 'in-files-of-their-own',
  setup({ onResolve }) {
    onResolve({ filter: /\.ts$/ }, ({ kind, path }) => {
      const name = Object.keys(loadedLater).find((one) => path.endsWith(`/${one}.ts`));
      return kind === 'dynamic-import' && name ? { path: `./${name}.cjs`, external: true } : undefined;
    });
  },
};

/** VS Code loads the client with `require`. */
const client = {
  ...shipped,
  format: 'cjs',
  outdir: dist,
  entryPoints: { extension: 'src/extension/extension.ts', ...loadedLater },
  outExtension: { '.js': '.cjs' },
  external: ['vscode'],
  plugins: [inFilesOfTheirOwn],
  // Only what comes through `require` gets the `vscode` of the host.
  supported: { 'dynamic-import': false },
};

/**
 * The pages, each with its style beside it. They run in a browser, under a policy that lets nothing else in, and share no file: none
 * loads what another needs.
 */
const pages = {
  ...shipped,
  platform: 'browser',
  target: 'chrome128',
  format: 'esm',
  outdir: dist,
  jsx: 'automatic',
  jsxImportSource: 'preact',
  entryPoints: { dashboard: 'webview/main.tsx', 'consent-form': 'webview/consent-form/main.tsx' },
};

/** Writes the bundles and removes what an earlier build left, so that a program that runs meanwhile finds its files. */
async function replaceDist(files) {
  for (const { path, contents } of files) {
    await mkdir(dirname(path), { recursive: true });
    const isCommand = path === resolve(dist, 'cli.js');
    await writeFile(path, isCommand ? `#!/usr/bin/env node\n${Buffer.from(contents)}` : contents, {
      mode: isCommand ? 0o755 : 0o644,
    });
  }
  const kept = new Set(files.map(({ path }) => path));
  for (const entry of await readdir(dist, { recursive: true, withFileTypes: true })) {
    const path = resolve(entry.parentPath, entry.name);
    if (entry.isFile() && /\.(c?js|css)$/.test(entry.name) && !kept.has(path)) await rm(path);
  }
}

/** The licences of the packages that the bundles hold, which most of them ask to be passed on. */
async function notices(metafiles) {
  const inputs = metafiles.flatMap(({ inputs }) => Object.keys(inputs));
  const folders = new Set(inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []));
  const sections = [...folders].sort().map(async (folder) => {
    const { name, version, license } = JSON.parse(await readFile(resolve(root, folder, 'package.json'), 'utf8'));
    const file = (await readdir(resolve(root, folder))).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? await readFile(resolve(root, folder, file), 'utf8') : '';
    return `${name} ${version} (${license})\n\n${text.trim()}`;
  });
  return `${(await Promise.all(sections)).join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

const results = await Promise.all([programs, piscina, client, pages].map(build));
const outputs = results.flatMap(({ outputFiles }) => outputFiles);
await replaceDist(outputs);
await writeFile(resolve(dist, 'THIRD-PARTY-NOTICES.txt'), await notices(results.map(({ metafile }) => metafile)));
const bytes = outputs.reduce((sum, { contents }) => sum + contents.length, 0);
process.stdout.write(`${relative(root, dist)}: ${outputs.length} files, ${Math.round(bytes / 1000)} kB\n`);
