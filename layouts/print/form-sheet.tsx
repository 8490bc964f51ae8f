import type { VNode } from 'preact';
import { Raw } from '../components/raw.tsx';
import type { Form } from './form.ts';

/** Looks like any sheet of an office: no logo, no colour, no picture. */
export function FormSheet({ form }: { readonly form: Form }): VNode {
  return (
    <main class="form">
      <h1>{form.title}</h1>
      <Raw html={form.body} />
      <p class="small">{form.edition}</p>
    </main>
  );
}
