/** UTF-16 units of a query: longer than any paragraph one would paste to find its place; what exceeds it is cut. */
export const longestQuery = 1000;

/** Terms that are searched, and terms that are excluded; what exceeds them is dropped. */
export const mostTerms = 12;

/** How many occurrences a page of the list may have: the first are soon there, more are for those who read on. */
export const pageLengths = [10, 50, 200] as const;
export type PageLength = (typeof pageLengths)[number];

/** Characters of a collection whose texts are offered whole, to be searched without a network. */
export const mostKept = 3_000_000;

/** Occurrences that are put in an order of their own; beyond it one does not read them one by one. */
export const sortable = 2000;
