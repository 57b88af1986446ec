import type { RequestRow } from "@huzhu/contract";
import { devices, type Read, residents } from "@huzhu/db";
import { type HelpRequest, rungAfter } from "@huzhu/domain/reciprocity";
import { actedBy } from "../proxies/acted-by.ts";

/** Requests with the names of whom they are about, in their order. */
export const requestRows = async (
  read: Read,
  requests: ReadonlyArray<HelpRequest>,
): Promise<ReadonlyArray<RequestRow>> => {
  const elders = await residents.byIds(
    read,
    requests.flatMap(({ elder }) => elder ?? []),
  );
  const kiosks = new Map((await devices.list(read)).map(({ id, name }) => [id, name]));
  const acted = await actedBy(
    read,
    requests.map(({ mandate }) => mandate),
  );
  return requests.map(({ kiosk, mandate, passed, ...request }): RequestRow => {
    const elder = request.elder === null ? null : (elders.get(request.elder) ?? null);
    return {
      ...request,
      rung: rungAfter(passed),
      name: elder?.name ?? null,
      hamlet: elder?.hamlet ?? null,
      kiosk: kiosk === null ? null : (kiosks.get(kiosk) ?? null),
      actedBy: acted(mandate),
    };
  });
};

/** One request as a row. */
export const requestRow = async (read: Read, request: HelpRequest): Promise<RequestRow> => {
  const [row] = await requestRows(read, [request]);
  if (!row) throw new Error("A request has no row.");
  return row;
};
