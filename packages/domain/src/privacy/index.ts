export * from "./disclosure.ts";
export * from "./ids.ts";
export * from "./looking.ts";
export * from "./reveal.ts";
