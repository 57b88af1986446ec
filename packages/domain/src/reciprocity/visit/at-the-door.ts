import { Result, Schema } from "effect";
import { ResidentId } from "../../people/ids.ts";
import { SlipCode, type Visit } from "./visit.ts";

/** What only somebody at the elder's home can read: the number of the elder's slip, or the card. */
export const DoorProof = Schema.Union([
  Schema.TaggedStruct("OnSlip", { slip: SlipCode }),
  Schema.TaggedStruct("OnCard", { holder: ResidentId }),
]);
export type DoorProof = typeof DoorProof.Type;

/** The number is of another door. */
export class OtherDoor extends Schema.TaggedClass<OtherDoor>()("OtherDoor", {}) {}

/** 在门口: the slip is of this visit, or the card is this elder's own. */
export const atTheDoor = (
  { slip, elder }: Pick<Visit, "slip" | "elder">,
  proof: DoorProof,
): Result.Result<void, OtherDoor> => {
  const there = proof._tag === "OnSlip" ? proof.slip === slip : proof.holder === elder;
  return there ? Result.void : Result.fail(new OtherDoor());
};
