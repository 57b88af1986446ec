/** Node takes the package by its main file, which has no names to import; this one has. */
declare module "opentype.js/dist/opentype.mjs" {
  export * from "opentype.js";
}
