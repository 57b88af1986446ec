export { default as Pictogram } from "./Pictogram.svelte";
export { PICTOGRAMS, type PictogramName } from "./pictograms.ts";
