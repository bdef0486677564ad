/** How names, acronyms and titles are written, for texts that came in capitals. */

const words = (list: string): string[] => list.trim().split(/\s+/);

/** Written in capitals whatever the sentence. Only those that are no common word when written small. */
export const ACRONYMS: ReadonlySet<string> = new Set(
  words(`dhs fbi doj irs aclu naacp seiu ufw lulac maldef cair dpd dfw dart disd dcso lapd nypd sfpd hpd sapd isd ymca ywca
  pta hoa adu ceqa hud epa cdbg arpa dda ada lgbtq lgbtqia bipoc ptsd usa uscis daca tps cbp ero hsi ced atm dui dwi ngo
  llc ceo cfo tv pdf faq mou moa rfp rfq tif ems emt swat ssn dna hiv covid`),
);

/** One word each: places, peoples, days and months. */
export const NAMES: ReadonlyMap<string, string> = new Map(
  words(`Dallas Texas California Oakland Houston Austin Chicago Garland Irving Mesquite Plano Richardson Arlington Carrollton
  Frisco Denton Tarrant Collin America American Americans Mexico México Mexican Mexicans Salvador Salvadoran Guatemala
  Honduras Nicaragua Venezuela Venezuelan Cuba Cuban Colombia Haiti Haitian Africa Asia Europe Spanish English Latino Latina
  Latinos Latinas Latinx Hispanic Hispanics Asian Asians African Muslim Muslims Islamic Christian Christians Catholic Jewish
  God Jesus Dios Guadalupe Congress Senate Washington Trump Biden Obama Monday Tuesday Wednesday Thursday Friday Saturday
  Sunday January February April June July September October November December Zoom Facebook Google Medicaid Medicare Miranda
  Hitler Nazi Nazis Bachman Vickery Lakewood Oaklawn Kessler Bonton Joppa Cedars`).map((name) => [
    name.toLowerCase(),
    name,
  ]),
);

/** Names of several words, as they are written. */
export const PHRASES: readonly string[] = [
  'Oak Cliff',
  'Pleasant Grove',
  'Fair Park',
  'Deep Ellum',
  'Vickery Meadow',
  'Lake Highlands',
  'White Rock',
  'Love Field',
  'Oak Lawn',
  'Bishop Arts',
  'Far North Dallas',
  'North Dallas',
  'South Dallas',
  'East Dallas',
  'West Dallas',
  'North Texas',
  'Dallas County',
  'City of Dallas',
  'Dallas City Council',
  'Farmers Branch',
  'Grand Prairie',
  'Fort Worth',
  'El Paso',
  'San Antonio',
  'San Francisco',
  'San Diego',
  'San Jose',
  'Los Angeles',
  'El Salvador',
  'New York',
  'New Mexico',
  'New Jersey',
  'New Orleans',
  'New Hampshire',
  'United States',
  'Estados Unidos',
  'Puerto Rico',
  'Supreme Court',
  'White House',
  'Fourth Amendment',
  'First Amendment',
  'Fourteenth Amendment',
  'Social Security',
  'Martin Luther King',
  'Cesar Chavez',
  'César Chávez',
  'Malcolm X',
  'Harry Hines',
  'Black Lives Matter',
  'Sierra Club',
  'Habitat for Humanity',
  'Catholic Charities',
  'Ku Klux Klan',
  'Jim Crow',
];

/** Streets of Dallas whose names are common words or people's; others are told by what stands beside them. */
export const STREET_NAMES: ReadonlySet<string> = new Set(
  words(`elm main commerce marilla jefferson ross gaston lemmon inwood mockingbird preston royal forest greenville singleton
  hampton illinois ledbetter lancaster davis buckner bruton lamar akard ervay griffin houston zang westmoreland`),
);

export const STREET_TYPES: ReadonlySet<string> = new Set(
  words('street avenue boulevard parkway highway freeway expressway road lane drive court'),
);

/** Before these a word is no street's name: "our street", "the same road". */
export const NO_STREET_NAMES: ReadonlySet<string> = new Set(
  words(`the a an my our your his her their this that these those every each any some no one same whole next other another
  side city dead busy quiet dark dirt public private through down across on at along near off in of and or to from
  entire open two three toll test whose which`),
);

/** Words that end a name after "my name is". */
export const NO_NAMES: ReadonlySet<string> = new Set(
  words(`and i im with from on of the a an in at for to my we here calling speaking representing behalf resident live lives
  also is am was it you so just that this who as district ward thank thanks good y soy vivo de que not very going happy sorry
  proud glad trying hoping asking against opposed writing over really sure again member`),
);
