import type { AutoReplyWords, LanguageWords } from "./language-words.ts";

export const PL: LanguageWords = {
  tag: "pl",
  mail: {
    from: "od | nadawca",
    sent: "wysłano | wysłane | data | data wysłania",
    to: "do | adresat",
    subject: "temat",
    otherLabels: "dw | udw | kopia | odpowiedz do | ważność | priorytet | załączniki | załącznik",
    on: "w dniu | dnia | dn",
    wrote: "napisał | napisała | napisał(a) | napisali | pisze | napisał/a",
    original: "wiadomość oryginalna | oryginalna wiadomość | wiadomość pierwotna | pierwotna wiadomość",
    forwarded: `
      wiadomość przekazana | przekazana wiadomość | wiadomość przesłana dalej | treść przekazanej wiadomości |
      początek przekazywanej wiadomości | przekazane przez …`,
    replyAbove: `
      wpisz odpowiedź powyżej tej linii | wpisz swoją odpowiedź powyżej tej linii | wpisz odpowiedź powyżej tego wiersza |
      wpisz swoją odpowiedź powyżej tego wiersza | odpowiedz powyżej tej linii | odpowiedź powyżej tej linii |
      proszę odpowiedzieć powyżej tej linii | prosimy o odpowiedź powyżej tej linii | aby odpowiedzieć, … tej linii`,
    aboveThisLine: "powyżej tej linii | powyżej tego wiersza | nad tą linią",
    greetings: `
      cześć | witam | witaj | dzień dobry | dobry wieczór | hej | szanowny | szanowna | szanowni | drogi | droga | drodzy`,
    addressees: "wszystkich | państwo | państwa | panie | pani | panowie | zespole | koledzy | i",
    closings: `
      pozdrawiam | pozdrowienia | z poważaniem | z pozdrowieniami | z wyrazami szacunku | serdecznie pozdrawiam |
      łączę pozdrowienia | miłego dnia | pozdr | dziękuję i pozdrawiam | dzięki i pozdrawiam`,
    thanks: `
      dziękuję | dzięki | z góry dziękuję | dziękuję z góry | bardzo dziękuję | dziękujemy | z góry dzięki | dziękuję bardzo`,
    device: `
      wysłano z mojego … | wysłano z … | wysłane z mojego … | wysłane z … | pobierz program outlook … | pobierz outlook …`,
    banners: `
      [zewnętrzny] | [zewnętrzna] | zewnętrzny nadawca | nadawca zewnętrzny | wiadomość zewnętrzna | uwaga: ta wiadomość |
      uwaga! ta wiadomość | ostrzeżenie: ta wiadomość | ta wiadomość pochodzi spoza | ta wiadomość została wysłana spoza |
      nie klikaj | nie otwieraj | nie otrzymujesz często wiadomości e-mail od | dowiedz się, dlaczego jest to ważne`,
    notices: `
      ta wiadomość … poufn | niniejsza wiadomość | wiadomość ta … poufn | treść tej wiadomości | informacje zawarte w tej |
      jeśli nie jest pan | jeżeli nie jesteś adresatem | jeśli nie jesteś adresatem | klauzula poufności | zanim wydrukujesz |
      pomyśl o środowisku | administratorem danych`,
    legal: "poufne | poufna | adresata | adresatem | zabronione jest | omyłkowo | rozpowszechnianie",
    sentence: `
      ja mój moja moje mam mi nasz nasza jest są był była było mogę może możemy muszę nie ale tylko kiedy gdy ponieważ więc
      też także jeszcze znowu zawsze już działa działają pojawia pokazuje mówi drukuje otwiera zawiesza teraz wczoraj
      dzisiaj dziś przed nic dlaczego jak gdzie który która że się proszę`,
    trouble: `
      odmowa dostępu połączenie połączenia brak nieprawidłowy wygasło nieznany ostrzeżenie błąd drukarka komputer ekran
      klawiatura mysz hasło konto użytkownik sieć awaria papier kabel skrzynka temat`,
    roles: `
      dyrektor | kierownik | specjalista | specjalistka | inżynier | programista | administrator | asystent | asystentka |
      dział | biuro | uniwersytet | politechnika | instytut | urząd | ministerstwo | szpital | bank | grupa | sp. z o.o |
      s.a | kadry | księgowość | sprzedaż | zakupy | logistyka | główny | starszy | młodszy | prezes | księgowa |
      sekretariat`,
    places: "ul | ulica | al | aleja | plac | piętro | pokój | nip | regon | krs",
    contact: "tel | telefon | kom | komórka | faks | fax | e-mail | email | www | wew",
    below: "poniżej | poniższe | następujące | następujący | oto",
    cover: `
      do wiadomości informacji zobacz poniżej patrz w załączeniu załączniku proszę prośba o pomoc przekazuję przesyłam dalej
      mail e-mail wiadomość zgłoszenie możecie czy pomóc sprawdzić to ta ten i z na pilne obsługę problem`,
  },
};

export const PL_REPLIES: Partial<AutoReplyWords> = {
  autoReplies: `
      automatyczna odpowiedź | odpowiedź automatyczna | autoodpowiedź | odpowiedź autorespondera | poza biurem |
      nieobecność w biurze | informacja o nieobecności | powiadomienie o nieobecności | nie można dostarczyć |
      niedostarczone | niedostarczona wiadomość | wiadomość niedostarczona | wiadomość nie została dostarczona |
      nie dostarczono | niedostarczalne | błąd dostarczenia | błąd doręczenia | powiadomienie o stanie dostarczenia |
      zwrot wiadomości | nieprzeczytane | potwierdzenie przeczytania | potwierdzenie odczytu | nie przeczytano`,
  maybeAutoReplies: `
      przeczytane | przeczytano | nieobecność | nieobecny | nieobecna | urlop | na urlopie | dostarczono | odwołanie`,
  away: `
      nieobecny | nieobecna | poza biurem | do dnia | wracam | wrócę | urlopie | urlop | została przeczytana |
      twoja wiadomość | państwa wiadomość | powrocie | nie została dostarczona | nie można było dostarczyć |
      otrzymaliśmy`,
  asks: `
      jak mogę | jak ustawić | chcę | chcemy | chciałbym | chciałabym | potrzebuję | potrzebujemy | proszę o pomoc |
      czy możecie | czy mogą państwo | ustawić | wracają | naszego klienta | naszych klientów | nie działa`,
};
