import { expect, it } from "vitest";
import { visibilityOf } from "../../../src/core/article/visibility.ts";
import { parseArticle } from "../../../src/edge/markdown/index.ts";

const nobody = { audiences: [], now: "2026-06-01T00:00:00Z" };
const seen = (line: string): string => {
  const { article } = parseArticle(`---\ntitle: X\n${line}\n---\n# X\n\ntext`, { path: "a.md" });
  return visibilityOf(article!, nobody);
};
const lines = (text: string): string[] => text.split("\n").filter((line) => line.trim() !== "");

/** Spellings of one kind: somebody meant that not everybody sees the page, in some language and by some word. */
const hiding = lines(`
head: [["meta", {"name": "robots", "content": "noindex"}]]
head: [{tag: meta, attrs: {name: robots, content: "noindex, nofollow"}}]
meta: [{name: googlebot, content: noindex}]
seo: [{noindex: true}]
cascade: [{_target: {path: "**"}, draft: true}]
dates: {unpublish: 2020-02-02}
schedule: {end: 2020-02-02}
availability: {from: 2031-02-02}
archive_date: 2020-02-02
removal-date: 2020-02-02
gilt_bis: 02.02.2020
läuft_ab: 02.02.2020
sperrfrist: 2031-02-02
lesegruppe: Werkstatt
dépublication: 2020-02-02
caduca_el: 2020-02-02
geldig_vanaf: 2031-02-02
ważne_od: 2031-02-02
公開終了日: 2020-02-02
掲載開始日: 2031-02-02
有効期限: 2020-02-02
限定公開: true
対象: 社員のみ
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
head: [["meta", {"name": "robots", "content": "index"}]]
head: [["link", {"rel": "icon", "href": "/private.png"}]]
meta: [{name: author, content: internal}]
cascade: {type: docs}
authors: [{name: Jo, role: editor}]
event: {start: 2031-02-02, end: 2031-02-03}
moderation_status: approved
ApprovalStatus: Approved
verificationState: TRUSTED
step_indicator: {hide_steps: true}
hide_breadcrumbs: true
generated_grid_page: true
catégorie: Interne
mots-clés: [privé, interne]
schlagwort: [intern]
公開終了日: 2031-02-02
tags: [internal mail, draft mails]
keywords: [private, confidential]
product: Confidential Mail
sitemap: false
needs_review: true
todo: true
`);

/** States, ways out, places and people that a key names by other words; letters that only look like those of a key that is known. */
const hidingAside = lines(`
tags: [internal, draft]
on_hold: true
in_review: yes
rejected: true
cancelled: true
end_of_life: true
closed: true
do_not_share: true
strictly_board: true
exclusively_hr: true
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

/** In seven languages: what waits, what ended, who reads, by every word that people have for it. */
const hidingByLanguage = lines(`
eyes_only: board
blacklist: [everyone]
ważne_do: 2020-01-01
in_arbeit: ja
caché: vrai
contains_pii: true
reviewed: false
legacy: true
release_date: 2099-01-01
rights: hr
level: L2 only
circulate_to: board
intended_for: agents
intended_audience: support engineers
target_audience: internal
audience_type: internal
viewable_by_customers: false
customer_can_see: no
end_users: false
reader_level: 3
visible_to_public: no
share_level: team
publicity: none
openness: closed
is_open: false
open: false
openToPublic: false
public_facing: false
hr_eyes_only: true
signoff: pending
signed_off: false
verified: false
validated: false
qa_passed: false
ready_to_publish: false
published_version: none
finished: false
complete: false
final: false
finalised: no
work_in_progress: true
under_construction: true
under_review: true
pending_review: true
awaiting_approval: yes
needs_approval: true
unreviewed: true
unapproved: true
unverified: true
not_ready: true
not_final: true
placeholder: true
dummy: true
test_page: true
sandbox: true
staging_only: true
preview_only: true
preview: true
old: true
outdated_since: 2019-01-01
eol: 2019-12-31
eol_date: 2019-12-31
valid_period: 2019-01-01/2020-01-01
validity_period: {from: 2019-01-01, to: 2020-01-01}
valid: {until: 2020-01-01}
dates: {expires: 2020-01-01}
publishing: {from: 2099-01-01}
publish: {start: 2099-01-01}
schedule: {publish: 2099-01-01}
scheduled: 2099-01-01
scheduled_for: 2099-01-01
go_live_date: 2099-01-01
goes_live: 2099-01-01
available_on: 2099-01-01
release_on: 2099-01-01
launch_date: 2099-01-01
block_list: [customers]
denylist: [everyone]
excluded_groups: [customers]
exclude_audience: customers
exempt: customers
not_visible_to: [customers]
visible_except: customers
hide_from_search: true
no_search: true
no_index: true
do_not_index: true
robots: {index: false}
seo: {noindex: true}
search: {index: false}
search: {hidden: true}
index: {exclude: true}
publish: {web: false}
output: false
rendered: false
build: {render: never}
_build: {list: never}
eleventyExcludeFromCollections: true
permalink: false
security: {level: high}
auth: {required: true}
access: {roles: [admin]}
acl: {read: [hr]}
owner_only: true
private_to: hr
secret: yes
top_secret: true
trade_secret: true
nda_required: true
data_class: confidential
data_sensitivity: high
protection_level: 3
info_classification: internal
contains_phi: true
contains_personal_data: true
has_pii: true
gdpr_sensitive: true
export_controlled: true
itar: true
attorney_client_privileged: true
privileged: true
legal_hold: true
nur_für_mitarbeiter: ja
nur_fuer_agenten: ja
nicht_für_kunden: ja
für_kunden_sichtbar: nein
kundensichtbar: nein
extern_sichtbar: nein
extern: nein
öffentlich_sichtbar: nein
lesbar_für: Vorstand
sichtbar_für: [vorstand]
sichtbar_bis: 2020-01-01
sichtbar_ab: 2099-01-01
veröffentlichen_am: 2099-01-01
veröffentlichung: 2099-01-01
veröffentlichungsdatum: 2099-01-01
gültigkeit: bis 2020
gültig: nein
geprüft: nein
abgenommen: nein
in_prüfung: ja
in_bearbeitung: ja
zur_prüfung: ja
noch_nicht_fertig: ja
fertig: nein
unfertig: ja
vorläufig: ja
arbeitsstand: ja
nicht_freigegeben: ja
freigabestatus: offen
bearbeitungsstatus: in Arbeit
status: in Arbeit
stilllegung: 2020-01-01
außer_kraft: ja
ungültig: ja
ungültig_ab: 2020-01-01
abgekündigt: ja
aufgehoben: ja
verschlusssache: ja
vs_nfd: true
schutzbedarf: hoch
schutzklasse: 3
klassifizierung: intern
klassifikation: vertraulich
geheimhaltungsstufe: streng geheim
personenbezogen: ja
zugelassen: [vorstand]
zugelassene_gruppen: [hr]
benutzergruppen: [hr]
rollen: [admin]
gruppe: hr
empfänger: vorstand
verteiler: vorstand
dienstgebrauch: true
nur_für_den_dienstgebrauch: ja
betriebsintern: ja
firmenintern: ja
hausintern: ja
verborgen: ja
unsichtbar: ja
ausblenden: ja
verstecken: ja
anzeigen: nein
online_bis: 2020-01-01
masqué: oui
cacher: oui
invisible: oui
non_publié: oui
non_public: oui
à_valider: oui
en_cours: oui
en_attente: oui
en_cours_de_rédaction: oui
relu: non
validé: non
terminé: non
inachevé: oui
provisoire: oui
ébauche: oui
diffusion: interne
diffusion_restreinte: oui
diffusion: limitée
niveau_accès: interne
réservé: agents
réservé_à: direction
lecteurs: direction
groupes: [rh]
rôles: [admin]
visible_par: direction
visible_pour: direction
droits: direction
droits_accès: [rh]
confidentiel: oui
confidentialité: élevée
classification: diffusion restreinte
date_expiration: 2020-01-01
expiré: oui
expire_le: 2020-01-01
valable_jusqu'au: 2020-01-01
valide_jusqu_au: 2020-01-01
valide: non
date_de_publication: 2099-01-01
publié_le: 2099-01-01
publication: non
obsolète: oui
périmé: oui
retiré: oui
supprimé: oui
abandonné: oui
archivé_le: 2020-01-01
secret: défense
oculto: sí
escondido: sí
ocultar: sí
solo_agentes: sí
solo_interno: sí
solo_para: directivos
uso_interno: sí
visible_para: directivos
no_publicar: sí
no_público: sí
sin_publicar: sí
en_borrador: sí
en_revisión: sí
pendiente: sí
revisado: no
aprobado: no
terminado: no
incompleto: sí
provisional: sí
acceso_restringido: sí
restringido: sí
difusión: interna
lectores: directivos
grupos: [rrhh]
permisos: [rrhh]
derechos: rrhh
válido_hasta: 2020-01-01
vigente_hasta: 2020-01-01
vence: 2020-01-01
vencimiento: 2020-01-01
fecha_de_vencimiento: 2020-01-01
fecha_de_caducidad: 2020-01-01
fecha_publicación: 2099-01-01
publicar_el: 2099-01-01
caducado: sí
obsoleto: sí
archivado: sí
retirado: sí
privado: sí
reservado: sí
secreto: sí
nascosto: sì
nascondi: sì
solo_uso_interno: sì
uso_interno: sì
non_pubblico: sì
non_pubblicare: sì
in_bozza: sì
in_lavorazione: sì
in_revisione: sì
da_approvare: sì
da_rivedere: sì
approvato: no
rivisto: no
completo: no
incompleto: sì
provvisorio: sì
visibile: no
visibile_a: dirigenti
visibile_solo_a: dirigenti
lettori: dirigenti
gruppi: [hr]
permessi: [hr]
diritti: hr
accesso: dirigenti
scade_il: 2020-01-01
scaduto: sì
valido_fino_al: 2020-01-01
data_scadenza: 2020-01-01
data_pubblicazione: 2099-01-01
pubblicato: no
pubblicato_il: 2099-01-01
archiviato: sì
ritirato: sì
obsoleto: sì
segreto: sì
verbergen: ja
alleen_medewerkers: ja
alleen_voor: directie
niet_publiek: ja
niet_openbaar: ja
niet_publiceren: ja
openbaar: nee
gepubliceerd: nee
publicatiedatum: 2099-01-01
publiceren_op: 2099-01-01
geldig_tot: 2020-01-01
geldig: nee
verloopt: 2020-01-01
verloopt_op: 2020-01-01
verlopen: ja
in_bewerking: ja
in_behandeling: ja
ter_beoordeling: ja
goedgekeurd: nee
klaar: nee
onvoltooid: ja
vervallen: ja
ingetrokken: ja
zichtbaar_voor: directie
leesbaar_voor: directie
lezers: directie
groepen: [hr]
rollen: [beheerder]
rechten: directie
beperkt: ja
besloten: ja
afgeschermd: ja
interne: ja
ukryte: tak
ukryj: tak
niewidoczne: tak
widoczne: nie
widoczne_dla: zarząd
tylko_dla: zarząd
tylko_dla_pracowników: tak
niepubliczne: tak
nieopublikowane: tak
opublikowane: nie
publiczne: nie
publikacja: 2099-01-01
data_publikacji: 2099-01-01
data_wygaśnięcia: 2020-01-01
wygasa: 2020-01-01
ważny_do: 2020-01-01
obowiązuje_do: 2020-01-01
szkic: tak
w_przygotowaniu: tak
w_trakcie: tak
do_akceptacji: tak
zatwierdzone: nie
nieaktualne: tak
przestarzałe: tak
archiwalne: tak
wycofane: tak
usunięte: tak
uprawnienia: [hr]
prawa: zarząd
grupy: [hr]
role: [hr]
odbiorcy: zarząd
dostęp: zarząd
zastrzeżone: tak
niejawne: tak
tajne: tak
poufność: wysoka
oculto: sim
ocultar: sim
escondido: sim
não_publicar: sim
não_público: sim
publicado: não
uso_interno: sim
só_interno: sim
somente_interno: sim
apenas_agentes: sim
visível: não
visível_para: direção
restrito_a: direção
leitores: direção
grupos: [rh]
permissões: [rh]
direitos: rh
em_rascunho: sim
em_revisão: sim
em_andamento: sim
pendente: sim
revisto: não
revisado: não
aprovado: não
provisório: sim
incompleto: sim
válido_até: 2020-01-01
expira_em: 2020-01-01
validade: 2020-01-01
data_de_validade: 2020-01-01
data_de_expiração: 2020-01-01
data_de_publicação: 2099-01-01
publicar_em: 2099-01-01
arquivado: sim
obsoleto: sim
sigiloso: sim
sigilo: alto
confidencial: sim
viewer_groups: [hr]
page_access: hr
readAccess: [hr]
hideFromCustomers: true
visible_when: signed-in
show_if: loggedIn
target: agents
channel: internal
portal_visibility: agents
kb_visibility: agents
category_access: agents
brand_visibility: none
publication_state: archived
live_status: draft
is_live: 0
isDraft: "yes"
DraftMode: on
draft_mode: enabled
draft: 2024-01-01
draft: pending legal
status: Draft (v2)
state: unpublished changes
Status: "🔒 internal"
visibility: 🔒
access: 🔒
locked: 🔒
confidential: high
handling: confidential
handling: internal use only
distribution_statement: D
export_control: EAR99
need_to_know: board
embargo: 2099-06-01
embargo_lift: 2099-06-01
lift_embargo: 2099-06-01
publish_not_before: 2099-01-01
valid: {from: 2099-01-01}
effective: 2099-01-01
effective_on: 2099-01-01
in_force_from: 2099-01-01
applies_from: 2099-01-01
expires_after: 2020-01-01
expiring: 2020-01-01
kill_date: 2020-01-01
end_of_life: 2020-01-01
retired_at: 2020-01-01
discontinued_on: 2020-01-01
deprecated: 2020-01-01
decommission_date: 2020-01-01
delete: true
to_delete: true
to_be_deleted: true
marked_for_deletion: true
do_not_use: true
dont_use: true
not_in_use: true
not_for_use: true
not_approved: true
not_live: true
not_visible: true
no_public: true
no_access: true
no_external: true
no_customers: true
no_guests: true
guests_allowed: false
allow_guests: false
allow_anonymous: false
allow_public: false
allow_indexing: false
indexing: false
indexed: never
seo_index: no
meta_robots: noindex, nofollow
google: noindex
discoverable: false
findable: false
suggestable: false
hidden_from_portal: yes
portal_hidden: true
vip_only: true
managers_only: true
executives: only
board_only: true
audience_level: restricted
reading_rights: hr
rights_required: admin
role_required: admin
required_role: admin
requires_role: admin
min_role: admin
minimum_role: agent
user_segments: [12]
segment_ids: [12, 13]
group_ids: [3]
allowed_teams: [it]
allowed_departments: [hr]
departments_allowed: [hr]
organization_access: acme
customer_group: gold
licence_only: true
paid_only: true
premium_only: true
subscriber_content: true
member_content: true
woocommerce_members_only: true
passcode: abc
passphrase: abc
encrypted: true
redacted: true
sensitive_data: true
classified_as: secret
security_class: 3
data_owner_only: true
`);

/** Keys of site generators and of people's own that only sound like those. */
const openByGenerator = lines(`
layout: post
date: 2020-01-01
linkTitle: Overview
weight: 10
slug: getting-started
aliases: [/old/]
categories: [guide]
series: [vpn]
featured: true
featured_image: /img/x.png
cover: {image: a.png, hidden: true}
toc: true
toc_depth: 3
comments: true
search_boost: 3
sidebar_position: 2
sidebar_label: VPN
sidebar_class_name: green
pagination_next: null
pagination_prev: null
custom_edit_url: null
hide_table_of_contents: true
displayed_sidebar: docs
last_update: {date: 2024-01-01, author: me}
unlisted: false
outline: deep
editLink: true
lastUpdated: true
prev: false
next: false
footer: false
navbar: false
aside: false
pageClass: custom
template: splash
hero: {title: X}
banner: {content: new}
tableOfContents: false
pagefind: true
eleventyNavigation: {key: x, order: 1}
cache: true
cache: false
cache_ttl: 3600
nocache: true
math: true
mermaid: true
katex: true
cssclasses: [wide]
publish: true
permalink: /vpn/
render: true
render_math: true
output: html
output: pdf_document
output: {html_document: {toc: true}}
format: html
execute: {echo: false}
jupyter: python3
bibliography: refs.bib
rights: © 2024 Example Corp
rights: All rights reserved
rights: CC BY 4.0
copyright: Example Corp 2024
license: MIT
lang: en
dir: ltr
ms.topic: how-to
ms.service: azure
ms.reviewer: someone
ms.author: someone
ms.collection: m365
manager: jo
audience: public
ROBOTS: INDEX, FOLLOW
robots: index,follow
version: 1.2
versions: '*'
versionAdded: 2.0
product_version: 8
minimum_version: 10
release: 5.4
release_date: 2020-01-01
release_notes: true
released: 2020-01-01
available_from: 2020-01-01
start: 5 minutes
level: 1
level: L2
tier: gold
platform: Windows only
platforms: [windows, macos]
os: macOS only
edition: Enterprise only
plan: premium only
browser: Chrome only
device: mobile only
reviewed: 2024-01-01
reviewer: Ann
reviewed_on: 2024-01-01
verified: true
verified_by: Ann
tested: true
tested_on: Windows 11
status: stable
complexity: low
time_required: 10 minutes
estimated_time: 5
reading_time: 4
prerequisites: VPN account
contact: helpdesk@example.org
support: helpdesk
legacy: false
legacy_url: /old/page
legacy_id: 4711
preview_image: /img/p.png
preview: /img/p.png
preview: {image: x.png}
open_graph: {image: x}
opengraph: true
open_new_tab: true
open_in_new_tab: true
external_url: https://example.org
old_url: /x
old_id: 3
blacklist: []
placeholder: Search…
sandbox: https://sandbox.example.org
dummy: false
final: true
finished: true
complete: true
complete: 2024-02-02
approved: 2024-01-01
scheduled_maintenance: true
schedule: weekly
test: passed
closed_captions: true
open_source: true
open_source: false
policy_number: 12
privacy_policy: /privacy
privacy_url: /privacy
terms: /terms
rights_holder: Example Corp
group: {title: Guides, order: 1}
segment: null
team: Network
lifecycle: production
stage: production
environment: production
visibility: public
nofollow: false
contains_code: true
contains_images: true
has_toc: true
has_video: true
in_language: en
german_title: VPN einrichten
freigegeben_am: 2024-01-01
geprüft: ja
geprüft_von: Ann
geprüft_am: 2024-01-01
gültig: ja
fertig: ja
erstellt_am: 2024-01-01
erstellt_von: Ann
aktualisiert: 2024-01-01
autor: Ann
abteilung: IT
ansprechpartner: Ann
kategorie: Netz
stichwörter: [vpn]
schlagworte: [vpn]
gerät: Laptop
anzeigename: VPN
anzeigen: ja
version_vom: 2024-01-01
stand: 2024-01-01
datum: 2024-01-01
quelle: intranet
auteur: Ann
créé_le: 2024-01-01
mis_à_jour: 2024-01-01
catégorie: réseau
mots_clés: [vpn]
langue: fr
relu: oui
validé: oui
validé_par: Ann
cache: vrai
image_cachée: non
titre_court: VPN
droits: CC BY
autor_revisión: Ana
fecha: 2024-01-01
fecha_creación: 2024-01-01
categoría: red
revisado: sí
revisado_por: Ana
idioma: es
actualizado: 2024-01-01
autore: Anna
data: 2024-01-01
data_creazione: 2024-01-01
categoria: rete
lingua: it
rivisto: sì
visibile: sì
auteur_nl: An
datum_nl: 2024-01-01
categorie: netwerk
klaar: ja
taal: nl
nagekeken: ja
autor_pl: Jan
data_utworzenia: 2024-01-01
kategoria: sieć
język: pl
zatwierdzone: tak
widoczne: tak
visível: sim
revisado: sim
categoria_pt: rede
limit: 10
limited: false
exempt: false
priority: high
severity: low
impact: high
impact_level: high
confidence: high
signal: strong
hold: false
legal: Acme Inc.
legal_name: Acme
export: pdf
export_filename: vpn.pdf
privileges: admin rights needed
requires_admin: false
account: SSO
mode: dark
test_date: 2024-01-01
next_review: 2099-01-01
search: {weight: 2}
search: {enabled: true}
index: 3
index_title: VPN
output_dir: out
rendered: true
done: true
todo: write more
block: 3
blocks: [a, b]
block_id: x1
deny_by_default: false
pii: false
contains_pii: false
work: remote
progress: 100
show_search: false
search_engine: google
search_terms: [a, b]
search_placeholder: Search
show_in_nav: true
show_reading_time: false
show_toc: false
show_edit_link: false
show_breadcrumbs: false
display_date: false
effective: 2024-01-01
encrypted: false
redacted: false
delete_button: true
test_cases: [a]
test: unit
old: 3
void: false
open: true
open_ticket: true
invalid: false
final: v2
complete: 80
passed: 3
output: {dir: x}
publication: Nature 2020
publication_year: 2020
publication_type: article
publications: [a]
release: v1.2.3
release: 2024.10
release: "2024-10"
launch: app
schedule: Mondays
scheduled: false
rights: none
admin_rights: false
write_rights: true
export: true
distribution: snap
distributions: [a, b]
user_level: beginner
customer: Acme
customers: true
group_by: date
ids: [1, 2]
id_old: 12
finished_at: 2024-01-01
verified_on: 2024-01-01
validated_by: QA
reviewed_at: 2024-05-01
review_cycle: yearly
review: yearly
privileges: none
preview: false
previews: true
placeholder_image: x.png
tests: true
legacy_name: foo
old_slug: bar
old_title: Foo
is_new: true
new: true
beta: true
experimental: true
deprecated: false
replaces: old-page
supersedes: KB1
language_only: en
count: 3
views: 320
likes: 3
helpful: 12
tutorial: true
steps: 5
requires: [vpn]
requirements: admin account
works_with: [win, mac]
use_case: home office
used_for: printing
not_to_be_confused_with: VPN
notes: none
note: internal phone 4711
notice: VPN down
alert: false
warning: none
access_key: a
accessibility: wcag
accesskey: s
shortcut: v
os_version: 11
device_group: laptops
product_group: Network
resource_group: rg-1
sub_group: x
group_title: Guides
grouping: none
icon_only: true
dark_only: true
text_only: true
api_only: false
english_only: true
windows_only: true
mac_only: yes
linux_only: true
legal_notice: © Acme
level_of_detail: high
skill_level: intermediate
pii_policy: /privacy
has_code: true
has_steps: yes
contains: [a, b]
work_in: remote
progress_bar: true
in_menu: false
in_nav: false
in_footer: true
main_menu: false
menu: main
menu: {main: {weight: 3}}
navbar: {hide: true}
url: /vpn
permalink: pretty
slug: false
`);

it.each([
  ["hiding", hiding],
  ["hidingToo", hidingToo],
  ["hidingBySystem", hidingBySystem],
  ["hidingAside", hidingAside],
  ["hidingByLanguage", hidingByLanguage],
])("hides each spelling of %s", (_, spellings) => {
  expect(spellings.filter((line) => seen(line) === "visible")).toEqual([]);
});

it.each([
  ["open", open],
  ["openToo", openToo],
  ["openBySystem", openBySystem],
  ["openAside", openAside],
  ["openByGenerator", openByGenerator],
])("shows each spelling of %s", (_, spellings) => {
  expect(spellings.filter((line) => seen(line) !== "visible")).toEqual([]);
});
