import { Ally } from "./ally.ts";

/** Somebody at the console of one of two villages whose cards count at both stores. */
export class Neighbour extends Ally {
  /** Asks the other village to take points at its store. */
  async ask(village: string, yuanOfPoint: string): Promise<void> {
    await this.open("neighbours");
    await this.press(`请${village}收我们的积分`);
    await this.page.getByLabel("一分付几元").fill(yuanOfPoint);
    await this.press("写好了");
    await this.page.getByRole("row", { name: new RegExp(`${village} 请过了`) }).waitFor();
  }

  /** Says yes to what the other village asked. */
  async welcome(village: string): Promise<void> {
    await this.open("neighbours");
    await this.press(`同意${village}`);
    await this.page.getByRole("row", { name: new RegExp(`${village}.*可以来换`) }).waitFor();
  }

  /** Hands the first good of the shelf to somebody of the other village; gives what was said. */
  async serve(card: string, village: string): Promise<string | null> {
    await this.open("counter/guests");
    await this.page.getByLabel("邻村的卡", { exact: true }).fill(card);
    await this.press("找这张卡");
    await this.page.getByRole("heading", { name: new RegExp(`^${village}的.\\*`) }).waitFor();
    const shelf = this.page.getByRole("list", { name: "货架" });
    await shelf.getByRole("button", { disabled: false }).first().click();
    await this.press("兑换");
    return this.page.getByText(/^\s*换好了：/).textContent();
  }

  /** Takes the last of it back, on the day it went. */
  async takeBack(): Promise<void> {
    await this.page.getByRole("button", { name: "整笔退货" }).first().click();
    await this.page.getByText(/整笔退了：/).waitFor();
  }
}
