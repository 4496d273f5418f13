import { IT_SYNONYMS, linesOfGroups } from "./it-synonyms.ts";

/** The groups of IT words of a language, by its primary tag; none for a language that nobody has looked at. */
export function itSynonymsOf(language: string): readonly (readonly string[])[] {
  return language === "en" ? IT_SYNONYMS : (FOREIGN_IT_SYNONYMS[language] ?? []);
}

/** As `IT_SYNONYMS`, for service desks of other languages, by the language's tag. Words as people write them. */
export const FOREIGN_IT_SYNONYMS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  de: /* @__PURE__ */ linesOfGroups(`passwort|kennwort|password|passwd|pw|pwd
benutzername|nutzername|anmeldename|username|user name
anmelden|einloggen|login|log in|logon
abmelden|ausloggen|logout|log out
mfa|2fa|zwei-faktor-authentifizierung|zwei faktor authentifizierung|zwei-faktor-authentisierung|multi-faktor-authentifizierung|mehrfaktorauthentifizierung|zwei-faktor|zweiter faktor|zweifaktor
wlan|wifi|wi-fi|wi fi|drahtlosnetzwerk|drahtloses netzwerk
vpn|virtuelles privates netzwerk
homeoffice|home office|heimarbeit|telearbeit|heimarbeitsplatz
computer|rechner|pc
laptop|notebook
bildschirm|monitor
handy|smartphone|mobiltelefon
tastatur|keyboard
maus|mouse
drucker|printer|multifunktionsgerät
dockingstation|docking station|dock
usb stick|usb-stick|speicherstick
akku|batterie
netzteil|ladegerät|ladekabel
papierstau|papier steckt fest
mail|e-mail|email
postfach|mailbox|mailkonto
verteiler|verteilerliste|mailverteiler
abwesenheitsnotiz|abwesenheitsmeldung|abwesenheitsassistent|abwesenheitsagent|automatische antwort|out of office
konto|account|benutzerkonto|nutzerkonto|benutzeraccount
berechtigung|zugriffsrecht|zugriffsberechtigung
admin|administrator
netzlaufwerk|netzwerklaufwerk
bildschirmfoto|screenshot
besprechung|meeting
videokonferenz|videocall|onlinemeeting|online-meeting|online meeting
herunterladen|downloaden|download
hochladen|uploaden|upload
neustart|neu starten|neustarten|rebooten|reboot
update|aktualisierung|updaten
werkseinstellung|auslieferungszustand
urlaubsantrag|urlaub beantragen
krankmeldung|krank melden|krankmelden
gehaltsabrechnung|lohnabrechnung|gehaltszettel|lohnzettel|entgeltabrechnung
dienstreise|geschäftsreise
reisekosten|spesen
durchwahl|nebenstelle`),
  fr: /* @__PURE__ */ linesOfGroups(`password|mot de passe|mdp
username|nom d'utilisateur|identifiant
mfa|2fa|double authentification|authentification à deux facteurs|authentification multifacteur|double facteur
wifi|wi-fi|wi fi|réseau sans fil
vpn|réseau privé virtuel
télétravail|travail à distance|travail à domicile
ordinateur|pc
laptop|ordinateur portable|pc portable
smartphone|téléphone portable|téléphone mobile|gsm
écran|moniteur
imprimante|multifonction
clé usb|clef usb
dock|station d'accueil|docking station
mail|courriel|e-mail|email|mél
absence|message d'absence|réponse automatique
screenshot|capture d'écran|copie d'écran
télécharger|download
redémarrer|rebooter
visioconférence|visio|réunion en ligne
bulletin|bulletin de salaire|bulletin de paie|fiche de paie
congé|vacances
admin|administrateur`),
  es: /* @__PURE__ */ linesOfGroups(`contraseña|password|clave
username|nombre de usuario
login|iniciar sesión|inicio de sesión
logout|cerrar sesión|cierre de sesión
mfa|2fa|doble factor|autenticación de dos factores|autenticación multifactor|verificación en dos pasos|segundo factor
wifi|wi-fi|wi fi|red inalámbrica
vpn|red privada virtual
teletrabajo|trabajo remoto|trabajo a distancia
ordenador|computadora|computador|pc
portátil|laptop|ordenador portátil|computadora portátil|notebook
móvil|celular|smartphone|teléfono móvil
pantalla|monitor
ratón|mouse
pendrive|memoria usb|lápiz usb
correo|correo electrónico|e-mail|email|mail
buzón|bandeja de entrada
screenshot|captura de pantalla|pantallazo
descargar|download
reiniciar|reboot
videoconferencia|videollamada|reunión en línea
nómina|recibo de sueldo|recibo de nómina
viáticos|gastos de viaje
archivo|fichero
carpeta|directorio
admin|administrador`),
};
