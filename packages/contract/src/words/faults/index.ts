export * from "./tell-fault.ts";
