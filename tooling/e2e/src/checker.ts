import { Cadre } from "./cadre.ts";

/** Somebody at the console who leads claims on their way. */
export class Checker extends Cadre {
  /** One step that needs a reason: its button in the list, the reason, and the press. */
  async handle(step: string, button: string, why: string, does: string): Promise<void> {
    await this.open(`claims?step=${step}`);
    await this.press(button);
    await this.page.getByLabel(/^为什么/).fill(why);
    await this.press(does);
    await this.page.getByRole("button", { name: does }).waitFor({ state: "detached" });
  }

  async resubmit(button: string, many: string): Promise<void> {
    await this.open("claims?step=Returned");
    await this.press(button);
    await this.page.getByLabel(/^多少/).fill(many);
    await this.press("改好了，再报");
    await this.page.getByRole("button", { name: "改好了，再报" }).waitFor({ state: "detached" });
  }

  async publishEverything(): Promise<void> {
    await this.open("claims?step=Checked");
    await this.chooseAll();
    await this.press(/^选的\d+条挂公示栏$/);
    await this.page.getByText("没有等着公示的申报").waitFor();
  }

  async postEverything(): Promise<void> {
    await this.open("claims?step=Ready");
    await this.press(/^到期的\d+条入账$/);
    await this.page
      .getByText(/\d+条入账了|入账了\d+条|入账\d+条/)
      .first()
      .waitFor();
  }

  /** Everything that the board says. */
  async readBoard(): Promise<string> {
    await this.open("board");
    await this.page.getByText(/^挂着\d+条/).waitFor();
    return (await this.page.locator("main").textContent()) ?? "";
  }

  async object(button: string, why: string): Promise<void> {
    await this.open("board");
    await this.press(button);
    await this.page.getByLabel(/有什么异议/).fill(why);
    await this.press("记下异议");
    await this.page.getByText("异议记下了").waitFor();
  }

  async dismiss(button: string, why: string): Promise<void> {
    await this.open("board");
    await this.press(button);
    await this.page.getByLabel("异议不成立，照常公示").check();
    await this.page.getByLabel("理由").fill(why);
    await this.press("就这样处理");
    await this.page.getByRole("button", { name: "就这样处理" }).waitFor({ state: "detached" });
  }

  async correct(button: string, many: string, why: string): Promise<void> {
    await this.open("claims?step=Approved");
    await this.press(button);
    await this.page.getByLabel(/^多少/).fill(many);
    await this.page.getByLabel("为什么更正").fill(why);
    await this.press("更正这一条");
    await this.page.getByRole("button", { name: "更正这一条" }).waitFor({ state: "detached" });
  }

  /** What happened to the newest claim at a step, in its order. */
  async readWay(step: string): Promise<ReadonlyArray<string>> {
    await this.open(`claims?step=${step}`);
    await this.page.locator("tbody a").first().click();
    const told = this.page.getByRole("region", { name: "经过" }).locator("li b");
    await told.first().waitFor();
    return told.allTextContents();
  }
}
