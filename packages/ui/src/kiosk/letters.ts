import type { Attachment } from "svelte/attachments";
import { isCrowded } from "./overlap.ts";

const STEP = 0.05;

/** From the chosen size down to the usual one, which every screen is drawn for. */
const sizesFrom = (chosen: number): readonly number[] =>
  Array.from({ length: Math.round((chosen - 1) / STEP) + 1 }, (_, at) => chosen - at * STEP);

/**
 * Letters of the size that the reader has chosen, as `--zoom`. Where the words of a screen leave no
 * room for it, they are as large as there is room: nothing is cut off, and nothing scrolls.
 */
export const letters =
  (chosen: number): Attachment<HTMLElement> =>
  (glass) => {
    const fit = () => {
      sizesFrom(chosen).find((size) => {
        glass.style.setProperty("--zoom", size.toFixed(2));
        return size <= 1 || !isCrowded(glass);
      });
    };
    fit();
    const words = new MutationObserver(fit);
    words.observe(glass, { subtree: true, childList: true, characterData: true });
    const room = new ResizeObserver(fit);
    room.observe(glass);
    document.fonts.addEventListener("loadingdone", fit);
    return () => {
      words.disconnect();
      room.disconnect();
      document.fonts.removeEventListener("loadingdone", fit);
    };
  };
