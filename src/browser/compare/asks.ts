/**
 * Run before the first paint of the comparison page: whether the address asks for a comparison, so that what stands
 * there without one does not flash up. It leaves an attribute, which the view goes by.
 */
export const asksScript =
  "if(/[?&][dit]=/.test(location.search))document.documentElement.setAttribute('data-asks','')";
