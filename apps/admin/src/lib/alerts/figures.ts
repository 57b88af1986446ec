import type { AlertRow } from "@huzhu/contract";
import { Points, type Unit } from "@huzhu/domain/points";
import { Schema } from "effect";
import type { Desk } from "../desk.ts";
import { READINGS } from "./readings.ts";
import { isKnown } from "./what.ts";

const isAmount = Schema.is(Points);

/** What should be and what is, as a cadre reads it. */
export interface Figures {
  readonly expected: string;
  readonly found: string;
}

/** What an alert compares; as the server wrote it where this console cannot read it. */
export const figuresOf = (
  { what, expected, found }: Pick<AlertRow, "what" | "expected" | "found">,
  unit: Unit | null,
  desk: Pick<Desk, "amount" | "me">,
): Figures => {
  const amount = (figure: number): string => {
    if (unit !== null && isAmount(figure)) return desk.amount(figure, unit);
    // Points without their unit would look ten times as many in a village that counts tenths.
    return desk.me.village.scale === 0 ? String(figure) : `${figure}（没有点小数点）`;
  };
  const read = (text: string): string => {
    const told = isKnown(what) ? READINGS[what](text, amount) : null;
    return told ?? (text || "没有");
  };
  return { expected: read(expected), found: read(found) };
};
