import { Result, Schema } from "effect";
import type { TimeBank } from "./time-bank.ts";

/** Hours are not given to such a one. */
export class DonationNotAllowed extends Schema.TaggedClass<DonationNotAllowed>()(
  "DonationNotAllowed",
  { to: Schema.String, allowed: Schema.Array(Schema.String) },
) {}

/** Whether saved hours may be given away to such a one; nobody, where the bank lists none. */
export const mayDonateTime = (
  { donateTo = [] }: TimeBank,
  to: string,
): Result.Result<void, DonationNotAllowed> =>
  donateTo.includes(to)
    ? Result.void
    : Result.fail(new DonationNotAllowed({ to, allowed: donateTo }));
