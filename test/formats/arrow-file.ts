import { date, float64, tableFromArrays, tableToIPC, utf8 } from '@uwdata/flechette';

/** An Arrow table of visits with metadata of its schema and of a column, as a file or as a stream. */
export function arrowFile(format: 'file' | 'stream' = 'file'): Uint8Array {
  const table = tableFromArrays(
    {
      patient_name: ['Jane Roe', null],
      dob: [new Date('1961-05-11'), null],
      remark: ['mail jane.roe@clinic.example', 'SSN 123-45-6789'],
      weight: [71.5, null],
      many: [2n ** 60n, 1n],
    },
    { types: { patient_name: utf8(), dob: date(0), weight: float64() } },
  );
  const schema = table.schema as { metadata: Map<string, string>; fields: { metadata: Map<string, string> }[] };
  schema.metadata = new Map([['pandas', '{"creator":{"phone":"+1 202 555 0143"}}']]);
  schema.fields[2]!.metadata = new Map([['label', 'ask jane.doe@clinic.example']]);
  return tableToIPC(table, { format })!;
}
