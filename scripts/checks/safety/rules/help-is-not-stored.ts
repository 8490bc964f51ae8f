import type { MarkupRule } from '../markup-rule.ts';

/** Every page of class high is sent with no-store; without a policy of headers nobody knows. */
export const helpIsNotStored: MarkupRule = {
  name: 'help-is-not-stored',
  onPage: (page, { headers }) => {
    if (page.entry.safety === 'normal' || !headers) return null;
    const sent = headers.of(page.address)['Cache-Control'] ?? '';
    if (/\bno-store\b/.test(sent)) return [];
    return [
      {
        message: `The host sends Cache-Control “${sent}” with this page.`,
        remedy: 'Let the policy of headers send no-store for pages of class high.',
      },
    ];
  },
  onSite: ({ headers, manifest }) => {
    const high = manifest.pages.filter(({ safety }) => safety === 'high');
    if (headers || high.length === 0) return { looked: 0, faults: [] };
    return {
      looked: 1,
      faults: [
        {
          file: '/',
          message: 'No policy of headers lies beside the finished folder: nobody knows what the host sends.',
          remedy: 'Build anew; the build writes it as <output>.headers.json.',
        },
      ],
    };
  },
};
