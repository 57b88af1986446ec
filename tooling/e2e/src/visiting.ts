import { Cadre } from "./cadre.ts";

/** A cadre who sends helpers to elders, in the verbs of that work. */
export class Dispatcher extends Cadre {
  /** The name of whoever has a card. */
  async nameOf(card: string): Promise<string> {
    await this.open(`residents?search=${card}`);
    const link = this.page.getByRole("table").locator("tbody tr").first();
    return (await link.locator("th, td").first().textContent())?.trim() ?? "";
  }

  /** Sends somebody where help was asked for; the newest request of that name. */
  async agree(elder: string, helper: string, service: string): Promise<void> {
    await this.open("visits");
    await this.page.getByRole("link", { name: elder }).first().click();
    await this.press("这一级帮不了，往下问");
    await this.page.getByText("往下问了一级").waitFor();
    await this.page.getByLabel("什么服务").selectOption({ label: service });
    await this.choose("谁去", helper);
    await this.press("约好了");
    await this.page.getByRole("table", { name: "为这件事安排的走访" }).waitFor();
  }

  /** Opens the only visit of the request that is open. */
  async openVisit(): Promise<void> {
    const table = this.page.getByRole("table", { name: "为这件事安排的走访" });
    await table.getByRole("link").first().click();
    await this.page.getByText("派单号码").waitFor();
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
