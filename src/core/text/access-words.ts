import { fold } from "./fold.ts";

/**
 * Words for access and state in other languages, by what they mean in English. Folded; a star stands for an ending of up to four letters:
 * `intern*` is `interne`, `internal`, `interno`.
 */
const MEANINGS: Readonly<Record<string, string>> = {
  internal: "intern* wewnetrzn* sisain* внутренн* dahili* belso 内部 社内 내부",
  private:
    "privat* privad* prive privee prives privees prywatn* soukrom* yksityi* ozel neverejn* приватн* частн* 비공개 私有 私密 非公開 非公开 未公开",
  confidential:
    "vertraulich* confidenti* konfidenti* confidencia* riservat* vertrouwelij* poufn* fortrolig* luottamukselli* luottamuks* duvern* bizalmas* gizli gizlilik конфиденциальн* 机密 機密 社外秘 部外秘 기밀",
  secret: "geheim* secret* segret* tajn* hemlig* hemmelig* salai* sekretess секретн* 秘密",
  restricted:
    "reserve reservee reserves reservees reservad* reserviert* eingeschrankt* beschrankt* restreint* restring* restrit* limitato limitata beperkt* ograniczon* begrans* rajoitet* ограничен*",
  hidden:
    "versteckt* verborgen* ausgeblendet* ocult* nascost* ukryt* skjult* dold* piilotet* skryt* masque скрыт* 隐藏 非表示",
  locked: "gesperrt* bloque bloquee bloquead* bloccat* geblokkeerd* zablokowan*",
  draft:
    "entwurf entwurfe entwurfs* brouillon* borrador* bozza bozze rascunho* szkic* robocz* utkast* kladd* luonnos* черновик* taslak* vazlat* ciorna udkast 초안 下書き 草稿 草案",
  published:
    "veroffentlich* publie publiee publies publiees publicad* pubblicat* gepubliceer* publicera* publicere* opublikowan* publikovan* julkaist* опубликован* yayinland* yayinda zverejnen* publier publicar pubblicare publizieren veroffentlichen publiceren 게시 发布 已发布",
  public:
    "offentlich* publique* publico publica publicos publicas pubblico pubblica openbaar openbare publiczn* verejn* offentlig* julkinen публичн* общедоступн* 공개 公開 公开",
  approved:
    "freigegeben* genehmigt* approuv* aprobad* aprovad* approvat* goedgekeurd* zatwierdzon* godkand* godkend* godkjent* hyvaksyt* одобрен*",
  released: "freigabe freigaben",
  withdrawn: "zuruckgezogen* retire retiree ingetrokken ritirat* wycofan*",
  expired: "abgelaufen* verlopen scadut* caducad* perimid*",
  progress: "arbeit bearbeitung",
  for: "fur fuer voor pour para dla for",
  from: "ab von desde depuis dal",
  visible: "sichtbar zichtbaar widoczn* synlig* viditeln* видим* gorunur",
  visibility:
    "sichtbarkeit* visibilita visibilite visibilidad visibilidade zichtbaarheid widocznosc synlighet synlighed nakyvyys видимост*",
  audience: "zielgrupp* leserkreis* doelgroep* destinatari* destinataire* malgrupp* odbiorc* аудитори*",
  access:
    "zugriff* zugang* acces acceso accesos accesso acesso toegang dostep* atkomst adgang tilgang pristup доступ* 访问 アクセス",
  permissions:
    "berechtigung* zugriffsrecht* leserecht* rechte rechten permiso* permess* permissa* permisso* uprawnien* rattighet* opravnen* разрешени* 権限 权限",
  status: "zustand statut estado stato stav etat tillstand situacao статус durum 상태 状态 ステータス",
  archived:
    "archivier* archive archivee archivad* archiviat* gearchiveer* arkiver* zarchiwizow* arquivad* архив* 归档",
  outdated:
    "veraltet* perime perimee verouderd* przestarzal* foraldad* foreldet* foraeldet* vanhentun* устарел* zastaral*",
  deleted: "geloscht* supprime supprimee eliminad* eliminat* verwijderd* usuniet* slettet poistet* удален*",
  valid: "gultig* gueltig* valable* valido valida geldig* wazn* giltig* gyldig* platn* vigente действ*",
  until: "bis jusque jusqu hasta fino tot til до",
  expires: "ablauf ablaufdatum verfallsdatum verfall expira scadenza vervaldatum caducidad истекает",
  not: "nicht nie niet inte ikke kein keine pas не",
  only: "nur seulement uniquement solo soltanto somente apenas slechts alleen tylko endast kun vain только",
  employees:
    "mitarbeiter* employe* emplead* dipendent* funcionari* medewerker* pracowni* anstalld* medarbejder* tyontekij* сотрудник*",
  everybody: "alle jeder tous todos tutti todas iedereen wszyscy alla kaikki vsichni все herkes 所有人 全員",
  yes: "wahr vrai verdadero vero waar 예 네 ja oui si sim tak ano kylla да evet نعم כן igen はい 是",
  no: "falsch faux falso onwaar 아니오 nein non nao nee nej ei нет hayir لا לא nem いいえ 否",
};

/** What only looks like one of these words. */
const OTHERS = new Set([
  "internet",
  "internets",
  "interns",
  "secretary",
  "platinum",
  "private",
  "archives",
  "internist",
]);

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
  return text.replace(WORD, (word) => meaningOf(fold(word)) ?? word);
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
