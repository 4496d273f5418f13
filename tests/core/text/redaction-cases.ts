/**
 * Friends and false friends, one a line, by hand. What is personal stands in ⟦kind|value⟧; what is personal and known to be missed in
 * ⟦kind?|value⟧. Everything else must stay as it is. ⏎ is a line end. All people, addresses and keys are made up; card numbers are the
 * issuers' test numbers, IBANs the registry's examples.
 */
const TRUE_FRIENDS = String.raw`
Please write to ⟦e-mail|jo.doe@example.org⟧ today
<⟦e-mail|müller+it@mail.example.co.uk⟧>
cc ⟦e-mail|a@b.de⟧,⟦e-mail|c@d.de⟧; and ⟦e-mail|O'Brien.k@example.com⟧
mailto:⟦e-mail|sales_team@shop.example.com⟧?subject=Hi
From: ⟦e-mail|j-smith%corp@example.net⟧.
User ⟦e-mail|jdoe@corp.example.local⟧ is locked
Meine Adresse ist ⟦e-mail|anja.köhler@beispiel.de⟧
mon adresse : ⟦e-mail|jean-pierre.dupont@exemple.fr⟧
mi correo es ⟦e-mail|maria.garcia@ejemplo.es⟧.
('⟦e-mail|x1@example.org⟧')
https://sso.example.com/login?user=⟦e-mail|jo@example.com⟧&x=1
⟦e-mail|jo.doe (at) example.org⟧ is what I use
⟦e-mail|jo [at] example [dot] org⟧
UPN=⟦e-mail|LASTNAME.F@TENANT.ONMICROSOFT.COM⟧
call ⟦phone|+49 89 1234567⟧
call ⟦phone|+1 (555) 123-4567⟧ today
call ⟦phone|+15551234567⟧.
call ⟦phone|0049 89 1234567⟧
fax ⟦phone|+44 20 7946 0958⟧ does not answer
call ⟦phone|(089) 1234567⟧
⟦phone|(555) 123-4567⟧ is my desk
⟦phone|555-123-4567⟧ or ⟦phone|555.123.4567⟧ or ⟦phone|555 123 4567⟧
toll free ⟦phone|1-800-555-0199⟧
Rückruf bitte unter ⟦phone|089 1234567⟧
London office ⟦phone|020 7946 0958⟧
Handy ⟦phone|0171/2345678⟧!
mobil: ⟦phone|0171-2345678⟧
appelez le ⟦phone|01 23 45 67 89⟧
tél. ⟦phone|06.12.34.56.78⟧
portable ⟦phone|0612345678⟧
Mobil ⟦phone|01712345678⟧
tel ⟦phone|5551234567⟧
phone: ⟦phone|555 1234567⟧
my number is ⟦phone|+34 612 345 678⟧
Telefon: ⟦phone|12345-6789⟧
Teléfono: ⟦phone|612 345 678⟧
llámame al ⟦phone|912 34 56 78⟧
móvil ⟦phone|612345678⟧
joignable au ⟦phone|0033 1 23 45 67 89⟧
Durchwahl ⟦phone|1234567⟧
reach me at ⟦phone|7946 0958 12⟧
call me back on ⟦phone|07700 900123⟧
Tel.: ⟦phone|+43 (0) 1 2345678⟧
⟦phone|+41 44 668 18 00⟧ is the hotline
WhatsApp ⟦phone|+52 55 1234 5678⟧
⟦phone?|612 345 678⟧ por favor
⟦phone?|5551234567⟧ after six
AK number ⟦phone?|907-555-01-99⟧
⟦secret?|correct horse battery⟧ is my passphrase
my password is ⟦secret?|sommer⟧
Example\⟦user?|jdoe⟧ cannot log in
regards ⟦name?|tom⟧
card ⟦card|4111 1111 1111 1111⟧ declined
card ⟦card|4111-1111-1111-1111⟧ declined
paid with ⟦card|5555555555554444⟧
Karte ⟦card|5105 1051 0510 5100⟧ abgelehnt
amex ⟦card|378282246310005⟧
amex ⟦card|3782 822463 10005⟧
diners ⟦card|3056 930902 5904⟧
diners ⟦card|38520000023237⟧
discover ⟦card|6011 1111 1111 1117⟧
jcb ⟦card|3530111333300000⟧
carte ⟦card|4012888888881881⟧ refusée
tarjeta ⟦card|2223003122003222⟧ rechazada
unionpay ⟦card|6200000000000005⟧
my card number is ⟦card|4242424242424242⟧
maestro ⟦card|6759649826438453⟧
IBAN ⟦iban|DE89 3704 0044 0532 0130 00⟧.
IBAN ⟦iban|DE89370400440532013000⟧
refund to ⟦iban|GB29 NWBK 6016 1331 9268 19⟧ PLEASE
⟦iban|FR14 2004 1010 0505 0001 3M02 606⟧
cuenta ⟦iban|ES91 2100 0418 4502 0005 1332⟧
⟦iban|NL91ABNA0417164300⟧, thanks
Konto ⟦iban|AT61 1904 3002 3457 3201⟧ Bank
⟦iban|CH93 0076 2011 6238 5295 7⟧
⟦iban|BE68 5390 0754 7034⟧
⟦iban|PL61109010140000071219812874⟧
⟦iban|IT60 X054 2811 1010 0000 0123 456⟧
⟦iban|PT50000201231234567890154⟧
⟦iban|NO93 8601 1117 947⟧
employee ⟦number|0123456789⟧ left
employee id: ⟦number|12345⟧
SSN: ⟦number|078-05-1120⟧
Personalnummer ⟦number|004711⟧
Mitarbeiternummer: ⟦number|1234567⟧
matricule ⟦number|987654⟧
DNI ⟦number|12345678Z⟧
passport no ⟦number|C01234567⟧
badge number ⟦number|99812⟧ does not open the door
password: ⟦secret|hunter2⟧
my password is ⟦secret|Summer2026!⟧
My password is "⟦secret|kat!oskar9⟧", does not work
password=⟦secret|correcthorse⟧
pwd = ⟦secret|abcd⟧;
"password": "⟦secret|s3cr3t-value⟧"
Passwort: ⟦secret|Sommer2026!⟧
Kennwort lautet ⟦secret|Hund3rt$⟧.
das Passwort ist ⟦secret|Winter2025⟧
mot de passe : ⟦secret|Soleil2026⟧
mdp = ⟦secret|azerty12⟧
contraseña: ⟦secret|Verano2026⟧
la clave es ⟦secret|Casa1234⟧
Server=db;User Id=sa;Password=⟦secret|P@ssw0rd123⟧;Encrypt=yes
DB_PASSWORD=⟦secret|topsecretvalue⟧
tool --password ⟦secret|hunter22⟧ --force
client_secret=⟦secret|abC8Q~xyz12345⟧
api_key: ⟦secret|9f8e7d6c5b4a3210⟧
API key ⟦secret|9f8e7d6c5b4a3210x⟧ stopped working
x-api-key=⟦secret|abcdef123456⟧
aws_secret_access_key = ⟦secret|wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEY⟧
⟦secret|AKIAIOSFODNN7EXAMPLE⟧ was leaked
⟦secret|ghp_0123456789abcdefghijABCDEFGHIJ012345⟧
⟦secret|glpat-0123456789abcdefghij⟧
⟦secret|xoxb-1234567890-abcdefghij⟧ in the log
⟦secret|sk-proj-0123456789abcdefghij0123⟧
⟦secret|sk_live_0123456789abcdefgh⟧
⟦secret|AIzaSyA0123456789abcdefghijABCDEFGHIJ01⟧
⟦secret|npm_0123456789abcdefghijABCDEFGHIJ012345⟧
Authorization: Bearer ⟦secret|abcdef0123456789.ABCDEF⟧
authorization: basic ⟦secret|dXNlcjpwYXNzd29yZDEyMw==⟧
cookie ⟦secret|eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abcDEF123-_xyz⟧ expired
https://jo:⟦secret|hunter2⟧@git.example.org/x.git
-----⏎⟦secret|-----BEGIN RSA PRIVATE KEY-----⏎MIIEpAIBAAKCAQEA⏎-----END RSA PRIVATE KEY-----⟧⏎end
⟦secret|-----BEGIN OPENSSH PRIVATE KEY-----⏎b3BlbnNzaC1rZXk⟧
recovery key ⟦secret|123456-234567-345678-456789-567890-678901-789012-890123⟧
token=⟦secret|a1b2c3d4e5⟧&x=1
I changed it to password: ⟦secret|Kat@66⟧
otpauth://totp/x?secret=⟦secret|KZJWOQSGONXG443X⟧&issuer=Example
(⟦phone|+1-844-294-7016⟧. 4 of them)
F:\Users\⟦user|Tanya⟧\Profiles
refresh_token: ⟦secret|0.AXoA1b2c3d4e5f6⟧
error in C:\Users\⟦user|jdoe⟧\AppData\Local
"C:\\Users\\⟦user|jdoe⟧\\file.log"
C:\Users\⟦user|Jo Doe⟧\Desktop
C:/Users/⟦user|jdoe⟧/project
c:\users\⟦user|jane.roe⟧
C:\Documents and Settings\⟦user|jdoe⟧\Local Settings
\\fs01\Users\⟦user|jdoe⟧\Docs
open /home/⟦user|jdoe⟧/x and /Users/⟦user|jdoe⟧
file:///Users/⟦user|jdoe⟧/a.txt
file:///home/⟦user|jdoe⟧/a.txt
https://example-my.sharepoint.com/personal/⟦user|jo_doe_example_com⟧/Documents
[~⟦user|jdoe⟧] can you look?
Profil in D:\Users\⟦user|a.köhler⟧\ defekt
le dossier C:\Users\⟦user|mdupont⟧\Documents
la carpeta C:\Users\⟦user|mgarcia⟧\
Hi ⟦name|Anna⟧, Outlook is slow
Hello ⟦name|Anna-Lena⟧!
Dear Mr. ⟦name|Okonkwo⟧, please help
hey ⟦name|Sören⟧
Good morning ⟦name|Priya⟧, the scanner is dead
VPN down. Regards, ⟦name|Tom⟧
VPN down⏎Kind regards⏎⟦name|Tom Brown⟧
VPN down⏎Kind regards,⏎⏎⟦name|Tom Brown⟧⏎Sales Manager⏎ACME Ltd
Thanks, ⟦name|Priya K.⟧
Drucker kaputt, viele Grüße ⟦name|Jürgen⟧
Hallo ⟦name|Anja⟧,⏎der Drucker geht nicht.
Sehr geehrter Herr ⟦name|Müller⟧,
Sehr geehrte Frau ⟦name|Schmidt-Krause⟧,
Guten Tag Herr ⟦name|Weber⟧
Liebe ⟦name|Sabine⟧,
Mit freundlichen Grüßen⏎⟦name|Karl Heinz Becker⟧⏎Einkauf
LG ⟦name|Uwe⟧
MfG⏎⟦name|Bernd Vogel⟧
Danke, ⟦name|Katrin⟧
Mein Name ist ⟦name|Jana Wolf⟧ und
Zugang für Frau ⟦name|Schmidt⟧
Bonjour ⟦name|Marie⟧,
Bonjour Madame ⟦name|Lefèvre⟧,
Chère ⟦name|Sophie⟧,
Cordialement,⏎⟦name|Jean Dupont⟧
Bien à vous,⏎⟦name|Claire Martin⟧⏎Comptabilité
Merci, ⟦name|Luc⟧
Je m'appelle ⟦name|Pierre Moreau⟧
Accès pour M⟦name?|. Durand⟧
Hola ⟦name|Juan⟧,
Estimada ⟦name|Lucía⟧:
Buenos días ⟦name|Carlos⟧,
Un saludo,⏎⟦name|Javier Romero⟧
Gracias, ⟦name|Elena⟧
Atentamente⏎⟦name|Carmen Ruiz⟧⏎Ventas
Me llamo ⟦name|Pablo Serrano⟧
Acceso para la Sra. ⟦name|Molina⟧
mail from ⟦name|John Smith⟧ is missing
laptop for ⟦name|Maria Jensen⟧
laptop for ⟦name|Maria⟧
⟦name|John A. O'Neill-Smith⟧ cannot log in
my name is ⟦name|Xiu Ying⟧
Laptop für ⟦name|Andreas⟧ und
Requested for: ⟦name|Jensen, Maria⟧
⟦name|Smith, John A.⟧
My colleague ⟦name|Peter⟧ too
Kollegin ⟦name|Claudia⟧ auch
collègue ⟦name|Claire⟧ aussi
⟦name?|tom brown⟧ cannot print
⟦name?|Xiulan Oyelaran⟧ left the company
Password:  ⟦secret|Fjord2026!⟧
Password:	⟦secret|Fjord2026!⟧
Password: ⟦secret|Fjord2026!⟧
mot de passe : ⟦secret|Fiord2026!⟧
Passwort:⏎⟦secret|Fjord2026!⟧
Password is⏎⟦secret?|Fjord2026!⟧
my password is  ⟦secret|Fjord2026!⟧
<b>Password:</b> ⟦secret|Fjord2026!⟧
<p>Password</p><p>⟦secret|Fjord2026!⟧</p>
<td>Kennwort</td><td>⟦secret|Fjord2026!⟧</td>
PW: ⟦secret|Fjord2026!⟧
pw=⟦secret|fjord2026⟧
pass: ⟦secret|Fjord#2026⟧
login ola / pass ⟦secret|Fjord2026!⟧
username/password: ola/⟦secret|Fjord2026!⟧
user / pw = ola / ⟦secret|Fjord2026!⟧
Benutzername/Passwort: ola ⟦secret|Fjord2026!⟧
new pwd -> ⟦secret|Skipet#77⟧
Passwort neu: ⟦secret|Skipet#77⟧
wachtwoord: ⟦secret|Schip#77x⟧
senha: ⟦secret|Navio2026⟧
hasło: ⟦secret|Statek2026⟧
la password è ⟦secret|Nave2026!⟧
curl -u ola:⟦secret|Fjord2026!⟧ https://crew.halden.example
curl --user "ola:⟦secret|fj0rd⟧" https://crew.halden.example
curl -H "X-API-Key: ⟦secret|9f8e7d6c5b4a3210⟧" https://crew.halden.example
Ocp-Apim-Subscription-Key: ⟦secret|0123456789abcdef0123⟧
Authorization: ApiKey ⟦secret|abcdef0123456789abcd⟧
Authorization: ⟦secret|abcdef0123456789abcd⟧
Set-Cookie: session=⟦secret|0f9e8d7c6b5a⟧; Path=/
PRIVATE-TOKEN: ⟦secret|a1b2c3d4e5f6a7b8⟧
net use z: \\fs\\ship /user:ola ⟦secret|Fjord2026!⟧
psexec \\pc7 -u ola -p ⟦secret|Fjord2026!⟧ cmd
iban ⟦iban|de89 3704 0044 0532 0130 00⟧ please
⟦iban|DE89-3704-0044-0532-0130-00⟧
⟦iban|gb29nwbk60161331926819⟧
Kontonummer ⟦number|532013000⟧ BLZ ⟦number|37040044⟧
AHV ⟦number|756.9217.0769.85⟧
my number ⟦number|756.9217.0769.85⟧ is wrong in the form
NIR ⟦number|1 85 05 78 006 084 91⟧
Pers.-Nr. ⟦number|00412345⟧
my social is ⟦number|123-45-6789⟧
BSN ⟦number|123456782⟧
PESEL ⟦number|44051401359⟧
CPF ⟦number|529.982.247-25⟧
Ausweisnummer ⟦number|L01X00T471⟧
Geburtsdatum: ⟦number|14.03.1985⟧
née le ⟦number|14/03/1985⟧
DOB ⟦number|1985-03-14⟧
Rückruf ⟦phone|0171 / 234 56 78⟧
ich bin unter ⟦phone|089 / 12 34 56-78⟧ da
Zentrale ⟦phone|0711/123-0⟧
Büro ⟦phone|0 89 / 12 34 56⟧
Büro ⟦phone|(0 89) 12 34 56⟧
Büro ⟦phone|(089) 12 34 56 78⟧
Büro ⟦phone|01 / 234 56 78⟧
Natel ⟦phone|079 123 45 67⟧
desk ⟦phone|555/123-4567⟧
Frau Dr. ⟦name|Petersen⟧ kann nicht drucken
Herr Prof. Dr. ⟦name|Weber⟧
Herrn Dr. med. von ⟦name|Berg⟧
Mme ⟦name|DUPONT⟧
Mevrouw ⟦name|Jansen⟧ belt terug
Requested for: ⟦name|DUPONT Marie⟧
Requested for: ⟦name|DUPONT, Marie⟧
2026-03-14 11:05:00 - ⟦name|Priya Raghunathan⟧ (Work notes)
14.03.2026 11:05:00 - ⟦name|Lars Okonkwo⟧ (Arbeitsnotizen)⏎gereinigt
username: ⟦user|mtest⟧
EXAMPLE\⟦user|mtest⟧ cannot log in
log in as CORP-NET\⟦user|anna.beck⟧, please
Benutzername: ⟦user|k.meier⟧, Passwort vergessen
Nom d'utilisateur : ⟦user|mdupont⟧
⟦name|Petersen Maria⟧
my new password (⟦secret|Fjord2026!⟧) is refused
SIM PIN: ⟦secret|4821⟧ does not unlock it
Dear Mr. van der ⟦name|Berg⟧, thank you
⟦name|DUPONT Marie⟧
Onboarding: ⟦name|Hoffmann Sabine⟧ (Vertrieb)
Password...: ⟦secret|Gr4nite!55⟧
P/W: ⟦secret|Gr4nite!55⟧
Pw.: ⟦secret|Gr4nite!55⟧
pass word: ⟦secret|Gr4nite!55⟧
Password (first login): ⟦secret|Gr4nite!55⟧
Startpasswort: ⟦secret|Gr4nite!55⟧
Admin-Kennwort lautet ⟦secret|Gr4nite!55⟧
Passwort>⟦secret|Gr4nite!55⟧
mot de passe temporaire : ⟦secret|Gr4nite!55⟧
adgangskoden er ⟦secret|Gr4nite!55⟧
lösenordet är ⟦secret|Gr4nite!55⟧
passordet er: ⟦secret|Gr4nite!55⟧
salasanani on ⟦secret|Gr4nite!55⟧
Wi-Fi key: ⟦secret|Gr4nite!55⟧
WLAN-Schlüssel: ⟦secret|Gr4nite!55⟧
sqlcmd -S db7 -U jo -P ⟦secret|Gr4nite!55⟧ fails
Tel. ⟦phone|0 40 / 2 34 56 78⟧
Monsieur le Docteur ⟦name|Lefort⟧ attend
proszę o dostęp dla Pani ⟦name|Nowackiej⟧
Prof ⟦name|Okafor⟧ is locked out
14-03-2026 15:00 [GMT +1:00] ⟦name|Sanne Qualm⟧: restarted it
IBAN: ⟦iban?|GB29_NWBK_6016_1331_9268_19⟧
password	 = ⟦secret|Nordwind77!⟧
her pw is ⟦secret|Nordwind77!⟧ for now
Heslo: ⟦secret|Nordwind77!⟧
the initial password ⟦secret|Nordw7!⟧ was not taken
PUK: ⟦secret|80417263⟧
Bestätigungscode ist ⟦secret|590317⟧
the verification code: ⟦secret|590317⟧
PIN ⟦secret|6140⟧ is on the card
⟦iban|DE 89 3704 0044 0532 0130 00⟧
codice fiscale ⟦number|MRTMTT91D08F205J⟧
mevr. ⟦name|Verhoeven⟧ kan niet printen
Pan ⟦name|Kowalczyk⟧ nie może drukować
Kennung: ⟦user|mtberg⟧
User-ID: ⟦user|berg.m⟧
Login: ⟦user|mberg04⟧
`;

const FALSE_FRIENDS = String.raw`
PW reset did not arrive
pw is wrong since Windows11
pass 10 of 12 tests
the tests pass on build-2026.3
KW 12: Rollout2026
Passwort:⏎Zurücksetzen geht nicht
Password:⏎⏎https://portal.halden.example/reset
password: see KB0012345
<b>Password:</b> expired
username: required
Username: unknown, password: wrong
HKLM\Software and HKEY-LOCAL\system
NT AUTHORITY\system and BUILTIN\admins
SQLSRV\reporting\daily.bak
ERROR\nThe printer is offline
DB01\reporting is down
\\FS\share and C:\temp
Laptop Maria
Petra Update
password (again) expired
pin 5 of the plug is bent, PIN code is refused
PIN: 3.5 mm
Zugang Petra
Reisen Anna
OUTLOOK Maria
Version Anna
username/password: both wrong
curl -u says 401
docker run -u 1000:1000 image
ssh -p 2222 host
net use z: \\fs\ship /persistent:yes
X-Request-Id: 0123456789abcdef
Content-Type: application/json
Authorization: required
api key header missing
de00 3704 0044 0532 0130 00
de89 steht auf dem Gerät
no 756.9217.0769.84 in list
2 85 05 78 006 084 92
529.982.247-26
Kontonummer fehlt
social media 2026
Ausweisnummer fehlt im Formular
birthday party on 14.03.2026
rooms 0101/102-103
Raum 0171/23-45
01/02/2024 10:30
02/24 - 03/24
2024/05/06 07 08 09
1024 / 768
05/06 12-14 Uhr
007 12 34 56
Dr. Watson for Windows
Frau am Empfang
2026-03-14 11:05:00 - System (Work notes)
10:15 - printer jam (hall 2)
ONBOARDING Maria
hosted-eu-20260812-09
0x80070005
error 0x80070005 in kernel32.dll
KB5034441
KB0012345 and KB5034441 +4 more
INC0012345
see INC0012345, RITM0098765, SCTASK0045678 and PRB0040001
CHG-0098765 of #0012345678
TCK-2026-0004711
JIRA-12345 and HELP-998877
Windows 11 24H2 build 26100.4349, then 10.0.19045.3803
version 10.2.1 and v1.2.3-beta+20240101
Chrome 128.0.6613.120
driver 31.0.101.5186
firmware 1.2.3.4567890
server 192.168.100.200 and 10.0.0.1:8080
gateway 10.10.10.10/24
fe80::1ff:fe23:4567:890a
2001:0db8:85a3:0000:0000:8a2e:0370:7334
MAC 00:1A:2B:3C:4D:5E and 00-1A-2B-3C-4D-5F
ticket 1234567890 of 2026-11-20 10:30
since 01-02-2024 10:30 or 01.02.2024
am 12.11.2026 um 09:30 Uhr
le 12/11/2026 à 09h30
el 12-11-2026 a las 09:30
2026-11-20T10:30:00.000Z
2026-11-20 10:30:00.123456
20261120103000
1764153600000
1764153600
id 550e8400-e29b-41d4-a716-446655440000
{550e8400-e29b-41d4-a716-446655440000}
S-1-5-21-3623811015-3361044348-30300820-1013
serial 5CG0123ABC, SN 1234-5678-9012
serial PC12AB34CD56EF78, DE89370400440532013001
serial number 4111111111111111
Seriennummer 4111 1111 1111 1111
IMEI 490154203237518
IMEI: 356938035643809
order 4242424242424242
order no. 555-123-4567
order number 0171-2345678
Bestellnummer 01712345678
Auftrag 089 1234567
commande n° 0612345678
pedido 612 345 678
invoice 01234 567890
Rechnung 0123456789
tracking 1Z999AA10123456784
tracking number 4012888888881881
4111 1111 1111 1112
5555 5555 5555 5555
1234 5678 9012 3456
9111 1111 1111 1111 1
4111111111111111111111
DE00 3704 0044 0532 0130 00
DE89 3704 0044 0532 0130
GB29 NWBK 6016 1331 9268 18
ZZ89 3704 0044 0532 0130 00
part number AB12 3456 7890 1234 5678
npm i vite@5.0.30
npm i @types/node@20.19.0
ping @teams and @channel
a @ b
x@y
user@server01
logo@2x.png and icon@3x.svg
git@github.com:example/repo.git
https://medium.com/@example/post-1
maps/@48.1371,11.5754,15z
paid 1,234,567.00 for 20 000 000 pages
1 000 000 000 rows
12.345.678,90 EUR
$1,234,567,890.12
2+2=4
1+555+1234567
10+20+30+40000000
KB5034441+KB5034442+KB5034443
+100000000 points
+3 more
size +20000000
Error: -2147467259, event id 1073741824, code 2147942405
code 2147942405
event 4625 on 2026-11-20
bytes 1234567890123
offset 0123456789
line 0123456789
AADSTS50076
ORA-12154, ERR_CONNECTION_REFUSED
CVE-2024-21412
RFC 5322
ISO 27001
10.2.1.0.5
1.2.840.113549.1.1.11
page 123-456
rooms 101-102-103
DESKTOP-4K7J2L1
host eu-west-1a-20260812-0171-2345678
abc123-0171-2345678
model 0171-2345678
asset 0044 20 7946 0958
case 01 23 45 67 89
version 01.02.03.04.05
0000 0000 0000
00:00:00 to 23:59:59
24/7 support
call 112
dial 9 for an outside line
Press 1 for IT, 2 for HR
extension 4711
room 0.12.345
ratio 16:9, 1920x1080
3.14159265358979
0.0123456789
6.02214076e23
#123456789
#FF00AA
user 1234567
phone is broken since 2026-11-20
phone 15 Pro Max 256
iPhone 14 and Pixel 8 Pro
mobile 5G 3500 MHz
Telefon klingelt seit 12:30 nicht
teléfono modelo 7940
téléphone modèle 7940
call 20 users
fax 10.0.0.12
password is incorrect
password is not accepted
password has expired
password: required
password: see below
Password: Enter your password here
password=null
password=****
password=$DB_PASSWORD
password={{ vault }}
"password": "********"
reset password: go to settings
I forgot my password, please help
password policy: 12 characters
pin-frequently-used-143-promo,rollout
url?entrypoint=password-manager&uid=1
the **Enable Password Synchronization** box
Use Password to Modify** to protect
secret-agents/ba-p/595749
turn off password [expiration](/rooms/with-office-365)
ftp://username:password*@ftp.example.org
C:\Users\All Users\Example
C:\Documents and Settings\user profile\Data
C:\Users\userid\AppData
C:\Users\ADMINI~1\AppData
C:\Users\...\AppData
C:\Users\xxx\Downloads
At D:\Users\Connect.ps1:7
<root domain>/Users/Exchange
8C FE 01 50 04 83 83 C9
Hi People ! First time here
Dear Experts, it fails
Douglas County Tax Collector
from Jan 5, 2021
for April 2026 and by May
password step1 then step2
see password chapter2
password expires in 14 days
password must have 12 characters
password change on 2026-11-20
The password is wrong!
Password is required?
Passwort ist abgelaufen
Passwort: vergessen
Kennwort ändern in Outlook2019
Passwort ist falsch
mot de passe oublié
mot de passe est expiré
le mot de passe : obligatoire
contraseña olvidada
contraseña es incorrecta
la clave es correcta
clave de registro HKLM\Software\Example
PIN is locked
PIN pad broken
token expired
token is invalid
token ring network
secret santa
secret: true
api key missing
API key is invalid
access key not found
password 0x8007052e
password error AADSTS50126
password reset KB0012345
password sync v2.3.1
token AADSTS70043
password for Office365
password SHA256
pin INC0012345
the key is under the mat
bearer token missing
Bearer of bad news
basic authentication is off
ghp_short
AKIA is a prefix
sk-learn and sk-SK locale
eyJ is base64
-----BEGIN CERTIFICATE-----
-----BEGIN PUBLIC KEY-----
123456-234567-345678
https://example.org:8443/path
https://host/path:with:colons@2
C:\Users\Public\Desktop
C:\Users\Default\NTUSER.DAT
C:\Users\%USERNAME%\AppData
C:\Users\<user>\Desktop
C:\Users\Administrator\Desktop
C:\Program Files\Users Guide
C:\Windows\System32\drivers
/home/index.html
https://example.org/home/start
https://example.org/Users/42
/home/ubuntu/app
/Users/Shared/x
GET /Users/550e8400-e29b-41d4-a716-446655440000
~/home/x
the /home page
see home/users
Hi Team, Outlook is slow
Hi Outlook does not open
Hello, Outlook does not open
Hi all, good morning everyone
Hi there, Printer broken
Hi, Please help
Dear Service Desk,
Thanks, IT Support
Thanks, Please advise
Regards
Kind regards⏎IT Support
Best regards⏎The Team
Hallo Zusammen,
Hallo Team, der Drucker geht nicht
Sehr geehrte Damen und Herren,
Guten Tag, Drucker defekt
Liebe Kollegen,
Danke, Bitte um Rückruf
Viele Grüße⏎Ihr Support
Bonjour à tous,
Bonjour, Impossible d'imprimer
Bonjour Messieurs,
Cordialement
Merci, Je reste à disposition
Hola a todos,
Hola, No puedo imprimir
Buenos días, Equipo
Gracias, Un cordial saludo
Estimados Señores:
access for Microsoft Teams from Windows Update
from Outlook Web App to Remote Desktop
Adobe Acrobat for Citrix Workspace, with Google Chrome
licence for Power Automate by Monday
Crystal Reports and Ruby Gems with Sage Accounts
MS Teams, Ms Office and Ms Project
MariaDB, Johnson Controls, Apache Tomcat, Visual Studio
Active Directory, Group Policy and Internet Explorer
Remote Desktop, Task Manager, Control Panel
Error: Access Denied
Printer, Scanner
Berlin, Munich and Hamburg
Add logo to signature
Windows Hello for Business
Hello Business trial
Cisco AnyConnect and Palo Alto GlobalProtect
Frau oder Herr
Don Quixote release
SAP ERP: Buchungskreis 1000, Kostenstelle 0000471100
PO 4500012345
GTIN 04012345678901
ISBN 978-3-16-148410-0
EAN 4006381333931
BIC COBADEFFXXX
VAT DE123456789
HRB 12345
port 44320794609
pid 0123456789
10 Anmeldungen in 30 Minuten
RAM 16384 MB, SSD 512110190592 bytes
00000000-0000-0000-0000-000000000000
sha256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
md5 d41d8cd98f00b204e9800998ecf8427e
base64 SGVsbG8gV29ybGQhIEhlbGxvIFdvcmxkIQ
password > 12 characters is refused
the password (at least one digit) is refused
network key exchange failed with 0x80
Wi-Fi key: F12 does nothing
WLAN-Schlüssel ist falsch
sqlcmd -P is not known
Tel. / Fax 4 of the form is empty
le professeur ne voit rien
12-03-2026 09:50 [GMT +1:00] System: closed
Pan the camera to the left
pin 4821 of the plug is bent
Kennung: unbekannt
Kennung: gesperrt
Login: failed
login: portal
account: blocked
user: unknown
password Outlook opens again
error code: 590317
Pan Tilt camera does not turn
the initial password prompt
`;

const MARK = /⟦(?<rule>[a-z-]+)(?<missed>\??)\|(?<value>[^⟧]*)⟧/gu;

/** One text, with the places of what is personal in it. */
export interface RedactionCase {
  readonly text: string;
  /** The text as it must come out. */
  readonly redacted: string;
  readonly personal: readonly { readonly rule: string; readonly value: string; readonly missed: boolean }[];
}

export const REDACTION_CASES: readonly RedactionCase[] = (TRUE_FRIENDS + FALSE_FRIENDS)
  .split("\n")
  .filter((line) => line !== "")
  .map(toCase);

function toCase(line: string): RedactionCase {
  const marked = line.replaceAll("⏎", "\n");
  return {
    text: marked.replace(MARK, "$<value>"),
    redacted: marked.replace(MARK, (_, rule: string, missed: string, value: string) =>
      missed === "" ? `[${rule}]` : value,
    ),
    personal: [...marked.matchAll(MARK)].map(({ groups = {} }) => ({
      rule: groups.rule ?? "",
      value: groups.value ?? "",
      missed: groups.missed === "?",
    })),
  };
}
