import type { Duty } from "@huzhu/domain/governance";
import type { RouteId } from "$app/types";

/** A page that a tab leads to; the tabs of one area lie below the area's own. */
export interface SectionPage {
  readonly route: Exclude<RouteId, `${string}[${string}`>;
  readonly title: string;
  /** What its neighbours are together; left out where the page stands for itself. */
  readonly area?: string;
  /** What somebody is trusted with who sees it; left out where whoever sees the section does. */
  readonly duty?: Duty | readonly Duty[];
  /** Whether the tab stays open on the pages below it too. */
  readonly below?: boolean;
}
