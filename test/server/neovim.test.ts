import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commandPath } from '../../scripts/host/system-packages.ts';

const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const script = fileURLToPath(new URL('./neovim.lua', import.meta.url));
const address = 'jane.roe@clinic.example';

interface Seen {
  diagnostics: { code: string; message: string; text: string }[];
  hover: string;
}

describe('The language server in Neovim', () => {
  let folder: string;
  let seen: Seen;

  before(function () {
    const missing = commandPath('nvim') ? undefined : 'Neovim is not installed';
    const unbuilt = existsSync(program) ? undefined : 'dist/cli.js is not built';
    if (missing || unbuilt) {
      console.log(`    (${missing ?? unbuilt}: these tests are skipped)`);
      this.skip();
    }
    folder = mkdtempSync(join(tmpdir(), 'cohortlint-neovim-'));
    const file = join(folder, 'letter.txt');
    writeFileSync(file, `Dear colleague,\nplease write to ${address} about the visit.\n`);
    seen = runNeovim([process.execPath, program, folder, file, address]);
  });

  after(() => folder && rmSync(folder, { recursive: true, force: true }));

  it('underlines the value in the opened file', () => {
    assert.deepEqual(
      seen.diagnostics.map(({ code, text }) => ({ code, text })),
      [{ code: 'identifier/email', text: address }],
    );
  });

  it('shows the mask and not the value', () => {
    assert.match(seen.diagnostics[0]!.message, /•••/);
    assert.ok(!seen.diagnostics[0]!.message.includes(address));
  });

  it('hovers with the reason and its source', () => {
    assert.match(seen.hover, /identifier\/email/);
    assert.match(seen.hover, /164\.514/);
    assert.ok(!seen.hover.includes(address));
  });
});

function runNeovim(args: readonly string[]): Seen {
  const quoted = args.map((argument) => `'${argument.replaceAll("'", "''")}'`).join(',');
  const options = ['--headless', '--clean', '-n', '-c', `let g:arguments = [${quoted}]`, '-c', `luafile ${script}`];
  const state = mkdtempSync(join(tmpdir(), 'cohortlint-neovim-state-'));
  const environment = { ...process.env, XDG_STATE_HOME: state, XDG_CACHE_HOME: state };
  const { stdout, stderr } = spawnSync('nvim', options, { encoding: 'utf8', timeout: 250_000, env: environment });
  rmSync(state, { recursive: true, force: true });
  const line = stdout.split('\n').find((one) => one.startsWith('{'));
  assert.ok(line, `Neovim said: ${stderr}`);
  return JSON.parse(line) as Seen;
}
