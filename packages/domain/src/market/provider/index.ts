export * from "./admit.ts";
export * from "./permission.ts";
export * from "./provider.ts";
export * from "./renew.ts";
export * from "./request.ts";
export * from "./suspend.ts";
