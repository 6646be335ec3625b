lexicon  famous_person
case     exact
source   written for dramatis, 2026
licence  Apache-2.0
# people of public life, present and past: name | other spellings ; gender, country
Joe Biden | Joseph Biden | Joseph R. Biden | Biden ; gender=male, country=US
Donald Trump | Donald J. Trump | Trump ; gender=male, country=US
Barack Obama | Barack Hussein Obama | Obama ; gender=male, country=US
George W. Bush | George Bush | George Walker Bush ; gender=male, country=US
Bill Clinton | William Jefferson Clinton ; gender=male, country=US
George H.W. Bush | George H. W. Bush ; gender=male, country=US
Ronald Reagan | Reagan ; gender=male, country=US
Jimmy Carter ; gender=male, country=US
Gerald Ford ; gender=male, country=US
Richard Nixon | Nixon ; gender=male, country=US
Lyndon Johnson | Lyndon B. Johnson ; gender=male, country=US
John F. Kennedy | John Kennedy ; gender=male, country=US
Dwight Eisenhower | Dwight D. Eisenhower | Eisenhower ; gender=male, country=US
Harry Truman | Harry S. Truman ; gender=male, country=US
Franklin Roosevelt | Franklin D. Roosevelt | Franklin Delano Roosevelt | Roosevelt ; gender=male, country=US
Theodore Roosevelt | Teddy Roosevelt ; gender=male, country=US
Woodrow Wilson ; gender=male, country=US
Abraham Lincoln ; gender=male, country=US
George Washington ; gender=male, country=US
Thomas Jefferson ; gender=male, country=US
Andrew Jackson ; gender=male, country=US
Ulysses S. Grant ; gender=male, country=US
Mike Pence ; gender=male, country=US
JD Vance | J.D. Vance ; gender=male, country=US
Dick Cheney ; gender=male, country=US
Al Gore ; gender=male, country=US
Dan Quayle ; gender=male, country=US
Antony Blinken | Anthony Blinken | Tony Blinken ; gender=male, country=US
Marco Rubio ; gender=male, country=US
Mike Pompeo ; gender=male, country=US
Rex Tillerson ; gender=male, country=US
John Kerry ; gender=male, country=US
Colin Powell ; gender=male, country=US
Henry Kissinger ; gender=male, country=US
James Baker ; gender=male, country=US
George Shultz ; gender=male, country=US
Lloyd Austin ; gender=male, country=US
Pete Hegseth ; gender=male, country=US
Mark Esper ; gender=male, country=US
James Mattis ; gender=male, country=US
Donald Rumsfeld ; gender=male, country=US
Robert Gates ; gender=male, country=US
Leon Panetta ; gender=male, country=US
Chuck Hagel ; gender=male, country=US
Jake Sullivan ; gender=male, country=US
John Bolton ; gender=male, country=US
Michael Flynn ; gender=male, country=US
Robert O'Brien ; gender=male, country=US
William Burns | Bill Burns ; gender=male, country=US
John Ratcliffe ; gender=male, country=US
John Brennan ; gender=male, country=US
David Petraeus ; gender=male, country=US
Mark Milley ; gender=male, country=US
Merrick Garland ; gender=male, country=US
William Barr | Bill Barr ; gender=male, country=US
Jeff Sessions ; gender=male, country=US
Eric Holder ; gender=male, country=US
Alejandro Mayorkas ; gender=male, country=US
Steven Mnuchin ; gender=male, country=US
Scott Bessent ; gender=male, country=US
Timothy Geithner ; gender=male, country=US
Henry Paulson ; gender=male, country=US
Jerome Powell | Jay Powell ; gender=male, country=US
Ben Bernanke ; gender=male, country=US
Alan Greenspan ; gender=male, country=US
Paul Volcker ; gender=male, country=US
Mitch McConnell ; gender=male, country=US
Chuck Schumer ; gender=male, country=US
Kevin McCarthy ; gender=male, country=US
Mike Johnson ; gender=male, country=US
Hakeem Jeffries ; gender=male, country=US
Paul Ryan ; gender=male, country=US
John Boehner ; gender=male, country=US
Newt Gingrich ; gender=male, country=US
Bernie Sanders ; gender=male, country=US
Mitt Romney ; gender=male, country=US
John McCain ; gender=male, country=US
Lindsey Graham ; gender=male, country=US
Ted Cruz ; gender=male, country=US
Rand Paul ; gender=male, country=US
Joe Manchin ; gender=male, country=US
Josh Hawley ; gender=male, country=US
Tim Kaine ; gender=male, country=US
Cory Booker ; gender=male, country=US
Ron DeSantis ; gender=male, country=US
Gavin Newsom ; gender=male, country=US
Greg Abbott ; gender=male, country=US
Andrew Cuomo ; gender=male, country=US
Chris Christie ; gender=male, country=US
Tim Walz ; gender=male, country=US
Pete Buttigieg ; gender=male, country=US
Eric Adams ; gender=male, country=US
Zohran Mamdani ; gender=male, country=US
Rudy Giuliani | Rudolph Giuliani ; gender=male, country=US
Michael Bloomberg ; gender=male, country=US
Bill de Blasio ; gender=male, country=US
Robert Mueller ; gender=male, country=US
James Comey ; gender=male, country=US
Christopher Wray ; gender=male, country=US
Kash Patel ; gender=male, country=US
Jack Smith ; gender=male, country=US
Anthony Fauci ; gender=male, country=US
Robert F. Kennedy Jr. | Robert F. Kennedy ; gender=male, country=US
Edward Kennedy | Ted Kennedy ; gender=male, country=US
Steve Bannon ; gender=male, country=US
Stephen Miller ; gender=male, country=US
Jared Kushner ; gender=male, country=US
Steve Witkoff ; gender=male, country=US
Keith Kellogg ; gender=male, country=US
Zalmay Khalilzad ; gender=male, country=US
Richard Holbrooke ; gender=male, country=US
Martin Luther King Jr. | Martin Luther King ; gender=male, country=US
Malcolm X ; gender=male, country=US
Jesse Jackson ; gender=male, country=US
Al Sharpton ; gender=male, country=US
John Roberts ; gender=male, country=US
Clarence Thomas ; gender=male, country=US
Samuel Alito ; gender=male, country=US
Neil Gorsuch ; gender=male, country=US
Brett Kavanaugh ; gender=male, country=US
Antonin Scalia ; gender=male, country=US
Elon Musk | Musk ; gender=male, country=US
Jeff Bezos | Bezos ; gender=male, country=US
Bill Gates ; gender=male, country=US
Mark Zuckerberg | Zuckerberg ; gender=male, country=US
Tim Cook ; gender=male, country=US
Steve Jobs ; gender=male, country=US
Warren Buffett ; gender=male, country=US
Sundar Pichai ; gender=male, country=US
Satya Nadella ; gender=male, country=US
Sam Altman ; gender=male, country=US
Jensen Huang ; gender=male, country=US
Larry Page ; gender=male, country=US
Sergey Brin ; gender=male, country=US
Larry Ellison ; gender=male, country=US
Jack Dorsey ; gender=male, country=US
Jamie Dimon ; gender=male, country=US
George Soros ; gender=male, country=US
Rupert Murdoch ; gender=male, country=US
Edward Snowden ; gender=male, country=US
Jeffrey Epstein ; gender=male, country=US
Harvey Weinstein ; gender=male, country=US
Bernie Madoff ; gender=male, country=US
Lee Harvey Oswald ; gender=male, country=US
Derek Chauvin ; gender=male, country=US
George Floyd ; gender=male, country=US
Charlie Kirk ; gender=male, country=US
Tucker Carlson ; gender=male, country=US
Michael Jordan ; gender=male, country=US
LeBron James ; gender=male, country=US
Kobe Bryant ; gender=male, country=US
Tiger Woods ; gender=male, country=US
Muhammad Ali ; gender=male, country=US
Mike Tyson ; gender=male, country=US
Tom Brady ; gender=male, country=US
Michael Phelps ; gender=male, country=US
Taylor Hawkins ; gender=male, country=US
Michael Jackson ; gender=male, country=US
Elvis Presley ; gender=male, country=US
Bob Dylan ; gender=male, country=US
Kanye West ; gender=male, country=US
Jay-Z ; gender=male, country=US
Tom Hanks ; gender=male, country=US
Tom Cruise ; gender=male, country=US
Brad Pitt ; gender=male, country=US
Leonardo DiCaprio ; gender=male, country=US
Steven Spielberg ; gender=male, country=US
Clint Eastwood ; gender=male, country=US
Will Smith ; gender=male, country=US
Ernest Hemingway | Hemingway ; gender=male, country=US
Mark Twain ; gender=male, country=US
Neil Armstrong ; gender=male, country=US
Kamala Harris | Kamala ; gender=female, country=US
Hillary Clinton | Hillary Rodham Clinton ; gender=female, country=US
Condoleezza Rice ; gender=female, country=US
Madeleine Albright ; gender=female, country=US
Susan Rice ; gender=female, country=US
Samantha Power ; gender=female, country=US
Nikki Haley ; gender=female, country=US
Linda Thomas-Greenfield ; gender=female, country=US
Victoria Nuland ; gender=female, country=US
Janet Yellen ; gender=female, country=US
Nancy Pelosi ; gender=female, country=US
Elizabeth Warren ; gender=female, country=US
Alexandria Ocasio-Cortez ; gender=female, country=US
Ilhan Omar ; gender=female, country=US
Rashida Tlaib ; gender=female, country=US
Liz Cheney ; gender=female, country=US
Marjorie Taylor Greene ; gender=female, country=US
Sarah Palin ; gender=female, country=US
Gretchen Whitmer ; gender=female, country=US
Kathy Hochul ; gender=female, country=US
Letitia James ; gender=female, country=US
Pam Bondi ; gender=female, country=US
Kristi Noem ; gender=female, country=US
Tulsi Gabbard ; gender=female, country=US
Gina Haspel ; gender=female, country=US
Avril Haines ; gender=female, country=US
Karoline Leavitt ; gender=female, country=US
Karine Jean-Pierre ; gender=female, country=US
Jen Psaki ; gender=female, country=US
Michelle Obama ; gender=female, country=US
Melania Trump ; gender=female, country=US
Ivanka Trump ; gender=female, country=US
Jill Biden ; gender=female, country=US
Laura Bush ; gender=female, country=US
Nancy Reagan ; gender=female, country=US
Jacqueline Kennedy | Jackie Kennedy ; gender=female, country=US
Eleanor Roosevelt ; gender=female, country=US
Sonia Sotomayor ; gender=female, country=US
Elena Kagan ; gender=female, country=US
Amy Coney Barrett ; gender=female, country=US
Ketanji Brown Jackson ; gender=female, country=US
Ruth Bader Ginsburg ; gender=female, country=US
Sandra Day O'Connor ; gender=female, country=US
Oprah Winfrey ; gender=female, country=US
Taylor Swift ; gender=female, country=US
Beyoncé | Beyonce ; gender=female, country=US
Lady Gaga ; gender=female, country=US
Kim Kardashian ; gender=female, country=US
Angelina Jolie ; gender=female, country=US
Meryl Streep ; gender=female, country=US
Britney Spears ; gender=female, country=US
Serena Williams ; gender=female, country=US
Venus Williams ; gender=female, country=US
Simone Biles ; gender=female, country=US
Coco Gauff ; gender=female, country=US
Rosa Parks ; gender=female, country=US
Monica Lewinsky ; gender=female, country=US
Hilary Hahn ; gender=female, country=US
Keir Starmer | Starmer ; gender=male, country=GB
Rishi Sunak | Sunak ; gender=male, country=GB
Boris Johnson ; gender=male, country=GB
David Cameron ; gender=male, country=GB
Gordon Brown ; gender=male, country=GB
Tony Blair ; gender=male, country=GB
John Major ; gender=male, country=GB
James Callaghan ; gender=male, country=GB
Harold Wilson ; gender=male, country=GB
Edward Heath ; gender=male, country=GB
Winston Churchill | Churchill ; gender=male, country=GB
Neville Chamberlain ; gender=male, country=GB
Clement Attlee ; gender=male, country=GB
Anthony Eden ; gender=male, country=GB
Harold Macmillan ; gender=male, country=GB
David Lammy ; gender=male, country=GB
James Cleverly ; gender=male, country=GB
Dominic Raab ; gender=male, country=GB
Jeremy Hunt ; gender=male, country=GB
Philip Hammond ; gender=male, country=GB
William Hague ; gender=male, country=GB
Jack Straw ; gender=male, country=GB
Robin Cook ; gender=male, country=GB
Ben Wallace ; gender=male, country=GB
John Healey ; gender=male, country=GB
Grant Shapps ; gender=male, country=GB
Michael Gove ; gender=male, country=GB
Jeremy Corbyn ; gender=male, country=GB
Ed Miliband ; gender=male, country=GB
David Miliband ; gender=male, country=GB
Nick Clegg ; gender=male, country=GB
Nigel Farage ; gender=male, country=GB
Sadiq Khan ; gender=male, country=GB
Alex Salmond ; gender=male, country=GB
John Swinney ; gender=male, country=GB
Humza Yousaf ; gender=male, country=GB
Wes Streeting ; gender=male, country=GB
Kwasi Kwarteng ; gender=male, country=GB
George Osborne ; gender=male, country=GB
Alistair Darling ; gender=male, country=GB
Ken Livingstone ; gender=male, country=GB
Gerry Adams ; gender=male, country=GB
Martin McGuinness ; gender=male, country=GB
Ian Paisley ; gender=male, country=GB
David Trimble ; gender=male, country=GB
John Hume ; gender=male, country=GB
Andrew Bailey ; gender=male, country=GB
Mark Carney ; gender=male, country=CA
King Charles III | King Charles | Prince Charles | Charles III ; gender=male, country=GB
Prince William ; gender=male, country=GB
Prince Harry ; gender=male, country=GB
Prince Andrew ; gender=male, country=GB
Prince Philip ; gender=male, country=GB
Justin Welby ; gender=male, country=GB
Rowan Williams ; gender=male, country=GB
Richard Branson ; gender=male, country=GB
Julian Assange ; gender=male, country=GB
Tim Berners-Lee ; gender=male, country=GB
Stephen Hawking ; gender=male, country=GB
Charles Darwin ; gender=male, country=GB
Isaac Newton ; gender=male, country=GB
William Shakespeare | Shakespeare ; gender=male, country=GB
Charles Dickens | Dickens ; gender=male, country=GB
George Orwell ; gender=male, country=GB
John Lennon ; gender=male, country=GB
Paul McCartney ; gender=male, country=GB
Mick Jagger ; gender=male, country=GB
David Bowie ; gender=male, country=GB
Elton John ; gender=male, country=GB
Freddie Mercury ; gender=male, country=GB
Ed Sheeran ; gender=male, country=GB
David Beckham ; gender=male, country=GB
Harry Kane ; gender=male, country=GB
Wayne Rooney ; gender=male, country=GB
Gareth Southgate ; gender=male, country=GB
Alex Ferguson ; gender=male, country=GB
Andy Murray ; gender=male, country=GB
Lewis Hamilton ; gender=male, country=GB
Ben Stokes ; gender=male, country=GB
Joe Root ; gender=male, country=GB
Daniel Craig ; gender=male, country=GB
Hugh Grant ; gender=male, country=GB
David Attenborough ; gender=male, country=GB
Alfred Hitchcock | Hitchcock ; gender=male, country=GB
Jimmy Savile ; gender=male, country=GB
Salman Rushdie ; gender=male, country=GB
Margaret Thatcher | Thatcher ; gender=female, country=GB
Theresa May ; gender=female, country=GB
Liz Truss ; gender=female, country=GB
Queen Elizabeth II | Queen Elizabeth | Elizabeth II ; gender=female, country=GB
Queen Camilla | Camilla Parker Bowles ; gender=female, country=GB
Princess Diana | Diana Spencer ; gender=female, country=GB
Kate Middleton | Princess Kate | Catherine Princess of Wales ; gender=female, country=GB
Meghan Markle ; gender=female, country=GB
Princess Anne ; gender=female, country=GB
Nicola Sturgeon ; gender=female, country=GB
Angela Rayner ; gender=female, country=GB
Rachel Reeves ; gender=female, country=GB
Yvette Cooper ; gender=female, country=GB
Priti Patel ; gender=female, country=GB
Suella Braverman ; gender=female, country=GB
Kemi Badenoch ; gender=female, country=GB
Penny Mordaunt ; gender=female, country=GB
Amber Rudd ; gender=female, country=GB
Harriet Harman ; gender=female, country=GB
Michelle O'Neill ; gender=female, country=GB
Arlene Foster ; gender=female, country=GB
J.K. Rowling | J. K. Rowling | JK Rowling ; gender=female, country=GB
Agatha Christie ; gender=female, country=GB
Jane Austen ; gender=female, country=GB
Virginia Woolf ; gender=female, country=GB
Emma Watson ; gender=female, country=GB
Judi Dench ; gender=female, country=GB
Adele ; gender=female, country=GB
Queen Victoria ; gender=female, country=GB
Emmanuel Macron | Macron ; gender=male, country=FR
François Hollande | Francois Hollande ; gender=male, country=FR
Nicolas Sarkozy ; gender=male, country=FR
Jacques Chirac ; gender=male, country=FR
François Mitterrand | Francois Mitterrand ; gender=male, country=FR
Valéry Giscard d'Estaing | Valery Giscard d'Estaing ; gender=male, country=FR
Georges Pompidou ; gender=male, country=FR
Charles de Gaulle ; gender=male, country=FR
Napoleon Bonaparte | Napoleon ; gender=male, country=FR
Gabriel Attal ; gender=male, country=FR
Jean Castex ; gender=male, country=FR
Édouard Philippe | Edouard Philippe ; gender=male, country=FR
Michel Barnier ; gender=male, country=FR
François Bayrou | Francois Bayrou ; gender=male, country=FR
Sébastien Lecornu | Sebastien Lecornu ; gender=male, country=FR
Manuel Valls ; gender=male, country=FR
Dominique de Villepin ; gender=male, country=FR
Lionel Jospin ; gender=male, country=FR
Laurent Fabius ; gender=male, country=FR
Jean-Yves Le Drian ; gender=male, country=FR
Bruno Le Maire ; gender=male, country=FR
Gérald Darmanin | Gerald Darmanin ; gender=male, country=FR
Jean-Noël Barrot ; gender=male, country=FR
Jean-Luc Mélenchon | Jean-Luc Melenchon ; gender=male, country=FR
Jordan Bardella ; gender=male, country=FR
Jean-Marie Le Pen ; gender=male, country=FR
Éric Zemmour | Eric Zemmour ; gender=male, country=FR
Dominique Strauss-Kahn ; gender=male, country=FR
Jacques Delors ; gender=male, country=FR
Robert Schuman ; gender=male, country=FR
Jean Monnet ; gender=male, country=FR
Kylian Mbappé | Kylian Mbappe | Mbappé | Mbappe ; gender=male, country=FR
Zinedine Zidane | Zinédine Zidane ; gender=male, country=FR
Didier Deschamps ; gender=male, country=FR
Antoine Griezmann ; gender=male, country=FR
Michel Platini ; gender=male, country=FR
Thierry Henry ; gender=male, country=FR
Albert Camus ; gender=male, country=FR
Jean-Paul Sartre ; gender=male, country=FR
Victor Hugo ; gender=male, country=FR
Voltaire ; gender=male, country=FR
Gérard Depardieu | Gerard Depardieu ; gender=male, country=FR
Bernard Arnault ; gender=male, country=FR
Alfred Dreyfus ; gender=male, country=FR
Claude Monet ; gender=male, country=FR
Louis Pasteur ; gender=male, country=FR
Marine Le Pen ; gender=female, country=FR
Brigitte Macron ; gender=female, country=FR
Ségolène Royal | Segolene Royal ; gender=female, country=FR
Anne Hidalgo ; gender=female, country=FR
Élisabeth Borne | Elisabeth Borne ; gender=female, country=FR
Catherine Colonna ; gender=female, country=FR
Christine Lagarde ; gender=female, country=FR
Carla Bruni ; gender=female, country=FR
Brigitte Bardot ; gender=female, country=FR
Edith Piaf | Édith Piaf ; gender=female, country=FR
Simone Veil ; gender=female, country=FR
Simone de Beauvoir ; gender=female, country=FR
Joan of Arc ; gender=female, country=FR
Marie Curie ; gender=female, country=FR
Rachida Dati ; gender=female, country=FR
Olaf Scholz | Scholz ; gender=male, country=DE
Friedrich Merz ; gender=male, country=DE
Gerhard Schröder | Gerhard Schroeder ; gender=male, country=DE
Helmut Kohl ; gender=male, country=DE
Helmut Schmidt ; gender=male, country=DE
Willy Brandt ; gender=male, country=DE
Konrad Adenauer ; gender=male, country=DE
Ludwig Erhard ; gender=male, country=DE
Frank-Walter Steinmeier ; gender=male, country=DE
Joachim Gauck ; gender=male, country=DE
Robert Habeck ; gender=male, country=DE
Boris Pistorius ; gender=male, country=DE
Christian Lindner ; gender=male, country=DE
Johann Wadephul ; gender=male, country=DE
Sigmar Gabriel ; gender=male, country=DE
Joschka Fischer ; gender=male, country=DE
Hans-Dietrich Genscher ; gender=male, country=DE
Wolfgang Schäuble | Wolfgang Schaeuble ; gender=male, country=DE
Markus Söder | Markus Soeder ; gender=male, country=DE
Armin Laschet ; gender=male, country=DE
Otto von Bismarck ; gender=male, country=DE
Adolf Hitler | Hitler ; gender=male, country=DE
Heinrich Himmler | Himmler ; gender=male, country=DE
Hermann Göring | Hermann Goering ; gender=male, country=DE
Joseph Goebbels | Goebbels ; gender=male, country=DE
Adolf Eichmann ; gender=male, country=DE
Rudolf Hess ; gender=male, country=DE
Josef Mengele ; gender=male, country=DE
Erwin Rommel ; gender=male, country=DE
Erich Honecker ; gender=male, country=DE
Karl Marx | Marx ; gender=male, country=DE
Friedrich Engels ; gender=male, country=DE
Albert Einstein | Einstein ; gender=male, country=DE
Martin Luther ; gender=male, country=DE
Johann Wolfgang von Goethe ; gender=male, country=DE
Ludwig van Beethoven | Beethoven ; gender=male, country=DE
Johann Sebastian Bach ; gender=male, country=DE
Friedrich Nietzsche | Nietzsche ; gender=male, country=DE
Immanuel Kant | Kant ; gender=male, country=DE
Boris Becker ; gender=male, country=DE
Michael Schumacher ; gender=male, country=DE
Sebastian Vettel ; gender=male, country=DE
Franz Beckenbauer ; gender=male, country=DE
Joachim Löw | Joachim Loew ; gender=male, country=DE
Jürgen Klopp | Juergen Klopp | Jurgen Klopp ; gender=male, country=DE
Thomas Müller | Thomas Mueller ; gender=male, country=DE
Manuel Neuer ; gender=male, country=DE
Toni Kroos ; gender=male, country=DE
Thomas Tuchel ; gender=male, country=DE
Pope Benedict XVI | Benedict XVI | Joseph Ratzinger ; gender=male, country=DE
Angela Merkel | Merkel ; gender=female, country=DE
Ursula von der Leyen | von der Leyen ; gender=female, country=DE
Annalena Baerbock ; gender=female, country=DE
Annegret Kramp-Karrenbauer ; gender=female, country=DE
Alice Weidel ; gender=female, country=DE
Christine Lambrecht ; gender=female, country=DE
Nancy Faeser ; gender=female, country=DE
Anne Frank ; gender=female, country=DE
Sophie Scholl ; gender=female, country=DE
Steffi Graf ; gender=female, country=DE
Sahra Wagenknecht ; gender=female, country=DE
Marlene Dietrich ; gender=female, country=DE
Vladimir Putin | Vladimir Vladimirovich Putin | Putin ; gender=male, country=RU
Dmitry Medvedev | Dmitri Medvedev | Medvedev ; gender=male, country=RU
Boris Yeltsin | Yeltsin ; gender=male, country=RU
Mikhail Gorbachev | Mikhail Gorbachov | Gorbachev ; gender=male, country=RU
Leonid Brezhnev | Brezhnev ; gender=male, country=RU
Nikita Khrushchev | Khrushchev ; gender=male, country=RU
Yuri Andropov ; gender=male, country=RU
Konstantin Chernenko ; gender=male, country=RU
Joseph Stalin | Josef Stalin | Stalin ; gender=male, country=RU
Vladimir Lenin | Vladimir Ilyich Lenin | Lenin ; gender=male, country=RU
Leon Trotsky | Trotsky ; gender=male, country=RU
Lavrentiy Beria ; gender=male, country=RU
Sergei Lavrov | Sergey Lavrov | Lavrov ; gender=male, country=RU
Sergei Shoigu | Sergey Shoigu | Shoigu ; gender=male, country=RU
Valery Gerasimov ; gender=male, country=RU
Andrei Belousov ; gender=male, country=RU
Mikhail Mishustin ; gender=male, country=RU
Nikolai Patrushev ; gender=male, country=RU
Sergei Naryshkin ; gender=male, country=RU
Alexander Bortnikov ; gender=male, country=RU
Dmitry Peskov | Dmitri Peskov ; gender=male, country=RU
Vasily Nebenzya | Vassily Nebenzia ; gender=male, country=RU
Ramzan Kadyrov | Kadyrov ; gender=male, country=RU
Yevgeny Prigozhin | Yevgeni Prigozhin | Prigozhin ; gender=male, country=RU
Dmitry Utkin ; gender=male, country=RU
Sergei Surovikin | Sergey Surovikin ; gender=male, country=RU
Igor Girkin | Igor Strelkov ; gender=male, country=RU
Viktor Bout ; gender=male, country=RU
Alexei Navalny | Aleksei Navalny | Alexey Navalny | Navalny ; gender=male, country=RU
Mikhail Khodorkovsky ; gender=male, country=RU
Boris Nemtsov ; gender=male, country=RU
Garry Kasparov ; gender=male, country=RU
Ilya Yashin ; gender=male, country=RU
Vladimir Kara-Murza ; gender=male, country=RU
Sergei Skripal ; gender=male, country=RU
Alexander Litvinenko ; gender=male, country=RU
Roman Abramovich ; gender=male, country=RU
Boris Berezovsky ; gender=male, country=RU
Oleg Deripaska ; gender=male, country=RU
Igor Sechin ; gender=male, country=RU
Gennady Zyuganov ; gender=male, country=RU
Vladimir Zhirinovsky ; gender=male, country=RU
Kirill Dmitriev ; gender=male, country=RU
Yuri Ushakov ; gender=male, country=RU
Andrei Gromyko ; gender=male, country=RU
Eduard Shevardnadze ; gender=male, country=RU
Yevgeny Primakov ; gender=male, country=RU
Viktor Chernomyrdin ; gender=male, country=RU
Vyacheslav Volodin ; gender=male, country=RU
Sergei Sobyanin ; gender=male, country=RU
Tsar Nicholas II | Nicholas II ; gender=male, country=RU
Ivan the Terrible ; gender=male, country=RU
Peter the Great ; gender=male, country=RU
Patriarch Kirill ; gender=male, country=RU
Leo Tolstoy | Tolstoy ; gender=male, country=RU
Fyodor Dostoevsky | Fyodor Dostoyevsky | Dostoevsky ; gender=male, country=RU
Anton Chekhov ; gender=male, country=RU
Alexander Pushkin ; gender=male, country=RU
Aleksandr Solzhenitsyn | Alexander Solzhenitsyn ; gender=male, country=RU
Andrei Sakharov ; gender=male, country=RU
Yuri Gagarin ; gender=male, country=RU
Daniil Medvedev ; gender=male, country=RU
Mikhail Kalashnikov ; gender=male, country=RU
Maria Zakharova ; gender=female, country=RU
Margarita Simonyan ; gender=female, country=RU
Valentina Matviyenko | Valentina Matvienko ; gender=female, country=RU
Elvira Nabiullina ; gender=female, country=RU
Anna Politkovskaya ; gender=female, country=RU
Yulia Navalnaya ; gender=female, country=RU
Catherine the Great ; gender=female, country=RU
Maria Sharapova ; gender=female, country=RU
Valentina Tereshkova ; gender=female, country=RU
Maria Butina ; gender=female, country=RU
Marina Ovsyannikova ; gender=female, country=RU
Volodymyr Zelensky | Volodymyr Zelenskyy | Volodymyr Zelenskiy | Vladimir Zelensky | Volodymyr Zelenskyi | Zelensky | Zelenskyy | Zelenskiy ; gender=male, country=UA
Petro Poroshenko | Poroshenko ; gender=male, country=UA
Viktor Yanukovych | Viktor Yanukovich | Yanukovych ; gender=male, country=UA
Viktor Yushchenko ; gender=male, country=UA
Leonid Kuchma ; gender=male, country=UA
Leonid Kravchuk ; gender=male, country=UA
Denys Shmyhal ; gender=male, country=UA
Dmytro Kuleba ; gender=male, country=UA
Andrii Sybiha | Andriy Sybiga ; gender=male, country=UA
Oleksii Reznikov | Oleksiy Reznikov ; gender=male, country=UA
Rustem Umerov ; gender=male, country=UA
Valerii Zaluzhnyi | Valery Zaluzhny | Valeriy Zaluzhny ; gender=male, country=UA
Oleksandr Syrskyi | Oleksandr Syrsky ; gender=male, country=UA
Kyrylo Budanov ; gender=male, country=UA
Andriy Yermak | Andrii Yermak ; gender=male, country=UA
Mykhailo Podolyak | Mykhaylo Podolyak ; gender=male, country=UA
Mykhailo Fedorov ; gender=male, country=UA
Oleksiy Arestovych ; gender=male, country=UA
Vitali Klitschko | Vitaliy Klitschko ; gender=male, country=UA
Serhiy Haidai | Serhii Haidai ; gender=male, country=UA
Ihor Klymenko ; gender=male, country=UA
Viktor Medvedchuk ; gender=male, country=UA
Rinat Akhmetov ; gender=male, country=UA
Ihor Kolomoisky ; gender=male, country=UA
Arseniy Yatsenyuk ; gender=male, country=UA
Oleksandr Usyk ; gender=male, country=UA
Andriy Shevchenko ; gender=male, country=UA
Stepan Bandera ; gender=male, country=UA
Yulia Tymoshenko ; gender=female, country=UA
Olena Zelenska ; gender=female, country=UA
Iryna Vereshchuk ; gender=female, country=UA
Oksana Markarova ; gender=female, country=UA
Yulia Svyrydenko ; gender=female, country=UA
Hanna Maliar ; gender=female, country=UA
Iryna Venediktova ; gender=female, country=UA
Alexander Lukashenko | Aleksandr Lukashenko | Alyaksandr Lukashenka | Lukashenko ; gender=male, country=BY
Ales Bialiatski ; gender=male, country=BY
Sviatlana Tsikhanouskaya | Svetlana Tikhanovskaya | Sviatlana Tsikhanouskaya ; gender=female, country=BY
Donald Tusk ; gender=male, country=PL
Andrzej Duda ; gender=male, country=PL
Karol Nawrocki ; gender=male, country=PL
Mateusz Morawiecki ; gender=male, country=PL
Jarosław Kaczyński | Jaroslaw Kaczynski ; gender=male, country=PL
Lech Kaczynski | Lech Kaczyński ; gender=male, country=PL
Lech Walesa | Lech Wałęsa ; gender=male, country=PL
Radosław Sikorski | Radoslaw Sikorski | Radek Sikorski ; gender=male, country=PL
Wojciech Jaruzelski ; gender=male, country=PL
Tadeusz Mazowiecki ; gender=male, country=PL
Pope John Paul II | John Paul II | Karol Wojtyla ; gender=male, country=PL
Robert Lewandowski ; gender=male, country=PL
Nicolaus Copernicus ; gender=male, country=PL
Frederic Chopin ; gender=male, country=PL
Iga Swiatek | Iga Świątek ; gender=female, country=PL
Beata Szydlo ; gender=female, country=PL
Olga Tokarczuk ; gender=female, country=PL
Silvio Berlusconi | Berlusconi ; gender=male, country=IT
Mario Draghi ; gender=male, country=IT
Giuseppe Conte ; gender=male, country=IT
Matteo Renzi ; gender=male, country=IT
Matteo Salvini ; gender=male, country=IT
Romano Prodi ; gender=male, country=IT
Sergio Mattarella ; gender=male, country=IT
Giorgio Napolitano ; gender=male, country=IT
Antonio Tajani ; gender=male, country=IT
Paolo Gentiloni ; gender=male, country=IT
Enrico Letta ; gender=male, country=IT
Mario Monti ; gender=male, country=IT
Luigi Di Maio ; gender=male, country=IT
Giulio Andreotti ; gender=male, country=IT
Bettino Craxi ; gender=male, country=IT
Aldo Moro ; gender=male, country=IT
Benito Mussolini | Mussolini ; gender=male, country=IT
Beppe Grillo ; gender=male, country=IT
Leonardo da Vinci ; gender=male, country=IT
Galileo Galilei ; gender=male, country=IT
Michelangelo Buonarroti ; gender=male, country=IT
Marco Polo ; gender=male, country=IT
Christopher Columbus ; gender=male, country=IT
Giuseppe Garibaldi ; gender=male, country=IT
Luciano Pavarotti ; gender=male, country=IT
Federico Fellini ; gender=male, country=IT
Carlo Ancelotti ; gender=male, country=IT
Gianluigi Buffon ; gender=male, country=IT
Jannik Sinner ; gender=male, country=IT
Giorgia Meloni | Meloni ; gender=female, country=IT
Federica Mogherini ; gender=female, country=IT
Sophia Loren ; gender=female, country=IT
Elly Schlein ; gender=female, country=IT
Laura Boldrini ; gender=female, country=IT
Pedro Sánchez | Pedro Sanchez ; gender=male, country=ES
Mariano Rajoy ; gender=male, country=ES
José Luis Rodríguez Zapatero | Jose Luis Rodriguez Zapatero ; gender=male, country=ES
José María Aznar | Jose Maria Aznar ; gender=male, country=ES
Felipe González | Felipe Gonzalez ; gender=male, country=ES
Francisco Franco ; gender=male, country=ES
King Felipe VI | King Felipe | Felipe VI ; gender=male, country=ES
King Juan Carlos | Juan Carlos ; gender=male, country=ES
Josep Borrell ; gender=male, country=ES
Javier Solana ; gender=male, country=ES
Carles Puigdemont ; gender=male, country=ES
Artur Mas ; gender=male, country=ES
Pablo Iglesias ; gender=male, country=ES
Santiago Abascal ; gender=male, country=ES
Alberto Núñez Feijóo | Alberto Nunez Feijoo ; gender=male, country=ES
Rafael Nadal | Nadal ; gender=male, country=ES
Carlos Alcaraz ; gender=male, country=ES
Fernando Alonso ; gender=male, country=ES
Pep Guardiola ; gender=male, country=ES
Andrés Iniesta ; gender=male, country=ES
Lamine Yamal ; gender=male, country=ES
Pablo Picasso | Picasso ; gender=male, country=ES
Salvador Dalí | Salvador Dali ; gender=male, country=ES
Miguel de Cervantes ; gender=male, country=ES
Antonio Banderas ; gender=male, country=ES
Javier Bardem ; gender=male, country=ES
Pedro Almodóvar ; gender=male, country=ES
Luis Rubiales ; gender=male, country=ES
Yolanda Díaz | Yolanda Diaz ; gender=female, country=ES
Ada Colau ; gender=female, country=ES
Penélope Cruz | Penelope Cruz ; gender=female, country=ES
Nadia Calviño | Nadia Calvino ; gender=female, country=ES
António Guterres | Antonio Guterres | Guterres ; gender=male, country=PT
António Costa | Antonio Costa ; gender=male, country=PT
Marcelo Rebelo de Sousa ; gender=male, country=PT
Cristiano Ronaldo ; gender=male, country=PT
José Manuel Barroso | Jose Manuel Barroso ; gender=male, country=PT
José Mourinho | Jose Mourinho ; gender=male, country=PT
Antonio Salazar ; gender=male, country=PT
Mário Soares ; gender=male, country=PT
Luís Montenegro ; gender=male, country=PT
Vasco da Gama ; gender=male, country=PT
Mark Rutte | Rutte ; gender=male, country=NL
Geert Wilders ; gender=male, country=NL
Dick Schoof ; gender=male, country=NL
Frans Timmermans ; gender=male, country=NL
Jaap de Hoop Scheffer ; gender=male, country=NL
Jan Peter Balkenende ; gender=male, country=NL
King Willem-Alexander ; gender=male, country=NL
Vincent van Gogh ; gender=male, country=NL
Rembrandt van Rijn ; gender=male, country=NL
Max Verstappen ; gender=male, country=NL
Johan Cruyff ; gender=male, country=NL
Louis van Gaal ; gender=male, country=NL
Virgil van Dijk ; gender=male, country=NL
Pim Fortuyn ; gender=male, country=NL
Theo van Gogh ; gender=male, country=NL
Charles Michel ; gender=male, country=BE
Alexander De Croo ; gender=male, country=BE
Bart De Wever ; gender=male, country=BE
Guy Verhofstadt ; gender=male, country=BE
Herman Van Rompuy ; gender=male, country=BE
Didier Reynders ; gender=male, country=BE
Kevin De Bruyne ; gender=male, country=BE
King Philippe ; gender=male, country=BE
Eddy Merckx ; gender=male, country=BE
Romelu Lukaku ; gender=male, country=BE
Viktor Orban | Viktor Orbán | Orban | Orbán ; gender=male, country=HU
Peter Szijjarto | Péter Szijjártó ; gender=male, country=HU
Peter Magyar | Péter Magyar ; gender=male, country=HU
Janos Kadar ; gender=male, country=HU
Imre Nagy ; gender=male, country=HU
Ferenc Puskas ; gender=male, country=HU
Robert Fico ; gender=male, country=SK
Peter Pellegrini ; gender=male, country=SK
Alexander Dubcek ; gender=male, country=SK
Jan Kuciak ; gender=male, country=SK
Zuzana Caputova | Zuzana Čaputová ; gender=female, country=SK
Petr Pavel ; gender=male, country=CZ
Petr Fiala ; gender=male, country=CZ
Andrej Babis | Andrej Babiš ; gender=male, country=CZ
Milos Zeman | Miloš Zeman ; gender=male, country=CZ
Vaclav Havel | Václav Havel ; gender=male, country=CZ
Vaclav Klaus | Václav Klaus ; gender=male, country=CZ
Franz Kafka | Kafka ; gender=male, country=CZ
Milan Kundera ; gender=male, country=CZ
Jan Hus ; gender=male, country=CZ
Martina Navratilova ; gender=female, country=CZ
Petra Kvitova ; gender=female, country=CZ
Sebastian Kurz ; gender=male, country=AT
Karl Nehammer ; gender=male, country=AT
Alexander Van der Bellen ; gender=male, country=AT
Herbert Kickl ; gender=male, country=AT
Kurt Waldheim ; gender=male, country=AT
Wolfgang Amadeus Mozart | Mozart ; gender=male, country=AT
Sigmund Freud | Freud ; gender=male, country=AT
Arnold Schwarzenegger ; gender=male, country=AT
Josef Fritzl ; gender=male, country=AT
Niki Lauda ; gender=male, country=AT
Sepp Blatter ; gender=male, country=CH
Gianni Infantino ; gender=male, country=CH
Roger Federer | Federer ; gender=male, country=CH
Klaus Schwab ; gender=male, country=CH
Alain Berset ; gender=male, country=CH
Carl Jung ; gender=male, country=CH
Viola Amherd ; gender=female, country=CH
Karin Keller-Sutter ; gender=female, country=CH
Ulf Kristersson ; gender=male, country=SE
Stefan Löfven | Stefan Lofven ; gender=male, country=SE
Carl Bildt ; gender=male, country=SE
Olof Palme ; gender=male, country=SE
Dag Hammarskjöld | Dag Hammarskjold ; gender=male, country=SE
Alfred Nobel ; gender=male, country=SE
Zlatan Ibrahimovic | Zlatan Ibrahimović ; gender=male, country=SE
Ingmar Bergman ; gender=male, country=SE
Bjorn Borg ; gender=male, country=SE
Magdalena Andersson ; gender=female, country=SE
Greta Thunberg ; gender=female, country=SE
Anna Lindh ; gender=female, country=SE
Margot Wallström ; gender=female, country=SE
Ann Linde ; gender=female, country=SE
Jens Stoltenberg | Stoltenberg ; gender=male, country=NO
Jonas Gahr Støre | Jonas Gahr Store ; gender=male, country=NO
Erling Haaland ; gender=male, country=NO
Anders Behring Breivik | Anders Breivik ; gender=male, country=NO
Magnus Carlsen ; gender=male, country=NO
Henrik Ibsen ; gender=male, country=NO
Vidkun Quisling ; gender=male, country=NO
Erna Solberg ; gender=female, country=NO
Gro Harlem Brundtland ; gender=female, country=NO
Mette Frederiksen ; gender=female, country=DK
Queen Margrethe ; gender=female, country=DK
Margrethe Vestager ; gender=female, country=DK
Lars Løkke Rasmussen | Lars Lokke Rasmussen ; gender=male, country=DK
Anders Fogh Rasmussen ; gender=male, country=DK
Hans Christian Andersen ; gender=male, country=DK
Niels Bohr ; gender=male, country=DK
Alexander Stubb ; gender=male, country=FI
Sauli Niinistö | Sauli Niinisto ; gender=male, country=FI
Petteri Orpo ; gender=male, country=FI
Martti Ahtisaari ; gender=male, country=FI
Olli Rehn ; gender=male, country=FI
Linus Torvalds ; gender=male, country=FI
Jean Sibelius ; gender=male, country=FI
Sanna Marin ; gender=female, country=FI
Elina Valtonen ; gender=female, country=FI
Kaja Kallas ; gender=female, country=EE
Evika Silina ; gender=female, country=LV
Gitanas Nauseda | Gitanas Nausėda ; gender=male, country=LT
Gabrielius Landsbergis ; gender=male, country=LT
Vytautas Landsbergis ; gender=male, country=LT
Dalia Grybauskaite | Dalia Grybauskaitė ; gender=female, country=LT
Ingrida Simonyte | Ingrida Šimonytė ; gender=female, country=LT
Kyriakos Mitsotakis ; gender=male, country=GR
Alexis Tsipras ; gender=male, country=GR
George Papandreou ; gender=male, country=GR
Antonis Samaras ; gender=male, country=GR
Andreas Papandreou ; gender=male, country=GR
Yanis Varoufakis ; gender=male, country=GR
Aristotle Onassis ; gender=male, country=GR
Recep Tayyip Erdogan | Recep Tayyip Erdoğan | Tayyip Erdogan | Recep Erdogan | Erdogan | Erdoğan ; gender=male, country=TR
Hakan Fidan ; gender=male, country=TR
Mevlut Cavusoglu | Mevlüt Çavuşoğlu ; gender=male, country=TR
Hulusi Akar ; gender=male, country=TR
Binali Yildirim ; gender=male, country=TR
Ahmet Davutoglu | Ahmet Davutoğlu ; gender=male, country=TR
Abdullah Gul | Abdullah Gül ; gender=male, country=TR
Kemal Kilicdaroglu | Kemal Kılıçdaroğlu ; gender=male, country=TR
Ekrem Imamoglu | Ekrem İmamoğlu ; gender=male, country=TR
Selahattin Demirtas | Selahattin Demirtaş ; gender=male, country=TR
Fethullah Gulen | Fethullah Gülen ; gender=male, country=TR
Abdullah Ocalan | Abdullah Öcalan ; gender=male, country=TR
Mustafa Kemal Atatürk | Mustafa Kemal Ataturk ; gender=male, country=TR
Turgut Ozal ; gender=male, country=TR
Suleyman Demirel ; gender=male, country=TR
Bulent Ecevit ; gender=male, country=TR
Orhan Pamuk ; gender=male, country=TR
Osman Kavala ; gender=male, country=TR
Devlet Bahceli ; gender=male, country=TR
Aleksandar Vucic | Aleksandar Vučić ; gender=male, country=RS
Slobodan Milosevic | Slobodan Milošević | Milosevic | Milošević ; gender=male, country=RS
Ratko Mladic | Ratko Mladić | Mladic ; gender=male, country=RS
Radovan Karadzic | Radovan Karadžić | Karadzic ; gender=male, country=RS
Novak Djokovic | Djokovic ; gender=male, country=RS
Ivica Dacic ; gender=male, country=RS
Zoran Djindjic ; gender=male, country=RS
Vojislav Kostunica ; gender=male, country=RS
Nikola Tesla ; gender=male, country=RS
Gavrilo Princip ; gender=male, country=RS
Ana Brnabic | Ana Brnabić ; gender=female, country=RS
Milorad Dodik ; gender=male, country=BA
Alija Izetbegovic ; gender=male, country=BA
Andrej Plenkovic | Andrej Plenković ; gender=male, country=HR
Zoran Milanovic | Zoran Milanović ; gender=male, country=HR
Franjo Tudjman ; gender=male, country=HR
Luka Modric | Luka Modrić ; gender=male, country=HR
Josip Broz Tito | Tito ; gender=male, country=HR
Ante Pavelic ; gender=male, country=HR
Kolinda Grabar-Kitarovic ; gender=female, country=HR
Hashim Thaci | Hashim Thaçi ; gender=male, country=XK
Albin Kurti ; gender=male, country=XK
Ibrahim Rugova ; gender=male, country=XK
Vjosa Osmani ; gender=female, country=XK
Edi Rama ; gender=male, country=AL
Sali Berisha ; gender=male, country=AL
Enver Hoxha ; gender=male, country=AL
Mother Teresa ; gender=female, country=AL
Klaus Iohannis ; gender=male, country=RO
Nicolae Ceausescu | Nicolae Ceaușescu ; gender=male, country=RO
Calin Georgescu | Călin Georgescu ; gender=male, country=RO
George Simion ; gender=male, country=RO
Nicusor Dan ; gender=male, country=RO
Ion Iliescu ; gender=male, country=RO
Vlad the Impaler ; gender=male, country=RO
Boyko Borisov ; gender=male, country=BG
Rumen Radev ; gender=male, country=BG
Todor Zhivkov ; gender=male, country=BG
Kristalina Georgieva ; gender=female, country=BG
Irina Bokova ; gender=female, country=BG
Maia Sandu ; gender=female, country=MD
Igor Dodon ; gender=male, country=MD
Vladimir Plahotniuc ; gender=male, country=MD
Mikheil Saakashvili | Saakashvili ; gender=male, country=GE
Irakli Kobakhidze ; gender=male, country=GE
Irakli Garibashvili ; gender=male, country=GE
Bidzina Ivanishvili ; gender=male, country=GE
Mikheil Kavelashvili ; gender=male, country=GE
Salome Zourabichvili ; gender=female, country=GE
Nikol Pashinyan | Pashinyan ; gender=male, country=AM
Serzh Sargsyan ; gender=male, country=AM
Robert Kocharyan ; gender=male, country=AM
Ilham Aliyev | Aliyev ; gender=male, country=AZ
Heydar Aliyev ; gender=male, country=AZ
Nikos Christodoulides ; gender=male, country=CY
Nicos Anastasiades ; gender=male, country=CY
Ersin Tatar ; gender=male, country=CY
Leo Varadkar ; gender=male, country=IE
Micheál Martin | Micheal Martin ; gender=male, country=IE
Simon Harris ; gender=male, country=IE
Enda Kenny ; gender=male, country=IE
Bertie Ahern ; gender=male, country=IE
Michael D. Higgins ; gender=male, country=IE
Eamon de Valera ; gender=male, country=IE
Michael Collins ; gender=male, country=IE
James Joyce ; gender=male, country=IE
Oscar Wilde ; gender=male, country=IE
Conor McGregor ; gender=male, country=IE
Rory McIlroy ; gender=male, country=IE
Mary Robinson ; gender=female, country=IE
Mary McAleese ; gender=female, country=IE
Mary Lou McDonald ; gender=female, country=IE
Sinéad O'Connor | Sinead O'Connor ; gender=female, country=IE
Roberta Metsola ; gender=female, country=MT
Daphne Caruana Galizia ; gender=female, country=MT
Pope Francis | Jorge Mario Bergoglio ; gender=male, country=VA
Pope Leo XIV | Pope Leo | Robert Prevost ; gender=male, country=VA
Pietro Parolin ; gender=male, country=VA
Pope Paul VI ; gender=male, country=VA
Pope Pius XII ; gender=male, country=VA
Xi Jinping ; gender=male, country=CN
Hu Jintao ; gender=male, country=CN
Jiang Zemin ; gender=male, country=CN
Deng Xiaoping ; gender=male, country=CN
Mao Zedong | Mao Tse-tung ; gender=male, country=CN
Zhou Enlai ; gender=male, country=CN
Li Keqiang ; gender=male, country=CN
Li Qiang ; gender=male, country=CN
Wen Jiabao ; gender=male, country=CN
Zhu Rongji ; gender=male, country=CN
Li Peng ; gender=male, country=CN
Wang Yi ; gender=male, country=CN
Qin Gang ; gender=male, country=CN
Yang Jiechi ; gender=male, country=CN
Li Shangfu ; gender=male, country=CN
Dong Jun ; gender=male, country=CN
Wei Fenghe ; gender=male, country=CN
He Lifeng ; gender=male, country=CN
Liu He ; gender=male, country=CN
Han Zheng ; gender=male, country=CN
Zhao Lijian ; gender=male, country=CN
Wang Wenbin ; gender=male, country=CN
Lin Jian ; gender=male, country=CN
Bo Xilai ; gender=male, country=CN
Zhou Yongkang ; gender=male, country=CN
Zhao Ziyang ; gender=male, country=CN
Hu Yaobang ; gender=male, country=CN
Lin Biao ; gender=male, country=CN
Chiang Kai-shek ; gender=male, country=CN
Sun Yat-sen ; gender=male, country=CN
Jack Ma ; gender=male, country=CN
Ren Zhengfei ; gender=male, country=CN
Ai Weiwei ; gender=male, country=CN
Liu Xiaobo ; gender=male, country=CN
Li Wenliang ; gender=male, country=CN
Cai Qi ; gender=male, country=CN
Wang Huning ; gender=male, country=CN
Zhao Leji ; gender=male, country=CN
Ding Xuexiang ; gender=male, country=CN
Confucius ; gender=male, country=CN
Yao Ming ; gender=male, country=CN
Jackie Chan ; gender=male, country=CN
Bruce Lee ; gender=male, country=CN
Hua Chunying ; gender=female, country=CN
Mao Ning ; gender=female, country=CN
Peng Liyuan ; gender=female, country=CN
Peng Shuai ; gender=female, country=CN
Meng Wanzhou ; gender=female, country=CN
Jiang Qing ; gender=female, country=CN
Fu Ying ; gender=female, country=CN
John Lee ; gender=male, country=HK
Joshua Wong ; gender=male, country=HK
Jimmy Lai ; gender=male, country=HK
Donald Tsang ; gender=male, country=HK
Tung Chee-hwa ; gender=male, country=HK
Chris Patten ; gender=male, country=HK
Leung Chun-ying ; gender=male, country=HK
Li Ka-shing ; gender=male, country=HK
Carrie Lam ; gender=female, country=HK
Agnes Chow ; gender=female, country=HK
Regina Ip ; gender=female, country=HK
Lai Ching-te | William Lai ; gender=male, country=TW
Ma Ying-jeou ; gender=male, country=TW
Chen Shui-bian ; gender=male, country=TW
Lee Teng-hui ; gender=male, country=TW
Joseph Wu ; gender=male, country=TW
Ko Wen-je ; gender=male, country=TW
Hou Yu-ih ; gender=male, country=TW
Terry Gou ; gender=male, country=TW
Ang Lee ; gender=male, country=TW
Tsai Ing-wen ; gender=female, country=TW
Hsiao Bi-khim ; gender=female, country=TW
Shinzo Abe ; gender=male, country=JP
Fumio Kishida | Kishida ; gender=male, country=JP
Shigeru Ishiba | Ishiba ; gender=male, country=JP
Yoshihide Suga ; gender=male, country=JP
Junichiro Koizumi ; gender=male, country=JP
Taro Aso ; gender=male, country=JP
Yukio Hatoyama ; gender=male, country=JP
Naoto Kan ; gender=male, country=JP
Yoshihiko Noda ; gender=male, country=JP
Taro Kono ; gender=male, country=JP
Yoshimasa Hayashi ; gender=male, country=JP
Toshimitsu Motegi ; gender=male, country=JP
Shinjiro Koizumi ; gender=male, country=JP
Yasuhiro Nakasone ; gender=male, country=JP
Emperor Naruhito ; gender=male, country=JP
Emperor Akihito ; gender=male, country=JP
Emperor Hirohito ; gender=male, country=JP
Haruhiko Kuroda ; gender=male, country=JP
Kazuo Ueda ; gender=male, country=JP
Carlos Ghosn ; gender=male, country=JP
Masayoshi Son ; gender=male, country=JP
Haruki Murakami ; gender=male, country=JP
Kenzaburo Oe ; gender=male, country=JP
Hayao Miyazaki ; gender=male, country=JP
Shohei Ohtani ; gender=male, country=JP
Shoko Asahara ; gender=male, country=JP
Tetsuya Yamagami ; gender=male, country=JP
Akira Kurosawa ; gender=male, country=JP
Rafael Grossi ; gender=male, country=AR
Sanae Takaichi ; gender=female, country=JP
Yuriko Koike ; gender=female, country=JP
Naomi Osaka ; gender=female, country=JP
Yoko Kamikawa ; gender=female, country=JP
Yoko Ono ; gender=female, country=JP
Sadako Ogata ; gender=female, country=JP
Yoon Suk-yeol | Yoon Suk Yeol ; gender=male, country=KR
Moon Jae-in ; gender=male, country=KR
Lee Jae-myung | Lee Jae Myung ; gender=male, country=KR
Lee Myung-bak ; gender=male, country=KR
Roh Moo-hyun ; gender=male, country=KR
Kim Dae-jung ; gender=male, country=KR
Kim Young-sam ; gender=male, country=KR
Roh Tae-woo ; gender=male, country=KR
Chun Doo-hwan ; gender=male, country=KR
Park Chung-hee ; gender=male, country=KR
Syngman Rhee ; gender=male, country=KR
Ban Ki-moon ; gender=male, country=KR
Han Duck-soo ; gender=male, country=KR
Cho Tae-yul ; gender=male, country=KR
Park Jin ; gender=male, country=KR
Han Dong-hoon ; gender=male, country=KR
Cho Kuk ; gender=male, country=KR
Lee Jae-yong ; gender=male, country=KR
Son Heung-min ; gender=male, country=KR
Bong Joon-ho ; gender=male, country=KR
Park Geun-hye ; gender=female, country=KR
Kang Kyung-wha ; gender=female, country=KR
Kim Keon-hee ; gender=female, country=KR
Han Kang ; gender=female, country=KR
Kim Jong-un | Kim Jong Un ; gender=male, country=KP
Kim Jong-il | Kim Jong Il ; gender=male, country=KP
Kim Il-sung | Kim Il Sung ; gender=male, country=KP
Kim Jong-nam ; gender=male, country=KP
Jang Song-thaek ; gender=male, country=KP
Ri Yong-ho ; gender=male, country=KP
Choe Ryong-hae ; gender=male, country=KP
Kim Yo-jong | Kim Yo Jong ; gender=female, country=KP
Ri Sol-ju ; gender=female, country=KP
Choe Son-hui | Choe Son Hui ; gender=female, country=KP
Kim Ju-ae ; gender=female, country=KP
Narendra Modi | Modi ; gender=male, country=IN
Manmohan Singh ; gender=male, country=IN
Atal Bihari Vajpayee ; gender=male, country=IN
Rajiv Gandhi ; gender=male, country=IN
Jawaharlal Nehru | Nehru ; gender=male, country=IN
Mahatma Gandhi | Mohandas Gandhi | Mohandas Karamchand Gandhi ; gender=male, country=IN
P.V. Narasimha Rao ; gender=male, country=IN
V.P. Singh ; gender=male, country=IN
Amit Shah ; gender=male, country=IN
Rajnath Singh ; gender=male, country=IN
Subrahmanyam Jaishankar | S. Jaishankar | S Jaishankar ; gender=male, country=IN
Ajit Doval ; gender=male, country=IN
Nitin Gadkari ; gender=male, country=IN
Piyush Goyal ; gender=male, country=IN
Rahul Gandhi ; gender=male, country=IN
Mallikarjun Kharge ; gender=male, country=IN
Arvind Kejriwal | Kejriwal ; gender=male, country=IN
Yogi Adityanath ; gender=male, country=IN
Bhagwant Mann ; gender=male, country=IN
Nitish Kumar ; gender=male, country=IN
Lalu Prasad Yadav | Lalu Yadav ; gender=male, country=IN
Tejashwi Yadav ; gender=male, country=IN
Akhilesh Yadav ; gender=male, country=IN
Sharad Pawar ; gender=male, country=IN
Ajit Pawar ; gender=male, country=IN
Uddhav Thackeray ; gender=male, country=IN
Eknath Shinde ; gender=male, country=IN
Devendra Fadnavis ; gender=male, country=IN
M.K. Stalin | MK Stalin ; gender=male, country=IN
Pinarayi Vijayan ; gender=male, country=IN
Siddaramaiah ; gender=male, country=IN
D.K. Shivakumar | DK Shivakumar ; gender=male, country=IN
Chandrababu Naidu | N. Chandrababu Naidu ; gender=male, country=IN
Jagan Mohan Reddy ; gender=male, country=IN
K. Chandrashekar Rao ; gender=male, country=IN
Revanth Reddy ; gender=male, country=IN
Himanta Biswa Sarma ; gender=male, country=IN
Omar Abdullah ; gender=male, country=IN
Farooq Abdullah ; gender=male, country=IN
Asaduddin Owaisi ; gender=male, country=IN
Ram Nath Kovind ; gender=male, country=IN
Pranab Mukherjee ; gender=male, country=IN
A.P.J. Abdul Kalam | APJ Abdul Kalam ; gender=male, country=IN
Jagdeep Dhankhar ; gender=male, country=IN
L.K. Advani ; gender=male, country=IN
Arun Jaitley ; gender=male, country=IN
J.P. Nadda | JP Nadda ; gender=male, country=IN
Kapil Sibal ; gender=male, country=IN
Shashi Tharoor ; gender=male, country=IN
P. Chidambaram ; gender=male, country=IN
Om Birla ; gender=male, country=IN
Bipin Rawat ; gender=male, country=IN
D.Y. Chandrachud | DY Chandrachud ; gender=male, country=IN
Raghuram Rajan ; gender=male, country=IN
Shaktikanta Das ; gender=male, country=IN
B.R. Ambedkar | BR Ambedkar ; gender=male, country=IN
Sardar Vallabhbhai Patel | Vallabhbhai Patel ; gender=male, country=IN
Subhas Chandra Bose ; gender=male, country=IN
Bhagat Singh ; gender=male, country=IN
Rabindranath Tagore | Tagore ; gender=male, country=IN
Nathuram Godse ; gender=male, country=IN
Mukesh Ambani ; gender=male, country=IN
Gautam Adani ; gender=male, country=IN
Ratan Tata ; gender=male, country=IN
Vijay Mallya ; gender=male, country=IN
Nirav Modi ; gender=male, country=IN
Virat Kohli ; gender=male, country=IN
Sachin Tendulkar ; gender=male, country=IN
MS Dhoni | M.S. Dhoni ; gender=male, country=IN
Rohit Sharma ; gender=male, country=IN
Jasprit Bumrah ; gender=male, country=IN
Sourav Ganguly ; gender=male, country=IN
Rahul Dravid ; gender=male, country=IN
Kapil Dev ; gender=male, country=IN
Sunil Gavaskar ; gender=male, country=IN
Neeraj Chopra ; gender=male, country=IN
Shah Rukh Khan ; gender=male, country=IN
Salman Khan ; gender=male, country=IN
Aamir Khan ; gender=male, country=IN
Amitabh Bachchan ; gender=male, country=IN
Rajinikanth ; gender=male, country=IN
A.R. Rahman | AR Rahman ; gender=male, country=IN
Dawood Ibrahim ; gender=male, country=IN
Lawrence Bishnoi ; gender=male, country=IN
Hardeep Singh Nijjar ; gender=male, country=IN
Gurpatwant Singh Pannun ; gender=male, country=IN
Yasin Malik ; gender=male, country=IN
Brij Bhushan Sharan Singh ; gender=male, country=IN
Indira Gandhi ; gender=female, country=IN
Sonia Gandhi ; gender=female, country=IN
Priyanka Gandhi | Priyanka Gandhi Vadra ; gender=female, country=IN
Droupadi Murmu ; gender=female, country=IN
Pratibha Patil ; gender=female, country=IN
Nirmala Sitharaman ; gender=female, country=IN
Smriti Irani ; gender=female, country=IN
Sushma Swaraj ; gender=female, country=IN
Mamata Banerjee ; gender=female, country=IN
Mayawati ; gender=female, country=IN
J. Jayalalithaa ; gender=female, country=IN
Mehbooba Mufti ; gender=female, country=IN
Vasundhara Raje ; gender=female, country=IN
Atishi Marlena ; gender=female, country=IN
Sheila Dikshit ; gender=female, country=IN
Arundhati Roy ; gender=female, country=IN
Lata Mangeshkar ; gender=female, country=IN
Priyanka Chopra ; gender=female, country=IN
Deepika Padukone ; gender=female, country=IN
Aishwarya Rai ; gender=female, country=IN
P.V. Sindhu | PV Sindhu ; gender=female, country=IN
Mary Kom ; gender=female, country=IN
Sania Mirza ; gender=female, country=IN
Phoolan Devi ; gender=female, country=IN
Smriti Mandhana ; gender=female, country=IN
Nupur Sharma ; gender=female, country=IN
Swati Maliwal ; gender=female, country=IN
Imran Khan ; gender=male, country=PK
Nawaz Sharif ; gender=male, country=PK
Shehbaz Sharif | Shahbaz Sharif ; gender=male, country=PK
Asif Ali Zardari ; gender=male, country=PK
Bilawal Bhutto-Zardari | Bilawal Bhutto Zardari | Bilawal Bhutto ; gender=male, country=PK
Zulfikar Ali Bhutto | Zulfiqar Ali Bhutto ; gender=male, country=PK
Pervez Musharraf | Musharraf ; gender=male, country=PK
Zia-ul-Haq | Ziaul Haq ; gender=male, country=PK
Ayub Khan ; gender=male, country=PK
Yahya Khan ; gender=male, country=PK
Muhammad Ali Jinnah | Mohammad Ali Jinnah | Jinnah ; gender=male, country=PK
Liaquat Ali Khan ; gender=male, country=PK
Asim Munir ; gender=male, country=PK
Qamar Javed Bajwa ; gender=male, country=PK
Raheel Sharif ; gender=male, country=PK
Ashfaq Parvez Kayani ; gender=male, country=PK
Ishaq Dar ; gender=male, country=PK
Khawaja Asif ; gender=male, country=PK
Mohsin Naqvi ; gender=male, country=PK
Shah Mahmood Qureshi ; gender=male, country=PK
Fawad Chaudhry ; gender=male, country=PK
Fazlur Rehman ; gender=male, country=PK
Ali Amin Gandapur ; gender=male, country=PK
Barrister Gohar ; gender=male, country=PK
Yousaf Raza Gilani ; gender=male, country=PK
Shaukat Aziz ; gender=male, country=PK
Shahid Khaqan Abbasi ; gender=male, country=PK
Arif Alvi ; gender=male, country=PK
Anwaar-ul-Haq Kakar ; gender=male, country=PK
Qazi Faez Isa ; gender=male, country=PK
Faiz Hameed ; gender=male, country=PK
Abdul Qadeer Khan | A.Q. Khan ; gender=male, country=PK
Hafiz Saeed ; gender=male, country=PK
Masood Azhar ; gender=male, country=PK
Baitullah Mehsud ; gender=male, country=PK
Hakimullah Mehsud ; gender=male, country=PK
Manzoor Pashteen ; gender=male, country=PK
Daniel Pearl ; gender=male, country=PK
Babar Azam ; gender=male, country=PK
Shaheen Afridi ; gender=male, country=PK
Shahid Afridi ; gender=male, country=PK
Wasim Akram ; gender=male, country=PK
Waqar Younis ; gender=male, country=PK
Javed Miandad ; gender=male, country=PK
Mohammad Rizwan ; gender=male, country=PK
Arshad Nadeem ; gender=male, country=PK
Rashid Latif ; gender=male, country=PK
Abdul Sattar Edhi ; gender=male, country=PK
Allama Iqbal | Muhammad Iqbal ; gender=male, country=PK
Faiz Ahmed Faiz ; gender=male, country=PK
Nusrat Fateh Ali Khan ; gender=male, country=PK
Benazir Bhutto | Bhutto ; gender=female, country=PK
Maryam Nawaz | Maryam Nawaz Sharif ; gender=female, country=PK
Bushra Bibi ; gender=female, country=PK
Malala Yousafzai ; gender=female, country=PK
Hina Rabbani Khar ; gender=female, country=PK
Sherry Rehman ; gender=female, country=PK
Shireen Mazari ; gender=female, country=PK
Yasmin Rashid ; gender=female, country=PK
Asma Jahangir ; gender=female, country=PK
Fatima Jinnah ; gender=female, country=PK
Aafia Siddiqui ; gender=female, country=PK
Asia Bibi ; gender=female, country=PK
Mahrang Baloch ; gender=female, country=PK
Hamid Karzai | Karzai ; gender=male, country=AF
Ashraf Ghani | Ashraf Ghani Ahmadzai ; gender=male, country=AF
Abdullah Abdullah ; gender=male, country=AF
Amrullah Saleh ; gender=male, country=AF
Ahmad Massoud ; gender=male, country=AF
Ahmad Shah Massoud ; gender=male, country=AF
Burhanuddin Rabbani ; gender=male, country=AF
Gulbuddin Hekmatyar ; gender=male, country=AF
Abdul Rashid Dostum | Rashid Dostum ; gender=male, country=AF
Atta Mohammad Noor ; gender=male, country=AF
Ismail Khan ; gender=male, country=AF
Hibatullah Akhundzada | Haibatullah Akhundzada ; gender=male, country=AF
Mullah Omar | Mohammed Omar | Mullah Mohammad Omar ; gender=male, country=AF
Mullah Akhtar Mansour | Akhtar Mansour ; gender=male, country=AF
Abdul Ghani Baradar | Mullah Baradar ; gender=male, country=AF
Sirajuddin Haqqani ; gender=male, country=AF
Jalaluddin Haqqani ; gender=male, country=AF
Mohammad Yaqoob | Mullah Yaqoob ; gender=male, country=AF
Amir Khan Muttaqi ; gender=male, country=AF
Zabihullah Mujahid ; gender=male, country=AF
Suhail Shaheen ; gender=male, country=AF
Hanif Atmar ; gender=male, country=AF
Najibullah ; gender=male, country=AF
Babrak Karmal ; gender=male, country=AF
Hafizullah Amin ; gender=male, country=AF
Mohammed Zahir Shah ; gender=male, country=AF
Rashid Khan ; gender=male, country=AF
Mohammad Nabi ; gender=male, country=AF
Fawzia Koofi ; gender=female, country=AF
Sima Samar ; gender=female, country=AF
Shaharzad Akbar ; gender=female, country=AF
Rula Ghani ; gender=female, country=AF
Muhammad Yunus ; gender=male, country=BD
Sheikh Mujibur Rahman ; gender=male, country=BD
Ziaur Rahman ; gender=male, country=BD
Hussain Muhammad Ershad | H.M. Ershad ; gender=male, country=BD
Tarique Rahman ; gender=male, country=BD
Obaidul Quader ; gender=male, country=BD
Mirza Fakhrul Islam Alamgir ; gender=male, country=BD
Shakib Al Hasan ; gender=male, country=BD
Tamim Iqbal ; gender=male, country=BD
Mohammed Shahabuddin ; gender=male, country=BD
Waker-uz-Zaman ; gender=male, country=BD
Sheikh Hasina | Sheikh Hasina Wazed ; gender=female, country=BD
Khaleda Zia ; gender=female, country=BD
Taslima Nasreen ; gender=female, country=BD
Gotabaya Rajapaksa | Gotabaya ; gender=male, country=LK
Mahinda Rajapaksa ; gender=male, country=LK
Ranil Wickremesinghe | Wickremesinghe ; gender=male, country=LK
Anura Kumara Dissanayake ; gender=male, country=LK
Maithripala Sirisena ; gender=male, country=LK
Sajith Premadasa ; gender=male, country=LK
Velupillai Prabhakaran ; gender=male, country=LK
Sarath Fonseka ; gender=male, country=LK
Basil Rajapaksa ; gender=male, country=LK
Muttiah Muralitharan ; gender=male, country=LK
Kumar Sangakkara ; gender=male, country=LK
Mahela Jayawardene ; gender=male, country=LK
Chandrika Kumaratunga ; gender=female, country=LK
Sirimavo Bandaranaike ; gender=female, country=LK
Harini Amarasuriya ; gender=female, country=LK
Pushpa Kamal Dahal | Prachanda ; gender=male, country=NP
KP Sharma Oli | K.P. Sharma Oli ; gender=male, country=NP
Sher Bahadur Deuba ; gender=male, country=NP
King Gyanendra ; gender=male, country=NP
Baburam Bhattarai ; gender=male, country=NP
Rabi Lamichhane ; gender=male, country=NP
Balen Shah ; gender=male, country=NP
Girija Prasad Koirala ; gender=male, country=NP
Bidya Devi Bhandari ; gender=female, country=NP
Sushila Karki ; gender=female, country=NP
Mohamed Muizzu ; gender=male, country=MV
Ibrahim Mohamed Solih ; gender=male, country=MV
Mohamed Nasheed ; gender=male, country=MV
Abdulla Yameen ; gender=male, country=MV
Maumoon Abdul Gayoom ; gender=male, country=MV
Tshering Tobgay ; gender=male, country=BT
Jigme Khesar Namgyel Wangchuck ; gender=male, country=BT
Dalai Lama ; gender=male
Min Aung Hlaing ; gender=male, country=MM
Win Myint ; gender=male, country=MM
Thein Sein ; gender=male, country=MM
Than Shwe ; gender=male, country=MM
Ne Win ; gender=male, country=MM
U Nu ; gender=male, country=MM
U Thant ; gender=male, country=MM
Soe Win ; gender=male, country=MM
Aung San Suu Kyi | Suu Kyi ; gender=female, country=MM
Prayut Chan-o-cha | Prayuth Chan-ocha | Prayut | Prayuth ; gender=male, country=TH
Thaksin Shinawatra | Thaksin ; gender=male, country=TH
Srettha Thavisin ; gender=male, country=TH
Anutin Charnvirakul ; gender=male, country=TH
Pita Limjaroenrat ; gender=male, country=TH
Abhisit Vejjajiva ; gender=male, country=TH
Thanathorn Juangroongruangkit ; gender=male, country=TH
Prawit Wongsuwan ; gender=male, country=TH
King Maha Vajiralongkorn | Maha Vajiralongkorn ; gender=male, country=TH
King Bhumibol Adulyadej | Bhumibol Adulyadej ; gender=male, country=TH
Suthep Thaugsuban ; gender=male, country=TH
Samak Sundaravej ; gender=male, country=TH
Chuan Leekpai ; gender=male, country=TH
Yingluck Shinawatra | Yingluck ; gender=female, country=TH
Paetongtarn Shinawatra ; gender=female, country=TH
Hun Sen ; gender=male, country=KH
Hun Manet ; gender=male, country=KH
Sam Rainsy ; gender=male, country=KH
Kem Sokha ; gender=male, country=KH
Pol Pot ; gender=male, country=KH
Norodom Sihanouk ; gender=male, country=KH
Norodom Sihamoni ; gender=male, country=KH
Norodom Ranariddh ; gender=male, country=KH
Khieu Samphan ; gender=male, country=KH
Nuon Chea ; gender=male, country=KH
Lon Nol ; gender=male, country=KH
Ho Chi Minh ; gender=male, country=VN
Nguyen Phu Trong ; gender=male, country=VN
To Lam ; gender=male, country=VN
Vo Van Thuong ; gender=male, country=VN
Nguyen Xuan Phuc ; gender=male, country=VN
Pham Minh Chinh ; gender=male, country=VN
Vo Nguyen Giap ; gender=male, country=VN
Ngo Dinh Diem ; gender=male, country=VN
Nguyen Van Thieu ; gender=male, country=VN
Luong Cuong ; gender=male, country=VN
Thich Nhat Hanh ; gender=male, country=VN
Truong My Lan ; gender=female, country=VN
Vuong Dinh Hue ; gender=male, country=VN
Thongloun Sisoulith ; gender=male, country=LA
Sonexay Siphandone ; gender=male, country=LA
Anwar Ibrahim ; gender=male, country=MY
Mahathir Mohamad | Mahathir Mohamed | Mahathir ; gender=male, country=MY
Najib Razak | Najib Abdul Razak ; gender=male, country=MY
Muhyiddin Yassin ; gender=male, country=MY
Ismail Sabri Yaakob | Ismail Sabri ; gender=male, country=MY
Abdullah Ahmad Badawi | Abdullah Badawi ; gender=male, country=MY
Tunku Abdul Rahman ; gender=male, country=MY
Zahid Hamidi | Ahmad Zahid Hamidi ; gender=male, country=MY
Lim Guan Eng ; gender=male, country=MY
Lim Kit Siang ; gender=male, country=MY
Rafizi Ramli ; gender=male, country=MY
Hadi Awang | Abdul Hadi Awang ; gender=male, country=MY
Khairy Jamaluddin ; gender=male, country=MY
Fadillah Yusof ; gender=male, country=MY
Anthony Loke ; gender=male, country=MY
Mohamad Hasan ; gender=male, country=MY
Jho Low | Low Taek Jho ; gender=male, country=MY
Muhammad Sanusi Md Nor ; gender=male, country=MY
Tony Fernandes ; gender=male, country=MY
Lee Chong Wei ; gender=male, country=MY
Lee Zii Jia ; gender=male, country=MY
Rosmah Mansor ; gender=female, country=MY
Wan Azizah Wan Ismail ; gender=female, country=MY
Nurul Izzah Anwar ; gender=female, country=MY
Hannah Yeoh ; gender=female, country=MY
Teresa Kok ; gender=female, country=MY
Michelle Yeoh ; gender=female, country=MY
Azalina Othman Said ; gender=female, country=MY
Lee Kuan Yew ; gender=male, country=SG
Lee Hsien Loong ; gender=male, country=SG
Goh Chok Tong ; gender=male, country=SG
Lawrence Wong ; gender=male, country=SG
Tharman Shanmugaratnam ; gender=male, country=SG
K. Shanmugam ; gender=male, country=SG
Vivian Balakrishnan ; gender=male, country=SG
Heng Swee Keat ; gender=male, country=SG
Pritam Singh ; gender=male, country=SG
S. Iswaran ; gender=male, country=SG
Ong Ye Kung ; gender=male, country=SG
Chan Chun Sing ; gender=male, country=SG
Lee Hsien Yang ; gender=male, country=SG
Joseph Schooling ; gender=male, country=SG
Halimah Yacob ; gender=female, country=SG
Ho Ching ; gender=female, country=SG
Josephine Teo ; gender=female, country=SG
Joko Widodo | Jokowi ; gender=male, country=ID
Prabowo Subianto | Prabowo ; gender=male, country=ID
Susilo Bambang Yudhoyono | Yudhoyono ; gender=male, country=ID
Suharto ; gender=male, country=ID
Sukarno ; gender=male, country=ID
B.J. Habibie | BJ Habibie ; gender=male, country=ID
Abdurrahman Wahid ; gender=male, country=ID
Gibran Rakabuming Raka ; gender=male, country=ID
Ganjar Pranowo ; gender=male, country=ID
Anies Baswedan ; gender=male, country=ID
Luhut Binsar Pandjaitan | Luhut Pandjaitan ; gender=male, country=ID
Ma'ruf Amin ; gender=male, country=ID
Jusuf Kalla ; gender=male, country=ID
Basuki Tjahaja Purnama | Ahok ; gender=male, country=ID
Rizieq Shihab ; gender=male, country=ID
Abu Bakar Bashir ; gender=male, country=ID
Mahfud MD ; gender=male, country=ID
Erick Thohir ; gender=male, country=ID
Sandiaga Uno ; gender=male, country=ID
Wiranto ; gender=male, country=ID
Kaesang Pangarep ; gender=male, country=ID
Megawati Sukarnoputri | Megawati Soekarnoputri ; gender=female, country=ID
Retno Marsudi ; gender=female, country=ID
Sri Mulyani Indrawati | Sri Mulyani ; gender=female, country=ID
Puan Maharani ; gender=female, country=ID
Susi Pudjiastuti ; gender=female, country=ID
Ferdinand Marcos Jr. | Ferdinand Marcos Jr | Bongbong Marcos ; gender=male, country=PH
Ferdinand Marcos ; gender=male, country=PH
Rodrigo Duterte | Duterte ; gender=male, country=PH
Benigno Aquino III | Benigno Aquino ; gender=male, country=PH
Joseph Estrada ; gender=male, country=PH
Fidel Ramos ; gender=male, country=PH
Manny Pacquiao ; gender=male, country=PH
Antonio Trillanes ; gender=male, country=PH
Leila de Lima ; gender=male, country=PH
Harry Roque ; gender=male, country=PH
Ronald dela Rosa | Ronald "Bato" dela Rosa ; gender=male, country=PH
Martin Romualdez ; gender=male, country=PH
Alan Peter Cayetano ; gender=male, country=PH
Jose Rizal | José Rizal ; gender=male, country=PH
Benigno Aquino Jr. ; gender=male, country=PH
Jose Maria Sison ; gender=male, country=PH
Apollo Quiboloy ; gender=male, country=PH
Carlos Yulo ; gender=male, country=PH
Gilberto Teodoro ; gender=male, country=PH
Salvador Panelo ; gender=male, country=PH
Gloria Macapagal Arroyo | Gloria Macapagal-Arroyo | Gloria Arroyo ; gender=female, country=PH
Corazon Aquino | Cory Aquino ; gender=female, country=PH
Sara Duterte | Sara Duterte-Carpio ; gender=female, country=PH
Leni Robredo ; gender=female, country=PH
Imelda Marcos ; gender=female, country=PH
Imee Marcos ; gender=female, country=PH
Risa Hontiveros ; gender=female, country=PH
Maria Ressa ; gender=female, country=PH
Grace Poe ; gender=female, country=PH
Miriam Defensor Santiago ; gender=female, country=PH
Maria Lourdes Sereno ; gender=female, country=PH
Hidilyn Diaz ; gender=female, country=PH
Pia Cayetano ; gender=female, country=PH
Xanana Gusmao | Xanana Gusmão ; gender=male, country=TL
Jose Ramos-Horta | José Ramos-Horta ; gender=male, country=TL
Mari Alkatiri ; gender=male, country=TL
Anthony Albanese | Albanese ; gender=male, country=AU
Scott Morrison ; gender=male, country=AU
Malcolm Turnbull ; gender=male, country=AU
Tony Abbott ; gender=male, country=AU
Kevin Rudd ; gender=male, country=AU
John Howard ; gender=male, country=AU
Paul Keating ; gender=male, country=AU
Bob Hawke ; gender=male, country=AU
Gough Whitlam ; gender=male, country=AU
Malcolm Fraser ; gender=male, country=AU
Peter Dutton ; gender=male, country=AU
Richard Marles ; gender=male, country=AU
Jim Chalmers ; gender=male, country=AU
Barnaby Joyce ; gender=male, country=AU
Bill Shorten ; gender=male, country=AU
Daniel Andrews ; gender=male, country=AU
Chris Minns ; gender=male, country=AU
George Pell ; gender=male, country=AU
Ben Roberts-Smith ; gender=male, country=AU
Shane Warne ; gender=male, country=AU
Don Bradman ; gender=male, country=AU
Steve Smith ; gender=male, country=AU
Pat Cummins ; gender=male, country=AU
David Warner ; gender=male, country=AU
Ricky Ponting ; gender=male, country=AU
Nick Kyrgios ; gender=male, country=AU
Hugh Jackman ; gender=male, country=AU
Russell Crowe ; gender=male, country=AU
Mel Gibson ; gender=male, country=AU
Chris Hemsworth ; gender=male, country=AU
Steve Irwin ; gender=male, country=AU
Ned Kelly ; gender=male, country=AU
Penny Wong ; gender=female, country=AU
Julia Gillard ; gender=female, country=AU
Julie Bishop ; gender=female, country=AU
Marise Payne ; gender=female, country=AU
Gladys Berejiklian ; gender=female, country=AU
Pauline Hanson ; gender=female, country=AU
Cate Blanchett ; gender=female, country=AU
Nicole Kidman ; gender=female, country=AU
Margot Robbie ; gender=female, country=AU
Kylie Minogue ; gender=female, country=AU
Ash Barty ; gender=female, country=AU
Sam Kerr ; gender=female, country=AU
Cathy Freeman ; gender=female, country=AU
Brittany Higgins ; gender=female, country=AU
Lindy Chamberlain ; gender=female, country=AU
Christopher Luxon ; gender=male, country=NZ
Chris Hipkins ; gender=male, country=NZ
John Key ; gender=male, country=NZ
Winston Peters ; gender=male, country=NZ
David Seymour ; gender=male, country=NZ
Bill English ; gender=male, country=NZ
Kane Williamson ; gender=male, country=NZ
Peter Jackson ; gender=male, country=NZ
Edmund Hillary ; gender=male, country=NZ
Jonah Lomu ; gender=male, country=NZ
Brendon McCullum ; gender=male, country=NZ
Brenton Tarrant ; gender=male, country=NZ
Jacinda Ardern | Ardern ; gender=female, country=NZ
Helen Clark ; gender=female, country=NZ
Nanaia Mahuta ; gender=female, country=NZ
Judith Collins ; gender=female, country=NZ
James Marape ; gender=male, country=PG
Peter O'Neill ; gender=male, country=PG
Michael Somare ; gender=male, country=PG
Sitiveni Rabuka ; gender=male, country=FJ
Frank Bainimarama | Voreqe Bainimarama ; gender=male, country=FJ
Aiyaz Sayed-Khaiyum ; gender=male, country=FJ
Manasseh Sogavare ; gender=male, country=SB
Jeremiah Manele ; gender=male, country=SB
Fiame Naomi Mata'afa ; gender=female, country=WS
Benjamin Netanyahu | Binyamin Netanyahu | Bibi Netanyahu | Netanyahu ; gender=male, country=IL
Yitzhak Rabin | Rabin ; gender=male, country=IL
Shimon Peres ; gender=male, country=IL
Ariel Sharon ; gender=male, country=IL
Ehud Olmert ; gender=male, country=IL
Ehud Barak ; gender=male, country=IL
Naftali Bennett ; gender=male, country=IL
Yair Lapid ; gender=male, country=IL
Isaac Herzog ; gender=male, country=IL
Reuven Rivlin ; gender=male, country=IL
Moshe Katsav ; gender=male, country=IL
Benny Gantz ; gender=male, country=IL
Yoav Gallant ; gender=male, country=IL
Israel Katz ; gender=male, country=IL
Gideon Sa'ar | Gideon Saar ; gender=male, country=IL
Eli Cohen ; gender=male, country=IL
Avigdor Lieberman | Avigdor Liberman ; gender=male, country=IL
Itamar Ben-Gvir | Itamar Ben Gvir ; gender=male, country=IL
Bezalel Smotrich ; gender=male, country=IL
Yariv Levin ; gender=male, country=IL
Ron Dermer ; gender=male, country=IL
Herzi Halevi ; gender=male, country=IL
Eyal Zamir ; gender=male, country=IL
Daniel Hagari ; gender=male, country=IL
David Barnea ; gender=male, country=IL
Ronen Bar ; gender=male, country=IL
Yossi Cohen ; gender=male, country=IL
Gadi Eisenkot ; gender=male, country=IL
Aviv Kochavi ; gender=male, country=IL
Menachem Begin ; gender=male, country=IL
Yitzhak Shamir ; gender=male, country=IL
Moshe Dayan ; gender=male, country=IL
David Ben-Gurion ; gender=male, country=IL
Theodor Herzl ; gender=male, country=IL
Yigal Amir ; gender=male, country=IL
Amos Oz ; gender=male, country=IL
Aryeh Deri ; gender=male, country=IL
Gilad Shalit ; gender=male, country=IL
Meir Kahane ; gender=male, country=IL
Golda Meir ; gender=female, country=IL
Tzipi Livni ; gender=female, country=IL
Ayelet Shaked ; gender=female, country=IL
Merav Michaeli ; gender=female, country=IL
Miri Regev ; gender=female, country=IL
Sara Netanyahu ; gender=female, country=IL
Gal Gadot ; gender=female, country=IL
Mahmoud Abbas | Abu Mazen ; gender=male, country=PS
Yasser Arafat | Yasir Arafat | Arafat ; gender=male, country=PS
Ismail Haniyeh | Ismail Haniya | Haniyeh ; gender=male, country=PS
Yahya Sinwar | Yehya Sinwar | Sinwar ; gender=male, country=PS
Mohammed Deif | Mohammed Al-Deif ; gender=male, country=PS
Khaled Meshaal | Khaled Mashal | Khaled Meshal ; gender=male, country=PS
Marwan Barghouti ; gender=male, country=PS
Salam Fayyad ; gender=male, country=PS
Mohammad Shtayyeh | Mohammed Shtayyeh ; gender=male, country=PS
Mohammad Mustafa ; gender=male, country=PS
Saeb Erekat ; gender=male, country=PS
Ahmed Yassin ; gender=male, country=PS
Riyad Mansour ; gender=male, country=PS
Hussein al-Sheikh ; gender=male, country=PS
Khalil al-Hayya ; gender=male, country=PS
Saleh al-Arouri ; gender=male, country=PS
Mohammed Sinwar ; gender=male, country=PS
Mahmoud al-Zahar ; gender=male, country=PS
Ziad al-Nakhalah ; gender=male, country=PS
Osama Hamdan ; gender=male, country=PS
Edward Said ; gender=male, country=PS
Mahmoud Darwish ; gender=male, country=PS
Wael al-Dahdouh ; gender=male, country=PS
Hanan Ashrawi ; gender=female, country=PS
Shireen Abu Akleh | Shireen Abu Aqla ; gender=female, country=PS
Ahed Tamimi ; gender=female, country=PS
Leila Khaled ; gender=female, country=PS
Ali Khamenei | Ayatollah Ali Khamenei | Khamenei ; gender=male, country=IR
Ruhollah Khomeini | Ayatollah Khomeini | Ayatollah Ruhollah Khomeini | Khomeini ; gender=male, country=IR
Ebrahim Raisi | Raisi ; gender=male, country=IR
Hassan Rouhani | Rouhani ; gender=male, country=IR
Mahmoud Ahmadinejad | Ahmadinejad ; gender=male, country=IR
Mohammad Khatami ; gender=male, country=IR
Akbar Hashemi Rafsanjani | Hashemi Rafsanjani ; gender=male, country=IR
Masoud Pezeshkian | Pezeshkian ; gender=male, country=IR
Mohammad Javad Zarif | Javad Zarif ; gender=male, country=IR
Abbas Araghchi | Abbas Araqchi ; gender=male, country=IR
Hossein Amirabdollahian | Hossein Amir-Abdollahian ; gender=male, country=IR
Mohammad Bagher Ghalibaf | Mohammad Baqer Qalibaf ; gender=male, country=IR
Ali Larijani ; gender=male, country=IR
Saeed Jalili ; gender=male, country=IR
Qassem Soleimani | Qasem Soleimani | Soleimani ; gender=male, country=IR
Esmail Qaani ; gender=male, country=IR
Hossein Salami ; gender=male, country=IR
Mohsen Fakhrizadeh ; gender=male, country=IR
Mojtaba Khamenei ; gender=male, country=IR
Mir Hossein Mousavi | Mir-Hossein Mousavi ; gender=male, country=IR
Mehdi Karroubi ; gender=male, country=IR
Mohammad Mosaddegh | Mohammad Mossadegh ; gender=male, country=IR
Mohammad Reza Pahlavi | Shah Mohammad Reza Pahlavi ; gender=male, country=IR
Reza Pahlavi ; gender=male, country=IR
Esmail Baghaei ; gender=male, country=IR
Asghar Farhadi ; gender=male, country=IR
Jafar Panahi ; gender=male, country=IR
Abbas Kiarostami ; gender=male, country=IR
Ali Shamkhani ; gender=male, country=IR
Mohammad Mokhber ; gender=male, country=IR
Jamshid Sharmahd ; gender=male, country=IR
Mahsa Amini ; gender=female, country=IR
Shirin Ebadi ; gender=female, country=IR
Narges Mohammadi ; gender=female, country=IR
Nasrin Sotoudeh ; gender=female, country=IR
Masih Alinejad ; gender=female, country=IR
Maryam Rajavi ; gender=female, country=IR
Nazanin Zaghari-Ratcliffe ; gender=female, country=IR
Saddam Hussein | Saddam ; gender=male, country=IQ
Nouri al-Maliki | Nuri al-Maliki ; gender=male, country=IQ
Haider al-Abadi ; gender=male, country=IQ
Mustafa al-Kadhimi ; gender=male, country=IQ
Mohammed Shia al-Sudani | Mohammed al-Sudani ; gender=male, country=IQ
Adil Abdul Mahdi | Adel Abdul Mahdi ; gender=male, country=IQ
Muqtada al-Sadr | Moqtada al-Sadr ; gender=male, country=IQ
Ali al-Sistani | Ayatollah Ali al-Sistani ; gender=male, country=IQ
Jalal Talabani ; gender=male, country=IQ
Masoud Barzani | Massoud Barzani ; gender=male, country=IQ
Nechirvan Barzani ; gender=male, country=IQ
Masrour Barzani ; gender=male, country=IQ
Barham Salih | Barham Saleh ; gender=male, country=IQ
Ayad Allawi | Iyad Allawi ; gender=male, country=IQ
Ahmed Chalabi ; gender=male, country=IQ
Tariq Aziz ; gender=male, country=IQ
Abu Mahdi al-Muhandis ; gender=male, country=IQ
Uday Hussein ; gender=male, country=IQ
Qusay Hussein ; gender=male, country=IQ
Hadi al-Amiri ; gender=male, country=IQ
Qais al-Khazali ; gender=male, country=IQ
Abu Musab al-Zarqawi ; gender=male, country=IQ
Abu Bakr al-Baghdadi ; gender=male, country=IQ
Nadia Murad ; gender=female, country=IQ
Zaha Hadid ; gender=female, country=IQ
Bashar al-Assad | Bashar Assad | Bashar al Assad | Assad | al-Assad ; gender=male, country=SY
Hafez al-Assad | Hafez Assad ; gender=male, country=SY
Ahmed al-Sharaa | Ahmad al-Sharaa | Abu Mohammed al-Jolani | Abu Mohammad al-Jolani | Abu Mohammed al-Golani ; gender=male, country=SY
Maher al-Assad ; gender=male, country=SY
Walid al-Moallem ; gender=male, country=SY
Faisal Mekdad ; gender=male, country=SY
Asaad al-Shaibani | Asaad al-Shibani ; gender=male, country=SY
Mazloum Abdi ; gender=male, country=SY
Farouk al-Sharaa ; gender=male, country=SY
Moaz al-Khatib ; gender=male, country=SY
Asma al-Assad ; gender=female, country=SY
Hassan Nasrallah | Nasrallah ; gender=male, country=LB
Naim Qassem ; gender=male, country=LB
Michel Aoun ; gender=male, country=LB
Joseph Aoun ; gender=male, country=LB
Nawaf Salam ; gender=male, country=LB
Najib Mikati ; gender=male, country=LB
Saad Hariri ; gender=male, country=LB
Rafik Hariri | Rafiq Hariri ; gender=male, country=LB
Nabih Berri ; gender=male, country=LB
Walid Jumblatt ; gender=male, country=LB
Samir Geagea ; gender=male, country=LB
Gebran Bassil ; gender=male, country=LB
Emile Lahoud ; gender=male, country=LB
Michel Suleiman ; gender=male, country=LB
Riad Salameh ; gender=male, country=LB
Imad Mughniyeh ; gender=male, country=LB
Bashir Gemayel ; gender=male, country=LB
Amine Gemayel ; gender=male, country=LB
Carlos Slim ; gender=male, country=MX
King Abdullah II | King Abdullah ; gender=male, country=JO
King Hussein ; gender=male, country=JO
Ayman Safadi ; gender=male, country=JO
Bisher Khasawneh ; gender=male, country=JO
Queen Rania ; gender=female, country=JO
Mohammed bin Salman | Mohammad bin Salman | MBS | Muhammad bin Salman ; gender=male, country=SA
King Salman | Salman bin Abdulaziz ; gender=male, country=SA
Faisal bin Farhan ; gender=male, country=SA
Adel al-Jubeir ; gender=male, country=SA
Jamal Khashoggi ; gender=male, country=SA
Osama bin Laden | Usama bin Laden | bin Laden | Bin Laden ; gender=male, country=SA
Mohammed bin Nayef ; gender=male, country=SA
King Fahd ; gender=male, country=SA
King Faisal ; gender=male, country=SA
Turki al-Faisal ; gender=male, country=SA
Khalid bin Salman ; gender=male, country=SA
Alwaleed bin Talal ; gender=male, country=SA
Raif Badawi ; gender=male, country=SA
Loujain al-Hathloul ; gender=female, country=SA
Mohammed bin Zayed | Mohamed bin Zayed | Sheikh Mohamed bin Zayed Al Nahyan ; gender=male, country=AE
Mohammed bin Rashid Al Maktoum | Sheikh Mohammed bin Rashid Al Maktoum ; gender=male, country=AE
Anwar Gargash ; gender=male, country=AE
Sultan Al Jaber | Sultan al-Jaber ; gender=male, country=AE
Abdullah bin Zayed ; gender=male, country=AE
Mansour bin Zayed ; gender=male, country=AE
Tamim bin Hamad Al Thani | Sheikh Tamim bin Hamad Al Thani ; gender=male, country=QA
Mohammed bin Abdulrahman Al Thani ; gender=male, country=QA
Majed al-Ansari | Majed Al Ansari ; gender=male, country=QA
Hamad bin Khalifa Al Thani ; gender=male, country=QA
Nasser Al-Khelaifi ; gender=male, country=QA
Ali Abdullah Saleh ; gender=male, country=YE
Abdrabbuh Mansur Hadi | Abd-Rabbu Mansour Hadi | Abed Rabbo Mansour Hadi ; gender=male, country=YE
Rashad al-Alimi ; gender=male, country=YE
Abdul-Malik al-Houthi | Abdulmalik al-Houthi ; gender=male, country=YE
Yahya Saree | Yahya Sarea ; gender=male, country=YE
Aidarous al-Zubaidi ; gender=male, country=YE
Anwar al-Awlaki ; gender=male, country=YE
Tawakkol Karman ; gender=female, country=YE
Sultan Haitham bin Tariq | Haitham bin Tariq ; gender=male, country=OM
Sultan Qaboos ; gender=male, country=OM
Badr al-Busaidi | Badr Albusaidi ; gender=male, country=OM
Sheikh Meshal al-Ahmad al-Sabah ; gender=male, country=KW
Abdel Fattah al-Sisi | Abdel Fattah el-Sisi | Abdel-Fattah el-Sissi | al-Sisi | el-Sissi | Sisi ; gender=male, country=EG
Hosni Mubarak | Mubarak ; gender=male, country=EG
Mohamed Morsi | Mohammed Morsi ; gender=male, country=EG
Anwar Sadat | Sadat ; gender=male, country=EG
Gamal Abdel Nasser | Nasser ; gender=male, country=EG
Ahmed Aboul Gheit ; gender=male, country=EG
Sameh Shoukry ; gender=male, country=EG
Boutros Boutros-Ghali ; gender=male, country=EG
Mohamed ElBaradei ; gender=male, country=EG
Amr Moussa ; gender=male, country=EG
Mohamed Salah | Mo Salah ; gender=male, country=EG
Ayman al-Zawahiri | Ayman al-Zawahri ; gender=male, country=EG
Mohamed Atta ; gender=male, country=EG
Alaa Abdel-Fattah ; gender=male, country=EG
Naguib Mahfouz ; gender=male, country=EG
Omar Sharif ; gender=male, country=EG
Badr Abdelatty ; gender=male, country=EG
Muammar Gaddafi | Moammar Gadhafi | Muammar Qaddafi | Moammar Gaddafi | Gaddafi | Gadhafi | Qaddafi ; gender=male, country=LY
Khalifa Haftar | Khalifa Hifter ; gender=male, country=LY
Abdul Hamid Dbeibah | Abdulhamid Dbeibah ; gender=male, country=LY
Fayez al-Sarraj | Fayez Serraj ; gender=male, country=LY
Saif al-Islam Gaddafi ; gender=male, country=LY
Aguila Saleh ; gender=male, country=LY
Abdelbaset al-Megrahi ; gender=male, country=LY
Kais Saied | Saied ; gender=male, country=TN
Zine El Abidine Ben Ali | Zine al-Abidine Ben Ali ; gender=male, country=TN
Beji Caid Essebsi ; gender=male, country=TN
Rached Ghannouchi ; gender=male, country=TN
Habib Bourguiba ; gender=male, country=TN
Mohamed Bouazizi ; gender=male, country=TN
Moncef Marzouki ; gender=male, country=TN
Ons Jabeur ; gender=female, country=TN
Abdelmadjid Tebboune ; gender=male, country=DZ
Abdelaziz Bouteflika ; gender=male, country=DZ
Ahmed Ben Bella ; gender=male, country=DZ
Houari Boumediene ; gender=male, country=DZ
Boualem Sansal ; gender=male, country=DZ
Kamel Daoud ; gender=male, country=DZ
King Mohammed VI | Mohammed VI ; gender=male, country=MA
King Hassan II ; gender=male, country=MA
Aziz Akhannouch ; gender=male, country=MA
Nasser Bourita ; gender=male, country=MA
Achraf Hakimi ; gender=male, country=MA
Omar al-Bashir ; gender=male, country=SD
Abdel Fattah al-Burhan ; gender=male, country=SD
Mohamed Hamdan Dagalo | Hemedti | Hemeti ; gender=male, country=SD
Abdalla Hamdok ; gender=male, country=SD
Hassan al-Turabi ; gender=male, country=SD
Salva Kiir ; gender=male, country=SS
Riek Machar ; gender=male, country=SS
John Garang ; gender=male, country=SS
Bola Tinubu | Bola Ahmed Tinubu | Tinubu ; gender=male, country=NG
Muhammadu Buhari | Buhari ; gender=male, country=NG
Goodluck Jonathan ; gender=male, country=NG
Olusegun Obasanjo ; gender=male, country=NG
Umaru Yar'Adua | Umaru Musa Yar'Adua ; gender=male, country=NG
Sani Abacha ; gender=male, country=NG
Ibrahim Babangida ; gender=male, country=NG
Yakubu Gowon ; gender=male, country=NG
Yemi Osinbajo ; gender=male, country=NG
Atiku Abubakar ; gender=male, country=NG
Peter Obi ; gender=male, country=NG
Kashim Shettima ; gender=male, country=NG
Nyesom Wike ; gender=male, country=NG
Rabiu Kwankwaso ; gender=male, country=NG
Nasir El-Rufai ; gender=male, country=NG
Babajide Sanwo-Olu ; gender=male, country=NG
Godswill Akpabio ; gender=male, country=NG
Nuhu Ribadu ; gender=male, country=NG
Nnamdi Kanu ; gender=male, country=NG
Abubakar Shekau ; gender=male, country=NG
Aliko Dangote ; gender=male, country=NG
Godwin Emefiele ; gender=male, country=NG
Yemi Cardoso ; gender=male, country=NG
Olukayode Ariwoola ; gender=male, country=NG
Femi Gbajabiamila ; gender=male, country=NG
Lai Mohammed ; gender=male, country=NG
Femi Adesina ; gender=male, country=NG
Rotimi Amaechi ; gender=male, country=NG
Akinwumi Adesina ; gender=male, country=NG
Wole Soyinka ; gender=male, country=NG
Chinua Achebe ; gender=male, country=NG
Fela Kuti ; gender=male, country=NG
Burna Boy ; gender=male, country=NG
Wizkid ; gender=male, country=NG
Davido ; gender=male, country=NG
Victor Osimhen ; gender=male, country=NG
Jay-Jay Okocha ; gender=male, country=NG
Nnamdi Azikiwe ; gender=male, country=NG
Ken Saro-Wiwa ; gender=male, country=NG
Mahmood Yakubu ; gender=male, country=NG
Ngozi Okonjo-Iweala ; gender=female, country=NG
Amina Mohammed | Amina J. Mohammed ; gender=female, country=NG
Chimamanda Ngozi Adichie ; gender=female, country=NG
Diezani Alison-Madueke ; gender=female, country=NG
Aisha Buhari ; gender=female, country=NG
Oby Ezekwesili ; gender=female, country=NG
Natasha Akpoti-Uduaghan ; gender=female, country=NG
Tobi Amusan ; gender=female, country=NG
Asisat Oshoala ; gender=female, country=NG
Nana Akufo-Addo | Nana Addo Dankwa Akufo-Addo ; gender=male, country=GH
John Mahama | John Dramani Mahama ; gender=male, country=GH
Kwame Nkrumah ; gender=male, country=GH
Jerry Rawlings ; gender=male, country=GH
John Kufuor ; gender=male, country=GH
Mahamudu Bawumia ; gender=male, country=GH
Kofi Annan ; gender=male, country=GH
Asamoah Gyan ; gender=male, country=GH
William Ruto | Ruto ; gender=male, country=KE
Uhuru Kenyatta ; gender=male, country=KE
Raila Odinga | Odinga ; gender=male, country=KE
Mwai Kibaki ; gender=male, country=KE
Daniel arap Moi ; gender=male, country=KE
Jomo Kenyatta ; gender=male, country=KE
Rigathi Gachagua ; gender=male, country=KE
Kithure Kindiki ; gender=male, country=KE
Kalonzo Musyoka ; gender=male, country=KE
Musalia Mudavadi ; gender=male, country=KE
Wafula Chebukati ; gender=male, country=KE
Eliud Kipchoge ; gender=male, country=KE
Kelvin Kiptum ; gender=male, country=KE
Ngugi wa Thiong'o ; gender=male, country=KE
Paul Mackenzie ; gender=male, country=KE
David Rudisha ; gender=male, country=KE
Martha Karua ; gender=female, country=KE
Wangari Maathai ; gender=female, country=KE
Martha Koome ; gender=female, country=KE
Faith Kipyegon ; gender=female, country=KE
Yoweri Museveni | Museveni ; gender=male, country=UG
Idi Amin ; gender=male, country=UG
Milton Obote ; gender=male, country=UG
Bobi Wine | Robert Kyagulanyi ; gender=male, country=UG
Kizza Besigye ; gender=male, country=UG
Muhoozi Kainerugaba ; gender=male, country=UG
Joseph Kony ; gender=male, country=UG
Joshua Cheptegei ; gender=male, country=UG
Julius Nyerere ; gender=male, country=TZ
John Magufuli ; gender=male, country=TZ
Jakaya Kikwete ; gender=male, country=TZ
Benjamin Mkapa ; gender=male, country=TZ
Tundu Lissu ; gender=male, country=TZ
Freeman Mbowe ; gender=male, country=TZ
Samia Suluhu Hassan ; gender=female, country=TZ
Paul Kagame | Kagame ; gender=male, country=RW
Juvenal Habyarimana ; gender=male, country=RW
Paul Rusesabagina ; gender=male, country=RW
Felicien Kabuga ; gender=male, country=RW
Victoire Ingabire ; gender=female, country=RW
Pierre Nkurunziza ; gender=male, country=BI
Evariste Ndayishimiye ; gender=male, country=BI
Abiy Ahmed | Abiy ; gender=male, country=ET
Meles Zenawi ; gender=male, country=ET
Haile Selassie | Selassie ; gender=male, country=ET
Mengistu Haile Mariam ; gender=male, country=ET
Hailemariam Desalegn ; gender=male, country=ET
Debretsion Gebremichael ; gender=male, country=ET
Getachew Reda ; gender=male, country=ET
Tedros Adhanom Ghebreyesus | Tedros Ghebreyesus ; gender=male, country=ET
Haile Gebrselassie ; gender=male, country=ET
Kenenisa Bekele ; gender=male, country=ET
Jawar Mohammed ; gender=male, country=ET
Sahle-Work Zewde ; gender=female, country=ET
Isaias Afwerki ; gender=male, country=ER
Hassan Sheikh Mohamud ; gender=male, country=SO
Mohamed Abdullahi Mohamed | Mohamed Abdullahi Farmajo ; gender=male, country=SO
Siad Barre | Mohamed Siad Barre ; gender=male, country=SO
Mohamed Farrah Aidid ; gender=male, country=SO
Hamza Abdi Barre ; gender=male, country=SO
Mo Farah ; gender=male, country=SO
Ismail Omar Guelleh ; gender=male, country=DJ
Felix Tshisekedi | Félix Tshisekedi ; gender=male, country=CD
Joseph Kabila ; gender=male, country=CD
Laurent Kabila | Laurent-Desire Kabila ; gender=male, country=CD
Mobutu Sese Seko ; gender=male, country=CD
Patrice Lumumba ; gender=male, country=CD
Moise Katumbi | Moïse Katumbi ; gender=male, country=CD
Martin Fayulu ; gender=male, country=CD
Jean-Pierre Bemba ; gender=male, country=CD
Denis Mukwege ; gender=male, country=CD
Bosco Ntaganda ; gender=male, country=CD
Corneille Nangaa ; gender=male, country=CD
Thomas Lubanga ; gender=male, country=CD
Cyril Ramaphosa | Ramaphosa ; gender=male, country=ZA
Jacob Zuma | Zuma ; gender=male, country=ZA
Thabo Mbeki ; gender=male, country=ZA
Nelson Mandela | Mandela ; gender=male, country=ZA
F.W. de Klerk | FW de Klerk | Frederik Willem de Klerk ; gender=male, country=ZA
P.W. Botha | PW Botha ; gender=male, country=ZA
Julius Malema ; gender=male, country=ZA
John Steenhuisen ; gender=male, country=ZA
Kgalema Motlanthe ; gender=male, country=ZA
Paul Mashatile ; gender=male, country=ZA
Fikile Mbalula ; gender=male, country=ZA
Gwede Mantashe ; gender=male, country=ZA
Pravin Gordhan ; gender=male, country=ZA
Tito Mboweni ; gender=male, country=ZA
Bheki Cele ; gender=male, country=ZA
Desmond Tutu ; gender=male, country=ZA
Steve Biko ; gender=male, country=ZA
Oliver Tambo ; gender=male, country=ZA
Walter Sisulu ; gender=male, country=ZA
Chris Hani ; gender=male, country=ZA
Hendrik Verwoerd ; gender=male, country=ZA
Mangosuthu Buthelezi ; gender=male, country=ZA
Oscar Pistorius ; gender=male, country=ZA
Ace Magashule ; gender=male, country=ZA
Mmusi Maimane ; gender=male, country=ZA
Ronald Lamola ; gender=male, country=ZA
Ajay Gupta ; gender=male, country=ZA
Andre de Ruyter ; gender=male, country=ZA
Siya Kolisi ; gender=male, country=ZA
Trevor Noah ; gender=male, country=ZA
Quinton de Kock ; gender=male, country=ZA
Kagiso Rabada ; gender=male, country=ZA
AB de Villiers ; gender=male, country=ZA
J.M. Coetzee ; gender=male, country=ZA
Naledi Pandor ; gender=female, country=ZA
Nkosazana Dlamini-Zuma | Nkosazana Dlamini Zuma ; gender=female, country=ZA
Winnie Mandela | Winnie Madikizela-Mandela ; gender=female, country=ZA
Helen Zille ; gender=female, country=ZA
Thuli Madonsela ; gender=female, country=ZA
Busisiwe Mkhwebane ; gender=female, country=ZA
Lindiwe Sisulu ; gender=female, country=ZA
Charlize Theron ; gender=female, country=ZA
Caster Semenya ; gender=female, country=ZA
Reeva Steenkamp ; gender=female, country=ZA
Nadine Gordimer ; gender=female, country=ZA
Graca Machel ; gender=female, country=ZA
Phumzile Mlambo-Ngcuka ; gender=female, country=ZA
Robert Mugabe | Mugabe ; gender=male, country=ZW
Emmerson Mnangagwa | Mnangagwa ; gender=male, country=ZW
Nelson Chamisa ; gender=male, country=ZW
Morgan Tsvangirai ; gender=male, country=ZW
Constantino Chiwenga ; gender=male, country=ZW
Ian Smith ; gender=male, country=ZW
Joshua Nkomo ; gender=male, country=ZW
Tendai Biti ; gender=male, country=ZW
Hopewell Chin'ono ; gender=male, country=ZW
Job Sikhala ; gender=male, country=ZW
Grace Mugabe ; gender=female, country=ZW
Joice Mujuru ; gender=female, country=ZW
Kirsty Coventry ; gender=female, country=ZW
Hakainde Hichilema ; gender=male, country=ZM
Edgar Lungu ; gender=male, country=ZM
Kenneth Kaunda ; gender=male, country=ZM
Frederick Chiluba ; gender=male, country=ZM
Michael Sata ; gender=male, country=ZM
Lazarus Chakwera ; gender=male, country=MW
Peter Mutharika ; gender=male, country=MW
Bingu wa Mutharika ; gender=male, country=MW
Hastings Banda ; gender=male, country=MW
Saulos Chilima ; gender=male, country=MW
Joyce Banda ; gender=female, country=MW
Filipe Nyusi ; gender=male, country=MZ
Daniel Chapo ; gender=male, country=MZ
Samora Machel ; gender=male, country=MZ
Joaquim Chissano ; gender=male, country=MZ
Venancio Mondlane | Venâncio Mondlane ; gender=male, country=MZ
Afonso Dhlakama ; gender=male, country=MZ
João Lourenço | Joao Lourenco ; gender=male, country=AO
José Eduardo dos Santos | Jose Eduardo dos Santos ; gender=male, country=AO
Jonas Savimbi ; gender=male, country=AO
Agostinho Neto ; gender=male, country=AO
Isabel dos Santos ; gender=female, country=AO
Mokgweetsi Masisi ; gender=male, country=BW
Ian Khama ; gender=male, country=BW
Duma Boko ; gender=male, country=BW
Hage Geingob ; gender=male, country=NA
Sam Nujoma ; gender=male, country=NA
Netumbo Nandi-Ndaitwah ; gender=female, country=NA
Macky Sall ; gender=male, country=SN
Bassirou Diomaye Faye ; gender=male, country=SN
Ousmane Sonko ; gender=male, country=SN
Abdoulaye Wade ; gender=male, country=SN
Leopold Senghor ; gender=male, country=SN
Sadio Mané | Sadio Mane ; gender=male, country=SN
Assimi Goita | Assimi Goïta ; gender=male, country=ML
Ibrahim Boubacar Keita ; gender=male, country=ML
Choguel Maiga ; gender=male, country=ML
Bah Ndaw ; gender=male, country=ML
Iyad Ag Ghali ; gender=male, country=ML
Ibrahim Traore | Ibrahim Traoré ; gender=male, country=BF
Thomas Sankara ; gender=male, country=BF
Blaise Compaore | Blaise Compaoré ; gender=male, country=BF
Roch Marc Christian Kabore ; gender=male, country=BF
Paul-Henri Sandaogo Damiba ; gender=male, country=BF
Mohamed Bazoum ; gender=male, country=NE
Abdourahamane Tiani | Abdourahmane Tchiani ; gender=male, country=NE
Mahamadou Issoufou ; gender=male, country=NE
Alassane Ouattara ; gender=male, country=CI
Laurent Gbagbo ; gender=male, country=CI
Felix Houphouet-Boigny ; gender=male, country=CI
Guillaume Soro ; gender=male, country=CI
Tidjane Thiam ; gender=male, country=CI
Didier Drogba ; gender=male, country=CI
Mamady Doumbouya ; gender=male, country=GN
Alpha Conde | Alpha Condé ; gender=male, country=GN
Sekou Toure ; gender=male, country=GN
George Weah ; gender=male, country=LR
Charles Taylor ; gender=male, country=LR
Joseph Boakai ; gender=male, country=LR
Samuel Doe ; gender=male, country=LR
Ellen Johnson Sirleaf ; gender=female, country=LR
Leymah Gbowee ; gender=female, country=LR
Julius Maada Bio ; gender=male, country=SL
Foday Sankoh ; gender=male, country=SL
Ernest Bai Koroma ; gender=male, country=SL
Adama Barrow ; gender=male, country=GM
Yahya Jammeh ; gender=male, country=GM
Faure Gnassingbe | Faure Gnassingbé ; gender=male, country=TG
Patrice Talon ; gender=male, country=BJ
Paul Biya ; gender=male, country=CM
Maurice Kamto ; gender=male, country=CM
Samuel Eto'o ; gender=male, country=CM
Ali Bongo | Ali Bongo Ondimba ; gender=male, country=GA
Omar Bongo ; gender=male, country=GA
Brice Oligui Nguema ; gender=male, country=GA
Teodoro Obiang | Teodoro Obiang Nguema ; gender=male, country=GQ
Teodorin Obiang ; gender=male, country=GQ
Denis Sassou Nguesso ; gender=male, country=CG
Idriss Deby | Idriss Déby ; gender=male, country=TD
Mahamat Idriss Deby | Mahamat Deby ; gender=male, country=TD
Hissene Habre | Hissène Habré ; gender=male, country=TD
Succes Masra ; gender=male, country=TD
Faustin-Archange Touadera | Faustin-Archange Touadéra ; gender=male, country=CF
Francois Bozize ; gender=male, country=CF
Jean-Bedel Bokassa ; gender=male, country=CF
Andry Rajoelina ; gender=male, country=MG
Marc Ravalomanana ; gender=male, country=MG
Pravind Jugnauth ; gender=male, country=MU
Navin Ramgoolam ; gender=male, country=MU
Azali Assoumani ; gender=male, country=KM
Mohamed Ould Ghazouani ; gender=male, country=MR
Moussa Faki Mahamat ; gender=male, country=MR
Justin Trudeau | Trudeau ; gender=male, country=CA
Stephen Harper ; gender=male, country=CA
Pierre Trudeau ; gender=male, country=CA
Jean Chretien | Jean Chrétien ; gender=male, country=CA
Brian Mulroney ; gender=male, country=CA
Paul Martin ; gender=male, country=CA
Pierre Poilievre ; gender=male, country=CA
Jagmeet Singh ; gender=male, country=CA
Doug Ford ; gender=male, country=CA
François Legault | Francois Legault ; gender=male, country=CA
David Johnston ; gender=male, country=CA
Wayne Gretzky ; gender=male, country=CA
Sidney Crosby ; gender=male, country=CA
Leonard Cohen ; gender=male, country=CA
Neil Young ; gender=male, country=CA
Justin Bieber ; gender=male, country=CA
Drake ; gender=male, country=CA
Ryan Reynolds ; gender=male, country=CA
James Cameron ; gender=male, country=CA
Terry Fox ; gender=male, country=CA
Chrystia Freeland ; gender=female, country=CA
Mélanie Joly | Melanie Joly ; gender=female, country=CA
Anita Anand ; gender=female, country=CA
Danielle Smith ; gender=female, country=CA
Margaret Atwood ; gender=female, country=CA
Alice Munro ; gender=female, country=CA
Celine Dion | Céline Dion ; gender=female, country=CA
Shania Twain ; gender=female, country=CA
Kim Campbell ; gender=female, country=CA
Julie Payette ; gender=female, country=CA
Mary Simon ; gender=female, country=CA
Jody Wilson-Raybould ; gender=female, country=CA
Louise Arbour ; gender=female, country=CA
Andrés Manuel López Obrador | Andres Manuel Lopez Obrador | AMLO | López Obrador | Lopez Obrador ; gender=male, country=MX
Enrique Peña Nieto | Enrique Pena Nieto ; gender=male, country=MX
Felipe Calderón | Felipe Calderon ; gender=male, country=MX
Vicente Fox ; gender=male, country=MX
Ernesto Zedillo ; gender=male, country=MX
Carlos Salinas de Gortari | Carlos Salinas ; gender=male, country=MX
Miguel de la Madrid ; gender=male, country=MX
Marcelo Ebrard ; gender=male, country=MX
Joaquín Guzmán | Joaquin Guzman | El Chapo | Joaquín "El Chapo" Guzmán | Joaquin Guzman Loera ; gender=male, country=MX
Ismael Zambada ; gender=male, country=MX
Genaro García Luna | Genaro Garcia Luna ; gender=male, country=MX
Emiliano Zapata ; gender=male, country=MX
Pancho Villa ; gender=male, country=MX
Benito Juárez ; gender=male, country=MX
Guillermo del Toro ; gender=male, country=MX
Alfonso Cuarón ; gender=male, country=MX
Canelo Alvarez ; gender=male, country=MX
Hernán Cortés ; gender=male, country=MX
Omar García Harfuch ; gender=male, country=MX
Claudia Sheinbaum | Sheinbaum ; gender=female, country=MX
Xóchitl Gálvez | Xochitl Galvez ; gender=female, country=MX
Frida Kahlo ; gender=female, country=MX
Salma Hayek ; gender=female, country=MX
Alicia Bárcena ; gender=female, country=MX
Luiz Inácio Lula da Silva | Luiz Inacio Lula da Silva | Lula da Silva | Lula ; gender=male, country=BR
Jair Bolsonaro | Bolsonaro ; gender=male, country=BR
Michel Temer ; gender=male, country=BR
Fernando Henrique Cardoso ; gender=male, country=BR
Fernando Collor de Mello | Fernando Collor ; gender=male, country=BR
José Sarney | Jose Sarney ; gender=male, country=BR
Itamar Franco ; gender=male, country=BR
Sergio Moro ; gender=male, country=BR
Fernando Haddad ; gender=male, country=BR
Geraldo Alckmin ; gender=male, country=BR
Alexandre de Moraes ; gender=male, country=BR
Tarcísio de Freitas ; gender=male, country=BR
Arthur Lira ; gender=male, country=BR
Eduardo Bolsonaro ; gender=male, country=BR
Flavio Bolsonaro | Flávio Bolsonaro ; gender=male, country=BR
Pelé | Pele ; gender=male, country=BR
Neymar ; gender=male, country=BR
Ronaldinho ; gender=male, country=BR
Vinicius Junior | Vinícius Júnior ; gender=male, country=BR
Romario ; gender=male, country=BR
Ayrton Senna ; gender=male, country=BR
Paulo Coelho ; gender=male, country=BR
Chico Mendes ; gender=male, country=BR
Oscar Niemeyer ; gender=male, country=BR
Celso Amorim ; gender=male, country=BR
Dom Phillips ; gender=male, country=BR
Sergio Vieira de Mello ; gender=male, country=BR
Dilma Rousseff ; gender=female, country=BR
Marina Silva ; gender=female, country=BR
Marielle Franco ; gender=female, country=BR
Simone Tebet ; gender=female, country=BR
Michelle Bolsonaro ; gender=female, country=BR
Gisele Bundchen ; gender=female, country=BR
Javier Milei | Milei ; gender=male, country=AR
Alberto Fernández | Alberto Fernandez ; gender=male, country=AR
Mauricio Macri ; gender=male, country=AR
Néstor Kirchner | Nestor Kirchner ; gender=male, country=AR
Carlos Menem ; gender=male, country=AR
Raúl Alfonsín | Raul Alfonsin ; gender=male, country=AR
Juan Perón | Juan Peron | Juan Domingo Peron ; gender=male, country=AR
Leopoldo Galtieri ; gender=male, country=AR
Jorge Rafael Videla | Jorge Videla ; gender=male, country=AR
Fernando de la Rúa | Fernando de la Rua ; gender=male, country=AR
Sergio Massa ; gender=male, country=AR
Diego Maradona ; gender=male, country=AR
Lionel Messi | Messi ; gender=male, country=AR
Che Guevara | Ernesto Guevara | Ernesto "Che" Guevara | Guevara ; gender=male, country=AR
Jorge Luis Borges ; gender=male, country=AR
Lionel Scaloni ; gender=male, country=AR
Luis Caputo ; gender=male, country=AR
Cristina Fernández de Kirchner | Cristina Fernandez de Kirchner | Cristina Kirchner ; gender=female, country=AR
Eva Perón | Eva Peron | Evita ; gender=female, country=AR
Isabel Perón ; gender=female, country=AR
Patricia Bullrich ; gender=female, country=AR
Diana Mondino ; gender=female, country=AR
Susana Malcorra ; gender=female, country=AR
Gabriel Boric ; gender=male, country=CL
Sebastián Piñera | Sebastian Pinera ; gender=male, country=CL
Augusto Pinochet | Pinochet ; gender=male, country=CL
Salvador Allende | Allende ; gender=male, country=CL
Ricardo Lagos ; gender=male, country=CL
Eduardo Frei ; gender=male, country=CL
José Antonio Kast | Jose Antonio Kast ; gender=male, country=CL
Pablo Neruda ; gender=male, country=CL
Patricio Aylwin ; gender=male, country=CL
Michelle Bachelet ; gender=female, country=CL
Isabel Allende ; gender=female, country=CL
Gabriela Mistral ; gender=female, country=CL
Gustavo Petro ; gender=male, country=CO
Iván Duque | Ivan Duque ; gender=male, country=CO
Juan Manuel Santos ; gender=male, country=CO
Álvaro Uribe | Alvaro Uribe ; gender=male, country=CO
Andrés Pastrana | Andres Pastrana ; gender=male, country=CO
Ernesto Samper ; gender=male, country=CO
César Gaviria | Cesar Gaviria ; gender=male, country=CO
Virgilio Barco ; gender=male, country=CO
Pablo Escobar ; gender=male, country=CO
Jorge Luis Ochoa ; gender=male, country=CO
Gonzalo Rodríguez Gacha | Gonzalo Rodriguez Gacha ; gender=male, country=CO
Luis Carlos Galán | Luis Carlos Galan ; gender=male, country=CO
Carlos Pizarro ; gender=male, country=CO
Rodrigo Londoño | Timochenko ; gender=male, country=CO
Iván Márquez | Ivan Marquez ; gender=male, country=CO
Manuel Marulanda ; gender=male, country=CO
Gabriel García Márquez | Gabriel Garcia Marquez ; gender=male, country=CO
Miguel Uribe Turbay | Miguel Uribe ; gender=male, country=CO
James Rodríguez | James Rodriguez ; gender=male, country=CO
Rodolfo Hernández ; gender=male, country=CO
Francia Márquez | Francia Marquez ; gender=female, country=CO
Íngrid Betancourt | Ingrid Betancourt ; gender=female, country=CO
Shakira ; gender=female, country=CO
Claudia López ; gender=female, country=CO
Marta Lucía Ramírez ; gender=female, country=CO
Nicolás Maduro | Nicolas Maduro | Maduro ; gender=male, country=VE
Hugo Chávez | Hugo Chavez | Chávez ; gender=male, country=VE
Juan Guaidó | Juan Guaido ; gender=male, country=VE
Henrique Capriles ; gender=male, country=VE
Leopoldo López | Leopoldo Lopez ; gender=male, country=VE
Edmundo González | Edmundo Gonzalez | Edmundo Gonzalez Urrutia ; gender=male, country=VE
Diosdado Cabello ; gender=male, country=VE
Jorge Rodríguez | Jorge Rodriguez ; gender=male, country=VE
Tareck El Aissami ; gender=male, country=VE
Vladimir Padrino López | Vladimir Padrino ; gender=male, country=VE
Alex Saab ; gender=male, country=VE
Carlos Andrés Pérez | Carlos Andres Perez ; gender=male, country=VE
Rafael Caldera ; gender=male, country=VE
Simón Bolívar | Simon Bolivar ; gender=male, country=VE
Tarek William Saab ; gender=male, country=VE
Yván Gil ; gender=male, country=VE
Delcy Rodríguez | Delcy Rodriguez ; gender=female, country=VE
María Corina Machado | Maria Corina Machado ; gender=female, country=VE
Cilia Flores ; gender=female, country=VE
Alberto Fujimori | Fujimori ; gender=male, country=PE
Pedro Castillo ; gender=male, country=PE
Martín Vizcarra | Martin Vizcarra ; gender=male, country=PE
Pedro Pablo Kuczynski ; gender=male, country=PE
Ollanta Humala ; gender=male, country=PE
Alejandro Toledo ; gender=male, country=PE
Alan García | Alan Garcia ; gender=male, country=PE
Abimael Guzmán | Abimael Guzman ; gender=male, country=PE
Vladimiro Montesinos ; gender=male, country=PE
Javier Pérez de Cuéllar | Javier Perez de Cuellar ; gender=male, country=PE
Mario Vargas Llosa ; gender=male, country=PE
Gustavo Gutiérrez ; gender=male, country=PE
Víctor Polay ; gender=male, country=PE
José Jerí ; gender=male, country=PE
Dina Boluarte ; gender=female, country=PE
Keiko Fujimori ; gender=female, country=PE
Verónika Mendoza ; gender=female, country=PE
Evo Morales ; gender=male, country=BO
Luis Arce ; gender=male, country=BO
Carlos Mesa ; gender=male, country=BO
Luis Fernando Camacho ; gender=male, country=BO
Rodrigo Paz ; gender=male, country=BO
Gonzalo Sánchez de Lozada ; gender=male, country=BO
Jeanine Áñez | Jeanine Anez ; gender=female, country=BO
Rafael Correa ; gender=male, country=EC
Lenín Moreno | Lenin Moreno ; gender=male, country=EC
Guillermo Lasso ; gender=male, country=EC
Daniel Noboa ; gender=male, country=EC
Fernando Villavicencio ; gender=male, country=EC
Jorge Glas ; gender=male, country=EC
Lucio Gutierrez ; gender=male, country=EC
Luisa González | Luisa Gonzalez ; gender=female, country=EC
Santiago Peña | Santiago Pena ; gender=male, country=PY
Mario Abdo Benitez ; gender=male, country=PY
Horacio Cartes ; gender=male, country=PY
Fernando Lugo ; gender=male, country=PY
Alfredo Stroessner ; gender=male, country=PY
Luis Lacalle Pou ; gender=male, country=UY
José Mujica | Jose Mujica ; gender=male, country=UY
Yamandú Orsi ; gender=male, country=UY
Tabaré Vázquez | Tabare Vazquez ; gender=male, country=UY
Luis Almagro ; gender=male, country=UY
Luis Suárez | Luis Suarez ; gender=male, country=UY
Fidel Castro ; gender=male, country=CU
Raúl Castro | Raul Castro ; gender=male, country=CU
Miguel Díaz-Canel | Miguel Diaz-Canel ; gender=male, country=CU
Bruno Rodríguez | Bruno Rodriguez ; gender=male, country=CU
Fulgencio Batista ; gender=male, country=CU
José Martí | Jose Marti ; gender=male, country=CU
Daniel Ortega ; gender=male, country=NI
Anastasio Somoza ; gender=male, country=NI
Rolando Álvarez ; gender=male, country=NI
Augusto Sandino ; gender=male, country=NI
Arnoldo Aleman ; gender=male, country=NI
Rosario Murillo ; gender=female, country=NI
Violeta Chamorro | Violeta Barrios de Chamorro ; gender=female, country=NI
Nayib Bukele | Bukele ; gender=male, country=SV
José Napoleón Duarte | Jose Napoleon Duarte ; gender=male, country=SV
Alfredo Cristiani ; gender=male, country=SV
Mauricio Funes ; gender=male, country=SV
Óscar Romero | Oscar Romero | Oscar Arnulfo Romero | Archbishop Romero ; gender=male, country=SV
Roberto D'Aubuisson ; gender=male, country=SV
Ignacio Ellacuría | Ignacio Ellacuria ; gender=male, country=SV
Guillermo Ungo ; gender=male, country=SV
Ruben Zamora | Rubén Zamora ; gender=male, country=SV
Joaquin Villalobos | Joaquín Villalobos ; gender=male, country=SV
Schafik Handal | Shafik Handal ; gender=male, country=SV
Bernardo Arévalo | Bernardo Arevalo ; gender=male, country=GT
Alejandro Giammattei ; gender=male, country=GT
Jimmy Morales ; gender=male, country=GT
Otto Pérez Molina | Otto Perez Molina ; gender=male, country=GT
Efraín Ríos Montt | Efrain Rios Montt ; gender=male, country=GT
Jacobo Arbenz ; gender=male, country=GT
Vinicio Cerezo ; gender=male, country=GT
Rigoberta Menchú | Rigoberta Menchu ; gender=female, country=GT
Consuelo Porras ; gender=female, country=GT
Juan Orlando Hernández | Juan Orlando Hernandez ; gender=male, country=HN
Manuel Zelaya ; gender=male, country=HN
Porfirio Lobo ; gender=male, country=HN
Xiomara Castro ; gender=female, country=HN
Berta Cáceres | Berta Caceres ; gender=female, country=HN
Óscar Arias | Oscar Arias ; gender=male, country=CR
Rodrigo Chaves ; gender=male, country=CR
Manuel Noriega | Manuel Antonio Noriega | Noriega ; gender=male, country=PA
José Raúl Mulino | Jose Raul Mulino ; gender=male, country=PA
Guillermo Endara ; gender=male, country=PA
Ricardo Martinelli ; gender=male, country=PA
Omar Torrijos ; gender=male, country=PA
Laurentino Cortizo ; gender=male, country=PA
Jovenel Moïse | Jovenel Moise ; gender=male, country=HT
Ariel Henry ; gender=male, country=HT
Jean-Bertrand Aristide | Aristide ; gender=male, country=HT
Jimmy Chérizier | Jimmy Cherizier | Jimmy "Barbecue" Cherizier ; gender=male, country=HT
Francois Duvalier | François Duvalier ; gender=male, country=HT
Jean-Claude Duvalier ; gender=male, country=HT
Michel Martelly ; gender=male, country=HT
Rene Preval ; gender=male, country=HT
Alix Didier Fils-Aimé ; gender=male, country=HT
Garry Conille ; gender=male, country=HT
Luis Abinader ; gender=male, country=DO
Rafael Trujillo ; gender=male, country=DO
Leonel Fernandez ; gender=male, country=DO
Joaquin Balaguer ; gender=male, country=DO
Andrew Holness ; gender=male, country=JM
Usain Bolt ; gender=male, country=JM
Bob Marley ; gender=male, country=JM
Michael Manley ; gender=male, country=JM
Portia Simpson-Miller ; gender=female, country=JM
Shelly-Ann Fraser-Pryce ; gender=female, country=JM
Irfaan Ali ; gender=male, country=GY
Bharrat Jagdeo ; gender=male, country=GY
Mia Mottley ; gender=female, country=BB
Rihanna ; gender=female, country=BB
Keith Rowley ; gender=male, country=TT
Brian Lara ; gender=male, country=TT
Dwayne Bravo ; gender=male, country=TT
Kamla Persad-Bissessar ; gender=female, country=TT
Maurice Bishop ; gender=male, country=GD
Desi Bouterse ; gender=male, country=SR
Chan Santokhi ; gender=male, country=SR
Kassym-Jomart Tokayev | Tokayev ; gender=male, country=KZ
Nursultan Nazarbayev | Nazarbayev ; gender=male, country=KZ
Gennady Golovkin ; gender=male, country=KZ
Shavkat Mirziyoyev ; gender=male, country=UZ
Islam Karimov ; gender=male, country=UZ
Sadyr Japarov ; gender=male, country=KG
Sooronbay Jeenbekov ; gender=male, country=KG
Kurmanbek Bakiyev ; gender=male, country=KG
Almazbek Atambayev ; gender=male, country=KG
Askar Akayev ; gender=male, country=KG
Roza Otunbayeva ; gender=female, country=KG
Emomali Rahmon ; gender=male, country=TJ
Gurbanguly Berdymukhamedov | Gurbanguly Berdimuhamedow ; gender=male, country=TM
Serdar Berdimuhamedov ; gender=male, country=TM
Saparmurat Niyazov ; gender=male, country=TM
Genghis Khan ; gender=male, country=MN
Khaltmaa Battulga ; gender=male, country=MN
Ukhnaagiin Khurelsukh ; gender=male, country=MN
Tedros Adhanom ; gender=male
Martin Griffiths ; gender=male
Filippo Grandi ; gender=male
Philippe Lazzarini ; gender=male
Tom Fletcher ; gender=male
Volker Türk | Volker Turk ; gender=male
Karim Khan ; gender=male
Peter Maurer ; gender=male
Geir Pedersen ; gender=male
Hans Grundberg ; gender=male
Ajay Banga ; gender=male
Jim Yong Kim ; gender=male
David Malpass ; gender=male
Mathias Cormann ; gender=male
Fatih Birol ; gender=male
Haitham Al Ghais ; gender=male
Thomas Bach ; gender=male
Jacques Rogge ; gender=male
Juan Antonio Samaranch ; gender=male
Aleksander Ceferin ; gender=male
Sebastian Coe ; gender=male
Catherine Russell ; gender=female
Cindy McCain ; gender=female
Rosemary DiCarlo ; gender=female
Ravina Shamdasani ; gender=female
Francesca Albanese ; gender=female
Mirjana Spoljaric ; gender=female
Agnès Callamard | Agnes Callamard ; gender=female
Fatou Bensouda ; gender=female
Carla Del Ponte ; gender=female
# persons of history, science, the arts, legend and sport
Charlemagne ; gender=male
Rembrandt ; gender=male
Michelangelo ; gender=male
Donatello ; gender=male
Caravaggio ; gender=male
Botticelli ; gender=male
Titian ; gender=male
Tintoretto ; gender=male
Canaletto ; gender=male
Giotto ; gender=male
El Greco ; gender=male
Velázquez | Velazquez ; gender=male
Vermeer ; gender=male
Rubens ; gender=male
Dürer | Durer ; gender=male
Holbein ; gender=male
Hieronymus Bosch ; gender=male
Bruegel ; gender=male
Goya ; gender=male
Matisse ; gender=male
Cézanne | Cezanne ; gender=male
Gauguin ; gender=male
Van Gogh ; gender=male
Renoir ; gender=male
Degas ; gender=male
Toulouse-Lautrec ; gender=male
Rodin ; gender=male
Klimt ; gender=male
Schiele ; gender=male
Kandinsky ; gender=male
Mondrian ; gender=male
Chagall ; gender=male
Modigliani ; gender=male
Magritte ; gender=male
Warhol ; gender=male
Basquiat ; gender=male
Banksy ; gender=male
Hokusai ; gender=male
Hiroshige ; gender=male
Vivaldi ; gender=male
Haydn ; gender=male
Schubert ; gender=male
Schumann ; gender=male
Mendelssohn ; gender=male
Liszt ; gender=male
Brahms ; gender=male
Verdi ; gender=male
Puccini ; gender=male
Rossini ; gender=male
Bizet ; gender=male
Debussy ; gender=male
Tchaikovsky ; gender=male
Rachmaninoff ; gender=male
Stravinsky ; gender=male
Prokofiev ; gender=male
Shostakovich ; gender=male
Mahler ; gender=male
Bruckner ; gender=male
Dvořák | Dvorak ; gender=male
Smetana ; gender=male
Elgar ; gender=male
Gershwin ; gender=male
Franz Schubert ; gender=male
Richard Wagner ; gender=male
Giuseppe Verdi ; gender=male
Johannes Brahms ; gender=male
Frédéric Chopin ; gender=male
Franz Liszt ; gender=male
Igor Stravinsky ; gender=male
Chaucer ; gender=male
Chekhov ; gender=male
Pushkin ; gender=male
Gogol ; gender=male
Turgenev ; gender=male
Schiller ; gender=male
Brecht ; gender=male
Thomas Mann ; gender=male
Molière | Moliere ; gender=male
Corneille ; gender=male
Balzac ; gender=male
Flaubert ; gender=male
Zola ; gender=male
Proust ; gender=male
Baudelaire ; gender=male
Rimbaud ; gender=male
Rousseau ; gender=male
Diderot ; gender=male
Montesquieu ; gender=male
Montaigne ; gender=male
Descartes ; gender=male
Petrarch ; gender=male
Boccaccio ; gender=male
Machiavelli ; gender=male
Strindberg ; gender=male
Kierkegaard ; gender=male
Faulkner ; gender=male
Steinbeck ; gender=male
Edgar Allan Poe ; gender=male
Walt Whitman ; gender=male
Herman Melville ; gender=male
Samuel Beckett ; gender=male
Yeats ; gender=male
Keats ; gender=male
Wordsworth ; gender=male
Coleridge ; gender=male
Tennyson ; gender=male
Kipling ; gender=male
Tolkien ; gender=male
Ovid ; gender=male
Sophocles ; gender=male
Euripides ; gender=male
Aeschylus ; gender=male
Aristophanes ; gender=male
Seneca ; gender=male
Tacitus ; gender=male
Livy ; gender=male
Plutarch ; gender=male
Herodotus ; gender=male
Thucydides ; gender=male
Xenophon ; gender=male
Pliny ; gender=male
Suetonius ; gender=male
Rumi ; gender=male
Hafez ; gender=male
Ferdowsi ; gender=male
Omar Khayyam ; gender=male
Kalidasa ; gender=male
Murasaki Shikibu ; gender=male
Socrates ; gender=male
Plato ; gender=male
Aristotle ; gender=male
Pythagoras ; gender=male
Euclid ; gender=male
Archimedes ; gender=male
Hippocrates ; gender=male
Galileo ; gender=male
Kepler ; gender=male
Tycho Brahe ; gender=male
Leibniz ; gender=male
Darwin ; gender=male
Mendel ; gender=male
Linnaeus ; gender=male
Faraday ; gender=male
Heisenberg ; gender=male
Schrödinger | Schrodinger ; gender=male
Max Planck ; gender=male
Fermi ; gender=male
Oppenheimer ; gender=male
Feynman ; gender=male
Thomas Edison ; gender=male
Alexander Graham Bell ; gender=male
Alan Turing ; gender=male
Carl Sagan ; gender=male
Hegel ; gender=male
Schopenhauer ; gender=male
Engels ; gender=male
Wittgenstein ; gender=male
Heidegger ; gender=male
Foucault ; gender=male
Spinoza ; gender=male
Thomas Hobbes ; gender=male
John Locke ; gender=male
David Hume ; gender=male
Adam Smith ; gender=male
John Stuart Mill ; gender=male
Keynes ; gender=male
Max Weber ; gender=male
Durkheim ; gender=male
Avicenna ; gender=male
Averroes ; gender=male
Ibn Khaldun ; gender=male
Ibn Battuta ; gender=male
Maimonides ; gender=male
Thomas Aquinas ; gender=male
Erasmus ; gender=male
John Calvin ; gender=male
Zwingli ; gender=male
Ignatius of Loyola ; gender=male
Francis of Assisi ; gender=male
Laozi ; gender=male
Mencius ; gender=male
Sun Tzu ; gender=male
Gautama Buddha ; gender=male
Zoroaster ; gender=male
Julius Caesar ; gender=male
Tiberius ; gender=male
Caligula ; gender=male
Nero ; gender=male
Vespasian ; gender=male
Trajan ; gender=male
Marcus Aurelius ; gender=male
Diocletian ; gender=male
Theodosius ; gender=male
Justinian ; gender=male
Scipio ; gender=male
Pompey ; gender=male
Mark Antony ; gender=male
Cicero ; gender=male
Spartacus ; gender=male
Alexander the Great ; gender=male
Philip of Macedon ; gender=male
Pericles ; gender=male
Themistocles ; gender=male
Xerxes ; gender=male
Cyrus the Great ; gender=male
Nebuchadnezzar ; gender=male
Hammurabi ; gender=male
Ramesses II ; gender=male
Tutankhamun ; gender=male
Akhenaten ; gender=male
Attila ; gender=male
Kublai Khan ; gender=male
Tamerlane ; gender=male
Timur ; gender=male
Saladin ; gender=male
Suleiman the Magnificent ; gender=male
Mehmed the Conqueror ; gender=male
Babur ; gender=male
Shah Jahan ; gender=male
Aurangzeb ; gender=male
Ashoka ; gender=male
Chandragupta ; gender=male
Tipu Sultan ; gender=male
Shivaji ; gender=male
Ranjit Singh ; gender=male
Qin Shi Huang ; gender=male
Kangxi ; gender=male
Qianlong ; gender=male
Puyi ; gender=male
Oda Nobunaga ; gender=male
Tokugawa Ieyasu ; gender=male
Toyotomi Hideyoshi ; gender=male
Emperor Meiji ; gender=male
Louis XIV ; gender=male
Louis XVI ; gender=male
Robespierre ; gender=male
Danton ; gender=male
Lafayette ; gender=male
Talleyrand ; gender=male
Richelieu ; gender=male
Mazarin ; gender=male
Pétain | Petain ; gender=male
Clemenceau ; gender=male
Bismarck ; gender=male
Frederick the Great ; gender=male
Wilhelm II ; gender=male
Hindenburg ; gender=male
Cavour ; gender=male
Rasputin ; gender=male
Ceaușescu | Ceausescu ; gender=male
William the Conqueror ; gender=male
Richard the Lionheart ; gender=male
Henry VIII ; gender=male
Thomas Cromwell ; gender=male
Oliver Cromwell ; gender=male
Charles I ; gender=male
Charles II ; gender=male
James II ; gender=male
George III ; gender=male
Horatio Nelson ; gender=male
Disraeli ; gender=male
Gladstone ; gender=male
Captain Cook ; gender=male
Magellan ; gender=male
Ferdinand Magellan ; gender=male
Cortés | Cortes ; gender=male
Francisco Pizarro ; gender=male
Amerigo Vespucci ; gender=male
Francis Drake ; gender=male
Walter Raleigh ; gender=male
Roald Amundsen ; gender=male
Amundsen ; gender=male
Ernest Shackleton ; gender=male
Shackleton ; gender=male
Robert Falcon Scott ; gender=male
David Livingstone ; gender=male
Montezuma ; gender=male
Moctezuma ; gender=male
Atahualpa ; gender=male
José de San Martín | Jose de San Martin ; gender=male
Bernardo O'Higgins ; gender=male
Toussaint Louverture ; gender=male
Benjamin Franklin ; gender=male
Alexander Hamilton ; gender=male
John Adams ; gender=male
James Madison ; gender=male
Robert E. Lee ; gender=male
Jefferson Davis ; gender=male
Sitting Bull ; gender=male
Geronimo ; gender=male
Ataturk ; gender=male
Menelik II ; gender=male
Shaka Zulu ; gender=male
Mobutu ; gender=male
Léopold Senghor ; gender=male
Cleopatra ; gender=female
Nefertiti ; gender=female
Hatshepsut ; gender=female
Boudica ; gender=female
Eleanor of Aquitaine ; gender=female
Isabella I ; gender=female
Mary Tudor ; gender=female
Elizabeth I ; gender=female
Catherine de' Medici ; gender=female
Maria Theresa ; gender=female
Marie Antoinette ; gender=female
Florence Nightingale ; gender=female
Charlotte Brontë | Charlotte Bronte ; gender=female
Emily Brontë | Emily Bronte ; gender=female
George Eliot ; gender=female
Mary Shelley ; gender=female
Emily Dickinson ; gender=female
Sylvia Plath ; gender=female
George Sand ; gender=female
Sappho ; gender=female
Hypatia ; gender=female
Hildegard of Bingen ; gender=female
Ada Lovelace ; gender=female
Rosa Luxemburg ; gender=female
Harriet Tubman ; gender=female
Susan B. Anthony ; gender=female
Emmeline Pankhurst ; gender=female
Coco Chanel ; gender=female
Marilyn Monroe ; gender=female
Greta Garbo ; gender=female
Audrey Hepburn ; gender=female
Katharine Hepburn ; gender=female
Grace Kelly ; gender=female
Ingrid Bergman ; gender=female
Maria Callas ; gender=female
Billie Holiday ; gender=female
Ella Fitzgerald ; gender=female
Aretha Franklin ; gender=female
Amelia Earhart ; gender=female
Empress Dowager Cixi ; gender=female
Wu Zetian ; gender=female
Zeus ; gender=male
Poseidon ; gender=male
Hades ; gender=male
Dionysus ; gender=male
Hephaestus ; gender=male
Prometheus ; gender=male
Heracles ; gender=male
Hercules ; gender=male
Achilles ; gender=male
Odysseus ; gender=male
Ulysses ; gender=male
Agamemnon ; gender=male
Oedipus ; gender=male
Theseus ; gender=male
Odin ; gender=male
Loki ; gender=male
Osiris ; gender=male
Anubis ; gender=male
Horus ; gender=male
Vishnu ; gender=male
Shiva ; gender=male
Hanuman ; gender=male
Brahma ; gender=male
Quetzalcoatl ; gender=male
Gilgamesh ; gender=male
Jesus ; gender=male
Jesus Christ ; gender=male
Christ ; gender=male
Moses ; gender=male
King David ; gender=male
King Solomon ; gender=male
Saint Peter ; gender=male
Saint Paul ; gender=male
John the Baptist ; gender=male
Pontius Pilate ; gender=male
Judas Iscariot ; gender=male
King Arthur ; gender=male
Robin Hood ; gender=male
Sherlock Holmes ; gender=male
Dracula ; gender=male
Harry Potter ; gender=male
James Bond ; gender=male
Don Quixote ; gender=male
Macbeth ; gender=male
Batman ; gender=male
Superman ; gender=male
Spider-Man ; gender=male
Santa Claus ; gender=male
Mickey Mouse ; gender=male
Darth Vader ; gender=male
Luke Skywalker ; gender=male
Aphrodite ; gender=female
Demeter ; gender=female
Persephone ; gender=female
Medusa ; gender=female
Lakshmi ; gender=female
Saraswati ; gender=female
Amaterasu ; gender=female
Virgin Mary ; gender=female
Mary Magdalene ; gender=female
Cinderella ; gender=female
Snow White ; gender=female
Wonder Woman ; gender=female
George Harrison ; gender=male
Ringo Starr ; gender=male
Keith Richards ; gender=male
Jimi Hendrix ; gender=male
Frank Sinatra ; gender=male
Louis Armstrong ; gender=male
Duke Ellington ; gender=male
Miles Davis ; gender=male
John Coltrane ; gender=male
Charlie Parker ; gender=male
Johnny Cash ; gender=male
Bruce Springsteen ; gender=male
Kurt Cobain ; gender=male
Eminem ; gender=male
Tupac Shakur ; gender=male
Enrico Caruso ; gender=male
Charlie Chaplin ; gender=male
Buster Keaton ; gender=male
Orson Welles ; gender=male
Stanley Kubrick ; gender=male
Kubrick ; gender=male
Jean-Luc Godard ; gender=male
François Truffaut | Francois Truffaut ; gender=male
Sergei Eisenstein ; gender=male
Andrei Tarkovsky ; gender=male
Satyajit Ray ; gender=male
Humphrey Bogart ; gender=male
Cary Grant ; gender=male
James Dean ; gender=male
Marlon Brando ; gender=male
John Wayne ; gender=male
George Lucas ; gender=male
Martin Scorsese ; gender=male
Quentin Tarantino ; gender=male
Tarantino ; gender=male
Joe Louis ; gender=male
Babe Ruth ; gender=male
Jackie Robinson ; gender=male
Jesse Owens ; gender=male
Björn Borg ; gender=male
Lance Armstrong ; gender=male
Bobby Fischer ; gender=male
Katy Perry ; gender=female
Whitney Houston ; gender=female
Mariah Carey ; gender=female
Dolly Parton ; gender=female
Tina Turner ; gender=female
Janis Joplin ; gender=female
Björk | Bjork ; gender=female
Oprah ; gender=female
Elizabeth Taylor ; gender=female
Julia Roberts ; gender=female
Billie Jean King ; gender=female
Nadia Comăneci | Nadia Comaneci ; gender=female
