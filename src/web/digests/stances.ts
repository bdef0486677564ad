/** The sides in the order in which every table and bar shows them. */
export const STANCES = ['support', 'oppose', 'mixed', 'unclear'] as const;
