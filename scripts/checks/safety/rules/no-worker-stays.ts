import type { FileFault } from '../../results/rule.ts';
import type { MarkupRule } from '../markup-rule.ts';

/** The output holds no service worker and no script that registers one: it would keep whole pages on the device. */
export const noWorkerStays: MarkupRule = {
  name: 'no-worker-stays',
  onSite: ({ files, texts }) => {
    const named = [...files.keys()].filter((file) => /\/(sw|service-?worker)[^/]*\.m?js$/i.test(file));
    const scripts = [...texts].filter(([file]) => /\.m?js$/.test(file));
    const registering = scripts.filter(([, text]) => /\bserviceWorker\b/.test(text)).map(([file]) => file);
    const faults = [...new Set([...named, ...registering])].map(
      (file): FileFault => ({
        file,
        message: 'The file is a service worker or registers one.',
        remedy: 'Take it away: pages would stay on the device after the exit.',
      }),
    );
    return { looked: files.size, faults };
  },
};
