/** A contact as a card shows it; every value is ready to print, null means that nobody knows. */
export type ContactCardProps = {
  readonly id: string;
  readonly name: string;
  readonly forWhom: string;
  readonly phones: readonly { readonly number: string; readonly href: string }[];
  /** Present when the number is withheld: the line that is open instead. */
  readonly instead: { readonly name: string; readonly number: string; readonly href: string } | null;
  readonly hours: string | null;
  readonly price: string | null;
  readonly onBill: string | null;
  readonly languages: string | null;
  readonly ages: string | null;
  readonly busy: string | null;
  readonly address: string | null;
  readonly email: string | null;
  readonly web: string | null;
  readonly source: string;
  readonly checked: string | null;
};
