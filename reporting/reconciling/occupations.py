"""What people in films and series do for a living: a closed list of nouns, those of one trade together.

A list only; who has which occupation is read in `pasts`.
"""

from __future__ import annotations

from typing import Final

STUDENT: Final = "student"

_TRADES: Final = """
student: student, pupil, freshman, sophomore, undergraduate, trainee, apprentice, schoolboy, schoolgirl, medical
  student, law student, college student, university student, art student, music student
musician: musician, instrumentalist, music prodigy, musical prodigy, prodigy, bandleader
musician/singer: singer, vocalist, singer-songwriter, frontman, frontwoman, pop star, popstar, idol, rapper, crooner,
  lead singer
musician/keys: pianist, keyboardist, keyboard player, piano player, organist, concert pianist
musician/drums: drummer, percussionist
musician/guitar: guitarist, bassist, bass player, guitar player
musician/strings: violinist, cellist, viola player, harpist
musician/wind: saxophonist, trumpeter, flautist, flutist, clarinetist, trombonist
musician/composer: composer, songwriter, lyricist, music producer, record producer
conductor: conductor, band director, maestro, orchestra leader
business: ceo, chief executive, chief, head, boss, executive, entrepreneur, businessman, businesswoman, tycoon,
  magnate, founder, company director, managing director, industrialist, mogul, chairman, chairwoman, heir to a
  company, startup founder, company head
heir: heir, heiress, chaebol heir, chaebol heiress
teacher: teacher, tutor, instructor, schoolteacher, schoolmaster, headmaster, headmistress, professor, lecturer,
  educator, piano teacher, piano tutor, music teacher, governess
coach: coach, trainer, personal trainer
delivery: delivery man, deliveryman, delivery boy, delivery driver, delivery rider, courier, postman, mailman, postal
  worker
driver: driver, chauffeur, taxi driver, cab driver, cabbie, trucker, truck driver, bus driver, lorry driver
law: lawyer, attorney, barrister, solicitor, legal director, in-house counsel, public defender, defence lawyer,
  counsel
law/prosecutor: prosecutor, district attorney
judge: judge, magistrate
police: policeman, policewoman, police officer, cop, constable, sheriff, police chief, patrolman, marshal
police/detective: detective, inspector, investigator, homicide detective, police detective
private eye: private detective, private eye, private investigator, sleuth
agent: spy, secret agent, undercover agent, fbi agent, cia agent, intelligence officer, operative
soldier: soldier, army officer, marine, sniper, general, colonel, captain, lieutenant, sergeant, commander, fighter
  pilot
doctor: doctor, physician, surgeon, neurosurgeon, paediatrician, pediatrician, psychiatrist, cardiologist, gp, medic,
  coroner
psychologist: psychologist, therapist, counsellor, counselor
nurse: nurse, paramedic, midwife, caregiver, carer, hospice worker
vet: vet, veterinarian
pharmacist: pharmacist
dentist: dentist
scientist: scientist, physicist, chemist, biologist, researcher, astronomer, mathematician, archaeologist, geologist,
  linguist
engineer: engineer, mechanic, technician
programmer: programmer, hacker, coder, software developer, game developer, software engineer
architect: architect
journalist: journalist, reporter, newspaperman, newscaster, news anchor, anchorwoman, anchorman, correspondent,
  columnist, editor
writer: writer, novelist, author, poet, playwright, screenwriter, ghostwriter
photographer: photographer, photojournalist, cameraman
actor: actor, actress, movie star, film star, child star, stuntman, stunt double, comedian, clown
director: film director, filmmaker, theatre director, television producer
dancer: dancer, ballerina, ballet dancer, choreographer, stripper
model: model, fashion model
artist: artist, painter, sculptor, illustrator, animator, cartoonist, designer, fashion designer, webtoon artist
chef: chef, cook, baker, pastry chef, restaurateur, sous-chef, head chef
service: waiter, waitress, bartender, barista, barman, barmaid, busboy, dishwasher
shop: shopkeeper, shop assistant, cashier, clerk, salesman, saleswoman, salesperson, store manager, florist,
  bookseller, grocer
office: secretary, assistant, office worker, receptionist, intern, accountant, bookkeeper, civil servant, bureaucrat
finance: banker, investor, financier, stockbroker, trader, investment banker, hedge fund manager, fund manager
estate agent: estate agent, realtor, real estate agent
worker: factory worker, labourer, laborer, builder, carpenter, plumber, electrician, welder, miner, construction
  worker, handyman
farmer: farmer, rancher, shepherd, fisherman, fisherwoman, gardener, haenyeo
cleaner: cleaner, janitor, maid, housekeeper, butler, servant, nanny, babysitter, au pair
guard: bodyguard, security guard, bouncer, prison guard, warden, nightwatchman
athlete: athlete, footballer, boxer, wrestler, fencer, swimmer, runner, figure skater, baseball player, basketball
  player, tennis player, gymnast, racing driver, jockey, archer
pilot: pilot, astronaut, flight attendant, air hostess, sailor, ship captain
clergy: priest, nun, pastor, monk, vicar, rabbi, bishop, cardinal, exorcist, shaman
politician: politician, senator, mayor, president, prime minister, governor, congressman, diplomat, ambassador
royalty: king, queen, prince, princess, emperor, empress, crown prince, crown princess
criminal: thief, gangster, hitman, assassin, drug dealer, smuggler, con man, con artist, mobster, burglar, bank
  robber, loan shark, contract killer, serial killer, pickpocket, forger, pimp
prostitute: prostitute, sex worker, escort
firefighter: firefighter, fireman
librarian: librarian, archivist
undertaker: undertaker, mortician, funeral director
matchmaker: matchmaker, wedding planner, event planner
influencer: influencer, youtuber, streamer, blogger
housewife: housewife, homemaker, stay-at-home mother, stay-at-home father
jobless: drifter, vagrant, unemployed man, unemployed woman
"""

TRADES: Final[dict[str, str]] = {
    noun.strip(): trade
    for trade, _, nouns in (line.partition(":") for line in _TRADES.replace("\n  ", " ").strip().splitlines())
    for noun in nouns.split(",")
}
"""The trade of every noun; "musician/singer" is a kind of "musician"."""


BEGINS: Final = frozenset(noun.split()[0] for noun in TRADES)
"""The first words of the nouns, to look before looking closer."""

_PAIRS: Final = """
teacher+musician teacher+conductor conductor+musician teacher+scientist teacher+writer teacher+coach athlete+coach
teacher+artist business+heir business+finance business+law business+chef business+royalty journalist+writer
journalist+photographer photographer+artist agent+police agent+soldier soldier+doctor soldier+pilot scientist+doctor
scientist+engineer doctor+psychologist engineer+programmer engineer+business programmer+business royalty+heir
royalty+soldier royalty+politician actor+musician actor+model actor+director dancer+musician dancer+teacher
musician+model police+politician law+politician law+judge law+teacher office+business service+chef service+business
director+writer delivery+driver delivery+service nurse+doctor artist+business influencer+business influencer+actor
"""
_BESIDE: Final = frozenset(frozenset(pair.split("+")) for pair in _PAIRS.split())
"""Trades that one person has at once often enough: two reviews that name one each do not disagree."""


def compatible(a: str, b: str) -> bool:
    """Whether two trades can be said of one person at one time: the same, a kind of it, or often held together."""
    families = a.partition("/")[0], b.partition("/")[0]
    if families[0] == families[1]:
        return a == b or a.startswith(f"{b}/") or b.startswith(f"{a}/")
    return frozenset(families) in _BESIDE
