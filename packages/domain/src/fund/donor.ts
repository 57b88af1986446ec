import { Schema } from "effect";
import { DonorId } from "./ids.ts";
import { Words } from "./line.ts";
import { FundSource } from "./source.ts";

/** 捐助人: who gives to the fund. `named` is whether the village may say so on its board. */
export const Donor = Schema.Struct({
  id: DonorId,
  name: Words(30),
  source: FundSource,
  /** Whether it is a person, whose name is masked in public, and no office, firm or society. */
  person: Schema.Boolean,
  named: Schema.Boolean,
});
export type Donor = typeof Donor.Type;
