import type { VillageProfile } from "@huzhu/db";
import { maskName, type PersonName } from "@huzhu/domain/people";
import { formatPoints } from "@huzhu/domain/points";
import type { Reservation } from "@huzhu/domain/reservations";
import type { Slip } from "./slip.ts";

/** What somebody takes along who reserved: the code stands large, and for a scanner beside it. */
export const reservationSlip = (
  { lines, points, until, code }: Reservation,
  name: PersonName | null,
  { name: village, scale }: Pick<VillageProfile, "name" | "scale">,
): Slip => ({
  title: `${village}积分超市`,
  total: "给您留着",
  goods: lines.map((line) => [line.name, `${line.pieces}${line.unit}`]),
  lines: [
    ["留到", until],
    ["取的时候用", `${formatPoints(points, scale)}分`],
    ...(name === null ? [] : [["谁的", maskName(name)] as const]),
  ],
  number: code,
  code,
});
