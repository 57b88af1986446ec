import type { Locator, Page } from "playwright-core";

/** How long a press may take to show before an elder presses once more. */
const PATIENCE = 1_500;

/** Somebody at the kiosk: a card and a finger. */
export class Elder {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(origin: string, code: string): Promise<void> {
    await this.page.goto(`${origin}/kiosk/?pair=${code}`);
    await this.page.getByText("新村").first().waitFor();
  }

  /** Lays the card on the reader, which types faster than any hand. */
  async layCard(number: string): Promise<void> {
    await this.page.evaluate(
      (keys) => {
        for (const key of keys) {
          document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
        }
      },
      [...number, "Enter"],
    );
    await this.page.getByText("老人家").first().waitFor();
  }

  /** Presses until something shows: a screen that just came is deaf for half a second. */
  async press(name: string | RegExp, shows: Locator): Promise<void> {
    const button = this.page.getByRole("button", { name }).first();
    for (;;) {
      await button.click();
      const seen = await shows
        .first()
        .waitFor({ timeout: PATIENCE })
        .then(
          () => true,
          () => false,
        );
      if (seen) return;
    }
  }
}
