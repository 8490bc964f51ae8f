import type { Form } from '../../../layouts/print/form.ts';
import { FormSheet } from '../../../layouts/print/form-sheet.tsx';
import type { SetText } from '../pdf/inspect-source.ts';
import { type SheetTools, typesetSheets } from '../sheets/typeset-sheets.ts';

/** Sets a form on one sheet of A4, front and back; its fields are links until the file is repaired. */
export function typesetForm(form: Form, tools: SheetTools): Promise<SetText> {
  const { id, language, title } = form;
  const body = FormSheet({ form });
  return typesetSheets({ id, language, title, styles: 'form', paper: 'a4', body, maxPages: 2 }, tools);
}
