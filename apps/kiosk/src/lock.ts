/** What a browser does by itself outside the glass, and a kiosk must not (A16). */
const UNWANTED = ["contextmenu", "dragstart", "dragover", "drop", "selectstart", "gesturestart"];
const UNWANTED_KEYS = new Set(["F1", "F3", "F5", "F6", "F7", "F11", "F12", "BrowserBack"]);

const stop = (event: Event) => event.preventDefault();

const stopKey = (event: KeyboardEvent) => {
  const chord = event.ctrlKey || event.altKey || event.metaKey;
  if (chord || UNWANTED_KEYS.has(event.key)) event.preventDefault();
};

/** Makes a page hold still: no menu, no zoom, no selection, no way out by the keyboard. */
export const lock = (target: Window): void => {
  for (const type of UNWANTED) target.addEventListener(type, stop, { capture: true });
  target.addEventListener("wheel", stop, { capture: true, passive: false });
  target.addEventListener("touchmove", stop, { capture: true, passive: false });
  target.addEventListener("keydown", stopKey, { capture: true });
};
