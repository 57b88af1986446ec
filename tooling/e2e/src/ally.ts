import { Cadre } from "./cadre.ts";

interface Holder {
  readonly card: string | null;
  readonly household: string;
}
interface Home {
  readonly id: string;
  readonly balance: number;
}

/** Somebody at the console who keeps the alliance, or logs in for one of its shops. */
export class Ally extends Cadre {
  /** The number of a card with which as many points can be spent. */
  async aCard(points: number): Promise<string> {
    const homes = await this.#list<Home>("households");
    const rich = new Set(homes.filter(({ balance }) => balance >= points).map(({ id }) => id));
    const holders = await this.#list<Holder>("residents");
    return holders.find(({ card, household }) => card && rich.has(household))?.card ?? "";
  }

  async enter(shop: string): Promise<void> {
    await this.open("alliance");
    await this.page.getByRole("link", { name: shop }).click();
    await this.page.getByRole("heading", { name: shop, level: 1 }).waitFor();
  }

  /** Takes one piece for a card; at the shop at once, in the office on a slip. */
  async sell(card: string, piece: string, verb: RegExp): Promise<void> {
    await this.page.getByLabel("放卡，或输卡号").fill(card);
    await this.press("看是谁");
    await this.press(`加一${piece}`);
    await this.press(verb);
    await this.page.getByText(/(?:开|收)好了：/).waitFor();
  }

  /** The number on the slip that was just drawn, as it is printed. */
  async readSlip(): Promise<string> {
    await this.page.getByRole("link", { name: "打印纸单" }).click();
    const paper = this.page.getByRole("article", { name: "纸单" });
    return /\d{4}-\d{6}/.exec((await paper.textContent()) ?? "")?.[0] ?? "";
  }

  /** What the shop is told to hand over for a slip. */
  async handIn(number: string): Promise<string | null> {
    await this.page.getByLabel("纸单上的号").fill(number);
    await this.press("收下");
    return this.page.getByText(/收下了，请给来人/).textContent();
  }

  /** Says that the sale of these goods was not so. */
  async doubt(goods: string, what: string): Promise<void> {
    await this.#row(goods).getByRole("button", { name: "不对", exact: true }).click();
    await this.press(what);
    await this.page.getByText("记下了，定下来以前不清算").waitFor();
  }

  /** Gives the points back that these goods took. */
  async giveBack(goods: string): Promise<void> {
    await this.#row(goods).getByRole("button", { name: "退分", exact: true }).click();
    await this.page.getByText("不成立，分退回去了").waitFor();
  }

  /** Lists what is owed through today, which comes to so much. */
  async clear(sum: string): Promise<void> {
    await this.press("开清算单");
    await this.page.getByText("清算单开好了，请两边签字").waitFor();
    await this.page.getByText(`付店里${sum}`).waitFor();
  }

  async sign(side: string): Promise<void> {
    await this.press(`${side}签字`);
    await this.page.getByText("签好了").waitFor();
  }

  async askFund(line: string): Promise<void> {
    await this.page.getByLabel("从哪个条目付").selectOption(line);
    await this.press("请基金付款");
    await this.page.getByText("付款单开好了，请到基金里批准").waitFor();
  }

  #row(goods: string) {
    return this.page.getByRole("row").filter({ hasText: goods });
  }

  /** All of a register, page by page. */
  async #list<Row>(what: string): Promise<ReadonlyArray<Row>> {
    const all: Array<Row> = [];
    for (let at = 1; ; at += 1) {
      const response = await this.page.request.get(`${this.origin}/api/${what}?page=${at}`);
      const { rows } = (await response.json()) as { readonly rows: ReadonlyArray<Row> };
      if (rows.length === 0) return all;
      all.push(...rows);
    }
  }
}
