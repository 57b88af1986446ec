import { Result } from "effect";
import { expect, it } from "vitest";
import { CalendarDate } from "../time/index.ts";
import { mayHaveCard, TooYoungForCard } from "./index.ts";

const date = (text: string) => CalendarDate.make(text);

it.each([
  { name: "on the day before fourteen", on: "2026-11-25", refused: true },
  { name: "at fourteen", on: "2026-11-26", refused: false },
])("a card of one's own $name", ({ on, refused }) => {
  const outcome = mayHaveCard({ birthDate: date("2012-11-26") }, date(on));
  expect(outcome).toEqual(
    refused ? Result.fail(new TooYoungForCard({ age: 13, from: 14 })) : Result.void,
  );
});
