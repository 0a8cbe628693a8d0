/** What a message of one language says of reaching its sender, by what is wrong with it. Words with a tag in them are HTML. */
export interface ContactSituations {
  readonly locale: string;
  /** Somebody can be spoken to. */
  readonly human: readonly string[];
  readonly emailOnly: readonly string[];
  readonly missing?: readonly string[];
  readonly dead: readonly string[];
  /** Invitations to answer; the sender takes no replies. */
  readonly inVain: readonly string[];
}

export const SITUATIONS: readonly ContactSituations[] = [
  {
    locale: 'en-GB',
    human: [
      'Ring the shop on 01632 960 114 before six.',
      'WhatsApp us on 07700 900 982, day or night.',
      'Text HELP to 60777 and we will phone you.',
      'Dial *123# from your mobile, or 333 from a landline to talk to us.',
      'Fancy a natter? <a href="https://kestrel.example/talk">Chat with Priya</a>',
      'Lost? <a href="https://kestrel.example/s/c">Give us a shout</a>',
    ],
    emailOnly: [
      'Drop a note to hello@kestrel.example if the size is off.',
      'If anything looks wrong, simply answer this email.',
      'Got a question? Just hit “Reply” and a human will read it.',
      'Fax: 01632 960 115. Mail: orders@kestrel.example.',
      'Read our <a href="https://kestrel.example/help/faq">FAQ</a> or write to <a href="mailto:hi@kestrel.example">hi@kestrel.example</a>.',
    ],
    missing: [
      'Your reference is 01632 960 1142 8837.',
      'Opening hours: Mon–Sat 08:00–18:30. Kestrel Ltd, 4 Elm Row, Leeds LS1 4AB.',
      'Follow us on https://www.instagram.com/kestrel for more.',
      'Any problem with the parcel is covered by our guarantee until 31/12/2027.',
    ],
    dead: [
      'Something wrong? Please contact our customer service team straight away.',
      'Questions? Call 0000 000 0000.',
      'Call us on 01234 567890.',
      '<a href="tel:0800XXXXXX">Ring us</a>',
      'Get in touch if you did not ask for this.',
    ],
    inVain: [
      'Just reply to this e-mail and we will sort it out.',
      'To move the date, please answer this message by Friday.',
      'Reply straight to this email with a photo of the damage.',
      'Send your reply to this email and Ana will get it.',
    ],
  },
  {
    locale: 'en-US',
    human: [
      'Questions? (212) 555-0187, 7 days a week.',
      'Call 1-888-KESTREL.',
      'Dial 611 from your phone.',
      'Text “AGENT” to 72727.',
    ],
    emailOnly: ['Shoot us an email at care@kestrel.example anytime.'],
    missing: ['Order #555-0187-2211 · Total $120.00 · Placed 03/04/2026 10:22 AM'],
    dead: ['Call us at 1-800-XXX-XXXX.', 'Call 1-800-000-0000 anytime.', 'Phone: (555) 555-5555'],
    inVain: ['Hit reply, we read every message!', 'Questions? Reply directly to this email.'],
  },
  {
    locale: 'de-DE',
    human: [
      'Rufen Sie uns an: 0221 4710-0.',
      'Servicehotline 01806 123 987 (20 Ct./Anruf)',
      'Schreib uns per WhatsApp: 0151 20304566.',
      '<a href="https://kestrel.example/r">Rückruf vereinbaren</a>',
      'Kurzwahl 22 044 aus dem Mobilfunknetz, Hotline 115.',
    ],
    emailOnly: [
      'Antworte einfach auf diese Mail, wenn etwas nicht passt.',
      'Schreiben Sie an service@kestrel.example.',
      'Eine kurze Antwort auf diese E-Mail genügt.',
    ],
    missing: [
      'Steuernummer 27/455/01234, IBAN DE02 1203 0000 0000 2020 51, Amtsgericht Köln HRB 40412',
    ],
    dead: [
      'Bei Fragen wenden Sie sich bitte an unseren Kundenservice.',
      'Telefon: 0123 456789',
      'Hotline: 0800 000 0000',
      'Melden Sie sich gern bei uns!',
    ],
    inVain: [
      'Bitte beantworten Sie dazu diese E-Mail.',
      'Antworten Sie uns bis Freitag direkt auf diese Nachricht.',
      'Sie können auch einfach auf diese Mail antworten.',
    ],
  },
  {
    locale: 'fr-FR',
    human: [
      'Appelez le 3639 (service gratuit + prix d’un appel).',
      'Service client : 09 69 39 00 11, appel non surtaxé.',
      '<a href="https://kestrel.example/x">On vous rappelle</a>',
      'Écrivez-nous sur WhatsApp au 06 39 98 12 44.',
    ],
    emailOnly: [
      'Répondez tout simplement à cet e-mail.',
      'Une question ? Écrivez à bonjour@kestrel.example.',
    ],
    missing: ['SIRET 552 100 554 00025, RCS Lyon B 552 100 554, capital 120 000 €'],
    dead: [
      'Un souci ? Contactez vite notre service clients.',
      'Tél. : 00 00 00 00 00',
      'Appelez-nous au 01 23 45 67 89.',
      'N’hésitez pas à nous contacter.',
    ],
    inVain: [
      'Il vous suffit de répondre à ce mail.',
      'Réponds vite à ce message avec ta taille.',
      'Merci de répondre par retour de mail.',
    ],
  },
  {
    locale: 'es-ES',
    human: [
      'Llámanos al 900 103 227, de lunes a viernes.',
      'Marca el 1004 desde tu fijo.',
      '<a href="https://kestrel.example/k">Te llamamos nosotros</a>',
    ],
    emailOnly: [
      'Contesta a este mensaje y lo vemos.',
      'Escríbenos a hola@kestrel.example y te contamos.',
    ],
    missing: ['CIF B12345674 · Registro Mercantil de Sevilla, tomo 2233, folio 14'],
    dead: [
      'Si no has sido tú, ponte en contacto con nosotros cuanto antes.',
      'Teléfono: 900 000 000',
      'Llama al XXX XXX XXX.',
    ],
    inVain: [
      'Si algo no cuadra, respóndenos a este correo.',
      'Solo tienes que contestar a este mismo correo.',
      'Puede usted responder directamente a este e-mail.',
    ],
  },
  {
    locale: 'es-MX',
    human: [
      'Marca *611 desde tu celular.',
      'Lada sin costo 800 220 1234, o al WhatsApp 55 1328 7744.',
    ],
    emailOnly: ['Responde este mismo mensaje con tu número de folio.'],
    dead: [
      'Comunícate con nosotros al 55 0000 0000.',
      'Comunícate a nuestro centro de atención a clientes.',
    ],
    inVain: [
      'Nada más contéstanos este correo.',
      'Respóndenos por este medio, este correo lo leemos.',
    ],
  },
  {
    locale: 'it-IT',
    human: [
      'Chiama il 187 da rete fissa.',
      'Numero verde 800 137 299, tutti i giorni.',
      'Scrivici su WhatsApp al 331 778 2209.',
      '<a href="https://kestrel.example/rc">Fatti richiamare</a>',
    ],
    emailOnly: ['Rispondi pure a questa e-mail.', 'Scrivi a ciao@kestrel.example.'],
    missing: ['P. IVA 01234567890 - REA MI 1874402 - Cap. soc. € 10.000'],
    dead: [
      'Per qualsiasi dubbio contatta il nostro servizio clienti.',
      'Telefono: 000 0000000',
      'Chiamaci al numero verde 800 000 000.',
    ],
    inVain: [
      'Ti basta rispondere a questa mail.',
      'La preghiamo di rispondere entro domani a questo messaggio.',
      'Rispondeteci direttamente qui, a questa mail.',
    ],
  },
  {
    locale: 'pt-PT',
    human: [
      'Ligue 21 342 8890 (chamada para a rede fixa nacional).',
      'Linha de apoio 808 200 331, dias úteis.',
    ],
    emailOnly: ['Basta responder a este e-mail.', 'Manda-nos um mail para ola@kestrel.example.'],
    missing: ['NIPC 501 234 567 · Capital social 50 000 € · C.R.C. do Porto'],
    dead: [
      'Qualquer questão, contacte o nosso apoio ao cliente.',
      'Telefone: 210 000 000 0',
      'Ligue-nos para o 000 000 000.',
    ],
    inVain: [
      'Responda-nos a este mesmo e-mail.',
      'Para alterar, responde a esta mensagem até amanhã.',
    ],
  },
  {
    locale: 'pt-BR',
    human: [
      'Ligue 4004-2290 (capitais) ou 0800 729 0011.',
      'Chama a gente no Zap: (11) 98877-1204.',
      'SAC 0800 701 2030 · Ligue *8822 do seu celular.',
    ],
    emailOnly: ['É só responder esta mensagem.', 'Manda um e-mail pra oi@kestrel.example.'],
    missing: ['CNPJ 12.345.678/0001-95, CEP 01310-100'],
    dead: [
      'Ficou com dúvida? Fale com a gente!',
      'Ligue para (00) 0000-0000.',
      'WhatsApp: (11) 99999-9999',
    ],
    inVain: [
      'Responde aí esse e-mail que a gente resolve.',
      'Pode responder diretamente a este e-mail, viu?',
    ],
  },
  {
    locale: 'nl-NL',
    human: [
      'Bel 0900-1905 (lokaal tarief).',
      'App ons op 06 1122 3344.',
      '<a href="https://kestrel.example/t">Laat je terugbellen</a>',
    ],
    emailOnly: ['Beantwoord gewoon deze e-mail.', 'Stuur een mailtje naar hoi@kestrel.example.'],
    missing: ['KvK 12345678, BTW NL001234567B01, IBAN NL91 ABNA 0417 1643 00'],
    dead: [
      'Vragen? Neem gerust contact met ons op.',
      'Bel ons op 000-0000000.',
      'Neem direct contact op met onze klantenservice.',
    ],
    inVain: [
      'Je kunt gewoon op deze mail antwoorden.',
      'Reageer dan even op dit bericht.',
      'Stuur ons een antwoord op deze e-mail.',
    ],
  },
  {
    locale: 'sv-SE',
    human: [
      'Ring oss på 0771-22 44 66.',
      'Slå 90 200 så hjälper vi dig.',
      'Vi finns på 08-505 931 20 alla vardagar.',
    ],
    emailOnly: ['Svara bara på det här mejlet.', 'Mejla hej@kestrel.example.'],
    missing: ['Org.nr 556677-8899, bankgiro 5050-1055'],
    dead: [
      'Kontakta oss gärna om något är fel.',
      'Telefon: 000-000 00 00',
      'Hör av dig till vår kundtjänst.',
    ],
    inVain: ['Hör av dig genom att svara på detta mail.', 'Besvara det här mejlet med ett foto.'],
  },
  {
    locale: 'da-DK',
    human: ['Ring på 70 10 20 44.', 'Kundeservice: 33 12 45 67, hverdage 9–16.'],
    emailOnly: ['Svar blot på denne mail.', 'Skriv til hej@kestrel.example.'],
    missing: ['CVR-nr. 12345674, reg.nr. 1234 konto 0001234567'],
    dead: [
      'Kontakt endelig vores kundeservice.',
      'Telefon: 00 00 00 00',
      'Ring til os på 12 34 56 78.',
    ],
    inVain: ['Du kan bare besvare denne e-mail.', 'Svar os direkte på denne besked.'],
  },
  {
    locale: 'nb-NO',
    human: [
      'Ring 02020, vi tar telefonen hele døgnet.',
      'Send HJELP til 2440.',
      'Kundesenteret nås på 815 22 040.',
    ],
    emailOnly: ['Svar gjerne på denne e-posten.', 'Skriv til hei@kestrel.example.'],
    missing: ['Org.nr. 987 654 321 MVA, kontonr. 1503 40 12345'],
    dead: ['Ta gjerne kontakt med kundeservice.', 'Tlf. 000 00 000', 'Ring oss på XX XX XX XX.'],
    inVain: ['Bare svar oss på denne meldingen.', 'Du kan besvare denne e-posten direkte.'],
  },
  {
    locale: 'fi-FI',
    human: [
      'Soita 0600 11 220 (1,99 €/min + pvm).',
      'Asiakaspalvelu palvelee numerossa 010 190 240.',
      '<a href="https://kestrel.example/sp">Jätä soittopyyntö</a>',
    ],
    emailOnly: [
      'Vastaathan suoraan tähän viestiin.',
      'Laita postia osoitteeseen moi@kestrel.example.',
    ],
    missing: ['Y-tunnus 1234567-8, viitenumero 1 23456 78901 2'],
    dead: [
      'Olethan yhteydessä asiakaspalveluumme.',
      'Puhelin: 000 000 0000',
      'Ota meihin yhteyttä, jos jokin on vialla.',
    ],
    inVain: [
      'Voit vastata suoraan tähän sähköpostiin.',
      'Vastaa meille tähän viestiin perjantaihin mennessä.',
    ],
  },
  {
    locale: 'pl-PL',
    human: [
      'Zadzwoń: 22 560 16 00, pon.–pt. 8–18.',
      'Infolinia 801 120 433.',
      '<a href="https://kestrel.example/z">Zamów rozmowę</a>',
    ],
    emailOnly: ['Wystarczy odpisać na tego maila.', 'Pisz śmiało: czesc@kestrel.example.'],
    missing: ['NIP 123-456-32-18, REGON 123456785, KRS 0000123456'],
    dead: [
      'W razie wątpliwości prosimy o kontakt z Biurem Obsługi Klienta.',
      'Telefon: 000 000 000',
      'Zadzwoń pod 123 456 789.',
    ],
    inVain: [
      'Prosimy o odpowiedź na tę wiadomość.',
      'Odpisz nam po prostu na ten e-mail.',
      'Może Pani odpowiedzieć bezpośrednio na tę wiadomość.',
    ],
  },
  {
    locale: 'cs-CZ',
    human: [
      'Volejte 800 123 987, jsme tu denně.',
      'Zavolejte na *77 nebo +420 241 000 512.',
      '<a href="https://kestrel.example/v">Zavolejte mi zpět</a>',
    ],
    emailOnly: ['Stačí odpovědět na tento e-mail.', 'Napište na ahoj@kestrel.example.'],
    missing: ['IČO 12345679, DIČ CZ12345679, č. ú. 123456789/0800'],
    dead: [
      'Neváhejte se obrátit na naši zákaznickou linku.',
      'Telefon: +420 000 000 000',
      'Volejte 123 456 789.',
    ],
    inVain: [
      'Odpovězte prosím na tuto zprávu.',
      'Klidně nám na tenhle mail odepište.',
      'Odepiš nám na tento e-mail.',
    ],
  },
  {
    locale: 'sk-SK',
    human: ['Zavolajte na 0850 111 333.', 'Infolinka 02/5850 1234 v pracovné dni.'],
    emailOnly: ['Stačí odpovedať na tento e-mail.', 'Píšte na ahoj@kestrel.example.'],
    missing: ['IČO 12 345 678, DIČ 2020123456, IBAN SK31 1200 0000 1987 4263 7541'],
    dead: [
      'V prípade otázok nás neváhajte kontaktovať.',
      'Tel.: 0900 000 000',
      'Obráťte sa na našu zákaznícku linku.',
    ],
    inVain: ['Odpíšte nám na tento mail.', 'Odpovedzte, prosím, priamo na túto správu.'],
  },
  {
    locale: 'hu-HU',
    human: [
      'Hívjon minket: 06 1 999 6500.',
      'Ügyfélszolgálat: 1414, éjjel-nappal.',
      '<a href="https://kestrel.example/h">Visszahívást kérek</a>',
    ],
    emailOnly: ['Válaszolj nyugodtan erre a levélre.', 'Írj nekünk: szia@kestrel.example.'],
    missing: ['Cégjegyzékszám: 01-09-123456, adószám: 12345676-2-41'],
    dead: [
      'Kérdés esetén keresse ügyfélszolgálatunkat.',
      'Telefon: +36 00 000 0000',
      'Vedd fel velünk a kapcsolatot!',
    ],
    inVain: ['Elég, ha erre az e-mailre válaszol.', 'Írjon vissza erre az üzenetre.'],
  },
  {
    locale: 'ro-RO',
    human: [
      'Sună la *8765 din orice rețea.',
      'Call center: 021 9655, non-stop.',
      'Sunați-ne la 0800 800 114.',
    ],
    emailOnly: ['Răspundeți direct la acest mesaj.', 'Scrie-ne la salut@kestrel.example.'],
    missing: ['CUI RO12345678, J40/1234/2020, IBAN RO49 AAAA 1B31 0075 9384 0000'],
    dead: [
      'Dacă ai întrebări, ia legătura cu noi.',
      'Telefon: 0700 000 000',
      'Contactați serviciul nostru de relații cu clienții.',
    ],
    inVain: [
      'Ne poți răspunde chiar la acest e-mail.',
      'Dați-ne un răspuns la acest mail.',
      'E suficient să răspunzi la mesajul acesta.',
    ],
  },
  {
    locale: 'hr-HR',
    human: [
      'Nazovite 0800 1234 55.',
      'Korisnička podrška: 01 4556 220.',
      'Pišite nam na Viber: 091 555 2204.',
    ],
    emailOnly: ['Samo odgovorite na ovaj mail.', 'Piši nam na bok@kestrel.example.'],
    missing: ['OIB 12345678903, IBAN HR12 1001 0051 8630 0016 0'],
    dead: [
      'Za sva pitanja obratite se našoj korisničkoj službi.',
      'Telefon: +385 00 000 000',
      'Slobodno nam se javite!',
    ],
    inVain: ['Odgovori nam izravno na ovu poruku.', 'Dovoljno je odgovoriti na ovaj e-mail.'],
  },
  {
    locale: 'bg-BG',
    human: ['Позвънете на 0700 12 882.', 'Обадете се на *88 или на 02 400 1234.'],
    emailOnly: ['Просто отговорете на това писмо.', 'Пишете ни на zdravei@kestrel.example.'],
    missing: ['ЕИК 123456789, ДДС № BG123456789'],
    dead: [
      'При въпроси се свържете с нас.',
      'Телефон: 0000 000 000',
      'Обърнете се към нашия център за клиенти.',
    ],
    inVain: [
      'Можете да ни отговорите директно на този имейл.',
      'Отговори ни на това съобщение до петък.',
    ],
  },
  {
    locale: 'el-GR',
    human: [
      'Κάλεσέ μας στο 210 800 4455.',
      'Καλέστε 13838 από σταθερό.',
      'Στείλτε μας Viber στο 694 500 1122.',
    ],
    emailOnly: ['Απάντησέ μας σε αυτό το μέιλ.', 'Γράψε μας στο geia@kestrel.example.'],
    missing: ['ΑΦΜ 123456789, ΓΕΜΗ 012345678000'],
    dead: [
      'Για ό,τι χρειαστείτε επικοινωνήστε με την εξυπηρέτηση πελατών μας.',
      'Τηλ.: 210 0000000',
      'Μη διστάσεις να μας καλέσεις!',
    ],
    inVain: [
      'Αρκεί μια απάντηση σε αυτό το email.',
      'Απαντήστε μας απευθείας σ’ αυτό το μήνυμα.',
      'Μπορείς να απαντήσεις και σε τούτο το e-mail.',
    ],
  },
  {
    locale: 'ru-RU',
    human: [
      'Звоните: 8 800 555-19-43.',
      'Наберите *505 с мобильного.',
      'Горячая линия 0890.',
      'Напишите нам в Телеграм: @kestrel_help',
    ],
    emailOnly: ['Просто ответьте на это письмо.', 'Пишите на privet@kestrel.example.'],
    missing: ['ИНН 7701234567, ОГРН 1027700132195, р/с 40702810900000001234'],
    dead: [
      'Если это были не вы, срочно свяжитесь со службой поддержки.',
      'Телефон: +7 (000) 000-00-00',
      'Звоните нам: 8 (XXX) XXX-XX-XX',
    ],
    inVain: [
      'Дайте нам знать ответным письмом.',
      'Ответь нам прямо на это сообщение.',
      'Чтобы перенести визит, достаточно ответить на это письмо.',
    ],
  },
  {
    locale: 'uk-UA',
    human: [
      'Телефонуйте: 0 800 501 482.',
      'Наберіть 3700 з мобільного.',
      'Пишіть у Viber: 067 555 12 34.',
    ],
    emailOnly: ['Просто дайте відповідь на цей лист.', 'Пишіть на vitaju@kestrel.example.'],
    missing: ['ЄДРПОУ 12345678, IBAN UA21 3223 1300 0002 6007 2335 6600 1'],
    dead: [
      'Зверніться до нашої служби підтримки.',
      'Телефон: +380 00 000 00 00',
      'Зателефонуйте нам, будь ласка.',
    ],
    inVain: ['Відпишіть нам на цей лист.', 'Можете відповісти просто на це повідомлення.'],
  },
  {
    locale: 'tr-TR',
    human: [
      'Bizi 0850 222 11 44’ten arayın.',
      '444 0 987 numaralı hattımız 7/24 açık.',
      '<a href="https://kestrel.example/g">Sizi arayalım</a>',
    ],
    emailOnly: ['Bu e-postayı yanıtlamanız yeterli.', 'selam@kestrel.example adresine yazın.'],
    missing: ['Mersis No 0123456789012345, Vergi No 1234567890'],
    dead: [
      'Sorularınız için müşteri hizmetlerimizle iletişime geçin.',
      'Telefon: 0000 000 00 00',
      'Bize ulaşmaktan çekinmeyin!',
    ],
    inVain: [
      'Bu maile cevap yazabilirsin.',
      'Lütfen bu iletiyi cuma gününe kadar cevaplayın.',
      'Bu e-postaya doğrudan yanıt verebilirsiniz.',
    ],
  },
  {
    locale: 'ar-SA',
    human: ['اتصل بنا على 920012345.', 'هاتف: ‎+966 11 200 1234', 'راسلنا على واتساب 0551234987.'],
    emailOnly: ['يكفي الرد على هذه الرسالة.', 'راسلنا على marhaba@kestrel.example.'],
    missing: ['السجل التجاري 1010123456، الرقم الضريبي 300012345600003'],
    dead: [
      'لأي استفسار يرجى التواصل معنا.',
      'هاتف: 0500000000',
      'تواصل مع فريق خدمة العملاء لدينا.',
    ],
    inVain: [
      'ما عليك سوى الرد على هذا البريد الإلكتروني.',
      'ردّي على هذا الإيميل وسنساعدك فورًا.',
      'بإمكانكم الإجابة على هذه الرسالة مباشرة.',
    ],
  },
  {
    locale: 'he-IL',
    human: ['חייגו *6955 מכל טלפון.', 'מוקד שירות: 03-777-1234', 'שלחו לנו וואטסאפ: 052-555-1234'],
    emailOnly: ['אפשר פשוט להשיב למייל הזה.', 'כתבו אלינו: shalom@kestrel.example'],
    missing: ['ח.פ. 512345678, עוסק מורשה 512345678'],
    dead: [
      'אם לא ביקשת זאת, פנה מיד לשירות הלקוחות שלנו.',
      'טלפון: 03-0000000',
      'דברו איתנו בכל שאלה.',
    ],
    inVain: [
      'תשובה למייל הזה תגיע ישר אליי.',
      'עני לנו על ההודעה הזו עד מחר.',
      'אתם מוזמנים להשיב על המייל.',
    ],
  },
  {
    locale: 'hi-IN',
    human: [
      'हमें 1800 266 1234 पर कॉल करें।',
      'हेल्पलाइन 1930 पर बात कीजिए।',
      'WhatsApp करें: 98100 12345',
    ],
    emailOnly: ['बस इस मेल का जवाब दे दीजिए।', 'namaste@kestrel.example पर लिखें।'],
    missing: ['GSTIN 07AABCU9603R1ZX, CIN U74999DL2015PTC123456'],
    dead: ['कोई दिक्कत हो तो हमारी ग्राहक सेवा से संपर्क करें।', 'फ़ोन: 00000 00000', 'हमें बेझिझक कॉल कीजिए।'],
    inVain: ['आप इसी मेल पर जवाब भेज सकते हैं।', 'कृपया इस ईमेल का उत्तर दीजिएगा।'],
  },
  {
    locale: 'id-ID',
    human: ['Telepon 1500 888, 24 jam.', 'WA kami di 0812-3344-5566.'],
    emailOnly: ['Langsung balas saja email ini.', 'Kirim email ke halo@kestrel.example.'],
    missing: ['NPWP 01.234.567.8-901.000, NIB 9120001234567'],
    dead: [
      'Ada kendala? Segera hubungi layanan pelanggan kami.',
      'Telepon: 021-00000000',
      'WA: 08xx-xxxx-xxxx',
    ],
    inVain: [
      'Kamu bisa membalas email ini kapan saja.',
      'Mohon dibalas ke email ini ya.',
      'Silakan jawab pesan ini.',
    ],
  },
  {
    locale: 'vi-VN',
    human: [
      'Gọi ngay 1900 6033 (8h–21h).',
      'Tổng đài 18001091 miễn phí.',
      'Nhắn Zalo cho shop: 0903 112 234.',
    ],
    emailOnly: ['Bạn cứ trả lời thẳng email này nhé.', 'Viết cho shop qua chao@kestrel.example.'],
    missing: ['MST 0312345678, số ĐKKD 41A8012345'],
    dead: [
      'Có thắc mắc, hãy liên hệ bộ phận chăm sóc khách hàng.',
      'Hotline: 1900 xxxx',
      'Điện thoại: 0000 000 000',
    ],
    inVain: [
      'Quý khách vui lòng phản hồi lại email này.',
      'Anh chị chỉ cần reply mail này.',
      'Hãy hồi âm thư này giúp shop.',
    ],
  },
  {
    locale: 'th-TH',
    human: ['โทร 1175 ได้ตลอด 24 ชั่วโมง', 'สายด่วน 02-123-4567', 'แอดไลน์ @kestrel แล้วทักมาได้เลย'],
    emailOnly: ['ตอบเมลนี้กลับมาได้เลยนะคะ', 'ส่งเมลมาที่ sawasdee@kestrel.example'],
    missing: ['เลขประจำตัวผู้เสียภาษี 0105556123456'],
    dead: ['หากมีปัญหากรุณาติดต่อฝ่ายลูกค้าสัมพันธ์', 'โทร. 02-000-0000', 'โทร 0xx-xxx-xxxx'],
    inVain: ['โปรดตอบกลับอีเมลฉบับนี้', 'รบกวนตอบกลับข้อความนี้ภายในวันศุกร์', 'ท่านสามารถตอบกลับมาทางอีเมลนี้ได้'],
  },
  {
    locale: 'ja-JP',
    human: [
      'お電話は0570-064-221まで。',
      'TEL 03-5544-1288',
      'LINEで「@kestrel」を友だち追加してご相談ください。',
    ],
    emailOnly: [
      'このままご返信いただければ担当が承ります。',
      'ご不明点はinfo@kestrel.exampleまでご連絡ください。',
    ],
    missing: ['登録番号 T1234567890123、古物商許可 第301234567890号'],
    dead: [
      'ご不明な点はカスタマーサポートまでお問い合わせください。',
      'TEL：00-0000-0000',
      '電話番号：0120-XXX-XXX',
    ],
    inVain: [
      '本メールにそのままご返信ください。',
      'このメッセージへ返信する形でお知らせください。',
      '当メールにお返事いただければ幸いです。',
    ],
  },
  {
    locale: 'ko-KR',
    human: [
      '고객센터 1588-3344',
      '전화 02-123-4567로 문의해 주세요.',
      '카카오톡 채널 ‘케스트럴’로 문의하세요.',
      '국번 없이 114',
    ],
    emailOnly: ['이 메일에 답장만 주셔도 됩니다.', 'hello@kestrel.example로 메일 주세요.'],
    missing: ['사업자등록번호 123-45-67890, 통신판매업 제2024-서울강남-01234호'],
    dead: ['문의 사항은 고객센터로 연락 바랍니다.', '전화: 000-0000-0000', '대표번호 1588-XXXX'],
    inVain: [
      '본 메일로 회신 부탁드립니다.',
      '이 이메일에 그대로 답장해 주세요.',
      '해당 메일에 회신하시면 담당자가 확인합니다.',
    ],
  },
  {
    locale: 'zh-CN',
    human: [
      '客服热线 400-820-1234',
      '请拨打95588。',
      '关注微信公众号“茶客”，留言即可。',
      '加客服微信：kestrel_tea',
    ],
    emailOnly: ['直接回复本邮件即可。', '请发邮件至nihao@kestrel.example。'],
    missing: ['统一社会信用代码 91310000MA1K4B1234，京ICP备12345678号'],
    dead: ['如有疑问，请联系我们的客服人员。', '电话：000-00000000', '服务热线：400-XXX-XXXX'],
    inVain: ['您也可以回信告诉我们。', '请直接回复此封邮件。', '麻烦回复一下这封邮件。'],
  },
  {
    locale: 'zh-TW',
    human: [
      '客服專線 0800-012-345',
      '撥打 02-2345-6789 找我們。',
      '加入 LINE 官方帳號 @kestrel 一對一詢問。',
    ],
    emailOnly: ['直接回覆這封信就好。', '來信 nihao@kestrel.example 我們會盡快處理。'],
    missing: ['統一編號 12345678，食品業者登錄字號 A-123456789-00000-1'],
    dead: ['有任何問題請與客服中心聯繫。', '電話：02-0000-0000', '客服專線：0800-XXX-XXX'],
    inVain: ['請於三日內回覆此郵件。', '歡迎直接回信給我們。', '麻煩您回覆本信件。'],
  },
];
