import {
  askForDelivery,
  collectReservation,
  findReservation,
  PickupCodeWrong,
  type ReservationRow,
  type ReservationSlip,
  releaseReservation,
  reservations,
  reserveAtCounter,
  takeDelivery,
} from "@huzhu/contract";
import { Points } from "@huzhu/domain/points";
import { NotTheirs, PickupCode, ReservationId } from "@huzhu/domain/reservations";
import { RedemptionId } from "@huzhu/domain/store";
import { addDays } from "@huzhu/domain/time";
import { Result } from "effect";
import type { FakeServer } from "./fake-server.ts";
import { LI, NOW, RICE, TODAY, ZHANG } from "./village.ts";

export const CODE = PickupCode.make("482177");

const { id: good, name, unit } = RICE;
const price = Points.make(30);
const lines = [{ good, name, unit, pieces: 1, price, points: price }];

const rowOf = (
  id: string,
  { household, householdNumber, ...who }: typeof ZHANG,
): ReservationRow => ({
  ...{ id: ReservationId.make(id), at: NOW, household, householdNumber, resident: who.id },
  ...{ name: who.name, lines, points: price, until: addDays(TODAY, 3), state: "waiting" },
  ...{ endedAt: null, why: null, by: "大厅自助机", actedBy: null, deliverable: true },
  ...{ delivery: "none", carrier: null, home: "上寨3号" },
});

/** Rice that is kept for two elders; the first one's code is known here. */
export const withReservations = (server: FakeServer): FakeServer => {
  let rows: ReadonlyArray<ReservationRow> = [rowOf("r-1", ZHANG), rowOf("r-2", LI)];
  const changed = (id: ReservationId, changes: Partial<ReservationRow>): ReservationRow => {
    rows = rows.map((row) => (row.id === id ? { ...row, ...changes } : row));
    const row = rows.find((one) => one.id === id);
    if (!row) throw new Error(`There is no reservation ${id}.`);
    return row;
  };
  const policy = { days: 3, delivers: true };
  const slip: ReservationSlip = {
    ...{ id: ReservationId.make("r-3"), code: CODE, until: addDays(TODAY, 3), lines },
    ...{ points: price, delivery: "none", deliverable: true },
  };
  return server
    .on(reservations, () => Result.succeed({ rows, policy }))
    .on(reserveAtCounter, () => Result.succeed(slip))
    .on(findReservation, ({ body }) => {
      const [row] = rows;
      return body.code === CODE && row ? Result.succeed(row) : Result.fail(new PickupCodeWrong());
    })
    .on(collectReservation, ({ params, body: { shown } }) => {
      if (shown._tag === "Code" && shown.code !== CODE) return Result.fail(new NotTheirs());
      changed(params.reservation, { state: "collected", endedAt: NOW });
      const redemption = RedemptionId.make("r");
      return Result.succeed({
        ...{ redemption, at: NOW, lines, points: price, topUp: null },
        ...{ balance: Points.make(10), actedBy: null },
      });
    })
    .on(releaseReservation, ({ params, body }) =>
      Result.succeed(
        changed(params.reservation, { state: "released", endedAt: NOW, why: body.because }),
      ),
    )
    .on(askForDelivery, ({ params }) =>
      Result.succeed(changed(params.reservation, { delivery: "asked" })),
    )
    .on(takeDelivery, ({ params }) =>
      Result.succeed(changed(params.reservation, { delivery: "taken", carrier: "王店员" })),
    );
};
