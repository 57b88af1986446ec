export type { Box, Point } from "./box.ts";
export { beyond } from "./box.ts";
export * from "./press.ts";
export * from "./press-machine.ts";
export * from "./press-surface.ts";
export { default as Surface } from "./Surface.svelte";
export * from "./surface.ts";
