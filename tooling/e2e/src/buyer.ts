import { Cadre } from "./cadre.ts";

/** Somebody at the console who buys care, and keeps the canteen's book. */
export class Buyer extends Cadre {
  /** The name of the first elder of the list. */
  async anElder(): Promise<string> {
    await this.open("elders");
    const name = this.page.getByRole("table").locator("tbody th a").first();
    return (await name.textContent())?.trim() ?? "";
  }

  /** Takes a provider down who does baths; gives what is said of the price, where it is too high. */
  async admitProvider(name: string, yuan: string): Promise<string | null> {
    await this.open("services/providers");
    await this.press("登记一家");
    await this.page.getByLabel("叫什么").fill(name);
    await this.page.getByLabel("找谁、打哪个电话").fill("值班室");
    await this.page.getByLabel("乡镇的许可号").fill("虚构2026-7");
    await this.page.getByLabel("哪里发的").fill("青山镇民政办");
    await this.page.getByLabel("到哪天止").fill("2099-12-31");
    const price = this.page.getByLabel("助浴一次");
    await price.fill(yuan);
    if ((await price.getAttribute("aria-invalid")) === "true") {
      return this.page.getByText(/^限价\d+元一次$/).textContent();
    }
    await this.press("登记");
    await this.page.getByText(`${name}登记好了`).waitFor();
    return null;
  }

  /** Takes down the township's new paper for a provider; gives what the list says of it then. */
  async renew(
    provider: string,
    paper: string,
    from: string,
    until: string,
  ): Promise<string | null> {
    await this.open("services/providers");
    const row = this.page.getByRole("row").filter({ hasText: provider });
    await row.getByRole("button", { name: "续批" }).click();
    const form = this.page.getByRole("form", { name: `续批${provider}` });
    await form.getByLabel("新的许可号").fill(paper);
    await form.getByLabel("从哪天起").fill(from);
    await form.getByLabel("到哪天止").fill(until);
    await form.getByRole("button", { name: "续批" }).click();
    await this.page.getByText(`${provider}续批好了，到${until}`).waitFor();
    await row.getByText(paper).waitFor();
    return row.textContent();
  }

  /** Orders a bath, of which the government pays a part and the family the rest. */
  async orderBath(elder: string, provider: string, government: string): Promise<void> {
    await this.open("services/orders");
    await this.press("下一单");
    await this.choose("给哪位老人", elder);
    const offers = this.page.getByLabel("订什么、哪家做");
    const offer = offers.locator("option", { hasText: provider });
    await offers.selectOption((await offer.getAttribute("value")) ?? "");
    await this.page.getByLabel("政府出（元）").fill(government);
    await this.press("下单");
    await this.page.getByText(`给${elder}订了助浴1次`).waitFor();
  }

  async deliver(): Promise<void> {
    await this.press("做好了");
    await this.press("服务单签了字");
    await this.page
      .getByRole("form", { name: "做好了" })
      .getByRole("button", { name: "做好了" })
      .click();
    await this.page.getByText("记下了，请老人或别人验收").waitFor();
  }

  async accept(): Promise<void> {
    await this.press("验收");
    await this.page
      .getByRole("form", { name: "验收" })
      .getByRole("button", { name: "验收" })
      .click();
    await this.page.getByText("验收了，记进待付款").waitFor();
  }

  /** Pays everything accepted up to today; gives the lines of the list. */
  async pay(today: string): Promise<ReadonlyArray<string>> {
    await this.open("services/payments");
    await this.page.getByLabel("验收到哪天为止").fill(today);
    await this.press("做付款清单");
    const list = this.page.getByRole("region", { name: "付款清单" }).first();
    await list.waitFor();
    return list.locator("tbody tr").allTextContents();
  }

  /** Opens the canteen on every day of the week. */
  async openEveryDay(): Promise<void> {
    await this.open("services/canteen");
    await this.press("开哪些、哪天开");
    for (const day of ["周六", "周日"]) await this.page.getByLabel(day).check();
    await this.press("定下来");
    await this.page.getByText("改好了").waitFor();
  }

  /** Writes down that somebody came; gives what the book says of them then. */
  async letIn(elder: string): Promise<string | null> {
    await this.choose("谁来了", elder);
    await this.page.getByText(`${elder}记上了`).waitFor();
    const row = this.page.getByRole("table", { name: "这一天的就餐簿" }).getByRole("row");
    return row.filter({ hasText: elder }).first().textContent();
  }

  async crossOut(elder: string): Promise<void> {
    const row = this.page.getByRole("row").filter({ hasText: elder });
    await row.getByRole("button", { name: "划掉", exact: true }).first().click();
    await this.page.getByText(`${elder}的这一行划掉了`).waitFor();
  }
}
