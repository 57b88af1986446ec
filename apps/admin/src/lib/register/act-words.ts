import type { ActView } from "@huzhu/contract";
import { RELATION_LABELS } from "@huzhu/domain/people";
import type { Act } from "@huzhu/domain/people/register";
import { Points, type Unit } from "@huzhu/domain/points";
import { absenceWords, HOW_WORDS } from "./words.ts";

type Amounts = (amount: Points, unit: Unit) => string;

const namesOf = (people: ActView["people"]): string => people.map(({ name }) => name).join("、");

const whereOf = ({ number, hamlet, head }: ActView["households"][number]): string =>
  `${number}（${hamlet}${head ? `，户主${head}` : "，还没有户主"}）`;

const relationsOf = (people: ActView["people"]): string =>
  people.map(({ name, relation }) => `${name}是${RELATION_LABELS[relation]}`).join("，");

const splitWords = (view: ActView, amount: Amounts): ReadonlyArray<string> => {
  const fresh = view.households.find(({ became }) => became === "new");
  if (!fresh) return [];
  const goes = view.people.filter(({ household }) => household === fresh.number);
  const [flow] = view.flows;
  return [
    `${namesOf(goes)} ${goes.length}人成为新户 ${whereOf(fresh)}`,
    flow
      ? `${amount(flow.of, "points")}中${amount(flow.amount, "points")}随新户，其余留在原户`
      : "积分都留在原户",
  ];
};

const movedWords = (view: ActView, act: Act): ReadonlyArray<string> => {
  const [first] = view.people;
  const [home] = view.households;
  switch (act._tag) {
    case "Merge":
      return [`${namesOf(view.people)} ${view.people.length}人并入户号${first?.household ?? ""}`];
    case "ChangeHead":
      return [`户主换成${home?.head ?? ""}`, relationsOf(view.people)];
    case "MoveHome":
      return [`这一户改到户号${home ? whereOf(home) : ""}`];
    case "TakeIn":
      return [
        `${namesOf(view.people)}成为户号${first?.household ?? ""}的人，${relationsOf(view.people)}`,
      ];
    case "ChangeHousehold":
    case "Return":
      return [`${first?.name ?? ""}成为户号${first?.household ?? ""}的人`];
    case "Leave":
      return [`${first?.name ?? ""}${HOW_WORDS[act.how]}，不再是这一户的人`];
    case "GoAway":
      return [
        `${first?.name ?? ""}：${absenceWords({ since: act.on, to: act.to, back: act.back })}`,
      ];
    case "ComeHome":
      return [`${first?.name ?? ""}回家住了`];
    case "CorrectPerson":
      return [`更正${first?.name ?? ""}的登记`];
    default:
      return [];
  }
};

const flowWords = (view: ActView, amount: Amounts): ReadonlyArray<string> =>
  view.flows.map((flow) => {
    const many = amount(Points.make(Math.abs(flow.amount)), "points");
    if (flow.amount < 0) return `户号${flow.from}欠的${many}由户号${flow.to}还`;
    return flow.to === null
      ? `户号${flow.from}的${many}进公益积分池`
      : `户号${flow.from}的${many}转给户号${flow.to}`;
  });

/** What an act comes to, sentence by sentence: read before it is done, and once it is. */
export const actSentences = (view: ActView, act: Act, amount: Amounts): ReadonlyArray<string> => {
  const split = act._tag === "Split";
  const { claims, held } = view.stays;
  return [
    ...(split ? splitWords(view, amount) : [...movedWords(view, act), ...flowWords(view, amount)]),
    ...view.households.flatMap(({ became, number }) =>
      became === "dissolved" ? [`户号${number}没有人了，不再有这一户`] : [],
    ),
    ...view.households.flatMap(({ became, number, head }) =>
      became === "changed" && head && act._tag !== "ChangeHead" && act._tag !== "MoveHome"
        ? [`户号${number}的户主换成${head}`]
        : [],
    ),
    ...view.households.flatMap(({ became, number, head }) =>
      became === "changed" && !head ? [`户号${number}暂时没有户主`] : [],
    ),
    ...view.cards.map(({ name }) => `${name}的卡停用`),
    ...view.frozen.map(
      ({ name, unit, balance }) => `${name}自己名下的${amount(balance, unit)}冻结保留`,
    ),
    ...(claims > 0 ? [`没审完的${claims}条申报留在原户`] : []),
    ...(held > 0 ? [`预留着的${amount(held, "points")}留在原户`] : []),
  ].filter((sentence) => sentence !== "");
};
