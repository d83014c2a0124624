import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type DicomDataSet, type DicomElement, isPrivateTag } from '../../../src/model/dicom.ts';
import { formatTag } from '../../../src/model/location.ts';
import { element, read, sequence } from './build.ts';
import { type MadeElement, type MadeSyntax, madeDataSet, syntaxes, valueBytes, written } from './made-data-set.ts';
import { characterSets, encodeText, lettersOf, type MadeCharacterSet } from './made-text.ts';

const specificCharacterSet = 0x00080005;

describe('readDicom of a generated data set', () => {
  for (const [name, syntax] of Object.entries(syntaxes)) {
    it(`finds the same attributes, representations and values in ${name}, in any character set`, () => {
      fc.assert(
        fc.property(madeDataSet, ({ set, elements }) => {
          const object = read(written(elements, set, syntax));
          assert.deepEqual(object.problems, []);
          assertSame(object, elements, set, syntax);
        }),
        { numRuns: 300 },
      );
    });

    it(`ends at the pixel data of ${name}, plain or in fragments`, () => {
      const { writing } = syntax;
      const plain = element(0x7fe00010, 'OW', Buffer.alloc(64, 7), writing);
      const fragments = sequence(0x7fe00010, [Buffer.alloc(0), Buffer.alloc(64, 7)], {
        vr: 'OB',
        isUndefined: true,
        hasOpenItems: false,
        writing,
      });
      fc.assert(
        fc.property(madeDataSet, fc.constantFrom(plain, fragments), ({ set, elements }, pixels) => {
          const before = written(elements, set, syntax);
          const object = read(written(elements, set, syntax, pixels));
          assert.deepEqual(object.problems, []);
          assertSame(object, elements, set, syntax);
          // Where in a deflated file they are nobody can say.
          assert.equal(object.pixelDataOffset, syntax.isDeflated ? undefined : before.length);
        }),
        { numRuns: 60 },
      );
    });
  }
});

describe('encodeText, by which the character sets above are tested', () => {
  it('names a set before its letters and ASCII before what delimits them', () => {
    const japanese = characterSets.find(({ terms }) => terms === '\\ISO 2022 IR 87')!;
    assert.equal(encodeText('a山田^椽', japanese, '^').toString('latin1'), 'a\u001b$B;3ED\u001b(B^\u001b$B\\=\u001b(B');
  });

  it('knows letters of every set that the standard has', () => {
    for (const set of characterSets) assert.ok(lettersOf(set).length > 1, set.terms);
  });
});

function assertSame(
  found: DicomDataSet,
  made: readonly MadeElement[],
  set: MadeCharacterSet,
  syntax: MadeSyntax,
): void {
  const elements = found.elements.filter(({ tag }) => tag >>> 16 !== 2 && tag !== specificCharacterSet);
  assert.deepEqual(
    elements.map(({ tag }) => formatTag(tag)),
    made.map(({ tag }) => formatTag(tag)),
  );
  for (const [index, one] of elements.entries()) assertElement(one, made[index]!, set, syntax);
}

function assertElement(found: DicomElement, made: MadeElement, set: MadeCharacterSet, syntax: MadeSyntax): void {
  const { content } = made;
  const { writing } = syntax;
  if (content.kind === 'items') {
    // Of a private sequence without a representation that is empty nothing says that it is one.
    if (found.vr !== 'UN') assert.equal(found.vr, 'SQ', found.path);
    else assert.ok(!writing.explicit && isPrivateTag(made.tag), found.path);
    assert.equal(found.items?.length ?? 0, content.items.length, found.path);
    for (const [index, item] of content.items.entries()) assertSame(found.items![index]!, item, set, syntax);
    return;
  }
  const isNamed = writing.explicit || !isPrivateTag(made.tag) || (made.tag & 0xffff) < 0x100;
  assert.equal(found.vr, isNamed ? made.vr : 'UN', found.path);
  const littleEndian = (made.isUnknown && writing.explicit) || writing.littleEndian;
  const bytes = valueBytes(made, set, littleEndian);
  assert.deepEqual(Buffer.from(found.bytes()).subarray(0, bytes.length), Buffer.from(bytes), found.path);
  if (isNamed) assertValues(found, made);
}

function assertValues(found: DicomElement, { content }: MadeElement): void {
  if (content.kind === 'text') {
    assert.equal(found.text(), content.values.join('\\'), found.path);
  } else if (content.kind === 'numbers') {
    assert.deepEqual(
      found.values().map(String),
      content.values.map((value) => (found.vr === 'AT' ? formatTag(Number(value)) : String(value))),
      found.path,
    );
  } else if (found.vr !== 'UN') {
    assert.equal(found.text(), '', found.path);
  }
}
