import { Cadre } from "./cadre.ts";

interface Appointing {
  /** By the cards that they carry. */
  readonly elder: string;
  readonly proxy: string;
  /** The most points at once and in a day. */
  readonly points: string;
  /** A photo of the paper that the elder signed. */
  readonly paper: Buffer;
}

const CARD = /^\d{10}$/;

/** Somebody at the console who writes down who acts for whom. */
export class Registrar extends Cadre {
  /** Gives the name of whoever carries a card, whose household is open then. */
  async openByCard(number: string): Promise<string> {
    await this.open(`residents?search=${number}`);
    const link = this.page.locator("tbody a").first();
    const name = await link.textContent();
    await link.click();
    await this.page.getByRole("table", { name: "家里的人" }).waitFor();
    return name?.trim() ?? "";
  }

  /** Gives the card of somebody else than its carrier. */
  async findOtherCard(than: string): Promise<string> {
    await this.open("residents");
    await this.page.locator("tbody tr").first().waitFor();
    const cells = await this.page.locator("tbody td").allTextContents();
    const numbers = cells.map((text) => text.replace(/\s/g, "")).filter((text) => CARD.test(text));
    return numbers.find((number) => number !== than) ?? "";
  }

  /** Registers one for the other; gives the name of the proxy. */
  async appoint({ elder, proxy, points, paper }: Appointing): Promise<string> {
    const name = await this.openByCard(elder);
    await this.press("登记代理人");
    const elders = this.page.getByLabel("替谁办");
    const option = elders.locator("option").filter({ hasText: name });
    await elders.selectOption({ label: (await option.first().textContent()) ?? "" });
    await this.page.getByRole("combobox", { name: "谁来代办" }).fill(proxy);
    const found = this.page.locator("[role=listbox] [role=option]").first();
    const [acts = ""] = ((await found.textContent()) ?? "").trim().split(" ");
    await found.click();
    await this.page.getByLabel("一次最多多少分").fill(points);
    await this.page.getByLabel("一天最多多少分").fill(points);
    const file = { name: "paper.png", mimeType: "image/png", buffer: paper };
    await this.page.locator("form[aria-label=登记代理人] input[type=file]").setInputFiles(file);
    await this.page.getByText("照片选好了").waitFor();
    await this.press("登记");
    await this.page.getByText(/登记好了，可以替/).waitFor();
    return acts;
  }

  async revoke(elder: string, why: string): Promise<void> {
    await this.openByCard(elder);
    await this.page.getByRole("button", { name: /^取消.*的代理$/ }).click();
    await this.page.getByLabel("为什么").fill(why);
    await this.press("马上取消");
    await this.page.getByText(/不再替/).waitFor();
  }

  /** Gives the newest line of the statement of whoever carries a card. */
  async readNewestLine(number: string): Promise<string> {
    await this.openByCard(number);
    await this.page.getByRole("link", { name: "看台账" }).click();
    const rows = this.page.getByRole("table", { name: "台账" }).locator("tbody tr");
    await rows.first().waitFor();
    return (await rows.first().textContent()) ?? "";
  }
}
