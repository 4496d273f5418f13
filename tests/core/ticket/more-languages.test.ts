import { describe, expect, it } from "vitest";
import { normalizeHeader } from "../../../src/core/ticket/columns.ts";
import * as more from "../../../src/core/ticket/desk-words/more-languages.ts";
import { exclusionOf } from "../../../src/core/ticket/exclude-ticket.ts";
import { parseTickets } from "../../../src/core/ticket/parse-tickets.ts";

describe("names of columns in more languages", () => {
  it.each<[string, string]>([
    ["Greek", "Αριθμός;Θέμα;Περιγραφή;Ημερομηνία δημιουργίας;Κατάσταση"],
    ["Turkish", "Talep No;Konu;Açıklama;Oluşturulma Tarihi;Durum"],
    ["Romanian", "Număr tichet;Subiect;Descriere;Data creării;Stare"],
    ["Hungarian", "Azonosító;Tárgy;Leírás;Létrehozva;Állapot"],
    ["Ukrainian", "Номер заявки;Тема;Опис;Створено;Стан"],
    ["Japanese", "チケット番号;件名;説明;作成日;ステータス"],
    ["Chinese", "工单编号;主题;描述;创建时间;状态"],
    ["Korean", "티켓 번호;제목;설명;생성일;상태"],
    ["Arabic", "رقم التذكرة;الموضوع;الوصف;تاريخ الإنشاء;الحالة"],
  ])("are read in %s", (_language, header) => {
    const { tickets } = parseTickets(`${header}\n77;Lift;It stops.;2026-02-03;x`);
    expect(tickets).toMatchObject([{ id: "77", subject: "Lift", description: "It stops.", status: "x" }]);
    expect(tickets[0]?.createdAt).toMatch(/^2026-02-03/);
  });

  it("are written as headers are compared", () => {
    const { moreLanguages: _, ...headings } = more;
    const names = Object.values(headings).flatMap((fields) => Object.values(fields).join(" ").split(" "));
    expect(names.filter((name) => normalizeHeader(name) !== name)).toEqual([]);
  });
});

describe("states and automatic mail in more languages", () => {
  it.each([
    ["Anulat", "cancelled"],
    ["İptal edildi", "cancelled"],
    ["キャンセル済み", "cancelled"],
    ["已取消", "cancelled"],
    ["취소됨", "cancelled"],
    ["Ακυρώθηκε", "cancelled"],
    ["Скасовано користувачем", "cancelled"],
    ["重複", "duplicate"],
    ["Yinelenen", "duplicate"],
    ["垃圾邮件", "spam"],
    ["Închis", null],
    ["已关闭", null],
  ])("%s is %s", (status, rule) => {
    const [ticket] = parseTickets(
      JSON.stringify([{ id: 1, subject: "The lift stops between floors", status }]),
    ).tickets;
    expect(exclusionOf(ticket!)).toBe(rule);
  });

  it.each([
    ["Răspuns automat: lift", "Sunt în concediu."],
    ["Αυτόματη απάντηση: lift", "Απουσιάζω από το γραφείο."],
    ["Otomatik Yanıt: lift", "Ofis dışındayım."],
    ["自動応答: lift", "ただいま休暇をいただいております。"],
    ["自动回复: lift", "我正在休假。"],
    ["자동 회신: lift", "휴가 중입니다."],
    ["Out of Office Re: lift", "I am away."],
  ])("%s is an automatic reply", (subject, description) => {
    const [ticket] = parseTickets(JSON.stringify([{ id: 1, subject, description }])).tickets;
    expect(exclusionOf(ticket!)).toBe("auto-reply");
  });

  it.each([
    ["自動応答を設定したい", "Outlookで設定する方法"],
    ["Otomatik yanıt çalışmıyor", "Outlook göndermiyor"],
    ["Răspuns automat nu funcționează", "Outlook nu trimite"],
  ])("%s is a request", (subject, description) => {
    const [ticket] = parseTickets(JSON.stringify([{ id: 1, subject, description }])).tickets;
    expect(exclusionOf(ticket!)).toBeNull();
  });
});

describe("ends and quotes of mails in more languages", () => {
  const own = "The lift stops between floors.";
  it.each([
    `${own}\n\n2026년 2월 3일 (화) 오전 10:12, Desk <desk@x.example>님이 작성:\n> x`,
    `${own}\n\nНа вт, 3.02.2026 г. в 10:12 Desk <desk@x.example> написа:\n> x`,
    `${own}\n\nut 3. 2. 2026 o 10:12 Desk <desk@x.example> napísal(a):\n> x`,
    `Merhaba,\n\n${own}\n\nSaygılarımla,\nAyşe Yılmaz`,
    `Доброго дня!\n\n${own}\n\nЗ повагою,\nОлена`,
    `${own}\n\niPhoneから送信`,
    `${own}\n\n发自我的iPhone`,
    `${own}\n\niPhone'umdan gönderildi`,
    `${own}\n[cid:image001.png@01D9A1B2.C3D4E5F0]`,
  ])("go: %j", (description) => {
    expect(
      parseTickets(JSON.stringify([{ id: 1, subject: "Lift", description }])).tickets[0]?.description,
    ).toBe(own);
  });
});
