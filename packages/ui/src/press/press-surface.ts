import type { Attachment } from "svelte/attachments";
import type { Point } from "./box.ts";
import { idle, type PressEvent, pressed, step } from "./press-machine.ts";
import { pointOf, pressableOf, targetsOf } from "./pressables.ts";

/** What a browser would do with a finger by itself, and a kiosk must not. */
const UNWANTED = ["contextmenu", "dragstart", "dragover", "drop", "selectstart"];

/**
 * The glass: the one press path of a kiosk. Attach it to the root of the page; every element
 * made pressable by `press` inside it is activated here, whichever way it was pressed.
 */
export class PressSurface {
  #machine = idle<HTMLElement>();
  readonly #onmiss: (at: Point) => void;

  /** `onmiss` gets the place, in millimetres, of a press that meant nothing. */
  constructor(onmiss: (at: Point) => void = () => {}) {
    this.#onmiss = onmiss;
  }

  /** A new screen does not listen at once: whoever still presses meant the old one. */
  deafen(): void {
    this.#step({ kind: "deafen", time: performance.now() });
  }

  readonly attach: Attachment<HTMLElement> = (root) => {
    root.style.touchAction = "none";
    const listening = new AbortController();
    const listen = <Type extends keyof HTMLElementEventMap>(
      type: Type,
      hear: (event: HTMLElementEventMap[Type]) => void,
    ) => root.addEventListener(type, hear, { capture: true, signal: listening.signal });

    listen("pointerdown", (event) => this.#down(event, root));
    listen("pointermove", (event) =>
      this.#step({ kind: "move", finger: event.pointerId, at: pointOf(event, root) }),
    );
    listen("pointerup", (event) => {
      const { pointerId: finger, timeStamp: time } = event;
      this.#step({ kind: "up", finger, at: pointOf(event, root), time });
    });
    listen("pointercancel", ({ pointerId: finger }) => this.#step({ kind: "cancel", finger }));
    listen("click", (event) => this.#click(event));
    // A key that is held presses once.
    listen("keydown", (event) => event.repeat && event.preventDefault());
    for (const type of UNWANTED) {
      root.addEventListener(type, (event) => event.preventDefault(), { signal: listening.signal });
    }
    return () => listening.abort();
  };

  #down(event: PointerEvent, root: HTMLElement): void {
    if (event.button !== 0) return;
    root.setPointerCapture(event.pointerId);
    const { pointerId: finger, timeStamp: time } = event;
    const at = pointOf(event, root);
    this.#step({ kind: "down", finger, at, time, targets: targetsOf(event, root) });
  }

  /** The click that follows a finger or a mouse is its echo; the one of a key or a switch counts. */
  #click(event: MouseEvent): void {
    event.preventDefault();
    event.stopImmediatePropagation();
    const target = pressableOf(event);
    if (event.detail > 0 || target === undefined) return;
    this.#step({ kind: "key", target, time: event.timeStamp });
  }

  #step(event: PressEvent<HTMLElement>): void {
    const before = pressed(this.#machine);
    const [machine, outcome] = step(this.#machine, event);
    this.#machine = machine;
    show(before, pressed(machine));
    if (outcome.kind === "miss") this.#onmiss(outcome.at);
    if (outcome.kind === "activate" && outcome.target.isConnected) {
      outcome.target.dispatchEvent(new Event("press", { bubbles: true }));
    }
  }
}

const show = (before: ReadonlySet<HTMLElement>, after: ReadonlySet<HTMLElement>): void => {
  for (const element of before) if (!after.has(element)) delete element.dataset.pressed;
  for (const element of after) if (!before.has(element)) element.dataset.pressed = "";
};
