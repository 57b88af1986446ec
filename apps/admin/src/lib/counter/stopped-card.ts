import type { Client } from "@huzhu/client";
import { findPeople, foundCard } from "@huzhu/contract";
import { parseCardNumber } from "@huzhu/domain/people";
import { Result } from "effect";

/** What is to be said of a card that nobody can be served by: how it stands, and whose it was. */
export const stoppedCard = async (client: Client, text: string): Promise<string | null> => {
  if (Result.isFailure(parseCardNumber(text))) return null;
  const found = await client.call(findPeople, { query: { text } });
  if (Result.isFailure(found)) return null;
  for (const one of found.success) {
    const said = one._tag === "Person" ? foundCard(one) : null;
    if (said !== null) return said;
  }
  return null;
};
