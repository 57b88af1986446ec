import { randomUUID } from "node:crypto";
import { Cadre } from "./cadre.ts";

interface Somebody {
  readonly id: string;
  readonly name: string;
  readonly household: string;
}

/** Somebody at the console who looks after what is kept of people. */
export class Eraser extends Cadre {
  /** Asks the server as this page would; for what other tests press their way through. */
  async #ask(path: string, body?: unknown): Promise<unknown> {
    const given = {
      ...(body === undefined ? {} : { data: body }),
      headers: { "idempotency-key": randomUUID() },
      method: body === undefined ? "GET" : "POST",
    };
    const response = await this.page.request.fetch(`${this.origin}${path}`, given);
    if (!response.ok()) throw new Error(`${path}: ${await response.text()}`);
    return response.json();
  }

  /** An elder who is not the head of the household, with whom others live. */
  async findElder(): Promise<Somebody> {
    for (let page = 1; page < 10; page += 1) {
      const { rows } = (await this.#ask(`/api/residents?page=${page}`)) as {
        readonly rows: ReadonlyArray<
          Somebody & {
            readonly age: number;
            readonly relation: string;
            readonly idNumberMasked: string | null;
          }
        >;
      };
      const found = rows.find(
        ({ age, relation, idNumberMasked }) =>
          age >= 60 && relation !== "head" && idNumberMasked !== null,
      );
      if (found) return found;
    }
    throw new Error("The village has no elder beside a head.");
  }

  /** Opens an account of their own; gives where the console shows it. */
  async openAccount({ id }: Somebody): Promise<string> {
    const account = (await this.#ask(`/api/residents/${id}/account`, { unit: "time" })) as {
      readonly id: string;
    };
    return `accounts/${account.id}`;
  }

  /** All that a page of the console says, once it names somebody. */
  async read(path: string, name: string): Promise<string> {
    await this.open(path);
    await this.page.getByText(name).first().waitFor();
    return (await this.page.locator("main").textContent()) ?? "";
  }

  async writeDown(path: string, body: unknown): Promise<void> {
    await this.#ask(path, body);
  }

  /** Sees the ID number whole, and gives what the page said before and then. */
  async reveal({ id }: Somebody, words: string): Promise<ReadonlyArray<string>> {
    await this.open(`residents/${id}`);
    const shown = this.page.locator("main dd").first();
    await this.page.getByRole("button", { name: "看完整的" }).waitFor();
    const masked = (await shown.textContent()) ?? "";
    await this.press("看完整的");
    await this.page.getByLabel("用来做什么，写清楚").fill(words);
    await this.press("记下，看完整的");
    await this.page.getByRole("button", { name: "遮上" }).waitFor();
    const whole = (await shown.textContent()) ?? "";
    await this.press("遮上");
    return [masked.trim(), whole.trim()];
  }

  /** Writes down that somebody agreed to the first thing that nobody asked them about, and takes it back. */
  async agreeAndWithdraw({ id }: Somebody, witness: string): Promise<void> {
    await this.open(`residents/${id}`);
    await this.page
      .getByRole("button", { name: /^登记同意/ })
      .first()
      .click();
    const form = this.page.getByRole("form", { name: "登记同意" });
    await form.getByLabel(/^见证人/).fill(witness);
    await form.getByRole("button", { name: "登记同意" }).click();
    await this.page.getByText(`${witness}见证`).waitFor();
    await this.page.getByRole("button", { name: /^撤回同意/ }).click();
    const withdraw = this.page.getByRole("button", { name: "撤回这条同意" });
    await withdraw.click();
    await withdraw.waitFor({ state: "detached" });
  }

  /** Lets no health be written down without consent, and keeps answers for so many days. */
  async settlePrivacy(days: string): Promise<void> {
    await this.open("settings/privacy");
    await this.page.getByLabel(/没有登记同意/).check();
    await this.page.getByRole("form", { name: "隐私规定" }).getByRole("textbox").last().fill(days);
    await this.press("保存");
    await this.page.getByText("保存好了").waitFor();
    await this.open("settings/privacy");
    await this.page
      .getByLabel(/没有登记同意/)
      .and(this.page.locator(":checked"))
      .waitFor();
  }

  async askToErase({ id }: Somebody, words: string): Promise<void> {
    await this.open(`residents/${id}`);
    await this.press("申请删除…");
    await this.page.getByRole("heading", { name: "删掉，找不回来" }).waitFor();
    await this.page.getByLabel("谁提出的，怎么提的").fill(words);
    await this.press("申请删除");
    await this.page.getByText("您申请的，要另一位登录来确认。").waitFor();
  }

  /** Confirms what somebody else asked for; gives the pseudonym. */
  async confirm({ id, name }: Somebody): Promise<string> {
    await this.open(`residents/${id}`);
    await this.press("确认删除…");
    await this.press(`删除${name}的资料`);
    const done = this.page.getByText(/账本上从此叫村民-/);
    await done.waitFor();
    return /村民-[0-9A-F]+/.exec((await done.textContent()) ?? "")?.[0] ?? "";
  }
}
