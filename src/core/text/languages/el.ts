import type { LanguageWords } from "./language-words.ts";

/** Mails only. */
export const EL: LanguageWords = {
  tag: "el",
  mail: {
    from: "από",
    sent: "στάλθηκε | ημερομηνία",
    to: "προς",
    subject: "θέμα",
    otherLabels: "κοιν. | κοινοποίηση | συνημμένα",
    on: "στις",
    wrote: "έγραψε",
    original: "αρχικό μήνυμα",
    forwarded: "προωθημένο μήνυμα",
    greetings: "γεια σας | γεια | καλημέρα | καλησπέρα | αγαπητέ | αγαπητή | αξιότιμε",
    closings: "με εκτίμηση | φιλικά | χαιρετισμούς",
    thanks: "ευχαριστώ | σας ευχαριστώ | ευχαριστώ πολύ | ευχαριστώ εκ των προτέρων",
    device: "στάλθηκε από …",
    sentence: "δεν είναι έχω και για όταν αν μπορώ λειτουργεί",
  },
};
