export { default as Mark } from "./Mark.svelte";
