import { scan } from "@huzhu/browser";
import { Cadre } from "./cadre.ts";

interface Reader {
  readonly gap: number;
  readonly enter: boolean;
}

export interface Customer {
  readonly name: string;
  readonly card: string;
}

export interface Counted {
  readonly name: string;
  readonly barcode: string;
}

export interface Shelved {
  readonly name: string;
  readonly unit: string;
  readonly onHand: number;
}

/** Somebody who keeps the store with a scanner and a keyboard. */
export class Shopkeeper extends Cadre {
  async receive(good: string, pieces: string, place: string): Promise<void> {
    await this.openGood(good);
    await this.page.getByLabel("多少袋").fill(pieces);
    await this.page.getByLabel("放在哪里").fill(place);
    await this.press("记上");
    await this.page.getByText(/记好了，现在有\d+袋/).waitFor();
  }

  async openDay(shelf: ReadonlyArray<Shelved>): Promise<void> {
    await this.open("goods/days");
    await this.countDay(shelf);
    await this.press("签字，开门");
    await this.page.getByText("开门了").waitFor();
  }

  async closeDay(shelf: ReadonlyArray<Shelved>): Promise<void> {
    await this.open("goods/days");
    await this.press("数货，关门");
    await this.countDay(shelf);
    await this.press("签字，关门");
    await this.page.getByText("关门了").first().waitFor();
  }

  async openCounter(): Promise<void> {
    await this.open("counter");
    await this.page.getByRole("list", { name: "货架" }).waitFor();
  }

  /** Serves one of the queue: a card, goods, Enter on the sum and Enter on 兑换. */
  async serve(
    { name, card }: Customer,
    codes: ReadonlyArray<string>,
    reader: Reader,
  ): Promise<void> {
    await scan(this.page, card, reader);
    await this.standsHere(name);
    for (const code of codes) {
      await scan(this.page, code, reader);
      await this.page.getByText(/加上了.+，一共1/).waitFor();
    }
    await this.page.getByRole("combobox", { name: "换什么" }).press("Enter");
    await this.page.getByRole("button", { name: "兑换", exact: true }).press("Enter");
    await this.page.getByText("换好了").waitFor();
  }

  /** A hand that types a code is no scanner: the figures stand where the cursor is. */
  async typeByHand({ name, card }: Customer, code: string): Promise<string> {
    await scan(this.page, card);
    await this.standsHere(name);
    await scan(this.page, code, { gap: 200, enter: false });
    const what = this.page.getByRole("combobox", { name: "换什么" });
    const typed = await what.inputValue();
    await this.page.getByRole("option").first().waitFor();
    await what.press("Escape");
    return typed;
  }

  /** Takes back what was handed out last; gives how it is told. */
  async takeBackLast(why: string): Promise<string | null> {
    await this.open("redemptions");
    const row = this.page.getByRole("table", { name: "兑换记录" }).locator("tbody tr").first();
    await row.getByRole("button", { name: /退货/ }).click();
    await this.page.getByLabel("为什么冲正").fill(why);
    await this.press("冲正这一笔");
    await row.getByText("已退回").waitFor();
    return row.textContent();
  }

  async beginTake(title: string, place: string): Promise<void> {
    await this.open("goods/takes");
    await this.page.getByLabel("这次叫什么").fill(title);
    await this.page.getByLabel(place, { exact: true }).check();
    await this.press("开始盘点");
    await this.page.getByRole("heading", { level: 1, name: title }).waitFor();
  }

  /** Scans a good and writes over the one piece how many there are. */
  async count({ barcode, name }: Counted, pieces: number): Promise<void> {
    await scan(this.page, barcode);
    await this.page.getByLabel(`${name}有多少袋`).fill(String(pieces));
    await this.press("数好了");
    await this.page.getByText(`${name}数了${pieces}袋`).waitFor();
  }

  async signTake(title: string, question: string, why: string): Promise<void> {
    await this.open("goods/takes");
    await this.page.getByRole("link", { name: title }).click();
    await this.page.getByLabel(question).fill(why);
    await this.press("签字，记进库存");
    await this.page.getByText("签好了，不一样的记进了库存").waitFor();
  }

  /** Proposals name somebody before the scan is over: whoever stands at the counter can be changed. */
  private async standsHere(name: string): Promise<void> {
    const change = this.page.getByRole("button", { name: "换人" });
    await this.page.getByRole("paragraph").filter({ has: change, hasText: name }).waitFor();
  }

  private async countDay(shelf: ReadonlyArray<Shelved>): Promise<void> {
    for (const { name, unit, onHand } of shelf) {
      await this.page.getByLabel(`${name}有多少${unit}`).fill(String(onHand));
    }
    await this.press("数好了");
    await this.page.getByText(`数过的${shelf.length}样都对得上`).waitFor();
  }

  private async openGood(name: string): Promise<void> {
    await this.open("goods");
    await this.page.getByRole("link", { name, exact: true }).click();
    await this.page.getByRole("heading", { level: 1, name }).waitFor();
  }
}
