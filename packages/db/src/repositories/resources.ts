import type { Link, Need, Offer, Project } from "@huzhu/domain/resources";
import { contactCell, linkOf, needOf, offerOf, projectOf } from "../rows/resources.ts";
import { selectSet } from "../sets.ts";
import { safeOf, tableOf, type Write } from "../unit.ts";
import { sealIn } from "../vault/sealed.ts";
import { versionsIn, type Written } from "./versions.ts";

const { record, listing, finding } = versionsIn("resource", (read, key, value) =>
  selectSet(read, tableOf(read, "resource"), key, [value]),
);

/** Each writes one down as it stands from now on; whom to call about an offer is sealed. */
export const recordOffer = (tx: Write, { contact, ...offer }: Offer, by: Written) =>
  record(tx, "offer", offer, by, (version) => ({
    contact: sealIn(safeOf(tx), contact, contactCell(offer.id, version)),
  }));
export const recordNeed = (tx: Write, need: Need, by: Written) => record(tx, "need", need, by);
export const recordLink = (tx: Write, link: Link, by: Written) => record(tx, "link", link, by);
export const recordProject = (tx: Write, project: Project, by: Written) =>
  record(tx, "project", project, by);

/** Each as it stands now, the one that was taken down first before the others. */
export const offers = listing("offer", offerOf);
export const needs = listing("need", needOf);
export const links = listing("link", linkOf);
export const projects = listing("project", projectOf);

export const offerById = finding("offer", offerOf);
export const needById = finding("need", needOf);
export const linkById = finding("link", linkOf);
export const projectById = finding("project", projectOf);
