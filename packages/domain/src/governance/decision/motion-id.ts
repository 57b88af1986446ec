import { Schema } from "effect";

export const MotionId = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9-]{1,64}$/)).pipe(
  Schema.brand("MotionId"),
);
export type MotionId = typeof MotionId.Type;
