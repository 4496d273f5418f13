import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../../src/core/text/detect-language.ts";

describe("detectLanguage", () => {
  it.each([
    ["en", "I can not connect to the VPN since this morning, it says error 809."],
    ["en", "how do i reset my password? the old one does not work any more"],
    ["de", "Seit gestern Abend wird der zweite Monitor nicht mehr erkannt, was kann ich tun?"],
    ["de", "ich habe mein Passwort vergessen und komme nicht mehr in Outlook"],
    ["fr", "Bonjour, je ne peux pas me connecter au réseau depuis ce matin. Merci"],
    ["es", "Hola, no puedo entrar en mi correo desde ayer y necesito la contraseña"],
    ["it", "Non riesco ad accedere alla posta, quando apro il programma non si vede niente"],
    ["pt", "Não consigo entrar no meu e-mail desde ontem, como posso mudar a senha? Obrigado"],
    ["nl", "Ik kan niet inloggen op mijn computer en het wachtwoord is niet goed"],
    ["pl", "Nie mogę się zalogować do poczty, proszę o pomoc, jak to zmienić"],
    ["ja", "パスワードを忘れました。リセットしてください。"],
    ["zh", "我忘记了密码，请帮我重置"],
    ["ko", "비밀번호를 잊어버렸습니다"],
    ["ru", "Не могу войти в почту, помогите, это срочно, мы ждём"],
    ["uk", "Не можу зайти в пошту, допоможіть її відновити"],
    ["el", "Ξέχασα τον κωδικό μου"],
  ])("%s: %s", (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each([
    ["too short", "VPN down"],
    ["names only", "Outlook Teams SharePoint OneDrive Windows Excel Word PowerPoint"],
    ["a log", "0x80070005 svchost.exe KERNELBASE.dll 10.2.1 at System.Net.Http line 42 in C:\\app"],
    [
      "half in one language, half in another",
      "Ich habe das nicht und auch kein Bild. I have not got the file and it is not there.",
    ],
    ["shared letters", "Не могу зайти"],
    ["nothing", ""],
    ["marks", "??? --- !!!"],
  ])("says nothing of %s", (_name, text) => {
    expect(detectLanguage(text)).toBeNull();
  });
});
