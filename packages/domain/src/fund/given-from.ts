import { type Fen, sumFen } from "../money/fen.ts";
import type { Fund } from "./fund.ts";
import type { FundSource } from "./source.ts";

/** All the money that came from a source, in fen; what was taken back did not come. */
export const givenFrom = ({ gifts }: Fund, source: FundSource): Fen =>
  sumFen(
    [...gifts.values()]
      .filter((gift) => gift.source === source && !gift.takenBack)
      .map(({ fen }) => fen),
  );
