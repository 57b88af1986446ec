import type { CDPSession, Page } from "playwright-core";

export interface Finger {
  readonly id: number;
  readonly x: number;
  readonly y: number;
}

/** Fingers on the glass of a page, with a clock of their own: a minute of holding takes no time. */
export class Touch {
  readonly #page: Page;
  readonly #session: CDPSession;
  /** Milliseconds since 1970, as the browser stamps its events. */
  #now: number;

  private constructor(page: Page, session: CDPSession, now: number) {
    this.#page = page;
    this.#session = session;
    this.#now = now;
  }

  static async on(page: Page): Promise<Touch> {
    return new Touch(page, await page.context().newCDPSession(page), Date.now());
  }

  wait(milliseconds: number): void {
    this.#now += milliseconds;
  }

  down = (finger: Finger) => this.#send("touchStart", finger);
  move = (finger: Finger) => this.#send("touchMove", finger);
  up = (finger: Finger) => this.#send("touchEnd", finger);

  async tap(finger: Finger, held = 80): Promise<void> {
    await this.down(finger);
    this.wait(held);
    await this.up(finger);
  }

  /** Sends it and waits for the frame in which the page shows what it made of it. */
  async #send(type: "touchStart" | "touchMove" | "touchEnd", finger: Finger): Promise<void> {
    const timestamp = this.#now / 1000;
    await this.#session.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: [finger],
      timestamp,
    });
    await this.#page.evaluate(() => new Promise((shown) => requestAnimationFrame(shown)));
  }
}
