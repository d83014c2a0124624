import type { DuoCode } from '../../model/consent.generated.ts';

/** Codes of the Data Use Ontology that licences are held against, and their ids (DUO release 2021-02-23). */
const ids = {
  RS: 'DUO:0000012',
  GSO: 'DUO:0000016',
  NPUNCU: 'DUO:0000018',
  GS: 'DUO:0000022',
  US: 'DUO:0000026',
  PS: 'DUO:0000027',
  IS: 'DUO:0000028',
  CC: 'DUO:0000043',
  NPU: 'DUO:0000045',
  NCU: 'DUO:0000046',
  DS: 'DUO:0000007',
  HMB: 'DUO:0000006',
} as const;

type Code = keyof typeof ids;

/** Which of some codes are among the codes of terms, however they are written: `NCU`, `ncu`, `DUO:0000046`, `DUO_0000046`. */
export function codesAmong(codes: readonly DuoCode[] | undefined, wanted: readonly Code[]): Code[] {
  const said = new Set(
    codes?.map((code) =>
      (typeof code === 'string' ? code : code.code)
        .trim()
        .toUpperCase()
        .replace(/^.*DUO[:_]/, 'DUO:'),
    ),
  );
  return wanted.filter((code) => said.has(code) || said.has(ids[code]));
}
