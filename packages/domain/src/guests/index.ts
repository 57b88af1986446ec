export * from "./book.ts";
export * from "./guest-home.ts";
export * from "./offer.ts";
export * from "./said.ts";
export * from "./same-point.ts";
export * from "./take-back.ts";
export * from "./two-books.ts";
