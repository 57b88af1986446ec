import { resources, type Write } from "@huzhu/db";
import { type Gift, GiftId, LineCode, type PurseOf } from "@huzhu/domain/fund";
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
import { intoFund } from "../resources/into-fund.ts";
import { atHour } from "./at-hour.ts";

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
      ...{ ...open, from: "虚构县慈善会", giver: "charity", contact: "项目部 0000-0000004" },
      ...{ kind: "money", what: "独居老人家的扶手", quantity: yuan(2_400) },
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
    { ...wanted, kind: "money", what: "给独居老人家装扶手", quantity: yuan(2_400) },
    { ...wanted, kind: "service", what: "教老人视频通话", quantity: 4 },
    { ...wanted, kind: "money", what: "活动室的暖炉", quantity: yuan(3_200) },
  ];
  return { offers, needs };
};

const INTO = { line: LineCode.make("goods"), place: "bank" } as const;
const RAILS_INTO = { line: LineCode.make("relief"), place: "bank" } as const;

/** A guesthouse of the village: one year paid in full before there was a fund, the last one in part. */
const guesthouse = (id: ProjectId, now: Instant) => {
  const today = localDate(now);
  const year = Number(today.slice(0, 4)) - 1;
  const paper = "虚构村合字2号";
  const partner = "清水村股份合作社";
  const agreed = { title: "云岭民宿", partner, shareOf: "profit", paper } as const;
  const begun = startProject(id, { ...agreed, permille: 200, since: addMonths(today, -30) });
  const parts = [
    { year: year - 1, result: yuan(61_500), fen: yuan(12_300), on: addMonths(today, -18) },
    { year, result: yuan(82_300), fen: yuan(10_000), on: addMonths(today, -2), into: INTO },
  ];
  const project = parts.reduce((before, { result, into = null, ...share }) => {
    const reported = Result.getOrThrow(reportResult(before, { year: share.year, result }));
    return Result.getOrThrow(receiveShare(reported, { ...share, into }));
  }, begun);
  return {
    project,
    booked: parts.flatMap(({ into, ...share }) => (into ? [{ ...share, into }] : [])),
  };
};

const tie = (id: LinkId, pair: { readonly offer: Offer; readonly need: Need }, by: Written): Link =>
  Result.getOrThrow(match(id, { ...pair, links: [] }, by.by, by.at));

/**
 * Offers and needs; links that were thanked for, that brought money into the fund, and that were agreed;
 * and a project whose share is in the fund. The fund is there before.
 */
export const writeResources = async (
  tx: Write,
  { now, actor, newId, by }: Circumstances & { readonly by: By },
): Promise<void> => {
  const written = { at: now, actor };
  const ago = (days: number): Written => {
    const at = Instant.make(now - days * DAY);
    return { by, at, on: localDate(at) };
  };
  const book = async (
    { into, ...came }: Pick<Gift, "fen" | "on" | "source" | "note"> & { readonly into: PurseOf },
    { id, from }: { readonly id: string; readonly from: string },
  ): Promise<void> => {
    const call = { tx, actor, attempt: null, staff: by, world: { newId } };
    const gift = { ...came, ...into, id: GiftId.make(id) };
    Result.getOrThrow(await intoFund({ ...call, now: atHour(came.on, 10) }, gift, from));
  };
  const drafts = invented(now);
  const offers = drafts.offers.map((draft) =>
    Result.getOrThrow(takeOffer(OfferId.make(newId()), draft, by, ago(80).at)),
  );
  const needs = drafts.needs.map((draft) => takeNeed(NeedId.make(newId()), draft, by, ago(75).at));
  for (const offer of offers) await resources.recordOffer(tx, offer, written);
  for (const need of needs) await resources.recordNeed(tx, need, written);
  const [clinic, rice, charity] = offers;
  const [checkUp, feast, rails] = needs;
  if (!clinic || !rice || !charity || !checkUp || !feast || !rails) return;
  const tied = tie(LinkId.make(newId()), { offer: clinic, need: checkUp }, ago(70));
  const agreed = Result.getOrThrow(agree(tied, "一年两次，自带仪器", ago(66)));
  const outcome = { _tag: "Service", times: 1, people: 31 } as const;
  const came = Result.getOrThrow(deliver(agreed, { outcome, note: "" }, ago(40)));
  const thanked = Result.getOrThrow(thank(came, "送了锦旗，写了感谢信", ago(38)));
  const second = tie(LinkId.make(newId()), { offer: rice, need: feast }, ago(12));
  const promised = Result.getOrThrow(agree(second, "腊月二十以前送到村里", ago(9)));
  const third = tie(LinkId.make(newId()), { offer: charity, need: rails }, ago(58));
  const granted = Result.getOrThrow(agree(third, "先装八户，装好了拍照", ago(50)));
  const money = { _tag: "Money", fen: yuan(2_400), into: RAILS_INTO } as const;
  const paid = Result.getOrThrow(deliver(granted, { outcome: money, note: "" }, ago(27)));
  for (const link of [thanked, paid, promised]) await resources.recordLink(tx, link, written);
  const given = { fen: money.fen, into: RAILS_INTO, on: ago(27).on, source: "charity" } as const;
  const note = `${charity.from}：${charity.what}`;
  await book({ ...given, note }, { id: `link-${paid.id}`, from: charity.from });
  const { project, booked } = guesthouse(ProjectId.make(newId()), now);
  await resources.recordProject(tx, project, written);
  for (const { year, ...share } of booked) {
    const said = { ...share, source: "business", note: `${project.title}${year}年应交的` } as const;
    await book(said, { id: newId(), from: project.partner });
  }
};
