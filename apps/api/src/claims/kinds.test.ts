import {
  account,
  accounts,
  adoptRulebook,
  type ClaimLine,
  correctClaim,
  countedDeeds,
  previewClaims,
  type ResidentRow,
  recordClaims,
  residents,
  reverseTransfer,
  signClaims,
  statement,
} from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { type ClaimId, type CountedDeeds, cellAt } from "@huzhu/domain/claims";
import { Points } from "@huzhu/domain/points";
import { type Particulars, Quantity, RuleCode } from "@huzhu/domain/rulebook";
import { CalendarDate } from "@huzhu/domain/time";
import { beforeAll, expect, it } from "vitest";
import { decidedOn } from "../testing/decided-on.ts";
import { answered, attempt, type House, openHouse, refused } from "../testing/house.ts";
import { KINDS } from "../testing/kinds.ts";
import { expectSound, purses } from "../testing/purse.ts";
import { send } from "../testing/send.ts";

const TODAY = CalendarDate.make("2026-11-23");
const SEVEN = Points.make(7);
const BEST = ["好", "好"];
const MARKED: Particulars = { marks: [BEST, ["好", "差"]] };
const STUDENT: Particulars = { subject: "小明", shown: ["document"] };

/** A claim in short. */
interface Said {
  readonly rule: string;
  readonly quantity?: number;
  readonly particulars?: Particulars;
}

onEveryEngine("a claim by a rule of any kind", (engine) => {
  let house: House;
  const left: Array<ResidentRow> = [];
  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    const admin = await house.as("admin");
    await answered(admin.call(adoptRulebook, { body: decidedOn(KINDS), ...attempt() }));
    const homes = new Set((await purses(house)).map(({ household }) => household));
    for (const page of [1, 2, 3]) {
      const { rows } = await answered(admin.call(residents, { query: { page } }));
      for (const row of rows) if (homes.delete(row.household)) left.push(row);
    }
  });

  /** Somebody of a household that no other test looks at. */
  const somebody = (): ResidentRow => {
    const found = left.shift();
    if (!found) throw new Error("The village has too few households.");
    return found;
  };
  const draft = ({ household, id }: ResidentRow, { rule, quantity = 1, particulars }: Said) => {
    const line: ClaimLine = {
      household,
      resident: id,
      quantity: Quantity.make(quantity),
      ...(particulars && { particulars }),
    };
    return { rule: RuleCode.make(rule), eventDate: TODAY, note: "", lines: [line] };
  };
  const record = async (who: ResidentRow, said: Said) => {
    const cadre = await house.as("cadre");
    const [row] = await answered(
      cadre.call(recordClaims, { body: draft(who, said), ...attempt() }),
    );
    if (!row) throw new Error("Nothing was recorded.");
    return row;
  };
  const approve = async (...ids: ReadonlyArray<ClaimId>) => {
    const call = (await house.as("cadre2")).call(signClaims, {
      body: { claims: ids },
      ...attempt(),
    });
    return answered(call);
  };
  const counted = async (who: ResidentRow, said: Said) => {
    const { id } = await record(who, said);
    const [outcome] = await approve(id);
    if (outcome?._tag !== "Counted") throw new Error(JSON.stringify(outcome));
    return { id, ...outcome };
  };
  const linesOf = async ({ household }: ResidentRow) => {
    const admin = await house.as("admin");
    return (await answered(admin.call(statement, { params: { household } }))).lines;
  };
  const ofHousehold = async ({ household }: ResidentRow) =>
    (await purses(house)).filter((purse) => purse.household === household);
  const poolOf = async () => {
    const admin = await house.as("admin");
    const { rows } = await answered(
      admin.call(accounts, { query: { kind: "pool", unit: "points" } }),
    );
    return rows[0]?.balance ?? 0;
  };

  it.each<Said & { readonly points: number }>([
    { rule: "FIXED", quantity: 2, points: 10 },
    { rule: "RANGE", particulars: { given: SEVEN, reason: "很用心" }, points: 7 },
    { rule: "HOURS", quantity: 15, points: 2 },
    { rule: "GRADED", particulars: MARKED, points: 4 },
    { rule: "CLASS", particulars: { facts: { class: "特困" } }, points: 9 },
    { rule: "MARK", particulars: { given: SEVEN }, points: 7 },
    { rule: "BUCKET", points: 20 },
    { rule: "QUIET", points: 4 },
    { rule: "STUDENT", particulars: STUDENT, points: 20 },
  ])("$rule is worth what its preview said, step by step", async ({ points, ...said }) => {
    const who = somebody();
    const cadre = await house.as("cadre");
    const [preview] = await answered(cadre.call(previewClaims, { body: draft(who, said) }));
    expect(preview).toMatchObject({ points, household: who.household, resident: who.id });
    expect(await counted(who, said)).toMatchObject({ points, steps: preview?.steps });
    const [line] = await linesOf(who);
    expect(line).toMatchObject({ amount: points });
    expect(line?.sentence).toMatch(new RegExp(`^${said.rule}（第3版 ${said.rule}）：.`));
  });

  it.each<Said & { readonly tag: string }>([
    { rule: "FIXED", quantity: 10_001, tag: "QuantityTooLarge" },
    { rule: "RANGE", particulars: { given: SEVEN }, tag: "EvidenceMissing" },
    { rule: "RANGE", particulars: { given: Points.make(11), reason: "好" }, tag: "GivenOutside" },
    { rule: "GRADED", particulars: { marks: [["好", "好"]] }, tag: "MarksIncomplete" },
    { rule: "GRADED", particulars: { marks: [BEST, ["好", "优"]] }, tag: "UnknownGrade" },
    { rule: "CLASS", particulars: { facts: { class: "一般" } }, tag: "NoClass" },
    { rule: "CLASS", tag: "NoClass" },
    { rule: "MARK", tag: "GivenOutside" },
    { rule: "FINE", particulars: { given: SEVEN, reason: "乱倒" }, tag: "GivenOutside" },
    { rule: "STUDENT", particulars: { subject: "小明" }, tag: "EvidenceMissing" },
    { rule: "STUDENT", particulars: { ...STUDENT, subject: " " }, tag: "NobodyNamed" },
    { rule: "OLD", particulars: { facts: { age: 300 } }, tag: "NotEligible" },
  ])("$rule that misses something is refused: $tag", async ({ tag, ...said }) => {
    const [who] = left;
    if (!who) throw new Error("Nobody is left.");
    const cadre = await house.as("cadre");
    const body = draft(who, said);
    const previewed = await refused(cadre.call(previewClaims, { body }));
    expect(previewed).toMatchObject({ status: 422, tag });
    const written = await refused(cadre.call(recordClaims, { body, ...attempt() }));
    expect(written).toEqual(previewed);
  });

  it.each<{ name: string; particulars: unknown }>([
    { name: "points below zero", particulars: { given: -1 } },
    { name: "marks that are no sheet", particulars: { marks: ["好"] } },
    { name: "more sheets than anybody judges", particulars: { marks: Array(51).fill(["好"]) } },
    { name: "a subject like a novel", particulars: { subject: "长".repeat(81) } },
    { name: "facts that are no facts", particulars: { facts: { class: {} } } },
    { name: "evidence that there is not", particulars: { shown: ["rumour"] } },
    { name: "what no rule asks", particulars: { bribe: 1 } },
  ])("with $name is malformed", async ({ particulars }) => {
    const [who] = left;
    if (!who) throw new Error("Nobody is left.");
    const plain = draft(who, { rule: "FIXED" });
    const body = { ...plain, lines: plain.lines.map((line) => ({ ...line, particulars })) };
    const cadre = await house.as("cadre");
    for (const endpoint of [recordClaims, previewClaims]) {
      expect(await send(cadre, endpoint, { body })).toMatchObject({ status: 400 });
    }
  });

  it("keeps what the register knows of whoever it is for", async () => {
    const who = somebody();
    const said = { rule: "FIXED", particulars: { facts: { role: "组长", members: 99 } } };
    const { particulars } = await record(who, said);
    expect(particulars.facts).toMatchObject({ role: "组长", hamlet: who.hamlet, sex: who.sex });
    expect(particulars.facts?.age).toBeTypeOf("number");
    expect(particulars.facts?.members).not.toBe(99);
  });

  it("that takes from a bucket is a line of no points, is corrected, and the bucket is less", async () => {
    const who = somebody();
    const taken = await counted(who, { rule: "TAKES" });
    expect(taken).toMatchObject({ points: 0, steps: [{ _tag: "Base" }, { _tag: "TakenFrom" }] });
    expect((await linesOf(who))[0]).toMatchObject({ amount: 0 });
    const admin = await house.as("admin");
    const params = { claim: taken.id };
    const values = { rule: RuleCode.make("TAKES"), quantity: Quantity.make(2), eventDate: TODAY };
    const body = { ...values, why: "是两次" };
    const corrected = await answered(admin.call(correctClaim, { params, body, ...attempt() }));
    expect(corrected).toMatchObject({ points: 0, reversed: { state: { counted: -3 } } });
    expect(corrected.corrected.state).toMatchObject({ counted: -6 });
    expect(await counted(who, { rule: "BUCKET" })).toMatchObject({ points: 14 });
    await expectSound(house);
  });

  it("that is a veto takes back what the month brought, and nothing counts behind it", async () => {
    const who = somebody();
    await counted(who, { rule: "FIXED" });
    expect(await counted(who, { rule: "VETO" })).toMatchObject({ points: -5 });
    expect(await counted(who, { rule: "FIXED" })).toMatchObject({ points: 0 });
    await expectSound(house);
  });

  it("that counts once for a student is not counted again, in whichever household", async () => {
    const [one, other] = [somebody(), somebody()];
    const said = { rule: "STUDENT", particulars: { ...STUDENT, subject: "小红" } };
    await counted(one, said);
    const { id } = await record(other, { ...said, particulars: { ...STUDENT, subject: "小红 " } });
    const [again] = await approve(id);
    const refusal = { tag: "AlreadyCounted", fields: { of: "subject", key: "life" } };
    expect(again).toMatchObject({ _tag: "NotCounted", refusal });
  });

  it("gives the pool what goes beyond its cap, and takes it back with the claim", async () => {
    const who = somebody();
    const before = await poolOf();
    await counted(who, { rule: "DONATES" });
    expect(await counted(who, { rule: "DONATES" })).toMatchObject({ points: 2 });
    expect(await poolOf()).toBe(before + 6);
    await expectSound(house);
    const [line] = await linesOf(who);
    if (!line) throw new Error("The statement is empty.");
    const admin = await house.as("admin");
    const params = { transfer: line.transfer };
    await answered(admin.call(reverseTransfer, { params, body: { why: "没有来" }, ...attempt() }));
    expect(await poolOf()).toBe(before);
    expect(await counted(who, { rule: "DONATES" })).toMatchObject({ points: 2 });
    await expectSound(house);
  });

  it("keeps as honour what goes beyond its cap", async () => {
    const who = somebody();
    const accountOf = async () => {
      const admin = await house.as("admin");
      const [own] = await ofHousehold(who);
      if (!own) throw new Error("There is no account.");
      return answered(admin.call(account, { params: { account: own.id } }));
    };
    const before = await accountOf();
    await counted(who, { rule: "HONOURS" });
    expect(await counted(who, { rule: "HONOURS" })).toMatchObject({ points: 2 });
    expect(await counted(who, { rule: "HONOURS" })).toMatchObject({ points: 0 });
    const after = await accountOf();
    expect(after.balance - before.balance).toBe(10);
    expect(after.lifetime - before.lifetime).toBe(24);
    await expectSound(house);
  });

  it("of time is minutes of whoever gave it, and of nobody it is refused", async () => {
    const who = somebody();
    const outcome = await counted(who, { rule: "TIME", quantity: 2 });
    expect(outcome).toMatchObject({ points: 120, balance: 120 });
    const cadre = await house.as("cadre");
    const plain = draft(who, { rule: "TIME" });
    const body = { ...plain, lines: plain.lines.map((line) => ({ ...line, resident: null })) };
    expect(await refused(cadre.call(recordClaims, { body, ...attempt() }))).toMatchObject({
      tag: "NobodyNamed",
    });
    await expectSound(house);
  });

  it("approved at once by ten requests stays under the ceiling of the village (I12)", async () => {
    const some = left.slice(0, 4);
    const ids: Array<ClaimId> = [];
    for (let n = 0; n < 10; n++) {
      const who = some[n % some.length];
      if (who) ids.push((await record(who, { rule: "FEW", quantity: 1 + (n % 3) })).id);
    }
    const outcomes = (await Promise.all(ids.map((id) => approve(id)))).flat();
    const given = outcomes.map((one) => (one._tag === "Counted" ? one.points : Number.NaN));
    expect(given.reduce((sum, one) => sum + one, 0)).toBe(12);
    await expectSound(house);
  });

  it("is among the deeds that a draft is rehearsed on, in the order of their days", async () => {
    const admin = await house.as("admin");
    const { deeds, total, next } = await answered(admin.call(countedDeeds, { query: {} }));
    expect(next).toBeNull();
    const daysOf = ({ eventDate }: CountedDeeds) =>
      eventDate.rows.map((_, row) => cellAt(eventDate, row));
    const days = daysOf(deeds);
    expect([total, days]).toEqual([days.length, days.toSorted()]);
    const taking = days.flatMap((_, row) =>
      cellAt(deeds.rule, row) === "TAKES"
        ? [[cellAt(deeds.points, row), cellAt(deeds.counted, row), cellAt(deeds.particulars, row)]]
        : [],
    );
    expect(taking).toMatchObject([[0, -6, { facts: {} }]]);
    const [some = ""] = days.slice(-3);
    const after = `${some} ${Number.MAX_SAFE_INTEGER} z`;
    const rest = await answered(admin.call(countedDeeds, { query: { after } }));
    expect([rest.total, daysOf(rest.deeds)]).toEqual([null, days.filter((day) => day > some)]);
    const nonsense = await send(
      admin,
      { ...countedDeeds, path: `${countedDeeds.path}?after=x` },
      {},
    );
    expect(nonsense).toMatchObject({ status: 400 });
  });
});
