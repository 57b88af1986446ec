import { scan } from "@huzhu/browser";
import type { Page } from "playwright-core";

/** Longer than a new screen is deaf and an echo is ignored. */
const BREATH = 750;

/** Somebody's finger, with all the time in the world: the page's clock runs ahead for it. */
export class Hand {
  taps = 0;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Presses what begins with these words, where a finger would. */
  async tap(name: string): Promise<void> {
    const button = this.page.getByRole("button", { name: new RegExp(`^${name}`) }).first();
    await button.waitFor();
    await this.wait(BREATH);
    const box = await button.boundingBox();
    if (box === null) throw new Error(`${name} is not on the screen`);
    await this.page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    this.taps += 1;
  }

  /** Turns the pages of the goods to one of them, and presses it. */
  async take(good: string): Promise<void> {
    const pressed = (name: RegExp) => this.page.getByRole("button", { name }).first();
    const there = pressed(new RegExp(`^${good}`));
    const turn = pressed(/^(下一页|从头看)/);
    await there.or(turn).first().waitFor();
    while (!(await there.isVisible())) await this.tap("(下一页|从头看)");
    await this.tap(good);
  }

  async see(text: string): Promise<void> {
    try {
      await this.page.getByText(text).first().waitFor();
    } catch (cause) {
      const glass = await this.page.locator("body").textContent();
      throw new Error(`${text} is not on the glass, which says: ${glass}`, { cause });
    }
  }

  async layCard(number: string): Promise<void> {
    await this.wait(BREATH);
    await scan(this.page, number);
  }

  wait(milliseconds: number): Promise<void> {
    return this.page.clock.runFor(milliseconds);
  }
}
