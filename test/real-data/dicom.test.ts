import assert from 'node:assert/strict';
import { scanDataset } from '../../src/engine/scan-dataset.ts';
import { textReport } from '../../src/report/text.ts';
import { sharedData } from '../shared-data.ts';

describe('public DICOM files', () => {
  it('are inspected, or end as a gap with a true reason', async function () {
    const folder = sharedData('dicom/pydicom');
    if (!folder) this.skip();
    const scan = await scanDataset({ paths: [folder] });
    const gaps = new Map([...scan.gaps()].map(({ path, reason }) => [path.slice(path.lastIndexOf('/') + 1), reason]));
    scan.dispose();
    assert.match(gaps.get('rtplan_truncated.dcm')!, /cut or damaged/);
    assert.match(gaps.get('no_meta.dcm')!, /damaged at its start/);
    assert.equal(gaps.get('zipMR.gz'), undefined);
    const dicomGaps = [...gaps.keys()].filter((name) => name.endsWith('.dcm') || name.startsWith('DICOMDIR'));
    assert.deepEqual(dicomGaps.sort(), ['DICOMDIR-nooffset', 'no_meta.dcm', 'rtplan_truncated.dcm']);
  });

  it('of 608 slices fit one screen: at most 15 issues, then how many more, coverage and verdict', async function () {
    const folder = sharedData('dicom/dcm_qa_nih');
    if (!folder) this.skip();
    const scan = await scanDataset({ paths: [folder] });
    const options = { width: 120, isTerminal: true, color: false, verbose: false, showValues: false, showPaths: false };
    const lines = textReport(scan, options).trimEnd().split('\n');
    scan.dispose();
    assert.ok(lines.length <= 24, `${lines.length} lines`);
    assert.ok(lines.every((line) => line.length <= 120));
    assert.ok(lines.filter((line) => /^[✖▲]/.test(line)).length <= 15);
    assert.match(lines.join('\n'), /and \d+ more/);
    assert.match(lines.at(-1)!, /^BLOCKED · .* % of entries read whole$/);
  });

  it('give one note per creator of private attributes, not one per attribute', async function () {
    const folder = sharedData('dicom/dcm_qa_nih');
    if (!folder) this.skip();
    const scan = await scanDataset({ paths: [folder] });
    const issues = scan.summary.issues.filter(({ ruleId }) => ruleId === 'identifier/private-attribute');
    scan.dispose();
    assert.ok(issues.length > 0 && issues.length <= 20, `${issues.length} issues`);
    assert.ok(issues.every(({ severity }) => severity === 'info'));
  });
});
