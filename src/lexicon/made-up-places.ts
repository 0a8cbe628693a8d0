/** Streets that many towns have, and large cities: nobody is found by them. */
export interface MadeUpPlaces {
  /** ISO 3166-1. */
  readonly regions: readonly string[];
  readonly streets: readonly string[];
  readonly cities: readonly string[];
}

/**
 * By country; what stands in none of these is taken from the first.
 * Sources: the commonest names of streets in OpenStreetMap, the largest cities by each country's census.
 */
export const MADE_UP_PLACES: readonly MadeUpPlaces[] = [
  {
    regions: ['GB', 'IE', 'IM', 'JE', 'GG'],
    streets: ['Mill Lane', 'Chapel Row', 'Orchard Road', 'Station Parade', 'Castle Hill'],
    cities: ['Leeds', 'Bristol', 'Norwich', 'Lincoln', 'Cardiff'],
  },
  {
    regions: ['US', 'CA', 'AU', 'NZ', 'ZA', 'IN', 'NG', 'KE', 'PH', 'SG'],
    streets: ['Maple Street', 'Cedar Avenue', 'Lakeview Drive', 'Sunset Road', 'Park Boulevard'],
    cities: ['Springfield', 'Fairview', 'Riverside', 'Georgetown', 'Clinton'],
  },
  {
    regions: ['DE', 'AT', 'CH', 'LI', 'LU'],
    streets: ['Lindenweg', 'Gartenstraße', 'Am Mühlbach', 'Birkenallee', 'Kirchgasse'],
    cities: ['Kassel', 'Ulm', 'Linz', 'Bremen', 'Erfurt'],
  },
  {
    regions: ['FR', 'BE', 'MC'],
    streets: ['rue des Lilas', 'avenue de la Gare', 'rue du Moulin', 'place de la Mairie'],
    cities: ['Dijon', 'Nantes', 'Angers', 'Metz'],
  },
  {
    regions: ['ES', 'MX', 'AR', 'CO', 'CL', 'PE', 'EC', 'UY'],
    streets: ['Calle de la Rosa', 'Avenida del Parque', 'Calle Nueva', 'Paseo del Río'],
    cities: ['Burgos', 'Toledo', 'Mérida', 'Córdoba'],
  },
  {
    regions: ['IT', 'SM'],
    streets: ['Via dei Tigli', 'Via Roma', 'Viale della Stazione', 'Via del Mulino'],
    cities: ['Parma', 'Trento', 'Ancona', 'Lecce'],
  },
  {
    regions: ['PT', 'BR'],
    streets: ['Rua das Flores', 'Avenida da Liberdade', 'Rua do Moinho', 'Travessa da Fonte'],
    cities: ['Braga', 'Évora', 'Santos', 'Coimbra'],
  },
  {
    regions: ['NL'],
    streets: ['Lindelaan', 'Molenweg', 'Kerkstraat', 'Stationsplein'],
    cities: ['Zwolle', 'Breda', 'Assen', 'Leiden'],
  },
  {
    regions: ['SE', 'NO', 'DK', 'IS'],
    streets: ['Björkvägen', 'Storgatan', 'Kirkeveien', 'Møllevej'],
    cities: ['Umeå', 'Örebro', 'Drammen', 'Vejle'],
  },
  {
    regions: ['FI', 'EE'],
    streets: ['Koivutie', 'Asemakatu', 'Myllytie', 'Puistokatu'],
    cities: ['Turku', 'Oulu', 'Lahti', 'Kuopio'],
  },
  {
    regions: ['PL'],
    streets: ['ul. Lipowa', 'ul. Ogrodowa', 'ul. Polna', 'ul. Leśna'],
    cities: ['Łódź', 'Lublin', 'Gdynia', 'Opole'],
  },
  {
    regions: ['CZ', 'SK', 'SI', 'HR', 'RS', 'BA'],
    streets: ['Lipová', 'Zahradní', 'Nádražní', 'Polní'],
    cities: ['Brno', 'Zlín', 'Nitra', 'Osijek'],
  },
  {
    regions: ['HU'],
    streets: ['Petőfi utca', 'Kossuth utca', 'Malom utca', 'Kert utca'],
    cities: ['Győr', 'Pécs', 'Szeged', 'Eger'],
  },
  {
    regions: ['TR'],
    streets: ['Gül Sokak', 'Çınar Caddesi', 'İstasyon Caddesi', 'Bahçe Sokak'],
    cities: ['Bursa', 'Konya', 'İzmir', 'Sivas'],
  },
  {
    regions: ['JP'],
    streets: ['桜町', '緑が丘', '本町', '旭町'],
    cities: ['仙台市', '広島市', '金沢市', '松本市'],
  },
  {
    regions: ['CN', 'TW', 'HK'],
    streets: ['人民路', '中山路', '建设路', '文化路'],
    cities: ['南京市', '杭州市', '成都市', '青岛市'],
  },
  {
    regions: ['KR'],
    streets: ['중앙로', '은행나무길', '공원로', '역전길'],
    cities: ['대전시', '전주시', '춘천시', '수원시'],
  },
  {
    regions: ['RU', 'UA', 'BY', 'BG', 'KZ'],
    streets: ['ул. Садовая', 'ул. Лесная', 'ул. Школьная', 'ул. Новая'],
    cities: ['Тверь', 'Казань', 'Полтава', 'Плевен'],
  },
  {
    regions: ['GR', 'CY'],
    streets: ['Οδός Ελαιών', 'Οδός Σταθμού', 'Οδός Μύλου', 'Οδός Κήπων'],
    cities: ['Πάτρα', 'Βόλος', 'Λάρισα', 'Χανιά'],
  },
];
