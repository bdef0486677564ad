import { makeZip, type Packed } from './make-zip.ts';

const TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELATIONS =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const STYLES =
  '<?xml version="1.0"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>';
const STYLE_RELATION =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header1.xml"/></Relationships>';

/** A Word document whose body is this WordprocessingML; `paragraph`, `heading` and `table` write it. */
export const makeDocx = (body: string, others: Packed[] = []): Uint8Array =>
  makeZip([
    { name: '[Content_Types].xml', content: TYPES },
    { name: '_rels/.rels', content: RELATIONS },
    { name: 'word/document.xml', content: documentOf(body) },
    { name: 'word/styles.xml', content: STYLES },
    { name: 'word/_rels/document.xml.rels', content: STYLE_RELATION },
    { name: 'word/header1.xml', content: headerOf('Council of Testville, regular meeting') },
    ...others,
  ]);

export const documentOf = (body: string): string =>
  `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;

const headerOf = (text: string): string =>
  `<?xml version="1.0"?><w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${paragraph(text)}</w:hdr>`;

/** A tabulator and a line break stand in the text as they are. */
export const paragraph = (text: string): string =>
  `<w:p>${text
    .split(/(\t|\n)/)
    .map((part) =>
      part === '\t'
        ? '<w:r><w:tab/></w:r>'
        : part === '\n'
          ? '<w:r><w:br/></w:r>'
          : `<w:r><w:t xml:space="preserve">${escaped(part)}</w:t></w:r>`,
    )
    .join('')}</w:p>`;

export const heading = (text: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>${escaped(text)}</w:t></w:r></w:p>`;

/** A cell's paragraphs are its lines. */
export const table = (rows: string[][]): string =>
  `<w:tbl>${rows
    .map(
      (row) =>
        `<w:tr>${row.map((cell) => `<w:tc>${cell.split('\n').map(paragraph).join('')}</w:tc>`).join('')}</w:tr>`,
    )
    .join('')}</w:tbl>`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
