import { join, resolve } from "node:path";
import type { Page } from "playwright-core";

const fixtures = join(import.meta.dirname, "../../../packages/domain/fixtures");

/** What the representatives of a village voted. */
const VOTES = { 应到: "38", 实到: "31", 同意: "29", 反对: "1", 弃权: "1" };

/** Somebody at the console, in the verbs of their work; every line is a click or a key. */
export class Cadre {
  readonly page: Page;
  protected readonly origin: string;

  constructor(page: Page, origin: string) {
    this.page = page;
    this.origin = origin;
  }

  /** Logs in to the village that the page proposes, unless another one is named. */
  async logIn(login: string, password: string, village?: string): Promise<void> {
    await this.page.goto(`${this.origin}/admin/`);
    if (village !== undefined) {
      await this.page.getByLabel("哪个村").selectOption({ label: village });
    }
    await this.page.getByLabel("用户名").fill(login);
    await this.page.getByLabel("密码").fill(password);
    await this.press("登录");
    await this.page.getByRole("button", { name: "退出" }).waitFor();
  }

  async logOut(): Promise<void> {
    await this.press("退出");
    await this.page.getByLabel("用户名").waitFor();
  }

  async addStaff(name: string, login: string, password: string): Promise<void> {
    await this.open("settings/staff/new");
    await this.page.getByLabel("姓名", { exact: true }).fill(name);
    await this.page.getByRole("radio", { name: /村干部/ }).check();
    await this.page.getByLabel("用户名").fill(login);
    await this.page.getByLabel("密码").fill(password);
    await this.press(`加上${name}`);
    await this.page.waitForURL(/settings\/staff$/);
  }

  /** Gives what the last step said about the import. */
  async importRoster(file: string): Promise<string | null> {
    await this.open("roster");
    await this.page.locator("input[type=file]").setInputFiles(join(fixtures, "rosters", file));
    await this.press("列都对，检查每一行");
    await this.press("看会改什么");
    await this.press(/^导入\d+人$/);
    return this.page.getByText(/^导好了：/).textContent();
  }

  /** Writes down at once whatever kin the households make likely and nothing speaks against. */
  async confirmKin(): Promise<void> {
    await this.open("households/kin");
    await this.page.getByRole("button", { name: /^看得清的\d+条，一起登记$/ }).click();
    await this.press("都登记");
    await this.page.getByText(/\d+条关系登记好了/).waitFor();
  }

  /** Brings a rulebook into force that the representatives decided on some day. */
  async importRulebook(file: string, decidedOn: string): Promise<void> {
    await this.open("rulebooks/new");
    await this.page.locator("input[type=file]").setInputFiles(resolve(fixtures, "rulebooks", file));
    await this.press("写好了，核对");
    await this.page.getByLabel("哪天开的会").fill(decidedOn);
    for (const [label, figure] of Object.entries(VOTES)) {
      await this.page.getByLabel(`${label}（人）`).fill(figure);
    }
    await this.page.getByLabel("主持人").fill("田主任");
    await this.page.getByLabel("记录人").fill("米会计");
    await this.page.getByLabel("会议记录编号").fill("第7号");
    await this.press(/^启用第\d+版$/);
    await this.page.waitForURL(/rulebooks$/);
  }

  async giveCard(name: string, number: string): Promise<void> {
    await this.openHousehold(name);
    await this.press(`给${name}发卡`);
    await this.page.getByLabel(`给${name}的新卡`).fill(number);
    await this.press("发这张卡");
    await this.page.getByRole("cell", { name: number }).waitFor();
  }

  async addGood(name: string, unit: string, price: string, pieces: string): Promise<void> {
    await this.open("goods/new");
    await this.page.getByLabel("商品名").fill(name);
    await this.page.getByLabel("单位").fill(unit);
    await this.page.getByLabel("要几分").fill(price);
    await this.press("添加");
    await this.page.getByLabel(`多少${unit}`).fill(pieces);
    await this.press("记上");
    await this.page.getByRole("heading", { name: `库存 ${pieces}${unit}` }).waitFor();
  }

  async recordClaim(name: string, rule: string): Promise<void> {
    await this.open("claims/new");
    await this.choose("谁", name);
    await this.choose("做了什么", rule);
    await this.page.getByText(/^审核后/).waitFor();
    await this.press("记上");
    await this.page.getByText(/记好了1条/).waitFor();
  }

  /** Signs every claim that this person may sign; `says` is what comes of it. */
  async signEverything(says: string | RegExp): Promise<void> {
    await this.open("claims");
    await this.chooseAll();
    await this.press(/^选的\d+条审核通过$/);
    await this.page.getByText(says).first().waitFor();
  }

  /** Gives the six digits that pair a kiosk. */
  async pairKiosk(name: string): Promise<string> {
    await this.open("settings/kiosks");
    await this.page.getByLabel("新自助机的名字").fill(name);
    await this.press("配一台自助机");
    const digits = await this.page.locator(".digits").textContent();
    return digits?.replace(/\s/g, "") ?? "";
  }

  async openHousehold(name: string): Promise<void> {
    await this.open(`households?search=${encodeURIComponent(name)}`);
    await this.page
      .getByRole("link", { name: new RegExp(name) })
      .first()
      .click();
    await this.page.getByRole("table", { name: "家里的人" }).waitFor();
  }

  /** Gives the lines of a household's statement, the newest first. */
  async readStatement(name: string): Promise<ReadonlyArray<string>> {
    await this.openHousehold(name);
    await this.page.getByRole("link", { name: "看台账" }).click();
    const rows = this.page.getByRole("table", { name: "台账" }).locator("tbody tr");
    await rows.first().waitFor();
    return rows.allTextContents();
  }

  protected async chooseAll(): Promise<void> {
    const boxes = this.page.locator("tbody input[type=checkbox]:enabled");
    await boxes.first().waitFor();
    for (const box of await boxes.all()) await box.check();
  }

  protected async open(path: string): Promise<void> {
    await this.page.goto(`${this.origin}/admin/${path}`);
  }

  protected async press(name: string | RegExp): Promise<void> {
    const exact = typeof name === "string";
    await this.page.getByRole("button", { name, exact }).click();
  }

  protected async choose(label: string, text: string): Promise<void> {
    await this.page.getByRole("combobox", { name: label }).fill(text);
    await this.page.getByRole("option", { name: text }).first().click();
  }
}
