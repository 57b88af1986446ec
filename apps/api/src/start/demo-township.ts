import { supervision, type Write } from "@huzhu/db";
import { ServiceCode } from "@huzhu/domain/catalog";
import { RemarkId, remark, type Staff, StaffId } from "@huzhu/domain/governance";
import { ProviderId } from "@huzhu/domain/market";
import { Fen } from "@huzhu/domain/money";
import { addDays, Instant, localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import type { Circumstances } from "../ledger/circumstances.ts";

/** Who looks at the demo village from the township; nobody of the village. */
export const DEMO_TOWNSHIP: Staff = {
  id: StaffId.make("staff-township"),
  name: "罗民政",
  login: "township",
  role: "township",
  household: null,
  active: true,
};

const DAY = 86_400_000;

/** One remark that nobody has answered yet, and one provider for whom the township is asked. */
export const writeTownship = async (
  tx: Write,
  { now, actor, newId, by }: Circumstances & { readonly by: StaffId },
): Promise<void> => {
  const before = Instant.make(now - 9 * DAY);
  const writing = { by: DEMO_TOWNSHIP.id, on: localDate(before), at: before };
  const open = remark(
    {
      id: RemarkId.make(newId()),
      to: "fund-committee",
      what: "三季度的资金公示请补贴到村口公示栏，贴好后答复",
      due: addDays(localDate(now), -2),
    },
    writing,
  );
  const { id, name } = DEMO_TOWNSHIP;
  const from = { at: before, actor: { kind: "staff" as const, id, name } };
  await supervision.recordRemark(tx, Result.getOrThrow(open), from);
  const asked = { by, on: addDays(localDate(now), -6), at: Instant.make(now - 6 * DAY) };
  const request = {
    id: ProviderId.make(newId()),
    applicant: {
      ...{ name: "安心助浴队", kind: "professional" as const, contact: "王队长 0000-0000009" },
      ...{ resident: null, quotes: [{ service: ServiceCode.make("M06"), fen: Fen.make(4_800) }] },
    },
    ...{ asked, ruling: null },
  };
  await supervision.recordRequest(tx, request, { at: asked.at, actor });
};
