import type { DeskHeadings, DeskLanguage } from "./desk-language.ts";

/** What service desks call their columns in Polish. */
export const polishHeadings: DeskHeadings = {
  resolvedAt: "rozwiazano datarozwiazania zamknieto datazamkniecia",
  group: "grupa zespol kolejka grupaprzypisania",
  priority: "priorytet",
  service: "usluga",
  id: "numer numerzgloszenia nrzgloszenia identyfikator",
  subject: "temat tytul krotkiopis",
  description: "opis opiszgloszenia tresc opisproblemu szczegoly wiadomosc problem",
  resolution: "rozwiazanie opisrozwiazania notatkizamkniecia notatkizzamkniecia odpowiedz",
  createdAt: "utworzono utworzone otwarto otwarte dataotwarcia datautworzenia datazgloszenia datarejestracji",
  updatedAt: "zaktualizowano zaktualizowane zmodyfikowano ostatniaaktualizacja datamodyfikacji",
  category: "kategoria",
  channel: "kanal typkontaktu zrodlo",
  kind: "typ rodzaj",
  status: "stan statuszgloszenia",
  closeCode: "kodzamkniecia kodrozwiazania",
  language: "jezyk",
  linkedArticles:
    "artykulkb artykulbazywiedzy artykulybazywiedzy powiazanyartykul powiazaneartykuly artykul artykuly",
  requester: "zglaszajacy wnioskodawca dzwoniacy klient uzytkownik",
  assignee: "przypisanydo przypisanedo przypisano operator agent",
  comments: "dodatkowekomentarze komentarze",
  notes: "notatkirobocze notatkiwewnetrzne",
  tags: "etykiety tagi",
};

/** States and close codes in Polish. */
export const polish: DeskLanguage = {
  cancelled:
    "anulowane anulowany anulowano wycofane wycofany usuniete usuniety anulowana wycofana wycofano " +
    "usunieta usunieto porzucone zrezygnowano niepotrzebne niepotrzebny nieaktualne",
  refused: "odrzucone odrzucony",
  people: "uzytkownika klienta zglaszajacego",
  cancelledPhrases:
    "anulowanie przez|juz niepotrzebne|nie jest juz potrzebne|utworzone omylkowo|utworzone przez pomylke|juz nieaktualne|nie dotyczy|utworzone przez przypadek",
  duplicate: "duplikat zduplikowane zduplikowany polaczone polaczony scalone scalony",
  spam: "spam",
  spamPhrases: "niechciana poczta|reklama",
  beside:
    "zamkniete zamkniety zamknieto rozwiazane rozwiazany przez jako z innym zgloszeniem oznaczone " +
    "oznaczono oznaczony na prosbe zostalo zgloszenie wniosek",
};
