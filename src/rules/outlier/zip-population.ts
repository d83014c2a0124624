import { fieldRule } from '../../model/rule.ts';

export default fieldRule({
  id: 'outlier/zip-population',
  severity: 'error',
  title: 'ZIP code of an area with few people',
  rationale:
    'Three digits of a ZIP code may stay only where more than 20,000 people live in all areas that begin with them; in the others 000 stands in their place. The guidance of HHS prints the 17 of the 2000 census, and says that nobody may rely on them once there are newer data; of the 2010 census programs use a list of 14, which was not checked here. An area on either is told; who has the list of the current census sets it. Only fields whose name says "zip" are judged by it, since three digits of a postal code are a piece of any country\'s.',
  references: ['45 CFR 164.514(b)(2)(i)(B)'],
  remedies: ['replace-with-dummy', 'generalize-place', 'drop-field'],
  messages: { found: 'ZIP code of an area with 20,000 people or fewer in {place}' },
  options: {
    smallAreas: {
      type: 'array',
      items: { type: 'string' },
      description:
        'Three-digit ZIP codes of areas with 20,000 people or fewer by the current census; those on the lists by the 2000 and the 2010 census when empty.',
      default: [],
    },
  },
  examples: {
    flagged: ['zip=036', 'zip3=059', 'zip3=36', 'zip_code=036**', 'zip=821xx', 'ZipCode=03600', 'zip=205', 'zip=063'],
    silent: ['zip=902', 'zip3=000', 'zip_code=902**', 'postcode=036', 'plz=036', 'site=036', 'zip_code=90210'],
  },
});
