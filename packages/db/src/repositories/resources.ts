import type { Link, Need, Offer, Project } from "@huzhu/domain/resources";
import { contactCell, linkOf, needOf, offerOf, projectOf } from "../rows/resources.ts";
import { safeOf, type Write } from "../unit.ts";
import { sealIn } from "../vault/sealed.ts";
import { finding, listing, recordVersion, type Written } from "./versions.ts";

/** Each writes one down as it stands from now on; whom to call about an offer is sealed. */
export const recordOffer = (tx: Write, { contact, ...offer }: Offer, by: Written) =>
  recordVersion(tx, "resource", "offer", offer, by, (version) => ({
    contact: sealIn(safeOf(tx), contact, contactCell(offer.id, version)),
  }));
export const recordNeed = (tx: Write, need: Need, by: Written) =>
  recordVersion(tx, "resource", "need", need, by);
export const recordLink = (tx: Write, link: Link, by: Written) =>
  recordVersion(tx, "resource", "link", link, by);
export const recordProject = (tx: Write, project: Project, by: Written) =>
  recordVersion(tx, "resource", "project", project, by);

/** Each as it stands now, the one that was taken down first before the others. */
export const offers = listing("resource", "offer", offerOf);
export const needs = listing("resource", "need", needOf);
export const links = listing("resource", "link", linkOf);
export const projects = listing("resource", "project", projectOf);

export const offerById = finding("resource", "offer", offerOf);
export const needById = finding("resource", "need", needOf);
export const linkById = finding("resource", "link", linkOf);
export const projectById = finding("resource", "project", projectOf);
