import { type Helper, HelperId, newLink } from "@huzhu/domain/reciprocity/helper";
import { expect, it } from "vitest";
import { onEveryEngine } from "../testing/engine.ts";
import { ACTOR, foundVillage, later, NOW, TODAY, WANG_WEI } from "../testing/village.ts";
import { writing } from "../testing/write.ts";
import * as links from "./helper-links.ts";
import * as helpers from "./helper-roster.ts";

const WEI = HelperId.make(WANG_WEI.id);
const HELPER: Helper = {
  id: WEI,
  person: { _tag: "Neighbour", resident: WANG_WEI.id },
  since: TODAY,
  profile: {
    ...{ skills: ["care"], languages: ["southwestMandarin"], times: [], mostVisits: 3 },
    ...{ restingUntil: null, barred: null, allowance: 0, whence: "village", leavesOn: null },
    note: "",
  },
};

onEveryEngine("links to helpers' phones", ({ open }) => {
  it("count the phones that opened them, and end when a later one is given", async () => {
    const database = await open();
    const village = await foundVillage(database);
    const write = writing(database, village);
    const one = newLink(WEI, true, NOW);
    const two = newLink(WEI, false, later(1));
    await write(async (tx) => {
      await helpers.enroll(tx, HELPER, { why: "登记", at: NOW, actor: ACTOR });
      await links.give(tx, one, { id: "one", tokenHash: "secret one", codeHash: "code" });
      const found = await links.byToken(tx, "secret one");
      expect(found).toEqual({ link: { ...one, id: "one", phones: 0 }, codeHash: "code" });
      await links.openOn(tx, { id: "one" }, "phone", NOW);
      expect(await links.onPhone(tx, "phone")).toEqual({ ...one, id: "one", phones: 1 });
    });
    await write(async (tx) => {
      await links.give(tx, two, { id: "two", tokenHash: "secret two", codeHash: null });
      expect((await links.onPhone(tx, "phone"))?.revokedAt).toBe(later(1));
      expect(await links.latest(tx, WEI)).toEqual({ ...two, id: "two", phones: 0 });
      await links.revoke(tx, WEI, later(2));
      expect((await links.latest(tx, WEI))?.revokedAt).toBe(later(2));
      expect(await links.onPhone(tx, "another")).toBeNull();
    });
  });
});
