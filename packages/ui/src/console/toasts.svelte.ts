import { createContext } from "svelte";
import type { Tone } from "./tone.ts";

export interface Toast {
  readonly words: string;
  readonly tone?: Tone;
  /** The way back, while there is one. */
  readonly undo?: () => void;
}

interface Shown extends Toast {
  readonly id: number;
}

type After = (run: () => void, milliseconds: number) => unknown;

/** What was just done, said for a while at the foot of the page. */
export class Toasts {
  #shown = $state.raw<readonly Shown[]>([]);
  #last = 0;
  readonly #after: After;

  constructor(after: After = setTimeout) {
    this.#after = (run, milliseconds) => after(run, milliseconds);
  }

  get shown(): readonly Shown[] {
    return this.#shown;
  }

  show(toast: Toast, seconds = 10): void {
    this.#last += 1;
    const id = this.#last;
    this.#shown = [...this.#shown, { ...toast, id }];
    this.#after(() => this.drop(id), seconds * 1000);
  }

  drop(id: number): void {
    this.#shown = this.#shown.filter((toast) => toast.id !== id);
  }

  undo({ id, undo }: Shown): void {
    this.drop(id);
    undo?.();
  }
}

export const [getToasts, setToasts] = createContext<Toasts>();
