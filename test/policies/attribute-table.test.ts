import assert from 'node:assert/strict';
import { attributeTable } from '../../src/policies/attribute-table.ts';
import { resolvePolicy } from '../../src/policies/presets.ts';
import { profileTags } from '../../src/standards/confidentiality-profile.ts';

const rows = (policy: string) => new Map(attributeTable(resolvePolicy(policy)).map((row) => [row.tag, row]));

describe('attributeTable', () => {
  it('has every row of the profile, repeating groups and private attributes as the standard writes them', () => {
    const table = rows('ps3.15-basic');
    assert.ok(table.size >= profileTags().length);
    assert.equal(table.get('(60xx,3000)')?.keyword, 'OverlayData');
    assert.deepEqual(
      ['(50xx,xxxx)', '(gggg,eeee)'].map((tag) => [table.get(tag)?.keyword, table.get(tag)?.action]),
      [
        ['', 'X'],
        ['', 'X'],
      ],
    );
  });
  it('follows the options', () => {
    const actions = (policy: string) => ['(0020,000D)', '(0008,1030)'].map((tag) => rows(policy).get(tag)?.action);
    assert.deepEqual(actions('ps3.15-basic'), ['U', 'X']);
    assert.deepEqual(actions('ps3.15-basic+retain-uids+clean-descriptors'), ['K', 'C']);
  });
  it('says under other policies what a value is, and how much it weighs', () => {
    const { action, severity, class: identifier } = rows('hipaa-safe-harbor').get('(0010,0010)')!;
    assert.deepEqual([action, severity, identifier], [undefined, 'error', 'name']);
    assert.equal(rows('hipaa-safe-harbor').get('(0008,1030)')!.inspect, true);
  });
});
