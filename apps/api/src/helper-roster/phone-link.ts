import { givePhoneLink, NotFound, phoneLink, revokePhoneLink } from "@huzhu/contract";
import { helperLinks, helpers } from "@huzhu/db";
import { linkHolds, newLink } from "@huzhu/domain/reciprocity/helper";
import { Result } from "effect";
import { staffCommand, staffQuery } from "../mount/verb.ts";
import { tokenHash, writeToken } from "../session/token.ts";

export const seeLink = staffQuery(phoneLink, async ({ tx, request, now }) => {
  const link = await helperLinks.latest(tx, request.params.helper);
  if (!link) return Result.succeed(null);
  const { givenAt, until, asksCode, phones } = link;
  const opens = Result.isSuccess(linkHolds(link, now));
  return Result.succeed({ givenAt, until, asksCode, phones, opens });
});

export const giveLink = staffCommand(givePhoneLink, async ({ tx, request, now, world }) => {
  const { helper: id } = request.params;
  if (!(await helpers.byId(tx, id))) return Result.fail(new NotFound({ what: "helper" }));
  const { password } = request.body;
  const secret = world.newToken();
  const link = newLink(id, password !== null, now);
  await helperLinks.give(tx, link, {
    id: world.newId(),
    tokenHash: tokenHash(secret),
    codeHash: password && world.passwords.hash(password),
  });
  const text = writeToken({ village: tx.village, secret });
  return Result.succeed({ link: text, until: link.until });
});

export const revokeLink = staffCommand(revokePhoneLink, async ({ tx, request, now }) => {
  await helperLinks.revoke(tx, request.params.helper, now);
  return Result.succeed({});
});
