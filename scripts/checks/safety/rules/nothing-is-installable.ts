import { linksWith } from '../../results/parsed-page.ts';
import type { Fault, FileFault } from '../../results/rule.ts';
import type { MarkupRule } from '../markup-rule.ts';

const denied = ['geolocation', 'camera', 'microphone', 'payment'];
const asking = /\b(Notification\.requestPermission|beforeinstallprompt|navigator\.geolocation|pushManager)\b/;

/** No page can be installed as an app; nothing asks for a permission, and the header denies what could be asked for. */
export const nothingIsInstallable: MarkupRule = {
  name: 'nothing-is-installable',
  onPage: (page, { headers }) => {
    const faults: Fault[] = linksWith(page, 'manifest').map(() => ({
      message: 'The page names a web manifest.',
      remedy: 'Take it away: an app would stand on the screen of the device.',
    }));
    const policy = headers?.of(page.address)['Permissions-Policy'] ?? '';
    const open = headers ? denied.filter((name) => !policy.includes(`${name}=()`)) : [];
    if (open.length > 0) {
      faults.push({
        message: `The header Permissions-Policy does not deny ${open.join(', ')}.`,
        remedy: 'Deny them in the policy of headers.',
      });
    }
    return faults;
  },
  onSite: ({ files, texts }) => {
    const named = [...files.keys()].filter((file) => /\.webmanifest$|\/manifest\.json$/.test(file));
    const scripts = [...texts].filter(([file, text]) => /\.m?js$/.test(file) && asking.test(text));
    const faults = [...named, ...scripts.map(([file]) => file)].map(
      (file): FileFault => ({
        file,
        message: 'The file makes the site installable or asks for a permission.',
        remedy: 'Take it away.',
      }),
    );
    return { looked: 0, faults };
  },
};
