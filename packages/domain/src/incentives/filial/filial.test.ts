import { Result } from "effect";
import { expect, it } from "vitest";
import { Fen } from "../../money/index.ts";
import { ResidentId } from "../../people/index.ts";
import { CalendarDate } from "../../time/index.ts";
import {
  type FilialPayment,
  FilialPaymentId,
  forgetChildren,
  NothingToStrike,
  paidByChildren,
  strikeFilial,
} from "../index.ts";

const paid = (id: string, child: string, fen: number): FilialPayment => ({
  ...{ id: FilialPaymentId.make(id), elder: ResidentId.make("wang") },
  on: CalendarDate.make("2026-10-01"),
  said: { _tag: "Paid", child, fen: Fen.make(fen) },
});

it("is still counted once the names of the children are gone", () => {
  const lines = [paid("a", "大儿", 10_000), paid("b", "二女", 5_000), paid("c", "大儿 ", 20_000)];
  const left = forgetChildren(lines);
  expect(paidByChildren(left)).toEqual(paidByChildren(lines));
  expect(JSON.stringify(left)).not.toMatch(/大儿|二女/);
});

it("counts what children paid, each child once, and nothing that was struck, which happens once", () => {
  const lines = [paid("a", "大儿", 10_000), paid("b", "大儿", 5_000), paid("c", "二女", 20_000)];
  expect(paidByChildren(lines)).toEqual({ fen: 35_000, children: 2 });
  const [, , last] = lines;
  if (!last) throw new Error("There are three lines.");
  const id = FilialPaymentId.make("d");
  const after = [...lines, Result.getOrThrow(strikeFilial(id, last, lines))];
  expect(paidByChildren(after)).toEqual({ fen: 15_000, children: 1 });
  expect(strikeFilial(FilialPaymentId.make("e"), last, after)).toEqual(
    Result.fail(new NothingToStrike({ payment: last.id })),
  );
});
