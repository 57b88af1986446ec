import { resources, type Write } from "@huzhu/db";
import type { Staff } from "@huzhu/domain/governance";
import { Fen } from "@huzhu/domain/money";
import {
  agree,
  deliver,
  type Link,
  LinkId,
  match,
  type Need,
  type NeedDraft,
  NeedId,
  type Offer,
  type OfferDraft,
  OfferId,
  type Project,
  ProjectId,
  receiveShare,
  reportResult,
  startProject,
  takeNeed,
  takeOffer,
  thank,
  type Written,
} from "@huzhu/domain/resources";
import { addDays, addMonths, Instant, localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import type { Circumstances } from "../ledger/circumstances.ts";

type By = Pick<Staff, "id">;

const DAY = 86_400_000;
const yuan = (amount: number) => Fen.make(amount * 100);

/** What somebody offers and what the village needs, the ones that fit each other side by side. */
const invented = (now: Instant) => {
  const today = localDate(now);
  const open = { hamlet: null, until: null, since: addMonths(today, -3) } as const;
  const offers: ReadonlyArray<OfferDraft> = [
    {
      ...{ ...open, from: "虚构县医院", giver: "hospital", contact: "体检科 0000-0000001" },
      ...{ kind: "service", what: "上门体检", quantity: 2 },
    },
    {
      ...{ ...open, from: "兴农粮油公司", giver: "enterprise", contact: "小周 0000-0000002" },
      ...{ kind: "goods", what: "大米和菜油", quantity: 60 },
    },
    {
      ...{ ...open, from: "虚构师范学院", giver: "university", contact: "志愿队 0000-0000003" },
      ...{ kind: "service", what: "教老人用手机", quantity: 6, until: addMonths(today, 4) },
    },
  ];
  const wanted = { hamlet: null, wantedBy: null } as const;
  const needs: ReadonlyArray<NeedDraft> = [
    { ...wanted, kind: "service", what: "老人一年一次体检", quantity: 2 },
    {
      ...{ ...wanted, kind: "goods", what: "过年给老人的米和油", quantity: 50 },
      wantedBy: addDays(today, 60),
    },
    { ...wanted, kind: "service", what: "教老人视频通话", quantity: 4 },
    { ...wanted, kind: "money", what: "活动室的暖炉", quantity: yuan(3_200) },
  ];
  return { offers, needs };
};

/** A guesthouse of the village: one year paid in full, the last one in part. */
const guesthouse = (id: ProjectId, now: Instant): Project => {
  const today = localDate(now);
  const year = Number(today.slice(0, 4)) - 1;
  const paper = "虚构村合字2号";
  const agreed = { title: "云岭民宿", partner: "村股份合作社", shareOf: "profit", paper } as const;
  const begun = startProject(id, { ...agreed, permille: 200, since: addMonths(today, -30) });
  const parts = [
    { year: year - 1, result: yuan(61_500), came: yuan(12_300), on: addMonths(today, -18) },
    { year, result: yuan(82_300), came: yuan(10_000), on: addMonths(today, -2) },
  ];
  return parts.reduce((project, { came: fen, on, ...told }) => {
    const reported = Result.getOrThrow(reportResult(project, told));
    return Result.getOrThrow(receiveShare(reported, { year: told.year, fen, on, into: null }));
  }, begun);
};

const tie = (id: LinkId, pair: { readonly offer: Offer; readonly need: Need }, by: Written): Link =>
  Result.getOrThrow(match(id, { ...pair, links: [] }, by.by, by.at));

/** Offers and needs, one link that was thanked for and one that was agreed, and a project. */
export const writeResources = async (
  tx: Write,
  { now, actor, newId, by }: Circumstances & { readonly by: By },
): Promise<void> => {
  const written = { at: now, actor };
  const ago = (days: number): Written => {
    const at = Instant.make(now - days * DAY);
    return { by, at, on: localDate(at) };
  };
  const drafts = invented(now);
  const offers = drafts.offers.map((draft) =>
    Result.getOrThrow(takeOffer(OfferId.make(newId()), draft, by, ago(80).at)),
  );
  const needs = drafts.needs.map((draft) => takeNeed(NeedId.make(newId()), draft, by, ago(75).at));
  for (const offer of offers) await resources.recordOffer(tx, offer, written);
  for (const need of needs) await resources.recordNeed(tx, need, written);
  const [clinic, rice] = offers;
  const [checkUp, feast] = needs;
  if (!clinic || !rice || !checkUp || !feast) return;
  const tied = tie(LinkId.make(newId()), { offer: clinic, need: checkUp }, ago(70));
  const agreed = Result.getOrThrow(agree(tied, "一年两次，自带仪器", ago(66)));
  const outcome = { _tag: "Service", times: 1, people: 31 } as const;
  const came = Result.getOrThrow(deliver(agreed, { outcome, note: "" }, ago(40)));
  const thanked = Result.getOrThrow(thank(came, "送了锦旗，写了感谢信", ago(38)));
  const second = tie(LinkId.make(newId()), { offer: rice, need: feast }, ago(12));
  const promised = Result.getOrThrow(agree(second, "腊月二十以前送到村里", ago(9)));
  for (const link of [thanked, promised]) await resources.recordLink(tx, link, written);
  await resources.recordProject(tx, guesthouse(ProjectId.make(newId()), now), written);
};
