import type { DeskHeadings, DeskLanguage } from "./desk-language.ts";

/*
 * Languages of which the usual names are known, and no more: as `normalizeHeader` leaves them.
 */

export const greekHeadings: DeskHeadings = {
  id: "αριθμος αριθμοςαιτηματος κωδικος κωδικοςαιτηματος",
  subject: "θεμα τιτλος",
  description: "περιγραφη λεπτομερειες",
  createdAt: "ημερομηνιαδημιουργιας δημιουργηθηκε ημερομηνια",
  resolvedAt: "ημερομηνιακλεισιματος ημερομηνιαεπιλυσης",
  status: "κατασταση",
  category: "κατηγορια",
  priority: "προτεραιοτητα",
  requester: "αιτων πελατης",
  assignee: "υπευθυνος",
  resolution: "λυση",
  comments: "σχολια",
};

export const turkishHeadings: DeskHeadings = {
  id: "talepno talepnumarasi kayitno biletno numara",
  subject: "konu baslik",
  description: "aciklama detay",
  createdAt: "olusturulmatarihi olusturmatarihi acilistarihi kayittarihi",
  resolvedAt: "kapanistarihi cozumtarihi",
  status: "durum",
  category: "kategori",
  priority: "oncelik",
  requester: "talepeden talepsahibi kullanici musteri",
  assignee: "atanan atanankisi",
  resolution: "cozum",
  comments: "yorumlar",
};

export const romanianHeadings: DeskHeadings = {
  id: "numartichet nrtichet idtichet numar",
  subject: "subiect titlu",
  description: "descriere detalii",
  createdAt: "datacrearii datadeschiderii creatla",
  resolvedAt: "datarezolvarii datainchiderii",
  status: "stare",
  category: "categorie",
  priority: "prioritate",
  requester: "solicitant",
  assignee: "responsabil atribuit",
  resolution: "rezolvare solutie",
  comments: "comentarii",
};

export const hungarianHeadings: DeskHeadings = {
  id: "azonosito jegyszam hibajegyszam sorszam",
  subject: "targy cim",
  description: "leiras reszletek",
  createdAt: "letrehozva letrehozasdatuma bejelentesideje",
  resolvedAt: "lezarva lezarasdatuma megoldva",
  status: "allapot statusz",
  category: "kategoria",
  priority: "prioritas",
  requester: "bejelento igenylo",
  assignee: "felelos",
  resolution: "megoldas",
  comments: "megjegyzesek",
};

export const ukrainianHeadings: DeskHeadings = {
  id: "номерзаявки",
  description: "опис",
  createdAt: "створено датастворення",
  resolvedAt: "вирішено датазакриття",
  status: "стан",
  category: "категорія",
  priority: "пріоритет",
  requester: "заявник",
  assignee: "виконавець",
  resolution: "рішення",
  comments: "коментарі",
};

export const japaneseHeadings: DeskHeadings = {
  id: "チケット番号 チケットid 受付番号 管理番号 問い合わせ番号 お問い合わせ番号 インシデント番号 番号",
  subject: "件名 タイトル 題名 簡単な説明",
  description: "説明 問い合わせ内容 お問い合わせ内容 内容 詳細 本文",
  createdAt: "作成日 作成日時 受付日 受付日時 登録日 登録日時 発生日時",
  resolvedAt: "解決日 解決日時 完了日 完了日時",
  status: "ステータス 状態 状況",
  category: "カテゴリ カテゴリー 分類",
  priority: "優先度",
  requester: "依頼者 申請者 報告者 起票者",
  assignee: "担当者",
  group: "担当グループ 担当部署",
  resolution: "解決策 解決方法 解決内容 対応内容 回答",
  comments: "コメント",
};

export const chineseHeadings: DeskHeadings = {
  id: "工单编号 工单号 事件编号 编号 单号 工單編號 編號",
  subject: "主题 标题 简短描述 主旨 標題",
  description: "描述 问题描述 详细描述 内容 問題描述 詳細描述 內容",
  createdAt: "创建时间 创建日期 提交时间 建立時間 建立日期",
  resolvedAt: "解决时间 关闭时间 完成时间 解決時間 關閉時間",
  status: "状态 狀態",
  category: "类别 分类 類別 分類",
  priority: "优先级 優先順序 優先級",
  requester: "请求人 提交人 申请人 报告人 請求者 提交者",
  assignee: "处理人 负责人 受理人 處理人",
  resolution: "解决方案 处理结果 解決方案",
  comments: "评论 評論",
};

export const koreanHeadings: DeskHeadings = {
  id: "티켓번호 요청번호 접수번호 번호",
  subject: "제목",
  description: "설명 문의내용 상세내용 내용",
  createdAt: "생성일 생성일시 등록일 등록일시 접수일 접수일시 작성일",
  resolvedAt: "해결일 완료일 종료일",
  status: "상태",
  category: "카테고리 분류",
  priority: "우선순위",
  requester: "요청자 신청자",
  assignee: "담당자",
  resolution: "해결방법 처리결과 처리내용 답변",
  comments: "댓글",
};

export const arabicHeadings: DeskHeadings = {
  id: "رقمالتذكرة رقمالطلب",
  subject: "الموضوع العنوان",
  description: "الوصف التفاصيل",
  createdAt: "تاريخالانشاء",
  status: "الحالة",
  category: "الفية",
  priority: "الاولوية",
};

/** States in these languages, and in Bulgarian, Croatian and Slovak. */
export const moreLanguages: DeskLanguage = {
  cancelled:
    "anulat anulata anulare ακυρωθηκε ακυρωμενο ακυρωση iptal torolve visszavonva visszavont скасовано отменен отказан otkazano ponisteno zrusene " +
    "キャンセル キャンセル済み キャンセル済 取り消し 取消 已取消 作废 已撤销 撤销 已作廢 취소 취소됨 ملغاة ملغي",
  refused: "respins απορριφθηκε reddedildi elutasitva відхилено 却下 已拒绝 거절",
  people: "utilizator χρηστη kullanici felhasznalo користувачем ユーザー 用户 사용자",
  cancelledPhrases: "nu mai este necesar|artik gerekli degil|mar nem szukseges",
  duplicate:
    "duplicat duplicata διπλοτυπο mukerrer yinelenen duplikalt дублікат дубликат duplikat 重複 重复 중복",
  spam: "ανεπιθυμητη ανεπιθυμητα istenmeyen 迷惑メール スパム 垃圾邮件 垃圾 스팸",
  spamPhrases: "mesaj nesolicitat",
  beside:
    "de catre inchis απο το κλειστο edildi olarak tarafindan kapatildi lezarva altal закрито クローズ 已关闭 종료",
};
