import type { VNode } from 'preact';
import { article6, article9, commonRuleGrounds, hipaaGrounds, laws } from '../choices.ts';
import { valueAt, withValue } from '../draft.ts';
import { Select, TextLine } from '../fields.tsx';
import { useForm } from '../form-context.ts';
import { Repeated } from '../repeated.tsx';
import { countryText } from '../words.ts';

/** The grounds on which the data are used: which fields there are depends on the law. */
export function LegalGrounds(): VNode {
  const { draft, edit } = useForm();
  return (
    <Repeated pointer="/legalBasis" addText="Add Legal Ground" first="law">
      {(item) => {
        const law = valueAt(draft, `${item}/law`);
        // What another law asks for is no part of this one.
        const choose = (chosen: string | undefined): void =>
          edit((now) => withValue(now, item, chosen ? { law: chosen } : {}));
        return (
          <>
            <Select pointer={`${item}/law`} options={laws} onChange={choose} />
            <FieldsOfLaw item={item} law={law} />
          </>
        );
      }}
    </Repeated>
  );
}

function FieldsOfLaw({ item, law }: { item: string; law: unknown }): VNode | null {
  const { draft } = useForm();
  switch (law) {
    case 'gdpr':
      return (
        <>
          <Select pointer={`${item}/article6`} options={article6} />
          <Select pointer={`${item}/article9`} options={article9} />
          <TextLine pointer={`${item}/nationalLaw`} isWide />
        </>
      );
    case 'hipaa':
      return (
        <>
          <Select pointer={`${item}/ground`} options={hipaaGrounds} />
          {(valueAt(draft, `${item}/ground`) === 'limited-data-set' ||
            valueAt(draft, `${item}/agreement`) !== undefined) && <TextLine pointer={`${item}/agreement`} isWide />}
        </>
      );
    case 'common-rule':
      return <Select pointer={`${item}/ground`} options={commonRuleGrounds} />;
    case 'national-opt-out':
      return (
        <>
          <TextLine pointer={`${item}/scheme`} isWide />
          <TextLine pointer={`${item}/country`} toValue={countryText} />
          <TextLine pointer={`${item}/checkedOn`} />
        </>
      );
    default:
      return null;
  }
}
