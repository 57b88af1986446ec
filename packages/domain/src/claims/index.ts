export * from "./approve.ts";
export * from "./claim.ts";
export * from "./decide.ts";
export * from "./ids.ts";
export * from "./name-list.ts";
export * from "./record.ts";
export * from "./reverse-approval.ts";
