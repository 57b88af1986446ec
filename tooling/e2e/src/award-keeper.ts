import { Cadre } from "./cadre.ts";

/** Somebody who keeps the awards at the console, from the scheme to the payment list. */
export class AwardKeeper extends Cadre {
  /** Writes the next version of a scheme whose results hang for one day, once its dry run was seen. */
  async reviseScheme(title: string): Promise<void> {
    await this.open("fund/schemes");
    await this.page.getByRole("link", { name: title }).click();
    const form = this.page.getByRole("form", { name: "评奖办法" });
    await form.getByLabel("公示几天").fill("1");
    await form.getByLabel("只算工作日").uncheck();
    await this.page.getByLabel("看哪一期").fill(today());
    await this.press("重新取数");
    await this.page.getByRole("table", { name: "照这个办法谁得多少" }).waitFor();
    await this.press("存为第2版");
    await this.page.getByRole("table", { name: "评奖办法" }).getByText("第2版").waitFor();
  }

  /** Puts a version of a scheme to a meeting, opens that and lets everybody vote for it. */
  async adoptScheme(version: string, meeting: string): Promise<void> {
    await this.press(`提到会上表决：${version}`);
    const dialog = this.page.getByRole("dialog");
    await dialog.getByLabel("提到哪次会上").selectOption(meeting);
    await dialog.getByRole("button", { name: "提到会上表决" }).click();
    await this.page.getByText("提到会上了").waitFor();
    await this.page.goto(`${this.origin}/admin/fund/committee/meetings/${meeting}`);
    const form = this.page.getByRole("form", { name: "开会" });
    await form.getByLabel("谁记录").fill("米会计");
    await form.getByRole("button", { name: "开会" }).click();
    await this.press("都到了");
    await this.page.getByRole("heading", { name: /还没到0人$/ }).waitFor();
    await this.vote();
    await this.page.getByText("可以照它评奖了").waitFor();
  }

  /** Opens a round over the period of today; stands on its page. */
  async openRound(scheme: string, budget: string): Promise<string> {
    await this.open("fund/rounds");
    await this.press("开一次评奖");
    const form = this.page.getByRole("form", { name: "开一次评奖" });
    await form.getByLabel("照哪个办法").selectOption({ label: scheme });
    await form.getByLabel("预算几元").fill(budget);
    await form.getByRole("button", { name: /^开始/ }).click();
    await this.page.getByRole("heading", { name: "候选和得分" }).waitFor();
    return this.page.url();
  }

  async putToVote(meeting: string): Promise<void> {
    await this.page.getByLabel("提到哪次会上").selectOption(meeting);
    await this.press("提到会上表决");
    await this.page.getByRole("link", { name: "到会上去表决" }).click();
    await this.page.waitForURL(/committee\/meetings\//);
  }

  /** Everybody who may votes in favour; gives who has to keep out. */
  async vote(): Promise<string | null> {
    await this.press(/^(其余)?\d+人都同意$/);
    await this.page.getByRole("button", { name: /都同意$/ }).waitFor({ state: "detached" });
    await this.press(/计票$/);
    await this.page.getByRole("button", { name: /计票$/ }).waitFor({ state: "detached" });
    return this.page
      .getByText(/^应到\d+人/)
      .last()
      .textContent();
  }

  /** Hangs the result out and takes down what somebody says against it. */
  async publishAndHear(round: string, candidate: string, why: string): Promise<void> {
    await this.page.goto(round);
    await this.press("贴出公示");
    await this.page.getByText("还没有人提异议").waitFor();
    await this.page.getByText("有人来提异议").click();
    const form = this.page.getByRole("form", { name: "记异议" });
    await form.getByLabel("说的是谁").selectOption(candidate);
    await form.getByLabel("谁提的").fill("刘婶");
    await form.getByLabel("怎么说的").fill(why);
    await form.getByRole("button", { name: "记下异议" }).click();
    await this.page.getByRole("region", { name: `异议：${why}` }).waitFor();
  }

  /** Counts anew what the one did whom the objection is about; gives what is put right. */
  async uphold(round: string, answer: string): Promise<string | null> {
    await this.page.goto(round);
    await this.page.getByLabel("怎么答复").fill(answer);
    await this.press("成立，按账上的更正");
    await this.page.getByText("成立，已更正").waitFor();
    return this.page.getByText(/改为/).first().textContent();
  }

  /** Makes the result final and pays it out of the bank; gives the lines to sign. */
  async pay(round: string): Promise<ReadonlyArray<string>> {
    await this.page.goto(round);
    await this.press("公示期满，定下结果");
    await this.page.getByLabel("钱从哪里出").selectOption({ label: "银行" });
    await this.press(/^付出/);
    await this.page.getByText(/发完了，一共/).waitFor();
    await this.page.getByRole("link", { name: "发放清单" }).click();
    await this.page
      .getByRole("heading", { name: /发放清单$/, level: 1 })
      .last()
      .waitFor();
    const rows = this.page.locator("article tbody tr");
    await rows.first().waitFor();
    return rows.allTextContents();
  }
}

/** Today where the village is. */
export const today = (): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(new Date());
