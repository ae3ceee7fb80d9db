/** The views of counts and places: small, and opened one after the other, so they are one download. */
export { chaptersView as chapters } from './chapters-view.ts';
export { dispersionView as dispersion } from './dispersion-view.ts';
export { termsView as terms } from './terms-view.ts';
