/** A contact as a card shows it; every value is ready to print, null means that nobody knows. */
export type ContactCardProps = {
  readonly id: string;
  readonly name: string;
  readonly forWhom: string;
  readonly phones: readonly { readonly number: string; readonly href: string }[];
  /** A second choice: the line to call in place of a withheld number, or when this one is closed or does not answer. */
  readonly instead: { readonly name: string; readonly number: string; readonly href: string } | null;
  readonly hours: string | null;
  /** Rows of a week table; null where words say all: open at all times, hours unknown, or on paper. */
  readonly week: readonly { readonly days: string; readonly hours: string }[] | null;
  /** The same hours for the script that tells what is open now: an `Opening` as JSON. */
  readonly opening: string | null;
  readonly price: string | null;
  readonly onBill: string | null;
  readonly callerNumber: string | null;
  readonly recorded: string | null;
  /** Ways to reach it that nothing else on the card shows: chat, text message, interpreter. */
  readonly channels: string | null;
  readonly languages: string | null;
  readonly ages: string | null;
  /** What to do when nobody answers; null if it cannot be called. */
  readonly busy: string | null;
  /** What calls, chats and mails leave behind on the device; null if there is nothing to use. */
  readonly traces: string | null;
  readonly address: string | null;
  readonly email: string | null;
  readonly web: string | null;
  readonly source: string;
  /** Who checked it, when and how. */
  readonly checked: string | null;
};
