/** Words by which identifiers are recognised. All are folded: lower case, no accents. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

export const PHONE_CUES = words(`
  phone telephone cell cellphone mobile number call text reach tel telefono cel celular movil numero llamar llamen
  llamenme llameme marcar marquen marqueme marca whatsapp fax contact contactar localizarme contesto localizar cell# cells phones`);

export const SSN_CUES = words('ssn social seguro itin sss nss tin');
export const ACCOUNT_CUES = words(
  'account acct acc cuenta routing clabe iban meter medidor cliente customer member membership poliza policy ebt',
);
export const CARD_CUES = words('card tarjeta visa mastercard amex credit debit credito debito');
export const PASSPORT_CUES = words('passport pasaporte matricula curp ine consular pasport passaporte');
export const VISA_CUES = words('visa foil receipt recibo uscis residencia residente resident');
export const LICENCE_CUES = words("dl license licence licencia drivers driver driver's conducir manejar");
export const ALIEN_CUES = words('alien extranjero anumber a# uscis registration registro');
export const PLATE_CUES = words(
  'plate plates placa placas tag tags license licencia matricula plaque platess',
);
export const BIRTH_CUES = words(
  'dob born birth birthday birthdate nacimiento nac nacido nacida naci nacio fdn cumple cumpleanos birthdays',
);

/** Numbers after these are names of laws, cases and rooms, not of people. */
export const PUBLIC_NUMBER_CUES = words(`
  case bill item agenda ordinance resolution section article sb hb ab sr hr aca sca prop proposition statute code
  chapter title docket cause invoice caso articulo seccion capitulo ordenanza resolucion ley propuesta expediente
  district distrito zip postal bus route ruta beat badge fiscal`);

export const DIGIT_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    zero: '0',
    oh: '0',
    one: '1',
    two: '2',
    three: '3',
    four: '4',
    five: '5',
    six: '6',
    seven: '7',
    eight: '8',
    nine: '9',
    ten: '10',
    eleven: '11',
    twelve: '12',
    thirteen: '13',
    fourteen: '14',
    fifteen: '15',
    sixteen: '16',
    seventeen: '17',
    eighteen: '18',
    nineteen: '19',
    cero: '0',
    uno: '1',
    dos: '2',
    tres: '3',
    cuatro: '4',
    cinco: '5',
    seis: '6',
    siete: '7',
    ocho: '8',
    nueve: '9',
    diez: '10',
    once: '11',
    doce: '12',
    trece: '13',
    catorce: '14',
    quince: '15',
    dieciseis: '16',
    diecisiete: '17',
    dieciocho: '18',
    diecinueve: '19',
    veintiuno: '21',
    veintidos: '22',
    veintitres: '23',
    veinticuatro: '24',
    veinticinco: '25',
    veintiseis: '26',
    veintisiete: '27',
    veintiocho: '28',
    veintinueve: '29',
  }),
);

export const TENS_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    twenty: '2',
    thirty: '3',
    forty: '4',
    fourty: '4',
    fifty: '5',
    sixty: '6',
    seventy: '7',
    eighty: '8',
    ninety: '9',
    veinte: '2',
    treinta: '3',
    cuarenta: '4',
    cincuenta: '5',
    sesenta: '6',
    setenta: '7',
    ochenta: '8',
    noventa: '9',
  }),
);

/** Spanish hundreds, by their first digit; English says them as "five hundred". */
export const HUNDREDS_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ciento: '1',
    doscientos: '2',
    trescientos: '3',
    cuatrocientos: '4',
    quinientos: '5',
    seiscientos: '6',
    setecientos: '7',
    ochocientos: '8',
    novecientos: '9',
  }),
);

export const MONTHS: ReadonlySet<string> = words(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug
  sep sept oct nov dec enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre
  diciembre ene abr ago dic`);

/** Street types that are nothing else. */
export const STREET_TYPES = words(`
  street st avenue ave av road rd lane ln boulevard blvd bulevar parkway pkwy highway hwy expressway expy freeway fwy
  turnpike tpke`);

/** Street types that are common words too; they need a capital or another sign of an address. */
export const WEAK_STREET_TYPES = words(`
  drive dr court ct circle cir place pl way terrace ter trail trl row loop alley plaza square sq crest bluff hollow
  creek run ridge path pass crossing xing cove bend hill hills view point pointe landing meadow meadows grove glen
  canyon vista park walk heights bridge ford oaks pike branch fork mews gate spur cv brook woods village estates
  springs gardens commons knoll valley pine cliff lake shore rock field fields`);

/** Spanish street words that stand before the name. */
export const CALLE_WORDS = words(
  'calle avenida av ave calzada bulevar boulevard blvd callejon privada carretera camino paseo',
);

export const UNIT_WORDS = words(
  'apt apartment apto apartamento departamento depto dpto unit suite ste unidad numero trailer lot lote interior bldg building edificio piso',
);

export const DIRECTIONS = words(
  'n s e w ne nw se sw north south east west northeast northwest southeast southwest norte sur este oeste',
);

export const LIVING_CUES = words(`
  live lives lived living reside resides residing stay stays staying address home house apartment hogar domicilio
  direccion vivo vive viven vivia vivimos viviendo casa mudamos rento renta rentamos hospeda queda quedando duerme
  sleeps sleep rent rents neighbor vecino vecina homeowner`);

/** Places that belong to the public or to a policy. */
export const PUBLIC_PLACE_CUES = words(`
  development project located properties property venue lot meeting rezoning amendments  zoning rezone proposed proposal site sites parcel permit hotel shelter precinct station
  courthouse library school church temple mosque park clinic hospital office offices hall headquarters
  museum theater arena stadium warehouse facility plant store restaurant mall market jail center centre
  ayuntamiento alcaldia cabildo biblioteca escuela iglesia templo parque clinica oficina oficinas estacion comisaria
  proyecto desarrollo predio terreno tienda mercado restaurante carcel centro intersection corner esquina`);

export const MAIL_PROVIDERS = words(
  'gmail yahoo hotmail outlook icloud aol example live msn proton protonmail att comcast verizon sbcglobal ymail mail me prodigy',
);
export const MAIL_ENDINGS = words('com org net edu us mx info biz co io me es gob gov');
