/** How often a term must occur for a frequency to be compared at all; also the least that may be expected of it. */
export const leastFrequency = 5;
