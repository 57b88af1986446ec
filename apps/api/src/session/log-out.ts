import { logOut as endpoint } from "@huzhu/contract";
import { sessions } from "@huzhu/db";
import { Result } from "effect";
import { sessionVerb } from "../mount/verb.ts";
import { readToken, tokenHash } from "./token.ts";

export const logOut = sessionVerb(endpoint, async ({ world, incoming }) => {
  const token = readToken(incoming.tokens.staff);
  if (token) {
    await world.db.write(token.village, async (tx) => {
      await sessions.remove(tx, tokenHash(token.secret));
      return Result.void;
    });
  }
  return Result.succeed({ answer: {}, cookie: { caller: "staff", token: null, seconds: 0 } });
});
