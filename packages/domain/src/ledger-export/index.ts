export * from "./csv.ts";
export * from "./exported-account.ts";
export * from "./exported-transfer.ts";
export * from "./hledger.ts";
