import type { Texts } from '../index.ts';

/** What is said of what centers have done, and of their data, in English. */
export const activity: Texts['activity'] = {
  title: 'Our activity',
  intro: 'What the centers in your care have done, and what their data lack. Nobody is named here.',
  period: 'Period',
  compared: 'Compared with',
  half: (half: number, year: number) => `${half === 1 ? 'First' : 'Second'} half of ${year}`,
  funnel: {
    title: 'How far our referrals go',
    what: 'the counts of referrals',
    unit:
      'The referrals sent within each period, and how far they have come by today. People informed are counted apart, by ' +
      'whole months.',
    none: 'Nothing was sent within these periods.',
    department: 'Department',
    caption: (department: string) => `Steps reached – ${department}`,
    step: 'Step',
    steps: {
      informedCount: 'People informed',
      sentCount: 'Sent',
      receivedCount: 'Received by the provider',
      enteredCount: 'Entered training',
      completedCount: 'Trainings completed',
    },
    sentence: (sent: string, entered: string, percent: string | null) =>
      ` – referrals sent: ${sent}, entered training: ${entered}${percent === null ? '' : ` (${percent}%)`}.`,
  },
  endings: {
    title: 'Refusals and drop-outs',
    what: 'the reasons of refusals and drop-outs',
    unit: 'The referrals refused, left early or excluded within the period chosen at the top of the page.',
    none: 'No refusal and no drop-out within this period.',
    center: 'Center',
    everyCenter: 'Every center',
    reasons: 'The reasons',
    reason: 'Reason',
    needs: 'What stands in the way of these people',
    need: 'Need',
  },
  volunteers: {
    title: 'Volunteers trained to refer people',
    what: 'the teams of volunteers',
    unit: 'By center, for the latest month that it has reported.',
    listed: (count: number) => `Centers shown: ${count}.`,
    none: 'No center has reported its team yet.',
    total: (trained: string, volunteers: string) => `${trained} volunteers trained out of ${volunteers}.`,
    untrained: (count: number) =>
      count > 1 ? `In ${count} centers nobody is trained.` : 'In one center nobody is trained.',
    caption: 'The volunteers of each center',
    head: {
      center: 'Center',
      trained: 'Trained',
      volunteers: 'Volunteers',
      hours: 'Hours given',
      sent: 'Referrals sent',
      month: 'Month',
    },
    unknown: 'not known',
  },
  health: {
    title: 'Quality of our data',
    what: 'the quality of data',
    unit: 'What comes to an end, what is missing, and how old the files delivered are.',
    consents: (count: number, months: number) =>
      count > 0
        ? `Consents to renew: ${count}. They are ${months} months old, or will be within a month.`
        : `No consent will be ${months} months old within a month.`,
    erasures: (count: number) =>
      count > 0
        ? `Records soon erased: ${count}, for want of a contact in nearly two years.`
        : 'No record comes near two years without a contact.',
    nextErasure: (day: string) => `The first on ${day}.`,
    shares: {
      caption: 'What is filled in',
      head: ['Data', 'Share filled in'],
      rows: {
        phoneRatio: 'Telephone of centers',
        openingHoursRatio: 'Opening hours of centers',
        ageBandRatio: 'Age of people',
        needsRatio: 'Needs of people',
      },
    },
    deliveries: {
      caption: 'Latest files delivered by the association',
      head: { table: 'File', delivered: 'Received on', rejected: 'Lines refused' },
      rejected: (rejected: string, read: string) => `${rejected} of ${read}`,
      tables: {
        units: 'Units',
        centers: 'Centers',
        teams: 'Teams of volunteers',
        people: 'People',
        referrals: 'Referrals',
        legal_bases: 'Legal bases and consents',
        missions: 'Missions for volunteers',
        volunteer_trainings: 'Trainings of volunteers',
        collective_information: 'Collective information',
        own_volunteering: 'Volunteering of the people received',
      },
    },
  },
};
