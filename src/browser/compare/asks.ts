/**
 * Run before the first paint of the comparison page: whether the address asks for a comparison, so that what stands
 * there without one does not flash up. The same question as `asksForComparison`, without its code.
 */
export const asksScript =
  "if(/[?&][dit]=/.test(location.search))document.documentElement.setAttribute('data-asks','')";
