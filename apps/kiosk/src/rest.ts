export { Errands } from "./errands.svelte.ts";
export { default as Rooms } from "./Rooms.svelte";
