import { startUsedFacts } from '../../blocks/block-context.ts';
import { pageIn } from '../../content/address.ts';
import type { Catalogue } from '../../content/catalogue.ts';
import { chainOf } from '../../content/localise.ts';
import { builtTags } from '../../content/presence.ts';
import { pressPathOf } from '../../content/press-path.ts';
import { makeTranslator } from '../../i18n/translator.ts';
import { typographyOf } from '../../i18n/typography/typography.ts';
import { makeKit } from '../../press/make-kit.ts';
import { planKitTexts } from '../../press/plan-kit.ts';
import type { SiteBuild } from '../../site/site-context.ts';
import type { StageInput } from './stage-input.ts';

type PressInput = StageInput & { readonly catalogue: Catalogue };

/** Packs the press kits of all languages that have a press page; none if there is no press room. */
export async function makePress({
  machine,
  content,
  date,
  draft,
  progress,
}: PressInput): Promise<SiteBuild['kits']> {
  const { library, scenes } = content;
  const { pressRoom, site } = library;
  const kits = new Map<string, { href: string; bytes: number; files: readonly string[] }>();
  if (!pressRoom) return kits;
  await progress.stage('press', async () => {
    for (const tag of builtTags(library)) {
      const page = pageIn(library, tag, pressPathOf(library));
      if (!page || page.meta.withdrawn || tag.endsWith('-XB')) continue;
      const chain = chainOf(library, tag);
      const setText = typographyOf(tag);
      const words = chain.map((entry) => library.words.get(entry)).filter((entry) => entry !== undefined);
      const context = {
        library,
        tag,
        date,
        chain,
        t: makeTranslator(tag, words, setText),
        setText,
        medium: 'print' as const,
        scene: (id: string) => scenes.scene(id, chain),
        used: startUsedFacts(),
      };
      const releases = library.releases.filter(
        ({ meta, tag: own }) => own === tag && meta.date <= date && meta.withdrawn === undefined,
      );
      const advice = `# ${page.meta.title}\n\n${page.meta.description}\n\n${page.body}`;
      const texts = planKitTexts(library, context, releases, advice, date);
      const kit = await makeKit({
        name: toFileName(site.name),
        tag,
        texts,
        logos: pressRoom.logos,
        staticFolder: `${machine.root}/static`,
        cache: `${machine.root}/.cache`,
        output: draft,
      });
      kits.set(tag, { href: site.base + kit.file, bytes: kit.bytes, files: kit.files });
    }
  });
  return kits;
}

/** @example toFileName('Společně') is spolecne */
function toFileName(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'portal';
}
