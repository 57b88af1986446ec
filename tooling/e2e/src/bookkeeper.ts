import { Cadre } from "./cadre.ts";

const SEALED = /封好了，是第(\d+)号，指纹 (.{19})/;

/** Somebody at the console who keeps the ledger in order. */
export class Bookkeeper extends Cadre {
  /** How many pieces of a good there are, as the list of goods says it. */
  async countPieces(good: string): Promise<number> {
    await this.open("goods");
    const link = this.page.getByRole("link", { name: good, exact: true });
    const row = this.page.getByRole("row").filter({ has: link });
    const pieces = await row.getByRole("cell").nth(3).textContent();
    return Number.parseInt(pieces ?? "", 10);
  }

  /** Takes back what was exchanged last, which has to be of this good. */
  async reverseRedemption(good: string, why: string): Promise<void> {
    await this.open("redemptions");
    const row = this.page.getByRole("table", { name: "兑换记录" }).locator("tbody tr").first();
    await row.filter({ hasText: good }).getByRole("button", { name: /^退货/ }).click();
    await this.page.getByLabel("为什么冲正").fill(why);
    await this.press("冲正这一笔");
    await row.getByText("已退回").waitFor();
  }

  /** Gives the seal's number and the short digest that people compare. */
  async seal(): Promise<{ readonly number: number; readonly short: string }> {
    await this.open("ledger/seals");
    await this.press("现在封账");
    await this.press("封账");
    const done = await this.page.getByText(SEALED).textContent();
    const [, number, short = ""] = SEALED.exec(done ?? "") ?? [];
    return { number: Number(number), short };
  }

  /** Gives all that is printed of a seal. */
  async readSeal(number: number): Promise<string | null> {
    await this.open(`ledger/seals/${number}`);
    return this.page.getByRole("article", { name: "封账单" }).textContent();
  }

  async compareSeals(number: number, says: string): Promise<void> {
    await this.open("ledger/seals");
    await this.press(`第${number}号和上一号核对`);
    await this.page.getByText(says).waitFor();
  }

  async preparePeriod(): Promise<void> {
    await this.open("ledger/periods");
    await this.press("编表");
    await this.page.getByText("表是您编的，请另一位登录核对、签字。").waitFor();
  }

  async signPeriod(): Promise<void> {
    await this.open("ledger/periods");
    await this.press("数字都对，签字结账");
    await this.press("签字，结账");
    await this.page.getByText("第1期结好了").waitFor();
  }

  /** Gives the number under the bars of one new voucher. */
  async issueVoucher(worth: string, why: string): Promise<string> {
    await this.open("ledger/vouchers");
    await this.press("印发积分券");
    await this.page.getByText(worth, { exact: true }).click();
    await this.page.getByLabel("印几张").fill("1");
    await this.page.getByLabel("为什么").fill(why);
    await this.press("印发1张，去打印");
    const bars = await this.page.getByRole("img", { name: /^条码/ }).getAttribute("aria-label");
    return bars?.replace("条码", "") ?? "";
  }

  /** Finds somebody by their card, scans the voucher, and waits for what they have then. */
  async takeVoucher(card: string, voucher: string, balance: number): Promise<void> {
    await this.open("counter");
    await this.#scan("谁来换", card);
    await this.#scan("换什么", voucher);
    await this.page.getByText("收了积分券").waitFor();
    const till = this.page.getByRole("region", { name: "结算" });
    await till.getByText(`${balance}分`, { exact: true }).waitFor();
  }

  async #scan(label: string, text: string): Promise<void> {
    const field = this.page.getByRole("combobox", { name: label });
    await field.fill(text);
    await field.press("Enter");
  }
}
