export * from "./complaint.ts";
export * from "./ids.ts";
export * from "./order/index.ts";
export * from "./priced-service.ts";
export * from "./provider/index.ts";
export * from "./settle-complaint.ts";
export * from "./supervise.ts";
export * from "./written.ts";
