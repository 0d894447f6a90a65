"""Given names that are common where English, the Romance and the Germanic languages are spoken.

A list to tell "Emma Stone" from "Summer Wars"; it is not complete, and a name that is missing proves nothing.
"""

from typing import Final

_GIVEN_TEXT = """
aaron abbie abby abe abel abigail abraham ada adam adele adrian adriana adrien agnes aidan aimee alan alana alastair
alba albert alberto albie alden aldo alec alejandro alex alexa alexander alexandra alexandre alexis alfie alfonso
alfred alfredo ali alice alicia alina alison alistair allan allison alma alvaro alvin alycia alyssa amanda amara amari
amber ambrose amelia amir amy ana anatole anders andre andrea andreas andrei andres andrew andy angela angelina angelo
anita anjelica ann anna annabelle anne anneliese annette annie anouk ansel anthony antoine antonia antonio antony anya
archie ariana arjun arlo arnaud arno arnold arthur ashley ashton astrid audrey augustus austin axel barbara barney
barry beatrice beatriz bella ben benedict benicio benjamin benny benoit bernadette bernard bernie bertie beth bethany
bettina betty beverly bill billy bjorn blake blanca bob bobby boris brad bradley brady branden brandon brenda brendan
brent brett brian bridget brigitte briony britt brittany bronwyn brooke bruce bruno bryan bryce byron caitlin caleb
callum calvin cameron camila camille candice carey carl carla carlos carlton carly carmen carol carole caroline carolyn
carrie casey cassandra cassie cate catherine cathy cecil cecilia celia celine cesar chad charlene charles charlie
charlize charlotte chelsea cherry cheryl chester chiara chloe chris christa christian christina christine christoph
christophe christopher christy chuck cillian claire clancy clara clark claude claudia claudine claudio clement cleo
clifford clive clyde cody colette colin colleen connie connor conor conrad constance cora cordelia corey corinne cormac
cornelius courteney courtney craig cristina curtis cynthia cyril cyrus daisy dakota dalton damian damien damon dan dana
daniel daniela daniele danielle danny daphne darcy darius darren darryl daryl dave david davina dawn dean debbie
deborah debra deirdre delia delphine denholm denis denise dennis derek derrick desiree desmond dexter diana diane
diarmuid diego dillon dimitri dinah dolores dominic dominik dominique don donald donna donovan dora doreen dorian doris
dorothy doug douglas dougray duncan dustin dwayne dwight dylan eamonn ebba ebony ed eddie edgar edie edith eduardo
edward edwin edwina eileen eithne elaine eleanor elena eli elias elijah elisa eliza elizabeth ella elle ellen ellie
elliot elliott elmer eloise elsa elspeth elton elvira emerson emil emilia emilie emily emma emmanuel emmanuelle emmett
emory enid enrique enzo eoin eric erica erich erik erika erin ernest ernie errol estelle ester esther ethan ethel
eugene eugenie eva evan eve evelyn everett ewan ezra fabio farrah faye federico felicia felicity felipe felix fergus
fernanda fernando finn fiona fionn florence florian floyd forest fran frances francesca francesco francis francisco
franco francois frank frankie franz fred freda freddie freya frida fritz gabriel gabriela gabriele gabrielle gaby gael
gareth gary gavin gemma gena genevieve geoffrey george georgia georgina gerald geraldine gerard gerry gertrude
giancarlo gideon gilbert giles gillian gina ginny giorgio giovanni giulia giuseppe gladys glen glenda glenn gloria
glynis goldie gordon grace graeme graham grayson greer greg gregory greta guido guillaume guillermo gus gustav guy gwen
gwendoline gwyneth hailee hamish hanna hannah hans harlan harold harriet harrison harry harvey hattie hayden hayley
heath heather hector heidi helen helena helene henri henrietta henry herbert hilary holly horace howard hubert hugh
hugo humphrey ian ida idris ignacio ilse imelda imogen ines inga ingrid ioan irene iris irma irving isaac isabel
isabella isabelle isaiah isidore isla isobel ivan ivor ivy jack jackie jacob jacqueline jacques jada jaime jake james
jamie jan jana jane janelle janet janice janine jared jarvis jasmine jason jasper javier jay jean jeanette jeanne
jeannette jeannie jed jeff jeffrey jemima jen jenna jennie jennifer jenny jeremy jerome jerrod jerry jesper jess jesse
jessica jessie jesus jill jillian jim jimmi jimmy jo joachim joan joanna joanne joaquin jocelyn jodie jody joe joel
joely joey johan johann johanna johannes john johnny jon jonah jonas jonathan jordan jorge jose josef josefina joseph
josephine josh joshua josie joss joy joyce juan juana jude judi judith judy jules julia julian juliana juliane julianne
julie juliet juliette julio juno justin justine kai kara karen karin karl karla kasper kate katharine katherine kathie
kathleen kathryn kathy katia katie katja katrina kay keanu keegan keeley keira keith kellie kelly kelsey kelvin ken
kendra kenneth kenny kerry kevin kiera kieran kiernan kiki kim kimberly kingsley kira kirk kirsten kirstin kit klaus
kristen kristin kristina kurt kyle lachlan lakeith lana lance lara larry lars laura laurel lauren laurence laurent
laurie lea leah lee leigh leila lena lenny leo leon leonard leonardo leonie leonora lesley leslie letitia lewis lia
liam liev lillian lily linda lindsay lionel lisa lisbeth liv livia liz liza lizzie lloyd lois lorenzo loretta lori
lorna lorraine louie louis louisa louise luca lucas lucia lucian lucien lucille lucinda lucy ludovic luis luisa lukas
luke lupita luther lydia lyle lynda lyndsey lynn lynne mackenzie madeleine mads maeve magda maggie magnus maisie
malachi malcolm malik mallory mandy manny manuel marc marcel marcella marcello marcia marco marcos marcus margaret
margie margo margot marguerite maria marian mariana marianna marianne marie marilyn marina mario marion marisa marisol
marjorie mark marlene marlon marshall marta martha martin martina martine marty marvin mary mathias mathieu matilda
matt matteo matthew matthias matty maud maureen maurice mavis max maximilian maxine maya meagan meg megan mel melanie
melinda melissa melvin mercedes merritt meryl mia micah michael michaela michel michele michelle miguel mikael mike
mila millie milo milton mimi mina mindy minnie miranda miriam misha mitch mitchell mohamed mohammed moira molly monica
morgan moritz morven moses muhammad muriel murray myra nadia nadine nancy naomi natalia natalie natascha natasha nate
nathalie nathan nathaniel neal ned neil nell nelly nelson neve nia niamh nicholas nick nicola nicolas nicole nicolette
nigel nikki nikolaj nils nina nita noah noel noemie nolan noomi nora norah noreen norma norman nuno octavia odette olga
olive oliver olivia olivier ollie omar oona ophelia orla orlando orson oscar oskar oswald otis ottilie otto owen pablo
paddy paloma pam pamela paolo pascal pat patricia patrick patsy patti paul paula paulina pauline paulo pedro peggy
penelope penny percival percy pernilla perry peter petr petra phil philip philippa philippe phillip phoebe phyllis
pierre piers pippa polly priscilla quentin quincy rachel rae rafael ralf ralph ramon randall randolph raoul raphael
raquel rashida raul ray raymond rebecca reese regina reginald regis reid renata rene renee reuben rex rhea rhian rhona
rhys ricardo richard richie rick ricky riley rita riz rob robbie robert roberto robin rocco rodney rodrigo roger roisin
roland romain roman romola romy ron ronald ronan ronnie rooney rory rosa rosalie rosalind rosalyn rosamund rosanna
rosario rose rosemary rosie ross rowan rowena roxanne roy ruby rudi rudolf rudy rufus rupert russell ruth ryan sabine
sabrina sacha sadie sally salma salvatore sam samantha samira samuel sander sandra sandy santiago saoirse sara sarah
sasha saskia saul scarlett scott seamus sean sebastian selena serena serge sergei sergio seth shane shannon sharon
shaun shauna shawn sheila sheldon shelley sherry shirley sian sidney sigourney silas silvia simon simona simone sinead
siobhan sissy sofia solomon sonia sonja sonny sophia sophie sorcha spencer stacey stacy stan stanley stefan stefano
stella stellan stephan stephanie stephen steve steven stuart sue suki susan susannah suzanna suzanne suzie suzy sven
sybil sydney sylvester sylvia sylvie talia tamara tania tanya tara tatiana tatum taylor ted terence teresa terrence
terri terry tess tessa thaddeus thandie thea thelma theo theodora theodore theresa thierry thomas tia tiffany tilda
tilly tim timo timothy tina tobias tobin toby todd tom tommaso tommy toni tony torsten tracy travis trent trevor trey
tricia trish tristan troy trudy ty tyler tyrone ulla ulrich una ursula valentin valentina valeria valerie vanessa
vaughn velma vera vernon veronica vicki vicky victor victoria viggo viktor vince vincent vincenzo viola violet virgil
virginia vito vivian vivien vivienne wagner wallace walt walter wanda warren wayne wendell wendy wes wesley whitney
wilbur wilfred wilhelm will willa willem william willy wilma winona winston woody xander xavier yann yannick yara
yasmin yolanda yves yvette yvonne zac zach zachary zack zara zeke zelda zendaya zoe
"""
GIVEN: Final = frozenset(_GIVEN_TEXT.split())
