import { type Idle, PATIENCE } from "./idle.svelte.ts";
import type { Screen } from "./screen.ts";

/** Where one is. Every way to another screen leads through here, and each has its own patience. */
export class Way {
  screen = $state.raw<Screen>({ _tag: "Starting" });

  #idle: Idle;
  #tell: (screen: Screen) => void;

  constructor(idle: Idle, tell: (screen: Screen) => void) {
    this.#idle = idle;
    this.#tell = tell;
  }

  /** Where 返回 leads from a screen that can be opened from anywhere. */
  get underneath(): Screen {
    return "from" in this.screen ? this.screen.from : this.screen;
  }

  show(screen: Screen): void {
    this.screen = screen;
    this.#idle.watch(PATIENCE[screen._tag]);
    this.#tell(screen);
  }

  /** 下一页, wherever there are pages. */
  turnPage(): void {
    const { screen } = this;
    if ("page" in screen) this.show({ ...screen, page: screen.page + 1 });
  }
}
