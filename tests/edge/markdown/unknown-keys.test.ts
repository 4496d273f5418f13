import { expect, it } from "vitest";
import { visibilityOf } from "../../../src/core/article/visibility.ts";
import { parseArticle } from "../../../src/edge/markdown/index.ts";

const nobody = { audiences: [], now: "2026-06-01T00:00:00Z" };
const read = (header: string, options = {}) => {
  const { article, issues } = parseArticle(`---\ntitle: X\n${header}\n---\n# X\n\ntext`, {
    path: "kb/a.md",
    ...options,
  });
  return { seen: visibilityOf(article!, nobody), issues };
};
const lines = (text: string): string[] => text.split("\n").filter((line) => line.trim() !== "");

/** What says that not everybody sees the page, in words that no list of ours was written for. */
const closing = lines(`
who_sees_it: managers
for_whom: it-staff
seen_by: hr
target_group: employees
site_visibility: off
customer_access: none
client_visible: 0
exposure: internal
scope: company
publish_externally: false
on_website: no
intranet: true
intranet_only: true
extranet: false
agent_view: true
internal_use: yes
access_level: 3
min_role: agent
minimum_role: editor
requires_role: agent
required_permission: kb.read
permission_group: tier2
access_group: hr
access_policy: hr-only
user_group: hr
shown: false
show_in_search: false
show_to_customers: false
customer_visible: no
suppress: true
suppressed: true
hold: true
hold_until: 2031-01-01
withheld: true
parked: true
shelved: true
mothballed: true
stale: true
dead: true
superseded_on: 2020-01-01
shelf_life: 2020-01-01
good_until: 2020-01-01
use_by: 2020-01-01
goes_dark: 2020-03-01
off_air: true
stealth: true
ghost: true
invite_only: true
by_invitation: true
vip: true
insiders: true
subscribers: true
reader: agents
reading_rights: staff
view_permission: agents
visible_in_help_center: false
help_center: false
kb_public: false
contains_secrets: true
company_confidential: true
rough: true
scratch: true
skeleton: true
publish_ready: false
qa: failed
review_passed: false
okayed: false
cleared: false
cleared_for: [legal]
released_to: partners
partner_only: true
prod: false
deploy: false
include_in_site: false
exclude_from_portal: true
skip_publish: true
nolist: true
cloak: true
masked: true
obscured: true
closed_group: true
marking: OFFICIAL-SENSITIVE
handling: need to know
protective_marking: SECRET
dissem: NOFORN
visible_after: 2031-01-01
goes_public: 2031-01-01
viewable: managers
knowledge_owner_only: true
staff_facing: true
backstage: true
behind_login: true
signin_needed: true
requires_sso: yes
gated_content: true
need_approval: true
awaiting: legal
publishable: no
go_live: false
ok_to_publish: no
can_publish: false
do_not_list: yes
no_publish: true
not_for_web: true
keep_out_of_search: true
omit_from_index: true
visible_for: [agents]
readable_by: managers
only_visible_to: it
distribution_list: hr-leads
addressee: executives
audience_group: contractors
access_rights: [kb-admins]
acl_group: finance
security_level: 2
secrecy: high
confidentiality_level: C3
data_class: restricted
info_class: internal
company_internal: true
team_internal: yes
in_house: true
inhouse_only: true
backoffice_only: true
agents_eyes_only: true
under_embargo: true
embargo_lifts: 2031-05-01
goes_live: 2031-02-01
live_from: 2031-02-01
publish_after: 2031-02-01
do_not_show_before: 2031-02-01
display_until: 2020-01-01
discard_after: 2020-01-01
lapses: 2020-01-01
void_after: 2020-01-01
obsoleted: true
defunct: true
graveyard: true
tombstone: true
incubating: true
unreleased: true
half_done: true
in_preparation: true
unready: true
colleagues_only: true
for_staff_use: true
is_for_admins: yes
target_readers: [auditors]
view_group: payroll
viewing: restricted
show_to: executives
shown_to: [board]
hide_from_customers: true
hidden_from: customers
conceal: true
undisclosed: true
unpublished_copy: true
published_externally: no
external_publication: prohibited
public_access: denied
guest: false
guests_allowed: no
customers_allowed: false
open_access: false
world_readable: false
anon: false
web_visible: no
portal_visible: off
searchable_externally: false
listed_in_catalog: false
crawl: false
spider: false
indexing_allowed: no
internal_kb: true
agent_kb: true
kb_scope: internal
knowledge_scope: agents
space: internal
workspace: staff
realm: employees
tier_2_only: true
l2: only
escalation_only: true
helpdesk_only: yes
need_to_know_basis: true
trusted_only: true
employees: true
workforce: yes
contractors: false
pay_gate: true
requires_purchase: true
requires_membership: true
customers_with_contract_only: true
publication_state: in preparation
editorial_status: pending sign-off
authoring: in progress
quality_gate: not passed
sign_off: missing
released: no
rollout: paused
recalled: yes
revoked: true
canceled: true
superseded: yes
replaced_by: KB77
outdated_since: 2020-01-01
not_before: 2031-01-01
wait_until: 2031-03-01
retention_end: 2020-01-01
eyes: managers
only_staff: true
management_view: true
in_confidence: true
commercially_sensitive: true
privileged_info: true
not_for_distribution: true
no_external_sharing: true
do_not_forward: true
noforward: true
keep_internal: true
stay_private: true
access_restricted: yes
readers_group: hr-team
authorised_viewers: [cfo]
viewing_rights: admins
share_scope: company
audience_scope: agents
who_can_view: team leads
limited_to: finance
restricted_to: [legal]
exclusive_to: partners
exclusive: true
clearance: SC
security_marking: official-sensitive
has_personal_data: true
login_wall: true
auth_required: true
authenticated_only: true
account_required: true
is_live: false
is_final: no
finalised: false
posted: false
published_flag: N
web_published: false
released_flag: no
visible_online: no
show_online: no
listed: false
in_sitemap_and_search: false
index_page: false
noindexing: true
hide_in_search: yes
suppress_from_search: true
skip_index: true
excluded: true
sandboxed: true
pre_release: true
prerelease: true
unedited: true
to_be_reviewed: true
approved_for_release: false
review_complete: false
signed_off: no
valid_thru: 2019-12-31
expires_end_of: 2019-12-31
dies_on: 2019-12-31
retired_on: 2019-12-31
embargo_date: 2031-01-01
customer_safe: false
client_ready: no
show_customers: no
expose: false
surfaced: false
reveal: false
confidentiality: internal
info_sensitivity: secret
data_label: restricted
share_with_customers: false
partner_visible: no
staff_handbook_only: true
only_for_engineers: true
for_eyes_of: executives
who_may_read: [legal]
access_tier: gold
access_roles: [admin]
min_clearance: 3
gate: login
wall: paywall
locked_to: tier2
tenant_id: acme
organization_ids: [12]
invitees: [ann@example.com]
knowledge_audience: technicians
is_staff: true
is_secret: yes
is_wip: true
is_ready: false
is_approved: no
pending_legal: true
awaiting_review: true
work_in_progress: yes
do_not_publish_before: 2031-01-01
visible_since: 2031-01-01
shows_from: 2031-01-01
stop_showing: 2020-01-01
ends_on: 2020-01-01
deprecated_on: 2020-01-01
sunsetting: true
tombstoned: true
historical: true
obsolescent: true
`);

/** What a page is about, how it looks, what its steps take, and how it is cared for. */
const harmless = lines(`
private_cloud: true
secret_santa: true
needs_admin_rights: true
hidden_files: true
internal_ip: 10.0.0.1
protected_view: true
locked_account: true
public_folder: false
private_browsing: true
restricted_mode: true
draft_mail: true
secret_key: true
access_point: office-3
access_database: true
admin: false
admin_rights_needed: yes
group_policy: true
security_key: true
password_reset: true
password_manager: keepass
login_page: https://x.example/login
role_based: true
sso_app: okta
auth_method: saml
member_count: 5
first_published: 2023-04-05
estimated_time: 5 min
time_to_read: 4
read_time: 4 min
reading_time_minutes: 3
view_count: 123
views: 55
featured: false
pinned: true
sticky: true
katex: false
mathjax: true
toc_sticky: true
classes: wide
header_image: /x.png
excerpt_separator: <!--more-->
related: true
author_profile: true
read_time_on: true
mermaid_js: true
sidebar_position: 3
editUrl: false
sidebar: false
layout: doc
eleventyNavigation: {key: VPN, order: 3}
eleventyExcludeFromCollections: false
cssclass: wide
kanban-plugin: basic
created_by: Ann
last_edited_by: Bob
promoted: false
position: 0
vote_sum: 12
vote_count: 15
comments_disabled: true
section_id: 360001
author_id: 12345
outdated: false
locale: en-us
label_names: [vpn]
type: docs
linkTitle: VPN
isCJKLanguage: true
markup: goldmark
bookCollapseSection: true
bookFlatSection: false
bookToc: false
geekdocNav: false
no_list: true
simple_list: true
search_keywords: vpn
icon: lock
template: main.html
hero: {title: x}
social: {cards: false}
subtitle: How to
vpn: true
macos: true
windows: false
has_screenshots: yes
video: false
screenshots: true
evergreen: true
tested_with: 5.2
works_offline: true
needs_restart: true
requires_reboot: yes
remote: true
urgent: false
faq: true
knowledge_type: how-to
ticket_count: 12
kcs_compliant: true
service: VPN
release: australia
platform: [windows, mac]
show_reading_time: true
enable_comments: false
disable_search: false
use_math: true
hide_date: yes
sidebar_collapsed: true
back_to_top: true
code_fold: true
number_sections: true
embed_resources: true
execute: false
freeze: auto
no_index: false
in_nav: true
footer_text: Hello
full_width: true
dark_mode: true
contributors: [ann, bob]
reviewers: [carl]
approver: Dana
escalation_team: Tier 2
support_group: Network Operations
assignment_group: Service Desk
resolver_group: L2
business_service: Email
affected_ci: mail01
known_error: true
workaround: true
kcs_state: published
article_type: FAQ
content_type: how-to
last_verified: 2025-01-01
next_audit: 2027-01-01
os: [windows, macos]
min_version: 5.0
requires_vpn: true
requires_license: E3
needs_license: true
mobile_friendly: true
printable: true
downloadable: yes
sap: true
bitlocker: true
public_wifi: true
private_key: true
internal_links: 4
protected_mode: true
shared_mailbox: true
secret_scanner: true
locked_screen: true
hidden_network: true
security_awareness: yes
guest_wifi: true
admin_console: true
member_portal: https://x.example
customer_portal: true
login_issue: true
permission_error: true
visibility_settings: true
publication: Handbook
edition: second
related_articles: [KB1]
see_also: [KB2]
views_last_month: 300
old_urls: [/a]
redirect_from: [/old]
cascade: {type: docs}
og_image: /x.png
schema_type: HowTo
lang_switch: true
rtl: false
ai_generated: true
ai_summary: false
translated_from: de
machine_translated: true
stars: 5
show_author: false
show_toc: true
sidebar_sort: title
auto_number: true
hide_sidebar: true
hideFooter: true
showDate: false
showReadingTime: false
displayAuthor: true
disableComments: true
enableMath: true
hasMath: true
noToc: true
searchHidden: false
unsafe: true
robotsNoIndex: false
ShowBreadCrumbs: true
ShowPostNavLinks: false
ShowCodeCopyButtons: true
hideMeta: true
hideSummary: true
UseHugoToc: true
canonicalURL: https://x.example/a
searchable: true
collapsible: false
starred: true
bookmark: true
flagged: false
trending: no
hot_topic: true
seasonal: true
multi_step: true
one_pager: true
has_gif: true
needs_sudo: true
needs_internet: yes
uses_terminal: true
works_on_mac: true
for_beginners: true
for_new_hires: true
beginner_friendly: true
tier: 1
support_level: L1
sla: 4h
priority: low
owner_team: Workplace
knowledge_manager: Eva
sme: Frank
coach: Gina
article_version: 3
revision: 7
source_ticket: INC123
linked_tickets: [INC1, INC2]
deflection: 12
helpful_votes: 7
feedback_score: 4.5
lifecycle_stage: published
valid_for: Windows 11
supported_until: 2031-01-01
eol: 2031-01-01
windows_update: true
vpn_client: anyconnect
two_factor: true
single_sign_on: true
password_expiry: true
account_lockout: true
public_holiday: true
private_dns: true
hidden_ssid: true
archive_mailbox: true
deleted_items: true
expired_certificate: true
restricted_sender: true
blocked_port: 25
disabled_account: true
draft_folder: x
shared_calendar: true
guest_network: true
external_monitor: true
internal_speaker: true
public_ip: 1.2.3.4
showTableOfContents: true
showEdit: false
showPagination: true
showHeadingAnchors: true
showWordCount: true
hide_nav_footer: true
hide_feedback: true
hide_reading_time: true
no_comments: true
no_toc: true
nofollow: true
ms.localizationpriority: medium
adobe-target: true
feedback_system: None
f1.keywords: [NOCSH]
zone_pivot_groups: x
recommendations: false
is-interactive: true
contentBot: true
head: []
tableOfContents: {minHeadingLevel: 2}
banner: {content: Hi}
badge: New
graph: false
editable: true
favourite: yes
archived_url: /old
cssClass: page
obsidianUIMode: preview
excalidraw-plugin: parsed
dg-home: true
dg-pinned: false
dg-note-icon: 2
enableToc: true
stage: seedling
importance: high
growth: evergreen
template_key: post
attachments: true
video_url: https://x
permission: {}
user_type: end user
article_number: KB001
helpful: true
not_helpful: 3
solved: 12
resolution_type: self-service
channel: email
queue: Service Desk
impacted_users: 40
contact_support: true
vendor: Microsoft
requires_approval: false
unlock_account: true
lock_screen: true
hidden_columns: true
private_channel: true
public_calendar: true
internal_email: true
archived_mail: true
disabled_macro: true
expired_password: true
blocked_sender: x@y.z
protected_sheet: true
secret_question: true
shared_drive: true
access_card: true
security_patch: true
role_assignment: true
member_card: true
screen_share: true
remote_desktop: true
dual_monitor: true
multi_factor: true
ergonomic: true
permission_denied_error: true
showSidebar: true
displayToc: no
enableSearch: true
hideBreadcrumbs: true
numbersections: true
autonumbering: false
has_diagram: true
with_screenshots: yes
includes_video: true
needs_hardware: true
uses_powershell: true
supports_linux: false
works_on_ios: true
affects_mac: true
critical: true
quick_fix: yes
known_bug: true
major_incident: false
approved_by: Bob
author_email: a@b.c
editor: Eve
edition: 3
audience_size: 40
read_count: 50
rank: 3
score: 4.2
last_seen: 2025-01-01
last_tested: 2025-01-01
tested_version: 11.2
published_by: Carl
first_release: 2024-01-01
hidden_icons: true
internal_clock: true
public_cloud: true
secret_manager: true
expired_token: true
archived_chat: true
disabled_addin: true
protected_view_error: true
login_loop: true
password_sync: true
role_change: true
group_mailbox: true
`);

it("hides a page whose key nobody knows and whose value may say who sees it", () => {
  expect(closing.filter((line) => read(line).seen === "visible")).toEqual([]);
});

it("shows a page whose keys say what it is about, how it looks and what it takes", () => {
  expect(harmless.filter((line) => read(line).seen !== "visible")).toEqual([]);
});

it("names the key, its line, and how to say what it means", () => {
  const { seen, issues } = read("gewichtsklasse: leicht\nergonomisch: ja");
  expect([seen, issues[0]?.code, issues[0]?.line]).toEqual(["not-visible", "access-unknown", 4]);
  expect(issues[0]?.message).toContain('frontMatter: { "ergonomisch": nothing }');
  expect(read("ergonomisch: ja", { frontMatter: { ergonomisch: "nothing" } })).toEqual({
    seen: "visible",
    issues: [],
  });
  expect(read("ergonomisch: nein", { frontMatter: { ergonomisch: "public" } }).seen).toBe("not-visible");
});

it.each([
  "count: 1",
  "chapter: 0",
  "kapitel: 3",
  "raum: 2.14",
  "ergonomisch:",
  "farbe: blau",
  "stand: 2024-01-01",
])("says nothing of access by a number, a word or a day: %s", (line) =>
  expect(read(line)).toEqual({ seen: "visible", issues: [] }),
);

it("takes a classification that is the name of its folder for its place, and not the name of a crowd", () => {
  const seen = (value: string, path: string) => read(`classification: ${value}`, { path }).seen;
  expect(seen("developer-guides", "kb/developer-guides/a.md")).toBe("visible");
  expect(seen("developer-guides", "kb/a.md")).not.toBe("visible");
  expect(seen("internal", "kb/internal/a.md")).not.toBe("visible");
  expect(seen("staff", "kb/staff/a.md")).not.toBe("visible");
  expect(seen("restricted-ops", "kb/restricted-ops/a.md")).not.toBe("visible");
  expect(seen("secret projects", "kb/secret projects/a.md")).not.toBe("visible");
  expect(seen("virtual-agent", "kb/virtual-agent/a.md")).toBe("visible");
});

/** What the documents of these generators write above their pages, whole. */
const generators: Record<string, string> = {
  jekyll: `layout: single\ntitle: VPN\ncategories: [a, b]\ntags: [x]\nauthor_profile: false\nread_time: true\ncomments: true\nshare: true\nrelated: true\ntoc: true\ntoc_label: "On page"\ntoc_sticky: true\nheader:\n  overlay_image: /x.png\n  caption: hi\nclasses: wide\nlast_modified_at: 2024-01-01\nexcerpt_separator: "<!--more-->"\npermalink: /a/\nnav_order: 3\nhas_children: true\nhas_toc: false\nparent: Network\ngrand_parent: Home\nrender_with_liquid: false\nsitemap: false\npin: true\nmath: true\nmermaid: true\nimage: /x.png\nusemathjax: true\nsearch_omit: false`,
  hugo: `title: VPN\ndate: 2024-01-01T00:00:00Z\ndraft: false\nweight: 3\nlastmod: 2024-02-02\ntype: docs\nlinkTitle: V\nurl: /vpn/\naliases: [/old]\nisCJKLanguage: false\nmarkup: goldmark\noutputs: [html, json]\nmenu:\n  main:\n    weight: 2\nbuild:\n  list: always\n  render: always\n  publishResources: true\ncascade:\n  type: docs\ndescription: d\nimages: [a.png]\nkeywords: [a]\nseries: [s]\nShowToc: true\nTocOpen: false\nhidemeta: false\ncomments: false\ndisableHLJS: true\ndisableShare: false\nhideSummary: false\nsearchHidden: false\nShowReadingTime: true\nShowBreadCrumbs: true\nShowPostNavLinks: true\nShowWordCount: true\nShowRssButtonInSectionTermList: true\nUseHugoToc: true\ncover:\n  image: x\n  hidden: true\neditPost:\n  URL: u\n  appendFilePath: true\nbookCollapseSection: true\nbookFlatSection: false\nbookToc: false\nbookHidden: false\nbookComments: false\nbookSearchExclude: false\ngeekdocNav: true\ngeekdocBreadcrumb: false\nno_list: true\nsimple_list: true\nhide_summary: true\nhide_feedback: true\nexclude_search: false\ntoc_root: true\nauthor: Ann\nshowAuthor: true\nlayoutBackgroundBlur: true`,
  docusaurus: `id: vpn\ntitle: VPN\nhide_title: true\nhide_table_of_contents: false\ntoc_min_heading_level: 2\nsidebar_label: V\nsidebar_position: 2\nsidebar_class_name: x\nsidebar_custom_props: {icon: a}\npagination_label: p\ndisplayed_sidebar: docs\npagination_next: null\npagination_prev: null\ncustom_edit_url: null\nkeywords: [a]\ndescription: d\nimage: x\nslug: /vpn\ntags: [a]\ndraft: false\nunlisted: false\nparse_number_prefixes: true\nlast_update: {date: 2024-01-01, author: ann}\nauthors: [ann]`,
  mkdocs: `title: VPN\ndescription: d\nhide: [navigation, toc, footer]\nstatus: new\nicon: material/vpn\ntemplate: main.html\nsearch:\n  boost: 2\ntags: [a]\nsubtitle: s\nsocial:\n  cards: false\n  cards_layout: default\ncomments: true\nauthors: [a]\ndate: 2024-01-01\ncategories: [x]\npin: true\nlinks: [a.md]\nreadtime: 15\nrevision_date: 2024-01-01\nno_toc: true`,
  vitepress: `title: VPN\ntitleTemplate: false\ndescription: d\nhead: []\nlang: en\nlayout: doc\nhero: {name: a, tagline: b, actions: []}\nfeatures: [{title: x}]\naside: false\noutline: [2,3]\nlastUpdated: false\neditLink: false\nfooter: false\npageClass: x\nsidebar: false\nprev: false\nnext: {text: a, link: /b}\nisHome: true\nnavbar: false\nmarkdownStyles: false\ncontributors: false\nchangelog: true`,
  astro: `title: VPN\npubDate: 2024-01-01\nupdatedDate: 2024-02-01\nheroImage: /x.png\nheroImageAlt: x\ndescription: d\nauthor: a\nlayout: ../l.astro\nsetup: x\ntemplate: splash\ntableOfContents: false\neditUrl: false\nhead: []\nlastUpdated: true\nprev: false\nnext: false\npagefind: true\nbanner: {content: hi}\nsidebar: {label: a, order: 2, badge: New, hidden: false, attrs: {target: _blank}}\ndraft: false\nprerender: true\nfeatured: true\ncategory: x\nogImage: x\ncanonicalURL: https://x.example`,
  eleventy: `title: VPN\nlayout: base.njk\ntags: post\neleventyNavigation: {key: a, parent: b, order: 1}\neleventyExcludeFromCollections: false\neleventyComputed: {title: x}\ntemplateEngineOverride: njk,md\npagination: {data: x, size: 1, alias: y}\npermalink: /vpn/\ndate: Last Modified\nnavtitle: x\nmetaDesc: y\nhideFromSitemap: false\ndynamicPermalink: false\noverride:tags: []\nfullWidth: true\nsocialImage: x`,
  obsidian: `title: VPN\naliases: [a]\ntags: [x/y]\ncssclasses: [wide]\npublish: true\npermalink: vpn\ncover: x.png\nkanban-plugin: board\nexcalidraw-plugin: parsed\ncreated: 2024-01-01\nupdated: 2024-02-02\nup: "[[Home]]"\nrelated: ["[[A]]"]\ntype: note\nstatus: evergreen\nrating: 5\ndg-publish: true\ndg-home: false\ndg-show-toc: true\ndg-pinned: true\nobsidianUIMode: preview\nobsidianEditingMode: live\nbanner: x\nbanner_y: 0.5\nbanner_icon: x\ndone: true\ndataview: true\nsticker: emoji\ncolor: red\nlinter-yaml-title-alias: VPN`,
  notion: `title: VPN\nCreated: 2024-01-01\nLast edited: 2024-02-02\nTags: a, b\nCreated by: Ann\nLast edited by: Bob\nVerification: Verified\nType: How-to\nOwner: IT\nURL: https://x.example\nFavorite: No\nDone: Yes\nFiles & media: x.png\nPriority: High\nArea: Network\nProperty: a`,
  zendesk: `id: 360001\ntitle: VPN\nurl: https://x.example/api\nhtml_url: https://x.example/hc\nauthor_id: 3\ncomments_disabled: true\ndraft: false\npromoted: true\nposition: 0\nvote_sum: 1\nvote_count: 1\nsection_id: 3\ncreated_at: 2024-01-01\nupdated_at: 2024-01-01\nname: VPN\nsource_locale: en-us\nlocale: en-us\noutdated: false\noutdated_locales: []\nedited_at: 2024-01-01\nuser_segment_id: null\npermission_group_id: null\nuser_segment_ids: []\ncontent_tag_ids: []\nlabel_names: [a]\nbody_bytes: 23`,
  gitbook: `description: d\nicon: lock\ncover: ../x.png\ncoverY: 0\nlayout:\n  title:\n    visible: true\n  description:\n    visible: false\n  tableOfContents:\n    visible: true\n  outline:\n    visible: true\n  pagination:\n    visible: true\n  cover:\n    visible: true\n    size: full\n  width: wide\nhidden: false\nnoIndex: false\nif: visitor.claims.x == false\nmetaLinks:\n  alternates: []`,
  nextra: `title: VPN\nsearchable: true\nfull: true\nasIndexPage: true\nsidebarTitle: x\nbreadcrumb: false\npagination: false\ntoc: true\ncopyPage: true\ntheme: {sidebar: false, toc: true, layout: full}`,
  quarto: `title: VPN\nformat: {html: {toc: true, code-fold: true}}\ntoc: true\nnumber-sections: true\nexecute: {echo: false, warning: false}\njupyter: python3\nfreeze: auto\nengine: knitr\nanchor-sections: true\ncode-tools: true\nembed-resources: true\nself-contained: true\nlightbox: true\ncitations-hover: true\nfootnotes-hover: true\nlink-external-newwindow: true\npage-layout: full\nimage: x\ndate-modified: last-modified`,
  hexo: `title: VPN\ndate: 2024-01-01\nupdated: 2024-01-01\ncomments: true\ntags: a\ncategories: b\npermalink: a\nexcerpt: b\ndisableNunjucks: true\nlang: en\npublished: true\nmathjax: true\ntop: true\nsticky: 100\ntoc: true\nreward: false\ncopyright: true\nphotos: []`,
  msdocs: `title: VPN\ndescription: d\nauthor: a\nms.author: b\nms.date: 01/01/2024\nms.topic: how-to\nms.service: x\nms.subservice: y\nms.custom: z\nms.collection: q\nms.localizationpriority: medium\nms.reviewer: r\nmanager: m\nmonikerRange: x\nno-loc: [Azure]\nfeedback_system: None\nuhfHeaderId: x\nbreadcrumb_path: /x\nzone_pivot_groups: g\nf1_keywords: [a]\nappliesto: [x]\nsearch.appverid: MET150\nROBOTS: INDEX\nhideEdit: true\nadobe-target: true\nrecommendations: false\nis-hidden: false\nms.contentid: a\nai-usage: ai-assisted\nms.update-cycle: 180-days`,
};

it.each(Object.entries(generators))(
  "shows a page of %s, and has nothing to say of its header",
  (_, header) => {
    const { article, issues } = parseArticle(`---\n${header}\n---\n# VPN\n\ntext`, { path: "kb/vpn.md" });
    expect([visibilityOf(article!, nobody), issues]).toEqual(["visible", []]);
  },
);
