import { hear, LONGEST_GAP, SILENCE, settle } from "./card-reader.ts";
import type { Clock } from "./clock.ts";

export interface Ears {
  onCard(text: string): void;
  /** Digits and letters from a hand on a keyboard. */
  onTyped(text: string): void;
}

/**
 * Listens to the whole window, before any button does: a reader types wherever the focus is, and
 * the Enter at its end must not press what happens to be focused.
 */
export const listenToReader = (target: Window, clock: Clock, ears: Ears): (() => void) => {
  let burst = SILENCE;
  let callOff = () => {};

  const tell = (hearing: ReturnType<typeof settle>) => {
    burst = hearing.burst;
    for (const { _tag, text } of hearing.heard) {
      if (_tag === "Card") ears.onCard(text);
      else ears.onTyped(text);
    }
  };

  const onKey = (event: KeyboardEvent) => {
    if (event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "Shift" || event.key === "CapsLock") return;
    callOff();
    const hearing = hear(burst, event.key, event.timeStamp);
    tell(hearing);
    if (hearing.taken) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    callOff = clock.after(LONGEST_GAP + 1, () => tell(settle(burst)));
  };

  target.addEventListener("keydown", onKey, { capture: true });
  return () => {
    callOff();
    target.removeEventListener("keydown", onKey, { capture: true });
  };
};
