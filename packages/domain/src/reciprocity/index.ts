export * from "./help-kind.ts";
