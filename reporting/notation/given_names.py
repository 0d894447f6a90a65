"""Given names that are common where English, the Romance and the Germanic languages are spoken.

A list to tell "Emma Stone" from "Summer Wars"; it is not complete, and a name that is missing proves nothing.
"""

from typing import Final

_GIVEN_TEXT = """
aaron abby abigail adam adrian adriana agnes aidan alan alba albert alberto alec alejandro alex alexander alexandra
alfonso alfred alfredo alice alicia alison alistair allison alma alvaro amanda amber amelia amy ana anders andre andrea
andreas andres andrew andy angela angelina anita ann anna anne annette annie anthony antoine antonia antonio anya
ariana arthur ashley astrid audrey barbara barry beatrice beatriz ben benedict benjamin benoit bernard bernie beth
betty beverly bill billy bjorn blake bob bobby brad bradley brandon brenda brendan brett brian bridget brigitte
britt brooke bruce bruno bryan byron caitlin calvin cameron camille carey carl carla carlos carmen carol carole
caroline carrie casey catherine cathy cecilia chad charles charlie charlotte chelsea cherry chiara chloe chris
christian christina christine christoph christophe christopher chuck cillian claire clara clark claude claudia clement
clive cody colin colleen connie connor conor corey craig cristina curtis cynthia cyril daisy dakota damian damien dan
daniel daniela daniele danielle danny daphne darren dave david dawn dean debbie deborah debra delphine denis denise
dennis derek derrick diana diane diego dominic dominique don donald donna doris dorothy doug douglas duncan dustin dylan
ed eddie edgar edith eduardo edward edwin eileen elaine eleanor elena elias elisa elizabeth ella elle ellen elliot
elliott elsa elvira emil emilia emilie emily emma emmanuel emmanuelle enrique eric erica erik erika erin ernest esther
ethan eugene eva eve evelyn ewan fabio felicity felix fergus fernanda fernando finn fiona florence forest frances
francesca francesco francis francisco francois frank franz fred freddie freya frida fritz gabriel gabriela gabriele
gael gareth gary gavin gemma genevieve geoffrey george georgia georgina gerald gerard giancarlo gillian gina giovanni
giulia giuseppe glen glenn gloria gordon grace graham greg gregory greta guillaume guillermo gustav guy gwen gwyneth
hailee hanna hannah hans harold harriet harrison harry harvey hayley heath heather hector heidi helen helena helene
henri henry herbert holly howard hugh hugo ian ida idris ignacio imelda imogen ines ingrid irene iris irving isaac
isabel isabella isabelle isla ivan jack jackie jacob jacqueline jacques jake james jamie jan jane janet janice jared
jason javier jay jean jeanne jeff jeffrey jen jennifer jenny jeremy jerome jerry jesper jesse jessica jessie jesus jim
jimmy joan joanna joanne joaquin jodie joe joel joely johan johanna john johnny jon jonah jonas jonathan jordan jorge
jose josef joseph josephine josh joshua josie joy joyce juan juana judi judith judy jules julia julian juliana julianne
julie juliet juliette julio justin justine karen karin karl kate katherine kathleen kathryn kathy katie kay keanu keira
keith kelly kelvin ken kenneth kerry kevin kiera kieran kirk kirsten kirstin kit kristen kristin kristina kurt kyle
lance lara larry lars laura lauren laurence laurent laurie leah lee leigh lena leo leon leonard leonardo leslie lesley
lewis liam lily linda lindsay lisa liv liz lizzie lorenzo lorraine louis louisa louise luca lucas lucia lucien lucy luis
luisa luke lupita lydia lynn mackenzie mads maggie magnus malcolm manuel marc marcel marcello marco marcos marcus
margaret margot maria mariana marianne marie marina mario marion marisa mark marlon marta martha martin mary mathias
mathieu matilda matt matteo matthew matthias maureen maurice max maxine maya meg megan mel melanie melissa mercedes
meryl mia michael michel michele michelle miguel mikael mike milo miranda miriam mitchell mohamed mohammed moira molly
monica morgan moritz murray nadia nancy naomi natalia natalie natasha nathalie nathan neil nell neve niamh nicholas
nick nicola nicolas nicole nigel nikolaj nina noah noel noemie nora norma norman nuno octavia olga olive oliver olivia
olivier omar orlando oscar oskar otto owen pablo paloma pamela paolo pat patricia patrick paul paula paulina pauline
pedro peggy penelope penny perry peter petra phil philip philippa philippe phillip phoebe pierre polly priscilla quentin
rachel rafael ralph ramon randall raphael raul ray raymond rebecca reese regina renata rene renee rhys ricardo richard
rick ricky riley riz rob robbie robert roberto robin rodrigo roger roland roman romain ron ronald ronnie rory rosa
rosalind rosamund rosanna rose rosemary rosie ross rowan roy rufus rupert russell ruth ryan sabrina sadie sally salma
sam samantha samuel sandra sandy santiago saoirse sara sarah scarlett scott sean sebastian sergio seth shane shannon
sharon shaun shawn sheila sheldon shirley sian sidney sigourney simon simone sofia sonia sophia sophie spencer stacy
stan stanley stefan stefano stella stellan stephan stephanie stephen steve steven stuart sue susan susannah suzanne
sven sydney sylvia sylvie tamara tanya tara taylor ted tessa teresa terry tessa theo theodore theresa thierry thomas
tiffany tilda tim timothy tina tobias toby todd tom tommaso tommy toni tony tracy travis trevor tricia tyler ulrich
ursula valentina valerie vanessa vera veronica vicky victor victoria vincent vincenzo viola violet virginia vivian
viktor wagner wallace walter wanda warren wayne wendy wes whitney will willa willem william willy winona woody xavier
yannick yasmin yolanda yvonne zach zachary zoe
carly keegan lakeith meagan pernilla sacha zendaya
"""
GIVEN: Final = frozenset(_GIVEN_TEXT.split())
