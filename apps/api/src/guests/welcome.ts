import {
  closeToGuests as closeEndpoint,
  NotFound,
  welcomeGuests as welcomeEndpoint,
} from "@huzhu/contract";
import { guestBook } from "@huzhu/db";
import { GuestsNotAgreed } from "@huzhu/domain/guests";
import type { VillageId } from "@huzhu/domain/people";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { besideCommand } from "../mount/beside.ts";
import { villageRow } from "./guest-rows.ts";
import { sameBetween } from "./point-of.ts";

const named = ({ params }: { readonly params: { readonly village: VillageId } }): VillageId =>
  params.village;

/** Says yes to what is asked, as it was shown: a rate that changed meanwhile is looked at again. */
export const welcomeGuests = besideCommand(welcomeEndpoint, named, async (call) => {
  const { tx, there, other, village, staff, now } = call;
  const { rate } = call.request.body;
  const book = await guestBook.about(tx, other.id);
  if (!book.offer) return Result.fail(new NotFound({ what: "village" }));
  if (book.offer.rate !== rate) return Result.fail(new GuestsNotAgreed());
  const sides = { home: { tx: there, village: other }, store: { tx, village } };
  const same = await sameBetween(sides, rate, localDate(now));
  if (Result.isFailure(same)) return Result.fail(same.failure);
  await guestBook.append(tx, other.id, { _tag: "Welcomed", rate }, { by: staff.id, at: now });
  const row = villageRow(other, { ...book, welcome: rate });
  return row ? Result.succeed(row) : Result.fail(new NotFound({ what: "village" }));
});

export const closeToGuests = besideCommand(closeEndpoint, named, async (call) => {
  const { tx, other, staff, now } = call;
  const book = await guestBook.about(tx, other.id);
  const row = villageRow(other, { ...book, welcome: null });
  if (!row) return Result.fail(new NotFound({ what: "village" }));
  await guestBook.append(tx, other.id, { _tag: "Closed" }, { by: staff.id, at: now });
  return Result.succeed(row);
});
