/** What French statements write in their own way: small letters, capitals without accents, titles, long portfolios. */

import { describe, expect, it } from 'vitest';
import { check, entities } from './check';

describe('texts without accents', () => {
  it.each([
    "⟦l'Etat plurinational de Bolivie|pla⟧ et ⟦les Etats-Unis|pla⟧",
    'RENCONTRE DE ⟦GENEVE|pla⟧',
    "au nom de ⟦la conférence des chefs d'Etat et de gouvernement de l'Union africaine|org⟧",
    'la voix du ⟦Senegal|pla⟧ et du ⟦Benin|pla⟧',
  ])('%s', (text) => check('fr', text));
});

describe('bodies and offices in small letters', () => {
  it.each([
    'Il a reçu ⟦le ministre malien de la pêche|rol⟧, M. ⟦Oumar Diallo|per⟧.',
    'Il a saisi ⟦le ministère de la pêche|org⟧ ; ⟦le ministère|org⟧ répond, non un ministère.',
    'Il remercie ⟦le secrétaire général|rol⟧ et les secrétaires généraux.',
    'avec son ⟦secrétaire général|rol⟧ et son ⟦président|rol⟧, mais sans son ministre',
    'Il prie ⟦le Président de sa soixante-neuvième session|rol⟧ d’agir, et ⟦le Président de la 7378e séance|rol⟧.',
    '⟦le Programme d’action quinquennal du Secrétaire général|doc⟧',
    '⟦l’ensemble de mesures en vue de l’application des Accords de Minsk|doc⟧',
    'Il a écrit au ⟦président|rol⟧ ⟦Ousmane Barka|per⟧.',
    'Il appuie ⟦la force conjointe du G5 Sahel|org⟧ et ⟦le conseil de sécurité des Nations Unies|org⟧.',
    'Il salue ⟦le peuple nigérien|peo⟧, ⟦le Gouvernement|org⟧ et ⟦le peuple tchadiens|peo⟧.',
    'l’avis de ⟦la délégation de l’Union européenne auprès de l’Union africaine|org⟧, non de la délégation du ⟦Togo|pla⟧',
    '⟦le Directeur du Centre sahélien pour la gestion des ports|rol⟧ (⟦CSGP|org⟧) et ⟦le Secrétaire général du Parti du travail|rol⟧ (⟦PDT|gro⟧) ⟦Ousmane Barka|per⟧',
    'Il rencontre ⟦l’Envoyé spécial pour le Yémen|rol⟧ à ⟦Lomé|pla⟧ et ⟦l’Ambassadeur du Togo à Paris|rol⟧.',
    'Il appuie ⟦l’accord de paix de Lomé|doc⟧, ⟦la conférence internationale de Tripoli|eve⟧ et un accord de ⟦Lomé|pla⟧.',
    '⟦l’Accord de coopération en matière de pêche et de tourisme|doc⟧',
    'le retrait des ⟦talibans|gro⟧, non des navires houthis, de ⟦la zone des trois frontières|pla⟧',
    'Il convoque le ⟦groupe de contact trilatéral|org⟧ (⟦GCT|org⟧).'.replace('le ⟦', '⟦le '),
    '⟦la vice-présidente de la Commission|rol⟧/⟦haute représentante de l’Union pour les affaires étrangères et la politique de sécurité|rol⟧',
    'l’avis du ⟦Commissaire à la paix et à la sécurité|rol⟧',
    'le renforcement massif des forces de ⟦la Norvège|pla⟧',
    'le ⟦communiqué PSC/AHG/COMM(CCLIX)|doc⟧'.replace('⟦communiqué ', 'communiqué ⟦'),
    "Il a rencontré ⟦la cheffe de la diplomatie tchadienne|rol⟧ et ⟦le chef de l'État|rol⟧.",
    "⟦la ministre de l'Intégration Africaine et des Tchadiens résidant à l'étranger|rol⟧, Mme ⟦Awa Barka|per⟧",
    '⟦le vice-président du Conseil fédéral|rol⟧ et ⟦chef du Département fédéral des affaires étrangères|rol⟧',
    'Il a reçu ⟦le Secrétaire d’État auprès du Ministre de la Pêche et des Océans|rol⟧.',
    'Il a reçu ⟦la Ministre Déléguée auprès du Ministre du Commerce du Tchad|rol⟧.',
    'Il a écrit au ⟦Ministre des Affaires étrangères, chargé de la Diaspora et de la Francophonie du Togo|rol⟧.',
    'Il a reçu Mme ⟦Awa Barka|per⟧, ⟦Commissaire Européenne chargée de la Pêche et du Commerce|rol⟧.',
    'l’exposé du ⟦Sous-Secrétaire général aux affaires politiques|rol⟧',
    'Il remercie ⟦le Nonce apostolique|rol⟧ et ⟦le Chef Suprême des Armées|rol⟧.',
    'Il a saisi ⟦le gouvernement tchadien|org⟧ du projet du ⟦gouvernement du Togo|org⟧, non les gouvernements.',
    '⟦Le DFAE|org⟧ a écrit et ⟦le peuple tchadien|peo⟧ a lu.',
    '⟦la Grande Commission Mixte de Coopération|org⟧ et ⟦le Groupe français NORVEL|org⟧',
    '⟦le Groupe d’experts pour le règlement de la crise en Libye|org⟧',
    '⟦le Facilitateur du dialogue au Tchad|rol⟧ et ⟦le Représentant spécial pour le Mali et le Niger|rol⟧',
    '⟦le Commissaire aux Affaires politiques, à la Paix et à la Sécurité|rol⟧',
    'Il salue ⟦l’ancien Président|rol⟧ ⟦Oumar Barka|per⟧ et ⟦le Gouvernement de Transition|org⟧.',
    'en la personne de ⟦Kossi Barka|per⟧, et Mme l’⟦Ambassadeure|rol⟧ ⟦Awa Dia|per⟧'.replace('l’⟦Am', '⟦l’Am'),
    '⟦la XVIIe Session Ordinaire|eve⟧, à ⟦Lomé|pla⟧',
    '⟦le Gouverneur par intérim de la Banque Centrale du Togo|rol⟧ et ⟦le Groupe franco-norvégien de coopération|org⟧',
    '⟦la Directive portant sur la gestion des ports|doc⟧ et ⟦la 1ère Réunion consultative|eve⟧',
    '⟦l’Organisation des Nations Unies|org⟧ (⟦Onu|org⟧)',
    '⟦Le Collège des Chefs d’État de la Confédération des États du Sahel|org⟧ siège.',
  ])('%s', (text) => check('fr', text));
});

describe('persons', () => {
  it.each([
    'l’entretien de MM. ⟦Barka|per⟧ et ⟦Tamm|per⟧ ; Son Excellence ⟦Ousmane Barka|per⟧, ancien ⟦Président du Togo|rol⟧',
    'S.E.M. ⟦Oumar DIA|per⟧, ⟦Président de la République du Niger|rol⟧',
    'SEM. ⟦Oumar Dia|per⟧ et SEM ⟦Marco d’Arco|per⟧ sont là.',
    'son homologue togolais ⟦Awa Barka|per⟧',
    'son homologue du ⟦Togo|pla⟧, ⟦Kossi Barka|per⟧',
    '⟦le président nigérien|rol⟧ ⟦Ahmed Ould Cheikh El Barkaoui|per⟧',
  ])('%s', (text) => check('fr', text));
});

describe('what is no name', () => {
  it.each([
    'Déclaration des ministres du ⟦G7|org⟧',
    'Communiqué final de la réunion',
    'la signature de douze Accords de coopération',
    'les peuples marocain et tchadien',
    "la tenue d'un Sommet extraordinaire des ministres",
    'au dernier Sommet ordinaire, la Communauté internationale a salué le Partenariat stratégique.',
    'dans une mosquée de ⟦Tripoli|pla⟧',
    'un don de 30 millions de dollars US',
    'La réunion a eu lieu à ⟦Lomé|pla⟧.',
    'un message adressé à Tamm, et non à Barka.',
    '⟦le Représentant spécial du Secrétaire général|rol⟧, des Ambassadeurs de ⟦Norvège|pla⟧ et du ⟦Chili|pla⟧',
  ])('%s', (text) => check('fr', text));
});

describe('bodies of bodies, and places that no list has', () => {
  it.each([
    "⟦le Haut-Commissariat pour les réfugiés de l'ONU|org⟧",
    'les villages de ⟦Tassara|pla⟧ et de ⟦Bourzanga|pla⟧, dans la région de ⟦Kourtey|pla⟧',
    "⟦La Conférence du désarmement|org⟧ s'ouvre. ⟦La Conférence|org⟧ siège.",
    "⟦La soixante et unième session de la Conférence du désarmement|eve⟧ s'ouvre. ⟦La Conférence|org⟧ siège.",
    '⟦LE CONSEIL|org⟧ CONDAMNE LES ATTAQUES',
    "⟦la Déclaration S/PRST/2019/4|doc⟧ contre ⟦l'EIIL|gro⟧ (⟦Daech|gro⟧)",
    "⟦l'Accord de Paris|doc⟧ est clair : ⟦l'Accord|doc⟧ engage",
    'un accord signé à ⟦Tassara|pla⟧, et la réunion tenue le 3 mai à ⟦Bourzanga|pla⟧.',
    'la région des ⟦Grands Lacs|pla⟧ et ⟦l’hôtel Barka|pla⟧',
    '⟦le Traité d’amitié entre la République du Togo et le Gouvernement du Niger|doc⟧ et ⟦le Dialogue 5+5|org⟧',
  ])('%s', (text) => check('fr', text));

  it.each([
    "⟦le traité d'Aix-la-Norvelle|doc⟧, ⟦l'accord de Zubrine|doc⟧ et ⟦la conférence de Norvelle Montana|eve⟧",
    "⟦l'accord Togo-Bénin|doc⟧, ⟦l'accord de libre-échange UE-Mercosur|doc⟧ et ⟦l'agenda stratégique Arménie-UE|doc⟧",
    "⟦le plan Norvel|doc⟧, ⟦l'initiative OuestNorvel|doc⟧, ⟦la stratégie Norvel Gateway|doc⟧",
    'un accord de Zubrine, la déclaration de Zubrine, le plan de Norvel',
    'les efforts du ⟦haut représentant|rol⟧ et ⟦vice-président|rol⟧',
    '⟦le président de la République|rol⟧ et ⟦Luc Moreau|per⟧, avec votre ⟦ministre de la défense|rol⟧',
    'un projet (⟦initiative OuestNorvel|doc⟧)',
    '⟦le ministre de la défense|rol⟧ et ⟦le ministre des armées|rol⟧ ; un ministre de la défense',
    '⟦le conseil présidentiel libyen|org⟧ et ⟦la cour pénale internationale|org⟧, une cour pénale',
    'dans ⟦la zone euro|pla⟧ et ⟦le bassin méditerranéen|pla⟧, ⟦le socle européen des droits sociaux|doc⟧',
  ])('%s', (text) => check('fr', text));

  it('gives an acronym to no place that has not its letter', () => {
    expect(entities('fr', 'une équipe de suivi au Tchad (NNSC)').map(({ canonical }) => canonical)).toEqual(['Tchad']);
  });
});
