import { fieldRule } from '../../model/rule.ts';

export default fieldRule({
  id: 'identifier/vin',
  spans: 'vin',
  title: 'Vehicle number (VIN)',
  rationale:
    'A vehicle identification number stays with one vehicle for its life, and registers and insurers connect it with each owner.',
  references: ['45 CFR 164.514(b)(2)(i)(L)', 'GDPR Art. 4(1)'],
  remedies: ['mask-span', 'drop-field'],
  examples: {
    flagged: ['VIN: 1HGCM82633A004352', '1M8GDM9AXKP042788', 'vin=1HGCM82633A004352'],
    silent: ['1HGCM82643A004352', '12345678901234567', 'Modality=MR'],
  },
});
