import { describe } from 'vitest';
import { check as checkIn } from './check';

const check = (marked: string, ...expected: string[]): void => checkIn('fr', marked, ...expected);

describe('calendar dates', () => {
  check('pendant ⟦plusieurs mois⟧ et ⟦quelques jours⟧', 'duration PXM', 'duration PXD');
  check('Le ⟦27 mai 2024⟧ et le ⟦1er juin⟧', 'date 2024-05-27', 'date XXXX-06-01');
  check('Le ⟦premier mai⟧, les ⟦6 et 7 avril 2011⟧', 'date XXXX-05-01', 'range 2011-04-06/2011-04-07');
  check('Le ⟦1er⟧ et le ⟦2 octobre⟧', 'date XXXX-10-01', 'date XXXX-10-02');
  check('signé le ⟦1er juillet deux mille dix-neuf⟧, en ⟦mai⟧ deux mille personnes', 'date 2019-07-01', 'date XXXX-05');
  check('Le ⟦lundi 3 août 2015 à 15 h 30⟧', 'time 2015-08-03T15:30');
  check('Les ⟦années 1990⟧, le ⟦XXIe siècle⟧', 'date 199', 'date 20');
  check('Aux ⟦XVIIe⟧ et ⟦XVIIIe siècles⟧, en ⟦mars prochain⟧', 'date 16', 'date 17', 'relative XXXX-03');
  check("D'ici à la ⟦fin de 2014⟧, en ⟦mi-2015⟧, ⟦fin 2016⟧", 'date 2014', 'date 2015', 'date 2016');
  check('Au ⟦second semestre de 2015⟧, ⟦T1 2024⟧', 'date 2015-H2', 'date 2024-Q1');
  check("⟦L'année 2015⟧, à l'horizon ⟦2030⟧", 'date 2015', 'date 2030');
  check('Rappelant que ⟦2015⟧ marque le dixième anniversaire', 'date 2015');
});

describe('ranges', () => {
  check('⟦du 15 au 17 janvier 2014⟧', 'range 2014-01-15/2014-01-17');
  check('⟦Entre 2021 et 2025⟧, ⟦de 2010 à 2013⟧', 'range 2021/2025', 'range 2010/2013');
  check("⟦l'exercice biennal 2016-2017⟧", 'range 2016/2017');
  check('de ⟦2005⟧ et de ⟦2010⟧', 'date 2005', 'date 2010');
});

describe('durations, sets, relative', () => {
  check('une trêve de ⟦72h⟧, décidée ⟦la veille⟧, à la veille du sommet', 'duration PT72H', 'relative PAST_REF');
  check('dans un délai de ⟦15 jours⟧, ⟦une décennie⟧', 'duration P15D', 'duration P10Y');
  check('⟦tous les 60 jours⟧, ⟦chaque année⟧, ⟦deux fois par an⟧', 'set P60D', 'set P1Y', 'set P6M');
  check('durant ⟦plusieurs mois⟧, depuis de ⟦nombreuses années⟧', 'duration PXM', 'duration PXY');
  check('⟦chaque week-end⟧, ⟦la même année⟧', 'set P1W', 'relative PAST_REF');
  check(
    '⟦il y a encore quelques mois⟧, ⟦il y a donc quelques jours⟧, ⟦les tout prochains jours⟧',
    'relative PAST_REF',
    'relative PAST_REF',
    'relative FUTURE_REF',
  );
  check('La ⟦première quinzaine de mai⟧, la ⟦dernière semaine du mois d’août 2023⟧', 'date XXXX-05', 'date 2023-08');
  check('La ⟦seconde moitié du mois de mai 2024⟧', 'date 2024-05');
  check("Ont été passées en revue, il a toujours été présent, ⟦l'été dernier⟧", 'relative PAST_REF');
  check('thèmes ⟦annuels⟧, session ⟦biennale⟧', 'set P1Y', 'set P2Y');
  check("⟦l'année dernière⟧, ⟦le mois prochain⟧", 'relative PAST_REF', 'relative FUTURE_REF');
  check('⟦ces dernières années⟧, ⟦les cinq prochaines années⟧', 'relative PAST_REF', 'relative FUTURE_REF');
  check("⟦Aujourd'hui⟧, ⟦il y a deux ans⟧", 'relative PRESENT_REF', 'relative PAST_REF');
  check('le ⟦15 mai prochain⟧', 'date XXXX-05-15');
  check('adopté ⟦ce jour⟧, et à ce jour ; dans ⟦un avenir proche⟧', 'relative PRESENT_REF', 'relative FUTURE_REF');
  check('le ⟦3 mars mil neuf cent soixante-dix-huit⟧', 'date 1978-03-03');
  check("⟦deux semaines plus tôt⟧, en ⟦fin d'année⟧", 'relative PAST_REF', 'relative FUTURE_REF');
  // A verb in the future, in any person, tells that the day is to come; «opéra» only looks like one.
  check('Nous nous réunirons ⟦lundi⟧.', 'relative FUTURE_REF');
  check("Ils se sont vus à l'opéra ⟦lundi⟧.", 'relative PAST_REF');
  check(
    "⟦lundi après-midi 6 octobre⟧, dans l'après-midi du ⟦5 mai⟧, ⟦mardi soir⟧, ⟦ce jeudi⟧",
    'date XXXX-10-06',
    'date XXXX-05-05',
    'relative PAST_REF',
    'relative PRESENT_REF',
  );
  check('aux ⟦XIXe⟧ et ⟦XXe siècles⟧, ⟦du XIXe au XXIe siècle⟧', 'date 18', 'date 19', 'range 18/20');
  check('⟦il y a plus de dix ans⟧, ⟦il y a près de deux mois⟧', 'relative PAST_REF', 'relative PAST_REF');
  check("⟦une vingtaine d'années⟧, ⟦une dizaine de jours⟧, une dizaine de pays", 'duration P20Y', 'duration P10D');
  check('⟦les jours et les semaines à venir⟧, ⟦les mois qui viennent⟧', 'relative FUTURE_REF', 'relative FUTURE_REF');
  check('⟦le lendemain⟧, au lendemain de la guerre, ⟦le jour suivant⟧', 'relative FUTURE_REF', 'relative FUTURE_REF');
  check('depuis ⟦un quart de siècle⟧, au ⟦XXIème siècle⟧', 'duration P25Y', 'date 20');
  check('à ⟦10 heures⟧, à ⟦2 heures⟧ de route, pendant ⟦3 heures⟧', 'time T10:00', 'duration PT2H', 'duration PT3H');
  check('à ⟦minuit⟧, à ⟦midi⟧, le Midi', 'time T00:00', 'time T12:00');
  check('le ⟦12 mai 2024 - 14h30⟧, lettres du ⟦même jour⟧', 'time 2024-05-12T14:30', 'relative PAST_REF');
  check('qui se tiendra ⟦mercredi⟧, au ⟦début de l’année⟧', 'relative FUTURE_REF', 'relative PAST_REF');
  check('⟦deux années civiles⟧, ⟦dix jours ouvrables⟧, des enfants âgés de 5 ans', 'duration P2Y', 'duration P10D');
  check(
    'au ⟦2e semestre 2024⟧, ⟦hier après-midi⟧, le ⟦6 juin courant⟧, le ⟦6 courant⟧',
    'date 2024-H2',
    'relative PAST_REF',
    'date XXXX-06-06',
    'relative PRESENT_REF',
  );
  check('le quotidien national, un hebdomadaire, un rapport ⟦hebdomadaire⟧', 'set P1W');
  check('pour le ⟦mois de février⟧, à la ⟦fin 2024⟧', 'date XXXX-02', 'date 2024');
  check('en ⟦2021/22⟧, décision 2021/22, règlement (UE) 2021/22', 'range 2021/2022');
  check('⟦ce mois-ci⟧, le ⟦5 du mois prochain⟧', 'relative PRESENT_REF', 'relative FUTURE_REF');
  check("arrivés après ⟦2016⟧, le programme de l'après 2015", 'date 2016');
  check("⟦le second semestre de l'an dernier⟧, depuis ⟦un demi-siècle⟧", 'relative PAST_REF', 'duration P50Y');
});

describe('not dates', () => {
  check(
    "la résolution 2146 (2014), le programme pour l'après-2015, la Convention de 1951, le Sommet mondial de 2005, la résolution 242 de 1967",
  );
  check("à l'ordre du jour, la vie quotidienne, un jour, la présente résolution, cela a été adopté");
});
