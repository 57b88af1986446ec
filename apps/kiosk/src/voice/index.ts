export { type PackIndex, readIndex } from "./pack.ts";
export { PHRASES } from "./phrases.ts";
