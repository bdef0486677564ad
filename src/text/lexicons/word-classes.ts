/** Single words that stand for one another in expressions, written there as `{police}`. */
export const wordClasses: Record<string, string> = {
  wont: `
    won't, wouldn't, don't, doesn't, didn't, never, not, can't, cannot, couldn't, refuse, refuses, refused, quit,
    stopped, stop, nobody, hesitate, hesitates
  `,
  afraid: `
    afraid, scared, terrified, frightened, petrified, fearful, reluctant, hesitant, nervous, unwilling, hesitating
  `,
  kin: `
    mom, moms, mother, mothers, dad, dads, father, fathers, wife, husband, son, daughter, brother, sister, aunt,
    auntie, tia, tio, uncle, cousin, grandma, grandmother, grandpa, grandfather, nephew, niece, friend, friends,
    neighbor, coworker, parents, family, families, girlfriend, boyfriend, parent, kid, kids, child, children, son,
    sons, daughters, mama, papa, abuela, comadre
  `,
  police: `
    police, cops, cop, officer, officers, policeman, policemen, policewoman, pd, dpd, opd, spd, apd, hpd, sapd,
    lapd, nypd, aapd, sheriff, sheriffs, sheriff's, deputy, deputies, detective, detectives, patrolman, constable,
    constables, trooper, troopers
  `,
  call: `
    call, calls, called, calling, dial, dials, dialed, dialing, phone, phoned, phoning
  `,
  gov: `
    council, city, mayor, government, officials, leaders, leadership, administration, administrator, councilmember,
    councilmembers, commission, county, department, manager, staff, board, committee, legislature, state
  `,
  make: `
    make, makes, made, making, keep, keeps, kept, keeping, render, renders
  `,
  bad: `
    violent, dangerous, criminal, gang, drug, cartel, repeat, convicted, predatory, bad, worst, sex
  `,
  build: `
    build, builds, building, built, rebuild, rebuilds, rebuilding, earn, earns, earning, earned, gain, gaining,
    restore, restores, restoring, foster, fosters, fostering, strengthen, strengthens, create, creates, creating,
    regain, improve, improves, improving, establish, win, maintain, maintaining, keep, grow
  `,
  break: `
    break, breaks, broke, broken, breaking, lose, loses, lost, losing, erode, erodes, eroded, eroding, destroy,
    destroys, destroyed, destroying, damage, damages, damaged, damaging, undermine, undermines, undermined,
    undermining, betray, betrays, betrayed, shatter, shatters, violate, violates, violated, hurt, hurts, ruin,
    ruins, ruined, kill, kills, harm, harms, chip, jeopardize, jeopardizes, burn, burned, weaken, weakens, tarnish,
    fracture, fractures, sever
  `,
  nunca: `
    no, nunca, jamas, ya, ni, tampoco, nadie, sin
  `,
  gente: `
    gente, vecinos, vecinas, familias, familia, inmigrantes, mujeres, hombres, victimas, victima, testigos, testigo,
    padres, madres, trabajadores, comunidad, comunidades, personas, latinos, paisanos, residentes, ciudadanos, raza,
    senora, senoras, muchachos, muchachas, muchacha, ninos, jovenes, clientes, alumnos, estudiantes, pacientes,
    feligreses
  `,
  policia: `
    policia, policias, oficial, oficiales, patrulla, patrullas, jura, chota, cherife, sheriff, alguacil, alguaciles,
    detective, detectives, placa, agente, agentes, polis, 911, departamento
  `,
  llamar: `
    llamar, llama, llaman, llamo, llame, llamen, llamaba, llamaban, llamarle, llamarles, llamamos, llamara,
    llamaron, llamaria, marcar, marca, marcan, marque, marco, hablarle, hablarles, hablar, habla, hablan, hable,
    hablen, avisar, avisa, avisan, avisarle
  `,
  migra: `
    ice, migra, migracion, inmigracion, federales, hielo, ais, aice
  `,
  ciudad: `
    ciudad, concejo, consejo, cabildo, alcalde, alcaldesa, alcaldia, gobierno, municipio, concejales, consejales,
    autoridades, autoridad, funcionarios, departamento, condado, estado
  `,
  ir: `
    ir, va, van, vamos, fue, fueron, iba, iban, vaya, vayan, venir, viene, vienen, vino, vinieron, venia, venian,
    venga, vengan, salir, sale, salen, salio, salimos, salga, salgan, llevar, lleva, llevan, llevo, llevarlo,
    llevarla, llevarlos, mandar, manda, mandan, mandarlos
  `,
  lugar: `
    escuela, iglesia, misa, clinica, doctor, medico, hospital, trabajo, tienda, mandado, parque, biblioteca,
    guarderia, corte, cita, consulta, catecismo, kinder, mercado, chamba, jale, compras, calle
  `,
};
