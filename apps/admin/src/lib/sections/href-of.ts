import { resolve } from "$app/paths";
import type { SectionPage } from "./page.ts";

/** Where a tab leads. The compiler gives up on so wide a choice of routes; all of them have no parts. */
export const hrefOf = ({ route }: SectionPage): string => resolve(route as "/");
