import type { CardStatus } from "@huzhu/domain/people";
import { expect, it } from "vitest";
import { ZHANG } from "../../testing/village.ts";
import { foundWords } from "./found-words.ts";

it.each<{ readonly cardStatus: CardStatus | null; readonly said: string | null }>([
  { cardStatus: "lost", said: "这张卡已挂失停用" },
  { cardStatus: "ended", said: "这张卡已经停用" },
  { cardStatus: "active", said: null },
  { cardStatus: null, said: null },
])("says of a card that is $cardStatus how it stands", ({ cardStatus, said }) => {
  const by = cardStatus === null ? "name" : "card";
  const { more } = foundWords({
    _tag: "Person",
    ...ZHANG,
    by,
    closeness: "exact",
    cardStatus,
    departure: null,
  });
  if (said === null) expect(more).not.toContain("卡");
  else expect(more.endsWith(` · ${said}`)).toBe(true);
});
