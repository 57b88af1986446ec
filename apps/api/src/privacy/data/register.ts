import { CARD_STATUS_WORDS, DEPARTURE_WORDS } from "@huzhu/contract";
import { cards, changes, households, type Read } from "@huzhu/db";
import { RELATION_LABELS, RESIDENCE_LABELS, SEX_LABELS, shownNumber } from "@huzhu/domain/people";
import type { ChangeVerb, Person } from "@huzhu/domain/people/register";
import { type Instant, localDate } from "@huzhu/domain/time";
import { facts, type Section } from "./section.ts";

/** More acts than a household ever sees. */
const MOST = 10_000;

const VERB_WORDS: Record<ChangeVerb, string> = {
  split: "分户",
  merge: "并户",
  changeHead: "换户主",
  moveHome: "搬家",
  takeIn: "新来",
  changeHousehold: "转到别的户",
  leave: "离开",
  return: "迁回",
  goAway: "外出",
  comeHome: "回来",
  correct: "更正",
  import: "导入花名册",
};

/** What the register says of somebody, whole, and every change of it. */
export const registerSections = async (
  read: Read,
  person: Person,
  now: Instant,
): Promise<ReadonlyArray<Section>> => {
  const home = await households.summary(read, person.householdId, localDate(now));
  const { absence, departure } = person;
  const issued = await cards.ofResident(read, person.id);
  const acts = await changes.ofHousehold(read, person.householdId, MOST);
  const changed = acts
    .toReversed()
    .flat()
    .filter(({ id }) => id === person.id);
  return [
    facts("登记", [
      ["姓名", person.name],
      ["性别", SEX_LABELS[person.sex]],
      ["出生日期", person.birthDate],
      ["身份证号", person.idNumber],
      ["电话", person.phone],
      ["组", home?.hamlet ?? null],
      ["户号", home?.number ?? null],
      ["与户主关系", RELATION_LABELS[person.relation]],
      ["在不在家", RESIDENCE_LABELS[person.residence]],
      ["外出去向", absence?.to ?? null],
      ["户籍", person.registered ? "在本村" : "不在本村"],
      ["离开", departure && `${departure.on}${DEPARTURE_WORDS[departure.how]}`],
    ]),
    {
      title: "登记的变动",
      headings: ["哪天", "什么", "为什么", "谁记的"],
      rows: changed.map(({ eventDate, verb, why, actor }) => [
        ...[eventDate, VERB_WORDS[verb], why, actor.name],
      ]),
    },
    {
      title: "卡",
      headings: ["卡号", "现在", "哪天发的"],
      rows: issued.map(({ number, status, issuedAt }) => [
        ...[shownNumber(number), CARD_STATUS_WORDS[status], localDate(issuedAt)],
      ]),
    },
  ];
};
