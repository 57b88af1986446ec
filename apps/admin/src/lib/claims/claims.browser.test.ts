import { axe } from "@huzhu/browser";
import { type RequestOf, recordClaims, rulebooks } from "@huzhu/contract";
import { Rule } from "@huzhu/domain/rulebook";
import { Result, Schema } from "effect";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Opened, open } from "../../testing/open.ts";
import { claimFor, RULEBOOK, ZHANG } from "../../testing/village.ts";
import { villageServer } from "../../testing/village-server.ts";

const server = villageServer("cadre");
let office: Opened;

const RULES: ReadonlyArray<Rule> = Schema.decodeUnknownSync(Schema.Array(Rule))(
  [
    {
      kind: "graded",
      code: "G",
      title: "庭院评比",
      grades: [
        { grade: "优", points: 5 },
        { grade: "差", points: 0 },
      ],
      parts: ["门前", "院内"],
    },
    { kind: "range", code: "R", title: "见义勇为", least: 5, most: 50, evidence: ["photo"] },
    {
      kind: "byClass",
      code: "K",
      title: "开局分",
      by: "class",
      classes: [{ is: "党员", points: 9 }],
    },
    { kind: "perQuantity", code: "Q", title: "志愿服务", points: 2, every: 1, decimals: 1 },
    {
      kind: "fixed",
      code: "S",
      title: "考上大学",
      points: 9,
      once: { per: "life", of: "subject" },
    },
  ].map((rule) => ({ unit: "次", caps: [], ...rule })),
);

beforeAll(async () => {
  office = await open(server);
});
afterAll(() => office.close());

describe("claims on screen", () => {
  it("are signed all at once, each with its outcome", async () => {
    const { page, visit } = office;
    await visit("/claims", "积分");
    await page.getByLabel("这一页能办的全选").check();
    await page.getByRole("button", { name: "选的3条审核通过" }).click();
    await page.getByText("3条入账了").waitFor();
    expect(await page.getByText("+6分").count()).toBe(3);
    expect(await axe(page)).toEqual([]);
  });

  it("go back with a reason that is one press away", async () => {
    const { page, visit } = office;
    await visit("/claims", "积分");
    await page.getByRole("button", { name: "退回张三的打扫河道" }).click();
    await page.getByRole("button", { name: "数量不对" }).click();
    expect(await axe(page)).toEqual([]);
    await page.getByRole("button", { name: "退回这一条" }).click();
    await page.getByRole("button", { name: "退回这一条" }).waitFor({ state: "detached" });
  });

  it("say so when there are none", async () => {
    const { page, visit } = office;
    await visit("/claims", "积分");
    await page.getByText("已驳回").click();
    await page.getByText("没有驳回的申报。").waitFor();
    expect(await axe(page)).toEqual([]);
  });

  it("are written down for one person after the other by the keyboard", async () => {
    const { page, visit } = office;
    const { keyboard } = page;
    await visit("/claims/new", "登记积分");
    for (const [name, rule, quantity] of [
      ["张三", "hd", "2"],
      ["李四", "", "3"],
    ] as const) {
      await keyboard.type(name);
      await keyboard.press("Enter");
      await page.getByText("换人").waitFor();
      if (rule !== "") {
        await keyboard.type(rule);
        await keyboard.press("Enter");
        await page.getByText("换一条").waitFor();
      }
      await keyboard.type(quantity);
      await page.getByText(`${quantity}小时，每小时3分`).waitFor();
      expect(await axe(page)).toEqual([]);
      await keyboard.press("Enter");
      await page.getByText("换人").waitFor({ state: "detached" });
    }
    await page.getByText("记好了2条").waitFor();
  });

  it("are written down for a meeting from cards and a pasted list", async () => {
    const { page, visit } = office;
    const { keyboard } = page;
    await visit("/claims/meeting", "登记积分");
    await keyboard.type("hd");
    await keyboard.press("Enter");
    await page.getByText("换一条").waitFor();
    for (const card of ["00A1B2C3", "00A1B2C4", "00A1B2C3"]) {
      await keyboard.type(card);
      await keyboard.press("Enter");
    }
    await page.getByText("重复了，只算一次").waitFor();
    await page.getByLabel("或者粘贴微信接龙、名单").fill("1. 张伟(上寨)\n2. 赵六\n3. 😀");
    await page.getByRole("button", { name: "认名字" }).click();
    await page.getByText("有2个同名的，是哪一位？").waitFor();
    await page.getByText("花名册里没有，这一行不会记").waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole("button", { name: "上寨 74岁 户号003" }).click();
    await page.getByRole("button", { name: "记上3人" }).click();
    await page.getByText("打扫河道：3条登记好了，还没入账。").waitFor();
    expect(await axe(page)).toEqual([]);
  });

  it("are asked what their rule asks", async () => {
    const { page, visit } = office;
    const { keyboard } = page;
    const sent: Array<RequestOf<typeof recordClaims>["body"]> = [];
    server
      .on(rulebooks, () =>
        Result.succeed([{ ...RULEBOOK, rulebook: { ...RULEBOOK.rulebook, rules: RULES } }]),
      )
      .on(recordClaims, ({ body }) => {
        sent.push(body);
        return Result.succeed([claimFor(ZHANG)]);
      });
    const answers: Record<string, () => Promise<void>> = {
      G: async () => {
        for (const sheet of await page.getByRole("radiogroup").all()) {
          await sheet.getByText("优").click();
        }
      },
      R: async () => {
        await page.getByLabel("给几分").fill("60");
        await page.getByText("要在5至50分之间").waitFor();
        await page.getByLabel("给几分").fill("20");
        await page.getByLabel("缘由").fill("救了落水的人");
        await page.getByLabel("照片").check();
      },
      K: () => page.getByText("党员", { exact: true }).click(),
      Q: () => page.getByLabel("多少（次）").fill("1.5"),
      S: () => page.getByLabel("是谁、是哪件事").fill("张小红"),
    };
    for (const [code, answer] of Object.entries(answers)) {
      await visit("/claims/new", "登记积分");
      await keyboard.type("张三");
      await keyboard.press("Enter");
      await page.getByText("换人").waitFor();
      await keyboard.type(code);
      await keyboard.press("Enter");
      await page.getByText("换一条").waitFor();
      await answer();
      await page.getByText("审核后").waitFor();
      expect(await axe(page)).toEqual([]);
      await page.getByRole("button", { name: "记上" }).click();
      await page.getByText("记好了1条").waitFor();
    }
    expect(sent.map(({ lines }) => [lines[0]?.quantity, lines[0]?.particulars])).toEqual([
      [1, { marks: [["优", "优"]] }],
      [1, { given: 20, reason: "救了落水的人", shown: ["photo"] }],
      [1, { facts: { class: "党员" } }],
      [15, undefined],
      [1, { subject: "张小红" }],
    ]);
  });
});
