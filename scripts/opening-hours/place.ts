/** The country whose public holidays count, and the clock that all hours are given in. */
export const place = { country: 'cz', zone: 'Europe/Prague' } as const;
