# Diseases that news tells of: they break out, spread, and people catch them; `noninfectious`: nobody catches it from others.
lexicon  disease
case     any
source   written for dramatis, 2026
licence  Apache-2.0
cholera
measles
Ebola | Ebola virus | Ebola virus disease
polio | poliomyelitis
malaria
dengue | dengue fever
typhoid | typhoid fever | typhus
influenza | flu | bird flu | swine flu | avian flu | avian influenza
tuberculosis | TB
mpox | monkeypox
meningitis
diphtheria
whooping cough | pertussis
yellow fever
Lassa fever
Rift Valley fever
Zika | Zika virus
chikungunya
Marburg | Marburg virus
anthrax
rabies
plague | bubonic plague
smallpox
chickenpox
mumps
rubella
hepatitis | hepatitis A | hepatitis B | hepatitis C | hepatitis E
HIV | HIV/AIDS | AIDS
leprosy
scabies
dysentery
gastroenteritis
food poisoning
norovirus
salmonella
E. coli
listeria
legionella | Legionnaires' disease
pneumonia
Covid | Covid-19 | COVID-19 | coronavirus | novel coronavirus | SARS | MERS
foot-and-mouth disease
African swine fever
syphilis
gonorrhoea | gonorrhea
heart attack ; noninfectious
stroke ; noninfectious
cancer | breast cancer | lung cancer | prostate cancer | leukaemia | leukemia ; noninfectious
dementia | Alzheimer's ; noninfectious
diabetes ; noninfectious
kidney failure ; noninfectious
