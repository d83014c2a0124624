import assert from 'node:assert/strict';
import type { SubjectConsent } from '../../src/consent/subjects/subject-consent.ts';
import { TermsOfSubjects, termsOfSubject } from '../../src/consent/terms-of-subject.ts';
import type { Form, Terms } from '../../src/model/consent.generated.ts';

function row(said: Partial<SubjectConsent> = {}): SubjectConsent {
  return { subject: 'sub-01', status: 'consented', row: 2, ...said };
}

describe('termsOfSubject', () => {
  const forms: Form[] = [
    { version: '1.0', terms: { aiTraining: 'allowed', futureUse: 'ask-again' } },
    { version: '2.0', terms: { aiTraining: 'not-allowed' } },
  ];
  const terms: Terms = { duo: ['GRU'], aiTraining: 'not-allowed', faceImages: 'not-allowed' };

  it('gives what the dataset says to somebody without a row', () => {
    assert.deepEqual(termsOfSubject({ terms, forms }), {
      terms: {
        duo: { value: ['GRU'], from: 'dataset' },
        aiTraining: { value: 'not-allowed', from: 'dataset' },
        faceImages: { value: 'not-allowed', from: 'dataset' },
      },
      isFormUnknown: false,
    });
  });

  it('puts the row over the form over the dataset, and says where each comes from', () => {
    const { terms: found, form } = termsOfSubject({ terms, forms }, row({ formVersion: '1.0', faceImages: 'allowed' }));
    assert.deepEqual(found, {
      duo: { value: ['GRU'], from: 'dataset' },
      aiTraining: { value: 'allowed', from: 'form' },
      futureUse: { value: 'ask-again', from: 'form' },
      faceImages: { value: 'allowed', from: 'row' },
    });
    assert.equal(form, forms[0]);
  });

  it('replaces codes as a whole', () => {
    const { terms: found } = termsOfSubject({ terms }, row({ duo: ['HMB', 'NPU'] }));
    assert.deepEqual(found.duo, { value: ['HMB', 'NPU'], from: 'row' });
  });

  it('takes an empty list of codes for what is said', () => {
    assert.deepEqual(termsOfSubject({ terms }, row({ duo: [] })).terms.duo, { value: [], from: 'row' });
  });

  it('takes a no of the row over a yes of the form', () => {
    const { terms: found } = termsOfSubject({ terms, forms }, row({ formVersion: '1.0', aiTraining: 'not-allowed' }));
    assert.deepEqual(found.aiTraining, { value: 'not-allowed', from: 'row' });
  });

  describe('of forms', () => {
    it('says that a version is not known, and gives what the dataset says', () => {
      const found = termsOfSubject({ terms, forms }, row({ formVersion: '3.0' }));
      assert.equal(found.isFormUnknown, true);
      assert.equal(found.form, undefined);
      assert.equal(found.terms.aiTraining?.from, 'dataset');
    });

    it('does not take 1 for 1.0', () => {
      assert.equal(termsOfSubject({ terms, forms }, row({ formVersion: '1' })).isFormUnknown, true);
    });

    it('does not mind spaces around the version that the dataset describes', () => {
      const form = { version: ' 1.0 ' };
      assert.equal(termsOfSubject({ terms, forms: [form, ...forms.slice(1)] }, row({ formVersion: '1.0' })).form, form);
    });

    it('takes the only form for the one of a row that names none', () => {
      const [only] = forms;
      assert.equal(termsOfSubject({ terms, forms: [only!] }, row()).form, only);
      assert.equal(termsOfSubject({ terms, forms }, row()).form, undefined);
      assert.equal(termsOfSubject({ terms, forms: [only!] }).form, undefined, 'nobody signed it');
    });
  });

  describe('of conditions', () => {
    const conditional: Terms = {
      aiTraining: { onlyWith: ['ethics-approval'] },
      thirdParties: {
        sharing: 'named',
        recipients: [{ name: 'Acme', country: 'DE', agreement: 'D-1' }],
        countries: ['DE'],
      },
    };

    it('keeps those of the dataset under a yes of the row', () => {
      const said = row({ aiTraining: 'allowed', thirdParties: 'allowed' });
      const { terms: found } = termsOfSubject({ terms: conditional }, said);
      assert.deepEqual(found.aiTraining, { value: conditional.aiTraining, from: 'dataset' });
      assert.deepEqual(found.thirdParties, { value: conditional.thirdParties, from: 'dataset' });
    });

    it('has what a row says of public release over what the dataset says', () => {
      for (const publicRelease of ['allowed', 'not-allowed'] as const) {
        const { terms: found } = termsOfSubject({ terms: { publicRelease: 'not-allowed' } }, row({ publicRelease }));
        assert.deepEqual(found.publicRelease, { value: publicRelease, from: 'row' });
      }
    });

    it('drops them for a no', () => {
      const said = row({ aiTraining: 'not-allowed', thirdParties: 'not-allowed' });
      const { terms: found } = termsOfSubject({ terms: conditional }, said);
      assert.deepEqual(found.aiTraining, { value: 'not-allowed', from: 'row' });
      assert.deepEqual(found.thirdParties, { value: { sharing: 'not-allowed' }, from: 'row' });
    });

    it('knows of a recipient that the row names what the dataset says of it', () => {
      const { terms: found } = termsOfSubject({ terms: conditional }, row({ thirdParties: ['acme', 'Beta'] }));
      assert.deepEqual(found.thirdParties, {
        value: {
          sharing: 'named',
          recipients: [{ name: 'Acme', country: 'DE', agreement: 'D-1' }, { name: 'Beta' }],
          countries: ['DE'],
        },
        from: 'row',
      });
    });

    it('takes a yes over a no or over nothing for sharing with anybody', () => {
      const expected = { value: { sharing: 'any' }, from: 'row' };
      const said = row({ thirdParties: 'allowed' });
      assert.deepEqual(termsOfSubject({ terms: {} }, said).terms.thirdParties, expected);
      const refused: Terms = { thirdParties: { sharing: 'not-allowed' } };
      assert.deepEqual(termsOfSubject({ terms: refused }, said).terms.thirdParties, expected);
    });
  });
});

describe('TermsOfSubjects', () => {
  const known = new TermsOfSubjects({ terms: { duo: ['GRU'] } });

  it('gives what termsOfSubject gives, once for rows that say the same', () => {
    const one = known.of({ aiTraining: 'allowed' });
    assert.deepEqual(one, termsOfSubject({ terms: { duo: ['GRU'] } }, { aiTraining: 'allowed' }));
    assert.equal(known.of({ aiTraining: 'allowed' }), one);
  });

  it('keeps apart the same word for two questions, a name and a permission, and who has no row', () => {
    const all = [
      known.of({ aiTraining: 'allowed' }),
      known.of({ commercialUse: 'allowed' }),
      known.of({ thirdParties: 'allowed' }),
      known.of({ thirdParties: ['allowed'] }),
      known.of({}),
      known.of(),
    ];
    assert.equal(new Set(all).size, all.length);
  });
});
