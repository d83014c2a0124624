import type { VNode } from 'preact';
import { sharing, storagePlaces, withdrawalScopes } from '../choices.ts';
import { ListLine, Permission, TextLine, Tick, Ticks } from '../fields.tsx';
import { Repeated } from '../repeated.tsx';
import { countryText } from '../words.ts';

/** Who answers for the data. */
export function Controller(): VNode {
  return (
    <div class="fields">
      <TextLine pointer="/controller/name" isWide />
      <TextLine pointer="/controller/contact" isWide />
      <TextLine pointer="/controller/country" toValue={countryText} />
      <TextLine pointer="/controller/dataProtectionOfficer" />
    </div>
  );
}

/** Approvals of ethics committees. */
export function Ethics(): VNode {
  return (
    <Repeated pointer="/ethics" addText="Add Approval" first="committee">
      {(item) => (
        <>
          <TextLine pointer={`${item}/committee`} />
          <TextLine pointer={`${item}/number`} />
          <TextLine pointer={`${item}/approvedOn`} />
          <TextLine pointer={`${item}/validUntil`} />
          <Tick pointer={`${item}/waiver`} />
        </>
      )}
    </Repeated>
  );
}

/** Who may receive the data. */
export function ThirdParties(): VNode {
  return (
    <>
      <Permission pointer="/terms/thirdParties/sharing" options={sharing} isBelow />
      <Repeated pointer="/terms/thirdParties/recipients" addText="Add Recipient" first="name">
        {(item) => (
          <>
            <TextLine pointer={`${item}/name`} isWide />
            <TextLine pointer={`${item}/country`} toValue={countryText} />
            <TextLine pointer={`${item}/agreement`} />
          </>
        )}
      </Repeated>
      <div class="fields">
        <ListLine pointer="/terms/thirdParties/countries" toItem={countryText} />
      </div>
    </>
  );
}

/** Where the data are kept, how long, and what a withdrawal ends. */
export function Keeping(): VNode {
  return (
    <>
      <div class="fields">
        <Ticks pointer="/terms/storage/where" options={storagePlaces} />
        <ListLine pointer="/terms/storage/regions" toItem={countryText} />
        <TextLine pointer="/terms/retentionUntil" />
      </div>
      <Permission pointer="/terms/withdrawalScope" options={withdrawalScopes} isBelow />
    </>
  );
}

/** How the data are published, the two other files, and when children are asked again. */
export function OtherFiles(): VNode {
  const years = (text: string): unknown => (/^\d+$/.test(text) ? Number(text) : text);
  return (
    <div class="fields">
      <TextLine pointer="/licence" />
      <TextLine pointer="/doi" />
      <TextLine pointer="/subjects" />
      <TextLine pointer="/disclosures" />
      <TextLine pointer="/ageOfMajority" toValue={years} />
    </div>
  );
}
