import type { Page } from "playwright-core";
import { Cadre } from "./cadre.ts";

/** Somebody who keeps the minutes in the hall; every line is a click or a key. */
export class MeetingKeeper extends Cadre {
  /** Calls the committee for tonight over one motion, and stands on the meeting's page. */
  async call(motion: string): Promise<void> {
    await this.open("fund/committee/meetings");
    await this.press("通知开会");
    const form = this.page.getByRole("form", { name: "通知开会" });
    await form.getByLabel("议题1").fill(motion);
    await form.getByRole("button", { name: "通知开会" }).click();
    await this.page.waitForURL(/committee\/meetings\/[^/]+$/);
  }

  /** Opens it with somebody who writes, and everybody there. */
  async begin(keeper: string): Promise<void> {
    const form = this.page.getByRole("form", { name: "开会" });
    await form.getByLabel("谁记录").fill(keeper);
    await form.getByRole("button", { name: "开会" }).click();
    await this.press("都到了");
    await this.heading(/还没到0人$/).waitFor();
  }

  async declare(who: string, why: string): Promise<void> {
    await this.page.getByText("有委员和这件事有关系，要回避").click();
    await this.page.getByLabel("谁", { exact: true }).selectOption({ label: who });
    await this.page.getByLabel("什么关系").fill(why);
    await this.press("记下回避");
    await this.page.getByText(`${who}回避：申明：${why}`).waitFor();
  }

  /** One is against, all others in favour; gives the figures of the count. */
  async vote(motion: string, against: string): Promise<string | null> {
    await this.press(`${against}反对`);
    await this.page.getByRole("button", { name: `撤回${against}的票` }).waitFor();
    await this.press(/^其余\d+人都同意$/);
    await this.page.getByRole("button", { name: /都同意$/ }).waitFor({ state: "detached" });
    await this.press(`${motion}计票`);
    return this.page.getByText(/^应到\d+人/).textContent();
  }

  async sign(sheet: string): Promise<void> {
    await this.page.getByLabel("手写签字的纸的编号").fill(sheet);
    await this.press(/^主持.+签字$/);
    await this.page.getByText(/^✓ 主持/).waitFor();
    await this.press(/^记录.+签字$/);
    await this.page.getByText("开完了").waitFor();
  }

  /** Gives what the paper for the wall says. */
  async wallPaper(): Promise<string | null> {
    await this.page.getByRole("link", { name: "打印" }).click();
    await this.heading("决议公告").waitFor();
    return this.page.getByRole("article").textContent();
  }

  private heading(name: string | RegExp): ReturnType<Page["getByRole"]> {
    return this.page.getByRole("heading", { name });
  }
}
