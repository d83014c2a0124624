/**
 * Rare conditions that imaging research meets, in the lines of `condition-line.ts`. Where the facts are from:
 * docs/vocabulary.md.
 */
export const starterTable = `
22q11.2 deletion syndrome	D	567	0018923		D82.1~		DiGeorge syndrome|velocardiofacial syndrome|DiGeorge sequence|monosomy 22q11	22q11DS
4H leukodystrophy	A				G31.8~		POLR3-related leukodystrophy	
Aarskog-Scott syndrome	U	915	0021005		Q87.1~		Aarskog syndrome	
abetalipoproteinemia	A	14	0008692		E78.6~		abetalipoproteinemia neuropathy	
aceruloplasminemia	A	48818	0011426		E83.1~			
achondroplasia	C	15	0007037		Q77.4			
achromatopsia	C	49382	0018852		H53.5~	H53.51		
acromegaly	C	963	0019933		E22.0			
acute disseminated encephalomyelitis	B	83597	0019383		G04.0		acute disseminated encephalitis	ADEM
acute intermittent porphyria	C	79276	0008294		E80.2~		AIP - acute intermittent porphyria|porphyria intermittent acute	
acute interstitial pneumonia	D	79126	0019203		J84.1~	J84.114	Hamman-Rich syndrome|Hamman-rich disease|accelerated interstitial pneumonia|acute interstitial pneumonitis	
acute necrotizing encephalopathy of childhood	A	263524	0016991		G04.8~		isolated acute necrotizing encephalopathy	
acute promyelocytic leukemia	C	520	0012883		C92.4		APML - acute promyelocytic leukemia|acute promyelocytic leukemia with PML-rara|promyelocytic leukemia	
Addison disease	D	101958	0015128		E27.1		primary adrenal insufficiency	
adrenocortical carcinoma	B	1501	0006639		C74.0		adrenal cortex carcinoma|adrenal cortical carcinoma|adrenocortical cancer|carcinoma of adrenal cortex|carcinoma of the adrenal cortex	
adrenoleukodystrophy	C	43	0018544		E71.3		X-linked adrenoleukodystrophy|X-linked ALD	X-ALD
adrenomyeloneuropathy	C	139399	0015339		E71.3	E71.522		
adult-onset autosomal dominant demyelinating leukodystrophy	A	99027	0008215		E75.2		adult-onset autosomal dominant leukodystrophy|autosomal dominant adult-onset demyelinating leukodystrophy|autosomal dominant leukodystrophy with autonomic disease	
adult-onset leukoencephalopathy with axonal spheroids and pigmented glia	A	313808	0800027		G31.8~		hereditary diffuse leukoencephalopathy with spheroids|adult-onset leukodystrophy with neuroaxonal spheroids|hereditary diffuse leukoencephalopathy with axonal spheroids	ALSP
adult-onset Still disease	C	829	0019355		M06.1		Still's disease adult onset|adult Still's disease	
agenesis of the corpus callosum	D				Q04.0		callosal agenesis	
Aicardi syndrome	B	50	0010568		Q04.0~			
Aicardi-Goutieres syndrome	U	51	0018866		G31.8~			
AL amyloidosis	B	85443	0019438		E85.8~		Light chain amyloidosis|amyloidosis AL|amyloidosis primary systemic|primary AL amyloidosis|primary systemic AL amyloidosis	
Alagille syndrome	C	52	0007318		Q44.7~		Alagille-Watson syndrome|Watson Alagille syndrome	
ALCAPA syndrome	B				Q24.5~		Bland-White-Garland syndrome	
Alexander disease	A	58	0008752		E75.2~		alexanders leukodystrophy	
alkaptonuria	B	56	0008753		E70.2~		ochronosis|alkaptonuric ochronosis|hereditary ochronosis	
Alpers-Huttenlocher syndrome	U	726	0008758		G31.8~	G31.81	Alpers syndrome|Alper's disease|Alpers Huttenlocher disease|Alpers progressive infantile poliodystrophy|Alpers progressive sclerosing poliodystrophy	
alpha 1-antitrypsin deficiency	D	60	0013282		E88.0~	E88.01		
alpha-mannosidosis	B	61	0009561		E77.1~		Alpha mannosidase B deficiency|Alpha-D-mannosidosis|alpha-mannosidase deficiency|lysosomal Alpha-D-mannosidase deficiency	
Alport syndrome	C	63	0018965		Q87.8~	Q87.81	Alport deafness-nephropathy	
Alstrom syndrome	B	64	0008763		Q87.8~			
alternating hemiplegia of childhood	A	2131	0016241		G98~		alternating hemiplegia|alternating hemiplegia syndrome|childhood alternating hemiplegia|pediatric alternating hemiplegia	
alveolar soft part sarcoma	A	163699	0011655		C49~		adult alveolar soft Part sarcoma|alveolar soft tissue sarcoma|childhood alveolar soft part sarcoma|pediatric alveolar soft Part sarcoma	
amniotic band syndrome	U	295000	0015167		Q79.8~		amniotic band constriction|amniotic band sequence|amniotic bands|amniotic deformity-adhesion-mutilation syndrome|congenital constricting bands	
amyotrophic lateral sclerosis	C	803	0004976		G12.2	G12.21	motor neuron disease|motor neurone disease	ALS|MND
anaplastic astrocytoma	C	251589	0016684		C71~		grade III astrocytoma	
anaplastic meningioma	U				C70~			
anaplastic oligodendroglioma	B	251630	0016696		C71~		malignant oligodendroglioma|undifferentiated oligodendroglioma	
anaplastic thyroid carcinoma	B	142	0006468		C73~		Dedifferentiated thyroid gland carcinoma|anaplastic carcinoma of the thyroid|anaplastic carcinoma of the thyroid gland|anaplastic carcinoma of thyroid|anaplastic carcinoma of thyroid gland	
Andersen-Tawil syndrome	B	37553	0008222		I49.8~		Andersen cardiodysrhythmic periodic paralysis|Andersen syndrome	
androgen insensitivity syndrome	C	754	0019154		E34.5		androgen receptor deficiency|androgen resistance syndrome	
Angelman syndrome	C	72	0007113		Q93.5~	Q93.51	Angelman syndrome chromosome region	
angiosarcoma	B	263413	0016982		C49~			
aniridia	C				Q13.1			
anti-glomerular basement membrane disease	B	375	0009303		M31.0		Goodpasture syndrome|anti-GBM syndrome|anti-glomerular basement membrane antibody disease	
anti-NMDA receptor encephalitis	B	217253	0021081		G04.8~		NMDAR encephalitis|limbic encephalitis with NMDA receptor antibodies	
antiphospholipid syndrome	D	80	8000010		D68.6~	D68.61	antiphospholipid antibody syndrome	
antisynthetase syndrome	C	81	0019344		M33.1~			
Apert syndrome	B	87	0007041		Q87.0		acrocephalosyndactyly type 1|Apert-Crouzon disease|type I Acrocephalosyndactyly	
Arnold-Chiari malformation type II	D		0008816		Q07.0~		Chiari malformation type II|Chiari type II malformation	
aromatic L-amino acid decarboxylase deficiency	A	35708	0012084		E70.8~	E70.81	AADC deficiency|Dopa decarboxylase deficiency|aromatic amino acid decarboxylase deficiency	
arrhythmogenic right ventricular cardiomyopathy	C	247	0016587		I42.8~		arrhythmogenic right ventricular dysplasia|ARVC cardiomyopathy|arrhythmogenic RVD|right ventricular dysplasia	ARVC|ARVD
arterial tortuosity syndrome	A	3342	0008818		Q87.8~	Q87.82	arterial tortuosity	
arthrogryposis multiplex congenita	C	1037	0015168		Q74.3		Arthromyodysplasia congenita|amyoplasia congenita|multiple congenital arthrogryposis	
aspartylglucosaminuria	A	93	0008830		E77.1~			
ataxia telangiectasia	B	100	0008840		G11.3		Louis-Bar syndrome|ataxia - telangiectasia variant|ataxia telangiectasia syndrome|cerebello-oculocutaneous telangiectasia|immunodeficiency with ataxia telangiectasia	
ataxia with vitamin E deficiency	B	96	0010188		G11.1~		ataxia with isolated vitamin E deficiency|familial isolated vitamin E deficiency|isolated vitamin E deficiency	AVED
atypical hemolytic-uremic syndrome	B	2134	0016244		D59.3~		atypical HUS|hemolytic-uremic syndrome without diarrhea|non-diarrhea-associated hemolytic uremic syndrome	aHUS
atypical teratoid rhabdoid tumor	B	99966	0020560		C71~		CNS rhabdoid neoplasm|CNS rhabdoid tumor|central nervous system rhabdoid neoplasm|central nervous system rhabdoid tumor|malignant brain rhabdoid neoplasm	ATRT|AT/RT
autoimmune lymphoproliferative syndrome	A	3261	0017979		D82.3~	D89.82		
autoimmune polyendocrinopathy type 1	B	3453	0009411		E31.0~		autoimmune polyendocrine syndrome type 1|AIRE autoimmune polyendocrinopathy|APECED syndrome|autoimmune polyendocrinopathy syndrome type 1|autoimmune polyglandular syndrome I	APECED
autoimmune pulmonary alveolar proteinosis	B	747	0012579		J84.0		pulmonary alveolar proteinosis|PAP acquired|acquired pulmonary alveolar proteinosis|autoimmune PAP|idiopathic PAP	PAP
autosomal dominant optic atrophy, classic form	C	98673	0008134		H47.2~		Kjer optic atrophy	
autosomal dominant polycystic kidney disease	D	730	0004691		Q61.2			ADPKD
autosomal dominant polycystic liver disease	U	2924	0000447		Q44.6~		AD polycystic liver disease|congenital cystic liver disease|fibrocystic liver disease|isolated congenital polycystic liver disease|isolated polycystic liver disease	
autosomal recessive polycystic kidney disease	C	731	0009889		Q61.1		autosomal recessive polycystic kidney	ARPKD
autosomal recessive spastic ataxia of Charlevoix-Saguenay	A	98	0010041		G11.1~		Charlevoix-Saguenay spastic ataxia|spastic ataxia Charlevoix-Saguenay type|spastic ataxia of Charlevoix-Saguenay	ARSACS
Axenfeld-Rieger syndrome	B	782	0019187		Q13.8~		Axenfeld syndrome|Axenfeldt-Rieger syndrome|RGS - Rieger syndrome|Rieger syndrome|Rieger's anomaly	
Balo concentric sclerosis	A	228165	0016430		G37.5		Balo disease|Tumefactive multiple sclerosis|diffuse cerebral sclerosis of Schilder	
Bannayan-Riley-Ruvalcaba syndrome	U	109	0007924		Q89.8~	E71.440	Bannayan syndrome|Bannayan-Zonana syndrome|Myhre-Riley-Smith syndrome|RILEY-SMITH syndrome|Ruvalcaba -Myhre-Smith syndrome	
Bardet-Biedl syndrome	C	110	0015229		Q87.8~		Laurence-Moon-Bardet-Biedl syndrome	
Barth syndrome	B	111	0010543		E78.7~	E78.71		
Bartter syndrome	B	112	0015231		E26.8~	E26.81	Bartter disease	
Becker muscular dystrophy	C	98895	0010311		G71.0		Becker dystrophinopathy|benign pseudohypertrophic muscular dystrophy	BMD
Beckwith-Wiedemann syndrome	C	116	0007534		Q87.3		Beckwith-Wiedemann syndrome chromosome region|Wiedemann-Beckwith syndrome	
behavioral variant of frontotemporal dementia	C	275864	0017160		G31.0			bvFTD
Behcet disease	C	117	0007191		M35.2		Behcet syndrome|Adamantiades-Behcet disease|Behçet-Adamantiades syndrome|Morbus Behçet's syndrome	
Berardinelli-Seip congenital lipodystrophy	U	528	0018883		E88.1~		congenital generalized lipodystrophy|Beradinelli-Seip syndrome|Berardinelli Seip syndrome|Berardinelli lipodystrophy syndrome|Lawrence-Seip syndrome	
Bernard-Soulier syndrome	A	274	0009276		D69.1~		Bernard - Soulier thrombopathy	
berylliosis	U	133	0015274		J63.2		chronic beryllium disease|Subacute berylliosis|acute berylliosis|beryllium disease|chronic berylliosis	
Best vitelliform macular dystrophy	C	1243	0007931		H35.5~		Best disease|Best macular dystrophy|early-onset vitelliform macular dystrophy|polymorphic vitelline macular degeneration	
beta-thalassemia major	U	231214	0016486		D56.1~		Cooley anemia|Mediterranean anemia	
Bethlem myopathy	A	610	0008029		G71.0		benign autosomal dominant myopathy	
Bickerstaff brainstem encephalitis	A	79138	0019208		G04.8~			
bilateral frontoparietal polymicrogyria	A	101070	0011738		Q04.3~			
biliary atresia	C	30391	0008867		Q44.2		atresia of bile duct|congenital biliary atresia|isolated atresia of bile ducts|isolated biliary atresia|non-syndromic biliary atresia	
biotinidase deficiency	C	79241	0009665		D84.1~	D81.810		
birdshot chorioretinopathy	B	179	0011599		H30.9~		birdshot chorioretinitis|birdshot retinochoroiditis|birdshot retinochoroidopathy	
Birt-Hogg-Dube syndrome	B				Q87.8~			
bladder exstrophy	C	93930	0010805		Q64.1		bladder exstrophy and epispadias Complex|classic exstrophy of the bladder|exstrophy of bladder|exstrophy of the bladder	
blastic plasmacytoid dendritic cell neoplasm	A	86870	0019467		C86.4		blastic NK-cell lymphoma|blastic plasmacytoid dendritic cell	
Blau syndrome	A	90340	0008523		D86.8~			
blepharophimosis, ptosis, and epicanthus inversus syndrome	B	126	0007201		Q10.3~		blepharophimosis-epicanthus inversus-ptosis syndrome	
Bloom syndrome	A	125	0008876		Q82.8~		Bloom-Torre-Machacek syndrome	
blue rubber bleb nevus syndrome	A	1059	0007203		Q27.8~		blue rubber bleb nevus	
branchio-oto-renal syndrome	B	107	0007029		Q87.8~		Branchio-otorenal dysplasia	
Brown-Vialetto-van Laere syndrome	A	97229	0008891		G12.1~			
Brugada syndrome	D	130	0015263		I49.8~		Brugada type idiopathic ventricular fibrillation	
Budd-Chiari syndrome	B	131	0010947		I82.0			
Burkitt lymphoma	B	543	0007243		C83.7		Burkitt's tumor|Burkitt's tumor or lymphoma|small non-cleaved cell lymphoma	
Buschke-Ollendorff syndrome	C		0008157		Q78.8~			
Byler disease	U	79306	0008892		K76.8~			
CADASIL	C	136	0000914		I67.8~		cerebral autosomal dominant arteriopathy with subcortical infarcts and leukoencephalopathy|CADASIL syndrome|familial vascular leukoencephalopathy|hereditary multi-infarct dementia	
campomelic dysplasia	B	140	0007251		Q87.1~		acampomelic campomelic dysplasia|acampomelic campomelic dysplasia with autosomal Sex reversal|campomelic dwarfism|campomelic dysplasia with autosomal Sex reversal	
Camurati-Engelmann disease	A	1328	0007542		Q78.3		Camurati-Engelmann syndrome|Camurati-Englemann disease|Engelmann disease	
Canavan disease	B	141	0010079		E75.2		aspartoacylase deficiency|Canavan-VAN Bogaert-Bertrand disease	
CARASIL syndrome	A	199354	0010829		I67.8~			
cardiofaciocutaneous syndrome	B	1340	0015280		Q87.8~			
Carney complex	U	1359	0015285		D44.8~		Carney syndrome	
Carney triad	A	139411	0011424		D48.9~			
Caroli disease	A	53035	0010913		Q44.6~		Caroli disease isolated	
cartilage-hair hypoplasia	U	175	0009595		Q78.8~		cartilage hair hypoplasia like syndrome	
Castleman disease	U	160	0015564		D47.7~	D47.Z2	Castleman's tumor	
catecholaminergic polymorphic ventricular tachycardia	D	3286	0017990		I47.2~		bidirectional tachycardia induced by catecholamine|catecholamine-induced polymorphic ventricular tachycardia|double tachycardia induced by catecholamines|familial polymorphic ventricular tachycardia|malignant paroxysmal ventricular tachycardia	CPVT
caudal regression syndrome	C				Q87.8~		sacral agenesis	
CDKL5 disorder	C				G40.4~		CDKL5 deficiency disorder	
central core myopathy	B	597	0007294		G71.2		central core disease|central CORE disease of muscle|muscle core disease|muscular central core disease	
central diabetes insipidus	C	178029	0015790		E23.2~		diabetes insipidus cranial type|diabetes insipidus neurogenic|diabetes insipidus neurohypophyseal|neurogenic diabetes insipidus	
central neurocytoma	U	73256	0019134		C71~			
central pontine myelinolysis	U				G37.2		osmotic demyelination syndrome	
centronuclear myopathy	B	595	0018947		G71.2	G71.22	myotubular myopathy	
cerebrotendinous xanthomatosis	B	909	0008948		E75.5			CTX
Charcot-Marie-Tooth disease	D	166	0015626		G60.0		hereditary motor and sensory neuropathy|CMT - Charcot-Marie-Tooth disease|Charcot Marie Tooth muscular atrophy|Charcot-Marie-Tooth hereditary neuropathy|hereditary sensorimotor neuropathy	CMT
Charcot-Marie-Tooth disease type 1A	D	101081	0007309		G60.0		CMT 1A|Charcot-Marie-Tooth neuropathy type 1A|Charcot-Marie-Tooth syndrome type 1A|HMSN 1A|hereditary motor and sensory neuropathy 1A	CMT1A
CHARGE syndrome	C	138	0008965		Q87.8~		CHARGE association	
Chediak-Higashi syndrome	A	167	0008963		E70.3	E70.330	Chediak - Steinbrinck anomaly|Chédiak-Higashi disease|Chédiak-Higashi-Steinbrink syndrome	
cholangiocarcinoma	C	70567	0019087		C22.1		adult primary cholangiocarcinoma	
chondrosarcoma	C	55880	0008977		C41~		chondrosarcoma of bone|primary chondrosarcoma of the bone	
chordoid glioma	U	251674	0016706		C71~		chordoid glioma of the third ventricle|chordoid glioma of third ventricle|third ventricle chordoid glioma	
chordoma	B	178	0008978		C41~			
chorea-acanthocytosis	A	2388	0008695		G25.5~		acanthocytosis with neurologic disorder|choreo-acanthocytosis	
choroid plexus carcinoma	A	251899	0016718		C71.5~		anaplastic choroid plexus papilloma|cancer of choroid plexus|cancer of the choroid plexus|carcinoma of choroid plexus|carcinoma of the choroid plexus	
choroid plexus papilloma	B	2807	0009837		D33.0~		childhood choroid plexus papilloma|childhood papilloma of choroid plexus|choroid plexus carcinoma|papilloma of choroid plexus|papilloma of the choroid plexus	
choroideremia	C	180	0010557		H31.2~	H31.21		
chronic eosinophilic pneumonia	U	2902	0017363		J82~		idiopathic chronic eosinophilic pneumonia|chronic idiopathic eosinophilic pneumonia|eosinophilic idiopathic chronic pneumopathy	
chronic granulomatous disease	B	379	0018305		D71~			
chronic inflammatory demyelinating polyneuropathy	C				G61.8~			CIDP
chronic myeloid leukemia	C	521	0011996		C92.1		BCR-ABL Positive chronic myelogenous leukemia|CML - chronic myelogenous leukemia|chronic granulocytic leukemia|chronic myelocytic leukemia|chronic myelogenous leukemia	CML
chronic progressive external ophthalmoplegia	U	520820	0005181		H49.4		progressive external ophthalmoplegia|chronic progressive external ophthalmoplegia [ambiguous]	CPEO
chronic recurrent multifocal osteomyelitis	B	324964	0009813		M86.3		chronic multifocal osteomyelitis|non-bacterial osteomyelitis	CRMO
chronic thromboembolic pulmonary hypertension	C	70591	0013024		I27.2~	I27.24		CTEPH
CINCA syndrome	A	1451	0011776		E85.0~			
citrullinemia type I	C	247525	0008988		E72.2~		classic citrullinemia	
classic Ehlers-Danlos syndrome	C	287	0007522		Q79.6~		Ehlers-Danlos syndrome classic type|Ehlers-Danlos syndrome classical type|classical Ehlers-Danlos syndrome	
classic galactosemia	C	79239	0009258		E74.2			
classic homocystinuria	C	394	0009352		E72.1~		cystathionine beta-synthase deficiency|homocystinuria with or without response to pyridoxine	
classic lissencephaly	C	102009	0015146		Q04.3~		lissencephaly type 1|lissencephaly classic|lissencephaly sequence isolated	
clear cell sarcoma	A				C49~			
cleidocranial dysplasia	B	1452	0007340		Q74.0~		cleidocranial dysostosis|dysplasia cleidocranial	
CLN1 disease	U	228329	0009744		E75.4		CLN1 variable age at onset	
CLN2 disease	U	228349	0008769		E75.4		late infantile neuronal ceroid lipofuscinosis type 2|neuronal ceroid lipofuscinosis 2|TPP1 neuronal ceroid lipofuscinosis|late infantile neuronal ceroid lipofuscinosis	
CLN3 disease	U	228346	0008767		E75.4		Spielmeyer-Vogt disease|CLN3 neuronal ceroid lipofuscinosis|Spielmeyer Sjogren disease|Vogt Spielmeyer disease	
cloacal exstrophy	B	93929	0009774		Q64.1~		cloacal exstrophy sequence|omphalocele-exstrophy-imperforate anus-spinal defects	
CLOVES syndrome	A	140944	0013038		Q87.3~			
COACH syndrome	A	1454	0100349		Q87.8~			
Coats disease	U	190	0010269		H35.0~		Coats' syndrome	
Cockayne syndrome	B	191	0016006		Q87.1~			
Coffin-Lowry syndrome	C	192	0010561		Q87.0~		Coffin syndrome	
Coffin-Siris syndrome	A	1465	0015452		Q87.1~			
Cogan syndrome	A	1467	0015453		H16.3~			
Cohen syndrome	U	193	0008999		Q87.8~			
COL4A1-related familial vascular leukoencephalopathy	U	36383	0008289		I67.8~		COL4A1 porencephaly|COL4A1-related brain small vessel disease with hemorrhage|leukoencephalopathy with axenfeld-rieger anomaly	
coloboma of iris	D	98944	0020356		Q13.0		coloboma of the iris	
common variable immunodeficiency	C		0015517		D83		common variable agammaglobulinemia|common variable hypogamma-globulinemia|common variable immune deficiency	CVID
congenital adrenal hyperplasia	C	418	0018479		E25.0		congenital adrenal gland hyperplasia|congenital lipoid adrenal hyperplasia	
congenital central hypoventilation syndrome	U	661	0800026		G47.3~		Ondine syndrome|Ondine curse|Ondine-Hirschsprung disease|central congenital hypoventilation syndrome|congenital Ondine curse	
congenital diaphragmatic hernia	D	2140	0005711		Q79.0		congenital diaphragmatic defect	
congenital erythropoietic porphyria	A	79277	0009902		E80.0~		Gunther disease|erythropoietic porphyria	
congenital fibrosis of extraocular muscles	U	45358	0007614		H49.8~		congenital fibrosis of the extraocular muscles	
congenital hepatic fibrosis	U	485426	0018840		Q44.6~		isolated congenital hepatic fibrosis|nonsyndromic congenital hepatic fibrosis	
congenital hyperinsulinism	C	657	0019010		E16.1~		congenital isolated hyperinsulinism|hyperinsulinism congenital|hyperinsulinism familial with pancreatic nesidioblastosis	
congenital insensitivity to pain with anhidrosis	A	642	0009746		G60.8~		CIP-anhidrosis syndrome|congenital insensitivity to pain-anhidrosis syndrome	
congenital merosin-deficient muscular dystrophy 1A	U	258	0011925		G71.2		merosin-deficient congenital muscular dystrophy|LAMA2 congenital muscular dystrophy|LAMA2-related muscular dystrophy|congenital muscular dystrophy type 1A|merosin-deficient congenital muscular dystrophy type 1A	
congenital myasthenic syndrome	B	590	0018940		G70.2			
congenital nephrogenic diabetes insipidus	B	223	0016383		N25.1~		nephrogenic diabetes insipidus|ADH resistant diabetes insipidus|diabetes insipidus nephrogenic|diabetes insipidus nephrogenic X-linked|vasopressin-resistant diabetes insipidus	
congenital pulmonary airway malformation	C	2444	0016580		Q33.0~		congenital cystic adenomatoid malformation|congenital cystic adenomatoid malformation of lung|congenital cystic adenomatoid malformation of the lung|congenital cystic adenomatous malformation of the lung|congenital cystic disease of the lung	
congenital stationary night blindness	U	215	0016293		H53.6~			
congenitally corrected transposition of the great arteries	C	216694	0016301		Q20.5		L-transposition of the great arteries|L-transposition of the great vessels|congenitally corrected transposition of the great vessels|levo-transposition of the great arteries|levo-transposition of the great vessels	
cor triatriatum sinistrum	C	99099	0020430		Q24.2		cor triatriatum sinister	
Cornelia de Lange syndrome	C	199	0016033		Q87.1~		Brachmann de Lange syndrome|De Lange syndrome	
corticobasal syndrome	B	454887	0018696		G31.8~		corticobasal degeneration	CBS|CBD
Costello syndrome	A	3071	0009026		Q87.8~			
Cowden disease	B	201	0016063		Q85.8~		Cowden syndrome|PTEN hamartoma tumor syndrome|multiple hamartoma syndrome	
craniopharyngioma	C	54595	0018907		D44.4~			
creatine transporter deficiency	U	52503	0010305		E72.8~		X-linked creatine deficiency|X-linked creatine deficiency syndrome|X-linked creatine transporter deficiency|creatine transporter defect	
CREST syndrome	C				M34.1			
Creutzfeldt-Jakob disease	B				A81.0		Creutzfeldt Jacob disease	CJD|sCJD
Crigler-Najjar syndrome	B	205	0009044		E80.5			
Cronkhite-Canada syndrome	A	2930	0008283		D12.6~		Cronkhite-Canada disease|gastric Cronkhite Canada polyposis	
Crouzon syndrome	B	207	0007405		Q75.1		craniofacial dysostosis|Crouzon craniofacial dysostosis|Crouzon disease	
cryptogenic organizing pneumonia	C	1302	0015264		J84.8~	J84.116	bronchiolitis obliterans organizing pneumonia|cryptogenic organizing pneumonitis|idiopathic bronchiolitis obliterans organizing pneumonia	
Currarino triad	C	1552	0008305		Q87.8~		Currarino syndrome	
Cushing disease	C	96253	0009050		E24.0		pituitary dependent Cushing syndrome	
Cushing syndrome	C		0018912		E24			
cutis laxa	A	209	0016175		Q82.8~			
cystic fibrosis	C	586	0009061		E84		mucoviscidosis	CF
cystinosis	B	213	0016239		E72.0~	E72.04		
Dandy-Walker syndrome	C	217	0009072		Q03.1		Dandy-Walker malformation|Dandy-Walker complex|isolated Dandy-Walker malformation	
Danon disease	A	34587	0010281		E74.0			
Dejerine-Sottas disease	U	64748	0007790		G60.0		Dejerine-Sottas neuropathy|Dejerine-Sottas syndrome|hypertrophic neuropathy of Dejerine-Sottas	
Dent disease	A	1652	0015612		N25.8~		Dent syndrome	
dentatorubral-pallidoluysian atrophy	B	101	0007435		G11.2~		Dentatorubropallidoluysian atrophy	DRPLA
Denys-Drash syndrome	U	220	0008682		N04.1~		Drash syndrome	
Dercum disease	U	36397	0007070		E88.2		adiposis dolorosa|lipomatosis dolorosa	
dermatofibrosarcoma protuberans	C	31112	0011934		C44~			
dermatomyositis	C	221	0016367		M33.1~	M33	Amyopathic dermatomyositis|adult dermatomyositis	
desmoid tumor	B	873	0007608		D48.1~		aggressive fibromatosis|desmoid fibromatosis|familial infiltrative fibromatosis	
desmoplastic small round cell tumor	A	83469	0019373		C48~		Desmoplas. small round cell tumor|Desmoplastic small round-cell neoplasm|Polyphenotypic small round cell tumor	DSRCT
dextrocardia	U	1666	0015661		Q24.0			
Diamond-Blackfan anemia	B	124	0015253		D61.0		Blackfan - Diamond syndrome|Blackfan-Diamond anemia|anemia Diamond Blackfan type|anemia congenital erythroid hypoplastic|aregenerative anemia chronic congenital	
diastematomyelia	U	573278	0009106		Q06.2		split cord malformation|split spinal cord malformation	
diastrophic dysplasia	B	628	0009107		Q77.5		diastrophic dwarfism	
diffuse intrinsic pontine glioma	B	497188	0006033		C71.7~		diffuse midline glioma|infiltrative brainstem glioma	DIPG
distal myopathy	U	599	0018949		G71.0~		distal muscular dystrophy	
Donnai-Barrow syndrome	A	2143	0009104		Q87.8~			
dopa-responsive dystonia	B	255	0016812		G24.1~		Segawa syndrome|Segawa disease|hereditary progressive dystonia with diurnal fluctuation	
double outlet right ventricle	C	3426	0018089		Q20.1			
Dravet syndrome	C				G40.4~		severe myoclonic epilepsy of infancy	
Duane retraction syndrome	D	233	0007473		H50.8~	H50.81	Duane anomaly|Duane syndrome|Stilling-Turk-Duane syndrome	
Dubowitz syndrome	A	235	0009124		Q87.1~			
Duchenne muscular dystrophy	C	98896	0010679		G71.0			DMD
dysembryoplastic neuroepithelial tumor	U	251946	0005505		D43~		dysembryoplastic neuroepithelial neoplasm	DNET
dyskeratosis congenita	A	1775	0015780		Q82.8~			
Eales disease	U	40923	0018460		H35.0~			
Ebstein anomaly	C	1880	0009144		Q22.5		Ebstein anomaly of the tricuspid valve|Ebstein malformation|Ebstein's anomaly of common atrioventricular valve|Ebstein's anomaly of right atrioventricular valve|Ebstein's anomaly of tricuspid valve	
EEC syndrome	U	1896	0010004		Q82.4~			
Eisenmenger syndrome	B	97214	0019944		I27.8~	I27.83		
Ellis-van Creveld syndrome	B	289	0009162		Q77.6		chondroectodermal dysplasia	
embryonal rhabdomyosarcoma	B	99757	0009993		C49~		rhabdomyosarcoma chromosomal region|rhabdomyosarcoma embryonal	
Emery-Dreifuss muscular dystrophy	B	261	0016830		G71.0			EDMD
encephalocele	D	199647	0016057		Q01		isolated encephalocele	
endomyocardial fibrosis	U				I42.3~			
eosinophilic gastroenteritis	D	2070	0016129		K52.8~	K52.81	eosinophilic enteritis|eosinophilic gastroenterocolitis	
eosinophilic granulomatosis with polyangiitis	C	183	0015943		M30.1		Churg-Strauss syndrome|Churg-Strauss vasculitis|allergic angiitis and granulomatosis|allergic granulomatosis angiitis|eosinophilic granulomatous Vasculitides	EGPA
ependymoma	C	251636	0016698		C71~		benign ependymoma|epithelial ependymoma	
epidermolysis bullosa dystrophica	B	303	0006543		Q81.2		dermolytic epidermolysis bullosa	
epithelioid sarcoma	A	293202	0017387		C49~		epithelioid cell sarcoma	
Erdheim-Chester disease	A	35687	0018153		C96.1~			
esophageal atresia	D				Q39.0~			
essential thrombocythemia	D	3318	0005029		D47.3		essential thrombocytemia|essential thrombocythaemia|essential thrombocytosis|hemorrhagic thrombocythemia|idiopathic thrombocythemia	
esthesioneuroblastoma	A	1957	0016029		C30.0~		olfactory neuroblastoma	
Ewing sarcoma	B	319	0012817		C41~		Ewing tumor|Ewing's family localized tumor|Ewings sarcoma-primitive neuroectodermal tumor	
Fabry disease	B	324	0010526		E75.2		Anderson-Fabry disease|alpha-galactosidase A deficiency|alpha galactosidase deficiency	
facioscapulohumeral muscular dystrophy	C	269	0001347		G71.0	G71.02	facioscapulohumeral dystrophy|FSH dystrophy|Landouzy Dejerine muscular dystrophy|facioscapulohumeral myopathy	FSHD
familial adenomatous polyposis	C	733	0021055		D12.6~		Gardner syndrome|classic familial adenomatous polyposis|APC - adenomatous polyposis coli|adenomatous polyposis coli|adenomatous polyposis of the colon	FAP
familial cerebral cavernous malformation	U	221061	0031037		Q28.3~		familial cerebral cavernomas|famililal cerebral cavernous malformations|cavernous angiomatous malformations|cavernous malformations of CNS and retina|cerebral capillary malformations	
familial dysautonomia	U	1764	0009131		G90.1		Riley-Day syndrome	
familial hemiplegic migraine	C				G43.1~			
familial long QT syndrome	D	768	0019171		I45.8~		Romano-Ward long QT syndrome|congenital long QT syndrome|hereditary long QT syndrome	
familial Mediterranean fever	C	342	0018088		E85.0			FMF
familial partial lipodystrophy	B	98306	0020088		E88.1~		congenital partial lipodystrophy|genetic partial lipodystrophy	
familial thoracic aortic aneurysm and aortic dissection	U	91387	0019625		I71~		familial aortic aneurysm|familial aortic dissection|familial thoracic aortic aneurysm|familial thoracic aortic aneurysm and dissection	
Fanconi anemia	B	84	0019391		D61.0		Fanconi pancytopenia|Fanconi panmyelopathy	
Fanconi renotubular syndrome	U				E72.0~			
fatal familial insomnia	A	466	0010808		A81.8~	A81.83	Insomnia familial fatal|familial fatal insomnia	
fibrodysplasia ossificans progressiva	A	337	0007606		M61.1		myositis ossificans progressiva|progressive myositis ossificans	FOP
fibrolamellar hepatocellular carcinoma	A	401920	0006210		C22.0~		eosinophilic hepatocellular carcinoma with lamellar fibrosis|fibrolamellar cancer|fibrolamellar carcinoma|fibrolamellar carcinoma of liver cells|fibrolamellar carcinoma of the liver cells	
fibromuscular dysplasia	D	698012	0006761		I77.3		fibromuscular dysplasia of arteries	FMD
fibrous dysplasia	C	249	0000845		Q78.1~		fibrous dysplasia of bone	
Foix-Alajouanine syndrome	U	79093	0019196		G95.1~			
fragile X syndrome	D	908	0010383		Q99.2		fragile X intellectual disability syndrome|fragile X mental retardation syndrome	
fragile X-associated tremor/ataxia syndrome	U	93256	0010382		G11.2~		FXTAS syndrome	FXTAS
Fraser syndrome	B	2052	0009046		Q87.0~		Fraser-Francois syndrome	
Freeman-Sheldon syndrome	A	2053	0008675		Q87.0~			
Freiberg disease	D	564003	0023188		M92.7~		Freiberg's infraction|Freiberg-Kohler syndrome	
Friedreich ataxia	C	95	0100339		G11.1	G11.11	Friedreich ataxia with retained reflexes|Friedreich's tabes|hereditary spinal ataxia	
frontotemporal dementia	C	282	0017276		G31.0		frontotemporal lobar degeneration|Pick disease|multiple system tauopathy with presenile dementia|pallidopontonigral degeneration	FTD
fucosidosis	A	349	0009254		E77.1~			
Fukuyama congenital muscular dystrophy	U	272	0009678		G71.2			
galactosialidosis	A	351	0009737		E77.1~			
ganglioglioma	U	251949	0016733		D43~		CNS ganglioglioma|adult ganglioglioma|childhood ganglioglioma	
gastrinoma	B	913	0019610		D13.7~		Zollinger-Ellison syndrome	
gastrointestinal stromal tumor	C	44890	0011719		C49~	C49.A	gastrointestinal stromal neoplasm|gastrointestinal stromal sarcoma|stromal tumor of gastrointestinal tract	GIST
gastroschisis	D	2368	0009264		Q79.3			
Gaucher disease	C	355	0018150		E75.2	E75.22	glucocerebrosidase deficiency|Gaucher splenomegaly|Gaucher syndrome|acute cerebral Gaucher disease	
Gaucher disease type I	C	77259	0009265		E75.2		non-cerebral juvenile Gaucher disease	
Gaucher disease type II	B	77260	0009266		E75.2		acute neuronopathic Gaucher disease|infantile cerebral Gaucher disease	
Gaucher disease type III	B	77261	0009267		E75.2		chronic neuronopathic Gaucher disease	
germinoma of the central nervous system	U				C71~		intracranial germinoma	
Gerstmann-Straussler-Scheinker syndrome	A	356	0007656		A81.8~	A81.82	Gerstmann-Straussler disease|Gerstmann-Straussler-Scheinker disease|encephalopathy subacute spongiform Gerstmann-Straussler type	
giant axonal neuropathy	A				G60.8~			
Gitelman syndrome	C	358	0009904		N15.8~			
Glanzmann thrombasthenia	B	849	0100326		D69.1~			
glioblastoma	C	360	0018177		C71~		glioblastoma multiforme|primary glioblastoma multiforme|spongioblastoma multiforme	GBM
gliomatosis cerebri	U	251582	0016683		C71~		astrocytosis cerebri	
gliosarcoma	B	251576	0016681		C71~			
glucagonoma	A	97280	0019959		D13.7~		glucagonoma syndrome|pancreatic glucagonoma	
GLUT1 deficiency syndrome	B	71277	0011724		G93.4~		glucose transporter type 1 deficiency|GLUT1 DS|GLUT1 deficiency syndrome 1|glucose transporter Protein syndrome|glucose transporter type 1 deficiency syndrome	
glutaryl-CoA dehydrogenase deficiency	C	25	0009281		E72.3		glutaric aciduria type 1|glutaric acidemia I|glutaryl-coenzyme A dehydrogenase deficiency	GA1
glycogen storage disease due to glucose-6-phosphatase deficiency type IA	B	79258	0009287		E74.0		von Gierke disease|G6PC glycogen storage disease|GSD Ia|glucose-6-phosphatase deficiency|glucose-6-phosphatase deficiency glycogen storage disease	
glycogen storage disease II	C	365	0009290		E74.0	E74.02	Pompe disease|acid maltase deficiency|GAA glycogen storage disease|acid maltase deficiency disease	
glycogen storage disease III	C	366	0009291		E74.0	E74.03	Cori disease|Forbes disease|AGL glycogen storage disease|Cori-Forbes disease|glycogen Debrancher deficiency	
glycogen storage disease V	C	368	0009293		E74.0	E74.04	McArdle disease|McArdle type glycogen storage disease|PYGM glycogen storage disease|muscle glycogen phosphorylase deficiency	
glycogen storage disease VII	A	371	0009295		E74.0		Tarui disease|PFKM glycogen storage disease	
GM1 gangliosidosis	B	354	0018149		E75.1		gangliosidosis GM1	
GNE myopathy	B	602	0011603		G71.8~		Nonaka distal myopathy|Nonaka myopathy|distal myopathy with rimmed vacuoles|inclusion body myopathy autosomal recessive|quadriceps sparing myopathy	
Goldenhar syndrome	C	141132	0015397		Q87.0		oculoauriculovertebral spectrum|hemifacial microsomia|oculo-auriculo-vertebral spectrum|Expanded spectrum hemifacial microsomia|Expanded spectrum of hemifacial microsomia	
Gorham-Stout disease	A	73	0007414		M89.5~		Gorham disease|Gorham syndrome	
Gorlin-Chaudhry-Moss syndrome	A	2095	0012853		Q87.0~			
granulomatosis with polyangiitis	C	900	0012105		M31.3		Wegener granulomatosis|Midline granulomatosis|Wegener's syndrome|granulomatosis - Wegener's|necrotizing respiratory granulomatosis	GPA
Guillain-Barre syndrome	C	2103	0016218		G61.0		acute inflammatory demyelinating polyradiculoneuropathy|Guillain-Barre-Strohl syndrome|Landry-Guillain-Barre-Strohl syndrome|acute inflammatory demyelinating polyneuropathy|acute inflammatory neuropathy	GBS
gyrate atrophy	U	414	0009796		E72.4~		Fuchs gyrate atrophy|Girate atrophy of the retina|Ornithinemia with gyrate atrophy|gyrate atrophy of choroid and retina|gyrate atrophy of the retina	
hairy cell leukemia	C	58017	0018935		C91.4		classic hairy cell leukemia	
Hajdu-Cheney syndrome	A	955	0007057		Q87.5~		Cheney syndrome	
Hallermann-Streiff syndrome	A	2108	0009318		Q87.0~		Hallerman - Streiff syndrome|Hallermann Streiff Francois syndrome|Hallermann syndrome	
Hashimoto encephalopathy	U	83601	0019385		G04.8~		Hashimoto encephalitis	
hemangioblastoma	U	252054	0016748		D48.1~		capillary hemangioblastoma	
hemimegalencephaly	U	99802	0020492		Q04.5~			
hemophagocytic lymphohistiocytosis	B	158032	0015540		D76.1		hemophagocytic syndrome|familial erythrophagocytic lymphohistiocytosis|familial hemophagocytic lymphohistiocytosis|hemophagocytic disorder	HLH
hemophilia A	C	98878	0010602		D66		factor VIII deficiency|autosomal hemophilia a|classic hemophilia|classical hemophilia|congenital factor VIII disorder	
hemophilia B	C	98879	0010604		D67		Christmas disease|hemophilia B Leyden	
hepatoblastoma	B	449	0018666		C22.2		pediatric hepatoblastoma	
hereditary angioedema	C	91378	0019623		D84.1~		hereditary bradykinine-induced angioedema|hereditary non histamine-induced angioedema	
hereditary ATTR amyloidosis	B		0017132		E85.1		transthyretin amyloidosis|familial amyloid polyneuropathy|familial TTR-related amyloidosis|familial transthyretin-related amyloidosis	ATTR
hereditary chronic pancreatitis	B	676	0008185		K86.1~		autosomal dominant hereditary pancreatitis|familial pancreatitis|hereditary pancreatitis	
hereditary hemorrhagic telangiectasia	D	774	0019180		I78.0		Osler-Weber-Rendu disease|Rendu-Osler-Weber disease|Osler hemorrhagic telangiectasia syndrome|Rendu-Osler disease	HHT
hereditary hyperekplexia	A	3197	0021022		G25.8~		hyperekplexia	
hereditary leiomyomatosis and renal cell cancer	U	523	0007888		D21~		familial leiomyomatosis|familial leiomyomatosis and renal cell cancer|familial leiomyomatosis cutis et uteri|familial leiomyomatosis with renal carcinoma|hereditary leiomyomatosis	
hereditary neuropathy with liability to pressure palsies	C	640	0008087		G60.0		tomaculous neuropathy|current pressure-sensitive neuropathy|hereditary liability to pressure palsies|hereditary neuropathy with liability to pressure palsy	HNPP
hereditary pheochromocytoma-paraganglioma	B	29072	0017366		D44.7~		SDHx-related paraganglioma-pheochromocytoma|familial pheochromocytoma-paraganglioma|hereditary paraganglioma-pheochromocytoma	
hereditary spastic paraplegia	C	685	0019064		G11.4		familial spastic paraplegia|Strumpell-Lorrain disease|familial spastic paraparesis|hereditary spastic paraparesis	HSP
hereditary spastic paraplegia 11	A	2822	0011445		G11.4		SPG11 hereditary spastic paraplegia|autosomal recessive spastic paraplegia 11|spastic paraplegia 11	SPG11
hereditary spastic paraplegia 4	U	100985	0008438		G11.4		SPAST hereditary spastic paraplegia|autosomal dominant spastic paraplegia 4|familial spastic paraplegia autosomal dominant 2|spastic paraplegia 4	SPG4
Hermansky-Pudlak syndrome	B	79430	0019312		E70.3~	E70.331		
heterotaxy	C				Q89.3~		situs ambiguus	
Hirayama disease	U	65684	0011224		G12.8~		monomelic amyotrophy|benign focal amyotrophy	
Hirschsprung disease	D	388	0018309		Q43.1		aganglionic megacolon|congenital megacolon	
Hodgkin lymphoma	C	98293	0004952		C81		Hodgkin disease|Hodgkin's sarcoma|stage I subdiaphragmatic Hodgkin lymphoma|stage II subdiaphragmatic Hodgkin lymphoma	
holoprosencephaly	C	2162	0016296		Q04.2		holoprosencephaly sequence	
Holt-Oram syndrome	B	392	0007732		Q87.2~			
homozygous familial hypercholesterolemia	B	391665	0018328		E78.0~			
Huntington disease	C	399	0007739		G10		Huntington chorea	HD
Hurler syndrome	B	93473	0011758		E76.0		Hurler disease	
Hutchinson-Gilford progeria syndrome	A	740	0008310		E34.8~		progeria|Hutchinson Gilford syndrome|Hutchinson-Gilford disease|Hutchinson-Gilford progeria	
hydranencephaly	C	2177	0016344		Q04.3~			
hyper-IgE syndrome	A	331223	0018037		D82.4		Job syndrome|hyper-IgE recurrent infection syndrome	
hyperkalemic periodic paralysis	B	682	0008224		G72.3		familial hyperkalemic periodic paralysis|hyperkalemic PP|primary hyperkalemic periodic paralysis	
hypochondroplasia	C	429	0007793		Q77.4			
hypohidrotic ectodermal dysplasia	C	238468	0016535		Q82.4		anhidrotic ectodermal dysplasia|ectodermal dysplasia anhidrotic|hypohidrotic X-linked ectodermal dysplasia	
hypokalemic periodic paralysis	C	681	0008223		G72.3		familial hypokalemic periodic paralysis|hypokalemic familial periodic paralysis|periodic hypokalemic paralysis|periodic paralysis I	
hypomelanosis of Ito	C				Q82.8~			
hypophosphatasia	B	436	0018570		E83.3~		childhood hypophosphatasia	
hypophysitis	U				E23.6~		lymphocytic hypophysitis	
hypoplastic left heart syndrome	C	2248	0004933		Q23.4			HLHS
hypothalamic hamartoma	B				Q04.8~			
idiopathic achalasia	D	930	0019635		K22.0		achalasia|achalasia cardia|idiopathic achalasia of esophagus|primary achalasia	
idiopathic acute eosinophilic pneumonia	U	724	0019122		J82~		Loeffler's pneumonia	
idiopathic giant cell myocarditis	A	329874	0018008		I40.8~		giant cell myocarditis	
idiopathic pulmonary fibrosis	C				J84.1~			IPF
idiopathic pulmonary hemosiderosis	B	99931	0008346		J84.8~	J84.03	pulmonary hemosiderosis	
IgG4-related disease	U	596448	0017287		D89.8~		IgG4-associated disease|IgG4-positive multiorgan lymphoproliferative syndrome|IgG4-related autoimmune disease|IgG4-related sclerosing disease|IgG4-related systemic disease	
IgG4-related retroperitoneal fibrosis	U	49041	0018848		N13.5~		Ormond disease|retroperitoneal fibrosis|idiopathic retroperitoneal fibrosis	
inclusion body myositis	B	611	0007827		G72.4~	G72.41	sporadic inclusion body myositis	IBM
incontinentia pigmenti	B	464	0010631		Q82.3		Bloch-Sulzberger syndrome|Bloch-Siemens syndrome|Incontinentia pigmenti syndrome	
infantile spasms	C	697160	0018097		G40.4~		West syndrome|infantile epileptic spasms syndrome|Infantile spasms syndrome|X-linked infantile spasm syndrome|X-linked infantile spasms	
insulinoma	B				D13.7~			
interrupted aortic arch	B				Q25.2~			
Isaacs syndrome	U	84142	0019399		G71.1~		neuromyotonia|Isaac's-Merten's syndrome|acquired neuromyotonia	
isolated focal cortical dysplasia	U	65683	0019009		Q04.8~			
isovaleric acidemia	C	33	0009475		E71.1~	E71.110	isovaleric acid CoA dehydrogenase deficiency|isovaleric aciduria	
Jeune syndrome	B	474	0018770		Q77.2		asphyxiating thoracic dystrophy|Jeune asphyxiating thoracic dystrophy|asphyxiating thoracic dystrophy of the newborn|infantile thoracic dystrophy|short-rib thoracic dysplasia	
Joubert syndrome	C	475	0018772		Q04.3~		Joubert syndrome type A|Joubert-Boltshauser syndrome|classic Joubert syndrome|pure Joubert syndrome	
junctional epidermolysis bullosa	B	305	0017612		Q81.1		congenital junctional epidermolysis bullosa|epidermolysis bullosa atrophicans|epidermolysis bullosa hereditaria letalis	
juvenile dermatomyositis	B	93672	0008054		M33.0		childhood dermatomyositis	
juvenile Huntington disease	B	248111	0016621		G10			
juvenile polyposis syndrome	C	2929	0017380		D12.6~		polyposis familial of entire gastrointestinal tract|polyposis juvenile intestinal	
juvenile xanthogranuloma	U	158000	0015534		D76.3~		multiple eruptive juvenile xanthogranuloma	
Kabuki syndrome	C	2322	0016512		Q87.0~		Kabuki make up syndrome	
Kallmann syndrome	C	478	0018800		E23.0~			
kaposiform hemangioendothelioma	A	2122	0016236		D18.0~		Kaposiform hemangio-endothelioma	
Kartagener syndrome	C				Q89.3~			
Kawasaki disease	C	2331	0012727		M30.3		mucocutaneous lymph node syndrome|Kawasaki syndrome|acute febrile mucocutaneous lymph node syndrome|acute febrile mucocutaneous lymph node syndrome [MCLS]	
Kearns-Sayre syndrome	C	480	0010787		H49.8~	H49.81		
Kennedy disease	B	481	0010735		G12.1~		spinal and bulbar muscular atrophy|Kennedy spinal and bulbar muscular atrophy|X-linked bulbo-spinal atrophy|X-linked bulbospinal muscular atrophy|X-linked spinal and bulbar muscular atrophy	SBMA
Kienbock disease	D	97332	0019967		M93.1		bilateral Kienbock's disease	
Kleine-Levin syndrome	B	33543	0007863		G47.8~		Kleine-LEVIN hibernation syndrome|familial Kleine-Levin syndrome	
Klippel-Feil syndrome	C	2345	0001029		Q76.1		Klippel-Feil Sequence|Klippel-Feil and Turner syndrome|autosomal dominant Klippel-Feil syndrome	
Klippel-Trenaunay syndrome	C	90308	0007864		Q87.2~		Klippel-Trenaunay-Weber syndrome|Weber-Klippel-Trenaunay	
Koolen-de Vries syndrome	C	96169	0012496		Q93.5~			
Krabbe disease	B	487	0009499		E75.2	E75.23	globoid cell leukodystrophy|Krabbe leukodystrophy|diffuse globoid body sclerosis|globoid cell leukoencephalopathy	
kuru	A	454745	0006825		A81.8~	A81.81	kuru encephalopathy	
L-2-hydroxyglutaric aciduria	A	79314	0009370		E72.8~		L-2-hydroxyglutaric acidemia	
Lafora disease	B	501	0009697		G40.3~		Lafora body disease|Lafora body disorder|Lafora progressive myoclonic epilepsy|myoclonic epilepsy of Lafora	
Lambert-Eaton myasthenic syndrome	B	43393	0018556		G73.1		Eaton Lambert syndrome|Lambert Eaton syndrome|myasthenic syndrome of Lambert-Eaton|myasthenic-myopathic syndrome of Lambert-Eaton	LEMS
lamellar ichthyosis	B	313	0017778		Q80.2		classic lamellar ichthyosis|congenital lamellar ichthyosis	
Landau-Kleffner syndrome	A	98818	0009509		F80.3			
Langerhans cell histiocytosis	C	389	0018310		C96.6~		histiocytosis X|Langerhans cell granulomatosis	LCH
Laron syndrome	B	633	0009877		E34.3~		Laron dwarfism|Laron type pituitary dwarfism I|Laron-type isolated somatotropin defect	
Larsen syndrome	A	503	0007875		Q74.8~		autosomal dominant Larsen syndrome|dominant Larsen syndrome	
Leber congenital amaurosis	C	65	0018998		H35.5~		Leber's amaurosis|Leber's congenital tapetoretinal degeneration|Leber's congenital tapetoretinal dysplasia|amaurosis congenita of Leber	LCA
Leber hereditary optic neuropathy	C	104	0010788		H47.2~		Leber Hereditary optic atrophy|Leber optic atrophy	LHON
left ventricular noncompaction	U	54260	0018901		I42.8~		noncompaction cardiomyopathy|left ventricular hypertrabeculation|left ventricular non-compaction cardiomyopathy|left ventricular non-compaction syndrome	
Legg-Calve-Perthes disease	C	2380	0007885		M91.1		Perthes disease|Calve - Perthes' disease|Legg-Calve-Perthes syndrome|Legg-Perthes disease|osteochondrosis of Legg-Calve-Perthes	
Leigh syndrome	C	506	0009723		G31.8~	G31.82	subacute necrotizing encephalomyelopathy|Leigh disease|Leigh syndrome spectrum|Leigh's necrotizing encephalopathy|infantile necrotizing encephalomyelopathy	
leiomyosarcoma	C	64720	0005058		C49~		leiomyosarcoma - not uterine	
Lennox-Gastaut syndrome	C	2382	0016532		G40.4~	G40.81	Lennox syndrome|epileptic encephalopathy Lennox-Gastaut type	LGS
leprechaunism	A	508	0009517		E34.8~		Donohue syndrome	
Lesch-Nyhan syndrome	B	510	0010298		E79.1		HPRT deficiency|HPRT complete deficiency|HPRT deficiency grade IV|Lesch Nyhan disease	
leukoencephalopathy with brain stem and spinal cord involvement-high lactate syndrome	A	137898	0012622		E88.8~			LBSL
leukoencephalopathy with vanishing white matter	B				G31.8~		vanishing white matter disease|CACH syndrome	
Lhermitte-Duclos disease	A	65285	0019002		D33.1~		dysplastic cerebellar gangliocytoma|dysplastic gangliocytoma of cerebellum|dysplastic gangliocytoma of the cerebellum	
Li-Fraumeni syndrome	U	524	0018875		D48.9~		sarcoma family syndrome of Li and Fraumeni	
limb-girdle muscular dystrophy	C	263	0016971		G71.0		Leyden-Mbius muscular dystrophy|Leyden-Mobius muscular dystrophy|erb's muscular dystrophy	LGMD
limbic encephalitis	D				G04.8~			
linear nevus sebaceus syndrome	U	2612	0008097		Q85.8~		Schimmelpenning syndrome|linear nevus sebaceous syndrome|Jadassohn Nevus phakomatosis|Nevus sebaceous of Jadassohn|Nevus sebaceus of Jadassohn	
lipoid proteinosis	A	530	0009530		E78.8~		Urbach-Wiethe disease|lipid proteinosis|lipoid proteinosis of Urbach and Wiethe	
liposarcoma	C	69078	0005060		C49~			
lissencephaly	C	48471	0018838		Q04.3~		lissencephaly spectrum disorders	
Loeys-Dietz syndrome	U	60030	0018954		Q87.4~			
Loffler endocarditis	A				I42.3~			
Lowe syndrome	B	534	0010645		E72.0~		oculocerebrorenal syndrome|Lowe disease|Lowe oculo-cerebro-renal syndrome|Lowe oculocerebrorenal syndrome|oculocerebrorenal dystrophy	
lymphangioleiomyomatosis	B	538	0006277		J98.4~		lung lymphangioleiomyomatosis|pulmonary lymphangioleiomyomatosis	LAM
lysosomal acid lipase deficiency	B				E75.5			
Machado-Joseph disease	B	98757	0007182		G11.2~		spinocerebellar ataxia type 3|Machado disease	SCA3
Madelung disease	U	2398	0007908		E88.8~		multiple symmetric lipomatosis|Launois-Bensaude lipomatosis|Madelung's neck|benign symmetrical lipomatosis|cervical symmetrical lipomatosis	
Maffucci syndrome	A	163634	0013808		Q78.4~		Maffucci type enchondromatosis|Maffucci's anomalad	
malignant mesothelioma	C	50251	0006292		C45		diffuse malignant mesothelioma	
mantle cell lymphoma	C	52416	0018876		C83.1		classical mantle cell lymphoma|mantle zone lymphoma	
maple syrup urine disease	B	511	0009563		E71.0			MSUD
Marchiafava-Bignami disease	U	221074	0016370		G37.1		acute Marchiafava-Bignami disease|chronic Marchiafava-Bignami syndrome	
Marfan syndrome	D	558	0007947		Q87.4			
Marshall-Smith syndrome	A	561	0011244		Q87.3~			
Mayer-Rokitansky-Kuster-Hauser syndrome	C	3109	0017771		Q51.0~		MRKH syndrome|Rokitansky syndrome	
McCune-Albright syndrome	B	562	0018919		Q78.1		Albright's disease	
McLeod neuroacanthocytosis syndrome	A	59306	0018945		G25.5~		McLeod syndrome|McLeod phenotype|McLeod syndrome with chronic granulomatous disease|X-linked McLeod syndrome	
Meckel syndrome	B	564	0018921		Q61.9~		Meckel-Gruber syndrome	
medullary sponge kidney	D	1309	0015268		Q61.5~			
medullary thyroid carcinoma	C	1332	0015277		C73~		medullary thyroid gland carcinoma|C cell carcinoma|carcinoma of parafollicular cell|medullary carcinoma of the thyroid|medullary carcinoma of the thyroid gland	
medulloblastoma	C	616	0007959		C71.6~		brain medulloblastoma|cerebellar medulloblastoma|medulloblastoma with extensive nodularity	
megalencephalic leukoencephalopathy with subcortical cysts	A	2478	0011391		E75.2		megalencephalic leukodystrophy	
megalencephaly-capillary malformation-polymicrogyria syndrome	A	60040	0011240		Q87.3~		macrocephaly-capillary malformation|macrocephaly-capillary malformation syndrome|megalencephaly cutis marmorata telangiectatica congenita|megalencephaly-capillary malformation syndrome	
MELAS syndrome	B	550	0010789		G71.3~	E88.41	mitochondrial encephalomyopathy, lactic acidosis and stroke-like episodes	
Melkersson-Rosenthal syndrome	B	2483	0007969		G51.2		Melkersson syndrome|cheilitis granulomatosa of Mescher-Melkersson-Rosenthal	
melorheostosis	B	2485	0007970		Q78.8~			
Menetrier disease	U	2494	0007652		K29.6~			
Menkes disease	B	565	0010651		E83.0~		kinky hair disease|Menkes kinky hair syndrome|Menkes syndrome|kinky hair syndrome|steely hair disease	
Merkel cell carcinoma	C	79140	0019210		C44~	C4A	cutaneous neuroendocrine carcinoma|Merkel cell cancer|Merkel cell tumor|carcinoma of Merkel cell|neuroendocrine carcinoma of skin	
MERRF syndrome	C	551	0010790		G40.3~	E88.42	myoclonic epilepsy with ragged red fibers|myoclonic epilepsy - ragged red fibers|myoclonic epilepsy associated with ragged red fibers|myoclonus epilepsy and ragged red fibers|myoclonus epilepsy associated with ragged-red fibres	
metachromatic leukodystrophy	B	512	0018868		E75.2	E75.25	arylsulfatase A deficiency	MLD
metaphyseal chondrodysplasia, Schmid type	U	174	0007983		Q78.5~		Schmid metaphyseal chondrodysplasia|Schmid type metaphyseal dysplasia	
metatropic dysplasia	A	2635	0007986		Q78.5~		Metatropic dwarfism	
methylmalonic acidemia	C				E71.1~			
microscopic polyangiitis	C	727	0019124		M31.7		microscopic polyarteritis	
Miller Fisher syndrome	B	98919	0005851		G61.0		Fisher syndrome|Miller Fisher variant of Guillain Barre syndrome	
Miller-Dieker lissencephaly syndrome	B	531	0009532		Q04.3~		Miller-Dieker syndrome|Miller-Dieker syndrome chromosome region	
mitochondrial DNA depletion syndrome	U	35698	0018158		G31.8~		mtDNA depletion syndrome	
mitochondrial neurogastrointestinal encephalomyopathy	A	298	0017575		E88.8~		MNGIE syndrome|Mitochondrial neurogastrointestinal encephalopathy|mitochondrial Neurogastrointestingal encephalopathy|mitochondrial neurogastrointestinal encephalopathy syndrome	MNGIE
mixed connective tissue disease	C	809	0005854		M35.1~		connective tissue disease overlap syndrome|mixed collagen vascular disease	MCTD
Miyoshi myopathy	A	45448	0009685		G71.0		Miyoshi distal myopathy|Miyoshi muscular dystrophy	
Moebius syndrome	B	570	0008006		Q87.0~		Moebius congenital oculofacial paralysis|Moebius sequence	
MOG antibody-associated disease	U				G37.8~			MOGAD
molybdenum cofactor deficiency	A	99732	0020480		E79.8~			
monosomy 5p	C	281	0007404		Q93.4		Cri du chat syndrome|5p deletion syndrome|5p minus syndrome|5p partial monosomy syndrome|5p- syndrome	
morning glory syndrome	B	35737	0018169		Q14.2~			
Morvan syndrome	A	83467	0008718		G90.8~		Morvan's fibrillary chorea	
Mounier-Kuhn syndrome	U	3347	0010148		Q32.4~			
Mowat-Wilson syndrome	U	2152	0009341		Q43.1~			
moyamoya disease	B	2573	0016820		I67.5		moyamoya angiopathy|idiopathic Moyamoya disease	MMD
mucolipidosis type II	B	576	0009650		E77.0		I-cell disease	
mucolipidosis type III	B	577	0018931		E77.0		pseudo-Hurler polydystrophy|mucolipidosis 3A	
mucolipidosis type IV	A	578	0009653		E75.1	E75.11		
mucopolysaccharidosis type 1	B	579	0001586		E76.0		MPS I|MPS I - Hurler syndrome	MPS1
mucopolysaccharidosis type 2	B	580	0010674		E76.1		Hunter syndrome|MPS II|MPS II - Hunter syndrome|MPS with skin involvement|mucopolysaccharidosis with skin involvement	MPS2
mucopolysaccharidosis type 3	C	581	0018937		E76.2		Sanfilippo syndrome|MPS III|MPS IIIA - Sanfilippo syndrome A|MPS IIIB - Sanfilippo syndrome B|MPS IIIC - Sanfilippo syndrome C	MPS3
mucopolysaccharidosis type 4	B	582	0018938		E76.2		Morquio syndrome|MPS IV|MPS IV - Morquio syndrome A|MPS IV - Morquio syndrome B|Morquio A disease	
mucopolysaccharidosis type 6	B	583	0009661		E76.2		Maroteaux-Lamy syndrome|MPS VI|MPS VI - Maroteaux-Lamy syndrome|Maroteaux-Lamy disease	
mucopolysaccharidosis type 7	A	584	0009662		E76.2		Sly syndrome|MPS VII|MPS VII - Sly syndrome|MPS VII - mucopolysaccharidosis VII|Sly disease	
mucosal melanoma	U				C43~			
Muenke syndrome	C	53271	0011274		Q87.0~		Muenke nonsyndromic coronal craniosynostosis	
multifocal motor neuropathy	B	641	0018979		G61.8~	G61.82	multifocal motor neuropathy with conduction block	MMN
multiple acyl-CoA dehydrogenase deficiency	U	26791	0009282		E71.3~	E71.313	glutaric aciduria type 2|glutaric acidemia IIA|glutaric acidemia IIB|glutaric acidemia IIC|glutaric acidemia type II	
multiple endocrine neoplasia type 1	C	652	0007540		D44.8	E31.21	Wermer syndrome|MEN1 multiple endocrine neoplasia|MEN1 syndrome|endocrine adenomatosis multiple|multiple endocrine adenomatosis	MEN1
multiple endocrine neoplasia type 2A	C	247698	0008234		D44.8		Sipple syndrome|MEA type 2a|men 2A|men-2A syndrome|multiple endocrine adenomatosis type 2A	MEN2A
multiple endocrine neoplasia type 2B	A	247709	0008082		D44.8		men 2B|multiple endocrine adenomatosis type IIB|multiple endocrine neoplasia IIB|multiple endocrine neoplasia type 3	MEN2B
multiple epiphyseal dysplasia	C	251	0016648		Q77.3~			
multiple osteochondromas	C				Q78.6		hereditary multiple exostoses|multiple hereditary exostoses	
multiple sulfatase deficiency	A	585	0010088		E75.2		multiple sulfatase deficiency disease	
multiple system atrophy	C	102	0007803		G90.3~		Shy-Drager syndrome|multisystem atrophy	MSA
multiple system atrophy, cerebellar type	C	227510	0016418		G90.3~			MSA-C
multiple system atrophy, parkinsonian type	C	98933	0020352		G90.3~			MSA-P
muscle-eye-brain disease	B	588	0018939		G71.2		muscle-eye-brain syndrome	
myasthenia gravis	D	589	0009688		G70.0		autoimmune myasthenia gravis	
mycosis fungoides	C	2584	0009691		C84.0		classic mycosis fungoides|granuloma fungoides|mycosis fungoides lymphoma|mycosis fungoides of unspecified site	
myotonia congenita	C	614	0009710		G71.1	G71.12	Thomsen disease|Becker myotonia|Thomsen and Becker disease	
myotonic dystrophy type 1	C	273	0008056		G71.1		Steinert disease|Steinert myotonic dystrophy|DMPK myotonic dystrophy|Steinert myotonic dystrophy syndrome|Steinert syndrome	DM1
myotonic dystrophy type 2	C	606	0011266		G71.1		proximal myotonic myopathy|CNBP myotonic dystrophy|proximal myotonic dystrophy	
myxopapillary ependymoma	B	251643	0016699		C72~			
nail-patella syndrome	C	2614	0008061		Q87.2~			
narcolepsy type 1	D				G47.4		narcolepsy with cataplexy|narcolepsy-cataplexy syndrome	
NARP syndrome	U	644	0010794		G71.3~			
Nelson syndrome	U	199244	0016035		E24.1			
nemaline myopathy	C	607	0018958		G71.2	G71.21	Rod-body myopathy|nemaline body disease|nemaline rod disease|nemaline rod myopathy|rod myopathy	
nephroblastoma	C	654	0019004		C64~		Wilms tumor|kidney Wilms tumor|Wilms tumor of the kidney|adult nephroblastoma|childhood renal Wilms tumor	
nephronophthisis	B	655	0019005		Q61.5~			
nephropathic cystinosis	B				E72.0~			
Netherton syndrome	B	634	0009735		Q80.8~		Comel-Netherton syndrome|Netherton disease	
neuroblastoma	C	635	0005072		C74~			
neurocutaneous melanocytosis	U	2481	0009578		Q82.5~		neurocutaneous melanosis|neurocutaneous melanosis syndrome	
neurodegeneration with brain iron accumulation	B	385	0018307		G23.0			NBIA
neuroferritinopathy	A	157846	0011638		G23.0			
neurofibromatosis type 1	D	636	0018975		Q85.0	Q85.01	von Recklinghausen disease|Recklinghausen's disease|peripheral neurofibromatosis|type 1 neurofibromatosis|von Reklinghausen disease	NF1
neurofibromatosis type 2	C	637	0007039		Q85.0	Q85.02	NF2-related schwannomatosis|acoustic neurofibromatosis|bilateral acoustic neurofibromatosis|central neurofibromatosis|neurofibromatosis central type	NF2
neuroleptic malignant syndrome	U	94093	0019790		G21.0			
neuromyelitis optica	C	71211	0019100		G36.0		neuromyelitis optica spectrum disorder|Devic disease|Devic syndrome|Devic's neuromyelitis optica	NMOSD
neuronal ceroid lipofuscinosis	B	216	0016295		E75.4		Batten disease|ceroid lipofuscinoses|hereditary ceroid lipofuscinosis	NCL
neurosarcoidosis	C				D86.8~			
nevoid basal cell carcinoma syndrome	C	377	0007187		Q87.8~		Gorlin syndrome|Gorlin-Goltz syndrome|basal cell nevus syndrome|multiple basal cell carcinomas|nevoid basal cell cancer syndrome	
Niemann-Pick disease type A	B	77292	0009756		E75.2	E75.240		
Niemann-Pick disease type B	B	77293	0011871		E75.2	E75.241	type B Niemann-Pick disease	
Niemann-Pick disease type C	B	646	0018982		E75.2	E75.242		
Nijmegen breakage syndrome	U	647	0009623		Q87.8~		Berlin breakage syndrome	
nonketotic hyperglycinemia	B	407	0011612		E72.5~		glycine encephalopathy|Glycine synthase deficiency|hyperglycinemia nonketotic|non-ketotic hyperglycinemia	
Noonan syndrome	D	648	0018997		Q87.1~		Noonan-Ehmke syndrome|Ullrich-Noonan syndrome	
Norrie disease	A	649	0010691		H35.5~		Norrie syndrome|Norrie-Warburg disease|Norrie-Warburg syndrome	
oculocutaneous albinism	C	55	0018910		E70.3	E70.32	non-syndromic oculocutaneous albinism|nonsyndromic oculocutaneous albinism	
oculopharyngeal muscular dystrophy	C	270	0008116		G71.0			OPMD
Ohtahara syndrome	A				G40.4~		early infantile epileptic encephalopathy	
oligodendroglioma	C	251627	0016695		C71~		well differentiated oligodendroglioma	
Ollier disease	C	296	0008145		Q78.4		enchondromatosis|Ollier type enchondromatosis|enchondromatosis with haemangiomata|multiple enchondromatosis	
omphalocele	D	660	0019015		Q79.2		congenital omphalocele	
Opitz G/BBB syndrome	U	2745	0017138		Q87.8~		Opitz BBBG syndrome|Opitz G syndrome|Opitz GBBB syndrome|Opitz syndrome|Opitz-Frias syndrome	
opsoclonus-myoclonus syndrome	B	1183	0015247		H57.0~		opsoclonus-myoclonus-ataxia|Kinsbourne syndrome|Ataxo-opso-myoclonus syndrome|opsoclonus-myoclonus-ataxia syndrome|paraneoplastic opsoclonus-myoclonus	
optic pathway glioma	B	2086	0016167		C72.3~		glioma of optic tract|glioma of the optic tract|glioma of the visual pathway|glioma of visual pathway|optic tract glioma	
ornithine carbamoyltransferase deficiency	C	664	0010703		E72.4		OTC deficiency|ornithine carbamoyltransferase deficiency disease|ornithine transcarbamylase deficiency	
orofaciodigital syndrome	B	140997	0015375		Q87.0~		oral-facial-digital syndrome	
osteogenesis imperfecta	C	666	0019019		Q78.0		brittle bone disease|glass bone disease	
osteogenesis imperfecta type 2	C	216804	0008147		Q78.0		Vrolik type of osteogenesis imperfecta|lethal osteogenesis imperfecta|osteogenesis imperfecta congenita|osteogenesis imperfecta congenita perinatal lethal form|perinatal lethal osteogenesis imperfecta congenita	
osteopetrosis	C	2781	0017198		Q78.2		Albers-Schonberg disease|marble bone disease|Albers-Schoenberg disease|marble bones|osteopetrosis and related disorders	
osteopoikilosis	C				Q78.8~			
osteosarcoma	C				C41~			
Pallister-Killian syndrome	C	884	0011146		Q99.8~		Killian Teschler-Nicola syndrome|Killian syndrome|Pallister mosaic syndrome|Pallister-Killian mosaic syndrome|Teschler-Nicola Killian syndrome	
pancreatoblastoma	A	677	0019035		C25~			
pantothenate kinase-associated neurodegeneration	B	157850	0009319		G23.0		Hallervorden-Spatz disease|Hallervorden-Spatz syndrome	PKAN
parathyroid carcinoma	A	143	0012004		C75.0		parathyroid gland carcinoma|adenocarcinoma of parathyroid|adenocarcinoma of parathyroid gland|adenocarcinoma of the parathyroid|adenocarcinoma of the parathyroid gland	
Parkes Weber syndrome	A				Q87.2~			
paroxysmal nocturnal hemoglobinuria	B	447	0100244		D59.5		acquired paroxysmal nocturnal hemoglobinuria|hereditary paroxysmal nocturnal hemoglobinuria|inherited paroxysmal nocturnal hemoglobinuria|paroxysmal hemoglobinuria	PNH
Parry-Romberg syndrome	U	1214	0007710		G51.8~		progressive hemifacial atrophy|Romberg hemi-facial atrophy|Romberg syndrome|hemifacial atrophy	
Parsonage-Turner syndrome	C	2901	0017362		G54.5		neuralgic amyotrophy|neuralgic shoulder amyotrophy	
Pelizaeus-Merzbacher disease	B	702	0010714		E75.2		Pelizaeus Merzbacher brain sclerosis	PMD
pemphigus vulgaris	C	704	0008219		L10.0		familial pemphigus vulgaris	
Pendred syndrome	C	705	0010134		E07.1			
peripartum cardiomyopathy	C	563	0018920		O90.3		antepartum peripartum cardiomyopathy|postpartum cardiomyopathy|postpartum peripartum cardiomyopathy	
peritoneal mesothelioma	B	168811	0005512		C45.1		malignant peritoneal mesothelioma|diffuse malignant peritoneal mesothelioma|malignant mesothelioma of peritoneum|primary malignant peritoneal mesothelioma	
periventricular nodular heterotopia	U	98892	0020341		Q04.8~		periventricular heterotopia	
Peters anomaly	B	708	0011414		Q13.4~		Peters congenital glaucoma	
Peutz-Jeghers syndrome	C	2869	0008280		Q85.8~		Jeghers-Peutz syndrome|Peutz Jeghers colon polyp|Peutz Jeghers polyposis|Peutz's syndrome|Peutz-Jeghers polyp of small intestine	
Pfeiffer syndrome	C	710	0007043		Q87.0		Pfeiffer type acrocephalosyndactyly	
PHACE syndrome	U	42775	0011676		Q28.8~		PHACE association	
Phelan-McDermid syndrome	U	48652	0011652		Q93.5~		22q13 deletion syndrome	
phenylketonuria	C	716	0009861		E70.0			PKU
pheochromocytoma	B		0008233		D35.0~			
Pierre Robin syndrome	C	718	0009869		Q87.0		Pierre Robin sequence|isolated Pierre-Robin syndrome|Pierre Robin syndrome skeletal dysplasia polydactyly|Robin sequence|isolated Pierre Robin sequence	
pilocytic astrocytoma	C	251612	0016691		C71~		Piloid astrocytoma|grade I astrocytoma	
pineoblastoma	A	251909	0016722		C75.3~			
pineocytoma	A	251912	0016723		D44.5~			
Pitt-Hopkins syndrome	B	2896	0012589		Q87.0~			
PLA2G6-associated neurodegeneration	A	329303	0017998		G23.0		infantile neuroaxonal dystrophy|PLA2G6 neurodegeneration with brain iron accumulation	PLAN
plastic bronchitis	U	439881	0018597		J44.8~		croupous bronchitis|fibrinous bronchitis|pseudo-membranous bronchitis	
pleomorphic xanthoastrocytoma	A	251607	0016690		C71~		pleomorphic Xantho-astrocytoma	PXA
pleural mesothelioma	C				C45.0			
pleuropulmonary blastoma	A	64742	0011014		C34~		childhood pulmonary blastoma|pediatric pulmonary blastoma|pulmonary blastoma of childhood	
PMM2-congenital disorder of glycosylation	C	79318	0008907		E77.8~		congenital disorder of glycosylation type 1a|congenital disorder of glycosylation type Ia	
POEMS syndrome	B	2905	0017364		G63.1~			
Poland syndrome	C	2911	0008262		Q79.8~		Poland anomaly|Poland sequence|Poland syndactyly	
polyarteritis nodosa	C	767	0019170		M30.0		classic polyarteritis nodosa|classical polyarteritis nodosa|panarteritis nodosa|periarteritis nodosa	
polycythemia vera	C	729	0009891		D45		acquired polycythemia vera|polycythaemia rubra vera|polycythemia rubra vera|primary polycythemia	
polymicrogyria	D	35981	0000087		Q04.3~			
polymyositis	C	732	0019127		M33.2			
pontocerebellar hypoplasia	B	98523	0020135		Q04.3~		isolated pontocerebellar hypoplasia|nonsyndromic pontocerebellar hypoplasia|pontoneocerebllar hypoplasia	
post-polio syndrome	D	2942	0017416		G14		polio late effects|post-polio muscular atrophy|post-polio sequelae|post-poliomyelitic syndrome	
posterior cortical atrophy	U	54247	0018899		G31.8~		Benson syndrome	PCA
posterior urethral valve	D	93110	0019640		Q64.2		congenital posterior urethral valves	
Prader-Willi syndrome	C	739	0008300		Q87.1~	Q87.11	Prader-Labhart-Willi syndrome|Prader-Willi syndrome chromosome region|Prader-Willi-Labhart syndrome|Willi-Prader syndrome	
primary angiitis of the central nervous system	B	140989	0015374		I67.7~		primary CNS vasculitis|primary central nervous system vasculitis|granulomatous angiitis of the central nervous system|isolated angiitis of the central nervous system|primary vasculitis of the central nervous system	
primary biliary cholangitis	D	186	0005388		K74.3		primary biliary cirrhosis|biliary liver cirrhosis|cholestatic cirrhosis|chronic non-suppurative destructive cholangitis|chronic nonsuppurative destructive cholangitis	
primary central nervous system lymphoma	B	46135	0002571		C85~		primary CNS lymphoma|CNS lymphoma|central nervous system lymphoma|lymphoma of central nervous system|malignant lymphomas of CNS	PCNSL
primary ciliary dyskinesia	C	244	0016575		Q34.8~		immotile cilia syndrome|Primary ciliary dyskinesia and situs inversus|ciliary dyskinesia primary|ciliary motility disorder|immotile ciliary syndrome	PCD
primary familial brain calcification	U	1980	0008947		G23.8~		Fahr disease|Fahr syndrome|basal ganglia calcification|basal ganglia degeneration with calcification|idiopathic basal ganglia calcification	
primary hyperoxaluria	B	416	0002474		E74.8~	E72.53		
primary lateral sclerosis	A	35689	0018155		G12.2	G12.23	lateral sclerosis|adult-onset PLS|adult-onset primary lateral sclerosis	PLS
primary melanoma of the central nervous system	U	252050	0016747		C72~		CNS melanoma|Central nervous system melanoma|malignant melanoma of meninges|melanoma of CNS|melanoma of central nervous system	
primary myelofibrosis	C	824	0009692		D47.4		chronic idiopathic myelofibrosis|idiopathic myelofibrosis|myelofibrosis with myeloid metaplasia	
primary sclerosing cholangitis	C	171	0013433		K83.0~	K83.01		PSC
progressive familial intrahepatic cholestasis	B	172	0015762		K76.8~			PFIC
progressive multifocal leukoencephalopathy	C	217260	0016318		A81.2		progressive multifocal leukoencephalitis	PML
progressive muscular atrophy	B	454706	0018687		G12.2		progressive spinal muscular atrophy|pure progressive muscular atrophy	
progressive non-fluent aphasia	B	100070	0015059		G31.0		nonfluent variant primary progressive aphasia|Agramatic variant of PPA|Agramatic variant of primary progressive aphasia|Primary Progressive Nonfluent aphasia|non-fluent primary progressive aphasia	
progressive osseous heteroplasia	A	2762	0008153		M61.5~			
progressive supranuclear palsy	C	683	0019037		G23.1		Steele-Richardson-Olszewski syndrome|PSP syndrome|progressive supranuclear ophthalmoplegia	PSP
propionic acidemia	C	35	0011628		E71.1~	E71.121	propionic aciduria	
Proteus syndrome	A	744	0008318		Q87.3~			
prune belly syndrome	C	2970	0007032		Q79.4		Eagle-Barrett syndrome|eagle-Barret syndrome	
pseudoachondroplasia	C	750	0008322		Q77.8~			
pseudohypoparathyroidism	B	97593	0019992		E20.1		Albright hereditary osteodystrophy	
pseudomyxoma peritonei	B	26790	0017048		C78.6~		Myxoma peritonei|peritoneal cavity pseudomyxoma peritonei|syndrome of pseudomyxoma peritonei	
pseudoxanthoma elasticum	C	758	0009925		Q82.8~		autosomal recessive inherited pseudoxanthoma elasticum|AR inherited pseudoxanthoma elasticum	
pulmonary alveolar microlithiasis	A	60025	0009928		J84.0	J84.02		
pulmonary arterial hypertension	C	182090	0015924		I27.0		idiopathic pulmonary hypertension	PAH
pulmonary atresia with intact ventricular septum	C	1208	0009931		Q22.0~		pulmonary atresia-intact ventricular septum syndrome|pulmonary valve atresia with intact ventricular septum	
pulmonary blastoma	A	64741	0005933		C34~		blastoma of lung|blastoma of the lung|lung blastoma	
pulmonary sequestration	U	3161	0017843		Q33.2		congenital pulmonary sequestration|bronchopulmonary sequestration|congenital bronchopulmonary sequestration|congenital sequestration of lung	
pulmonary venoocclusive disease	A	31837	0009937		I28.8~		pulmonary veno-occlusive disease|obstructive disease of the pulmonary veins|pulmonary capillary hemangiomatosis	
pure autonomic failure	U	441	0018608		G90.3~		Bradbury-Eggleston syndrome|Pure dysautonomia|Pure idiopatic dysautonomia	
pycnodysostosis	A	763	0009940		Q78.8~			
Ramsay Hunt syndrome type 2	U	3020	0005769		B02.2~		Ramsay Hunt syndrome|Ramsey Hunt syndrome	
Rasmussen encephalitis	A	1929	0016019		G04.8~		Rasmussen syndrome|Rasmussen subacute encephalitis|chronic focal encephalitis	
Refsum disease	B	773	0009958		G60.1		adult Refsum disease|Refsum disease with increased pipecolic acidemia|classic Refsum disease|hypertrophic neuropathy of Refsum	
relapsing polychondritis	B	728	0019125		M94.1		chronic atrophic polychondritis|recurrent polychondritis	
renal agenesis	D	411709	0018470		Q60~		hereditary renal aplasia|renal adysplasia|renal aplasia	
restrictive cardiomyopathy	U	217632	0005201		I42.5		familial restrictive cardiomyopathy|primary restrictive cardiomyopathy	
retinal vasculopathy with cerebral leukodystrophy	A	247691	0008641		H35.0~		cerebroretinal vasculopathy|retinal vasculopathy and cerebral leukoencephalopathy	
retinitis pigmentosa	D	791	0019200		H35.5~			
retinoblastoma	C	790	0008380		C69.2		RB - retinoblastoma	
Rett syndrome	C	778	0010726		F84.2		Rett's disorder	
rhabdomyosarcoma	B	780	0005212		C49~			
rhizomelic chondrodysplasia punctata	B	177	0015776		Q77.3~	E71.540	rhizomelic chondrodysplasia punctata syndrome|rhizomelic dwarfism	
rhombencephalosynapsis	A	59315	0018946		Q04.3~			
ring chromosome 20 syndrome	A	1444	0015436		Q93.2~		ring chromosome 20|Ring 20|chromosome 20 ring	
Roberts syndrome	A				Q73.8~			
Robinow syndrome	B	97360	0019978		Q87.1~		Robinow dwarfism|Robinow-Silverman-Smith syndrome	
Rosai-Dorfman disease	U	158014	0006412		D76.3~		sinus histiocytosis with massive lymphadenopathy|Destombes-Rosaï-Dorfman disease|Rosaï-Dorfman-Destombes disease	
Rubinstein-Taybi syndrome	B	783	0019188		Q87.2~		Rubinstein syndrome	
Saethre-Chotzen syndrome	C	794	0007042		Q87.0		Chotzen syndrome|Saethre-Chotzen syndrome with eyelid anomalies|Saethre-Chotzen syndrome with or without eyelid anomalies	
Sandhoff disease	B	796	0010006		E75.0	E75.01	Sandhoff Jatzkewitz disease|Sandhoff-Jatzkewitz-Pilz disease	
SAPHO syndrome	U	793	0019266		M86.3~			
sarcoidosis	D	797	0019338		D86		Boeck's sarcoidosis	
Scheie syndrome	B	93474	0011760		E76.0			
Schilder disease	A	59298	0010085		G37.0			
schizencephaly	B	799	0010011		Q04.6~			
schwannomatosis	B	93921	0008075		Q85.0	Q85.03		
scimitar syndrome	B	185	0015987		Q26.8~			
Seckel syndrome	B	808	0019342		Q87.1~		Seckel-type Dwarfism|Virchow-Seckel dwarfism	
semantic dementia	B	100069	0010857		G31.0		disinhibition-dementia-Parkinsonism-amyotrophy Complex|frontotemporal dementia|frontotemporal dementia with Parkinsonism|frontotemporal lobe dementia|multiple system tauopathy with presenile dementia	
septooptic dysplasia	C	3157	0008428		Q04.4		septo-optic dysplasia|de Morsier syndrome|hypopituitarism and septooptic 'dysplasia'|septo-optic dysplasia sequence|septo-optic dysplasia spectrum	
severe combined immunodeficiency	C	183660	0015974		D81~		combined T and B cell inborn immunodeficiency|severe combined immunodeficiency disease	SCID
Sezary syndrome	A	3162	0017844		C84.1		Sezary disease|Sezary lymphoma	
Shone complex	U	99063	0020404		Q24.8~		shone syndrome	
short QT syndrome	A	51083	0000453		I49.8~		familial short QT syndrome|ventricular arrhythmia associated with short QT syndrome	
Shwachman-Diamond syndrome	B	811	0009833		D61.0~		Schwachman-Diamond syndrome|Schwachmann-Diamond syndrome|Shwachman syndrome|Shwachman-Bodian syndrome|Shwachman-Bodian-Diamond syndrome	
sialidosis	B	309294	0017734		E77.1~			
sickle cell anemia	D	232	0011382		D57.1~		sickle cell disease	
Silver-Russell syndrome	C	813	0008394		Q87.1~		Russell Silver syndrome|Russell-Silver dwarfism|Silver Russell dwarfism	
Simpson-Golabi-Behmel syndrome	A	373	0010731		Q87.3~		Golabi-Rosen syndrome	
sirenomelia	B	3169	0017850		Q87.2~		sirenomelia sequence	
Sjogren-Larsson syndrome	B	816	0010031		Q87.1~			
Smith-Lemli-Opitz syndrome	C	818	0010035		Q87.1~	E78.72	Smith-Opitz-inborn syndrome	
Smith-Magenis syndrome	C	819	0008434		Q93.5~		Smith-Magenis chromosome region|Smith-Magenis syndrome chromosome region	
Sneddon syndrome	B	820	0008436		I77.8~		Ehrmann-Sneddon syndrome	
Sotos syndrome	C	821	0019349		Q87.3~			
spinal muscular atrophy	C				G12.0~			SMA
spinal muscular atrophy type 1	C	83330	0009669		G12.0		Werdnig-Hoffmann disease|Werdnig-Hoffman disease|infantile muscular atrophy|infantile spinal muscular atrophy|progressive muscular atrophy of infancy	SMA1
spinal muscular atrophy type 2	C	83418	0009673		G12.1~		Intermediate spinal muscular atrophy|chronic infantile spinal muscular atrophy|chronic spinal muscular atrophy|proximal spinal muscular atrophy type 2	SMA2
spinal muscular atrophy type 3	C	83419	0009672		G12.1~		Kugelberg-Welander disease|Kugelberg-Welander syndrome|childhood spinal muscular atrophy|pediatric spinal muscular atrophy|proximal spinal muscular atrophy type 3	SMA3
spinocerebellar ataxia type 1	B	98755	0008119		G11.2~		ATXN1 autosomal dominant cerebellar ataxia type I|spinocerebellar atrophy 1	SCA1
spinocerebellar ataxia type 17	A	98759	0011781		G11.2~		SCA 17	SCA17
spinocerebellar ataxia type 2	B	98756	0008458		G11.2~		ATXN2 autosomal dominant cerebellar ataxia type I|spinocerebellar Degeneration with slow eye movements|spinocerebellar ataxia Cuban type|spinocerebellar ataxia with slow eye movements|spinocerebellar atrophy 2	SCA2
spinocerebellar ataxia type 6	B	98758	0008457		G11.2~		CACNA1A autosomal dominant cerebellar ataxia type III	SCA6
spinocerebellar ataxia type 7	A	94147	0016163		G11.2~		autosomal dominant cerebellar ataxia type II|ATXN7 autosomal dominant cerebellar ataxia type II|ataxia with pigmentary retinopathy	SCA7
spondyloepiphyseal dysplasia congenita	C	94068	0008471		Q77.7		SED congenita|congenital spondyloepiphyseal dysplasia	
Stargardt disease	D	827	0019353		H35.5~		Stargardt macular dystrophy	
Stickler syndrome	D	828	0019354		Q89.8~			
stiff-person syndrome	B	3198	0008491		G25.8~	G25.82	stiff man syndrome|Stiff person syndrome and related disorders|Stiff-trunk syndrome	
Sturge-Weber syndrome	C	3205	0008501		Q85.8~		encephalotrigeminal angiomatosis|Encephalofacial angiomatosis|Encephalotrigeminal syndrome|Sturge-Weber disease|Sturge-Weber-Dimitri syndrome	
subacute sclerosing panencephalitis	B	2806	0009835		A81.1		Subacute inclusion body encephalitis|Subacute sclerosing leukoencephalitis|Van Bogaert's sclerosing leukoencephalitis|subacute sclerosing leukoencephalopathy	SSPE
subcortical band heterotopia	U	99796	0020491		Q04.8~		double cortex syndrome|Double cortex|band heterotopia|familial band heterotopia|heterotopic cortex	
subependymal giant cell astrocytoma	A	251618	0016693		D33.2~		subependymal giant cell astrocytic neoplasm|subependymal giant cell astrocytic tumor	SEGA
subependymoma	U	251639	0007667		D33~		mixed subependymoma-ependymoma	
succinic semialdehyde dehydrogenase deficiency	B	22	0010083		E72.8~			
SUNCT syndrome	U	57145	0018927		G44.0~		SUNCT headache	
superficial siderosis	D	247245	0016594		G93.8~		superficial hemosiderosis of the CNS|superficial hemosiderosis of the central nervous system|superficial siderosis of the CNS|superficial siderosis of the central nervous system	
supravalvular aortic stenosis	C	3193	0008504		Q25.3~		aortic supravalvular stenosis|supra-valvular aortic stenosis|supravalvar aortic stenosis	
Susac syndrome	A	838	0019390		G37.8~			
Swyer syndrome	U	242	0010765		Q97.3~			
Swyer-James-MacLeod syndrome	U				J43.0			
synovial sarcoma	B	3273	0010434		C49~			
syringomyelia	C	3280	0017987		G95.0			
systemic mastocytosis	C	2467	0016586		C96.2~	D47.02	Agressive systemic mastocytosis|SMCD - systemic mast cell disease|systemic mast cell disease|systemic tissue Mast cell disease	
systemic sclerosis	D	90291	0005100		M34		systemic scleroderma|progressive systemic sclerosis|Scleroderma syndrome|diffuse Scleroderma|diffuse sclerosis	SSc
Takayasu arteritis	B	3287	0017991		M31.4		Takayasu disease|Young female arteritis|aortic arch arteritis	
Tangier disease	A	31150	0008783		E78.6~			
Tay-Sachs disease	B	845	0010100		E75.0	E75.02	GM2 gangliosidosis type 1	
tethered spinal cord syndrome	D				Q06.8~			
tetralogy of Fallot	D	3303	0008542		Q21.3		Fallot tetralogy	
thanatophoric dysplasia	C	2655	0017042		Q77.1		dwarfism thanatophoric|thanatophoric dwarfism	
thromboangiitis obliterans	D	36258	0008889		I73.1		Buerger disease|thromboangiitis obliterans [Buerger's disease]	
thrombocytopenia-absent radius syndrome	U	3320	0010121		Q87.2~		TAR syndrome|absent radii and thrombocytopenia|radial aplasia-thrombocytopenia syndrome|thrombocytopenia absent radii	
thrombotic thrombocytopenic purpura	B	54057	0018896		M31.1~		Moschcowitz disease|Moschcowitz's syndrome	TTP
thymic carcinoma	B	99868	0006451		C37~		carcinoma of thymus|thymus carcinoma	
thymoma	C	99867	0006456		D15.0~			
TNF receptor-associated periodic fever syndrome	B	32960	0007727		E85.0		autosomal dominant familial periodic fever|TNF receptor-associated periodic syndrome|TRAPS syndrome|familial Hibernian fever|tumor necrosis factor receptor-associated periodic syndrome	TRAPS
Tolosa-Hunt syndrome	B	64686	0018983		H49.4~			
total anomalous pulmonary venous return	C	99125	0007130		Q26.2		congenital total pulmonary venous return anomaly|anomalous pulmonary Venous return|pulmonary venolobar syndrome	
Townes-Brocks syndrome	B	857	0007142		Q87.8~		Townes syndrome	
tracheobronchopathia osteochondroplastica	U	3348	0008587		J98.0~		tracheobronchopathia osteoplastica	
transverse myelitis	C	139417	0015342		G37.3		acute transverse myelitis	
Treacher-Collins syndrome	C	861	0002457		Q75.4		mandibulofacial dysostosis|Franceschetti syndrome|Franceschetti-Klein syndrome|mandibulofacial dysostosis without limb anomalies	
tricuspid atresia	C	1209	0011514		Q22.4~		congenital agenesis of the tricuspid valve|congenital atresia of tricuspid valve|tricuspid valve atresia	
trisomy 13	C	3378	0018068		Q91.7		Patau syndrome|D1 trisomy	
trisomy 18	C	3380	0018071		Q91.3		Edwards syndrome|18 trisomy|E3 trisomy|chromosome 18 duplication|chromosome 18 trisomy	
truncus arteriosus	C	3384	0018072		Q20.0		common arterial trunk|persistent truncus arteriosus|common aorticopulmonary trunk|common truncus arteriosus	
tuberous sclerosis	C	805	0001734		Q85.1		tuberous sclerosis complex|Bourneville disease|Bourneville Phacomatosis|Bourneville phakomatosis|Bourneville pringle disease	TSC
Turcot syndrome with polyposis	U		0020497		D12.6~		Turcot syndrome	
Turner syndrome	D	881	0019499		Q96	Q96.0	Schereshevkii Turner syndrome|Turner Varny syndrome|Ullrich-Turner syndrome|gonadal dysgenesis - Turner	
tyrosinemia type I	B	882	0010161		E70.2~		hepatorenal tyrosinemia|type I tyrosinemia	
Ullrich congenital muscular dystrophy	B	75840	0000355		G71.2		Ullrich disease|Ullrich scleroatonic muscular dystrophy|scleroatonic Ullrich disease|scleroatonic muscular dystrophy	
Unverricht-Lundborg syndrome	C	308	0009698		G40.3~		Unverricht-Lundborg disease|Unverricht's disease|myoclonic epilepsy of Unverricht and Lundborg|myoclonus progressive epilepsy of Unverricht and Lundborg	
Usher syndrome	C	886	0019501		H35.5~		Graefe-Usher syndrome	
uveal melanoma	C	39044	0006486		C69.3~		choroidal melanoma|intraocular melanoma|iris melanoma|melanoma of the uvea|melanoma of uvea	
VACTERL association	C	887	0008642		Q87.2~		VATER association|VATER syndrome	
variant Creutzfeldt-Jakob disease	A	576370	0007012		A81.0	A81.01		vCJD
vascular Ehlers-Danlos syndrome	B	286	0017314		Q79.6~		Ehlers-Danlos syndrome type 4|vascular EDS	
vein of Galen aneurysm	A	1053	0015196		Q28.2~		vein of Galen malformation|Galen vein aneurysm|Galenic arteriovenous malformation|vein of Galen aneurysm malformation|vein of Galen arteriovenous malformations	
VIPoma	A	97282	0019960		D13.7~		pancreatic vipoma	
Vogt-Koyanagi-Harada disease	B	3437	0018092		H20.8~	H20.82|H30.81	Harada's disease|Vogt-Koyanagi syndrome|Vogt-Koyanagi-Harada syndrome	
von Hippel-Lindau disease	C	892	0008667		Q85.8~		VHL disease|von Hippel-Lindau syndrome|Hippel Lindau syndrome|Lindau disease|VHL syndrome	VHL
von Willebrand disease type 3	A	166096	0010191		D68.0~			
Waardenburg syndrome	C	3440	0018094		E70.3~		Van der Hoeve Halbertsma Waardenburg Gualdi syndrome|Waardenburg Shah syndrome|van der Hoeve Halbertsona Waardenburg syndrome	
WAGR syndrome	U	893	0008681		Q87.8~		WAGR Complex	
Waldenstrom macroglobulinemia	C	33226	0100280		C88.0		Waldenstroem's macroglobulinemia|Waldenstrom's macroglobulinaemia|Waldenstrom's syndrome|macroglobulinemia of Waldenstrom	
Walker-Warburg syndrome	B	899	0000171		Q04.3~		Walker-Warburg muscular dystrophy|Warburg syndrome	
Weaver syndrome	A	3447	0010193		Q87.3~		Weaver Smith syndrome|Weaver Williams syndrome|Weaver like syndrome	
Werner syndrome	B	902	0010196		E34.8~			
Whipple disease	B	3452	0005116		K90.8~	K90.81		
Wiedemann-Rautenstrauch syndrome	A	3455	0009910		E34.8~			
wild type ATTR amyloidosis	U	330001	0018018		E85.8~	E85.82	senile systemic amyloidosis|ATTRwt amyloidosis|ATTRwt-related amyloidosis|wild type ATTR-related amyloidosis	
Williams syndrome	C	904	0008678		Q93.8~	Q93.82	Williams-Beuren syndrome	
Wilson disease	C	905	0010200		E83.0~	E83.01	hepatolenticular degeneration	
Wiskott-Aldrich syndrome	B	906	0010518		D82.0		Aldrich syndrome|Wiskott syndrome	
Wolf-Hirschhorn syndrome	C	280	0008684		Q93.3		Wolf syndrome	
Wolfram syndrome	B	3463	0018105		E13~		DIDMOAD syndrome	DIDMOAD
Wolman disease	A	75233	0019148		E75.5		Wolman disease with hypolipoproteinemia and acanthocytosis|Wolman xanthomatosis|Wolman's or triglyceride storage type III disease	
X-linked agammaglobulinemia	B	47	0010421		D80.0		Bruton agammaglobulinemia|Bruton agammaglobulinemia tyrosine kinase deficiency|Bruton's Sex-linked agammaglobulinemia|Bruton's X-linked agammaglobulinemia|Bruton's agammaglobulinaemia	
X-linked dystonia-parkinsonism	A	53351	0010747		G24.1~		Lubag|Lubag syndrome|X-linked dystonia-Parkinsonism syndrome|X-linked torsion dystonia-Parkinsonism syndrome	
X-linked hypophosphatemia	C	89936	0010619		E83.3~			
X-linked myotubular myopathy	A	596	0010683		G71.2	G71.220	X-linked centronuclear myopathy	
X-linked retinoschisis	C	792	0010725		H33.1~		X-linked juvenile retinoschisis|retinoschisis X-linked|retinoschisis juvenile X chromosome-linked	
xeroderma pigmentosum	B	910	0019600		Q82.1		angioma pigmentosum atrophicum|atrophoderma pigmentosum|xeroderma of Kaposi|xeroderma pigmentosa|xeroderma pigmentosum syndrome	
Zellweger syndrome	B	912	0019609		Q87.8~	E71.510	cerebrohepatorenal syndrome|Zellweger spectrum disorders|Zellweger leukodystrophy	
`;
