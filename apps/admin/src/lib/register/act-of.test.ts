import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { FAMILY, HEAD, SON } from "../../testing/family.ts";
import { TODAY } from "../../testing/village.ts";
import { actOf } from "./act-of.ts";
import { Draft } from "./draft.svelte.ts";
import type { Kind } from "./words.ts";

const place = { hamlet: FAMILY.hamletId, number: "001", address: null };
const other = {
  ...{ id: FAMILY.id, number: "002", hamlet: "上寨", head: "李四", members: 1, elders: 1 },
  balance: FAMILY.balance,
};

const told = (kind: Kind, fields: object) => {
  const draft = new Draft(kind, place, TODAY);
  Object.assign(draft, { why: "商量好的", ...fields });
  return actOf(draft, { view: FAMILY, scale: 0 });
};

describe("a form as an act", () => {
  it.each([
    { kind: "ComeHome", fields: { who: SON.id }, act: { resident: SON.id } },
    { kind: "Merge", fields: { other }, act: { household: FAMILY.id, into: other.id } },
    { kind: "ChangeHead", fields: { head: SON.id }, act: { head: SON.id, relations: [] } },
    { kind: "MoveHome", fields: { number: " 9 " }, act: { number: "9", hamlet: place.hamlet } },
    { kind: "Return", fields: { who: SON.id }, act: { into: FAMILY.id, relation: "other" } },
    {
      kind: "Leave",
      fields: { who: HEAD.id, head: SON.id, leaves: "movedOut" },
      act: { how: "movedOut", head: SON.id, heir: null },
    },
    {
      kind: "Leave",
      fields: { who: HEAD.id, heir: "pool" },
      act: { heir: { _tag: "ToPool" } },
    },
    {
      kind: "ChangeHousehold",
      fields: { who: SON.id, other, relation: "childInLaw" },
      act: { into: other.id, relation: "childInLaw", heir: null },
    },
    {
      kind: "TakeIn",
      fields: { name: "张 小红", idNumber: "53010219410512123x", relation: "grandchild" },
      act: { name: "张小红", birthDate: "1941-05-12", sex: "male", how: "born" },
    },
    {
      kind: "CorrectPerson",
      fields: { who: SON.id, name: "张墙", phone: "139 0000 0001" },
      act: { facts: { name: "张墙", phone: "13900000001" } },
    },
  ] as const)("$kind", ({ kind, fields, act }) => {
    expect(Result.getOrThrow(told(kind, fields))).toMatchObject({ _tag: kind, ...act });
  });

  it.each([
    { kind: "GoAway", fields: {}, sentence: "请选是谁" },
    { kind: "Merge", fields: {}, sentence: "请选是哪一户" },
    { kind: "ChangeHead", fields: {}, sentence: "请选新的户主" },
    { kind: "MoveHome", fields: { number: "" }, sentence: "请写户号" },
    { kind: "TakeIn", fields: { name: "Zhang" }, sentence: "请写姓名，只能是汉字" },
    { kind: "TakeIn", fields: { name: "张小红" }, sentence: "请填生日" },
    {
      kind: "TakeIn",
      fields: { name: "张小红", idNumber: "530102194105121234" },
      sentence: "身份证号不对，请再核对",
    },
    {
      kind: "CorrectPerson",
      fields: { who: SON.id },
      sentence: "请填要改成什么，不改的空着",
    },
    {
      kind: "Leave",
      fields: { who: HEAD.id, heir: "household" },
      sentence: "请选积分归哪一户",
    },
    {
      kind: "MoveHome",
      fields: { number: "有 空格" },
      sentence: "填的内容不对，请检查户号、日期和地址",
    },
  ] as const)("$kind says what is missing: $sentence", ({ kind, fields, sentence }) => {
    expect(told(kind, fields)).toEqual(Result.fail(sentence));
  });
});
