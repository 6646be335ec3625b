lexicon  known_organization
case     exact
source   written for dramatis, 2026
licence  Apache-2.0
# universities and schools that no head word reveals, and their initials ; subtype=University
Harvard | Harvard University ; subtype=University
Yale | Yale University ; subtype=University
Princeton University ; subtype=University
Stanford | Stanford University ; subtype=University
MIT | M.I.T. | Massachusetts Institute of Technology ; subtype=University
Caltech | California Institute of Technology ; subtype=University
Columbia University ; subtype=University
Cornell | Cornell University ; subtype=University
Dartmouth ; subtype=University
Dartmouth College ; subtype=University
Brown University ; subtype=University
UPenn | University of Pennsylvania ; subtype=University
Duke University ; subtype=University
Johns Hopkins | Johns Hopkins University ; subtype=University
Northwestern University ; subtype=University
UCLA | University of California Los Angeles ; subtype=University
UC Berkeley | University of California Berkeley ; subtype=University
UC San Diego ; subtype=University
UC Davis ; subtype=University
UC Irvine ; subtype=University
UC Santa Barbara ; subtype=University
USC | University of Southern California ; subtype=University
NYU | New York University ; subtype=University
CUNY | City University of New York ; subtype=University
SUNY | State University of New York ; subtype=University
Georgetown University ; subtype=University
George Washington University | GWU ; subtype=University
George Mason University ; subtype=University
Georgia Tech ; subtype=University
Georgia Institute of Technology ; subtype=University
Virginia Tech ; subtype=University
Texas Tech ; subtype=University
Texas A&M | Texas A&M University ; subtype=University
UT Austin ; subtype=University
University of Texas ; subtype=University
Penn State ; subtype=University
Pennsylvania State University ; subtype=University
Ohio State ; subtype=University
Michigan State ; subtype=University
Notre Dame University ; subtype=University
Carnegie Mellon | Carnegie Mellon University ; subtype=University
Rice University ; subtype=University
Vanderbilt University ; subtype=University
Emory University ; subtype=University
Tulane ; subtype=University
Purdue | Purdue University ; subtype=University
Rutgers | Rutgers University ; subtype=University
Howard University ; subtype=University
Spelman College ; subtype=University
Morehouse College ; subtype=University
Vassar ; subtype=University
Wellesley College ; subtype=University
West Point ; subtype=University
US Military Academy | U.S. Military Academy ; subtype=University
United States Military Academy ; subtype=University
Annapolis academy ; subtype=University
US Naval Academy | U.S. Naval Academy ; subtype=University
Juilliard ; subtype=University
Juilliard School ; subtype=University
University of Oxford | Oxford University ; subtype=University
Oxford ; subtype=University, weak, common=50, of=University of Oxford
Cambridge | University of Cambridge | Cambridge University ; subtype=University
LSE | London School of Economics ; subtype=University
UCL | University College London ; subtype=University
Imperial College ; subtype=University
Imperial College London ; subtype=University
King's College London | KCL ; subtype=University
SOAS ; subtype=University
Queen Mary University of London ; subtype=University
Eton ; subtype=University
Eton College ; subtype=University
Harrow School ; subtype=University
Sandhurst ; subtype=University
Royal Military Academy Sandhurst ; subtype=University
Trinity College Dublin ; subtype=University
Sorbonne ; subtype=University
Sciences Po ; subtype=University
École Normale Supérieure ; subtype=University
ENS school ; subtype=University
École Polytechnique ; subtype=University
ENA ; subtype=University
École nationale d'administration ; subtype=University
INSEAD ; subtype=University
HEC Paris ; subtype=University
Bocconi | Bocconi University ; subtype=University
La Sapienza ; subtype=University
Sapienza ; subtype=University
ETH Zurich | ETH Zürich ; subtype=University
EPFL ; subtype=University
KU Leuven ; subtype=University
TU Delft ; subtype=University
Karolinska Institute ; subtype=University
Karolinska ; subtype=University
LMU Munich ; subtype=University
Humboldt University ; subtype=University
Free University of Berlin ; subtype=University
Heidelberg University ; subtype=University
Charité ; subtype=University
MGIMO ; subtype=University
Moscow State University ; subtype=University
HSE | Higher School of Economics ; subtype=University
Kyiv-Mohyla Academy ; subtype=University
Central European University | CEU ; subtype=University
Bogazici University | Boğaziçi University ; subtype=University
METU ; subtype=University
Technion ; subtype=University
Weizmann Institute ; subtype=University
Tel Aviv University ; subtype=University
Hebrew University ; subtype=University
Hebrew University of Jerusalem ; subtype=University
Bar-Ilan University ; subtype=University
Birzeit University | Bir Zeit University ; subtype=University
An-Najah National University ; subtype=University
American University of Beirut | AUB ; subtype=University
American University in Cairo ; subtype=University
AUC university ; subtype=University
Cairo University ; subtype=University
Ain Shams University ; subtype=University
Tehran University | University of Tehran ; subtype=University
Sharif University of Technology ; subtype=University
Amirkabir University ; subtype=University
Kabul University ; subtype=University
Quaid-i-Azam University ; subtype=University
LUMS | Lahore University of Management Sciences ; subtype=University
NUST ; subtype=University
IBA Karachi ; subtype=University
Aga Khan University ; subtype=University
Punjab University ; subtype=University
University of Karachi ; subtype=University
Dhaka University | University of Dhaka ; subtype=University
BUET ; subtype=University
Jahangirnagar University ; subtype=University
JNU | Jawaharlal Nehru University ; subtype=University
Delhi University ; subtype=University
DU ; subtype=University, weak, of=Delhi University
Aligarh Muslim University | AMU ; subtype=University
Jamia Millia Islamia ; subtype=University
Jamia ; subtype=University
Banaras Hindu University | BHU ; subtype=University
IIT Bombay ; subtype=University
IIT Delhi ; subtype=University
IIT Madras ; subtype=University
IIT Kharagpur ; subtype=University
IIT Kanpur ; subtype=University
IIT Roorkee ; subtype=University
IIT Guwahati ; subtype=University
Indian Institute of Technology ; subtype=University
IITs ; subtype=University
IIM Ahmedabad ; subtype=University
IIM Bangalore ; subtype=University
IIMs ; subtype=University
Indian Institute of Management ; subtype=University
IISc ; subtype=University
Indian Institute of Science ; subtype=University
TIFR ; subtype=University
TISS ; subtype=University
Ashoka University ; subtype=University
BITS Pilani ; subtype=University
NIMHANS ; subtype=University
Jadavpur University ; subtype=University
Osmania University ; subtype=University
Tribhuvan University ; subtype=University
Peking University ; subtype=University
Tsinghua | Tsinghua University ; subtype=University
Fudan University | Fudan ; subtype=University
Shanghai Jiao Tong University ; subtype=University
Zhejiang University ; subtype=University
Renmin University ; subtype=University
Wuhan University ; subtype=University
Chinese Academy of Sciences ; subtype=University
Chinese Academy of Social Sciences ; subtype=University
HKU | University of Hong Kong | Hong Kong University ; subtype=University
Hong Kong Polytechnic University ; subtype=University
HKUST ; subtype=University
Chinese University of Hong Kong | CUHK ; subtype=University
PolyU ; subtype=University
National Taiwan University ; subtype=University
Academia Sinica ; subtype=University
Todai | University of Tokyo | Tokyo University ; subtype=University
Kyoto University ; subtype=University
Keio University | Keio ; subtype=University
Waseda University | Waseda ; subtype=University
RIKEN | Riken ; subtype=University
Seoul National University | SNU ; subtype=University
KAIST ; subtype=University
Yonsei University | Yonsei ; subtype=University
Korea University ; subtype=University
Postech | POSTECH ; subtype=University
Ewha Womans University ; subtype=University
NUS | National University of Singapore ; subtype=University
NTU | Nanyang Technological University ; subtype=University
SMU | Singapore Management University ; subtype=University
Universiti Malaya ; subtype=University
UM ; subtype=University, weak, of=Universiti Malaya
University of Malaya ; subtype=University
Universiti Sains Malaysia | USM ; subtype=University
Universiti Kebangsaan Malaysia | UKM ; subtype=University
Universiti Putra Malaysia | UPM ; subtype=University
Universiti Teknologi Malaysia | UTM ; subtype=University
UiTM ; subtype=University
University of Indonesia ; subtype=University
Universitas Indonesia ; subtype=University
Gadjah Mada University ; subtype=University
UGM ; subtype=University
Bandung Institute of Technology ; subtype=University
ITB ; subtype=University
University of the Philippines ; subtype=University
UP Diliman ; subtype=University
Ateneo de Manila University ; subtype=University
Ateneo ; subtype=University
De La Salle University ; subtype=University
La Salle ; subtype=University
University of Santo Tomas | UST ; subtype=University
Chulalongkorn University | Chulalongkorn ; subtype=University
Thammasat University ; subtype=University
Mahidol University ; subtype=University
UNSW | University of New South Wales ; subtype=University
ANU | Australian National University ; subtype=University
Monash University | Monash ; subtype=University
RMIT ; subtype=University
UTS ; subtype=University
University of Sydney ; subtype=University
University of Melbourne ; subtype=University
University of Auckland ; subtype=University
Victoria University of Wellington ; subtype=University
Makerere University | Makerere ; subtype=University
University of Nairobi | UoN ; subtype=University
Kenyatta University ; subtype=University
Strathmore University ; subtype=University
Moi University ; subtype=University
University of Ibadan ; subtype=University
University of Lagos ; subtype=University
UNILAG ; subtype=University
Obafemi Awolowo University ; subtype=University
Ahmadu Bello University ; subtype=University
ABU Zaria ; subtype=University
University of Nigeria Nsukka | UNN ; subtype=University
Covenant University ; subtype=University
University of Ghana ; subtype=University
Legon ; subtype=University
KNUST | Kwame Nkrumah University of Science and Technology ; subtype=University
University of Cape Coast ; subtype=University
UCT | University of Cape Town ; subtype=University
Wits University ; subtype=University
Wits ; subtype=University, weak, common=35, of=Wits University
University of the Witwatersrand ; subtype=University
Stellenbosch University ; subtype=University
University of Pretoria ; subtype=University
UKZN | University of KwaZulu-Natal ; subtype=University
Unisa | UNISA ; subtype=University
Rhodes University ; subtype=University
Addis Ababa University ; subtype=University
University of Zimbabwe ; subtype=University
University of Dar es Salaam ; subtype=University
Cheikh Anta Diop University ; subtype=University
Al-Azhar University ; subtype=University
Khartoum University | University of Khartoum ; subtype=University
McGill | McGill University ; subtype=University
University of Toronto ; subtype=University
UBC | University of British Columbia ; subtype=University
Queen's University ; subtype=University
McMaster University ; subtype=University
Université de Montréal ; subtype=University
UNAM ; subtype=University
National Autonomous University of Mexico ; subtype=University
Tec de Monterrey ; subtype=University
IPN ; subtype=University
USP | University of São Paulo ; subtype=University
Unicamp ; subtype=University
UFRJ ; subtype=University
Fundação Getulio Vargas ; subtype=University
Fiocruz ; subtype=University
University of Buenos Aires ; subtype=University
PUC ; subtype=University
University of Chile ; subtype=University
Universidad Católica ; subtype=University
Universidad de los Andes ; subtype=University
UCA ; subtype=University
Central American University ; subtype=University
University of El Salvador ; subtype=University
San Marcos University ; subtype=University
University of the West Indies | UWI ; subtype=University
IIT-Delhi ; subtype=University, country=IN
IIT-Bombay ; subtype=University, country=IN
IIT-Madras ; subtype=University, country=IN
IIT-Kanpur ; subtype=University, country=IN
IIT-Kharagpur ; subtype=University, country=IN
IIT-Roorkee ; subtype=University, country=IN
IIT-Guwahati ; subtype=University, country=IN
IIT-Hyderabad | IIT Hyderabad ; subtype=University, country=IN
IIT-Indore | IIT Indore ; subtype=University, country=IN
IIT-Mandi | IIT Mandi ; subtype=University, country=IN
IIT-Jodhpur | IIT Jodhpur ; subtype=University, country=IN
IIT-Gandhinagar | IIT Gandhinagar ; subtype=University, country=IN
IIT-Patna | IIT Patna ; subtype=University, country=IN
IIT-Ropar | IIT Ropar ; subtype=University, country=IN
IIT-Bhubaneswar | IIT Bhubaneswar ; subtype=University, country=IN
IIT-Varanasi | IIT Varanasi ; subtype=University, country=IN
IIT-Tirupati | IIT Tirupati ; subtype=University, country=IN
IIT-Palakkad | IIT Palakkad ; subtype=University, country=IN
IIT-Jammu | IIT Jammu ; subtype=University, country=IN
IIT-Goa | IIT Goa ; subtype=University, country=IN
IIT-Bhilai | IIT Bhilai ; subtype=University, country=IN
IIT-Dharwad | IIT Dharwad ; subtype=University, country=IN
IIM-Ahmedabad ; subtype=University, country=IN
IIM-Bangalore ; subtype=University, country=IN
IIM-Calcutta | IIM Calcutta ; subtype=University, country=IN
IIM-Lucknow | IIM Lucknow ; subtype=University, country=IN
IIM-Indore | IIM Indore ; subtype=University, country=IN
IIM-Kozhikode | IIM Kozhikode ; subtype=University, country=IN
IIM-Shillong | IIM Shillong ; subtype=University, country=IN
IIM-Rohtak | IIM Rohtak ; subtype=University, country=IN
IIM-Ranchi | IIM Ranchi ; subtype=University, country=IN
IIM-Raipur | IIM Raipur ; subtype=University, country=IN
IIM-Udaipur | IIM Udaipur ; subtype=University, country=IN
IIM-Trichy | IIM Trichy ; subtype=University, country=IN
IIM-Kashipur | IIM Kashipur ; subtype=University, country=IN
IIM-Nagpur | IIM Nagpur ; subtype=University, country=IN
IIM-Amritsar | IIM Amritsar ; subtype=University, country=IN
IIM-Sambalpur | IIM Sambalpur ; subtype=University, country=IN
NIT-Trichy | NIT Trichy ; subtype=University, country=IN
NIT-Warangal | NIT Warangal ; subtype=University, country=IN
NIT-Surathkal | NIT Surathkal ; subtype=University, country=IN
NIT-Rourkela | NIT Rourkela ; subtype=University, country=IN
NIT-Calicut | NIT Calicut ; subtype=University, country=IN
NIT-Durgapur | NIT Durgapur ; subtype=University, country=IN
NIT-Silchar | NIT Silchar ; subtype=University, country=IN
AIIMS-Delhi | AIIMS Delhi ; subtype=University, country=IN
AIIMS-Bhopal | AIIMS Bhopal ; subtype=University, country=IN
AIIMS-Jodhpur | AIIMS Jodhpur ; subtype=University, country=IN
AIIMS-Patna | AIIMS Patna ; subtype=University, country=IN
AIIMS-Raipur | AIIMS Raipur ; subtype=University, country=IN
AIIMS-Rishikesh | AIIMS Rishikesh ; subtype=University, country=IN
AIIMS-Nagpur | AIIMS Nagpur ; subtype=University, country=IN
Vanderbilt ; subtype=University
Emory ; subtype=University
Tufts University | Tufts ; subtype=University
Georgetown ; subtype=University
UCSF ; subtype=University
UCSD ; subtype=University
UMass ; subtype=University
UConn ; subtype=University
UNLV ; subtype=University
Smith College ; subtype=University
Amherst College ; subtype=University
Swarthmore College | Swarthmore ; subtype=University
Oberlin College ; subtype=University
Balliol College ; subtype=University
Magdalen College ; subtype=University
King's College ; subtype=University
Max Planck Institute ; subtype=University
Fraunhofer Society ; subtype=University
Leiden University ; subtype=University
Karolinska Institutet ; subtype=University
St Stephen's College ; subtype=University
King Saud University ; subtype=University
KAUST ; subtype=University
Unilag ; subtype=University
Corpus Christi College ; subtype=University
Gonville and Caius College ; subtype=University
Trinity Hall ; subtype=University
Wadham College ; subtype=University
Merton College ; subtype=University
Oriel College ; subtype=University
All Souls College ; subtype=University
Nuffield College ; subtype=University
Rugby School ; subtype=University
Winchester College ; subtype=University
Charterhouse School ; subtype=University
Westminster School ; subtype=University
