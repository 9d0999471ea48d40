/** The snippets import the package by its name, as a reader of the README would; here are its types from the source. */
declare module 'vietmil/chrono' {
  export const vi: typeof import('../../src/adapters/chrono').vi
}
declare module 'vietmil/compromise' {
  export const vietmil: typeof import('../../src/adapters/compromise').vietmil
  export type VietmilMethods = import('../../src/adapters/compromise').VietmilMethods
}
declare module 'vietmil/natural' {
  export const VietnameseTokenizer: typeof import('../../src/adapters/natural').VietnameseTokenizer
}
declare module 'vietmil/vntk' {
  export const createWordSegmenter: typeof import('../../src/adapters/vntk').createWordSegmenter
}
