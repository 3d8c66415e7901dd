import { describe, expect, it } from 'vitest';
import type { LanguageId } from '../../../server/src/lexicon/language';
import type { DecisionAnnotation } from '../../../server/src/spot/annotation';
import { analyseBlock } from '../../../server/src/statement/analysis';
import { testEngine } from '../../engine';

function decisions(language: LanguageId, text: string): DecisionAnnotation[] {
  const { annotations } = analyseBlock(testEngine(), text, language, language);
  return annotations.filter((a) => a.kind === 'decision');
}

/** `text` has «…» around each expected decision; `classes` are theirs. */
function check(language: LanguageId, marked: string, ...classes: string[]): void {
  const expected: string[] = [];
  const text = marked.replace(/«([^»]*)»/g, (_, words: string) => {
    expected.push(words);
    return words;
  });
  const found = decisions(language, text);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  if (classes.length > 0) expect(found.map((d) => d.class)).toEqual(classes);
}

describe('English', () => {
  it.each([
    ['We «condemn in the strongest terms» the attack and «demand» its end.', 'condemn request'],
    ['They «renewed their commitment» to the plan.', 'commit'],
    ['We «express our solidarity and support» for the people.', 'support'],
    ['«Expresses to the Government its sincere appreciation» for the welcome;', 'welcome'],
    ['The leaders «noted with concern» the delay.', 'concern'],
    ['«Notes with appreciation» the report, and «requests» the Board to meet;', 'welcome request'],
    ['Both sides «exchanged views» on trade and «agreed» to meet again.', 'discuss decide'],
    ['They «discussed» trade, «reviewed» the progress made, and «agreed» to meet.', 'discuss discuss decide'],
    ['Norway «strongly protests» against the arrest.', 'condemn'],
  ])('%s', (text, classes) => check('en', text, ...classes.split(' ')));

  it('takes the auxiliaries, negation and adverbs of a verb in', () => {
    check('en', 'We «will immediately establish» a task force.', 'commit');
    check('en', 'The two countries «will continue to work» together.', 'commit');
    check('en', 'We «will not tolerate» such acts.', 'commit');
    check('en', 'The ministers «have also urged» restraint.', 'request');
    check('en', 'We «do not recognize» the annexation.', 'condemn');
    check(
      'en',
      'We «are fully committed» to the goals and «remain deeply concerned» about the delay.',
      'commit',
      'concern',
    );
  });

  it('reads a past «had» with its noun, and stances behind «join … in» and «united in»', () => {
    check('en', 'They held talks with the President on Monday and had a discussion.');
    check(
      'en',
      'They «had talks» in Oslo on trade, and we «had an in-depth discussion» on trade.',
      'discuss',
      'discuss',
    );
    check(
      'en',
      'The ministers «continued their discussions» and «focused in particular on» trade.',
      'discuss',
      'discuss',
    );
    check(
      'en',
      'We join our partners in «condemning» the attack. We «are united in rejecting» violence.',
      'condemn',
      'condemn',
    );
    check('en', 'They had hoped for more by adopting the map.');
  });

  it('takes wishes with their adverbs, and negated modals', () => {
    check('en', 'We «would also like to thank» the host and «wish first to express our regret».', 'welcome', 'concern');
    check('en', 'We «cannot accept» this plan, and Norway of course «supports» the talks.', 'condemn', 'support');
    check(
      'en',
      'The Ministry «reserves the right» to respond and «has learned with deep sorrow» of the fire.',
      'affirm',
      'concern',
    );
  });

  it('knows what is said for short, and openings of speeches', () => {
    check(
      'en',
      "I'«d like to thank» the host. We'«re committed» to peace, and we'«ve agreed» to meet.",
      'welcome',
      'commit',
      'decide',
    );
    check('en', "We'«ll continue to support» them. We «don't accept» this.", 'commit', 'condemn');
    check(
      'en',
      'Let me start by «thanking» the host. We «are clear that» this must end. It is clear that it will.',
      'welcome',
      'affirm',
    );
    check('en', "Norway's recognized borders are fixed.");
    check('en', 'I «have the honour to welcome» the President.', 'welcome');
  });

  it('knows subjects of letters, of meetings and with a stray comma', () => {
    check('en', 'UNORG «condemns» the attack. CRI «continues to support» the displaced.', 'condemn', 'support');
    check(
      'en',
      'They held a meeting during which they «reviewed» their ties and «discussed» trade.',
      'discuss',
      'discuss',
    );
    check('en', 'The Government of Mali, «strongly condemns» this act.', 'condemn');
    check(
      'en',
      '4. «Reiterates» its call. In this respect, Council «encourages» the parties to talk.',
      'affirm',
      'request',
    );
  });

  it('leaves alone what should be, participles after a determiner, and visits', () => {
    check('en', 'It is essential that States support the mission and condemn the attack.');
    check(
      'en',
      'The Council «urged» Chad and Mali to comply with the agreed timelines on their shared concerns.',
      'request',
    );
    check('en', 'The Prime Minister called on H.E. Dr. Sami Haddad, the Speaker of the House.');
  });

  it('reads announcements in a row', () => {
    check('en', 'We «will help» Norway, «will continue to support» its people and «will each set up» a fund.');
    check('en', 'We «are determined» that this will end.', 'commit');
  });

  it('reads what minutes say in the passive, unless it was so before', () => {
    check('en', 'A joint committee «was established» to follow up.', 'decide');
    check('en', 'Three agreements «were signed», and the plan of work «was approved».', 'decide', 'decide');
    check('en', 'The mandate of the envoy «was extended» until next year.', 'decide');
    check('en', 'The ministers «were also directed» to meet twice a year.', 'request');
    check('en', 'Earlier resolutions «were recalled» and the report «was noted».', 'note', 'note');
    check('en', 'The topics «discussed» by the two sides were trade and fish.', 'discuss');
    check('en', 'The proposal «was welcomed» by both leaders.', 'welcome');
    check('en', 'Ways to trade «were considered», and the plan «was also evoked».', 'discuss', 'discuss');
    check('en', 'He said that many issues «have been discussed», and that concerns were addressed.');
    check('en', 'The Organization was established by treaty. The charter was adopted in 1971.');
    check('en', 'The report that was adopted and the rules drawn up by the parties are long.');
  });

  it('knows organs, participants and documents as those who speak', () => {
    check(
      'en',
      'The Council «adopted» 11 resolutions. It also «appointed» 3 experts and «extended» for one year a mandate.',
    );
    check('en', 'The heads of state «noted» the changes. The duo «discussed» trade.');
    check('en', 'Haddad «thanked» his host. Work will continue.');
    check('en', 'They issued a joint communiqué in which ministers «affirmed» their ties.');
    check('en', 'They met, with both sides «stressing» the need for calm.');
    check('en', 'Ministers meeting in Lima, Peru, «have welcomed» the offer.');
    check('en', 'The members, wishing each other well, hereby «state» the following:');
  });

  it('goes on with a verb of the participants after one that decides nothing', () => {
    check(
      'en',
      'During the visit, the ministers were received by the Queen and «held in-depth talks» on trade.',
      'discuss',
    );
    const [agreed] = decisions('en', 'The ministers met in Lima and agreed to trade.');
    expect(agreed!.actor).toEqual({ start: 0, end: 'The ministers'.length });
    check('en', 'In his statement President Haddad «stressed» the need for calm.', 'affirm');
    check('en', 'They concluded the two-day meeting. They «concluded» an agreement.', 'decide');
    check(
      'en',
      'Addressing the conference, the Minister «urged» restraint. They «addressed» the challenges.',
      'request',
      'discuss',
    );
    check(
      'en',
      'The Assembly «adopted», without a vote, a text. The King undertook a visit. He «undertook» to return.',
    );
    check('en', 'They «agreed» to grow by cutting red tape, encouraging trade and supporting towns.', 'decide');
  });

  it('looks for participants behind adverbials, quotation marks and «with»', () => {
    check('en', 'Haddad, for his part, spoke. Tamm on her part «thanked» him.');
    check('en', 'President Haddad «has since directed» his ministers to meet.', 'request');
    check('en', 'The parties «affirmed» that Norway “«will continue to protect» the coast”.', 'affirm', 'commit');
    check('en', 'They «agreed» to meet, with Norway «pledging» to help.', 'decide', 'commit');
    check('en', 'Most importantly, the two Presidents, «recognising» their ties, «decided» to meet.', 'note', 'decide');
    check('en', 'The Council «welcomes» the progress made while «recognizing» the challenges.', 'welcome', 'note');
    check('en', 'The topic to be considered by the panel is trade. He said that he was welcomed by both sides.');
    check('en', 'In his speech to the port, the Chair, Jari Nordheim, «welcomed» all guests.', 'welcome');
    check('en', 'At that meeting the ministers, who had come by sea, «stressed» the need for calm.', 'affirm');
  });

  it('asks who holds the stance in a clause of report', () => {
    check('en', 'The Ministry said it «was deeply troubled» by the raid.', 'concern');
    check('en', 'In its statement the Ministry said that it «strongly condemns» the raid.', 'condemn');
    check('en', 'The spokesperson said they «remain committed» to the talks.', 'commit');
    check('en', 'The Minister said that Norway «was committed» to peace.', 'commit');
    check('en', 'The Council «stresses» that it «attaches great importance» to this.', 'affirm', 'affirm');
    check('en', 'The statement said the ministers and governors «agreed» that it must end.', 'decide');
    check('en', 'The rebels said they condemned the raid and that they support a truce.');
    check('en', 'The militias announced that they reject the plan.');
    check('en', 'The two leaders, who «expressed satisfaction» with the visit, «agreed» to meet.', 'welcome', 'decide');
    check('en', 'We «urge» that the parties commit themselves to peace, so that they support the poor.', 'request');
  });

  it('knows a body by its article, and people of one nation as others', () => {
    check('en', 'The Synod «calls for» prayer. The Kingdom «affirms» its help.', 'request', 'affirm');
    check('en', 'The Port Agreement recognizes the parties.');
    check('en', 'Norwegian leaders have decided to leave.');
    check('en', 'The Norwegian and Chilean ministers «have decided» to meet.', 'decide');
  });

  it('reads what an indefinite statement says', () => {
    check('en', 'The Ministry issued a statement «condemning» the raid and «calling for» calm.', 'condemn', 'request');
    check('en', 'He sent a message «congratulating» the President.', 'welcome');
    check('en', 'The statements condemning the raid are public.');
    check('en', 'They met under the theme “Working to support ports” to «discuss» trade.', 'discuss');
  });

  it('knows who met, and when it is only to come', () => {
    check('en', 'The Group met in Bonn on 8 July. It «reviewed» the plan and «took stock» of the aid.');
    check('en', 'He will meet with farmers to discuss water.');
    check(
      'en',
      'The State Secretary for Trade and Ports of Norway Ola Berg «reviewed» the outcome with the participants.',
    );
    check('en', 'The body, which Ministers «stressed» must be small, is young.');
    check('en', 'They «affirmed» that force is wrong and will not solve this.', 'affirm');
    check('en', 'President Haddad was invited to the summit. Member States «were invited» to report.');
  });

  it('leaves alone what reports, armies and companies say', () => {
    check('en', 'The Report notes gains. The two armies agreed to a truce. The guest speakers urged calm.');
    check('en', 'Neither Norway nor Chile accepts this. He was appointed in 2015. Members of the public condemned it.');
    check('en', 'The treaty provides that the parties agree on this. The opposition parties rejected it.');
    check('en', 'We «welcome» the pledge of the militias, which agreed to a truce.', 'welcome');
  });

  it('takes a stance with its adverbial', () => {
    check('en', 'They «viewed with concern» the delay and «reviewed with satisfaction» the aid.', 'concern', 'welcome');
    check('en', 'Let me first «express our deep appreciation» to you.', 'welcome');
    check('en', 'They «manifested their interest» in the port and «made proposals» on it.', 'support', 'request');
    check('en', 'They «thanked» all for the theme “Our ports: Reaffirming peace”, namely: growth; ensuring aid.');
  });

  it('reads participles and verbs between a subject and its verb', () => {
    check('en', 'The Chairs, while «acknowledging» the gains, «cautioned» that risks remain.', 'note', 'concern');
    check('en', '«Having reviewed» the state of trade, the two sides «declared» that it is good.', 'discuss', 'affirm');
    check(
      'en',
      'The two Presidents witnessed the signing of a treaty and «instructed» their ministers to act.',
      'request',
    );
    check('en', 'The Queen «was pleased to accept» the invitation and «asked» that it be read.', 'decide', 'request');
    check(
      'en',
      'They «took the opportunity to congratulate» her and «assured» her of their help.',
      'welcome',
      'affirm',
    );
    check('en', 'The 27 «agreed» on a plan. They «reaffirmed» its aims and «commit» to them.');
    check(
      'en',
      'The Parties «shall cooperate» in good faith. They «decided» that States shall pay. The Court shall elect a clerk.',
    );
    check('en', 'Norway «regrets» this. It «will continue» its efforts. It will help all.', 'concern', 'commit');
  });

  it('tells whose future it is', () => {
    check('en', 'The Parties «will closely cooperate» and, to this end, «will assist» each other.', 'commit', 'commit');
    check('en', 'We «believe» this summit will lead to trust and will serve all.', 'affirm');
    check('en', 'We «call in particular on» them to stop, committing to peace.', 'request');
    check(
      'en',
      'We «are opposed» to it and «aim» at its end. We «want to emphasize» that.',
      'condemn',
      'commit',
      'affirm',
    );
    check(
      'en',
      'They spoke on the phone on Monday to «discuss» trade. They «held negotiations» on a loan.',
      'discuss',
      'discuss',
    );
  });

  it('reads lists of what was done', () => {
    const kinds = (text: string) => decisions('en', text).map((d) => text.slice(d.start, d.end));
    expect(kinds('3. Reviewed the progress made;')).toEqual(['Reviewed']);
    expect(kinds('4. Ratified their pledge to the region;')).toEqual(['Ratified']);
    expect(kinds('5. Established in 1971, the body is small.')).toEqual([]);
  });

  it('takes a verb and what completes it as one', () => {
    check('en', 'We «hold the perpetrators fully responsible» for this.', 'condemn');
    check(
      'en',
      'The Council «carried out a first assessment» of the plan and «took stock» of the aid.',
      'discuss',
      'discuss',
    );
    check('en', 'The parties «highly assess» the results. They «gave assurances» to the donors.', 'welcome', 'affirm');
    check('en', 'The two states «will continue working» together. We «commend» and «thank» the hosts.');
    check('en', 'He «expressed, on behalf of his Government, his gratitude» to them.', 'welcome');
    check('en', 'They «wished a full recovery» to the injured.', 'concern');
    check('en', 'They «sent a message of solidarity», and «extended their good wishes» to them.', 'support', 'welcome');
    check('en', 'We «stand united in solidarity with» them. They are supporting each other.', 'support');
    check('en', 'The hosts «offered» to help. They offered soup.', 'commit');
    check('en', 'Ministers «made clear» that it must end and «shared their views» on how.', 'affirm', 'discuss');
    check('en', 'They «observed» that aid was late. They observed a minute of silence.', 'note');
    check('en', 'The members, hereinafter referred to as the parties, «agree».');
  });

  it('reads preambles, and infinitives after a meeting', () => {
    check('en', '«Recalling» its resolutions, and «deeply concerned» by the famine,', 'note', 'concern');
    check('en', '«Having considered» the report of the Committee,', 'discuss');
    check(
      'en',
      'The ministers met in Vienna to «reaffirm» their ties, «consult» on trade and taste cake.',
      'affirm',
      'discuss',
    );
    check('en', '«Recalling» the agreement, they «reaffirmed» its aims.', 'note', 'affirm');
    check('en', 'We, the ministers of the region, gathered in Lima, «have decided» to establish a fund.', 'decide');
    check('en', 'While «noting» the delay, the ministers «welcomed» the plan.', 'note', 'welcome');
    check('en', 'They met in order to «support» the people in their struggle to freely decide.', 'support');
    check('en', '«Referring» in particular to the report of the Committee,', 'note');
    check(
      'en',
      'The Secretary spoke today with the Minister to «discuss» efforts to combat crime, support trade and review aid.',
      'discuss',
    );
  });

  it('reads passives', () => {
    check('en', 'It «was agreed» that the group would meet.', 'decide');
    check('en', 'Member States «are urged» to report.', 'request');
    check('en', 'At its second session, the Committee «adopted» the agenda.', 'decide');
    check(
      'en',
      'Ways to share water «were discussed», the role of women «was also emphasized» and the merit of ports «was recalled».',
      'discuss',
      'affirm',
      'note',
    );
    check('en', 'The plan was discussed by the bank, which was welcomed.');
    check('en', '«Concern was also expressed» about the cost.', 'concern');
  });

  it('leaves alone what others did, and words that are nouns', () => {
    check('en', 'As agreed in March, the measures imposed by the Council are in force.');
    check('en', 'The report, which welcomed the talks and recommended more, is public.');
    check('en', 'The Council’s support for the mission and its demands of the parties remain.'.replace('’', "'"));
    check('en', 'These funds aim to bolster trade and support growth.');
    check('en', 'The Task Force will be chaired by an envoy.');
    check('en', 'The rebels rejected the plan.');
    check('en', 'He «noted» that he «looks forward» to the visit.');
    check('en', 'We adhere to the rules and «are committed» to peace.');
    check('en', 'The leaders gathered in Lima, as war goes on, to «reaffirm» their unity.');
    check('en', 'They «recognized» the efforts under the law and generally recognized norms.');
    check('en', 'The two sides «mutually agreed» to meet.');
    check('en', 'We «welcome» a region in which states strive for peace.');
    check('en', 'We are and will continue to be transparent.');
    check('en', 'We «reject» attempts to change the rules by force and «condemn» all threats.');
    check('en', 'We «call on» all parties to stop the fighting and condemn terrorism.');
    check('en', 'We «pledge» to respond to floods, fight hunger, and address our shared debts.');
    check('en', 'We «welcome» the plan to help them, and «support» the reform.');
    check('en', 'The Council on Thursday «welcomed» the plan.');
    check('en', 'The Harbour Council at the level of ministers «welcomed» the plan.');
    check('en', 'They «agreed» that the next meeting will be short and that the next summit will take place in Lima.');
    check('en', 'Thanks to their efforts, the port is open. The two sides «noted» it.');
    check('en', 'We «welcome» the talks in which the Yemeni parties agreed to meet.');
    check('en', 'They «affirmed» that Norway «stands with» the people and «agreed» to meet.');
    check('en', 'They «agreed» to meet again and «look forward» to the next round.');
    check('en', 'The Authority «welcomes» the report. It «charges» the President with its follow-up.');
  });

  it('tells who decides, who is asked, and about what', () => {
    const text = 'We urge all parties, in particular the militias, to stop the fighting; we thank the hosts.';
    const [urge, thank] = decisions('en', text);
    const quote = (span?: { start: number; end: number }): string | undefined =>
      span && text.slice(span.start, span.end);
    expect(quote(urge!.actor)).toBe('We');
    expect(quote(urge!.addressee)).toBe('all parties');
    expect(quote(urge!.scope)).toBe('all parties, in particular the militias, to stop the fighting');
    expect(quote(thank!.actor)).toBe('we');
    expect(thank!.addressee).toBeUndefined();
  });

  it('gives the force of the concept, and more to an intensified one', () => {
    const force = (text: string): number => decisions('en', text)[0]!.force;
    expect(force('We condemn the attack.')).toBe(4);
    expect(force('We strongly condemn the attack.')).toBe(5);
    expect(force('Takes note of the report;')).toBe(1);
  });

  it.each([
    ['en', 'We express concern at the attack.', 2],
    ['en', 'We express our grave concern at the attack.', 3],
    ['en', 'We jointly condemn the attack.', 4],
    ['fr', 'Nous exprimons notre préoccupation.', 2],
    ['fr', 'Nous exprimons notre vive préoccupation.', 3],
    ['ar', 'أعرب الوزراء عن قلقهم إزاء الوضع.', 2],
    ['ar', 'أعرب الوزراء عن قلقهم البالغ إزاء الوضع.', 3],
    ['ar', 'وندين بأشد العبارات الهجوم.', 5],
  ] as const)('hears what adds to the force, adverb or adjective: %s, %s', (language, text, force) => {
    expect(decisions(language, text).map((decision) => decision.force)).toEqual([force]);
  });

  it.each([
    ['en', 'The Ministers did not accept the map.', 'refuse', 'positive'],
    ['en', 'The Ministers did not approve the map.', 'approve', 'negative'],
    ['fr', "Les ministres n'appuient pas le projet.", 'oppose', 'positive'],
    ['ar', 'لا يعترف المجلس بأي تغيير في الحدود.', 'reject', 'positive'],
    ['en', 'The Ministers affirmed once again their friendship.', 'reaffirm', 'positive'],
    ['fr', 'Les ministres ont affirmé de nouveau leur amitié.', 'reaffirm', 'positive'],
    ['ar', 'وأكد الوزراء مجددا صداقتهم.', 'reaffirm', 'positive'],
    ['ar', 'وشدد الوزراء على صداقتهم.', 'stress', 'positive'],
  ] as const)('names what is said, also by a negation or a repetition: %s, %s', (language, text, concept, polarity) => {
    const [decision] = decisions(language, text);
    expect([decision!.concept, decision!.polarity]).toEqual([concept, polarity]);
  });

  it.each([
    ['en', 'The Ministers welcomed the truce, and they also condemned violence.', ['the truce', 'violence']],
    ['en', 'The Ministers reject the map, and we demand peace; they left.', ['the map', 'peace']],
    ['fr', 'Les ministres saluent la trêve et nous exigeons la paix.', ['la trêve', 'la paix']],
    ['ar', 'أكد الوزراء أهمية الحوار، كما نددوا بالعنف.', ['أهمية الحوار', 'بالعنف']],
  ] as const)(
    'ends what a decision is about before the next, without who decides: %s, %s',
    (language, text, scopes) => {
      expect(decisions(language, text).map(({ scope }) => scope && text.slice(scope.start, scope.end))).toEqual(scopes);
    },
  );

  it('shares a subject with a verb that decides nothing, and knows what one country announces', () => {
    check('en', 'Norway «announced» a grant of two million dollars and «reiterated» its support for the talks.');
    check('en', 'The grant Norway announced last year was spent.');
    check('en', 'The Committee was unable to finish its work and «decided» to meet again.', 'decide');
    check('en', 'Ministers «saw merit in» the plan and «asked» officials to study it.', 'support', 'request');
    check('en', 'The soldiers entered the town and demanded its surrender.');
  });

  it('tells what was done in a year from what is done now', () => {
    check('en', 'The two countries established diplomatic relations in 1972 and «agreed» to widen them.', 'decide');
    check('en', 'The two countries «established» a fund to end hunger in 2030.', 'decide');
    check('fr', 'Les deux pays ont établi des relations diplomatiques en 1972.');
  });

  it('reads unanimity, inverted negations and stances that are held', () => {
    check(
      'en',
      'The sides «were unanimous in their view» that the truce must hold and «resolved» to guard it.',
      'affirm',
      'decide',
    );
    check('en', 'The parties «found common ground» on water and «undertook» to share data.', 'decide', 'commit');
    check(
      'en',
      'We «will not tolerate» threats, nor «will we accept» force. Nor «do we recognise» the vote.',
      'commit',
      'commit',
      'condemn',
    );
    check('en', 'The Union «will neither recognise» the vote nor observe it.', 'commit');
    check('en', 'It «was the shared conviction» of the members that talks must resume.', 'affirm');
    check('en', 'The two leaders «expressed themselves satisfied» with the results.', 'welcome');
    check('en', 'The High Contracting Parties «shall refrain» from the use of force.', 'commit');
    check('en', 'No delegation opposed the plan. «There was broad agreement» that it should go on.', 'decide');
    check('fr', '«Un consensus s’est dégagé» sur ce point. La Chine «s’étonne» de ces propos.', 'decide', 'concern');
    check('fr', '«Étant donné» que la crise s’aggrave,', 'note');
    check('fr', 'La Suisse «a annoncé» un don et «réitéré» sa disponibilité à aider.', 'decide', 'affirm');
  });

  it('shares the subject of a verb in the present, of one before a date and of a future', () => {
    check(
      'en',
      'Iceland joins others in «thanking» the host and «recommends» that it ratify the text.',
      'welcome',
      'request',
    );
    check('en', 'The Bank lends to farmers and encourages them to plant trees.');
    check('en', 'The EU has given aid since January and «will continue to do» so.', 'commit');
    check('en', 'The Assembly «elected» Ms. Ola Berg as President and «adopted» its rules.', 'decide', 'decide');
    check('en', 'Norway «will be hosting» talks. The meeting will be starting at noon.', 'commit');
    check('en', 'The Summit «adopted» a declaration and «set a target» for 2030.', 'decide', 'commit');
  });

  it('knows more words of those who meet', () => {
    check('en', 'The ministers «pressed» both sides to talk and «were hopeful» that they would.', 'request', 'commit');
    check(
      'en',
      'We «express our condemnation and denunciation» of this act and «rule out» talks.',
      'condemn',
      'condemn',
    );
    check(
      'en',
      'Brazil «places on record its reservation» on this and «wishes the Chair success».',
      'concern',
      'welcome',
    );
    check('fr', 'Le Conseil «a validé» le plan et les ministres «ont exclu» tout retrait.', 'decide', 'condemn');
    check('fr', 'Nous «voulons saluer» ce texte. Ils «se sont promis» de se revoir.', 'welcome', 'commit');
    check('fr', 'La Suisse «salue» leur travail et «se tient à leur disposition».', 'welcome', 'commit');
  });

  it('knows counted subjects, infinitives that go on and what one holds a matter to be', () => {
    check('en', 'Each of the parties «affirmed» the truce. None of the members accepted the plan.', 'affirm');
    check(
      'en',
      'I «wish to thank» you for this and to «assure you of my support». They «had an opportunity to discuss» it.',
      'welcome',
      'support',
      'discuss',
    );
    check('en', 'We «would like to thank» those who work to end the war and to support the talks.', 'welcome');
    check('en', 'We «regard» the vote as void. We «consider» the law to be unjust.', 'affirm', 'affirm');
    check('en', 'We «urge» them to stop and «warn» that we «will not yield».', 'request', 'concern', 'commit');
    check(
      'en',
      'We are few but «are resolved» to act. The Minister came and «pledged» $5 million.',
      'commit',
      'commit',
    );
    check(
      'en',
      'The Embassy «lodged a strong protest» and they «stated their intention» to leave.',
      'condemn',
      'commit',
    );
    check('en', 'The two countries «elevated» their relations. Norway recalled its ambassador.', 'decide');
    check(
      'fr',
      'Ils «considèrent» cette loi comme nulle et «se fixent pour objectif» de l’abroger.',
      'affirm',
      'commit',
    );
    check('fr', 'Il «a été suggéré» de reporter le vote. Le Togo rappelle son ambassadeur.', 'request');
    check('fr', 'Le Ministre lui «a signifié la ferme protestation» de son pays.', 'condemn');
    check('fr', 'Les ministres «ont eu l’occasion d’échanger» sur la crise.', 'discuss');
  });

  it('knows who takes the floor, whose attention is drawn and what is considered so', () => {
    check('en', 'Mexico «took the floor to reject» this. They «took strong exception to» it.', 'condemn', 'condemn');
    check('en', 'The Minister «drew her counterpart’s attention» to it.', 'affirm');
    check('en', 'The ministers «consider» it essential that aid arrives.', 'affirm');
  });

  it('reads votes, what could not be supported and participles behind an additive', () => {
    check('en', 'The draft, as amended, «was adopted» by 34 votes to 2. «It was so decided».', 'decide', 'decide');
    check('en', 'The plan was adopted by 12 members of the Board.');
    check(
      'en',
      'Her delegation «could not support» the text and «requested» that it be deleted.',
      'condemn',
      'request',
    );
    check('en', 'Further, «recognizing» its worth, they «decided» to keep it.', 'note', 'decide');
    check('en', 'The Prime Minister «accepted with pleasure» an invitation to Oslo.', 'decide');
    check('fr', 'Le texte «a été adopté» par 34 voix contre 2. Elle «a fait l’éloge» de ce rôle.', 'decide', 'welcome');
  });

  it('reads what we would say, «let us», and more of letters and votes', () => {
    check(
      'en',
      'We «would welcome» a reply and «would urge» calm. The plan would support farmers.',
      'welcome',
      'request',
    );
    check('en', '«Let us recommit» to the Charter and «reject» division.', 'commit', 'condemn');
    check('en', 'Zambia «wishes to recall» this, and it «calls for» talks. Bolivia «voted against» the text.');
    check(
      'en',
      'The Embassy «avails itself of this opportunity to renew to the Ministry the assurances» of its esteem.',
      'affirm',
    );
    check('en', 'We «stand firm in our conviction» and «have set ourselves the target» of growth.', 'affirm', 'commit');
  });

  it('leaves what was proposed in a year, what others had pledged and what a body is for', () => {
    check('en', 'The Commission proposed the rules in 2021. It «welcomes» their use.', 'welcome');
    check(
      'en',
      'The Minister «explained» that the last government had signed the deal and had pledged to pay.',
      'affirm',
    );
    check('fr', 'La Banque accorde des prêts et soutient les agriculteurs.');
    check('fr', 'La Belgique participe au sommet et «soutient» ce plan.', 'support');
  });
});

describe('English, of what says or does', () => {
  it.each([
    ['The Ministers met to «review» the plan, «agreed» on a roadmap and «called for» talks.', 'discuss decide request'],
    ['The Ministers met to «review» the plan discussed and agreed by leaders.', 'discuss'],
    ['The ASEAN Member States «regret» the decision.', 'concern'],
    ['The Foreign Minister called on the visiting Prime Minister.', ''],
    ['They «called on» the President and the Prime Minister to act.', 'request'],
    ['«Having heard» the statement of the Chair, the Assembly «decides» to act.', 'discuss decide'],
    ['We «are following with close interest» the talks, and the Ministry «is closely monitoring» them.', 'note note'],
    ['They «devoted special attention» to trade and «expressed themselves in favor of» a fund.', 'discuss support'],
    [
      'Both sides «proceed from the assumption» that the talks go on, and «state their readiness» to help.',
      'affirm commit',
    ],
    [
      'In this connection «satisfaction was expressed» with the talks, and «appreciation was voiced».',
      'welcome welcome',
    ],
    ['The two Governments «are in accord» that talks should begin. «Emphasis was laid» on trade.', 'decide affirm'],
    ['We «are united in our commitment» to trade. The Prime Minister will arrive on Monday.', 'commit'],
    ['We «look forward» to the talks. Norway «looks forward» to aspiring to more.', 'welcome welcome'],
    ['Delegations «will be invited» to speak, and States «shall be requested» to reply.', 'request request'],
    ['Delegations will be invited by the host to dine. The texts will be published.', ''],
    ['Norway and Chile «will work» with partners and «establish» a fund.', 'commit commit'],
    ['Norway «will help» States design and adopt a plan.', 'commit'],
    ['Chile will receive a quota, and Norway will benefit from it. We will need help.', ''],
    ['Norway «will lower» the tariff and, subject to the talks, «will remove» it.', 'commit commit'],
    ['To this end, Norway «shall withdraw» its ships. It «is agreed» that Norway shall pay.', 'commit decide'],
    ['The Alliance «seeks» to uphold peace. The forces seek an outcome.', 'commit'],
    ['We «have stood together in firm opposition» to the war, and the ships stand in port.', 'condemn'],
    ['The «view was presented» that it should go. It «was said» that the rule was old.', 'affirm affirm'],
    ['They «affirmed» that the two countries share a vision of the sea.', 'affirm'],
    ['The two sides met in Oslo on Wednesday, 4 May 2025, and «held talks» on trade.', 'discuss'],
    ['The Council met in Riga, from 3 to 7 May 2024, and «adopted» its report.', 'decide'],
    ['They gathered in Riga and «welcomed» the pact. They fled in May and their homes were burnt.', 'welcome'],
    ['The Ministers met in Lima, «took stock» of the pact and «pledged» to renew it.', 'discuss commit'],
    ['The Ministers met in the palace, approved by the King as a venue.', ''],
    ['The Council held its session in May and «approved» the plan.', 'decide'],
    ['The Assembly «adopted» by acclamation the plan. The budget «was approved» by the Council.', 'decide decide'],
    ['The bridge was approved by the mayor, and the bill was passed by the Assembly of Haiti.', ''],
    ['Also «discussed» during the visit was the case of Peru.', 'discuss'],
    ['The two sides began by «recalling» the pact and ended by «thanking» the host.', 'note welcome'],
    ['The Chair closed the debate by «inviting» members to write. The rebels responded by condemning it.', 'request'],
    ['They «reaffirmed» that their countries «will work» together and «welcomed» the pact.', 'affirm commit welcome'],
    ['The Parties «will spare no effort» to find them. The rules will spare small firms.', 'commit'],
    ['«Grave concern was voiced» at the delay. No agreement was reached on quotas.', 'concern'],
    ['«Remaining concerned» that the ban is ignored, and «being aware» of the risks,', 'concern note'],
    ['«Determined» to end this, «wishing» to trade, «realizing» that time is short,', 'commit commit note'],
    ['The workers are being asked to leave. Remaining stocks are low.', ''],
    ['The leaders «rallied behind» the plan and «gave the green light» to it.', 'support decide'],
    ['They «placed on record their gratitude» to the host and «put emphasis» on trade.', 'welcome affirm'],
    ['We «have no doubt» that it works, and «find it regrettable» that it is late.', 'affirm concern'],
    ['Both sides «engaged in a frank dialogue» and «conferred» on trade.', 'discuss discuss'],
    ['We «will support» Norway for as long as it takes and «will hold» them to account.', 'commit commit'],
    ['The Union «calls once again on» all sides to talk and «expects» the parties to listen.', 'request request'],
  ])('%s', (marked, classes) => check('en', marked, ...(classes === '' ? [] : classes.split(' '))));
});

describe('items that a line above heads', () => {
  it('end before the next word is known, whatever stood there in the block before', () => {
    for (const item of ['– «examiné» la', '– «examiné» le']) {
      check(
        'fr',
        'Le Conseil «salue» la Norvège, le Ghana et la France le 3 mai 2024, le Mali et le Niger le 5 mai 2024.',
      );
      check('fr', item);
    }
  });

  it('have infinitives in English resolutions of Arab bodies', () => {
    check(
      'en',
      '2. To «condemn in the strongest terms» the attacks, and to «reject categorically» any delay.',
      'condemn',
      'condemn',
    );
    check('en', '4. To «mandate» the Arab Group to begin consultations.', 'decide');
    check('en', '(a) To strengthen cooperation and to support the talks;');
    check('en', '1. To create jobs and to support small farms.');
  });

  it('have the auxiliary in French', () =>
    check('fr', '– «a enjoint» au Secrétariat de finaliser la révision de la Charte ;', 'request'));
});

describe('a subject that is not repeated', () => {
  it('has more verbs in a list, of whatever class', () => {
    check(
      'en',
      'The Authority «commends» the forces, «approves» the activation of the Force and «adopts» the budget.',
      'welcome',
      'decide',
      'decide',
    );
    check(
      'fr',
      'La Conférence «adopte» le budget, «endosse» les recommandations et «décide» d’agir.',
      'decide',
      'support',
      'decide',
    );
    check('en', 'The Council «welcomes» the plans, programmes and visits the States made.', 'welcome');
  });

  it('is that of a verb behind an aside or a clause of its own', () => {
    check('en', 'We «are determined» to act and, working with the Community, «will provide» aid.', 'commit', 'commit');
    check(
      'en',
      'The Minister told reporters that the parties had met, and «called for» an immediate ceasefire.',
      'request',
    );
    check('fr', 'Le Ministre s’est rendu dans la ville qui a été attaquée, et «a condamné» l’attaque.', 'condemn');
    check('en', 'The group that attacked the town, and condemned the mission, left on Monday.');
    check(
      'en',
      'The Council «welcomes» the States that support the plan and, subject to approval, will send troops.',
      'welcome',
    );
  });

  it('is not that of a participle before a date', () => {
    check(
      'fr',
      'Ils «ont salué» l’accord, signé le 20 juin 2011, et «ont exhorté» les parties à agir.',
      'welcome',
      'request',
    );
    check(
      'fr',
      'Ils «ont salué» le rapport, «examiné» la situation et «exhorté» les parties à agir.',
      'welcome',
      'discuss',
      'request',
    );
  });
});

describe('stances without a verb of theirs', () => {
  it('reads what a copula joins to those who speak', () => {
    check('en', 'It «is our firm belief» that the port must open, and our «hope is» to see it.', 'affirm', 'commit');
    check('en', 'It is their belief that the port must open.');
    check('fr', "C'«est notre espoir» que le port s'ouvre.", 'commit');
  });

  it('reads whom a matter concerns', () => {
    check('en', 'The floods in Togo «worry us deeply».', 'concern');
    check('en', 'The floods worry the farmers.');
    check('fr', 'Les crues au Togo «nous inquiètent» et «préoccupent» les membres du Conseil.', 'concern', 'concern');
  });

  it('reads judgements of who issues it, and leaves alone what only describes', () => {
    check('en', 'Such attacks «are totally unacceptable».', 'condemn');
    check('en', 'They «condemned» attacks that are unacceptable in any war.', 'condemn');
    check('fr', 'Les nouvelles du nord «sont très inquiétantes».', 'concern');
    check('fr', 'Les crues «demeurent une source de préoccupation».'.replace('une source', 'source'), 'concern');
  });

  it('reads the stance of a name in a relative clause, unless somebody else speaks', () => {
    check('en', 'Togo has opened its ports, which Norway «welcomes».', 'welcome');
    check('en', 'We «regret» the plan, which Norway supports.', 'concern');
    check('fr', 'Ce sont des progrès que la Norvège «salue».', 'welcome');
  });

  it('knows who speaks of a list in apposition', () => {
    check('en', 'We, the ministers of Chile and Peru, and the Secretary of the Union «urge» calm.', 'request');
    check(
      'en',
      'Each of us «is resolved» to act. We «note» that the Prime Minister of Togo urges calm.',
      'commit',
      'note',
    );
  });

  it('tells judgements from attributes, and whom a verb holds responsible', () => {
    check('en', 'We «are very concerned» by the raids, which are alarming breaches of the law.', 'concern');
    check('en', 'Norway «holds the Government of Togo responsible» for it.', 'condemn');
    check('fr', 'La Suisse «tient le Gouvernement du Togo pour responsable» de ces actes.', 'condemn');
  });

  it('reads what minutes tell of «on»', () => {
    check('fr', "On «a également souligné» que le port s'ouvrirait. Si on soutient la pêche, on avance.", 'affirm');
  });

  it('knows whose pledge it is to seek something', () => {
    check('en', 'The United States «affirms» that it «intends» to open its ports.', 'affirm', 'commit');
    check('en', 'We «seek» lasting peace. Both the Togo Forces and the Chad Forces seek an outcome.', 'commit');
  });

  it('finds the subject behind a gerund and its own complement', () => {
    check('fr', "Tout en prenant d'autres mesures, la Conférence de l'Union, à sa 3e session, «a décidé» de siéger.");
  });

  it('leaves alone what was before, who is at war, and nouns that look like verbs', () => {
    check('en', 'The Council had proposed a plan. As the leaders agreed last year, a fund was set up.');
    check('fr', "Le Président avait proposé un plan. Comme les dirigeants en sont convenus l'an dernier, il existe.");
    check('en', 'The parties to the conflict continue to reject talks, and warring parties reject them all.');
    check('fr', 'Les parties au conflit refusent le dialogue. La Commission relève du Conseil.');
    check('en', 'States that support the rebels must stop.');
    check('en', 'Japan lends five billion yen, which supports small farms.');
    check('fr', 'Nous «avons bien sûr évoqué» les questions qui nous préoccupent.', 'discuss');
  });

  it('opens paragraphs in the first person, and with two verbs', () => {
    check('fr', '«Chargeons» la Présidence de suivre la question ;', 'request');
    check('en', '4. «Welcomes» and «supports» the work of the Panel;', 'welcome', 'support');
  });
});

describe('French', () => {
  it.each([
    ['Ils se sont vus lors d’un dîner au cours duquel ils «ont passé en revue» leurs relations.', 'discuss'],
    ['La France «exprime au Niger et au Togo toute sa solidarité».', 'support'],
    ['Le Gouvernement du Mali, «condamne fermement» cet acte.', 'condemn'],
    ['Le gouvernement malien «dément» ces faits et «se réserve le droit» d’agir.', 'condemn affirm'],
    ['La France «souhaite réaffirmer» ce message.', 'affirm'],
    ['Les délégations «seront invitées» à parler. Les textes seront publiés.', 'request'],
    ['J’«exprime ma vive émotion», je «soutiens» ce pays et je «me réjouis» de cet accord.', 'concern support welcome'],
    [
      'J’«ai salué» ces efforts, et j’«aimerais remercier» le Togo. «Permettez-moi de féliciter» le Roi.',
      'welcome welcome welcome',
    ],
    ['Le Togo «a appris avec une profonde tristesse» la mort du Président.', 'concern'],
    ['«Se disant émue», Sa Majesté le Roi «a souligné» la portée de ce geste.', 'concern affirm'],
    ['Je «proposerai» un plan et j’«évoquerai» ce point. Il est vrai que je serai à Paris.', 'commit commit'],
    ['La réunion va permettre de parler. L’Union «va renforcer» son aide.', 'commit'],
    ['Ma délégation «souhaite tout d’abord vous présenter ses félicitations».', 'welcome'],
    ['J’«ai l’honneur de saluer» le Roi. Je profite de cette occasion pour «remercier» le Togo.', 'welcome welcome'],
    ['Les ministres d’Allemagne, du Canada, et du Royaume-Uni «rejettent fermement» ce plan.', 'condemn'],
    ['Les ministres «assurent les familles de leur compassion».', 'concern'],
  ])('%s', (text, classes) => check('fr', text, ...classes.split(' ')));

  it('leaves alone what should be, reasons and counterparts', () => {
    check('fr', 'Il est essentiel que les États soutiennent la mission et condamnent l’attaque.');
    check('fr', 'Compte tenu de la situation, le Conseil «décide» de se réunir.', 'decide');
    check('fr', 'Ses entretiens avec son homologue autrichien ont constitué une étape.');
  });

  it.each([
    ['«Se déclare gravement préoccupé» par la crise et «rejette» la violence;', 'concern condemn'],
    ['«Prie» le Comité de se réunir et lui «demande» de faire rapport;', 'request request'],
    ['Les ministres «se sont félicités» de l’accord et «ont pris note» du calendrier.', 'welcome note'],
    ['Nous «saluons» ces efforts et «nous engageons» à les soutenir.', 'welcome commit'],
    ['Nous «continuerons à soutenir» le processus et nous «ne reconnaîtrons pas» ces actes.', 'commit commit'],
    ['Les deux parties «sont convenues» de se revoir.', 'decide'],
    ['Le Togo «suit de près» la crise et «désire» agir.', 'note commit'],
    [
      'L’Assemblée «a adopté» par acclamation le plan. Les ministres «ont donné leur feu vert» au projet.',
      'decide decide',
    ],
    ['L’«accent a été mis» sur le commerce. Une «vive préoccupation a été exprimée».', 'affirm concern'],
    [
      'Nous «sommes unis dans notre engagement». La Belgique «maintient sa pleine solidarité» avec le Togo.',
      'commit support',
    ],
    ['Ils «ont salué» le plan, «remercié» le Togo et «rendu hommage» aux pêcheurs.', 'welcome welcome welcome'],
    ['Il «a été décidé» de créer un groupe.', 'decide'],
    ['Le Conseil, «rappelant» ses résolutions, «exprime sa profonde gratitude» au Secrétaire général.', 'note welcome'],
    ['Les dirigeants «ont également mis l’accent» sur la paix.', 'affirm'],
    [
      'Les ministres «ont, par ailleurs, salué» l’accord et la Présidente «a hautement apprécié» son esprit.',
      'welcome welcome',
    ],
    ['Le Conseil «a, ce matin, demandé» aux parties de se taire.', 'request'],
    [
      'Les chefs d’État de Guinée et du Niger «ont confirmé» leur accord, «restant disposés» à négocier.',
      'affirm commit',
    ],
    ['Nous «allons intensifier» nos efforts, en «nous félicitant» du cessez-le-feu.', 'commit welcome'],
    ['Nous saisissons l’occasion pour «saluer» ce geste.', 'welcome'],
    ['Les ministres, après «avoir examiné» le rapport, «se sont engagés» à agir.', 'discuss commit'],
    ['Les ministres «ont salué» l’accord, qui est utile, «ont-ils rappelé».', 'welcome note'],
    ['2. «Prend note» du rapport. Le Conseil «se félicite» aussi de sa clarté ;', 'note welcome'],
    ['– «vu» sa résolution du 3 mai 2021,', 'note'],
    ['L’Union européenne «continue d’appeler» au calme et nous «tenons à saluer» ses efforts.', 'request welcome'],
    ['Ils «souhaitent aux blessés un prompt rétablissement».', 'concern'],
    ['Ils «adressent aux familles leurs vœux de prompt rétablissement».', 'concern'],
    ['La Conférence «a adopté» le budget et «a mis en place» un groupe.', 'decide decide'],
    ['Plusieurs sujets «ont été abordés», dont le climat.', 'discuss'],
    [
      'Mme Awa Barka, ministre de la Pêche du Tchad, chargée des Ports, «s’est entretenue» avec M. Oumar Dia de la pêche.',
      'discuss',
    ],
    [
      'Le Groupe des amis (composé des ambassadeurs du Niger, du Togo et du Ghana à Lomé) «se tient prêt» à aider.',
      'commit',
    ],
    ['Les deux personnalités «ont convenu» de se revoir.', 'decide'],
    ['Les membres «sont profondément attristés» et «présentent leurs condoléances».', 'concern concern'],
    ['Les ministres «ont par ailleurs, salué» l’accord. Le NORVEL «déplore» ce vote.', 'welcome condemn'],
    [
      'L’Union, qui est pleinement engagée pour la paix et la stabilité, à la demande des États et en faveur de leurs ports, «déplore» ce vote.',
      'condemn',
    ],
    ['Tout en «condamnant» cet acte, la Norvège «fait part de son soutien et de sa solidarité».', 'condemn support'],
    [
      'Le Haut Représentant «a relayé les vives préoccupations» de l’Union. Le ministère «souligne» ce point.',
      'concern affirm',
    ],
    [
      'Les deux parties «sont parvenues à une identité de vues». La partie togolaise «a réaffirmé» son appui.',
      'decide affirm',
    ],
    ['Les ministres ont reçu le texte et «ont salué» son esprit.', 'welcome'],
    [
      'Le 3 mai 2021, le Président du Togo, M. Oumar Dia, et la Ministre de la Pêche, Mme Awa Barka, «se sont entretenus» à Lomé sur la pêche.',
      'discuss',
    ],
    ['Les dirigeants de la Norvège, de la Suède et du Chili «ont souligné» ce point.', 'affirm'],
    [
      'Les ministres «ont exprimé d’entrée de jeu leur satisfaction» et «ont tenu à faire part de leur préoccupation».',
      'welcome concern',
    ],
    [
      'L’Assemblée générale «a adopté» une résolution par laquelle elle «demande» la paix. Les autres textes «ont été adoptés».',
      'decide request decide',
    ],
    ['Les ministres «se sont penchés» sur ce point et nous «réitérons» notre appel.', 'discuss affirm'],
    ['L’entretien a permis de «confirmer» l’importance de ces liens.', 'affirm'],
    [
      'Le Conseil «exprime, une fois de plus, son soutien» au Mali et «lance un appel pressant» aux parties.',
      'support request',
    ],
    ['“La paix est proche”, «a déclaré» la Secrétaire générale.', 'affirm'],
    [
      'La réunion a permis aux deux ministres d’«exprimer leur satisfaction» et de «marquer leur volonté» d’agir.',
      'welcome commit',
    ],
    ['Les ministres «ont salué» l’accord, en «soulignant» que la route est longue.', 'welcome affirm'],
    [
      'Les ministres «ont salué» l’accord tout en «soutenant» les ports et en «se félicitant» de son esprit.',
      'welcome support welcome',
    ],
    ['Les ministres «ont dit être déçus» par ce vote et «restent très préoccupés».', 'concern concern'],
    [
      'Elle «constate avec regrets» le départ du médiateur et «maintient son plein soutien» au projet.',
      'concern support',
    ],
  ])('%s', (text, classes) => check('fr', text.replaceAll('’', "'"), ...classes.split(' ')));

  it('asks who holds the stance, and for what', () => {
    check('fr', "L'Algérie, qui «appelle» à la retenue, «présente ses condoléances».", 'request', 'concern');
    check('fr', "Les rebelles ont dit qu'ils condamnent cet acte. Les dirigeants chiliens ont décidé de partir.");
    check('fr', "Nous «appelons» les parties à se taire afin qu'elles s'engagent à négocier.", 'request');
    check('fr', 'Le ministère a publié un communiqué «condamnant» cet acte.', 'condemn');
    check(
      'fr',
      'Ils se sont réunis sur le thème “Agir pour assurer la paix” afin de «discuter» de la pêche.',
      'discuss',
    );
  });

  it('goes on after a singular holder, and from one sentence to no other', () => {
    check('fr', 'Le Président «a déclaré» que la Norvège «est attristée» par cet acte.', 'affirm', 'concern');
    check(
      'fr',
      'Ils «ont salué» le plan et «demandent» que les ports s’ouvrent.'.replace('’', "'"),
      'welcome',
      'request',
    );
    check('fr', 'Le Conseiller fédéral Urs Keller, chef du Département, «présente ses condoléances» aux familles.');
    check('fr', 'La Norvège «salue» ce geste. Les attentats, comme toute violence, constituent une faute.', 'welcome');
    check('fr', "Elle l'«assure de son appui» et «présente des propositions».", 'support', 'request');
    check('fr', 'La Norvège «assure le Médiateur du Groupe de son plein soutien».', 'support');
    check('fr', "La Norvège «souhaite» l'ouverture du port et «souhaite» que la paix revienne.", 'request', 'request');
    check('fr', 'Le texte remis à la presse à Lomé est long. Le ministère a convoqué l’ambassadeur.'.replace('’', "'"));
    check('fr', 'Les deux Rois ont assisté à la signature et «ont instruit» leurs ministres de se voir.', 'request');
    check('fr', 'Les chefs de délégation, tout en «reconnaissant» ces progrès, «ont mis en garde» contre le vent.');
    check('fr', 'Dans ce cas le Conseil «salue» ce geste et «appelle» au calme. Les 15 «ont dit leur disponibilité».');
    check(
      'fr',
      'La Chine «s’est dite “choquée»” par cet acte et je «voudrais remercier» son peuple.'.replace('’', "'"),
    );
  });

  it('shares the subject of a verb that decides nothing, and leaves alone what agreements provide', () => {
    check(
      'fr',
      "La Belgique participe à ce sommet et «soutient» le médiateur. L'accord prévoit que les parties s'engagent.",
    );
    check('fr', "Il a été nommé en 2015. Les partis d'opposition ont rejeté ce texte. Communiqué de presse conjoint.");
  });

  it('takes what belongs to a verb in', () => {
    check('fr', 'La Communauté «est attristée et préoccupée» par la crise.', 'concern');
    check('fr', 'Le Conseil «a pris note, avec satisfaction», de ces progrès.', 'welcome');
    check(
      'fr',
      'Les ministres «ont eu des échanges fructueux» sur la pêche et «ont évoqué» leurs échanges passés.',
      'discuss',
      'discuss',
    );
    check(
      'fr',
      'Nous «nous tenons fermement aux côtés» du Togo et «émettons le souhait» de le revoir.',
      'support',
      'commit',
    );
  });

  it('finds the auxiliary before what is put between', () => {
    check('fr', "Les Chefs d'État ont, sur la base du Traité du 3 mai 1963, «décidé» d'agir.", 'decide');
    check('fr', 'Les Parties se sont, au terme de leurs travaux, «félicitées» de ce pas.', 'welcome');
    check('fr', "Le Conseil a, à l'unanimité et sur proposition de son Président, «adopté» le plan.", 'decide');
    check('fr', 'Les délégations sont, après un long débat, «convenues» de se revoir.', 'decide');
    check('fr', 'Cinq rebelles ont, selon la police, refusé de partir.');
  });

  it('reads capitals without their accents', () => {
    check('fr', "LES DEUX PARTIES «ONT DECIDE» D'AGIR ET «SE SONT FELICITEES» DE CE PAS.", 'decide', 'welcome');
    check('fr', "LE PRESIDENT «A SOULIGNE» L'INTERET DU PLAN ET «A REAFFIRME» SON SOUTIEN.", 'affirm', 'affirm');
    check('fr', 'LES MINISTRES «ONT EXPRIME LEUR PREOCCUPATION» FACE A LA CRISE.', 'concern');
    check('fr', 'LES PARTIES «SE SONT DECLAREES PREOCCUPEES» PAR LA CRISE.', 'concern');
    check('fr', 'LE MARCHE A OUVERT ET LA NOTE EST BONNE.');
    check('fr', 'Les parties ont note les projets decide et exprime.');
  });

  it('knows what talks were about', () => {
    check('fr', 'Les entretiens «ont porté sur» la pêche.', 'discuss');
    check('fr', 'Les discussions «se sont concentrées sur» le commerce.', 'discuss');
    check('fr', 'Les conversations «ont été axées sur» la coopération.', 'discuss');
    check('fr', 'Le traité porte sur la pêche.');
  });

  it.each([
    ['La délégation chilienne «fustige» cet acte et «désapprouve» ce choix.', 'condemn condemn'],
    ['Le Chili «ne saurait tolérer» de tels actes, et la Norvège «ne peut accepter» ce vote.', 'condemn condemn'],
    ["Le Conseil «s'est ému» de ces attaques, et la Norvège «s'émeut» de ce vote.", 'concern concern'],
    ["Le ministre «ne cache pas son inquiétude» et «tire la sonnette d'alarme».", 'concern concern'],
    ["La Norvège «se joint» à cet appel. Le Gouvernement «s'en tient à» sa position.", 'support affirm'],
    ["Le Chili «milite en faveur» d'une réforme et «s'est prononcé pour» un vote.", 'support support'],
    ['Le Président «rend grâce» aux médiateurs. Le Chili «compatit» à cette perte.', 'welcome concern'],
    ['La Norvège «reste mobilisée» pour la paix et «renonce à» ce programme.', 'commit commit'],
    ['Le Gouvernement «adjure» les parties de se taire et «supplie» les pays d’agir.', 'request request'],
    ['Les délégations «ont procédé à un examen approfondi» du plan.', 'discuss'],
    ['«Il importe de» préserver la paix. «Il est souhaité» que les parties se parlent.', 'affirm request'],
  ])('%s', (text, classes) => check('fr', text.replaceAll('’', "'"), ...classes.split(' ')));

  it.each([
    [
      'Il «convient de rappeler» que la Charte lie les parties. Il nous «faut toutefois reconnaître» que le temps presse.',
      'note note',
    ],
    ["«Force est de constater» que rien n'a bougé. Il «y a lieu de saluer» cet effort.", 'note welcome'],
    [
      "«Il doit être clair» que ce texte ne vise personne. «Il appartient» désormais aux parties d'agir.",
      'affirm request',
    ],
    ['Aussi «militons»-nous pour un traité. Nous «comptons», plus que jamais, sur le Secrétariat.', 'support request'],
    [
      "Aussi les ministres «ont-ils tenu à saluer» l'accord, non sans «s'inquiéter» du sort des civils.",
      'welcome concern',
    ],
    ['Le Conseil «prend acte» du rapport, «sans pour autant souscrire» à ses conclusions.', 'note condemn'],
    [
      "Le Chili «s'est dit, pour sa part, attaché» au dialogue et «tient ce vote pour nul et non avenu».",
      'commit condemn',
    ],
    [
      "Le Gouvernement «n'envisage pas», en l'état, de rouvrir ce poste. Nous «ne nous en satisfaisons pas».",
      'commit concern',
    ],
    ['Au terme de la visite, deux accords «ont été paraphés».', 'decide'],
    ['– «réitéré» leur appel à la paix ;', 'affirm'],
    ['– «donné mandat» au Président de poursuivre les pourparlers ;', 'request'],
    ['4. «Nous élevons contre» les mesures qui frappent les pauvres ;', 'condemn'],
    ['6. «Ne ménagerons aucun effort» pour que les femmes accèdent au crédit ;', 'commit'],
    ['7. «Œuvrerons» à la paix ; 8. «Saurions gré» au Secrétaire général de nous faire rapport.', 'commit request'],
    ["«Nous plaçant dans le prolongement» de l'Accord de Lomé,", 'note'],
    ['Les Ministres «ont examiné» le plan, la partie togolaise «se disant attachée» au dialogue.', 'discuss commit'],
    ['Il «a convié» le Roi à Lomé, invitation qui «a été acceptée avec plaisir».', 'request welcome'],
    ['La Suisse «a condamné» ces actes. La situation «sera réévaluée» dans six mois.', 'condemn commit'],
    ["Le Conseil «sursoit» à l'examen du texte.", 'decide'],
    ['Le Togo «tient à ce» que les auteurs soient jugés et «prend ses distances» avec ce vote.', 'request condemn'],
    ['Les Ministres «ont jeté les bases» du pacte et «ont fixé» la date du vote.', 'decide decide'],
    [
      "La Suisse «se porte garante» du pacte et «s'offusque» de ces propos. Nous «sommes au regret» de partir.",
      'commit concern concern',
    ],
    ["Le Chili «voit d'un bon œil» ce vote et «tient pour» illégal ce décret.", 'welcome affirm'],
    ["«Il revient» à chaque État d'assurer sa sécurité. «Il leur incombe» d'y veiller.", 'request request'],
    ["Les parties «ont pris date» pour mai et «ont dit tout le prix» qu'elles attachent au texte.", 'decide affirm'],
    ['La Norvège «offre ses bons offices» et «oppose un démenti» à ces rumeurs.', 'request condemn'],
  ])('%s', (text, classes) => check('fr', text, ...classes.split(' ')));

  it('leaves alone what duties are told, and participles of facts', () => {
    check(
      'fr',
      "Le rapport dit qu'il convient de rappeler ces règles. Il faut retirer les troupes sans évoquer le passé.",
    );
    check('fr', '– adopté le 3 mai ;');
    check('fr', 'Selon ce rapport, il convient de rappeler ces règles.');
    check('fr', 'Il appartient à une famille de pêcheurs. Il revient à Lomé. Ce groupe a été considéré comme dissous.');
    check('fr', "La commune s'est vu remettre un prix. Le rapport fixe les seuils.");
    check(
      'fr',
      'Les Ministres «ont condamné» cet acte. « Assez ! », a lancé le Ministre devant la presse.'.replace(
        /« | »/g,
        '"',
      ),
    );
    check('fr', 'Le Chili «salue» le texte du Comité, qui, par 7 voix contre 2, avait réclamé un vote.');
    check('fr', 'Les pays soulignant les risques, les prix ont monté.');
    check('fr', '– signé à Lomé par les parties ;');
    check('fr', '2. Environs de Lomé ;');
    check('fr', 'Cette visite, se plaçant dans le prolongement de la précédente, fut brève.');
  });

  it('leaves alone nouns and what others did', () => {
    check('fr', 'La note du secrétariat et la demande des parties seront examinées.');
    check('fr', 'Les mesures que la commission a adoptées sont utiles.');
    check('fr', 'Il convient de poursuivre, comme il convient de noter.');
    check('fr', 'Nous «nous engageons» à agir, notamment en nous employant à convaincre.', 'commit');
    check('fr', 'Le gouvernement est en place et les effets vont de pair.');
    check('fr', "Nous «dénonçons» ces attaques, par lesquelles l'agresseur cherche à intimider.", 'condemn');
    check('fr', "Tout en priant Dieu d'aider les blessés, la Norvège «présente ses condoléances».", 'concern');
    check('fr', 'La Belgique a été invitée à participer à ce débat.');
    check('fr', 'Ils «ont affirmé» des relations directes et privilégiées.', 'affirm');
    check('fr', 'Ils «se sont efforcés» de négocier de manière constructive et concertée, sans relâche.', 'commit');
    check('fr', 'Le Fonds était utile alors que les agents étaient engagés dans cette tâche.');
    check('fr', "Le projet a permis aux femmes d'exprimer leur satisfaction.");
    check('fr', 'Les ministres «ont salué» le plan, qui agit en encourageant les ports.', 'welcome');
  });

  it('knows the ends of preambles, tasks in the passive and verbs behind an aside', () => {
    check('fr', '«Désireux» de coopérer, les deux États «sont convenus» de ce qui suit :', 'commit', 'decide');
    check('en', '«Desiring» to cooperate, the two States «have agreed» as follows:', 'commit', 'decide');
    check('fr', 'Le Secrétariat «a été prié» de rédiger un texte. La Belgique a été invitée à venir.', 'request');
    check('fr', 'Les parties, «animées» d’un même esprit, ont tenu parole et «sont parvenues à un accord».');
    check('fr', 'Ils «saluent» ce pas et «espèrent» une issue. «Il est entendu que» rien ne change.');
    check('fr', 'Nous «souhaitons plein succès» au Congrès. Elle «a réservé sa position».', 'welcome', 'affirm');
    check('fr', 'Les membres «sont unanimes à considérer» que la crise dure.', 'affirm');
    check('fr', 'Le Gouvernement «a pris la ferme résolution» de lutter contre la fraude.', 'commit');
  });

  it('reads a second purpose of a meeting and a participle after a verb that decides nothing', () => {
    check('fr', 'La réunion a été l’occasion de «réaffirmer» leur attachement au dialogue et de «saluer» ses progrès.');
    check('fr', 'L’Assemblée a observé une minute de silence et «exprimé sa compassion» aux familles.', 'concern');
    check('fr', 'Les ministres ont visité l’usine rénovée et saluée par la presse.');
    check('fr', 'Mon pays «s’aligne sur» ce texte. Le Conseil «a reporté» le point 5.', 'support', 'decide');
    check(
      'en',
      'They came together to mark the day, «pay tribute» to the fallen and «renew their vows» to defend peace.',
      'welcome',
      'commit',
    );
    check('en', 'The Council «postponed» its session.', 'decide');
  });

  it('reads «we» behind a preamble, what is concluded, and pronouns before a second participle', () => {
    check('en', '«Recalling» the Charter, we, the ministers of the region, «reiterate» our call.', 'note', 'affirm');
    check('en', 'The Board «concluded» that the vote was void.', 'affirm');
    check('fr', '«Rappelant» la Charte, nous, ministres de la région, «demandons» un accord.', 'note', 'request');
    check(
      'fr',
      'Elle a visité le port et «salué» le travail des marins. Le Roi «a adressé un message de condoléances».',
    );
    check('fr', 'La Commission a tenu sa session. Elle «a passé en revue» ses projets et «recommandé» leur suite.');
    check('fr', 'Le Sénégal «a offert» de détacher deux experts.', 'commit');
    check('en', 'The Czech Republic «joined the consensus» on the text.', 'support');
  });

  it('reads items of a list, what a body refuses and what was resolved', () => {
    check('fr', '2. «approuvent» le budget de l’année ;', 'decide');
    check('fr', 'La délégation «a émis des réserves» sur ce point.', 'concern');
    check('en', 'The Union «stands by» the people. It «will not recognise» the vote.', 'support', 'commit');
    check('en', 'It «was resolved» that a fund be set up.', 'decide');
  });

  it('reads openings of speeches and what a body keeps to itself', () => {
    check('fr', '«Permettez-moi de vous féliciter» et de vous «assurer de notre soutien».', 'welcome', 'support');
    check('fr', '«Qu’il me soit permis d’exprimer la gratitude» de mon pays.', 'welcome');
    check('fr', 'L’Union «se réserve la possibilité» d’agir et «reste saisie» de la question.', 'affirm', 'commit');
    check('fr', 'Ils «ont opté pour» une trêve et «ont donné mandat» au médiateur de la suivre.', 'decide', 'request');
    check('fr', 'Le Ministre «a accepté» l’invitation et «proposé» des dates.', 'decide', 'request');
    check('fr', 'Les coauteurs «regrettent» ce vote. Le Togo «a voté contre» le texte.', 'concern', 'condemn');
  });

  it('takes approval that is given and views that are expressed', () => {
    check('fr', 'Les participants «ont donné leur approbation unanime» au budget.', 'support');
    check('fr', 'Des «vues ont été exprimées» sur le projet.', 'discuss');
  });
});

describe('Arabic', () => {
  it.each([
    ['و«أبان» الوزير أن الحل سياسي، «مبينا» أن الحوار سبيله.', 'affirm affirm'],
    ['«يدين مجلس الأمن بشدة» الهجوم، و«يؤكد» دعمه. و«نشدد» على الحوار.', 'condemn affirm affirm'],
    ['«تقف» مصر إلى جانب السودان.', 'support'],
    ['و«قيل» إنه يلزم تغيير القواعد.', 'affirm'],
    ['و«واصل المجلس دعمه» للعملية السياسية.', 'support'],
    ['و«نوه» الوزراء بالجهود المبذولة. و«نوه» الوزراء إلى أنه لا بد من السلام.', 'welcome note'],
    ['وقال الوزير إن الحكومة «تدعو» الأطراف إلى التهدئة.', 'request'],
    ['و«أشار» البيان إلى أهمية الحوار. وأشار البيان إلى أن الطريق مغلق.', 'note'],
    ['و«بحث» الحمداني وفلاديك الأوضاع. و«استعرض» الحمداني مع نظيره الجهود.', 'discuss discuss'],
    ['و«أكد» الوزير دعمه لبلدنا في هذا المصاب الأليم «مثمنا» موقف الشعب.', 'affirm welcome'],
    ['و«رحب» الوزير بنظيره. و«تناول» معه آخر التطورات. و«اعتبر» زيارته مكسبا.', 'welcome discuss affirm'],
    ['و«تم استعراض» العلاقات و«بحث» سبل تعزيزها، بالإضافة إلى «مناقشة» الأزمة.', 'discuss discuss discuss'],
    ['و«سمحت المحادثة باستعراض» العلاقات. و«تطرق» النقاش إلى الأزمة، و«بحث» سبل حلها.', 'discuss discuss discuss'],
    ['و«حملت الوزارة، في بيان لها، الحكومة المسؤولية الكاملة» عن ذلك.', 'condemn'],
    ['عقد القادة اجتماعا طارئا ل«بحث» الهجوم، و«استغربوا» الصمت.', 'discuss concern'],
    ['و«أكد» الوزير دعمه، مع «رفض» تحويل البلاد إلى ساحة للصراع.', 'affirm condemn'],
    ['و«عبر عن شكره» لتفاعلهم وحرصهم على التواصل.', 'welcome'],
    ['«أرحب» بالقرار، و«أؤكد مجددا» دعمنا. بكل احترام، «أعرب عن تقديري» لجهودكم.', 'welcome affirm welcome'],
    ['«أود أن أشكر» الوزير. وهي «لا يسعها إلا أن تؤيد» القرار.', 'welcome support'],
    ['كما «يشكرونه» على دعمه.', 'welcome'],
    ['و«أكد» الوزير أن الجزائر «تؤيد» القرار و«تدعم» هذا المسعى.', 'affirm support support'],
  ])('%s', (text, classes) => check('ar', text, ...classes.split(' ')));

  it('goes on with a participle that opens a paragraph', () => {
    check('ar', '«داعية» المجتمع الدولي إلى اتخاذ موقف حازم.', 'request');
    check('ar', 'مطالبة المجتمع الدولي باتخاذ موقف حازم.');
  });

  it('leaves alone «between», what an accord requires and who witnessed it', () => {
    check('ar', 'وبين الجانبين علاقات متينة. ويشترط وقف إطلاق النار إجلاء القوات.');
    check('ar', 'شهد السلطان وبيدرو مراسم التوقيع. وشكلت المكالمة فرصة لذلك.');
    check('ar', 'وهو أقدر على ذلك، وأجرى الوزير محادثات مع نظيره.');
    check('ar', 'و«أجرى الوزير محادثات» مع نظيره حول الأزمة.', 'discuss');
  });

  it.each([
    ['و«أعطى الأعضاء الأولوية» لمكافحة الفساد.', 'commit'],
    ['و«نظر المشاركون في» المقترحات، كما «قام المجلس بتقييم» النتائج.', 'discuss discuss'],
    ['و«أعربوا عن قلقهم البالغ» إزاء الوضع، «مشيرين» إلى خطورته.', 'concern note'],
    ['و«جدد الجانبان دعمهما الكامل» للحوار، و«شددا» على أهميته.', 'support affirm'],
    ['و«تم الاتفاق» على تشكيل لجنة، و«جرى بحث» سبل التعاون.', 'decide discuss'],
    ['«نؤكد» التزامنا بالسلام، و«سنواصل» العمل من أجله.', 'affirm commit'],
    ['وفي ختام اللقاء «أعرب الوزيران عن شكرهما» للمضيفين.', 'welcome'],
    ['و«حمل الوزراء الأطراف المسؤولية» عن ذلك.', 'condemn'],
    ['و«أعرب أعضاء اللجنة، في بيان صدر اليوم، عن قلقهم» إزاء ذلك.', 'concern'],
    ['«أعربت الوزارة عن إدانة الدولة واستنكارها الشديد» للهجوم.', 'condemn'],
    ['عقدا لقاء، حيث «ناقش» الوزيران التعاون، فيما «أكد» الجانب الأول دعمه.', 'discuss affirm'],
    ['اجتمع الوزراء ل«بحث» الأوضاع ول«لتأكيد مجددا» على وحدتهم، و«اتفقوا» على لقاء آخر.', 'discuss affirm decide'],
    ['و«جدد الوزراء التأكيد» على تضامنهم مع الأهالي.', 'affirm'],
    ['و«دان» المجلس الهجوم.', 'condemn'],
    ['الرباط - «أعربت الوزارة عن شديد انشغالها وبالغ قلقها» إزاء ذلك.', 'concern'],
    ['«أعرب وزراء البلدين، عن ترحيبهم» باللقاء.', 'welcome'],
    ['وأصدر المجلس بيانا «أعرب فيه عن أسفه».', 'concern'],
    ['أن أعضاء اللجنة، وعلى خلفية ذلك، «يدعون» إلى الهدوء.', 'request'],
    ['و«جرى، خلال اللقاء، بحث» سبل التعاون.', 'discuss'],
    // What the sentence tells before a participle need not be a decision.
    ['وقال رئيس الوزراء إن بلاده بخير، «مؤكدا» أهمية الحوار.', 'affirm'],
    ['بعث الأمير برقية إلى أخيه الملك، «معربا فيها عن خالص تعازيه».', 'concern'],
    ['و«شدد» الأعضاء على أنه لا حل «معربين عن رغبتهم» في التهدئة و«مؤكدين» دعمهم.', 'affirm commit affirm'],
    ['«أعرب الوزير، في بيان، اليوم، عن قلقه» إزاء الوضع.', 'concern'],
    ['«تتقدم الوزارة إلى المملكة حكومة وشعبا، وإلى ذوي الضحايا بأحر التعازي».', 'concern'],
    ['وإن بلادنا، «إذ تدين» الهجوم، ل«تؤكد» تضامنها مع الضحايا.', 'condemn affirm'],
    ['وقالت الوزارة إنها «إذ تدين» الاعتداء، فإنها «ترحب» بالاتفاق.', 'condemn welcome'],
    ['الأردن «يدين» الهجوم و«يؤكد» تضامنه.', 'condemn affirm'],
    ['«طالب» البيان الدول بالتعاون، و«رفض» الإعلان التهجير.', 'request condemn'],
    ['و«وجه المجلس برئاسة مصر إدانته الشديدة» للهجوم، «مدينا بشدة» مرتكبيه.', 'condemn condemn'],
    ['قال الوزير إن المملكة «تقف» مع العراق و«نتطلع» إلى زيارته.', 'support welcome'],
    ['و«رأى» الوزير، في بلاغ صدر أمس، أن الاجتماع مفيد.', 'affirm'],
    ['«أعرب وزراء كل من مصر، والأردن، وقطر، وتونس، والجزائر، ولبنان، واليمن، وليبيا، والعراق عن قلقهم».', 'concern'],
    ['و«جددت الوزارة، تأكيدها» على ذلك، «مجددا إدانة المملكة واستنكارها» للهجوم.', 'affirm condemn'],
    ['الرياض / وام «أعرب الوزير عن حزنه»، كما «تمنى» أن يعم السلام. وتمنى للمصابين الشفاء.', 'concern commit'],
    ['إن المجلس «لن يدخر أي جهد» في سبيل السلام.', 'commit'],
    ['و«لن نسمح» لأحد بذلك، و«لن تقبل» الدولة بالعدوان.', 'commit condemn'],
    ['و«لاحظ المجلس بارتياح» ما تحقق، و«تابع الوزراء بقلق بالغ» ما جرى.', 'welcome concern'],
    ['«شكر» الرئيس الوزيرة و«دعاها» إلى زيارة بلاده.', 'welcome request'],
    ['«رحبت» الحكومة بالقرار، الذي دعا إلى الحوار، وأدان الهجوم.', 'welcome'],
    ['و«ثمنت» الوزارة القرار..«داعية» إلى تنفيذه.', 'welcome request'],
    ['«أعربت الدولة عن إدانتها واستنكارها الشديدين» للهجوم. و«أعرب الوزير عن الشكر والتقدير».', 'condemn welcome'],
    ['و«أقر» الاجتماع مبادرة بإنشاء مركز، و«أقر» الأعضاء بأهميته.', 'decide note'],
    ['و«شدد» المجلس على دعمه للحوار، و«طالب» أطراف النزاع بوقف القتال.', 'affirm request'],
    ['ومن جهة أخرى «أعرب دبيسي عن خشيته» من التصعيد، و«رأى» دبيسي أن الوضع خطير.', 'concern affirm'],
    ['وقال دبيسي إن «الحل قريب»، «مشددا» على التهدئة.'.replaceAll('«الحل قريب»', '"الحل قريب"'), 'affirm'],
    ['وقال الوزير إنه يدرس “الحل” «مؤكدا» “ضرورة” التهدئة.', 'affirm'],
    ['و«جدد الوزير، باسم شعوب المنطقة وعلمائها، التأكيد» على دعم السلام.', 'affirm'],
    ['و«قدمت الوزارة شكرها وتقديرها» للحكومة.', 'welcome'],
    ['باريس- «ندد» أعضاء المجلس بالهجوم.', 'condemn'],
    ['و«أكد» المجلس ضرورة تقديمهم إلى العدالة «مقدما تعازيه» لذويهم .. متمنيا لهم الشفاء.', 'affirm concern'],
    ['و«تبادلا وجهات النظر» و«توصلا إلى توافقات» مهمة.', 'discuss decide'],
    ['إن المملكة «حريصة» على التعاون و«مستعدة» للحوار.', 'commit commit'],
  ])('%s', (text, classes) => check('ar', text, ...classes.split(' ')));

  it('does not take a noun for the verb that is written alike', () => {
    check('ar', 'و«أكد»، دعم مصر للسودان.', 'affirm');
    check('ar', '«ناقش» القادة رئاسته للدورة ودعم سمو الأمير وما تحقق.', 'discuss');
    check('ar', 'و«أكد» القادة وقف القتال ورفض كل محاولات التهجير.', 'affirm');
    check('ar', '«أكد» الوزراء سلامة وأمن الموظفين عملا بالتزاماتهم.', 'affirm');
  });

  it('knows who is meant by a relative pronoun', () => {
    check('ar', 'واجتمع الرئيس مع الأمين العام، الذي «أشاد» بدور البلاد و«دعا» إلى التهدئة.', 'welcome', 'request');
    check('ar', 'وترأس الجلسة الوزير ونظيره الكيني، اللذان «أعربا عن قلقهما» إزاء الجفاف.', 'concern');
    check('ar', 'وأصدر أعضاء المجلس بيانا صحفيا «أعربوا فيه عن قلقهم» إزاء الوضع.', 'concern');
    check('ar', 'وعقد الجانبان جلسة مباحثات «استعرضا» خلالها العلاقات الثنائية.', 'discuss');
    check('ar', 'و«أدان» المجلس تصريحات الوزير الذي دعا إلى الحرب.', 'condemn');
    check('ar', 'و«تشكر» الوزارة الدول التي أيدت القرار ورفضت التهجير.', 'welcome');
    check('ar', 'و«رحب» الوزراء بإعلان كينيا أنها تؤيد الاتفاق وتلتزم به.', 'welcome');
  });

  it('looks for the main clause behind others', () => {
    check('ar', 'إن مجلس الأمن، «إذ يشير» إلى قراراته، «يقرر» تمديد ولاية البعثة.', 'note', 'decide');
    check('ar', 'و«إذ يدعو» الأطراف إلى الحوار، فإن المجلس «يجدد تضامنه» معها.', 'request', 'support');
    check('ar', 'وفيما «دعا» البيان الأطراف إلى التهدئة، «شدد» على ضرورة الحوار.', 'request', 'affirm');
    check('ar', 'وانطلاقا من هذا الموقف «تثمن» الوزارة كل المبادرات.', 'welcome');
    check('ar', 'وفي ختام الاجتماع «تم التوقيع» على مذكرة تفاهم. وفي عام 1990 تم التوقيع على اتفاق آخر.', 'decide');
    check('ar', '«تقرر» عقد الدورة المقبلة في نيروبي، كما «تم الاتفاق» على تشكيل لجنة.', 'decide', 'decide');
  });

  it('goes on with futures, suffixes and participles of who spoke', () => {
    check('ar', 'و«وقع» الجانبان اتفاقا و«سيعملان» على تنفيذه.', 'decide', 'commit');
    check('ar', 'و«أكد» الوزراء أنهم «سيواصلون» دعم الجهود.', 'affirm', 'commit');
    check('ar', 'إننا «نعرب عن قلقنا العميق» إزاء الوضع، و«نأمل» في السلام.', 'concern', 'commit');
    check('ar', 'و«هنأ» الوزير نظيره و«شكره» على حفاوة الاستقبال.', 'welcome', 'welcome');
    check('ar', 'كما «شدد» البيان على رفض التدخل «مؤكدا» أهمية العمل المشترك.', 'affirm', 'affirm');
    check('ar', 'كما «تطرق» البيان إلى الملاحة، حيث «دعا» الحوثيين إلى وقف التصعيد.', 'discuss', 'request');
    check('ar', 'كما «اتفق» الجانبان على التعاون، مع «التشديد» على سيادة الدول.', 'decide', 'affirm');
    check('ar', 'و«قرر» المجلس تمديد الولاية، مع الالتزام بالميثاق.', 'decide');
    check('ar', 'وعلى الرغم من رفض بعض الدول فقد انعقد المؤتمر.');
    check('ar', 'وبقي دعم المنظمة كاملا، ولم يتغير رفض اللجنة للمشروع.');
  });

  it('knows the passives of minutes', () => {
    check('ar', 'و«أعلنت» النرويج تقديم مساعدة جديدة و«جددت دعمها» للخطة.', 'decide', 'support');
    check('en', 'The United States «announced» $50 million in aid and «reiterated» its support.', 'decide', 'affirm');
    check('en', 'The Committee «took cognizance» of the plan.', 'note');
    check(
      'fr',
      'Le Comité «a pris connaissance» du plan, «félicité» son auteur et «décidé» de le publier.',
      'note',
      'welcome',
      'decide',
    );
    check('en', '«Reference was made» to the earlier plan, and «attention was drawn» to its costs.', 'note', 'affirm');
    check('en', 'A «call was made» for more resources. «The point was made» that time was short.', 'request', 'affirm');
    check('fr', '«Il a été fait mention» du plan antérieur.', 'note');
    check('fr', "«L'attention a été appelée» sur le coût du projet.", 'affirm');
    check('fr', '«Prend de nouveau note» du rapport;', 'note');
    check('ar', 'و«طلب» إلى الأمانة أن تعد ورقة عمل.', 'request');
    check('ar', 'و«دعيت» الأمانة إلى إعداد ورقة، و«نوشدت» الجهات المانحة زيادة دعمها.', 'request', 'request');
    check('ar', 'و«تُدعى» الوفود إلى تقديم آرائها، و«تقررت» إحالة المسألة إلى اللجنة.', 'request', 'decide');
    check('ar', 'وتدعى المدينة عروس البحر.');
    check('ar', 'قيل للوزير إن الطريق مغلق.');
  });

  it('reads the passives that an Arabic writer marks', () => {
    check('ar', 'و«أُقر» مشروع الميزانية، و«اعتُمد» التقرير.', 'decide', 'decide');
    check('ar', 'و«كُلفت» الأمانة بنشر النص، و«أُسس» صندوق خاص.', 'request', 'decide');
    check('ar', 'و«أُيد» هذا الرأي، و«ذُكر» أن المادة لا تنطبق.', 'support', 'affirm');
    check('ar', 'و«نُظر في» تمديد الدورة.', 'discuss');
    check('ar', 'وأُسست المنظمة في ليما. ورُفض طلبه.');
  });

  it('knows verbs of the long tail of Arabic minutes', () => {
    check('ar', 'و«حبذ» المشاركون عقد الدورة، و«استصوبوا» المقترح.', 'support', 'support');
    check('ar', 'و«أوكل» المجلس المهمة إلى اللجنة، و«بت» في الطلبات.', 'decide', 'decide');
    check('ar', 'و«تساءل» المندوب عما أُنفق، و«شكك» في الأرقام.', 'request', 'condemn');
    check('ar', 'و«أبدت الوزارة تخوفها» من الحرب، و«نأت» بنفسها عنها.', 'concern', 'condemn');
    check('ar', 'و«تحتفظ المملكة بحقها» في الرد، و«نحتفظ بالحق» نفسه.', 'affirm', 'affirm');
    check('ar', 'و«تكللت المحادثات بالتوقيع» على مذكرة تفاهم.', 'decide');
  });

  it('goes on with the subject of an Arabic verb that decides nothing, and behind asides', () => {
    check('ar', 'عقد المجلس دورته في تونس، و«ناقش» خلالها البنود، و«أقر» خطة، و«أحال» أخرى إلى اللجنة.');
    check(
      'ar',
      'التقى الوزير وفدا من البنك، و«بحث» معه آفاق العمل، «داعيا» إلى توسيعه، كما «استعرض» الأولويات.',
      'discuss',
      'request',
      'discuss',
    );
    check('ar', 'إن الحكومة، وهي «تتابع بقلق» الوضع، «تدعو» إلى الهدوء.', 'concern', 'request');
    check('ar', 'و«أكد» المجلس، بعد تدارسه الوضع، أنه «سيتصدى» لها. و«تدارس» مشروعا، و«صادق» عليه.');
    check('ar', 'وفي حين «أشاد» الأعضاء بالبعثة، «أبدوا قلقهم» من كلفتها.', 'welcome', 'concern');
    check('ar', 'وبينما «ترحب» المجموعة بالتقدم، فإنها «تأسف» لبطئه.', 'welcome', 'concern');
    check('ar', 'و«يدعو» الاتحاد، مجددا، الأطراف إلى الحوار.', 'request');
    check(
      'ar',
      'و«أحيط المجلس علما» بالنتائج. و«ترى» مصر أن الحل ممكن، و«تعتبر» أن وقته حان.',
      'note',
      'affirm',
      'affirm',
    );
  });

  it('finds an Arabic subject behind «و», and who wishes', () => {
    check('ar', 'والجزائر «تدعو» إلى الحوار. وبلادي «على استعداد» لاستضافته.', 'request', 'commit');
    check('ar', 'والمدينة تشجع على السياحة.');
    check('ar', 'و«تود الوزارة أن تعرب عن شكرها» للدول الصديقة.', 'welcome');
    check('ar', 'و«لا يسع المجلس إلا أن يشيد» بدور قطر، كما «لا يفوت الوزير أن ينوه» به.', 'welcome', 'welcome');
    check('ar', 'وإنه «لمن دواعي سرورنا أن نعلن» إطلاق الشراكة، و«نشعر بصدمة شديدة» إزاء الهجوم.', 'decide', 'concern');
    check('ar', 'نحن «لا نقبل» المساومة، وإننا ل«نؤكد» ذلك.', 'condemn', 'affirm');
    check('ar', 'و«أعطت الحكومة الضوء الأخضر» للمشروع. و«واصلت اللجنة نظرها» في البند.', 'decide', 'discuss');
    check('ar', 'و«اعتمد» مشروع القرار بدون تصويت. واعتمد السكان على الزراعة.', 'decide');
    check('ar', 'وأجرى الرئيس اتصالا بنظيره، «هنأه» فيه بالعيد.', 'welcome');
  });

  it('leaves alone what people, companies and figures do, what was not done, and facts that are mentioned', () => {
    check('ar', 'ورحب السكان بوصول القافلة، والتزمت الشركات بخفض أسعارها. وتشير التقديرات إلى تراجعها.');
    check('ar', '«أكد» المجلس موقفه و«أدان» هذه الهجمات.', 'affirm', 'condemn');
    check('ar', 'و«لاحظ» المجلس أن الأطراف لم تلتزم بالجدول. ولم يعترض أي وفد.', 'note');
    check('ar', 'و«أشاد» المجتمعون بالخطوات التي اتخذتها الحكومة وتعهدت بمواصلتها.', 'welcome');
    check('ar', 'وتجدر الإشارة إلى أن البلدين وقعا اتفاقية للتعاون.');
    check('ar', 'ولما كانت الدول قد التزمت بالاتفاق، نشر النص. وأعربت عائلات الضحايا عن غضبها.');
    check('ar', 'وفي تصريح صحفي، «أكد» الناطق الرسمي أن الحكومة ماضية في الإصلاح.', 'affirm');
  });

  it('takes the own noun of an Arabic verb in, and what still holds', () => {
    check('ar', '«نرحب أشد الترحيب» بالهدنة، و«نأسف أشد الأسف» لما سبقها.', 'welcome', 'concern');
    check('ar', '«نلتزم التزاما راسخا» بالاتفاق، و«ندرك تمام الإدراك» صعوبته.', 'commit', 'note');
    check('ar', 'و«لا نزال نؤمن» بالحوار، و«نقف على أهبة الاستعداد» له.', 'affirm', 'commit');
    check('ar', 'وما زال الأعضاء «يدعون» إلى الحوار، و«نؤكد» عزمنا على إنجاحه.', 'request', 'affirm');
    check('ar', 'ونحن «على ثقة» بأن الحوار سينجح، وعليه «قررنا» ما يلي:', 'affirm', 'decide');
    check('ar', 'وفي الختام، «يؤكد مجددا» رئيس المجلس حرصه على الحوار.', 'affirm');
    check(
      'ar',
      'و«تركزت» المحادثات حول الهجرة، و«ثمن» الوفد دور كينيا و«اعتبره» محوريا.',
      'discuss',
      'welcome',
      'affirm',
    );
  });

  it('takes what meetings lead to, and efforts that are not spared', () => {
    check('ar', 'و«أسفر الاجتماع عن الاتفاق» على هدنة، و«أفضت المناقشات إلى اعتماد» خطة.', 'decide', 'decide');
    check('ar', 'وأسفرت الاحتجاجات عن تعليق الدراسة.');
    check('ar', '«لن نألو جهدا» في سبيل السلام، و«نقف متحدين» في وجه الإرهاب.', 'commit', 'support');
    check('ar', 'و«أكد» المجلس ما ورد من مبادئ، كما «وجه» بتنفيذها.', 'affirm', 'request');
    check('ar', 'إن الطرفين، «إذ يدركان» أهمية التعاون، قد «اتفقا» على ما يلي:', 'note', 'decide');
    check('ar', '«تأمل» جزر القمر في أن تنجح المحادثات.', 'commit');
  });

  it('leaves history, prayers and what outsiders say of themselves alone', () => {
    check('ar', 'وفي عام 1991، وافقت الأطراف على الخطة.');
    check('en', 'In 1991, the parties agreed to the plan. In 1991 we «agreed» to it.', 'decide');
    check('fr', 'En 1991, les parties ont accepté le plan.');
    check('ar', 'وزعم المتمردون أنهم يدعمون الهدنة، وقال المتحدث إن الحكومة لم تتلق أي طلب رسمي.');
    check('ar', 'بارك الله في جهودكم. شكرا لكم جميعا.');
    check('en', 'The rebels claimed they support the truce.');
  });

  it('knows who speaks in Arabic by a title, a name or a noun with its adjective', () => {
    check(
      'ar',
      'وفي الختام «دعا» سيادته المستثمرين إلى المشاركة، كما «بحث» دولته معهم آفاق العمل.',
      'request',
      'discuss',
    );
    check('ar', 'و«أكد» الجانب الصيني أنه «سيقدم» المنح.', 'affirm', 'commit');
    check('ar', 'و«ذكّر» الاتحاد الأفريقي الأطراف بالتزاماتها.', 'note');
    check('ar', 'و«جرى الاتفاق» على أن تعقد اللجنة اجتماعا، و«التأكيد» على المتابعة.', 'decide', 'affirm');
    check('ar', 'وكانت الحكومة قد رفضت العرض، و«دعا» المجلس الأطراف إلى الحوار.', 'request');
    check('ar', '«أكد» سموه أن دول المجلس ماضية في دعم اليمن.', 'affirm');
  });

  it('knows what was done first, and who decides behind it', () => {
    check('ar', 'و«قد نظر في» مشروع الاتفاق، «يقرر» اعتماده.', 'discuss', 'decide');
    check('ar', 'إن مجلس الأمن، و«قد نظر في» التقرير، «يقرر» تمديد الولاية.', 'discuss', 'decide');
    check('ar', 'إن القمة، المنعقدة في عمان، «تؤكد» دعمها للسلام.', 'affirm');
    check('ar', 'و«إذ يشير» إلى قراره، «يقرر» تمديد الولاية.', 'note', 'decide');
    check('ar', 'وبعد أن «استعرض» المجلس التقرير، «قرر» إحالته إلى اللجنة.', 'discuss', 'decide');
    check('ar', 'وبعد أن اتفق الخصوم على الهدنة، عاد الهدوء إلى المدينة.');
    check('ar', 'وقد زار الوزير المعرض، يرافقه عدد من المسؤولين.');
    check('en', 'The Council, «having considered» the report, «decides» to extend the mandate.', 'discuss', 'decide');
    check('en', 'The Committee «having considered» the item, its Chair made a statement.', 'discuss');
    check('en', 'The town having been destroyed, its people left.');
    check('fr', 'Après «avoir examiné» le rapport, les Ministres «ont décidé» de le publier.', 'discuss', 'decide');
    check(
      'fr',
      "L'Assemblée générale, «ayant examiné» le rapport, «décide» de proroger le mandat.",
      'discuss',
      'decide',
    );
  });

  it.each([
    ['و«أصدر المجلس قرارا» بإنشاء صندوق للإغاثة.', 'decide'],
    ['و«سجلت اللجنة بارتياح» التقدم المحرز.', 'welcome'],
    ['و«سجل المجلس ارتياحه» للتقدم المحرز.', 'welcome'],
    ['و«رفع الوزراء الشكر» إلى جلالة السلطان.', 'welcome'],
    ['و«بذل الجانبان قصارى جهدهما» لإنجاح المؤتمر.', 'commit'],
    ['و«أوفد» المجلس بعثة، و«أرجأ» النظر في المسألة.', 'decide decide'],
    ['و«ألح» القادة على ضرورة رفع الحصار.', 'request'],
    ['و«بحث» الجانبان العلاقات الثنائية و«استكشفا» آفاق التعاون.', 'discuss discuss'],
    ['و«أكد» الوزير أن بلاده «تدعم» الحل السياسي.', 'affirm support'],
    ['يذكر أن اللجنة كانت قد عقدت جلستها في نيروبي.', ''],
  ])('%s', (text, classes) => check('ar', text, ...classes.split(' ').filter(Boolean)));

  it('takes in the adverb right after the bare subject, also in quotation marks', () => {
    check('ar', '«أدانت وزارة الخارجية بشدة» الهجوم. و«رفض المجلس بشكل قاطع» أي تدخل.', 'condemn', 'condemn');
    check('ar', 'و«أكد الجانبان مجددا» التزامهما بالاتفاق.', 'affirm');
    check('ar', 'و«أدانت "بشدة» الهجوم".', 'condemn');
    check('ar', 'و«تم "الاتفاق» على" عقد جولة ثانية.', 'decide');
  });

  it('looks behind datelines', () => {
    check('ar', 'طرابلس 14 مارس 2017 / «اعتبر» مجلس الوزراء أن القرار باطل.', 'affirm');
    check('ar', 'مسقط في 5 مايو / وام / «أدانت» دولة قطر الهجوم.', 'condemn');
    check('ar', 'طرابلس (وام) «دعا» الوزراء إلى الحوار.', 'request');
  });

  it('knows verbs of telling as frames', () => {
    check('ar', 'وأوضح البيان أن الزيارة استمرت يومين، وأفاد المتحدث أن الطريق مغلق.');
    check('ar', 'وأوضح البيان أن الوزيرين «اتفقا» على عقد لقاء آخر.', 'decide');
  });

  it('knows the participles of proposing, drawing attention and renewing', () => {
    check('ar', 'و«أكد» الوزير دعمه، «مقترحا» تأسيس صندوق، «لافتا الانتباه» إلى الجفاف.');
    check('ar', 'و«نددت» الوزارة بالهجوم، «مجددة موقفها الثابت» الرافض للعنف.', 'condemn', 'affirm');
    check('ar', 'وقال الوزير إن الجانبين «تبادلا الرؤى» حول الأزمة.', 'discuss');
  });

  it('lets documents speak', () => {
    check('ar', 'و«طالب» القرار الأطراف بوقف القتال، كما «طلب» إلى الأمين العام أن يقدم تقريرا.', 'request', 'request');
    check('ar', 'و«طلب» القرار من جميع الدول أن تتعاون، و«أعرب عن القلق» إزاء الجفاف.', 'request', 'concern');
    check('ar', 'و«ركز» (إعلان وهران) على أهمية التعليم.', 'affirm');
    check(
      'ar',
      '«أكد» البيان أن السلام ضرورة، و«دعا» إلى الحوار، و«طالب» بفتح المعابر.',
      'affirm',
      'request',
      'request',
    );
    check('ar', 'و«طالبت» الوثيقة الختامية الدول بالتعاون.', 'request');
    check('ar', 'وأشار البيان إلى أن الزيارة انتهت، وذكر المتحدث أن الطريق مغلق.');
    check('ar', 'ورفض القرار الجائر.');
  });

  it('knows the participants in clauses of what was said', () => {
    check('ar', 'وقال إن وزراء الدول الثلاث (تونس والجزائر وليبيا) «اتفقوا» على ذلك.', 'decide');
    check('ar', 'وأضاف الوزراء أنهم «اتفقوا» على عقد لقاء ثان. وأضاف الوزير أن المسلحين رفضوا ذلك.', 'decide');
    check('ar', 'و«أكدا» أن الجانبين «مصممان» على العمل.', 'affirm', 'commit');
    check('ar', 'و«أكدت» الوزيرة أن الدول الثلاث الراعية «ستواصل» جهودها.', 'affirm', 'commit');
    check('ar', 'و«أعلن» الرئيس أنه «سيشكل» لجنة.', 'decide', 'commit');
    check('ar', 'و«أكد» الوزير أن القرار عادل وأنه سيسهم في السلام.', 'affirm');
    check('ar', 'و«أكد» الوزراء أن المؤتمر سيعقد في الصيف.', 'affirm');
  });

  it('reads what was decided in a meeting or statement just named', () => {
    check('ar', 'عقد المجلس جلسة «جدد فيها ولاية» القوة.', 'decide');
    check('ar', 'وأصدرت الوزارة بيانا «أكدت» فيه رفضها للقرار.', 'affirm');
    check('ar', 'وصدر عن الاجتماع بيان «أدان» الهجوم.', 'condemn');
    check('ar', 'ونشرت الصحف بيانا للمعارضة دعا إلى الإضراب.');
  });

  it('reads what communiqués say in the first person, of shared subjects, and in idioms', () => {
    check('ar', 'إننا «نعتقد اعتقادا راسخا» أن الحوار هو السبيل، و«نقف متحدين خلف» المبعوث.', 'affirm', 'support');
    check('ar', 'و«أعلن» الوزيران أنهما «يقفان صفا واحدا» مع الشعب.', 'decide', 'support');
    check('ar', '«ترحب» كينيا وتشاد بالقرار. «نشيد» بالجهود المبذولة.', 'welcome', 'welcome');
    check('ar', 'ونحن كوسطاء «مستعدون» لتقديم مقترح آخر.', 'commit');
    check('ar', '«تعارض» حكوماتنا القتال، و«سوف تحاسب» من يؤججه.', 'condemn', 'commit');
    check('ar', '«سيجتمع» كبار المسؤولين غدا «آملين» الاتفاق.', 'commit', 'commit');
    check('ar', 'و«ناقش» المجلس الوضع «مستهديا» بقراراته.', 'discuss', 'note');
    check('ar', '3 - «أحيطوا علما» بنتائج الزيارة.', 'note');
    check('ar', '«عاودت كل من مصر وكينيا وتشاد والنرويج والاتحاد الأفريقي تأكيد» موقفها.', 'affirm');
    check('ar', 'وقد «انخرط الجانبان في محادثات» حول التجارة، و«أعربا عن ضرورة» استمرارها.', 'discuss', 'affirm');
    check('ar', 'وكان الوزير قد «بحث» مع نظيره سبل التعاون.', 'discuss');
    check('ar', 'وجاء في البيان الختامي أنه «قرر» الوزراء تشكيل لجنة.', 'decide');
    check('ar', 'و«قيل» إن المسألة عاجلة، و«ذكرت» وفود أنها ليست كذلك.', 'affirm', 'affirm');
    check('ar', 'و«إذ يكرر» مناشدته الأطراف، و«إذ يعرب عن استيائه» من القتال،', 'affirm', 'condemn');
    check('ar', 'قدمت مصر بدعم من تشاد اقتراحا يتوافق مع القانون. وكما قيل سابقا، دخل القرار حيز النفاذ.');
  });

  it('reads what is said along with an agreement, and no purpose', () => {
    check('ar', 'و«اتفقوا» على العمل، مع «دعوة» الأطراف إلى الهدوء، و«إدانة» العنف.', 'decide', 'request', 'condemn');
    check('ar', 'و«اتفق» الوزراء على الخطة مع تأكيد دولي لها.', 'decide');
    check('ar', 'و«دعت» الوزارة إلى الحوار، حرصا منها على السلام.', 'request');
    check('ar', 'وحرصا منها على السلام «دعت» الوزارة إلى الحوار.', 'request');
  });

  it('reads the verbal nouns of numbered items as what is decided', () => {
    check('ar', '9. «الموافقة» على تعيين أمين عام جديد.', 'decide');
    check('ar', '10. «إحالة» الموضوع إلى اللجنة، و«توجيه التحية» إلى رئيسها.');
    check('ar', '3. اعتماد جدول الأعمال.');
    check('ar', '1- «الترحيب» بنتائج الحوار، و«حث» الأطراف على المضي فيه، ومواصلة العمل.', 'welcome', 'request');
    check('ar', '2- «إدانة» القصف، و«التحذير» من عواقبه، و«مناشدة» الدول التدخل.', 'condemn', 'concern', 'request');
    check('ar', '3- «الإعراب عن القلق البالغ» إزاء الجفاف، و«تكليف» الأمانة بإعداد تقرير.', 'concern', 'request');
    check(
      'ar',
      '4- «دعم» جهود المبعوث الأممي. و«الطلب» من الأمين العام متابعة ذلك.'.replace('. و«الطلب»', '، و«الطلب»'),
      'support',
      'request',
    );
    check('ar', '5- دعم القطاع الخاص، وتشجيع الاستثمار.');
    check('ar', '6- تقديم تقرير إلى الدورة المقبلة.');
    check('ar', 'إدانة القصف، والتحذير من عواقبه.');
    check('ar', 'و«اتفق» الجانبان على الخطة، مع «الإعراب عن القلق» إزاء الوضع.', 'decide', 'concern');
    check('ar', '«بعد اطلاعه» على تقرير الأمين العام،', 'discuss');
  });

  it('finds what a light verb gives behind a parenthesis', () => {
    check('ar', '«أبدت وزارة الدفاع، أمس الاثنين، استعدادها» للتعاون.', 'commit');
    check('ar', '«قدم الأعضاء، في بيان صحفي، تعازيهم» لأسر الضحايا.', 'concern');
    check('ar', 'و«توجه الوزراء بالتحية» إلى المزارعين، و«أعربوا عن أمنياتهم» لهم بالنجاح.', 'welcome', 'welcome');
    check('ar', '«يجدد التدابير» المفروضة بموجب الفقرة 5 من القرار.', 'decide');
    check('ar', 'و«اختتم البيان بالتأكيد» على أهمية الحوار.', 'affirm');
    check(
      'ar',
      'و«أخذت علما، باهتمام»، بالتقرير. «مرحبة» باهتمام الشركات.'.replace('. «مرحبة»', '، «مرحبة»'),
      'note',
      'welcome',
    );
    check('ar', '«أدان أعضاء مجلس الأمن، بأشد العبارات»، الهجوم.', 'condemn');
  });

  it('tells what is told from what is decided', () => {
    check('ar', 'وصرح السفير سامي حداد، المتحدث باسم وزارة الدفاع، بأن الوزيرين «بحثا» الأزمة.', 'discuss');
    check('ar', 'وأشارت الوزارة إلى أن العدد بلغ ألفا.');
    check('ar', '«لافتا» إلى أهمية الحوار.', 'note');
    check('ar', 'و«أكدت» اللجنة أن الخطوة تعكس حرصا مشتركا، وتؤكد أهمية العمل.', 'affirm');
    check('ar', 'و«تأسف» الوزارة للبيان الذي أصدره الحزب في مارس، ورحب به المجلس.', 'concern');
    check('ar', 'مشيرا إلى أنه «تم الاتفاق» على لقاء ثان.'.replace('مشيرا', '«مشيرا»'), 'note', 'decide');
    check('ar', 'وعقد الوزيران اجتماعا «جرى خلاله بحث» الملفات العالقة.', 'discuss');
    check('ar', 'و«أكد» المصدر، وفقا للصحيفة، رفض المملكة للقصف.', 'affirm');
    check('ar', 'و«شدد» البيان على أن المملكة «لن تسمح» بذلك.', 'affirm', 'commit');
    check('ar', '«سوف تقوم الوزارة بتوقيع» العقد.', 'commit');
    check('ar', 'و«طالب» المجلس بوقف القتال و«حث» على ضبط النفس.', 'request', 'request');
    check('ar', 'و«أشاد» المجلس بالوسطاء، و«ثمن» قرار المحكمة.', 'welcome', 'welcome');
    check('ar', 'و«أكد» المجلس ضرورة إنجاز ما تبقى من خطوات، و«كلف» اللجان بمتابعتها.', 'affirm', 'request');
  });

  it('reads the first person singular, and leaves alone what is written like it', () => {
    check('ar', '«أرحب» بالقرار و«أشيد» بدوركم، و«أدعو» الأطراف إلى الهدوء.', 'welcome', 'welcome', 'request');
    check('ar', 'بكل احترام، «أعرب عن تقديري» لأهل البلدة، و«أؤكد مجددا» ما قلت.', 'welcome', 'affirm');
    check('ar', 'الهجوم الذي أوقع ضحايا، ونتقدم بأصدق الأماني، وأعيد فتح المعبر.');
  });
  it('knows a speaker by an office before the name and another behind it', () => {
    check(
      'fr',
      'Le conseiller fédéral Ola Nordheim, chef de la diplomatie, «appelle» les parties au calme.',
      'request',
    );
    check('en', 'Federal Councillor Ola Nordheim, Head of the Ministry of Defence, «condemns» the attack.', 'condemn');
  });
  it('reads what French minutes say in the passive, and paragraphs that open in capitals without accents', () => {
    check(
      'fr',
      'L’importance du dialogue «a été soulignée», et la trêve «a été saluée» par les ministres.',
      'affirm',
      'welcome',
    );
    check('fr', 'Les parties «ont également échangé» sur la crise; elles ont échangé des prisonniers.', 'discuss');
    check('fr', '«REAFFIRMANT» leur attachement à la paix,', 'affirm');
    check('fr', '«DECIDONS» de créer une commission ;', 'decide');
    check('en', 'They «held detailed discussions» with the Minister. They held talks with the President.', 'discuss');
  });
  it('goes on after a comma with «كما», and takes «we again …» in', () => {
    check('ar', 'و«أعربوا عن تقديرهم» للبعثة، كما «شكر» المشاركون الحكومة على دعمها.', 'welcome', 'welcome');
    check('ar', '«نعاود تأكيد» التزامنا بالسلام.', 'affirm');
    check('en', 'They «associate themselves with» this statement.', 'support');
  });
  it('leaves alone what is written like a verb', () => {
    check('ar', 'نحن هنا لنحمل الأمانة، وعلى الجميع تحمل مسؤوليته.');
    check('ar', '«ندعوا» الجميع إلى الهدوء، و«نثمن عاليا» جهودكم.', 'request', 'welcome');
    check('en', 'Renewed international efforts are needed.');
    check('en', 'We «deny» these claims.', 'condemn');
  });
  it('takes the wish before the verb in', () => {
    check('ar', '«نود أن نشكر» المضيفين، و«يسرني أن أرحب» بكم.', 'welcome', 'welcome');
    check('ar', 'وهي «لا يسعها إلا أن تؤيد» القرار.', 'support');
    check('ar', '«أود أن أعرب عن تقديري» لكم.', 'welcome');
    check(
      'fr',
      'Je «souhaite remercier» le Président. Nous «ne pouvons que condamner» l’attaque.',
      'welcome',
      'condemn',
    );
    check('fr', 'Nous «avons le plaisir de saluer» nos hôtes; les parties «souhaitent» coopérer.', 'welcome', 'commit');
    check('en', 'I «am honoured to welcome» the members. We «cannot but condemn» the attack.', 'welcome', 'condemn');
    check('en', 'We «have long supported» the talks, and we «sincerely thank» you, Minister.', 'support', 'welcome');
    check('en', 'Thank you, Minister. The government «remains committed» to the truce.', 'commit');
  });
  it("knows who goes on to speak, and plans that are nobody's pledge", () => {
    check('ar', 'وقال إن الحكومة تعمل بلا كلل، «داعيا» السفراء إلى دعمها.', 'request');
    check('ar', 'اجتمع الوزراء في مسقط سعيا إلى التهدئة. وسيعقد اجتماع آخر غدا.');
    check(
      'ar',
      '«يسعى» الاتحاد الأوروبي إلى السلام. والوزير «على استعداد» للحوار.'.replace('. والوزير', '. إن الوزير'),
      'commit',
      'commit',
    );
  });

  it('reads nouns as they are written', () => {
    check('ar', 'ونقل السفير تهنئة الحكومة إلى الشعب، وانفجرت عبوة ناسفة.');
    check('ar', 'وتبني البرلمان قرارا ينص على رفض المجلس للمشروع.');
    check(
      'ar',
      'و«شددوا» على وجوب العمل، ومؤازرة جهود الإعمار، «مشددين» على الحوار، ومساندة الفقراء.',
      'affirm',
      'affirm',
    );
    check('ar', 'و«أكدت» اللجنة التزامها بتنسيق المواقف، وتبادل الرؤى بشأنها.', 'affirm');
  });

  it('hears who speaks behind what is fronted, and reactions', () => {
    check('ar', 'وحول الأزمة «أكد» السيسي أن سوريا دولة عربية.', 'affirm');
    check('ar', '«أكد» الرئيس موقف مصر، كما «طالب» المجتمع الدولي بتحمل مسؤولياته.', 'affirm', 'request');
    check('fr', 'Le ministre a réagi en «condamnant» les appels à la violence.', 'condemn');
    check('fr', 'Le Conseil de sécurité «dit appuyer pleinement» la mission.', 'support');
  });

  it('hears solidarity, shock, and what else was talked about', () => {
    check('fr', 'Nous «sommes solidaires» du peuple libanais.', 'support');
    check('en', 'The Government «has noted with shock and dismay» the attack.', 'concern');
    check('ar', '«تناول» اللقاء العلاقات التي تربط البلدين، بالإضافة إلى «بحث» التطورات.', 'discuss', 'discuss');
  });

  it('hears two who ask, and what is between them', () => {
    check('ar', '«طالب» الرئيسان بوقف النار، «داعيين» الأطراف إلى الحوار.', 'request', 'request');
    check('ar', 'وصرح المتحدث أن الاتصال بين الرئيسين «تناول» العلاقات.', 'discuss');
  });

  it('takes no verb in -rer for a future', () => {
    check('fr', 'Nous «demeurons convaincus» que la paix est possible.', 'note');
    check('fr', 'Nous montrons la voie, améliorons la vie et libérons les peuples.');
    check('fr', 'Nous «conclurons» un accord et «mettrons» fin à la crise.', 'commit', 'commit');
  });

  it('tells «nous» that acts from «nous» that is acted on', () => {
    check('fr', 'Dans ce cadre, nous «proposons» de créer un fonds.', 'request');
    check(
      'fr',
      'Nous «entendons» poursuivre ce travail et «engageons vivement» les parties à négocier.',
      'commit',
      'request',
    );
    check('fr', 'Nous «nous engageons» à agir.', 'commit');
    check('fr', 'Nous, ministres du Togo et du Bénin, «nous engageons» à agir.', 'commit');
    check('fr', 'Nous «saluons» cet accord et «nous félicitons» de son esprit.', 'welcome', 'welcome');
  });

  it('reads French minutes without a subject, and nouns with their degree', () => {
    check('fr', 'Il «a été procédé à un échange de vues» sur la pêche.', 'discuss');
    check('fr', "Il «a été décidé», à cet effet, d'ouvrir un bureau.", 'decide');
    check('fr', 'Une «attention particulière a été accordée» à la pêche.', 'affirm');
    check('fr', 'Il «a fait part à son homologue de la vive préoccupation» de la Norvège.', 'concern');
    check('fr', 'La Norvège «a fait connaître son opposition» à ce projet.', 'condemn');
  });

  it('knows who remains engaged, what never ceases, and where a participle stands behind a place', () => {
    check('fr', 'Nous «demeurons pleinement engagés» en faveur de la paix.', 'commit');
    check('fr', 'La Norvège «reste engagée» avec détermination pour la paix.', 'commit');
    check('fr', "La Norvège «n'a cessé de plaider» pour la paix.", 'request');
    check('fr', 'À Chypre, «reconnaissant» ce fait, nous «soutenons» le Médiateur.', 'note', 'support');
    check('fr', 'En renouvelant le mandat, le Conseil «a souligné» ce fait.', 'affirm');
    check('fr', "Le Conseil «attend» de la Commission qu'elle présente des propositions.", 'request');
  });

  it('hears protests and reservations, and adverbs before an auxiliary', () => {
    check('fr', 'La Norvège «élève une vive protestation» et «maintient ses réserves».', 'condemn', 'concern');
    check('fr', "L'Union collectivement «a décidé» de soutenir ce plan.", 'decide');
    check('fr', 'Le Canada «demande» que les responsables soient traduits en justice.', 'request');
    check('fr', "«Soucieux» de paix, les États membres «s'abstiendront» de tout acte.", 'note', 'commit');
  });

  it('takes for no pledge what a meeting will do, and what is hoped', () => {
    check(
      'fr',
      'La prochaine réunion se tiendra à Lomé. Une réunion de haut niveau posera les fondements de ce travail.',
    );
    check('fr', 'Nous «espérons» que nous parviendrons à un accord.', 'commit');
    check('fr', 'Nous «affirmons» que nous «continuerons à agir».', 'affirm', 'commit');
  });

  it('hears parties and movements', () => {
    check('ar', '«أدان» الإطار التنسيقي العدوان، و«رحب» حزب الله بالهدنة.', 'condemn', 'welcome');
    check('en', 'Hezbollah «condemned» the attack and «welcomed» the truce.', 'condemn', 'welcome');
    check('en', 'Israel must stop the attacks that Hezbollah condemned.');
  });

  it('takes no prayer for a request', () => {
    check('ar', '«أعرب الأمير عن تعازيه»، داعيا المولى أن يرحمهم، و«دعا» الدول إلى الحذر.', 'concern', 'request');
  });

  it('Arabic main clauses after «إذ», «we remain committed», objects addressed, stances of light verbs', () => {
    check('ar', 'و«إذ يرحب» المجلس بالاتفاق، فإنه «يدعو» الطرفين إلى تنفيذه.', 'welcome', 'request');
    check('ar', 'و«إذ يعرب المجلس عن قلقه»، «يناشد» الأطراف وقف القتال.', 'concern', 'request');
    check('ar', 'إننا «ملتزمون» بالحوار، وإننا «عازمون» على إنجاحه.', 'commit', 'commit');
    check('ar', 'و«ما زلنا ملتزمين» بالسلام.', 'commit');
    check('ar', 'ولا تزال المملكة «ملتزمة» بالاتفاق.', 'commit');
    check('ar', 'وتظل دول المجلس «حريصة» على استقرار الأسواق.', 'commit');
    check('ar', 'ولا تزال المدينة محاصرة.');
    check('ar', '«ندعوكم» إلى التحرك، و«أشكركم» على دعمكم.', 'request', 'welcome');
    check('ar', '«تنظر المملكة بارتياح» إلى الخطوات الأخيرة.', 'welcome');
    check('ar', 'و«تلقى المجلس بأسف» نبأ الحادث.', 'concern');
    check('ar', 'و«أعرب المجتمعون عن خيبة أملهم» إزاء تعثر المحادثات.', 'concern');
    check('ar', '«نضم صوتنا» إلى الداعين إلى الهدنة.', 'support');
    check('ar', 'واستقبل الرئيس ضيفه في القصر، ونظر الوفد إلى المدينة من التلة.');
    check('ar', 'وأعرب المتظاهرون عن غضبهم من الغلاء.');
    check('ar', '«أكد» المجلس موقفه، و«أدان» مليشيا مسلحة لخرقها الهدنة.', 'affirm', 'condemn');
  });

  it('knows what is said by denying its contrary, and idioms of views that agree', () => {
    check('ar', 'و«لم يخف الوزير قلقه»، و«لم يكتما قلقهما».', 'concern', 'concern');
    expect(decisions('ar', 'و«لم يخف الوزير قلقه».'.replace(/[«»]/g, ''))[0]!.polarity).toBe('positive');
    check('ar', 'ويخفي القادة قلقهم وراء الابتسامات، وفاته التنويه بجهود الفريق.');
    check('ar', 'و«لم يفت الجانبين التنويه» بجهود الوسطاء، و«لا نخفي ارتياحنا» لذلك.', 'welcome', 'welcome');
    check('ar', 'و«إذ لا يغيب عن باله» أن الهدنة هشة، و«لا نرى بديلا» من الحوار.', 'note', 'affirm');
    check('ar', 'و«تطابقت وجهات نظر» الجانبين حول الحوار. و«اتفقت رؤى» القائدين على التهدئة.', 'decide', 'decide');
    check('ar', 'والتقى الوزير وفدا برلمانيا لعرض آراء الأحزاب.');
    check('ar', 'و«كان هناك تشديد» من الجانبين على حق العودة. وكان هناك رفض شعبي للخطة.', 'affirm');
    check('ar', 'و«ضمت الوزارة صوتها» إلى الداعين إلى الهدنة. وضمت القاعة صوت المتظاهرين.', 'support');
    check('ar', 'و«ننحني إجلالا» أمام الشهداء، و«نعرب عن عميق أسانا» لذويهم.', 'welcome', 'concern');
    check('ar', '«يسرنا» ما تحقق من تقدم. و«يسعدنا أن نعلن» إنشاء صندوق.', 'welcome', 'decide');
    check('ar', 'و«نعول» على حكمة الأطراف، و«نستحلف» قادتها أن يوقفوا القتال.', 'commit', 'request');
    check('ar', 'و«لا نزال ثابتين على التزامنا» بالسلام.', 'commit');
    check('ar', 'و«تقف الدول الثلاث صفا واحدا» مع كينيا، و«لن تقبل» المساس بأمنها.', 'support', 'condemn');
    check('ar', 'وبناء عليه «ارتأت» الهيئة تأجيل الدورة. وبناء على ذلك «قررت» اللجنة رفعها.', 'decide', 'decide');
    check('ar', 'و«لن تتهاون» مصر في حقوقها، و«ستتعاون» الحكومة مع كينيا.', 'commit', 'commit');
  });

  it('goes on with the stance of a light verb, and knows who acts after what is fronted', () => {
    check('ar', '«نعبر عن تضامننا» مع النازحين، و«عن بالغ امتناننا» لمن استضافهم.', 'support', 'welcome');
    check(
      'ar',
      '«أعرب الوزير عن تقديره» للجهود، و«عن شكره» لكينيا، و«عن أمله» في السلام.',
      'welcome',
      'welcome',
      'commit',
    );
    check('ar', '«أعرب الوزير عن قلقه» من الأنباء عن الهجوم وعن دعم المهاجمين.', 'concern');
    check('ar', 'وفي شأن الربط الكهربائي «تباحثا» في الجدول الزمني. وفي المدينة سكان اتفقا معهم.', 'discuss');
    check('ar', 'ومنذ عام 2022 «فرضنا» جزاءات عليهم. ولتحقيق ذلك، «أوعزنا» إلى الوزراء بالعمل.', 'decide', 'request');
    check(
      'ar',
      'و«وقع» الاتفاقية عن الجانب الكيني سفير كينيا. وفي هذا الإطار «وُقعت» بحضورهما مذكرة.',
      'decide',
      'decide',
    );
    check('ar', 'وهو الاتفاق الذي وقعه عن الجانب الكيني وزير سابق.');
    check('ar', 'وعقد القائدان جلسة مباحثات، و«تناولت» آفاق التعاون.', 'discuss');
    check('ar', 'نحن وزراء كينيا وتشاد، و«إيمانا» منا بالحوار، «نعلن» ما يلي:', 'affirm', 'decide');
    check('ar', '«تتابع المملكة باهتمام» تطورات الأزمة.', 'note');
    check('ar', '«نأسف» لهذا العمل، و«نرى» فيه اعتداء علينا.', 'concern', 'affirm');
    check('ar', 'و«استقر رأي» الوزراء على عقد دورة. و«نربأ» بالأشقاء أن ينجروا إلى النزاع.', 'decide', 'request');
    check(
      'ar',
      'ونغتنم هذه المناسبة ل«نجدد دعمنا» للمبعوث. وانتهز الوزير الفرصة ل«يشيد» بجهوده.',
      'support',
      'welcome',
    );
    check('ar', 'وتوقف الوزيران في الطريق، ويبلغ الدعم المقدم مليون دولار.');
    check('ar', 'و«أبلغ الوزير نظيره استعداد» بلاده للتوسط.', 'commit');
    check('ar', 'وعقد البرلمان اجتماعا مع الحكومة، وتناولت الصحف الموضوع.');
  });

  it('knows they and they two after «لن», «لم», «إلا أن» and «ل»', () => {
    check('ar', 'و«لا يسعهم إلا أن يشيدوا» بجهوده، و«لن يقبلوا» أي مساس بسيادتهم.', 'welcome', 'condemn');
    check(
      'ar',
      'وانتهز الوزيران الفرصة ل«يشيدا» بجهود المبعوث. واجتمع الوزراء ل«يبحثوا» الأزمة.',
      'welcome',
      'discuss',
    );
    check('ar', '«دعا» الوزير الأطراف إلى أن يوافقوا على الهدنة ويدينوا العنف ولا يرفضوا الحوار.', 'request');
    check('ar', 'وفي بيان مشترك «أكدا» دعمهما للمبعوث.', 'affirm');
  });

  it('reads idioms of hope, memory and talk in Arabic', () => {
    check('ar', 'و«إذ تحدوه الرغبة» في السلام، و«إذ لا تغرب عن باله» أحكام الميثاق،', 'commit', 'note');
    check('ar', 'و«يحدونا الأمل» في نجاحها، و«أعاد الوزير إلى الأذهان» موقف بلاده.', 'commit', 'note');
    check('ar', 'و«تم خلال اللقاء تبادل الآراء» حول الأزمة. و«جرى الإعراب عن القلق» إزاءها.', 'discuss', 'concern');
    check('ar', 'و«تحتفظ مصر بحقها» في الرد، على أنها «تظل منفتحة» على أي طرح جاد.', 'affirm', 'commit');
    check('ar', 'و«أكد» الوزير أن بلاده «لا تزال ملتزمة» بالاتفاق.', 'affirm', 'commit');
    check('ar', 'و«أكد» الوزير أن السوق تظل منفتحة على العالم.', 'affirm');
    check('ar', 'و«جرى توجيه الشكر» إلى كينيا. وتم تقديم الدعم للنازحين.', 'welcome');
    check('ar', 'و«إذ نعي» حجم التحديات، «نعلن» ما يلي.', 'note', 'decide');
    check('ar', 'و«لم يتوان المجلس عن إدانة» الهجوم، و«أعطى الوزير موافقته» على المشروع.', 'condemn', 'decide');
    check('ar', 'و«ساد توافق» تام على أهمية الحوار. وساد الهدوء المدينة.', 'decide');
  });

  it('reads resolutions', () => {
    check('ar', '١ - «تلاحظ مع التقدير» تقرير اللجنة، و«تطلب» إليها أن تواصل عملها؛', 'welcome', 'request');
    check('ar', 'و«إذ يؤكد من جديد» قراراته السابقة،', 'affirm');
    check('ar', 'و«قد نظرت في» تقرير اللجنة،', 'discuss');
    check('ar', 'و«إذ يشيرون» إلى القرار، «أدانوا بشدة» الهجمات، و«أكدوا» التزامهم.', 'note', 'condemn', 'affirm');
    check('ar', '«وإذ» تدرك'.replace('«وإذ» تدرك', 'و«إذ تدرك» أهمية التعليم، و«إقرارا» منها بدوره،'), 'note', 'note');
  });

  it('leaves alone nouns, facts and what others did', () => {
    check('ar', 'وتشكل هذه الهجمات تهديدا للسلم في إطار دعم الإرهاب.');
    check('ar', 'ويشمل ذلك الخطة التي قررت اللجنة تنفيذها.');
    check('ar', '«تعرب الوزارة عن قلقها» من الهجمات التي تثير الخوف، وتعمل على توسيع الصراع.', 'concern');
    check('ar', 'وأكد التقرير أن الأسعار ارتفعت.');
    check('ar', '«أكد» البيان الانسحاب من المدينة، ودعوة الفصائل إلى التهدئة.', 'affirm');
    check('ar', 'وذلك من أجل طلب المساعدة وبحث الخيارات ضمن البرنامج.');
  });
});
