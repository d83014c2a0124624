import assert from 'node:assert/strict';
import { manifestWith, saidBy } from './judge-records.ts';

const rule = 'consent/public-hosting';
const remote = (url: string) => ({ '.git/config': `[core]\n\tbare = false\n[remote "origin"]\n\turl = ${url}\n` });
const stored = (...where: ('local' | 'institution' | 'cloud')[]) => ({
  'consent.json': manifestWith({ terms: { duo: ['GRU'], storage: { where } } }),
});

describe(rule, () => {
  it('names the line of a remote at a service that is made for publishing', async () => {
    for (const url of ['https://github.com/example/cohort.git', 'git@gitlab.com:example/cohort.git']) {
      const [said, ...others] = await saidBy(rule, { ...stored('local'), ...remote(url) });
      assert.deepEqual([said?.[0], said?.[1], others], ['error', '.git/config 3:1', []]);
      assert.match(said![2]!, /made for publishing; agreed was: local$/);
    }
  });

  it('shows nothing of the address, in which names and tokens stand', async () => {
    const [said] = await saidBy(rule, {
      ...stored('local'),
      ...remote('https://roe:secret@github.com/roe/cohort.git'),
    });
    assert.doesNotMatch(said![2]!, /roe|secret|cohort/);
  });

  it('is silent on a server of one\u2019s own, where a cloud was agreed to, and where nothing was', async () => {
    assert.deepEqual(await saidBy(rule, { ...stored('local'), ...remote('git@github.clinic.example:cohort.git') }), []);
    assert.deepEqual(
      await saidBy(rule, { ...stored('cloud'), ...remote('https://github.com/example/cohort.git') }),
      [],
    );
    const files = { 'consent.json': manifestWith(), ...remote('https://github.com/example/cohort.git') };
    assert.deepEqual(await saidBy(rule, files), []);
  });
});
