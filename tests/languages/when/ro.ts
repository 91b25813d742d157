import { table } from './table';

/** How agents put it in Romanian. Wednesday morning in Bucharest unless a line says otherwise. */
export const ro = table(
  'ro',
  `
  @ 2026-11-18 10:30 Europe/Bucharest
  Vă sun până mâine la prânz. => 11-19 12:00
  Vă sun până la ora 17. => 11-18 17:00
  Vă sun azi până la ora 17:30. => 11-18 17:30
  Revin cu un răspuns în cel mult două ore. => 11-18 12:30
  Vă scriu în maximum 2 ore. => 11-18 12:30
  Vă scriu într-o oră. => 11-18 11:30
  Vă sun înapoi într-o jumătate de oră. => 11-18 11:00
  Vă răspund în 30 de minute. => 11-18 11:00
  Revin până luni. => 11-23 17:00
  Vă sun luni dimineață. => 11-23 09:00
  Vă sun vineri la ora 15. => 11-20 15:00
  Vă scriu până la sfârșitul zilei. => 11-18 17:00
  Vă scriu până la finalul programului. => 11-18 17:00
  Vă contactăm până la sfârșitul săptămânii. => 11-20 17:00
  Vă dau un răspuns până în weekend. => 11-20 17:00
  Vă anunț mâine. => 11-19 17:00
  Vă anunț mâine dimineață. => 11-19 09:00
  Mâine vă sun la ora 10. => 11-19 10:00
  Vă sun mâine după-amiază. => 11-19 15:00
  Revin poimâine cu vești. => 11-20 17:00
  Vă scriu diseară. => 11-18 18:00
  Vă sun astăzi la prânz. => 11-18 12:00
  Vă răspundem în 24-48 de ore. => 11-20 10:30
  Vă răspundem în 24 până la 48 de ore. => 11-20 10:30
  Revenim în termen de 24 de ore. => 11-19 10:30
  Vă contactăm în două zile lucrătoare. => 11-20 17:00
  Vă contactăm în 3 zile lucrătoare. => 11-23 17:00
  Revin în două zile. => 11-20 17:00
  Revin într-o săptămână. => 11-25 17:00
  Vă scriu săptămâna viitoare. => 11-27 17:00
  Vă sun luni, săptămâna viitoare, la ora 11. => 11-23 11:00
  Vă sun joi de săptămâna viitoare. => 11-26 17:00
  Vă scriu până pe 25. => 11-25 17:00
  Vă scriu până pe 3 decembrie. => 12-03 17:00
  Vă sun pe 3 decembrie la ora 14. => 12-03 14:00
  Vă sun pe 25.11 la 10:00. => 11-25 10:00
  Vă sun la trei și jumătate. => 11-18 15:30
  Vă sun pe la ora 16. => 11-18 16:00
  Vă sun între orele 14 și 16. => 11-18 16:00
  Vă sun după ora 16. => 11-18 16:00
  Vă scriu până la sfârșitul lunii. => 11-30 17:00
  Vă scriu în cursul zilei de mâine. => 11-19 17:00
  Va sun pana maine la pranz. => 11-19 12:00
  Revin în cel târziu 24 de ore. => 11-19 10:30
  Știu că ați sunat la ora 9, [[vă sun]] până la ora 15. => 11-18 15:00
  Curierul ajunge vineri, iar [[eu vă sun]] mâine la 12. => 11-19 12:00
  Vă dau de veste în câteva ore. => 11-18 13:30

  Vă sun în curând. => none
  Revin cât de repede pot. => none
  Vă țin la curent. => none
  Revin în câteva zile. => none
  V-am sunat ieri la ora 17. => none
  Vă scriu despre coletul trimis acum 3 zile. => none
  Vă sun miercuri. => none
  Vă sun la ora 9. => none
  Vă scriu în decembrie. => none
  Vă sun despre cele 2 colete. => none
  Vă sun vinerea viitoare. => none
  [[Vă sun înapoi]]. Tehnicianul vine luni. => none

  @ 2026-11-18 18:00 Europe/Bucharest
  Vă sun la ora 17. => none
  Vă sun la 5. => none
  Vă sun mâine la 5. => 11-19 17:00
  Vă scriu până la finalul programului. => 11-19 17:00

  @ 2026-11-20 16:00 Europe/Bucharest
  Vă contactăm în două zile lucrătoare. => 11-24 17:00
  Vă sun marțea viitoare dimineața. => 11-24 09:00
  Revin în următoarea zi lucrătoare. => 11-23 17:00

  @ 2027-03-27 16:00 Europe/Bucharest
  Vă sun mâine la ora 10. => 2027-03-28 10:00
  Vă răspund în 24 de ore. => 2027-03-28 17:00
  Vă sun mâine la 3:30 noaptea. => 2027-03-28 04:30

  @ 2026-12-30 10:00 Europe/Bucharest
  Vă sun pe 4 ianuarie. => 2027-01-04 17:00
  Vă scriu până pe 2. => 2027-01-02 17:00

  # Found when the reader first met phrases that it was not written with.
  @ 2026-11-18 10:30 Europe/Bucharest
  O să vă sun într-un sfert de oră. => 11-18 10:45
  Vă scriem în termen de 48h. => 11-20 10:30
  Revin la începutul săptămânii viitoare. => 11-23 17:00
  Vă scriu la două zile după vizita tehnicianului. => none
  Vă sun în două luni. => 2027-01-18 17:00
  Vă mai sun o dată mâine. => 11-19 17:00
  Vă sun mâine între 10 și 12. => 11-19 12:00

  # The date of a message, an order or a complaint is no promise.
  @ 2026-04-22 10:30 Europe/Bucharest
  Răspund la mesajul dumneavoastră din 2 mai. => none
  Vă răspund la e-mailul de luni. => none
  Vă scriu despre comanda din data de 2 mai. => none
  Vă sun despre coletul pe care l-ați comandat vineri. => none
  Vă răspund la mesaj luni. => 04-27 17:00
  Vă răspund la mesajul dumneavoastră până pe 2 mai. => 05-02 17:00
  Răspund la mesajul din 2 mai și [[vă sun]] mâine la ora 10. => 04-23 10:00
`,
);
