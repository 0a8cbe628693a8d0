/** Where a link leads when it leads to a person, told by its address alone. */

export interface UrlPattern {
  readonly name: string;
  /** Regular expression source over `host/path` in lower case, without scheme and `www.`. */
  readonly url: string;
  /** Where the form of the address is described. */
  readonly source: string;
}

/** Messengers in which a person at the sender's answers. Whom an address reaches, `MESSENGER_ACCOUNTS` tells. */
export const MESSENGERS: readonly UrlPattern[] = [
  {
    name: 'WhatsApp',
    url: '^(?:wa\\.me|(?:api|web|chat)\\.whatsapp\\.com|whatsapp\\.com/(?:send|channel))(?:[/?#]|$)',
    source: 'https://faq.whatsapp.com/5913398998672934',
  },
  {
    name: 'Messenger',
    url: '^(?:m\\.me|messenger\\.com/t|facebook\\.com/messages/t|fb\\.com/msg)(?:[/?#]|$)',
    source: 'https://developers.facebook.com/docs/messenger-platform/discovery/m-me-links',
  },
  {
    name: 'Telegram',
    url: '^(?:t\\.me|telegram\\.me)(?:[/?#]|$)',
    source: 'https://core.telegram.org/api/links',
  },
  {
    name: 'LINE',
    url: '^(?:line\\.me/(?:r|ti)|lin\\.ee|page\\.line\\.me|liff\\.line\\.me)(?:[/?#]|$)',
    source: 'https://developers.line.biz/en/docs/messaging-api/using-line-url-scheme/',
  },
  {
    name: 'KakaoTalk',
    url: '^(?:pf\\.kakao\\.com|open\\.kakao\\.com)(?:[/?#]|$)',
    source: 'https://kakaobusiness.gitbook.io/main/channel',
  },
  {
    name: 'WeChat',
    url: '^(?:u\\.wechat\\.com|weixin\\.qq\\.com/r|work\\.weixin\\.qq\\.com)(?:/|$)',
    source: 'https://developers.weixin.qq.com/doc/',
  },
  {
    name: 'Zalo',
    url: '^(?:zalo\\.me|oa\\.zalo\\.me)(?:[/?#]|$)',
    source: 'https://developers.zalo.me/docs/official-account',
  },
  {
    name: 'Viber',
    url: '^(?:chats\\.viber\\.com|viber\\.me|vb\\.me)(?:[/?#]|$)',
    source: 'https://developers.viber.com/docs/tools/deep-links/',
  },
  {
    name: 'Signal',
    url: '^signal\\.(?:me|group)(?:[/?#]|$)',
    source: 'https://support.signal.org/hc/articles/6712070553754',
  },
  {
    name: 'Naver TalkTalk',
    url: '^talk\\.naver\\.com(?:[/?#]|$)',
    source: 'https://help.talk.naver.com/',
  },
  {
    name: 'MAX',
    url: '^max\\.ru/.',
    source: 'https://dev.max.ru/docs',
  },
  {
    name: 'VK Messenger',
    url: '^vk\\.me(?:[/?#]|$)',
    source: 'https://dev.vk.com',
  },
];

/** What stands in the addresses of messengers beside whom they reach. */
export const MESSENGER_ACCOUNTS = {
  /** Pieces of a path that name nobody: `wa.me/message/`, `line.me/R/ti/p/`. */
  pathWords: [
    'r',
    'ti',
    'p',
    'eu',
    'g',
    'g2',
    't',
    'o',
    'me',
    's',
    'u',
    'c',
    'ct',
    'qr',
    'dl',
    'pa',
    'msg',
    'oamessage',
    'home',
    'public',
    'main',
    'chat',
    'friend',
    'send',
    'resolve',
    'message',
    'messages',
    'channel',
    'invite',
    'joinchat',
    'add',
    'user',
    'user-thread',
    'plusfriend',
    'conversation',
  ],
  /** Parameters that name somebody. */
  parameters: [
    'phone',
    'number',
    'domain',
    'chaturi',
    'user',
    'username',
    'id',
    'account',
    'accountid',
    'recipient',
    'to',
    'addresses',
  ],
  /** Beginnings of a path by which a page is passed on to friends. */
  sharing: ['share', 'forward', 'lineit', 'text'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Front pages of messengers, over `host/path` in lower case: what they are linked for, the words say. */
export const MESSENGER_FRONT_PAGES: readonly UrlPattern[] = [
  {
    name: 'front page',
    url: '^(?:whatsapp\\.com|messenger\\.com|telegram\\.org|line\\.me|viber\\.com|signal\\.org|kakaocorp\\.com|wechat\\.com|zalo\\.me|facebook\\.com/messages)/?(?:[?#]|$)',
    source: 'The messengers’ own sites',
  },
];

/**
 * What the messengers are called, as regular expression sources: beside one of these, an account is a way
 * to write to somebody who answers. Without the services of the same name for paying.
 */
export const MESSENGER_NAMES: readonly string[] = [
  '[Ww]hats ?[Aa]pp',
  'WHATSAPP',
  '[Вв][ао]т[сц] ?[Аа]пп?',
  '[Вв]айбер[еу]?',
  '[Vv]iber',
  '[Tt]elegram',
  '[Тт]елеграмм?[еу]?',
  'تيلي?[جغ]رام',
  'تلي?[جغ]رام',
  'טלגרם',
  'واتس ?[اآ]ب',
  'וו?אטסאפ',
  'व्हाट्सऐप',
  'व्हाट्सएप',
  'वॉट्सऐप',
  'LINE(?! ?Pay)',
  'ไลน์',
  '라인',
  '카카오톡',
  '카톡',
  '카카오 ?(?:톡 ?)?채널',
  '톡톡',
  '[Kk]akao ?[Tt]alk',
  'We[Cc]hat(?! ?Pay)',
  '微信(?!支付|钱包|付款)',
  '公众号',
  '公眾號',
  '[Zz]alo(?! ?Pay)',
  'Messenger',
  'Signal',
];

/** Names that are words of their own as well. */
export const MESSENGERS_CALLED_AS_WORDS: readonly string[] = [
  'LINE',
  'Messenger',
  'Signal',
  '라인',
  '톡톡',
  '公众号',
  '公眾號',
  'ไลน์',
];

/** Words that an account follows without a colon, as regular expression sources. */
export const ACCOUNT_LABELS: readonly string[] = ['微信号?', 'LINE ID'];

/** Schemes that open a messenger, or a text message. */
export const MESSENGER_SCHEMES: readonly string[] = [
  'sms',
  'smsto',
  'mms',
  'whatsapp',
  'tg',
  'viber',
  'line',
  'kakaotalk',
  'kakaoplus',
  'weixin',
  'zalo',
  'fb-messenger',
  'skype',
  'imessage',
];

/** Live chats hosted by a chat provider. */
export const CHATS: readonly UrlPattern[] = [
  { name: 'tawk.to', url: '^tawk\\.to/.', source: 'https://help.tawk.to/article/direct-chat-link' },
  {
    name: 'LiveChat',
    url: '^(?:direct\\.lc\\.chat|secure\\.livechatinc\\.com|lc\\.chat)/.',
    source: 'https://www.livechat.com/help/chat-page/',
  },
  {
    name: 'Crisp',
    url: '^go\\.crisp\\.chat/chat',
    source: 'https://help.crisp.chat/en/article/how-can-i-share-a-direct-link-to-my-chatbox',
  },
  {
    name: 'Tidio',
    url: '^(?:tidio\\.com/talk|tidiochat\\.com/chat)/.',
    source: 'https://help.tidio.com/hc/articles/5391870217500',
  },
  {
    name: 'Channel Talk',
    url: '^[\\w-]+\\.channel\\.io(?:/|$)',
    source: 'https://docs.channel.io/help/',
  },
  {
    name: 'own page',
    url: '^(?:live-?chat|chat)\\.[\\w-]+\\.|/(?:live-?chat|chat|start-chat|chat-with-us)(?:[/?.]|$)',
    source: 'Paths seen in retailers’ mails',
  },
];

/** Pages where a customer finds a way to a person: help desks by host, contact pages by path. */
export const SUPPORT_PAGES: readonly UrlPattern[] = [
  {
    name: 'help desk',
    url: '^[\\w-]+\\.(?:zendesk|freshdesk|intercom|helpscoutdocs|gorgias|kayako|desk|uservoice|happyfox|groovehq|reamaze)\\.(?:com|help|io)(?:/|$)|^[\\w-]+\\.intercom\\.help(?:/|$)',
    source: 'Default hosts of Zendesk, Freshdesk, Intercom, Help Scout, Gorgias and others',
  },
  {
    name: 'own host',
    url: '^(?:support|help|helpdesk|helpcenter|helpcentre|contact|care|customercare|customer-service|service|kundenservice|hilfe|aide|ayuda|assistenza|ajuda|soporte|suporte|yardim|destek|pomoc|podrska|podderzhka|pomosch|dopomoga|iletisim)\\.[\\w-]+\\.',
    source: 'Host names seen in retailers’ mails',
  },
  {
    name: 'English path',
    url: '/(?:contact|contact-?us|contactus|contacts|support|help|help-?cent(?:er|re)|customer-?(?:service|services|support|care)|get-?help|submit-a-request|care)(?:[/?#.]|$)',
    source: 'Paths seen in retailers’ mails',
  },
  {
    name: 'path in other languages',
    url: '/(?:kontakt|kontaktformular|hilfe|kundenservice|kundendienst|nous-contacter|contactez-nous|aide|service-client|contacto|contactanos|ayuda|atencion-al-cliente|contatti|assistenza|aiuto|servizio-clienti|contato|contacto|ajuda|atendimento|fale-conosco|suporte|klantenservice|contacteer-ons|pomoc|napoveda|zakaznicky-servis|kapcsolat|ugyfelszolgalat|kundtjanst|kundeservice|obsluga-klienta|kontakty|zakaznicka-podpora|kundservice|kontakta-oss|kontakt-oss|kontakt-os|hjalp|hjelp|hjaelp|kundesenter|asiakaspalvelu|tuki|ugyfelszolgalat|sugo|contactati-ne|ajutor|asistenta|yhteystiedot|ota-yhteytta|iletisim|yardim|musteri-hizmetleri|inquiry|toiawase|otoiawase|lien-he|ho-tro|bantuan|hubungi-kami|kontakti|podpora|podrska|epikoinonia|obratnaya-svyaz|obratnaja-svyaz|podderzhka|pomosch|pomoshch|pomosh|dopomoga|pidtrymka|zvorotnyy-zvyazok|zvyazok|voitheia|boitheia|epikoinonia-mazi-mas|exypiretisi-pelaton|kentro-voitheias|yposthrixi|bize-ulasin|bize-ulas|bizeulasin|yardim-merkezi|destek|musteri-destek|iletisim-formu|za-kontakti|kontakti-s-nas|pomosht|vrazka-s-nas|svarji-se|svarzhete-se-s-nas|korisnicka-podrska|korisnicka-sluzba|kontakt-obrazac|kontaktirajte-nas|pomoc-i-kontakt)(?:[/?#.]|$)',
    source: 'Paths seen in retailers’ mails',
  },
  {
    name: 'call-back',
    url: '/(?:[\\w-]+-)?(?:call-?me-?back|call-?back|callback|request-a-call|rueckruf|ruckruf|rappel|rappelez-moi|etre-rappele|bel-me-terug|bel-mij-terug|terugbellen|terugbelverzoek|te-llamamos|llamame|nosotros-te-llamamos|richiamami|richiamata|ligamos-nos|nos-ligamos|ligue-me|ring-mig-upp|ring-mig|ring-meg|ring-op|soittopyynto|zpetne-volani|spatne-volanie|oddzwonimy|zamow-rozmowe|visszahivas|te-sunam|beni-ara|sizi-arayalim|obratnyy-zvonok|obratnyj-zvonok|zvorotnyy-dzvinok|obratno-obazhdane|nazovite-me)(?:[/?#.-]|$)',
    source: 'Paths seen in retailers’ and banks’ mails',
  },
];

/** Not a way to reach anybody: an answer somebody wrote down. Looked for before the support pages. */
export const SELF_SERVICE_PAGES: readonly UrlPattern[] = [
  {
    name: 'FAQ',
    url: '(?:^|[/.])(?:faqs?|knowledge-?base|kb|forum|community)(?:[/?#.]|$)',
    source: 'accuracy of contact routes: an FAQ is none',
  },
];

/** Social networks: a page to look at, and no route to a person. */
export const SOCIAL_HOSTS: readonly string[] = [
  'facebook.com',
  'fb.com',
  'fb.me',
  'twitter.com',
  'x.com',
  't.co',
  'instagram.com',
  'linkedin.com',
  'youtube.com',
  'youtu.be',
  'tiktok.com',
  'pinterest.com',
  'pin.it',
  'snapchat.com',
  'reddit.com',
  'tumblr.com',
  'threads.net',
  'threads.com',
  'bsky.app',
  'mastodon.social',
  'vk.com',
  'ok.ru',
  'xing.com',
  'weibo.com',
  'douyin.com',
  'xiaohongshu.com',
  'medium.com',
  'discord.gg',
  'discord.com',
  'twitch.tv',
  'vimeo.com',
  'trustpilot.com',
  'yelp.com',
  'blog.naver.com',
  'band.us',
];
