import { launch } from "@huzhu/browser";
import { SCREEN_PROFILES, type ScreenProfileId } from "@huzhu/ui/kiosk";
import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, inject } from "vitest";
import { FakeVillage } from "./fake-village.ts";
import { Hand } from "./hand.ts";
import { type Served, serve } from "./serve.ts";

const NOON = new Date("2026-11-23T12:00:00+08:00");

/** A built kiosk in a real browser before a fresh village; everything is put away afterwards. */
export class Stage {
  village = new FakeVillage();
  readonly #contexts: BrowserContext[] = [];
  #browser: Browser | undefined;
  #served: Served | undefined;

  static forEveryTest(): Stage {
    const stage = new Stage();
    beforeAll(() => stage.#start());
    beforeEach(() => {
      stage.village = new FakeVillage();
    });
    afterEach(() => stage.#clear());
    afterAll(() => stage.#stop());
    return stage;
  }

  /** A kiosk with this screen, at `path` of its address; `before` runs in the page before it. */
  async open(
    profile: ScreenProfileId = "15.6",
    path = "",
    before: () => void = () => {},
  ): Promise<Hand> {
    if (!this.#browser || !this.#served) throw new Error("the stage is not set");
    const { width, height } = SCREEN_PROFILES[profile];
    const context = await this.#browser.newContext({
      viewport: { width, height },
      hasTouch: true,
      reducedMotion: "reduce",
      // What a worker keeps is looked at where it is meant (keeping.browser.test.ts).
      serviceWorkers: "block",
    });
    this.#contexts.push(context);
    const page = await context.newPage();
    await page.clock.install({ time: NOON });
    await page.addInitScript(before);
    const address = new URL(path, this.#served.address);
    address.searchParams.set("profile", profile);
    await page.goto(address.href);
    return new Hand(page);
  }

  async #start(): Promise<void> {
    this.#browser = await launch();
    this.#served = await serve(inject("dist"), () => this.village);
  }

  async #clear(): Promise<void> {
    await Promise.all(this.#contexts.splice(0).map((context) => context.close()));
  }

  async #stop(): Promise<void> {
    await this.#browser?.close();
    await this.#served?.close();
  }
}
