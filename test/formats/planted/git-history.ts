import type { PlantedFile } from '../planted-file.ts';

const id = 'abc1'.repeat(10);
const commit = `tree ${'0'.repeat(40)}
author Jane Roe <jane.roe@clinic.example> 1790000000 +0200
committer John Doe <jdoe@mri01.clinic.example> 1790000000 +0200

[DATALAD RUNCMD] Convert the scans

=== Do not change lines below ===
{
 "chain": [],
 "cmd": "python /home/mmuster/code/convert.py",
 "exit": 0,
 "inputs": [
  "sourcedata/Roe_Jane_1961-05-12/scan.dcm"
 ],
 "outputs": [],
 "pwd": "."
}
^^^ Do not change lines above ^^^
`;
const places = `4f6b8e0a-7d1c-4b53-9f0e-2f5a0c3d9e77 here timestamp=1.1s
0d3b0a2c-7a4f-4b6e-8f61-2f5a0c3d9e77 jroe@ws7.clinic.example:/home/jroe/data [origin] timestamp=1.2s
`;
const record = (name: string, type: string, text: string) => `${name} ${type} ${Buffer.byteLength(text)}\n${text}\n`;

export default {
  file: '.git/history',
  content: () => record(id, 'commit', commit) + record('git-annex:uuid.log', 'blob', places),
  planted: [
    { value: 'Jane Roe <jane.roe@clinic.example>', class: 'name', part: 'commit abc1abc1abc1 author' },
    { value: 'John Doe <jdoe@mri01.clinic.example>', class: 'name', part: 'commit abc1abc1abc1 committer' },
    { value: 'mmuster', class: 'username', part: 'commit abc1abc1abc1 line 6' },
    { value: '1961-05-12', class: 'date', part: 'commit abc1abc1abc1 line 9' },
    { value: 'jroe@ws7.clinic.example', class: 'email', part: 'git-annex:uuid.log line 2' },
    { value: 'jroe', class: 'username', part: 'git-annex:uuid.log line 2' },
  ],
} satisfies PlantedFile;
