import {
  CandidateId,
  type FilialPayment,
  forgetChildren,
  forgetInRound,
  Round,
} from "@huzhu/domain/incentives";
import { canonicalJson } from "@huzhu/domain/seal";
import { eq } from "drizzle-orm";
import { Schema } from "effect";
import { filialPaymentOf, roundOf, roundSaid } from "../rows/awards.ts";
import { updateSet } from "../sets.ts";
import { tableOf, type Write, within } from "../unit.ts";
import { leaving, sealDocument } from "../vault/document.ts";
import { type Gone, renamed, told } from "./word-traces.ts";

const toRound = Schema.decodeUnknownSync(Schema.fromJsonString(Round));

/** A round without the words about them, and with another name where others are told of; or null. */
const leftOf = (round: Round, gone: Gone): Round | null => {
  const said = canonicalJson(round);
  const left = canonicalJson(forgetInRound(round, CandidateId.make(gone.id)));
  const named = told(left, gone) ? renamed(left, gone) : left;
  return named === said ? null : toRound(named);
};

const eraseRounds = async (tx: Write, gone: Gone): Promise<void> => {
  const { db, awardRound, awardRoundEvent } = within(tx);
  const rounds = await db.select().from(awardRound).where(eq(awardRound.villageId, tx.village));
  const standing = rounds.flatMap((row) => {
    const left = leftOf(roundOf(tx, row), gone);
    if (!left) return [];
    const document = sealDocument(tx, "award_round", row.id, canonicalJson(left));
    return [{ where: { villageId: tx.village, id: row.id }, set: { document } }];
  });
  const own = eq(awardRoundEvent.villageId, tx.village);
  const events = await db.select().from(awardRoundEvent).where(own);
  const happened = events.flatMap((row) => {
    const left = leftOf(roundSaid(tx, row), gone);
    if (!left) return [];
    const { roundId, place } = row;
    const set = leaving(tx, "award_round_event", `${roundId}/${place}`, canonicalJson(left));
    return [{ where: { villageId: tx.village, roundId, place }, set }];
  });
  await updateSet(tx, tableOf(tx, "awardRound"), standing);
  await updateSet(tx, tableOf(tx, "awardRoundEvent"), happened);
};

/** Who paid for them, and lines in which they are the child that pays. */
const eraseFilial = async (tx: Write, gone: Gone): Promise<void> => {
  const { db, filialPayment: t } = within(tx);
  const rows = await db
    .select()
    .from(t)
    .where(eq(t.villageId, tx.village))
    .orderBy(t.onDate, t.at, t.id);
  const lines = rows.map((row) => filialPaymentOf(tx, row));
  const own = forgetChildren(lines.filter(({ elder }) => elder === gone.id));
  const others = lines.flatMap((line): ReadonlyArray<FilialPayment> => {
    const { elder, said } = line;
    if (elder === gone.id || said._tag !== "Paid" || !told(said.child, gone)) return [];
    return [{ ...line, said: { ...said, child: renamed(said.child, gone) } }];
  });
  const changes = [...own, ...others]
    .filter(({ said }) => said._tag === "Paid")
    .map(({ id, said }) => ({
      where: { villageId: tx.village, id },
      set: leaving(tx, "filial_payment", id, JSON.stringify(said)),
    }));
  await updateSet(tx, tableOf(tx, "filialPayment"), changes);
};

/** Erases what was said of somebody in rounds of awards, and who paid for them. */
export const erase = async (tx: Write, gone: Gone): Promise<void> => {
  await eraseRounds(tx, gone);
  await eraseFilial(tx, gone);
};
