/** Lists of `traditional simplified` pairs, separated by `|`; the package types only its converters. */
declare module 'opencc-js/dict/*' {
  const dictionary: string;
  export default dictionary;
}
