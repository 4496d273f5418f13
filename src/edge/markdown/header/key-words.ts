/** The words of a list that stand between white space. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

// Words of keys that say who may see an article, or that only style its page.
export const closing = wordSet(
  `private privately confidential internal restricted secret sensitive classified protected locked hidden hide unlisted noindex nosearch
  draft drafts wip embargoed disabled invisible unpublished exclude excluded paywall paywalled gated premium delisted nonpublic
  quarantined proprietary`,
);
export const opening = wordSet(
  "public publicly publish published visible listed searchable indexed indexable enabled released approved viewable readable publishable",
);
/** Only by themselves: `show_version` shows something else. */
export const openingAlone = wordSet(
  "live ready exposed show shown display displayed valid index search render available online indexing discoverable findable crawlable suggestable pagefind external anonymous guests customers listing",
);
export const retiring = wordSet(
  "archived archive retired deprecated obsolete deleted trash trashed withdrawn expired superseded discontinued inactive outdated removed recalled retire retirement replaced",
);
export const reading = wordSet(
  `access accessible audience audiences visibility role roles permission permissions permitted viewer viewers reader readers allowed
  members entitlement entitlements criteria segment segments dissemination circulation clearance classification sensitivity tlp confidentiality authorized
  authorised groups limited rbac infoclass protection openness publicity sharing tenant tenants whitelist whitelisted allowlist permitted readership secrecy invitees`,
);
/** Only by themselves. */
export const mayClosing = wordSet(
  `headless offline unfinished incomplete concept koncept noshow skip ignore ignored omit omitted paid privacy backoffice pii cancelled canceled suspended blocked frozen quarantine decommissioned
  legacy old placeholder dummy sandbox test preview provisional preliminary tentative abandoned privileged phi itar invalid void lapsed
  hold withheld withhold suppress suppressed parked shelved mothballed masked cloaked stale rough scratch
  delete encrypted redacted unverified unreviewed unvalidated unchecked unsigned`,
);
export const stating = wordSet("state status stage lifecycle workflow");
export const login = wordSet(
  "login signin auth authenticated authentication signed logged member members staff agent agents employee employees team admin admins subscriber subscribers support",
);
export const paying = wordSet("sso subscription account membership registration");
export const other = wordSet(
  `deny denied cannot forbid forbidden restrict restriction restrictions publishing embargo approval expire expiry expires expiration
  validity security secured secure password robots nda acl acls blacklist blacklisted blocklist denylist except exempt expiring passcode passphrase authorization authorisation access-control zielgruppe sichtbarkeit
`,
);
/** Who a key may be about: a word that says little by itself. */
export const someone = wordSet(
  "user users group groups team teams department departments agent agents employee employees customer customers",
);

/** What else of a page may be hidden, shown or counted: none of it is about the article as a whole. */
export const furniture = wordSet(
  `toc nav navbar navigation pivot menu sidebar title date dates meta comment comments footer header breadcrumb breadcrumbs crumbs table contents image images
  banner pagination author authors avatar social edit feedback reading time next prev previous button buttons icon icons theme layout
  print math heading headings badge badges thumbnail cover hero tag tags sitemap backlinks graph properties anchor lines line numbers
  summary related rating votes child children progress logo color colour style class css js boost weight priority order number
  translation key promoted`,
);
export const mild = wordSet(
  `hidden hide exclude excluded enabled disabled published visible listed status state stage locked protected approved archive draft
  drafts members access indexed`,
);
/** What is for readers of one kind of device, or only to be read: `mobile_only`, `read_only`. */
export const devices = wordSet(
  "read text view mobile desktop tablet phone print web ios android windows mac macos linux code image video title online language english german french dark light",
);

/** Only by themselves: what somebody has done before a page is shown. A no says that it is not. */
export const doing = wordSet(
  "reviewed verified validated checked finished finalised finalized final complete completed passed open output rendered publication",
);
