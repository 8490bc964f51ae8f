import type { TextLanguage } from './frame.ts';

/** What each page must answer, and who has judged it. */
export type PageQuestions = {
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly pages: readonly {
      readonly path: string;
      readonly text: string;
      /** Null for texts that are no page of the web, such as leaflets. */
      readonly href: string | null;
      readonly review: string;
      readonly answers: readonly string[];
    }[];
  }[];
  /** Language of titles and questions where it is not that of the page. */
  readonly language: TextLanguage | null;
};
