import {
  adoptDuties,
  answerRemark,
  approveProvider,
  askForApproval,
  closeRemark,
  me,
  providerRequests,
  providers,
  refuseProvider,
  remarks,
  responsibilities,
  villagesSeen,
  waitingForMe,
  writeRemark,
} from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { ServiceCode } from "@huzhu/domain/catalog";
import { type DutyMatrix, RESPONSIBILITIES } from "@huzhu/domain/governance";
import { Fen } from "@huzhu/domain/money";
import { addDays, localDate } from "@huzhu/domain/time";
import { beforeAll, expect, it } from "vitest";
import { answered, attempt, type House, NOW, openHouse, refused } from "../testing/house.ts";

const TODAY = localDate(NOW);
const DAY = 86_400_000;

const applicant = {
  ...{ name: "安心助浴", kind: "professional" as const, contact: "王队长", resident: null },
  quotes: [{ service: ServiceCode.make("M06"), fen: Fen.make(4_800) }],
};
const paper = { paper: "乡民9号", from: TODAY, until: addDays(TODAY, 365) };

/** The payments of the fund, and the claims, are the admin's alone. */
const narrower = (version: number, party = "supervision-committee" as const): DutyMatrix => ({
  ...{ version, effectiveFrom: TODAY, because: "村民会议" },
  changes: RESPONSIBILITIES.filter(({ code }) => code === "check").map(({ code, clocks }) => ({
    ...{ code, party, hands: ["admin" as const], clocks },
  })),
});

onEveryEngine("who answers for what", (engine) => {
  let house: House;
  beforeAll(async () => {
    if (engine.missing === null) house = await openHouse(engine);
  });

  it("is seen by staff and township alike, with who works in the console", async () => {
    for (const login of ["keeper", "township"] as const) {
      const seen = await answered((await house.as(login)).call(responsibilities, {}));
      expect(seen.current).toBeNull();
      expect(seen.rows).toHaveLength(RESPONSIBILITIES.length);
      expect(seen.staff.find(({ role }) => role === "township")?.names).toEqual(["罗民政"]);
    }
  });

  it("takes an approval of the township once, refused where the price is too high", async () => {
    const [admin, township] = [await house.as("admin"), await house.as("township")];
    const [first] = applicant.quotes;
    if (!first) throw new Error("Nothing is offered.");
    const quotes = [{ ...first, fen: Fen.make(6_100) }];
    expect(
      await refused(
        admin.call(askForApproval, {
          body: { applicant: { ...applicant, quotes } },
          ...attempt(),
        }),
      ),
    ).toMatchObject({ tag: "AboveCeiling" });
    const asked = { body: { applicant }, ...attempt() };
    const { provider } = await answered(admin.call(askForApproval, asked));
    expect(await answered(admin.call(askForApproval, asked))).toEqual({ provider });
    const params = { provider };
    expect(
      await refused(admin.call(approveProvider, { params, body: paper, ...attempt() })),
    ).toMatchObject({
      status: 403,
      sentence: "您的账号不能审批服务单位，这件事归乡镇管，找他们",
    });
    const approving = { params, body: paper, ...attempt() };
    expect(await answered(township.call(approveProvider, approving))).toEqual({ provider });
    expect(await answered(township.call(approveProvider, approving))).toEqual({ provider });
    const body = { why: "没有资质" };
    expect(
      await refused(township.call(refuseProvider, { params, body, ...attempt() })),
    ).toMatchObject({ status: 409, tag: "RuledAlready" });
    const known = await answered(admin.call(providers, {}));
    expect(known.find(({ id }) => id === provider)).toMatchObject({
      approval: { ...paper, issuer: "云岭乡" },
      permission: { _tag: "Allowed" },
    });
    const second = await answered(
      admin.call(askForApproval, { body: { applicant }, ...attempt() }),
    );
    await answered(township.call(refuseProvider, { params: second, body, ...attempt() }));
    expect((await answered(township.call(providerRequests, {})))[0]).toMatchObject({
      ruling: { _tag: "Refused", why: "没有资质" },
      services: [{ title: "助浴", fen: 4_800 }],
    });
  });

  it("carries a remark to the village and its answer back", async () => {
    const [cadre, township] = [await house.as("cadre"), await house.as("township")];
    const body = { to: "fund-committee" as const, what: "请公开三季度账", due: TODAY };
    const past = { ...body, due: addDays(TODAY, -1) };
    expect(await refused(township.call(writeRemark, { body: past, ...attempt() }))).toMatchObject({
      tag: "RemarkDueBefore",
    });
    expect(await refused(cadre.call(writeRemark, { body, ...attempt() }))).toMatchObject({
      status: 403,
    });
    const params = await answered(township.call(writeRemark, { body, ...attempt() }));
    expect((await answered(cadre.call(waitingForMe, {}))).remarks).toMatchObject([
      { id: params.remark, writer: "罗民政" },
    ]);
    expect((await answered(township.call(waitingForMe, {}))).remarks).toEqual([]);
    expect(await refused(township.call(closeRemark, { params, ...attempt() }))).toMatchObject({
      tag: "RemarkUnanswered",
    });
    const said = { params, body: { words: "已经公开" } };
    expect(await refused(township.call(answerRemark, { ...said, ...attempt() }))).toMatchObject({
      status: 403,
    });
    await answered(cadre.call(answerRemark, { ...said, ...attempt() }));
    await answered(township.call(closeRemark, { params, ...attempt() }));
    expect(await refused(cadre.call(answerRemark, { ...said, ...attempt() }))).toMatchObject({
      status: 409,
      tag: "RemarkClosed",
    });
    expect(await answered(cadre.call(remarks, {}))).toMatchObject([
      { answers: [{ words: "已经公开" }], closed: { on: TODAY } },
    ]);
  });

  it("shows the township its village in figures, and what is overdue at whom", async () => {
    const township = await house.as("township");
    const body = { to: "family" as const, what: "看看老人", due: TODAY };
    await answered(township.call(writeRemark, { body, ...attempt() }));
    house.pass(3 * DAY);
    const later = await house.as("township");
    const { township: name, villages } = await answered(later.call(villagesSeen, {}));
    expect(name).toBe("云岭乡");
    expect(villages).toMatchObject([{ own: true, name: "清水村", remarks: 1, alerts: 0 }]);
    expect(villages[0]?.overdue).toContainEqual(
      expect.objectContaining({ obligation: "answer-remark", party: "village-committee", over: 3 }),
    );
    house.pass(-3 * DAY);
  });

  it("is what permissions follow, once the village has adopted it", async () => {
    const [admin, cadre] = [await house.as("admin"), await house.as("cadre")];
    const adopting = { body: { matrix: narrower(1) }, ...attempt() };
    expect(await refused(cadre.call(adoptDuties, { ...adopting, ...attempt() }))).toMatchObject({
      status: 403,
      sentence: "您的账号不能定权责清单，这件事归村委会管，找他们",
    });
    expect((await answered(cadre.call(me, {}))).duties).toContain("decide-claim");
    expect(await answered(admin.call(adoptDuties, adopting))).toEqual({ version: 1 });
    expect(await answered(admin.call(adoptDuties, adopting))).toEqual({ version: 1 });
    expect((await answered(cadre.call(me, {}))).duties).not.toContain("decide-claim");
    expect((await answered(admin.call(me, {}))).duties).toContain("decide-claim");
    expect(
      await refused(admin.call(adoptDuties, { body: { matrix: narrower(1) }, ...attempt() })),
    ).toMatchObject({ status: 409, tag: "MatrixOutOfOrder" });
    const [change] = narrower(2).changes;
    if (!change) throw new Error("Nothing is changed.");
    const changes = [{ ...change, party: "village-committee" as const }];
    const matrix = { ...narrower(2), changes };
    expect(
      await refused(admin.call(adoptDuties, { body: { matrix }, ...attempt() })),
    ).toMatchObject({ status: 422, tag: "MakerAndChecker" });
    const seen = await answered(cadre.call(responsibilities, {}));
    expect(seen.current).toBe(1);
    expect(seen.rows.find(({ code }) => code === "check")).toMatchObject({
      hands: ["admin"],
      brought: { hands: ["admin", "cadre"] },
    });
  });
});
