export * from "./add-days.ts";
export * from "./add-months.ts";
export * from "./calendar-date.ts";
export * from "./day-number.ts";
export * from "./instant.ts";
export * from "./local-date.ts";
export * from "./local-hour.ts";
export * from "./period.ts";
