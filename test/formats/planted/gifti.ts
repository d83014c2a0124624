import type { PlantedFile } from '../planted-file.ts';

const content = `<?xml version="1.0" encoding="UTF-8"?><GIFTI Version="1.0"><MetaData>
<MD><Name><![CDATA[UserName]]></Name><Value><![CDATA[jroe]]></Value></MD>
<MD><Name><![CDATA[Date]]></Name><Value><![CDATA[2019-05-12]]></Value></MD>
<MD><Name><![CDATA[Description]]></Name><Value><![CDATA[Patient: Jane Roe]]></Value></MD>
</MetaData><DataArray><Data>SmFuZSBSb2U=</Data></DataArray></GIFTI>`;

export default {
  file: 'lh.surf.gii',
  content: () => content,
  planted: [
    { value: 'jroe', class: 'username', part: 'metadata UserName' },
    { value: '2019-05-12', class: 'date', part: 'metadata Date' },
    { value: 'Jane Roe', class: 'name', part: 'metadata Description' },
  ],
} satisfies PlantedFile;
