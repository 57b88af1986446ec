import { type Fits, hear, LONGEST_GAP, longEnough, SILENCE, settle } from "./burst.ts";
import { type HeldField, holdField } from "./held-field.ts";

/** Runs something once, later; the answer calls it off. */
export interface Timer {
  after(milliseconds: number, run: () => void): () => void;
}

export interface Ears {
  /** A card or a code before a reader. */
  onRead(text: string): void;
  /** Digits and letters from a hand on a keyboard. */
  onTyped?(text: string): void;
}

export interface Listening {
  readonly timer: Timer;
  /** What may be a reader's where people type other things too. */
  readonly fits?: Fits;
}

/** A keyboard set to Chinese says only which key it was: the figures stand on the same keys. */
const keyOf = ({ key, code }: KeyboardEvent): string =>
  key === "Process" && /^(?:Digit|Numpad)\d$/.test(code) ? code.slice(-1) : key;

/**
 * Listens to the whole window, before any button does: a reader types wherever the focus is, and
 * the Enter at its end must not press what happens to be focused. A field that the reader typed into
 * is given back as it was.
 */
export const listenToReader = (
  target: Window,
  { timer, fits = longEnough }: Listening,
  ears: Ears,
): (() => void) => {
  let burst = SILENCE;
  let held: HeldField | null = null;
  let callOff = () => {};

  const tell = (hearing: ReturnType<typeof settle>) => {
    burst = hearing.burst;
    for (const { _tag, text } of hearing.heard) {
      if (_tag === "Read") {
        held?.restore();
        ears.onRead(text);
      } else ears.onTyped?.(text);
    }
  };

  const onKey = (event: KeyboardEvent) => {
    if (event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "Shift" || event.key === "CapsLock") return;
    callOff();
    const hearing = hear(burst, keyOf(event), event.timeStamp, fits);
    tell(hearing);
    if (hearing.burst.text.length === 1) held = holdField(event.target);
    if (hearing.taken) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    callOff = timer.after(LONGEST_GAP + 1, () => tell(settle(burst, fits)));
  };

  target.addEventListener("keydown", onKey, { capture: true });
  return () => {
    callOff();
    target.removeEventListener("keydown", onKey, { capture: true });
  };
};
