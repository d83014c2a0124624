const wordsOf = (text: string): string[] => text.trim().split(/\s*\n\s*|\s*;\s*/);

/** Countries by names that no locale data has. */
export const countryAliases: readonly string[] = wordsOf(`
  usa; u.s.a.; u.s.; us; uk; u.k.; eeuu; ee.uu.; england; scotland; wales; northern ireland; great britain; holland
  czech republic; republic of ireland; macedonia; ivory coast; cape verde; swaziland; burma; turkey; russia
  república checa; espana; inglaterra; escocia; holanda; schottland; grossbritannien; tschechische republik
  united states of america; estados unidos de america; republica dominicana; saint vincent and the grenadines
  republic of korea; south korea; north korea; palestine; hong kong; macau; congo; democratic republic of the congo
`);

/** States and provinces that stand at the end of addresses: the United States, Canada, Australia, Germany, Austria, Spain, the Netherlands. */
export const regionNames: ReadonlySet<string> = new Set(
  wordsOf(`
  alabama; alaska; arizona; arkansas; california; colorado; connecticut; delaware; florida; georgia; hawaii; idaho; illinois
  indiana; iowa; kansas; kentucky; louisiana; maine; maryland; massachusetts; michigan; minnesota; mississippi; missouri
  montana; nebraska; nevada; new hampshire; new jersey; new mexico; new york; north carolina; north dakota; ohio; oklahoma
  oregon; pennsylvania; rhode island; south carolina; south dakota; tennessee; texas; utah; vermont; virginia; washington
  west virginia; wisconsin; wyoming
  ontario; quebec; british columbia; alberta; manitoba; saskatchewan; nova scotia; new brunswick; newfoundland
  new south wales; victoria; queensland; tasmania
  bayern; baden wurttemberg; hessen; niedersachsen; nordrhein westfalen; rheinland pfalz; sachsen; sachsen anhalt
  schleswig holstein; thuringen; brandenburg; mecklenburg vorpommern; saarland; tirol; karnten; steiermark; burgenland
  andalucia; aragon; asturias; principado de asturias; cantabria; cataluna; extremadura; galicia; la rioja; navarra
  pais vasco; vizcaya; bizkaia; guipuzcoa; gipuzkoa; alava; islas canarias; canarias; tenerife; gran canaria; las palmas
  islas baleares; baleares; mallorca; castilla la mancha; castilla y leon; comunidad de madrid; comunidad valenciana
  friesland; groningen; drenthe; overijssel; flevoland; gelderland; utrecht; noord holland; zuid holland; zeeland
  noord brabant; limburg; brabant
`),
);

/** Codes of states, provinces and territories as they stand before a postal code (USPS, Canada Post, Australia Post). */
export const stateCodes =
  'A[LKZRBCE]|AP|AA|C[AOT]|D[CE]|FL|GA|GU|HI|I[ADLN]|K[SY]|LA|M[ABDEHINOST]|N[BCDEHJLMSTUVY]|O[HKNR]|P[AERW]|QC|RI|S[CDK]|T[NX]|UT|V[AIT]|W[AIVY]|YT|NSW|VIC|QLD|TAS|ACT';

/** Cities by their names in other languages than their own, which the list of towns does not have. */
export const cityNames: readonly string[] = wordsOf(`
  wien; wenen; viena; munchen; munich; koln; cologne; nurnberg; nuremberg; zurich; geneva; genf; ginebra; geneve; basel; bale
  brussel; brussels; bruxelles; bruselas; antwerpen; amberes; anvers; gent; gante; brugge; brujas; luik; lieja; den haag
  la haya; la haye; the hague; prag; praag; praga; rom; roma; rome; mailand; milaan; milan; venedig; florenz; neapel
  moskau; moskou; moscu; warschau; varsovia; varsovie; kopenhagen; copenhague; lissabon; lisboa; lisbonne; sevilla; seville
  londres; londen; parijs; athen; atenas; athene; nueva york; new york; new york city; edimburgo; burdeos; marsella; estrasburgo
`);

/** Places that are words, months, body parts or given names first; a label or a postal code has to stand beside them. */
export const ordinaryWords: ReadonlySet<string> = new Set(
  wordsOf(`
  reading; mobile; nice; bath; head; most; man; of; same; split; orange; buffalo; normal; hope; independence; eureka; union
  bar; sale; deal; wells; rugby; battle; rye; ware; hull; stone; street; march; may; august; april; june; july; male; lens
  tours; angers; die; brest; vire; sens; gap; givet; lure; pau; auch; spa; ham; lot; sex; bank; bay; beach; hill; lake
  river; valley; spring; springs; summit; grove; park; center; centre; central; city; college; university; hospital
  church; castle; cross; bridge; ford; field; wood; green; black; white; brown; gray; grey; red; blue; rose; violet
  essen; halle; lage; hand; haar; horn; hof; kamen; werden; weiler; forst; wald; berg; tal; see; bad; aue; stein; brand
  kreuz; rot; tann; buch; brust; kopf; ruhe; moor; lauf; schlag; staat; damm; bruch; linden; enger
  angel; cruz; rosa; luna; mira; santa; san; real; salud; paz; oro; lima; salas; casas; piedra; monte; villa; puerto
  parada; roma; alba; llera; media; marcha; toro; leon; vera; coma; masa; nariz; dolores; mercedes; pilar; victoria; soria
  jordan; chad; israel; georgia; florence; austin; jackson; charlotte; sofia; sydney; carolina; virginia; lincoln; madison
  houston; dallas; david; daniel; lourdes; leonardo; paris; kent; chester; preston; clayton; milton; logan; parker; troy
  best; een; de; die; der; das; den; and; the; data; sample; table; figure; control
  group; study; patient; subject; visit; task; rest; run; test; phase; stage; level; line; type; left; right; series; slice
  image; model; vision; marion; temple; corona; sion; como; asti; bra; este; lodi; sora; bari; stroke; core; ray; bell
  ave; via; rue; strand; post; ort; tag; ende; anfang; mitte; links; rechts; regen; cham; weiden; siegen; sehnde; prien
  start; cue; block; blank; bulls; opp; page; parts; paper; wave; spencer; stevens; carbon; copper; diamond; pearl; ruby
  sun; moon; star; sky; alpha; beta; delta; gamma; omega; sigma; trial; response; correct; error; surprise; why; cut; off
  beaver; sugar; rice; salt; iron; gold; silver; snow; winter; summer; autumn; fall; drain; needles; needle; marker; early
  center point; home; house; ward; warden; bend; globe; media; commerce; enterprise; liberty; freedom; justice; friendship
  young; muscle shoals; mount; nord; west; oost; zuid; noord; sud; est; ouest; norte; sur
  siemens; philips; elekta; canon; toshiba; vega; titan; skyra; prisma; trio; avanto; verio; mars; venus; neptune; pluto
  heart; brain; liver; kidney; neck; back; chest; arm; leg; foot; eye; ear; nose; mouth; bone; skin; blood; vein; nerve
  luz; norte; centro; este; oeste; sierra; alta; baja; peso; talla; dosis; prueba; sala; cama; consulta
`).map((word) => word.trim()),
);
