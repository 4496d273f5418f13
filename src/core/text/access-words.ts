import { fold } from "./fold.ts";

/**
 * Words for access and state in other languages, by what they mean in English. Folded; a star stands for an ending of up to four letters:
 * `intern*` is `interne`, `internal`, `interno`.
 */
const MEANINGS: Readonly<Record<string, string>> = {
  internal:
    "intern* wewnetrzn* sisain* внутренн* dahili* belso 内部 社内 내부 betriebsintern* firmenintern* hausintern* unternehmensintern* konzernintern* dienstgebrauch служебн*",
  private:
    "privat* privad* prive privee prives privees prywatn* soukrom* yksityi* ozel neverejn* приватн* частн* 비공개 私有 私密 非公開 非公开 未公开 besloten nepublick*",
  confidential:
    "vertraulich* confidenti* konfidenti* confidencia* riservat* vertrouwelij* poufn* fortrolig* luottamukselli* luottamuks* duvern* bizalmas* gizli gizlilik конфиденциальн* 机密 機密 社外秘 部外秘 기밀 sigilos* niejawn* verschlusssache* verschlussache*",
  secret: "geheim* secret* segret* tajn* hemlig* hemmelig* salai* sekretess секретн* 秘密 sigilo segredo",
  restricted:
    "限定公開 reserve reservee reserves reservees reservad* reserviert* eingeschrankt* beschrankt* restreint* restring* restrit* limitato limitata beperkt* ograniczon* begrans* rajoitet* ограничен* zastrzezon* afgeschermd*",
  hidden:
    "versteckt* verborgen* ausgeblendet* ocult* nascost* ukryt* skjult* dold* piilotet* skryt* masque скрыт* 隐藏 非表示 unsichtbar* niewidoczn* neviditeln* escondid* ausblenden verstecken verbergen masquer cacher esconder nascondere nascondi ukryj ukryc masques masquee masquees",
  locked: "gesperrt* bloque bloquee bloquead* bloccat* geblokkeerd* zablokowan*",
  draft:
    "entwurf entwurfe entwurfs* brouillon* borrador* bozza bozze rascunho* szkic* robocz* utkast* kladd* luonnos* черновик* taslak* vazlat* ciorna udkast 초안 下書き 草稿 草案 ebauche* arbeitsstand* rohfassung*",
  published:
    "veroffentlich* publie publiee publies publiees publicad* pubblicat* gepubliceer* publicera* publicere* opublikowan* publikovan* julkaist* опубликован* yayinland* yayinda zverejnen* publier publicar pubblicare publizieren 게시 发布 已发布",
  public:
    "offentlich* publique* publico publica publicos publicas pubblico pubblica openbaar openbare publiczn* verejn* offentlig* julkinen публичн* общедоступн* 공개 公開 公开 publiek publieke",
  approved:
    "genehmigt* approuv* aprobad* aprovad* approvat* goedgekeurd* zatwierdzon* godkand* godkend* godkjent* hyvaksyt* одобрен* akceptowan* zaakceptowan*",
  released: "freigabe freigaben freigegeben*",
  withdrawn:
    "zuruckgezogen* retire retiree ingetrokken ritirat* wycofan* aufgehoben* abgekundigt* wycofyw* retirad* anulowan* annule annulee annullat* anulad*",
  expired:
    "abgelaufen* verlopen scadut* caducad* perimid* ungultig* ungueltig* vervallen wygasl* vencid* expirad* uplynul*",
  progress: "arbeit bearbeitung",
  for: "fur fuer voor pour para dla for для",
  from: "vanaf od ab von desde depuis dal",
  visible: "sichtbar zichtbaar widoczn* synlig* viditeln* видим* gorunur visibile visibili visivel visiveis",
  visibility:
    "sichtbarkeit* visibilita visibilite visibilidad visibilidade zichtbaarheid widocznosc synlighet synlighed nakyvyys видимост* leserechte*",
  audience:
    "zielgrupp* leserkreis* doelgroep* destinatari* destinataire* malgrupp* odbiorc* аудитори* empfanger* empfaenger* verteiler* adressat* leserschaft",
  access:
    "zugriff* zugang* acces acceso accesos accesso acesso toegang dostep* atkomst adgang tilgang pristup доступ* 访问 アクセス",
  permissions:
    "berechtigung* zugriffsrecht* leserecht* permiso* permess* permissa* permisso* uprawnien* rattighet* opravnen* разрешени* 権限 权限 zugelassen*",
  status:
    "zustand statut estado stato stav etat tillstand situacao статус durum 상태 状态 ステータス freigabestatus bearbeitungsstatus veroffentlichungsstatus publicatiestatus publikationsstatus",
  archived:
    "archivier* archive archivee archivad* archiviat* gearchiveer* arkiver* zarchiwizow* arquivad* архив* 归档 archiwaln*",
  outdated:
    "veraltet* perime perimee verouderd* przestarzal* foraldad* foreldet* foraeldet* vanhentun* устарел* zastaral* nieaktualn* neaktualn* desactualizad*",
  deleted: "geloscht* supprime supprimee eliminad* eliminat* verwijderd* usuniet* slettet poistet* удален*",
  valid:
    "gilt gultig* gueltig* valable* valido valida geldig* wazn* giltig* gyldig* platn* vigente действ* obowiazuje obowiazujac* valide valides vigor vigueur validite validez",
  until: "bis jusque jusqu hasta fino tot til до ate jusquau",
  expires:
    "lauft caduca ablauf ablaufdatum verfallsdatum verfall expira scadenza vervaldatum caducidad истекает verloopt verloop vence vencimiento vencimento validade wygasa wygasniec* expirac* scade vyprsi vyprsen*",
  embargo: "sperrfrist",
  unpublish: "depublication depublier despublicar despublicacion depubliceren",
  "valid to": "公開終了日 公開終了 掲載終了日 掲載期限 有効期限",
  "valid from": "公開開始日 公開予定日 掲載開始日",
  "employees only": "社員のみ 従業員のみ 社内のみ 関係者のみ",
  obsolete: "obsolet*",
  abandoned: "abandonn* abandonad* abbandonat*",
  retirement: "stilllegung ausserbetriebnahme ausserdienststellung",
  "not public": "niepubliczn*",
  "not published": "nieopublikowan* unveroffentlicht* ongepubliceerd*",
  "customer visible": "kundensichtbar*",
  publication:
    "veroffentlichungsdatum erscheinungsdatum publicacion publicacao pubblicazione publicatie publicatiedatum publikacja publikacji publikation publikationsdatum",
  external: "extern* estern* zewnetrzn*",
  show: "anzeigen afficher mostrar mostra tonen pokaz zobrazit",
  readable: "lesbar* leesbar* leesbaar lisible* leggibil* legivel czyteln*",
  readers:
    "lesegruppe* leseberechtigt* 閲覧可能 閲覧者 閲覧権限 対象者 対象読者 leser lecteurs lecteur lectores lettori leitores lezers lezer czytelni* lasare",
  groups:
    "gruppen groupes grupos gruppi groepen grupy skupiny nutzergruppe nutzergruppen benutzergruppe benutzergruppen zugriffsgruppe zugriffsgruppen",
  group: "gruppe groupe grupo gruppo groep grupa skupina",
  roles: "rollen ruoli papeis roller",
  rights: "rechte rechten droits derechos diritti direitos prawa rettigheder",
  confidentiality:
    "confidentialite confidencialidad confidencialidade riservatezza poufnosc vertrouwelijkheid geheimhaltung* geheimhaltungsstufe geheimhaltungsgrad vertraulichkeitsstufe",
  classification:
    "klassifizierung klassifikation einstufung klassifisering klasifikac* classificatie classificazione",
  protection: "schutzbedarf schutzklasse schutzstufe",
  distribution: "diffusion difusion diffusione difusao verspreiding dystrybucj*",
  agents: "agentes agenti agenten agenci agentow",
  reviewed:
    "gepruft* geprueft* abgenommen relu relue relus relues revisad* revist* rivist* nagekeken beoordeeld* sprawdzon* zweryfikowan* verifie verifiee verificad* verificat* geverifieerd*",
  finished:
    "fertig fertiggestellt abgeschlossen termine terminee terminad* terminat* klaar gereed gotow* ukonczon* concluid* finalizad* completad* completat* complet completo completa voltooid*",
  final: "endgultig* definitief definitif definitiv definitiva definitivo definitivt ostateczn* окончательн*",
  unfinished: "unfertig* unvollstandig* inacheve* incomplet* onvoltooid* nieukonczon* onvolledig*",
  provisional: "vorlaufig* provisoire* provisori* provvisori* provisional* voorlopig* tymczasow*",
  pending: "pendiente* pendente* ausstehend* oczekujac*",
  pii: "personenbezogen*",
  not: "nicht nie niet inte ikke kein keine pas не sin senza sans sem zonder bez utan uden",
  only: "strictly solely exclusively nur ausschließlich ausschliesslich exclusivement strictement seulement uniquement solo soltanto somente apenas slechts alleen tylko endast kun vain только",
  employees:
    "mitarbeiter* employe* emplead* dipendent* funcionari* medewerker* pracowni* anstalld* medarbejder* tyontekij* сотрудник*",
  everybody: "alle jeder tous todos tutti todas iedereen wszyscy alla kaikki vsichni все herkes 所有人 全員",
  yes: "wahr vrai verdadero vero waar 예 네 ja oui si sim tak ano kylla да evet نعم כן igen はい 是",
  no: "falsch faux falso onwaar 아니오 nein non nao nee nej ei нет hayir لا לא nem いいえ 否",
};

/** Words that would be others without their accents: `caché` is no `cache`. */
const ACCENTED: Readonly<Record<string, string>> = {
  hidden: "caché cachée cachés cachées",
  restricted: "limité limitée limités limitées",
  only: "só",
};

/** What several words together mean: a page that somebody works on, or that waits for somebody. Folded; a key may go on after them. */
const PHRASES: Readonly<Record<string, string>> = {
  "in progress":
    "in arbeit, in bearbeitung, noch nicht fertig, en cours, en curso, en proceso, em andamento, em curso, " +
    "in lavorazione, in corso, in bewerking, in behandeling, w przygotowaniu, w trakcie, under arbejde",
  "in review":
    "in prufung, zur prufung, zur freigabe, en attente, en revision, a valider, a relire, a revoir, por revisar, por aprobar, em revisao, " +
    "a rever, in revisione, da rivedere, da approvare, in attesa, ter beoordeling, ter goedkeuring, do akceptacji, do sprawdzenia, do zatwierdzenia",
  retired: "ausser kraft, ausser betrieb, hors service, fuera de servicio, fuori servizio, buiten gebruik",
  restricted: "vs nfd",
};

/** What only looks like one of these words. */
const OTHERS = new Set("internet internets interns secretary platinum private archives internist".split(" "));

const accented = new Map(
  Object.entries(ACCENTED).flatMap(([meaning, words]) =>
    words.split(" ").map((word) => [word, meaning] as const),
  ),
);
const exact = new Map<string, string>();
const stems: (readonly [stem: string, meaning: string])[] = [];
for (const [meaning, words] of Object.entries(MEANINGS)) {
  for (const word of words.split(" ")) {
    if (word.endsWith("*")) stems.push([word.slice(0, -1), meaning]);
    else exact.set(word, meaning);
  }
}
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LONGEST_ENDING = 4;
const WORD = /[\p{L}\p{M}]+/gu;

/** A text with each word for access or state in English, and everything else as it is: `nur intern` is `only internal`. */
export function accessInEnglish(text: string): string {
  return text.replace(
    WORD,
    (word) => accented.get(word.normalize("NFC").toLowerCase()) ?? meaningOf(fold(word)) ?? word,
  );
}

const phrases = Object.entries(PHRASES).flatMap(([meaning, texts]) =>
  texts.split(", ").map((text) => [text, meaning] as const),
);

/** What the words that a text begins with mean together in English: `en cours de rédaction` is `in progress`. `null` for others. */
export function accessPhrase(text: string): string | null {
  const words = fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return phrases.find(([phrase]) => words === phrase || words.startsWith(`${phrase} `))?.[1] ?? null;
}

function meaningOf(word: string): string | null {
  if (OTHERS.has(word)) return null;
  const known = exact.get(word) ?? (UNSPACED.test(word) ? longestWithin(word) : undefined);
  if (known !== undefined) return known;
  const stem = stems.find(
    ([start]) => word.startsWith(start) && word.length - start.length <= LONGEST_ENDING,
  );
  return stem?.[1] ?? null;
}

/** Of a text without spaces: what its longest known part means. */
function longestWithin(text: string): string | undefined {
  const parts = [...exact.keys()].filter((part) => UNSPACED.test(part) && text.includes(part));
  return exact.get(parts.sort((a, b) => b.length - a.length)[0] ?? "");
}
