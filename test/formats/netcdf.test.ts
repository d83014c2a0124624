import assert from 'node:assert/strict';
import { documentLater } from './document-of.ts';
import { judged } from './judged.ts';
import { netcdfFile } from './netcdf-file.ts';

const whole = netcdfFile(
  { Conventions: 'CF-1.8' },
  { patient: { varid: 'MINC standard variable', full_name: 'Jane Roe' } },
);

describe('NetCDF files', () => {
  it('are silent about terms of the format', async () => {
    assert.deepEqual((await judged('a.nc', whole)).places, ['name @ patient@full_name']);
  });
  it('that are cut or lie about their lists end with words of our own', async () => {
    for (let length = 4; length < whole.length; length += 1) {
      await assert.rejects(documentLater('a.nc', whole.subarray(0, length)), /get a complete copy or convert it$/);
    }
    const lie = Buffer.from(whole);
    lie.writeUInt32BE(0xffffffff, 20);
    await assert.rejects(documentLater('a.nc', lie), /get a complete copy or convert it$/);
  });
});
