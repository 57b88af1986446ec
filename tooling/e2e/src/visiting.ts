import { Registrar } from "./registrar.ts";

/** What of somebody matters to whoever is sent. */
interface Neighbour {
  readonly household: string;
  readonly card: string | null;
  readonly age: number;
}

/** A cadre who sends helpers to elders, in the verbs of that work. */
export class Dispatcher extends Registrar {
  /** The card of a grown neighbour of another household than that of a card. */
  async cardOfNeighbour(card: string): Promise<string> {
    const ask = async (query: string): Promise<ReadonlyArray<Neighbour>> => {
      const answer = await this.page.request.get(`${this.origin}/api/residents?${query}`);
      const found = (await answer.json()) as { readonly rows: ReadonlyArray<Neighbour> };
      return found.rows;
    };
    const [elder] = await ask(`search=${card}`);
    const others = (await ask("page=1")).filter(({ household }) => household !== elder?.household);
    const found = others.find((one) => one.card !== null && one.age >= 18);
    if (!found?.card) throw new Error("Nobody else has a card.");
    return found.card;
  }

  /** Sends whoever has a card where help was asked for. */
  async agree(elder: string, helper: string, service: string): Promise<void> {
    await this.open("visits");
    await this.page.getByRole("link", { name: elder }).first().click();
    await this.press("这一级帮不了，往下问");
    await this.page.getByText("往下问了一级").waitFor();
    await this.page.getByLabel("什么服务").selectOption({ label: service });
    await this.page.getByRole("combobox", { name: "谁去" }).fill(helper);
    const found = this.page.getByRole("listbox", { name: "谁去" }).getByRole("option");
    await found.first().click();
    await this.press("约好了");
    await this.page.getByRole("table", { name: "为这件事安排的走访" }).waitFor();
  }

  async decide(why: string, says: string): Promise<void> {
    await this.page.getByLabel("怎么说、凭什么").fill(why);
    await this.press("裁定不算数");
    await this.page.getByText(says).first().waitFor();
  }

  /** Sends somebody to everybody at risk; gives how many visits that made. */
  async storm(): Promise<number> {
    await this.open("visits/radar");
    await this.press("都安排上");
    const said = await this.page.getByText(/安排了\d+次走访/).textContent();
    return Number(/\d+/.exec(said ?? "")?.[0]);
  }
}
