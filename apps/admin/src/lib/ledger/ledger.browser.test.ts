import { axe, scan } from "@huzhu/browser";
import { me, sealConsistency, today } from "@huzhu/contract";
import { StaffId } from "@huzhu/domain/governance";
import { Result } from "effect";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { staffAs } from "../../testing/desk.ts";
import { HOME, ISSUING, TIME } from "../../testing/ledger.ts";
import { figures, officeServer } from "../../testing/office-server.ts";
import { type Opened, open } from "../../testing/open.ts";
import { withProofs } from "../../testing/proofs-server.ts";
import { EARLIER, growth, SEAL } from "../../testing/sealed.ts";

const ADMIN = staffAs("admin");
let sitting = ADMIN;
const server = withProofs(officeServer(), () => sitting.staff.id).on(me, () =>
  Result.succeed(sitting),
);
let office: Opened;

beforeAll(async () => {
  office = await open(server);
});
afterAll(() => office.close());

describe("a page of the ledger", () => {
  it.each([
    { path: "/accounts", heading: "账户", waits: "张三家" },
    { path: `/accounts/${HOME.id}`, heading: "张三家", waits: "快到期的" },
    { path: `/accounts/${TIME.id}`, heading: "张三的时间币", waits: "折换成积分" },
    { path: "/ledger/transfers/transfer-2", heading: "账本第18条", waits: "村口自助机" },
    { path: "/ledger/expiring", heading: "快到期的积分", waits: "每天到期多少" },
    { path: "/ledger/vouchers", heading: "积分券", waits: "重阳节慰问" },
    { path: `/ledger/vouchers/${ISSUING.id}`, heading: "积分券", waits: "0000001号" },
    {
      path: `/ledger/vouchers/${ISSUING.id}/print`,
      heading: "打印积分券",
      waits: "0000001-839201",
    },
    { path: "/ledger/periods", heading: "结账", waits: "编下一期的表" },
    { path: "/ledger/seals", heading: "封账", waits: SEAL.short },
    { path: "/ledger/seals/7", heading: "第7号封账单", waits: "指纹全文" },
    { path: "/ledger/alerts", heading: "自检", waits: "还没有自检过" },
    { path: "/ledger/export", heading: "导出账本", waits: "hledger" },
    { path: "/settings/points", heading: "设置", waits: "积分长期有效" },
  ])("$path has nothing that axe minds, and fits the screen", async ({ path, heading, waits }) => {
    const { page, visit } = office;
    await visit(path, heading);
    await page.getByText(waits).first().waitFor();
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      1366,
    );
  });
});

describe("what is done with the ledger", () => {
  it("undoes a line after showing what that changes", async () => {
    const { page, visit } = office;
    await visit(`/accounts/${HOME.id}`, "张三家");
    await page.getByRole("button", { name: /^冲正.*打扫河道/ }).press("Enter");
    await page.getByText("张三家 -40分").waitFor();
    await page.getByText("发放总账 +40分").waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByLabel("为什么冲正").fill("重复入账");
    await page.keyboard.press("Enter");
    await page.getByText("冲正好了").waitFor();
    await page.getByText("已冲正").waitFor();
    expect(await page.getByRole("button", { name: /^冲正.*打扫河道/ }).count()).toBe(0);
  });

  it("grants points by the keyboard, and Escape leaves the form", async () => {
    const { page, visit } = office;
    await visit(`/accounts/${HOME.id}`, "张三家");
    await page.getByRole("button", { name: "发放" }).press("Enter");
    await page.keyboard.type("5");
    await page.getByText("现在10分，办完是15分").waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "转赠" }).waitFor();
  });

  it("proves a line against the seal, in this browser", async () => {
    const { page, visit } = office;
    await visit("/ledger/transfers/transfer-2", "账本第18条");
    await page.getByRole("button", { name: "核对这一笔" }).click();
    await page.getByText("对得上：这一笔是账本第18条").waitFor();
    await page.getByText(SEAL.short).waitFor();
    expect(await axe(page)).toEqual([]);
  });

  it("holds a seal against the one before, in this browser", async () => {
    const { page, visit } = office;
    await visit("/ledger/seals", "封账");
    await page.getByRole("button", { name: "第7号和上一号核对" }).press("Enter");
    await page.getByText("从第6号到第7号只添了新账，旧账没动过").waitFor();
    await page.getByText(EARLIER.short).nth(1).waitFor();
    expect(await axe(page)).toEqual([]);
    server.on(sealConsistency, () => Result.succeed({ ...growth(), path: [] }));
    await page.getByRole("button", { name: "第7号和上一号核对" }).press("Enter");
    await page.getByText("第6号和第7号对不上，请找监督小组").waitFor();
    server.on(sealConsistency, () => Result.succeed(growth()));
  });

  it("prints a seal without anything around it", async () => {
    const { page, visit } = office;
    await visit("/ledger/seals/7", "第7号封账单");
    await page.emulateMedia({ media: "print" });
    expect(await page.getByRole("navigation", { name: "主菜单" }).isVisible()).toBe(false);
    expect(await page.getByRole("button", { name: "打印" }).isVisible()).toBe(false);
    expect(await page.getByRole("img", { name: "这张封账单的二维码" }).isVisible()).toBe(true);
    await page.emulateMedia({ media: "screen" });
  });

  it("says that there is nothing to seal, after asking once", async () => {
    const { page, visit } = office;
    await visit("/ledger/seals", "封账");
    await page.getByRole("button", { name: "现在封账" }).click();
    await page.getByRole("button", { name: "封账", exact: true }).click();
    await page.getByText("没有新的记录，不用再封").waitFor();
  });

  it("closes a period by two people", async () => {
    const { page, visit } = office;
    await visit("/ledger/periods", "结账");
    await page.getByRole("button", { name: "编表" }).press("Enter");
    await page.getByText("请另一位登录核对、签字").first().waitFor();
    expect(await page.getByRole("button", { name: "数字都对，签字结账" }).count()).toBe(0);
    sitting = { ...ADMIN, staff: { ...ADMIN.staff, id: StaffId.make("staff-other") } };
    await visit("/ledger/periods", "结账");
    await page.getByRole("button", { name: "数字都对，签字结账" }).press("Enter");
    expect(await axe(page)).toEqual([]);
    await page.getByRole("button", { name: "签字，结账" }).press("Enter");
    await page.getByText("第1期结好了").waitFor();
    await page.getByRole("link", { name: "看第1期，打印" }).click();
    await page.getByRole("heading", { level: 1, name: "柳溪村第1期结账表" }).waitFor();
    sitting = ADMIN;
  });

  it("issues vouchers and leads to their sheets", async () => {
    const { page, visit } = office;
    await visit("/ledger/vouchers", "积分券");
    await page.getByRole("button", { name: "印发积分券" }).press("Enter");
    await page.getByText("20分", { exact: true }).first().click();
    await page.getByLabel("印几张").fill("3");
    await page.getByText("3张，每张20分，一共60分").waitFor();
    await page.getByLabel("为什么").fill("重阳节慰问");
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "打印积分券" }).waitFor();
    await page.getByRole("img", { name: "条码0000001-839201" }).waitFor();
  });

  it("takes a voucher at the counter, once", async () => {
    const { page, visit } = office;
    const { keyboard } = page;
    await visit("/counter", "柜台兑换");
    await keyboard.type("张三");
    await keyboard.press("Enter");
    await page.getByText("这一户有").waitFor();
    for (const heard of ["收了积分券0000001号，这一户多了20分", "已经用过了"]) {
      await scan(page, "0000001-839201");
      await page.getByText(heard).waitFor();
    }
    expect(await axe(page)).toEqual([]);
  });

  it("makes a lost voucher void, with a reason", async () => {
    const { page, visit } = office;
    await visit(`/ledger/vouchers/${ISSUING.id}`, "积分券");
    await page.getByLabel("选0000002号").check();
    await page.getByRole("button", { name: "作废选的1张" }).click();
    await page.getByLabel("为什么作废").fill("丢了");
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await page.getByText("1张作废了").waitFor();
  });

  it("shows today what does not add up, until somebody has settled it", async () => {
    const { page, visit } = office;
    server.on(today, () => Result.succeed({ ...figures, alerts: 1 }));
    await visit("/", "今天");
    expect(await axe(page)).toEqual([]);
    await page.getByRole("link", { name: "账本自检发现1处对不上" }).press("Enter");
    await page.getByText("账户余额和明细合计不一样").waitFor();
    await page.getByText("11分", { exact: true }).waitFor();
    await page.getByRole("button", { name: "处理" }).press("Enter");
    await page.getByLabel("查清楚了什么，怎么处理的").fill("补记了一笔");
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await page.getByText("没有对不上的。").waitFor();
  });
});
