export { default as Mark } from "./Mark.svelte";
export { default as Ornament } from "./Ornament.svelte";
