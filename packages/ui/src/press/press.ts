import type { Attachment } from "svelte/attachments";

/** Makes an element something to press. It is heard by the press surface around it, never by a click. */
export const press =
  (onpress: () => void): Attachment<HTMLElement> =>
  (element) => {
    element.dataset.press = "";
    element.addEventListener("press", onpress);
    return () => element.removeEventListener("press", onpress);
  };
