/** What stands in a small publication: its title, one line of text, and an address it leads to; empty for none. */
export type SmallPdf = { readonly title: string; readonly text: string; readonly link: string };

/** Writes a PDF of one page. Texts are of the Latin-1 letters. */
export function writeSmallPdf({ link, text, title }: SmallPdf): Buffer {
  const stream = `BT /F1 12 Tf 20 180 Td (${text}) Tj ET`;
  const annotation = link === '' ? '' : '/Annots [6 0 R] ';
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] ${annotation}/Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>`,
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Type /Annot /Subtype /Link /Rect [0 0 100 100] /A << /S /URI /URI (${link}) >> >>`,
    `<< /Title (${title}) /Creator (PDF) /Producer (PDF) >>`,
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R /Info 7 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(body + end, 'latin1');
}
