"""Lines as agencies and papers of smaller languages print them: abbreviated days, outlets without brackets, desks."""

from __future__ import annotations

import pytest

from newsmeta import parse_byline, parse_caption, parse_dateline

# ⟦dateline⟧ and text, then places ‖ date ‖ agencies ‖ bylines
DATELINES = """
⟦Budapest, március 11., szerda (MTI) –⟧ A tél végéig zárva marad a régi híd. ‖ Budapest ‖ 2026-03-11 ‖ MTI ‖
⟦மதுரை, மார்ச் 11 (பிடிஐ):⟧ ஆற்றின் மீது புதிய பாலம் திறக்கப்பட்டது. ‖ மதுரை ‖ 2026-03-11 ‖ பிடிஐ ‖
⟦کابل (پژواک):⟧ پل تازه بر رودخانه امسال باز می‌شود. ‖ کابل ‖  ‖ پژواک ‖
⟦ロンドン（CNN）⟧　川沿いの橋が修理のため閉鎖された。 ‖ ロンドン ‖  ‖ CNN ‖
⟦OTTAWA–⟧The council wants more inspectors on the docks. ‖ OTTAWA ‖  ‖  ‖
⟦【本報記者何雨香港報道】⟧渡輪加開夜班。 ‖ 香港 ‖  ‖ 本報 ‖ 何雨
⟦（ブルームバーグ）⟧：東京株は小幅に反発した。 ‖  ‖  ‖ ブルームバーグ ‖
⟦［記者何雨／台北報導］⟧渡輪加開夜班。 ‖ 台北 ‖  ‖  ‖ 何雨
⟦(Rimouski)⟧ Le quai restera fermé jusqu’au printemps, annonce la Ville. ‖ Rimouski ‖  ‖  ‖
⟦Rovaniemi, 11.3. (STT) –⟧ Jäätie suljettiin keskiviikkona. ‖ Rovaniemi ‖ 2026-03-11 ‖ STT ‖
⟦กรุงเทพฯ 11 มี.ค. -⟧ เทศบาลเปิดสวนสาธารณะแห่งใหม่ริมแม่น้ำ ‖ กรุงเทพฯ ‖ 2026-03-11 ‖  ‖
⟦عمان 6 آذار (بترا)-⟧ بدأ ترميم السوق القديم في المدينة. ‖ عمان ‖ 2026-03-06 ‖ بترا ‖
⟦عمان 6 تشرين الأول (بترا)-⟧ بدأ ترميم السوق القديم في المدينة. ‖ عمان ‖ 2025-10-06 ‖ بترا ‖
⟦TOKYO--⟧Workers began on Wednesday to paint the old bridge over the river. ‖ TOKYO ‖  ‖  ‖
⟦OKUMA, Fukushima Prefecture--⟧Workers began to paint the old bridge over the river. ‖ OKUMA ‖  ‖  ‖
⟦海岸新闻杭州3月11日电（记者何雨、段清）⟧跨海大桥17日顺利合龙。 ‖ 杭州 ‖ 2026-03-11 ‖ 海岸新闻 ‖ 何雨;段清
⟦Bissau, 06 Mar 26 (Lusa) -⟧ A ponte velha será pintada este ano. ‖ Bissau ‖ 2026-03-06 ‖ Lusa ‖
⟦Vilnius, 2026 m. kovo 11 d. (ELTA).⟧ Bus restauruotas senasis bokštas. ‖ Vilnius ‖ 2026-03-11 ‖ ELTA ‖
⟦Улаанбаатар, 2026 оны гуравдугаар сарын 11 /МОНЦАМЭ/.⟧ Шинэ гүүр нээгдлээ. ‖ Улаанбаатар ‖ 2026-03-11 ‖ МОНЦАМЭ ‖
⟦काठमाडौं, २७ फागुन (रासस) :⟧ नदीमा नयाँ पुल खुलेको छ। ‖ काठमाडौं ‖  ‖ रासस ‖
⟦Lima, 11 de marzo de 2026.⟧ El mercado abrirá también los domingos. ‖ Lima ‖ 2026-03-11 ‖  ‖
⟦Toluca, Edoméx., 11 de marzo de 2026.⟧ El mercado abrirá los domingos. ‖ Toluca ‖ 2026-03-11 ‖  ‖
⟦Bogotá D.C., 11 de marzo de 2026.⟧ El observatorio abre sus puertas al público. ‖ Bogotá ‖ 2026-03-11 ‖  ‖
⟦WASHINGTON D.C. (AP) —⟧ The agency will publish quotas on Friday. ‖ WASHINGTON ‖  ‖ AP ‖
⟦Bakı, 11 mart, AZƏRTAC⟧ Yeni avtobus xətti açılıb. ‖ Bakı ‖ 2026-03-11 ‖ AZƏRTAC ‖
⟦Якутск. 11 марта. MarshNews.⟧ Зимник через реку закрыли. ‖ Якутск ‖ 2026-03-11 ‖ MarshNews ‖
⟦Chișinău, 6 mar. – IPN.⟧ Târgul de vin s-a încheiat duminică. ‖ Chișinău ‖ 2026-03-06 ‖ IPN ‖
⟦თბილისი. 11 მარტი. ინტერპრესნიუსი.⟧ ქალაქში ახალი ხიდი გაიხსნა. ‖ თბილისი ‖ 2026-03-11 ‖ ინტერპრესნიუსი ‖
⟦თბილისი (ინტერპრესნიუსი) -⟧ ქალაქში ახალი ხიდი გაიხსნა. ‖ თბილისი ‖  ‖ ინტერპრესნიუსი ‖
⟦ԵՐԵՎԱՆ, 11 ՄԱՐՏԻ, ԱՐՄԵՆՊՐԵՍ:⟧ Քաղաքում նոր կամուրջ է բացվել։ ‖ ԵՐԵՎԱՆ ‖ 2026-03-11 ‖ ԱՐՄԵՆՊՐԵՍ ‖
⟦اسلام آباد۔11مارچ (اے پی پی):⟧ شہر میں شجرکاری مہم شروع ہوگئی۔ ‖ اسلام آباد ‖ 2026-03-11 ‖ اے پی پی ‖
⟦لاہور (نمائندہ خصوصی)⟧ شہر میں نئی بس سروس شروع ہوگی۔ ‖ لاہور ‖  ‖ نمائندہ خصوصی ‖
⟦LAHORE (Our Correspondent) –⟧ The city will widen eleven roads. ‖ LAHORE ‖  ‖ Our Correspondent ‖
⟦TROMSØ (Fjordposten):⟧ Nordlyset trekker turister også i mars. ‖ TROMSØ ‖  ‖ Fjordposten ‖
⟦LILONGWE-(MarshPost)-⟧Maize growers want a floor price. ‖ LILONGWE ‖  ‖ MarshPost ‖
⟦11 сакавіка, Мінск /Кар. БЕЛТА/.⟧ Сяўба пачнецца раней. ‖ Мінск ‖ 2026-03-11 ‖ БЕЛТА ‖
⟦Варна, 6 март /Ана Петкова, БТА/⟧ Пристанището прие нов кораб. ‖ Варна ‖ 2026-03-06 ‖ БТА ‖ Ана Петкова
⟦Vídeň (ČTK zpravodaj) -⟧ Opera uvede novou hru příští sezonu. ‖ Vídeň ‖  ‖ ČTK ‖
⟦中新网西宁3月11日电 (王小明 李大同)⟧青海湖开始融冰。 ‖ 西宁 ‖ 2026-03-11 ‖ 中新网 ‖ 王小明;李大同
⟦（中央社記者方晴澎湖縣14日電）⟧跨海大橋原訂今年通車。 ‖ 澎湖縣 ‖ 2026-03-14 ‖ 中央社 ‖ 方晴
⟦（中央社記者王小明花蓮縣14日電）⟧跨海大橋原訂今年通車。 ‖ 花蓮縣 ‖ 2026-03-14 ‖ 中央社 ‖ 王小明
⟦ভোলা (নিজস্ব সংবাদদাতা):⟧ নদীর উপর নতুন সেতু খুলে দেওয়া হয়েছে। ‖ ভোলা ‖  ‖ নিজস্ব সংবাদদাতা ‖
⟦MADRID afp/taz |⟧ Die Regierung hat ein neues Bahngesetz vorgestellt. ‖ MADRID ‖  ‖ afp/taz ‖
⟦DAVAO CITY (MindaNews / 11 March) –⟧ Farmers asked for a new canal. ‖ DAVAO CITY ‖ 2026-03-11 ‖ MindaNews ‖
⟦Tijuana, BC.⟧ Pescadores de la zona pidieron un nuevo muelle al municipio. ‖ Tijuana ‖  ‖  ‖
⟦(AOF) -⟧ Le papetier a annoncé la nomination d'une nouvelle directrice. ‖  ‖  ‖ AOF ‖
⟦【明報專訊】⟧渡輪公司宣布下月起加開夜班航線。 ‖  ‖  ‖ 明報 ‖
⟦Lima y Cusco (EFE).-⟧ Los museos abrirán también los domingos. ‖ Lima;Cusco ‖  ‖ EFE ‖
⟦Tarkwa (W/R), March 11, GNA –⟧ The market women asked for a new roof. ‖ Tarkwa ‖ 2026-03-11 ‖ GNA ‖
⟦ACN Girona.-⟧ Els museus obriran també els diumenges de març. ‖ Girona ‖  ‖ ACN ‖
⟦Gəncə, 11 mart, AZƏRTAC⟧ Şəhərin şərqində yeni avtobus xətti açılıb, biletlər ucuzdur. ‖ Gəncə ‖ 2026-03-11 ‖ AZƏRTAC ‖
⟦Улаанбаатар, 3 дугаар сарын 11 /МОНЦАМЭ/.⟧ Шинэ гүүр нээгдлээ. ‖ Улаанбаатар ‖ 2026-03-11 ‖ МОНЦАМЭ ‖
⟦Улаанбаатар, 2026 оны 3 дугаар сарын 11 /МОНЦАМЭ/.⟧ Шинэ гүүр нээгдлээ. ‖ Улаанбаатар ‖ 2026-03-11 ‖ МОНЦАМЭ ‖
⟦नागपूर :⟧ महापालिकेने नदीवरील नवीन पूल मंगळवारी नागरिकांसाठी खुला केला आहे. ‖ नागपूर ‖  ‖  ‖
⟦जयपुर।⟧ शहर में मंगलवार को नया पुल नागरिकों के लिए खोल दिया गया है। ‖ जयपुर ‖  ‖  ‖
⟦மதுரை:⟧ ஆற்றின் மீது கட்டப்பட்ட புதிய பாலம் செவ்வாய்க்கிழமை திறக்கப்பட்டது. ‖ மதுரை ‖  ‖  ‖
⟦ERZURUM (AA) - ALİ AKSOY -⟧ Kayak sezonu nisan sonuna kadar uzatıldı. ‖ ERZURUM ‖  ‖ AA ‖ ALİ AKSOY
Der Umsatz stieg. ⟦Armonk (New York) –⟧ Die Firma hat im Quartal mehr verkauft als im Vorjahr. ‖ Armonk ‖  ‖  ‖
⟦[세종=이데일리 홍길동 기자]⟧ 새 다리가 화요일에 열렸다. ‖ 세종 ‖  ‖ 이데일리 ‖ 홍길동
"""

LOOKALIKES = [
    "Дата: 3 мая 2026 - Встреча пройдёт на старой набережной города.",
    "Sortie : 3 mai 2026 - Le film suit trois générations de bateliers.",
    "Halifax, May 3–5: a festival of small boats",
    "Publié le 3 mai 2026 - Le conseil a voté mardi soir pour repousser le chantier du port.",
    "Stand: 3. Mai 2026 – Der Stadtrat hat am Dienstagabend den Umbau des Hafens verschoben.",
    "LIVERPOOL – EVERTON: The clubs meet again on Sunday, and the harbour bars open early.",
    "Roma – Lazio 1-1, le pagelle di una partita che nessuno voleva vincere davvero.",
    "Hamburg-Mitte, 11.03.2026 – Stellenangebote",
    "NICE - National Institute for Marsh Care", "Berlin (Mitte): Wohnung zu vermieten, drei Zimmer",
    "Am 11.3. (Mittwoch) öffnet das Freibad wieder seine Tore", "Lyon et Nice – le guide", "(Photos) – the regatta",
    "Leipzig: Hier entsteht bis zum Sommer ein neues Quartier mit Hafen und Park",
    "Berlin – Ebbe und Flut: So geht es nach der Pause weiter mit der langen Reihe", "Denver (AP) 10-4 1 2 0",
    "Brighton: Hart, Ash, Moor (86), Lindqvist", "24/09/2020 – The harbour is looking for a new name and colours",
    "Photo: Nora Ash (Reuters) - A view of the quays at dusk", "Nora Ash/Reuters - The quays at dusk",
    "Toulouse - Perpignan : à quelle heure et sur quelle chaîne ?",
    "Torino, 7 marzo: gli appuntamenti", "Bengaluru, India – 5-8 years",
    "Washington D.C. – a guide", "მოსაზრება – ხიდის ფასი", "فكر - ثمن الجسر",
]  # fmt: skip

# caption ⟦credit⟧ ‖ creators ‖ organizations
CAPTIONS = """
桟橋に並ぶ船＝３日、⟦共同通信⟧ ‖  ‖ 共同通信
The seawall. ⟦Nora Ash for the Marsh Post⟧ ‖ Nora Ash ‖ Marsh Post
The seawall. ⟦Handout photo courtesy of Marsh Navy⟧ ‖  ‖ Marsh Navy
The seawall. ⟦QXD photo⟧ ‖  ‖ QXD
The seawall at dusk ⟦(QXD Photo)⟧ ‖  ‖ QXD
⟦(Nora Ash | The Marsh Tribune)⟧ The seawall opens again on Monday after two years. ‖ Nora Ash ‖ The Marsh Tribune
The seawall. ⟦marsh.com/Nora Ash⟧ ‖ Nora Ash ‖ marsh.com
Tembok laut. - ⟦Foto QXD/Budi Hartono⟧ ‖ Budi Hartono ‖ QXD
Meremüür. ⟦Autor/allikas: Jaan Kask/QXD⟧ ‖ Jaan Kask ‖ QXD
海辺の堤防⟦（写真・文＝三枝光）⟧ ‖ 三枝光 ‖
海辺の堤防⟦（ロイター＝共同）⟧ ‖  ‖ ロイター;共同
The seawall. ⟦Photo-Illustration: Nora Ash; Getty Images⟧ ‖ Nora Ash ‖ Getty Images
The seawall. ⟦Photos by Leo Hart/Getty Images and Nora Ash⟧ ‖ Leo Hart;Nora Ash ‖ Getty Images
The seawall. ⟦Picture: Nora Ash/National World⟧ ‖ Nora Ash ‖ National World
The seawall. ⟦Nora Ash/POLITICO⟧ ‖ Nora Ash ‖ POLITICO
The seawall. ⟦(U.S. Navy photo by Nora Ash)⟧ ‖ Nora Ash ‖ U.S. Navy
The seawall. ⟦(Photo by Nora Ash/Quay Sportswire via Getty Images)⟧ ‖ Nora Ash ‖ Quay Sportswire;Getty Images
The seawall. ⟦(Copyright 2026 The Associated Press. All rights reserved)⟧ ‖  ‖ The Associated Press
海堤重新开放。⟦新华社/法新社⟧ ‖  ‖ 新华社;法新社
海堤重新開放。⟦（資料照，記者陳大文攝）⟧ ‖ 陳大文 ‖
방파제가 다시 열렸다. ⟦AP=연합뉴스⟧ ‖  ‖ AP;연합뉴스
Tembok laut. ⟦(KOMPAS.com/Hartono)⟧ ‖ Hartono ‖ KOMPAS.com
Aallonmurtaja. ⟦Vesa Moilanen⟧ ‖ Vesa Moilanen ‖
Die Mole. ⟦© dpa-tmn | Lea Muster⟧ ‖ Lea Muster ‖ dpa-tmn
Bokštas. ⟦Jono Pakalnio nuotr.⟧ ‖ Jono Pakalnio ‖
Bokštas. ⟦Rasos Pakalnytės (ELTA) nuotr.⟧ ‖ Rasos Pakalnytės ‖ ELTA
المعرض. ⟦(أ.ف.ب)⟧ ‖  ‖ أ.ف.ب
İlk kar. ⟦Fotoğraf: İHA⟧ ‖  ‖ İHA
旅運大樓。⟦（圖／翻攝自王小明）⟧ ‖ 王小明 ‖
Nelayan. ⟦ANTARA FOTO/Bagas Wirawan/foc.⟧ ‖ Bagas Wirawan ‖ ANTARA FOTO
Jambatan. - ⟦Gambar Bernama⟧ ‖  ‖ Bernama
⟦PHOTO NORA ASH, ARCHIVES LA PRESSE⟧ ‖ NORA ASH ‖ LA PRESSE
市場。⟦写真提供：例市役所⟧ ‖  ‖ 例市役所
14일 점등된 섬의 새 등대. ⟦/홍다솔 기자⟧ ‖ 홍다솔 ‖
1962년 세운 옛 등대.⟦/국가등대박물관⟧ ‖  ‖ 국가등대박물관
전복된 어선⟦(남해해경 제공)© 뉴스일⟧ ‖ 남해해경 ‖ 뉴스일
직원이 부품을 조립하고 있다. ⟦홍문찬기자⟧ ‖ 홍문찬 ‖
역 야경을 찍는 시민. ⟦한강일보 자료사진⟧ ‖  ‖ 한강일보
醫療專機在機場待命。⟦（消防局提供／許可欣馬公傳真）⟧ ‖  ‖ 消防局;許可欣馬公傳真
封闭的新桥。⟦澎波新闻记者 沈一苇 图⟧ ‖ 沈一苇 ‖ 澎波新闻
跨海大橋工程進行中。⟦中央社記者鄭清攝⟧ 110年3月14日 ‖ 鄭清 ‖ 中央社
縣府宣布延後通車。⟦（民眾提供）⟧中央社記者方晴傳真 110年3月14日 ‖  ‖
老街坊在码头边下棋。⟦本报记者　顾念慈摄⟧ ‖ 顾念慈 ‖ 本报
Die Bahn. ⟦(Bild: Deutsche Bahn)⟧ ‖  ‖ Deutsche Bahn
Το λιμάνι. ⟦Φωτ.: ΑΠΕ-ΜΠΕ⟧ ‖  ‖ ΑΠΕ-ΜΠΕ
المكتبة. ⟦(غيتي)⟧ ‖  ‖ غيتي
⟦Ana Ruiz per ANSA⟧ ‖ Ana Ruiz ‖ ANSA
"""

# byline ‖ authors ‖ organizations
BYLINES = """
Nora Ash, Cairo Correspondent ‖ Nora Ash ‖
Nora Ash, Marsh Post Bureau Chief ‖ Nora Ash ‖ Marsh Post
Nora Ash, Bureau Chief ‖ Nora Ash ‖
By NORA ASH Marsh Post Staff Writer ‖ NORA ASH ‖ Marsh Post
USA TODAY Staff ‖  ‖ USA TODAY
Nora Ash | Southeast Asia Correspondent ‖ Nora Ash ‖
Nora Ash, Marsh Post Europe Editor ‖ Nora Ash ‖ Marsh Post
Nora Ash, New York Bureau Chief ‖ Nora Ash ‖
Oleh NOR ABD. HALIM ‖ NOR ABD. HALIM ‖
Redacción / EFE ‖  ‖ Redacción;EFE
Por Ana Ruiz, g1 Pernambuco — Recife ‖ Ana Ruiz ‖ g1 Pernambuco
Ana Ruiz / ACN Girona ‖ Ana Ruiz ‖ ACN Girona
Nora Ash, CNN Travel ‖ Nora Ash ‖ CNN Travel
By Nora Ash, Toronto Star ‖ Nora Ash ‖ Toronto Star
Nora Ash in Nairobi for BBC Africa ‖ Nora Ash ‖ BBC Africa
PTI New Delhi ‖  ‖ PTI
CBS San Francisco ‖  ‖ CBS San Francisco
marsh//now ‖ marsh//now ‖
山田太郎 編集委員 ‖ 山田太郎 ‖
海辺銀行、第三者委員会を設置 ‖  ‖ 海辺銀行
Ana Ruiz Do UOL, em São Paulo ‖ Ana Ruiz ‖ UOL
Példa Dóra / Telexbeispiel ‖ Példa Dóra ‖ Telexbeispiel
دبي - سارة النمري ‖ سارة النمري ‖
KARACHI: Nora Ash ‖ Nora Ash ‖
Nora Ash and AFP in Nairobi ‖ Nora Ash ‖ AFP
By Nora Ash, QXD7 ‖ Nora Ash ‖ QXD7
Nora Ash, News24 ‖ Nora Ash ‖ News24
Par Nora Ash Publié le 06/01/2026 - 14:16 UTC+1 ‖ Nora Ash ‖
ANA RUIZ / CORRESPONSAL EN PARÍS ‖ ANA RUIZ ‖
Ana Ruiz (texto) e Rui Lobo (fotos) ‖ Ana Ruiz;Rui Lobo ‖
Nora Ash Chief football writer at the Marsh Stadium ‖ Nora Ash ‖
Von unserem Redaktionsmitglied Heike Muster ‖ Heike Muster ‖
Van onze redacteur Jan Voorbeeld ‖ Jan Voorbeeld ‖
Ali Aksoy-TRABZON/DHA ‖ Ali Aksoy ‖ DHA
Ainhoa Larrea | Marshwell ‖ Ainhoa Larrea ‖
文・写真　浅倉しおり ‖ 浅倉しおり ‖
共同通信＝浅倉しおり ‖ 浅倉しおり ‖ 共同通信
写真・文＝山田太郎 ‖ 山田太郎 ‖
中央社記者駱以寧花蓮6日電 ‖ 駱以寧 ‖ 中央社
ნინო მაისურაძე ‖ ნინო მაისურაძე ‖
"""


def rows(table: str) -> list[list[str]]:
    """Return the cells of each line of *table*."""
    return [[cell.strip() for cell in line.split("‖")] for line in table.split("\n") if line]


def listed(cell: str) -> list[str]:
    """Return the names in a cell."""
    return [name for name in cell.split(";") if name]


@pytest.mark.parametrize("row", rows(DATELINES), ids=lambda row: row[0][:24])
def test_datelines(row: list[str]) -> None:
    marked, places, date, agencies, people = row
    found = parse_dateline(marked.replace("⟦", "").replace("⟧", ""), date="2026-03-11")
    assert found is not None
    assert abs(found.end - (marked.index("⟧") - 1)) <= 1
    assert ([place.name for place in found.places], found.date or "") == (listed(places), date)
    assert (list(found.agencies), list(found.bylines)) == (listed(agencies), listed(people))


@pytest.mark.parametrize("text", LOOKALIKES)
def test_lookalikes(text: str) -> None:
    assert parse_dateline(text) is None


@pytest.mark.parametrize("row", rows(CAPTIONS), ids=lambda row: row[0][:24])
def test_captions(row: list[str]) -> None:
    marked, creators, houses = row
    found = parse_caption(marked.replace("⟦", "").replace("⟧", ""))
    assert found.credit == marked[marked.index("⟦") + 1 : marked.index("⟧")]
    assert (list(found.creators), list(found.organizations)) == (listed(creators), listed(houses))


@pytest.mark.parametrize("row", rows(BYLINES), ids=lambda row: row[0][:24])
def test_bylines(row: list[str]) -> None:
    text, authors, houses = row
    found = parse_byline(text)
    assert (list(found.authors), list(found.organizations)) == (listed(authors), listed(houses))


@pytest.mark.parametrize(
    ("caption", "name"),
    [
        ("Boats lie on the beach. PHOTO | NORA ASH | MARSH MEDIA GROUP", "NORA ASH | MARSH MEDIA GROUP"),
        ("Photo: A pup rests at the centre in Lindvik. Credit: Glen Holm / Marsh Post", "Glen Holm / Marsh Post"),
        ("Foto: Ein Boot liegt im Hafen und wartet. Quelle: dpa", "dpa"),
        ("전복된 어선(남해해경 제공)© 뉴스일", "남해해경 제공 © 뉴스일"),
        ("Người dân phải đi đò qua sông - Ảnh: M.K.", "M.K."),
    ],
)
def test_credits_as_they_are_named(caption: str, name: str) -> None:
    assert parse_caption(caption).credit_name == name


@pytest.mark.parametrize(
    ("text", "caption"),
    [
        (
            "Photo: A pup rests at the centre in Lindvik. Credit: Glen Holm / Marsh Post",
            "A pup rests at the centre in Lindvik.",
        ),
        ("Photo: Rangers will patrol the lagoon on weekends.", "Rangers will patrol the lagoon on weekends."),
        ("FILE PHOTO: Rangers patrol the lagoon on weekends.", "FILE PHOTO: Rangers patrol the lagoon on weekends."),
    ],
)
def test_a_plain_word_for_a_picture_is_no_part_of_its_caption(text: str, caption: str) -> None:
    assert parse_caption(text).caption == caption
