import { axe } from "@huzhu/browser";
import { type ClaimDraft, hamlets, households, previewClaims, recordClaims } from "@huzhu/contract";
import { HamletId } from "@huzhu/domain/people";
import { Points } from "@huzhu/domain/points";
import { NotEligible } from "@huzhu/domain/rulebook";
import { Result } from "effect";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Opened, open } from "../../testing/open.ts";
import { LI, WEI_OLD, ZHANG } from "../../testing/village.ts";
import { villageServer } from "../../testing/village-server.ts";

const HOMES = [ZHANG, LI, WEI_OLD].map(({ household: id, householdNumber: number, name }) => ({
  id,
  number,
  hamlet: "上寨",
  head: name,
  members: 2,
  elders: 1,
  balance: Points.make(0),
}));
const UPPER = HamletId.make("upper");
const recorded: Array<ClaimDraft> = [];

const server = villageServer("cadre")
  .on(hamlets, () => Result.succeed([{ id: UPPER, name: "上寨", households: 3, residents: 9 }]))
  .on(households, ({ query: { search } }) => {
    const rows = HOMES.filter(({ number }) => search === undefined || number === search);
    return Result.succeed({ rows, total: rows.length, page: 1, pageSize: 50 });
  })
  .on(previewClaims, ({ body }) =>
    body.lines.some(({ household }) => household === WEI_OLD.household)
      ? Result.fail(new NotEligible({ rule: body.rule }))
      : Result.succeed(
          body.lines.map(({ household, resident, quantity }) => ({
            household,
            resident,
            points: Points.make(quantity * 3),
            donated: Points.make(0),
            honoured: Points.make(0),
            steps: [],
          })),
        ),
  )
  .on(recordClaims, ({ body }) => {
    recorded.push(body);
    return Result.succeed([]);
  });
let office: Opened;

beforeAll(async () => {
  office = await open(server);
});
afterAll(() => office.close());

/** What stands in the barcodes of the printed sheet, in their order on the paper. */
const printed = async (): Promise<ReadonlyArray<string>> => {
  const bars = await office.page.getByRole("img", { name: /^条码/ }).all();
  const names = await Promise.all(bars.map((bar) => bar.getAttribute("aria-label")));
  return names.map((name) => (name ?? "").replace("条码", ""));
};

describe("the tally sheet", () => {
  let codes: ReadonlyArray<string> = [];

  it("is printed with the rules that somebody picks, and no name in full", async () => {
    const { page, visit } = office;
    await visit("/claims", "积分");
    await page.getByRole("link", { name: "打印计分表" }).click();
    await page.getByText("先选要记的事，最多4样").waitFor();
    await page.getByLabel(/参加村民会议/).check();
    await page.getByLabel(/打扫河道/).check();
    await page.getByText("3户，A4纸1张，横着印").waitFor();
    const sheet = page.getByRole("region", { name: "上寨第1页" });
    await sheet.getByText("张**").first().waitFor();
    const text = (await sheet.textContent()) ?? "";
    for (const { name } of [ZHANG, LI, WEI_OLD]) expect(text).not.toContain(name);
    expect(await axe(page)).toEqual([]);
    codes = await printed();
    // The sheet, three households, and twelve numbers.
    expect(codes).toHaveLength(16);
    expect(codes.every((code) => /^\d{8,}$/.test(code))).toBe(true);
  });

  it("fits on its paper, and nothing else is printed", async () => {
    const { page } = office;
    for (const paper of ["A4", "A3，字更大"]) {
      await page.getByText(paper, { exact: true }).click();
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      const [, wide, high] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
      expect([wide, high].map((side) => Math.round((Number(side) / 72) * 25.4))).toEqual(
        paper === "A4" ? [297, 210] : [420, 297],
      );
    }
  });

  it("comes back and is entered by its barcodes alone", async () => {
    const { page, visit } = office;
    const { keyboard } = page;
    const [sheet = "", zhang = "", li = "", wei = "", one = "", two = "", three = ""] = codes;
    const scan = async (code: string) => {
      await keyboard.type(code);
      await keyboard.press("Enter");
    };
    await visit("/claims/tally", "登记积分");
    await scan(zhang);
    await page.getByText("先扫表头上的条码").waitFor();
    await scan(sheet);
    await page.getByText("接着扫第一户").waitFor();
    await scan(zhang);
    await page.getByLabel("户号001 张三，参加村民会议多少次").waitFor();
    await scan(one);
    await scan(two);
    await page.getByText("1户，2条能记").waitFor();
    await scan(li);
    await page.getByLabel("户号002 李四，参加村民会议多少次").waitFor();
    // Typed by hand, and the next household scanned right behind it.
    await keyboard.type(`3${wei}`);
    await keyboard.press("Enter");
    await page.getByLabel("户号003 张伟，参加村民会议多少次").waitFor();
    await scan(three);
    await page.getByText("不符合“A01”这一条的条件").waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByLabel(/^户号003 张伟，打扫河道/).press("Enter");
    await scan(zhang);
    await page.getByText("户号001 张三已经扫过一次了，怎么办？").waitFor();
    expect(await axe(page)).toEqual([]);
    await scan("1");
    await page.getByText("1+").waitFor();
    await scan(one);
    await page.getByRole("button", { name: "记上3条" }).click();
    await page.getByText("1格有问题，不会记").waitFor();
    await page.getByText("✓ 记上了").first().waitFor();
    await page.getByRole("button", { name: "去掉户号003 张伟" }).click();
    await page.getByText("这张表的3条登记好了，还没入账。").waitFor();
    expect(await axe(page)).toEqual([]);
    expect(recorded.map(({ rule, lines }) => [rule, lines.map((line) => line.quantity)])).toEqual([
      ["A01", [3, 2]],
      ["A02", [2]],
    ]);
  });
});
