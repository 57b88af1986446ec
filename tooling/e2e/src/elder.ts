import { scan } from "@huzhu/browser";
import type { Locator, Page } from "playwright-core";

/** How long a press may take to show before an elder presses once more. */
const PATIENCE = 1_500;

/** A tile with a price, and not with how many points are missing. */
const WITHIN_REACH = /^(?!.*还差).*\d分$/;

/** Somebody at the kiosk: a card and a finger. */
export class Elder {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(origin: string, code: string, village: string): Promise<void> {
    await this.page.goto(`${origin}/kiosk/?pair=${code}`);
    await this.page.getByText(village).first().waitFor();
  }

  /** Lays the card on the reader, which types faster than any hand. */
  async layCard(number: string): Promise<void> {
    await scan(this.page, number);
    await this.page.getByText("老人家").first().waitFor();
  }

  /** Lays the card of somebody who acts for somebody else too. */
  async layCardFor(number: string): Promise<void> {
    await scan(this.page, number);
    await this.page.getByText("今天给谁办").first().waitFor();
  }

  /** Lays another card beside the one that lies there. */
  async layBeside(number: string): Promise<void> {
    await scan(this.page, number);
    await this.page.getByText("换人吗").first().waitFor();
  }

  /** Gives the points that stand large behind 您有. */
  async readBalance(): Promise<number> {
    const figure = await this.page.getByText("您有", { exact: true }).locator("..").textContent();
    return Number(/\d+/.exec(figure ?? "")?.[0]);
  }

  /** Exchanges the first good within reach; gives its name. */
  async takeSomething(): Promise<string> {
    await this.press("换东西", this.page.getByText("按您要的东西"));
    await this.press(WITHIN_REACH, this.page.getByRole("button", { name: /^要$/ }));
    await this.press(/^要$/, this.page.getByText("换好了"));
    const taken = await this.page.getByText(/^请拿好/).textContent();
    const [, name = ""] = /^请拿好1.(.+)$/.exec(taken ?? "") ?? [];
    return name;
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
