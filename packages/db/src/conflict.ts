/**
 * What a unit decided on is no longer so: a precondition repeated in a `where` found no row. The
 * unit is undone and, where another unit may have come between, run again on fresh facts.
 */
export class Conflict extends Error {
  override readonly name = "Conflict";
}
