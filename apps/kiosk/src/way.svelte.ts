import { type Idle, PATIENCE } from "./idle.svelte.ts";
import type { Screen } from "./screen.ts";

/** Where one is. Every way to another screen leads through here, and each has its own patience. */
export class Way {
  screen = $state.raw<Screen>({ _tag: "Starting" });

  #idle: Idle;

  constructor(idle: Idle) {
    this.#idle = idle;
  }

  /** Where 返回 leads from a screen that can be opened from anywhere. */
  get underneath(): Screen {
    return "from" in this.screen ? this.screen.from : this.screen;
  }

  show(screen: Screen): void {
    this.screen = screen;
    this.#idle.watch(PATIENCE[screen._tag]);
  }
}
