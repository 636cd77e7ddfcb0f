import partnersByDepartment from '../../../../schema/operations/analyst/partners-by-department.graphql?raw';
import myCenter from '../../../../schema/operations/dashboard/my-center.graphql?raw';
import whoIsIn from '../../../../schema/operations/public/who-is-in.graphql?raw';

const format = (variables: object): string => JSON.stringify(variables, null, 2);

/** The operations that the README explains, with variables that fit the demonstration. */
export const tabs = [
  { query: whoIsIn },
  { query: myCenter, variables: format({ center: 'restos-du-coeur~33-001', withinKm: 30, first: 10 }) },
  { query: partnersByDepartment, variables: format({ from: '2026-01-01', to: '2027-01-01' }) },
];
