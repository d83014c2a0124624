import assert from 'node:assert/strict';
import { mergeSettings, switchedOff } from '../../src/configuration/settings.ts';

describe('mergeSettings', () => {
  it('starts from HIPAA Safe Harbor, failing on errors', () => {
    const { policy, failOn, sources } = mergeSettings({});
    assert.deepEqual({ policy, failOn, sources }, { policy: 'hipaa-safe-harbor', failOn: 'error', sources: {} });
  });

  it('lets the command line win over the file, and the file over the editor, and says which won', () => {
    const parts = { editor: { policy: 'a' }, file: { policy: 'b' }, 'command-line': { policy: 'c' } } as const;
    assert.equal(mergeSettings(parts).policy, 'c');
    assert.equal(mergeSettings({ editor: parts.editor, file: parts.file }).policy, 'b');
    assert.deepEqual(mergeSettings(parts).sources, { policy: 'command-line' });
  });

  it('merges the options of a rule member by member', () => {
    const merged = mergeSettings({
      file: { rules: { 'outlier/small-class': { severity: 'error', options: { k: 7 } } } },
      'command-line': { rules: { 'outlier/small-class': { severity: 'warning' } } },
    });
    assert.deepEqual(merged.rules['outlier/small-class'], { severity: 'warning', options: { k: 7 } });
  });
});

describe('switchedOff', () => {
  it('lists what is off, sorted', () => {
    const settings = mergeSettings({
      file: { rules: { b: { severity: 'off' }, a: { severity: 'off' }, c: { severity: 'info' } } },
    });
    assert.deepEqual(switchedOff(settings), ['a', 'b']);
  });
});
