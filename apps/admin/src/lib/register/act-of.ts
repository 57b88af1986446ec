import type { FamilyView } from "@huzhu/contract";
import { parseIdNumber, parseName, readPhone } from "@huzhu/domain/people";
import { Act } from "@huzhu/domain/people/register";
import { Points, parsePoints, type Scale } from "@huzhu/domain/points";
import { CalendarDate } from "@huzhu/domain/time";
import { Result, Schema } from "effect";
import type { Draft } from "./draft.svelte.ts";

/** What a form is filled in against. */
export interface Family {
  readonly view: FamilyView;
  readonly scale: Scale;
}

type Filled = Result.Result<Readonly<Record<string, unknown>>, string>;

const isDate = Schema.is(CalendarDate);
const toAct = Schema.decodeUnknownResult(Act);
const textOrNull = (text: string): string | null => (text.trim() === "" ? null : text.trim());
const idOrNull = (id: string): string | null => (id === "" ? null : id);

const need = (value: unknown, sentence: string): Result.Result<void, string> =>
  value === "" || value === null || value === undefined ? Result.fail(sentence) : Result.void;

const WHO = "请选是谁";
const OTHER = "请选是哪一户";

const heirOf = ({ heir, other }: Draft): Filled => {
  if (heir === "pool") return Result.succeed({ heir: { _tag: "ToPool" } });
  if (heir === "unsaid") return Result.succeed({ heir: null });
  return other
    ? Result.succeed({ heir: { _tag: "ToHousehold", household: other.id } })
    : Result.fail("请选积分归哪一户");
};

/** Both parts of what can be shared, so that the sum is exact. */
const shareOf = ({ share, go }: Draft, { view, scale }: Family): Filled => {
  if (share !== "Stated") return Result.succeed({ share: { _tag: share } });
  const amount = parsePoints(go, scale);
  if (Result.isFailure(amount)) return Result.fail("请写随新户带走多少分，如40");
  const available = Math.max(0, view.balance - view.held);
  const stay = available - amount.success;
  if (stay < 0) return Result.fail("带走的积分比户里能分的还多");
  return Result.succeed({
    share: { _tag: "Stated", stay: Points.make(stay), go: amount.success },
  });
};

/** A new person's facts; the ID number says birth date and sex itself. */
const personOf = (draft: Draft): Filled =>
  Result.gen(function* () {
    const name = parseName(draft.name);
    if (Result.isFailure(name)) return yield* Result.fail("请写姓名，只能是汉字");
    const written = draft.idNumber.trim();
    const identity = written === "" ? null : parseIdNumber(written);
    if (identity && Result.isFailure(identity)) return yield* Result.fail("身份证号不对，请再核对");
    const known = identity?.success;
    const birthDate = known?.birthDate ?? draft.birthDate;
    if (!isDate(birthDate)) return yield* Result.fail("请填生日");
    const phone = draft.phone.trim() === "" ? null : readPhone(draft.phone);
    if (draft.phone.trim() !== "" && phone === null) {
      return yield* Result.fail("电话不对，手机是11位数字");
    }
    return {
      ...{ name: name.success, sex: known?.sex ?? draft.sex, birthDate, phone },
      ...{ idNumber: known?.number ?? null, registered: draft.registered },
    };
  });

/** Only what was typed is corrected. */
const correctionOf = (draft: Draft): Filled =>
  Result.gen(function* () {
    const facts: Record<string, unknown> = {};
    if (draft.name.trim() !== "") {
      const name = parseName(draft.name);
      if (Result.isFailure(name)) return yield* Result.fail("姓名只能是汉字");
      facts.name = name.success;
    }
    if (draft.idNumber.trim() !== "") {
      const identity = parseIdNumber(draft.idNumber);
      if (Result.isFailure(identity)) return yield* Result.fail("身份证号不对，请再核对");
      const { number, birthDate, sex } = identity.success;
      Object.assign(facts, { idNumber: number, birthDate, sex });
    } else if (draft.birthDate !== "") facts.birthDate = draft.birthDate;
    if (draft.phone.trim() !== "") {
      const phone = readPhone(draft.phone);
      if (phone === null) return yield* Result.fail("电话不对，手机是11位数字");
      facts.phone = phone;
    }
    if (Object.keys(facts).length === 0) return yield* Result.fail("请填要改成什么，不改的空着");
    return { facts };
  });

const splitOf = (draft: Draft, family: Family): Filled =>
  Result.gen(function* () {
    if (draft.goes.length === 0) return yield* Result.fail("请选分出去的人");
    yield* need(draft.number.trim(), "请写新户的户号");
    const share = yield* shareOf(draft, family);
    return {
      ...{ ...share, goes: draft.goes, number: draft.number.trim(), hamlet: draft.hamlet },
      ...{ address: textOrNull(draft.address), household: family.view.id },
      ...{ newHead: idOrNull(draft.newHead), head: idOrNull(draft.head) },
    };
  });

const fieldsOf = (draft: Draft, family: Family): Filled =>
  Result.gen(function* () {
    const { kind, who, other, relation, head } = draft;
    const household = family.view.id;
    if (kind === "Split") return yield* splitOf(draft, family);
    if (kind === "TakeIn") {
      return { ...(yield* personOf(draft)), household, how: draft.joins, relation };
    }
    if (kind === "Merge") {
      yield* need(other, OTHER);
      return { household, into: other?.id };
    }
    if (kind === "MoveHome") {
      yield* need(draft.number.trim(), "请写户号");
      const { hamlet, number, address } = draft;
      return { household, hamlet, number: number.trim(), address: textOrNull(address) };
    }
    if (kind === "ChangeHead") {
      yield* need(head, "请选新的户主");
      return { household, head, relations: [] };
    }
    yield* need(who, WHO);
    const named = { resident: who };
    if (kind === "GoAway") {
      return { ...named, to: textOrNull(draft.to), back: textOrNull(draft.back) };
    }
    if (kind === "ComeHome") return named;
    if (kind === "CorrectPerson") return { ...named, ...(yield* correctionOf(draft)) };
    if (kind === "Return") return { ...named, into: household, relation };
    const left = { ...named, head: idOrNull(head), ...(yield* heirOf(draft)) };
    if (kind === "Leave") return { ...left, how: draft.leaves };
    yield* need(other, OTHER);
    return { ...left, heir: null, into: other?.id, relation };
  });

/** What a form says as an act, or a sentence about what is still missing. */
export const actOf = (draft: Draft, family: Family): Result.Result<Act, string> =>
  Result.gen(function* () {
    const { kind, on, why } = draft;
    const fields = yield* fieldsOf(draft, family);
    if (kind !== "CorrectPerson" && !isDate(on)) return yield* Result.fail("请填哪一天的事");
    yield* need(why.trim(), "请写为什么");
    const told = kind === "CorrectPerson" ? {} : { on };
    const act = toAct({ _tag: kind, why: why.trim(), ...told, ...fields });
    return Result.isSuccess(act)
      ? act.success
      : yield* Result.fail("填的内容不对，请检查户号、日期和地址");
  });
