/** Countries by the names of regions, as each provider documents them: `DE: eu-central-1 …`. */
function regions(lists: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(lists).flatMap(([country, names]) => names.split(' ').map((name) => [name, country])));
}

/** Regions of object stores. The same name is another place with another provider: `eu-west-1` is in Ireland or in London. */
const byProvider = {
  /** The partitions of the AWS SDK (`@aws-sdk/util-endpoints`), which describe each; `EU` and `US` are location constraints of old. */
  aws: regions({
    DE: 'eu-central-1 eusc-de-east-1',
    CH: 'eu-central-2',
    IE: 'eu-west-1 eu',
    GB: 'eu-west-2',
    FR: 'eu-west-3',
    SE: 'eu-north-1',
    IT: 'eu-south-1',
    ES: 'eu-south-2',
    US: 'us-east-1 us-east-2 us-west-1 us-west-2 us-gov-east-1 us-gov-west-1 us-standard us',
    CA: 'ca-central-1 ca-west-1',
    MX: 'mx-central-1',
    BR: 'sa-east-1',
    ZA: 'af-south-1',
    IL: 'il-central-1',
    BH: 'me-south-1',
    AE: 'me-central-1',
    IN: 'ap-south-1 ap-south-2',
    JP: 'ap-northeast-1 ap-northeast-3',
    KR: 'ap-northeast-2',
    SG: 'ap-southeast-1',
    AU: 'ap-southeast-2 ap-southeast-4',
    ID: 'ap-southeast-3',
    MY: 'ap-southeast-5',
    NZ: 'ap-southeast-6',
    TH: 'ap-southeast-7',
    HK: 'ap-east-1',
    TW: 'ap-east-2',
    CN: 'cn-north-1 cn-northwest-1',
  }),
  /** Google Cloud, "Bucket locations"; `eu` and `us` are multi-regions. Pairs of regions in several countries are left out. */
  google: regions({
    EU: 'eu eur4',
    BE: 'europe-west1',
    GB: 'europe-west2',
    DE: 'europe-west3 europe-west10',
    NL: 'europe-west4',
    CH: 'europe-west6',
    IT: 'europe-west8 europe-west12',
    FR: 'europe-west9',
    ES: 'europe-southwest1',
    PL: 'europe-central2',
    FI: 'europe-north1',
    SE: 'europe-north2',
    US: 'us nam4 us-central1 us-east1 us-east4 us-east5 us-south1 us-west1 us-west2 us-west3 us-west4',
    CA: 'northamerica-northeast1 northamerica-northeast2',
    MX: 'northamerica-south1',
    BR: 'southamerica-east1',
    CL: 'southamerica-west1',
    TW: 'asia-east1',
    HK: 'asia-east2',
    JP: 'asia-northeast1 asia-northeast2',
    KR: 'asia-northeast3',
    IN: 'asia-south1 asia-south2',
    SG: 'asia-southeast1',
    ID: 'asia-southeast2',
    AU: 'australia-southeast1 australia-southeast2',
    IL: 'me-west1',
    QA: 'me-central1',
    SA: 'me-central2',
    ZA: 'africa-south1',
  }),
  /** Microsoft Azure, "Azure regions list". */
  azure: regions({
    NL: 'westeurope',
    IE: 'northeurope',
    DE: 'germanywestcentral germanynorth',
    FR: 'francecentral francesouth',
    SE: 'swedencentral swedensouth',
    CH: 'switzerlandnorth switzerlandwest',
    NO: 'norwayeast norwaywest',
    GB: 'uksouth ukwest',
    IT: 'italynorth',
    ES: 'spaincentral',
    PL: 'polandcentral',
    AT: 'austriaeast',
    BE: 'belgiumcentral',
    US: 'eastus eastus2 centralus northcentralus southcentralus westcentralus westus westus2 westus3 usgovarizona usgovtexas usgovvirginia',
    CA: 'canadacentral canadaeast',
    BR: 'brazilsouth brazilsoutheast',
    CL: 'chilecentral',
    MX: 'mexicocentral',
    IN: 'centralindia southindia westindia jioindiacentral jioindiawest',
    ID: 'indonesiacentral',
    MY: 'malaysiawest',
    NZ: 'newzealandnorth',
    CN: 'chinaeast chinaeast2 chinanorth chinanorth2',
    JP: 'japaneast japanwest',
    KR: 'koreacentral koreasouth',
    SG: 'southeastasia',
    HK: 'eastasia',
    AU: 'australiaeast australiasoutheast australiacentral australiacentral2',
    AE: 'uaenorth uaecentral',
    IL: 'israelcentral',
    QA: 'qatarcentral',
    ZA: 'southafricanorth southafricawest',
  }),
  /** Wasabi, "Service URLs for Wasabi's Storage Regions", with the alternative names. */
  wasabi: regions({
    NL: 'eu-central-1 nl-1',
    DE: 'eu-central-2 de-1',
    GB: 'eu-west-1 eu-west-3 uk-1 uk-2',
    FR: 'eu-west-2 fr-1',
    IT: 'eu-south-1 it-1',
    US: 'us-east-1 us-east-2 us-central-1 us-west-1 us-west-2',
    CA: 'ca-central-1',
    JP: 'ap-northeast-1 ap-northeast-2',
    AU: 'ap-southeast-2',
    SG: 'ap-southeast-1',
  }),
  /** DigitalOcean, "Spaces Availability". */
  digitalocean: regions({
    DE: 'fra1',
    NL: 'ams3',
    GB: 'lon1',
    US: 'nyc3 sfo2 sfo3 atl1',
    CA: 'tor1',
    SG: 'sgp1',
    IN: 'blr1',
    AU: 'syd1',
  }),
  /** By the names of regions in endpoints; Backblaze names a country, and no list of clusters was at hand to compare them with. */
  backblaze: regions({
    NL: 'eu-central-003',
    US: 'us-west-000 us-west-001 us-west-002 us-west-004 us-east-005',
    CA: 'ca-east-006',
  }),
  /** rclone, `backend/s3/provider/Scaleway.yaml`. */
  scaleway: regions({ FR: 'fr-par', NL: 'nl-ams', PL: 'pl-waw', IT: 'it-mil' }),
  /** rclone, `backend/s3/provider/OVHcloud.yaml`. */
  ovh: regions({
    FR: 'gra sbg rbx rbx-archive eu-west-par',
    DE: 'de',
    GB: 'uk',
    PL: 'waw',
    CA: 'bhs ca-east-tor',
    SG: 'sgp',
    AU: 'ap-southeast-syd',
    IN: 'ap-south-mum',
    US: 'us-east-va us-west-or',
  }),
  /** rclone, `backend/s3/provider/Hetzner.yaml`. */
  hetzner: regions({ DE: 'fsn1 nbg1', FI: 'hel1' }),
} as const;

/** A provider of object stores whose regions are known. */
export type Provider = keyof typeof byProvider;

/** The country of a region; `EU` for one that is spread over it, `undefined` for one that is not known. */
export function countryOfRegion(provider: Provider, region: string): string | undefined {
  const name = region.trim().toLowerCase();
  return byProvider[provider].get(provider === 'azure' ? name.replaceAll(/[ -]/g, '') : name);
}
