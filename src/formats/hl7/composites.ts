/**
 * Of what data types the fields are in which several values stand under one number (HL7 v2.5.1 chapter 2.A), and how their
 * components are read: from, to and by which name behind the field's own.
 */
export interface ComponentPart {
  /** Components, from 1, that make one value together. */
  readonly from: number;
  readonly to: number;
  /** Added to the field's name: `.3` for `PID-11.3`; none for what the field is named after. */
  readonly suffix: string;
}

const fieldsByType: Readonly<Record<string, string>> = {
  // Extended composite ids: the id, then its check digit and who assigned it.
  CX: 'PID-2 PID-3 PID-4 PID-18 PID-21 PV1-19 PV1-50 MRG-1 MRG-2 MRG-3 MRG-4 NK1-33',
  // Names of persons, with what kind of name it is behind them.
  XPN: 'PID-5 PID-6 PID-9 NK1-2 NK1-30 GT1-3 IN1-16 MRG-7',
  // Persons of the staff: a number, then the name.
  XCN: `PV1-7 PV1-8 PV1-9 PV1-17 PV1-52 PD1-4 ORC-10 ORC-11 ORC-12 ORC-19 OBR-10 OBR-16 OBR-28 OBX-16 EVN-5 TXA-5 TXA-9 TXA-10
    TXA-11 ROL-4 DG1-16 PR1-8 PR1-11 PR1-12`,
  // The same one level below.
  NDL: 'OBR-32 OBR-33 OBR-34 OBR-35',
  XAD: 'PID-11 NK1-4 GT1-5 IN1-19 ORC-22 ORC-24',
  XTN: 'PID-13 PID-14 NK1-5 NK1-6 NK1-7 GT1-6 GT1-7 ORC-14 ORC-23 OBR-17',
};

const partsOfType: Readonly<Record<string, readonly ComponentPart[]>> = {
  CX: [
    { from: 1, to: 1, suffix: '' },
    { from: 2, to: 99, suffix: '.2' },
  ],
  XPN: [{ from: 1, to: 6, suffix: '' }],
  XCN: [
    { from: 1, to: 1, suffix: '.1' },
    { from: 2, to: 7, suffix: '' },
    { from: 8, to: 99, suffix: '.8' },
  ],
  NDL: [
    { from: 1, to: 1, suffix: '.1' },
    { from: 2, to: 7, suffix: '' },
  ],
  XAD: [
    { from: 1, to: 2, suffix: '' },
    { from: 3, to: 3, suffix: '.3' },
    { from: 5, to: 5, suffix: '.5' },
    { from: 8, to: 99, suffix: '.8' },
  ],
  XTN: [
    { from: 1, to: 1, suffix: '' },
    { from: 4, to: 4, suffix: '.4' },
    { from: 6, to: 8, suffix: '' },
    { from: 9, to: 99, suffix: '.9' },
  ],
};

const typeOfField: ReadonlyMap<string, string> = new Map(
  Object.entries(fieldsByType).flatMap(([type, fields]) => fields.split(/\s+/).map((field) => [field, type] as const)),
);

/** The values in a field of several components; `undefined` where the field is read as one. */
export function partsOfField(name: string): readonly ComponentPart[] | undefined {
  return partsOfType[typeOfField.get(name) ?? ''];
}

/** Whether the components of a field are separated by the sign for subcomponents. */
export function isOneLevelBelow(name: string): boolean {
  return typeOfField.get(name) === 'NDL';
}
