import type { Report } from '../model/report.generated.ts';
import type { Entry } from '../model/source.ts';

/** Tells what kind of dataset it is from what was listed and read. */
export class DatasetShape {
  #describedAsBids = false;

  /** An entry was listed. */
  see(entry: Entry): void {
    if (entry.path === 'dataset_description.json') this.#describedAsBids = true;
  }

  /** @param formats how many entries were read by each */
  profile(formats: ReadonlyMap<string, number>): Report['dataset']['profile'] {
    if (this.#describedAsBids) return 'bids';
    const read = [...formats.values()].reduce((sum, number) => sum + number, 0);
    return (formats.get('dicom') ?? 0) * 2 > read ? 'dicom' : 'generic';
  }
}
