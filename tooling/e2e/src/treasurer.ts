import { Bookkeeper } from "./bookkeeper.ts";

/** A receipt as a telephone takes it: one white pixel. */
const RECEIPT = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==",
  "base64",
);

/** Somebody at the console who keeps the fund, or approves what it pays. */
export class Treasurer extends Bookkeeper {
  async draftPayment(title: string, line: string, payee: string, yuan: string): Promise<void> {
    await this.open("fund/payments");
    await this.press("开付款单");
    const form = this.page.getByRole("form", { name: "开付款单" });
    await form.getByLabel("付什么").fill(title);
    await form.getByLabel("从哪个条目付").selectOption(line);
    await form.getByLabel("第1个付给谁").fill(payee);
    await form.getByLabel("第1个多少元").fill(yuan);
    await form.getByText("要请另外两位批准").waitFor();
    await form.getByRole("button", { name: "开好" }).click();
    await this.#row(title).waitFor();
  }

  async approve(title: string): Promise<void> {
    await this.open("fund/payments");
    const approve = this.#row(title).getByRole("button", { name: "批准", exact: true });
    await approve.click();
    await approve.waitFor({ state: "detached" });
  }

  /** Pays it, and takes a picture of the receipt. */
  async payWithReceipt(title: string): Promise<void> {
    await this.open("fund/payments");
    await this.#row(title).getByRole("button", { name: "付款", exact: true }).click();
    await this.#row(title).getByText("已付").waitFor();
    const picture = { name: "收据.png", mimeType: "image/png", buffer: RECEIPT };
    await this.#row(title).locator("input[type=file]").setInputFiles(picture);
    await this.#row(title).getByRole("link", { name: "收据" }).waitFor();
  }

  /** What the line of this payment says among all that came and went. */
  async readMove(title: string): Promise<string | null> {
    await this.open("fund/moves");
    const row = this.page.getByRole("row").filter({ hasText: title });
    await row.getByRole("link", { name: "收据" }).waitFor();
    return row.textContent();
  }

  /** What was spent this year, as the overview says it. */
  async readSpent(): Promise<string> {
    await this.open("fund");
    const stat = this.page.locator(".figures > .stat").filter({ hasText: "付出" });
    return (await stat.textContent()) ?? "";
  }

  /** All that hangs on the board of this month's money. */
  async readSheet(): Promise<string> {
    await this.open("fund/sheet");
    const months = this.page.getByLabel("哪个月");
    const month = await months.getByRole("option").first().textContent();
    await months.selectOption({ index: 0 });
    const sheet = this.page.getByRole("article", { name: `${month}资金公示` });
    return (await sheet.textContent()) ?? "";
  }

  #row(title: string) {
    return this.page.getByRole("row").filter({ hasText: title });
  }
}
