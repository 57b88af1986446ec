import { type ElderRow, elders as endpoint, levelAsked, type RequestOf } from "@huzhu/contract";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { pageAsked } from "../mount/page.ts";
import { staffQuery } from "../mount/verb.ts";
import { elderRows } from "./elder-rows.ts";
import { pageOf } from "./page-of.ts";

type Asked = RequestOf<typeof endpoint>["query"];

const isAskedFor =
  ({ group, level, risk, due }: Asked) =>
  (row: ElderRow): boolean =>
    (group === undefined || row.groups.some((one) => one.group === group)) &&
    (level === undefined || (row.standing?.level ?? null) === levelAsked(level)) &&
    (risk === undefined || row.risk.class === risk) &&
    (due === undefined || row.next.state === due);

export const listElders = staffQuery(endpoint, async ({ tx, request, now }) => {
  const rows = await elderRows(tx, request.query, localDate(now));
  return Result.succeed(
    pageOf(rows.filter(isAskedFor(request.query)), pageAsked(request.query.page)),
  );
});
