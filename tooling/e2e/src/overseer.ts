import { Cadre } from "./cadre.ts";

/** Somebody of the township, and whoever answers them in the village. */
export class Overseer extends Cadre {
  async seeVillage(name: string): Promise<void> {
    await this.page.getByRole("heading", { name }).waitFor();
  }

  async approve(provider: string, paper: string): Promise<void> {
    await this.open("township/requests");
    await this.press("审批");
    await this.page.getByLabel("许可号").fill(paper);
    await this.press("批准");
    await this.page.getByText(`批准了${provider}`).waitFor();
  }

  async remark(what: string): Promise<void> {
    await this.open("township/remarks");
    await this.press("写一条督办");
    await this.page.getByLabel("请村里办什么").fill(what);
    await this.press("写好了");
    await this.page.getByText("督办写好了").waitFor();
  }

  /** From 今天, as a cadre of the village. */
  async answer(what: string, words: string): Promise<void> {
    await this.page.getByRole("link", { name: `乡镇督办：${what}` }).click();
    await this.page.getByRole("button", { name: "写答复" }).first().click();
    await this.page.getByLabel("村里办了什么").fill(words);
    await this.press("答复");
    await this.page.getByText(`答复：${words}`).waitFor();
  }
}
