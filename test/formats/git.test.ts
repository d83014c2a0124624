import assert from 'node:assert/strict';
import { problemsOf } from './document-of.ts';
import { judged } from './judged.ts';

const zero = '0'.repeat(40);
const jane = 'Jane Roe <jane.roe@clinic.example>';

describe('git-history format', () => {
  it('tells of each person once, as an author, however many commits there are', async () => {
    const { findings, places, values } = await judged(
      '.git/history',
      commit('a', 'Third', jane) +
        commit('b', 'Second', jane) +
        commit('c', 'First', 'J. Roe <jroe@ws7.clinic.example>'),
    );
    assert.deepEqual(places, ['name @ commit aaaaaaaaaaaa author', 'name @ commit cccccccccccc author']);
    assert.deepEqual(values, [jane, 'J. Roe <jroe@ws7.clinic.example>']);
    assert.deepEqual(new Set(findings.map(({ severity, role }) => `${severity} ${role}`)), new Set(['info author']));
  });

  it('takes whoever signs a message for an author as well, and a person in its text for nobody of the kind', async () => {
    const message = 'Fix header\n\nCall jdoe@home.example about it.\n\nSigned-off-by: John Doe <jdoe@clinic.example>';
    const { findings, places } = await judged('.git/history', commit('a', message, 'root <root@localhost>'));
    assert.deepEqual(places, ['email @ commit aaaaaaaaaaaa line 3', 'name @ commit aaaaaaaaaaaa line 5']);
    assert.deepEqual(
      findings.map(({ severity }) => severity),
      ['error', 'info'],
    );
  });

  it('is silent on a clean repository: services, releases, and what DataLad and git-annex write by themselves', async () => {
    const { findings } = await judged(
      '.git/history',
      [
        commit('a', '[DATALAD] Recorded changes', 'GitHub <noreply@github.com>'),
        commit(
          'b',
          "Merge branch 'main' of github.com:OpenNeuro/ds000001",
          'dependabot[bot] <1+dependabot[bot]@x.example>',
        ),
        commit(
          'c',
          '[DATALAD RUNCMD] Deface all images\n\n=== Do not change lines below ===\n{\n "cmd": "bash code/deface.sh",\n "dsid": "4f6b8e0a-7d1c-4b53-9f0e-2f5a0c3d9e77",\n "inputs": [\n  "sub-01/anat/sub-01_T1w.nii.gz"\n ],\n "pwd": "."\n}\n^^^ Do not change lines above ^^^',
          'root <root@localhost>',
        ),
        record('git-annex:uuid.log', 'blob', '0d3b0a2c-7a4f-4b6e-8f61-2f5a0c3d9e77 here timestamp=1790000000.15s\n'),
        record('git-annex:numcopies.log', 'blob', '1790000000.157237s 2\n'),
      ].join(''),
    );
    assert.deepEqual(
      findings.map(({ message, location }) => [message, location.slot]),
      [],
    );
  });

  it('tells of a line that recurs where it is newest', async () => {
    const line = 'Copied from /home/mmuster/data';
    const { places } = await judged('.git/history', commit('a', line, jane) + commit('b', line, jane));
    assert.deepEqual(places.slice(1), ['username @ commit aaaaaaaaaaaa line 1']);
  });

  it('reads messages in the encoding that they name, and old ones that name none as Latin-1', async () => {
    const author = Buffer.from('J\xfcrgen Roe <jroe@clinic.example>', 'latin1');
    for (const encoding of ['encoding ISO-8859-1\n', '']) {
      const [before, after] = commitBody('Message', 'AUTHOR', encoding).split('AUTHOR');
      const body = Buffer.concat([Buffer.from(before!), author, Buffer.from(after!)]);
      const head = Buffer.from(`${'a'.repeat(40)} commit ${body.length}\n`);
      const { values } = await judged('.git/history', Buffer.concat([head, body, Buffer.from('\n')]));
      assert.deepEqual(values, ['Jürgen Roe <jroe@clinic.example>']);
    }
  });

  it('leaves the signature of a tag out', async () => {
    const text = `object ${zero}\ntype commit\ntag v1\ntagger ${jane} 1790000000 +0000\n\nv1\n-----BEGIN PGP SIGNATURE-----\nVersion: /home/mmuster\n-----END PGP SIGNATURE-----\n`;
    assert.deepEqual((await judged('.git/history', record('a'.repeat(40), 'tag', text))).places, [
      'name @ tag aaaaaaaaaaaa tagger',
    ]);
  });

  it('says what was not read of the history, and where the history itself is cut', () => {
    const whole = commit('a', 'Message', jane) + record('history', 'problem', 'it is not all there');
    assert.deepEqual(problemsOf('.git/history', whole), ['it is not all there']);
    assert.match(problemsOf('.git/history', whole.slice(0, -10)).join(), /ends in the middle: scan again/);
  });

  it('is not taken for a text of the same name', async () => {
    assert.equal((await judged('notes/history', 'Patient was well.\n')).format, 'text');
  });
});

describe('git-reflog format', () => {
  it('tells of each person once, at line and column, and of no time', async () => {
    const line = (reason: string) => `${zero} ${zero} ${jane} 1790000000 +0200\t${reason}\n`;
    const { places, findings, format } = await judged(
      '.git/logs/HEAD',
      line('commit: One') + line('reset: moving to main'),
    );
    assert.equal(format, 'git-reflog');
    assert.deepEqual(places, ['name @ 1:83']);
    assert.equal(findings[0]!.severity, 'info');
  });
});

describe('git-config format', () => {
  it('takes the committer of the settings for an author, and other people for what they are', async () => {
    const { findings, places } = await judged(
      '.git/config',
      '[user]\n\tname = Jane Roe\n\temail = jane.roe@clinic.example\n[sendemail]\n\tto = jdoe@clinic.example\n',
    );
    assert.deepEqual(
      findings.map(({ severity, role }, index) => `${places[index]} ${severity} ${role}`),
      ['name @ 2:9 info author', 'email @ 3:10 info author', 'email @ 5:7 error unknown'],
    );
  });

  it('is silent on settings without people, of DataLad as well', async () => {
    const git =
      '[core]\n\tbare = false\n[remote "origin"]\n\turl = https://github.com/OpenNeuro/ds000001.git\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n[annex]\n\tuuid = 4f6b8e0a-7d1c-4b53-9f0e-2f5a0c3d9e77\n';
    assert.deepEqual((await judged('.git/config', git)).places, []);
    const dataLad = '[datalad "dataset"]\n\tid = 4f6b8e0a-7d1c-4b53-9f0e-2f5a0c3d9e77\n';
    assert.deepEqual((await judged('.datalad/config', dataLad)).places, []);
  });
});

function commit(digit: string, message: string, author: string): string {
  return record(digit.repeat(40), 'commit', commitBody(message, author));
}

function commitBody(message: string, author: string, encoding = ''): string {
  return `tree ${zero}\nauthor ${author} 1790000000 +0200\ncommitter root <root@localhost> 1790000000 +0200\n${encoding}\n${message}\n`;
}

function record(name: string, type: string, content: string): string {
  return `${name} ${type} ${Buffer.byteLength(content)}\n${content}\n`;
}
