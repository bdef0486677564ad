/**
 * Words of feeling, from -4 to 4 as in AFINN: weights, then the words. Spanish is ours, written for public comment;
 * the English list only corrects the base, where a council's subject ("crime", "arrest", "support") is no feeling.
 */
export const spanishTone: [number, string][] = [
  [
    4,
    'excelente excelentes maravilloso maravillosa maravillosos maravillosas magnífico magnífica fantástico fantástica extraordinario extraordinaria increíble estupendo estupenda espectacular bellísimo',
  ],
  [
    3,
    'felicidades felicito felicitamos felicitaciones orgullo orgulloso orgullosa orgullosos amor encanta encantó alegría feliz felices hermoso hermosa hermosos preciosa precioso bendición bendiciones bendiga bendito valiente valientes brillante admirable generoso generosa noble nobles héroe héroes perfecto perfecta milagro chulo chida chido padrísimo',
  ],
  [
    2,
    'gracias agradezco agradecemos agradecido agradecida agradecidos bueno buena buenos buenas bien mejor mejores bonito bonita bonitos contento contenta contentos esperanza confío confianza amable amables amabilidad respeto respetuoso respetuosa justo justa justos sabio sabia éxito éxitos exitoso gusta gustó gustaría amigo amigos amistad aplaudo paz tranquilo tranquila tranquilos tranquilidad ayudó ayudaron cariño bienvenido bienvenida bienvenidos bienvenidas honor honrado honrada honesto honesta unidos unida unidad solidaridad dignidad acierto aciertos beneficio beneficios gozo disfrutar disfrutamos rico rica sonrisa sonríe celebrar celebro celebramos',
  ],
  [
    1,
    'ayuda ayudar ayuden apoyar claro clara correcto correcta cierto seguro segura seguros seguras libre libertad saludos atención positivo positiva útil útiles fácil limpio limpia fuerte fuertes adelante gusto interesante ojalá protege protegido protegida sano sana reconozco reconocer logró logramos',
  ],
  [
    -1,
    'difícil difíciles duda dudas problema problemas preocupa preocupan preocupado preocupada preocupados lento lenta caro cara falta faltan pobre pobres cansado cansada cansados sola solo perder perdió perdieron perdimos pierde pierden tarde tardan débil raro rara ruido sucio sucia basta quejas queja ni',
  ],
  [
    -2,
    'miedo miedos temor temores temen teme asustado asustada asustados asustadas asusta susto malo mala malos malas mal peor peores triste tristes tristeza dolor duele duelen dolió llora lloran llorando lloró lloro sufre sufren sufrir sufrimiento sufrió angustia angustiado angustiada ansiedad nervios nerviosa enojo enojado enojada coraje molesto molesta molestan error errores fracaso fracasó amenaza amenazas amenaza amenazan amenazaba abandonado abandonada abandonaron injusto injusta injustos injusticia injusticias culpa culpan peligro peligroso peligrosa desconfianza desconfían mentira mentiras mienten mintió miente humillación humillante humilla humillaron rechazo rechazan golpe golpes golpeada golpeado pegaba pegaron hambre pesadilla pesadillas esconde esconden escondida escondidos escondido encerrado encerrada encerrados abusan abuso abusos abusivo robaron robo asaltaron desprecio daño daños dañan lastima lastiman castigo castigan castigar preso muerto muertos murió muere morir luto lástima pena problema grave graves inseguridad inútil inútiles desesperado desesperada desesperación separados separan separar arranca arrancan rompe rompen roto rota',
  ],
  [
    -3,
    'vergüenza vergonzoso vergonzosa terrible terribles horrible horribles odio odian odia odioso cruel crueles crueldad traición traicionan traicionaron traidor corrupto corruptos corrupción estúpido estúpida idiota idiotas tontería tonterías ridículo ridícula racista racistas racismo discriminación inhumano inhumana terror aterrorizados aterrorizada aterrorizar pánico asesinos asesino asesinaron mataron mató matan violaron violador violencia golpean tortura brutal brutalidad hipócrita hipócritas hipocresía descaro sinvergüenza sinvergüenzas cobarde cobardes cobardía indignante indignación indigna inaceptable hartos harto harta hartas desgracia desgraciado miserable asco asqueroso barbaridad infierno pesadilla destruir destruye destruyen destrozan destroza destrozar maldito maldita malditos burla burlan',
  ],
];

export const englishTone: [number, string][] = [
  [
    0,
    'crime crimes criminal criminals arrest arrested arrests arresting illegal illegally legal legally violence violent victim victims detained detain deportation deport deported emergency police support supports supported supporting stop no want wants share shared united like commit committed clear agree agreement matter matters natural top true pay leave growing gun cut cuts fire fired risk alert suspect yes please dear justice resolve protect protected protecting protects help helps helping safe safety safer free poverty homeless vulnerable allow ban charge charged charges prison demand demands fine fines debt welcome cool huge number opportunity opportunities important care natural chance increase increased reach ensure ensuring engage united interest solution solutions strong asset assets fun grant granted grants promise agreed lawsuit lawsuits lost enforce border sexual hard fight fighting block blocks',
  ],
  [
    -3,
    'profiling profiled racist racism shame shameful ashamed disgrace disgraceful hypocritical hypocrites hypocrite hypocrisy terrorized terrorize terrorizing cruel cruelty liars liar corrupt corruption coverup evil outrageous outrage sickening pathetic murdered gunned unconscionable inhumane dehumanizing despicable',
  ],
  [
    -2,
    'fear fears afraid scared terrified scary worried worry anxious hiding hide crying cried cries raided ripped torn unfair unjust injustice failure failed failing fails ignored ignoring neglected disappointed disappointing frustrated frustrating angry tired stabbed stabbing shooting overdose robbed mugged burglarized harassed harass harassment threatened unacceptable misleading disrespectful disrespect dangerous reckless broken suffering suffered struggle struggling traumatized trauma traumatizing distrust bury buried funeral killed dead died nobody ridiculous inappropriate insulting brutality horrific nonsense insane mess',
  ],
  [
    2,
    'thank thanks grateful appreciate appreciated appreciates glad proud excited hopeful wonderful commend applaud blessed honored delighted pleased thrilled beautiful thriving thrive thoughtful heartened encouraged',
  ],
  [3, 'excellent amazing fantastic outstanding love loved loves incredible awesome'],
];

/** Words that turn the feeling of the next few. */
export const negators =
  "not no never don't dont doesn't doesnt didn't didnt won't wont can't cant cannot isn't isnt aren't arent wasn't wouldn't shouldn't couldn't without hardly nothing nobody nunca jamás jamas sin ni nada nadie tampoco";
