import type { DicomElement } from '../../model/dicom.ts';

/** Elements with all that stand in their items, depth first in file order. @param all to which they are added */
export function withInside(elements: readonly DicomElement[], all: DicomElement[] = []): DicomElement[] {
  for (const element of elements) {
    all.push(element);
    if (element.items) for (const item of element.items) withInside(item.elements, all);
  }
  return all;
}
