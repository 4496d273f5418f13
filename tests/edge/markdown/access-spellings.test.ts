import { expect, it } from "vitest";
import { parseArticle } from "../../../src/edge/markdown/index.ts";
import { visibilityOf } from "../../../src/index.ts";

const nobody = { audiences: [], now: "2026-06-01T00:00:00Z" };
const seen = (line: string): string => {
  const { article } = parseArticle(`---\ntitle: X\n${line}\n---\n# X\n\ntext`, { path: "a.md" });
  return visibilityOf(article!, nobody);
};
const lines = (text: string): string[] => text.split("\n").filter((line) => line.trim() !== "");

/** Spellings of one kind: somebody meant that not everybody sees the page, in some language and by some word. */
const hiding = lines(`
intern: ja
intern: true
sichtbarkeit: intern
Sichtbarkeit: nur Mitarbeiter
acces: interne
accès: interne
accès: restreint
acceso: interno
accesso: riservato
riservato: sì
pubblico: no
público: não
publico: false
visibilità: interna
visibilidade: privada
restrito: sim
geheim: ja
nur_intern: ja
nicht_öffentlich: true
nicht veröffentlichen: ja
vertraulichkeit: hoch
vertraulich: true
freigabe: nein
freigegeben: nein
freigegeben_fuer: IT
leserkreis: Vorstand
zugriff: nur IT
zugriffsrechte: [it]
berechtigung: admins
berechtigungen: [admins]
entwurf: ja
zustand: Entwurf
veröffentlicht: nein
gültig_bis: 2020-01-01
gueltig bis: 01.01.2020
ablaufdatum: 2020-01-01
archiviert: ja
veraltet: ja
archivé: oui
brouillon: oui
publié: non
statut: brouillon
estado: borrador
stato: bozza
bozza: true
status: Entwurf
status: brouillon
status: borrador
status: concept niet klaar
état: brouillon
borrador: sí
oculto: true
privado: true
privé: oui
prive: true
vertrouwelijk: ja
alleen_intern: ja
toegang: intern
zichtbaarheid: intern
zichtbaar: nee
concept: ja
wersja_robocza: tak
poufne: tak
dostęp: wewnętrzny
widoczność: wewnętrzna
luottamuksellinen: kyllä
sisäinen: kyllä
konfidentiell: true
fortrolig: true
synlighed: intern
åtkomst: intern
utkast: true
internt: ja
sekretess: hög
koncept: ano
důvěrné: ano
gizli: evet
taslak: evet
внутренний: да
черновик: да
доступ: внутренний
秘密: はい
下書き: true
公開: false
草稿: 是
内部: 是
draft:: true
Draft : true
DRAFT: TRUE
"draft": true
'draft': yes
draft: "TRUE"
draft: 1
draft: [true]
draft: {value: true}
draft: {en: true, de: false}
meta: {draft: true}
options: {private: true}
visibility: {level: internal}
visibility: {public: false}
access: {type: restricted, groups: [hr]}
access: [{group: hr}]
access: {public: false}
settings: {visibility: private}
page: {published: false}
publishing: {status: draft}
sharing: private
share: internal only
scope: internal
distribution: internal only
distribution: internal
audience: {include: [hr]}
audience: {internal: true}
audience: none
audience: nobody
audience: []
audience: "-"
audience: ~
audience: false
for: agents
for: staff only
level: confidential
security_level: 3
security: internal
clearance_level: secret
type: internal
kind: internal
doc_type: internal-only
category_visibility: agents
visible_in: [agent]
visible_for: staff
visible: no
visible: nobody
display: none
shown: no
show: never
hide_from: customers
hidden_from: [customers]
exclude_from_search: true
exclude: true
search: false
searchable: no
index: false
robots: noindex
published: null
published: 
published: "false"
published: 0
published: later
publish: later
publish: tomorrow
publishDate: 2099-01-01
go_live: 2099-01-01
live: no
live_from: 2099-01-01
available: false
available: 2099-01-01
active: false
enabled: false
is_active: 0
online: false
offline: true
status: inactive
status: 0
status: "3"
status: [draft]
status: {name: draft}
status: {value: Draft, color: red}
stage: alpha-internal
phase: draft
progress: draft
review: pending
approved: false
approved: pending
approval: required
approval_status: rejected
sign_off: pending
wip: yes
unfinished: true
incomplete: true
do_not_publish: true
dont_publish: true
donotpublish: true
not_public: true
nonpublic: true
non-public: yes
notpublic: true
internal_only: yes
internalonly: true
internalOnly: true
staffOnly: true
staff-only: yes
agentsonly: true
agent_only: yes
employee_only: true
members_only: true
company: internal
who: agents
who_can_see: hr
who_can_view: hr
can_view: hr
can_read: [hr]
canRead: [hr]
read_access: hr
readers: hr
reader_groups: hr
viewers: [hr]
view_permission: hr
permission_level: 2
permissions: {read: [hr]}
permission_set: x
group_access: hr
ad_group: SEC-HR
ldap_groups: [hr]
security_group: SEC-HR
team_only: true
restricted_to: hr
restrict_to: hr
limit_to: hr
limited_to: [hr]
only_for: hr
only: hr
user_groups: [hr]
user_type: agent
user_role: admin
roles_allowed: hr
rbac: hr
acl: hr
acls: [hr]
policy: internal
classification: Internal
classification: C2
data_classification: Confidential
information_class: internal
infoclass: C3
tlp: amber
TLP: RED
marking: secret
sensitivity: high
nda: true
under_nda: true
embargo: true
embargoed_until: 2099-01-01
password: hunter2
password_protected: true
protected: true
login: required
requires_login: true
auth: true
auth_required: yes
authentication: required
sso: required
gated: true
paywalled: true
subscription: required
entitlement: gold
license_required: true
expired: true
expired_on: 2020-01-01
expires: 2020-01-01
expiryDate: 2020-01-01
end_date: 2020-01-01
valid: false
valid: 2020-01-01..2020-06-01
validity: 2019
valid_through: 2020-01-01
until: 2020-01-01
best_before: 2020-01-01
retired: 2020-01-01
retire: true
retirement: 2020-01-01
sunset: 2020-01-01
deprecated: true
deprecated_since: 2019
obsolete: yes
outdated: true
superseded_by: other
replaced_by: other
archive: true
archived_at: 2020-01-01
deleted: true
deleted_at: 2020-01-01
trashed: 1
removed: true
withdrawn: yes
recalled: true
state: Draft - do not use
state: work-in-progress
workflow: {state: review}
workflow_state: In Bearbeitung
document_state: in Prüfung
`);

/** What tells of the page, and not of who may see it; and what opens it. */
/** More of the same kinds, tried later. */
const hidingToo = lines(`
agents_only: true
support_only: yes
hr_only: true
subscribers_only: true
for_agents: true
for_internal_use: true
not_for_customers: true
customer_visible: false
customer_facing: false
customers: false
external: false
is_external: no
anonymous: false
anonymous_access: false
guest_access: false
logged_in: true
requires_login: 1
signed_in_users_only: true
paid: true
gated: true
under_nda: true
noshow: true
skip: true
ignore: true
omit: true
listing: false
in_search: false
not_public: true
publicly_accessible: false
publicly_visible: "no"
privacy: private
privacy_level: 3
sensitivity: high
security_label: confidential
tlp: amber
access_control: [hr]
visibility_level: internal
visible_to_roles: [agent]
restricted_to: hr
limited_to: hr
only_for: hr
shared_with: [hr]
share_with: hr
allow: [hr]
allowed_users: [ann]
ad_groups: [hr]
tenant: acme
published: 0
published: off
status: Not yet approved
approved: pending
deleted_at: 2024-01-01
retired_on: 2024-02-02
sunset_on: 2020-01-01
valid_thru: 2020-01-01
remove_on: 2020-01-01
hide_after: 2020-01-01
go_live: 2099-01-01
publish_after: 2099-01-01
show_after: 2099-01-01
hidden_until: 2099-01-01
robots: none
page: { access: private }
flags: [internal]
x-visibility: internal
Internal?: yes
soloInterno: true
tylko_wewnętrzne: tak
`);

/** As Hugo, SharePoint, ServiceNow, Notion, Wiki.js and GitBook write them. */
const hidingBySystem = lines(`
headless: true
cascade: { draft: true }
expiryDate: 2021-01-01T00:00:00Z
publishDate: 2031-01-01
publishEndDate: 2020-01-01
publish_end_date: 2020-01-01
publishStartDate: 2031-01-01
ModerationStatus: Draft
_ModerationStatus: 3
ApprovalStatus: Pending
SensitivityLabel: Highly Confidential
RetentionLabel: Confidential
AudienceTargeting: HR
confluence_restrictions: view
restrictions: { read: { users: [jdoe] } }
cannot_read_user_criteria: Everyone
cannot_read_user_criteria: Contractors
user_segment: Signed-in users
permission_group_id: 12
Share to web: false
Published: ☐
Published: ❌
Visibility: Workspace only
readable_by: finance
visible_by: hr
viewable: staff
dissemination: limited
share: nobody
exposed: false
staff: true
trash: true
archive: yes
archived: https://example.com/new
`);

const openBySystem = lines(`
archive_feed: https://example.com/feed.xml
archive: https://web.archive.org/web/2020/https://example.com/
archive_url: /archive
archive_link: ../old
Published: ☑
Published: ✅
Share to web: true
publishEndDate: 2031-01-01
publish_end_date: 2031-01-01
publishStartDate: 2020-01-01
cannot_read_user_criteria:
cannot_read_user_criteria: []
cannot_read_user_criteria: ""
staff: Jane Doe
support: true story
headless: false
trash: false
exposed: true
share: true
retention_days: 30
`);

const openToo = lines(`
read_only: true
mobile_only: true
text-only: yes
external: true
external_link: https://x.example/
skip: false
for_agents: false
share: true
paid: false
allow_comments: true
customer_facing: true
`);

const open = lines(`
status: new
status: tutorial
level: beginner
level: 2
difficulty: easy
type: howto
type: internal link
kind: guide
scope: printers
for: Windows users
company: Halden
concept: networking
scope: network
reviewed: true
approved: true
approved_by: Ann
reviewed_by: Ann
progress: 80
phase: 2
policy: travel
marking: blue
who: Ann
sidebar: {hidden: true}
toc: false
sitemap: {priority: 0.5}
search: {boost: 2}
layout: default
hide_title: true
draft: false
private: no
intern: nein
entwurf: nein
sichtbarkeit: öffentlich
veröffentlicht: ja
status: veröffentlicht
status: publié
statut: publié
estado: publicado
visibilité: publique
acceso: público
brouillon: non
public: true
published: 2024-01-01
gültig_bis: 2099-01-01
gültig ab: 2020-01-01
release: 1.2
version: 3
show_version: true
display_name: x
permissions: public
access: everyone
online: true
available: true
todo: false
sso: Okta
subscription: Office 365
end_date: 2099-01-01
lifecycle: active
comments: false
nav_order: 2
has_children: true
parent: Internal tools
grand_parent: Private cloud
author: Secret Agent
image: /internal/x.png
redirect_from: /private/x
source: internal wiki
team: support
department: IT
location: Berlin
weight: 3
slug: internal-audit
template: internal.html
category: Internal audit
tags: [internal, draft]
keywords: [private, confidential]
product: Confidential Mail
sitemap: false
release_date: 2099-01-01
reviewed: false
needs_review: true
todo: true
`);

/** States, ways out, places and people that a key names by other words; letters that only look like those of a key that is known. */
const hidingAside = lines(`
on_hold: true
in_review: yes
rejected: true
cancelled: true
end_of_life: true
closed: true
do_not_share: true
nopublish: true
can_be_shared: no
share_externally: no
external_share: false
publishable: false
show_on_portal: false
portal: no
self_service: no
available_to: hr
accessible_by: hr
whitelist: [hr]
need_to_know: true
proprietary: true
quarantined: true
privacy: on
flags: [hidden, new]
copyright: confidential, do not distribute
params: {security: {read: [hr]}}
confluence: {restrictions: {read: [hr]}}
starts: 2099-01-01
not_before: 2099-01-01
active_until: 2020-01-01
delete_after: 2020-01-01
offline_from: 2020-01-01
nur_für: mitarbeiter
alleen_voor: medewerkers
tylko_dla: pracownicy
réservé aux agents: oui
à_publier: non
zurückgezogen: ja
abgelaufen: ja
gültig_ab: 2099-01-01
udkast: ja
neveřejné: ano
zveřejněno: ne
dahili: evet
gizlilik: yüksek
社外秘: true
비공개: true
상태: 초안
공개: false
신규: 예
סודי: כן
ｄｒａｆｔ: true
dräft: true
Dr\u200Baft: true
dr\u0430ft: true
`);

const openAside = lines(`
on_hold: false
closed: no
closed_by: Ann
share: false
shared: true
can_share: true
portal: it-help
show_on_portal: true
self_service: true
available_to: everyone
available_for: Windows 11
starts: 2024-01-01
ends: 2099-01-01
support_tier: gold
license: CC BY
distribution: Debian 12
タイトル: VPN
автор: Иван
제목: VPN
moved_from: old/page
`);

it.each([...hiding, ...hidingToo, ...hidingBySystem, ...hidingAside])("hides: %s", (line) => {
  expect(seen(line)).not.toBe("visible");
});

it.each([...open, ...openToo, ...openBySystem, ...openAside])("shows: %s", (line) => {
  expect(seen(line)).toBe("visible");
});
