export * from "./bare.ts";
export * from "./picture.ts";
