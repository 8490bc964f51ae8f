/** One thing that a new file needs. Answers are text as somebody types it; `optional` ones may be empty. */
export type Question = {
  /** Name of the option that answers it, such as name-cs. */
  readonly flag: string;
  readonly text: string;
  readonly example: string;
  readonly optional: boolean;
  /** Says what is wrong with an answer, null if it can be used. */
  readonly problemOf: (answer: string) => string | null;
};

/** Answers by the name of their option. */
export type Answers = Readonly<Record<string, string>>;
