export * from "./fen.ts";
